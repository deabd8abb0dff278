### Le licenze di Reddit ad aziende di IA: un messaggio per ogni affermazione e ambito di `facts/reddit/ai-licensing.toml`.
### Il fatto non ha né $announced né $effective: un singolo giorno non risulta.

# Si legge dopo «Reddit:».
reddit-ai-licensing-name = licenze per l’addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale.

reddit-ai-licensing-scope-europe = Nessuna eccezione per l’Europa: anche la versione del contratto di Reddit per SEE, Regno Unito e Svizzera permette l’addestramento dell’IA. Il primo accordo noto, con Google, è stato annunciato a febbraio 2024.
reddit-ai-licensing-scope-rest = Il contratto di Reddit permette anche qui l’addestramento dell’IA. Il primo accordo noto, con Google, è stato annunciato a febbraio 2024.

## Che cos'è

reddit-ai-licensing-what = Reddit concede in licenza post e commenti pubblici ad aziende di IA, in tutto il mondo. In base a un accordo annunciato a febbraio 2024 Google può usarli per addestrare la sua IA; in base a un altro del 2024 OpenAI vi ha accesso, e ChatGPT può mostrarli nelle risposte.

## Come opporsi

reddit-ai-licensing-no-switch = Non c’è un opt-out: Reddit non ha un interruttore contro le licenze di post pubblici ad aziende di IA, in nessuna regione. Ciò che aiuta è cancellare i post, e non scrivere in pubblico.
reddit-ai-licensing-delete-first = Cancella i tuoi post e commenti su Reddit uno per uno, e solo dopo l’account. Se cancelli solo l’account, restano visibili, solo senza il tuo nome.
reddit-ai-licensing-request = In SEE, Regno Unito e Svizzera hai diritto di opporti e alla cancellazione: usa il modulo di richiesta di Reddit o scrivi a redditdatarequests@reddit.com. Se un’opposizione fermi le licenze non si sa.

## Chi riguarda

reddit-ai-licensing-everybody = Chiunque scriva in pubblico su Reddit, in tutto il mondo. Nessuna regione è esclusa.

## Quando

reddit-ai-licensing-running = Il primo accordo noto, con Google, è stato annunciato a febbraio 2024; da quale giorno esatto i post vengano passati non si sa. Non c’è un ultimo giorno per opporsi.
reddit-ai-licensing-notice = Per SEE, Regno Unito e Svizzera Reddit promette di annunciare modifiche sostanziali dei termini almeno 30 giorni prima.

## Quali dati

reddit-ai-licensing-public = In licenza va ciò che è pubblico: post, commenti, nomi utente, dati pubblici del profilo, karma e simili.
reddit-ai-licensing-not-licensed = Non in licenza, dice Reddit: messaggi privati, posta ai moderatori, indirizzi e-mail, cronologia di navigazione e indirizzi IP.

## Messaggi privati

reddit-ai-licensing-public-chats = I messaggi in chat pubbliche sono un’altra cosa: l’informativa sulla privacy di Reddit del 1º luglio 2026 li conta tra i contenuti pubblici.

## Che cosa è predefinito

reddit-ai-licensing-included = Tutti i contenuti pubblici su Reddit sono inclusi, e non c’è nulla da disattivare.

## La base giuridica

reddit-ai-licensing-licence = Reddit si basa sul suo contratto (User Agreement) del 1º luglio 2026: la proprietà resta tua, ma dai a Reddit una licenza mondiale, perpetua e irrevocabile che può cedere ad altri, espressamente anche per addestrare l’IA.
reddit-ai-licensing-no-basis-of-its-own = Secondo il testo dell’informativa del 1º luglio 2026, le basi giuridiche che Reddit elenca per SEE, Regno Unito e Svizzera non indicano le licenze ad aziende di IA come uno scopo a parte. Che cosa ne dicano le autorità europee non si sa.

## Che effetto hanno le impostazioni e la cancellazione

reddit-ai-licensing-ads-only = Nelle impostazioni di privacy di Reddit puoi scegliere sulla pubblicità; nessuna cambia le licenze ad aziende di IA.
reddit-ai-licensing-deletions = Reddit dice: le aziende con un contratto devono rispettare ciò che cancelli su Reddit, e non possono usare i contenuti per identificare o sorvegliare persone.

## Dati più vecchi

reddit-ai-licensing-trained-models = Che cosa cambi la cancellazione nei modelli già addestrati non si sa; un commento dubita che vengano riaddestrati.
reddit-ai-licensing-perpetual = Secondo il contratto del 1º luglio 2026 la licenza che dai a Reddit è perpetua e irrevocabile.

## Chi riceve i dati

reddit-ai-licensing-partners = Noti sono Google (annunciato a febbraio 2024, a quanto riferito per circa 60 milioni di dollari USA l’anno) e OpenAI (2024). Altri che vogliono quantità maggiori hanno bisogno di un contratto e pagano.
reddit-ai-licensing-talks = A settembre 2025 Bloomberg ha riferito che Reddit stava trattando di nuovo con Google e voleva essere pagata in base all’uso. Un esito non è noto.
reddit-ai-licensing-lawsuits = Reddit ha fatto causa ad aziende che accusa di prendere post senza contratto: Anthropic a giugno 2025, e SerpApi, Oxylabs, AWMProxy e Perplexity a ottobre 2025. A metà 2026 non era nota nessuna sentenza.

## Minori

reddit-ai-licensing-minimum-age = Secondo i suoi termini Reddit è per chi ha almeno 13 anni, o di più dove lo dice la legge locale. Un’eccezione dalle licenze per i minori non è indicata.

## Perché

reddit-ai-licensing-reason = Reddit dice di voler restare aperta, ma di dare accesso su larga scala solo a partner con un contratto che proteggono gli utenti. Ci guadagna anche.

## Reclami e vie legali

reddit-ai-licensing-complaint = In SEE, Regno Unito e Svizzera puoi fare reclamo alla tua autorità per la protezione dei dati. Titolare del trattamento è Reddit Netherlands B.V. per SEE e Svizzera, Reddit, Inc. per il Regno Unito.
reddit-ai-licensing-ask-elsewhere = Anche fuori da SEE, Regno Unito e Svizzera chiunque può chiedere a Reddit una copia dei propri dati o la cancellazione dell’account, con il modulo o a redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = Secondo il testo dell’informativa si tratta di contenuti pubblici: ciò che non scrivi in pubblico, o scrivi con un nome che non rimanda a te, dice meno di te.

## Dove sta scritto

reddit-ai-licensing-stated = La licenza sta nel contratto di Reddit (User Agreement); l’informativa sulla privacy e la Public Content Policy dicono che cosa è pubblico e che altri pagano per quantità maggiori.
