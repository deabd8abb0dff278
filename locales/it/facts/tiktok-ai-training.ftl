### L'addestramento dell'IA di TikTok: un messaggio per ogni affermazione e ambito di `facts/tiktok/ai-training.toml`.
### Il fatto non ha un giorno proprio.

# Si legge dopo «TikTok:».
tiktok-ai-training-name = addestramento dell’IA

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice che vale.

tiktok-ai-training-scope-eea-gb = Così dice l’informativa di TikTok per l’Europa. Non c’è un interruttore semplice, ma la legge sulla protezione dei dati ti dà un diritto di opposizione.
tiktok-ai-training-scope-ch = L’informativa di TikTok per l’Europa vale anche per la Svizzera. Non c’è un interruttore semplice; puoi inviare a TikTok una richiesta.
tiktok-ai-training-scope-rest = Lo dice anche un’informativa più vecchia per gli USA; i testi più recenti di TikTok per i luoghi fuori dall’Europa non sono stati letti. Puoi inviare una richiesta, ma TikTok non deve accoglierla ovunque.

## Che cos'è

tiktok-ai-training-what = TikTok usa informazioni sulle persone per addestrare, provare e migliorare i suoi modelli di apprendimento automatico e algoritmi. Così si esprime la sua informativa sulla privacy del 30 novembre 2025 per UE, SEE, Regno Unito e Svizzera.
tiktok-ai-training-choice = L’informativa di TikTok per l’Europa non descrive un interruttore per questo. Secondo uno studio ci si può opporre solo con un modulo di richiesta.

## Come opporsi

tiktok-ai-training-request = Non c’è un interruttore semplice. Invia a TikTok una richiesta con il suo modulo per la privacy e scrivi che ti opponi all’uso dei tuoi dati per addestrare l’IA. Sulla via attraverso menu e testi sulla privacy uno studio ha contato 19 passaggi.
tiktok-ai-training-by-region = In UE, SEE e Regno Unito una tale richiesta si basa sulla legge sulla protezione dei dati (art. 21 del GDPR e dell’UK GDPR). Altrove, secondo lo stesso studio, TikTok non deve accoglierla.

## Chi riguarda

tiktok-ai-training-everybody = La frase sull’addestramento nell’informativa di TikTok per l’Europa parla in generale di informazioni; un’eccezione non vi si è trovata.

## Quando

tiktok-ai-training-no-last-day = Non è noto un ultimo giorno per opporsi: una richiesta si può inviare in qualsiasi momento.

## Quali dati

tiktok-ai-training-no-list = Secondo i testi che si sono potuti leggere, possono essere usate informazioni che TikTok raccoglie; quali vadano nell’addestramento non è elencato.
tiktok-ai-training-drafts = Secondo uno studio sull’informativa di TikTok sono compresi anche video privati e bozze mai pubblicate, non solo i video pubblici.

## Messaggi privati

tiktok-ai-training-direct-messages = Nulla di ciò che si è potuto leggere esclude i messaggi diretti. Secondo un’informativa più vecchia per gli USA, TikTok ne raccoglie il contenuto; se lo usi per addestrare non è indicato.

## Che cosa è predefinito

tiktok-ai-training-on = Secondo l’informativa di TikTok per l’Europa avviene senza chiederti prima; se non fai nulla, TikTok può usare le tue informazioni per questo.

## La base giuridica

tiktok-ai-training-right-to-object = In UE, SEE e Regno Unito hai un diritto di opposizione (art. 21 del GDPR e dell’UK GDPR). Quale base giuridica TikTok indichi per questo addestramento non si è potuto leggere.
tiktok-ai-training-elsewhere = Fuori da UE, SEE e Regno Unito, secondo uno studio, TikTok non deve accogliere una richiesta contro l’addestramento. L’informativa di TikTok per l’Europa vale anche per la Svizzera.

## Che effetto ha opporsi

tiktok-ai-training-not-certain = Come TikTok dia seguito a un’opposizione, e che cosa ne sia dei dati già usati, non sta nei testi che si sono potuti leggere.

## Reclami e vie legali

tiktok-ai-training-complaint = Un’opposizione va a TikTok, con il modulo di richiesta. Puoi anche fare reclamo alla tua autorità per la protezione dei dati; in UE e SEE la capofila è quella irlandese. Nel Regno Unito è l’ICO, in Svizzera l’IFPDT.

## Dove sta scritto

tiktok-ai-training-stated = Sta nell’informativa sulla privacy di TikTok per SEE, Regno Unito e Svizzera del 30 novembre 2025, tra gli scopi.

## Quando qualcosa non funziona

tiktok-ai-training-hidden = Non ti è sfuggito un interruttore: secondo uno studio non c’è, c’è solo la via attraverso i testi sulla privacy fino a un modulo di richiesta. Il link porta al modulo per la privacy di TikTok.

## Affermazioni sbagliate

tiktok-ai-training-myth-remix = L’opzione **Allow AI to remix content** (in inglese), provata negli USA ad aprile 2026 e poi sospesa, non era un interruttore per l’addestramento: riguardava clip che altri fanno da un video, e TikTok ha detto che non era addestramento.
