### L'addestramento dell'IA di Google con le chat di Gemini: un messaggio per ogni affermazione e ambito di
### `facts/google/ai-training.toml`.

# Si legge dopo «Google:».
google-ai-training-name = addestramento dell’IA con le chat di Gemini

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale.

google-ai-training-scope-eea = Il titolare del trattamento per questo addestramento è Google Ireland. Per gli adulti è attivo finché non disattivi **Keep Activity** (in inglese), e puoi farlo in qualsiasi momento.
google-ai-training-scope-ch = Anche qui il titolare del trattamento per questo addestramento è Google Ireland. Per gli adulti è attivo finché non disattivi **Keep Activity** (in inglese).
google-ai-training-scope-gb = Nel Regno Unito il titolare del trattamento è Google LLC, non Google Ireland. Per gli adulti è attivo finché non disattivi **Keep Activity** (in inglese).
google-ai-training-scope-rest = I testi di Google su Gemini valgono in tutto il mondo. Per gli adulti è attivo finché non disattivi **Keep Activity** (in inglese).

## Di che cosa si tratta

google-ai-training-what = Finché **Keep Activity** (in inglese) è attivo, Google salva ciò che scrivi e carichi in Gemini e lo usa per migliorare i suoi servizi; ne fa parte l’addestramento dell’IA generativa. Delle persone leggono una parte delle chat.
google-ai-training-choice = Disattiva **Keep Activity** (in inglese) o usa una chat temporanea: queste chat non addestrano modelli, se non invii un feedback su di esse.
google-ai-training-only-gemini = Si tratta delle app Gemini, in tutto il mondo. Su Gmail, la Ricerca e gli altri servizi di Google non ho fatti.

## Come opporsi

google-ai-training-switch = Disattiva il salvataggio; con ciò finisce l’addestramento con le chat successive. Dopo l’accesso, il link porta direttamente alla tua attività di Gemini (nomi in inglese):
    .step-1 = Trova **Keep Activity** in cima alla pagina.
    .step-2 = Scegli **Turn off** (disattiva) o, per cancellare anche ciò che è salvato, **Turn off and delete activity** (disattiva ed elimina).
google-ai-training-app = Nell’app, secondo alcune guide: tocca la tua foto, poi **Gemini Apps Activity**, e disattiva **Keep Activity** (nomi in inglese).
google-ai-training-temporary-chat = Per una singola conversazione apri una chat temporanea (in inglese **Temporary chat**): non addestra modelli e si conserva solo per 72 ore.

## Quando

google-ai-training-no-deadline = Non c’è una scadenza: l’addestramento è in corso da molto, e **Keep Activity** (in inglese) si può disattivare in qualsiasi giorno.
google-ai-training-uploads-start = Dal 2 settembre 2025, finché **Keep Activity** (in inglese) è attivo, viene usato anche un campione dei nuovi caricamenti, come file e foto.

## Quali dati

google-ai-training-content = Finché **Keep Activity** (in inglese) è attivo: le tue chat con Gemini e, da settembre 2025, un campione di ciò che carichi.
google-ai-training-live = L’audio, e i video e gli schermi che condividi in Gemini Live, non vengono usati se non lo permetti. Le trascrizioni di queste conversazioni vengono usate, finché **Keep Activity** (in inglese) è attivo.
google-ai-training-anonymized = Le impostazioni non fermano l’uso di dati che Google ha reso anonimi.

## Messaggi privati

google-ai-training-chats-themselves = Sono proprio le tue conversazioni con Gemini i dati di addestramento, finché **Keep Activity** (in inglese) è attivo. Google sconsiglia di inserire cose riservate. Se anche Gmail o altri messaggi addestrino l’IA, i miei fatti non lo dicono.

## Che cosa è predefinito

google-ai-training-on = **Keep Activity** (in inglese) è attivo per impostazione predefinita dai 18 anni in su. Se non fai nulla, le tue chat vengono salvate e usate.

## La base giuridica

