### Erinnerungen, und was zu den Befehlen gesagt wird, die sie bestellen. Tage, Uhrzeiten, Zahlen und Aufzählungen kommen
### fertig formatiert. Eine Änderung beginnt an ihrem Tag; das ist kein letzter Tag zum Widersprechen, und nichts hier darf
### ihn so nennen.

## Die erste Zeile einer Erinnerung steht allein auf dem Sperrbildschirm: was, wann, in wie vielen Tagen.

# $platform: Name der Plattform, $change: was sie tut, beim Namen, $days: ganze Tage bis dahin, mindestens 1, $date: der Tag.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change }:** beginnt morgen, am { $date }.
       *[other] **{ $platform }, { $change }:** beginnt in { $days } Tagen, am { $date }.
    }
reminder-change-today = **{ $platform }, { $change }:** beginnt heute, am { $date }.
# $days: ganze Tage seither, mindestens 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change }:** begann gestern, am { $date }.
       *[other] **{ $platform }, { $change }:** begann vor { $days } Tagen, am { $date }.
    }
# Mehrere Änderungen einer Plattform an einem Tag. $count: wie viele, mindestens 2, $changes: was sie tut, beim Namen.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform }:** { $count } Änderungen beginnen morgen, am { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } Änderungen beginnen in { $days } Tagen, am { $date }: { $changes }.
    }
reminder-several-today = **{ $platform }:** { $count } Änderungen beginnen heute, am { $date }: { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform }:** { $count } Änderungen begannen gestern, am { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } Änderungen begannen vor { $days } Tagen, am { $date }: { $changes }.
    }
# Eine davon. $change: was die Plattform tut, beim Namen. Was es ist, folgt.
reminder-several-row = **{ $change }:**
# Dinge an verschiedenen Tagen oder verschiedener Art. $count: wie viele, mindestens 2. Die erste Zeile des nächsten folgt, dann eine Liste.
reminder-mixed = { $count } Erinnerungen, zuerst:
# Ein Termin, den der Raum selbst gesetzt hat. $text: sein Text, oder `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **Morgen, am { $date }:** { $text }
       *[other] **In { $days } Tagen, am { $date }:** { $text }
    }
reminder-own-today = **Heute, am { $date }:** { $text }
reminder-own-past =
    { $days ->
        [1] **Gestern, am { $date }:** { $text }
       *[other] **Vor { $days } Tagen, am { $date }:** { $text }
    }
reminder-own-unnamed = ein eigener Termin dieses Raums
# Eine Änderung ist hier neu, oder ihr Tag hat sich verschoben. Es folgt ein Satz, wo sie steht, einer der `phase-…`.
reminder-news = **Neues zu { $platform }, { $change }:**
# $months: wie viele Monate zwischen zweien liegen.
reminder-check-up =
    { $months ->
        [1] **Durchsicht, jeden Monat:** Sieh deine Einstellungen wieder einmal durch; Schalter und Voreinstellungen ändern sich.
       *[other] **Durchsicht, alle { $months } Monate:** Sieh deine Einstellungen wieder einmal durch; Schalter und Voreinstellungen ändern sich.
    }

## Was eine Erinnerung noch sagt.

# Verweise auf Einstellungen folgen, jeder danach benannt, wofür er ist.
reminder-check-up-links = Die Einstellungen, die ich kenne:
reminder-own-note = Diesen Termin hat der Raum selbst gesetzt.
reminder-late = Das kommt spät: Zur eingestellten Zeit war ich nicht erreichbar.
reminder-summary = Das kommt spät: Ich war eine Weile nicht da. Hier steht, was weiterhin stimmt.
reminder-ask = Alle Schritte: Frag mich einfach.
# $prefix: das Befehlspräfix, $list und $off: die Worte der Befehle.
reminder-end = Was wann kommt: **{ $prefix } { $list }**. Keine Erinnerungen mehr: **{ $prefix } { $off }**.

## Was zu einem Befehl gesagt wird.

