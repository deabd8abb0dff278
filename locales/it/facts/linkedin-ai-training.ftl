### L'addestramento dell'IA di LinkedIn: un messaggio per ogni affermazione e ambito di `facts/linkedin/ai-training.toml`.
### Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere.

# Si legge dopo «LinkedIn:».
linkedin-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale, e da quando.

linkedin-ai-training-scope-eea = È attivo finché non lo disattivi, e puoi farlo in qualsiasi momento.
linkedin-ai-training-scope-ch = Qui LinkedIn tratta la Svizzera come l’UE. La condivisione di dati con Microsoft per la pubblicità è un’altra cosa: quella esclude la Svizzera.
linkedin-ai-training-scope-gb = In Europa solo il Regno Unito ha qualcosa in più: dal { $effective } LinkedIn condivide post e altri contenuti anche con Microsoft, per l’IA di Microsoft. Lo stesso interruttore vale per entrambe le cose.
linkedin-ai-training-scope-ca = Sospeso da dicembre 2024 fino al { $effective }, dopo che il Commissario per la privacy canadese si era rivolto a LinkedIn. Puoi disattivarlo.
linkedin-ai-training-scope-hk = Sospeso dall’11 ottobre 2024 fino al { $effective }, dopo che l’autorità di Hong Kong (PCPD) si era rivolta a LinkedIn. Puoi disattivarlo.
linkedin-ai-training-scope-rest = Qui il { $effective } non cambia nulla: l’informativa di LinkedIn prevede questo addestramento da settembre 2024. Lo stesso interruttore lo disattiva.

## Che cosa cambia

linkedin-ai-training-what-planned = Dal { $effective } LinkedIn addestrerà la sua IA che crea contenuti, come bozze di post e messaggi, con profili e contenuti pubblici di utenti adulti anche in UE, SEE, Regno Unito, Svizzera, Canada e Hong Kong. Altrove lo fa già.
linkedin-ai-training-what = LinkedIn addestra la sua IA che crea contenuti, come bozze di post e messaggi, con profili e contenuti pubblici di utenti adulti. In UE, SEE, Regno Unito, Svizzera, Canada e Hong Kong è iniziato il { $effective }; altrove era già in corso.
linkedin-ai-training-choice = È attivo per impostazione predefinita. Puoi disattivarlo in qualsiasi momento, con effetto per il futuro.

## Come opporsi

linkedin-ai-training-switch = Disattiva l’addestramento dal browser; dopo l’accesso, il link porta direttamente all’impostazione:
    .step-1 = Clicca su **Tu** (la tua foto), poi su **Impostazioni e privacy**.
    .step-2 = Apri **Privacy dei dati**.
    .step-3 = Sotto **How LinkedIn uses your data** (in inglese), scegli **Dati per migliorare l’IA generativa**.
    .step-4 = Disattiva **Use my data for training content creation AI models** (in inglese).
linkedin-ai-training-app = Nell’app: tocca la tua foto in alto a sinistra, poi **Impostazioni**, **Privacy dei dati**, **Dati per migliorare l’IA generativa**, e disattiva.
linkedin-ai-training-form = Per l’IA che non crea contenuti (ordine dei risultati, sicurezza) c’è invece il modulo di opposizione di LinkedIn, in UE, SEE, Svizzera e Regno Unito (art. 21 GDPR).

## Chi riguarda

linkedin-ai-training-adults = Chi per LinkedIn ha meno di 18 anni è escluso dall’addestramento.
linkedin-ai-training-lists-without-uk = Gli elenchi senza il Regno Unito sono incompleti: la pagina di LinkedIn sulla novità gli dedica una sezione a parte.

## Quando

linkedin-ai-training-start-planned = Il { $effective } inizia in UE, SEE, Regno Unito, Svizzera, Canada e Hong Kong; altrove è già in corso. È un inizio, non un ultimo giorno: puoi disattivarlo anche dopo, ma allora solo per il futuro.
linkedin-ai-training-start = Il { $effective } è iniziato in UE, SEE, Regno Unito, Svizzera, Canada e Hong Kong; altrove era già in corso. Era un inizio, non un ultimo giorno: l’interruttore funziona ancora, solo per il futuro.

## Quali dati

