### ChatGPT's AI training: one message per statement and scope of `facts/openai/ai-training.toml`.

# Read after "ChatGPT:".
openai-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it applies.

openai-ai-training-scope-eea = OpenAI has a privacy policy of its own for Europe. The training is on until you switch it off, and you can do that at any time.
openai-ai-training-scope-ch = OpenAI's European privacy policy covers Switzerland too. The training is on until you switch it off, and you can do that at any time.
openai-ai-training-scope-gb = OpenAI's European privacy policy covers the UK too. The training is on until you switch it off, and you can do that at any time.
openai-ai-training-scope-rest = It is on until you switch it off; the switch and the privacy portal are the same as in Europe.

## What it is about

openai-ai-training-what = OpenAI may train its models on what people enter into ChatGPT for individuals. That holds worldwide and is on by default.
openai-ai-training-choice = You can switch it off at any time, for new chats. **Temporary Chat** is left out anyway, and business plans are left out by default.

## How to object

openai-ai-training-switch = Switch the training off in ChatGPT; the names are those that guides give:
    .step-1 = Click your profile picture, then **Settings**.
    .step-2 = Open **Data controls**.
    .step-3 = Turn off **Improve the model for everyone**.
openai-ai-training-portal = Or use OpenAI's privacy portal: make a request there and choose **Do not train on my content**. It covers the whole account; one of the two ways is enough.
openai-ai-training-temporary-chat = For a single conversation, use **Temporary Chat**: it is not used for training.

## Whom it concerns

openai-ai-training-individuals = It concerns ChatGPT for individuals, free or paid. ChatGPT Business, Enterprise and the API are left out unless the organization opts in.

## When

openai-ai-training-no-deadline = There is no deadline: the training has been running for long, and you can switch it off on any day, for new chats.

## Which data

openai-ai-training-content = What you write and upload in ChatGPT for individuals, and what it answers. Temporary Chats are left out.
openai-ai-training-voice = Of spoken chats, by OpenAI's help, the transcripts are used; the recordings only if you allow that.

## Private messages

openai-ai-training-chats-themselves = Your conversations with ChatGPT are the training data themselves, unless you have switched it off or use **Temporary Chat**.

## What is set by default

openai-ai-training-on = **Improve the model for everyone** is on by default in personal accounts. If you do nothing, new chats may be used for training.

## The legal basis

openai-ai-training-legitimate-interests = In the EU, the EEA, Switzerland and the UK, OpenAI relies on legitimate interests, not on consent; that is how its European policy reads in the version of 4 June 2026.

## Older data

openai-ai-training-still-possible = It is not too late: you can switch it off at any time, and new chats are left out from then on.
openai-ai-training-trained-stays = What has been used for training already stays in the models.

## What objecting does

openai-ai-training-future-only = Switching off works for new chats only: what has been trained stays.
openai-ai-training-feedback = Even after switching off: if you rate an answer with a thumb up or down, that chat may be used for training.
openai-ai-training-history-stays = ChatGPT stays fully usable, and your chats stay in your history; they are only left out of the training.

## Who gets the data

openai-ai-training-recipients = By OpenAI's European policy (version of November 2024) its service providers and affiliates get data, and authorities where the law asks for it. What you send to apps or share by link goes to others as well.

## Minors

openai-ai-training-minors = By OpenAI's help, **Improve the model for everyone** is on by default for teenagers too; it is one of the settings that parents with a linked account can manage.

## Why

openai-ai-training-reason = OpenAI says that real conversations make its models more accurate, safer and better at solving people's problems.

## Complaints and legal remedies

openai-ai-training-object = In the EU, the EEA, Switzerland and the UK you may object to uses that rest on legitimate interests, by OpenAI's policy: in the privacy portal or by e-mail to dsar@openai.com.
openai-ai-training-complaint = Complaints go to your data protection authority. OpenAI's European policy (version of November 2024) names the Irish one as lead, the ICO for the UK and the FDPIC for Switzerland.

## How long data are kept

openai-ai-training-deletion = Deleted chats are removed within 30 days, by OpenAI's European policy, unless they have to be kept longer or are no longer tied to you.
openai-ai-training-temporary-kept = Temporary Chats are kept for up to 30 days for safety, by OpenAI's texts.
openai-ai-training-court-order = That OpenAI must keep all deleted chats is outdated: by its own account the US court order ended on 26 September 2025. Some data of April to September 2025 are still held, it says; chats from the EEA, Switzerland and the UK are not among them.

## People without an account

openai-ai-training-signed-out = Without signing in the same switch exists, by OpenAI's help; it then counts for that browser alone.
openai-ai-training-write = In Europe, people without an account can write to dsar@openai.com or use the privacy portal, by OpenAI's policy (version of November 2024).

## Company accounts

openai-ai-training-business = Content of ChatGPT Business, Enterprise, Edu and the API does not train models by default; only if the organization opts in.

## When something fails

openai-ai-training-no-switch = If you do not find the switch, use the privacy portal. In company accounts there is nothing to switch off: they are left out by default.

## Where it is stated

openai-ai-training-stated = OpenAI's page on how data improve its models describes the training and the ways out; its Europe privacy policy names the legal basis and how deletion works.
