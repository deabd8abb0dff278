//! Asking a room's history whether something was said.
//!
//! A homeserver knows a transaction id for a day at most. What was cut off longer ago is looked for among the bot's own
//! messages: an answer by the question that it replies to, a reminder by the occurrences that it lists.

use std::collections::BTreeSet;

use jiff::Timestamp;
use matrix_sdk::{Error, Room, room::MessagesOptions, ruma::OwnedEventId};
use serde_json::Value;

use crate::{reminders::OccurrenceId, store::Sending};

/// The key of a reminder's content that lists the occurrences which it tells.
pub(super) const OCCURRENCES: &str = "org.optout.occurrences";

/// How many pages of a hundred events are read at most of what a room was told: years of most rooms.
const PAGES: usize = 50;

/// By how many milliseconds the homeserver's clock may differ from ours: five minutes.
const CLOCKS_APART: i64 = 300_000;

/// The event by which something was said, if the room's history has it.
pub(super) async fn find(room: &Room, sending: &Sending) -> Result<Option<OwnedEventId>, Error> {
    let mut from = None;
    loop {
        let mut options = MessagesOptions::backward().from(from.as_deref());
        options.limit = 100_u32.into();
        let page = room.messages(options).await?;
        for event in &page.chunk {
            let is_older = event
                .timestamp()
                .is_some_and(|at| i64::from(at.0) < sending.since.as_millisecond() - CLOCKS_APART);
            if is_older {
                return Ok(None);
            }
            let ours = event
                .sender()
                .is_some_and(|sender| sender == room.own_user_id());
            if ours && says_the_same(event.raw().json().get(), &sending.content) {
                return Ok(event.event_id());
            }
        }
        from = page.end;
        if from.is_none() {
            return Ok(None);
        }
    }
}

/// What a room was reminded of, as its history tells.
#[derive(Debug)]
pub(super) struct Told {
    /// The occurrences.
    pub(super) occurrences: BTreeSet<OccurrenceId>,
    /// Since when, by the homeserver's clock, there is nothing of ours that could not be read.
    pub(super) complete_since: Timestamp,
}

/// What a room was reminded of since then, as far back as [`PAGES`] go. Its keys have to be there already.
pub(super) async fn told(room: &Room, since: Timestamp) -> Result<Told, Error> {
    let mut told = Told {
        occurrences: BTreeSet::new(),
        complete_since: since,
    };
    let (mut from, mut last) = (None, None);
    for _ in 0..PAGES {
        let mut options = MessagesOptions::backward().from(from.as_deref());
        options.limit = 100_u32.into();
        let page = room.messages(options).await?;
        let mut oldest = None;
        for event in &page.chunk {
            let Some(at) = event.timestamp().and_then(|at| instant(at.0.into())) else {
                continue;
            };
            oldest = Some(at);
            if event
                .sender()
                .is_none_or(|sender| sender != room.own_user_id())
            {
                continue;
            }
            if event.kind.is_utd() {
                told.complete_since = told.complete_since.max(at);
            }
            told.occurrences
                .extend(occurrences(event.raw().json().get()));
        }
        from = page.end;
        if from.is_none() || oldest.is_some_and(|at| at < since) {
            return Ok(told);
        }
        last = oldest.or(last);
    }
    told.complete_since = told.complete_since.max(last.unwrap_or(since));
    Ok(told)
}

/// The occurrences that an event of ours tells.
fn occurrences(event: &str) -> Vec<OccurrenceId> {
    let event: Value = serde_json::from_str(event).unwrap_or_default();
    let ids = event["content"][OCCURRENCES].as_array();
    let ids = ids.into_iter().flatten().filter_map(Value::as_str);
    ids.filter_map(|id| id.parse().ok()).collect()
}

fn instant(milliseconds: i64) -> Option<Timestamp> {
    Timestamp::from_millisecond(milliseconds).ok()
}

/// Whether an event has the content that was to be sent: it answers the same question, tells the same occurrences, edits
/// the same answer in the same way, or deletes the same one.
fn says_the_same(event: &str, content: &str) -> bool {
    let (Ok(event), Ok(content)) = (
        serde_json::from_str::<Value>(event),
        serde_json::from_str::<Value>(content),
    ) else {
        return false;
    };
    let said = &event["content"];
    let is_same = |path: &str| said.pointer(path) == content.pointer(path);
    if let Some(deleted) = content.get("redacts") {
        // The last one of several. Where it stands depends on the version of the room.
        return [said.get("redacts"), event.get("redacts")].contains(&Some(deleted));
    }
    if content["m.relates_to"]["rel_type"] == "m.replace" {
        return is_same("/m.relates_to/rel_type")
            && is_same("/m.relates_to/event_id")
            && is_same("/m.new_content/body");
    }
    let question = "/m.relates_to/m.in_reply_to";
    if content.pointer(question).is_some() {
        is_same(question)
    } else if content.get(OCCURRENCES).is_some() {
        said.get(OCCURRENCES) == content.get(OCCURRENCES)
    } else {
        is_same("/body")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_said_is_known_by_its_reason_whatever_its_words() {
        let answer = |question| json!({ "body": question, "m.relates_to": { "m.in_reply_to": { "event_id": question } } });
        let reminder = |ids: &[&str]| json!({ "body": "soon", OCCURRENCES: ids });
        let event = |content: &Value| json!({ "type": "m.room.message", "content": content });
        let edit = |body| {
            json!({ "body": format!("* {body}"), "m.new_content": { "body": body },
                    "m.relates_to": { "rel_type": "m.replace", "event_id": "$a" } })
        };
        let deletion = |answer| json!({ "redacts": answer });
        let mut edited = answer("$a");
        edited["body"] = "other words".into();
        let rows = [
            ("the same answer", answer("$a"), edited, true),
            ("another's answer", answer("$a"), answer("$b"), false),
            (
                "the same reminder",
                reminder(&["1@2025-10-20"]),
                reminder(&["1@2025-10-20"]),
                true,
            ),
            (
                "another day's",
                reminder(&["1@2025-10-20"]),
                reminder(&["1@2025-10-27"]),
                false,
            ),
            (
                "an answer, not a reminder",
                reminder(&["1@2025-10-20"]),
                answer("$a"),
                false,
            ),
            ("the same edit", edit("No."), edit("No."), true),
            ("another edit", edit("No."), edit("Yes."), false),
            ("an edit, not the answer", edit("No."), answer("$a"), false),
            ("the same deletion", deletion("$a"), deletion("$a"), true),
            ("another deletion", deletion("$a"), deletion("$b"), false),
            (
                "the same greeting",
                json!({ "body": "hello" }),
                json!({ "body": "hello" }),
                true,
            ),
        ];
        for (name, content, said, expected) in rows {
            let found = says_the_same(&event(&said).to_string(), &content.to_string());
            assert_eq!(found, expected, "{name}");
        }
    }
}