linkedin-ai-training-profile = Secondo l’informativa europea di LinkedIn, dal tuo profilo: nome, foto, lavori passati e attuali, formazione, località, competenze, riepilogo, certificati, licenze, volontariato, pubblicazioni, brevetti, conferme di competenze e referenze.
linkedin-ai-training-content = Anche post, articoli, risposte a sondaggi e commenti; ciò che scrivi nelle funzioni di IA di LinkedIn e ciò che restituiscono; attività e messaggi nei gruppi; curriculum e risposte a domande di selezione salvati nel tuo account.
linkedin-ai-training-feedback = Secondo un testo di assistenza citato da altri, conta anche il tuo feedback sulle funzioni di IA, come un pollice in su o una segnalazione.
linkedin-ai-training-left-out = Non vengono usati, secondo LinkedIn: messaggi privati, dati di accesso e di pagamento, dati sullo stipendio indicati da te e dati di candidatura riconducibili a una persona.

## Messaggi privati

linkedin-ai-training-private-messages = LinkedIn dice che i messaggi privati, compresi gli InMail e la casella di posta, non addestrano la sua IA che crea contenuti.
linkedin-ai-training-group-messages = I messaggi nei gruppi invece sì: nell’informativa europea di LinkedIn stanno nell’elenco dei dati di addestramento.
linkedin-ai-training-message-checks = Altra cosa sono i controlli automatici dei messaggi contro contenuti dannosi: l’informativa europea indica questi, e l’addestramento di quell’IA di sicurezza, come uno scopo a parte.

## Che cosa è predefinito

linkedin-ai-training-on-planned = È attivo per chiunque non lo disattivi. Se non fai nulla, LinkedIn usa i tuoi dati dal { $effective } nelle regioni che si aggiungono; altrove lo fa già.
linkedin-ai-training-on = È attivo per chiunque non lo abbia disattivato. Se non fai nulla, LinkedIn continua a usare i tuoi dati per questo addestramento.

## La base giuridica

linkedin-ai-training-legitimate-interests = In UE, SEE, Svizzera e Regno Unito LinkedIn si basa sul legittimo interesse (art. 6, par. 1, lett. f del GDPR e dell’UK GDPR), non sul consenso. Puoi opporti in qualsiasi momento.
linkedin-ai-training-basis-quoted = Come altri ne citano l’informativa, LinkedIn parla di legittimo interesse anche per Canada e Hong Kong, benché le leggi di lì non conoscano una base come quella del GDPR.
linkedin-ai-training-no-gdpr-objection = Fuori da UE, SEE, Svizzera e Regno Unito non c’è un diritto di opposizione secondo il GDPR. Lì LinkedIn offre lo stesso interruttore.
linkedin-ai-training-irish-authority = L’autorità irlandese, competente per LinkedIn nell’UE, non ha approvato l’addestramento. Il 7 novembre 2025, dopo che LinkedIn aveva ridotto dati e periodo e aggiunto filtri per gruppi sensibili, per ora non vedeva altri passi necessari. LinkedIn doveva riferirle entro cinque mesi; l’esito non è noto.

## Dati più vecchi

linkedin-ai-training-not-too-late = Non è troppo tardi: dove l’addestramento inizia il { $effective }, disattivarlo prima di quel giorno tiene fuori i tuoi dati.
linkedin-ai-training-still-possible = Non è troppo tardi: l’interruttore funziona ancora.
linkedin-ai-training-trained-stays = Ciò che un modello ha già imparato ci resta e non si può togliere. Disattivare vale per il futuro.
linkedin-ai-training-late-objection = Un’opposizione tardiva tiene anche i vecchi post fuori dall’addestramento futuro? La pagina di assistenza di LinkedIn e l’autorità di Amburgo dicono che vale per l’uso futuro; il Garante italiano dice che vale solo per ciò che si pubblica dopo.
linkedin-ai-training-reach-back = A quando risalgano i dati non è pubblico: il primo piano arrivava al 2003, poi il periodo è stato accorciato dopo colloqui con l’autorità irlandese. L’anno non è noto.

## Che effetto ha opporsi

linkedin-ai-training-future-only = Disattivare vale solo per il futuro: ciò che è stato addestrato rimane. Puoi disattivare e riattivare in qualsiasi momento, anche dopo il { $effective }.
linkedin-ai-training-one-switch = Un interruttore non ferma tutto: questo vale solo per l’IA che crea contenuti, non per personalizzazione, ordine dei risultati o IA di sicurezza. La pubblicità ha un’impostazione sua.
linkedin-ai-training-features-stay = Le funzioni di IA di LinkedIn restano utilizzabili: l’interruttore ferma l’addestramento, non le funzioni.

## Chi riceve i dati

