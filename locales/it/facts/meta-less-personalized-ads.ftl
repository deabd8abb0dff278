### La scelta di Meta tra pubblicità più o meno personalizzata: un messaggio per ogni affermazione e ambito di
### `facts/meta/less-personalized-ads.toml`. Ogni messaggio può usare $announced, il giorno dell'annuncio, pronto da leggere
### (l'8: perciò «l’{ $announced }»). Il giorno dell'inizio non è noto.

# Si legge dopo «Meta:».
meta-less-personalized-ads-name = scelta di pubblicità meno personalizzata

## Che cosa significa e dove. Si legge dopo una riga che nomina la regione e dice se vale.

meta-less-personalized-ads-scope-eu = Secondo l’annuncio, nell’UE si ha questa scelta su Facebook e Instagram da gennaio 2026; non è stato indicato un giorno. Se e quando venga chiesto a tutti non si è potuto verificare.
meta-less-personalized-ads-scope-eea-outside-the-eu = L’annuncio parla di utenti nell’UE. Se valga anche in Islanda, Liechtenstein e Norvegia non sta scritto da nessuna parte.
meta-less-personalized-ads-scope-rest = L’annuncio parla solo di utenti nell’UE.

## Che cosa cambia

meta-less-personalized-ads-two-options = Secondo l’annuncio dell’{ $announced }, nell’UE su Facebook e Instagram si sceglie, da gennaio 2026: pubblicità del tutto personalizzata, con tutti i propri dati, o meno personalizzata, con meno dati.
meta-less-personalized-ads-commission-watches = La Commissione europea ha preso atto del piano di Meta a dicembre 2025: secondo la sua dichiarazione vuole vedere come funziona, e il suo procedimento contro Meta resta aperto.

## Come opporsi

meta-less-personalized-ads-preferences = Nell’UE trovi la scelta nel **Centro gestione account** sotto **Preferenze relative alle inserzioni**. Lì puoi anche revocare il consenso alla pubblicità personalizzata, in qualsiasi momento.
meta-less-personalized-ads-not-outside-the-eu = Fuori dall’UE questa scelta non è stata annunciata.

## Chi riguarda

meta-less-personalized-ads-facebook-and-instagram = Riguarda chi vive nell’UE e ha un account Facebook o Instagram.

## Quando

meta-less-personalized-ads-january = Per l’UE è stato annunciato gennaio 2026, senza un giorno. Non è una scadenza: il consenso si può revocare in qualsiasi momento.

## Quali dati

meta-less-personalized-ads-all-or-less = Nell’UE, secondo l’annuncio, la pubblicità del tutto personalizzata usa tutti i tuoi dati, quella meno personalizzata di meno. Quali restino, secondo un articolo, non è pubblicato in dettaglio.
meta-less-personalized-ads-no-ai-chats = Nell’UE le chat con Meta AI non sono nell’elenco dei dati per la pubblicità personalizzata dell’informativa.

## Che cosa è predefinito

meta-less-personalized-ads-choose = Nell’UE, secondo l’annuncio, ti viene chiesto e scegli tu. La pubblicità del tutto personalizzata richiede il tuo consenso.

## La base giuridica

meta-less-personalized-ads-consent = Nell’UE la pubblicità personalizzata si basa sul tuo consenso, che puoi revocare in qualsiasi momento.
meta-less-personalized-ads-fine = Dietro questa scelta c’è il regolamento sui mercati digitali dell’UE: ad aprile 2025 la Commissione europea ha stabilito che Meta non aveva dato abbastanza scelta alle persone, e l’ha multata per 200 milioni di euro.

## Che effetto ha opporsi

meta-less-personalized-ads-ads-stay = Nell’UE, se scegli la pubblicità meno personalizzata, vedi comunque pubblicità; per sceglierla si usano meno tuoi dati.

## Reclami

meta-less-personalized-ads-withdraw = Nell’UE puoi revocare il consenso alla pubblicità personalizzata in qualsiasi momento, nel **Centro gestione account** sotto **Preferenze relative alle inserzioni**.

## Dove sta scritto

meta-less-personalized-ads-stated = La Commissione europea l’ha reso noto l’{ $announced }; la stampa ne riferisce. L’informativa sulla privacy di Meta dice, per l’UE, che la pubblicità personalizzata si basa sul consenso.

## Quando qualcosa non funziona

meta-less-personalized-ads-not-shown = Se vivi nell’UE e non ti è stato chiesto, guarda nel **Centro gestione account** sotto **Preferenze relative alle inserzioni**. Secondo il testo dell’informativa il consenso si gestisce lì.

## Pagare

meta-less-personalized-ads-not-about-paying = Le due opzioni annunciate per l’UE differiscono per quanti dati si usano, non per il prezzo; secondo la stampa, quella con meno dati è gratuita.
