### Claudes KI-Training: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/claude/ai-training.toml`. Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „Claude:“.
claude-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass und ab wann es dort gilt.

claude-ai-training-scope-europe = Keine Ausnahme für Europa: derselbe Schalter wie überall. Es ist eingeschaltet, solange du es nicht ausschaltest. Für EWR, Vereinigtes Königreich und Schweiz ist Anthropic Ireland verantwortlich.
claude-ai-training-scope-rest = Derselbe Schalter wie überall, für die Tarife Free, Pro und Max. Es ist eingeschaltet, solange du es nicht ausschaltest.

## Was sich ändert

claude-ai-training-what-planned = Claudes Hersteller Anthropic will seine Modelle weltweit mit Chats und Programmiersitzungen der Tarife Free, Pro und Max trainieren, wenn du das nicht ausschaltest. Die neuen Bedingungen treten am { $effective } in Kraft; zuerst war der 28. September 2025 angekündigt.
claude-ai-training-what = Claudes Hersteller Anthropic kann seine Modelle weltweit mit Chats und Programmiersitzungen der Tarife Free, Pro und Max trainieren, wenn du das nicht ausschaltest. Die Bedingungen dafür traten am { $effective } in Kraft.
claude-ai-training-choice-planned = Im Fenster für bisherige Nutzende ist der Schalter auf „an“ voreingestellt. Die Wahl lässt sich jederzeit ändern, mit Wirkung für die Zukunft.
claude-ai-training-choice = Im Fenster für bisherige Nutzende war der Schalter auf „an“ voreingestellt. Die Wahl lässt sich jederzeit ändern, mit Wirkung für die Zukunft.
claude-ai-training-policy-of-july = Die Datenschutzrichtlinie vom 8. Juli 2026 behält das und den Schalter bei. Die Richtlinie für Menschen ohne Konto beschreibt nun die Stufen des Trainings, woher die Daten kommen und dass sie für neuere Modelle wiederverwendet werden dürfen.

## Wie man widerspricht

claude-ai-training-switch = Schalte das Training im Browser aus; der Link führt direkt zur Einstellung, wenn du angemeldet bist (Namen auf Englisch):
    .step-1 = Klicke auf deinen Namen oder deine Initialen.
    .step-2 = Wähle **Settings**, dann **Privacy**.
    .step-3 = Schalte **Help improve Claude** aus.
claude-ai-training-app = In der App (Namen auf Englisch): auf deinen Namen tippen, dann **Settings**, **Privacy**, und **Help improve Claude** ausschalten.
claude-ai-training-incognito = Inkognito-Chats dienen auch bei eingeschaltetem Schalter nicht dazu, Claude zu verbessern, außer die Sicherheitsprüfung schlägt an.

## Wen es betrifft

claude-ai-training-plans = Die privaten Tarife Free, Pro und Max, weltweit, auch Claude Code mit einem solchen Konto. Nicht Claude für Arbeit, Behörden oder Bildung und nicht die API, außer die Organisation stimmt selbst zu.
claude-ai-training-early = Wer den neuen Bedingungen vor dem { $effective } zustimmt und den Schalter an lässt, ist ab dann dabei.

## Wann

claude-ai-training-choose-planned = Bisherige Nutzende sollen sich bis zum { $effective } entscheiden; zuerst war es der 28. September 2025. Das ist kein letzter Tag zum Widersprechen: Die Wahl lässt sich jederzeit ändern, mit Wirkung für die Zukunft.
claude-ai-training-choose = Bisherige Nutzende hatten bis zum { $effective } Zeit, sich zu entscheiden; zuerst war es der 28. September 2025. Das war kein letzter Tag zum Widersprechen: Die Wahl lässt sich jederzeit ändern, mit Wirkung für die Zukunft.
claude-ai-training-no-new-day = Die Datenschutzrichtlinie vom 8. Juli 2026 setzt keinen neuen Tag, bis zu dem man sich entscheiden müsste.

## Welche Daten

claude-ai-training-used = Solange der Schalter an ist: neue Chats und Programmiersitzungen sowie alte, die du fortsetzt, mit dem, was du eingibst und was Claude antwortet.
claude-ai-training-used-anyway = Auch wenn der Schalter aus ist, werden Gespräche verwendet, bei denen die Sicherheitsprüfung anschlägt oder die du bewertest oder meldest: Ein Daumen hoch oder runter schickt das Gespräch mit.
claude-ai-training-filtered = Anthropic sagt, es filtere oder verschleiere sensible Daten und verkaufe Daten der Nutzenden nicht an andere.

## Private Nachrichten

claude-ai-training-chats = Genau deine Gespräche mit Claude werden verwendet, solange der Schalter an ist, auch was du hineinkopierst. Inkognito-Chats sind ausgenommen, außer die Sicherheitsprüfung schlägt an.

## Was voreingestellt ist

claude-ai-training-on-planned = Bisherige Nutzende sehen ein Fenster mit einem großen Knopf **Accept** (auf Englisch) und einem Trainingsschalter, der schon an ist. Wer zustimmt, ohne ihn anzurühren, willigt ein. Wer neu ist, wählt bei der Anmeldung.
claude-ai-training-on = Bisherige Nutzende sahen ein Fenster mit einem großen Knopf **Accept** (auf Englisch) und einem Trainingsschalter, der schon an war. Wer zustimmte, ohne ihn anzurühren, willigte ein. Wer neu ist, wählt bei der Anmeldung.

