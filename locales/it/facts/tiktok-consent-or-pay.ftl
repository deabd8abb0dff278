### La scelta di TikTok per gli adulti nel Regno Unito, pubblicità personalizzata o pagare: un messaggio per ogni
### affermazione e ambito di `facts/tiktok/consent-or-pay.toml`. Ogni messaggio può usare $effective, il giorno del fatto,
### pronto da leggere (l'11: perciò «l’{ $effective }»). Tutto è detto come annunciato.

# Si legge dopo «TikTok:».
tiktok-consent-or-pay-name = pubblicità personalizzata o pagamento

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice se vale, e da quando.

tiktok-consent-or-pay-scope-gb = Così l’ha annunciato TikTok. Guarda nell’app che cosa vale per te.
tiktok-consent-or-pay-scope-eea-ch = L’avviso si rivolge solo agli adulti nel Regno Unito. Per UE, SEE e Svizzera vale l’informativa di TikTok del 30 novembre 2025.
tiktok-consent-or-pay-scope-rest = È stato annunciato solo per il Regno Unito; un’estensione ad altri paesi non è nota.

## Che cosa cambia

tiktok-consent-or-pay-what-planned = Come TikTok ha annunciato a maggio 2026, gli adulti nel Regno Unito devono scegliere entro l’{ $effective }: continuare gratis con pubblicità personalizzata, o pagare 3,99 sterline al mese per **TikTok Ad-Free**.
tiktok-consent-or-pay-what = Come TikTok ha annunciato a maggio 2026, gli adulti nel Regno Unito dovevano scegliere entro l’{ $effective }: continuare gratis con pubblicità personalizzata, o pagare 3,99 sterline al mese per **TikTok Ad-Free**. Se TikTok abbia rispettato quel giorno non si sa.
tiktok-consent-or-pay-uk-only = È stato annunciato solo per il Regno Unito, non per UE, SEE, Svizzera o USA.

## Come opporsi

tiktok-consent-or-pay-no-middle-way = Secondo l’annuncio, gli adulti nel Regno Unito possono evitare la pubblicità personalizzata solo pagando: usare TikTok gratis e senza pubblicità personalizzata allora non è più possibile.
tiktok-consent-or-pay-ways-out = Se nel Regno Unito non vuoi né l’uno né l’altro, resta solo lasciare TikTok e cancellare l’account; puoi fare reclamo all’ICO, l’autorità britannica per la protezione dei dati.
tiktok-consent-or-pay-nothing-elsewhere = Fuori dal Regno Unito qui non c’è nulla da scegliere: l’offerta è stata annunciata solo per il Regno Unito.

## Chi riguarda

tiktok-consent-or-pay-adults = Secondo l’annuncio riguarda chi nel Regno Unito ha almeno 18 anni. A chi ne ha meno questa scelta non viene offerta.

## Quando

tiktok-consent-or-pay-last-day-planned = Secondo l’annuncio, gli adulti nel Regno Unito devono scegliere entro l’{ $effective }; l’app lo chiede da maggio 2026. Una nuova informativa sulla privacy per il Regno Unito vale da quel giorno, o dalla scelta se è precedente.
tiktok-consent-or-pay-last-day = Secondo l’annuncio, gli adulti nel Regno Unito dovevano scegliere entro l’{ $effective }; se TikTok abbia spostato quel giorno, e che cosa ne sia di chi non ha scelto, non si sa. Guarda nell’app.

## Quali dati

tiktok-consent-or-pay-ad-data = Secondo la stampa sull’offerta nel Regno Unito: gratis, TikTok usa i tuoi dati per pubblicità personalizzata; con **TikTok Ad-Free** non li usa per la pubblicità.

## Che cosa è predefinito

tiktok-consent-or-pay-no-choice = Secondo l’annuncio, l’app chiede agli adulti nel Regno Unito di scegliere. Che cosa succeda a chi non sceglie non si sa.

## La base giuridica

tiktok-consent-or-pay-consent = Nel Regno Unito, secondo la stampa, l’uso gratuito si basa sul tuo consenso alla pubblicità personalizzata, e pagare è l’alternativa. L’opinione dell’ICO su questa offerta non si è trovata.

## Che effetto ha opporsi

tiktok-consent-or-pay-not-everything = Secondo la stampa sull’offerta nel Regno Unito, **TikTok Ad-Free** toglie la pubblicità propria di TikTok e l’uso dei tuoi dati per quella. I post per cui i creator sono pagati (#ad) restano.
tiktok-consent-or-pay-not-training = Si tratta di pubblicità. Che pagare fermi l’addestramento dell’IA non sta nei testi che si sono potuti leggere.

## Perché

tiktok-consent-or-pay-reason = TikTok parla di più scelta su come si vede la pubblicità. Secondo la stampa c’è dietro il diritto britannico, che chiede il consenso per la pubblicità personalizzata.

## Dove sta scritto

tiktok-consent-or-pay-stated = TikTok l’ha annunciato nella sua newsroom e, per chi è nel Regno Unito, in un avviso sopra la sua informativa sulla privacy. La nuova informativa per il Regno Unito ha una pagina a parte.

## Pagare

tiktok-consent-or-pay-price = Secondo l’annuncio, **TikTok Ad-Free** costa 3,99 sterline al mese nel Regno Unito.

## Quando qualcosa non funziona

tiktok-consent-or-pay-look = Se nel Regno Unito non è comparsa nessuna scelta: secondo l’annuncio arriva un po’ alla volta, in finestre nell’arco di più mesi. TikTok ha cambiato il suo avviso più volte a luglio e agosto 2026.
