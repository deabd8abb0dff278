//! What rooms have settled, when each is to be looked at, and what became of every occurrence.
//!
//! An occurrence that stands here is never due again, whatever became of it: known without being told, being sent, told,
//! missed and made good by a later post, or failed. Looking is by an index, so that a tick reads only what is due.
//! Instants of looking are those of the reminders' clock.

use std::collections::BTreeSet;

use anyhow::Context as _;
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Transaction, params};

use super::{Sending, Store, outbox::insert};
use crate::reminders::{OccurrenceId, Post, Settled, SubscriptionId};

/// A change of what a room has settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Settling {
    /// What it has settled now.
    pub settled: Settled,
    /// News that it need not be told.
    pub known: Vec<OccurrenceId>,
    /// When the room is to be looked at: at once, since something may be due now that was not.
    pub look: Timestamp,
}

/// What a room has settled and somebody else does not know yet who keeps a copy.
#[derive(Clone, Debug, PartialEq)]
pub struct Unmirrored {
    /// The room.
    pub room: String,
    /// What it has settled.
    pub settled: Settled,
    /// The news that it need not be told.
    pub known: Vec<OccurrenceId>,
}

impl Store {
    /// A room whose copy elsewhere is older than what it has settled.
    pub fn unmirrored(&self) -> anyhow::Result<Option<Unmirrored>> {
        let connection = self.connection();
        let mut statement = connection
            .prepare_cached("SELECT room, settled FROM rooms WHERE NOT mirrored LIMIT 1")?;
        let row = statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)));
        let Some((room, settled)): Option<(String, String)> = row.optional()? else {
            return Ok(None);
        };
        let mut statement = connection
            .prepare_cached("SELECT id FROM occurrences WHERE room = ?1 AND fate = 'known'")?;
        let ids = statement.query_map([&room], |row| row.get::<_, String>(0))?;
        let mut known = Vec::new();
        for id in ids {
            known.push(id?.parse().map_err(anyhow::Error::msg)?);
        }
        Ok(Some(Unmirrored {
            settled: read_settled(&settled)?,
            room,
            known,
        }))
    }

    /// The copy elsewhere is what the room had settled then; what it has settled meanwhile is not in it.
    pub fn mirrored(&self, copy: &Unmirrored) -> anyhow::Result<()> {
        self.connection()
            .prepare_cached("UPDATE rooms SET mirrored = 1 WHERE room = ?1 AND settled = ?2")?
            .execute(params![copy.room, serde_json::to_string(&copy.settled)?])?;
        Ok(())
    }

    /// A room is as its copy has it, and was told these. What the room has settled meanwhile is not touched.
    pub fn bring_back(
        &self,
        copy: &Unmirrored,
        told: &BTreeSet<OccurrenceId>,
    ) -> anyhow::Result<()> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        let is_new = transaction
            .prepare_cached(
                "INSERT INTO rooms (room, settled, look, mirrored) VALUES (?1, ?2, 0, 1)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![copy.room, serde_json::to_string(&copy.settled)?])?;
        if is_new > 0 {
            let known = copy.known.iter().map(|id| (id, "known"));
            for (id, fate) in known.chain(told.iter().map(|id| (id, "told"))) {
                transaction
                    .prepare_cached("INSERT OR REPLACE INTO occurrences VALUES (?1, ?2, ?3, NULL)")?
                    .execute(params![copy.room, id.to_string(), fate])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Whether rooms are still to be brought back from their copies.
    pub fn is_bare(&self) -> anyhow::Result<bool> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached("SELECT 1 FROM state WHERE name = 'bare'")?;
        Ok(statement.exists([])?)
    }

    /// Says whether rooms are still to be brought back from their copies.
    pub fn set_bare(&self, is_bare: bool) -> anyhow::Result<()> {
        let connection = self.connection();
        if is_bare {
            connection.execute("INSERT OR REPLACE INTO state VALUES ('bare', 1)", [])?;
        } else {
            connection.execute("DELETE FROM state WHERE name = 'bare'", [])?;
        }
        Ok(())
    }

    /// What a room has settled.
    ///
    /// # Errors
    /// The database cannot be read, or a later version of the program wrote the row.
    pub fn settled(&self, room: &str) -> anyhow::Result<Settled> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT settled FROM rooms WHERE room = ?1")?;
        let text: Option<String> = statement.query_row([room], |row| row.get(0)).optional()?;
        text.map_or_else(|| Ok(Settled::default()), |text| read_settled(&text))
    }

    /// The occurrences in a room that are not due any more.
    pub fn told(&self, room: &str) -> anyhow::Result<BTreeSet<OccurrenceId>> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT id FROM occurrences WHERE room = ?1")?;
        let ids = statement.query_map([room], |row| row.get::<_, String>(0))?;
        let mut told = BTreeSet::new();
        for id in ids {
            told.insert(id?.parse().map_err(anyhow::Error::msg)?);
        }
        Ok(told)
    }

    /// The room that is to be looked at first, if its instant has come.
    pub fn due(&self, now: Timestamp) -> anyhow::Result<Option<String>> {
        let connection = self.connection();
        let mut statement = connection
            .prepare_cached("SELECT room FROM rooms WHERE look <= ?1 ORDER BY look LIMIT 1")?;
        let room = statement.query_row([now.as_millisecond()], |row| row.get(0));
        Ok(room.optional()?)
    }

    /// The next instant at which a room is to be looked at.
    pub fn next_look(&self) -> anyhow::Result<Option<Timestamp>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT look FROM rooms WHERE look IS NOT NULL ORDER BY look LIMIT 1",
        )?;
        let look: Option<i64> = statement.query_row([], |row| row.get(0)).optional()?;
        Ok(look.and_then(|look| Timestamp::from_millisecond(look).ok()))
    }

    /// Sets when a room is to be looked at; `None`: not before something changes.
    pub fn look_at(&self, room: &str, look: Option<Timestamp>) -> anyhow::Result<()> {
        self.connection()
            .prepare_cached("UPDATE rooms SET look = ?2 WHERE room = ?1")?
            .execute(params![room, look.map(rounded_up)])?;
        Ok(())
    }

    /// Every room is to be looked at: facts or the program may have changed while nobody looked.
    pub fn look_at_all(&self) -> anyhow::Result<()> {
        self.connection().execute("UPDATE rooms SET look = 0", [])?;
        Ok(())
    }

    /// How many rooms have settled something: no more than those can be due on one day.
    pub fn settled_rooms(&self) -> anyhow::Result<u32> {
        let count = self
            .connection()
            .query_one("SELECT count(*) FROM rooms", [], |row| row.get(0))?;
        Ok(count)
    }

    /// A post is on its way: what it tells is not due any more, nor what it makes good. On the disk before this returns:
    /// planned again after a power cut, a post would have another id, and the homeserver would not know it.
    pub fn remind(
        &self,
        sending: &Sending,
        post: &Post,
        look: Option<Timestamp>,
    ) -> anyhow::Result<()> {
        self.synced(|transaction| {
            insert(transaction, sending)?;
            for (ids, fate) in [(&post.tells, "sending"), (&post.missed, "missed")] {
                for id in ids {
                    transaction
                        .prepare_cached("INSERT INTO occurrences VALUES (?1, ?2, ?3, ?4)")?
                        .execute(params![sending.room, id.to_string(), fate, sending.key])?;
                }
            }
            transaction
                .prepare_cached("UPDATE rooms SET look = ?2 WHERE room = ?1")?
                .execute(params![sending.room, look.map(rounded_up)])?;
            Ok(())
        })
    }

    /// A post is known not to have been taken: what it would have told is due again, and planned by the day it is then.
    pub fn withdraw(&self, sending: &Sending, look: Timestamp) -> anyhow::Result<()> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        transaction
            .prepare_cached("DELETE FROM occurrences WHERE post = ?1")?
            .execute([&sending.key])?;
        transaction
            .prepare_cached("DELETE FROM outbox WHERE key = ?1")?
            .execute([&sending.key])?;
        transaction
            .prepare_cached("UPDATE rooms SET look = ?2 WHERE room = ?1")?
            .execute(params![sending.room, rounded_up(look)])?;
        transaction.commit()?;
        Ok(())
    }

    /// A room goes on as another one: what it settled and was told moves there, unless that has settled something already.
    pub fn move_room(&self, from: &str, to: &str) -> anyhow::Result<()> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        let moved = transaction.execute(
            "UPDATE OR IGNORE rooms SET room = ?2, look = 0, mirrored = 0 WHERE room = ?1",
            [from, to],
        )?;
        if moved > 0 {
            transaction.execute(
                "UPDATE OR IGNORE occurrences SET room = ?2 WHERE room = ?1",
                [from, to],
            )?;
        }
        for table in ["rooms", "occurrences"] {
            transaction.execute(&format!("DELETE FROM {table} WHERE room = ?1"), [from])?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The bot is not in the room any more: nothing is left that could fire, and a return begins anew.
    pub fn leave(&self, room: &str) -> anyhow::Result<()> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        for table in ["inbox", "outbox", "rooms", "occurrences"] {
            transaction.execute(&format!("DELETE FROM {table} WHERE room = ?1"), [room])?;
        }
        transaction.commit()?;
        Ok(())
    }
}

