### L'addestramento dell'IA di Meta: un messaggio per ogni affermazione e ambito di `facts/meta/ai-training.toml`.
### Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere.

# Si legge dopo «Meta:».
meta-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale, e da quando.

meta-ai-training-scope-eea = È attivo finché non ti opponi con il modulo di Meta. Puoi farlo in qualsiasi momento, senza indicare un motivo.
meta-ai-training-scope-ch = Hai a disposizione gli stessi moduli di opposizione dell’UE. Nel 2024 Meta aveva promesso all’autorità svizzera (IFPDT) di non addestrare con dati svizzeri; il piano del { $announced } ha lasciato cadere la promessa.
meta-ai-training-scope-gb = Nel Regno Unito è in corso dall’autunno 2024, prima che nell’UE. Puoi opporti con il modulo di Meta; Meta decide caso per caso.
meta-ai-training-scope-rest = Qui è in corso da più tempo, già da prima del { $effective }. Non c’è un diritto generale di opporsi: i moduli di Meta si possono inviare da ovunque, ma Meta non deve accoglierli dove nessuna legge lo impone.

## Che cosa cambia

meta-ai-training-what-planned = Dal { $effective } Meta addestrerà la sua IA generativa con ciò che gli adulti condividono pubblicamente su Facebook e Instagram in UE, SEE e Svizzera, e con le chat con Meta AI. Nel Regno Unito lo fa dall’autunno 2024, altrove da più tempo.
meta-ai-training-what = Dal { $effective } Meta addestra la sua IA generativa con ciò che gli adulti condividono pubblicamente su Facebook e Instagram in UE, SEE e Svizzera, e con le chat con Meta AI. Nel Regno Unito lo fa dall’autunno 2024, altrove da più tempo.
meta-ai-training-choice = È attivo per impostazione predefinita. In UE, SEE, Svizzera e Regno Unito puoi opporti con un modulo, con effetto per il futuro; altrove non c’è un diritto generale a farlo.
meta-ai-training-policy-2026 = L’informativa sulla privacy del 23 luglio 2026 comprende ora anche le app che colleghi, come calendario e posta, e l’IA che agisce per te. L’avviso di Meta ripete che ciò che condividi con le funzioni di IA migliora la sua IA, se non hai fatto opposizione.

## Come opporsi

meta-ai-training-facebook-form = In UE, SEE, Svizzera e Regno Unito invia il modulo di Meta per Facebook:
    .step-1 = Accedi a Facebook e apri il modulo.
    .step-2 = Inserisci l’indirizzo e-mail del tuo account; il motivo può restare vuoto.
    .step-3 = Tocca **Invia**. Una conferma arriva per e-mail.
meta-ai-training-instagram-form = Allo stesso modo invia il modulo per Instagram, dopo l’accesso a Instagram.
meta-ai-training-whatsapp = Su WhatsApp le chat personali non vengono usate, solo ciò che qualcuno condivide con Meta AI (cerchio blu, @MetaAI).
meta-ai-training-no-general-right = Fuori da UE, SEE, Svizzera e Regno Unito non c’è un diritto generale di opporsi: i moduli di Meta si possono inviare da ovunque, ma Meta non deve accoglierli dove nessuna legge lo impone. Che cosa resta: pubblicare solo per gli amici, cancellare vecchi post pubblici, non usare Meta AI.

## Chi riguarda

meta-ai-training-adults = Riguarda gli adulti con un account Facebook o Instagram, per ciò che condividono pubblicamente, e chiunque usi Meta AI, anche su WhatsApp.
meta-ai-training-private-accounts = Un account privato non è escluso del tutto: nome, nome utente, immagine del profilo e ciò che fai in gruppi pubblici e su pagine pubbliche valgono come pubblici.

## Quando

meta-ai-training-start-planned = Il { $effective } inizia in UE, SEE e Svizzera; nel Regno Unito è in corso dall’autunno 2024, altrove da più tempo. Quel giorno è un inizio, non un ultimo giorno: dove c’è un diritto di opposizione puoi usarlo anche dopo, ma allora solo per il futuro.
meta-ai-training-start = Il { $effective } è iniziato in UE, SEE e Svizzera; nel Regno Unito è in corso dall’autunno 2024, altrove da più tempo. Quel giorno era un inizio, non un ultimo giorno: dove c’è un diritto di opposizione puoi ancora usarlo, per il futuro.

## Quali dati

