### Dati di LinkedIn per l'IA di Microsoft: un messaggio per ogni affermazione e ambito di
### `facts/linkedin/uk-microsoft-ai.toml`. Ogni messaggio può usare $effective, il giorno del fatto, pronto da leggere.

# Si legge dopo «LinkedIn:».
linkedin-uk-microsoft-ai-name = dati per l’IA di Microsoft (Regno Unito)

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice se vale, e da quando.

linkedin-uk-microsoft-ai-scope-gb = L’informativa europea ha una riga a parte per il Regno Unito. È attivo finché non lo disattivi, e l’interruttore è lo stesso dell’addestramento dell’IA di LinkedIn.
linkedin-uk-microsoft-ai-scope-europe = L’informativa europea di LinkedIn nomina questa condivisione solo per il Regno Unito. L’addestramento dell’IA di LinkedIn è un’altra cosa: quello vale anche qui.
linkedin-uk-microsoft-ai-scope-rest = Qui vale un’altra clausola: l’informativa sulla privacy permette a LinkedIn di condividere contenuti pubblici con Microsoft per fornire o sviluppare i servizi di Microsoft. L’addestramento dell’IA lì non è nominato.

## Che cosa cambia

linkedin-uk-microsoft-ai-what-planned = Dal { $effective } LinkedIn condividerà contenuti dei suoi utenti nel Regno Unito, come post, commenti, articoli e video, anche con la casa madre Microsoft, perché Microsoft possa addestrare i propri modelli di IA. L’addestramento dell’IA di LinkedIn è separato.
linkedin-uk-microsoft-ai-what = Dal { $effective } LinkedIn condivide contenuti dei suoi utenti nel Regno Unito, come post, commenti, articoli e video, anche con la casa madre Microsoft, perché Microsoft possa addestrare i propri modelli di IA. L’addestramento dell’IA di LinkedIn è separato.
linkedin-uk-microsoft-ai-not-in-the-eu = In Europa questo riguarda solo il Regno Unito: per UE, SEE e Svizzera l’informativa europea di LinkedIn non elenca condivisioni simili. Nel Regno Unito è attivo per impostazione predefinita, e l’interruttore dell’addestramento dell’IA lo ferma.

## Come opporsi

linkedin-uk-microsoft-ai-switch = Nel Regno Unito un solo interruttore ferma sia questo sia l’addestramento dell’IA di LinkedIn:
    .step-1 = Clicca su **Tu** (la tua foto), poi su **Impostazioni e privacy**.
    .step-2 = Apri **Privacy dei dati**.
    .step-3 = Sotto **How LinkedIn uses your data** (in inglese), scegli **Dati per migliorare l’IA generativa**.
    .step-4 = Disattiva **Use my data for training content creation AI models** (in inglese).
linkedin-uk-microsoft-ai-nothing-to-switch = In UE, SEE e Svizzera non c’è nulla da disattivare contro questo. L’addestramento dell’IA di LinkedIn, invece, lì ha un interruttore.
linkedin-uk-microsoft-ai-switch-elsewhere = Fuori da UE, SEE, Svizzera e Regno Unito, secondo la pagina di assistenza di LinkedIn, l’interruttore dell’IA vale anche per l’addestramento dell’IA che crea contenuti da parte di affiliate come Microsoft.

## Quando

linkedin-uk-microsoft-ai-start-planned = Il { $effective } inizia nel Regno Unito. È un inizio, non un ultimo giorno: puoi disattivarlo anche dopo.
linkedin-uk-microsoft-ai-start = Il { $effective } è iniziato nel Regno Unito. Era un inizio, non un ultimo giorno: puoi ancora disattivarlo.

## Quali dati

linkedin-uk-microsoft-ai-content = Nel Regno Unito: i tuoi post, commenti, articoli, articoli collaborativi e i video che fai; i video di LinkedIn Learning e le loro trascrizioni; dati di pagine aziendali; offerte di lavoro.
linkedin-uk-microsoft-ai-public-content = Fuori da UE, SEE, Svizzera e Regno Unito, l’informativa sulla privacy permette che contenuti che condividi pubblicamente, come post pubblici, vadano a Microsoft.

## Messaggi privati

linkedin-uk-microsoft-ai-messages-not-listed = Secondo l’elenco nell’informativa europea, i messaggi non sono tra ciò che LinkedIn condivide per l’IA di Microsoft nel Regno Unito.

