### Di che cosa sono fatte le risposte. Le affermazioni sui cambiamenti stanno in `facts/`, un file per cambiamento.
### Giorni, numeri, elenchi e nomi di regioni arrivano pronti da leggere, senza articolo: davanti a un giorno l'articolo
### può essere «il» o «l'», perciò qui si scrive «giorno», una virgola o una parentesi. L'unico segno è **nome**.

## La prima riga: che cosa è stato capito.

# $platform: nome di una piattaforma, $change: che cosa fa, col suo nome.
answer-subject = **{ $platform }, { $change }:**
# $region: la regione di cui si chiede.
answer-subject-in = **{ $platform }, { $change }, { $region }:**

## «Mi riguarda?» La risposta comincia con sì o no dove le fonti lo permettono.

answer-yes = Sì, vale.
# $since: il giorno.
answer-yes-since = Sì, vale dal giorno { $since }.
answer-yes-from = Non ancora: varrà dal giorno { $since }.
answer-yes-today = Sì, vale da oggi, { $since }.
answer-yes-by-text = Sì, secondo i testi pubblicati; manca una conferma chiara.
answer-no = No, non vale.
answer-no-by-text = No, secondo i testi pubblicati non vale; manca una conferma chiara.
answer-disputed = È controverso: le fonti si contraddicono.
answer-reported = È stato riportato, ma non c’è una conferma ufficiale.
answer-unclear = Non è chiaro: le fonti non lo dicono.
answer-depends = Dipende dalla regione.

## Che cosa vale in una regione, quando si chiede altro.

ruling-applies = Vale.
# $since: il giorno.
ruling-applies-since = Vale dal giorno { $since }.
ruling-applies-from = Varrà dal giorno { $since }.
ruling-applies-today = Vale da oggi, { $since }.
ruling-applies-not = Non vale.
ruling-unclear = Non è chiaro se valga.
# Un territorio che nessun testo nomina. $state: lo Stato a cui è legato.
answer-territory = I testi non nominano questo territorio. Non si sa se lo trattino come lo Stato a cui è legato ({ $state }) o come tutti gli altri luoghi.
answer-territory-alike = I testi non nominano questo territorio, ma trattano allo stesso modo lo Stato a cui è legato ({ $state }) e tutti gli altri luoghi.
# Una riga di un elenco. $regions: luoghi, $ruling: una delle frasi qui sopra.
ruling-row = **{ $regions }**: { $ruling }
# Sta dopo una di queste frasi.
caveat-by-text = Così dicono i testi pubblicati; manca una conferma chiara.
# Queste due stanno anche prima di un'affermazione.
caveat-disputed = Qui le fonti si contraddicono.
caveat-reported = È stato riportato, ma non c’è una conferma ufficiale.

## Su che cosa si basa la piattaforma, e che cosa vale per chi non fa nulla.

basis-legitimate-interests = La piattaforma si basa sul «legittimo interesse», non sul consenso.
basis-consent = La piattaforma si basa sul consenso.
basis-contract = La piattaforma si basa sul contratto con te.
basis-none-named = La piattaforma non indica nessuna base giuridica.
default-on = È attivo per impostazione predefinita: avviene finché non ti opponi.
default-off = Per impostazione predefinita non è attivo: avviene solo se acconsenti.
default-choice = Ti viene chiesto e devi scegliere.
default-applies = Vale per chiunque; non c’è nulla da impostare.
default-never = Non avviene, quindi non c’è nulla da impostare.

## A che punto è un cambiamento.

# Qualcosa che una piattaforma non fa.
phase-never = Non avviene.
# $announced: il giorno dell'annuncio.
phase-announced = Data dell’annuncio: { $announced }; non si sa da quando valga.
phase-running = In vigore; da quando, non risulta.
# $days: giorni interi da oggi, almeno 1. $effective: il giorno.
phase-upcoming =
    { $days ->
        [one] Entra in vigore domani, { $effective }.
       *[other] Entra in vigore tra { $days } giorni ({ $effective }).
    }
