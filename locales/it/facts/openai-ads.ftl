### La pubblicità in ChatGPT: un messaggio per ogni affermazione e ambito di `facts/openai/ads.toml`.
### Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere.

# Si legge dopo «ChatGPT:».
openai-ads-name = pubblicità

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice se vale, e da quando.

openai-ads-scope-us = Gli adulti con i piani Free e Go possono vedere pubblicità; gli altri piani non ne hanno. Con Free puoi scegliere **Ads-Free** (in inglese) e avere in cambio meno messaggi.
openai-ads-scope-au-ca-nz = Secondo le note di rilascio di OpenAI la pubblicità è arrivata in Australia, Canada e Nuova Zelanda passo per passo da quel giorno.
openai-ads-scope-gb = La pubblicità è iniziata nel Regno Unito all’inizio di giugno 2026; gli articoli indicano giorni dal 4 al 7 giugno. Secondo la stampa può essere personalizzata solo con il tuo consenso.
openai-ads-scope-eea = Il 18 agosto 2026 OpenAI ha annunciato l’avvio in 31 paesi europei per la settimana dopo; la stampa indica il 24 agosto. Secondo l’assistenza di OpenAI, lì all’inizio la pubblicità personalizzata non c’è.
openai-ads-scope-ch = Nell’elenco di OpenAI per gli inserzionisti la Svizzera è tra i paesi europei partiti insieme; la stampa indica il 24 agosto. Secondo l’assistenza di OpenAI, lì all’inizio la pubblicità personalizzata non c’è.
openai-ads-scope-br-jp-kr-mx = Annunciata il 7 maggio 2026; l’11 agosto 2026 OpenAI ha scritto che la pubblicità era attiva in Brasile, Giappone, Corea del Sud e Messico. Il primo giorno non è noto.
openai-ads-scope-in = La stampa ha riferito dell’avvio in India il 27 agosto 2026; nel suo annuncio del 23 settembre 2026 OpenAI nomina l’India tra i paesi con pubblicità.
openai-ads-scope-south-east-asia = Secondo l’annuncio di OpenAI la pubblicità arriva in Indonesia, Malaysia, Filippine, Singapore, Thailandia, Vietnam e Taiwan passo per passo da quel giorno.
openai-ads-scope-rest = OpenAI aggiunge paesi passo per passo; un elenco completo di quelli con pubblicità non si è potuto leggere. Se le tue impostazioni mostrano **Ads controls** (in inglese), dove vivi la pubblicità c’è o ci sarà presto.

## Che cosa cambia

openai-ads-what-planned = Dal { $effective } OpenAI mostrerà pubblicità in ChatGPT, all’inizio negli USA, agli adulti con i piani Free e Go.
openai-ads-what = Dal { $effective } in ChatGPT c’è pubblicità nei piani Free e Go: prima negli USA, poi in altri paesi. Sta sotto la risposta ed è contrassegnata (in inglese **Sponsored**).
openai-ads-in-europe = In SEE e Svizzera è iniziata il 24 agosto 2026 secondo la stampa, nel Regno Unito all’inizio di giugno 2026. Secondo ciò che la stampa riferisce delle regole di OpenAI, in Europa può essere personalizzata solo con il consenso.

## Come opporsi

openai-ads-ads-free = Puoi liberarti della pubblicità; i nomi delle impostazioni sono quelli dell’assistenza di OpenAI, in inglese:
    .step-1 = Clicca sulla tua immagine del profilo, poi su **Settings** (impostazioni), poi su **Ads controls** (controlli della pubblicità).
    .step-2 = Con il piano Free, scegli **Ads-Free**: niente pubblicità, ma meno messaggi, e mancano alcuni strumenti.
    .step-3 = Con Go questa scelta non c’è: torna a Free, o prendi Plus o Pro.
openai-ads-personalization = Dove la pubblicità è personalizzata, in **Ads controls** puoi disattivare **Personalize ads** e **Past chats and memory**, e usare **Delete ads data** (tutto in inglese).
openai-ads-no-personal-ads-yet = In SEE e Svizzera all’inizio la pubblicità non è personalizzata, secondo l’assistenza di OpenAI: segue la chat in corso, il luogo approssimativo e la lingua, non le chat passate.

## Chi riguarda

openai-ads-free-and-go = Dove c’è, la pubblicità riguarda gli adulti con i piani Free e Go. Plus, Pro, Business, Enterprise ed Edu non ne hanno, e nemmeno le chat temporanee.

## Quando

