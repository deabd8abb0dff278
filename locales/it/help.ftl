### Che cosa dice il bot di sé.

## Una menzione vuota: due righe.

# $platforms: nomi delle piattaforme su cui ci sono fatti.
help-short = Ti dico che cosa succede ai tuoi dati su { $platforms }, chi riguarda e come opporsi – con le fonti.
# $prefix: il prefisso dei comandi.
help-short-ask = Basta chiedere, per esempio: Come mi oppongo all’addestramento dell’IA su LinkedIn? Altro: **{ $prefix } aiuto**

## `help`.

# $platforms: nomi delle piattaforme su cui ci sono fatti.
help = Rispondo a domande su che cosa fanno le piattaforme con i tuoi dati, in base a fatti verificati e con le fonti. Ho fatti su: { $platforms }.
# $prefix: il prefisso dei comandi.
help-address-room = **Qui nella stanza**: menzionami, comincia con **{ $prefix }** o rispondi a un mio messaggio.
help-address-direct = **In questa chat diretta**: scrivi e basta.
help-ask = **Chiedi** con parole tue: come opporsi, chi riguarda, da quando, quali dati, se contano i messaggi privati, su quale base giuridica.
help-follow-up = **Continua a chiedere**: «e in Norvegia?» basta per dieci minuti. Se ti faccio una domanda, basta un numero.
# Le parole di comandi: $platforms, $deadlines, $sources, $privacy.
help-words = **In una parola**: **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command: le parole di un comando.
help-reminders = **Promemoria**: **{ $prefix } { $command }** mostra che cosa arriva e quando; li imposta chi modera.
# Per chi può cambiare le impostazioni di una stanza. Le parole di comandi: $remind, $more, $settings.
help-moderator = **Tu puoi anche**: con **{ $prefix } { $remind }** ricordo a questa stanza date e novità. Tutto il resto: **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = Non do consulenza legale. Quello che non so, lo dico.

## I capitoli di `help`. Ogni riga: $prefix: il prefisso dei comandi, $command: le parole di un comando; poi che cosa fa.

help-remind = Promemoria, con righe da copiare:
help-settings = Impostazioni di questa stanza, con righe da copiare:
help-privacy = Che cosa conservo e da dove viene ciò che so, con righe da copiare:
help-for-moderators = Ciò che cambia qualcosa è riservato a chi può cambiare le impostazioni di questa stanza.
help-line-remind = **{ $prefix } { $command }**: date e novità di una piattaforma, tanti giorni prima; senza numeri, nei giorni consueti
help-line-remind-all = **{ $prefix } { $command }**: lo stesso per tutte le piattaforme
help-line-remind-off = **{ $prefix } { $command }**: niente più di quella piattaforma
help-line-end = **{ $prefix } { $command }**: più nessun promemoria
help-line-remind-on = **{ $prefix } { $command }**: una data propria di questa stanza
help-line-remind-move = **{ $prefix } { $command }**: la data propria numero 2 passa a un altro giorno
help-line-remind-remove = **{ $prefix } { $command }**: la data propria numero 2 non arriva più
help-line-check-up = **{ $prefix } { $command }**: ricontrollare le impostazioni ogni tanto
help-line-hour = **{ $prefix } { $command }**: l’ora dei promemoria
help-line-timezone = **{ $prefix } { $command }**: il fuso orario di questa stanza
help-line-ping = **{ $prefix } { $command }**: i promemoria avvisano tutta la stanza; con «no» smettono
help-line-reminders = **{ $prefix } { $command }**: che cosa arriva e quando; possono chiederlo tutti
help-line-settings = **{ $prefix } { $command }**: che cosa è impostato; possono chiederlo tutti
help-line-language = **{ $prefix } { $command }**: rispondo sempre in questa lingua
help-line-language-auto = **{ $prefix } { $command }**: rispondo nella lingua della domanda
help-line-threads = **{ $prefix } { $command }**: ogni domanda ha risposta in un thread suo; con «no» smetto
help-line-corrections = **{ $prefix } { $command }**: un nuovo messaggio dice quando una risposta è cambiata; con «modifica» modifico la risposta
help-line-reset = **{ $prefix } { $command }**: tutto come all’inizio, tranne i promemoria
help-line-privacy = **{ $prefix } { $command }**: che cosa conservo, per quanto tempo, e chi mi gestisce
help-line-forget-me = **{ $prefix } { $command }**: cancella subito i miei appunti su di te
help-line-sources = **{ $prefix } { $command }**: dove sta scritto ciò che ti ho detto per ultimo
help-line-version = **{ $prefix } { $command }**: quale programma sono, e quanto sono recenti i miei fatti

## `privacy`.

