//! The outbox: what is being sent, with its content and its transaction id, until it is known to be there.
//!
//! A row is written before the first attempt, in the step that takes its reason away: a question's inbox row, or the
//! occurrences that a reminder tells. After a crash the same content goes out under the same id. An id is never used for
//! other content: both are written once, and a reminder that is planned anew has a new key.

use anyhow::Context as _;
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Row, Transaction, params};

use super::{Settling, Store, Work, done, rooms::write_settled};

/// Something on its way to a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    /// What it is sent for: the id of the work that it answers, or a name of the reminder's own.
    pub key: String,
    /// The room.
    pub room: String,
    /// Why it is sent.
    pub purpose: Purpose,
    /// The event's content, as JSON.
    pub content: String,
    /// The transaction id.
    pub transaction: String,
    /// Since when, by the machine's clock.
    pub since: Timestamp,
    /// Until when its words are true, by the reminders' clock; `None`: as long as it takes.
    pub until: Option<Timestamp>,
}

/// Why something is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It answers a question.
    Answer,
    /// It takes the place of what an answer said.
    Edit,
    /// It says what holds now, where an answer told something else.
    Correction,
    /// It deletes an answer, and what was said in its place.
    Deletion,
    /// It introduces the bot to a room.
    Greeting,
    /// It says something of the bot's own work.
    Remark,
    /// It reminds a room.
    Reminder,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Answer,
        Self::Edit,
        Self::Correction,
        Self::Deletion,
        Self::Greeting,
        Self::Remark,
        Self::Reminder,
    ];

    /// Its name, here and in transaction ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Edit => "edit",
            Self::Correction => "correction",
            Self::Deletion => "deletion",
            Self::Greeting => "greeting",
            Self::Remark => "remark",
            Self::Reminder => "reminder",
        }
    }
}

/// Something that could not be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What it was to be sent for.
    pub key: String,
    /// The room.
    pub room: String,
    /// Why it was to be sent.
    pub purpose: Purpose,
    /// Why it could not be: a code, not anybody's words.
    pub reason: String,
    /// When that was known, by the machine's clock.
    pub at: Timestamp,
}

/// What is remembered of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// Who asked; kept as a keyed hash only.
    pub asker: Option<String>,
    /// What it was understood to be about.
    pub topic: Option<String>,
    /// The language answered in.
    pub language: Option<String>,
    /// Its words; kept as a keyed hash only, to tell whether another answer says the same.
    pub said: Option<String>,
    /// What of the facts it tells, and in which revision.
    pub told: Option<String>,
    /// The question whose answer it changes, corrects or deletes.
    pub question: Option<String>,
}

/// What is remembered of a question that was answered, or that nothing was said to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The answer's event; `None` where there is none, or none any more.
    pub event: Option<String>,
    /// What it was understood to be about.
    pub topic: Option<String>,
    /// The language answered in.
    pub language: Option<String>,
    /// What of the facts it tells, and in which revision.
    pub told: Option<String>,
    pub(super) asker: Option<Vec<u8>>,
    pub(super) said: Option<Vec<u8>>,
}

impl Store {
    /// Whether it was this asker's question.
    pub fn is_by(&self, answered: &Answered, asker: &str) -> bool {
        answered.asker.as_ref() == Some(&self.hashed(asker))
    }

    /// Whether the answer has these words.
    pub fn says(&self, answered: &Answered, words: &str) -> bool {
        answered.said.as_ref() == Some(&self.hashed(words))
    }

