//! Posting reminders: rooms that are due are looked at, one after the other, and what is due there is posted.
//!
//! Between the plan, which has no memory, and the [`Wire`], which has no judgement. What a room has settled and was told is
//! read from the store, what is due is worded and written into the outbox, and only then sent, again and again under one
//! id, until it is there. One post is in flight at a time, so that an answer never waits behind more than one. Where a
//! post is known not to have been taken, or its day is over, it is withdrawn and planned by what is true then.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use sha2::{Digest as _, Sha256};

use crate::{
    bot::Bot,
    language::Language,
    reminders::{Limit, Plan, Post, Schedule, Settled, plan},
    store::{Purpose, Sending, Store},
    wording::Reply,
};

/// How long a homeserver is trusted to know a transaction id: half of what Synapse does (24 hours), for a machine whose
/// clock is set anew meanwhile.
pub const REMEMBERED: SignedDuration = SignedDuration::from_hours(12);

/// The homeserver and the time, as posting sees them.
pub trait Wire: Sync {
    /// The machine's instant.
    fn now(&self) -> Timestamp;

    /// The instant at which facts and reminders are seen.
    fn seen(&self) -> Timestamp;

    /// What knows the facts and the words.
    fn bot(&self) -> Arc<Bot>;

    /// Whether the bot is in a room.
    fn is_in(&self, room: &str) -> bool;

    /// The content of a post, as JSON, and the transaction id of what is sent for `key`.
    ///
    /// # Errors
    /// There is no session.
    fn address(&self, room: &str, key: &str, due: &Due) -> anyhow::Result<(String, String)>;

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

    /// Waits.
    fn pause(&self, pause: Pause) -> impl Future<Output = ()> + Send;
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
    /// The room will never take it.
    Never,
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
    /// It can never be read.
    Never,
}

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// As long as the homeserver said.
    Said(Duration),
    /// After so many failures, longer each time.
    Failed(u32),
    /// An instant of the reminders' clock, or something that a moderator settles; with `None` only that.
    Due(Option<Timestamp>),
}

/// What rooms have that settled nothing.
#[derive(Clone, Debug)]
pub struct Usual {
    /// The operator's zone.
    pub zone: TimeZone,
    /// The operator's language.
    pub language: Language,
}

/// A post that is due.
#[derive(Clone, Debug)]
pub struct Due {
    /// What it is.
    pub post: Post,
    /// Its words.
    pub reply: Reply,
    /// Whether everybody in the room is pinged.
    pub pings: bool,
    /// When the room is to be looked at again.
    pub look: Option<Timestamp>,
    /// Until when its words are true: the end of the room's civil day.
    pub until: Timestamp,
}

/// Whether an earlier attempt may have brought a post to the room. Only where none has is a refusal of the next attempt
/// one of the post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doubt {
    IsNotThere,
    MayBeThere,
}

/// Posts what is due.
#[derive(Debug)]
pub struct Poster<'a, W> {
    /// What rooms have settled, and the outbox.
    pub store: &'a Store,
    /// What rooms have that settled nothing.
    pub usual: Usual,
    /// The homeserver and the time.
    pub wire: &'a W,
}

