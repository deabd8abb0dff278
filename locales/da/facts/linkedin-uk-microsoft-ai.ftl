### LinkedIn-data til Microsofts AI: én besked pr. oplysning og område i `facts/linkedin/uk-microsoft-ai.toml`.
### Alle beskeder kan bruge $effective, ændringens dag, klar til at blive læst.

# Læses efter ”LinkedIn:”.
linkedin-uk-microsoft-ai-name = data til Microsofts AI (Storbritannien)

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, om det gælder, og siden eller fra hvornår.

linkedin-uk-microsoft-ai-scope-gb = Den europæiske privatlivserklæring har en særskilt række om Storbritannien. Det er slået til, indtil du slår det fra, og knappen er den samme som til LinkedIns egen AI-træning.
linkedin-uk-microsoft-ai-scope-europe = LinkedIns europæiske privatlivserklæring nævner denne deling kun for Storbritannien. LinkedIns egen AI-træning er en anden sag: den gælder også her.
linkedin-uk-microsoft-ai-scope-rest = Her gælder en anden bestemmelse: privatlivspolitikken lader LinkedIn dele offentligt indhold med Microsoft for at tilbyde eller udvikle Microsofts tjenester. AI-træning nævnes ikke dér.

## Hvad der ændrer sig

linkedin-uk-microsoft-ai-what-planned = Fra den { $effective } deler LinkedIn også indhold fra medlemmer i Storbritannien, for eksempel opslag, kommentarer, artikler og videoer, med sit moderselskab Microsoft, så Microsoft kan træne sine egne AI-modeller. LinkedIns egen AI-træning er adskilt fra det.
linkedin-uk-microsoft-ai-what = Siden den { $effective } har LinkedIn også delt indhold fra medlemmer i Storbritannien, for eksempel opslag, kommentarer, artikler og videoer, med sit moderselskab Microsoft, så Microsoft kan træne sine egne AI-modeller. LinkedIns egen AI-træning er adskilt fra det.
linkedin-uk-microsoft-ai-not-in-the-eu = I Europa gælder det kun Storbritannien: for EU, EØS og Schweiz nævner LinkedIns europæiske privatlivserklæring ingen sådan deling. I Storbritannien er det slået til som standard, og knappen til AI-træning stopper det.

## Hvordan man siger nej

linkedin-uk-microsoft-ai-switch = I Storbritannien stopper én knap både dette og LinkedIns egen AI-træning (navnene på engelsk):
    .step-1 = Klik på **Me** (dit billede) og derefter på **Settings & Privacy**.
    .step-2 = Åbn **Data privacy**.
    .step-3 = Vælg **Data for Generative AI Improvement** (data til forbedring af generativ AI) under **How LinkedIn uses your data**.
    .step-4 = Slå **Use my data for training content creation AI models** fra.
linkedin-uk-microsoft-ai-nothing-to-switch = I EU, EØS og Schweiz er der ingen sådan deling at slå fra. LinkedIns egen AI-træning har derimod en knap.
linkedin-uk-microsoft-ai-switch-elsewhere = Uden for EU, EØS, Schweiz og Storbritannien dækker AI-knappen ifølge LinkedIns hjælpeside også, at tilknyttede selskaber som Microsoft træner AI, der skaber indhold.

## Hvornår

linkedin-uk-microsoft-ai-start-planned = Den { $effective } begynder det i Storbritannien. Det er en begyndelse, ikke en sidste dag: du kan også slå det fra bagefter.
linkedin-uk-microsoft-ai-start = Den { $effective } begyndte det i Storbritannien. Det var en begyndelse, ikke en sidste dag: du kan stadig slå det fra.

## Hvilke data

linkedin-uk-microsoft-ai-content = I Storbritannien: dine opslag, kommentarer, artikler, fælles artikler og de videoer, du laver; videoer fra LinkedIn Learning og udskrifter af dem; data fra virksomhedssider; jobopslag.
linkedin-uk-microsoft-ai-public-content = Uden for EU, EØS, Schweiz og Storbritannien tillader privatlivspolitikken, at indhold, du deler offentligt, for eksempel offentlige opslag, går til Microsoft.

## Private beskeder

