### Google's AI training with Gemini chats: one message per statement and scope of `facts/google/ai-training.toml`.

# Read after "Google:".
google-ai-training-name = AI training with Gemini chats

## What it means where. Read after a line that names the region and says that it applies.

google-ai-training-scope-eea = Google Ireland is responsible for this training. It is on for adults until you turn **Keep Activity** off, and you can do that at any time.
google-ai-training-scope-ch = Google Ireland is responsible for this training here too. It is on for adults until you turn **Keep Activity** off.
google-ai-training-scope-gb = In the UK, Google LLC is responsible, not Google Ireland. It is on for adults until you turn **Keep Activity** off.
google-ai-training-scope-rest = Google's texts on Gemini hold worldwide. It is on for adults until you turn **Keep Activity** off.

## What it is about

google-ai-training-what = While **Keep Activity** is on, Google saves what you write and upload in Gemini and uses it to improve its services; training generative AI is part of that. People read some of the chats.
google-ai-training-choice = Turn **Keep Activity** off, or use a temporary chat: such chats train no models, unless you send feedback on them.
google-ai-training-only-gemini = This is about Gemini Apps, worldwide. I have no facts about Gmail, Search and Google's other services.

## How to object

google-ai-training-switch = Turn the saving off; with it, the training with later chats ends. The link leads straight to your Gemini activity once you are signed in:
    .step-1 = Find **Keep Activity** at the top of the page.
    .step-2 = Choose **Turn off**, or **Turn off and delete activity** to delete what is saved as well.
google-ai-training-app = In the app, guides say: tap your picture, then **Gemini Apps Activity**, and turn **Keep Activity** off.
google-ai-training-temporary-chat = For a single conversation, start a **Temporary chat**: it trains no models and is kept for 72 hours only.

## When

google-ai-training-no-deadline = There is no deadline: the training has been running for long, and **Keep Activity** can be turned off on any day.
google-ai-training-uploads-start = Since 2 September 2025 a sample of new uploads, such as files and photos, is used as well while **Keep Activity** is on.

## Which data

google-ai-training-content = While **Keep Activity** is on: your chats with Gemini and, since September 2025, a sample of what you upload.
google-ai-training-live = Audio, and the video and screens that you share in Gemini Live, are not used unless you allow it. The transcripts of such conversations are used, as long as **Keep Activity** is on.
google-ai-training-anonymized = The settings do not stop the use of data that Google has made anonymous.

## Private messages

google-ai-training-chats-themselves = Your conversations with Gemini are the training data themselves, as long as **Keep Activity** is on. Google advises against entering anything confidential. I have no facts on whether Gmail or other messages train AI.

## What is set by default

google-ai-training-on = **Keep Activity** is on by default for people aged 18 and over. If you do nothing, your chats are saved and used.

## The legal basis

google-ai-training-legitimate-interests = Under EU and UK law Google relies on legitimate interests for training its models with what people do in Gemini Apps, not on consent. Saving voice recordings is one thing it asks consent for.
google-ai-training-who-is-responsible = Google Ireland is responsible for this training in the EU, the EEA and Switzerland; for people in the UK it is Google LLC.

## Older data

google-ai-training-still-possible = It is not too late: you can turn **Keep Activity** off at any time, with effect for later chats, and delete what is saved.
google-ai-training-reviewed-stays = Chats that people have reviewed are cut off from your account and stay for up to three years, even if you delete your activity.

## What objecting does

google-ai-training-not-everything = Turning it off is not the end of all use: later chats are still kept for 72 hours, to answer and for safety, and people may check them for that.
google-ai-training-feedback = If you send feedback on a chat, that chat may be used even though **Keep Activity** is off.
google-ai-training-search-apart = The setting is for Gemini Apps alone. For Search and its AI answers, by Google's help, another one counts: **Web & App Activity**.

## Who gets the data

google-ai-training-reviewers = Some chats go to human reviewers, among them people at firms that work for Google. The chats are cut off from the account first.

## Whether people read along

google-ai-training-reviewed-while-off = Even with **Keep Activity** off, people may check chats to protect Google, its users and the public.

## Minors

google-ai-training-minors = By Google's help, the setting is on by default only from 18; a version of May 2024 says that younger people may turn it on themselves.

## Why

google-ai-training-reason = Google says that its models shall handle requests better, and become better at safety, language and facts.

## Complaints and legal remedies

google-ai-training-object = In the EU, the EEA and the UK you may object to the use of your data and complain to your data protection authority; Google's policy says so.
google-ai-training-form = In the EU there is, by a press report on a guide of the French authority of October 2025, a Google form as well; it is slower and asks for screenshots.
google-ai-training-delete = You can delete saved Gemini chats at any time, or let them be deleted automatically.

## How long data are kept

google-ai-training-kept = With **Keep Activity** on, Gemini chats are deleted after 18 months; you can choose 3 or 36 months, or never. With it off, and in temporary chats, they are kept for 72 hours.

## Switching the AI feature off

google-ai-training-gemini-stays = You can go on using Gemini with **Keep Activity** off; chats are then no longer kept in your activity. By Google's help most connected apps do not work in this case.

## People without an account

google-ai-training-signed-out = Who uses Gemini without signing in falls, by Google's help, under its general Privacy Policy; the chats are not tied to a Google account, and the special rules for Gemini Apps do not hold.

## Company accounts

google-ai-training-workspace = With a work or school account, by Google's help, chats and files are neither read by reviewers nor used to improve its generative AI. There, only the administrator can turn **Keep Activity** off.

## When something fails

google-ai-training-names = The setting was called **Gemini Apps Activity** before; the new name **Keep Activity** was announced for September 2025. The link leads straight to it.

## Where it is stated

google-ai-training-stated = Google's Gemini Apps Privacy Hub describes the setting, the reviewers and how long chats are kept; the Privacy Policy names who is responsible and the legal bases in Europe.
