### LinkedIns vilkår: én besked pr. oplysning og område i `facts/linkedin/terms.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”LinkedIn:”.
linkedin-terms-name = nye vilkår

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder, og siden eller fra hvornår.

linkedin-terms-scope-europe = For Europa er der desuden en regional privatlivserklæring.
linkedin-terms-scope-rest = Den nye brugeraftale og den nye privatlivspolitik gælder i hele verden, fra samme dag.

## Hvad der ændrer sig

linkedin-terms-what-planned = Den { $effective } træder en ny brugeraftale og en ny privatlivspolitik i kraft i hele verden. De afløser versionerne fra den 20. november 2024 og den 18. september 2024.
linkedin-terms-what = Den { $effective } trådte en ny brugeraftale og en ny privatlivspolitik i kraft i hele verden. De afløste versionerne fra den 20. november 2024 og den 18. september 2024.
linkedin-terms-rules = Nyt i aftalen: den regner alle Microsofts datterselskaber med til LinkedIns tilknyttede selskaber, forbyder udtrykkeligt medier, der giver et falsk billede af, hvad folk siger eller gør (deepfakes), henviser til, at man kan klage over nogle af LinkedIns afgørelser, og overlader det til dig at tjekke det, AI leverer.
linkedin-terms-european-notice = Siden versionen fra den 21. august 2026 dækker den europæiske privatlivserklæring (EU, EØS, Schweiz, Storbritannien) også flere data til identitetstjek og desuden alderstjek. Hvad den siger om AI-træning, er uændret.

## Hvordan man siger nej

linkedin-terms-no-opt-out = Vilkårene kan man ikke sige nej til: den, der bliver ved med at bruge LinkedIn, accepterer dem; den, der ikke er enig, kan kun lukke kontoen.
linkedin-terms-own-switches = AI-træning og, hvor det gælder, deling af data til annoncer har hver sin knap; spørg mig om dem.

## Hvem det gælder

linkedin-terms-worldwide = Den nye brugeraftale og den nye privatlivspolitik gælder i hele verden.

## Hvornår

linkedin-terms-start = Det gælder i hele verden. Der er ingen frist for at sige nej: den, der bliver ved med at bruge LinkedIn, accepterer vilkårene.
linkedin-terms-start-of-notice = Den europæiske privatlivserklæring har en nyere version, der gælder fra den 21. august 2026 (EU, EØS, Schweiz, Storbritannien).
linkedin-terms-future-notices = Ifølge aftalen varsler LinkedIn væsentlige ændringer af disse tekster, så du kan se på dem, før de træder i kraft. Det kan undlades, hvor loven kræver en ændring med det samme, eller hvor en ændring handler om en nylanceret tjeneste eller funktion.

## Hvilke data

linkedin-terms-identity-data = Den europæiske privatlivserklæring fra den 21. august 2026 tilføjer: til kontogendannelse og login i to trin dit navn, fødselsår, sted, type id og en delvist sløret kopi af det, hvor kun navn og ansigt kan ses; til identitetstjek navnet på id’et, telefonnummer og andre navne.
linkedin-terms-age-data = Til tjek af alder tilføjer den europæiske privatlivserklæring fra den 21. august 2026 din erklæring om, hvorvidt du er myndig, og, hvis du ikke er det, din fødselsdato.

## Retsgrundlaget

linkedin-terms-basis-of-notice = I den europæiske privatlivserklæring fra den 21. august 2026 bygger id-data til kontogendannelse og identitetstjek på dit samtykke, som du kan trække tilbage når som helst; tjek af alder bygger på legitime interesser, og du kan gøre indsigelse.

## Mindreårige

linkedin-terms-minimum-age = Aftalen sætter en aldersgrænse på 16 år, eller højere, hvor loven kræver det.
linkedin-terms-age-checks = Siden versionen fra den 21. august 2026 nævner den europæiske privatlivserklæring håndhævelse af aldersgrænsen som et formål, for at beskytte børn under 16 og passe på unge på 16 og 17. Til det nævner den din erklæring om, hvorvidt du er myndig, og, hvis du ikke er det, din fødselsdato.

## Hvem der får data

linkedin-terms-affiliates = Aftalen nævner LinkedIns tilknyttede selskaber: Microsoft og alle datterselskaber, for eksempel GitHub.
linkedin-terms-id-firms = I EU, EØS, Schweiz og Storbritannien hører firmaer, der tjekker id, siden den 21. august 2026 også til tjenesteudbyderne.

## Klager og retsmidler

linkedin-terms-remedies = Ifølge aftalen kan du klage over nogle af LinkedIns afgørelser, som berører dig. Den, der ikke accepterer vilkårene, kan lukke kontoen.

## Hvor det står

linkedin-terms-stated = Det står i LinkedIns brugeraftale og privatlivspolitik og for Europa i den europæiske privatlivserklæring (European Regional Privacy Notice).

## At betale

linkedin-terms-payment = Hvis din betalingsmetode ikke virker, må LinkedIn trække beløbet på en anden, der er gemt. Ændrede priser gælder for fremtiden, efter rimeligt varsel.

## Forkerte påstande

linkedin-terms-myth-january = En blog melder om nye vilkår fra den 14. januar 2026; de arkiverede tekster viser ingen sådan version til og med august 2026.
