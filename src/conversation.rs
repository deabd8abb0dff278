//! What is remembered of a conversation, in memory and for ten minutes: the last question, the choices offered, the
//! asker's language. One conversation is one asker in one place.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use crate::{
    inquiry::{Asker, Inquiry},
    language::Language,
    place::Place,
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
}

/// All conversations of the last ten minutes.
#[derive(Debug, Default)]
pub struct Conversations {
    by_key: HashMap<(Place, Asker), (Timestamp, Conversation)>,
}

impl Conversations {
    /// What is remembered of the inquiry's conversation at `now`: nothing after ten minutes.
    pub fn recall(&self, inquiry: &Inquiry, now: Timestamp) -> Conversation {
        match self
            .by_key
            .get(&(inquiry.place.clone(), inquiry.asker.clone()))
        {
            Some((then, conversation)) if now.duration_since(*then) < MEMORY => {
                conversation.clone()
            }
            _ => Conversation::default(),
        }
    }

    /// Remembers the conversation as it stands after the inquiry, making room by forgetting the expired ones.
    pub fn remember(&mut self, inquiry: &Inquiry, conversation: Conversation, now: Timestamp) {
        if self.by_key.len() >= CAPACITY {
            self.by_key
                .retain(|_, (then, _)| now.duration_since(*then) < MEMORY);
        }
        if self.by_key.len() < CAPACITY {
            self.by_key.insert(
                (inquiry.place.clone(), inquiry.asker.clone()),
                (now, conversation),
            );
        }
    }
}
