### Claude's AI training: one message per statement and scope of `facts/claude/ai-training.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "Claude:".
claude-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it applies, and since or from when.

claude-ai-training-scope-europe = No exception for Europe: the same switch as everywhere. It is on unless you switch it off. For the EEA, the UK and Switzerland, Anthropic Ireland is responsible.
claude-ai-training-scope-rest = The same switch as everywhere, for the plans Free, Pro and Max. It is on unless you switch it off.

## What changes

claude-ai-training-what-planned = Claude's maker Anthropic is going to train its models with chats and coding sessions of the plans Free, Pro and Max, worldwide, unless you switch that off. The new terms take effect on { $effective }; first, 28 September 2025 was announced.
claude-ai-training-what = Claude's maker Anthropic may train its models with chats and coding sessions of the plans Free, Pro and Max, worldwide, unless you switch that off. The terms for this took effect on { $effective }.
claude-ai-training-choice-planned = The pop-up for existing users has the switch pre-set to on. The choice can be changed at any time, with effect for the future.
claude-ai-training-choice = The pop-up for existing users had the switch pre-set to on. The choice can be changed at any time, with effect for the future.
claude-ai-training-policy-of-july = The Privacy Policy of 8 July 2026 keeps this and the switch. The policy for people without an account now describes the stages of training, where its data come from, and that they may be used again for newer models.

## How to object

claude-ai-training-switch = Switch the training off on the web; once you are logged in, the link leads straight to the setting:
    .step-1 = Click your name or initials.
    .step-2 = Choose **Settings**, then **Privacy**.
    .step-3 = Turn off **Help improve Claude**.
claude-ai-training-app = In the app: tap your name, then **Settings**, **Privacy**, and turn **Help improve Claude** off.
claude-ai-training-incognito = Incognito chats are not used to improve Claude, even with the switch on, unless safety checks flag them.

## Whom it concerns

claude-ai-training-plans = The consumer plans Free, Pro and Max, worldwide, also Claude Code with such an account. Not Claude for work, government or education, nor the API, unless the organization itself opts in.
claude-ai-training-early = Whoever accepts the new terms before { $effective } with the switch on is included from then.

## When

claude-ai-training-choose-planned = Existing users are asked to choose by { $effective }; first it was 28 September 2025. It is no last day to object: the choice can be changed at any time, with effect for the future.
claude-ai-training-choose = Existing users were given until { $effective } to choose; first it was 28 September 2025. It was no last day to object: the choice can be changed at any time, with effect for the future.
claude-ai-training-no-new-day = The Privacy Policy of 8 July 2026 sets no new day to choose by.

## Which data

claude-ai-training-used = While the switch is on: new chats and coding sessions, and old ones that you take up again, with what you enter and what Claude answers.
claude-ai-training-used-anyway = Even if the switch is off, conversations are used that are flagged for safety review, or that you rate or report: a thumbs up or down sends the conversation along.
claude-ai-training-filtered = Anthropic says that it filters or obscures sensitive data and does not sell users' data to others.

## Private messages

claude-ai-training-chats = Your conversations with Claude are exactly what is used, as long as the switch is on, also what you paste into them. Incognito chats are left out, unless safety checks flag them.

## What is set by default

claude-ai-training-on-planned = Existing users see a pop-up with a large button **Accept** and a training switch that is already on. Whoever accepts without touching it agrees. New users choose at sign-up.
claude-ai-training-on = Existing users saw a pop-up with a large button **Accept** and a training switch that was already on. Whoever accepted without touching it agreed. New users choose at sign-up.

## The legal basis

claude-ai-training-bases = For training, Anthropic's Privacy Policy names legitimate interests and consent side by side. In the EEA, the UK and Switzerland you can object to the one and withdraw the other.
claude-ai-training-bases-of-july = The version of 8 July 2026 also names scientific research. Which basis carries which use in the EEA, the UK and Switzerland, it does not say.
claude-ai-training-local-law = Outside the EEA, the UK and Switzerland, by the policy, your rights depend on the law where you live. The switch is the same.

## Older data

claude-ai-training-not-too-late = It is not too late: you can switch the training off at any time.
claude-ai-training-future-only = Switching off works for the future: new chats are not used, and stored ones stay out of later training runs. Runs that have begun and models that are trained keep the data.
claude-ai-training-old-chats = Old chats that you do not take up again are not used. So “all old chats were taken” is wrong.

## What objecting does

claude-ai-training-undo = You can switch it on and off at any time.

## Who gets the data

claude-ai-training-own-models = Anthropic trains its own models with the chats; affiliates and service providers may process the data. It says that it does not sell personal data.

## Minors

claude-ai-training-adults = Claude is for people of 18 and over. Anthropic says that it does not knowingly collect or use data of younger people.

## Why

claude-ai-training-reason = Anthropic gives these reasons: better models and better detection of misuse; developing a model takes 18 to 24 months and needs data over that time.

## Complaints and legal remedies

claude-ai-training-object = Switch the training off and delete chats that should stay out of future training. Depending on your law you can object or ask for deletion: privacy@anthropic.com.
claude-ai-training-rights-page = For requests about data in its training, also by people without an account, Anthropic has a page of its own.
claude-ai-training-complaint = In the EEA, the UK and Switzerland you can complain to your data protection authority. Anthropic Ireland in Dublin is responsible there.

## Where it is stated

claude-ai-training-stated = Anthropic's Privacy Policy and Consumer Terms say that chats may be used for training unless you opt out. A help page describes the switch.

## How long data are kept

claude-ai-training-kept = With the training on, Anthropic may keep data for up to five years; with it off, its documentation names 30 days. Conversations that you delete are gone from its systems within 30 days, by its policy.
claude-ai-training-feedback-kept = Feedback, such as a thumbs up with its conversation, is kept for up to five years, whatever the switch says.

## People without an account

claude-ai-training-web-pages = Claude also learns from public web pages, which may hold data of people without an account. Its crawler ClaudeBot respects robots.txt and reads no password-protected pages, says Anthropic. Depending on your law you can object or ask for deletion: privacy@anthropic.com.

## Work accounts

claude-ai-training-work-accounts = Claude for work, government and education, and the API, are left out, unless the organization itself opts in, for instance to the Development Partner Program.

## When something fails

claude-ai-training-not-found = If you do not find the switch, take the direct link. The switch is there for the plans Free, Pro and Max; for an account from your work, the organization's contract counts.

## Whether people read along

claude-ai-training-review = Before anybody reviews chats for training, they are separated from your user ID, and only a small number of staff have access, says Anthropic.

## Paying

claude-ai-training-paying = Paying does not keep you out: Free, Pro and Max have the same switch.

## Wrong claims

claude-ai-training-myth-opt-in = Some call it an opt-in. In effect it is an opt-out: the pop-up had the switch pre-set to on, and the Privacy Policy allows the training unless you opt out.
