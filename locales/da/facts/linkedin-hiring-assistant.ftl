### LinkedIns Hiring Assistant: én besked pr. oplysning og område i `facts/linkedin/hiring-assistant.toml`.
### Ingen dag kendes, så ingen besked har en variabel.

# Læses efter ”LinkedIn:”.
linkedin-hiring-assistant-name = Hiring Assistant

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder.

linkedin-hiring-assistant-scope-europe = LinkedIns europæiske privatlivserklæring nævner den blandt AI-funktionerne. Du kan gøre indsigelse med en formular; knappen til AI-træning stopper den ikke.
linkedin-hiring-assistant-scope-rest = LinkedIns produktside taler om data fra mere end en milliard medlemmer, og privatlivspolitikken lader LinkedIn anbefale medlemmer til rekrutteringsfolk. En liste over regioner blev ikke fundet.

## Hvad det er

linkedin-hiring-assistant-what = Hiring Assistant er LinkedIns AI til rekruttering: den sammenligner medlemmers profiler og CV’er med det, en stilling kræver, sammenfatter og forklarer, hvem der kan passe. Det er en brug af dine data, ikke træning af AI.
linkedin-hiring-assistant-choice = Den er slået til som standard, og knappen til AI-træning stopper den ikke. I EU, EØS, Schweiz og Storbritannien kan du gøre indsigelse med en formular.

## Hvordan man siger nej

linkedin-hiring-assistant-form = I EU, EØS, Schweiz og Storbritannien gør du indsigelse med LinkedIns formular (artikel 21 i GDPR); knappen til AI-træning stopper ikke dette. LinkedIns hjælpeside fortæller mere om dine rettigheder.
linkedin-hiring-assistant-less-data = Du kan også give den mindre: ifølge den europæiske privatlivserklæring læser den kun de dele af profilen, der er udfyldt, og CV’er og svar på screeningsspørgsmål kun, hvis du har gjort dem tilgængelige.
linkedin-hiring-assistant-ask-elsewhere = Uden for EU, EØS, Schweiz og Storbritannien kan du ifølge privatlivspolitikken bede LinkedIn om at holde op med at bruge nogle af eller alle dine data; en ret til indsigelse efter GDPR er der ikke dér.

## Hvornår

linkedin-hiring-assistant-no-day = LinkedIns europæiske privatlivserklæring har nævnt Hiring Assistant i hvert fald siden versionen fra den 27. februar 2025. Der er ingen sidste dag til at gøre indsigelse; i EU, EØS, Schweiz og Storbritannien kan du gøre det når som helst.

## Hvilke data

linkedin-hiring-assistant-profile = Fra din profil, ifølge den europæiske privatlivserklæring: erhvervserfaring, sted, uddannelse, kompetencer, resumé, certifikater og licenser, frivilligt arbejde, publikationer og patenter.
linkedin-hiring-assistant-made-available = Også, ifølge den europæiske privatlivserklæring: din status ”Open to Work” med ønsker samt dine CV’er og svar på screeningsspørgsmål, hvis du har gjort dem tilgængelige.

## Private beskeder

linkedin-hiring-assistant-messages-not-listed = Ifølge listen i LinkedIns europæiske privatlivserklæring hører beskeder ikke til de data, Hiring Assistant bruger.

## Retsgrundlaget

linkedin-hiring-assistant-legitimate-interests = I EU, EØS, Schweiz og Storbritannien henviser LinkedIn til legitime interesser, ikke til samtykke. Du kan gøre indsigelse når som helst.

## Ældre data

linkedin-hiring-assistant-any-time = Det er ikke for sent: i EU, EØS, Schweiz og Storbritannien kan du gøre indsigelse når som helst.

## Hvad der sker, når man siger nej

linkedin-hiring-assistant-weighed = En indsigelse virker ikke som en knap: ifølge den europæiske privatlivserklæring behandler LinkedIn den og kan afvise den, for eksempel på grund af en vægtig interesse.
linkedin-hiring-assistant-not-the-training-switch = At slå **Data for Generative AI Improvement** (på engelsk) fra stopper ikke Hiring Assistant: den knap gælder træning af AI, der skaber indhold, ikke brugen af din profil.

## Hvem der får data

linkedin-hiring-assistant-recruiters = Virksomheder, der ansætter med LinkedIns produkter Recruiter og Jobs: de ser, hvilke medlemmer der passer til en stilling, med et resumé og en forklaring fra AI.

## Hvorfor

linkedin-hiring-assistant-reason = LinkedIn nævner disse grunde: lettere rekruttering og jobsøgning, kunder, der hurtigere finder egnede kandidater, medlemmer, der bliver fundet til job, som passer dem, og et bredere udvalg, hvor underrepræsenterede grupper er med.

## Klager og retsmidler

linkedin-hiring-assistant-object = I EU, EØS, Schweiz og Storbritannien: send først indsigelsesformularen. Hvis det ikke hjælper, kan du klage til din databeskyttelsesmyndighed.

## Hvor det står

linkedin-hiring-assistant-stated = Det står i LinkedIns europæiske privatlivserklæring (European Regional Privacy Notice), i rækken om AI-funktioner; desuden har LinkedIn en hjælpeside og en produktside om det.

## Om mennesker læser med

linkedin-hiring-assistant-people-decide = LinkedIn siger, at Hiring Assistant ikke træffer egne beslutninger: rekrutteringsfolk stiller kravene, og mennesker er stadig med i ansættelsen.