impl<W: Wire> Poster<'_, W> {
    /// Posts until it is dropped.
    ///
    /// # Errors
    /// The store failed, or the homeserver has ended the session.
    pub async fn run(&self) -> anyhow::Result<()> {
        self.resume().await?;
        let mut rooms = self.store.settled_rooms()?;
        loop {
            if !self.turn(rooms).await? {
                self.wire.pause(Pause::Due(self.store.next_look()?)).await;
                rooms = self.store.settled_rooms()?;
            }
        }
    }

    /// Sees to what an earlier run was cut off from sending, and has every room looked at: facts may have changed.
    ///
    /// # Errors
    /// As for [`Poster::run`].
    pub async fn resume(&self) -> anyhow::Result<()> {
        self.store.look_at_all()?;
        for sending in self.store.reminders_on_their_way()? {
            if !self.wire.is_in(&sending.room) {
                self.store.leave(&sending.room)?;
            } else if self.is_over(&sending) {
                self.ask_history(&sending).await?;
            } else {
                self.post(&sending, Doubt::MayBeThere).await?;
            }
        }
        Ok(())
    }

    /// Looks at the room that is due first, if one is, and posts what is due there. Whether one was. `rooms` is how many
    /// there are.
    ///
    /// # Errors
    /// As for [`Poster::run`].
    pub async fn turn(&self, rooms: u32) -> anyhow::Result<bool> {
        let now = self.wire.seen();
        let Some(room) = self.store.due(now)? else {
            return Ok(false);
        };
        if !self.wire.is_in(&room) {
            self.store.leave(&room)?;
            return Ok(true);
        }
        let Some(due) = self.look(&room, rooms, now)? else {
            return Ok(true);
        };
        // Planned again after it was withdrawn, a post has other words and so another key.
        let first = due.post.tells.first().map(ToString::to_string);
        let key = format!("{room} {} {}", first.unwrap_or_default(), self.wire.now());
        let (content, transaction) = self.wire.address(&room, &key, &due)?;
        let sending = Sending {
            key,
            room,
            purpose: Purpose::Reminder,
            content,
            transaction,
            since: self.wire.now(),
            until: Some(due.until),
        };
        self.store.remind(&sending, &due.post, due.look)?;
        self.post(&sending, Doubt::IsNotThere).await?;
        Ok(true)
    }

    /// What is due in a room. Where nothing is, the store knows when to look again.
    fn look(&self, room: &str, rooms: u32, now: Timestamp) -> anyhow::Result<Option<Due>> {
        let settled = self.store.settled(room)?;
        let schedule = schedule(&settled, room, &self.usual.zone, rooms);
        let told = self.store.told(room)?;
        let bot = self.wire.bot();
        let Plan { post, next } = plan(&settled.agenda, &schedule, &told, bot.base(), now);
        let Some(post) = post else {
            self.store.look_at(room, next)?;
            return Ok(None);
        };
        let language = settled.language().unwrap_or(&self.usual.language);
        Ok(Some(Due {
            reply: bot.remind(&post, language),
            pings: settled.agenda.pings,
            look: next,
            until: schedule.end_of(post.today),
            post,
        }))
    }

    /// Sends a post until it is there, is refused, or its day is over.
    async fn post(&self, sending: &Sending, mut doubt: Doubt) -> anyhow::Result<()> {
        let mut failures = 0;
        loop {
            match self.wire.send(sending).await? {
                Sent::There(event) => {
                    return self.store.sent(sending, Some(&event), self.wire.now());
                }
                Sent::Never => return self.store.sent(sending, None, self.wire.now()),
                Sent::TooFast(delay) if doubt == Doubt::IsNotThere => {
                    self.store.withdraw(sending, self.wire.seen())?;
                    self.wire.pause(Pause::Said(delay)).await;
                    return Ok(());
                }
                Sent::TooFast(delay) => self.wire.pause(Pause::Said(delay)).await,
                Sent::NotNow => {
                    doubt = Doubt::MayBeThere;
                    failures += 1;
                    self.wire.pause(Pause::Failed(failures)).await;
                }
            }
            if self.is_over(sending) {
                return self.ask_history(sending).await;
            }
        }
    }

    /// Whether a post's words may be untrue by now, or its id forgotten by the homeserver.
    fn is_over(&self, sending: &Sending) -> bool {
        sending.until.is_some_and(|until| until <= self.wire.seen())
            || self.wire.now().duration_since(sending.since) > REMEMBERED
    }

    /// Lets the room's history tell whether a post is there; if not, it is planned anew.
    async fn ask_history(&self, sending: &Sending) -> anyhow::Result<()> {
        let mut failures = 0;
        loop {
            match self.wire.find(sending).await? {
                Found::There(event) => {
                    return self.store.sent(sending, Some(&event), self.wire.now());
                }
                Found::NotThere => return self.store.withdraw(sending, self.wire.seen()),
                Found::Never => return self.store.sent(sending, None, self.wire.now()),
                Found::NotNow => {
                    failures += 1;
                    self.wire.pause(Pause::Failed(failures)).await;
                }
            }
        }
    }
}

/// When a room is reminded: at its hour, plus its turn among all that may be due in that hour. `usual` is the zone of a
/// room that chose none, `rooms` how many there are.
pub fn schedule(settled: &Settled, room: &str, usual: &TimeZone, rooms: u32) -> Schedule {
    let zone = settled.settings.timezone.as_ref().unwrap_or(usual);
    settled.agenda.schedule(zone.clone(), turn(room, rooms))
}

/// A room's turn, in whole seconds: always the same, as long as there are as many rooms.
fn turn(room: &str, rooms: u32) -> SignedDuration {
    let digest = Sha256::digest(room);
    let place = digest
        .iter()
        .take(4)
        .fold(0_i64, |place, byte| place << 8 | i64::from(*byte));
    SignedDuration::from_secs(place % Limit::default().fan_out(rooms).as_secs().max(1))
}