google-ai-training-legitimate-interests = Secondo il diritto di UE e Regno Unito, per addestrare i suoi modelli con ciò che si fa nelle app Gemini Google si basa sul legittimo interesse, non sul consenso. Il consenso lo chiede, per esempio, per salvare registrazioni vocali.
google-ai-training-who-is-responsible = Per questo addestramento il titolare del trattamento in UE, SEE e Svizzera è Google Ireland; per chi è nel Regno Unito è Google LLC.

## Dati più vecchi

google-ai-training-still-possible = Non è troppo tardi: puoi disattivare **Keep Activity** (in inglese) in qualsiasi momento, con effetto per le chat successive, e cancellare ciò che è salvato.
google-ai-training-reviewed-stays = Le chat esaminate da persone vengono separate dal tuo account e restano fino a tre anni, anche se cancelli la tua attività.

## Che effetto ha opporsi

google-ai-training-not-everything = Disattivare non è la fine di ogni uso: le chat successive si conservano comunque per 72 ore, per rispondere e per la sicurezza, e delle persone possono controllarle a questo scopo.
google-ai-training-feedback = Se invii un feedback su una chat, quella chat può essere usata anche se **Keep Activity** (in inglese) è disattivato.
google-ai-training-search-apart = L’impostazione vale solo per le app Gemini. Per la Ricerca e le sue risposte con IA, secondo la guida di Google, ne conta un’altra: **Attività web e app**.

## Chi riceve i dati

google-ai-training-reviewers = Una parte delle chat va a revisori umani, anche di aziende che lavorano per Google. Prima le chat vengono separate dall’account.

## Se leggono anche delle persone

google-ai-training-reviewed-while-off = Anche con **Keep Activity** (in inglese) disattivato, delle persone possono controllare chat per proteggere Google, i suoi utenti e il pubblico.

## Minori

google-ai-training-minors = Secondo la guida di Google l’impostazione è attiva per impostazione predefinita solo dai 18 anni; una versione di maggio 2024 dice che chi ne ha meno può attivarla da sé.

## Perché

google-ai-training-reason = Google dice che i suoi modelli devono trattare meglio le richieste e migliorare in sicurezza, lingua e fatti.

## Reclami e vie legali

google-ai-training-object = In UE, SEE e Regno Unito puoi opporti all’uso dei tuoi dati e fare reclamo alla tua autorità per la protezione dei dati; lo dicono le norme sulla privacy di Google.
google-ai-training-form = Nell’UE c’è, secondo un articolo su una guida dell’autorità francese di ottobre 2025, anche un modulo di Google; è più lento e chiede schermate.
google-ai-training-delete = Puoi cancellare le chat di Gemini salvate in qualsiasi momento, o farle cancellare automaticamente.

## Per quanto tempo si conservano i dati

google-ai-training-kept = Con **Keep Activity** (in inglese) attivo, le chat di Gemini vengono cancellate dopo 18 mesi; puoi scegliere 3 o 36 mesi, o mai. Se è disattivato, e nelle chat temporanee, si conservano per 72 ore.

## Disattivare la funzione di IA

google-ai-training-gemini-stays = Puoi continuare a usare Gemini con **Keep Activity** (in inglese) disattivato; le chat allora non restano più nella tua attività. Secondo la guida di Google, in questo caso la maggior parte delle app collegate non funziona.

## Chi non ha un account

google-ai-training-signed-out = Per chi usa Gemini senza accesso valgono, secondo la guida di Google, le norme sulla privacy generali; le chat non sono legate a un account Google, e le regole speciali per le app Gemini non valgono.

## Account aziendali

google-ai-training-workspace = Con un account di lavoro o di scuola, secondo la guida di Google, chat e file non sono né letti da revisori né usati per migliorare la sua IA generativa. Lì può disattivare **Keep Activity** (in inglese) solo chi amministra l’account.

## Quando qualcosa non funziona

google-ai-training-names = L’impostazione si chiamava prima **Gemini Apps Activity**; il nuovo nome **Keep Activity** era annunciato per settembre 2025 (entrambi in inglese). Il link ci porta direttamente.

## Dove sta scritto

google-ai-training-stated = L’hub per la privacy delle app Gemini di Google descrive l’impostazione, i revisori e quanto si conservano le chat; le norme sulla privacy indicano chi è il titolare del trattamento e le basi giuridiche in Europa.