    /// What is said to some work, the first of `works`, takes its place and that of the others, which it sees to as well,
    /// together with what the room has settled by it.
    pub fn reply(
        &self,
        works: &[Work],
        sending: &Sending,
        note: &Note,
        settling: Option<&Settling>,
    ) -> anyhow::Result<()> {
        let asker = note.asker.as_deref().map(|asker| self.hashed(asker));
        let said = note.said.as_deref().map(|said| self.hashed(said));
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        for work in works {
            if work.id == sending.key {
                transaction
                    .prepare_cached("DELETE FROM inbox WHERE id = ?1")?
                    .execute([&work.id])?;
            } else {
                done(&transaction, work, sending.since)?;
            }
        }
        insert(&transaction, sending)?;
        transaction
            .prepare_cached(
                "UPDATE outbox SET asker = ?2, topic = ?3, language = ?4, said = ?5, told = ?6,
                 question = ?7 WHERE key = ?1",
            )?
            .execute(params![
                sending.key,
                asker,
                note.topic,
                note.language,
                said,
                note.told,
                note.question
            ])?;
        if let Some(settling) = settling {
            write_settled(&transaction, &sending.room, settling)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Deletes what is noted of somebody's questions. Which message answers which stays, so that none is answered twice.
    pub fn forget_asker(&self, asker: &str) -> anyhow::Result<()> {
        let asker = self.hashed(asker);
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        for table in ["outbox", "answers"] {
            transaction.execute(
                &format!(
                    "UPDATE {table} SET asker = NULL, topic = NULL, language = NULL, said = NULL,
                     told = NULL WHERE asker = ?1"
                ),
                [&asker],
            )?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// What is on its way to a room and is not a reminder, the oldest first.
    pub fn next_sending(&self, room: &str) -> anyhow::Result<Option<Sending>> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(
            "SELECT * FROM outbox WHERE room = ?1 AND purpose <> 'reminder' ORDER BY seq LIMIT 1",
        )?;
        Ok(statement.query_row([room], sending).optional()?)
    }

    /// The reminders that are on their way, the oldest first.
    pub fn reminders_on_their_way(&self) -> anyhow::Result<Vec<Sending>> {
        let connection = self.connection();
        let mut statement = connection
            .prepare_cached("SELECT * FROM outbox WHERE purpose = 'reminder' ORDER BY seq")?;
        let sendings = statement.query_map([], sending)?;
        Ok(sendings.collect::<Result<_, _>>()?)
    }

    /// It is there, as this event. Its content is deleted.
    pub fn sent(&self, sending: &Sending, event: &str, now: Timestamp) -> anyhow::Result<()> {
        self.end(sending, |transaction| {
            remember(transaction, sending, Some(event), now)?;
            match sending.purpose {
                Purpose::Answer | Purpose::Greeting | Purpose::Remark => Ok(()),
                Purpose::Reminder => tell(transaction, sending, "told"),
                Purpose::Edit | Purpose::Correction => change(transaction, sending),
                Purpose::Deletion => blank(transaction, sending),
            }
        })
    }

    /// It will never be there, for this reason. Its content is deleted.
    pub fn failed(&self, sending: &Sending, reason: &str, now: Timestamp) -> anyhow::Result<()> {
        self.end(sending, |transaction| {
            match sending.purpose {
                Purpose::Answer
                | Purpose::Edit
                | Purpose::Correction
                | Purpose::Deletion
                | Purpose::Greeting
                | Purpose::Remark => {
                    remember(transaction, sending, None, now)?;
                }
                Purpose::Reminder => tell(transaction, sending, "failed")?,
            }
            transaction
                .prepare_cached("INSERT OR REPLACE INTO failed VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute(params![
                    sending.key,
                    sending.room,
                    sending.purpose.name(),
                    reason,
                    now.as_second()
                ])?;
            Ok(())
        })
    }

    /// What could not be said, with its room and the reason, the latest first.
    pub fn failures(&self) -> anyhow::Result<Vec<Failure>> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT * FROM failed ORDER BY at DESC, key")?;
        let failures = statement.query_map([], failure)?;
        Ok(failures.collect::<Result<_, _>>()?)
    }

    /// Takes a row away in one step with what is recorded of it.
    fn end(
        &self,
        sending: &Sending,
        record: impl FnOnce(&Transaction<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        record(&transaction)?;
        transaction
            .prepare_cached("DELETE FROM outbox WHERE key = ?1")?
            .execute([&sending.key])?;
        transaction.commit()?;
        Ok(())
    }
}

/// Keeps what is remembered of a row, with the event that it became.
fn remember(
    transaction: &Transaction<'_>,
    sending: &Sending,
    event: Option<&str>,
    now: Timestamp,
) -> anyhow::Result<()> {
    transaction
        .prepare_cached(
            "INSERT OR REPLACE INTO answers
             (question, answer, room, asker, topic, language, said, told, changes, at)
             SELECT key, ?2, room, asker, topic, language, said, told, question, ?3
             FROM outbox WHERE key = ?1",
        )?
        .execute(params![sending.key, event, now.as_second()])?;
    Ok(())
}

/// The answer that a row edits says what the row says.
fn change(transaction: &Transaction<'_>, sending: &Sending) -> anyhow::Result<()> {
    transaction
        .prepare_cached(
            "UPDATE answers SET topic = outbox.topic, language = outbox.language,
             said = outbox.said, told = outbox.told FROM outbox WHERE outbox.key = ?1 AND answers.question = outbox.question",
        )?
        .execute([&sending.key])?;
    Ok(())
}

/// Nothing is remembered of an answer that a row deletes, but that its question is done.
fn blank(transaction: &Transaction<'_>, sending: &Sending) -> anyhow::Result<()> {
    transaction
        .prepare_cached(
            "UPDATE answers SET answer = NULL, asker = NULL, topic = NULL, language = NULL,
             said = NULL, told = NULL FROM outbox
             WHERE outbox.key = ?1 AND outbox.question IN (answers.question, answers.changes)",
        )?
        .execute([&sending.key])?;
    Ok(())
}

/// Says what became of the occurrences that a reminder tells.
fn tell(transaction: &Transaction<'_>, sending: &Sending, fate: &str) -> anyhow::Result<()> {
    transaction
        .prepare_cached("UPDATE occurrences SET fate = ?2 WHERE post = ?1 AND fate = 'sending'")?
        .execute([&*sending.key, fate])?;
    Ok(())
}

/// Writes a row; its key and its transaction id are new.
pub(super) fn insert(transaction: &Transaction<'_>, sending: &Sending) -> anyhow::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO outbox (key, room, purpose, content, txn, since, until)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            sending.key,
            sending.room,
            sending.purpose.name(),
            sending.content,
            sending.transaction,
            sending.since.as_millisecond(),
            sending.until.map(Timestamp::as_millisecond)
        ])
        .context("what is to be sent was sent before")?;
    Ok(())
}

