//! Asking a room's history whether something was said.
//!
//! A homeserver knows a transaction id for a day at most. What was cut off longer ago is looked for among the bot's own
//! messages: an answer by the question that it replies to, a reminder by the occurrences that it lists.

use matrix_sdk::{Error, Room, room::MessagesOptions, ruma::OwnedEventId};
use serde_json::Value;

use crate::store::Sending;

/// The key of a reminder's content that lists the occurrences which it tells.
pub(super) const OCCURRENCES: &str = "org.optout.occurrences";

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

/// Whether an event has the content that was to be sent: it answers the same question, or tells the same occurrences.
fn says_the_same(event: &str, content: &str) -> bool {
    let (Ok(event), Ok(content)) = (
        serde_json::from_str::<Value>(event),
        serde_json::from_str::<Value>(content),
    ) else {
        return false;
    };
    let said = &event["content"];
    let question = "/m.relates_to/m.in_reply_to";
    match (content.pointer(question), content.get(OCCURRENCES)) {
        (Some(asked), _) => said.pointer(question) == Some(asked),
        (None, Some(occurrences)) => said.get(OCCURRENCES) == Some(occurrences),
        (None, None) => said.get("body") == content.get("body"),
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
