### What the bot says about itself.

## An empty mention: two lines.

# $platforms: names of the platforms that there are facts about.
help-short = I tell you what happens to your data at { $platforms }, whom it concerns and how to object – with sources.
# $prefix: the command prefix.
help-short-ask = Just ask, for example: How do I opt out of AI training on LinkedIn? More: **{ $prefix } help**

## `help`.

# $platforms: names of the platforms that there are facts about.
help = I answer questions on what platforms do with your data, from checked facts with sources. I have facts about: { $platforms }.
# $prefix: the command prefix.
help-address-room = **Here in the room**: mention me, start with **{ $prefix }**, or reply to one of my messages.
help-address-direct = **In this direct message**: just write.
help-ask = **Ask** in your own words: how to object, whom it concerns, since when, which data, whether private messages count, on what legal basis.
help-follow-up = **Ask on**: “and in Norway?” is enough for ten minutes. If I ask back, a number is enough.
# The words of commands: $platforms, $deadlines, $sources, $privacy.
help-words = **In one word**: **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command: the words of a command.
help-reminders = **Reminders**: **{ $prefix } { $command }** shows what comes when; those who moderate order them.
# For those who may change a room's settings. The words of commands: $remind, $more, $settings.
help-moderator = **You may also**: **{ $prefix } { $remind }** has this room reminded of dates and news. All of it: **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = I give no legal advice. What I do not know, I say.

## The chapters of `help`. Each line: $prefix: the command prefix, $command: the words of a command; then what it does.

help-remind = Reminders, with lines to copy:
help-settings = Settings of this room, with lines to copy:
help-privacy = What I keep and where I have it from, with lines to copy:
help-for-moderators = What changes something is for those who may change this room's settings.
help-line-remind = **{ $prefix } { $command }**: dates and news of a platform, so many days before; without numbers the usual days
help-line-remind-all = **{ $prefix } { $command }**: the same of all platforms
help-line-remind-off = **{ $prefix } { $command }**: no more of that platform
help-line-end = **{ $prefix } { $command }**: no more reminders at all
help-line-remind-on = **{ $prefix } { $command }**: a date of your own
help-line-remind-move = **{ $prefix } { $command }**: your date number 2 comes on another day
help-line-remind-remove = **{ $prefix } { $command }**: your date number 2 comes no more
help-line-check-up = **{ $prefix } { $command }**: to look at your settings again, every so often
help-line-hour = **{ $prefix } { $command }**: the hour of reminders
help-line-timezone = **{ $prefix } { $command }**: this room's time zone
help-line-ping = **{ $prefix } { $command }**: reminders notify everybody; “off” ends that
help-line-reminders = **{ $prefix } { $command }**: what comes when; everybody may ask
help-line-settings = **{ $prefix } { $command }**: what is set; everybody may ask
help-line-language = **{ $prefix } { $command }**: I always answer in this language
help-line-language-auto = **{ $prefix } { $command }**: I answer in the language of the question
help-line-threads = **{ $prefix } { $command }**: each question is answered in a thread of its own; “off” ends that
help-line-corrections = **{ $prefix } { $command }**: a new message says when an answer has changed; with “edit” I edit the answer
help-line-reset = **{ $prefix } { $command }**: everything as in the beginning, except reminders
help-line-privacy = **{ $prefix } { $command }**: what I keep, for how long, and who operates me
help-line-forget-me = **{ $prefix } { $command }**: deletes my notes on you at once
help-line-sources = **{ $prefix } { $command }**: where it is stated what I told you last
help-line-version = **{ $prefix } { $command }**: which program I am, and how new my facts are

## `privacy`.

privacy = This is what I keep:
privacy-text = **Your question's text**: until I have answered it, then it is deleted.
privacy-undecrypted = **Messages I cannot decrypt yet**: still encrypted, for at most 24 hours.
privacy-reply = **My reply**: until it is sent.
privacy-row = **A note on each answer** (which message, subject, statements, region, language; who asked only as a keyed hash): 90 days, so that I can correct an answer.
privacy-memory = **Your language, region and last question**: in memory, for ten minutes.
privacy-settled = **A room's settings, reminders and own dates with their texts**: until they are changed or I leave.
privacy-copy = **A copy of them without any text** lies with my account on the homeserver, so that a lost disk loses nothing; it is emptied when I leave.
privacy-keys = **Encryption keys and room state**: as long as I am logged in.
privacy-never = I receive all messages of my rooms, as every member does, but only look at those addressed to me. My logs hold no message and no name. I pass nothing on to anybody but the homeserver.
# $name: who operates the bot, $contact: how to reach them.
privacy-operator = I am operated by { $name }.
privacy-operator-at = I am operated by { $name }, { $contact }.
privacy-operator-contact = You reach those who operate me here: { $contact }.
privacy-operator-unknown = Who operates me is not on record; ask the moderators of this room or the administrators of my homeserver.
privacy-rights = From them you can ask for information on your data, their correction or deletion, and you can complain to a data-protection authority.
# $prefix: the command prefix, $command: the words of a command.
privacy-forget = **{ $prefix } { $command }** deletes my notes on answers to you and what I remember of you, at once.

## `platforms` and `deadlines`.

platforms = I have facts about these platforms:
# $platform: a name, $changes: what it does, by name.
platforms-row = **{ $platform }**: { $changes }
deadlines = These dates lie ahead:
deadlines-none = I know of no date ahead. What has changed so far:

## `version`, and words that lean on a question before.

# $version: the program's version, $count: how many platforms there are facts about, $date: the newest day on which a source was read.
version =
    { $count ->
        [one] Optout { $version }, with facts about one platform. The newest source was read on { $date }.
       *[other] Optout { $version }, with facts about { $count } platforms. The newest source was read on { $date }.
    }
nothing-before = I do not know which answer you mean. Ask about a platform first, or reply with this word to one of my answers.

## Joining a room, and failing.

# $platforms: names of the platforms that there are facts about.
greeting = Hello! I tell you what happens to your data at { $platforms } and how to object.
# $prefix: the command prefix.
greeting-how = Mention me and ask, or write **{ $prefix } help**. I only answer when addressed; to be rid of me, remove me from the room.
apology = Something went wrong on my side, sorry. Please ask again in a few minutes.
late = I only got to your question now, later than you asked it.
away = I was away. What I was asked more than a day ago I leave alone; please ask again if it still matters.
unreadable = I cannot read this message: its key has not reached me. If it comes within a day, I answer; otherwise please write it again.
budget = You have had as many answers as I give in ten minutes; until those are over I say nothing more to you.
verification = I do not take part in verification, and you need not verify me: my device is signed with the keys of my own account, and comparing emojis with a program proves nothing.
# $date: the day.
corrected = **Corrected on { $date }**: something that this answer rests on has changed.
# $room: the room's name, $needed: a power level.
muted = In { $room } I was asked something, but I am not allowed to write there. Whoever may change the permissions can give me power level { $needed }, or remove me from the room. I say this once.
