### Reminders, and what is told of the commands that order them. Days, times, numbers and lists come ready to be read.
### A change begins on its day; that is no last day to object, and nothing here may call it one.

## The first line of a reminder stands alone on a lock screen: what, when, in how many days.

# $platform: a platform's name, $change: what it does, by its name, $days: whole days until then, at least 1, $date: the day.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change }:** begins tomorrow, on { $date }.
       *[other] **{ $platform }, { $change }:** begins in { $days } days, on { $date }.
    }
reminder-change-today = **{ $platform }, { $change }:** begins today, { $date }.
# $days: whole days since then, at least 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change }:** began yesterday, on { $date }.
       *[other] **{ $platform }, { $change }:** began { $days } days ago, on { $date }.
    }
# Several changes of one platform on one day. $count: how many, at least 2, $changes: what it does, by name.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform }:** { $count } changes begin tomorrow, on { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } changes begin in { $days } days, on { $date }: { $changes }.
    }
reminder-several-today = **{ $platform }:** { $count } changes begin today, { $date }: { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform }:** { $count } changes began yesterday, on { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } changes began { $days } days ago, on { $date }: { $changes }.
    }
# One of these. $change: what the platform does, by its name. What it is follows.
reminder-several-row = **{ $change }:**
# Things of different days or kinds. $count: how many, at least 2. The first line of the nearest one follows, then a list.
reminder-mixed = { $count } reminders, first of all:
# A date that the room set itself. $text: its text, or `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **Tomorrow, on { $date }:** { $text }
       *[other] **In { $days } days, on { $date }:** { $text }
    }
reminder-own-today = **Today, { $date }:** { $text }
reminder-own-past =
    { $days ->
        [1] **Yesterday, on { $date }:** { $text }
       *[other] **{ $days } days ago, on { $date }:** { $text }
    }
reminder-own-unnamed = a date of this room's own
# A change is new here, or its date has moved. A sentence follows that says where it stands, one of the `phase-…`.
reminder-news = **News on { $platform }, { $change }:**
# $months: how many months lie between two of them.
reminder-check-up =
    { $months ->
        [1] **Check-up, every month:** look at your settings again; switches and defaults move.
       *[other] **Check-up, every { $months } months:** look at your settings again; switches and defaults move.
    }

## What else a reminder says.

# Links to settings follow, each named after what it is for.
reminder-check-up-links = The settings that I know of:
reminder-own-note = This room set the date itself.
reminder-late = This comes late: I was not reachable at the set hour.
reminder-summary = This comes late: I was away for a while. It says what is still true.
reminder-ask = For all steps, just ask me.
# $prefix: the command prefix, $list and $off: the words of the commands.
reminder-end = What comes when: **{ $prefix } { $list }**. No more reminders: **{ $prefix } { $off }**.

## What is told of a command.

# A line to copy. $prefix: the command prefix, $command: the words of a command, one of the `order-form-…`.
order-example = For example: **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = They are listed here: **{ $prefix } { $command }**
# Stands where a platform's name may stand.
order-all = all platforms
# $whom: a platform's name, or `order-all`.
order-following = From now on I remind this room of { $whom }: of dates and of news.
# $days: a list of numbers.
order-leads = Days before a date: { $days }.
order-leads-and-day = Days before a date: { $days }; and once more on the day itself.
order-leads-day = Reminders come on the day itself.
# $day: the day of the week and the date, $time: the time of day, both by the room's clock.
order-first = The first reminder comes on { $day }, at { $time }.
order-next = The next reminder comes on { $day }, at { $time }.
order-next-none = No reminder lies ahead at the moment.
# A list follows of changes, each with the day since when it is in force.
order-none-ahead = At the moment no date lies ahead. What already holds:
order-none-known = At the moment no date lies ahead.
order-offer-news = I will tell you here when something is new: another change, or a date that moves.
order-offer-check-up = Settings and defaults move, so a look at them now and then is worth it; I can remind you of that too.
order-unfollowed = I do not remind this room of { $whom } any more. Whatever else is set stays as it is.
order-unfollowed-all = I do not remind this room of anything any more; its own dates are gone as well.
order-not-following = I was not reminding this room of { $whom }, so nothing has changed.
order-not-following-any = I was not reminding this room of anything, so nothing has changed.
# $text: the date's text, or `reminder-own-unnamed`, $before: the day on which it was before.
order-dated = Noted for { $day }: { $text }
order-moved = Moved from { $before }, to { $day }: { $text }
order-removed = Removed, { $day }: { $text }
order-dated-late = No reminder of it comes any more: the hour is over for today.
# $number: the number that was given, $count: how many dates there are, at least 1.
order-no-such-date =
    { $count ->
        [one] There is no date with the number { $number }: this room has one date of its own.
       *[other] There is no date with the number { $number }: this room has { $count } dates of its own.
    }
