//! Posting reminders: rooms that are due are looked at, one after the other, and what is due there is posted.
//!
//! Between the plan, which has no memory, and the [`Office`], which has no judgement. What a room has settled and was told
//! is read from the store, what is due is worded and written into the outbox, and only then sent, as [`Delivery`] says.
//! One post is in flight at a time, so that an answer never waits behind more than one; a room that does not take its
//! post is set aside, and the others go on. What is withdrawn is planned by what is true then.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use sha2::{Digest as _, Sha256};

use crate::{
    bot::Bot,
    delivery::{Delivery, Doubt, Step, Wait, Wire},
    language::Language,
    reminders::{Limit, Plan, Post, Schedule, Settled, plan},
    store::{Purpose, Sending, Store},
    wording::Reply,
};

/// How many rooms are set aside before no other one is taken up: where so many fail at once, it is not the rooms.
const ASIDE: usize = 5;

/// What posting needs beside delivering.
pub trait Office: Wire {
    /// What knows the facts and the words.
    fn bot(&self) -> Arc<Bot>;

    /// What rooms have that settled nothing.
    fn usual(&self) -> Usual;

    /// Whether the bot is in a room.
    fn is_in(&self, room: &str) -> bool;

    /// Whether a room was closed in favor of another one, to which what it settled is about to move.
    fn is_closed(&self, _room: &str) -> bool {
        false
    }

    /// The content of a post, as JSON, and the transaction id of what is sent for `key`.
    ///
    /// # Errors
    /// There is no session.
    fn address(&self, room: &str, key: &str, due: &Due) -> anyhow::Result<(String, String)>;

    /// How long a room is left alone that did not take its post so many times.
    fn backoff(&self, failures: u32) -> Duration;

    /// Waits.
    fn pause(&self, pause: Pause) -> impl Future<Output = ()> + Send;
}

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// As long as the homeserver said.
    Said(Duration),
    /// Until there is something to do, or something that a moderator settles.
    Idle(Idle),
}

/// When there is something to do next; `None`: not before something changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idle {
    /// When a room is to be looked at, by the reminders' clock.
    pub look: Option<Timestamp>,
    /// When a room that was set aside is to be tried again, by the machine's.
    pub retry: Option<Timestamp>,
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

/// Posts what is due.
#[derive(Debug)]
pub struct Poster<'a, O> {
    store: &'a Store,
    office: &'a O,
    /// Posts that are to be tried again, each with the machine's instant for it.
    aside: Vec<(Timestamp, Delivery)>,
}

impl<'a, O: Office> Poster<'a, O> {
    /// Posts for the rooms of the store.
    pub fn new(store: &'a Store, office: &'a O) -> Self {
        Self {
            store,
            office,
            aside: Vec::new(),
        }
    }

    /// Posts until it is dropped.
    ///
    /// # Errors
    /// The store failed, or the homeserver has ended the session.
    pub async fn run(&mut self) -> anyhow::Result<()> {
        self.resume()?;
        let mut rooms = self.store.settled_rooms()?;
        loop {
            if !self.turn(rooms).await? {
                self.office.pause(Pause::Idle(self.idle()?)).await;
                rooms = self.store.settled_rooms()?;
            }
        }
    }

    /// Takes up what an earlier run was cut off from sending, and has every room looked at: facts may have changed.
    ///
    /// # Errors
    /// The store failed.
    pub fn resume(&mut self) -> anyhow::Result<()> {
        self.store.look_at_all()?;
        for sending in self.store.reminders_on_their_way()? {
            if self.office.is_in(&sending.room) {
                let delivery = Delivery::new(sending, Doubt::MayBeThere);
                self.aside.push((self.office.now(), delivery));
            } else {
                self.store.leave(&sending.room)?;
            }
        }
        Ok(())
    }

    /// Tries again what was set aside, where its time has come, or looks at the room that is due first, if one is, and
    /// posts what is due there. Whether there was anything to do. `rooms` is how many there are.
    ///
    /// # Errors
    /// As for [`Poster::run`].
    pub async fn turn(&mut self, rooms: u32) -> anyhow::Result<bool> {
        let now = self.office.now();
        if let Some(at) = self.aside.iter().position(|(retry, _)| *retry <= now) {
            let (_, delivery) = self.aside.remove(at);
            self.post(delivery).await?;
            return Ok(true);
        }
        let seen = self.office.seen();
        let Some(room) = self
            .takes_more()
            .then(|| self.store.due(seen))
            .transpose()?
            .flatten()
        else {
            return Ok(false);
        };
        if !self.office.is_in(&room) {
            self.store.leave(&room)?;
            return Ok(true);
        }
        if self.office.is_closed(&room) {
            self.store.look_at(&room, None)?;
            return Ok(true);
        }
        let Some(due) = self.look(&room, rooms, seen)? else {
            return Ok(true);
        };
        // Planned again after it was withdrawn, a post has other words and so another key.
        let first = due.post.tells.first().map(ToString::to_string);
        let key = format!("{room} {} {now}", first.unwrap_or_default());
        let (content, transaction) = self.office.address(&room, &key, &due)?;
        let sending = Sending {
            key,
            room,
            purpose: Purpose::Reminder,
            content,
            transaction,
            since: now,
            until: Some(due.until),
        };
        self.store.remind(&sending, &due.post, due.look)?;
        self.office.metrics().planned(&due.post);
        self.post(Delivery::new(sending, Doubt::IsNotThere)).await?;
        Ok(true)
    }

    /// When there is something to do next.
    ///
    /// # Errors
    /// The store failed.
    pub fn idle(&self) -> anyhow::Result<Idle> {
        let look = self
            .takes_more()
            .then(|| self.store.next_look())
            .transpose()?;
        Ok(Idle {
            look: look.flatten(),
            retry: self.aside.iter().map(|(retry, _)| *retry).min(),
        })
    }

    fn takes_more(&self) -> bool {
        self.aside.len() < ASIDE
    }

    /// What is due in a room. Where nothing is, the store knows when to look again.
    fn look(&self, room: &str, rooms: u32, now: Timestamp) -> anyhow::Result<Option<Due>> {
        let settled = self.store.settled(room)?;
        let usual = self.office.usual();
        let schedule = schedule(&settled, room, &usual.zone, rooms);
        let told = self.store.told(room)?;
        let bot = self.office.bot();
        let Plan { post, next } = plan(&settled.agenda, &schedule, &told, bot.base(), now);
        let Some(post) = post else {
            self.store.look_at(room, next)?;
            return Ok(None);
        };
        let language = settled.language().unwrap_or(&usual.language);
        Ok(Some(Due {
            reply: bot.remind(&post, language),
            pings: settled.agenda.pings,
            look: next,
            until: schedule.end_of(post.today),
            post,
        }))
    }

    /// Tries once, and sets the post aside where that was not enough.
    async fn post(&mut self, mut delivery: Delivery) -> anyhow::Result<()> {
        let pause = match delivery.step(self.store, self.office).await? {
            Step::Sent | Step::Failed | Step::Withdrawn => None,
            Step::Slowed(delay) => Some(delay),
            Step::Again(wait) => {
                let (pause, rest) = match wait {
                    Wait::Said(delay) => (Some(delay), Duration::ZERO),
                    Wait::Failed(failures) => (None, self.office.backoff(failures)),
                };
                self.aside.push((self.office.now() + rest, delivery));
                pause
            }
        };
        if let Some(delay) = pause {
            self.office.pause(Pause::Said(delay)).await;
        }
        Ok(())
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