## Die Rechtsgrundlage

claude-ai-training-bases = Für das Training nennt Anthropics Datenschutzrichtlinie berechtigte Interessen und Einwilligung nebeneinander. In EWR, Vereinigtem Königreich und Schweiz kannst du dem einen widersprechen und das andere widerrufen.
claude-ai-training-bases-of-july = Die Fassung vom 8. Juli 2026 nennt auch wissenschaftliche Forschung. Welche Grundlage in EWR, Vereinigtem Königreich und Schweiz was trägt, sagt sie nicht.
claude-ai-training-local-law = Außerhalb von EWR, Vereinigtem Königreich und Schweiz hängen deine Rechte nach der Richtlinie vom Recht an deinem Wohnort ab. Der Schalter ist derselbe.

## Ältere Daten

claude-ai-training-not-too-late = Es ist nicht zu spät: Du kannst das Training jederzeit ausschalten.
claude-ai-training-future-only = Das Ausschalten wirkt für die Zukunft: Neue Chats werden nicht verwendet, und gespeicherte bleiben aus späteren Trainingsläufen heraus. Begonnene Läufe und trainierte Modelle behalten die Daten.
claude-ai-training-old-chats = Alte Chats, die du nicht fortsetzt, werden nicht verwendet. „Alle alten Chats wurden genommen“ stimmt also nicht.

## Was ein Widerspruch bewirkt

claude-ai-training-undo = Du kannst es jederzeit ein- und ausschalten.

## Wer die Daten bekommt

claude-ai-training-own-models = Anthropic trainiert mit den Chats seine eigenen Modelle; verbundene Unternehmen und Dienstleister können die Daten verarbeiten. Es sagt, dass es keine personenbezogenen Daten verkauft.

## Minderjährige

claude-ai-training-adults = Claude ist für Menschen ab 18. Anthropic sagt, dass es Daten von Jüngeren nicht wissentlich erhebt oder verwendet.

## Warum

claude-ai-training-reason = Anthropic nennt als Gründe: bessere Modelle und besseres Erkennen von Missbrauch; die Entwicklung eines Modells dauere 18 bis 24 Monate und brauche Daten über diese Zeit.

## Beschwerde und Rechtsbehelfe

claude-ai-training-object = Schalte das Training aus und lösche Chats, die aus künftigem Training herausbleiben sollen. Je nach deinem Recht kannst du widersprechen oder Löschung verlangen: privacy@anthropic.com.
claude-ai-training-rights-page = Für Anträge zu Daten im Training, auch von Menschen ohne Konto, hat Anthropic eine eigene Seite.
claude-ai-training-complaint = In EWR, Vereinigtem Königreich und Schweiz kannst du dich bei deiner Datenschutzbehörde beschweren. Verantwortlich ist dort Anthropic Ireland in Dublin.

## Wo es steht

claude-ai-training-stated = In Anthropics Datenschutzrichtlinie und Nutzungsbedingungen steht, dass Chats dem Training dienen dürfen, wenn du nicht widersprichst. Eine Hilfeseite beschreibt den Schalter.

## Wie lange Daten aufbewahrt werden

claude-ai-training-kept = Ist das Training an, kann Anthropic Daten bis zu fünf Jahre aufbewahren; ist es aus, nennt seine Dokumentation 30 Tage. Gespräche, die du löschst, sind nach der Richtlinie binnen 30 Tagen aus seinen Systemen verschwunden.
claude-ai-training-feedback-kept = Rückmeldungen, etwa ein Daumen hoch samt Gespräch, werden bis zu fünf Jahre aufbewahrt, gleich wie der Schalter steht.

## Menschen ohne Konto

claude-ai-training-web-pages = Claude lernt auch aus öffentlichen Webseiten, mitunter mit Daten von Menschen ohne Konto. Anthropics Sammelprogramm ClaudeBot beachtet, sagt die Firma, robots.txt und liest keine passwortgeschützten Seiten. Je nach deinem Recht kannst du widersprechen oder Löschung verlangen: privacy@anthropic.com.

## Konten von der Arbeit

claude-ai-training-work-accounts = Claude für Arbeit, Behörden und Bildung sowie die API sind ausgenommen, außer die Organisation stimmt selbst zu, etwa im Development Partner Program.

## Wenn etwas nicht klappt

claude-ai-training-not-found = Wenn du den Schalter nicht findest, nimm den direkten Link. Den Schalter gibt es für die Tarife Free, Pro und Max; bei einem Konto von der Arbeit zählt der Vertrag der Organisation.

## Ob Menschen mitlesen

claude-ai-training-review = Bevor jemand Chats für das Training prüft, werden sie von deiner Kennung getrennt, und nur wenige Beschäftigte haben Zugriff, sagt Anthropic.

## Bezahlen

claude-ai-training-paying = Bezahlen schützt nicht davor: Free, Pro und Max haben denselben Schalter.

## Falsche Behauptungen

claude-ai-training-myth-opt-in = Manche sagen, man müsse erst zustimmen (Opt-in). Im Ergebnis muss man widersprechen: Im Fenster war der Schalter auf „an“ voreingestellt, und die Datenschutzrichtlinie erlaubt das Training, wenn man nicht widerspricht.
