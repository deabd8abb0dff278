//! A message addressed to the bot, free of Matrix: who asks, where, and in which words.

use crate::{
    language::Language,
    place::{Audience, Place, RoomSettings},
};

/// Who asks, by an opaque key that only the Matrix shell can read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Asker(pub String);

/// A message that was addressed to the bot.
#[derive(Clone, Debug)]
pub struct Inquiry {
    /// Who wrote it.
    pub asker: Asker,
    /// Where it was said, and so where the reply goes.
    pub place: Place,
    /// What the room has settled.
    pub settings: RoomSettings,
    /// Whether the asker may change that.
    pub may_settle: bool,
    /// The words, without the mention or the prefix that addressed the bot. Any text at all, of any length.
    pub text: String,
    /// What was noted of the bot's answer that it replies to, as `Response::note` gave it.
    pub replies_to: Option<String>,
    /// The message before it in the same conversation, where the teller knows it and the bot's memory may not.
    pub context: Option<String>,
    /// The language that the bot answered them in before, in the thread or in what they reply to, however long ago.
    pub answered_in: Option<Language>,
    /// The language that the room's moderators speak to the bot, however long ago.
    pub spoken_here: Option<Language>,
}

impl Inquiry {
    /// A message of somebody of whom nothing else is known, where nothing is settled that they could settle.
    pub fn new(asker: Asker, place: Place, text: impl Into<String>) -> Self {
        Self {
            asker,
            place,
            settings: RoomSettings::default(),
            may_settle: false,
            text: text.into(),
            replies_to: None,
            context: None,
            answered_in: None,
            spoken_here: None,
        }
    }

    /// To whom the reply is said.
    pub const fn audience(&self) -> Audience {
        Audience {
            kind: self.place.kind,
            may_settle: self.may_settle,
        }
    }
}
