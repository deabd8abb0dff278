### GitHubs AI-træning: én besked pr. oplysning og område i `facts/github/ai-training.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”GitHub:”.
github-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder, og siden eller fra hvornår.

github-ai-training-scope-eea-gb = GitHubs vilkår gør ingen undtagelse for Europa: det er slået til, indtil du slår det fra, og det kan du gøre når som helst.
github-ai-training-scope-rest = GitHubs vilkår gælder i hele verden: det er slået til, indtil du slår det fra, og det kan du gøre når som helst.

## Hvad der ændrer sig

github-ai-training-what-planned = Fra den { $effective } bruger GitHub det, der går gennem Copilot i abonnementerne Free, Pro og Pro+, til at træne sine egne og Microsofts AI-modeller: prompter, forslag, kode omkring markøren.
github-ai-training-what = Siden den { $effective } har GitHub brugt det, der går gennem Copilot i abonnementerne Free, Pro og Pro+, til at træne sine egne og Microsofts AI-modeller: prompter, forslag, kode omkring markøren.
github-ai-training-choice = Det er slået til som standard. Du kan slå det fra når som helst, med virkning for fremtiden. Copilot Business og Enterprise er undtaget.

## Hvordan man siger nej

github-ai-training-switch = Slå træningen fra i browseren; når du er logget ind, fører linket direkte til indstillingerne (navnene på engelsk):
    .step-1 = Klik på dit billede øverst til højre og derefter på **Copilot settings**.
    .step-2 = Gå til **Privacy** under **Features**.
    .step-3 = Sæt **Allow GitHub to use my data for AI model training** til **Disabled**.
github-ai-training-one-place = Indstillingen hører til din konto, ikke til editoren: den gælder overalt, hvor du bruger Copilot.
github-ai-training-kept = Hvis du allerede havde sagt nej til dataindsamling til produktforbedringer, gælder det fortsat: du behøver ikke gøre det igen.

## Hvem det gælder

github-ai-training-plans = Det gælder folk, der bruger Copilot med et personligt abonnement: Free, Pro eller Pro+.
github-ai-training-plan-max = GitHubs hjælpeside nævner nu også det personlige abonnement Max.
github-ai-training-left-out = Undtaget er Copilot Business og Copilot Enterprise, studerende med deres gratis Copilot og undervisere med gratis Copilot Pro.

## Hvornår

github-ai-training-start-planned = Den { $effective } begynder det. Det er en begyndelse, ikke en sidste dag: du kan også slå det fra bagefter, men så kun for fremtiden.
github-ai-training-start = Den { $effective } begyndte det. Det var en begyndelse, ikke en sidste dag: knappen virker stadig, men kun for fremtiden.

## Hvilke data

github-ai-training-interactions = Det, du spørger Copilot om, og det, den svarer, forslag, du tager imod eller ændrer, kode omkring markøren, kommentarer og dokumentation, filnavne, repositoriets opbygning, hvordan du bevæger dig rundt, og din feedback.
github-ai-training-private-repositories = Private repositorier bruges ikke i den form, de ligger gemt. Det, Copilot behandler, mens du arbejder i et af dem, bruges, medmindre du siger nej. Issues og diskussioner er undtaget.
github-ai-training-public-repositories = Indhold i offentlige repositorier er en anden sag: det giver vilkårene GitHub en særskilt licens til, også til træning, og det ændrer denne knap ikke ved.

## Hvad der gælder som standard

github-ai-training-on-planned = I personlige abonnementer er det slået til for alle, der ikke slår det fra. Gør du ikke noget, bruger GitHub dine Copilot-data til træning fra den { $effective }.
github-ai-training-on = I personlige abonnementer er det slået til for alle, der ikke har slået det fra. Gør du ikke noget, bruger GitHub dine Copilot-data til træning.

## Retsgrundlaget

github-ai-training-bases = For EU, EØS og Storbritannien nævner GitHubs privatlivserklæring udviklingen af tjenesterne, også AI, under legitime interesser. Den nævner ikke noget særskilt grundlag for denne træning.
github-ai-training-license = Ifølge GitHubs vilkår giver du GitHub og de tilknyttede selskaber licens til at træne på det, der går ind i AI-funktioner, og det, der kommer ud, medmindre du siger nej.

## Ældre data

github-ai-training-not-too-late = Det er ikke for sent: slår du det fra før den { $effective }, holdes dine Copilot-data ude.
github-ai-training-still-possible = Det er ikke for sent: knappen virker stadig.
github-ai-training-collected-stays = At slå det fra virker kun for fremtiden. For det, der er samlet ind eller trænet før, lover GitHubs vilkår intet.

## Hvad der sker, når man siger nej

github-ai-training-not-public-repositories = Knappen dækker ikke indhold i offentlige repositorier: det giver vilkårene GitHub en særskilt licens til, også til træning.
github-ai-training-travels-along = Hvis GitHub giver data videre til Microsoft til AI-træning, følger dit nej med, skriver GitHub.

## Hvem der får data

github-ai-training-affiliates = GitHub og de tilknyttede selskaber, især Microsoft. Ifølge vilkårene må de ikke give det, du skriver eller får, videre til andre, der laver AI-modeller, til deres egen træning.

## Mindreårige

github-ai-training-minors = GitHub er for folk fra 13 år. En aldersregel for træningen blev ikke fundet; studerende med deres gratis Copilot er undtaget.

## Hvorfor

github-ai-training-reason = GitHub nævner disse grunde: forslag, der er bedre, sikrere og passer til sammenhængen. Test med data fra Microsofts egne ansatte øgede, siger GitHub, andelen af forslag, der blev taget imod.

## Klager og retsmidler

github-ai-training-write = Slå først træningen fra. Indsigelser og anmodninger om dine data går til privacy@github.com; databeskyttelsesrådgiveren er på dpo@github.com.
github-ai-training-complaint = I EU og EØS kan du klage til din databeskyttelsesmyndighed, i Storbritannien til ICO. En udtalelse fra en myndighed om denne træning blev ikke fundet.

## Hvor det står

github-ai-training-stated = Det står i afsnit J i GitHubs vilkår (Terms of Service) og i privatlivserklæringen (General Privacy Statement). En hjælpeside beskriver knappen.

## Hvor længe data bliver gemt

github-ai-training-retention = GitHubs privatlivserklæring nævner intet fast tidsrum: personoplysninger gemmes, så længe kontoen er aktiv, og så længe aftaler, love eller tvister kræver det. Den nævner intet andet tidsrum for træning.

## Virksomhedskonti

github-ai-training-organizations = Copilot Business og Copilot Enterprise er undtaget: GitHubs aftaler med disse kunder forbyder træning på deres data, medmindre de tillader det.
github-ai-training-members = GitHubs spørgsmål og svar citeres også for, at folk, hvis konto hører til en betalende organisation, er undtaget, selv med et personligt abonnement.

## Når noget ikke virker

github-ai-training-missing = Hvis indstillingen mangler, så tjek, hvilket abonnement din konto har: med Copilot Business eller Enterprise vises den ikke, fordi deres data ikke bruges.

## At betale i stedet, og forkerte påstande

github-ai-training-pro-is-not-enough = At betale for Copilot Pro eller Pro+ holder ikke dine data ude. Af de betalte abonnementer er kun Business og Enterprise undtaget; i de andre skal du slå det fra.
github-ai-training-myth-private = ”GitHub træner på alle mine private repositorier” er forkert: ikke i den form, de ligger gemt, men det, Copilot behandler i dem, bruges, medmindre du siger nej.