phase-today = Entra in vigore oggi, { $effective }.
phase-in-force = In vigore dal giorno { $effective }.
# $superseded: il giorno in cui un altro cambiamento lo ha sostituito.
phase-superseded = Non più in vigore: sostituito ({ $superseded }).

## Che cosa sta sotto la risposta.

# $aspect: uno degli `aspect-…` qui sotto.
answer-not-known = Su questo non ho affermazioni con una fonte: { $aspect }. Ecco che cosa so:
answer-stated-in = È scritto nelle fonti qui sotto.
# $date: il giorno in cui è stata letta la fonte più vecchia.
checked-on = Ultima verifica: { $date }.
checked-long-ago = Ultima verifica: { $date }, più di sei mesi fa; le impostazioni possono aver cambiato posto.
checked-unknown = Il giorno dell’ultima verifica non risulta.
# Quel giorno viene dopo quello preso per oggi: l’orologio è spostato indietro, come in una dimostrazione.
checked-later = Ultima verifica: { $date } (orologio spostato indietro).
# Che cosa non ci stava. $prefix: il prefisso dei comandi, $command: le parole di un comando.
more = C’è dell’altro: **{ $prefix } { $command }**
# $count: righe di un elenco che non ci stavano.
rows-more =
    { $count ->
        [one] e un’altra voce
       *[other] e altre { $count } voci
    }
sources = Fonti:
# $publisher: un nome, $title: nella lingua della fonte.
source = { $publisher }, { $title }
# $count: fonti che non sono elencate.
sources-more =
    { $count ->
        [one] e un’altra
       *[other] e altre { $count }
    }
# Ciò che precede un indirizzo quando è visibile. $label: come si chiama il link.
before-address = { $label }:
# Il numero di un giorno in una data. $day: da 1 a 31.
day-of-month =
    { $day ->
        [1] 1º
       *[other] { $day }
    }
link-settings = Apri l’impostazione
link-form = Apri il modulo
link-page = Leggi la spiegazione
# $host: l'indirizzo web dell'autorità.
link-authority = Autorità per la protezione dei dati ({ $host })

## A chi fare reclamo.

# $region: il paese. Segue un link.
authority = Autorità per la protezione dei dati, { $region }:
# $name: come la si chiama, $full: il suo nome nella sua lingua.
# $country: il suo codice; un’autorità con più nomi ha quello di questa lingua.
authority-names =
    { $country ->
        [CH] IFPDT (Incaricato federale della protezione dei dati e della trasparenza)
       *[other] { $name } ({ $full })
    }
authority-where = Dimmi il tuo paese e ti indico la sua autorità per la protezione dei dati.

## Per tutte le piattaforme.

across = **Per tutte le piattaforme:**
# $region: la regione di cui si chiede.
across-in = **Per tutte le piattaforme, { $region }:**
ways = Dove opporsi, piattaforma per piattaforma:
# $subject: un cambiamento con la sua piattaforma. Segue un link, o il messaggio che viene dopo.
ways-row = **{ $subject }**:
ways-none = non c’è una pagina; chiedimi che cosa si può fare

## Luoghi per cui il CLDR non ha un nome, o ne ha uno poco usato.

region-efta = AELS (EFTA)
region-eu = UE
region-eea = UE/SEE
region-designated-countries = «Paesi designati» di LinkedIn (UE/SEE, Svizzera)
# Ogni luogo che nessun'altra riga dell'elenco nomina.
region-rest = altrove

## Più cambiamenti.

overview = Ho fatti su questi temi:
# $subject: un cambiamento con la sua piattaforma, $phase: a che punto è.
overview-row = **{ $subject }**: { $phase }
overview-more = Chiedimi di uno di questi temi e ti do passaggi e dettagli.

## Quando si richiede.

choose = Che cosa intendi? Basta il numero:
# $platform: nome di una piattaforma, $change: che cosa fa.
change-of = { $platform }, { $change }
# $choice: una domanda, $region: la regione di cui si tratta.
choice-in = { $choice } ({ $region })

