### Hvad svar består af. Oplysninger om ændringer står i `facts/`, én fil pr. ændring.
### Dage, tal, lister og navne på regioner kommer klar til at blive læst. Den eneste markering er **navn**.

## Første linje: hvad der blev forstået.

# $platform: platformens navn, $change: hvad den gør, ved navn.
answer-subject = **{ $platform }, { $change }:**
# $region: den region, der blev spurgt om.
answer-subject-in = **{ $platform }, { $change }, { $region }:**

## ”Gælder det mig?” Svaret begynder med ja eller nej, hvor kilderne tillader det.

answer-yes = Ja, det gælder.
# $since: dagen.
answer-yes-since = Ja, det har gældt siden den { $since }.
answer-yes-from = Ikke endnu: det gælder fra den { $since }.
answer-yes-today = Ja, det gælder fra i dag, den { $since }.
answer-yes-by-text = Ja, ifølge de offentliggjorte tekster; en klar bekræftelse mangler.
answer-no = Nej, det gælder ikke.
answer-no-by-text = Nej, ikke ifølge de offentliggjorte tekster; en klar bekræftelse mangler.
answer-disputed = Det er omstridt: kilderne modsiger hinanden.
answer-reported = Det er rapporteret, men ikke officielt bekræftet.
answer-unclear = Det er uklart: kilderne siger ikke noget om det.
answer-depends = Det kommer an på regionen.

## Hvad der gælder i en region, når der blev spurgt om noget andet.

ruling-applies = Det gælder.
# $since: dagen.
ruling-applies-since = Det har gældt siden den { $since }.
ruling-applies-from = Det gælder fra den { $since }.
ruling-applies-today = Det gælder fra i dag, den { $since }.
ruling-applies-not = Det gælder ikke.
ruling-unclear = Det er uklart, om det gælder.
# Et område, som ingen tekst nævner. $state: den stat, det hører sammen med.
answer-territory = Teksterne nævner ikke dette område. Om de behandler det som det land, det hører sammen med ({ $state }), eller som alle andre steder, vides ikke.
answer-territory-alike = Teksterne nævner ikke dette område, men de behandler det land, det hører sammen med ({ $state }), og alle andre steder ens.
# En linje på en liste. $regions: steder, $ruling: en af sætningerne ovenfor.
ruling-row = **{ $regions }**: { $ruling }
# Siges efter sådan en oplysning.
caveat-by-text = Sådan lyder de offentliggjorte tekster; en klar bekræftelse mangler.
# De to her siges også før en oplysning.
caveat-disputed = Her modsiger kilderne hinanden.
caveat-reported = Det her er rapporteret, men ikke officielt bekræftet.

## Hvad platformen støtter sig til, og hvad der gælder, hvis man ikke gør noget.

basis-legitimate-interests = Platformen henviser til ”legitime interesser”, ikke til samtykke.
basis-consent = Platformen henviser til samtykke.
basis-contract = Platformen henviser til sin aftale med dig.
basis-none-named = Platformen nævner intet retsgrundlag.
default-on = Det er slået til som standard: det sker, medmindre du siger nej.
default-off = Det er slået fra som standard: det sker kun, hvis du siger ja.
default-choice = Du bliver spurgt og skal vælge.
default-applies = Det gælder for alle; der er ikke noget at indstille.
default-never = Det sker ikke, så der er ikke noget at indstille.

## Hvor langt en ændring er nået.

# Noget, som en platform ikke gør.
phase-never = Sker ikke.
# $announced: den dag, det blev kendt.
phase-announced = Meldt ud den { $announced }; det vides ikke, hvornår det begynder at gælde.
phase-running = I kraft; det er ikke noteret, siden hvornår.
# $days: hele dage fra i dag, mindst 1. $effective: dagen.
phase-upcoming =
    { $days ->
        [one] Træder i kraft i morgen, den { $effective }.
       *[other] Træder i kraft om { $days } dage, den { $effective }.
    }
