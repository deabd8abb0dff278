### L'addestramento dell'IA di Slack: un messaggio per ogni affermazione e ambito di `facts/slack/ai-training.toml`.
### Non si conoscono giorni di annuncio o di inizio, quindi non si usano né $announced né $effective.

# Si legge dopo «Slack:».
slack-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale.

slack-ai-training-scope-rest = Vale per interi workspace che non hanno fatto opposizione: decide un proprietario, i singoli membri no. Un’eccezione per una regione non è nota.

## Che cos'è

slack-ai-training-what = Slack, una società di Salesforce, addestra con i dati dei suoi clienti modelli che fanno previsioni, come quelli per risultati di ricerca e per suggerire canali ed emoji. È attivo finché un proprietario del workspace non si oppone per e-mail.
slack-ai-training-not-generative = L’IA generativa è un’altra cosa: Slack dice di addestrare tali modelli con dati di clienti solo se il cliente ha acconsentito espressamente.

## Come opporsi

slack-ai-training-mail = I singoli membri non possono opporsi; un proprietario sì, per e-mail, per tutto il workspace. Questi passaggi sono del 2024 e 2025, quindi guarda prima la pagina di Slack:
    .step-1 = Chi è Org Owner, Workspace Owner o Primary Owner (ruoli in inglese) scrive a feedback@slack.com.
    .step-2 = Come oggetto, in inglese: **Slack Global model opt-out request**.
    .step-3 = Nell’e-mail: l’indirizzo web del workspace o dell’organizzazione.

## Quando, e dati più vecchi

slack-ai-training-no-day = Non è noto un ultimo giorno: per quanto si sa, un proprietario può ancora opporsi. Nemmeno da quando sia in corso è noto; se n’è parlato molto da maggio 2024.
slack-ai-training-nothing-deleted = Una guida dice che l’opposizione ferma l’addestramento successivo e non cancella nulla di ciò che Slack ha già.

## Quali dati, messaggi privati

slack-ai-training-two-texts = Come vengono citati, i principi di Slack dicono che messaggi, contenuti, file e dati d’uso vengono analizzati. Un post del blog di Slack di maggio 2024 dice che questi modelli usano dati aggregati e non identificabili e non accedono al contenuto dei messaggi, né diretti né nei canali.
slack-ai-training-no-leak = Slack dice che questi modelli sono fatti in modo da non poter riprodurre dati di clienti, e che nessun dato passa da un workspace a un altro.

## Che cosa è predefinito

slack-ai-training-on = Per i modelli che fanno previsioni è attivo per ogni workspace che non ha fatto opposizione. Per l’IA generativa non è attivo finché il cliente non acconsente espressamente.

## Che effetto ha opporsi

slack-ai-training-own-workspace = Secondo la pagina di Slack, come viene citata, dopo l’opposizione i dati di un workspace migliorano solo quel workspace, non più modelli per tutti.

## Chi riceve i dati

slack-ai-training-model-makers = Chi produce i modelli linguistici dietro Slack AI non ha accesso ai dati dei clienti, secondo un elenco di tali promesse e un’e-mail del supporto di Slack.

## Perché

slack-ai-training-purpose = Slack indica risultati di ricerca migliori e suggerimenti migliori di canali ed emoji.

## Reclami, e chi decide

slack-ai-training-ask-owner = La decisione spetta ai proprietari di un workspace, spesso un datore di lavoro. Se sei membro, puoi chiedere loro di opporsi.

## Dove sta scritto

slack-ai-training-stated = Sta nei principi di privacy di Slack su ricerca, apprendimento e intelligenza artificiale (Privacy Principles); un post del blog di Slack di maggio 2024 li spiega.

## Quando qualcosa non funziona

slack-ai-training-no-switch = In Slack non c’è un interruttore per questo, dicono le guide; funziona solo l’e-mail di un proprietario. Se resta senza risposta, guarda sulla pagina di Slack che cosa vale ora.

## Se leggono anche delle persone

slack-ai-training-no-access = Secondo i suoi principi, come vengono citati, Slack dice di non poter vedere i contenuti quando sviluppa questi modelli; misure tecniche lo impediscono.
