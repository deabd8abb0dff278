### Woraus Antworten bestehen. Aussagen über Änderungen stehen in `facts/`, eine Datei je Änderung.
### Tage, Zahlen, Aufzählungen und Namen von Regionen kommen fertig formatiert. Die einzige Auszeichnung ist **Name**.

## Die erste Zeile: was verstanden wurde.

# $platform: Name der Plattform, $change: was sie tut, beim Namen.
answer-subject = **{ $platform }, { $change }:**
# $region: die Region, nach der gefragt wurde.
answer-subject-in = **{ $platform }, { $change }, { $region }:**

## „Betrifft mich das?“ Die Antwort beginnt mit Ja oder Nein, wo die Quellen es erlauben.

answer-yes = Ja, es gilt.
# $since: der Tag.
answer-yes-since = Ja, es gilt seit dem { $since }.
answer-yes-from = Noch nicht: Es gilt ab dem { $since }.
answer-yes-today = Ja, es gilt ab heute, dem { $since }.
answer-yes-by-text = Ja, nach den veröffentlichten Texten; eine klare Bestätigung fehlt.
answer-no = Nein, es gilt nicht.
answer-no-by-text = Nein, nach den veröffentlichten Texten nicht; eine klare Bestätigung fehlt.
answer-disputed = Das ist umstritten: Die Quellen widersprechen sich.
answer-reported = Das wird berichtet, ist aber nicht offiziell bestätigt.
answer-unclear = Das ist unklar: Die Quellen sagen es nicht.
answer-depends = Das hängt von der Region ab.

## Was in einer Region gilt, wenn nach etwas anderem gefragt wurde.

ruling-applies = Es gilt.
# $since: der Tag.
ruling-applies-since = Es gilt seit dem { $since }.
ruling-applies-from = Es gilt ab dem { $since }.
ruling-applies-today = Es gilt ab heute, dem { $since }.
ruling-applies-not = Es gilt nicht.
ruling-unclear = Ob es gilt, ist unklar.
# Ein Gebiet, das kein Text nennt. $state: der Staat, mit dem es verbunden ist.
answer-territory = Die Texte nennen dieses Gebiet nicht. Ob dort gilt, was in dem Staat gilt, mit dem es verbunden ist ({ $state }), oder was überall sonst gilt, ist nicht bekannt.
answer-territory-alike = Die Texte nennen dieses Gebiet nicht, behandeln aber den Staat, mit dem es verbunden ist ({ $state }), und alle übrigen Orte gleich.
# Eine Zeile einer Liste. $regions: Orte, $ruling: einer der Sätze oben.
ruling-row = **{ $regions }**: { $ruling }
# Steht hinter einer solchen Aussage.
caveat-by-text = So lesen sich die veröffentlichten Texte; eine klare Bestätigung fehlt.
# Diese beiden stehen auch vor einer Aussage.
caveat-disputed = Hier widersprechen sich die Quellen.
caveat-reported = Das wird berichtet, ist aber nicht offiziell bestätigt.

## Worauf sich die Plattform beruft, und was gilt, wenn man nichts tut.

basis-legitimate-interests = Die Plattform beruft sich auf „berechtigte Interessen“, nicht auf eine Einwilligung.
basis-consent = Die Plattform beruft sich auf eine Einwilligung.
basis-contract = Die Plattform beruft sich auf den Vertrag mit dir.
basis-none-named = Die Plattform nennt keine Rechtsgrundlage.
default-on = Es ist voreingestellt: Es geschieht, solange du nicht widersprichst.
default-off = Es ist nicht voreingestellt: Es geschieht nur, wenn du zustimmst.
default-choice = Du wirst gefragt und musst dich entscheiden.
default-applies = Es gilt für alle; einstellen lässt sich nichts.
default-never = Es geschieht nicht, also gibt es nichts einzustellen.

## Wo eine Änderung steht.

# Etwas, das eine Plattform nicht tut.
phase-never = Geschieht nicht.
# $announced: der Tag der Ankündigung.
phase-announced = Angekündigt am { $announced }; ab wann es gilt, ist nicht bekannt.
phase-running = In Kraft; seit wann, ist nicht festgehalten.
# $days: ganze Tage ab heute, mindestens 1. $effective: der Tag.
phase-upcoming =
    { $days ->
        [one] Tritt morgen in Kraft, am { $effective }.
       *[other] Tritt in { $days } Tagen in Kraft, am { $effective }.
    }
