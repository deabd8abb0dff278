### Werbung in ChatGPT: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus `facts/openai/ads.toml`.
### Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „ChatGPT:“.
openai-ads-name = Werbung

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, ob und ab wann es dort gilt.

openai-ads-scope-us = Erwachsene mit den Tarifen Free und Go können Werbung sehen, andere Tarife haben keine. Mit Free kannst du **Ads-Free** (auf Englisch) wählen und bekommst dafür weniger Nachrichten.
openai-ads-scope-au-ca-nz = Laut OpenAIs Versionshinweisen kam die Werbung ab diesem Tag schrittweise nach Australien, Kanada und Neuseeland.
openai-ads-scope-gb = Die Werbung begann im Vereinigten Königreich Anfang Juni 2026; Berichte nennen Tage vom 4. bis zum 7. Juni. Personalisiert darf sie nach Presseberichten nur mit deiner Einwilligung sein.
openai-ads-scope-eea = Am 18. August 2026 hat OpenAI den Start in 31 europäischen Ländern für die Woche danach angekündigt; Presseberichte nennen den 24. August. Personalisierte Werbung gibt es dort laut OpenAIs Hilfe zunächst nicht.
openai-ads-scope-ch = In OpenAIs Liste für Werbetreibende steht die Schweiz bei den europäischen Ländern, die gemeinsam begannen; Presseberichte nennen den 24. August. Personalisierte Werbung gibt es dort laut OpenAIs Hilfe zunächst nicht.
openai-ads-scope-br-jp-kr-mx = Angekündigt am 7. Mai 2026; am 11. August 2026 schrieb OpenAI, dass in Brasilien, Japan, Südkorea und Mexiko Werbung läuft. Der erste Tag ist nicht bekannt.
openai-ads-scope-in = Die Presse berichtete am 27. August 2026 über den Start in Indien; in seiner Ankündigung vom 23. September 2026 nennt OpenAI Indien unter den Ländern mit Werbung.
openai-ads-scope-south-east-asia = Laut OpenAIs Ankündigung kommt die Werbung ab diesem Tag schrittweise nach Indonesien, Malaysia, auf die Philippinen, nach Singapur, Thailand, Vietnam und Taiwan.
openai-ads-scope-rest = OpenAI nimmt schrittweise Länder hinzu; eine vollständige Liste der Länder mit Werbung war nicht zu lesen. Wenn deine Einstellungen **Ads controls** (auf Englisch) zeigen, läuft bei dir Werbung oder läuft bald welche.

## Was sich ändert

openai-ads-what-planned = Ab dem { $effective } zeigt OpenAI in ChatGPT Werbung, zuerst in den USA, für Erwachsene mit den Tarifen Free und Go.
openai-ads-what = Seit dem { $effective } gibt es in ChatGPT Werbung in den Tarifen Free und Go: zuerst in den USA, später in weiteren Ländern. Sie steht unter der Antwort und ist gekennzeichnet (auf Englisch **Sponsored**).
openai-ads-in-europe = In EWR und Schweiz begann sie nach Presseberichten am 24. August 2026, im Vereinigten Königreich Anfang Juni 2026. Nach dem, was die Presse über OpenAIs Richtlinie berichtet, darf Werbung in Europa nur mit Einwilligung personalisiert werden.

## Wie man widerspricht

openai-ads-ads-free = Du kannst die Werbung loswerden; die Namen der Einstellungen stammen aus OpenAIs Hilfe und sind englisch:
    .step-1 = Klicke auf dein Profilbild, dann auf **Settings** (Einstellungen) und **Ads controls** (Steuerung der Werbung).
    .step-2 = Wähle im Tarif Free **Ads-Free**: keine Werbung, aber weniger Nachrichten, und manche Werkzeuge fehlen.
    .step-3 = Im Tarif Go gibt es diese Wahl nicht: zurück zu Free wechseln oder Plus oder Pro nehmen.
openai-ads-personalization = Wo Werbung personalisiert ist, kannst du unter **Ads controls** die Schalter **Personalize ads** und **Past chats and memory** ausschalten und **Delete ads data** nutzen (alles auf Englisch).
openai-ads-no-personal-ads-yet = In EWR und Schweiz ist die Werbung laut OpenAIs Hilfe zunächst nicht personalisiert: Sie richtet sich nach dem laufenden Chat, dem ungefähren Ort und der Sprache, nicht nach früheren Chats.

## Wen es betrifft

openai-ads-free-and-go = Wo Werbung läuft, betrifft sie Erwachsene mit den Tarifen Free und Go. Plus, Pro, Business, Enterprise und Edu haben keine, temporäre Chats auch nicht.

## Wann