## Che cosa è predefinito

linkedin-uk-microsoft-ai-on = Nel Regno Unito è incluso chi non lo disattiva.

## La base giuridica

linkedin-uk-microsoft-ai-legitimate-interests = Nel Regno Unito LinkedIn si basa sul legittimo interesse, non sul consenso. Puoi disattivarlo in qualsiasi momento.

## Dati più vecchi

linkedin-uk-microsoft-ai-not-too-late = Non è troppo tardi: nel Regno Unito inizia il { $effective }, e puoi disattivarlo prima e dopo quel giorno.
linkedin-uk-microsoft-ai-still-possible = Non è troppo tardi: nel Regno Unito puoi disattivarlo in qualsiasi momento.
linkedin-uk-microsoft-ai-trained-stays = Secondo la pagina di assistenza di LinkedIn l’interruttore vale per il futuro e non annulla l’addestramento già fatto. Che cosa succede ai contenuti che Microsoft ha già, i testi di LinkedIn non lo dicono.
linkedin-uk-microsoft-ai-before = Già prima del { $effective } l’informativa sulla privacy di LinkedIn permetteva che contenuti pubblici di utenti nel Regno Unito andassero a Microsoft per fornire o sviluppare i servizi di Microsoft; l’addestramento dell’IA lì non era nominato.

## Che effetto ha opporsi

linkedin-uk-microsoft-ai-not-all = L’interruttore non ferma tutto: non personalizzazione, ordine dei risultati o IA di sicurezza, e non la pubblicità.
linkedin-uk-microsoft-ai-future-only = Secondo la pagina di assistenza di LinkedIn, disattivare vale per il futuro; l’addestramento già fatto rimane. Puoi farlo in qualsiasi momento.
linkedin-uk-microsoft-ai-not-said-elsewhere = Se, fuori da UE, SEE, Svizzera e Regno Unito, l’interruttore dell’IA impedisca anche che contenuti pubblici vadano a Microsoft per altri scopi, i testi di LinkedIn non lo dicono.

## Chi riceve i dati

linkedin-uk-microsoft-ai-microsoft = Nel Regno Unito: Microsoft, la casa madre di LinkedIn. Secondo l’informativa europea può usare questi dati per addestrare e migliorare i suoi modelli di IA, secondo le proprie informative sulla privacy.
linkedin-uk-microsoft-ai-microsoft-elsewhere = Sarebbe sbagliato dire che a Microsoft possano arrivare solo dati dal Regno Unito: fuori da UE, SEE, Svizzera e Regno Unito, l’informativa sulla privacy permette che contenuti pubblici vadano a Microsoft per fornire o sviluppare i servizi di Microsoft. L’addestramento dell’IA lì non è nominato.

## Perché

linkedin-uk-microsoft-ai-reason = LinkedIn dà questi motivi: l’IA di Microsoft deve essere equa, precisa e pertinente, rispecchiare comunità diverse e funzionare ugualmente bene per tutti, e Microsoft deve poter migliorare i suoi prodotti, anche per LinkedIn e i suoi utenti.

## Reclami e vie legali

linkedin-uk-microsoft-ai-object = Nel Regno Unito prima disattivalo. Hai anche un diritto di opposizione, con il modulo di LinkedIn; LinkedIn esamina queste opposizioni. Puoi fare reclamo all’ICO.

## Dove sta scritto

linkedin-uk-microsoft-ai-stated = Sta nell’informativa sulla privacy per l’Europa di LinkedIn (European Regional Privacy Notice), nella riga per chi è nel Regno Unito. Ciò che vale fuori da UE, SEE, Svizzera e Regno Unito sta nell’informativa sulla privacy, alla condivisione con servizi correlati.

## Pagine aziendali

linkedin-uk-microsoft-ai-company-pages = Nel Regno Unito anche dati di pagine aziendali e offerte di lavoro sono tra ciò che LinkedIn condivide per l’IA di Microsoft, dal { $effective }.

## Affermazioni sbagliate

linkedin-uk-microsoft-ai-myth-all-of-europe = «Microsoft addestra la sua IA con i post di LinkedIn di tutta l’Europa» non è ciò che dice l’informativa di LinkedIn: nomina questa condivisione solo per il Regno Unito.
