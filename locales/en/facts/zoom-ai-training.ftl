### AI training at Zoom, which does none with content: one message per statement and scope of
### `facts/zoom/ai-training.toml`. Neither $announced nor $effective is used: there is nothing that begins.

# Read after "Zoom:".
zoom-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it does not apply.

zoom-ai-training-scope-rest = Zoom's texts say this of customers' content and make no exception for a region. The privacy statement was read in a version of August 2024.

## What it is

zoom-ai-training-what = No: Zoom says that audio, video, chat, screen sharing, attachments and similar content of its customers train no AI, neither its own nor that of others.
zoom-ai-training-since-2023 = In 2023 new terms of Zoom were understood as a permission to train AI with calls. Since 11 August 2023 the terms have ruled that out.

## How to object, and by when

zoom-ai-training-nothing-to-object-to = Zoom does not train AI with your calls and chats, by its own texts, so there is nothing to object to and no day to keep.

## Which data

zoom-ai-training-content-only = By the wording Zoom's promise is about content. Data on use and technical diagnosis are not named in it.

## What is set by default

zoom-ai-training-never = You need not set anything: by Zoom's texts, content is not used to train AI.

## Who gets the data

zoom-ai-training-model-makers = For its AI Companion Zoom uses models of its own and of others, such as OpenAI and Anthropic. By Zoom's texts customers' content does not train these either.

## Where it is stated

zoom-ai-training-stated = Zoom's privacy statement, read in a version of August 2024, and its terms of August 2023 say it. Look there for what holds now.

## Switching the AI features off, company accounts

zoom-ai-training-companion = AI Companion has to use what is said or written to give a summary, for instance; that is use, not training. The owner or an administrator of an account decides whether such features are on.

## Whether people read along

zoom-ai-training-staff = Zoom says that its staff may look at content only if the account's owner or administrator allows it, or where law, safety or security require it.