# Eine Zeile zum Kopieren. $prefix: das Befehlspräfix, $command: die Worte eines Befehls, eines der `order-form-…`.
order-example = Zum Beispiel: **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = Hier stehen sie: **{ $prefix } { $command }**
# Steht, wo sonst der Name einer Plattform steht.
order-all = alle Plattformen
# $whom: Name der Plattform, oder `order-all`.
order-following = Ab jetzt erinnere ich diesen Raum an { $whom }: an Termine und an Neues.
# $days: eine Aufzählung von Zahlen.
order-leads = Tage vor einem Termin: { $days }.
order-leads-and-day = Tage vor einem Termin: { $days }; und noch einmal am Tag selbst.
order-leads-day = Erinnert wird am Tag selbst.
# $day: Wochentag und Datum, $time: die Uhrzeit, beides nach der Uhr des Raums.
order-first = Die erste Erinnerung kommt am { $day }, um { $time } Uhr.
order-next = Die nächste Erinnerung kommt am { $day }, um { $time } Uhr.
order-next-none = Im Moment steht keine Erinnerung an.
# Eine Liste von Änderungen folgt, jede mit dem Tag, seit dem sie in Kraft ist.
order-none-ahead = Im Moment steht kein Termin bevor. Was schon gilt:
order-none-known = Im Moment steht kein Termin bevor.
order-offer-news = Ich melde mich hier, sobald es etwas Neues gibt: eine weitere Änderung oder einen verschobenen Termin.
order-offer-check-up = Einstellungen und Voreinstellungen ändern sich, ein Blick darauf lohnt sich ab und zu; auch daran kann ich dich erinnern.
order-unfollowed = An { $whom } erinnere ich diesen Raum nicht mehr. Was sonst eingestellt ist, bleibt, wie es ist.
order-unfollowed-all = Ich erinnere diesen Raum an nichts mehr; auch seine eigenen Termine sind gelöscht.
order-not-following = An { $whom } habe ich diesen Raum nicht erinnert, es bleibt also alles, wie es ist.
order-not-following-any = Ich habe diesen Raum an nichts erinnert, es bleibt also alles, wie es ist.
# $text: der Text des Termins, oder `reminder-own-unnamed`, $before: der Tag, an dem er vorher war.
order-dated = Vorgemerkt für { $day }: { $text }
order-moved = Verschoben von { $before }, auf { $day }: { $text }
order-removed = Gelöscht, { $day }: { $text }
order-dated-late = Daran erinnere ich nicht mehr: Die Uhrzeit ist für heute vorbei.
# $number: die angegebene Nummer, $count: wie viele Termine es gibt, mindestens 1.
order-no-such-date =
    { $count ->
        [one] Einen Termin mit der Nummer { $number } gibt es nicht: Dieser Raum hat einen eigenen Termin.
       *[other] Einen Termin mit der Nummer { $number } gibt es nicht: Dieser Raum hat { $count } eigene Termine.
    }
order-no-dates = Dieser Raum hat noch keine eigenen Termine.
# $date: ein Tag.
order-past = Der { $date } ist vorbei, davor kann ich nicht mehr erinnern. Ein Tag ab heute geht.
# $most: wie viele es sein dürfen.
order-too-many = Dieser Raum hat { $most } Erinnerungen, mehr bewahre ich nicht auf. Beende eine, die niemand mehr braucht, dann passt diese hinein.
# $most: wie viele Zeichen es sein dürfen.
order-too-long = Der Text ist zu lang für eine Zeile; nimm bitte höchstens { $most } Zeichen.
# $months: wie viele Monate zwischen zwei Durchsichten liegen.
order-check-up =
    { $months ->
        [one] Ab jetzt erinnere ich diesen Raum jeden Monat daran, die Einstellungen durchzusehen.
       *[other] Ab jetzt erinnere ich diesen Raum alle { $months } Monate daran, die Einstellungen durchzusehen.
    }
order-hour = Ab jetzt kommen Erinnerungen um { $time } Uhr.
order-pings-on = Ab jetzt benachrichtigt eine Erinnerung alle in diesem Raum.
order-pings-off = Ab jetzt benachrichtigt eine Erinnerung niemanden eigens.
# $zone: Name einer Zeitzone, etwa Europe/Zurich.
order-timezone = Die Zeitzone dieses Raums ist jetzt { $zone }.
# $day: der Tag der Zeitumstellung, $time: was die Uhr zeigt, wenn die Erinnerung kommt.
order-shift-skipped = Am { $day }, überspringt die Uhr diese Zeit; an dem Tag kommt eine Erinnerung gleich danach, um { $time } Uhr.
order-shift-twice = Am { $day }, zeigt die Uhr diese Zeit zweimal; an dem Tag kommt eine Erinnerung beim ersten Mal, um { $time } Uhr.
# $language: eine Sprache, mit ihrem eigenen Namen.
order-language = Ab jetzt spreche ich in diesem Raum { $language }.
order-language-auto = Ab jetzt antworte ich auf jede Frage in ihrer eigenen Sprache.
order-threads-on = Ab jetzt antworte ich auf eine Frage in einem eigenen Thread.
order-threads-off = Ab jetzt antworte ich gleich unter der Frage.
order-corrections-edit = Ab jetzt bearbeite ich eine Antwort, wenn sich ändert, was darin steht.
order-corrections-notice = Ab jetzt schreibe ich eine neue Nachricht, wenn sich ändert, was in einer Antwort steht.
order-forgot = Erledigt. Gelöscht sind meine Notizen zu den Antworten an dich und was ich von unserem Gespräch wusste: deine Sprache, deine Region, deine letzte Frage.
order-forgot-not = Was bleibt: die Einstellungen und Erinnerungen dieses Raums, denn sie gehören dem Raum; und die Nachrichten im Raum selbst, die nur du oder die Moderation löschen können.
order-reset = Alle Einstellungen sind wie am Anfang: Sprache, Zeitzone, Uhrzeit, Threads, Berichtigungen und Pings. Woran ich diesen Raum erinnere, bleibt.