phase-today = Træder i kraft i dag, den { $effective }.
phase-in-force = I kraft siden den { $effective }.
# $superseded: den dag, en anden ændring afløste den.
phase-superseded = Ikke længere i kraft: afløst den { $superseded }.

## Hvad der står under svaret.

# $aspect: en af `aspect-…` nedenfor.
answer-not-known = Jeg har ingen oplysning med kilde om det her: { $aspect }. Det ved jeg:
answer-stated-in = Det står i kilderne nedenfor.
# $date: den dag, den ældste kilde blev læst.
checked-on = Tjekket den { $date }.
checked-long-ago = Tjekket den { $date }; det er mere end seks måneder siden, så indstillinger kan være flyttet.
checked-unknown = Det er ikke noteret, hvilken dag det sidst blev tjekket.
# Den dag ligger efter den, der gælder som i dag: uret er stillet tilbage, som i en demonstration.
checked-later = Tjekket den { $date } (uret stillet tilbage).
# Hvad der ikke var plads til. $prefix: kommandoens præfiks, $command: en kommandos ord.
more = Der er mere om dette: **{ $prefix } { $command }**
# $count: linjer på en liste, som der ikke var plads til.
rows-more =
    { $count ->
        [one] og én mere
       *[other] og { $count } mere
    }
sources = Kilder:
# $publisher: et navn, $title: på kildens sprog.
source = { $publisher }, { $title }
# $count: kilder, der ikke er nævnt.
sources-more =
    { $count ->
        [one] og én mere
       *[other] og { $count } mere
    }
# Det, der står før en adresse, hvor den kan ses. $label: hvad linket hedder.
before-address = { $label }:
# Tallet på en dag i en dato. $day: fra 1 til 31.
day-of-month = { $day }
link-settings = Åbn indstillingen
link-form = Åbn formularen
link-page = Læs forklaringen
# $host: myndighedens webadresse.
link-authority = Databeskyttelsesmyndighed ({ $host })

## Hvor man klager.

# $region: landet. Et link følger.
authority = Databeskyttelsesmyndighed, { $region }:
# $name: hvad folk kalder den, $full: dens navn på dens eget sprog.
# $country: dens kode; en myndighed med flere navne har det, der bruges på dansk.
authority-names =
    { $country ->
        [CH] FDPIC (Federal Data Protection and Information Commissioner)
       *[other] { $name } ({ $full })
    }
authority-where = Sig, hvilket land du bor i, så nævner jeg landets databeskyttelsesmyndighed.

## På tværs af platforme.

across = **På tværs af platforme:**
# $region: den region, der blev spurgt om.
across-in = **På tværs af platforme, { $region }:**
ways = Hvor man siger nej, platform for platform:
# $subject: en ændring med sin platform. Et link følger, eller den næste besked.
ways-row = **{ $subject }**:
ways-none = ingen side til det; spørg mig, hvad man kan gøre

## Steder, som CLDR ikke har noget navn til, eller et andet end det sædvanlige.

region-efta = EFTA
region-eu = EU
region-eea = EU/EØS
region-designated-countries = LinkedIns ”Designated Countries” (EU/EØS, Schweiz)
# Alle steder, som ingen anden linje på listen nævner.
region-rest = alle andre steder

## Flere ændringer.

overview = Det her har jeg fakta om:
# $subject: en ændring med sin platform, $phase: hvor langt den er nået.
overview-row = **{ $subject }**: { $phase }
overview-more = Spørg om et af disse emner, så får du trin og detaljer.

## Spørgsmål tilbage.

choose = Hvad mener du? Et nummer er nok:
# $platform: platformens navn, $change: hvad den gør.
change-of = { $platform }, { $change }
# $choice: et spørgsmål, $region: den region, det handler om.
choice-in = { $choice } ({ $region })

