### L'addestramento dell'IA di WeTransfer, che non ne fa: un messaggio per ogni affermazione e ambito di
### `facts/wetransfer/ai-training.toml`. Non si usano né $announced né $effective: non c'è nulla che inizi.

# Si legge dopo «WeTransfer:».
wetransfer-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che non vale.

wetransfer-ai-training-scope-rest = Secondo i termini di WeTransfer i tuoi contenuti non vengono usati per addestrare l’IA. La frase sta sopra entrambe le versioni dei termini, quella per gli USA e quella per tutti gli altri paesi.

## Che cos'è

wetransfer-ai-training-what = No: secondo i suoi termini WeTransfer non usa i tuoi contenuti per addestrare l’IA.
wetransfer-ai-training-passage-withdrawn = A luglio 2025 nuovi termini di WeTransfer sono stati intesi come un permesso di addestrare l’IA con i file delle persone. Dopo le proteste WeTransfer ha tolto il passaggio e ha detto di non usare i file per addestrare l’IA.

## Come opporsi, e entro quando

wetransfer-ai-training-nothing-to-object-to = WeTransfer non addestra l’IA con i tuoi contenuti, quindi non c’è nulla a cui opporsi e nessuna scadenza da rispettare.

## Quali dati

wetransfer-ai-training-licence = I termini permettono a WeTransfer di usare ciò che carichi per gestire, sviluppare e migliorare il suo servizio. Dicono anche che non viene usato per addestrare l’IA.

## Che cosa è predefinito

wetransfer-ai-training-never = Non devi impostare nulla: secondo i termini, i contenuti non vengono usati per addestrare l’IA.

## Chi riceve i dati

wetransfer-ai-training-not-sold = Secondo i termini di WeTransfer i tuoi contenuti non vengono venduti a nessuno, e non vengono usati per addestrare l’IA.

## Dove sta scritto

wetransfer-ai-training-stated = I termini di WeTransfer lo dicono proprio all’inizio, come sono stati letti ad agosto 2026.

## Se leggono anche delle persone, file privati

wetransfer-ai-training-rule-checks = Non per l’addestramento: secondo i suoi termini WeTransfer può guardare i contenuti, con persone e con macchine, quando indaga se sono state violate le sue regole o la legge.
