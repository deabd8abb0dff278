### Microsofts KI-Training mit Copilot-Chats: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/microsoft/ai-training.toml`.

# Steht hinter „Microsoft:“.
microsoft-ai-training-name = KI-Training mit Copilot-Chats

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, ob es dort gilt.

microsoft-ai-training-scope-us = 2024 nannte Microsoft die USA unter den Ländern, in denen es trainiert. Wenn du den Schalter siehst, betrifft es dich.
microsoft-ai-training-scope-left-out = Microsofts Hilfe nimmt, wie Anleitungen sie zitieren, Brasilien, China ohne Hongkong, Israel, Nigeria, Südkorea und Vietnam bis auf Weiteres aus.
microsoft-ai-training-scope-eea = In einer älteren Anleitung ist der EWR ausgenommen; Microsofts Liste der Ausnahmen, wie sie später zitiert wird, nennt ihn nicht. In der Datenschutzerklärung hieß es „in einigen Märkten“. Wenn du den Schalter siehst, betrifft es dich.
microsoft-ai-training-scope-gb = In einer älteren Anleitung ist das Vereinigte Königreich ausgenommen; Microsofts Liste der Ausnahmen, wie sie später zitiert wird, nennt es nicht. In der Datenschutzerklärung hieß es „in einigen Märkten“. Wenn du den Schalter siehst, betrifft es dich.
microsoft-ai-training-scope-ch = Kein Text, der zu lesen war, nennt die Schweiz, weder als betroffen noch als ausgenommen. Wenn du den Schalter siehst, betrifft es dich.
microsoft-ai-training-scope-rest = In Microsofts Datenschutzerklärung hieß es „in einigen Märkten“, ohne Liste. Wenn du den Schalter siehst, betrifft es dich.

## Worum es geht

microsoft-ai-training-what = In einigen Märkten trainiert Microsoft laut seiner Datenschutzerklärung vom Juli 2026 seine KI mit Chats aus dem privat genutzten Copilot, außer du widersprichst; in welchen, sagt sie nicht. Arbeits- und Schulkonten sind ausgenommen.
microsoft-ai-training-two-versions = Seit dem 18. August 2026 kommt es auch auf die App an, wie Microsofts Hilfe zitiert wird: In der neuen Copilot-App trainieren Chats keine Basismodelle, und es gibt keinen Schalter; in der älteren dürfen sie es, und es gibt einen.

## Wie man widerspricht

microsoft-ai-training-switch = Wo es die Schalter gibt, beschreiben Anleitungen den Weg so, im Browser und in der App (Namen auf Englisch):
    .step-1 = Klicke auf dein Profilbild, dann auf deinen Namen oder **Settings**; auf dem Handy auf **Account**.
    .step-2 = Öffne **Privacy**.
    .step-3 = Schalte **Training on conversation activity** und **Training on voice conversations** aus; früher hießen sie **Model training on text** und **Model training on voice**.
microsoft-ai-training-no-switch = Wenn die Schalter im Browser fehlen, sieh in der App auf dem Handy nach. Wenn sie überall fehlen, ist dein Markt oder deine Fassung der App vielleicht nicht einbezogen.

## Wann

microsoft-ai-training-no-deadline = Eine Frist ist nicht bekannt. Wo das Training gilt, lässt es sich jederzeit ausschalten, für spätere Chats.

## Welche Daten

microsoft-ai-training-content = Nach Microsofts Hilfe, wie sie zitiert wird: geschriebene und gesprochene Copilot-Chats und dort hochgeladene Bilder oder Dateien; außerdem Daten von Bing und MSN ohne Personenbezug und wie Menschen auf Werbung reagieren.
microsoft-ai-training-left-out-data = Ausgenommen: Copilot in Word, Excel, Outlook und dergleichen, bei privaten Abos ebenso wie in Arbeit oder Schule.

## Private Nachrichten

microsoft-ai-training-chats-themselves = Wo das Training gilt, sind Chats mit Copilot selbst die Trainingsdaten. Dokumente und E-Mails in Microsoft 365 trainieren laut Microsofts Hilfe keine Basismodelle.

## Was voreingestellt ist