order-no-dates = This room has no dates of its own yet.
# $date: a day.
order-past = { $date } is over, so I cannot remind you before it. A day from today on is fine.
# $most: how many there may be.
order-too-many = This room has { $most } reminders, and more than that I do not keep. End one that is not needed any more, then this one fits in.
# $most: how many characters there may be.
order-too-long = That text is too long for one line; please use at most { $most } characters.
# $months: how many months lie between two check-ups.
order-check-up =
    { $months ->
        [one] From now on I remind this room every month to look at its settings.
       *[other] From now on I remind this room every { $months } months to look at its settings.
    }
order-hour = From now on reminders come at { $time }.
order-pings-on = From now on a reminder notifies everybody in this room.
order-pings-off = From now on a reminder notifies nobody in particular.
# $zone: the name of a time zone, such as Europe/Zurich.
order-timezone = This room's time zone is now { $zone }.
# $day: the day on which the clocks change, $time: what the clock shows when the reminder comes.
order-shift-skipped = On { $day }, the clocks skip this hour; that day a reminder comes right after it, at { $time }.
order-shift-twice = On { $day }, the clocks show this hour twice; that day a reminder comes the first time, at { $time }.
# $language: a language, by its own name.
order-language = From now on I speak { $language } in this room.
order-language-auto = From now on I answer each question in its own language.
order-threads-on = From now on I answer a question in a thread of its own.
order-threads-off = From now on I answer with a reply, right below the question.
order-corrections-edit = From now on I edit an answer when what it told has changed.
order-corrections-notice = From now on I write a new message when what an answer told has changed.
order-forgot = Done. I have deleted my notes on the answers that I gave you, and what I remembered of our conversation: your language, your region, your last question.
order-forgot-not = What stays: this room's settings and reminders, which belong to the room; and the messages in the room itself, which only you or its moderators can delete.
order-reset = All settings are as in the beginning: language, time zone, hour, threads, corrections and pings. What I remind this room of stays.

## `settings`: what holds in a room, a line each.

