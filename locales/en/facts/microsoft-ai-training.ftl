### Microsoft's AI training with Copilot chats: one message per statement and scope of `facts/microsoft/ai-training.toml`.

# Read after "Microsoft:".
microsoft-ai-training-name = AI training with Copilot chats

## What it means where. Read after a line that names the region and the verdict.

microsoft-ai-training-scope-us = In 2024 Microsoft named the US among the countries where it trains. If you see the switch, it concerns you.
microsoft-ai-training-scope-left-out = Microsoft's help, as guides quote it, leaves out Brazil, China without Hong Kong, Israel, Nigeria, South Korea and Vietnam until further notice.
microsoft-ai-training-scope-eea = An older guide has the EEA left out; Microsoft's list of exceptions, as later quoted, does not name it. Its Privacy Statement said “some markets”. If you see the switch, it concerns you.
microsoft-ai-training-scope-gb = An older guide has the UK left out; Microsoft's list of exceptions, as later quoted, does not name it. Its Privacy Statement said “some markets”. If you see the switch, it concerns you.
microsoft-ai-training-scope-ch = No text that could be read names Switzerland, neither as included nor as left out. If you see the switch, it concerns you.
microsoft-ai-training-scope-rest = Microsoft's Privacy Statement said “some markets” without listing them. If you see the switch, it concerns you.

## What it is about

microsoft-ai-training-what = In some markets, by its Privacy Statement of July 2026, Microsoft trains its AI on chats with the Copilot for private use, unless you opt out; in which, it does not say. Work and school accounts are left out.
microsoft-ai-training-two-versions = Since 18 August 2026 it depends on the app too, as Microsoft's help is quoted: in the updated Copilot app, chats do not train foundation models, and there is no switch; in the older version they may, and there is one.

## How to object

microsoft-ai-training-switch = Where the switches exist, guides describe the way like this, on the web and in the app:
    .step-1 = Click your profile picture, then your name or **Settings**; on a phone, **Account**.
    .step-2 = Open **Privacy**.
    .step-3 = Turn off **Training on conversation activity** and **Training on voice conversations**; they were called **Model training on text** and **Model training on voice** before.
microsoft-ai-training-no-switch = If the switches are missing on the web, look in the mobile app. If they are missing everywhere, your market or your version of the app may not be included.

## When

microsoft-ai-training-no-deadline = No deadline is known. Where the training applies, it can be switched off at any time, for later chats.

## Which data

microsoft-ai-training-content = By Microsoft's help, as quoted: typed and spoken Copilot chats and images or files uploaded there; also de-identified data of Bing and MSN, and how people react to ads.
microsoft-ai-training-left-out-data = Left out: Copilot in Word, Excel, Outlook and the like, for private subscriptions as well as at work or school.

## Private messages

microsoft-ai-training-chats-themselves = Where the training applies, chats with Copilot are the training data themselves. Documents and mails in Microsoft 365 do not train its foundation models, by Microsoft's help.

## What is set by default

microsoft-ai-training-on = Where the training applies, it is on by default, by Microsoft's help and by guides. For single countries of the EU that is not confirmed.

## The legal basis

microsoft-ai-training-bases = Microsoft's Privacy Statement names consent, contract, legal duties and legitimate interests in general; on which of them the training rests, it does not say.

## Older data

microsoft-ai-training-future-only = Switching off works for later chats, by Microsoft's help; what was used before is not taken back.
microsoft-ai-training-delete = You can delete single Copilot chats or all of them at any time, in Copilot or in the privacy dashboard of your Microsoft account.

## What objecting does

microsoft-ai-training-other-uses = Switching off ends the training only: Copilot chats still serve to improve the service, for safety and for ads.
microsoft-ai-training-ads-apart = Personalized ads have settings of their own, in the Microsoft account under **Privacy**.

## Who gets the data

microsoft-ai-training-recipients = Microsoft gives data to its own companies and to firms that work for it; those may not use them for other purposes, says its Privacy Statement.
microsoft-ai-training-openai = In 2024 Microsoft told the press that it gives OpenAI no customer data for training.

## Whether people read along

microsoft-ai-training-reviewed = People read some Copilot chats, to improve the product and for safety; by Microsoft's help there is no way to opt out of that.

## Minors

microsoft-ai-training-minors = By Microsoft's help, as guides quote it, chats of people under 18 who are signed in do not train its AI.

## Why

microsoft-ai-training-reason = Microsoft names the improvement and development of its products as the purpose.

## Complaints and legal remedies

microsoft-ai-training-object = Microsoft's Privacy Statement grants the right to object everywhere, not only in Europe, and names its privacy support page for it. Where there is a data protection authority, a complaint to it is possible as well.

## How long data are kept

microsoft-ai-training-kept = By Microsoft's help, as quoted, Copilot chats are kept for 18 months by default; you can delete them earlier.
microsoft-ai-training-kept-updated-app = For the updated Copilot app of 18 August 2026 no period could be found.

## People without an account

microsoft-ai-training-signed-out = By Microsoft's help, as guides quote it, chats of people who are not signed in do not train its AI.

## Company accounts

microsoft-ai-training-work-accounts = Chats with a work or school account do not train foundation models, Microsoft says. There is nothing to switch off there.
microsoft-ai-training-home-subscriptions = With Microsoft 365 Personal or Family, what you do with Copilot inside the Office apps does not train foundation models either.

## When something fails

microsoft-ai-training-gaming = The gaming Copilot in Windows has training switches of its own: in the Game Bar, under its privacy settings, say press reports of 2025.

## Where it is stated

microsoft-ai-training-stated = “Some markets” and the opt-out stood in Microsoft's Privacy Statement of July 2026. The one of September 2026 allows AI training in general; details are in the privacy questions on Copilot.