phase-today = Tritt heute in Kraft, am { $effective }.
phase-in-force = In Kraft seit dem { $effective }.
# $superseded: der Tag, an dem eine andere Änderung sie ersetzt hat.
phase-superseded = Nicht mehr in Kraft: ersetzt am { $superseded }.

## Was unter der Antwort steht.

# $aspect: eines der `aspect-…` unten.
answer-not-known = Dazu habe ich keine belegte Aussage: { $aspect }. Was ich weiß:
answer-stated-in = Das steht in den Quellen unten.
# $date: der Tag, an dem die älteste Quelle gelesen wurde.
checked-on = Geprüft am { $date }.
checked-long-ago = Geprüft am { $date }; das ist über sechs Monate her, Einstellungen können sich verschoben haben.
checked-unknown = Wann das zuletzt geprüft wurde, ist nicht festgehalten.
# Dieser Tag liegt nach dem, der als heute gilt: Die Uhr ist zurückgestellt, wie in einer Vorführung.
checked-later = Geprüft am { $date } (Uhr zurückgestellt).
# Was nicht hineinpasste. $prefix: das Befehlspräfix, $command: die Worte eines Befehls.
more = Dazu gibt es mehr: **{ $prefix } { $command }**
# $count: Zeilen einer Liste, die nicht hineinpassten.
rows-more =
    { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
sources = Quellen:
# $publisher: ein Name, $title: in der Sprache der Quelle.
source = { $publisher }, { $title }
# $count: Quellen, die nicht aufgeführt sind.
sources-more =
    { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
# Was vor einer Adresse steht, wo sie zu sehen ist. $label: wie der Link heißt.
before-address = { $label }:
# Die Zahl eines Tages in einem Datum. $day: von 1 bis 31.
day-of-month = { $day }
link-settings = Einstellung öffnen
link-form = Formular öffnen
link-page = Erklärung lesen
# $host: die Webadresse der Behörde.
link-authority = Datenschutzbehörde ({ $host })

## Bei wem man sich beschwert.

# $region: das Land. Ein Link folgt.
authority = Datenschutzbehörde, { $region }:
# $name: wie man sie nennt, $full: ihr Name in ihrer eigenen Sprache.
# $country: ihr Kürzel; eine Behörde mit mehreren Namen hat den, der auf Deutsch üblich ist.
authority-names =
    { $country ->
        [CH] EDÖB (Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter)
       *[other] { $name } ({ $full })
    }
authority-where = Nenn mir dein Land, dann nenne ich die Datenschutzbehörde.

## Plattformübergreifend.

across = **Plattformübergreifend:**
# $region: die Region, nach der gefragt wurde.
across-in = **Plattformübergreifend, { $region }:**
ways = Wo man widerspricht, Plattform für Plattform:
# $subject: eine Änderung mit ihrer Plattform. Ein Link folgt, oder die nächste Nachricht.
ways-row = **{ $subject }**:
ways-none = keine Seite dafür; frag mich, was möglich ist

## Orte, für die CLDR keinen oder einen unüblichen Namen hat.

region-efta = EFTA
region-eu = EU
region-eea = EU/EWR
region-designated-countries = „Designated Countries“ von LinkedIn (EU/EWR, Schweiz)
# Jeder Ort, den keine andere Zeile der Liste nennt.
region-rest = überall sonst

## Mehrere Änderungen.

overview = Dazu habe ich Fakten:
# $subject: eine Änderung mit ihrer Plattform, $phase: wo sie steht.
overview-row = **{ $subject }**: { $phase }
overview-more = Frag nach einem dieser Themen, dann nenne ich dir Schritte und Einzelheiten.

## Rückfragen.

choose = Was meinst du? Die Nummer genügt:
# $platform: Name der Plattform, $change: was sie tut.
change-of = { $platform }, { $change }
# $choice: eine Frage, $region: die Region, um die es geht.
choice-in = { $choice } ({ $region })

# Eine Frage je Aspekt. $change: eine Änderung mit ihrer Plattform.
choice-overview = { $change }: Was ändert sich?
choice-opt-out = { $change }: Wie widerspreche ich?
choice-affected = { $change }: Wen betrifft es?
choice-deadline = { $change }: Seit wann?
choice-data = { $change }: Welche Daten werden verwendet?
choice-private-messages = { $change }: Werden private Nachrichten verwendet?
choice-default = { $change }: Ist es voreingestellt?
choice-legal-basis = { $change }: Ist das erlaubt?
choice-past-data = { $change }: Ist es zu spät, und was ist mit älteren Daten?
choice-opt-out-effect = { $change }: Was bewirkt ein Widerspruch?
choice-recipients = { $change }: Wer bekommt die Daten?
choice-minors = { $change }: Was gilt für Minderjährige?
choice-reason = { $change }: Warum machen sie das?
choice-remedies = { $change }: Wo kann ich mich beschweren?
choice-source = { $change }: Wo steht das?
choice-other-platforms = { $change }: Wer macht das noch?
choice-retention = { $change }: Wie lange werden Daten aufbewahrt?
choice-feature-off = { $change }: Wie schalte ich die KI-Funktion ab?
choice-non-users = { $change }: Was gilt für Menschen ohne Konto?
choice-organizations = { $change }: Was gilt für Unternehmenskonten?
choice-trouble = { $change }: Was, wenn die Einstellung fehlt?
choice-human-review = { $change }: Lesen Menschen mit?
choice-price = { $change }: Kann ich stattdessen bezahlen?
choice-myth = { $change }: Hilft ein Hinweis im Profil?

# Wie ein Aspekt hinter einem Doppelpunkt heißt.
aspect-overview = was sich ändert
aspect-opt-out = wie man widerspricht
aspect-affected = wen es betrifft
aspect-deadline = wann
aspect-data = welche Daten
aspect-private-messages = private Nachrichten
aspect-default = was voreingestellt ist
aspect-legal-basis = die Rechtsgrundlage
aspect-past-data = ältere Daten
aspect-opt-out-effect = was ein Widerspruch bewirkt
aspect-recipients = wer die Daten bekommt
aspect-minors = Minderjährige
aspect-reason = der Grund
aspect-remedies = Beschwerde und Rechtsmittel
aspect-source = die Quelle
aspect-other-platforms = andere Plattformen
aspect-retention = wie lange Daten aufbewahrt werden
aspect-feature-off = das Abschalten der KI-Funktion
aspect-non-users = Menschen ohne Konto
aspect-organizations = Unternehmenskonten
aspect-trouble = eine fehlende Einstellung oder ein Formular, das nicht geht
aspect-human-review = ob Menschen mitlesen
aspect-price = Bezahlen statt Zustimmen
aspect-myth = Hinweise im eigenen Profil

## Keine Antwort.

decline-out-of-scope = Dabei kann ich nicht helfen. Ich weiß nur, was Plattformen mit deinen Daten machen und wie man widerspricht.
# $service: Name eines Dienstes, wie die Frage ihn nennt oder wie er sich selbst schreibt.
decline-service = Zu { $service } habe ich keine Fakten, deshalb sage ich dazu nichts.
# $change: eine Änderung mit ihrer Plattform.
decline-aspect = Ich kenne { $change }, aber nicht das, wonach du dort fragst.
decline-aspect-alone = Dazu habe ich keine belegten Fakten.
# $languages: die Sprachen, die verstanden werden, $answers: die, in denen geantwortet wird, jede in sich selbst.
decline-language = Diese Sprache verstehe ich noch nicht. Fragen kannst du mich auf: { $languages }. Ich antworte auf: { $answers }.
# Wo beides dieselben sind.
decline-language-alike = Diese Sprache verstehe ich noch nicht. Fragen kannst du mich auf: { $languages }.
# Steht vor einer Antwort, die in einer anderen Sprache als der der Frage ist.
# $language: die Sprache der Frage, in sich selbst. $answers: die, in denen geantwortet wird.
another-language = Ich verstehe dich ({ $language }), schreibe bisher aber nur: { $answers }.
# $prefix: das Befehlspräfix, $command: die Worte eines Befehls, wie sie wohl gemeint waren.
did-you-mean = Meintest du **{ $prefix } { $command }**?
examples = Das kannst du mich fragen:
example-first = Wie widerspreche ich dem KI-Training bei LinkedIn?
example-second = Betrifft die Datenweitergabe für Werbung bei LinkedIn auch die Schweiz?