settings = The settings of this room, and how to change them:
# $prefix: the command prefix, $command: the words of a command, one of the `order-form-…`.
# $language: a language, by its own name.
setting-language = **Language**: { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Language**: that of each question (**{ $prefix } { $command }**)
# $zone: the name of a time zone.
setting-timezone = **Time zone**: { $zone } (**{ $prefix } { $command }**)
# $time: the hour of reminders.
setting-hour = **Reminders come at**: { $time } (**{ $prefix } { $command }**)
setting-threads-on = **Answers**: in threads (**{ $prefix } { $command }**)
setting-threads-off = **Answers**: as replies (**{ $prefix } { $command }**)
setting-corrections-edit = **Corrections**: the answer is edited (**{ $prefix } { $command }**)
setting-corrections-notice = **Corrections**: a new message (**{ $prefix } { $command }**)
setting-pings-on = **Reminders notify**: everybody (**{ $prefix } { $command }**)
setting-pings-off = **Reminders notify**: nobody in particular (**{ $prefix } { $command }**)
# $whom: a list of platforms' names.
setting-following = **Reminders of**: { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Reminders of**: nothing (**{ $prefix } { $command }**)
settings-reset = Everything as in the beginning: **{ $prefix } { $command }**

## `reminders`: what comes when.

order-list-empty = This room has no reminders yet.
# $whom: a list of platforms' names.
order-list-following = I remind this room of: { $whom }.
# $time: the room's hour, $zone: its time zone.
order-list-hour = Reminders come at { $time }, time zone { $zone }.
order-list-check-up =
    { $months ->
        [one] Check-up of the settings: every month.
       *[other] Check-up of the settings: every { $months } months.
    }
order-list-upcoming = What comes next:
order-list-none = No date lies ahead at the moment.
# $what: a list of what it tells, $days: how many days before the date, at least 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day }, { $time }**: { $what }, one day before
       *[other] **{ $day }, { $time }**: { $what }, { $days } days before
    }
order-upcoming = **{ $day }, { $time }**: { $what }
# Parts of such a list. $changes: what the platform does, by name, $change: a change with its platform.
order-item-changes = { $platform } ({ $changes })
order-item-news = news on { $change }
order-item-check-up = a check-up of the settings
order-list-dates = This room's own dates:
order-list-date = { $day }: { $text }
order-list-change = To change this:

## A command that cannot be obeyed. A line to copy follows. $word: what was written.

order-incomplete = Something is missing there.
# $platforms: names of the platforms that there are facts about.
order-no-platform = I have no facts about { $word }. I can remind you of: { $platforms }.
# $longest: the most days.
order-no-lead = { $word } is no number of days that I can use; 0 to { $longest } are fine.
order-no-date = { $word } is no day that I can find in the calendar. Please write year, month and day.
order-no-time = { $word } is no time of day. Please write hours and minutes.
order-no-number = { $word } is no number of a date. The numbers stand in the list of reminders.
# $longest: the most months.
order-no-months = { $word } is no number of months that I can use; 1 to { $longest } are fine.
order-no-switch = { $word } is neither “on” nor “off”.
order-no-timezone = I know no time zone { $word }. Their names are made of a continent and a city.
# $languages: the languages that are spoken, each in itself.
order-no-language = I do not speak { $word } yet. I speak: { $languages }.
order-no-corrections = { $word } is no way to correct an answer; “edit” and “notice” are.
# $needed: a power level.
order-forbidden = That is for those who may change this room's settings (power level { $needed } or more). Please ask one of them.

## The words of commands, to copy. They must be words that the lexicon knows.

order-form-remind = remind linkedin 14 7 1
order-form-remind-off = remind off linkedin
order-form-end = remind off
# $date: a day to come, written as commands take it.
order-form-remind-on = remind on { $date } check our LinkedIn settings
order-form-remind-move = remind move 2 { $date }
order-form-remind-remove = remind remove 2
order-form-remind-check-up = remind checkup 6 months
order-form-remind-at = remind at 18:00
order-form-remind-ping = remind ping on
order-form-reminders = reminders
order-form-timezone = timezone Europe/Zurich
order-form-language = language de
order-form-language-auto = language auto
order-form-remind-ping-off = remind ping off
order-form-threads-on = threads on
order-form-threads-off = threads off
order-form-corrections-edit = corrections edit
order-form-corrections-notice = corrections notice
order-form-settings = settings
order-form-settings-reset = settings reset
order-form-remind-all = remind all
order-form-help-remind = help remind
order-form-help-settings = help settings
order-form-privacy = privacy
order-form-sources = sources
order-form-leave = leave 1a2b3c4d
order-form-more = more
order-form-platforms = platforms
order-form-deadlines = deadlines
order-form-version = version
order-form-forget-me = forget me

## What operators of the bot are told, and nobody else.

operate-status = This is how I am:
# $rooms, $invitations: how many.
operate-room-count = **Rooms**: { $rooms }, invitations that wait: { $invitations }
# $waiting, $unread: how many.
operate-waiting = **Waiting to be answered**: { $waiting }, without a key so far: { $unread }
# $sending, $failed: how many.
operate-sending = **On their way**: { $sending }, could not be said in 90 days: { $failed }
# $answered: how many.
operate-answered = **Answered in 90 days**: { $answered }
# $liked, $disliked: how many.
operate-liked = **Thumbs**: up { $liked }, down { $disliked }
# $count: how many rooms.
operate-rooms = Rooms that I am in: { $count }
# $id: what the log calls it too, $name: its name, $members: how many are in it.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, one member
       *[other] **{ $id }** { $name }, { $members } members
    }
# $name: the room's name.
operate-left = I leave { $name }.
# $word: what was written.
operate-no-room = I am in no room { $word }. The list of rooms shows what each is called.
operate-reloading = I am reading the configuration and the facts again. Where something in them is wrong, the old ones stay, and the log tells what to mend.
operate-untrusted = I take such orders only in an encrypted direct message, and only from a device that you have signed with your own account's keys.
