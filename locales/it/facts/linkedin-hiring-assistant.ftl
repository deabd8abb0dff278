### L'Hiring Assistant di LinkedIn: un messaggio per ogni affermazione e ambito di `facts/linkedin/hiring-assistant.toml`.
### Di questo fatto non si conosce nessun giorno, quindi nessun messaggio ha una variabile.

# Si legge dopo «LinkedIn:».
linkedin-hiring-assistant-name = Hiring Assistant

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale.

linkedin-hiring-assistant-scope-europe = L’informativa europea di LinkedIn lo nomina tra le funzioni di IA. Puoi opporti con un modulo; l’interruttore dell’addestramento dell’IA non lo ferma.
linkedin-hiring-assistant-scope-rest = La pagina di prodotto di LinkedIn parla dei dati di oltre un miliardo di utenti, e l’informativa sulla privacy permette a LinkedIn di consigliare utenti a chi seleziona personale. Un elenco per regioni non si è trovato.

## Che cos'è

linkedin-hiring-assistant-what = Hiring Assistant è l’IA di LinkedIn per chi seleziona personale: confronta profili e curriculum degli utenti con ciò che chiede un posto, e riassume e spiega chi potrebbe andare bene. È un uso dei tuoi dati, non un addestramento dell’IA.
linkedin-hiring-assistant-choice = È attivo per impostazione predefinita, e l’interruttore dell’addestramento dell’IA non lo ferma. In UE, SEE, Svizzera e Regno Unito puoi opporti con un modulo.

## Come opporsi

linkedin-hiring-assistant-form = In UE, SEE, Svizzera e Regno Unito opponiti con il modulo di LinkedIn (art. 21 GDPR); l’interruttore dell’addestramento dell’IA non ferma questo. La pagina di assistenza di LinkedIn dice di più sui tuoi diritti.
linkedin-hiring-assistant-less-data = Puoi anche dargli meno: secondo l’informativa europea legge solo le sezioni compilate del profilo, e curriculum e risposte a domande di selezione solo se li hai resi disponibili.
linkedin-hiring-assistant-ask-elsewhere = Fuori da UE, SEE, Svizzera e Regno Unito, secondo l’informativa sulla privacy, puoi chiedere a LinkedIn di non usare più alcuni o tutti i tuoi dati; lì un diritto di opposizione secondo il GDPR non c’è.

## Quando

linkedin-hiring-assistant-no-day = L’informativa europea di LinkedIn nomina Hiring Assistant almeno dalla versione del 27 febbraio 2025. Non c’è un ultimo giorno per opporsi; in UE, SEE, Svizzera e Regno Unito puoi farlo in qualsiasi momento.

## Quali dati

linkedin-hiring-assistant-profile = Dal tuo profilo, secondo l’informativa europea: esperienza di lavoro, località, formazione, competenze, riepilogo, certificati e licenze, volontariato, pubblicazioni e brevetti.
linkedin-hiring-assistant-made-available = Inoltre, secondo l’informativa europea: il tuo stato «Open to Work» con le preferenze, e i tuoi curriculum e le risposte a domande di selezione, se li hai resi disponibili.

## Messaggi privati

linkedin-hiring-assistant-messages-not-listed = Secondo l’elenco nell’informativa europea di LinkedIn, i messaggi non sono tra i dati che Hiring Assistant usa.

## La base giuridica

linkedin-hiring-assistant-legitimate-interests = In UE, SEE, Svizzera e Regno Unito LinkedIn si basa sul legittimo interesse, non sul consenso. Puoi opporti in qualsiasi momento.

## Dati più vecchi

linkedin-hiring-assistant-any-time = Non è troppo tardi: in UE, SEE, Svizzera e Regno Unito puoi opporti in qualsiasi momento.

## Che effetto ha opporsi

linkedin-hiring-assistant-weighed = Un’opposizione non è un interruttore: secondo l’informativa europea LinkedIn la esamina e può respingerla, per esempio per motivi cogenti.
linkedin-hiring-assistant-not-the-training-switch = Disattivare **Dati per migliorare l’IA generativa** non ferma Hiring Assistant: quell’interruttore riguarda l’addestramento dell’IA che crea contenuti, non l’uso del tuo profilo.

## Chi riceve i dati

linkedin-hiring-assistant-recruiters = Aziende che assumono con i prodotti Recruiter e Jobs di LinkedIn: vedono quali utenti sono adatti a un posto, con un riassunto e una spiegazione dell’IA.

## Perché

linkedin-hiring-assistant-reason = LinkedIn dà questi motivi: selezione e ricerca di lavoro più facili, clienti che trovano prima candidati adatti, utenti che vengono trovati per posti adatti a loro, e una scelta più ampia che comprende gruppi poco rappresentati.

## Reclami e vie legali

linkedin-hiring-assistant-object = In UE, SEE, Svizzera e Regno Unito invia prima il modulo di opposizione. Se non basta, puoi fare reclamo alla tua autorità per la protezione dei dati.

## Dove sta scritto

linkedin-hiring-assistant-stated = Sta nell’informativa sulla privacy per l’Europa di LinkedIn (European Regional Privacy Notice), nella riga sulle funzioni di IA; LinkedIn ha inoltre una pagina di assistenza e una di prodotto.

## Se leggono anche delle persone

linkedin-hiring-assistant-people-decide = LinkedIn dice che Hiring Assistant non prende decisioni da solo: i requisiti li fissa chi seleziona, e nell’assunzione restano coinvolte delle persone.
