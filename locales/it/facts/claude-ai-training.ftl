### L'addestramento dell'IA di Claude: un messaggio per ogni affermazione e ambito di `facts/claude/ai-training.toml`.
### Ogni messaggio può usare $announced e $effective, i giorni del fatto, pronti da leggere ($effective è un giorno 8:
### perciò «l’{ $effective }»).

# Si legge dopo «Claude:».
claude-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale, e da quando.

claude-ai-training-scope-europe = Nessuna eccezione per l’Europa: lo stesso interruttore che altrove. È attivo se non lo disattivi. Per SEE, Regno Unito e Svizzera il titolare del trattamento è Anthropic Ireland.
claude-ai-training-scope-rest = Lo stesso interruttore ovunque, per i piani Free, Pro e Max. È attivo se non lo disattivi.

## Che cosa cambia

claude-ai-training-what-planned = Anthropic, che produce Claude, addestrerà i suoi modelli con chat e sessioni di programmazione dei piani Free, Pro e Max, in tutto il mondo, se non lo disattivi. I nuovi termini entrano in vigore l’{ $effective }; prima era annunciato il 28 settembre 2025.
claude-ai-training-what = Anthropic, che produce Claude, può addestrare i suoi modelli con chat e sessioni di programmazione dei piani Free, Pro e Max, in tutto il mondo, se non lo disattivi. I termini relativi sono entrati in vigore l’{ $effective }.
claude-ai-training-choice-planned = La finestra per chi ha già un account ha l’interruttore preimpostato su attivo. La scelta si può cambiare in qualsiasi momento, con effetto per il futuro.
claude-ai-training-choice = La finestra per chi aveva già un account aveva l’interruttore preimpostato su attivo. La scelta si può cambiare in qualsiasi momento, con effetto per il futuro.
claude-ai-training-policy-of-july = L’informativa sulla privacy dell’8 luglio 2026 mantiene tutto questo e l’interruttore. Quella per chi non ha un account ora descrive le fasi dell’addestramento, da dove vengono i dati, e che possono essere riusati per modelli più nuovi.

## Come opporsi

claude-ai-training-switch = Disattiva l’addestramento dal browser; dopo l’accesso, il link porta direttamente all’impostazione (nomi in inglese):
    .step-1 = Clicca sul tuo nome o sulle tue iniziali.
    .step-2 = Scegli **Settings**, poi **Privacy**.
    .step-3 = Disattiva **Help improve Claude**.
claude-ai-training-app = Nell’app (nomi in inglese): tocca il tuo nome, poi **Settings**, **Privacy**, e disattiva **Help improve Claude**.
claude-ai-training-incognito = Le chat in incognito non servono a migliorare Claude, nemmeno con l’interruttore attivo, a meno che i controlli di sicurezza non le segnalino.

## Chi riguarda

claude-ai-training-plans = I piani privati Free, Pro e Max, in tutto il mondo, anche Claude Code con un tale account. Non Claude per lavoro, enti pubblici o istruzione, né l’API, a meno che l’organizzazione stessa non aderisca.
claude-ai-training-early = Chi accetta i nuovi termini prima dell’{ $effective } con l’interruttore attivo è incluso da quel momento.

## Quando

claude-ai-training-choose-planned = A chi ha già un account si chiede di scegliere entro l’{ $effective }; prima era il 28 settembre 2025. Non è un ultimo giorno per opporsi: la scelta si può cambiare in qualsiasi momento, con effetto per il futuro.
claude-ai-training-choose = Chi aveva già un account aveva tempo fino all’{ $effective } per scegliere; prima era il 28 settembre 2025. Non era un ultimo giorno per opporsi: la scelta si può cambiare in qualsiasi momento, con effetto per il futuro.
claude-ai-training-no-new-day = L’informativa sulla privacy dell’8 luglio 2026 non fissa un nuovo giorno entro cui scegliere.

## Quali dati

claude-ai-training-used = Finché l’interruttore è attivo: chat e sessioni di programmazione nuove, e quelle vecchie che riprendi, con ciò che inserisci e ciò che Claude risponde.
claude-ai-training-used-anyway = Anche con l’interruttore disattivato vengono usate le conversazioni segnalate per un controllo di sicurezza, o che valuti o segnali tu: un pollice in su o in giù invia anche la conversazione.
claude-ai-training-filtered = Anthropic dice che filtra o oscura i dati sensibili e non vende ad altri i dati degli utenti.

## Messaggi privati

claude-ai-training-chats = Proprio le tue conversazioni con Claude vengono usate, finché l’interruttore è attivo, anche ciò che ci incolli. Le chat in incognito restano fuori, a meno che i controlli di sicurezza non le segnalino.

## Che cosa è predefinito

