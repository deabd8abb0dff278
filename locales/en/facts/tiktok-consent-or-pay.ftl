### TikTok's choice for adults in the UK, personalized ads or paying: one message per statement and scope of
### `facts/tiktok/consent-or-pay.toml`. Every message may use $effective, the fact's day, ready to be read.
### All of it is told as announced.

# Read after "TikTok:".
tiktok-consent-or-pay-name = personalized ads or paying

## What it means where. Read after a line that names the region and says whether it applies, and since or from when.

tiktok-consent-or-pay-scope-gb = That is how TikTok announced it. Look in the app what holds for you.
tiktok-consent-or-pay-scope-eea-ch = The notice speaks to adults in the UK only. For the EU, the EEA and Switzerland TikTok's policy of 30 November 2025 holds.
tiktok-consent-or-pay-scope-rest = It was announced for the UK only; an extension to other countries is not known.

## What changes

tiktok-consent-or-pay-what-planned = As TikTok announced in May 2026, adults in the UK have to choose by { $effective }: go on free of charge with personalized ads, or pay £3.99 a month for **TikTok Ad-Free**.
tiktok-consent-or-pay-what = As TikTok announced in May 2026, adults in the UK had to choose by { $effective }: go on free of charge with personalized ads, or pay £3.99 a month for **TikTok Ad-Free**. Whether TikTok kept to that day is not known.
tiktok-consent-or-pay-uk-only = It was announced for the UK only, not for the EU, the EEA, Switzerland or the US.

## How to object

tiktok-consent-or-pay-no-middle-way = As announced, adults in the UK can avoid personalized ads only by paying: using TikTok free of charge without personalized ads is then no longer possible.
tiktok-consent-or-pay-ways-out = If you want neither in the UK, what is left is to leave TikTok and delete the account; you can complain to the ICO, the UK's data protection authority.
tiktok-consent-or-pay-nothing-elsewhere = Outside the UK there is nothing to choose here: the offer was announced for the UK only.

## Whom it concerns

tiktok-consent-or-pay-adults = As announced, it concerns people in the UK from 18 years on. Younger people are not offered this choice.

## When

tiktok-consent-or-pay-last-day-planned = As announced, adults in the UK are to choose by { $effective }; the app has been asking since May 2026. A new privacy policy for the UK applies from that day, or from the choice if that is earlier.
tiktok-consent-or-pay-last-day = As announced, adults in the UK were to choose by { $effective }; whether TikTok moved that day, and what became of people who did not choose, is not known. Look in the app.

## Which data

tiktok-consent-or-pay-ad-data = As reported on the UK offer: free of charge, TikTok uses your data for personalized ads; with **TikTok Ad-Free** it does not use them for ads.

## What is set by default

tiktok-consent-or-pay-no-choice = As announced, the app asks adults in the UK to choose. What happens to those who do not is not known.

## The legal basis

tiktok-consent-or-pay-consent = In the UK, as reported, free use rests on your consent to personalized ads, and paying is the alternative. The ICO's view of this offer was not found.

## What objecting does

tiktok-consent-or-pay-not-everything = By reports on the UK offer, **TikTok Ad-Free** removes TikTok's own ads and the use of your data for them. Posts that creators are paid for (#ad) stay.
tiktok-consent-or-pay-not-training = It is about ads. That paying would stop AI training is not stated in the texts that could be read.

## Why

tiktok-consent-or-pay-reason = TikTok speaks of more choice in how people see ads. By reports, UK law is behind it, which asks for consent to personalized ads.

## Where it is stated

tiktok-consent-or-pay-stated = TikTok announced it in its newsroom and, to people in the UK, in a notice above its Privacy Policy. The new policy for the UK has a page of its own.

## Paying

tiktok-consent-or-pay-price = As announced, **TikTok Ad-Free** costs £3.99 a month in the UK.

## When something fails

tiktok-consent-or-pay-look = If no choice appeared in the UK: as announced, it comes bit by bit, in pop-ups over several months. TikTok changed its notice several times in July and August 2026.
