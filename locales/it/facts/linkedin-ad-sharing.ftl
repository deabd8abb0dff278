### La condivisione di dati di LinkedIn con Microsoft per la pubblicità: un messaggio per ogni affermazione e ambito di
### `facts/linkedin/ad-sharing.toml`. Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere.

# Si legge dopo «LinkedIn:».
linkedin-ad-sharing-name = condivisione di dati con Microsoft per la pubblicità

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice se vale, e da quando.

linkedin-ad-sharing-scope-eea = Qui l’informativa di LinkedIn rimanda alla sua informativa europea, e quella non nomina nessuna condivisione con Microsoft per la pubblicità.
linkedin-ad-sharing-scope-ch = LinkedIn tratta la Svizzera come UE e SEE. Da non confondere con l’addestramento dell’IA: quello riguarda anche la Svizzera.
linkedin-ad-sharing-scope-gb = L’informativa europea di LinkedIn vale anche per il Regno Unito e non nomina condivisioni con Microsoft per la pubblicità. Un testo di assistenza più vecchio non escludeva il Regno Unito, e l’elenco per regione di LinkedIn non era leggibile.
linkedin-ad-sharing-scope-us = È attiva finché non la disattivi. I dettagli sono nell’informativa di LinkedIn per gli Stati degli USA.
linkedin-ad-sharing-scope-ca-hk = Secondo il testo dell’informativa, Canada e Hong Kong non sono tra i luoghi esclusi. Controlla se le tue impostazioni mostrano l’interruttore.
linkedin-ad-sharing-scope-rest = Secondo l’informativa sono esclusi solo UE, SEE, Svizzera e, a quanto pare, il Regno Unito. È attiva finché non la disattivi.

## Che cosa cambia

linkedin-ad-sharing-what-planned = Dal { $effective } LinkedIn passerà in molti paesi più dati dei suoi utenti alla casa madre Microsoft, perché le società di Microsoft possano mostrare pubblicità più personalizzata e sviluppare i loro servizi pubblicitari.
linkedin-ad-sharing-what = Dal { $effective } LinkedIn passa in molti paesi più dati dei suoi utenti alla casa madre Microsoft, perché le società di Microsoft possano mostrare pubblicità più personalizzata e sviluppare i loro servizi pubblicitari.
linkedin-ad-sharing-not-in-europe = Non vale in UE, SEE e Svizzera né, secondo il testo dell’informativa, nel Regno Unito. Altrove è attiva per impostazione predefinita, e puoi disattivarla.

## Come opporsi

linkedin-ad-sharing-switch = Dove vale, disattiva la condivisione; dopo l’accesso, il link porta direttamente all’impostazione:
    .step-1 = Clicca su **Tu** (la tua foto), poi su **Impostazioni e privacy**.
    .step-2 = Apri **Advertising data** (in inglese).
    .step-3 = Apri **Data sharing with our affiliates and select partners** (in inglese) e disattiva.
linkedin-ad-sharing-nothing-to-switch = In UE, SEE e Svizzera non c’è nulla da disattivare contro questo. La pubblicità basata sul tuo profilo è un’altra cosa: puoi disattivarla sotto **Advertising data** (in inglese).
linkedin-ad-sharing-look-in-uk = Nel Regno Unito, secondo i testi pubblicati, non c’è nulla da disattivare; controlla comunque se il link mostra un interruttore.
linkedin-ad-sharing-more-switches = Altri interruttori sulla stessa pagina, in inglese: **Ads off LinkedIn**, **Data from others for ads** e **Measure ad success**.
linkedin-ad-sharing-browser-signal = Negli USA, secondo una vecchia copia della pagina di assistenza di LinkedIn, vale come opposizione anche il segnale del browser Global Privacy Control.

## Chi riguarda

linkedin-ad-sharing-reports-differ = Alcuni articoli la confondono con l’addestramento dell’IA e dicono che tocca anche UE, Regno Unito e Svizzera. Il testo dell’informativa di LinkedIn li contraddice.

## Quando

linkedin-ad-sharing-start-planned = Il { $effective } inizia, dove vale. È un inizio, non un ultimo giorno: l’interruttore c’è prima e dopo.
linkedin-ad-sharing-start = Il { $effective } è iniziata, dove vale. Era un inizio, non un ultimo giorno: puoi ancora disattivarla.

## Quali dati

linkedin-ad-sharing-shared-data = Dove vale, vengono condivisi i dati del profilo, l’attività nel feed e come reagisci agli annunci; non ciò che le tue impostazioni vietano a LinkedIn di usare per la pubblicità.

## Che cosa è predefinito

linkedin-ad-sharing-on = Dove vale, è attiva per chiunque non la disattivi.

## La base giuridica

linkedin-ad-sharing-consent-in-europe = In UE, SEE e Svizzera questa condivisione non vale. Lì, per la propria pubblicità, LinkedIn ha bisogno del tuo consenso se questa si fonda su comportamenti osservati o dedotti o su dati presi altrove; quella in base ai dati del profilo si fonda sul legittimo interesse.

## Dati più vecchi

linkedin-ad-sharing-at-microsoft = Che cosa fa Microsoft con i dati che ha già si imposta nel tuo account Microsoft, sotto **Privacy**.

## Che effetto ha opporsi

linkedin-ad-sharing-still-ads = Dopo la disattivazione continui a vedere la pubblicità di Microsoft; solo, non è più ritagliata con dati di LinkedIn.
linkedin-ad-sharing-ads-only = Questo interruttore riguarda solo la pubblicità; l’addestramento dell’IA ne ha uno suo.

## Chi riceve i dati

linkedin-ad-sharing-microsoft = Dove vale: Microsoft e le sue controllate, per servizi pubblicitari come Microsoft Advertising. Non gli inserzionisti esterni: ricevono al massimo identificatori hash o di dispositivo, dati che accetti di dare, o ciò che su LinkedIn può già vedere chiunque.
linkedin-ad-sharing-microsoft-advertising = Microsoft Advertising, prima Bing Ads, è la piattaforma pubblicitaria di Microsoft: lì le aziende comprano annunci che compaiono, per esempio, accanto ai risultati di ricerca.
linkedin-ad-sharing-anywhere = Secondo l’informativa di LinkedIn per la California del 23 febbraio 2026, Microsoft può mostrare questa pubblicità ovunque, anche fuori dai propri servizi.

## Perché

linkedin-ad-sharing-purpose = LinkedIn indica due scopi: pubblicità più personalizzata delle società di Microsoft e lo sviluppo dei loro servizi pubblicitari.

## Inserzionisti

linkedin-ad-sharing-accelerate = Accelerate è l’IA di LinkedIn per le aziende che fanno pubblicità; aiuta con le loro campagne. Microsoft Advertising è un’altra cosa.

## Dove sta scritto

linkedin-ad-sharing-stated = Sta nell’informativa sulla privacy di LinkedIn; l’informativa per l’Europa (European Regional Privacy Notice) dice che cosa vale in Europa, e quella per la California aggiunge dettagli per gli USA.

## Quando qualcosa non funziona

linkedin-ad-sharing-switch-names = L’interruttore ha più nomi (in inglese): **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, prima **Data sharing**. Il link ci porta direttamente.
