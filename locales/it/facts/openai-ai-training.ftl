### L'addestramento dell'IA di ChatGPT: un messaggio per ogni affermazione e ambito di `facts/openai/ai-training.toml`.

# Si legge dopo «ChatGPT:».
openai-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale.

openai-ai-training-scope-eea = OpenAI ha un’informativa sulla privacy a parte per l’Europa. L’addestramento è attivo finché non lo disattivi, e puoi farlo in qualsiasi momento.
openai-ai-training-scope-ch = L’informativa europea di OpenAI vale anche per la Svizzera. L’addestramento è attivo finché non lo disattivi, e puoi farlo in qualsiasi momento.
openai-ai-training-scope-gb = L’informativa europea di OpenAI vale anche per il Regno Unito. L’addestramento è attivo finché non lo disattivi, e puoi farlo in qualsiasi momento.
openai-ai-training-scope-rest = È attivo finché non lo disattivi; l’interruttore e il portale per la privacy sono gli stessi che in Europa.

## Di che cosa si tratta

openai-ai-training-what = OpenAI può addestrare i suoi modelli con ciò che si inserisce in ChatGPT per privati. Vale in tutto il mondo ed è attivo per impostazione predefinita.
openai-ai-training-choice = Puoi disattivarlo in qualsiasi momento, per le nuove chat. La **Chat temporanea** resta comunque fuori, e i piani aziendali restano fuori per impostazione predefinita.

## Come opporsi

openai-ai-training-switch = Disattiva l’addestramento in ChatGPT; i nomi sono quelli che danno le guide:
    .step-1 = Clicca sulla tua immagine del profilo, poi su **Impostazioni**.
    .step-2 = Apri **Controlli dei dati**.
    .step-3 = Disattiva **Migliora il modello per tutti**.
openai-ai-training-portal = Oppure usa il portale per la privacy di OpenAI: fai lì una richiesta e scegli **Do not train on my content** (in inglese). Vale per tutto l’account; una delle due vie basta.
openai-ai-training-temporary-chat = Per una singola conversazione usa la **Chat temporanea**: non viene usata per l’addestramento.

## Chi riguarda

openai-ai-training-individuals = Riguarda ChatGPT per privati, gratuito o a pagamento. ChatGPT Business, Enterprise e l’API sono esclusi, a meno che l’organizzazione non aderisca.

## Quando

openai-ai-training-no-deadline = Non c’è una scadenza: l’addestramento è in corso da molto, e puoi disattivarlo in qualsiasi giorno, per le nuove chat.

## Quali dati

openai-ai-training-content = Ciò che scrivi e carichi in ChatGPT per privati, e ciò che risponde. Le chat temporanee restano fuori.
openai-ai-training-voice = Delle chat parlate, secondo l’assistenza di OpenAI, si usano le trascrizioni; le registrazioni solo se lo permetti.

## Messaggi privati

openai-ai-training-chats-themselves = Sono proprio le tue conversazioni con ChatGPT i dati di addestramento, a meno che tu non l’abbia disattivato o non usi la **Chat temporanea**.

## Che cosa è predefinito

openai-ai-training-on = **Migliora il modello per tutti** è attivo per impostazione predefinita negli account personali. Se non fai nulla, le nuove chat possono essere usate per l’addestramento.

## La base giuridica

openai-ai-training-legitimate-interests = In UE, SEE, Svizzera e Regno Unito OpenAI si basa sul legittimo interesse, non sul consenso; così dice la sua informativa europea nella versione del 4 giugno 2026.

## Dati più vecchi

openai-ai-training-still-possible = Non è troppo tardi: puoi disattivarlo in qualsiasi momento, e da allora le nuove chat restano fuori.
openai-ai-training-trained-stays = Ciò che è già stato usato per l’addestramento resta nei modelli.

## Che effetto ha opporsi

openai-ai-training-future-only = Disattivare vale solo per le nuove chat: ciò che è stato addestrato rimane.
openai-ai-training-feedback = Anche dopo averlo disattivato: se valuti una risposta con un pollice in su o in giù, quella chat può essere usata per l’addestramento.
openai-ai-training-history-stays = ChatGPT resta del tutto utilizzabile, e le tue chat restano nella cronologia; solo, non servono più all’addestramento.

## Chi riceve i dati

openai-ai-training-recipients = Secondo l’informativa europea di OpenAI (versione di novembre 2024) ricevono dati i suoi fornitori di servizi e le affiliate, e le autorità dove la legge lo chiede. Ciò che invii ad app o condividi con un link va anche ad altri.

## Minori

openai-ai-training-minors = Secondo l’assistenza di OpenAI, **Migliora il modello per tutti** è attivo per impostazione predefinita anche per gli adolescenti; è tra le impostazioni che i genitori con un account collegato possono gestire.

## Perché

openai-ai-training-reason = OpenAI dice che le conversazioni reali rendono i suoi modelli più precisi, più sicuri e più capaci di risolvere i problemi delle persone.

## Reclami e vie legali

openai-ai-training-object = In UE, SEE, Svizzera e Regno Unito puoi opporti agli usi basati sul legittimo interesse, secondo l’informativa di OpenAI: nel portale per la privacy o per e-mail a dsar@openai.com.
openai-ai-training-complaint = I reclami vanno alla tua autorità per la protezione dei dati. L’informativa europea di OpenAI (versione di novembre 2024) indica quella irlandese come capofila, l’ICO per il Regno Unito e l’IFPDT per la Svizzera.

## Per quanto tempo si conservano i dati

openai-ai-training-deletion = Le chat cancellate vengono rimosse entro 30 giorni, secondo l’informativa europea di OpenAI, a meno che non debbano restare più a lungo o non siano più legate a te.
openai-ai-training-temporary-kept = Le chat temporanee si conservano fino a 30 giorni per sicurezza, secondo i testi di OpenAI.
openai-ai-training-court-order = Che OpenAI debba conservare tutte le chat cancellate è superato: a suo dire l’ordine del tribunale USA è finito il 26 settembre 2025. Alcuni dati da aprile a settembre 2025 sono ancora conservati, dice; chat da SEE, Svizzera e Regno Unito non sono tra questi.

## Chi non ha un account

openai-ai-training-signed-out = Senza accesso c’è lo stesso interruttore, secondo l’assistenza di OpenAI; vale allora solo per quel browser.
openai-ai-training-write = In Europa chi non ha un account può scrivere a dsar@openai.com o usare il portale per la privacy, secondo l’informativa di OpenAI (versione di novembre 2024).

## Account aziendali

openai-ai-training-business = I contenuti di ChatGPT Business, Enterprise, Edu e dell’API non addestrano modelli per impostazione predefinita; solo se l’organizzazione aderisce.

## Quando qualcosa non funziona

openai-ai-training-no-switch = Se non trovi l’interruttore, usa il portale per la privacy. Negli account aziendali non c’è nulla da disattivare: restano fuori per impostazione predefinita.

## Dove sta scritto

openai-ai-training-stated = La pagina di OpenAI su come i dati migliorano i suoi modelli descrive l’addestramento e come uscirne; la sua informativa sulla privacy per l’Europa indica la base giuridica e come funziona la cancellazione.
