### TikToks KI-Training: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/tiktok/ai-training.toml`. Der Fakt hat keinen eigenen Tag.

# Steht hinter „TikTok:“.
tiktok-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort gilt.

tiktok-ai-training-scope-eea-gb = So steht es in TikToks Richtlinie für Europa. Einen einfachen Schalter gibt es nicht, aber das Datenschutzrecht gibt dir ein Widerspruchsrecht.
tiktok-ai-training-scope-ch = TikToks Richtlinie für Europa gilt auch in der Schweiz. Einen einfachen Schalter gibt es nicht; du kannst TikTok eine Anfrage schicken.
tiktok-ai-training-scope-rest = So steht es auch in einer älteren Richtlinie für die USA; TikToks neuere Texte für außerhalb Europas wurden nicht gelesen. Du kannst eine Anfrage schicken, aber TikTok muss ihr nicht überall folgen.

## Worum es geht

tiktok-ai-training-what = TikTok verwendet Informationen über Menschen, um seine Modelle für maschinelles Lernen und seine Algorithmen zu trainieren, zu testen und zu verbessern. So sagt es die Datenschutzerklärung vom 30. November 2025 für EU, EWR, Vereinigtes Königreich und Schweiz.
tiktok-ai-training-choice = TikToks Datenschutzerklärung für Europa beschreibt keinen Schalter dafür. Nach einer Untersuchung geht ein Widerspruch nur über ein Anfrageformular.

## Wie man widerspricht

tiktok-ai-training-request = Einen einfachen Schalter gibt es nicht. Schick TikTok eine Anfrage über das Datenschutzformular und schreib, dass du der Verwendung deiner Daten zum KI-Training widersprichst. Auf dem Weg durch Menüs und Datenschutztexte hat eine Untersuchung 19 Schritte gezählt.
tiktok-ai-training-by-region = In EU, EWR und Vereinigtem Königreich stützt sich eine solche Anfrage auf das Datenschutzrecht (Art. 21 DSGVO und UK GDPR). Anderswo muss TikTok ihr nach derselben Untersuchung nicht folgen.

## Wen es betrifft

tiktok-ai-training-everybody = Der Satz zum Training in TikToks Richtlinie für Europa spricht allgemein von Informationen; eine Ausnahme war darin nicht zu finden.

## Wann

tiktok-ai-training-no-last-day = Ein letzter Tag zum Widersprechen ist nicht bekannt: Eine Anfrage lässt sich jederzeit schicken.

## Welche Daten

tiktok-ai-training-no-list = Nach den Texten, die lesbar waren, können Informationen verwendet werden, die TikTok erhebt; welche davon ins Training gehen, ist nicht aufgelistet.
tiktok-ai-training-drafts = Nach einer Untersuchung von TikToks Richtlinie fallen auch private Videos und nie veröffentlichte Entwürfe darunter, nicht nur öffentliche Videos.

## Private Nachrichten

tiktok-ai-training-direct-messages = Nichts, was lesbar war, nimmt Direktnachrichten aus. Nach einer älteren Richtlinie für die USA erhebt TikTok ihren Inhalt; ob es damit trainiert, steht dort nicht.

## Was voreingestellt ist

tiktok-ai-training-on = Nach TikToks Datenschutzerklärung für Europa geschieht es, ohne dass du vorher gefragt wirst; wenn du nichts tust, kann TikTok deine Informationen dafür verwenden.

## Die Rechtsgrundlage

tiktok-ai-training-right-to-object = In EU, EWR und Vereinigtem Königreich hast du ein Widerspruchsrecht (Art. 21 DSGVO und UK GDPR). Welche Rechtsgrundlage TikTok für dieses Training nennt, war nicht lesbar.
tiktok-ai-training-elsewhere = Außerhalb von EU, EWR und Vereinigtem Königreich muss TikTok nach einer Untersuchung einer Anfrage gegen das Training nicht folgen. TikToks Richtlinie für Europa gilt auch in der Schweiz.

## Was ein Widerspruch bewirkt

tiktok-ai-training-not-certain = Wie TikTok einen Widerspruch umsetzt und was aus schon verwendeten Daten wird, steht nicht in den Texten, die lesbar waren.

## Beschwerde und Rechtsbehelfe

tiktok-ai-training-complaint = Ein Widerspruch geht an TikTok, über das Anfrageformular. Du kannst dich auch bei deiner Datenschutzbehörde beschweren; in EU und EWR ist die irische federführend. Im Vereinigten Königreich ist es das ICO, in der Schweiz der EDÖB.

## Wo es steht

tiktok-ai-training-stated = Es steht in TikToks Datenschutzerklärung für EWR, Vereinigtes Königreich und Schweiz vom 30. November 2025, bei den Zwecken.

## Wenn etwas nicht klappt

tiktok-ai-training-hidden = Du übersiehst keinen Schalter: Nach einer Untersuchung gibt es keinen, nur den Weg durch die Datenschutztexte zu einem Anfrageformular. Der Link führt zu TikToks Datenschutzformular.

## Falsche Behauptungen

tiktok-ai-training-myth-remix = Die Option **Allow AI to remix content** (auf Englisch), im April 2026 in den USA getestet und dann angehalten, war kein Schalter für das Training: Es ging um Clips, die andere aus einem Video machen, und TikTok sagte, es sei kein Training.
