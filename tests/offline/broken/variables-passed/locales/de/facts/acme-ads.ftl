acme-ads-name = Werbung
acme-ads-scope-europe = Europa ist ausgenommen.
acme-ads-scope-rest = Es ist eingeschaltet, bis du es ausschaltest.
acme-ads-what = Ab dem { $deadline } gibt Acme mehr weiter.
acme-ads-switch = Schalte es aus:
    .step-1 = Öffne **Einstellungen**.
    .step-2 = Schalte **Anzeigen** aus.
