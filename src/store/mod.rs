//! What must outlive a crash: the work that came in, what is on its way out, what was said, and what rooms have settled.
//!
//! One `SQLite` file beside those of the SDK. An inbox row is written in the same transaction as the sync position that
//! brought it. It goes away in the one that puts its answer into the `outbox`, and that row in the one that records the
//! answer as sent; so each question is in exactly one of four states: behind the position (the homeserver tells it
//! again), in the inbox, in the outbox, or answered. Reminders have no inbox: `rooms` tells when a room is to be looked
//! at, and what is due there goes to the outbox.
//!
//! `synchronous=NORMAL` under a write-ahead log: a crash of the process loses nothing, a power cut may lose the last
//! transactions but never reorders them. Losing some is harmless, because position and rows go back together and what
//! was answered meanwhile is sent again under the same transaction id, which the homeserver recognizes. So nothing on
//! the way of a question waits for the disk; a reminder does (`docs/decisions/0015-what-waits-for-the-disk.md`). Rows are overwritten when they are deleted (`secure_delete`), and
//! [`Store::tidy`] empties the log. Keys are opaque texts; nothing here knows Matrix.

mod looking;
mod outbox;
mod rooms;
#[cfg(test)]
mod tests;

use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use anyhow::{Context as _, bail};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use sha2::{Digest as _, Sha256};

pub use looking::Slowed;
use outbox::answered;
pub use outbox::{Answered, Failure, Note, Purpose, Sending};
pub use rooms::{Settling, Unmirrored};

/// How long is remembered what was answered (`design.md`: 90 days).
pub const MEMORY: SignedDuration = SignedDuration::from_hours(90 * 24);

/// How long an event waits in the inbox for its key (`design.md`: 24 hours).
pub const PATIENCE: SignedDuration = SignedDuration::from_hours(24);

/// The steps by which the schema came about, each from one version to the next. `PRAGMA user_version` counts those that
/// a file has taken; it takes the others when it is opened, in one transaction, and one that has taken more is refused, never
/// guessed at. In `earlier` there is a file of each version that was ever written, and a new step adds one.
const STEPS: [&str; 3] = [FIRST, SECOND, THIRD];

const THIRD: &str = "
    ALTER TABLE inbox ADD COLUMN target TEXT;
    ALTER TABLE inbox ADD COLUMN trusted INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX inbox_by_target ON inbox (target) WHERE target IS NOT NULL;
    ALTER TABLE outbox ADD COLUMN question TEXT;
    ALTER TABLE outbox ADD COLUMN said BLOB;
    ALTER TABLE outbox ADD COLUMN told TEXT;
    ALTER TABLE answers ADD COLUMN said BLOB;
    ALTER TABLE answers ADD COLUMN told TEXT;
    ALTER TABLE answers ADD COLUMN changes TEXT;
    CREATE INDEX answers_by_changes ON answers (changes) WHERE changes IS NOT NULL;
";

