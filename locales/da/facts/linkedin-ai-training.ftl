### LinkedIns AI-træning: én besked pr. oplysning og område i `facts/linkedin/ai-training.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”LinkedIn:”.
linkedin-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder, og siden eller fra hvornår.

linkedin-ai-training-scope-eea = Det er slået til, indtil du slår det fra, og det kan du gøre når som helst.
linkedin-ai-training-scope-ch = LinkedIn behandler Schweiz som EU her. Delingen af data med Microsoft til annoncer er en anden sag: den gælder ikke i Schweiz.
linkedin-ai-training-scope-gb = I Europa er det kun her, der kommer noget til: fra den { $effective } deler LinkedIn også opslag og andet indhold med Microsoft til Microsofts egen AI. Den samme knap dækker begge dele.
linkedin-ai-training-scope-ca = Sat på pause fra december 2024 til den { $effective }, efter at den canadiske databeskyttelsesmyndighed bad om det. Du kan slå det fra.
linkedin-ai-training-scope-hk = Sat på pause fra den 11. oktober 2024 til den { $effective }, efter at databeskyttelsesmyndigheden dér (PCPD) bad om det. Du kan slå det fra.
linkedin-ai-training-scope-rest = Den { $effective } ændrer intet her: træningen har stået i LinkedIns politik siden september 2024. Den samme knap slår den fra.

## Hvad der ændrer sig

linkedin-ai-training-what-planned = Fra den { $effective } træner LinkedIn sin egen AI, der skaber indhold (for eksempel udkast til opslag og beskeder), på voksne medlemmers profiler og offentlige indhold også i EU, EØS, Storbritannien, Schweiz, Canada og Hongkong. Alle andre steder sker det allerede.
linkedin-ai-training-what = LinkedIn træner sin egen AI, der skaber indhold (for eksempel udkast til opslag og beskeder), på voksne medlemmers profiler og offentlige indhold. I EU, EØS, Storbritannien, Schweiz, Canada og Hongkong begyndte det den { $effective }; alle andre steder var det allerede i gang.
linkedin-ai-training-choice = Det er slået til som standard. Du kan slå det fra når som helst, med virkning for fremtiden.

## Hvordan man siger nej

linkedin-ai-training-switch = Slå træningen fra i browseren; når du er logget ind, fører linket direkte til indstillingen (navnene på engelsk):
    .step-1 = Klik på **Me** (dit billede) og derefter på **Settings & Privacy**.
    .step-2 = Åbn **Data privacy**.
    .step-3 = Vælg **Data for Generative AI Improvement** (data til forbedring af generativ AI) under **How LinkedIn uses your data**.
    .step-4 = Slå **Use my data for training content creation AI models** fra.
linkedin-ai-training-app = I appen (navnene på engelsk): tryk på dit billede øverst til venstre, så **Settings**, **Data privacy**, **Data for Generative AI Improvement**, og slå det fra.
linkedin-ai-training-form = Til AI, der ikke skaber indhold (rangering, sikkerhed), er der i stedet LinkedIns indsigelsesformular, i EU, EØS, Schweiz og Storbritannien (artikel 21 i GDPR).

## Hvem det gælder

linkedin-ai-training-adults = Medlemmer, som LinkedIn anser for at være under 18, er undtaget fra træningen.
linkedin-ai-training-lists-without-uk = Lister uden Storbritannien er ufuldstændige: LinkedIns side om ændringen har et særskilt afsnit om landet.

## Hvornår

linkedin-ai-training-start-planned = Den { $effective } begynder det i EU, EØS, Storbritannien, Schweiz, Canada og Hongkong; alle andre steder er det allerede i gang. Det er en begyndelse, ikke en sidste dag: du kan også slå det fra bagefter, men så kun for fremtiden.
linkedin-ai-training-start = Den { $effective } begyndte det i EU, EØS, Storbritannien, Schweiz, Canada og Hongkong; alle andre steder var det allerede i gang. Det var en begyndelse, ikke en sidste dag: knappen virker stadig, men kun for fremtiden.

## Hvilke data

