bolt-ads-name = Werbung
bolt-ads-scope-europe = Europa ist ausgenommen.
bolt-ads-scope-rest = Es ist eingeschaltet, bis du es ausschaltest.
bolt-ads-what = Ab dem { $effective } gibt Acme mehr weiter.
bolt-ads-switch = Schalte es aus:
    .step-1 = Öffne **Einstellungen**.
    .step-2 = Schalte **Anzeigen** aus.
