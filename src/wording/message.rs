//! The messages that code names: each id once, with the variables that it takes.
//!
//! A variant is a message, its fields are its variables, so that neither can be mistyped where it is said. Ids that are
//! built from facts or from an aspect come from [`ids`](super::ids). What the messages say is `locales/*/answers.ftl`
//! and `help.ftl`; those of reminders and commands are [`Reminding`](super::reminding::Reminding).

use fluent::FluentArgs;

/// A text that is ready to be read: a formatted date, a name, an echo.
pub(crate) type Text = String;
/// A whole number: Fluent picks the plural by it, ICU4X writes it.
pub(crate) type Number = i64;

/// A message with what its variables stand for. The enums that [`messages`] makes are all there are.
pub(crate) trait Say {
    /// The id of the message.
    fn id(&self) -> &'static str;

    /// What its variables stand for.
    fn arguments(&self) -> FluentArgs<'static>;
}

macro_rules! messages {
    (
        $(#[doc = $about:literal])+
        $name:ident {
            $($(#[doc = $doc:literal])+ $variant:ident $({ $($argument:ident: $kind:ident),+ })? = $id:literal,)+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug)]
        pub(crate) enum $name {
            $($(#[doc = $doc])+ $variant $({ $($argument: $kind),+ })?,)+
        }

        impl $name {
            /// Every message's id.
            #[cfg(test)]
            pub(crate) const IDS: &[&str] = &[$($id,)+];
        }

        impl $crate::wording::message::Say for $name {
            fn id(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $id,)+ }
            }

            fn arguments(&self) -> fluent::FluentArgs<'static> {
                let mut arguments = fluent::FluentArgs::new();
                match self {
                    $(Self::$variant $({ $($argument),+ })? => {
                        $($(arguments.set(stringify!($argument), $argument.clone());)+)?
                    })+
                }
                arguments
            }
        }
    };
}
pub(crate) use messages;

messages! {
    /// A message of answers and of what the bot says about itself.
    Message {
        /// Names what the answer is about, where no region was asked.
        Subject { platform: Text, change: Text } = "answer-subject",
        /// Names what the answer is about, with the region.
        SubjectIn { platform: Text, change: Text, region: Text } = "answer-subject-in",

        /// Does it concern me? Yes.
        Yes = "answer-yes",
        /// Yes, and since when.
        YesSince { since: Text } = "answer-yes-since",
        /// Not yet, but from a day to come.
        YesFrom { since: Text } = "answer-yes-from",
        /// From this very day.
        YesToday { since: Text } = "answer-yes-today",
        /// Yes, inferred from texts or from one source.
        YesByText = "answer-yes-by-text",
        /// No.
        No = "answer-no",
        /// No, inferred from texts or from one source.
        NoByText = "answer-no-by-text",
        /// The sources contradict each other.
        Disputed = "answer-disputed",
        /// There is only a weak report.
        Reported = "answer-reported",
        /// The sources do not say.
        Unclear = "answer-unclear",
        /// Different regions, different answers; a list follows.
        Depends = "answer-depends",

        /// What holds in a region: it applies.
        Applies = "ruling-applies",
        /// It has applied since a day.
        AppliesSince { since: Text } = "ruling-applies-since",
        /// It will apply from a day.
        AppliesFrom { since: Text } = "ruling-applies-from",
        /// It applies from this very day.
        AppliesToday { since: Text } = "ruling-applies-today",
        /// It does not apply.
        AppliesNot = "ruling-applies-not",
        /// The sources do not say.
        AppliesUnclear = "ruling-unclear",
        /// One line of the list of regions.
        Row { regions: Text, ruling: Text } = "ruling-row",
        /// The texts do not name a territory, and treat its state and everybody else differently.
        Territory { state: Text } = "answer-territory",
        /// The texts do not name a territory, but treat its state and everybody else alike.
        TerritoryAlike { state: Text } = "answer-territory-alike",
        /// Said after a ruling of medium confidence.
        CaveatByText = "caveat-by-text",
        /// Said after a disputed ruling, and before a disputed statement.
        CaveatDisputed = "caveat-disputed",
        /// Said after a weakly supported ruling, and before such a statement.
        CaveatReported = "caveat-reported",

        /// The legal basis that the platform claims: legitimate interests.
        BasisLegitimateInterests = "basis-legitimate-interests",
        /// Consent.
        BasisConsent = "basis-consent",
        /// The contract.
        BasisContract = "basis-contract",
        /// None is named.
        BasisNoneNamed = "basis-none-named",

        /// What holds for somebody who does nothing: it happens.
        DefaultOn = "default-on",
        /// It does not happen.
        DefaultOff = "default-off",
        /// One is asked.
        DefaultChoice = "default-choice",
        /// It holds for everybody.
        DefaultApplies = "default-applies",
        /// It never happens.
        DefaultNever = "default-never",

        /// It applies nowhere.
        PhaseNever = "phase-never",
        /// Made known, no day yet.
        PhaseAnnounced { announced: Text } = "phase-announced",
        /// It holds, since an unknown day.
        PhaseRunning = "phase-running",
        /// Takes effect in some days.
        PhaseUpcoming { days: Number, effective: Text } = "phase-upcoming",
        /// Takes effect on this very day.
        PhaseToday { effective: Text } = "phase-today",
        /// Has taken effect.
        PhaseInForce { effective: Text } = "phase-in-force",
        /// Was replaced.
        PhaseSuperseded { superseded: Text } = "phase-superseded",

        /// Nothing is known on one aspect; what is known follows.
        NotKnown { aspect: Text } = "answer-not-known",
        /// A list of sources is what was asked for.
        StatedIn = "answer-stated-in",
        /// The day of the oldest source.
        Checked { date: Text } = "checked-on",
        /// The day lies after the one that is taken for today.
        CheckedLater { date: Text } = "checked-later",
        /// That day is more than six months ago.
        CheckedLongAgo { date: Text } = "checked-long-ago",
        /// No source tells when it was read.
        CheckedUnknown = "checked-unknown",
        /// Rows of a list that were held back.
        MoreRows { count: Number } = "rows-more",
        /// How to have the rest of an answer.
        More { prefix: Text, command: Text } = "more",
        /// Stands before the sources.
        Sources = "sources",
        /// One source.
        Source { publisher: Text, title: Text } = "source",
        /// What a link is called, before the address where that is shown.
        BeforeAddress { label: Text } = "before-address",
        /// The number of a day in its month.
        DayOfMonth { day: Number } = "day-of-month",
        /// Sources that are not listed.
        MoreSources { count: Number } = "sources-more",

        /// A link to a settings page.
        LinkSettings = "link-settings",
        /// A link to an objection form.
        LinkForm = "link-form",
        /// A link to an official explanation.
        LinkPage = "link-page",
        /// A link to an authority.
        LinkAuthority { host: Text } = "link-authority",

        /// Whom to complain to; the name follows.
        Authority { region: Text } = "authority",
        /// An authority by both of its names; one that has several may have those of the language.
        AuthorityNames { country: Text, name: Text, full: Text } = "authority-names",
        /// Without a region, no authority can be named.
        AuthorityWhere = "authority-where",

        /// Says that an answer is about no single platform.
        Across = "across",
        /// The same in a region.
        AcrossIn { region: Text } = "across-in",
        /// Opens the list of pages to object on.
        Ways = "ways",
        /// One change of that list; a link follows.
        WaysRow { subject: Text } = "ways-row",
        /// There is no such page.
        WaysNone = "ways-none",

        /// Every place that no other scope names.
        Elsewhere = "region-rest",

        /// Opens a list of all facts.
        Overview = "overview",
        /// One fact of the list.
        OverviewRow { subject: Text, phase: Text } = "overview-row",
        /// Said after the list.
        OverviewMore = "overview-more",

        /// Opens the choices.
        Choose = "choose",
        /// A change's name with its platform's.
        ChangeOf { platform: Text, change: Text } = "change-of",
        /// A choice that names the region too.
        ChoiceIn { choice: Text, region: Text } = "choice-in",

        /// Something else was asked.
        DeclineOutOfScope = "decline-out-of-scope",
        /// A service without facts was asked about.
        DeclineService { service: Text } = "decline-service",
        /// A change is known, the thing asked is not.
        DeclineAspect { change: Text } = "decline-aspect",
        /// The thing asked is not known, nor is the change.
        DeclineAspectAlone = "decline-aspect-alone",
        /// The language is not understood.
        DeclineLanguage { languages: Text, answers: Text } = "decline-language",
        /// The same where the languages understood are those of answers.
        DeclineLanguageAlike { languages: Text } = "decline-language-alike",
        /// The language is understood, but not spoken yet.
        AnotherLanguage { language: Text, answers: Text } = "another-language",
        /// What was probably meant, as a line to copy.
        DidYouMean { prefix: Text, command: Text } = "did-you-mean",
        /// Opens the examples.
        Examples = "examples",
        /// An example.
        ExampleFirst = "example-first",
        /// Another example.
        ExampleSecond = "example-second",

        /// What it is and how to ask: the first line of the short help.
        HelpShort { platforms: Text } = "help-short",
        /// The second line of the short help.
        HelpShortAsk { prefix: Text } = "help-short-ask",
        /// Opens the long help.
        Help { platforms: Text } = "help",
        /// How to address it in a room.
        HelpAddressRoom { prefix: Text } = "help-address-room",
        /// How to address it in a direct message.
        HelpAddressDirect = "help-address-direct",
        /// What to ask.
        HelpAsk = "help-ask",
        /// What follow-ups it understands.
        HelpFollowUp = "help-follow-up",
        /// Other words that it knows.
        HelpWords { prefix: Text, platforms: Text, deadlines: Text, sources: Text, privacy: Text } = "help-words",
        /// How to see what one is reminded of.
        HelpReminders { prefix: Text, command: Text } = "help-reminders",
        /// For those who may: how to have the room reminded, and how to settle it.
        HelpModerator { prefix: Text, remind: Text, more: Text, settings: Text } = "help-moderator",
        /// What it is not.
        HelpLimits = "help-limits",
        /// Opens the commands of reminders.
        HelpRemind = "help-remind",
        /// Opens those of settings.
        HelpSettings = "help-settings",
        /// Opens those about what is kept.
        HelpPrivacy = "help-privacy",
        /// Said where somebody may not give those commands.
        HelpForModerators = "help-for-moderators",
        /// A platform's dates and news, so many days before.
        HelpLineRemind { prefix: Text, command: Text } = "help-line-remind",
        /// All platforms'.
        HelpLineRemindAll { prefix: Text, command: Text } = "help-line-remind-all",
        /// A platform's no more.
        HelpLineRemindOff { prefix: Text, command: Text } = "help-line-remind-off",
        /// Nothing any more.
        HelpLineEnd { prefix: Text, command: Text } = "help-line-end",
        /// A date of the room's own.
        HelpLineRemindOn { prefix: Text, command: Text } = "help-line-remind-on",
        /// Another day for it.
        HelpLineRemindMove { prefix: Text, command: Text } = "help-line-remind-move",
        /// Its end.
        HelpLineRemindRemove { prefix: Text, command: Text } = "help-line-remind-remove",
        /// A check-up.
        HelpLineCheckUp { prefix: Text, command: Text } = "help-line-check-up",
        /// The hour.
        HelpLineHour { prefix: Text, command: Text } = "help-line-hour",
        /// The zone.
        HelpLineTimeZone { prefix: Text, command: Text } = "help-line-timezone",
        /// Notify everybody.
        HelpLinePing { prefix: Text, command: Text } = "help-line-ping",
        /// What comes when.
        HelpLineReminders { prefix: Text, command: Text } = "help-line-reminders",
        /// What the room has settled.
        HelpLineSettings { prefix: Text, command: Text } = "help-line-settings",
        /// A fixed language.
        HelpLineLanguage { prefix: Text, command: Text } = "help-line-language",
        /// The question's own.
        HelpLineLanguageAuto { prefix: Text, command: Text } = "help-line-language-auto",
        /// Threads.
        HelpLineThreads { prefix: Text, command: Text } = "help-line-threads",
        /// How answers are corrected.
        HelpLineCorrections { prefix: Text, command: Text } = "help-line-corrections",
        /// Everything as in the beginning.
        HelpLineReset { prefix: Text, command: Text } = "help-line-reset",
        /// What is kept.
        HelpLinePrivacy { prefix: Text, command: Text } = "help-line-privacy",
        /// To have it deleted.
        HelpLineForgetMe { prefix: Text, command: Text } = "help-line-forget-me",
        /// Where answers come from.
        HelpLineSources { prefix: Text, command: Text } = "help-line-sources",
        /// How new they are.
        HelpLineVersion { prefix: Text, command: Text } = "help-line-version",

        /// Opens what is kept.
        Privacy = "privacy",
        /// The question's text.
        PrivacyText = "privacy-text",
        /// Events that cannot be read yet.
        PrivacyUndecrypted = "privacy-undecrypted",
        /// A reply on its way.
        PrivacyReply = "privacy-reply",
        /// The row on an answer.
        PrivacyRow = "privacy-row",
        /// What is remembered of a conversation.
        PrivacyMemory = "privacy-memory",
        /// What a room has settled.
        PrivacySettled = "privacy-settled",
        /// Its copy on the homeserver.
        PrivacyCopy = "privacy-copy",
        /// Keys.
        PrivacyKeys = "privacy-keys",
        /// What is not done.
        PrivacyNever = "privacy-never",
        /// Who operates it.
        Operator { name: Text } = "privacy-operator",
        /// Who operates it, and how to reach them.
        OperatorAt { name: Text, contact: Text } = "privacy-operator-at",
        /// How to reach an operator without a name.
        OperatorContact { contact: Text } = "privacy-operator-contact",
        /// Nobody is named.
        OperatorUnknown = "privacy-operator-unknown",
        /// One's rights.
        PrivacyRights = "privacy-rights",
        /// How to have deleted what is kept of oneself.
        PrivacyForget { prefix: Text, command: Text } = "privacy-forget",

        /// Opens the platforms.
        Platforms = "platforms",
        /// One platform with its changes.
        PlatformsRow { platform: Text, changes: Text } = "platforms-row",
        /// Opens the dates ahead.
        Deadlines = "deadlines",
        /// No date lies ahead; those past follow.
        DeadlinesNone = "deadlines-none",

        /// Which program it is, how many platforms it knows, and how new that is.
        Version { version: Text, count: Number, date: Text } = "version",
        /// Something leans on a question before, and there was none.
        NothingBefore = "nothing-before",

        /// The first line after joining a room.
        Greeting { platforms: Text } = "greeting",
        /// The second one.
        GreetingHow { prefix: Text } = "greeting-how",
        /// What is said where answering failed.
        Apology = "apology",
        /// Said before an answer that comes late.
        Late = "late",
        /// What is said about questions that are too old.
        Away = "away",
        /// What is said about a message whose key did not come.
        Unreadable = "unreadable",
        /// What is said to somebody who has had as many answers as one gets.
        Budget = "budget",
        /// What is said to a request to verify each other.
        Verification = "verification",
        /// Said before an answer that is told anew.
        Corrected { date: Text } = "corrected",
        /// A room does not let the bot speak, which takes a power level.
        Muted { room: Text, needed: Number } = "muted",
    }
}
