### L'addestramento dell'IA di Microsoft con le chat di Copilot: un messaggio per ogni affermazione e ambito di
### `facts/microsoft/ai-training.toml`.

# Si legge dopo «Microsoft:».
microsoft-ai-training-name = addestramento dell’IA con le chat di Copilot

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice se vale.

microsoft-ai-training-scope-us = Nel 2024 Microsoft ha nominato gli USA tra i paesi in cui addestra. Se vedi l’interruttore, ti riguarda.
microsoft-ai-training-scope-left-out = L’assistenza di Microsoft, come la citano alcune guide, esclude fino a nuovo avviso Brasile, Cina senza Hong Kong, Israele, Nigeria, Corea del Sud e Vietnam.
microsoft-ai-training-scope-eea = In una guida più vecchia il SEE è escluso; l’elenco delle eccezioni di Microsoft, come citato più tardi, non lo nomina. La sua informativa sulla privacy diceva «alcuni mercati». Se vedi l’interruttore, ti riguarda.
microsoft-ai-training-scope-gb = In una guida più vecchia il Regno Unito è escluso; l’elenco delle eccezioni di Microsoft, come citato più tardi, non lo nomina. La sua informativa sulla privacy diceva «alcuni mercati». Se vedi l’interruttore, ti riguarda.
microsoft-ai-training-scope-ch = Nessun testo che si sia potuto leggere nomina la Svizzera, né come inclusa né come esclusa. Se vedi l’interruttore, ti riguarda.
microsoft-ai-training-scope-rest = L’informativa sulla privacy di Microsoft diceva «alcuni mercati», senza elencarli. Se vedi l’interruttore, ti riguarda.

## Di che cosa si tratta

microsoft-ai-training-what = In alcuni mercati, secondo la sua informativa sulla privacy di luglio 2026, Microsoft addestra la sua IA con le chat del Copilot per uso privato, se non ti opponi; in quali, non lo dice. Gli account di lavoro e di scuola sono esclusi.
microsoft-ai-training-two-versions = Dal 18 agosto 2026 dipende anche dall’app, secondo l’assistenza di Microsoft come viene citata: nella nuova app Copilot le chat non addestrano modelli di base, e non c’è un interruttore; nella versione precedente possono farlo, e ce n’è uno.

## Come opporsi

microsoft-ai-training-switch = Dove gli interruttori ci sono, alcune guide descrivono così la via, nel browser e nell’app (nomi in inglese):
    .step-1 = Clicca sulla tua immagine del profilo, poi sul tuo nome o su **Settings**; sul telefono, su **Account**.
    .step-2 = Apri **Privacy**.
    .step-3 = Disattiva **Training on conversation activity** e **Training on voice conversations**; prima si chiamavano **Model training on text** e **Model training on voice**.
microsoft-ai-training-no-switch = Se nel browser gli interruttori mancano, guarda nell’app sul telefono. Se mancano ovunque, forse il tuo mercato o la tua versione dell’app non è inclusa.

## Quando

microsoft-ai-training-no-deadline = Non è nota una scadenza. Dove l’addestramento vale, si può disattivare in qualsiasi momento, per le chat successive.

## Quali dati

microsoft-ai-training-content = Secondo l’assistenza di Microsoft, come viene citata: chat di Copilot scritte e parlate e le immagini o i file che vi si caricano; anche dati di Bing e MSN resi non identificabili, e come si reagisce agli annunci.
microsoft-ai-training-left-out-data = Esclusi: Copilot in Word, Excel, Outlook e simili, sia negli abbonamenti privati sia al lavoro o a scuola.

## Messaggi privati

microsoft-ai-training-chats-themselves = Dove l’addestramento vale, sono proprio le chat con Copilot i dati di addestramento. Documenti ed e-mail in Microsoft 365 non addestrano i suoi modelli di base, secondo l’assistenza di Microsoft.

## Che cosa è predefinito