// The first databases of version 1 had no outbox and no reminders yet, later ones had.
const SECOND: &str = "
    CREATE TABLE IF NOT EXISTS outbox (
        seq INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        room TEXT NOT NULL,
        purpose TEXT NOT NULL,
        content TEXT NOT NULL,
        txn TEXT NOT NULL UNIQUE,
        since INTEGER NOT NULL,
        until INTEGER,
        asker BLOB,
        topic TEXT,
        language TEXT
    ) STRICT;
    CREATE INDEX IF NOT EXISTS outbox_by_room ON outbox (room, seq);
    CREATE TABLE IF NOT EXISTS rooms (
        room TEXT PRIMARY KEY,
        settled TEXT NOT NULL,
        look INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS rooms_by_look ON rooms (look) WHERE look IS NOT NULL;
    CREATE TABLE IF NOT EXISTS occurrences (
        room TEXT NOT NULL,
        id TEXT NOT NULL,
        fate TEXT NOT NULL,
        post TEXT,
        PRIMARY KEY (room, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS occurrences_by_post ON occurrences (post) WHERE post IS NOT NULL;
    CREATE TABLE failed (
        key TEXT PRIMARY KEY,
        room TEXT NOT NULL,
        purpose TEXT NOT NULL,
        reason TEXT NOT NULL,
        at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE rooms ADD COLUMN mirrored INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX rooms_by_mirrored ON rooms (mirrored) WHERE NOT mirrored;
";

const FIRST: &str = "
    CREATE TABLE inbox (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        room TEXT NOT NULL,
        kind TEXT NOT NULL,
        raw TEXT NOT NULL,
        heard INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX inbox_by_room ON inbox (room, seq);
    CREATE TABLE answers (
        question TEXT PRIMARY KEY,
        answer TEXT,
        room TEXT NOT NULL,
        asker BLOB,
        topic TEXT,
        language TEXT,
        at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX answers_by_answer ON answers (answer);
    CREATE INDEX answers_by_age ON answers (at);
    CREATE TABLE state (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO state VALUES ('asker key', randomblob(32));
";

/// Something to be done in a room, in the order in which it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// What it is known by: the event's id, or one of our own for what no event asked.
    pub id: String,
    /// The room.
    pub room: String,
    /// What is to be done.
    pub kind: Kind,
    /// The event as it came; empty where there is none.
    pub raw: String,
    /// When it was heard.
    pub heard: Timestamp,
    /// The event that it changes: the question that was edited or deleted, or whose answer is to be corrected.
    pub target: Option<String>,
    /// Whether it came encrypted, by a device that its owner has signed.
    pub trusted: bool,
}

impl Work {
    /// Work of our own, which no event brought: with a name of ours, and without a text.
    pub fn own(id: String, room: &str, kind: Kind, now: Timestamp) -> Self {
        Self {
            id,
            room: room.to_owned(),
            kind,
            raw: String::new(),
            heard: now,
            target: None,
            trusted: false,
        }
    }
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A question is to be answered.
    Question,
    /// A question was edited.
    Edit,
    /// A question was deleted.
    Deletion,
    /// Somebody likes an answer.
    Liked,
    /// Somebody does not.
    Disliked,
    /// Somebody wants to verify the bot's device.
    Verification,
    /// A room is to be greeted.
    Greeting,
    /// An event waits for its key: nothing to do yet.
    Undecrypted,
    /// It is to be said that such an event cannot be read.
    Unreadable,
    /// It is to be said that older questions are left alone.
    Away,
    /// It is to be said that another room does not let the bot speak.
    Muted,
    /// Something that an answer told has changed in substance.
    Correction,
}

impl Kind {
    const ALL: [Self; 12] = [
        Self::Question,
        Self::Edit,
        Self::Deletion,
        Self::Liked,
        Self::Disliked,
        Self::Verification,
        Self::Greeting,
        Self::Undecrypted,
        Self::Unreadable,
        Self::Away,
        Self::Muted,
        Self::Correction,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Edit => "edit",
            Self::Deletion => "deletion",
            Self::Liked => "liked",
            Self::Disliked => "disliked",
            Self::Verification => "verification",
            Self::Greeting => "greeting",
            Self::Undecrypted => "undecrypted",
            Self::Unreadable => "unreadable",
            Self::Away => "away",
            Self::Muted => "muted",
            Self::Correction => "correction",
        }
    }
}

/// What became of what was to be said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// What could not be said, of [`MEMORY`].
    pub failed: u64,
    /// What was said, in that time, without what changed it.
    pub answered: u64,
}

/// What waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Queues {
    /// Work that can be done.
    pub waiting: u64,
    /// Events that wait for their keys.
    pub undecrypted: u64,
    /// What is on its way.
    pub sending: u64,
    /// When the oldest of what is to be said was heard or written, by the machine's clock; corrections have time.
    pub oldest: Option<Timestamp>,
}

/// The bot's own database.
#[derive(Debug)]
pub struct Store {
    connection: Mutex<Connection>,
    asker_key: Vec<u8>,
}

impl Store {
    /// Opens the file, creating it where it does not exist.
    ///
    /// # Errors
    /// The file cannot be opened, or a later version of the program wrote it.
    pub fn open(path: &Path) -> anyhow::Result<Self> {
        let connection = Connection::open(path)
            .with_context(|| format!("cannot open the database `{}`", path.display()))?;
        Self::prepare(connection)
            .with_context(|| format!("cannot use the database `{}`", path.display()))
    }

    fn prepare(mut connection: Connection) -> anyhow::Result<Self> {
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        connection.pragma_update(None, "secure_delete", true)?;
        let version: usize =
            connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let Some(missing) = STEPS.get(version..) else {
            bail!(newer(version));
        };
        if !missing.is_empty() {
            let transaction = connection.transaction()?;
            for step in missing {
                transaction.execute_batch(step)?;
            }
            transaction.pragma_update(None, "user_version", STEPS.len())?;
            transaction.commit()?;
        }
        Self::of(connection)
    }

    /// A store in a file that has taken all steps.
    fn of(connection: Connection) -> anyhow::Result<Self> {
        let asker_key = connection.query_one(
            "SELECT value FROM state WHERE name = 'asker key'",
            [],
            |row| row.get(0),
        )?;
        Ok(Self {
            connection: Mutex::new(connection),
            asker_key,
        })
    }

    /// How far into the homeserver's stream everything is taken in.
    pub fn position(&self) -> anyhow::Result<Option<String>> {
        let position = self
            .connection()
            .query_row(
                "SELECT value FROM state WHERE name = 'position'",
                [],
                |row| row.get(0),
            )
            .optional()?;
        Ok(position)
    }

    /// Takes work in and moves the position (`None`: leaves it), in one step. What is known already stays as it is.
    pub fn take(&self, works: &[Work], position: Option<&str>) -> anyhow::Result<()> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        for work in works {
            transaction
                .prepare_cached(
                    "INSERT INTO inbox (id, room, kind, raw, heard, target, trusted)
                     SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
                     WHERE NOT EXISTS (SELECT 1 FROM answers WHERE question = ?1)
                       AND NOT EXISTS (SELECT 1 FROM outbox WHERE key = ?1)
                     ON CONFLICT DO NOTHING",
                )?
                .execute(params![
                    work.id,
                    work.room,
                    work.kind.name(),
                    work.raw,
                    work.heard.as_microsecond(),
                    work.target,
                    work.trusted
                ])?;
        }
        if let Some(position) = position {
            transaction
                .prepare_cached("INSERT OR REPLACE INTO state VALUES ('position', ?1)")?
                .execute([position])?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The oldest work of a room that can be done; what corrects answers comes after all that somebody waits for.
    pub fn next(&self, room: &str) -> anyhow::Result<Option<Work>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT * FROM inbox WHERE room = ?1 AND kind <> 'undecrypted'
             ORDER BY kind = 'correction', seq LIMIT 1",
        )?;
        Ok(statement.query_row([room], work).optional()?)
    }

    /// The rooms in which there is work to do, or something on its way that is not a reminder. Corrections are planned anew.
    pub fn rooms(&self) -> anyhow::Result<Vec<String>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT room FROM outbox WHERE purpose <> 'reminder'
             UNION SELECT room FROM inbox WHERE kind NOT IN ('undecrypted', 'correction')",
        )?;
        let rooms = statement.query_map([], |row| row.get(0))?;
        Ok(rooms.collect::<Result<_, _>>()?)
    }

    /// The events that wait for their keys.
    pub fn undecrypted(&self) -> anyhow::Result<Vec<Work>> {
        let connection = self.connection();
        let mut statement = connection
            .prepare_cached("SELECT * FROM inbox WHERE kind = 'undecrypted' ORDER BY seq")?;
        let works = statement.query_map([], work)?;
        Ok(works.collect::<Result<_, _>>()?)
    }

    /// An event that waits for its key.
    pub fn waiting(&self, id: &str) -> anyhow::Result<Option<Work>> {
        let connection = self.connection();
        let mut statement = connection
            .prepare_cached("SELECT * FROM inbox WHERE id = ?1 AND kind = 'undecrypted'")?;
        Ok(statement.query_row([id], work).optional()?)
    }

    /// What came to change a question, the oldest first.
    pub fn changes_of(&self, question: &str) -> anyhow::Result<Vec<Work>> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT * FROM inbox WHERE target = ?1 ORDER BY seq")?;
        let works = statement.query_map([question], work)?;
        Ok(works.collect::<Result<_, _>>()?)
    }

    /// An event's key has come: it becomes work of this kind, with this text, at its old place in the order, or is dropped.
    pub fn decrypted(&self, id: &str, read: Option<&Work>) -> anyhow::Result<()> {
        let connection = self.connection();
        match read {
            Some(work) => connection.execute(
                "UPDATE inbox SET kind = ?2, raw = ?3, target = ?4, trusted = ?5 WHERE id = ?1",
                params![id, work.kind.name(), work.raw, work.target, work.trusted],
            )?,
            None => connection.execute("DELETE FROM inbox WHERE id = ?1", [id])?,
        };
        Ok(())
    }

    /// Work to which nothing is to be said leaves the inbox, for good.
    pub fn drop_work(&self, works: &[Work], now: Timestamp) -> anyhow::Result<()> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        for work in works {
            done(&transaction, work, now)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Counts what somebody thinks of an answer, and nothing else of it.
    pub fn count(&self, work: &Work, now: Timestamp) -> anyhow::Result<()> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        done(&transaction, work, now)?;
        transaction
            .prepare_cached(
                "INSERT INTO state VALUES (?1, 1) ON CONFLICT DO UPDATE SET value = value + 1",
            )?
            .execute([work.kind.name()])?;
        transaction.commit()?;
        Ok(())
    }

    /// What became of what was to be said.
    pub fn counts(&self) -> anyhow::Result<Counts> {
        let connection = self.connection();
        let count = |what: &str| -> rusqlite::Result<u64> {
            let query = format!("SELECT count(*) FROM {what}");
            connection.query_one(&query, [], |row| row.get(0))
        };
        Ok(Counts {
            failed: count("failed")?,
            answered: count("answers WHERE answer IS NOT NULL AND changes IS NULL")?,
        })
    }

    /// What waits, and since when.
    pub fn queues(&self) -> anyhow::Result<Queues> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT count(*) FILTER (WHERE kind <> 'undecrypted') AS waiting,
                 count(*) FILTER (WHERE kind = 'undecrypted') AS undecrypted,
                 min(heard) FILTER (WHERE kind NOT IN ('undecrypted', 'correction')) AS heard,
                 (SELECT count(*) FROM outbox) AS sending, (SELECT min(since) FROM outbox) AS since
             FROM inbox",
        )?;
        let queues = statement.query_row([], |row| {
            let heard = row.get::<_, Option<i64>>("heard")?;
            let since = row.get::<_, Option<i64>>("since")?;
            let heard = heard.and_then(|heard| Timestamp::from_microsecond(heard).ok());
            let since = since.and_then(|since| Timestamp::from_millisecond(since).ok());
            Ok(Queues {
                waiting: row.get("waiting")?,
                undecrypted: row.get("undecrypted")?,
                sending: row.get("sending")?,
                oldest: heard.into_iter().chain(since).min(),
            })
        })?;
        Ok(queues)
    }

    /// How many answers were liked, and how many were not.
    pub fn feedback(&self) -> anyhow::Result<(u64, u64)> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached("SELECT value FROM state WHERE name = ?1")?;
        let mut count = |kind: Kind| {
            let count = statement.query_row([kind.name()], |row| row.get::<_, u64>(0));
            count.optional().map(Option::unwrap_or_default)
        };
        Ok((count(Kind::Liked)?, count(Kind::Disliked)?))
    }

    /// Whether an event is one that we were told of and have answered, or will.
    pub fn knows(&self, event: &str) -> anyhow::Result<bool> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT 1 FROM answers WHERE question = ?1
             UNION ALL SELECT 1 FROM outbox WHERE key = ?1
             UNION ALL SELECT 1 FROM inbox WHERE id = ?1",
        )?;
        Ok(statement.exists([event])?)
    }

    /// What is remembered of a question that was answered.
    pub fn answered(&self, question: &str) -> anyhow::Result<Option<Answered>> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT * FROM answers WHERE question = ?1")?;
        Ok(statement.query_row([question], answered).optional()?)
    }

    /// The answers that told something of the facts, each by its question, with its room.
    pub fn tellings(&self) -> anyhow::Result<Vec<(String, String, String)>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT question, room, told FROM answers
             WHERE told IS NOT NULL AND answer IS NOT NULL AND changes IS NULL ORDER BY at",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// All events that said something to a question, the answer itself last.
    pub fn said_to(&self, question: &str) -> anyhow::Result<Vec<String>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT answer FROM answers WHERE (question = ?1 OR changes = ?1) AND answer IS NOT NULL
             ORDER BY question = ?1",
        )?;
        let events = statement.query_map([question], |row| row.get(0))?;
        Ok(events.collect::<Result<_, _>>()?)
    }

    /// Whether an event is one of our answers or greetings.
    pub fn is_ours(&self, event: &str) -> anyhow::Result<bool> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached("SELECT 1 FROM answers WHERE answer = ?1")?;
        Ok(statement.exists([event])?)
    }

    /// What was noted of the question that one of our answers answered.
    pub fn noted(&self, answer: &str) -> anyhow::Result<Option<String>> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT topic FROM answers WHERE answer = ?1")?;
        let noted = statement.query_row([answer], |row| row.get(0)).optional()?;
        Ok(noted.flatten())
    }

    /// The language in which somebody was answered, told by the question or by the answer; `None` where it was somebody else.
    pub fn answered_in(&self, event: &str, asker: &str) -> anyhow::Result<Option<String>> {
        let asker = self.hashed(asker);
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT language FROM answers WHERE (question = ?1 OR answer = ?1) AND asker = ?2",
        )?;
        let language = statement.query_row((event, asker), |row| row.get(0));
        Ok(language.optional()?.flatten())
    }

    /// Forgets what has been kept for long enough.
    pub fn forget(&self, now: Timestamp) -> anyhow::Result<()> {
        let connection = self.connection();
        for table in ["answers", "failed"] {
            connection.execute(
                &format!("DELETE FROM {table} WHERE at < ?1"),
                [(now - MEMORY).as_second()],
            )?;
        }
        connection.execute(
            "DELETE FROM inbox WHERE kind = 'undecrypted' AND heard < ?1",
            [(now - PATIENCE).as_microsecond()],
        )?;
        Ok(())
    }

    /// Empties the write-ahead log, so that no copy of a deleted text is left in it. Waits for the disk.
    pub fn tidy(&self) -> anyhow::Result<()> {
        self.connection()
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Does something in one step, and returns when it is on the disk.
    fn synced(
        &self,
        act: impl FnOnce(&Transaction<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let mut connection = self.connection();
        connection.pragma_update(None, "synchronous", "FULL")?;
        let step = |connection: &mut Connection| {
            let transaction = connection.transaction()?;
            act(&transaction)?;
            Ok(transaction.commit()?)
        };
        let done = step(&mut connection);
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        done
    }

    /// A text as it is kept where only sameness counts: by a key of this database's own.
    fn hashed(&self, text: &str) -> Vec<u8> {
        let digest = Sha256::new()
            .chain_update(&self.asker_key)
            .chain_update(text)
            .finalize();
        digest.to_vec()
    }

    /// A statement that panicked left no half transaction behind, so a poisoned lock is as good as any.
    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is said of a file that has taken more steps than there are.
fn newer(version: usize) -> String {
    format!(
        "it has version {version}, this program knows {}; run the newer program, or restore a backup",
        STEPS.len()
    )
}

/// Work leaves the inbox; that it was done is remembered, and nothing else of it.
fn done(transaction: &Transaction<'_>, work: &Work, now: Timestamp) -> anyhow::Result<()> {
    transaction
        .prepare_cached("DELETE FROM inbox WHERE id = ?1")?
        .execute([&work.id])?;
    transaction
        .prepare_cached("INSERT OR IGNORE INTO answers (question, room, at) VALUES (?1, ?2, ?3)")?
        .execute(params![work.id, work.room, now.as_second()])?;
    Ok(())
}

fn work(row: &Row<'_>) -> rusqlite::Result<Work> {
    let kind: String = row.get("kind")?;
    Ok(Work {
        id: row.get("id")?,
        room: row.get("room")?,
        kind: Kind::ALL
            .into_iter()
            .find(|known| known.name() == kind)
            .ok_or(rusqlite::Error::InvalidQuery)?,
        raw: row.get("raw")?,
        heard: Timestamp::from_microsecond(row.get("heard")?).unwrap_or(Timestamp::UNIX_EPOCH),
        target: row.get("target")?,
        trusted: row.get("trusted")?,
    })
}
