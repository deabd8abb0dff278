### L'addestramento dell'IA di X, con Grok e da parte di altre aziende: un messaggio per ogni affermazione e ambito di
### `facts/x/ai-training.toml`. Il fatto non ha un giorno proprio; i giorni sono scritti dove si conoscono.

# Si legge dopo «X:».
x-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale.

x-ai-training-scope-eea = I testi di X e xAI non fanno eccezioni per UE e SEE. Un impegno del 2024 in Irlanda pone un limite; quali post vengano usati oggi non si sa.
x-ai-training-scope-gb-ch = L’impegno preso da X in Irlanda vale solo per UE e SEE, non per Regno Unito e Svizzera. Puoi disattivare l’addestramento.
x-ai-training-scope-rest = È attivo finché non lo disattivi, e puoi farlo in qualsiasi momento.

## Che cos'è

x-ai-training-what = X usa i post pubblici, e ciò che scrivi a Grok e ciò che Grok risponde, per addestrare Grok e altre IA. I dati vanno a xAI, che produce Grok.
x-ai-training-others-train = Secondo l’informativa sulla privacy di X, dal 15 novembre 2024 anche altre aziende che ricevono dati da X possono in alcuni casi usarli per scopi propri, come addestrare la loro IA, se non ti opponi.
x-ai-training-choice = È attivo per impostazione predefinita. Puoi disattivarlo in qualsiasi momento, con effetto per il futuro.

## Come opporsi

x-ai-training-switch = Secondo guide più recenti, così disattivi l’addestramento dal browser, con effetto per il futuro:
    .step-1 = Clicca su **Altro**, poi su **Impostazioni e privacy**.
    .step-2 = Apri **Privacy e sicurezza**, poi **Data sharing and personalization** (in inglese).
    .step-3 = Apri **Grok & Third-party Collaborators** (in inglese); in guide del 2024 si chiama **Grok**.
    .step-4 = Togli la spunta dalla casella su addestramento e perfezionamento.
x-ai-training-partners = X non dice chiaramente quale interruttore fermi altre aziende. Alcune guide consigliano di togliere la spunta anche sotto **Data sharing with business partners** (in inglese); secondo l’informativa di X, questo non vale per ogni condivisione.
x-ai-training-grok-app = Il sito e l’app propri di Grok hanno un interruttore a parte, secondo alcune guide sotto **Data**: **Improve the Model** (in inglese).

## Chi riguarda

x-ai-training-public-accounts = Riguarda gli account con post pubblici e chiunque usi Grok. I post di account protetti restano fuori, secondo la pagina di assistenza di X, come viene citata.

## Quando

x-ai-training-no-last-day = Non c’è un ultimo giorno: l’interruttore c’è da luglio 2024 e funziona in qualsiasi momento, per il futuro. I post vengono usati da circa maggio 2024.
x-ai-training-others-since = L’uso da parte di altre aziende sta nell’informativa sulla privacy di X dalla versione del 15 novembre 2024, che X ha annunciato il 16 ottobre 2024.

## Quali dati

x-ai-training-posts-and-chats = Post pubblici e, su Grok, ciò che inserisci, le tue interazioni e le sue risposte; secondo la pagina di assistenza di X, come viene citata, contano anche i dati pubblici del profilo e le reazioni ai post.
x-ai-training-wide-policy = L’informativa sulla privacy di X è più ampia: può addestrare modelli di IA con informazioni che raccoglie e con informazioni pubbliche, senza un elenco.

## Messaggi privati

x-ai-training-direct-messages = L’interruttore e la stampa parlano di post pubblici e chat con Grok, non di messaggi diretti. L’informativa sulla privacy di X però non li esclude: X li raccoglie, e l’informativa non elenca eccezioni dall’addestramento.
x-ai-training-protected-posts = I post di account protetti non addestrano Grok, secondo la pagina di assistenza di X, come viene citata.

## Che cosa è predefinito

x-ai-training-on = È attivo per chiunque non lo abbia disattivato: a luglio 2024 X l’ha impostato così senza avviso. Se non fai nulla, X può usare i tuoi post pubblici e le tue chat con Grok.
x-ai-training-look-in-eu = Come sia impostato oggi l’interruttore per gli account in UE e SEE non sta nei testi che si sono potuti leggere. Guarda nelle tue impostazioni.

## La base giuridica

