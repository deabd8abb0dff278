acme-ads-name = Werbung
