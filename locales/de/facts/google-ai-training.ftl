### Googles KI-Training mit Gemini-Chats: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/google/ai-training.toml`.

# Steht hinter „Google:“.
google-ai-training-name = KI-Training mit Gemini-Chats

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort gilt.

google-ai-training-scope-eea = Verantwortlich für dieses Training ist Google Ireland. Für Erwachsene ist es eingeschaltet, bis du **Keep Activity** (auf Englisch) ausschaltest; das geht jederzeit.
google-ai-training-scope-ch = Auch hier ist Google Ireland für dieses Training verantwortlich. Für Erwachsene ist es eingeschaltet, bis du **Keep Activity** (auf Englisch) ausschaltest.
google-ai-training-scope-gb = Im Vereinigten Königreich ist Google LLC verantwortlich, nicht Google Ireland. Für Erwachsene ist es eingeschaltet, bis du **Keep Activity** (auf Englisch) ausschaltest.
google-ai-training-scope-rest = Googles Texte zu Gemini gelten weltweit. Für Erwachsene ist es eingeschaltet, bis du **Keep Activity** (auf Englisch) ausschaltest.

## Worum es geht

google-ai-training-what = Solange **Keep Activity** (auf Englisch) eingeschaltet ist, speichert Google, was du in Gemini schreibst und hochlädst, und verbessert damit seine Dienste; dazu gehört das Training generativer KI. Einen Teil der Chats lesen Menschen.
google-ai-training-choice = Schalte **Keep Activity** (auf Englisch) aus oder nimm einen temporären Chat: Solche Chats trainieren keine Modelle, außer du schickst Feedback dazu.
google-ai-training-only-gemini = Es geht um Gemini-Apps, und zwar weltweit. Zu Gmail, der Suche und Googles anderen Diensten habe ich keine Fakten.

## Wie man widerspricht

google-ai-training-switch = Schalte das Speichern aus; damit endet das Training mit späteren Chats. Wenn du angemeldet bist, führt der Link direkt zu deinen Gemini-Aktivitäten:
    .step-1 = Suche oben auf der Seite **Keep Activity** (auf Englisch; auf Deutsch heißt es nach einem Bericht **Aktivitäten speichern**).
    .step-2 = Wähle **Turn off** (ausschalten) oder, um auch Gespeichertes zu löschen, **Turn off and delete activity** (ausschalten und löschen).
google-ai-training-app = In der App, so Anleitungen: auf dein Bild tippen, dann auf **Gemini Apps Activity**, und **Keep Activity** ausschalten (Namen auf Englisch).
google-ai-training-temporary-chat = Für ein einzelnes Gespräch gibt es den temporären Chat (auf Englisch **Temporary chat**): Er trainiert keine Modelle und bleibt nur 72 Stunden gespeichert.

## Wann

google-ai-training-no-deadline = Eine Frist gibt es nicht: Das Training läuft seit Langem, und **Keep Activity** (auf Englisch) lässt sich an jedem Tag ausschalten.
google-ai-training-uploads-start = Seit dem 2. September 2025 wird auch eine Stichprobe neuer Uploads verwendet, etwa Dateien und Fotos, solange **Keep Activity** (auf Englisch) eingeschaltet ist.

## Welche Daten

google-ai-training-content = Solange **Keep Activity** (auf Englisch) eingeschaltet ist: deine Chats mit Gemini und, seit September 2025, eine Stichprobe dessen, was du hochlädst.
google-ai-training-live = Ton sowie Video und Bildschirm, die du in Gemini Live teilst, werden nur verwendet, wenn du es erlaubst. Die Abschriften solcher Gespräche werden verwendet, solange **Keep Activity** (auf Englisch) eingeschaltet ist.
google-ai-training-anonymized = Die Verwendung von Daten, die Google anonymisiert hat, beenden die Einstellungen nicht.

## Private Nachrichten

google-ai-training-chats-themselves = Deine Gespräche mit Gemini sind selbst die Trainingsdaten, solange **Keep Activity** (auf Englisch) eingeschaltet ist. Google rät, nichts Vertrauliches einzugeben. Dazu, ob Gmail oder andere Nachrichten KI trainieren, habe ich keine Fakten.

## Was voreingestellt ist

google-ai-training-on = **Keep Activity** (auf Englisch) ist ab 18 Jahren in der Voreinstellung eingeschaltet. Wenn du nichts tust, werden deine Chats gespeichert und verwendet.

## Die Rechtsgrundlage

google-ai-training-legitimate-interests = Nach dem Recht der EU und des Vereinigten Königreichs beruft sich Google für das Training mit dem, was Menschen in Gemini-Apps tun, auf berechtigte Interessen, nicht auf eine Einwilligung. Um die bittet es etwa, wenn es Sprachaufnahmen speichern will.
google-ai-training-who-is-responsible = Verantwortlich für dieses Training ist in EU, EWR und Schweiz Google Ireland, für Menschen im Vereinigten Königreich Google LLC.

