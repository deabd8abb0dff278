### Wat de bot over zichzelf zegt.

## Een lege vermelding: twee regels.

# $platforms: namen van de platforms waarover er feiten zijn.
help-short = Ik vertel wat er met je gegevens gebeurt bij { $platforms }, voor wie dat geldt en hoe je bezwaar maakt – met bronnen.
# $prefix: het voorvoegsel van opdrachten.
help-short-ask = Vraag het gewoon, bijvoorbeeld: Hoe maak ik bezwaar tegen AI-training bij LinkedIn? Meer: **{ $prefix } help**

## `help`.

# $platforms: namen van de platforms waarover er feiten zijn.
help = Ik beantwoord vragen over wat platforms met je gegevens doen, met gecontroleerde feiten en bronnen. Ik heb feiten over: { $platforms }.
# $prefix: het voorvoegsel van opdrachten.
help-address-room = **Hier in de kamer**: vermeld me, begin met **{ $prefix }** of reageer op een van mijn berichten.
help-address-direct = **Hier in dit directe gesprek**: schrijf gewoon.
help-ask = **Vraag** in je eigen woorden: hoe je bezwaar maakt, voor wie het geldt, sinds wanneer, welke gegevens, of privéberichten meetellen, op welke grondslag.
help-follow-up = **Vraag door**: “en in Noorwegen?” is tien minuten lang genoeg. Als ik iets terugvraag, is een nummer genoeg.
# De woorden van opdrachten: $platforms, $deadlines, $sources, $privacy.
help-words = **In één woord**: **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command: de woorden van een opdracht.
help-reminders = **Herinneringen**: **{ $prefix } { $command }** toont wat er wanneer komt; moderators kunnen ze instellen.
# Voor wie de instellingen van een kamer mag wijzigen. De woorden van opdrachten: $remind, $more, $settings.
help-moderator = **Jij mag ook**: **{ $prefix } { $remind }** laat deze kamer aan datums en nieuws herinneren. Alles daarover: **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = Juridisch advies geef ik niet. Wat ik niet weet, zeg ik.

## De hoofdstukken van `help`. Per regel: $prefix: het voorvoegsel van opdrachten, $command: de woorden van een opdracht; dan wat die doet.

help-remind = Herinneringen, met regels om te kopiëren:
help-settings = Instellingen van deze kamer, met regels om te kopiëren:
help-privacy = Wat ik bewaar en waar ik het vandaan heb, met regels om te kopiëren:
help-for-moderators = Alleen wie de instellingen van deze kamer mag wijzigen, kan iets veranderen.
help-line-remind = **{ $prefix } { $command }**: datums en nieuws van een platform, zoveel dagen vooraf; zonder getallen op de gewone dagen
help-line-remind-all = **{ $prefix } { $command }**: hetzelfde voor alle platforms
help-line-remind-off = **{ $prefix } { $command }**: niet meer voor dat platform
help-line-end = **{ $prefix } { $command }**: helemaal geen herinneringen meer
help-line-remind-on = **{ $prefix } { $command }**: een eigen datum
help-line-remind-move = **{ $prefix } { $command }**: je eigen datum nummer 2 komt op een andere dag
help-line-remind-remove = **{ $prefix } { $command }**: je eigen datum nummer 2 komt niet meer
help-line-check-up = **{ $prefix } { $command }**: om de zoveel tijd de instellingen nog eens nalopen
help-line-hour = **{ $prefix } { $command }**: het tijdstip van herinneringen
help-line-timezone = **{ $prefix } { $command }**: de tijdzone van deze kamer
help-line-ping = **{ $prefix } { $command }**: herinneringen geven iedereen een melding; “uit” beëindigt dat
help-line-reminders = **{ $prefix } { $command }**: wat er wanneer komt; iedereen mag het vragen
help-line-settings = **{ $prefix } { $command }**: wat er is ingesteld; iedereen mag het vragen
help-line-language = **{ $prefix } { $command }**: ik antwoord altijd in deze taal
help-line-language-auto = **{ $prefix } { $command }**: ik antwoord in de taal van de vraag
help-line-threads = **{ $prefix } { $command }**: elke vraag wordt in een eigen thread beantwoord; “uit” beëindigt dat
help-line-corrections = **{ $prefix } { $command }**: een nieuw bericht zegt het als een antwoord is veranderd; met “bewerken” bewerk ik het antwoord
help-line-reset = **{ $prefix } { $command }**: alles zoals in het begin, behalve herinneringen
help-line-privacy = **{ $prefix } { $command }**: wat ik bewaar, hoelang, en wie mij beheert
help-line-forget-me = **{ $prefix } { $command }**: wist meteen mijn notities over jou
help-line-sources = **{ $prefix } { $command }**: waar staat wat ik je het laatst heb verteld
help-line-version = **{ $prefix } { $command }**: welk programma ik ben en hoe nieuw mijn feiten zijn

## `privacy`.

