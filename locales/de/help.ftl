### Was der Bot über sich selbst sagt.

## Eine leere Erwähnung: zwei Zeilen.

# $platforms: Namen der Plattformen, zu denen es Fakten gibt.
help-short = Ich sage dir, was bei { $platforms } mit deinen Daten passiert, wen es betrifft und wie man widerspricht – mit Quellen.
# $prefix: das Befehlspräfix.
help-short-ask = Frag einfach, zum Beispiel: Wie widerspreche ich dem KI-Training bei LinkedIn? Mehr: **{ $prefix } hilfe**

## `help`.

# $platforms: Namen der Plattformen, zu denen es Fakten gibt.
help = Ich beantworte Fragen dazu, was Plattformen mit deinen Daten machen, aus geprüften Fakten mit Quellen. Fakten habe ich zu: { $platforms }.
# $prefix: das Befehlspräfix.
help-address-room = **Hier im Raum**: Erwähne mich, beginne mit **{ $prefix }** oder antworte auf eine meiner Nachrichten.
help-address-direct = **Hier im Direktchat**: Schreib einfach.
help-ask = **Frag** in deinen Worten: wie man widerspricht, wen es betrifft, seit wann, welche Daten, ob private Nachrichten dazugehören, auf welcher Rechtsgrundlage.
help-follow-up = **Frag weiter**: „und in Norwegen?“ genügt zehn Minuten lang. Wenn ich zurückfrage, genügt eine Nummer.
# Die Worte von Befehlen: $platforms, $deadlines, $sources, $privacy.
help-words = **Mit einem Wort**: **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command: die Worte eines Befehls.
help-reminders = **Erinnerungen**: **{ $prefix } { $command }** zeigt, was wann kommt; bestellen kann sie die Moderation.
# Für alle, die Einstellungen eines Raums ändern dürfen. Die Worte von Befehlen: $remind, $more, $settings.
help-moderator = **Du darfst auch**: **{ $prefix } { $remind }** lässt diesen Raum an Termine und an Neues erinnern. Alles dazu: **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = Rechtsberatung gebe ich nicht. Was ich nicht weiß, sage ich.

## Die Kapitel von `help`. Je Zeile: $prefix: das Befehlspräfix, $command: die Worte eines Befehls; dann, was er tut.

help-remind = Erinnerungen, mit Zeilen zum Kopieren:
help-settings = Einstellungen dieses Raums, mit Zeilen zum Kopieren:
help-privacy = Was ich aufbewahre und woher ich es habe, mit Zeilen zum Kopieren:
help-for-moderators = Was etwas ändert, darf nur, wer die Einstellungen dieses Raums ändern darf.
help-line-remind = **{ $prefix } { $command }**: Termine und Neues einer Plattform, so viele Tage vorher; ohne Zahlen an den üblichen Tagen
help-line-remind-all = **{ $prefix } { $command }**: dasselbe für alle Plattformen
help-line-remind-off = **{ $prefix } { $command }**: nicht mehr an diese Plattform
help-line-end = **{ $prefix } { $command }**: gar keine Erinnerungen mehr
help-line-remind-on = **{ $prefix } { $command }**: ein eigener Termin
help-line-remind-move = **{ $prefix } { $command }**: Der eigene Termin Nummer 2 kommt an einem anderen Tag
help-line-remind-remove = **{ $prefix } { $command }**: Der eigene Termin Nummer 2 kommt nicht mehr
help-line-check-up = **{ $prefix } { $command }**: alle paar Monate daran, die Einstellungen anzusehen
help-line-hour = **{ $prefix } { $command }**: die Uhrzeit der Erinnerungen
help-line-timezone = **{ $prefix } { $command }**: die Zeitzone dieses Raums
help-line-ping = **{ $prefix } { $command }**: Erinnerungen benachrichtigen alle; „aus“ beendet das
help-line-reminders = **{ $prefix } { $command }**: was wann kommt; fragen dürfen alle
help-line-settings = **{ $prefix } { $command }**: was eingestellt ist; fragen dürfen alle
help-line-language = **{ $prefix } { $command }**: Ich antworte immer in dieser Sprache
help-line-language-auto = **{ $prefix } { $command }**: Ich antworte in der Sprache der Frage
help-line-threads = **{ $prefix } { $command }**: Jede Frage wird in einem eigenen Thread beantwortet; „aus“ beendet das
help-line-corrections = **{ $prefix } { $command }**: Eine neue Nachricht sagt, wenn sich eine Antwort geändert hat; mit „bearbeiten“ bearbeite ich die Antwort
help-line-reset = **{ $prefix } { $command }**: alles wie am Anfang, außer Erinnerungen
help-line-privacy = **{ $prefix } { $command }**: was ich aufbewahre, wie lange, und wer mich betreibt
help-line-forget-me = **{ $prefix } { $command }**: löscht sofort meine Notizen zu dir
help-line-sources = **{ $prefix } { $command }**: wo steht, was ich dir zuletzt gesagt habe
help-line-version = **{ $prefix } { $command }**: welches Programm ich bin, und wie neu meine Fakten sind

## `privacy`.

