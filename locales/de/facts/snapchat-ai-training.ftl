### Snapchats KI-Training: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/snapchat/ai-training.toml`. Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „Snapchat:“.
snapchat-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, ob es dort gilt.

snapchat-ai-training-scope-eea-gb = Es stand schon in der Richtlinie vom 7. April 2025; die für den { $effective } angekündigte behält es bei. In EWR und Vereinigtem Königreich hast du womöglich ein Widerspruchsrecht.
snapchat-ai-training-scope-rest = Es stand schon in der Richtlinie vom 7. April 2025; die für den { $effective } angekündigte behält es weltweit bei. Welche Rechte du hast, hängt von deinem Recht ab.

## Was sich ändert

snapchat-ai-training-what-planned = Wie am { $announced } angekündigt, treten am { $effective } weltweit eine neue Richtlinie und neue Bedingungen in Kraft. Wie bisher entwickelt Snap seine Modelle, auch generative KI, mit Informationen der Nutzenden; Gespräche mit My AI verbessern My AI.
snapchat-ai-training-what = Snap entwickelt seine Modelle, auch generative KI, mit Informationen der Nutzenden; Gespräche mit My AI verbessern My AI. So steht es weltweit in der Richtlinie, die für den { $effective } angekündigt war, und so stand es in der davor.
snapchat-ai-training-choice = Es ist voreingestellt. Der Text der Richtlinie nennt keinen Schalter dagegen; Nutzende berichten von einem für öffentliche Inhalte, und was du mit My AI geteilt hast, lässt sich löschen.
snapchat-ai-training-other-news = Ebenfalls neu, wie angekündigt: Prüfung oder Schätzung des Alters, je nach Region; auf Wunsch nach Gesichtern gruppierte Memories; und der Name SPECS für Snaps Brille.

## Wie man widerspricht

snapchat-ai-training-no-switch-named = Snaps Richtlinie, wie angekündigt, nennt keinen Schalter gegen KI-Training, aber zwei andere Wege: löschen, was du mit My AI geteilt hast, und widersprechen, wo dein Recht es zulässt.
snapchat-ai-training-clear-my-ai = Lösche in der App, was du mit My AI geteilt hast (auf Englisch; unter Android bei **Account Actions**):
    .step-1 = Tippe auf dein Profil, dann auf das Zahnrad (**Settings**).
    .step-2 = Öffne unter **Privacy Controls** den Punkt **Clear Data**.
    .step-3 = Wähle **Clear My AI Data** und bestätige.
snapchat-ai-training-reported-switch = Nutzende beschreiben einen Schalter für öffentliche Inhalte; Namen (auf Englisch) können abweichen: das Zahnrad (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content**: aus.

## Wen es betrifft

snapchat-ai-training-everybody = Alle, die Snapchat nutzen, weltweit, nach der angekündigten Richtlinie; zusätzliche Hinweise geben je nach Region weitere Rechte.

## Wann

snapchat-ai-training-start-planned = Die neue Richtlinie und die neuen Bedingungen treten wie angekündigt am { $effective } in Kraft. Das ist kein letzter Tag zum Widersprechen: Schon die bisherige Richtlinie sieht diese Verwendung vor, und Daten von My AI lassen sich jederzeit löschen.
snapchat-ai-training-start = Die neue Richtlinie und die neuen Bedingungen waren für den { $effective } angekündigt. Das war kein letzter Tag zum Widersprechen: Schon die vorige Richtlinie sah diese Verwendung vor, und Daten von My AI lassen sich jederzeit löschen.

## Welche Daten

snapchat-ai-training-my-ai = Was du bei My AI und anderen KI-Funktionen eingibst und was sie ausgeben. Nach der angekündigten Richtlinie lernen Modelle daraus, und es fließt auch in Personalisierung und Werbung.
snapchat-ai-training-users-information = Für die Entwicklung von Algorithmen, Modellen und generativer KI spricht die angekündigte Richtlinie allgemein von Informationen der Nutzenden.

## Private Nachrichten

snapchat-ai-training-private-content = Dem Text der Richtlinie nach dienen private Inhalte und Nachrichten an Freundinnen und Freunde nicht der Personalisierung oder Werbung. Ein solcher Satz zum KI-Training ist nicht bekannt.
snapchat-ai-training-group-chats = Ist My AI in einem Gruppenchat dabei, kann es die Nachrichten dort lesen.

## Was voreingestellt ist

snapchat-ai-training-on = Es ist eingeschaltet. Wenn du nichts tust, können Snaps Modelle aus dem lernen, was du mit den KI-Funktionen teilst.

## Die Rechtsgrundlage

snapchat-ai-training-bases-elsewhere = Für EWR und Vereinigtes Königreich führt Snap seine Rechtsgrundlagen auf einer eigenen Hilfeseite auf. Was dort zum KI-Training steht, war nicht lesbar.

## Was ein Widerspruch bewirkt

snapchat-ai-training-clearing = Das Löschen entfernt deinen eigenen Chat mit My AI, nicht Nachrichten in Gruppenchats mit My AI, und kann bis zu 30 Tage dauern.
snapchat-ai-training-public-only = Der Schalter, den Nutzende beschreiben, gilt öffentlichen Inhalten; dass er auch das Lernen aus Gesprächen mit My AI beendet, ist nicht bekannt.
snapchat-ai-training-ads-separate = Werbung ist etwas anderes: Snapchats Hilfe beschreibt **Settings**, **Ad Preferences** (auf Englisch), wo sich Werbung nach Zielgruppen, Aktivität und Netzwerk ausschalten lässt.

## Ältere Daten

snapchat-ai-training-still-possible = Es ist nicht zu spät: Was du mit My AI geteilt hast, lässt sich jederzeit löschen.
snapchat-ai-training-trained-models = Was das Löschen für Modelle bedeutet, die schon daraus gelernt haben, steht nicht in den Texten, die lesbar waren.

## Minderjährige

snapchat-ai-training-teen-ads = In EWR und Vereinigtem Königreich bekommen Menschen unter 18 automatisch keine Werbung nach Zielgruppen, Aktivität und Daten Dritter. Das betrifft Werbung, nicht KI-Training.
snapchat-ai-training-age-checks = Eine Ausnahme vom KI-Training für Menschen unter 18 ist aus der angekündigten Richtlinie nicht bekannt; das Alter der Nutzenden kann Snap je nach Region schätzen oder prüfen.

## Warum

snapchat-ai-training-reason = Snap nennt als Zweck, Funktionen, Algorithmen und Modelle zu entwickeln und zu verbessern und My AI besser antworten zu lassen.

## Beschwerde und Rechtsbehelfe

snapchat-ai-training-object = Wo dein Recht das vorsieht, kannst du der Verwendung deiner Daten durch Snap widersprechen; wie, sagt die Richtlinie. Auch bei deiner Datenschutzbehörde kannst du dich beschweren, etwa in EWR und Vereinigtem Königreich.

## Wo es steht

snapchat-ai-training-stated = Es steht in Snaps Datenschutzrichtlinie und Nutzungsbedingungen, in den für den { $effective } angekündigten Fassungen.

## Wie lange Daten aufbewahrt werden

snapchat-ai-training-kept = Was du mit My AI teilst, wird aufbewahrt, bis du es löschst; das Löschen kann bis zu 30 Tage dauern.

## Wenn etwas nicht klappt

snapchat-ai-training-labels-differ = Der Schalter für öffentliche Inhalte kann anders heißen. Ob es ihn in jedem Land gibt, und auch unter der für den { $effective } angekündigten Richtlinie noch, ist nicht bestätigt: Sieh in den Einstellungen der App nach.
