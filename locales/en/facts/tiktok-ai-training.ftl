### TikTok's AI training: one message per statement and scope of `facts/tiktok/ai-training.toml`.
### The fact has no day of its own.

# Read after "TikTok:".
tiktok-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it applies.

tiktok-ai-training-scope-eea-gb = TikTok's policy for Europe says so. There is no simple switch, but data protection law gives you a right to object.
tiktok-ai-training-scope-ch = TikTok's policy for Europe covers Switzerland too. There is no simple switch; you can send TikTok a request.
tiktok-ai-training-scope-rest = An older policy for the US says so too; TikTok's newer texts for places outside Europe were not read. You can send a request, but TikTok need not grant it everywhere.

## What it is

tiktok-ai-training-what = TikTok uses information about people to train, test and improve its machine-learning models and algorithms. That is how its privacy policy of 30 November 2025 for the EU, the EEA, the UK and Switzerland puts it.
tiktok-ai-training-choice = TikTok's policy for Europe describes no switch for this. By one study, objecting is possible only by a request form.

## How to object

tiktok-ai-training-request = There is no simple switch. Send TikTok a request by its privacy form and write that you object to the use of your data to train AI. On the way through menus and privacy texts, one study counted 19 steps.
tiktok-ai-training-by-region = In the EU, the EEA and the UK such a request rests on data protection law (Article 21 of the GDPR and the UK GDPR). Elsewhere, by the same study, TikTok need not grant it.

## Whom it concerns

tiktok-ai-training-everybody = The sentence on training in TikTok's policy for Europe speaks of information in general; no exception was found in it.

## When

tiktok-ai-training-no-last-day = No last day to object is known: a request can be sent at any time.

## Which data

tiktok-ai-training-no-list = By the texts that could be read, information that TikTok collects may be used; which of it goes into training is not listed.
tiktok-ai-training-drafts = By one study of TikTok's policy, private videos and drafts that were never posted are covered too, not only public videos.

## Private messages

tiktok-ai-training-direct-messages = Nothing that could be read exempts direct messages. By an older policy for the US, TikTok collects their content; whether it trains with them is not stated.

## What is set by default

tiktok-ai-training-on = By TikTok's policy for Europe it happens without asking you first; if you do nothing, TikTok may use your information for this.

## The legal basis

tiktok-ai-training-right-to-object = In the EU, the EEA and the UK you have a right to object (Article 21 of the GDPR and the UK GDPR). Which legal basis TikTok names for this training could not be read.
tiktok-ai-training-elsewhere = Outside the EU, the EEA and the UK, by one study, TikTok need not grant a request against training. TikTok's policy for Europe covers Switzerland too.

## What objecting does

tiktok-ai-training-not-certain = How TikTok carries out an objection, and what becomes of data that were already used, is not stated in the texts that could be read.

## Complaints and legal remedies

tiktok-ai-training-complaint = An objection goes to TikTok, by the request form. You can also complain to your data protection authority; in the EU and the EEA the Irish one leads. In the UK it is the ICO, in Switzerland the FDPIC.

## Where it is stated

tiktok-ai-training-stated = It is in TikTok's Privacy Policy for the EEA, the UK and Switzerland of 30 November 2025, among the purposes.

## When something fails

tiktok-ai-training-hidden = You do not overlook a switch: by one study there is none, only the way to a request form through the privacy texts. The link leads to TikTok's privacy form.

## Wrong claims

tiktok-ai-training-myth-remix = The option **Allow AI to remix content**, tested in the US in April 2026 and then paused, was not a switch for training: it was about clips that others make from a video, and TikTok said that it was not training.