# Ét spørgsmål pr. aspekt. $change: en ændring med sin platform.
choice-overview = { $change }: hvad ændrer sig?
choice-opt-out = { $change }: hvordan siger jeg nej?
choice-affected = { $change }: hvem gælder det?
choice-deadline = { $change }: siden hvornår?
choice-data = { $change }: hvilke data bliver brugt?
choice-private-messages = { $change }: bliver private beskeder brugt?
choice-default = { $change }: er det slået til som standard?
choice-legal-basis = { $change }: er det lovligt?
choice-past-data = { $change }: er det for sent, og hvad med ældre data?
choice-opt-out-effect = { $change }: hvad sker der, hvis jeg siger nej?
choice-recipients = { $change }: hvem får data?
choice-minors = { $change }: hvad med mindreårige?
choice-reason = { $change }: hvorfor gør de det?
choice-remedies = { $change }: hvor kan jeg klage?
choice-source = { $change }: hvor står det?
choice-other-platforms = { $change }: hvem gør det ellers?
choice-retention = { $change }: hvor længe bliver data gemt?
choice-feature-off = { $change }: hvordan slår jeg AI-funktionen fra?
choice-non-users = { $change }: hvad med folk uden konto?
choice-organizations = { $change }: hvad med virksomhedskonti?
choice-trouble = { $change }: hvad gør jeg, hvis indstillingen mangler?
choice-human-review = { $change }: læser mennesker med?
choice-price = { $change }: kan jeg betale i stedet?
choice-myth = { $change }: hjælper det at lægge en tekst op på profilen?

# Hvad et aspekt hedder efter et kolon.
aspect-overview = hvad der ændrer sig
aspect-opt-out = hvordan man siger nej
aspect-affected = hvem det gælder
aspect-deadline = hvornår
aspect-data = hvilke data
aspect-private-messages = private beskeder
aspect-default = hvad der gælder som standard
aspect-legal-basis = retsgrundlaget
aspect-past-data = ældre data
aspect-opt-out-effect = hvad der sker, når man siger nej
aspect-recipients = hvem der får data
aspect-minors = mindreårige
aspect-reason = grunden
aspect-remedies = klager og retsmidler
aspect-source = kilden
aspect-other-platforms = andre platforme
aspect-retention = hvor længe data bliver gemt
aspect-feature-off = at slå AI-funktionen fra
aspect-non-users = folk uden konto
aspect-organizations = virksomhedskonti
aspect-trouble = en indstilling, der mangler, eller en formular, der ikke virker
aspect-human-review = om mennesker læser med
aspect-price = at betale i stedet
aspect-myth = tekster, der lægges op på profilen

## Intet svar.

decline-out-of-scope = Det kan jeg ikke hjælpe med. Jeg ved kun, hvad platforme gør med dine data, og hvordan man siger nej.
# $service: en tjenestes navn, som spørgsmålet skriver det, eller som tjenesten selv skriver det.
decline-service = Jeg har ingen fakta om { $service }, så jeg siger ikke noget om det.
# $change: en ændring med sin platform.
decline-aspect = Jeg har fakta om { $change }, men ikke om det, du spørger om.
decline-aspect-alone = Det har jeg ingen fakta med kilder om.
# $languages: de sprog, der forstås, $answers: dem, der svares på, hvert på sit eget sprog.
decline-language = Det sprog forstår jeg ikke endnu. Du kan spørge mig på: { $languages }. Jeg svarer på: { $answers }.
# Hvor begge er de samme.
decline-language-alike = Det sprog forstår jeg ikke endnu. Du kan spørge mig på: { $languages }.
# Står før et svar på et andet sprog end spørgsmålets.
# $language: spørgsmålets sprog, på sproget selv. $answers: dem, der svares på.
another-language = Jeg forstår dig ({ $language }), men skriver indtil videre kun: { $answers }.
# $prefix: kommandoens præfiks, $command: en kommandos ord, som de nok var ment.
did-you-mean = Mente du **{ $prefix } { $command }**?
examples = Det her kan du spørge mig om:
example-first = Hvordan siger jeg nej til AI-træning på LinkedIn?
example-second = Gælder LinkedIns deling af data til annoncer også Schweiz?
