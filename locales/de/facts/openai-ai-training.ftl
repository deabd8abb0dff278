### KI-Training mit ChatGPT: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/openai/ai-training.toml`.

# Steht hinter „ChatGPT:“.
openai-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort gilt.

openai-ai-training-scope-eea = Für Europa hat OpenAI eine eigene Datenschutzrichtlinie. Das Training ist eingeschaltet, bis du es ausschaltest; das geht jederzeit.
openai-ai-training-scope-ch = OpenAIs europäische Datenschutzrichtlinie gilt auch für die Schweiz. Das Training ist eingeschaltet, bis du es ausschaltest; das geht jederzeit.
openai-ai-training-scope-gb = OpenAIs europäische Datenschutzrichtlinie gilt auch für das Vereinigte Königreich. Das Training ist eingeschaltet, bis du es ausschaltest; das geht jederzeit.
openai-ai-training-scope-rest = Es ist eingeschaltet, bis du es ausschaltest; Schalter und Datenschutzportal sind dieselben wie in Europa.

## Worum es geht

openai-ai-training-what = OpenAI darf seine Modelle mit dem trainieren, was Menschen in ChatGPT für Privatpersonen eingeben. Das gilt weltweit und ist in der Voreinstellung eingeschaltet.
openai-ai-training-choice = Du kannst es jederzeit ausschalten, für neue Chats. Der **temporäre Chat** ist ohnehin ausgenommen; Tarife für Unternehmen sind es in der Voreinstellung.

## Wie man widerspricht

openai-ai-training-switch = Schalte das Training in ChatGPT aus; die Namen stammen aus Anleitungen:
    .step-1 = Klicke auf dein Profilbild, dann auf **Einstellungen**.
    .step-2 = Öffne **Datenkontrollen**.
    .step-3 = Schalte **Das Modell für alle verbessern** aus.
openai-ai-training-portal = Oder nimm OpenAIs Datenschutzportal: dort eine Anfrage stellen und **Do not train on my content** (auf Englisch) wählen. Das gilt für das ganze Konto; einer der beiden Wege genügt.
openai-ai-training-temporary-chat = Für ein einzelnes Gespräch gibt es den **temporären Chat**: Er wird nicht zum Training verwendet.

## Wen es betrifft

openai-ai-training-individuals = Es betrifft ChatGPT für Privatpersonen, kostenlos oder bezahlt. ChatGPT Business, Enterprise und die API sind ausgenommen, außer die Organisation stimmt zu.

## Wann

openai-ai-training-no-deadline = Eine Frist gibt es nicht: Das Training läuft seit Langem, und du kannst es an jedem Tag ausschalten, für neue Chats.

## Welche Daten

openai-ai-training-content = Was du in ChatGPT für Privatpersonen schreibst und hochlädst, und was es antwortet. Temporäre Chats sind ausgenommen.
openai-ai-training-voice = Von gesprochenen Chats werden laut OpenAIs Hilfe die Abschriften verwendet, die Aufnahmen nur, wenn du es erlaubst.

## Private Nachrichten

openai-ai-training-chats-themselves = Deine Gespräche mit ChatGPT sind selbst die Trainingsdaten, außer du hast es ausgeschaltet oder nimmst den **temporären Chat**.

## Was voreingestellt ist

openai-ai-training-on = **Das Modell für alle verbessern** ist in persönlichen Konten in der Voreinstellung eingeschaltet. Wenn du nichts tust, dürfen neue Chats zum Training verwendet werden.

## Die Rechtsgrundlage

openai-ai-training-legitimate-interests = In EU, EWR, Schweiz und Vereinigtem Königreich beruft sich OpenAI auf berechtigte Interessen, nicht auf eine Einwilligung; so steht es in seiner europäischen Richtlinie, Fassung vom 4. Juni 2026.

## Ältere Daten