meta-ai-training-public-content = Di adulti: post pubblici, foto e didascalie, video, commenti, recensioni, attività in gruppi pubblici e su pagine, avatar; nome, nome utente e immagine del profilo. Vengono usati anche contenuti vecchi.
meta-ai-training-ai-chats = Anche ciò che tu o altri scrivete o dite a Meta AI, pure su WhatsApp, e le sue risposte.
meta-ai-training-left-out = Non vengono usati, secondo Meta: messaggi privati con amici e familiari, a meno che qualcuno nella chat non li condivida con Meta AI, e contenuti pubblici di account sotto i 18 anni.

## Messaggi privati

meta-ai-training-private-messages = Meta dice che i messaggi privati con amici e familiari non addestrano la sua IA, a meno che tu o qualcun altro nella chat non li condivida con Meta AI.
meta-ai-training-whatsapp-messages = WhatsApp non legge le tue chat per addestrare l’IA: messaggi e chiamate sono cifrati end-to-end. Delle tue chat va a Meta solo ciò che qualcuno invia a Meta AI.
meta-ai-training-advanced-chat-privacy = Secondo la stampa, **Privacy avanzata della chat** nelle impostazioni di una chat WhatsApp impedisce ad altri di portare quella chat in Meta AI. Non è attiva per impostazione predefinita e vale solo per quella chat.

## Che cosa è predefinito

meta-ai-training-on-planned = È attivo per chiunque non si opponga. Se non fai nulla, Meta usa i tuoi contenuti pubblici, compresi i vecchi post, e le tue chat con Meta AI: dal { $effective } in UE, SEE e Svizzera, altrove già adesso.
meta-ai-training-on = È attivo per chiunque non si sia opposto. Se non fai nulla, Meta usa i tuoi contenuti pubblici, compresi i vecchi post, e le tue chat con Meta AI.

## La base giuridica

meta-ai-training-legitimate-interests = In UE, SEE e Regno Unito Meta si basa sul legittimo interesse (art. 6, par. 1, lett. f del GDPR e dell’UK GDPR), non sul consenso. Puoi opporti.
meta-ai-training-authorities-in-the-eu = La Corte d’appello di Colonia ha ammesso il legittimo interesse il 23 maggio 2025, in un procedimento d’urgenza e dopo un esame provvisorio. L’autorità irlandese, competente per Meta nell’UE, non ha fermato l’addestramento, ma non l’ha nemmeno dichiarato lecito. Non è nota una sentenza nel merito.
meta-ai-training-ico = L’autorità britannica (ICO) non ha approvato l’addestramento: il 13 settembre 2024 ha detto che avrebbe continuato a vigilare. Dopo colloqui con lei Meta aveva reso più semplice opporsi.
meta-ai-training-basis-in-switzerland = Anche per la Svizzera, secondo un articolo di stampa, Meta indica il suo legittimo interesse. A giugno 2024 aveva assicurato all’autorità svizzera (IFPDT) che non avrebbe addestrato con dati svizzeri; il piano del { $announced } li comprende.
meta-ai-training-no-objection-by-law = Fuori da UE, SEE, Svizzera e Regno Unito, secondo il testo dell’informativa, non c’è un diritto generale di opporsi a questo addestramento.

## Dati più vecchi

meta-ai-training-not-too-late = Non è troppo tardi: in UE, SEE e Svizzera un’opposizione prima del { $effective } tiene fuori i tuoi contenuti pubblici fin dall’inizio.
meta-ai-training-still-possible = Non è troppo tardi: in UE, SEE, Svizzera e Regno Unito il modulo funziona ancora, per il futuro. Le opposizioni inviate nel 2024 restano valide.
meta-ai-training-trained-stays = Ciò che è entrato in un modello ci resta. Senza opposizione Meta usa tutti i tuoi contenuti pubblici, anche di prima del { $effective }.
meta-ai-training-late-objection = Un’opposizione tardiva tiene anche i vecchi post fuori dall’addestramento futuro? La consulenza ai consumatori in Germania ritiene che copra probabilmente solo ciò che si pubblica dopo.

## Che effetto ha opporsi

meta-ai-training-future-only = Un’opposizione vale solo per il futuro: ciò che è stato addestrato rimane. Altri possono ancora pubblicare su di te, e Meta AI non viene disattivata.
meta-ai-training-future-only-in-the-uk = Nel Regno Unito Meta decide su un’opposizione caso per caso. Se la accoglie, vale solo per il futuro: ciò che è stato addestrato rimane, e Meta AI non viene disattivata.
meta-ai-training-linked-accounts = Le guide non concordano se un’opposizione valga per tutti gli account collegati nel **Centro gestione account**. La via sicura: un modulo per Facebook, uno per Instagram e uno per ogni account non collegato.
meta-ai-training-without-a-reason = In UE e SEE Meta accetta in pratica le opposizioni senza un motivo.

