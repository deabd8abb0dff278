### I termini di LinkedIn: un messaggio per ogni affermazione e ambito di `facts/linkedin/terms.toml`.
### Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere.

# Si legge dopo «LinkedIn:».
linkedin-terms-name = nuovi termini

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale, e da quando.

linkedin-terms-scope-europe = Per l’Europa c’è inoltre un’informativa sulla privacy a parte.
linkedin-terms-scope-rest = Il nuovo contratto di licenza e la nuova informativa sulla privacy valgono in tutto il mondo, dallo stesso giorno.

## Che cosa cambia

linkedin-terms-what-planned = Il { $effective } entrano in vigore in tutto il mondo un nuovo contratto di licenza (User Agreement) e una nuova informativa sulla privacy. Sostituiscono le versioni del 20 novembre 2024 e del 18 settembre 2024.
linkedin-terms-what = Il { $effective } sono entrati in vigore in tutto il mondo un nuovo contratto di licenza (User Agreement) e una nuova informativa sulla privacy. Hanno sostituito le versioni del 20 novembre 2024 e del 18 settembre 2024.
linkedin-terms-rules = Novità nel contratto: conta ogni controllata di Microsoft tra le affiliate di LinkedIn, vieta espressamente i media che mostrano in modo falso ciò che le persone dicono o fanno (deepfake), rimanda a ricorsi contro alcune decisioni di LinkedIn e lascia a te verificare ciò che produce l’IA.
linkedin-terms-european-notice = Dalla versione del 21 agosto 2026 l’informativa europea (UE, SEE, Svizzera, Regno Unito) comprende anche più dati per verifiche dell’identità, e verifiche dell’età. Ciò che dice sull’addestramento dell’IA è invariato.

## Come opporsi

linkedin-terms-no-opt-out = Ai termini non ci si può opporre: chi continua a usare LinkedIn li accetta; chi non è d’accordo può solo chiudere l’account.
linkedin-terms-own-switches = L’addestramento dell’IA e, dove vale, la condivisione di dati per la pubblicità hanno interruttori propri; chiedimi di quelli.

## Chi riguarda

linkedin-terms-worldwide = Il nuovo contratto di licenza e la nuova informativa sulla privacy valgono in tutto il mondo.

## Quando

linkedin-terms-start = Vale in tutto il mondo. Non c’è un giorno entro cui opporsi: chi continua a usare LinkedIn accetta i termini.
linkedin-terms-start-of-notice = L’informativa europea ha una versione più recente, valida dal 21 agosto 2026 (UE, SEE, Svizzera, Regno Unito).
linkedin-terms-future-notices = Secondo il contratto LinkedIn annuncia le modifiche sostanziali di questi testi, così da poterle vedere prima che entrino in vigore. Può farne a meno se la legge vuole una modifica immediata o se si tratta di un servizio o di una funzione appena lanciati.

## Quali dati

linkedin-terms-identity-data = L’informativa europea del 21 agosto 2026 aggiunge: per recupero dell’account e accesso a due fattori nome, anno di nascita, luogo, tipo di documento e una copia oscurata in cui si vedono solo nome e volto; per le verifiche dell’identità il nome sul documento, numero di telefono e nomi alternativi.
linkedin-terms-age-data = Per le verifiche dell’età l’informativa europea del 21 agosto 2026 aggiunge la tua dichiarazione di essere o no maggiorenne e, se non lo sei, la tua data di nascita.

## La base giuridica

linkedin-terms-basis-of-notice = Nell’informativa europea del 21 agosto 2026, i dati del documento per recupero dell’account e verifiche dell’identità si basano sul tuo consenso, revocabile in qualsiasi momento; le verifiche dell’età si basano sul legittimo interesse, e puoi opporti.

## Minori

linkedin-terms-minimum-age = Il contratto fissa un’età minima di 16 anni, o più alta dove la legge lo richiede.
linkedin-terms-age-checks = Dalla versione del 21 agosto 2026 l’informativa europea indica come scopo far rispettare l’età minima, per proteggere chi ha meno di 16 anni e tutelare chi ne ha 16 o 17. Per questo elenca la tua dichiarazione di essere o no maggiorenne e, se non lo sei, la tua data di nascita.

## Chi riceve i dati

linkedin-terms-affiliates = Il contratto precisa quali sono le affiliate di LinkedIn: Microsoft e ogni sua controllata, come GitHub.
linkedin-terms-id-firms = In UE, SEE, Svizzera e Regno Unito, dal 21 agosto 2026, tra i fornitori di servizi ci sono anche aziende che verificano documenti.

## Reclami e vie legali

linkedin-terms-remedies = Secondo il contratto puoi fare ricorso contro alcune decisioni di LinkedIn che ti riguardano. Chi non accetta i termini può chiudere l’account.

## Dove sta scritto

linkedin-terms-stated = Sta nel contratto di licenza (User Agreement) e nell’informativa sulla privacy di LinkedIn e, per l’Europa, nell’informativa sulla privacy per l’Europa (European Regional Privacy Notice).

## Pagare

linkedin-terms-payment = Se il tuo metodo di pagamento non funziona, LinkedIn può addebitare l’importo su un secondo metodo registrato. I prezzi modificati valgono per il futuro, dopo un preavviso ragionevole.

## Affermazioni sbagliate

linkedin-terms-myth-january = Un blog parla di nuovi termini del 14 gennaio 2026; nei testi archiviati fino ad agosto 2026 non c’è nessuna versione del genere.