# Una domanda per aspetto. $change: un cambiamento con la sua piattaforma.
choice-overview = { $change }: che cosa cambia?
choice-opt-out = { $change }: come mi oppongo?
choice-affected = { $change }: chi riguarda?
choice-deadline = { $change }: da quando?
choice-data = { $change }: quali dati vengono usati?
choice-private-messages = { $change }: vengono usati i messaggi privati?
choice-default = { $change }: è attivo per impostazione predefinita?
choice-legal-basis = { $change }: è legale?
choice-past-data = { $change }: è troppo tardi, e i dati più vecchi?
choice-opt-out-effect = { $change }: che effetto ha opporsi?
choice-recipients = { $change }: chi riceve i dati?
choice-minors = { $change }: che cosa vale per i minori?
choice-reason = { $change }: perché lo fanno?
choice-remedies = { $change }: dove posso fare reclamo?
choice-source = { $change }: dove sta scritto?
choice-other-platforms = { $change }: chi altro lo fa?
choice-retention = { $change }: per quanto tempo si conservano i dati?
choice-feature-off = { $change }: come disattivo la funzione di IA?
choice-non-users = { $change }: e chi non ha un account?
choice-organizations = { $change }: e gli account aziendali?
choice-trouble = { $change }: e se l’impostazione manca?
choice-human-review = { $change }: leggono anche delle persone?
choice-price = { $change }: posso pagare, invece?
choice-myth = { $change }: serve a qualcosa pubblicare un avviso sul profilo?

# Come si chiama un aspetto dopo i due punti.
aspect-overview = che cosa cambia
aspect-opt-out = come opporsi
aspect-affected = chi riguarda
aspect-deadline = quando
aspect-data = quali dati
aspect-private-messages = messaggi privati
aspect-default = che cosa è predefinito
aspect-legal-basis = la base giuridica
aspect-past-data = i dati più vecchi
aspect-opt-out-effect = che effetto ha opporsi
aspect-recipients = chi riceve i dati
aspect-minors = minori
aspect-reason = il motivo
aspect-remedies = reclami e vie legali
aspect-source = la fonte
aspect-other-platforms = altre piattaforme
aspect-retention = per quanto tempo si conservano i dati
aspect-feature-off = disattivare la funzione di IA
aspect-non-users = chi non ha un account
aspect-organizations = account aziendali
aspect-trouble = un’impostazione che manca o un modulo che non funziona
aspect-human-review = se leggono anche delle persone
aspect-price = pagare invece di acconsentire
aspect-myth = avvisi pubblicati sul profilo

## Nessuna risposta.

decline-out-of-scope = In questo non posso aiutarti. So solo che cosa fanno le piattaforme con i tuoi dati e come opporsi.
# $service: nome di un servizio, come lo scrive chi chiede o come si scrive da sé.
decline-service = Non ho fatti su { $service }, quindi non ne dico nulla.
# $change: un cambiamento con la sua piattaforma.
decline-aspect = Conosco { $change }, ma non quello che chiedi.
decline-aspect-alone = Su questo non ho fatti con una fonte.
# $languages: le lingue capite, $answers: quelle delle risposte, ognuna col suo nome.
decline-language = Questa lingua non la capisco ancora. Puoi farmi domande in: { $languages }. Rispondo in: { $answers }.
# Se sono le stesse.
decline-language-alike = Questa lingua non la capisco ancora. Puoi farmi domande in: { $languages }.
# Sta prima di una risposta in una lingua diversa da quella della domanda.
# $language: la lingua della domanda, col suo nome. $answers: quelle delle risposte.
another-language = Ti capisco ({ $language }), ma per ora scrivo solo in: { $answers }.
# $prefix: il prefisso dei comandi, $command: le parole di un comando, come probabilmente erano intese.
did-you-mean = Intendevi **{ $prefix } { $command }**?
examples = Puoi chiedermi, per esempio:
example-first = Come mi oppongo all’addestramento dell’IA su LinkedIn?
example-second = La condivisione di dati per la pubblicità di LinkedIn vale anche in Svizzera?
