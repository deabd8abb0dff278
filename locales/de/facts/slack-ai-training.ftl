### Slacks KI-Training: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus `facts/slack/ai-training.toml`.
### Kein Tag der Ankündigung und kein Beginn ist bekannt, deshalb kommen $announced und $effective nicht vor.

# Steht hinter „Slack:“.
slack-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort gilt.

slack-ai-training-scope-rest = Es gilt für ganze Workspaces, für die niemand widersprochen hat. Entscheiden kann nur, wer Inhaberrechte hat, kein einzelnes Mitglied. Eine Ausnahme für eine Region ist nicht bekannt.

## Worum es geht

slack-ai-training-what = Slack, ein Unternehmen von Salesforce, trainiert mit Daten seiner Kundschaft Modelle, die etwas vorhersagen, etwa Suchergebnisse oder passende Kanäle und Emojis. Das ist eingeschaltet, bis jemand mit Inhaberrechten für den Workspace per E-Mail widerspricht.
slack-ai-training-not-generative = Etwas anderes ist generative KI: Slack sagt, dass es solche Modelle nur dann mit Daten der Kundschaft trainiert, wenn diese ausdrücklich zugestimmt hat.

## Wie man widerspricht

slack-ai-training-mail = Einzelne Mitglieder können nicht widersprechen. Das kann nur, wer Inhaberrechte hat, per E-Mail und für den ganzen Workspace. Die Schritte stammen aus 2024 und 2025, sieh also zuerst auf Slacks Seite nach:
    .step-1 = Wer Org Owner, Workspace Owner oder Primary Owner ist (so heißen die Rollen auf Englisch), schreibt an feedback@slack.com.
    .step-2 = Betreff, auf Englisch: **Slack Global model opt-out request**.
    .step-3 = In die E-Mail gehört die Webadresse des Workspace oder der Organisation.

## Wann, und ältere Daten

slack-ai-training-no-day = Ein letzter Tag ist nicht bekannt: Soweit bekannt, kann weiterhin widersprechen, wer Inhaberrechte hat. Seit wann es läuft, ist auch nicht bekannt; breit bekannt wurde es im Mai 2024.
slack-ai-training-nothing-deleted = In einer Anleitung heißt es, ein Widerspruch beende das spätere Training und lösche nichts, was Slack schon hat.

## Welche Daten, private Nachrichten

slack-ai-training-two-texts = Laut Slacks Grundsätzen, wie sie zitiert werden, werden Nachrichten, Inhalte, Dateien und Nutzungsdaten ausgewertet. Ein Blogbeitrag vom Mai 2024 sagt, diese Modelle nutzten zusammengefasste Daten ohne Personenbezug und griffen nicht auf die Inhalte von Nachrichten zu, weder in Direktnachrichten noch in Kanälen.
slack-ai-training-no-leak = Slack sagt, diese Modelle seien so gebaut, dass sie Daten der Kundschaft nicht wiedergeben können, und es gelangten keine Daten von einem Workspace in einen anderen.

## Was voreingestellt ist

slack-ai-training-on = Für Modelle, die etwas vorhersagen, ist es für jeden Workspace eingeschaltet, für den niemand widersprochen hat. Für generative KI ist es aus, bis die Kundschaft ausdrücklich zustimmt.

## Was ein Widerspruch bewirkt

slack-ai-training-own-workspace = Wie andere Slacks Seite zitieren, verbessern die Daten eines Workspace nach dem Widerspruch nur noch diesen selbst, nicht mehr Modelle für alle.

## Wer die Daten bekommt

slack-ai-training-model-makers = Die Firmen hinter den Sprachmodellen von Slack AI haben keinen Zugriff auf Daten der Kundschaft; so steht es in einem Verzeichnis solcher Zusagen und in einer E-Mail von Slacks Support.

## Warum

slack-ai-training-purpose = Slack nennt bessere Suchergebnisse und bessere Vorschläge für Kanäle und Emojis.

## Beschwerde, und wer entscheidet

slack-ai-training-ask-owner = Entscheiden kann, wer Inhaberrechte für den Workspace hat, oft der Arbeitgeber. Als Mitglied kannst du dort um den Widerspruch bitten.

## Wo es steht

slack-ai-training-stated = Es steht in Slacks Datenschutzgrundsätzen zu Suche, Lernen und künstlicher Intelligenz (Privacy Principles); ein Blogbeitrag von Slack vom Mai 2024 erläutert sie.

## Wenn etwas nicht klappt

slack-ai-training-no-switch = Einen Schalter dafür gibt es in Slack nicht, heißt es in Anleitungen; es hilft nur die E-Mail mit Inhaberrechten. Wenn keine Antwort kommt, sieh auf Slacks Seite nach, was jetzt gilt.

## Ob Menschen mitlesen

slack-ai-training-no-access = Wie andere Slacks Grundsätze zitieren, sieht Slack die Inhalte nicht, wenn es diese Modelle entwickelt; technische Maßnahmen verhindern das.
