//! Delivering: one state machine for everything that is on its way to a room, whatever it says.
//!
//! What is to be sent stands in the outbox under one transaction id and is tried until it is there, until it is known
//! that it never will be, or until its words are no longer true. An attempt without a response may have arrived; while
//! the homeserver knows the id, the same is sent again, and afterwards the room's history is asked first. Whoever waits
//! is told for how long and waits alone: each room's task for its own answers, [`Poster`](crate::posting::Poster) with
//! its other rooms meanwhile. Knows no Matrix: the homeserver is a [`Wire`].

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::{
    metrics::{Fate, Metrics},
    store::{Sending, Store},
};

/// How long a homeserver is trusted to know a transaction id: half of what Synapse does (24 hours), for a machine whose
/// clock is set anew meanwhile.
pub const REMEMBERED: SignedDuration = SignedDuration::from_hours(12);

/// The homeserver and the time, as delivering sees them.
pub trait Wire: Sync {
    /// The machine's instant.
    fn now(&self) -> Timestamp;

    /// The instant at which facts and reminders are seen.
    fn seen(&self) -> Timestamp;

    /// Where is counted what becomes of messages.
    fn metrics(&self) -> &Metrics;

    /// Tries to send, once.
    ///
    /// # Errors
    /// The session has ended: nothing can be sent any more.
    fn send(&self, sending: &Sending) -> impl Future<Output = anyhow::Result<Sent>> + Send;

    /// Asks the room's history whether something was said.
    ///
    /// # Errors
    /// As for [`Wire::send`].
    fn find(&self, sending: &Sending) -> impl Future<Output = anyhow::Result<Found>> + Send;
}

/// What became of an attempt to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// It is there, as this event.
    There(String),
    /// It was refused for going too fast, so it is not there.
    TooFast(Duration),
    /// It may be there or not; the same may succeed later.
    NotNow,
    /// The room will never take it, for this reason: a code, not the room's words.
    Never(String),
}

/// What a room's history says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It is there, as this event.
    There(String),
    /// It is not there.
    NotThere,
    /// The history cannot be read now.
    NotNow,
    /// It can never be read, for this reason.
    Never(String),
}

/// How it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is there, and the store has it so.
    Sent,
    /// It never will be there, and the store has it so.
    Failed,
    /// It is known not to be there and its words may be untrue: it was withdrawn, to be planned anew.
    Withdrawn,
    /// As before, but the homeserver wants to be left alone for so long.
    Slowed(Duration),
    /// To be tried again after a while.
    Again(Wait),
}

/// What is waited for before the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// As long as the homeserver said.
    Said(Duration),
    /// After so many failures, longer each time.
    Failed(u32),
}

/// Whether an earlier attempt may have brought something to the room. Only where none has is a refusal of the next
/// attempt one of the thing itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It was never tried, or each time refused.
    IsNotThere,
    /// An attempt had no response.
    MayBeThere,
}

/// Something on its way.
#[derive(Clone, Debug)]
pub struct Delivery {
    sending: Sending,
    doubt: Doubt,
    /// Since when the homeserver may know its id.
    known: Timestamp,
    failures: u32,
}

impl Delivery {
    /// What stands in the outbox, never tried in this run of the program; the doubt tells of earlier ones.
    pub fn new(sending: Sending, doubt: Doubt) -> Self {
        Self {
            known: sending.since,
            sending,
            doubt,
            failures: 0,
        }
    }

    /// Tries once, and records how it ended where it did.
    ///
    /// # Errors
    /// The store failed, or the homeserver has ended the session.
    pub async fn step(&mut self, store: &Store, wire: &impl Wire) -> anyhow::Result<Step> {
        if self.is_over(wire) {
            return self.ask_history(store, wire).await;
        }
        let step = match wire.send(&self.sending).await? {
            Sent::There(event) => self.sent(store, wire, &event)?,
            Sent::Never(reason) => self.failed(store, wire, &reason)?,
            Sent::TooFast(delay) => {
                wire.metrics().pauses();
                if self.may_be_planned_anew() {
                    self.withdraw(store, wire)?;
                    Step::Slowed(delay)
                } else {
                    Step::Again(Wait::Said(delay))
                }
            }
            Sent::NotNow => {
                self.doubt = Doubt::MayBeThere;
                self.again(wire)
            }
        };
        Ok(step)
    }

    /// Whether its words depend on the day and it is known not to be there.
    fn may_be_planned_anew(&self) -> bool {
        self.sending.until.is_some() && self.doubt == Doubt::IsNotThere
    }

    /// Whether its words may be untrue by now, or its id forgotten by the homeserver.
    fn is_over(&self, wire: &impl Wire) -> bool {
        let is_untrue = |until| until <= wire.seen();
        let is_forgotten = wire.now().duration_since(self.known) > REMEMBERED;
        self.sending.until.is_some_and(is_untrue) || is_forgotten && self.doubt == Doubt::MayBeThere
    }

    /// Lets the room's history tell whether it is there. If not, what depends on the day is planned anew, and anything
    /// else is sent as if for the first time.
    async fn ask_history(&mut self, store: &Store, wire: &impl Wire) -> anyhow::Result<Step> {
        let found = if self.doubt == Doubt::IsNotThere {
            Found::NotThere
        } else {
            wire.find(&self.sending).await?
        };
        Ok(match found {
            Found::There(event) => self.sent(store, wire, &event)?,
            Found::Never(reason) => self.failed(store, wire, &reason)?,
            Found::NotNow => self.again(wire),
            Found::NotThere => {
                self.doubt = Doubt::IsNotThere;
                self.known = wire.now();
                if self.may_be_planned_anew() {
                    self.withdraw(store, wire)?;
                    Step::Withdrawn
                } else {
                    Step::Again(Wait::Said(Duration::ZERO))
                }
            }
        })
    }

    fn sent(&self, store: &Store, wire: &impl Wire, event: &str) -> anyhow::Result<Step> {
        store.sent(&self.sending, event, wire.now())?;
        wire.metrics().became(self.sending.purpose, Fate::Sent);
        Ok(Step::Sent)
    }

    fn failed(&self, store: &Store, wire: &impl Wire, reason: &str) -> anyhow::Result<Step> {
        store.failed(&self.sending, reason, wire.now())?;
        wire.metrics().became(self.sending.purpose, Fate::Failed);
        Ok(Step::Failed)
    }

    fn withdraw(&self, store: &Store, wire: &impl Wire) -> anyhow::Result<()> {
        store.withdraw(&self.sending, wire.seen())?;
        wire.metrics().became(self.sending.purpose, Fate::Withdrawn);
        Ok(())
    }

    fn again(&mut self, wire: &impl Wire) -> Step {
        self.failures += 1;
        wire.metrics().retries();
        Step::Again(Wait::Failed(self.failures))
    }
}
