### GitHubs KI-Training: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/github/ai-training.toml`. Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „GitHub:“.
github-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass und ab wann es dort gilt.

github-ai-training-scope-eea-gb = GitHubs Bedingungen machen für Europa keine Ausnahme: Es ist eingeschaltet, bis du es ausschaltest; das geht jederzeit.
github-ai-training-scope-rest = GitHubs Bedingungen gelten weltweit: Es ist eingeschaltet, bis du es ausschaltest; das geht jederzeit.

## Was sich ändert

github-ai-training-what-planned = Ab dem { $effective } trainiert GitHub eigene KI und KI von Microsoft mit dem, was in den Tarifen Free, Pro und Pro+ durch Copilot geht: Eingaben, Vorschläge, Code um den Cursor.
github-ai-training-what = Seit dem { $effective } trainiert GitHub eigene KI und KI von Microsoft mit dem, was in den Tarifen Free, Pro und Pro+ durch Copilot geht: Eingaben, Vorschläge, Code um den Cursor.
github-ai-training-choice = Es ist voreingestellt. Du kannst es jederzeit ausschalten, mit Wirkung für die Zukunft. Copilot Business und Enterprise sind ausgenommen.

## Wie man widerspricht

github-ai-training-switch = Schalte das Training im Browser aus; wenn du angemeldet bist, führt der Link direkt zu den Einstellungen (auf Englisch):
    .step-1 = Klicke oben rechts auf dein Bild, dann auf **Copilot settings**.
    .step-2 = Geh unter **Features** zu **Privacy**.
    .step-3 = Stelle **Allow GitHub to use my data for AI model training** auf **Disabled**.
github-ai-training-one-place = Die Einstellung gehört zum Konto, nicht zum Editor: Sie gilt überall, wo du Copilot verwendest.
github-ai-training-kept = Wer schon früher der Datenerhebung für Produktverbesserungen widersprochen hat, muss nichts tun: Das gilt weiter.

## Wen es betrifft

github-ai-training-plans = Es betrifft alle, die Copilot in einem Tarif für Einzelne nutzen: Free, Pro oder Pro+.
github-ai-training-plan-max = GitHubs Hilfeseite nennt inzwischen auch den Tarif Max für Einzelne.
github-ai-training-left-out = Ausgenommen sind Copilot Business und Copilot Enterprise, Studierende mit ihrem kostenlosen Copilot und Lehrende mit kostenlosem Copilot Pro.

## Wann

github-ai-training-start-planned = Am { $effective } beginnt es. Das ist ein Beginn, kein letzter Tag: Du kannst es auch danach ausschalten, dann aber nur für die Zukunft.
github-ai-training-start = Am { $effective } begann es. Das war ein Beginn, kein letzter Tag: Der Schalter wirkt weiterhin, nur für die Zukunft.

## Welche Daten

github-ai-training-interactions = Was du Copilot fragst und was es ausgibt, angenommene oder geänderte Vorschläge, Code um den Cursor, Kommentare und Dokumentation, Namen von Dateien, der Aufbau des Repositorys, wie du dich darin bewegst, und deine Rückmeldungen.
github-ai-training-private-repositories = Private Repositorys, wie sie gespeichert sind, werden nicht verwendet. Was Copilot verarbeitet, während du in einem arbeitest, wird verwendet, wenn du nicht widersprichst. Issues und Diskussionen sind ausgenommen.
github-ai-training-public-repositories = Inhalte öffentlicher Repositorys sind etwas anderes: Für sie lässt sich GitHub in den Bedingungen eine eigene Lizenz geben, auch zum Training, und daran ändert dieser Schalter nichts.

## Was voreingestellt ist

github-ai-training-on-planned = In Tarifen für Einzelne ist es für alle eingeschaltet, die es nicht ausschalten. Wenn du nichts tust, verwendet GitHub deine Copilot-Daten ab dem { $effective } zum Training.
github-ai-training-on = In Tarifen für Einzelne ist es für alle eingeschaltet, die es nicht ausgeschaltet haben. Wenn du nichts tust, verwendet GitHub deine Copilot-Daten zum Training.

## Die Rechtsgrundlage