fn read_settled(text: &str) -> anyhow::Result<Settled> {
    serde_json::from_str(text).context("what a room has settled cannot be read")
}

/// An instant in milliseconds, not before it: a room that is looked at too early would be looked at again and again.
fn rounded_up(instant: Timestamp) -> i64 {
    let whole = instant.as_millisecond();
    if Timestamp::from_millisecond(whole).is_ok_and(|whole| whole < instant) {
        whole + 1
    } else {
        whole
    }
}

/// Writes what a room has settled, and forgets what became of subscriptions that are gone: their ids never return.
pub(super) fn write_settled(
    transaction: &Transaction<'_>,
    room: &str,
    settling: &Settling,
) -> anyhow::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO rooms (room, settled, look) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET settled = excluded.settled, look = excluded.look, mirrored = 0",
        )?
        .execute(params![
            room,
            serde_json::to_string(&settling.settled)?,
            rounded_up(settling.look)
        ])?;
    for id in &settling.known {
        transaction
            .prepare_cached("INSERT OR IGNORE INTO occurrences VALUES (?1, ?2, 'known', NULL)")?
            .execute(params![room, id.to_string()])?;
    }
    let ids: BTreeSet<SubscriptionId> = settling.settled.agenda.ids().collect();
    let mut statement = transaction.prepare_cached("SELECT id FROM occurrences WHERE room = ?1")?;
    let known = statement.query_map([room], |row| row.get::<_, String>(0))?;
    for id in known.collect::<Result<Vec<_>, _>>()? {
        let occurrence: OccurrenceId = id.parse().map_err(anyhow::Error::msg)?;
        if !ids.contains(&occurrence.subscription()) {
            transaction
                .prepare_cached("DELETE FROM occurrences WHERE room = ?1 AND id = ?2")?
                .execute([room, &id])?;
        }
    }
    Ok(())
}
