acme-ads-name = ads
acme-ads-scope-europe = Europe is left out.
acme-ads-scope-rest = It is "on" until you switch it off.
acme-ads-what = From { $effective } Acme shares more.
acme-ads-switch = Switch it off:
    .step-1 = Open **Settings**.
    .step-2 = Turn off **Ads**.