x-ai-training-legitimate-interests = Per UE, SEE, Regno Unito e Svizzera xAI si basa sul legittimo interesse per addestrare i suoi modelli, compresi i post pubblici di X di adulti, e rimanda a un diritto di opporsi nelle impostazioni. Quale base indichi X stessa non si è potuto leggere.
x-ai-training-irish-authority = Per UE e SEE l’autorità irlandese indaga dall’11 aprile 2025 se Grok sia stato addestrato lecitamente con post pubblici. Una decisione non si è trovata.
x-ai-training-license = Secondo i termini di X dai a X una licenza sui tuoi contenuti che comprende l’addestramento dell’IA, generativa o no.

## Dati più vecchi

x-ai-training-still-possible = Non è troppo tardi: l’interruttore funziona ancora. Secondo la stampa, post più vecchi possono essere già in ciò che è stato addestrato; una promessa di toglierli non si è trovata.
x-ai-training-undertaking = Per UE e SEE X si è impegnata in modo definitivo il 4 settembre 2024 a non addestrare Grok con post pubblici raccolti dal 7 maggio al 1º agosto 2024.

## Che effetto ha opporsi

x-ai-training-future-only = Disattivare vale per il futuro: secondo la stampa, post più vecchi possono essere già in ciò che è stato addestrato. Va disattivato su ogni account singolarmente.
x-ai-training-residue = Secondo la pagina di assistenza di X, come viene citata, l’interruttore non impedisce a un modello in uso di imparare dal normale utilizzo delle funzioni di X basate su Grok.

## Chi riceve i dati

x-ai-training-xai = xAI, che produce Grok, riceve i post pubblici e le chat con Grok.

## Minori

x-ai-training-minors = X e Grok sono per chi ha almeno 13 anni; per Grok, fino ai 17 devono acconsentire i genitori. Un’eccezione generale dei minori dall’addestramento non si è trovata.
x-ai-training-minors-in-europe = Per UE, SEE, Regno Unito e Svizzera xAI indica come dati di addestramento solo post pubblici di X di chi ha più di 18 anni; per le chat con Grok non indica un tale limite.

## Perché

x-ai-training-reason = X dà questi motivi: risposte precise e pertinenti, una migliore comprensione della lingua, umorismo ed equilibrio politico.

## Reclami e vie legali

x-ai-training-object = Prima disattiva l’addestramento. Le richieste sui tuoi dati vanno a X con il suo modulo per la privacy, quelle sul sito e sull’app propri di Grok a privacy@x.ai.
x-ai-training-complaint = Puoi fare reclamo alla tua autorità per la protezione dei dati. In UE e SEE la capofila è quella irlandese; anche la tua riceve reclami. Nel Regno Unito è l’ICO, in Svizzera l’IFPDT.
x-ai-training-canada = In Canada, secondo un articolo, il Commissario per la privacy (OPC) indaga su X da febbraio 2025.

## Dove sta scritto

x-ai-training-stated = Sta nell’informativa sulla privacy e nei termini di servizio di X; per il sito e l’app propri di Grok, e per l’Europa, nell’informativa sulla privacy di xAI con il suo supplemento. La pagina di assistenza di X su Grok descrive l’interruttore.

## Per quanto tempo si conservano i dati

x-ai-training-retention = Le chat con Grok cancellate vengono rimosse entro 30 giorni, e sul sito e sull’app propri di Grok anche le chat private, a meno che la legge o la sicurezza non richiedano altro.

## Chi non ha un account

x-ai-training-without-account = In UE, SEE, Regno Unito e Svizzera anche chi non ha un account può inviare un’opposizione a xAI, con il suo portale per la privacy o a privacy@x.ai.

## Quando qualcosa non funziona

x-ai-training-renamed = Secondo alcune guide la pagina ha un nuovo nome: nel 2024 **Grok**, da allora **Grok & Third-party Collaborators** (in inglese). Anche il link viene da guide.
x-ai-training-app = Nell’app, secondo una guida del 2024 (nomi in inglese): tocca la tua foto, poi **Settings and Support**, **Settings and privacy**, **Privacy and safety**, **Grok**.

## Affermazioni sbagliate

x-ai-training-myth-vanished = «L’opt-out è sparito il 15 novembre 2024» si è temuto sulla stampa. L’informativa sulla privacy di X del 2026 parla ancora di opporsi, e la via è stata indicata di nuovo ad aprile 2025.
