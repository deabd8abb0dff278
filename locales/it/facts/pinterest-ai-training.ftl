### L'addestramento dell'IA di Pinterest: un messaggio per ogni affermazione e ambito di `facts/pinterest/ai-training.toml`.
### Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere.

# Si legge dopo «Pinterest:».
pinterest-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale.

pinterest-ai-training-scope-europe = Sta nelle norme sulla privacy di Pinterest dal { $effective }; Pinterest dice che lo faceva già prima. L’addestramento di Canvas è attivo per gli adulti finché non lo disattivano. In SEE, Regno Unito e Svizzera puoi opporti anche con un modulo.
pinterest-ai-training-scope-rest = Sta nelle norme sulla privacy di Pinterest dal { $effective }; Pinterest dice che lo faceva già prima. L’addestramento di Canvas è attivo per gli adulti finché non lo disattivano.

## Che cosa cambia

pinterest-ai-training-what-planned = Dal { $effective } le norme di Pinterest dicono in tutto il mondo che le informazioni degli utenti addestrano i suoi modelli di apprendimento automatico, Pin di qualsiasi età compresi; uno è il modello per immagini Canvas. Pinterest dice che lo fa già.
pinterest-ai-training-what = Pinterest addestra i suoi modelli di apprendimento automatico con le informazioni degli utenti, Pin di qualsiasi età compresi; uno è il modello per immagini Canvas. Le sue norme lo dicono in tutto il mondo dal { $effective }; Pinterest dice che lo faceva già prima.
pinterest-ai-training-choice = È attivo per impostazione predefinita per gli adulti. Un interruttore tiene i tuoi dati fuori dall’addestramento di Canvas; chi ha meno di 18 anni ne è escluso automaticamente.

## Come opporsi

pinterest-ai-training-switch = Disattiva l’addestramento di Canvas dal browser, dopo l’accesso (nomi in inglese):
    .step-1 = Apri il menu, poi **Settings** (impostazioni).
    .step-2 = Apri **Privacy and data** (privacy e dati).
    .step-3 = Sotto **GenAI**, disattiva **Use your data to train Pinterest Canvas**.
pinterest-ai-training-app = Nell’app, secondo alcune guide: il tuo profilo, le impostazioni dell’account, **Privacy and data** (in inglese), poi lo stesso interruttore.
pinterest-ai-training-form = In SEE, Regno Unito e Svizzera puoi opporti con il modulo di Pinterest anche a usi basati sul legittimo interesse, oltre a ciò che copre l’interruttore.

## Chi riguarda

pinterest-ai-training-adults = Riguarda chiunque usi Pinterest, in tutto il mondo; gli utenti sotto i 18 anni sono esclusi automaticamente dall’addestramento di Canvas.

## Quando

pinterest-ai-training-start-planned = Il { $effective } entrano in vigore le nuove norme; Pinterest dice che addestra già così. Non è un ultimo giorno: l’interruttore funziona prima e dopo.
pinterest-ai-training-start = Le norme sono entrate in vigore il { $effective }; Pinterest dice che addestrava così già prima. Non era un ultimo giorno: l’interruttore funziona in qualsiasi momento.

## Quali dati

pinterest-ai-training-canvas-data = Per il modello per immagini Canvas la pagina di assistenza di Pinterest indica certi contenuti accessibili al pubblico che salvi o carichi.
pinterest-ai-training-other-data = Per migliorare i servizi, apprendimento automatico compreso, la parte europea delle norme elenca molto di più: dati dell’account senza razza o etnia, contenuti, posizione, i tuoi messaggi a Pinterest, dati di log, cookie e dispositivo, uso e ciò che se ne deduce, e dati di partner.

## Messaggi privati

pinterest-ai-training-messages = Secondo il testo delle norme, i messaggi ad altri utenti fanno parte dei «contenuti», che Pinterest può usare per migliorare i servizi, apprendimento automatico compreso. Per Canvas la pagina di assistenza indica solo contenuti accessibili al pubblico.
pinterest-ai-training-secret-boards = Secondo i testi che si sono potuti leggere, le bacheche segrete non sono indicate né come usate né come escluse.