pub(super) fn answered(row: &Row<'_>) -> rusqlite::Result<Answered> {
    Ok(Answered {
        event: row.get("answer")?,
        topic: row.get("topic")?,
        language: row.get("language")?,
        told: row.get("told")?,
        asker: row.get("asker")?,
        said: row.get("said")?,
    })
}

fn failure(row: &Row<'_>) -> rusqlite::Result<Failure> {
    Ok(Failure {
        key: row.get("key")?,
        room: row.get("room")?,
        purpose: purpose(row)?,
        reason: row.get("reason")?,
        at: Timestamp::from_second(row.get("at")?).unwrap_or(Timestamp::UNIX_EPOCH),
    })
}

fn purpose(row: &Row<'_>) -> rusqlite::Result<Purpose> {
    let name: String = row.get("purpose")?;
    let known = Purpose::ALL.into_iter().find(|known| known.name() == name);
    known.ok_or(rusqlite::Error::InvalidQuery)
}

fn sending(row: &Row<'_>) -> rusqlite::Result<Sending> {
    let until: Option<i64> = row.get("until")?;
    Ok(Sending {
        key: row.get("key")?,
        room: row.get("room")?,
        purpose: purpose(row)?,
        content: row.get("content")?,
        transaction: row.get("txn")?,
        since: Timestamp::from_millisecond(row.get("since")?).unwrap_or(Timestamp::UNIX_EPOCH),
        until: until.and_then(|until| Timestamp::from_millisecond(until).ok()),
    })
}
