### KI-Training bei WeTransfer, das keines betreibt: je eine Nachricht für jede Aussage und jeden Geltungsbereich aus
### `facts/wetransfer/ai-training.toml`. $announced und $effective kommen nicht vor: Es beginnt nichts.

# Steht hinter „WeTransfer:“.
wetransfer-ai-training-name = KI-Training

## Was es wo bedeutet. Steht hinter einer Zeile, die die Region nennt und sagt, dass es dort nicht gilt.

wetransfer-ai-training-scope-rest = Nach WeTransfers Bedingungen wird mit deinen Inhalten keine KI trainiert. Der Satz steht über beiden Fassungen der Bedingungen, der für die USA und der für alle anderen Länder.

## Worum es geht

wetransfer-ai-training-what = Nein: Nach seinen Bedingungen trainiert WeTransfer mit deinen Inhalten keine KI.
wetransfer-ai-training-passage-withdrawn = Im Juli 2025 wurden neue Bedingungen von WeTransfer so verstanden, dass mit den Dateien KI trainiert werden darf. Nach dem Protest nahm WeTransfer die Stelle heraus und erklärte, keine KI mit Dateien zu trainieren.

## Wie man widerspricht, und bis wann

wetransfer-ai-training-nothing-to-object-to = WeTransfer trainiert mit deinen Inhalten keine KI; es gibt also nichts, dem du widersprechen musst, und keine Frist.

## Welche Daten

wetransfer-ai-training-licence = Die Bedingungen erlauben WeTransfer, was du hochlädst, zu verwenden, um den Dienst zu betreiben, zu entwickeln und zu verbessern. Sie sagen zugleich, dass damit keine KI trainiert wird.

## Was voreingestellt ist

wetransfer-ai-training-never = Du musst nichts einstellen: Nach den Bedingungen wird mit Inhalten keine KI trainiert.

## Wer die Daten bekommt

wetransfer-ai-training-not-sold = Nach WeTransfers Bedingungen werden deine Inhalte an niemanden verkauft, und mit ihnen wird keine KI trainiert.

## Wo es steht

wetransfer-ai-training-stated = WeTransfers Bedingungen sagen es gleich zu Beginn, so wie sie im August 2026 gelesen wurden.

## Ob Menschen mitlesen, private Dateien

wetransfer-ai-training-rule-checks = Nicht fürs Training: Nach seinen Bedingungen darf WeTransfer Inhalte durch Menschen und Maschinen ansehen, wenn es untersucht, ob gegen seine Regeln oder gegen Gesetze verstoßen wurde.
