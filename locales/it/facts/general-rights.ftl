### Diritti che valgono su qualsiasi piattaforma: un messaggio per ogni affermazione di `facts/general/rights.toml`.

# Si legge dove in altre risposte stanno una piattaforma e il suo cambiamento.
general-rights-name = Per tutte le piattaforme

## Come opporsi

general-rights-object = In UE, SEE e Regno Unito puoi opporti in qualsiasi momento se un’azienda si basa sul legittimo interesse (art. 21 GDPR). Deve smettere, a meno che non dimostri motivi cogenti propri. Molte piattaforme hanno per questo un interruttore o un modulo.
general-rights-object-in-switzerland = In Svizzera nessuno può trattare i tuoi dati contro la tua espressa volontà senza un motivo che lo giustifichi (art. 30 e 31 della legge federale sulla protezione dei dati). Anche lì, quindi, si può vietarlo a una piattaforma.
general-rights-object-to-ads = Contro il marketing diretto un’opposizione vale sempre, senza alcun motivo (art. 21, par. 2 e 3 GDPR).

## Basi giuridiche

general-rights-legitimate-interests = Il «legittimo interesse» (art. 6, par. 1, lett. f GDPR) permette a un’azienda di usare dati senza chiedere, finché i tuoi interessi e diritti non pesano di più. In cambio deve informarti del tuo diritto di opporti.
general-rights-consent = Il consenso (art. 6, par. 1, lett. a, e art. 7 GDPR) si chiede prima e si può revocare in qualsiasi momento: opt-in. Con l’opt-out, avviene finché non ti opponi.

## Che effetto ha opporsi

general-rights-after-objecting = Dopo un’opposizione secondo l’art. 21 GDPR i dati non si possono più usare per quello scopo, a meno che l’azienda non dimostri motivi cogenti che prevalgono sui tuoi.
general-rights-erasure = In UE, SEE e Regno Unito puoi anche chiedere che i dati siano cancellati, per esempio dopo un’opposizione accolta (art. 17 GDPR). Che cosa ne sia di un modello addestrato con quei dati, il GDPR non lo dice.

## Quanto può durare

general-rights-one-month = In UE, SEE e Regno Unito un’azienda deve rispondere a una richiesta entro un mese; se è complicata può prendersi altri due mesi, e deve dirlo (art. 12, par. 3 GDPR).

## Reclami

general-rights-complaint = In UE, SEE e Regno Unito puoi fare reclamo a un’autorità per la protezione dei dati, gratis: di solito quella del paese in cui vivi o lavori (art. 77 GDPR).
general-rights-complaint-in-germany = In Germania i reclami contro aziende li riceve l’autorità del tuo Land, non quella federale.
general-rights-complaint-in-switzerland = In Svizzera puoi segnalare una violazione all’Incaricato federale della protezione dei dati e della trasparenza (IFPDT), che può aprire un’inchiesta, e rivolgerti a un tribunale civile (art. 32 e 49 della legge federale sulla protezione dei dati).
general-rights-unanswered = Si può anche andare in tribunale, con o senza un reclamo prima (art. 79 GDPR). Se ne valga la pena, chiedilo a uno studio legale o a un’associazione di consumatori.

## Dove sta scritto

general-rights-stated = Sta nel GDPR, nell’UK GDPR e, per la Svizzera, nella legge federale sulla protezione dei dati.