linkedin-ai-training-profile = Ifølge LinkedIns europæiske privatlivserklæring, fra din profil: navn, foto, nuværende og tidligere job, uddannelse, sted, kompetencer, resumé, certifikater, licenser, frivilligt arbejde, publikationer, patenter, bekræftede kompetencer og anbefalinger.
linkedin-ai-training-content = Også opslag, artikler, svar i afstemninger og kommentarer; det, du skriver i LinkedIns AI-funktioner, og det, de svarer; aktivitet og beskeder i grupper; CV’er og svar på screeningsspørgsmål, der er gemt på din konto.
linkedin-ai-training-feedback = Ifølge en hjælpetekst, som andre citerer, tæller din feedback på AI-funktioner også med, for eksempel en tommel op eller en rapportering.
linkedin-ai-training-left-out = Bruges ikke, ifølge LinkedIn: private beskeder, login- og betalingsdata, lønoplysninger, som du har givet, og ansøgningsdata, der kan knyttes til en bestemt person.

## Private beskeder

linkedin-ai-training-private-messages = LinkedIn siger, at private beskeder, også InMail og indbakken, ikke træner den AI, der skaber indhold.
linkedin-ai-training-group-messages = Beskeder i grupper bruges derimod: de står på listen over træningsdata i LinkedIns europæiske privatlivserklæring.
linkedin-ai-training-message-checks = Automatisk kontrol af beskeder for skadeligt indhold er en anden sag: den europæiske privatlivserklæring nævner både den og træningen af sikkerheds-AI’en som et formål for sig.

## Hvad der gælder som standard

linkedin-ai-training-on-planned = Det er slået til for alle, der ikke slår det fra. Gør du ikke noget, bruger LinkedIn dine data fra den { $effective } i de regioner, der kommer til; alle andre steder sker det allerede.
linkedin-ai-training-on = Det er slået til for alle, der ikke har slået det fra. Gør du ikke noget, bliver LinkedIn ved med at bruge dine data til denne træning.

## Retsgrundlaget

linkedin-ai-training-legitimate-interests = I EU, EØS, Schweiz og Storbritannien henviser LinkedIn til legitime interesser (artikel 6, stk. 1, litra f, i GDPR og UK GDPR), ikke til samtykke. Du kan gøre indsigelse når som helst.
linkedin-ai-training-basis-quoted = Sådan som andre citerer erklæringen, henviser LinkedIn også for Canada og Hongkong til legitim interesse, selv om lovene dér ikke har noget grundlag som GDPR’s.
linkedin-ai-training-no-gdpr-objection = Uden for EU, EØS, Schweiz og Storbritannien er der ingen ret til indsigelse efter GDPR. Dér tilbyder LinkedIn den samme knap.
linkedin-ai-training-irish-authority = Den irske myndighed, der har ansvaret for LinkedIn i EU, har ikke godkendt træningen. Den 7. november 2025, da LinkedIn havde skåret ned på data og tidsrum og tilføjet filtre for følsomme grupper, så den indtil videre ikke behov for at gøre mere. LinkedIn skulle rapportere til den inden for fem måneder; der kendes intet resultat.

## Ældre data

linkedin-ai-training-not-too-late = Det er ikke for sent: hvor træningen begynder den { $effective }, holdes dine data ude, hvis du slår den fra før den dag.
linkedin-ai-training-still-possible = Det er ikke for sent: knappen virker stadig.
linkedin-ai-training-trained-stays = Det, en model allerede har lært, bliver i den og kan ikke tages ud. At slå det fra virker for fremtiden.
linkedin-ai-training-late-objection = Holder en senere indsigelse også ældre opslag ude af fremtidig træning? LinkedIns hjælpeside og myndigheden i Hamborg siger, at den gælder fremtidig brug; den italienske myndighed siger, at den kun gælder det, der offentliggøres bagefter.
linkedin-ai-training-reach-back = Hvor langt tilbage dataene går, er ikke offentligt: den første plan gik tilbage til 2003, men tidsrummet blev forkortet efter samtaler med den irske myndighed. Der kendes intet årstal.

## Hvad der sker, når man siger nej

linkedin-ai-training-future-only = At slå det fra virker kun for fremtiden: det, modellen har lært, bliver i den. Du kan slå det fra og til igen når som helst, også efter den { $effective }.
linkedin-ai-training-one-switch = Én knap stopper ikke alt: denne gælder kun AI, der skaber indhold, ikke personalisering, rangering eller sikkerheds-AI. Annoncer har deres egen indstilling.
linkedin-ai-training-features-stay = LinkedIns AI-funktioner kan stadig bruges: knappen stopper træningen, ikke funktionerne.

## Hvem der får data

