### Meta's choice of less personalized ads: one message per statement and scope of `facts/meta/less-personalized-ads.toml`.
### Every message may use $announced, the day of the announcement, ready to be read. No day of the start is known.

# Read after "Meta:".
meta-less-personalized-ads-name = choice of less personalized ads

## What it means where. Read after a line that names the region and says whether it applies.

meta-less-personalized-ads-scope-eu = As announced, people in the EU have this choice on Facebook and Instagram from January 2026; no day was named. Whether and when everybody is asked could not be checked.
meta-less-personalized-ads-scope-eea-outside-the-eu = The announcement speaks of users in the EU. Whether it also holds in Iceland, Liechtenstein and Norway is said nowhere.
meta-less-personalized-ads-scope-rest = The announcement speaks of users in the EU only.

## What changes

meta-less-personalized-ads-two-options = As announced on { $announced }, people in the EU choose on Facebook and Instagram, from January 2026: fully personalized ads, with all their data, or less personalized ads, with less data.
meta-less-personalized-ads-commission-watches = The European Commission took note of Meta's plan in December 2025: by its statement, it wants to see how the plan works out, and its case against Meta stays open.

## How to object

meta-less-personalized-ads-preferences = In the EU you find the choice in the **Accounts Center** under **Ad preferences**. There you can also withdraw your consent to personalized ads, at any time.
meta-less-personalized-ads-not-outside-the-eu = Outside the EU this choice has not been announced.

## Whom it concerns

meta-less-personalized-ads-facebook-and-instagram = It concerns people in the EU with an account on Facebook or Instagram.

## When

meta-less-personalized-ads-january = January 2026 is what was announced for the EU, without a day. It is not a deadline: consent can be withdrawn at any time.

## Which data

meta-less-personalized-ads-all-or-less = In the EU, as announced, fully personalized ads use all your data, less personalized ones use less. Which data that leaves is, by one report, not published in detail.
meta-less-personalized-ads-no-ai-chats = In the EU, chats with Meta AI are not on the policy's list of data for personalized ads.

## What is set by default

meta-less-personalized-ads-choose = In the EU, as announced, you are asked and choose yourself. Fully personalized ads need your consent.

## The legal basis

meta-less-personalized-ads-consent = In the EU personalized ads rest on your consent, which you can withdraw at any time.
meta-less-personalized-ads-fine = Behind this choice is the EU's Digital Markets Act: in April 2025 the European Commission found that Meta had not given people enough choice, and fined it 200 million euros.

## What objecting does

meta-less-personalized-ads-ads-stay = In the EU, if you choose less personalized ads, you still see ads; less of your data is used to pick them.

## Complaints

meta-less-personalized-ads-withdraw = In the EU you can withdraw your consent to personalized ads at any time, in the **Accounts Center** under **Ad preferences**.

## Where it is stated

meta-less-personalized-ads-stated = The European Commission made it known on { $announced }; press reports tell of that. Meta's Privacy Policy says for the EU that personalized ads rest on consent.

## When something fails

meta-less-personalized-ads-not-shown = If you live in the EU and were not asked, look in the **Accounts Center** under **Ad preferences**. By the policy text consent is managed there.

## Paying

meta-less-personalized-ads-not-about-paying = The two options announced for the EU differ in how much data is used, not in a price; by reports, the one with less data is free of charge.
