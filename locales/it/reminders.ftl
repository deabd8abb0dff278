### I promemoria, e che cosa si dice dei comandi che li impostano. Giorni, ore, numeri ed elenchi arrivano pronti da leggere.
### Un cambiamento comincia nel suo giorno; non è un ultimo giorno per opporsi, e nulla qui deve chiamarlo così.

## La prima riga di un promemoria sta da sola sulla schermata di blocco: che cosa, quando, tra quanti giorni.

# $platform: nome di una piattaforma, $change: che cosa fa, col suo nome, $days: giorni interi fino ad allora, almeno 1, $date: il giorno.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change }:** inizia domani, { $date }.
       *[other] **{ $platform }, { $change }:** inizia tra { $days } giorni ({ $date }).
    }
reminder-change-today = **{ $platform }, { $change }:** inizia oggi, { $date }.
# $days: giorni interi da allora, almeno 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change }:** ha avuto inizio ieri, { $date }.
       *[other] **{ $platform }, { $change }:** ha avuto inizio { $days } giorni fa ({ $date }).
    }
# Più cambiamenti di una piattaforma in un giorno. $count: quanti, almeno 2, $changes: che cosa fa, col suo nome.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform }:** { $count } cambiamenti iniziano domani, { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } cambiamenti iniziano tra { $days } giorni ({ $date }): { $changes }.
    }
reminder-several-today = **{ $platform }:** { $count } cambiamenti iniziano oggi, { $date }: { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform }:** { $count } cambiamenti sono iniziati ieri, { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } cambiamenti sono iniziati { $days } giorni fa ({ $date }): { $changes }.
    }
# Uno di questi. $change: che cosa fa la piattaforma, col suo nome. Segue che cos'è.
reminder-several-row = **{ $change }:**
# Cose di giorni o tipi diversi. $count: quante, almeno 2. Segue la prima riga della più vicina, poi un elenco.
reminder-mixed = { $count } promemoria, prima di tutto:
# Una data che la stanza ha impostato da sé. $text: il suo testo, o `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **Domani, { $date }:** { $text }
       *[other] **Tra { $days } giorni ({ $date }):** { $text }
    }
reminder-own-today = **Oggi, { $date }:** { $text }
reminder-own-past =
    { $days ->
        [1] **Ieri, { $date }:** { $text }
       *[other] **{ $days } giorni fa ({ $date }):** { $text }
    }
reminder-own-unnamed = una data propria di questa stanza
# Un cambiamento qui è nuovo, o la sua data si è spostata. Segue una frase che dice a che punto è, una delle `phase-…`.
reminder-news = **Novità su { $platform }, { $change }:**
# $months: quanti mesi passano tra l'uno e l'altro.
reminder-check-up =
    { $months ->
        [1] **Controllo, ogni mese:** ridai un’occhiata alle tue impostazioni; interruttori e valori predefiniti cambiano.
       *[other] **Controllo, ogni { $months } mesi:** ridai un’occhiata alle tue impostazioni; interruttori e valori predefiniti cambiano.
    }

## Che cos'altro dice un promemoria.

# Seguono link a impostazioni, ognuno col nome di ciò a cui serve.
reminder-check-up-links = Le impostazioni che conosco:
reminder-own-note = Questa data l’ha impostata la stanza.
reminder-late = Arriva tardi: all’ora impostata non ero raggiungibile.
reminder-summary = Arriva tardi: per un po’ non ero in linea. Qui c’è ciò che è ancora vero.
reminder-ask = Per tutti i passaggi, basta chiedermi.
# $prefix: il prefisso dei comandi, $list e $off: le parole dei comandi.
reminder-end = Che cosa arriva e quando: **{ $prefix } { $list }**. Niente più promemoria: **{ $prefix } { $off }**.

## Che cosa si dice di un comando.

