### Waaruit antwoorden bestaan. Uitspraken over wijzigingen staan in `facts/`, één bestand per wijziging.
### Dagen, getallen, opsommingen en namen van regio’s komen kant-en-klaar. De enige opmaak is **label**.

## De eerste regel: wat is begrepen.

# $platform: naam van het platform, $change: wat het doet, bij de naam.
answer-subject = **{ $platform }, { $change }:**
# $region: de regio waarnaar is gevraagd.
answer-subject-in = **{ $platform }, { $change }, { $region }:**

## “Geldt het voor mij?” Het antwoord begint met ja of nee waar de bronnen dat toelaten.

answer-yes = Ja, dit geldt.
# $since: de dag.
answer-yes-since = Ja, dit geldt sinds { $since }.
answer-yes-from = Nog niet: dit geldt vanaf { $since }.
answer-yes-today = Ja, dit geldt vanaf vandaag, { $since }.
answer-yes-by-text = Ja, volgens de gepubliceerde teksten; een duidelijke bevestiging ontbreekt.
answer-no = Nee, dit geldt niet.
answer-no-by-text = Nee, volgens de gepubliceerde teksten niet; een duidelijke bevestiging ontbreekt.
answer-disputed = Dat is omstreden: de bronnen spreken elkaar tegen.
answer-reported = Dat wordt gemeld, maar is niet officieel bevestigd.
answer-unclear = Dat is onduidelijk: de bronnen zeggen het niet.
answer-depends = Dat hangt van de regio af.

## Wat in een regio geldt, als er iets anders is gevraagd.

ruling-applies = Dit geldt.
# $since: de dag.
ruling-applies-since = Dit geldt sinds { $since }.
ruling-applies-from = Dit geldt vanaf { $since }.
ruling-applies-today = Dit geldt vanaf vandaag, { $since }.
ruling-applies-not = Dit geldt niet.
ruling-unclear = Of dit geldt, is onduidelijk.
# Een gebied dat geen tekst noemt. $state: de staat waarmee het verbonden is.
answer-territory = De teksten noemen dit gebied niet. Of er geldt wat in de staat geldt waarmee het verbonden is ({ $state }) of wat overal elders geldt, is niet bekend.
answer-territory-alike = De teksten noemen dit gebied niet, maar behandelen de staat waarmee het verbonden is ({ $state }) en alle andere plaatsen gelijk.
# Eén regel van een lijst. $regions: plaatsen, $ruling: een van de zinnen hierboven.
ruling-row = **{ $regions }**: { $ruling }
# Staat achter zo’n uitspraak.
caveat-by-text = Zo zijn de gepubliceerde teksten te lezen; een duidelijke bevestiging ontbreekt.
# Deze twee staan ook voor een uitspraak.
caveat-disputed = De bronnen spreken elkaar hier tegen.
caveat-reported = Dit wordt gemeld, maar is niet officieel bevestigd.

## Waar het platform zich op beroept, en wat geldt voor wie niets doet.

basis-legitimate-interests = Het platform beroept zich op “gerechtvaardigd belang”, niet op toestemming.
basis-consent = Het platform beroept zich op toestemming.
basis-contract = Het platform beroept zich op de overeenkomst met jou.
basis-none-named = Het platform noemt geen grondslag.
default-on = Dit staat standaard aan: het gebeurt zolang je geen bezwaar maakt.
default-off = Dit staat standaard uit: het gebeurt alleen als je toestemming geeft.
default-choice = Je krijgt de vraag en moet kiezen.
default-applies = Dit geldt voor iedereen; er valt niets in te stellen.
default-never = Dit gebeurt niet, dus er valt niets in te stellen.

## Waar een wijziging staat.

# Iets wat een platform niet doet.
phase-never = Gebeurt niet.
# $announced: de dag van de aankondiging.
phase-announced = Aangekondigd op { $announced }; vanaf wanneer het geldt, is niet bekend.
phase-running = Van kracht; sinds wanneer is niet vastgelegd.
# $days: hele dagen vanaf vandaag, minstens 1. $effective: de dag.
phase-upcoming =
    { $days ->
        [one] Gaat morgen in, op { $effective }.
       *[other] Gaat over { $days } dagen in, op { $effective }.
    }
