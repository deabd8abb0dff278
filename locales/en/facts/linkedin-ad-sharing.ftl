### LinkedIn's ad sharing with Microsoft: one message per statement and scope of `facts/linkedin/ad-sharing.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "LinkedIn:".
linkedin-ad-sharing-name = ad sharing with Microsoft

## What it means where. Read after a line that names the region and says whether it applies, and since or from when.

linkedin-ad-sharing-scope-eea = LinkedIn's policy leaves the matter to its European notice here, and that one names no sharing with Microsoft for ads.
linkedin-ad-sharing-scope-ch = LinkedIn treats Switzerland like the EU and the EEA. Do not mix it up with AI training: that one does include Switzerland.
linkedin-ad-sharing-scope-gb = LinkedIn's European notice covers the UK and names no ad sharing with Microsoft. An older help text did not spare the UK, and LinkedIn's own list by region could not be read.
linkedin-ad-sharing-scope-us = It is on until you switch it off. LinkedIn's notice for US states gives the details.
linkedin-ad-sharing-scope-ca-hk = By the policy text, Canada and Hong Kong are not among the places left out. Check whether your settings show the switch.
linkedin-ad-sharing-scope-rest = By the policy only the EU, the EEA, Switzerland and, it seems, the UK are left out. It is on until you switch it off.

## What changes

linkedin-ad-sharing-what-planned = From { $effective } LinkedIn will give its parent Microsoft more of its members' data in many countries, so that Microsoft companies can show more personalized ads and develop their ad services.
linkedin-ad-sharing-what = Since { $effective } LinkedIn has been giving its parent Microsoft more of its members' data in many countries, so that Microsoft companies can show more personalized ads and develop their ad services.
linkedin-ad-sharing-not-in-europe = It does not apply in the EU, the EEA and Switzerland, and by the policy text not in the UK. Elsewhere it is on by default, and you can switch it off.

## How to object

linkedin-ad-sharing-switch = Where it applies, switch the sharing off; once you are logged in, the link leads straight to the setting:
    .step-1 = Click **Me** (your picture), then **Settings & Privacy**.
    .step-2 = Open **Advertising data**.
    .step-3 = Open **Data sharing with our affiliates and select partners** and turn it off.
linkedin-ad-sharing-nothing-to-switch = In the EU, the EEA and Switzerland there is nothing to switch off against this. Ads based on your profile are a different matter: you can switch those off under **Advertising data**.
linkedin-ad-sharing-look-in-uk = In the UK there is nothing to switch off by the published texts; check all the same whether the link shows a switch.
linkedin-ad-sharing-more-switches = The same page also has **Ads off LinkedIn**, **Data from others for ads** and **Measure ad success**.
linkedin-ad-sharing-browser-signal = In the US, by an older copy of LinkedIn's help page, the browser signal Global Privacy Control counts as an opt-out too.

## Whom it concerns

linkedin-ad-sharing-reports-differ = Some reports mix this up with AI training and say that it hits the EU, the UK and Switzerland too. LinkedIn's policy text contradicts them.

## When

linkedin-ad-sharing-start-planned = On { $effective } it begins where it applies. It is a start, not a last day: the switch is there before and after it.
linkedin-ad-sharing-start = On { $effective } it began where it applies. It was a start, not a last day: you can still switch it off.

## Which data

linkedin-ad-sharing-shared-data = Where it applies, profile data, feed activity and how you react to ads are shared; what your settings forbid LinkedIn to use for ads is not.

## What is set by default

linkedin-ad-sharing-on = Where it applies, it is on for everyone who does not switch it off.

## The legal basis

linkedin-ad-sharing-consent-in-europe = In the EU, the EEA and Switzerland this sharing does not apply. For ads of its own LinkedIn needs your consent there if they rest on observed or inferred behavior or on data from elsewhere; ads by profile data rest on legitimate interests.

## Older data

linkedin-ad-sharing-at-microsoft = What Microsoft does with data it already has is set in your Microsoft account, under **Privacy**.

## What objecting does

linkedin-ad-sharing-still-ads = After switching it off you go on seeing Microsoft's ads; they are just not tailored with LinkedIn data.
linkedin-ad-sharing-ads-only = This switch is about ads alone; AI training has a switch of its own.

## Who gets the data

linkedin-ad-sharing-microsoft = Where it applies: Microsoft and its subsidiaries, for their ad services such as Microsoft Advertising. Outside advertisers do not get it; they receive at most hashed or device identifiers, data that you agree to give, or what anyone on LinkedIn can see anyway.
linkedin-ad-sharing-microsoft-advertising = Microsoft Advertising, formerly Bing Ads, is Microsoft's own platform for ads: companies book ads there that appear beside search results, for example.
linkedin-ad-sharing-anywhere = By LinkedIn's California notice of 23 February 2026, Microsoft may show such ads anywhere, also outside its own services.

## Why

linkedin-ad-sharing-purpose = LinkedIn names two purposes: more personalized ads by Microsoft companies, and the development of their ad services.

## Advertisers

linkedin-ad-sharing-accelerate = Accelerate is LinkedIn's own AI for companies that advertise; it helps with their campaigns. Microsoft Advertising is something else.

## Where it is stated

linkedin-ad-sharing-stated = LinkedIn's Privacy Policy has it; the European Regional Privacy Notice says what holds in Europe, and the California disclosure adds details for the US.

## When something fails

linkedin-ad-sharing-switch-names = The switch goes by several names: **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, formerly **Data sharing**. The link leads straight to it.
