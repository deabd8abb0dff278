### GitHub's AI training: one message per statement and scope of `facts/github/ai-training.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "GitHub:".
github-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it applies, and since or from when.

github-ai-training-scope-eea-gb = GitHub's terms make no exception for Europe: it is on until you switch it off, and you can do that at any time.
github-ai-training-scope-rest = GitHub's terms hold worldwide: it is on until you switch it off, and you can do that at any time.

## What changes

github-ai-training-what-planned = From { $effective } GitHub will use what passes through Copilot on the plans Free, Pro and Pro+ to train AI models of its own and of Microsoft: prompts, suggestions, code around the cursor.
github-ai-training-what = Since { $effective } GitHub has been using what passes through Copilot on the plans Free, Pro and Pro+ to train AI models of its own and of Microsoft: prompts, suggestions, code around the cursor.
github-ai-training-choice = It is on by default. You can switch it off at any time, with effect for the future. Copilot Business and Enterprise are left out.

## How to object

github-ai-training-switch = Switch the training off on the web; once you are logged in, the link leads straight to the settings:
    .step-1 = Click your picture at the top right, then **Copilot settings**.
    .step-2 = Under **Features**, go to **Privacy**.
    .step-3 = Set **Allow GitHub to use my data for AI model training** to **Disabled**.
github-ai-training-one-place = The setting belongs to your account, not to the editor: it counts wherever you use Copilot.
github-ai-training-kept = If you had already opted out of data collection for product improvements, that stays: you need not do it again.

## Whom it concerns

github-ai-training-plans = It concerns people who use Copilot on an individual plan: Free, Pro or Pro+.
github-ai-training-plan-max = GitHub's help page by now also names the individual plan Max.
github-ai-training-left-out = Left out are Copilot Business and Copilot Enterprise, students with their free Copilot and teachers with free Copilot Pro.

## When

github-ai-training-start-planned = On { $effective } it begins. It is a start, not a last day: you can still switch it off afterwards, but only for the future.
github-ai-training-start = On { $effective } it began. It was a start, not a last day: the switch still works, for the future only.

## Which data

github-ai-training-interactions = What you ask Copilot and what it returns, suggestions that you accept or change, code around the cursor, comments and documentation, names of files, the structure of the repository, how you move around, and your feedback.
github-ai-training-private-repositories = Private repositories as they are stored are not used. What Copilot processes while you work in one is used, unless you opt out. Issues and discussions are left out.
github-ai-training-public-repositories = Content of public repositories is another matter: GitHub's terms license it separately, for training too, and this switch does not change that.

## What is set by default

github-ai-training-on-planned = On individual plans it is on for everyone who does not switch it off. If you do nothing, GitHub uses your Copilot data for training from { $effective }.
github-ai-training-on = On individual plans it is on for everyone who has not switched it off. If you do nothing, GitHub uses your Copilot data for training.

## The legal basis

github-ai-training-bases = For the EU, the EEA and the UK, GitHub's privacy statement names the development of its services, AI included, under legitimate interests. It assigns no basis to this training alone.
github-ai-training-license = By GitHub's terms you give it and its affiliates a license to train with what goes into AI features and what comes out, unless you opt out.

## Older data

github-ai-training-not-too-late = It is not too late: if you switch it off before { $effective }, your Copilot data stay out of it.
github-ai-training-still-possible = It is not too late: the switch still works.
github-ai-training-collected-stays = Switching off works for the future only. GitHub's terms promise nothing for what was collected or trained before.

## What objecting does

github-ai-training-not-public-repositories = The switch does not cover content of public repositories: GitHub's terms license that separately, for training too.
github-ai-training-travels-along = If GitHub passes data on to Microsoft for AI training, your opt-out goes along, GitHub writes.

## Who gets the data

github-ai-training-affiliates = GitHub and its affiliates, above all Microsoft. By the terms they may not pass what you enter or receive to other makers of AI models for training of their own.

## Minors

github-ai-training-minors = GitHub is meant for people from 13 years on. No rule on age was found for the training; students with their free Copilot are left out.

## Why

github-ai-training-reason = GitHub gives these reasons: suggestions that are better, more secure and fit the context. Tests with data of Microsoft's own staff, it says, raised the share of suggestions that were accepted.

## Complaints and legal remedies

github-ai-training-write = First switch the training off. Objections and requests about your data go to privacy@github.com; the data protection officer is at dpo@github.com.
github-ai-training-complaint = In the EU and the EEA you can complain to your data protection authority, in the UK to the ICO. No authority's word on this training was found.

## Where it is stated

github-ai-training-stated = It is in Section J of GitHub's Terms of Service and in its General Privacy Statement. A help page describes the switch.

## How long data are kept

github-ai-training-retention = GitHub's privacy statement gives no fixed span: personal data are kept while the account is active and as long as contracts, laws or disputes require. It names no other span for training.

## Company accounts

github-ai-training-organizations = Copilot Business and Copilot Enterprise are left out: GitHub's agreements with these customers forbid training with their data unless they allow it.
github-ai-training-members = In its questions and answers GitHub is also quoted as leaving out people whose account belongs to a paying organization, even on an individual plan.

## When something fails

github-ai-training-missing = If the setting is missing, check which plan your account has: with Copilot Business or Enterprise it is not shown, because their data are not used.

## Paying instead, and wrong claims

github-ai-training-pro-is-not-enough = Paying for Copilot Pro or Pro+ does not keep your data out. Of the paid plans only Business and Enterprise are left out; on the others you have to switch it off.
github-ai-training-myth-private = “GitHub trains on all my private repositories” is wrong: not as they are stored, but what Copilot processes there is used unless you opt out.