github-ai-training-bases = Für EU, EWR und Vereinigtes Königreich nennt GitHubs Datenschutzerklärung die Entwicklung seiner Dienste, auch der KI, unter den berechtigten Interessen. Eine Grundlage allein für dieses Training nennt sie nicht.
github-ai-training-license = Nach GitHubs Bedingungen gibst du GitHub und verbundenen Unternehmen eine Lizenz, mit Ein- und Ausgaben der KI-Funktionen zu trainieren, wenn du nicht widersprichst.

## Ältere Daten

github-ai-training-not-too-late = Es ist nicht zu spät: Wenn du es vor dem { $effective } ausschaltest, bleiben deine Copilot-Daten draußen.
github-ai-training-still-possible = Es ist nicht zu spät: Der Schalter wirkt weiterhin.
github-ai-training-collected-stays = Das Ausschalten wirkt nur für die Zukunft. Für vorher Gesammeltes oder Trainiertes versprechen GitHubs Bedingungen nichts.

## Was ein Widerspruch bewirkt

github-ai-training-not-public-repositories = Der Schalter deckt Inhalte öffentlicher Repositorys nicht ab: Für sie lässt sich GitHub in den Bedingungen eine eigene Lizenz geben, auch zum Training.
github-ai-training-travels-along = Gibt GitHub Daten für KI-Training an Microsoft weiter, geht dein Widerspruch mit, schreibt GitHub.

## Wer die Daten bekommt

github-ai-training-affiliates = GitHub und verbundene Unternehmen, vor allem Microsoft. Nach den Bedingungen dürfen sie Ein- und Ausgaben nicht an andere Hersteller von KI-Modellen für deren eigenes Training weitergeben.

## Minderjährige

github-ai-training-minors = GitHub ist für Menschen ab 13 Jahren gedacht. Eine Altersregel für das Training war nicht zu finden; Studierende mit ihrem kostenlosen Copilot sind ausgenommen.

## Warum

github-ai-training-reason = GitHub nennt als Gründe: bessere und sicherere Vorschläge, die zum Zusammenhang passen. Bei Tests mit Daten von Microsofts eigenen Beschäftigten seien mehr Vorschläge angenommen worden.

## Beschwerde und Rechtsbehelfe

github-ai-training-write = Schalte zuerst das Training aus. Widersprüche und Anträge zu deinen Daten gehen an privacy@github.com; GitHubs Datenschutzstelle ist dpo@github.com.
github-ai-training-complaint = In EU und EWR kannst du dich bei deiner Datenschutzbehörde beschweren, im Vereinigten Königreich beim ICO. Eine Äußerung einer Behörde zu diesem Training war nicht zu finden.

## Wo es steht

github-ai-training-stated = Es steht in Abschnitt J von GitHubs Nutzungsbedingungen (Terms of Service) und in der Datenschutzerklärung (General Privacy Statement). Eine Hilfeseite beschreibt den Schalter.

## Wie lange Daten bleiben

github-ai-training-retention = GitHubs Datenschutzerklärung nennt keine feste Dauer: Daten bleiben, solange das Konto besteht und wie Verträge, Gesetze oder Streitfälle es verlangen. Für das Training nennt sie keine andere Dauer.

## Unternehmenskonten

github-ai-training-organizations = Copilot Business und Copilot Enterprise sind ausgenommen: GitHubs Verträge mit dieser Kundschaft verbieten das Training mit deren Daten, solange sie es nicht erlaubt.
github-ai-training-members = Aus GitHubs Fragen und Antworten wird außerdem zitiert: Ausgenommen ist auch, wessen Konto zu einer zahlenden Organisation gehört, selbst in einem Tarif für Einzelne.

## Wenn etwas nicht klappt

github-ai-training-missing = Fehlt die Einstellung, sieh nach, welchen Tarif dein Konto hat: Bei Copilot Business und Enterprise wird sie nicht gezeigt, weil deren Daten nicht verwendet werden.

## Bezahlen, und falsche Behauptungen

github-ai-training-pro-is-not-enough = Für Copilot Pro oder Pro+ zu bezahlen, hält deine Daten nicht heraus. Von den bezahlten Tarifen sind nur Business und Enterprise ausgenommen; in den anderen musst du es ausschalten.
github-ai-training-myth-private = „GitHub trainiert mit allen meinen privaten Repositorys“ stimmt nicht: nicht mit dem, was dort gespeichert ist, wohl aber mit dem, was Copilot dort verarbeitet, wenn du nicht widersprichst.
