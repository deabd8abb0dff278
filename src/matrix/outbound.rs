//! From a reply to an event in a room: its shape, its transaction id, and sending it until it is there.
//!
//! The id under which something is sent follows from what it answers, so that sending again after a crash or a lost
//! response is sending once: the homeserver knows the id for a day. Notices, and mentions of nobody: an answer pings
//! nobody and starts no conversation between bots.

use std::{
    hash::{BuildHasher as _, RandomState},
    time::Duration,
};

use data_encoding::BASE32_NOPAD;
use matrix_sdk::{
    Error, HttpError, RefreshTokenError, Room,
    config::RequestConfig,
    ruma::{
        OwnedEventId, OwnedTransactionId,
        api::{
            client::redact::redact_event,
            error::{ErrorKind, RetryAfter},
        },
        events::{
            AnyMessageLikeEventContent, Mentions,
            relation::{InReplyTo, Reply as ReplyTo, Thread},
            room::message::{Relation, ReplacementMetadata, RoomMessageEventContent},
        },
        serde::Raw,
    },
};
use matrix_sdk_base::crypto::OlmError;
use serde::{Deserialize, Serialize};
use serde_json::{Value, value::RawValue};
use sha2::{Digest as _, Sha256};

use super::history::OCCURRENCES;
use crate::{
    posting::Due,
    store::{Purpose, Sending},
    wording::Reply,
};

/// How long a homeserver may take to accept a message.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long is waited where a homeserver does not say for how long: Synapse's usual pace.
const USUAL_DELAY: Duration = Duration::from_secs(5);

/// Sets our ids apart from those that another program may make of the same parts.
const DOMAIN: &str = "optout/1";

/// A reply as a message: to the question, and in its thread where it was asked in one.
pub(super) fn answer(
    reply: &Reply,
    question: OwnedEventId,
    thread: Option<OwnedEventId>,
) -> RoomMessageEventContent {
    let mut content = notice(reply);
    content.relates_to = Some(match thread {
        // A real reply, not one that only falls back: a client without threads shows what is answered.
        Some(root) => Relation::Thread(Thread::reply(root, question)),
        None => Relation::Reply(ReplyTo::new(InReplyTo::new(question))),
    });
    content
}

/// A message in the place of what `answer` said. It pings nobody either.
pub(super) fn edit(
    content: RoomMessageEventContent,
    answer: OwnedEventId,
) -> RoomMessageEventContent {
    content.make_replacement(ReplacementMetadata::new(answer, Some(Mentions::new())))
}

/// A message to the room as such.
pub(super) fn notice(reply: &Reply) -> RoomMessageEventContent {
    let mut content = RoomMessageEventContent::notice_html(&reply.plain, &reply.html);
    content.mentions = Some(Mentions::new());
    content
}

/// A reminder: a text, since a notice never notifies anybody, with the occurrences that it tells.
pub(super) fn reminder(due: &Due) -> serde_json::Result<Value> {
    let mut content = RoomMessageEventContent::text_html(&due.reply.plain, &due.reply.html);
    content.mentions = Some(if due.pings {
        Mentions::with_room_mention()
    } else {
        Mentions::new()
    });
    let ids: Vec<_> = due.post.tells.iter().map(ToString::to_string).collect();
    let mut value = serde_json::to_value(content)?;
    value[OCCURRENCES] = ids.into();
    Ok(value)
}

/// The transaction id of what `device` of `account` sends into `room` for `purpose` because of `key`.
pub(super) fn transaction_id(
    account: &str,
    device: &str,
    room: &str,
    purpose: Purpose,
    key: &str,
) -> OwnedTransactionId {
    let mut hash = Sha256::new();
    for part in [DOMAIN, account, device, room, purpose.name(), key] {
        // With its length before it, no part can be mistaken for the end of another.
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part);
    }
    BASE32_NOPAD.encode(&hash.finalize()).to_lowercase().into()
}

/// Tries to send, once.
pub(super) async fn attempt(room: &Room, sending: &Sending) -> Result<OwnedEventId, Error> {
    let once = RequestConfig::new().timeout(TIMEOUT).disable_retry();
    let transaction = OwnedTransactionId::from(sending.transaction.clone());
    if sending.purpose == Purpose::Deletion {
        return delete(room, sending, once).await;
    }
    let content: Raw<AnyMessageLikeEventContent> =
        Raw::from_json(RawValue::from_string(sending.content.clone())?);
    let sent = room
        .send_raw("m.room.message", content)
        .with_transaction_id(&transaction)
        .with_request_config(once)
        .await?;
    Ok(sent.response.event_id)
}

/// Deletes events, one after the other; which was the last to be deleted tells that all were.
async fn delete(
    room: &Room,
    sending: &Sending,
    once: RequestConfig,
) -> Result<OwnedEventId, Error> {
    let Deletion { redacts, before } = serde_json::from_str(&sending.content)?;
    let events = before.into_iter().chain([redacts]).enumerate();
    let mut last = None;
    for (place, event) in events {
        let id = format!("{}{place}", sending.transaction).into();
        let request = redact_event::v3::Request::new(room.room_id().to_owned(), event, id);
        let sent = room.client().send(request).with_request_config(once);
        last = Some(sent.await?.event_id);
    }
    Ok(last.expect("there is at least the one that is deleted last"))
}

/// What stands in the outbox of a deletion.
#[derive(Deserialize, Serialize)]
pub(super) struct Deletion {
    /// The event to be deleted last.
    pub(super) redacts: OwnedEventId,
    /// Those before it.
    pub(super) before: Vec<OwnedEventId>,
}

