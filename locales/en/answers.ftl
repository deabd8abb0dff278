### What answers are made of. Statements about changes stand in `facts/`, one file per change.
### Days, numbers, lists and names of regions come ready to be read. The only markup is **label**.

## The first line: what was understood.

# $platform: a platform's name, $change: what it does, by its name.
answer-subject = **{ $platform }, { $change }:**
# $region: the region asked about.
answer-subject-in = **{ $platform }, { $change }, { $region }:**

## "Does it concern me?" The answer begins with yes or no wherever the sources allow it.

answer-yes = Yes, it applies.
# $since: the day.
answer-yes-since = Yes, it has applied since { $since }.
answer-yes-from = Not yet: it will apply from { $since }.
answer-yes-today = Yes, it applies from today, { $since }.
answer-yes-by-text = Yes, by the published texts; a clear confirmation is missing.
answer-no = No, it does not apply.
answer-no-by-text = No, not by the published texts; a clear confirmation is missing.
answer-disputed = That is disputed: the sources contradict each other.
answer-reported = That is reported, but not confirmed officially.
answer-unclear = That is unclear: the sources do not say.
answer-depends = That depends on the region.

## What holds in a region, where something else was asked.

ruling-applies = It applies.
# $since: the day.
ruling-applies-since = It has applied since { $since }.
ruling-applies-from = It will apply from { $since }.
ruling-applies-today = It applies from today, { $since }.
ruling-applies-not = It does not apply.
ruling-unclear = Whether it applies is unclear.
# A territory that no text names. $state: the state that it is tied to.
answer-territory = The texts do not name this territory. Whether they treat it like the country that it is tied to ({ $state }) or like everywhere else is not known.
answer-territory-alike = The texts do not name this territory, but they treat the country that it is tied to ({ $state }) and everywhere else alike.
# One line of a list. $regions: places, $ruling: one of the sentences above.
ruling-row = **{ $regions }**: { $ruling }
# Said after a ruling.
caveat-by-text = That is how the published texts read; a clear confirmation is missing.
# These two are also said before a statement.
caveat-disputed = The sources contradict each other here.
caveat-reported = This is reported, but not confirmed officially.

## What the platform relies on, and what holds for somebody who does nothing.

basis-legitimate-interests = The platform relies on “legitimate interests”, not on consent.
basis-consent = The platform relies on consent.
basis-contract = The platform relies on its contract with you.
basis-none-named = The platform names no legal basis.
default-on = It is on by default: it happens unless you object.
default-off = It is off by default: it happens only if you agree.
default-choice = You are asked and have to choose.
default-applies = It holds for everybody; there is nothing to set.
default-never = It does not happen, so there is nothing to set.

## Where a change stands.

# A practice that a platform does not have.
phase-never = Does not happen.
# $announced: the day it was made known.
phase-announced = Announced on { $announced }; it is not known from when it holds.
phase-running = In force; since when is not on record.
# $days: whole days from today, at least 1. $effective: the day.
phase-upcoming =
    { $days ->
        [one] Takes effect tomorrow, on { $effective }.
       *[other] Takes effect in { $days } days, on { $effective }.
    }
phase-today = Takes effect today, { $effective }.
phase-in-force = In force since { $effective }.
# $superseded: the day another change replaced it.
phase-superseded = No longer in force: replaced on { $superseded }.

## What stands below the answer.

# $aspect: one of the `aspect-…` below.
answer-not-known = I have no sourced statement on this: { $aspect }. What I do know:
answer-stated-in = It is stated in the sources below.
# $date: the day on which the oldest source was read.
checked-on = Checked on { $date }.
checked-long-ago = Checked on { $date }; that is more than six months ago, settings may have moved.
checked-unknown = The day of the last check is not on record.
# That day lies after the one that is taken for today: the clock was set back, as in a demonstration.
checked-later = Checked on { $date } (clock set back).
# What did not fit. $prefix: the command prefix, $command: the words of a command.
more = There is more on this: **{ $prefix } { $command }**
# $count: rows of a list that did not fit.
rows-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
sources = Sources:
# $publisher: a name, $title: in the language of the source.
source = { $publisher }, { $title }
# $count: sources that are not listed.
sources-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
# What stands before an address where that is shown. $label: what the link is called.
before-address = { $label }:
# The number of a day within a date. $day: from 1 to 31.
day-of-month = { $day }
link-settings = Open the setting
link-form = Open the form
link-page = Read the explanation
# $host: the authority's web address.
link-authority = Data-protection authority ({ $host })

## Whom to complain to.

