//! What is remembered of a conversation, in memory and for ten minutes: the last question, the choices offered, the
//! asker's language. One conversation is one asker in one place.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use crate::{
    inquiry::{Asker, Inquiry},
    language::Language,
    place::{Place, RoomKey},
    region::Region,
    understanding::{Choice, Question},
};

/// How long a conversation is remembered after its last question (`design.md`: ten minutes).
pub const MEMORY: SignedDuration = SignedDuration::from_mins(10);

/// How many conversations are kept at most: a bound on memory, not a promise to anybody.
const CAPACITY: usize = 10_000;

/// What is remembered of one conversation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conversation {
    /// The last question that had a topic.
    pub last: Option<Question>,
    /// The choices that were offered last, in the order of their numbers; empty once one was picked.
    pub choices: Vec<Choice>,
    /// The region that the asker gave for the whole conversation, not one that a single question named.
    pub region: Option<Region>,
    /// The language that the asker was last answered in.
    pub language: Option<Language>,
    /// The language that they last asked in, as far as it is understood.
    pub asked_in: Option<Language>,
    /// The language that somebody was last answered in, in the same room.
    pub room: Option<Language>,
}

/// All conversations of the last ten minutes.
#[derive(Debug, Default)]
pub struct Conversations {
    by_key: HashMap<(Place, Asker), (Timestamp, Conversation)>,
    /// The language that somebody was last answered in, by room.
    rooms: HashMap<RoomKey, (Timestamp, Language)>,
}

impl Conversations {
    /// What is remembered of the inquiry's conversation at `now`: nothing after ten minutes.
    pub fn recall(&self, inquiry: &Inquiry, now: Timestamp) -> Conversation {
        let is_fresh = |then: &Timestamp| now.duration_since(*then) < MEMORY;
        let own = self
            .by_key
            .get(&(inquiry.place.clone(), inquiry.asker.clone()));
        let own = own.filter(|(then, _)| is_fresh(then));
        let room = self.rooms.get(&inquiry.place.room);
        let room = room.filter(|(then, _)| is_fresh(then));
        Conversation {
            room: room.map(|(_, language)| language.clone()),
            ..own.map(|(_, own)| own.clone()).unwrap_or_default()
        }
    }

    /// Forgets what is remembered of somebody, wherever it was said.
    pub fn forget(&mut self, asker: &Asker) {
        self.by_key.retain(|(_, other), _| other != asker);
    }

    /// Remembers the conversation as it stands after the inquiry, making room by forgetting the expired ones.
    pub fn remember(&mut self, inquiry: &Inquiry, conversation: Conversation, now: Timestamp) {
        if self.by_key.len() >= CAPACITY {
            let is_fresh = |then: &Timestamp| now.duration_since(*then) < MEMORY;
            self.by_key.retain(|_, (then, _)| is_fresh(then));
            self.rooms.retain(|_, (then, _)| is_fresh(then));
        }
        if self.by_key.len() < CAPACITY {
            if let Some(language) = &conversation.language {
                let room = inquiry.place.room.clone();
                self.rooms.insert(room, (now, language.clone()));
            }
            self.by_key.insert(
                (inquiry.place.clone(), inquiry.asker.clone()),
                (now, conversation),
            );
        }
    }
}