privacy = Ecco che cosa conservo:
privacy-text = **Il testo della tua domanda**: finché non ho risposto, poi viene cancellato.
privacy-undecrypted = **Messaggi che non riesco ancora a decifrare**: ancora cifrati, al massimo 24 ore.
privacy-reply = **La mia risposta**: finché non è inviata.
privacy-row = **Un appunto per ogni risposta** (quale messaggio, argomento, affermazioni, regione, lingua; chi ha chiesto solo come hash con chiave): 90 giorni, per poter correggere una risposta.
privacy-memory = **La tua lingua, la regione e l’ultima domanda**: in memoria, per dieci minuti.
privacy-settled = **Impostazioni, promemoria e date proprie di una stanza, con i loro testi**: finché non vengono cambiati o me ne vado.
privacy-copy = **Una loro copia senza alcun testo** sta presso il mio account sull’homeserver, così un disco perso non fa perdere nulla; viene svuotata quando me ne vado.
privacy-keys = **Chiavi di cifratura e stato delle stanze**: finché dura il mio accesso.
privacy-never = Ricevo tutti i messaggi delle mie stanze, come ogni membro, ma guardo solo quelli rivolti a me. I miei log non contengono messaggi né nomi. Non passo nulla a nessuno, tranne che all’homeserver.
# $name: chi gestisce il bot, $contact: come contattarlo.
privacy-operator = Mi gestisce { $name }.
privacy-operator-at = Mi gestisce { $name }, { $contact }.
privacy-operator-contact = Per contattare chi mi gestisce: { $contact }.
privacy-operator-unknown = Chi mi gestisce non risulta; chiedi a chi modera questa stanza o amministra il mio homeserver.
privacy-rights = Lì puoi chiedere l’accesso ai tuoi dati, la rettifica o la cancellazione, e puoi fare reclamo a un’autorità per la protezione dei dati.
# $prefix: il prefisso dei comandi, $command: le parole di un comando.
privacy-forget = **{ $prefix } { $command }** cancella subito i miei appunti sulle risposte date a te e ciò che ricordo di te.

## `platforms` e `deadlines`.

platforms = Ho fatti su queste piattaforme:
# $platform: un nome, $changes: che cosa fa, col suo nome.
platforms-row = **{ $platform }**: { $changes }
deadlines = Queste date sono in arrivo:
deadlines-none = Non conosco date in arrivo. Che cosa è cambiato finora:

## `version`, e parole che si appoggiano a una domanda precedente.

# $version: la versione del programma, $count: quante piattaforme conosce, $date: il giorno più recente in cui è stata letta una fonte.
version =
    { $count ->
        [one] Optout { $version }, con fatti su una piattaforma. Ultima lettura di una fonte: { $date }.
       *[other] Optout { $version }, con fatti su { $count } piattaforme. Ultima lettura di una fonte: { $date }.
    }
nothing-before = Non so quale risposta intendi. Prima chiedi di una piattaforma, o rispondi con questa parola a una mia risposta.

## Entrare in una stanza, e quando qualcosa va storto.

# $platforms: nomi delle piattaforme su cui ci sono fatti.
greeting = Ciao! Ti dico che cosa succede ai tuoi dati su { $platforms } e come opporsi.
# $prefix: il prefisso dei comandi.
greeting-how = Menzionami e chiedi, o scrivi **{ $prefix } aiuto**. Rispondo solo se qualcuno si rivolge a me; per liberarsi di me basta rimuovermi dalla stanza.
apology = Qualcosa è andato storto da parte mia, scusa. Chiedi di nuovo tra qualche minuto.
late = Arrivo alla tua domanda solo ora, in ritardo.
away = Non ero in linea. Lascio stare ciò che mi è stato chiesto più di un giorno fa; chiedi di nuovo se ti serve ancora.
unreadable = Non riesco a leggere questo messaggio: la sua chiave non mi è arrivata. Se arriva entro un giorno, rispondo; altrimenti riscrivilo, per favore.
budget = Hai avuto tutte le risposte che do in dieci minuti; finché non sono passati, non ti dico altro.
verification = Non partecipo alla verifica, e non serve verificarmi: il mio dispositivo è firmato con le chiavi del mio account, e confrontare emoji con un programma non prova nulla.
# $date: il giorno.
corrected = **Correzione, { $date }**: qualcosa su cui si basa questa risposta è cambiato.
# $room: il nome della stanza, $needed: un livello di permesso.
muted = In { $room } mi è stato chiesto qualcosa, ma lì non posso scrivere. Chi può cambiare i permessi può darmi il livello di permesso { $needed }, o rimuovermi dalla stanza. Lo dico una volta sola.