openai-ai-training-still-possible = Es ist nicht zu spät: Du kannst es jederzeit ausschalten, neue Chats bleiben dann draußen.
openai-ai-training-trained-stays = Was schon zum Training verwendet wurde, bleibt in den Modellen.

## Was ein Widerspruch bewirkt

openai-ai-training-future-only = Das Ausschalten wirkt nur für neue Chats: Was trainiert ist, bleibt.
openai-ai-training-feedback = Auch nach dem Ausschalten: Wenn du eine Antwort mit Daumen hoch oder runter bewertest, darf dieser Chat zum Training verwendet werden.
openai-ai-training-history-stays = ChatGPT bleibt voll nutzbar, und deine Chats bleiben im Verlauf; sie werden nur nicht mehr zum Training verwendet.

## Wer die Daten bekommt

openai-ai-training-recipients = Laut OpenAIs europäischer Richtlinie (Fassung vom November 2024) bekommen Dienstleister und verbundene Unternehmen Daten, Behörden dort, wo das Gesetz es verlangt. Was du an Apps schickst oder per Link teilst, geht auch an andere.

## Minderjährige

openai-ai-training-minors = Laut OpenAIs Hilfe ist **Das Modell für alle verbessern** auch für Jugendliche in der Voreinstellung eingeschaltet; es gehört zu den Einstellungen, die Eltern mit verknüpftem Konto verwalten können.

## Warum

openai-ai-training-reason = OpenAI sagt, echte Gespräche machten seine Modelle genauer, sicherer und besser darin, Probleme der Menschen zu lösen.

## Beschwerde und Rechtsbehelfe

openai-ai-training-object = In EU, EWR, Schweiz und Vereinigtem Königreich darfst du laut OpenAIs Richtlinie widersprechen, wo es sich auf berechtigte Interessen beruft: im Datenschutzportal oder per E-Mail an dsar@openai.com.
openai-ai-training-complaint = Beschwerden gehen an deine Datenschutzbehörde. OpenAIs europäische Richtlinie (Fassung vom November 2024) nennt die irische als federführend, für das Vereinigte Königreich das ICO und für die Schweiz den EDÖB.

## Wie lange Daten gespeichert bleiben

openai-ai-training-deletion = Gelöschte Chats werden laut OpenAIs europäischer Richtlinie binnen 30 Tagen entfernt, außer sie müssen länger bleiben oder sind dir nicht mehr zugeordnet.
openai-ai-training-temporary-kept = Temporäre Chats bleiben nach OpenAIs Texten bis zu 30 Tage gespeichert, für die Sicherheit.
openai-ai-training-court-order = Dass OpenAI alle gelöschten Chats aufheben muss, ist überholt: Nach eigener Aussage endete die Anordnung eines US-Gerichts am 26. September 2025. Einige Daten von April bis September 2025 liegen danach noch vor; Chats aus EWR, Schweiz und Vereinigtem Königreich gehören nicht dazu.

## Menschen ohne Konto

openai-ai-training-signed-out = Ohne Anmeldung gibt es laut OpenAIs Hilfe denselben Schalter; er gilt dann nur für diesen Browser.
openai-ai-training-write = In Europa können Menschen ohne Konto laut OpenAIs Richtlinie (Fassung vom November 2024) an dsar@openai.com schreiben oder das Datenschutzportal nehmen.

## Firmenkonten

openai-ai-training-business = Inhalte aus ChatGPT Business, Enterprise, Edu und der API trainieren in der Voreinstellung keine Modelle, nur wenn die Organisation zustimmt.

## Wenn etwas nicht klappt

openai-ai-training-no-switch = Wenn du den Schalter nicht findest, nimm das Datenschutzportal. In Firmenkonten gibt es nichts auszuschalten: Sie sind in der Voreinstellung ausgenommen.

## Wo es steht

openai-ai-training-stated = OpenAIs Seite darüber, wie Daten seine Modelle verbessern, beschreibt das Training und die Auswege; die Datenschutzrichtlinie für Europa nennt die Rechtsgrundlage und wie gelöscht wird.
