### Meta's AI training: one message per statement and scope of `facts/meta/ai-training.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "Meta:".
meta-ai-training-name = AI training

## What it means where. Read after a line that names the region and says that it applies, and since or from when.

meta-ai-training-scope-eea = It is on until you object with Meta's form. You can do that at any time, and no reason is needed.
meta-ai-training-scope-ch = The same objection forms as in the EU are open to you. In 2024 Meta had promised the Swiss authority (FDPIC) not to train on Swiss data; the plan of { $announced } dropped that.
meta-ai-training-scope-gb = In the UK it has run since autumn 2024, earlier than in the EU. You can object with Meta's form; Meta decides case by case.
meta-ai-training-scope-rest = It has been running here for longer, since before { $effective }. There is no general right to object: Meta's forms can be sent from anywhere, but Meta need not grant them where no law requires it.

## What changes

meta-ai-training-what-planned = From { $effective } Meta will train its generative AI on what adults post publicly on Facebook and Instagram in the EU, the EEA and Switzerland, and on chats with Meta AI. In the UK it has done so since autumn 2024, elsewhere for longer.
meta-ai-training-what = Since { $effective } Meta has trained its generative AI on what adults post publicly on Facebook and Instagram in the EU, the EEA and Switzerland, and on chats with Meta AI. In the UK it has done so since autumn 2024, elsewhere for longer.
meta-ai-training-choice = It is on by default. In the EU, the EEA, Switzerland and the UK you can object with a form, with effect for the future; elsewhere there is no general right to.
meta-ai-training-policy-2026 = The Privacy Policy of 23 July 2026 newly covers apps that you connect, such as calendar and mail, and AI that acts for you. Meta's notice repeats that what you share with AI features improves its AI unless you have objected.

## How to object

meta-ai-training-facebook-form = In the EU, the EEA, Switzerland and the UK, send Meta's form for Facebook:
    .step-1 = Log in to Facebook and open the form.
    .step-2 = Enter the e-mail address of your account; the reason may stay empty.
    .step-3 = Tap **Submit**. A confirmation comes by e-mail.
meta-ai-training-instagram-form = Likewise send the form for Instagram, logged in to Instagram.
meta-ai-training-whatsapp = On WhatsApp personal chats are not used, only what somebody shares with Meta AI (blue circle, @MetaAI).
meta-ai-training-no-general-right = Outside the EU, the EEA, Switzerland and the UK there is no general right to object: Meta's forms can be sent from anywhere, but Meta need not grant them where no law requires it. What remains: posting for friends only, deleting old public posts, not using Meta AI.

## Whom it concerns

meta-ai-training-adults = It concerns adults with an account on Facebook or Instagram, for what they post publicly, and everyone who uses Meta AI, on WhatsApp too.
meta-ai-training-private-accounts = A private account is not left out entirely: name, user name, profile picture and what you do in public groups and on public pages count as public.

## When

meta-ai-training-start-planned = On { $effective } it begins in the EU, the EEA and Switzerland; in the UK it has run since autumn 2024, elsewhere for longer. That day is a start, not a last day: where there is a right to object, you can use it afterwards too, but then only for the future.
meta-ai-training-start = On { $effective } it began in the EU, the EEA and Switzerland; in the UK it has run since autumn 2024, elsewhere for longer. That day was a start, not a last day: where there is a right to object, you can still use it, for the future.

## Which data

meta-ai-training-public-content = From adults: public posts, photos and captions, videos, comments, reviews, activity in public groups and on pages, avatars; name, user name and profile picture. Old content is used as well.
meta-ai-training-ai-chats = Also what you or others write or say to Meta AI, on WhatsApp too, and its answers.
meta-ai-training-left-out = Not used, according to Meta: private messages with friends and family, unless somebody in the chat shares them with Meta AI, and public content of accounts under 18.

## Private messages

meta-ai-training-private-messages = Meta says that private messages with friends and family do not train its AI, unless you or somebody else in the chat shares them with Meta AI.
meta-ai-training-whatsapp-messages = WhatsApp does not read your chats for AI training: messages and calls are end-to-end encrypted. Of your chats, only what somebody sends to Meta AI goes to Meta.
meta-ai-training-advanced-chat-privacy = According to press reports, **Advanced chat privacy** in a WhatsApp chat's settings keeps others from pulling that chat into Meta AI. It is off by default and holds for that one chat.

## What is set by default

meta-ai-training-on-planned = It is on for everyone who does not object. If you do nothing, Meta uses your public content, old posts included, and your chats with Meta AI: from { $effective } in the EU, the EEA and Switzerland, elsewhere already now.
meta-ai-training-on = It is on for everyone who has not objected. If you do nothing, Meta uses your public content, old posts included, and your chats with Meta AI.

## The legal basis

