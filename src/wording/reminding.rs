//! The messages of reminders and of what is told of commands: `locales/*/reminders.ftl`.
//!
//! They are an enum as in [`message`](super::message), and like those each id stands here once with its variables. The
//! `Form…` ones are the words of commands, so that a line to copy is in the reader's language.

use super::message::{Number, Text, messages};

messages! {
    /// A message of a reminder, or of what is told of a command.
    Reminding {
        /// A change begins in some days; what, when and how long until then.
        ChangeAhead { platform: Text, change: Text, days: Number, date: Text } = "reminder-change-ahead",
        /// It begins on this very day.
        ChangeToday { platform: Text, change: Text, date: Text } = "reminder-change-today",
        /// It began some days ago.
        ChangePast { platform: Text, change: Text, days: Number, date: Text } = "reminder-change-past",
        /// Several changes of a platform begin in some days.
        SeveralAhead { platform: Text, count: Number, days: Number, date: Text, changes: Text } = "reminder-several-ahead",
        /// They begin on this very day.
        SeveralToday { platform: Text, count: Number, date: Text, changes: Text } = "reminder-several-today",
        /// They began some days ago.
        SeveralPast { platform: Text, count: Number, days: Number, date: Text, changes: Text } = "reminder-several-past",
        /// Names one of them.
        SeveralRow { change: Text } = "reminder-several-row",
        /// Counts things that have nothing to do with each other.
        Mixed { count: Number } = "reminder-mixed",
        /// A date of the room's own lies ahead.
        OwnAhead { text: Text, days: Number, date: Text } = "reminder-own-ahead",
        /// It is on this very day.
        OwnToday { text: Text, date: Text } = "reminder-own-today",
        /// It is over.
        OwnPast { text: Text, days: Number, date: Text } = "reminder-own-past",
        /// What a date is called that was set without a text.
        OwnUnnamed = "reminder-own-unnamed",
        /// Says whose date it is.
        OwnNote = "reminder-own-note",
        /// A change is new, or its date is; where it stands follows.
        News { platform: Text, change: Text } = "reminder-news",
        /// It is time to look at one's settings again.
        CheckUp { months: Number } = "reminder-check-up",
        /// Opens the links to the settings.
        CheckUpLinks = "reminder-check-up-links",
        /// The post is some hours late.
        Late = "reminder-late",
        /// The post makes good for others.
        Summary = "reminder-summary",
        /// Where there is more to know.
        Ask = "reminder-ask",
        /// How to see what comes, and how to end it.
        End { prefix: Text, list: Text, off: Text } = "reminder-end",

        /// A line to copy.
        Example { prefix: Text, command: Text } = "order-example",
        /// The same as one of several lines.
        Command { prefix: Text, command: Text } = "order-command",
        /// Where what was spoken of is listed.
        SeeList { prefix: Text, command: Text } = "order-see-list",
        /// All platforms, as something to be reminded of.
        All = "order-all",
        /// The room is reminded of something from now on.
        Following { whom: Text } = "order-following",
        /// On which days before a date.
        Leads { days: Text } = "order-leads",
        /// On which days before it, and on the day itself.
        LeadsAndDay { days: Text } = "order-leads-and-day",
        /// On the day alone.
        LeadsDay = "order-leads-day",
        /// When the first reminder comes.
        First { day: Text, time: Text } = "order-first",
        /// When the next reminder comes.
        Next { day: Text, time: Text } = "order-next",
        /// None comes.
        NextNone = "order-next-none",
        /// No date lies ahead; what is in force follows.
        NoneAhead = "order-none-ahead",
        /// No date lies ahead, and nothing is in force.
        NoneKnown = "order-none-known",
        /// Offers news.
        OfferNews = "order-offer-news",
        /// Offers a check-up; a line to copy follows.
        OfferCheckUp = "order-offer-check-up",
        /// The room is not reminded of something any more.
        Unfollowed { whom: Text } = "order-unfollowed",
        /// Of nothing any more.
        UnfollowedAll = "order-unfollowed-all",
        /// It was not.
        NotFollowing { whom: Text } = "order-not-following",
        /// It was reminded of nothing.
        NotFollowingAny = "order-not-following-any",
        /// No reminder of a date comes any more.
        DatedLate = "order-dated-late",
        /// A date of the room's own was set.
        Dated { day: Text, text: Text } = "order-dated",
        /// It was moved.
        Moved { before: Text, day: Text, text: Text } = "order-moved",
        /// It was removed.
        Removed { day: Text, text: Text } = "order-removed",
        /// A number that no date has.
        NoSuchDate { number: Number, count: Number } = "order-no-such-date",
        /// There are no dates to have a number.
        NoDates = "order-no-dates",
        /// A day that is over.
        Past { date: Text } = "order-past",
        /// As many reminders as there may be.
        TooMany { most: Number } = "order-too-many",
        /// A text that is too long.
        TooLong { most: Number } = "order-too-long",
        /// A check-up was set.
        CheckUpSet { months: Number } = "order-check-up",
        /// The hour was set.
        Hour { time: Text } = "order-hour",
        /// Everybody is notified.
        PingsOn = "order-pings-on",
        /// Nobody is.
        PingsOff = "order-pings-off",
        /// The zone was set.
        TimeZone { zone: Text } = "order-timezone",
        /// The clock skips the hour on a day.
        ShiftSkipped { day: Text, time: Text } = "order-shift-skipped",
        /// The clock shows it twice.
        ShiftTwice { day: Text, time: Text } = "order-shift-twice",
        /// The room's language was set.
        LanguageSet { language: Text } = "order-language",
        /// It is the question's own.
        LanguageAuto = "order-language-auto",
        /// Questions are answered in threads.
        ThreadsOn = "order-threads-on",
        /// They are not.
        ThreadsOff = "order-threads-off",
        /// Answers are corrected by edits.
        CorrectionsEdit = "order-corrections-edit",
        /// They are corrected by new messages.
        CorrectionsNotice = "order-corrections-notice",
        /// What is kept of somebody is deleted.
        Forgot = "order-forgot",
        /// What is not.
        ForgotNot = "order-forgot-not",
        /// All settings are those of a room that has settled nothing.
        Reset = "order-reset",

        /// Opens the settings.
        Settings = "settings",
        /// A language that was fixed, and how to change it.
        SettingLanguage { language: Text, prefix: Text, command: Text } = "setting-language",
        /// The question's own.
        SettingLanguageAuto { prefix: Text, command: Text } = "setting-language-auto",
        /// The zone.
        SettingTimeZone { zone: Text, prefix: Text, command: Text } = "setting-timezone",
        /// The hour.
        SettingHour { time: Text, prefix: Text, command: Text } = "setting-hour",
        /// Threads.
        SettingThreadsOn { prefix: Text, command: Text } = "setting-threads-on",
        /// No threads.
        SettingThreadsOff { prefix: Text, command: Text } = "setting-threads-off",
        /// Edits.
        SettingCorrectionsEdit { prefix: Text, command: Text } = "setting-corrections-edit",
        /// New messages.
        SettingCorrectionsNotice { prefix: Text, command: Text } = "setting-corrections-notice",
        /// Everybody is notified.
        SettingPingsOn { prefix: Text, command: Text } = "setting-pings-on",
        /// Nobody is.
        SettingPingsOff { prefix: Text, command: Text } = "setting-pings-off",
        /// Whom the room follows.
        SettingFollowing { whom: Text, prefix: Text, command: Text } = "setting-following",
        /// Nobody.
        SettingFollowingNone { prefix: Text, command: Text } = "setting-following-none",
        /// How to go back to the defaults.
        SettingsReset { prefix: Text, command: Text } = "settings-reset",

        /// There are no reminders to list.
        ListEmpty = "order-list-empty",
        /// What the room is reminded of.
        ListFollowing { whom: Text } = "order-list-following",
        /// When in its day.
        ListHour { time: Text, zone: Text } = "order-list-hour",
        /// How often it looks at its settings.
        ListCheckUp { months: Number } = "order-list-check-up",
        /// Opens what comes.
        ListUpcoming = "order-list-upcoming",
        /// Nothing does.
        ListNone = "order-list-none",
        /// One that comes some days before a date.
        UpcomingBefore { day: Text, time: Text, what: Text, days: Number } = "order-upcoming-before",
        /// One that comes on its day, or when there is news.
        Upcoming { day: Text, time: Text, what: Text } = "order-upcoming",
        /// Changes of a platform.
        ItemChanges { platform: Text, changes: Text } = "order-item-changes",
        /// News of a change.
        ItemNews { change: Text } = "order-item-news",
        /// A check-up.
        ItemCheckUp = "order-item-check-up",
        /// Opens the room's own dates.
        ListDates = "order-list-dates",
        /// One of them; its number stands before it.
        ListDate { day: Text, text: Text } = "order-list-date",
        /// Opens lines to copy.
        ListChange = "order-list-change",

        /// Something is missing.
        Incomplete = "order-incomplete",
        /// No platform that there are facts about.
        NoPlatform { word: Text, platforms: Text } = "order-no-platform",
        /// No lead time.
        NoLead { word: Text, longest: Number } = "order-no-lead",
        /// No day.
        NoDate { word: Text } = "order-no-date",
        /// No time of day.
        NoTime { word: Text } = "order-no-time",
        /// No number of a date.
        NoNumber { word: Text } = "order-no-number",
        /// No number of months.
        NoMonths { word: Text, longest: Number } = "order-no-months",
        /// Neither on nor off.
        NoSwitch { word: Text } = "order-no-switch",
        /// No time zone.
        NoTimeZone { word: Text } = "order-no-timezone",
        /// No language that is spoken.
        NoLanguage { word: Text, languages: Text } = "order-no-language",
        /// No way to correct an answer.
        NoCorrections { word: Text } = "order-no-corrections",
        /// Somebody may not order this.
        Forbidden { needed: Number } = "order-forbidden",

        /// The words of a command: be reminded of a platform.
        FormRemind = "order-form-remind",
        /// Be reminded of it no more.
        FormRemindOff = "order-form-remind-off",
        /// Be reminded of nothing any more.
        FormEnd = "order-form-end",
        /// Set a date. The day is written as commands take it.
        FormRemindOn { date: Text } = "order-form-remind-on",
        /// Move a date.
        FormRemindMove { date: Text } = "order-form-remind-move",
        /// Remove a date.
        FormRemindRemove = "order-form-remind-remove",
        /// Set a check-up.
        FormRemindCheckUp = "order-form-remind-check-up",
        /// Set the hour.
        FormRemindAt = "order-form-remind-at",
        /// Notify everybody.
        FormRemindPing = "order-form-remind-ping",
        /// See what comes.
        FormReminders = "order-form-reminders",
        /// Set the zone.
        FormTimeZone = "order-form-timezone",
        /// Set the language.
        FormLanguage = "order-form-language",
        /// Let it be the question's own.
        FormLanguageAuto = "order-form-language-auto",
        /// Notify nobody.
        FormRemindPingOff = "order-form-remind-ping-off",
        /// Answer in threads.
        FormThreadsOn = "order-form-threads-on",
        /// Answer with replies.
        FormThreadsOff = "order-form-threads-off",
        /// Correct answers by edits.
        FormCorrectionsEdit = "order-form-corrections-edit",
        /// Correct them by new messages.
        FormCorrectionsNotice = "order-form-corrections-notice",
        /// See the settings.
        FormSettings = "order-form-settings",
        /// Be reminded of all platforms.
        FormRemindAll = "order-form-remind-all",
        /// See what can be ordered of reminders.
        FormHelpRemind = "order-form-help-remind",
        /// See what can be settled.
        FormHelpSettings = "order-form-help-settings",
        /// See what is kept.
        FormPrivacy = "order-form-privacy",
        /// See where it is stated what was told last.
        FormSources = "order-form-sources",
        /// Have the bot leave a room.
        FormLeave = "order-form-leave",
        /// Have the rest of an answer.
        FormMore = "order-form-more",
        /// See which platforms there are.
        FormPlatforms = "order-form-platforms",
        /// See which dates there are.
        FormDeadlines = "order-form-deadlines",
        /// See which program it is.
        FormVersion = "order-form-version",
        /// Have deleted what is kept of oneself.
        FormForgetMe = "order-form-forget-me",
        /// Go back to the defaults.
        FormSettingsReset = "order-form-settings-reset",

        /// Opens the status.
        OperateStatus = "operate-status",
        /// In how many rooms the bot is, and to how many it is invited.
        OperateRoomCount { rooms: Number, invitations: Number } = "operate-room-count",
        /// What waits to be done, and what cannot be read yet.
        OperateWaiting { waiting: Number, unread: Number } = "operate-waiting",
        /// What is on its way, and what could not be said.
        OperateSending { sending: Number, failed: Number } = "operate-sending",
        /// What was answered.
        OperateAnswered { answered: Number } = "operate-answered",
        /// What people think of it.
        OperateLiked { liked: Number, disliked: Number } = "operate-liked",
        /// Opens the list of rooms.
        OperateRooms { count: Number } = "operate-rooms",
        /// One of them.
        OperateRoom { id: Text, name: Text, members: Number } = "operate-room",
        /// A room is left.
        OperateLeft { name: Text } = "operate-left",
        /// There is no such room.
        OperateNoRoom { word: Text } = "operate-no-room",
        /// Configuration and facts are read again.
        OperateReloading = "operate-reloading",
        /// Where an operator's orders count.
        OperateUntrusted = "operate-untrusted",
    }
}
