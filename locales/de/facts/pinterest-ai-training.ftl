### Pinterests KI-Training: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/pinterest/ai-training.toml`. Alle dürfen $announced und $effective verwenden, die Tage des Fakts, fertig formatiert.

# Steht hinter „Pinterest:“.
pinterest-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort gilt.

pinterest-ai-training-scope-europe = In Pinterests Richtlinie steht es ab dem { $effective }; Pinterest sagt, es habe das schon vorher getan. Das Training von Canvas ist für Erwachsene eingeschaltet, bis sie es ausschalten. In EWR, Vereinigtem Königreich und Schweiz kannst du auch per Formular widersprechen.
pinterest-ai-training-scope-rest = In Pinterests Richtlinie steht es ab dem { $effective }; Pinterest sagt, es habe das schon vorher getan. Das Training von Canvas ist für Erwachsene eingeschaltet, bis sie es ausschalten.

## Was sich ändert

pinterest-ai-training-what-planned = Ab dem { $effective } sagt Pinterests Richtlinie weltweit, dass mit den Informationen der Mitglieder maschinelle Lernmodelle trainiert werden, auch mit beliebig alten Pins; eines davon ist das Bildmodell Canvas. Pinterest sagt, es tue das schon.
pinterest-ai-training-what = Pinterest trainiert seine maschinellen Lernmodelle mit den Informationen der Mitglieder, auch mit beliebig alten Pins; eines davon ist das Bildmodell Canvas. Das steht seit dem { $effective } weltweit in der Richtlinie; Pinterest sagt, es habe das schon vorher getan.
pinterest-ai-training-choice = Für Erwachsene ist es voreingestellt. Ein Schalter hält deine Daten aus dem Training von Canvas heraus; Menschen unter 18 sind davon automatisch ausgenommen.

## Wie man widerspricht

pinterest-ai-training-switch = Schalte das Training von Canvas im Browser aus, wenn du angemeldet bist:
    .step-1 = Öffne das Menü, dann die Einstellungen.
    .step-2 = Öffne **Datenschutz und Daten**.
    .step-3 = Schalte unter **GenAI** den Punkt **Use your data to train Pinterest Canvas** aus (so heißt er auf Englisch).
pinterest-ai-training-app = In der App, heißt es in Anleitungen: dein Profil, Kontoeinstellungen, **Datenschutz und Daten**, dann derselbe Schalter.
pinterest-ai-training-form = In EWR, Vereinigtem Königreich und Schweiz kannst du mit Pinterests Formular auch Verwendungen widersprechen, die auf berechtigten Interessen beruhen, über den Schalter hinaus.

## Wen es betrifft

pinterest-ai-training-adults = Es betrifft alle, die Pinterest nutzen, weltweit; Mitglieder unter 18 sind vom Training von Canvas automatisch ausgenommen.

## Wann

pinterest-ai-training-start-planned = Am { $effective } tritt die neue Richtlinie in Kraft; Pinterest sagt, es trainiere schon so. Das ist kein letzter Tag: Der Schalter wirkt davor und danach.
pinterest-ai-training-start = Die Richtlinie trat am { $effective } in Kraft; Pinterest sagt, es habe schon vorher so trainiert. Das war kein letzter Tag: Der Schalter wirkt jederzeit.

## Welche Daten

pinterest-ai-training-canvas-data = Für das Bildmodell Canvas nennt Pinterests Hilfeseite bestimmte öffentlich zugängliche Inhalte, die du merkst oder hochlädst.
pinterest-ai-training-other-data = Für die Verbesserung der Dienste samt maschinellem Lernen führt der europäische Teil der Richtlinie weit mehr auf: Kontodaten ohne ethnische Herkunft, Inhalte, Ort, deine Nachrichten an Pinterest, Protokoll-, Cookie- und Gerätedaten, Nutzung und daraus Abgeleitetes sowie Daten von Partnern.

## Private Nachrichten

pinterest-ai-training-messages = Dem Text der Richtlinie nach gehören Nachrichten an andere zu den „Inhalten“, und die kann Pinterest verwenden, um seine Dienste samt maschinellem Lernen zu verbessern. Für Canvas nennt die Hilfeseite nur öffentlich zugängliche Inhalte.
pinterest-ai-training-secret-boards = Geheime Pinnwände sind nach den Texten, die lesbar waren, weder als verwendet noch als ausgenommen genannt.