phase-today = Gaat vandaag in, { $effective }.
phase-in-force = Van kracht sinds { $effective }.
# $superseded: de dag waarop een andere wijziging deze heeft vervangen.
phase-superseded = Niet meer van kracht: vervangen op { $superseded }.

## Wat onder het antwoord staat.

# $aspect: een van de `aspect-…` hieronder.
answer-not-known = Hierover heb ik geen uitspraak met een bron: { $aspect }. Wat ik wel weet:
answer-stated-in = Dat staat in de bronnen hieronder.
# $date: de dag waarop de oudste bron is gelezen.
checked-on = Gecontroleerd op { $date }.
checked-long-ago = Gecontroleerd op { $date }; dat is meer dan zes maanden geleden, instellingen kunnen zijn verplaatst.
checked-unknown = Wanneer dit voor het laatst is gecontroleerd, is niet vastgelegd.
# Die dag ligt na de dag die als vandaag geldt: de klok is teruggezet, zoals bij een demonstratie.
checked-later = Gecontroleerd op { $date } (klok teruggezet).
# Wat er niet bij paste. $prefix: het voorvoegsel van opdrachten, $command: de woorden van een opdracht.
more = Er is meer over te vertellen: **{ $prefix } { $command }**
# $count: regels van een lijst die er niet bij pasten.
rows-more =
    { $count ->
        [one] en nog een
       *[other] en nog { $count }
    }
sources = Bronnen:
# $publisher: een naam, $title: in de taal van de bron.
source = { $publisher }, { $title }
# $count: bronnen die niet op de lijst staan.
sources-more =
    { $count ->
        [one] en nog een
       *[other] en nog { $count }
    }
# Wat voor een adres staat waar dat te zien is. $label: hoe de link heet.
before-address = { $label }:
# Het getal van een dag in een datum. $day: van 1 tot 31.
day-of-month = { $day }
link-settings = Instelling openen
link-form = Formulier openen
link-page = Uitleg lezen
# $host: het webadres van de toezichthouder.
link-authority = Privacytoezichthouder ({ $host })

## Bij wie je een klacht indient.

# $region: het land. Er volgt een link.
authority = Privacytoezichthouder, { $region }:
# $name: hoe men die noemt, $full: de naam in de eigen taal.
# $country: de code; een autoriteit met meer namen heeft die van deze taal.
authority-names =
    { $country ->
        [BE] GBA (Gegevensbeschermingsautoriteit)
        [CH] FDPIC (Federal Data Protection and Information Commissioner)
       *[other] { $name } ({ $full })
    }
authority-where = Noem me je land, dan noem ik de privacytoezichthouder.

## Over alle platforms heen.

across = **Alle platforms:**
# $region: de regio waarnaar is gevraagd.
across-in = **Alle platforms, { $region }:**
ways = Waar je bezwaar maakt, per platform:
# $subject: een wijziging met het platform. Er volgt een link, of het volgende bericht.
ways-row = **{ $subject }**:
ways-none = daar is geen pagina voor; vraag me wat je kunt doen

## Plaatsen waarvoor CLDR geen naam heeft, of een ongebruikelijke.

region-efta = EVA
region-eu = EU
region-eea = EU/EER
region-designated-countries = “Designated Countries” van LinkedIn (EU/EER, Zwitserland)
# Elke plaats die geen andere regel van de lijst noemt.
region-rest = overal elders

## Meerdere wijzigingen.

overview = Hierover heb ik feiten:
# $subject: een wijziging met het platform, $phase: waar die staat.
overview-row = **{ $subject }**: { $phase }
overview-more = Vraag naar een van deze onderwerpen, dan krijg je stappen en details.

## Terugvragen.

choose = Wat bedoel je? Een nummer is genoeg:
# $platform: naam van het platform, $change: wat het doet.
change-of = { $platform }, { $change }
# $choice: een vraag, $region: de regio waarover die gaat.
choice-in = { $choice } ({ $region })

