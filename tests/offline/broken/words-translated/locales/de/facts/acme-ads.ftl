acme-ads-name = Werbung
acme-ads-scope-europe = Europa ist ausgenommen.
acme-ads-scope-rest = It is on until you switch it off.
acme-ads-what = Ab dem { $effective } gibt Acme mehr weiter.
acme-ads-switch = Schalte es aus:
    .step-1 = Öffne **Einstellungen**.
    .step-2 = Schalte **Anzeigen** aus.