claude-ai-training-on-planned = Chi ha già un account vede una finestra con un grande pulsante **Accept** (in inglese) e un interruttore per l’addestramento già attivo. Chi accetta senza toccarlo acconsente. Chi è nuovo sceglie all’iscrizione.
claude-ai-training-on = Chi aveva già un account ha visto una finestra con un grande pulsante **Accept** (in inglese) e un interruttore per l’addestramento già attivo. Chi ha accettato senza toccarlo ha acconsentito. Chi è nuovo sceglie all’iscrizione.

## La base giuridica

claude-ai-training-bases = Per l’addestramento l’informativa sulla privacy di Anthropic indica legittimo interesse e consenso uno accanto all’altro. In SEE, Regno Unito e Svizzera puoi opporti al primo e revocare il secondo.
claude-ai-training-bases-of-july = La versione dell’8 luglio 2026 nomina anche la ricerca scientifica. Quale base regga quale uso in SEE, Regno Unito e Svizzera, non lo dice.
claude-ai-training-local-law = Fuori da SEE, Regno Unito e Svizzera, secondo l’informativa, i tuoi diritti dipendono dalla legge del luogo in cui vivi. L’interruttore è lo stesso.

## Dati più vecchi

claude-ai-training-not-too-late = Non è troppo tardi: puoi disattivare l’addestramento in qualsiasi momento.
claude-ai-training-future-only = Disattivare vale per il futuro: le chat nuove non vengono usate, e quelle salvate restano fuori dagli addestramenti successivi. Gli addestramenti già iniziati e i modelli già addestrati mantengono i dati.
claude-ai-training-old-chats = Le vecchie chat che non riprendi non vengono usate. Quindi «hanno preso tutte le vecchie chat» è sbagliato.

## Che effetto ha opporsi

claude-ai-training-undo = Puoi attivarlo e disattivarlo in qualsiasi momento.

## Chi riceve i dati

claude-ai-training-own-models = Con le chat Anthropic addestra i propri modelli; affiliate e fornitori di servizi possono trattare i dati. Dice che non vende dati personali.

## Minori

claude-ai-training-adults = Claude è per chi ha almeno 18 anni. Anthropic dice di non raccogliere né usare consapevolmente dati di chi ne ha meno.

## Perché

claude-ai-training-reason = Anthropic dà questi motivi: modelli migliori e un migliore riconoscimento degli abusi; sviluppare un modello richiede da 18 a 24 mesi e dati per tutto quel tempo.

## Reclami e vie legali

claude-ai-training-object = Disattiva l’addestramento e cancella le chat che devono restare fuori da addestramenti futuri. A seconda della legge del tuo paese puoi opporti o chiedere la cancellazione: privacy@anthropic.com.
claude-ai-training-rights-page = Per richieste sui dati nell’addestramento, anche di chi non ha un account, Anthropic ha una pagina apposita.
claude-ai-training-complaint = In SEE, Regno Unito e Svizzera puoi fare reclamo alla tua autorità per la protezione dei dati. Lì il titolare del trattamento è Anthropic Ireland, a Dublino.

## Dove sta scritto

claude-ai-training-stated = L’informativa sulla privacy e i termini per i consumatori di Anthropic dicono che le chat possono essere usate per l’addestramento se non ti opponi. Una pagina di assistenza descrive l’interruttore.

## Per quanto tempo si conservano i dati

claude-ai-training-kept = Con l’addestramento attivo Anthropic può conservare i dati fino a cinque anni; se è disattivato, la sua documentazione indica 30 giorni. Le conversazioni che cancelli spariscono dai suoi sistemi entro 30 giorni, secondo l’informativa.
claude-ai-training-feedback-kept = Il feedback, come un pollice in su con la sua conversazione, si conserva fino a cinque anni, comunque stia l’interruttore.

## Chi non ha un account

claude-ai-training-web-pages = Claude impara anche da pagine web pubbliche, che possono contenere dati di chi non ha un account. Il suo crawler ClaudeBot rispetta robots.txt e non legge pagine protette da password, dice Anthropic. A seconda della legge del tuo paese puoi opporti o chiedere la cancellazione: privacy@anthropic.com.

## Account di lavoro

claude-ai-training-work-accounts = Claude per lavoro, enti pubblici e istruzione, e l’API, restano fuori, a meno che l’organizzazione stessa non aderisca, per esempio al Development Partner Program.

## Quando qualcosa non funziona

claude-ai-training-not-found = Se non trovi l’interruttore, usa il link diretto. L’interruttore c’è per i piani Free, Pro e Max; per un account di lavoro conta il contratto dell’organizzazione.

## Se leggono anche delle persone

claude-ai-training-review = Prima che qualcuno esamini chat per l’addestramento, vengono separate dal tuo identificativo, e ha accesso solo poco personale, dice Anthropic.

## Pagare

claude-ai-training-paying = Pagare non ti tiene fuori: Free, Pro e Max hanno lo stesso interruttore.

## Affermazioni sbagliate

claude-ai-training-myth-opt-in = C’è chi lo chiama opt-in. Di fatto è un opt-out: la finestra aveva l’interruttore preimpostato su attivo, e l’informativa sulla privacy permette l’addestramento se non ti opponi.