# Eén vraag per aspect. $change: een wijziging met het platform.
choice-overview = { $change }: wat verandert er?
choice-opt-out = { $change }: hoe maak ik bezwaar?
choice-affected = { $change }: voor wie geldt het?
choice-deadline = { $change }: sinds wanneer?
choice-data = { $change }: welke gegevens worden gebruikt?
choice-private-messages = { $change }: worden privéberichten gebruikt?
choice-default = { $change }: staat het standaard aan?
choice-legal-basis = { $change }: mag dat?
choice-past-data = { $change }: is het te laat, en hoe zit het met oudere gegevens?
choice-opt-out-effect = { $change }: wat doet een bezwaar?
choice-recipients = { $change }: wie krijgt de gegevens?
choice-minors = { $change }: hoe zit het met minderjarigen?
choice-reason = { $change }: waarom doen ze dat?
choice-remedies = { $change }: waar kan ik een klacht indienen?
choice-source = { $change }: waar staat dat?
choice-other-platforms = { $change }: wie doet dat nog meer?
choice-retention = { $change }: hoelang worden gegevens bewaard?
choice-feature-off = { $change }: hoe zet ik de AI-functie uit?
choice-non-users = { $change }: hoe zit het met mensen zonder account?
choice-organizations = { $change }: hoe zit het met bedrijfsaccounts?
choice-trouble = { $change }: wat als de instelling ontbreekt?
choice-human-review = { $change }: lezen er mensen mee?
choice-price = { $change }: kan ik in plaats daarvan betalen?
choice-myth = { $change }: helpt een verklaring op je profiel?

# Hoe een aspect na een dubbele punt heet.
aspect-overview = wat er verandert
aspect-opt-out = hoe je bezwaar maakt
aspect-affected = voor wie het geldt
aspect-deadline = wanneer
aspect-data = welke gegevens
aspect-private-messages = privéberichten
aspect-default = wat standaard is ingesteld
aspect-legal-basis = de grondslag
aspect-past-data = oudere gegevens
aspect-opt-out-effect = wat een bezwaar doet
aspect-recipients = wie de gegevens krijgt
aspect-minors = minderjarigen
aspect-reason = de reden
aspect-remedies = klachten en rechtsmiddelen
aspect-source = de bron
aspect-other-platforms = andere platforms
aspect-retention = hoelang gegevens worden bewaard
aspect-feature-off = het uitzetten van de AI-functie
aspect-non-users = mensen zonder account
aspect-organizations = bedrijfsaccounts
aspect-trouble = een instelling die ontbreekt of een formulier dat niet werkt
aspect-human-review = of er mensen meelezen
aspect-price = betalen in plaats van toestemmen
aspect-myth = verklaringen op een profiel

## Geen antwoord.

decline-out-of-scope = Daarmee kan ik niet helpen. Ik weet alleen wat platforms met je gegevens doen en hoe je bezwaar maakt.
# $service: naam van een dienst, zoals de vraag die noemt of zoals die zichzelf schrijft.
decline-service = Over { $service } heb ik geen feiten, dus zeg ik er niets over.
# $change: een wijziging met het platform.
decline-aspect = Ik ken { $change }, maar niet wat je daarover vraagt.
decline-aspect-alone = Daarover heb ik geen feiten met een bron.
# $languages: de talen die worden begrepen, $answers: die van de antwoorden, elk in zichzelf.
decline-language = Deze taal begrijp ik nog niet. Je kunt me vragen stellen in: { $languages }. Ik antwoord in: { $answers }.
# Waar dat dezelfde zijn.
decline-language-alike = Deze taal begrijp ik nog niet. Je kunt me vragen stellen in: { $languages }.
# Staat voor een antwoord in een andere taal dan die van de vraag.
# $language: de taal van de vraag, in zichzelf. $answers: die van de antwoorden.
another-language = Ik begrijp je ({ $language }), maar schrijf tot nu toe alleen: { $answers }.
# $prefix: het voorvoegsel van opdrachten, $command: de woorden van een opdracht, zoals die waarschijnlijk bedoeld zijn.
did-you-mean = Bedoelde je **{ $prefix } { $command }**?
examples = Dit kun je me vragen:
example-first = Hoe maak ik bezwaar tegen AI-training bij LinkedIn?
example-second = Deelt LinkedIn ook in Zwitserland gegevens voor advertenties?