# Una riga da copiare. $prefix: il prefisso dei comandi, $command: le parole di un comando, una delle `order-form-…`.
order-example = Per esempio: **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = L’elenco è qui: **{ $prefix } { $command }**
# Sta dove può stare il nome di una piattaforma.
order-all = tutte le piattaforme
# $whom: nome di una piattaforma, o `order-all`.
order-following = Da ora ricordo a questa stanza date e novità di { $whom }.
# $days: un elenco di numeri.
order-leads = Giorni prima di una data: { $days }.
order-leads-and-day = Giorni prima di una data: { $days }; e ancora il giorno stesso.
order-leads-day = I promemoria arrivano il giorno stesso.
# $day: giorno della settimana e data, $time: l'ora, secondo l'orologio della stanza.
order-first = Il primo promemoria arriva { $day }, alle { $time }.
order-next = Il prossimo promemoria arriva { $day }, alle { $time }.
order-next-none = Al momento non ci sono promemoria in arrivo.
# Segue un elenco di cambiamenti, ognuno col giorno da cui è in vigore.
order-none-ahead = Al momento non ci sono date in arrivo. Che cosa vale già:
order-none-known = Al momento non ci sono date in arrivo.
order-offer-news = Scriverò qui quando c’è qualcosa di nuovo: un altro cambiamento o una data che si sposta.
order-offer-check-up = Impostazioni e valori predefiniti cambiano, quindi conviene darci un’occhiata ogni tanto; posso ricordarti anche questo.
order-unfollowed = Non ricordo più a questa stanza date e novità di { $whom }. Tutto il resto rimane com’è.
order-unfollowed-all = Non ricordo più nulla a questa stanza; sono cancellate anche le sue date proprie.
order-not-following = Per questa stanza non c’erano promemoria di { $whom }, quindi non è cambiato nulla.
order-not-following-any = Per questa stanza non c’erano promemoria, quindi non è cambiato nulla.
# $text: il testo della data, o `reminder-own-unnamed`, $before: il giorno in cui era prima.
order-dated = Segnato per { $day }: { $text }
order-moved = Spostato da { $before } a { $day }: { $text }
order-removed = Cancellato, { $day }: { $text }
order-dated-late = Non ne arriverà più un promemoria: per oggi l’ora è già passata.
# $number: il numero indicato, $count: quante date ci sono, almeno 1.
order-no-such-date =
    { $count ->
        [one] Non c’è una data con il numero { $number }: questa stanza ha una sola data propria.
       *[other] Non c’è una data con il numero { $number }: questa stanza ha { $count } date proprie.
    }
order-no-dates = Questa stanza non ha ancora date proprie.
# $date: un giorno.
order-past = Questo giorno è passato ({ $date }), quindi non posso ricordarlo prima. Va bene un giorno da oggi in poi.
# $most: quanti possono essere.
order-too-many = Questa stanza ha { $most } promemoria, e di più non ne tengo. Togline uno che non serve più, e questo ci starà.
# $most: quanti caratteri possono essere.
order-too-long = Questo testo è troppo lungo per una riga; usa al massimo { $most } caratteri.
# $months: quanti mesi passano tra due controlli.
order-check-up =
    { $months ->
        [one] Da ora ricordo a questa stanza ogni mese di controllare le impostazioni.
       *[other] Da ora ricordo a questa stanza ogni { $months } mesi di controllare le impostazioni.
    }
order-hour = Da ora i promemoria arrivano alle { $time }.
order-pings-on = Da ora un promemoria avvisa tutti in questa stanza.
order-pings-off = Da ora un promemoria non avvisa nessuno in particolare.
# $zone: nome di un fuso orario, per esempio Europe/Zurich.
order-timezone = Il fuso orario di questa stanza ora è { $zone }.
# $day: il giorno in cui cambia l'ora, $time: che cosa segna l'orologio quando arriva il promemoria.
order-shift-skipped = Cambio d’ora, { $day }: l’orologio salta quest’ora; quel giorno un promemoria arriva subito dopo, alle { $time }.
order-shift-twice = Cambio d’ora, { $day }: l’orologio segna quest’ora due volte; quel giorno un promemoria arriva la prima volta, alle { $time }.
# $language: una lingua, col suo nome.
order-language = Da ora in questa stanza parlo: { $language }.
order-language-auto = Da ora rispondo a ogni domanda nella sua lingua.
order-threads-on = Da ora rispondo a una domanda in un thread suo.
order-threads-off = Da ora rispondo subito sotto la domanda.
order-corrections-edit = Da ora modifico una risposta quando cambia ciò che diceva.
order-corrections-notice = Da ora scrivo un nuovo messaggio quando cambia ciò che diceva una risposta.
order-forgot = Fatto. Ho cancellato i miei appunti sulle risposte che ti ho dato e ciò che ricordavo della nostra conversazione: la tua lingua, la tua regione, la tua ultima domanda.
order-forgot-not = Che cosa rimane: le impostazioni e i promemoria di questa stanza, che appartengono alla stanza; e i messaggi nella stanza stessa, che solo tu o chi modera potete cancellare.
order-reset = Tutte le impostazioni sono come all’inizio: lingua, fuso orario, ora, thread, correzioni e ping. Ciò che ricordo a questa stanza rimane.

