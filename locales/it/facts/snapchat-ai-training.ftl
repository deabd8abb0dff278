### L'addestramento dell'IA di Snapchat: un messaggio per ogni affermazione e ambito di `facts/snapchat/ai-training.toml`.
### Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere.

# Si legge dopo «Snapchat:».
snapchat-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice se vale.

snapchat-ai-training-scope-eea-gb = Stava già nell’informativa del 7 aprile 2025; quella annunciata per il { $effective } lo mantiene. In SEE e Regno Unito forse hai un diritto di opposizione.
snapchat-ai-training-scope-rest = Stava già nell’informativa del 7 aprile 2025; quella annunciata per il { $effective } lo mantiene, in tutto il mondo. Quali diritti hai dipende dalla legge del tuo paese.

## Che cosa cambia

snapchat-ai-training-what-planned = Come annunciato il { $announced }, il { $effective } entrano in vigore in tutto il mondo una nuova informativa e nuovi termini. Come prima, Snap sviluppa i suoi modelli, IA generativa compresa, con informazioni degli utenti; le conversazioni con My AI migliorano My AI.
snapchat-ai-training-what = Snap sviluppa i suoi modelli, IA generativa compresa, con informazioni degli utenti; le conversazioni con My AI migliorano My AI. Così dice, in tutto il mondo, l’informativa annunciata per il { $effective }, e così diceva quella precedente.
snapchat-ai-training-choice = È attivo per impostazione predefinita. Il testo dell’informativa non indica un interruttore per evitarlo; degli utenti ne segnalano uno per i contenuti pubblici, e ciò che hai condiviso con My AI si può cancellare.
snapchat-ai-training-other-news = Anche nuovi, secondo l’annuncio: verifiche o stime dell’età, a seconda della regione; volti raggruppati in Memories, se vuoi; e il nome SPECS per gli occhiali di Snap.

## Come opporsi

snapchat-ai-training-no-switch-named = L’informativa di Snap, come annunciata, non indica un interruttore contro l’addestramento dell’IA. Indica altre due vie: cancellare ciò che hai condiviso con My AI, e opporti dove la legge ti dà questo diritto.
snapchat-ai-training-clear-my-ai = Cancella ciò che hai condiviso con My AI, nell’app (nomi in inglese; su Android sta sotto **Account Actions**):
    .step-1 = Tocca il tuo profilo, poi l’ingranaggio (**Settings**).
    .step-2 = Sotto **Privacy Controls**, apri **Clear Data**.
    .step-3 = Scegli **Clear My AI Data** e conferma.
snapchat-ai-training-reported-switch = Degli utenti descrivono un interruttore per i contenuti pubblici; i nomi (in inglese) possono variare: l’ingranaggio (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content**: disattivato.

## Chi riguarda

snapchat-ai-training-everybody = Chiunque usi Snapchat, in tutto il mondo, secondo l’informativa annunciata; avvisi aggiuntivi danno altri diritti a seconda della regione.

## Quando

snapchat-ai-training-start-planned = La nuova informativa e i nuovi termini entrano in vigore il { $effective }, come annunciato. Non è un ultimo giorno per opporsi: l’informativa precedente prevedeva già quest’uso, e i dati di My AI si possono cancellare in qualsiasi momento.
snapchat-ai-training-start = La nuova informativa e i nuovi termini erano annunciati per il { $effective }. Non era un ultimo giorno per opporsi: l’informativa precedente prevedeva già quest’uso, e i dati di My AI si possono cancellare in qualsiasi momento.

## Quali dati

snapchat-ai-training-my-ai = Ciò che inserisci in My AI e in altre funzioni di IA, e ciò che restituiscono. I modelli ne imparano, e serve anche a personalizzazione e pubblicità, secondo l’informativa annunciata.
snapchat-ai-training-users-information = Per lo sviluppo di algoritmi, modelli e IA generativa l’informativa annunciata parla in generale di informazioni degli utenti.

## Messaggi privati

snapchat-ai-training-private-content = Secondo il testo dell’informativa, contenuti privati e messaggi che invii agli amici non vengono usati per personalizzazione o pubblicità. Una frase simile sull’addestramento dell’IA non è nota.
snapchat-ai-training-group-chats = Se My AI è in una chat di gruppo, può leggere i messaggi lì.

## Che cosa è predefinito

snapchat-ai-training-on = È attivo. Se non fai nulla, i modelli di Snap possono imparare da ciò che condividi con le sue funzioni di IA.

## La base giuridica

snapchat-ai-training-bases-elsewhere = Per SEE e Regno Unito Snap elenca le sue basi giuridiche in una pagina di assistenza a parte. Che cosa dica lì sull’addestramento dell’IA non si è potuto leggere.

## Che effetto ha opporsi

snapchat-ai-training-clearing = La cancellazione elimina la tua chat con My AI, non i messaggi in chat di gruppo con My AI, e può richiedere fino a 30 giorni.
snapchat-ai-training-public-only = L’interruttore che degli utenti descrivono riguarda i contenuti pubblici; che fermi anche l’apprendimento dalle conversazioni con My AI non è noto.
snapchat-ai-training-ads-separate = La pubblicità è un’altra cosa: l’assistenza di Snapchat descrive **Settings**, **Ad Preferences** (in inglese), dove si può disattivare la pubblicità in base a pubblico, attività e rete.

## Dati più vecchi

snapchat-ai-training-still-possible = Non è troppo tardi: ciò che hai condiviso con My AI si può cancellare in qualsiasi momento.
snapchat-ai-training-trained-models = Che cosa significhi la cancellazione per modelli che ne hanno già imparato non sta nei testi che si sono potuti leggere.

## Minori

snapchat-ai-training-teen-ads = In SEE e Regno Unito chi ha meno di 18 anni è escluso automaticamente dalla pubblicità in base a pubblico, attività e dati di terzi. Questo riguarda la pubblicità, non l’addestramento dell’IA.
snapchat-ai-training-age-checks = Dall’informativa annunciata non è nota un’eccezione dall’addestramento dell’IA per chi ha meno di 18 anni; Snap può stimare o verificare l’età degli utenti, a seconda della regione.

## Perché

snapchat-ai-training-reason = Snap dice a quale scopo: sviluppare e migliorare funzioni, algoritmi e modelli, e rendere migliori le risposte di My AI.

## Reclami e vie legali

snapchat-ai-training-object = Dove la legge ti dà il diritto, puoi opporti all’uso dei tuoi dati da parte di Snap; come, lo dice l’informativa. Puoi anche fare reclamo alla tua autorità per la protezione dei dati, per esempio in SEE e Regno Unito.

## Dove sta scritto

snapchat-ai-training-stated = Sta nell’informativa sulla privacy e nei termini di servizio di Snap, nelle versioni annunciate per il { $effective }.

## Per quanto tempo si conservano i dati

snapchat-ai-training-kept = Ciò che condividi con My AI si conserva finché non lo cancelli; la cancellazione può richiedere fino a 30 giorni.

## Quando qualcosa non funziona

snapchat-ai-training-labels-differ = I nomi dell’interruttore per i contenuti pubblici possono variare. Se ci sia in ogni paese, e ancora con l’informativa annunciata per il { $effective }, non è confermato: guarda nelle impostazioni dell’app.