linkedin-ai-training-affiliates = LinkedIn og de tilknyttede selskaber: LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore samt Microsoft med datterselskaber som GitHub.
linkedin-ai-training-microsoft-in-europe = I Europa deler LinkedIn fra den { $effective } kun i Storbritannien data til Microsofts egen AI-træning, for eksempel opslag, kommentarer og artikler. Den samme knap stopper det. For EU, EØS og Schweiz nævner privatlivserklæringen ingen sådan deling.
linkedin-ai-training-microsoft-elsewhere = Uden for EU, EØS, Schweiz og Storbritannien tillader privatlivspolitikken, at offentligt indhold går til Microsoft for at tilbyde eller udvikle Microsofts tjenester; AI-træning nævnes ikke dér.
linkedin-ai-training-model-makers = Modellerne kan være LinkedIns egne eller komme fra andre, for eksempel fra Microsofts tjeneste Azure OpenAI.

## Hvorfor

linkedin-ai-training-reason = LinkedIn nævner disse grunde: bedre assistenter og bedre match, AI, der er retfærdig, sikker og præcis i arbejdslivet, og flere økonomiske muligheder for medlemmerne.
linkedin-ai-training-products = Fagpressen peger også på det, LinkedIn sælger: AI som Hiring Assistant, der leder efter kandidater, og Accelerate, der hjælper med annoncekampagner. Den europæiske privatlivserklæring nævner annoncetekster til annoncører blandt det, den trænede AI skriver.

## Klager og retsmidler

linkedin-ai-training-object = I EU, EØS, Schweiz og Storbritannien: slå først træningen fra (for fremtiden), og send derefter indsigelsesformularen (artikel 21 i GDPR) for det, knappen ikke dækker. LinkedIn behandler en indsigelse og kan afvise den.
linkedin-ai-training-complaint = Du kan klage til din databeskyttelsesmyndighed. I EU og EØS er den irske den ledende; din egen tager imod klager og sender dem videre. Andre steder: ICO (Storbritannien), FDPIC (Schweiz), OPC (Canada), PCPD (Hongkong).
linkedin-ai-training-tidy-up = En juridisk klumme i pressen nævner også: at slette gamle opslag, kommentarer og gemte CV’er, at slanke profilen og at forlade grupper.
linkedin-ai-training-us-court = En retssag i USA om InMail og AI-træning (De La Torre mod LinkedIn) blev trukket tilbage i januar 2025 uden dom. LinkedIn afviser påstanden.

## Hvor det står

linkedin-ai-training-stated = LinkedIns europæiske privatlivserklæring (European Regional Privacy Notice) nævner formål, data og retsgrundlag. Hjælpesider beskriver knappen og ændringen i november 2025.

## Folk uden konto

linkedin-ai-training-without-account = I EU, EØS, Schweiz og Storbritannien kan folk uden LinkedIn-konto også gøre indsigelse, med LinkedIns indsigelsesformular.
linkedin-ai-training-without-account-italy = Den italienske myndighed bekræfter, at folk uden konto også må gøre indsigelse.

## Virksomhedssider

linkedin-ai-training-company-pages = I Storbritannien hører data fra virksomhedssider og jobopslag til det, LinkedIn fra den { $effective } deler med Microsoft for at træne Microsofts AI.

## Når noget ikke virker

linkedin-ai-training-direct-link = Hvis du ikke finder knappen, så brug det direkte link; når du er logget ind, fører det lige til indstillingen.
linkedin-ai-training-form-entry = I EU, EØS, Schweiz og Storbritannien kan du også gøre indsigelse med en formular; vejledninger siger: vælg punktet om træning af AI, der skaber indhold; en begrundelse er ikke nødvendig, og der kommer en bekræftelse pr. e-mail.

## Forkerte påstande

linkedin-ai-training-myth-notice = En tekst lagt op på profilen: LinkedIns tekster nævner det ikke som en måde at gøre indsigelse på. Dér står knappen og, i EU, EØS, Schweiz og Storbritannien, også formularen.
linkedin-ai-training-myth-too-late = ”Efter den { $effective } er det for sent” er forkert: knappen virker stadig, for fremtiden.
linkedin-ai-training-myth-off-in-europe = ”I Europa er det slået fra som standard” er forældet: det gjaldt indtil den { $effective }.
linkedin-ai-training-myth-dates = Nogle sider angiver den 4. eller 9. november 2025 som begyndelsen; LinkedIns tekster siger den { $effective }.
linkedin-ai-training-myth-january = En blog melder om nye vilkår fra den 14. januar 2026; de arkiverede tekster viser ingen sådan version til og med august 2026.