meta-ai-training-legitimate-interests = In the EU, the EEA and the UK Meta relies on legitimate interests (Article 6(1)(f) of the GDPR and the UK GDPR), not on consent. You can object.
meta-ai-training-authorities-in-the-eu = The Higher Regional Court of Cologne accepted legitimate interests as a basis on 23 May 2025, in urgent proceedings and after a provisional look. The Irish authority, in charge of Meta in the EU, did not stop the training, but did not declare it lawful either. No ruling in main proceedings is known.
meta-ai-training-ico = The British authority (ICO) has not approved the training: on 13 September 2024 it said that it would keep watching. Meta had made objecting simpler after talks with it.
meta-ai-training-basis-in-switzerland = For Switzerland, by a press report, Meta names its legitimate interest too. In June 2024 it had assured the Swiss authority (FDPIC) that it would not train on Swiss data; the plan of { $announced } includes them.
meta-ai-training-no-objection-by-law = Outside the EU, the EEA, Switzerland and the UK, by the policy text, there is no general right to object to this training.

## Older data

meta-ai-training-not-too-late = It is not too late: in the EU, the EEA and Switzerland, an objection before { $effective } keeps your public content out from the start.
meta-ai-training-still-possible = It is not too late: in the EU, the EEA, Switzerland and the UK the form still works, for the future. Objections sent in 2024 stay valid.
meta-ai-training-trained-stays = What has gone into a model stays in it. Without an objection Meta uses all your public content, from before { $effective } too.
meta-ai-training-late-objection = Does a late objection also keep older posts out of future training? Consumer advice in Germany reads it as probably covering only what is published afterwards.

## What objecting does

meta-ai-training-future-only = An objection works for the future only: what has been trained stays. Others can still post about you, and Meta AI is not switched off.
meta-ai-training-future-only-in-the-uk = In the UK Meta decides on an objection case by case. One that it grants works for the future only: what has been trained stays, and Meta AI is not switched off.
meta-ai-training-linked-accounts = Guides disagree on whether one objection covers all accounts linked in the **Accounts Center**. The safe way: one form for Facebook, one for Instagram, and one for every account that is not linked.
meta-ai-training-without-a-reason = In the EU and the EEA Meta accepts objections in practice without a reason.

## Who gets the data

meta-ai-training-own-ai = Meta trains its own AI with the data. By its policy it offers that AI to users, businesses, researchers and other third parties.
meta-ai-training-controllers = In the EU and the EEA, Meta Platforms Ireland Ltd is responsible for your data; elsewhere it is Meta Platforms, Inc. in the US.
meta-ai-training-transfers = For transfers to the US, the policy of 23 July 2026 names two data privacy frameworks: EU–US and Swiss–US.

## Minors

meta-ai-training-minors-public = Public content of accounts under 18 does not train Meta's AI, according to Meta.
meta-ai-training-minors-chats = Chats with Meta AI are another matter: the EU text of Meta's policy lists those of minors among the training data.
meta-ai-training-shown-by-others = Going by Meta's AI page, people who are seen in a photo or named in a post can be in the data; that can be a child in a public post of an adult.

## Why

meta-ai-training-reason = For Europe, Meta gives these reasons: its AI should know European languages, culture and references, and Meta wants to build and offer AI to users, businesses and researchers.

## Complaints and legal remedies

meta-ai-training-tidy-up = What you can do: object where there is a right to, also late; show posts to friends only; delete old public posts; not use Meta AI.
meta-ai-training-complaint = You can complain to your data protection authority. For Meta the Irish one leads in the EU and the EEA; in the UK it is the ICO, in Switzerland the FDPIC.
meta-ai-training-courts = Urgent requests to stop the training failed at two German courts, the higher regional courts of Cologne (23 May 2025) and Schleswig (12 August 2025); the one in Schleswig came too late. No ruling in main proceedings is known.

## Where it is stated

meta-ai-training-stated = Meta's Privacy Policy has it, in the EU text under “Developing and improving AI at Meta”. Meta's page on generative AI says what is used and what is not.

## Switching the AI feature off

meta-ai-training-blue-circle = According to consumer advice and press reports of 2025, Meta AI with its blue circle cannot be switched off, neither on WhatsApp nor on Instagram or Messenger. All you can do is not use it.
meta-ai-training-objection-is-no-switch = Objecting is about the training, not the feature: the blue circle stays.

## People without an account

meta-ai-training-without-account = People without an account can be in the data too, for instance seen in a photo or named in a post. Meta's AI page says so and offers a form for data that Meta has from third parties.

## When something fails

meta-ai-training-form-does-not-open = If a form does not open, log in to Facebook or Instagram first. If it still does not, take the general objection page that the EU text of Meta's policy names.
meta-ai-training-facebook-menu = The menus change often; guides of 2025 for Europe give this way on Facebook: profile picture, **Settings & privacy**, **Settings**, **Privacy Policy**, and in its text the link **right to object**.
meta-ai-training-instagram-menu = In the Instagram app, in Europe: profile, the menu with three lines, **Settings and activity**, **About**, **Privacy Policy**, and in its text the link **right to object**. Enter your e-mail address and tap **Submit**.

## Wrong claims

meta-ai-training-myth-notice = A notice posted on your profile: neither Meta's texts nor the authorities and consumer advice that I rest on name that as a way to object. In the EU, the EEA, Switzerland and the UK it is done with Meta's form.
meta-ai-training-myth-too-late = “After 26 May 2025 an objection is impossible” is wrong: it still works, for the future.
meta-ai-training-myth-private-account = “A private account is safe” is only half true: name, user name, profile picture and public activity count as public.
