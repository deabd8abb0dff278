### AI-träning hos WeTransfer, som inte har någon: ett meddelande per uppgift och område i
### `facts/wetransfer/ai-training.toml`. Varken $announced eller $effective används: det finns inget som börjar.

# Läses efter ”WeTransfer:”.
wetransfer-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det inte gäller där.

wetransfer-ai-training-scope-rest = Enligt WeTransfers villkor används ditt innehåll inte för att träna AI. Meningen står ovanför båda versionerna av villkoren, den för USA och den för alla andra länder.

## Vad det är

wetransfer-ai-training-what = Nej: enligt sina villkor använder WeTransfer inte ditt innehåll för att träna AI.
wetransfer-ai-training-passage-withdrawn = I juli 2025 uppfattades nya villkor från WeTransfer som ett tillstånd att träna AI med folks filer. Efter protesterna tog WeTransfer bort stycket och sa att filer inte används för att träna AI.

## Hur man säger nej, och till när

wetransfer-ai-training-nothing-to-object-to = WeTransfer tränar inte AI med ditt innehåll, så det finns inget att säga nej till och ingen dag att passa.

## Vilka data

wetransfer-ai-training-licence = Villkoren låter WeTransfer använda det du laddar upp för att driva, utveckla och förbättra tjänsten. De säger också att det inte används för att träna AI.

## Vad som gäller som standard

wetransfer-ai-training-never = Du behöver inte ställa in något: enligt villkoren används innehåll inte för att träna AI.

## Vem som får data

wetransfer-ai-training-not-sold = Enligt WeTransfers villkor säljs ditt innehåll inte till någon, och det används inte för att träna AI.

## Var det står

wetransfer-ai-training-stated = WeTransfers villkor säger det allra först, så som de lästes i augusti 2026.

## Om människor läser med, privata filer

wetransfer-ai-training-rule-checks = Inte för träning: enligt villkoren får WeTransfer titta på innehåll, med människor och med maskiner, när WeTransfer utreder om dess regler eller lagen har brutits.
