### Ads in ChatGPT: one message per statement and scope of `facts/openai/ads.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "ChatGPT:".
openai-ads-name = ads

## What it means where. Read after a line that names the region and says whether it applies, and since or from when.

openai-ads-scope-us = Adults on the Free and Go plans may see ads; other plans have none. On Free you can choose **Ads-Free** and get fewer messages instead.
openai-ads-scope-au-ca-nz = By OpenAI's release notes the ads reached Australia, Canada and New Zealand step by step from that day.
openai-ads-scope-gb = Ads began in the UK in early June 2026; reports name days from 4 to 7 June. By press reports they may be personalized only with your consent.
openai-ads-scope-eea = On 18 August 2026 OpenAI announced the start in 31 European countries for the week after; press reports name 24 August. By OpenAI's help, personalized ads are not available there at first.
openai-ads-scope-ch = OpenAI's list for advertisers has Switzerland among the European countries that began together; press reports name 24 August. By OpenAI's help, personalized ads are not available there at first.
openai-ads-scope-br-jp-kr-mx = Announced on 7 May 2026; on 11 August 2026 OpenAI wrote that ads were running in Brazil, Japan, South Korea and Mexico. The first day is not known.
openai-ads-scope-in = The press reported the start in India on 27 August 2026; in its post of 23 September 2026 OpenAI names India among the countries with ads.
openai-ads-scope-south-east-asia = By OpenAI's announcement the ads reach Indonesia, Malaysia, the Philippines, Singapore, Thailand, Vietnam and Taiwan step by step from that day.
openai-ads-scope-rest = OpenAI adds countries step by step; a full list of those with ads could not be read. If your settings show **Ads controls**, ads run where you live or will soon.

## What changes

openai-ads-what-planned = From { $effective } OpenAI shows ads in ChatGPT, at first in the US, to adults on the Free and Go plans.
openai-ads-what = Since { $effective } there have been ads in ChatGPT on the Free and Go plans: first in the US, later in more countries. They stand below the answer and are labeled **Sponsored**.
openai-ads-in-europe = In the EEA and Switzerland they began on 24 August 2026 by press reports, in the UK in early June 2026. By what the press reports of OpenAI's policy, ads in Europe may be personalized only with consent.

## How to object

openai-ads-ads-free = You can get rid of the ads; the settings' names are those of OpenAI's help:
    .step-1 = Click your profile picture, then **Settings**, then **Ads controls**.
    .step-2 = On the Free plan, choose **Ads-Free**: no ads, but fewer messages, and some tools are missing.
    .step-3 = On Go this choice does not exist: go back to Free, or take Plus or Pro.
openai-ads-personalization = Where ads are personalized, you can turn off **Personalize ads** and **Past chats and memory** in **Ads controls**, and use **Delete ads data**.
openai-ads-no-personal-ads-yet = In the EEA and Switzerland ads are not personalized at first, by OpenAI's help: they go by the current chat, the rough location and the language, not by past chats.

## Whom it concerns

openai-ads-free-and-go = Where ads run, they concern adults on the Free and Go plans. Plus, Pro, Business, Enterprise and Edu have none, and neither have Temporary Chats.

## When

openai-ads-start-planned = On { $effective } it begins, in the US. That is a start, not a last day.
openai-ads-start = On { $effective } it began, in the US. That was a start, not a last day: the settings can be changed at any time.
openai-ads-start-elsewhere = Elsewhere: Australia, Canada, New Zealand from 16 April 2026; the UK in early June; the EEA and Switzerland on 24 August; India in late August; South-East Asia and Taiwan from 23 September 2026.

## Which data

openai-ads-signals = Ads are chosen by the current chat, the rough location and the language; where they are personalized, also by past chats, memory, what you did with ads and, by press reports, data of advertisers.

## Private messages

openai-ads-chats = OpenAI says that advertisers get no chats, memories or names, only totals such as views and clicks. But what you write in a chat does decide which ad stands below it.

## What is set by default

openai-ads-shown = On the Free and Go plans, ads are shown where they run, unless you choose **Ads-Free** on the Free plan.
openai-ads-default-in-europe = In Europe you are asked before ads are personalized, by press reports; in the EEA and Switzerland they are not personalized at first.

## The legal basis

openai-ads-consent-in-europe = In Europe, OpenAI bases personalized ads on consent that can be withdrawn; so the trade press reports of its ads policy of June 2026. The privacy policy of 4 June 2026 does not describe it; later versions could not be read.

## Older data

openai-ads-any-time = It is not too late: the settings for ads can be changed at any time, and **Delete ads data** clears what was collected for ads.

## What objecting does

openai-ads-still-ads = Without personalization you still see ads; they go by the current chat, the rough location and the language. Only **Ads-Free** or a plan without ads ends them.
openai-ads-not-the-training = The ad settings do not stop the AI training: that has a switch of its own, in **Data controls**.

## Minors

openai-ads-minors = Accounts of people under 18 get no ads, OpenAI says; it goes by the age given and by its own estimate.

## Why

openai-ads-reason = OpenAI says that the ads pay for the computing behind the free and cheap plans.

## Complaints and legal remedies

openai-ads-withdraw = In Europe, consent to personalized ads can be withdrawn at any time, by press reports. Complaints go to your data protection authority: in the EU and the EEA the Irish one leads, in the UK it is the ICO, in Switzerland the FDPIC.

## How long data are kept

openai-ads-kept = **Delete ads data** deletes what was collected for ads; by OpenAI's help it is gone from the servers within 30 days.

## Paying

openai-ads-paid-plans = Plus, Pro and the plans for organizations have no ads. Go costs money and has ads all the same.

## People without an account

openai-ads-signed-out = Where ads run, they may be shown to people who are not signed in too, by OpenAI's help; then only ads that suit everyone.

## Company accounts

openai-ads-business = ChatGPT Business, Enterprise and Edu have no ads.

## When something fails

openai-ads-no-controls = **Ads controls** is shown only on the Free and Go plans, and only where ads run or will soon. If it is missing, there is nothing to switch off.

## Wrong claims

openai-ads-answers = That ads change ChatGPT's answers, OpenAI denies: they stand apart, below the answer, and are labeled.

## Where it is stated

openai-ads-stated = OpenAI's help page on ads in ChatGPT describes plans, settings and data; its posts tell where ads begin.