privacy = Dit bewaar ik:
privacy-text = **De tekst van je vraag**: tot ik die heb beantwoord, daarna wordt hij gewist.
privacy-undecrypted = **Berichten die ik nog niet kan ontsleutelen**: versleuteld, hoogstens 24 uur.
privacy-reply = **Mijn antwoord**: tot het is verzonden.
privacy-row = **Een notitie bij elk antwoord** (welk bericht, onderwerp, uitspraken, regio, taal; wie het vroeg, alleen als hash met sleutel): 90 dagen, zodat ik een antwoord kan corrigeren.
privacy-memory = **Je taal, regio en laatste vraag**: in het werkgeheugen, tien minuten.
privacy-settled = **De instellingen, herinneringen en eigen datums van een kamer, met hun teksten**: tot ze worden gewijzigd of ik vertrek.
privacy-copy = **Een kopie daarvan zonder teksten** staat bij mijn account op de homeserver, zodat er met een kapotte schijf niets verloren gaat; die wordt leeggemaakt als ik vertrek.
privacy-keys = **Sleutels van de versleuteling en de toestand van kamers**: zolang ik ben ingelogd.
privacy-never = Ik ontvang alle berichten van mijn kamers, zoals elk lid, maar bekijk alleen die aan mij gericht zijn. Mijn logboeken bevatten geen berichten en geen namen. Ik geef niets door, behalve aan de homeserver.
# $name: wie de bot beheert, $contact: hoe die te bereiken is.
privacy-operator = Ik word beheerd door { $name }.
privacy-operator-at = Ik word beheerd door { $name }, { $contact }.
privacy-operator-contact = Wie mij beheert, bereik je hier: { $contact }.
privacy-operator-unknown = Wie mij beheert, is niet vastgelegd; vraag het aan de moderators van deze kamer of de beheerders van mijn homeserver.
privacy-rights = Daar kun je inzage in je gegevens vragen en ze laten corrigeren of wissen, en je kunt een klacht indienen bij een privacytoezichthouder.
# $prefix: het voorvoegsel van opdrachten, $command: de woorden van een opdracht.
privacy-forget = **{ $prefix } { $command }** wist meteen mijn notities bij antwoorden aan jou en wat ik van je onthoud.

## `platforms` en `deadlines`.

platforms = Over deze platforms heb ik feiten:
# $platform: een naam, $changes: wat het doet, bij de naam.
platforms-row = **{ $platform }**: { $changes }
deadlines = Deze datums komen eraan:
deadlines-none = Ik ken geen datum die nog komt. Wat er tot nu toe is veranderd:

## `version`, en woorden die op een eerdere vraag leunen.

# $version: versie van het programma, $count: over hoeveel platforms er feiten zijn, $date: de nieuwste dag waarop een bron is gelezen.
version =
    { $count ->
        [one] Optout { $version }, met feiten over één platform. De nieuwste bron is gelezen op { $date }.
       *[other] Optout { $version }, met feiten over { $count } platforms. De nieuwste bron is gelezen op { $date }.
    }
nothing-before = Ik weet niet welk antwoord je bedoelt. Vraag eerst naar een platform, of reageer met dit woord op een van mijn antwoorden.

## Bij het betreden van een kamer, en als er iets misgaat.

# $platforms: namen van de platforms waarover er feiten zijn.
greeting = Hallo! Ik vertel wat er met je gegevens gebeurt bij { $platforms } en hoe je bezwaar maakt.
# $prefix: het voorvoegsel van opdrachten.
greeting-how = Vermeld me en stel je vraag, of schrijf **{ $prefix } help**. Ik antwoord alleen als ik word aangesproken; om van mij af te komen, verwijder je me uit de kamer.
apology = Er ging iets mis aan mijn kant, sorry. Stel je vraag over een paar minuten nog eens.
late = Ik kom nu pas aan je vraag toe, later dan je hem stelde.
away = Ik was weg. Wat me meer dan een dag geleden is gevraagd, laat ik rusten; vraag het gerust nog eens als het nog van belang is.
unreadable = Dit bericht kan ik niet lezen: de sleutel ervan heeft me niet bereikt. Komt die binnen een dag, dan antwoord ik; schrijf het anders nog eens.
budget = Je hebt zoveel antwoorden gekregen als ik in tien minuten geef; tot die om zijn, zeg ik niets meer tegen je.
verification = Ik doe niet mee aan verificatie, en je hoeft me niet te verifiëren: mijn apparaat is ondertekend met de sleutels van mijn eigen account, en emoji’s vergelijken met een programma bewijst niets.
# $date: de dag.
corrected = **Gecorrigeerd op { $date }**: iets waarop dit antwoord berust, is veranderd.
# $room: de naam van de kamer, $needed: een machtsniveau.
muted = In { $room } is me iets gevraagd, maar ik mag daar niet schrijven. Wie de rechten kan wijzigen, kan me machtsniveau { $needed } geven of me uit de kamer verwijderen. Ik zeg dit één keer.