openai-ads-start-planned = Il { $effective } inizia, negli USA. È un inizio, non un ultimo giorno.
openai-ads-start = Il { $effective } è iniziata, negli USA. Era un inizio, non un ultimo giorno: le impostazioni si possono cambiare in qualsiasi momento.
openai-ads-start-elsewhere = Altrove: Australia, Canada, Nuova Zelanda dal 16 aprile 2026; Regno Unito all’inizio di giugno; SEE e Svizzera il 24 agosto; India a fine agosto; Sud-est asiatico e Taiwan dal 23 settembre 2026.

## Quali dati

openai-ads-signals = La pubblicità è scelta in base alla chat in corso, al luogo approssimativo e alla lingua; dove è personalizzata, anche in base a chat passate, memoria, ciò che hai fatto con gli annunci e, secondo la stampa, dati degli inserzionisti.

## Messaggi privati

openai-ads-chats = OpenAI dice che gli inserzionisti non ricevono chat, memorie o nomi, solo totali come visualizzazioni e clic. Ma ciò che scrivi in una chat contribuisce a decidere quale annuncio ci sta sotto.

## Che cosa è predefinito

openai-ads-shown = Nei piani Free e Go la pubblicità viene mostrata dove c’è, a meno che con il piano Free tu non scelga **Ads-Free** (in inglese).
openai-ads-default-in-europe = In Europa, secondo la stampa, ti viene chiesto prima che la pubblicità sia personalizzata; in SEE e Svizzera all’inizio non lo è.

## La base giuridica

openai-ads-consent-in-europe = In Europa OpenAI basa la pubblicità personalizzata su un consenso revocabile; così la stampa di settore riferisce delle sue regole sulla pubblicità di giugno 2026. L’informativa sulla privacy del 4 giugno 2026 non lo descrive; versioni successive non si sono potute leggere.

## Dati più vecchi

openai-ads-any-time = Non è troppo tardi: le impostazioni della pubblicità si possono cambiare in qualsiasi momento, e **Delete ads data** (in inglese) cancella ciò che è stato raccolto per la pubblicità.

## Che effetto ha opporsi

openai-ads-still-ads = Senza personalizzazione vedi comunque pubblicità; segue la chat in corso, il luogo approssimativo e la lingua. Solo **Ads-Free** (in inglese) o un piano senza pubblicità la elimina.
openai-ads-not-the-training = Le impostazioni della pubblicità non fermano l’addestramento dell’IA: quello ha un interruttore suo, in **Controlli dei dati**.

## Minori

openai-ads-minors = Gli account di chi ha meno di 18 anni non ricevono pubblicità, dice OpenAI; si basa sull’età indicata e su una propria stima.

## Perché

openai-ads-reason = OpenAI dice che la pubblicità paga la potenza di calcolo dietro i piani gratuiti ed economici.

## Reclami e vie legali

openai-ads-withdraw = In Europa il consenso alla pubblicità personalizzata si può revocare in qualsiasi momento, secondo la stampa. I reclami vanno alla tua autorità per la protezione dei dati: in UE e SEE la capofila è quella irlandese, nel Regno Unito è l’ICO, in Svizzera l’IFPDT.

## Per quanto tempo si conservano i dati

openai-ads-kept = **Delete ads data** (in inglese) cancella ciò che è stato raccolto per la pubblicità; secondo l’assistenza di OpenAI sparisce dai server entro 30 giorni.

## Pagare

openai-ads-paid-plans = Plus, Pro e i piani per organizzazioni non hanno pubblicità. Go costa e ne ha lo stesso.

## Chi non ha un account

openai-ads-signed-out = Dove c’è, la pubblicità può comparire anche a chi non ha fatto l’accesso, secondo l’assistenza di OpenAI; in quel caso solo annunci adatti a tutti.

## Account aziendali

openai-ads-business = ChatGPT Business, Enterprise ed Edu non hanno pubblicità.

## Quando qualcosa non funziona

openai-ads-no-controls = **Ads controls** (in inglese) compare solo nei piani Free e Go, e solo dove la pubblicità c’è o ci sarà presto. Se manca, non c’è nulla da disattivare.

## Affermazioni sbagliate

openai-ads-answers = Che la pubblicità cambi le risposte di ChatGPT, OpenAI lo nega: sta a parte, sotto la risposta, ed è contrassegnata.

## Dove sta scritto

openai-ads-stated = La pagina di assistenza di OpenAI sulla pubblicità in ChatGPT descrive piani, impostazioni e dati; i suoi annunci dicono dove la pubblicità comincia.
