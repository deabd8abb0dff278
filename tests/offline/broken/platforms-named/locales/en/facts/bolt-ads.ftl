bolt-ads-name = ads
bolt-ads-scope-europe = Europe is left out.
bolt-ads-scope-rest = It is on until you switch it off.
bolt-ads-what = From { $effective } Acme shares more.
bolt-ads-switch = Switch it off:
    .step-1 = Open **Settings**.
    .step-2 = Turn off **Ads**.