## Che cosa è predefinito

pinterest-ai-training-on = È attivo per gli adulti che non lo hanno disattivato. Se non fai nulla, Pinterest può usare i tuoi dati per addestrare Canvas.

## La base giuridica

pinterest-ai-training-legitimate-interests = In SEE, Regno Unito e Svizzera Pinterest si basa sul legittimo interesse (migliorare e sviluppare i suoi servizi), non sul consenso. Puoi opporti.
pinterest-ai-training-no-gdpr-objection = Secondo il testo delle norme, in SEE, Regno Unito e Svizzera ci si può opporre agli usi basati sul legittimo interesse; per altri paesi non indica un tale diritto. L’interruttore c’è anche lì.

## Che effetto ha opporsi

pinterest-ai-training-canvas-only = L’interruttore vale solo per il modello per immagini Canvas: ricerca, consigli e altro apprendimento automatico continuano.
pinterest-ai-training-no-further-use = Una volta disattivato, Pinterest non usa più i tuoi dati per addestrare Canvas. Puoi riattivarlo.
pinterest-ai-training-feed = L’interruttore non nasconde dal tuo feed le immagini fatte con l’IA. Secondo la stampa, **Refine your recommendations** con **GenAI interests** (in inglese) le riduce in alcune categorie.

## Dati più vecchi

pinterest-ai-training-not-too-late = Non è troppo tardi: puoi disattivare l’addestramento di Canvas in qualsiasi momento, e da allora i tuoi dati non vengono più usati per questo.
pinterest-ai-training-used-before = Secondo il testo delle norme, Pin di qualsiasi età possono essere già stati usati. Che cosa significhi disattivare per dati usati prima, la pagina di assistenza di Pinterest non lo dice.

## Chi riceve i dati

pinterest-ai-training-own-group = Secondo il testo delle norme, l’addestramento serve a Pinterest e alle società del suo gruppo; un passaggio di dati ad altri produttori di IA non è indicato.
pinterest-ai-training-ad-partners = A parte l’addestramento: secondo il riassunto delle modifiche di Pinterest, fuori da SEE, Regno Unito e Svizzera può condividere dati con partner perché gli inserzionisti ti raggiungano su altri siti.

## Perché

pinterest-ai-training-reason = Pinterest dà questi motivi: prodotti migliori e nuove funzioni, come strumenti che creano sfondi per annunci.

## Reclami e vie legali

pinterest-ai-training-object = In SEE, Regno Unito e Svizzera: disattiva l’addestramento, e invia il modulo di opposizione per ciò che l’interruttore non copre.
pinterest-ai-training-complaint = In SEE, Regno Unito e Svizzera puoi fare reclamo alla tua autorità per la protezione dei dati. Nell’UE la capofila è quella irlandese; nel Regno Unito è l’ICO.
pinterest-ai-training-delete = Puoi anche cancellare Pin, bacheche o tutto l’account. Che cosa significhi per dati usati prima non è indicato.

## Dove sta scritto

pinterest-ai-training-stated = Le norme sulla privacy di Pinterest indicano scopo, dati e, per l’Europa, la base giuridica. La pagina di assistenza sulle impostazioni GenAI descrive l’interruttore.

## Chi non ha un account

pinterest-ai-training-without-account = Secondo le norme di Pinterest vengono usate anche immagini di persone senza account che compaiono nei Pin.

## Quando qualcosa non funziona

pinterest-ai-training-not-found = Se non trovi l’interruttore, accedi dal browser e guarda sotto **Settings**, **Privacy and data** (in inglese); la pagina di assistenza di Pinterest lo descrive. In SEE, Regno Unito e Svizzera c’è anche il modulo.

## Affermazioni sbagliate

pinterest-ai-training-myth-no-opt-out = «Su Pinterest non ci si può opporre» è sbagliato: la sua pagina di assistenza descrive l’interruttore.
