### L'uso delle chat con l'IA per la pubblicità da parte di Meta: un messaggio per ogni affermazione e ambito di
### `facts/meta/ai-chats.toml`. Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere.

# Si legge dopo «Meta:».
meta-ai-chats-name = chat con l’IA usate per la pubblicità

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice se vale, e da quando.

meta-ai-chats-scope-eu = L’annuncio di Meta esclude l’UE e parla solo di «più avanti»; non è nota una data. Il testo UE della sua informativa non elenca chat con l’IA tra i dati per la pubblicità.
meta-ai-chats-scope-gb = L’annuncio di Meta esclude il Regno Unito e parla solo di «più avanti»; non è nota una data.
meta-ai-chats-scope-kr = L’annuncio di Meta esclude la Corea del Sud all’inizio; non è nota una data successiva.
meta-ai-chats-scope-eea-outside-the-eu = Gli articoli indicano come esclusi UE, Regno Unito e Corea del Sud. Nessuno nomina Islanda, Liechtenstein o Norvegia.
meta-ai-chats-scope-ch = L’annuncio di Meta esclude UE, Regno Unito e Corea del Sud; la Svizzera non la nomina. Due riviste di settore svizzere hanno scritto a ottobre 2025 che per ora la Svizzera è esclusa; una conferma di Meta non si è trovata.
meta-ai-chats-scope-rest = Vale per chiunque usi Meta AI. Non c’è un interruttore per evitarlo.

## Che cosa cambia

meta-ai-chats-what-planned = Dal { $effective } Meta userà ciò che si scrive e si dice a Meta AI, su Facebook, Instagram, Messenger, WhatsApp e occhiali smart, anche per scegliere annunci e post. All’inizio UE, Regno Unito e Corea del Sud sono esclusi.
meta-ai-chats-what = Dal { $effective } Meta usa ciò che si scrive e si dice a Meta AI, su Facebook, Instagram, Messenger, WhatsApp e occhiali smart, anche per scegliere annunci e post. All’inizio UE, Regno Unito e Corea del Sud erano esclusi.
meta-ai-chats-no-choice = Dove vale non c’è modo di opporsi: si può solo non usare Meta AI.
meta-ai-chats-policy-2026 = Nell’informativa sulla privacy del 23 luglio 2026 il testo UE continua a non elencare chat con l’IA tra i dati per la pubblicità; l’altro testo sì. Di nuovo: le risposte di Meta AI sono personalizzate con interessi, posizione e profilo.

## Come opporsi

meta-ai-chats-no-switch = Dove vale non c’è modo di opporsi: solo non usando Meta AI le tue chat restano fuori.
meta-ai-chats-what-remains = Che cosa resta, dove vale: non usare Meta AI, togliere WhatsApp dal **Centro gestione account** e regolare le **Preferenze relative alle inserzioni**.
meta-ai-chats-nothing-to-object-to = In UE, Regno Unito e Corea del Sud finora non c’è nulla a cui opporsi: l’annuncio di Meta li esclude, e non è nota una data successiva. L’addestramento dell’IA è un’altra cosa; chiedimi di quello.

## Chi riguarda

meta-ai-chats-users-of-meta-ai = Riguarda chi usa Meta AI, nei luoghi in cui vale. Chi non la usa non ha chat che potrebbero essere usate.

## Quando

meta-ai-chats-start-planned = Il { $effective } inizia, dove vale; gli avvisi di Meta arrivano dal 7 ottobre 2025. Quel giorno è un inizio, non un ultimo giorno per opporsi: non c’è modo di opporsi.
meta-ai-chats-start = Il { $effective } è iniziato, dove vale; gli avvisi di Meta sono arrivati dal 7 ottobre 2025. Quel giorno era un inizio, non un ultimo giorno per opporsi: non c’era modo di opporsi nemmeno prima.
meta-ai-chats-later-in-europe = Per UE e Regno Unito Meta ha parlato solo di «più avanti»; non è nota una data.

## Quali dati

meta-ai-chats-chats = Dove vale: ciò che scrivi e dici a Meta AI su Facebook, Instagram, Messenger e WhatsApp e con occhiali smart.
meta-ai-chats-linked-whatsapp = Dove vale, le chat con Meta AI su WhatsApp contano solo se WhatsApp è collegato nel **Centro gestione account**.
meta-ai-chats-sensitive-topics = Meta dice di non usare per la pubblicità chat su temi come religione, orientamento sessuale, politica e salute.

## Messaggi privati

meta-ai-chats-messages-between-people = «Meta legge tutti i messaggi privati per la pubblicità» è sbagliato: si tratta delle chat con Meta AI. I messaggi tra persone cifrati end-to-end non vengono usati.
meta-ai-chats-advanced-chat-privacy = Secondo la stampa, **Privacy avanzata della chat** nelle impostazioni di una chat WhatsApp impedisce ad altri di portare quella chat in Meta AI. Non è attiva per impostazione predefinita e vale solo per quella chat.

## Che cosa è predefinito

meta-ai-chats-on-planned = Dove vale, il { $effective } inizia da sé per chiunque usi Meta AI; non si può disattivare.
meta-ai-chats-on = Dove vale, è attivo per chiunque usi Meta AI; non si può disattivare.

## La base giuridica

meta-ai-chats-consent-in-the-eu = Secondo la sua informativa, nell’UE Meta basa la pubblicità personalizzata sul tuo consenso; l’elenco dei dati per questo non contiene chat con l’IA.

## Dati più vecchi

meta-ai-chats-earlier-chats = Le chat di prima del { $effective } restano fuori.

## Che effetto ha opporsi

meta-ai-chats-preferences-are-no-switch = Dove vale, le **Preferenze relative alle inserzioni** e i controlli del feed cambiano quali annunci e post vedi. Non impediscono che le tue chat con Meta AI vengano usate.
meta-ai-chats-training-is-separate = Il modulo di opposizione di Meta riguarda un’altra cosa, l’addestramento della sua IA.

## Perché

meta-ai-chats-reason = Meta dice di volere che annunci e post suggeriti corrispondano meglio agli interessi delle persone.

## Dove sta scritto

meta-ai-chats-stated = Meta l’ha annunciato il { $announced }. Sta nell’informativa sulla privacy del { $effective }, nel testo per le regioni fuori dall’UE; nel testo UE non c’è.

## Disattivare la funzione di IA

meta-ai-chats-blue-circle = Secondo consulenze ai consumatori e la stampa del 2025, Meta AI con il suo cerchio blu non si può disattivare, né su WhatsApp né su Instagram o Messenger. Si può solo non usarla.

## Affermazioni sbagliate

meta-ai-chats-myth-europe = Che sia iniziato nell’UE o nel Regno Unito il { $effective } è sbagliato: all’inizio erano entrambi esclusi.