## `settings`: che cosa vale in una stanza, una riga per cosa.

settings = Le impostazioni di questa stanza, e come cambiarle:
# $prefix: il prefisso dei comandi, $command: le parole di un comando, una delle `order-form-…`.
# $language: una lingua, col suo nome.
setting-language = **Lingua**: { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Lingua**: quella di ogni domanda (**{ $prefix } { $command }**)
# $zone: nome di un fuso orario.
setting-timezone = **Fuso orario**: { $zone } (**{ $prefix } { $command }**)
# $time: l'ora dei promemoria.
setting-hour = **I promemoria arrivano alle**: { $time } (**{ $prefix } { $command }**)
setting-threads-on = **Risposte**: in thread (**{ $prefix } { $command }**)
setting-threads-off = **Risposte**: sotto la domanda (**{ $prefix } { $command }**)
setting-corrections-edit = **Correzioni**: la risposta viene modificata (**{ $prefix } { $command }**)
setting-corrections-notice = **Correzioni**: un nuovo messaggio (**{ $prefix } { $command }**)
setting-pings-on = **I promemoria avvisano**: tutti (**{ $prefix } { $command }**)
setting-pings-off = **I promemoria avvisano**: nessuno in particolare (**{ $prefix } { $command }**)
# $whom: un elenco di nomi di piattaforme.
setting-following = **Promemoria di**: { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Promemoria di**: nessuna piattaforma (**{ $prefix } { $command }**)
settings-reset = Tutto come all’inizio: **{ $prefix } { $command }**

## `reminders`: che cosa arriva e quando.

order-list-empty = Questa stanza non ha ancora promemoria.
# $whom: un elenco di nomi di piattaforme.
order-list-following = Promemoria per questa stanza: { $whom }.
# $time: l'ora della stanza, $zone: il suo fuso orario.
order-list-hour = I promemoria arrivano alle { $time }, fuso orario { $zone }.
order-list-check-up =
    { $months ->
        [one] Controllo delle impostazioni: ogni mese.
       *[other] Controllo delle impostazioni: ogni { $months } mesi.
    }
order-list-upcoming = I prossimi promemoria:
order-list-none = Al momento non ci sono date in arrivo.
# $what: un elenco di ciò che ricorda, $days: quanti giorni prima della data, almeno 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day }, { $time }**: { $what }, un giorno prima
       *[other] **{ $day }, { $time }**: { $what }, { $days } giorni prima
    }
order-upcoming = **{ $day }, { $time }**: { $what }
# Parti di un tale elenco. $changes: che cosa fa la piattaforma, col suo nome, $change: un cambiamento con la sua piattaforma.
order-item-changes = { $platform } ({ $changes })
order-item-news = novità su { $change }
order-item-check-up = un controllo delle impostazioni
order-list-dates = Date proprie di questa stanza:
order-list-date = { $day }: { $text }
order-list-change = Per cambiare:

## Un comando che non si può eseguire. Segue una riga da copiare. $word: che cosa c'era scritto.

order-incomplete = Lì manca qualcosa.
# $platforms: nomi delle piattaforme su cui ci sono fatti.
order-no-platform = Non ho fatti su { $word }. Posso fare promemoria per: { $platforms }.
# $longest: il massimo di giorni.
order-no-lead = { $word } non è un numero di giorni che posso usare; vanno bene da 0 a { $longest }.
order-no-date = Non trovo { $word } nel calendario. Scrivi anno, mese e giorno.
order-no-time = { $word } non è un’ora. Scrivi ore e minuti.
order-no-number = { $word } non è il numero di una data. I numeri stanno nell’elenco dei promemoria.
# $longest: il massimo di mesi.
order-no-months = { $word } non è un numero di mesi che posso usare; vanno bene da 1 a { $longest }.
order-no-switch = { $word } non è né «sì» né «no».
order-no-timezone = Non conosco un fuso orario { $word }. I loro nomi sono fatti di un continente e una città.
# $languages: le lingue parlate, ognuna col suo nome.
order-no-language = Non parlo ancora { $word }. Parlo: { $languages }.
order-no-corrections = { $word } non è un modo di correggere una risposta; lo sono «modifica» e «messaggio».
# $needed: un livello di permesso.
order-forbidden = Può farlo solo chi può cambiare le impostazioni di questa stanza (livello di permesso { $needed } o più). Chiedi a una di queste persone.

## Le parole dei comandi, da copiare. Devono essere parole che il lessico conosce.

order-form-remind = ricorda linkedin 14 7 1
order-form-remind-off = ricorda stop linkedin
order-form-end = ricorda stop
# $date: un giorno a venire, scritto come lo accettano i comandi.
order-form-remind-on = ricorda il { $date } di controllare le impostazioni di LinkedIn
order-form-remind-move = ricorda sposta 2 { $date }
order-form-remind-remove = ricorda elimina 2
order-form-remind-check-up = ricorda controllo 6 mesi
order-form-remind-at = ricorda alle 18:00
order-form-remind-ping = ricorda ping sì
order-form-reminders = promemoria
order-form-timezone = fuso orario Europe/Zurich
order-form-language = lingua de
order-form-language-auto = lingua auto
order-form-remind-ping-off = ricorda ping no
order-form-threads-on = thread sì
order-form-threads-off = thread no
order-form-corrections-edit = correzioni modifica
order-form-corrections-notice = correzioni messaggio
order-form-settings = impostazioni
order-form-settings-reset = ripristina impostazioni
order-form-remind-all = ricorda tutto
order-form-help-remind = aiuto promemoria
order-form-help-settings = aiuto impostazioni
order-form-privacy = privacy
order-form-sources = fonti
order-form-leave = esci 1a2b3c4d
order-form-more = altro
order-form-platforms = piattaforme
order-form-deadlines = scadenze
order-form-version = versione
order-form-forget-me = dimenticami

## Che cosa viene detto a chi gestisce il bot, e a nessun altro.

operate-status = Ecco come sto:
# $rooms, $invitations: quanti.
operate-room-count = **Stanze**: { $rooms }, inviti in attesa: { $invitations }
# $waiting, $unread: quanti.
operate-waiting = **In attesa di risposta**: { $waiting }, finora senza chiave: { $unread }
# $sending, $failed: quanti.
operate-sending = **In invio**: { $sending }, non recapitabili in 90 giorni: { $failed }
# $answered: quante.
operate-answered = **Risposte in 90 giorni**: { $answered }
# $liked, $disliked: quanti.
operate-liked = **Pollici**: in su { $liked }, in giù { $disliked }
# $count: quante stanze.
operate-rooms = Stanze in cui sono: { $count }
# $id: come la chiama anche il log, $name: il suo nome, $members: quanti membri ha.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, un membro
       *[other] **{ $id }** { $name }, { $members } membri
    }
# $name: il nome della stanza.
operate-left = Esco da { $name }.
# $word: che cosa c'era scritto.
operate-no-room = Non sono in nessuna stanza { $word }. L’elenco delle stanze mostra come si chiama ognuna.
operate-reloading = Rileggo la configurazione e i fatti. Se qualcosa è sbagliato, restano quelli vecchi, e il log dice che cosa correggere.
operate-untrusted = Questi ordini li accetto solo in una chat diretta cifrata, e solo da un dispositivo che hai firmato con le chiavi del tuo account.
