### Pinterest's AI training: one message per statement and scope of `facts/pinterest/ai-training.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "Pinterest:".
pinterest-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it applies.

pinterest-ai-training-scope-europe = It is in Pinterest's policy from { $effective } on; Pinterest says that it did so before. The training of Canvas is on for adults until they switch it off. In the EEA, the UK and Switzerland you can also object by form.
pinterest-ai-training-scope-rest = It is in Pinterest's policy from { $effective } on; Pinterest says that it did so before. The training of Canvas is on for adults until they switch it off.

## What changes

pinterest-ai-training-what-planned = From { $effective } on, Pinterest's policy says worldwide that users' information trains its machine-learning models, Pins of any age included; one of them is the image model Canvas. Pinterest says that it already does so.
pinterest-ai-training-what = Pinterest trains its machine-learning models with users' information, Pins of any age included; one of them is the image model Canvas. Its policy has said so worldwide since { $effective }; Pinterest says that it did so before.
pinterest-ai-training-choice = It is on by default for adults. A switch keeps your data out of the training of Canvas; under-18s are left out of that automatically.

## How to object

pinterest-ai-training-switch = Switch the training of Canvas off on the web, once you are logged in:
    .step-1 = Open the menu, then **Settings**.
    .step-2 = Open **Privacy and data**.
    .step-3 = Under **GenAI**, turn off **Use your data to train Pinterest Canvas**.
pinterest-ai-training-app = In the app, guides say: your profile, account settings, **Privacy and data**, then the same switch.
pinterest-ai-training-form = In the EEA, the UK and Switzerland you can also object with Pinterest's form to uses that rest on legitimate interests, beyond what the switch covers.

## Whom it concerns

pinterest-ai-training-adults = It concerns all who use Pinterest, worldwide; members under 18 are opted out of the training of Canvas automatically.

## When

pinterest-ai-training-start-planned = On { $effective } the new policy takes effect; Pinterest says that it already trains this way. It is no last day: the switch works before and after it.
pinterest-ai-training-start = The policy took effect on { $effective }; Pinterest says that it trained this way before. It was no last day: the switch works at any time.

## Which data

pinterest-ai-training-canvas-data = For the image model Canvas, Pinterest's help page names certain publicly available content that you save or upload.
pinterest-ai-training-other-data = For improving its services, machine learning included, the European part of the policy lists far more: account data without race or ethnicity, content, location, your messages to Pinterest, log, cookie and device data, usage and what is inferred from it, and data from partners.

## Private messages

pinterest-ai-training-messages = By the policy text, messages to other users belong to “content”, a category that Pinterest may use to improve its services, machine learning included. For Canvas the help page names only publicly available content.
pinterest-ai-training-secret-boards = By the texts that could be read, secret boards are named neither as used nor as left out.

## What is set by default

pinterest-ai-training-on = It is on for adults who have not switched it off. If you do nothing, Pinterest may use your data to train Canvas.

## The legal basis

pinterest-ai-training-legitimate-interests = In the EEA, the UK and Switzerland, Pinterest relies on its legitimate interests (improving and developing its services), not on consent. You can object.
pinterest-ai-training-no-gdpr-objection = By the policy text, people in the EEA, the UK and Switzerland can object to uses that rest on legitimate interests; for other countries it names no such right. The switch is there as well.

## What objecting does

pinterest-ai-training-canvas-only = The switch covers the image model Canvas only: search, recommendations and other machine learning go on.
pinterest-ai-training-no-further-use = Once it is off, Pinterest no longer uses your data to train Canvas. You can switch it on again.
pinterest-ai-training-feed = The switch does not hide AI pictures from your feed. By reports, **Refine your recommendations** with **GenAI interests** makes them fewer in some categories.

## Older data

pinterest-ai-training-not-too-late = It is not too late: you can switch the training of Canvas off at any time, and from then on your data are no longer used for it.
pinterest-ai-training-used-before = By the policy text, Pins of any age may have been used already. What switching off means for data that were used before, Pinterest's help page does not say.

## Who gets the data

pinterest-ai-training-own-group = By the policy text, the training serves Pinterest and its family of companies; passing data on to other makers of AI is not named.
pinterest-ai-training-ad-partners = Apart from the training: by Pinterest's summary of changes, outside the EEA, the UK and Switzerland it may share data with partners so that advertisers reach you on other sites.

## Why

pinterest-ai-training-reason = Pinterest gives these reasons: better products and new features, such as tools that create backgrounds for ads.

## Complaints and legal remedies

pinterest-ai-training-object = In the EEA, the UK and Switzerland: switch the training off, and send the objection form for what the switch does not cover.
pinterest-ai-training-complaint = In the EEA, the UK and Switzerland you can complain to your data protection authority. In the EU the Irish one leads; in the UK it is the ICO.
pinterest-ai-training-delete = You can also delete Pins, boards or the whole account. What that means for data that were used before is not stated.

## Where it is stated

pinterest-ai-training-stated = Pinterest's Privacy Policy names purpose, data and, for Europe, the legal basis. The help page on GenAI settings describes the switch.

## People without an account

pinterest-ai-training-without-account = By Pinterest's policy, images of people without an account that appear in Pins are used too.

## When something fails

pinterest-ai-training-not-found = If you do not find the switch, log in on the web and look under **Settings**, **Privacy and data**; Pinterest's help page describes it. In the EEA, the UK and Switzerland there is the form as well.

## Wrong claims

pinterest-ai-training-myth-no-opt-out = “Pinterest has no opt-out” is wrong: its help page describes the switch.