linkedin-uk-microsoft-ai-messages-not-listed = Ifølge listen i den europæiske privatlivserklæring hører beskeder ikke til det, LinkedIn deler til Microsofts AI i Storbritannien.

## Hvad der gælder som standard

linkedin-uk-microsoft-ai-on = I Storbritannien er alle med, der ikke slår det fra.

## Retsgrundlaget

linkedin-uk-microsoft-ai-legitimate-interests = I Storbritannien henviser LinkedIn til legitime interesser, ikke til samtykke. Du kan slå det fra når som helst.

## Ældre data

linkedin-uk-microsoft-ai-not-too-late = Det er ikke for sent: i Storbritannien begynder det den { $effective }, og du kan slå det fra før og efter den dag.
linkedin-uk-microsoft-ai-still-possible = Det er ikke for sent: i Storbritannien kan du slå det fra når som helst.
linkedin-uk-microsoft-ai-trained-stays = Ifølge LinkedIns hjælpeside virker knappen for fremtiden og ophæver ikke træning, der er sket. Hvad der sker med indhold, Microsoft allerede har, siger LinkedIns tekster ikke.
linkedin-uk-microsoft-ai-before = Allerede før den { $effective } tillod LinkedIns privatlivspolitik, at offentligt indhold fra medlemmer i Storbritannien gik til Microsoft for at tilbyde eller udvikle Microsofts tjenester; AI-træning blev ikke nævnt dér.

## Hvad der sker, når man siger nej

linkedin-uk-microsoft-ai-not-all = Knappen stopper ikke alt: ikke personalisering, rangering eller sikkerheds-AI og ikke annoncer.
linkedin-uk-microsoft-ai-future-only = Ifølge LinkedIns hjælpeside virker det for fremtiden at slå det fra; træning, der er sket, bliver. Du kan gøre det når som helst.
linkedin-uk-microsoft-ai-not-said-elsewhere = Om AI-knappen uden for EU, EØS, Schweiz og Storbritannien også holder offentligt indhold væk fra Microsoft til andre formål, siger LinkedIns tekster ikke.

## Hvem der får data

linkedin-uk-microsoft-ai-microsoft = I Storbritannien: Microsoft, LinkedIns moderselskab. Ifølge den europæiske privatlivserklæring må det træne og forbedre sine AI-modeller med dem, efter sine egne privatlivspolitikker.
linkedin-uk-microsoft-ai-microsoft-elsewhere = Det ville være forkert at sige, at kun data fra Storbritannien kan nå Microsoft: uden for EU, EØS, Schweiz og Storbritannien lader privatlivspolitikken offentligt indhold gå til Microsoft for at tilbyde eller udvikle Microsofts tjenester. AI-træning nævnes ikke dér.

## Hvorfor

linkedin-uk-microsoft-ai-reason = LinkedIn nævner disse grunde: Microsofts AI skal være retfærdig, præcis og relevant, afspejle mangfoldige fællesskaber og virke lige godt for alle, og Microsoft skal kunne forbedre sine produkter, også til gavn for LinkedIn og medlemmerne.

## Klager og retsmidler

linkedin-uk-microsoft-ai-object = I Storbritannien: slå det først fra. Du har også ret til at gøre indsigelse, med LinkedIns formular; LinkedIn behandler den slags indsigelser. Du kan klage til ICO.

## Hvor det står

linkedin-uk-microsoft-ai-stated = Det står i LinkedIns europæiske privatlivserklæring (European Regional Privacy Notice), i rækken for folk i Storbritannien. Hvad der gælder uden for EU, EØS, Schweiz og Storbritannien, står i privatlivspolitikken om deling med forbundne tjenester.

## Virksomhedssider

linkedin-uk-microsoft-ai-company-pages = I Storbritannien hører data fra virksomhedssider og jobopslag også til det, LinkedIn fra den { $effective } deler til Microsofts AI.

## Forkerte påstande

linkedin-uk-microsoft-ai-myth-all-of-europe = ”Microsoft træner sin AI med LinkedIn-opslag fra hele Europa” er ikke, hvad LinkedIns privatlivserklæring siger: den nævner denne deling kun for Storbritannien.