# $region: the country. A link follows.
authority = Data-protection authority, { $region }:
# $name: what people call it, $full: its name in its own language.
# $country: its code; an authority with several names has the one that this language uses.
authority-names =
    { $country ->
        [CA] OPC (Office of the Privacy Commissioner of Canada)
        [CH] FDPIC (Federal Data Protection and Information Commissioner)
        [HK] PCPD (Office of the Privacy Commissioner for Personal Data)
       *[other] { $name } ({ $full })
    }
authority-where = Tell me your country, and I name its data-protection authority.

## Across platforms.

across = **Across platforms:**
# $region: the region asked about.
across-in = **Across platforms, { $region }:**
ways = Where to object, platform by platform:
# $subject: a change with its platform. A link follows, or the next message.
ways-row = **{ $subject }**:
ways-none = no page for that; ask me what one can do

## Places that CLDR has no name for, or another one than people use.

region-efta = EFTA
region-eu = EU
region-eea = EU/EEA
region-designated-countries = LinkedIn's Designated Countries (EU/EEA, Switzerland)
# Every place that no other line of the list names.
region-rest = everywhere else

## Several changes.

overview = This is what I have facts about:
# $subject: a change with its platform, $phase: where it stands.
overview-row = **{ $subject }**: { $phase }
overview-more = Ask about one of these topics for steps and details.

## Asking back.

choose = What do you mean? A number is enough:
# $platform: a platform's name, $change: what it does.
change-of = { $platform } { $change }
# $choice: a question, $region: the region it is about.
choice-in = { $choice } ({ $region })

# One question per aspect. $change: a change with its platform.
choice-overview = { $change }: what changes?
choice-opt-out = { $change }: how do I object?
choice-affected = { $change }: whom does it concern?
choice-deadline = { $change }: since when?
choice-data = { $change }: which data are used?
choice-private-messages = { $change }: are private messages used?
choice-default = { $change }: is it on by default?
choice-legal-basis = { $change }: is it legal?
choice-past-data = { $change }: is it too late, and what about older data?
choice-opt-out-effect = { $change }: what does objecting do?
choice-recipients = { $change }: who gets the data?
choice-minors = { $change }: what about minors?
choice-reason = { $change }: why do they do it?
choice-remedies = { $change }: where can I complain?
choice-source = { $change }: where is that stated?
choice-other-platforms = { $change }: who else does it?
choice-retention = { $change }: how long are data kept?
choice-feature-off = { $change }: how do I switch the AI feature off?
choice-non-users = { $change }: what about people without an account?
choice-organizations = { $change }: what about company accounts?
choice-trouble = { $change }: what if the setting is missing?
choice-human-review = { $change }: do people read along?
choice-price = { $change }: can I pay instead?
choice-myth = { $change }: does posting a notice help?

# What an aspect is called after a colon.
aspect-overview = what changes
aspect-opt-out = how to object
aspect-affected = whom it concerns
aspect-deadline = when
aspect-data = which data
aspect-private-messages = private messages
aspect-default = what is set by default
aspect-legal-basis = the legal basis
aspect-past-data = older data
aspect-opt-out-effect = what objecting does
aspect-recipients = who gets the data
aspect-minors = minors
aspect-reason = the reason
aspect-remedies = complaints and legal remedies
aspect-source = the source
aspect-other-platforms = other platforms
aspect-retention = how long data are kept
aspect-feature-off = switching the AI feature off
aspect-non-users = people without an account
aspect-organizations = company accounts
aspect-trouble = a missing setting or a form that fails
aspect-human-review = whether people read along
aspect-price = paying instead
aspect-myth = notices posted on a profile

## No answer.

decline-out-of-scope = I cannot help with that. I only know what platforms do with your data and how to object.
# $service: a service's name, as the asker wrote it or as it writes itself.
decline-service = I have no facts about { $service }, so I say nothing about it.
# $change: a change with its platform.
decline-aspect = I know about { $change }, but not about what you ask there.
decline-aspect-alone = I have no sourced facts on that.
# $languages: the languages that are understood, $answers: those of answers, each in itself.
decline-language = I do not understand this language yet. You can ask me in: { $languages }. I answer in: { $answers }.
# Where both are the same.
decline-language-alike = I do not understand this language yet. You can ask me in: { $languages }.
# Stands before an answer in another language than the question's.
# $language: the question's language, in itself. $answers: those of answers.
another-language = I understand you ({ $language }), but so far I only write: { $answers }.
# $prefix: the command prefix, $command: the words of a command, as they were probably meant.
did-you-mean = Did you mean **{ $prefix } { $command }**?
examples = What you can ask me:
example-first = How do I opt out of AI training on LinkedIn?
example-second = Does LinkedIn's ad sharing affect Switzerland?