openai-ads-start-planned = Am { $effective } beginnt es, in den USA. Das ist ein Beginn, kein letzter Tag.
openai-ads-start = Am { $effective } begann es, in den USA. Das war ein Beginn, kein letzter Tag: Die Einstellungen lassen sich jederzeit ändern.
openai-ads-start-elsewhere = Anderswo: Australien, Kanada, Neuseeland ab dem 16. April 2026; Vereinigtes Königreich Anfang Juni; EWR und Schweiz am 24. August; Indien Ende August; Südostasien und Taiwan ab dem 23. September 2026.

## Welche Daten

openai-ads-signals = Die Werbung wird nach dem laufenden Chat, dem ungefähren Ort und der Sprache ausgewählt; wo sie personalisiert ist, auch nach früheren Chats, der Erinnerungsfunktion, dem, was du mit Anzeigen gemacht hast, und, nach Presseberichten, Daten der Werbetreibenden.

## Private Nachrichten

openai-ads-chats = OpenAI sagt: Werbetreibende bekommen keine Chats, Erinnerungen oder Namen, nur Summen wie Aufrufe und Klicks. Was du in einem Chat schreibst, entscheidet aber mit, welche Anzeige darunter steht.

## Was voreingestellt ist

openai-ads-shown = In den Tarifen Free und Go erscheint Werbung, wo sie läuft, außer du wählst im Tarif Free **Ads-Free** (auf Englisch).
openai-ads-default-in-europe = In Europa wird nach Presseberichten gefragt, bevor Werbung personalisiert wird; in EWR und Schweiz ist sie zunächst nicht personalisiert.

## Die Rechtsgrundlage

openai-ads-consent-in-europe = In Europa stützt OpenAI personalisierte Werbung auf eine Einwilligung, die widerrufen werden kann; so berichtet die Fachpresse über seine Werberichtlinie vom Juni 2026. Die Datenschutzrichtlinie vom 4. Juni 2026 beschreibt das nicht; spätere Fassungen waren nicht zu lesen.

## Ältere Daten

openai-ads-any-time = Es ist nicht zu spät: Die Einstellungen zur Werbung lassen sich jederzeit ändern, und **Delete ads data** (auf Englisch) löscht, was für Werbung gesammelt wurde.

## Was ein Widerspruch bewirkt

openai-ads-still-ads = Ohne Personalisierung siehst du weiterhin Werbung; sie richtet sich nach dem laufenden Chat, dem ungefähren Ort und der Sprache. Erst **Ads-Free** (auf Englisch) oder ein Tarif ohne Werbung beendet sie.
openai-ads-not-the-training = Die Einstellungen zur Werbung beenden das KI-Training nicht: Das hat einen eigenen Schalter, unter **Datenkontrollen**.

## Minderjährige

openai-ads-minors = Konten von Menschen unter 18 bekommen laut OpenAI keine Werbung; es richtet sich nach dem angegebenen Alter und nach einer eigenen Schätzung.

## Warum

openai-ads-reason = OpenAI sagt, die Werbung bezahle die Rechenleistung hinter den kostenlosen und günstigen Tarifen.

## Beschwerde und Rechtsbehelfe

openai-ads-withdraw = In Europa lässt sich die Einwilligung in personalisierte Werbung nach Presseberichten jederzeit widerrufen. Beschwerden gehen an deine Datenschutzbehörde: In EU und EWR ist die irische federführend, im Vereinigten Königreich ist es das ICO, in der Schweiz der EDÖB.

## Wie lange Daten gespeichert bleiben

openai-ads-kept = **Delete ads data** (auf Englisch) löscht, was für Werbung gesammelt wurde; laut OpenAIs Hilfe ist es binnen 30 Tagen von den Servern verschwunden.

## Bezahlen

openai-ads-paid-plans = Plus, Pro und die Tarife für Organisationen haben keine Werbung. Go kostet Geld und hat trotzdem welche.

## Menschen ohne Konto

openai-ads-signed-out = Wo Werbung läuft, kann sie laut OpenAIs Hilfe auch ohne Anmeldung erscheinen; dann nur solche, die für alle geeignet ist.

## Firmenkonten

openai-ads-business = ChatGPT Business, Enterprise und Edu haben keine Werbung.

## Wenn etwas nicht klappt

openai-ads-no-controls = **Ads controls** (auf Englisch) erscheint nur in den Tarifen Free und Go, und nur, wo Werbung läuft oder bald läuft. Wenn es fehlt, gibt es nichts auszuschalten.

## Falsche Behauptungen

openai-ads-answers = Dass Werbung die Antworten von ChatGPT ändert, bestreitet OpenAI: Sie steht getrennt unter der Antwort und ist gekennzeichnet.

## Wo es steht

openai-ads-stated = OpenAIs Hilfeseite zur Werbung in ChatGPT beschreibt Tarife, Einstellungen und Daten; seine Ankündigungen sagen, wo Werbung beginnt.
