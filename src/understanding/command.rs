//! Commands: what somebody tells the bot to do, as far as their words go.
//!
//! Whether they may, and whether it makes sense today, is not asked here.

use jiff::civil::{Date, Time};

use crate::{facts::PlatformId, language::Language, place::Corrections};

/// Something that the bot is told to do, well or badly, and in which language.
#[derive(Clone, Debug, PartialEq)]
pub struct Ordered {
    /// The language of its words: the one that they are answered in.
    pub language: Language,
    /// The command, or why it cannot be obeyed as it is written.
    pub command: Result<Command, Misuse>,
}

/// Something that the bot is told to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// `remind linkedin 14 7 1`: of a platform's dates, so many days before; the usual days where none are given.
    Remind {
        /// Whose dates.
        whom: Follow,
        /// Days before, as they were written.
        leads: Option<Vec<u16>>,
    },
    /// `remind off`, `remind off linkedin`: no more of it, or of anything.
    RemindOff(Option<Follow>),
    /// `remind on 2027-01-15 check your settings`: of a date of the room's own.
    RemindOn {
        /// The day.
        date: Date,
        /// What it is about; may be empty.
        text: String,
    },
    /// `remind move 2 2027-02-01`: one of those comes on another day.
    RemindMove {
        /// Its number in the list, from 1.
        number: usize,
        /// The new day.
        date: Date,
    },
    /// `remind remove 2`: one of those comes no more.
    RemindRemove {
        /// Its number in the list, from 1.
        number: usize,
    },
    /// `remind checkup 6 months`: to look at one's settings every so often.
    RemindCheckUp {
        /// How many months; as they were written.
        months: u8,
    },
    /// `remind at 18:00`: the hour of the day.
    RemindAt(Time),
    /// `remind ping on`, `remind ping off`: whether a reminder pings everybody in the room.
    RemindPing(bool),
    /// `reminders`: what comes when.
    Reminders,
    /// `timezone Europe/Zurich`: the room's zone, by its IANA name in the database's own spelling.
    TimeZone(String),
    /// `language de`, `language auto`: the room's language; `None` is the question's own.
    Language(Option<Language>),
    /// `settings`: what the room has settled, and how to change it.
    Settings,
    /// `settings reset`: everything as in a room that has settled nothing, save what it is reminded of.
    SettingsReset,
    /// `forget me`: what is kept of whoever says so.
    ForgetMe,
    /// `threads on`, `threads off`: whether a question is answered in a thread of its own.
    Threads(bool),
    /// `corrections edit`, `corrections notice`: how an answer is corrected.
    Corrections(Corrections),
}

impl Command {
    /// Whether it changes what the room has settled, which not everybody may.
    pub const fn settles(&self) -> bool {
        match self {
            Self::Reminders | Self::Settings | Self::ForgetMe => false,
            Self::Remind { .. }
            | Self::RemindOff(_)
            | Self::RemindOn { .. }
            | Self::RemindMove { .. }
            | Self::RemindRemove { .. }
            | Self::RemindCheckUp { .. }
            | Self::RemindAt(_)
            | Self::RemindPing(_)
            | Self::TimeZone(_)
            | Self::Language(_)
            | Self::SettingsReset
            | Self::Threads(_)
            | Self::Corrections(_) => true,
        }
    }
}

/// What an operator orders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `status`: how the bot is.
    Status,
    /// `rooms`: where it is.
    Rooms,
    /// `leave 1a2b3c4d`: that it leaves a room, by what the list calls it; `None` where none is named.
    Leave(Option<String>),
    /// `reload`: that it reads configuration and facts again.
    Reload,
}

/// Whose dates a room is reminded of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Follow {
    /// One platform's.
    Platform(PlatformId),
    /// Every platform's.
    All,
}

/// A command that was begun and cannot be obeyed as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misuse {
    /// Which command it was going to be.
    pub form: Form,
    /// What is wrong with it.
    pub fault: Fault,
}

/// The forms that commands have, each with a line to copy in the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// `remind linkedin 14 7 1`.
    Remind,
    /// `remind off linkedin`.
    RemindOff,
    /// `remind on 2027-01-15 check your settings`.
    RemindOn,
    /// `remind move 2 2027-02-01`.
    RemindMove,
    /// `remind remove 2`.
    RemindRemove,
    /// `remind checkup 6`.
    RemindCheckUp,
    /// `remind at 18:00`.
    RemindAt,
    /// `remind ping on`.
    RemindPing,
    /// `timezone Europe/Zurich`.
    TimeZone,
    /// `language de`.
    Language,
    /// `threads on`.
    Threads,
    /// `corrections notice`.
    Corrections,
}

/// What is wrong with a command, with the word that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Something is missing at the end.
    Incomplete,
    /// No platform that there are facts about.
    NoPlatform(String),
    /// No number of days between 0 and 365.
    NoLead(String),
    /// No day of the calendar: 31 February, the year 20255.
    NoDate(String),
    /// No time of day.
    NoTime(String),
    /// No number of a date in the list.
    NoNumber(String),
    /// No number of months.
    NoMonths(String),
    /// Neither on nor off.
    NoSwitch(String),
    /// No zone of the IANA database.
    NoTimeZone(String),
    /// No language that is spoken here.
    NoLanguage(String),
    /// No way to correct an answer.
    NoCorrections(String),
}