linkedin-ai-training-affiliates = LinkedIn e le sue affiliate: LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore, e Microsoft con controllate come GitHub.
linkedin-ai-training-microsoft-in-europe = In Europa, dal { $effective } LinkedIn condivide dati per l’addestramento dell’IA di Microsoft solo nel Regno Unito, come post, commenti e articoli. Lo stesso interruttore lo ferma. Per UE, SEE e Svizzera l’informativa non elenca nulla del genere.
linkedin-ai-training-microsoft-elsewhere = Fuori da UE, SEE, Svizzera e Regno Unito l’informativa sulla privacy permette di passare contenuti pubblici a Microsoft per fornire o sviluppare i servizi di Microsoft; l’addestramento dell’IA lì non è nominato.
linkedin-ai-training-model-makers = I modelli possono essere di LinkedIn o venire da altri, per esempio dal servizio Azure OpenAI di Microsoft.

## Perché

linkedin-ai-training-reason = LinkedIn dà questi motivi: assistenti migliori e proposte più adatte, un’IA equa, sicura e precisa nel mondo del lavoro, e più opportunità economiche per i suoi utenti.
linkedin-ai-training-products = La stampa di settore rimanda anche a ciò che LinkedIn vende: IA come Hiring Assistant, che cerca candidati, e Accelerate, che aiuta con le campagne pubblicitarie. L’informativa europea indica i testi pubblicitari per gli inserzionisti tra ciò che scrive l’IA addestrata.

## Reclami e vie legali

linkedin-ai-training-object = In UE, SEE, Svizzera e Regno Unito: prima disattiva l’addestramento (per il futuro), poi invia il modulo di opposizione (art. 21 GDPR) per ciò che l’interruttore non copre. LinkedIn esamina l’opposizione e può respingerla.
linkedin-ai-training-complaint = Puoi fare reclamo alla tua autorità per la protezione dei dati. In UE e SEE la capofila è quella irlandese; la tua riceve i reclami e li trasmette. Altrove: ICO (Regno Unito), IFPDT (Svizzera), OPC (Canada), PCPD (Hong Kong).
linkedin-ai-training-tidy-up = Una rubrica legale sulla stampa indica anche: cancellare vecchi post, commenti e curriculum salvati, sfoltire il profilo, uscire dai gruppi.
linkedin-ai-training-us-court = Una causa negli USA su InMail e addestramento dell’IA (De La Torre contro LinkedIn) è stata ritirata a gennaio 2025 senza sentenza. LinkedIn respinge l’accusa.

## Dove sta scritto

linkedin-ai-training-stated = L’informativa sulla privacy per l’Europa di LinkedIn (European Regional Privacy Notice) indica scopo, dati e base giuridica. Le pagine di assistenza descrivono l’interruttore e la novità di novembre 2025.

## Chi non ha un account

linkedin-ai-training-without-account = In UE, SEE, Svizzera e Regno Unito può opporsi anche chi non ha un account LinkedIn, con il modulo di opposizione di LinkedIn.
linkedin-ai-training-without-account-italy = Il Garante italiano conferma che può opporsi anche chi non ha un account.

## Pagine aziendali

linkedin-ai-training-company-pages = Nel Regno Unito i dati di pagine aziendali e offerte di lavoro sono tra ciò che LinkedIn, dal { $effective }, condivide con Microsoft per addestrare l’IA di Microsoft.

## Quando qualcosa non funziona

linkedin-ai-training-direct-link = Se non trovi l’interruttore, usa il link diretto; dopo l’accesso porta direttamente all’impostazione.
linkedin-ai-training-form-entry = In UE, SEE, Svizzera e Regno Unito puoi opporti anche con un modulo; secondo alcune guide: scegli la voce sull’addestramento dell’IA che genera contenuti; non serve un motivo, e una conferma arriva per e-mail.

## Affermazioni sbagliate

linkedin-ai-training-myth-notice = Un avviso pubblicato sul profilo: i testi di LinkedIn non lo indicano come modo per opporsi. Indicano l’interruttore e, in UE, SEE, Svizzera e Regno Unito, anche il modulo.
linkedin-ai-training-myth-too-late = «Dopo il { $effective } è troppo tardi» è sbagliato: l’interruttore funziona ancora, per il futuro.
linkedin-ai-training-myth-off-in-europe = «In Europa non è attivo per impostazione predefinita» è superato: era così fino al { $effective }.
linkedin-ai-training-myth-dates = Alcuni siti indicano come inizio il 4 o il 9 novembre 2025; nei testi di LinkedIn c’è il { $effective }.
linkedin-ai-training-myth-january = Un blog parla di nuovi termini del 14 gennaio 2026; nei testi archiviati fino ad agosto 2026 non c’è nessuna versione del genere.