/// How long the homeserver wants to be left alone, where it refused for going too fast.
pub(super) fn too_fast(error: &Error) -> Option<Duration> {
    let Some(ErrorKind::LimitExceeded(limit)) = error.client_api_error_kind() else {
        return None;
    };
    Some(match limit.retry_after {
        Some(RetryAfter::Delay(delay)) => delay,
        // A date would be read by two clocks; the usual pace is a safe answer.
        Some(RetryAfter::DateTime(_)) | None => USUAL_DELAY,
    })
}

/// Whether an error may be gone when the same is tried again.
pub(super) fn is_passing(error: &Error) -> bool {
    match error {
        Error::Http(error) => match error.as_client_api_error() {
            Some(answer) => {
                let status = answer.status_code;
                status.as_u16() == 429 || status.is_server_error()
            }
            // No answer at all, or one that is not Matrix, such as a proxy's page.
            None => !matches!(**error, HttpError::IntoHttp(_)),
        },
        Error::ConcurrentRequestFailed | Error::Timeout => true,
        error => is_of_the_stores(error),
    }
}

/// Whether the SDK could not read or write what it keeps, as on a full disk.
pub(super) fn is_of_the_stores(error: &Error) -> bool {
    match error {
        Error::CryptoStoreError(_) | Error::StateStore(_) => true,
        Error::OlmError(error) => matches!(**error, OlmError::Store(_)),
        _ => false,
    }
}

/// Whether the homeserver has ended our session: it knows neither the token nor, where there is one, that which renews it.
pub(super) fn ends_session(error: &Error) -> bool {
    let is_refused = |error: &HttpError| {
        let answer = error.as_client_api_error();
        answer.is_some_and(|answer| answer.status_code.is_client_error())
            && !matches!(
                error.client_api_error_kind(),
                Some(ErrorKind::LimitExceeded(_))
            )
    };
    match error {
        Error::Http(error) => match &**error {
            HttpError::RefreshToken(RefreshTokenError::MatrixAuth(refusal)) => is_refused(refusal),
            error => matches!(
                error.client_api_error_kind(),
                Some(ErrorKind::UnknownToken(_))
            ),
        },
        _ => false,
    }
}

/// How long to wait after so many failures: half to all of half a second, one, two, … sixty seconds, and never as long as
/// another bot of the same homeserver.
pub(super) fn backoff(failures: u32) -> Duration {
    let full = Duration::from_millis(500 << failures.saturating_sub(1).min(7));
    let full = full.min(Duration::from_mins(1));
    let jitter = u32::from(RandomState::new().hash_one(0_u8).to_ne_bytes()[0]);
    full / 2 + full / 2 * jitter / 255
}

/// Waits longer after each failure.
#[derive(Debug, Default)]
pub(super) struct Backoff {
    failures: u32,
}

impl Backoff {
    /// Waits for [`backoff`].
    pub(super) async fn wait(&mut self) {
        self.failures += 1;
        tokio::time::sleep(backoff(self.failures)).await;
    }

    /// Forgets the failures.
    pub(super) fn reset(&mut self) {
        self.failures = 0;
    }
}

/// How often what may pass is tried before it is given up.
const TRIES: usize = 5;

/// Tries again, longer after each failure, as long as that may help and five times at most.
pub(super) async fn patiently<T, A>(attempt: impl Fn() -> A) -> Result<T, Error>
where
    A: Future<Output = Result<T, Error>>,
{
    let mut backoff = Backoff::default();
    let mut tries = 1..TRIES;
    loop {
        match attempt().await {
            Err(error) if is_passing(&error) && tries.next().is_some() => backoff.wait().await,
            ended => return ended,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use matrix_sdk::ruma::owned_event_id;
    use serde_json::json;

    use super::*;

    fn reply() -> Reply {
        Reply {
            plain: "Yes.".to_owned(),
            html: "<p>Yes.</p>".to_owned(),
        }
    }

    #[test]
    fn an_answer_is_a_notice_that_replies_and_mentions_nobody() {
        let content = answer(&reply(), owned_event_id!("$question"), None);
        assert_eq!(
            serde_json::to_value(content).unwrap(),
            json!({
                "msgtype": "m.notice", "body": "Yes.",
                "format": "org.matrix.custom.html", "formatted_body": "<p>Yes.</p>",
                "m.mentions": {}, "m.relates_to": { "m.in_reply_to": { "event_id": "$question" } }
            })
        );
    }

    #[test]
    fn an_answer_in_a_thread_is_a_real_reply_there() {
        let root = Some(owned_event_id!("$root"));
        let content =
            serde_json::to_value(answer(&reply(), owned_event_id!("$question"), root)).unwrap();
        assert_eq!(
            content["m.relates_to"],
            json!({
                "rel_type": "m.thread", "event_id": "$root",
                "m.in_reply_to": { "event_id": "$question" }
            }),
            "an absent is_falling_back is false"
        );
    }

    #[test]
    fn a_transaction_id_follows_from_every_part_and_from_nothing_else() {
        let id = |account, device, room, purpose, key| {
            transaction_id(account, device, room, purpose, key).to_string()
        };
        let one = id("@a:b", "D", "!r", Purpose::Answer, "$q");
        assert_eq!(one, id("@a:b", "D", "!r", Purpose::Answer, "$q"));
        assert_eq!(one.len(), 52);
        let others = [
            id("@b:b", "D", "!r", Purpose::Answer, "$q"),
            id("@a:b", "E", "!r", Purpose::Answer, "$q"),
            id("@a:b", "D", "!s", Purpose::Answer, "$q"),
            id("@a:b", "D", "!r", Purpose::Greeting, "$q"),
            id("@a:b", "D", "!r", Purpose::Answer, "$p"),
            id("@a:bD", "", "!r", Purpose::Answer, "$q"),
        ];
        assert_eq!(others.iter().chain([&one]).collect::<HashSet<_>>().len(), 7);
    }
}
