### AI-training bij WeTransfer, dat er geen doet: één bericht per uitspraak en per gebied van
### `facts/wetransfer/ai-training.toml`. $announced en $effective worden niet gebruikt: er begint niets.

# Staat achter “WeTransfer:”.
wetransfer-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het niet geldt.

wetransfer-ai-training-scope-rest = Volgens de voorwaarden van WeTransfer wordt je content niet gebruikt om AI te trainen. Die zin staat boven beide versies van de voorwaarden, die voor de VS en die voor alle andere landen.

## Wat het is

wetransfer-ai-training-what = Nee: volgens zijn voorwaarden gebruikt WeTransfer je content niet om AI te trainen.
wetransfer-ai-training-passage-withdrawn = In juli 2025 werden nieuwe voorwaarden van WeTransfer opgevat als toestemming om AI te trainen met bestanden van mensen. Na het protest haalde WeTransfer de passage eruit en zei het dat het geen bestanden gebruikt om AI te trainen.

## Hoe je bezwaar maakt, en tot wanneer

wetransfer-ai-training-nothing-to-object-to = WeTransfer traint geen AI met je content, dus er is niets om bezwaar tegen te maken en geen dag om aan te denken.

## Welke gegevens

wetransfer-ai-training-licence = Volgens de voorwaarden mag WeTransfer gebruiken wat je uploadt om zijn dienst te leveren, te ontwikkelen en te verbeteren. Er staat ook in dat het niet wordt gebruikt om AI te trainen.

## Wat standaard is ingesteld

wetransfer-ai-training-never = Je hoeft niets in te stellen: volgens de voorwaarden wordt content niet gebruikt om AI te trainen.

## Wie de gegevens krijgt

wetransfer-ai-training-not-sold = Volgens de voorwaarden van WeTransfer wordt je content aan niemand verkocht en niet gebruikt om AI te trainen.

## Waar het staat

wetransfer-ai-training-stated = De voorwaarden van WeTransfer zeggen het helemaal aan het begin, zoals ze in augustus 2026 zijn gelezen.

## Of er mensen meelezen, privébestanden

wetransfer-ai-training-rule-checks = Niet voor training: volgens zijn voorwaarden mag WeTransfer content bekijken, met mensen en met machines, als het onderzoekt of zijn regels of de wet zijn overtreden.