## Chi riceve i dati

meta-ai-training-own-ai = Con i dati Meta addestra la propria IA. Secondo la sua informativa offre quell’IA a utenti, aziende, ricercatori e altri terzi.
meta-ai-training-controllers = In UE e SEE il titolare del trattamento dei tuoi dati è Meta Platforms Ireland Ltd; altrove è Meta Platforms, Inc. negli USA.
meta-ai-training-transfers = Per i trasferimenti negli USA l’informativa del 23 luglio 2026 indica due quadri per la privacy dei dati: UE–USA e Svizzera–USA.

## Minori

meta-ai-training-minors-public = I contenuti pubblici di account sotto i 18 anni non addestrano l’IA di Meta, secondo Meta.
meta-ai-training-minors-chats = Le chat con Meta AI sono un’altra cosa: il testo UE dell’informativa di Meta elenca anche quelle di minori tra i dati di addestramento.
meta-ai-training-shown-by-others = Stando alla pagina di Meta sull’IA, nei dati può esserci chi si vede in una foto o è nominato in un post; può essere un bambino nel post pubblico di un adulto.

## Perché

meta-ai-training-reason = Per l’Europa Meta dà questi motivi: la sua IA deve conoscere lingue, cultura e riferimenti europei, e Meta vuole sviluppare e offrire IA a utenti, aziende e ricercatori.

## Reclami e vie legali

meta-ai-training-tidy-up = Che cosa puoi fare: opporti dove ne hai diritto, anche tardi; mostrare i post solo agli amici; cancellare vecchi post pubblici; non usare Meta AI.
meta-ai-training-complaint = Puoi fare reclamo alla tua autorità per la protezione dei dati. Per Meta in UE e SEE la capofila è quella irlandese; nel Regno Unito è l’ICO, in Svizzera l’IFPDT.
meta-ai-training-courts = Richieste urgenti di fermare l’addestramento sono fallite davanti a due tribunali tedeschi, le Corti d’appello di Colonia (23 maggio 2025) e di Schleswig (12 agosto 2025); la richiesta a Schleswig è arrivata troppo tardi. Non è nota una sentenza nel merito.

## Dove sta scritto

meta-ai-training-stated = Sta nell’informativa sulla privacy di Meta, nel testo UE sotto «Developing and improving AI at Meta» (in inglese). La pagina di Meta sull’IA generativa dice che cosa viene usato e che cosa no.

## Disattivare la funzione di IA

meta-ai-training-blue-circle = Secondo consulenze ai consumatori e la stampa del 2025, Meta AI con il suo cerchio blu non si può disattivare, né su WhatsApp né su Instagram o Messenger. Si può solo non usarla.
meta-ai-training-objection-is-no-switch = L’opposizione riguarda l’addestramento, non la funzione: il cerchio blu rimane.

## Chi non ha un account

meta-ai-training-without-account = Nei dati può esserci anche chi non ha un account, per esempio perché si vede in una foto o è nominato in un post. La pagina di Meta sull’IA lo dice e offre un modulo per i dati che Meta ha da terzi.

## Quando qualcosa non funziona

meta-ai-training-form-does-not-open = Se un modulo non si apre, accedi prima a Facebook o Instagram. Se ancora non si apre, usa la pagina generale di opposizione che il testo UE dell’informativa di Meta indica.
meta-ai-training-facebook-menu = I menu cambiano spesso; guide del 2025 per l’Europa indicano questa via su Facebook: immagine del profilo, **Impostazioni e privacy**, **Impostazioni**, **Informativa sulla privacy**, e nel suo testo il link per opporsi.
meta-ai-training-instagram-menu = Nell’app di Instagram, in Europa: profilo, il menu con tre linee, **Impostazioni e attività**, **Informazioni**, **Informativa sulla privacy**, e nel suo testo il link per opporsi. Inserisci il tuo indirizzo e-mail e tocca **Invia**.

## Affermazioni sbagliate

meta-ai-training-myth-notice = Un avviso pubblicato sul profilo: né i testi di Meta né le autorità e le consulenze ai consumatori su cui mi baso lo indicano come modo per opporsi. In UE, SEE, Svizzera e Regno Unito lo si fa con il modulo di Meta.
meta-ai-training-myth-too-late = «Dopo il 26 maggio 2025 non ci si può più opporre» è sbagliato: si può ancora, per il futuro.
meta-ai-training-myth-private-account = «Un account privato è al sicuro» è vero solo a metà: nome, nome utente, immagine del profilo e attività pubblica valgono come pubblici.