microsoft-ai-training-on = Dove l’addestramento vale, è attivo per impostazione predefinita, secondo l’assistenza di Microsoft e alcune guide. Per singoli paesi dell’UE questo non è confermato.

## La base giuridica

microsoft-ai-training-bases = L’informativa sulla privacy di Microsoft indica in generale consenso, contratto, obblighi di legge e legittimo interesse; su quale si basi l’addestramento, non lo dice.

## Dati più vecchi

microsoft-ai-training-future-only = Disattivare vale per le chat successive, secondo l’assistenza di Microsoft; ciò che è stato usato prima non viene ritirato.
microsoft-ai-training-delete = Puoi cancellare singole chat di Copilot o tutte in qualsiasi momento, in Copilot o nel dashboard per la privacy del tuo account Microsoft.

## Che effetto ha opporsi

microsoft-ai-training-other-uses = Disattivare ferma solo l’addestramento: le chat di Copilot servono ancora a migliorare il servizio, per la sicurezza e per la pubblicità.
microsoft-ai-training-ads-apart = La pubblicità personalizzata ha impostazioni proprie, nell’account Microsoft sotto **Privacy**.

## Chi riceve i dati

microsoft-ai-training-recipients = Microsoft dà i dati alle proprie società e ad aziende che lavorano per lei; queste non possono usarli per altri scopi, dice la sua informativa sulla privacy.
microsoft-ai-training-openai = Nel 2024 Microsoft ha detto alla stampa di non dare a OpenAI dati di clienti per l’addestramento.

## Se leggono anche delle persone

microsoft-ai-training-reviewed = Delle persone leggono una parte delle chat di Copilot, per migliorare il prodotto e per la sicurezza; secondo l’assistenza di Microsoft a questo non ci si può opporre.

## Minori

microsoft-ai-training-minors = Secondo l’assistenza di Microsoft, come la citano alcune guide, le chat di chi ha meno di 18 anni e ha fatto l’accesso non addestrano la sua IA.

## Perché

microsoft-ai-training-reason = Microsoft indica come scopo il miglioramento e lo sviluppo dei suoi prodotti.

## Reclami e vie legali

microsoft-ai-training-object = L’informativa sulla privacy di Microsoft riconosce il diritto di opporsi ovunque, non solo in Europa, e indica per questo la sua pagina di supporto sulla privacy. Dove c’è un’autorità per la protezione dei dati, si può fare anche un reclamo.

## Per quanto tempo si conservano i dati

microsoft-ai-training-kept = Secondo l’assistenza di Microsoft, come viene citata, le chat di Copilot si conservano per 18 mesi per impostazione predefinita; puoi cancellarle prima.
microsoft-ai-training-kept-updated-app = Per la nuova app Copilot del 18 agosto 2026 non si è trovata una durata.

## Chi non ha un account

microsoft-ai-training-signed-out = Secondo l’assistenza di Microsoft, come la citano alcune guide, le chat di chi non ha fatto l’accesso non addestrano la sua IA.

## Account aziendali

microsoft-ai-training-work-accounts = Le chat con un account di lavoro o di scuola non addestrano modelli di base, dice Microsoft. Lì non c’è nulla da disattivare.
microsoft-ai-training-home-subscriptions = Anche con Microsoft 365 Personal o Family, ciò che fai con Copilot dentro le app di Office non addestra modelli di base.

## Quando qualcosa non funziona

microsoft-ai-training-gaming = Il Copilot per i giochi in Windows ha interruttori propri per l’addestramento: nella Game Bar, nelle sue impostazioni di privacy, secondo la stampa del 2025.

## Dove sta scritto

microsoft-ai-training-stated = «Alcuni mercati» e la possibilità di opporsi stavano nell’informativa sulla privacy di Microsoft di luglio 2026. Quella di settembre 2026 permette l’addestramento dell’IA in generale; i dettagli sono nelle domande sulla privacy di Copilot.