## Ältere Daten

google-ai-training-still-possible = Es ist nicht zu spät: Du kannst **Keep Activity** (auf Englisch) jederzeit ausschalten, das wirkt für spätere Chats, und Gespeichertes löschen.
google-ai-training-reviewed-stays = Chats, die Menschen geprüft haben, werden vom Konto getrennt und bleiben bis zu drei Jahre, auch wenn du deine Aktivitäten löschst.

## Was ein Widerspruch bewirkt

google-ai-training-not-everything = Das Ausschalten beendet nicht jede Verwendung: Spätere Chats bleiben 72 Stunden gespeichert, für die Antwort und für die Sicherheit, und Menschen dürfen sie dafür prüfen.
google-ai-training-feedback = Wenn du Feedback zu einem Chat schickst, darf dieser Chat verwendet werden, auch wenn **Keep Activity** (auf Englisch) ausgeschaltet ist.
google-ai-training-search-apart = Die Einstellung gilt nur für Gemini-Apps. Für die Suche und ihre KI-Antworten zählt, laut Googles Hilfe, eine andere: **Web & App Activity** (auf Englisch).

## Wer die Daten bekommt

google-ai-training-reviewers = Einen Teil der Chats lesen Menschen, darunter Leute bei Firmen, die für Google arbeiten. Vorher werden die Chats vom Konto getrennt.

## Ob Menschen mitlesen

google-ai-training-reviewed-while-off = Auch wenn **Keep Activity** (auf Englisch) ausgeschaltet ist, dürfen Menschen Chats prüfen, um Google, seine Nutzenden und die Öffentlichkeit zu schützen.

## Minderjährige

google-ai-training-minors = Laut Googles Hilfe ist die Einstellung erst ab 18 Jahren von Anfang an eingeschaltet; in einer Fassung vom Mai 2024 steht, dass Jüngere sie selbst einschalten können.

## Warum

google-ai-training-reason = Google sagt, seine Modelle sollen Anfragen besser bearbeiten und bei Sicherheit, Sprache und Fakten besser werden.

## Beschwerde und Rechtsbehelfe

google-ai-training-object = In EU, EWR und Vereinigtem Königreich darfst du der Verwendung deiner Daten widersprechen und dich bei deiner Datenschutzbehörde beschweren; so steht es in Googles Datenschutzerklärung.
google-ai-training-form = In der EU gibt es, nach einem Pressebericht über einen Ratgeber der französischen Behörde vom Oktober 2025, auch ein Formular von Google; es ist langsamer und verlangt Bildschirmfotos.
google-ai-training-delete = Gespeicherte Gemini-Chats kannst du jederzeit löschen oder automatisch löschen lassen.

## Wie lange Daten gespeichert bleiben

google-ai-training-kept = Mit eingeschaltetem **Keep Activity** (auf Englisch) werden Gemini-Chats nach 18 Monaten gelöscht; du kannst 3 oder 36 Monate oder nie wählen. Ausgeschaltet und in temporären Chats bleiben sie 72 Stunden.

## Die KI-Funktion ausschalten

google-ai-training-gemini-stays = Gemini bleibt nutzbar, wenn **Keep Activity** (auf Englisch) ausgeschaltet ist; die Chats stehen dann nicht mehr in deinen Aktivitäten. Die meisten verbundenen Apps funktionieren laut Googles Hilfe in diesem Fall nicht.

## Menschen ohne Konto

google-ai-training-signed-out = Wer Gemini ohne Anmeldung nutzt, fällt laut Googles Hilfe unter die allgemeine Datenschutzerklärung; die Chats sind keinem Google-Konto zugeordnet, und die besonderen Regeln für Gemini-Apps gelten nicht.

## Firmenkonten

google-ai-training-workspace = Mit einem Arbeits- oder Schulkonto werden Chats und Dateien laut Googles Hilfe weder von Prüfenden gelesen noch zur Verbesserung der generativen KI verwendet. **Keep Activity** (auf Englisch) kann dort nur die Administration ausschalten.

## Wenn etwas nicht klappt

google-ai-training-names = Die Einstellung hieß früher **Gemini Apps Activity**; der neue Name **Keep Activity** war für September 2025 angekündigt (beide auf Englisch). Der Link führt direkt hin.

## Wo es steht

google-ai-training-stated = Googles Privacy Hub für Gemini-Apps beschreibt die Einstellung, die Prüfenden und wie lange Chats bleiben; die Datenschutzerklärung nennt, wer verantwortlich ist, und die Rechtsgrundlagen in Europa.
