### Pinterests AI-træning: én besked pr. oplysning og område i `facts/pinterest/ai-training.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”Pinterest:”.
pinterest-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder.

pinterest-ai-training-scope-europe = Fra den { $effective } står det i Pinterests politik; Pinterest siger, at det også skete før. Træningen af Canvas er slået til for voksne, indtil de slår den fra. I EØS, Storbritannien og Schweiz kan du også gøre indsigelse med en formular.
pinterest-ai-training-scope-rest = Fra den { $effective } står det i Pinterests politik; Pinterest siger, at det også skete før. Træningen af Canvas er slået til for voksne, indtil de slår den fra.

## Hvad der ændrer sig

pinterest-ai-training-what-planned = Fra den { $effective } står der i Pinterests politik for hele verden, at modellerne til maskinlæring trænes på brugernes oplysninger, også pins, uanset hvor gamle de er; en af dem er billedmodellen Canvas. Pinterest siger, at det allerede sker.
pinterest-ai-training-what = Pinterest træner sine modeller til maskinlæring på brugernes oplysninger, også pins, uanset hvor gamle de er; en af dem er billedmodellen Canvas. Det har stået i politikken for hele verden siden den { $effective }; Pinterest siger, at det også skete før.
pinterest-ai-training-choice = Det er slået til som standard for voksne. En knap holder dine data ude af træningen af Canvas; folk under 18 er automatisk undtaget fra den.

## Hvordan man siger nej

pinterest-ai-training-switch = Slå træningen af Canvas fra i browseren, når du er logget ind (navnene på engelsk):
    .step-1 = Åbn menuen, så **Settings**.
    .step-2 = Åbn **Privacy and data**.
    .step-3 = Slå **Use your data to train Pinterest Canvas** fra under **GenAI**.
pinterest-ai-training-app = I appen, siger vejledninger: din profil, kontoindstillingerne, **Privacy and data** (på engelsk), så den samme knap.
pinterest-ai-training-form = I EØS, Storbritannien og Schweiz kan du også med Pinterests formular gøre indsigelse mod brug, der bygger på legitime interesser, ud over det, knappen dækker.

## Hvem det gælder

pinterest-ai-training-adults = Det gælder alle, der bruger Pinterest, i hele verden; medlemmer under 18 er automatisk undtaget fra træningen af Canvas.

## Hvornår

pinterest-ai-training-start-planned = Den { $effective } træder den nye politik i kraft; Pinterest siger, at sådan træning allerede sker. Det er ikke en sidste dag: knappen virker både før og efter.
pinterest-ai-training-start = Politikken trådte i kraft den { $effective }; Pinterest siger, at sådan træning også skete før. Det var ikke en sidste dag: knappen virker når som helst.

## Hvilke data

pinterest-ai-training-canvas-data = Til billedmodellen Canvas nævner Pinterests hjælpeside visse dele af det offentligt tilgængelige indhold, som du gemmer eller uploader.
pinterest-ai-training-other-data = Til at forbedre tjenesterne, også maskinlæring, nævner den europæiske del af politikken langt mere: kontodata uden etnisk oprindelse, indhold, sted, dine beskeder til Pinterest, log-, cookie- og enhedsdata, brug og det, der udledes af den, og data fra partnere.

## Private beskeder

pinterest-ai-training-messages = Ifølge politikkens tekst hører beskeder til andre brugere til ”indhold”, en kategori, som Pinterest må bruge til at forbedre sine tjenester, også maskinlæring. Til Canvas nævner hjælpesiden kun offentligt tilgængeligt indhold.
pinterest-ai-training-secret-boards = I de tekster, der kunne læses, nævnes hemmelige opslagstavler hverken som brugt eller som undtaget.

## Hvad der gælder som standard

pinterest-ai-training-on = Det er slået til for voksne, der ikke har slået det fra. Gør du ikke noget, må Pinterest bruge dine data til at træne Canvas.

## Retsgrundlaget

pinterest-ai-training-legitimate-interests = I EØS, Storbritannien og Schweiz henviser Pinterest til sine legitime interesser (at forbedre og udvikle tjenesterne), ikke til samtykke. Du kan gøre indsigelse.
pinterest-ai-training-no-gdpr-objection = Ifølge politikkens tekst kan folk i EØS, Storbritannien og Schweiz gøre indsigelse mod brug, der bygger på legitime interesser; for andre lande nævner den ingen sådan ret. Knappen findes også dér.

## Hvad der sker, når man siger nej

pinterest-ai-training-canvas-only = Knappen dækker kun billedmodellen Canvas: søgning, anbefalinger og anden maskinlæring fortsætter.
pinterest-ai-training-no-further-use = Når den er slået fra, bruger Pinterest ikke længere dine data til at træne Canvas. Du kan slå den til igen.
pinterest-ai-training-feed = Knappen skjuler ikke AI-billeder i dit feed. Ifølge medieomtale gør **Refine your recommendations** med **GenAI interests** (på engelsk) dem færre i nogle kategorier.

## Ældre data

pinterest-ai-training-not-too-late = Det er ikke for sent: du kan slå træningen af Canvas fra når som helst, og fra da af bruges dine data ikke længere til den.
pinterest-ai-training-used-before = Ifølge politikkens tekst kan pins allerede være brugt, uanset hvor gamle de er. Hvad det betyder for allerede brugte data, når man slår det fra, siger Pinterests hjælpeside ikke.

## Hvem der får data

pinterest-ai-training-own-group = Ifølge politikkens tekst tjener træningen Pinterest og selskaberne i samme koncern; at data gives videre til andre, der laver AI, nævnes ikke.
pinterest-ai-training-ad-partners = Adskilt fra træningen: ifølge Pinterests oversigt over ændringer må der uden for EØS, Storbritannien og Schweiz deles data med partnere, så annoncører kan nå dig på andre sider.

## Hvorfor

pinterest-ai-training-reason = Pinterest nævner disse grunde: bedre produkter og nye funktioner, for eksempel værktøjer, der laver baggrunde til annoncer.

## Klager og retsmidler

pinterest-ai-training-object = I EØS, Storbritannien og Schweiz: slå træningen fra, og send indsigelsesformularen til det, knappen ikke dækker.
pinterest-ai-training-complaint = I EØS, Storbritannien og Schweiz kan du klage til din databeskyttelsesmyndighed. I EU er den irske den ledende; i Storbritannien er det ICO.
pinterest-ai-training-delete = Du kan også slette pins, opslagstavler eller hele kontoen. Hvad det betyder for data, der er brugt før, står der ikke.

## Hvor det står

pinterest-ai-training-stated = Pinterests privatlivspolitik nævner formål, data og, for Europa, retsgrundlaget. Hjælpesiden om GenAI-indstillinger beskriver knappen.

## Folk uden konto

pinterest-ai-training-without-account = Ifølge Pinterests politik bruges også billeder af folk uden konto, der optræder i pins.

## Når noget ikke virker

pinterest-ai-training-not-found = Hvis du ikke finder knappen, så log ind i browseren, og se under **Settings**, **Privacy and data** (på engelsk); Pinterests hjælpeside beskriver den. I EØS, Storbritannien og Schweiz er der også formularen.

## Forkerte påstande

pinterest-ai-training-myth-no-opt-out = ”Man kan ikke sige nej hos Pinterest” er forkert: hjælpesiden beskriver knappen.
