### L'addestramento dell'IA di Zoom, che non ne fa con i contenuti: un messaggio per ogni affermazione e ambito di
### `facts/zoom/ai-training.toml`. Non si usano né $announced né $effective: non c'è nulla che inizi.

# Si legge dopo «Zoom:».
zoom-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che non vale.

zoom-ai-training-scope-rest = I testi di Zoom lo dicono dei contenuti dei clienti e non fanno eccezioni per regione. L’informativa sulla privacy è stata letta in una versione di agosto 2024.

## Che cos'è

zoom-ai-training-what = No: Zoom dice che audio, video, chat, condivisione dello schermo, allegati e contenuti simili dei suoi clienti non addestrano nessuna IA, né la propria né quella di altri.
zoom-ai-training-since-2023 = Nel 2023 nuovi termini di Zoom sono stati intesi come un permesso di addestrare l’IA con le chiamate. Dall’11 agosto 2023 i termini lo escludono.

## Come opporsi, e entro quando

zoom-ai-training-nothing-to-object-to = Zoom non addestra l’IA con le tue chiamate e chat, secondo i suoi stessi testi, quindi non c’è nulla a cui opporsi e nessuna scadenza da rispettare.

## Quali dati

zoom-ai-training-content-only = Alla lettera la promessa di Zoom riguarda i contenuti. I dati d’uso e di diagnosi tecnica non vi sono nominati.

## Che cosa è predefinito

zoom-ai-training-never = Non devi impostare nulla: secondo i testi di Zoom, i contenuti non vengono usati per addestrare l’IA.

## Chi riceve i dati

zoom-ai-training-model-makers = Per il suo AI Companion Zoom usa modelli propri e di altri, come OpenAI e Anthropic. Secondo i testi di Zoom, i contenuti dei clienti non addestrano nemmeno questi.

## Dove sta scritto

zoom-ai-training-stated = Lo dicono l’informativa sulla privacy di Zoom, letta in una versione di agosto 2024, e i suoi termini di agosto 2023. Guarda lì che cosa vale ora.

## Disattivare le funzioni di IA, account aziendali

zoom-ai-training-companion = AI Companion deve usare ciò che si dice o si scrive, per esempio per dare un riassunto; è un uso, non un addestramento. Se tali funzioni siano attive lo decide chi possiede o amministra l’account.

## Se leggono anche delle persone

zoom-ai-training-staff = Zoom dice che il suo personale può guardare i contenuti solo se lo permette chi possiede o amministra l’account, o dove legge o sicurezza lo richiedono.
