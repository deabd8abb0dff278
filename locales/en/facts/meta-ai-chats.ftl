### Meta's use of AI chats for ads: one message per statement and scope of `facts/meta/ai-chats.toml`.
### Every message may use $announced and $effective, the fact's days, ready to be read.

# Read after "Meta:".
meta-ai-chats-name = AI chats used for ads

## What it means where. Read after a line that names the region and says whether it applies, and since or from when.

meta-ai-chats-scope-eu = Meta's announcement leaves the EU out and speaks only of “later”; no date is known. The EU text of its policy lists no AI chats among the data for ads.
meta-ai-chats-scope-gb = Meta's announcement leaves the UK out and speaks only of “later”; no date is known.
meta-ai-chats-scope-kr = Meta's announcement leaves South Korea out at the start; no later date is known.
meta-ai-chats-scope-eea-outside-the-eu = Reports name the EU, the UK and South Korea as left out. None names Iceland, Liechtenstein or Norway.
meta-ai-chats-scope-ch = Meta's announcement leaves out the EU, the UK and South Korea; it does not name Switzerland. Two Swiss trade papers reported in October 2025 that Switzerland is left out for now; no confirmation by Meta was found.
meta-ai-chats-scope-rest = It holds for everyone who uses Meta AI. There is no switch against it.

## What changes

meta-ai-chats-what-planned = From { $effective } Meta will use what people write and say to Meta AI, on Facebook, Instagram, Messenger, WhatsApp and smart glasses, to help choose their ads and posts. At the start the EU, the UK and South Korea are left out.
meta-ai-chats-what = Since { $effective } Meta has used what people write and say to Meta AI, on Facebook, Instagram, Messenger, WhatsApp and smart glasses, to help choose their ads and posts. The EU, the UK and South Korea were left out at the start.
meta-ai-chats-no-choice = Where it applies there is no way to object, except not to use Meta AI.
meta-ai-chats-policy-2026 = In the Privacy Policy of 23 July 2026 the EU text still lists no AI chats among the data for ads; the other text does. New: Meta AI's answers are personalized with interests, location and profile.

## How to object

meta-ai-chats-no-switch = Where it applies, there is no way to object: only not using Meta AI keeps your chats out.
meta-ai-chats-what-remains = What remains, where it applies: not using Meta AI, taking WhatsApp out of the **Accounts Center**, and adjusting **Ad preferences**.
meta-ai-chats-nothing-to-object-to = In the EU, the UK and South Korea there is nothing to object to so far: Meta's announcement leaves them out, and no later date is known. AI training is another matter; ask me about it.

## Whom it concerns

meta-ai-chats-users-of-meta-ai = It concerns people who use Meta AI, in the places where it applies. Those who do not use it have no chats that could be used.

## When

meta-ai-chats-start-planned = On { $effective } it begins where it applies; Meta's notices go out from 7 October 2025. That day is a start, not a last day to object: there is no way to object.
meta-ai-chats-start = On { $effective } it began where it applies; Meta's notices went out from 7 October 2025. That day was a start, not a last day to object: there was no way to object before it either.
meta-ai-chats-later-in-europe = For the EU and the UK Meta spoke only of “later”; no date is known.

## Which data

meta-ai-chats-chats = Where it applies: what you write and say to Meta AI on Facebook, Instagram, Messenger and WhatsApp and with smart glasses.
meta-ai-chats-linked-whatsapp = Where it applies, chats with Meta AI on WhatsApp count only if WhatsApp is linked in the **Accounts Center**.
meta-ai-chats-sensitive-topics = Meta says that it does not use chats about topics such as religion, sexual orientation, politics and health for ads.

## Private messages

meta-ai-chats-messages-between-people = “Meta reads all private messages for ads” is wrong: it is about chats with Meta AI. End-to-end encrypted messages between people are not used.
meta-ai-chats-advanced-chat-privacy = According to press reports, **Advanced chat privacy** in a WhatsApp chat's settings keeps others from pulling that chat into Meta AI. It is off by default and holds for that one chat.

## What is set by default

meta-ai-chats-on-planned = Where it applies, it begins on { $effective } by itself for everyone who uses Meta AI; it cannot be switched off.
meta-ai-chats-on = Where it applies, it is on for everyone who uses Meta AI; it cannot be switched off.

## The legal basis

meta-ai-chats-consent-in-the-eu = By its policy, Meta bases personalized ads in the EU on your consent; the policy's list of data for that has no AI chats.

## Older data

meta-ai-chats-earlier-chats = Chats from before { $effective } are left out of this.

## What objecting does

meta-ai-chats-preferences-are-no-switch = Where it applies, **Ad preferences** and the feed's controls change which ads and posts you see. They do not keep your chats with Meta AI from being used.
meta-ai-chats-training-is-separate = Meta's objection form is about another matter, the training of its AI.

## Why

meta-ai-chats-reason = Meta says that it wants ads and suggested posts to fit people's interests better.

## Where it is stated

meta-ai-chats-stated = Meta announced it on { $announced }. It is in the Privacy Policy as of { $effective }, in the text for regions outside the EU; the EU text does not have it.

## Switching the AI feature off

meta-ai-chats-blue-circle = According to consumer advice and press reports of 2025, Meta AI with its blue circle cannot be switched off, neither on WhatsApp nor on Instagram or Messenger. All you can do is not use it.

## Wrong claims

meta-ai-chats-myth-europe = That it began in the EU or the UK on { $effective } is wrong: both were left out at the start.