## Was voreingestellt ist

pinterest-ai-training-on = Es ist für Erwachsene eingeschaltet, die es nicht ausgeschaltet haben. Wenn du nichts tust, kann Pinterest mit deinen Daten Canvas trainieren.

## Die Rechtsgrundlage

pinterest-ai-training-legitimate-interests = In EWR, Vereinigtem Königreich und Schweiz beruft sich Pinterest auf berechtigte Interessen (seine Dienste zu verbessern und weiterzuentwickeln), nicht auf eine Einwilligung. Du kannst widersprechen.
pinterest-ai-training-no-gdpr-objection = Dem Text der Richtlinie nach kann man in EWR, Vereinigtem Königreich und Schweiz Verwendungen widersprechen, die auf berechtigten Interessen beruhen; für andere Länder nennt sie kein solches Widerspruchsrecht. Den Schalter gibt es auch dort.

## Was ein Widerspruch bewirkt

pinterest-ai-training-canvas-only = Der Schalter gilt nur für das Bildmodell Canvas: Suche, Empfehlungen und anderes maschinelles Lernen laufen weiter.
pinterest-ai-training-no-further-use = Ist er aus, trainiert Pinterest Canvas nicht mehr mit deinen Daten. Du kannst ihn wieder einschalten.
pinterest-ai-training-feed = KI-Bilder verschwinden durch den Schalter nicht aus deinem Feed. Berichten nach werden sie mit **Refine your recommendations** und **GenAI interests** (so heißt es auf Englisch) in einigen Kategorien weniger.

## Ältere Daten

pinterest-ai-training-not-too-late = Es ist nicht zu spät: Du kannst das Training von Canvas jederzeit ausschalten, und von da an werden deine Daten nicht mehr dafür verwendet.
pinterest-ai-training-used-before = Dem Text der Richtlinie nach können beliebig alte Pins schon verwendet worden sein. Was das Ausschalten für schon verwendete Daten bedeutet, sagt Pinterests Hilfeseite nicht.

## Wer die Daten bekommt

pinterest-ai-training-own-group = Dem Text der Richtlinie nach dient das Training Pinterest und seinen verbundenen Unternehmen; eine Weitergabe an andere KI-Hersteller ist nicht genannt.
pinterest-ai-training-ad-partners = Unabhängig vom Training: Nach Pinterests Übersicht der Änderungen kann es außerhalb von EWR, Vereinigtem Königreich und Schweiz Daten mit Partnern teilen, damit Werbetreibende dich auf anderen Seiten erreichen.

## Warum

pinterest-ai-training-reason = Pinterest nennt als Gründe: bessere Produkte und neue Funktionen, etwa Werkzeuge, die Hintergründe für Anzeigen erzeugen.

## Beschwerde und Rechtsbehelfe

pinterest-ai-training-object = In EWR, Vereinigtem Königreich und Schweiz: Schalte das Training aus und schick das Widerspruchsformular für alles, was der Schalter nicht abdeckt.
pinterest-ai-training-complaint = In EWR, Vereinigtem Königreich und Schweiz kannst du dich bei deiner Datenschutzbehörde beschweren. In der EU ist die irische federführend, im Vereinigten Königreich ist es das ICO.
pinterest-ai-training-delete = Du kannst auch Pins, Pinnwände oder das ganze Konto löschen. Was das für schon verwendete Daten bedeutet, ist nicht angegeben.

## Wo es steht

pinterest-ai-training-stated = Pinterests Datenschutzrichtlinie nennt Zweck, Daten und für Europa die Rechtsgrundlage. Die Hilfeseite zu den GenAI-Einstellungen beschreibt den Schalter.

## Menschen ohne Konto

pinterest-ai-training-without-account = Nach Pinterests Richtlinie werden auch Bilder von Menschen ohne Konto verwendet, die in Pins vorkommen.

## Wenn etwas nicht klappt

pinterest-ai-training-not-found = Wenn du den Schalter nicht findest, melde dich im Browser an und sieh in den Einstellungen unter **Datenschutz und Daten** nach; Pinterests Hilfeseite beschreibt ihn. In EWR, Vereinigtem Königreich und Schweiz gibt es außerdem das Formular.

## Falsche Behauptungen

pinterest-ai-training-myth-no-opt-out = „Bei Pinterest kann man nicht widersprechen“ stimmt nicht: Die Hilfeseite beschreibt den Schalter.
