### AI-træning hos WeTransfer, som ikke gør det: én besked pr. oplysning og område i
### `facts/wetransfer/ai-training.toml`. Hverken $announced eller $effective bruges: der er intet, der begynder.

# Læses efter ”WeTransfer:”.
wetransfer-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det ikke gælder.

wetransfer-ai-training-scope-rest = Ifølge WeTransfers vilkår bruges dit indhold ikke til at træne AI. Sætningen står over begge versioner af vilkårene, den for USA og den for alle andre steder.

## Hvad det er

wetransfer-ai-training-what = Nej: ifølge vilkårene bruger WeTransfer ikke dit indhold til at træne AI.
wetransfer-ai-training-passage-withdrawn = I juli 2025 blev nye vilkår fra WeTransfer forstået som en tilladelse til at træne AI på folks filer. Efter protester fjernede WeTransfer passagen og sagde, at filer ikke bruges til at træne AI.

## Hvordan man siger nej, og hvornår

wetransfer-ai-training-nothing-to-object-to = WeTransfer træner ikke AI på dit indhold, så der er ikke noget at sige nej til og ingen dag at overholde.

## Hvilke data

wetransfer-ai-training-licence = Vilkårene lader WeTransfer bruge det, du uploader, til at drive, udvikle og forbedre tjenesten. Dér står også, at det ikke bruges til at træne AI.

## Hvad der gælder som standard

wetransfer-ai-training-never = Du behøver ikke indstille noget: ifølge vilkårene bruges indhold ikke til at træne AI.

## Hvem der får data

wetransfer-ai-training-not-sold = Ifølge WeTransfers vilkår sælges dit indhold ikke til nogen, og det bruges ikke til at træne AI.

## Hvor det står

wetransfer-ai-training-stated = WeTransfers vilkår, som de blev læst i august 2026, siger det helt i begyndelsen.

## Om mennesker læser med, private filer

wetransfer-ai-training-rule-checks = Ikke til træning: ifølge vilkårene må WeTransfer se på indhold, med mennesker og med maskiner, når det undersøges, om reglerne eller loven er brudt.
