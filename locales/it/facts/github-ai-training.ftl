### L'addestramento dell'IA di GitHub: un messaggio per ogni affermazione e ambito di `facts/github/ai-training.toml`.
### Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere.

# Si legge dopo «GitHub:».
github-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale, e da quando.

github-ai-training-scope-eea-gb = I termini di GitHub non fanno eccezioni per l’Europa: è attivo finché non lo disattivi, e puoi farlo in qualsiasi momento.
github-ai-training-scope-rest = I termini di GitHub valgono in tutto il mondo: è attivo finché non lo disattivi, e puoi farlo in qualsiasi momento.

## Che cosa cambia

github-ai-training-what-planned = Dal { $effective } GitHub userà ciò che passa per Copilot nei piani Free, Pro e Pro+ per addestrare modelli di IA propri e di Microsoft: richieste, suggerimenti, codice intorno al cursore.
github-ai-training-what = Dal { $effective } GitHub usa ciò che passa per Copilot nei piani Free, Pro e Pro+ per addestrare modelli di IA propri e di Microsoft: richieste, suggerimenti, codice intorno al cursore.
github-ai-training-choice = È attivo per impostazione predefinita. Puoi disattivarlo in qualsiasi momento, con effetto per il futuro. Copilot Business ed Enterprise sono esclusi.

## Come opporsi

github-ai-training-switch = Disattiva l’addestramento dal browser; dopo l’accesso, il link porta direttamente alle impostazioni (nomi in inglese):
    .step-1 = Clicca sulla tua foto in alto a destra, poi su **Copilot settings**.
    .step-2 = Sotto **Features**, vai a **Privacy**.
    .step-3 = Imposta **Allow GitHub to use my data for AI model training** su **Disabled**.
github-ai-training-one-place = L’impostazione appartiene al tuo account, non all’editor: vale ovunque usi Copilot.
github-ai-training-kept = Se avevi già rifiutato la raccolta di dati per migliorare i prodotti, la scelta resta: non serve rifarla.

## Chi riguarda

github-ai-training-plans = Riguarda chi usa Copilot con un piano individuale: Free, Pro o Pro+.
github-ai-training-plan-max = La pagina di assistenza di GitHub ormai nomina anche il piano individuale Max.
github-ai-training-left-out = Sono esclusi Copilot Business e Copilot Enterprise, gli studenti con il loro Copilot gratuito e gli insegnanti con Copilot Pro gratuito.

## Quando

github-ai-training-start-planned = Il { $effective } inizia. È un inizio, non un ultimo giorno: puoi disattivarlo anche dopo, ma solo per il futuro.
github-ai-training-start = Il { $effective } è iniziato. Era un inizio, non un ultimo giorno: l’interruttore funziona ancora, solo per il futuro.

## Quali dati

github-ai-training-interactions = Ciò che chiedi a Copilot e ciò che restituisce, suggerimenti che accetti o cambi, codice intorno al cursore, commenti e documentazione, nomi di file, la struttura del repository, come ti ci muovi, e il tuo feedback.
github-ai-training-private-repositories = I repository privati così come sono salvati non vengono usati. Ciò che Copilot elabora mentre lavori in uno viene usato, se non ti opponi. Issue e discussioni restano fuori.
github-ai-training-public-repositories = I contenuti dei repository pubblici sono un’altra cosa: per questi i termini danno a GitHub una licenza a parte, anche per l’addestramento, e l’interruttore non la cambia.

## Che cosa è predefinito

github-ai-training-on-planned = Nei piani individuali è attivo per chiunque non lo disattivi. Se non fai nulla, GitHub usa i tuoi dati di Copilot per l’addestramento dal { $effective }.
github-ai-training-on = Nei piani individuali è attivo per chiunque non lo abbia disattivato. Se non fai nulla, GitHub usa i tuoi dati di Copilot per l’addestramento.

## La base giuridica

