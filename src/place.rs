//! Where the bot speaks, free of Matrix: which room, which thread, and what the room has settled.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A room, by an opaque key that only the Matrix shell can read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoomKey(pub String);

/// A place to speak: a room, or a thread in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The room.
    pub room: RoomKey,
    /// The thread's root, as the shell's opaque key.
    pub thread: Option<String>,
    /// Whether it is a conversation of two.
    pub kind: PlaceKind,
}

/// Who listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaceKind {
    /// A direct message: every message is for the bot.
    Direct,
    /// A room of several: only what is addressed to the bot is for it.
    Room,
}

/// To whom something is said: help tells each what they can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Audience {
    /// Whether anybody else listens.
    pub kind: PlaceKind,
    /// Whether they may change what the room has settled.
    pub may_settle: bool,
}

/// What a room has settled; the default changes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RoomSettings {
    /// The language that the room fixed; `None` is `auto`: the question's own.
    pub language: Option<Language>,
    /// The room's IANA time zone; `None` is the operator's.
    #[serde(with = "jiff::fmt::serde::tz::optional")]
    pub timezone: Option<TimeZone>,
    /// Whether a question at top level is answered in a thread of its own.
    pub threads: bool,
    /// How an answer is corrected that has turned out to be out of date.
    pub corrections: Corrections,
}

/// How an answer is corrected.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Corrections {
    /// The answer itself is edited.
    #[default]
    Edit,
    /// A new message says what holds now.
    Notice,
}