microsoft-ai-training-on = Wo das Training gilt, ist es laut Microsofts Hilfe und Anleitungen in der Voreinstellung eingeschaltet. Für einzelne EU-Länder ist das nicht bestätigt.

## Die Rechtsgrundlage

microsoft-ai-training-bases = Microsofts Datenschutzerklärung nennt allgemein Einwilligung, Vertrag, gesetzliche Pflichten und berechtigte Interessen; worauf das Training beruht, sagt sie nicht.

## Ältere Daten

microsoft-ai-training-future-only = Das Ausschalten wirkt laut Microsofts Hilfe für spätere Chats; was vorher verwendet wurde, wird nicht zurückgenommen.
microsoft-ai-training-delete = Du kannst einzelne Copilot-Chats oder alle jederzeit löschen, in Copilot oder im Datenschutz-Dashboard deines Microsoft-Kontos.

## Was ein Widerspruch bewirkt

microsoft-ai-training-other-uses = Das Ausschalten beendet nur das Training: Copilot-Chats dienen weiterhin der Verbesserung des Dienstes, der Sicherheit und der Werbung.
microsoft-ai-training-ads-apart = Personalisierte Werbung hat eigene Einstellungen, im Microsoft-Konto unter **Privacy** (auf Englisch).

## Wer die Daten bekommt

microsoft-ai-training-recipients = Microsoft gibt Daten an eigene Unternehmen und an Firmen, die für Microsoft arbeiten; diese dürfen sie laut Datenschutzerklärung nicht für anderes verwenden.
microsoft-ai-training-openai = 2024 sagte Microsoft der Presse, es gebe OpenAI keine Daten seiner Kundschaft zum Training.

## Ob Menschen mitlesen

microsoft-ai-training-reviewed = Einen Teil der Copilot-Chats lesen Menschen, um das Produkt zu verbessern und für die Sicherheit; laut Microsofts Hilfe lässt sich das nicht abwählen.

## Minderjährige

microsoft-ai-training-minors = Nach Microsofts Hilfe, wie Anleitungen sie zitieren, trainieren Chats von angemeldeten Menschen unter 18 die KI nicht.

## Warum

microsoft-ai-training-reason = Microsoft nennt als Zweck, seine Produkte zu verbessern und weiterzuentwickeln.

## Beschwerde und Rechtsbehelfe

microsoft-ai-training-object = Microsofts Datenschutzerklärung gewährt das Recht auf Widerspruch überall, nicht nur in Europa, und nennt dafür eine Supportseite zum Datenschutz. Wo es eine Datenschutzbehörde gibt, ist auch eine Beschwerde dort möglich.

## Wie lange Daten gespeichert bleiben

microsoft-ai-training-kept = Nach Microsofts Hilfe, wie sie zitiert wird, bleiben Copilot-Chats in der Voreinstellung 18 Monate gespeichert; du kannst sie früher löschen.
microsoft-ai-training-kept-updated-app = Für die neue Copilot-App vom 18. August 2026 war keine Dauer zu finden.

## Menschen ohne Konto

microsoft-ai-training-signed-out = Nach Microsofts Hilfe, wie Anleitungen sie zitieren, trainieren Chats von Menschen, die nicht angemeldet sind, die KI nicht.

## Firmenkonten

microsoft-ai-training-work-accounts = Chats mit einem Arbeits- oder Schulkonto trainieren laut Microsoft keine Basismodelle. Auszuschalten gibt es dort nichts.
microsoft-ai-training-home-subscriptions = Auch mit Microsoft 365 Personal oder Family trainiert das, was du in den Office-Apps mit Copilot machst, keine Basismodelle.

## Wenn etwas nicht klappt

microsoft-ai-training-gaming = Der Copilot für Spiele in Windows hat eigene Schalter für das Training: in der Game Bar, in seinen Datenschutzeinstellungen, so Presseberichte von 2025.

## Wo es steht

microsoft-ai-training-stated = „In einigen Märkten“ und der Widerspruch standen in Microsofts Datenschutzerklärung vom Juli 2026. Die vom September 2026 erlaubt KI-Training allgemein; Einzelheiten stehen in den Datenschutzfragen zu Copilot.