## `settings`: was in einem Raum gilt, je eine Zeile.

settings = Die Einstellungen dieses Raums, und wie du sie änderst:
# $prefix: das Befehlspräfix, $command: die Worte eines Befehls, eines der `order-form-…`.
# $language: eine Sprache, mit ihrem eigenen Namen.
setting-language = **Sprache**: { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Sprache**: die der jeweiligen Frage (**{ $prefix } { $command }**)
# $zone: Name einer Zeitzone.
setting-timezone = **Zeitzone**: { $zone } (**{ $prefix } { $command }**)
# $time: die Uhrzeit der Erinnerungen.
setting-hour = **Erinnerungen kommen um**: { $time } Uhr (**{ $prefix } { $command }**)
setting-threads-on = **Antworten**: in Threads (**{ $prefix } { $command }**)
setting-threads-off = **Antworten**: unter der Frage (**{ $prefix } { $command }**)
setting-corrections-edit = **Berichtigungen**: Die Antwort wird bearbeitet (**{ $prefix } { $command }**)
setting-corrections-notice = **Berichtigungen**: eine neue Nachricht (**{ $prefix } { $command }**)
setting-pings-on = **Erinnerungen benachrichtigen**: alle (**{ $prefix } { $command }**)
setting-pings-off = **Erinnerungen benachrichtigen**: niemanden eigens (**{ $prefix } { $command }**)
# $whom: eine Aufzählung von Plattformen.
setting-following = **Erinnerungen an**: { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Erinnerungen an**: nichts (**{ $prefix } { $command }**)
settings-reset = Alles wie am Anfang: **{ $prefix } { $command }**

## `reminders`: was wann kommt.

order-list-empty = Dieser Raum hat noch keine Erinnerungen.
# $whom: eine Aufzählung von Plattformen.
order-list-following = Ich erinnere diesen Raum an: { $whom }.
# $time: die Stunde des Raums, $zone: seine Zeitzone.
order-list-hour = Erinnerungen kommen um { $time } Uhr, Zeitzone { $zone }.
order-list-check-up =
    { $months ->
        [one] Durchsicht der Einstellungen: jeden Monat.
       *[other] Durchsicht der Einstellungen: alle { $months } Monate.
    }
order-list-upcoming = Als Nächstes kommt:
order-list-none = Im Moment steht kein Termin bevor.
# $what: eine Aufzählung dessen, woran erinnert wird, $days: wie viele Tage vor dem Termin, mindestens 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day }, { $time } Uhr**: { $what }, einen Tag vorher
       *[other] **{ $day }, { $time } Uhr**: { $what }, { $days } Tage vorher
    }
order-upcoming = **{ $day }, { $time } Uhr**: { $what }
# Teile einer solchen Aufzählung. $changes: was die Plattform tut, beim Namen, $change: eine Änderung mit ihrer Plattform.
order-item-changes = { $platform } ({ $changes })
order-item-news = Neues zu { $change }
order-item-check-up = Durchsicht der Einstellungen
order-list-dates = Eigene Termine dieses Raums:
order-list-date = { $day }: { $text }
order-list-change = So änderst du das:

## Ein Befehl, der sich nicht befolgen lässt. Eine Zeile zum Kopieren folgt. $word: was dort stand.

order-incomplete = Da fehlt noch etwas.
# $platforms: Namen der Plattformen, zu denen es Fakten gibt.
order-no-platform = Zu { $word } habe ich keine Fakten. Erinnern kann ich an: { $platforms }.
# $longest: die meisten Tage.
order-no-lead = { $word } ist keine Zahl von Tagen, mit der ich rechnen kann; 0 bis { $longest } gehen.
order-no-date = { $word } finde ich nicht im Kalender. Schreib bitte Jahr, Monat und Tag.
order-no-time = { $word } ist keine Uhrzeit. Schreib bitte Stunden und Minuten.
order-no-number = { $word } ist keine Nummer eines Termins. Die Nummern stehen in der Liste der Erinnerungen.
# $longest: die meisten Monate.
order-no-months = { $word } ist keine Zahl von Monaten, mit der ich rechnen kann; 1 bis { $longest } gehen.
order-no-switch = { $word } ist weder „an“ noch „aus“.
order-no-timezone = Eine Zeitzone { $word } kenne ich nicht. Ihre Namen bestehen aus Kontinent und Stadt.
# $languages: die Sprachen, die gesprochen werden, jede in sich selbst.
order-no-language = { $word } spreche ich noch nicht. Ich spreche: { $languages }.
order-no-corrections = { $word } ist keine Art, eine Antwort zu berichtigen; „bearbeiten“ und „nachricht“ sind welche.
# $needed: eine Berechtigungsstufe des Raums.
order-forbidden = Das darf nur, wer die Einstellungen dieses Raums ändern darf (Berechtigungsstufe { $needed } oder mehr). Frag bitte jemanden, der das darf.

## Die Worte der Befehle, zum Kopieren. Es müssen Worte sein, die das Lexikon kennt.

order-form-remind = erinnere linkedin 14 7 1
order-form-remind-off = erinnere aus linkedin
order-form-end = erinnere aus
# $date: ein kommender Tag, geschrieben, wie Befehle ihn annehmen.
order-form-remind-on = erinnere am { $date } LinkedIn-Einstellungen prüfen
order-form-remind-move = erinnere verschiebe 2 { $date }
order-form-remind-remove = erinnere entferne 2
order-form-remind-check-up = erinnere checkup 6 monate
order-form-remind-at = erinnere um 18:00
order-form-remind-ping = erinnere ping an
order-form-reminders = erinnerungen
order-form-timezone = zeitzone Europe/Zurich
order-form-language = sprache de
order-form-language-auto = sprache auto
order-form-remind-ping-off = erinnere ping aus
order-form-threads-on = threads an
order-form-threads-off = threads aus
order-form-corrections-edit = berichtigungen bearbeiten
order-form-corrections-notice = berichtigungen nachricht
order-form-settings = einstellungen
order-form-settings-reset = einstellungen zurücksetzen
order-form-remind-all = erinnere alle
order-form-help-remind = hilfe erinnerungen
order-form-help-settings = hilfe einstellungen
order-form-privacy = datenschutz
order-form-sources = quellen
order-form-leave = verlasse 1a2b3c4d
order-form-more = mehr
order-form-platforms = plattformen
order-form-deadlines = fristen
order-form-version = version
order-form-forget-me = vergiss mich

## Was Betreiber des Bots erfahren, und sonst niemand.

operate-status = So geht es mir:
# $rooms, $invitations: wie viele.
operate-room-count = **Räume**: { $rooms }, wartende Einladungen: { $invitations }
# $waiting, $unread: wie viele.
operate-waiting = **Noch zu beantworten**: { $waiting }, bisher ohne Schlüssel: { $unread }
# $sending, $failed: wie viele.
operate-sending = **Unterwegs**: { $sending }, in 90 Tagen nicht zu sagen: { $failed }
# $answered: wie viele.
operate-answered = **In 90 Tagen beantwortet**: { $answered }
# $liked, $disliked: wie viele.
operate-liked = **Daumen**: hoch { $liked }, runter { $disliked }
# $count: wie viele Räume.
operate-rooms = Räume, in denen ich bin: { $count }
# $id: wie er auch im Log heißt, $name: sein Name, $members: wie viele darin sind.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, ein Mitglied
       *[other] **{ $id }** { $name }, { $members } Mitglieder
    }
# $name: der Name des Raums.
operate-left = Ich verlasse { $name }.
# $word: was geschrieben wurde.
operate-no-room = Ich bin in keinem Raum { $word }. Die Liste der Räume zeigt, wie jeder heißt.
operate-reloading = Ich lese Konfiguration und Fakten neu. Wo darin etwas falsch ist, bleiben die alten, und das Log sagt, was zu ändern ist.
operate-untrusted = Solche Anordnungen nehme ich nur in einer verschlüsselten Direktnachricht an, und nur von einem Gerät, das du mit den Schlüsseln deines eigenen Kontos signiert hast.