privacy = Das bewahre ich auf:
privacy-text = **Den Text deiner Frage**: bis ich sie beantwortet habe, dann wird er gelöscht.
privacy-undecrypted = **Nachrichten, die ich noch nicht entschlüsseln kann**: verschlüsselt, höchstens 24 Stunden.
privacy-reply = **Meine Antwort**: bis sie gesendet ist.
privacy-row = **Eine Notiz zu jeder Antwort** (welche Nachricht, Thema, Aussagen, Region, Sprache; wer gefragt hat nur als Hash mit Schlüssel): 90 Tage, um eine Antwort berichtigen zu können.
privacy-memory = **Deine Sprache, Region und letzte Frage**: im Arbeitsspeicher, zehn Minuten.
privacy-settled = **Einstellungen, Erinnerungen und eigene Termine eines Raums, mit ihren Texten**: bis sie geändert werden oder ich gehe.
privacy-copy = **Eine Kopie davon ohne jeden Text** liegt bei meinem Konto auf dem Homeserver, damit mit einer Festplatte nichts verloren geht; sie wird geleert, wenn ich gehe.
privacy-keys = **Schlüssel und Raumzustand**: solange ich angemeldet bin.
privacy-never = Ich empfange alle Nachrichten meiner Räume, wie jedes Mitglied, sehe mir aber nur die an, die an mich gerichtet sind. Meine Protokolle enthalten keine Nachricht und keinen Namen. Weitergegeben wird nichts, außer an den Homeserver.
# $name: wer den Bot betreibt, $contact: wie man sie erreicht.
privacy-operator = Mich betreibt { $name }.
privacy-operator-at = Mich betreibt { $name }, { $contact }.
privacy-operator-contact = Wer mich betreibt, erreichst du hier: { $contact }.
privacy-operator-unknown = Wer mich betreibt, ist nicht festgehalten; frag die Moderation dieses Raums oder die Verwaltung meines Homeservers.
privacy-rights = Dort kannst du Auskunft über deine Daten, Berichtigung oder Löschung verlangen, und du kannst dich bei einer Datenschutzbehörde beschweren.
# $prefix: das Befehlspräfix, $command: die Worte eines Befehls.
privacy-forget = **{ $prefix } { $command }** löscht sofort meine Notizen zu Antworten an dich und was ich von dir weiß.

## `platforms` und `deadlines`.

platforms = Zu diesen Plattformen habe ich Fakten:
# $platform: ein Name, $changes: was sie tut, beim Namen.
platforms-row = **{ $platform }**: { $changes }
deadlines = Diese Termine stehen bevor:
deadlines-none = Ein kommender Termin ist mir nicht bekannt. Was sich bisher geändert hat:

## `version`, und Wörter, die sich auf eine Frage davor beziehen.

# $version: Version des Programms, $count: wie viele Plattformen es kennt, $date: der neueste Tag, an dem eine Quelle gelesen wurde.
version =
    { $count ->
        [one] Optout { $version }, mit Fakten zu einer Plattform. Die neueste Quelle wurde am { $date } gelesen.
       *[other] Optout { $version }, mit Fakten zu { $count } Plattformen. Die neueste Quelle wurde am { $date } gelesen.
    }
nothing-before = Ich weiß nicht, welche Antwort du meinst. Frag erst nach einer Plattform, oder antworte mit diesem Wort auf eine meiner Antworten.

## Beim Betreten eines Raums, und wenn etwas schiefgeht.

# $platforms: Namen der Plattformen, zu denen es Fakten gibt.
greeting = Hallo! Ich sage dir, was bei { $platforms } mit deinen Daten passiert und wie man widerspricht.
# $prefix: das Befehlspräfix.
greeting-how = Erwähne mich und frag, oder schreib **{ $prefix } hilfe**. Ich antworte nur, wenn ich angesprochen werde; wer mich loswerden will, entfernt mich aus dem Raum.
apology = Bei mir ist etwas schiefgegangen, entschuldige. Bitte frag in ein paar Minuten noch einmal.
late = Zu deiner Frage komme ich erst jetzt, später als du sie gestellt hast.
away = Ich war weg. Was ich vor mehr als einem Tag gefragt wurde, lasse ich liegen; frag bitte noch einmal, wenn es noch zählt.
unreadable = Diese Nachricht kann ich nicht lesen: Ihr Schlüssel hat mich nicht erreicht. Kommt er binnen eines Tages, antworte ich; sonst schreib sie bitte noch einmal.
budget = So viele Antworten, wie ich in zehn Minuten gebe, hast du bekommen; bis die um sind, sage ich dir nichts mehr.
verification = An einer Verifizierung nehme ich nicht teil, und du musst mich nicht verifizieren: Mein Gerät ist mit den Schlüsseln meines eigenen Kontos signiert, und mit einem Programm Emojis zu vergleichen beweist nichts.
# $date: der Tag.
corrected = **Berichtigt am { $date }**: Etwas, worauf diese Antwort beruht, hat sich geändert.
# $room: der Name des Raums, $needed: ein Berechtigungslevel.
muted = In { $room } wurde ich etwas gefragt, darf dort aber nicht schreiben. Wer die Berechtigungen ändern kann, kann mir das Level { $needed } geben oder mich aus dem Raum entfernen. Das sage ich nur einmal.