github-ai-training-bases = Per UE, SEE e Regno Unito l’informativa sulla privacy di GitHub indica lo sviluppo dei suoi servizi, IA compresa, sotto il legittimo interesse. Una base per questo solo addestramento non la indica.
github-ai-training-license = Secondo i termini di GitHub dai a GitHub e alle sue affiliate una licenza per addestrare con ciò che entra nelle funzioni di IA e ciò che ne esce, se non ti opponi.

## Dati più vecchi

github-ai-training-not-too-late = Non è troppo tardi: se lo disattivi prima del { $effective }, i tuoi dati di Copilot restano fuori.
github-ai-training-still-possible = Non è troppo tardi: l’interruttore funziona ancora.
github-ai-training-collected-stays = Disattivare vale solo per il futuro. Per ciò che è stato raccolto o addestrato prima, i termini di GitHub non promettono nulla.

## Che effetto ha opporsi

github-ai-training-not-public-repositories = L’interruttore non vale per i contenuti dei repository pubblici: per questi i termini danno a GitHub una licenza a parte, anche per l’addestramento.
github-ai-training-travels-along = Se GitHub passa dati a Microsoft per addestrare l’IA, la tua opposizione li accompagna, scrive GitHub.

## Chi riceve i dati

github-ai-training-affiliates = GitHub e le sue affiliate, soprattutto Microsoft. Secondo i termini non possono passare ciò che inserisci o ricevi ad altri produttori di modelli di IA per i loro addestramenti.

## Minori

github-ai-training-minors = GitHub è pensato per chi ha almeno 13 anni. Una regola sull’età per l’addestramento non si è trovata; gli studenti con il loro Copilot gratuito sono esclusi.

## Perché

github-ai-training-reason = GitHub dà questi motivi: suggerimenti migliori, più sicuri e adatti al contesto. Prove con dati del personale di Microsoft, dice, hanno aumentato la quota di suggerimenti accettati.

## Reclami e vie legali

github-ai-training-write = Prima disattiva l’addestramento. Opposizioni e richieste sui tuoi dati vanno a privacy@github.com; il responsabile della protezione dei dati è dpo@github.com.
github-ai-training-complaint = In UE e SEE puoi fare reclamo alla tua autorità per la protezione dei dati, nel Regno Unito all’ICO. Una presa di posizione di un’autorità su questo addestramento non si è trovata.

## Dove sta scritto

github-ai-training-stated = Sta nella sezione J dei termini di servizio di GitHub (Terms of Service) e nell’informativa sulla privacy (General Privacy Statement). Una pagina di assistenza descrive l’interruttore.

## Per quanto tempo si conservano i dati

github-ai-training-retention = L’informativa di GitHub non indica una durata fissa: i dati personali restano finché l’account è attivo e quanto richiedono contratti, leggi o controversie. Per l’addestramento non indica un’altra durata.

## Account aziendali

github-ai-training-organizations = Copilot Business e Copilot Enterprise sono esclusi: i contratti di GitHub con questi clienti vietano di addestrare con i loro dati, se non lo permettono.
github-ai-training-members = Dalle domande e risposte di GitHub si cita inoltre: resta escluso anche chi ha un account che appartiene a un’organizzazione pagante, pure con un piano individuale.

## Quando qualcosa non funziona

github-ai-training-missing = Se l’impostazione manca, controlla quale piano ha il tuo account: con Copilot Business o Enterprise non compare, perché i loro dati non vengono usati.

## Pagare, e affermazioni sbagliate

github-ai-training-pro-is-not-enough = Pagare per Copilot Pro o Pro+ non tiene fuori i tuoi dati. Dei piani a pagamento sono esclusi solo Business ed Enterprise; negli altri devi disattivarlo.
github-ai-training-myth-private = «GitHub addestra con tutti i miei repository privati» è sbagliato: non così come sono salvati, ma ciò che Copilot vi elabora viene usato se non ti opponi.
