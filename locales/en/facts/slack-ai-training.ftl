### Slack's AI training: one message per statement and scope of `facts/slack/ai-training.toml`.
### No day of announcement or effect is known, so neither $announced nor $effective is used.

# Read after "Slack:".
slack-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it applies.

slack-ai-training-scope-rest = It holds for whole workspaces that have not opted out: an owner decides, single members cannot. No exception for a region is known.

## What it is

slack-ai-training-what = Slack, a Salesforce company, trains models that predict, such as those for search results and for suggestions of channels and emoji, with its customers' data. That is on until an owner of the workspace opts out by e-mail.
slack-ai-training-not-generative = Generative AI is another matter: Slack says that it trains such models with customer data only if the customer has expressly agreed.

## How to object

slack-ai-training-mail = Single members cannot opt out; an owner can, by e-mail, for the whole workspace. These steps are from 2024 and 2025, so look at Slack's page first:
    .step-1 = An Org Owner, a Workspace Owner or the Primary Owner writes to feedback@slack.com.
    .step-2 = As the subject: **Slack Global model opt-out request**.
    .step-3 = In the mail: the web address of the workspace or organization.

## When, and older data

slack-ai-training-no-day = No last day is known: as far as is known, an owner can still opt out. Since when it runs is not known either; it became widely known in May 2024.
slack-ai-training-nothing-deleted = A guide says that opting out stops later training and deletes nothing that Slack already has.

## Which data, private messages

slack-ai-training-two-texts = As quoted, Slack's principles say that messages, content, files and data on use are analyzed. A Slack blog post of May 2024 says that these models use de-identified, aggregate data and do not access the content of messages, in direct messages or in channels.
slack-ai-training-no-leak = Slack says that these models are built so that they cannot reproduce customers' data, and that no data leak from one workspace to another.

## What is set by default

slack-ai-training-on = For models that predict it is on for every workspace that has not opted out. For generative AI it is off until the customer expressly agrees.

## What objecting does

slack-ai-training-own-workspace = As Slack's page is quoted, the data of a workspace that has opted out only improve that workspace itself, no longer models for everybody.

## Who gets the data

slack-ai-training-model-makers = Makers of the language models behind Slack AI get no access to customer data, according to an index of such promises and to a mail from Slack's support.

## Why

slack-ai-training-purpose = Slack names better search results and better suggestions of channels and emoji.

## Complaints, and whose decision it is

slack-ai-training-ask-owner = The decision lies with the owners of a workspace, often an employer. As a member you can ask them to opt out.

## Where it is stated

slack-ai-training-stated = Slack's privacy principles for search, learning and artificial intelligence have it; a Slack blog post of May 2024 explains them.

## When something fails

slack-ai-training-no-switch = There is no switch for this in Slack, guides say; only the e-mail of an owner works. If it goes unanswered, look at Slack's page for what holds now.

## Whether people read along

slack-ai-training-no-access = As its principles are quoted, Slack says that it cannot see the content when it develops these models; technical measures prevent that.
