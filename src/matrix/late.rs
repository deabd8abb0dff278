//! Late keys: what cannot be read yet is kept as it came, and read when its key comes.
//!
//! For a day. In a direct message it is said a minute later that a message cannot be read, once for each session of keys;
//! in a room nobody can tell whom it was for, and nothing is said.

use std::{collections::HashSet, pin::pin, sync::Arc, time::Duration};

use futures_util::StreamExt as _;
use jiff::{SignedDuration, Timestamp};
use matrix_sdk::{
    Room,
    ruma::{
        OwnedEventId, RoomId,
        events::room::encrypted::{EncryptedEventScheme, OriginalSyncRoomEncryptedEvent, Relation},
        serde::Raw,
    },
};

use super::{
    rooms::{Rooms, is_direct},
    sift::{is_trusted, sort},
};
use crate::store::{Kind, Work};

/// After how long it is said that a message cannot be read: keys are often a little late.
const SAID_AFTER: SignedDuration = SignedDuration::from_mins(1);

/// How often what waits too long is forgotten, at the least.
const REST: Duration = Duration::from_hours(1);

/// Which of what waits is tried.
enum Tried {
    All,
    /// What was encrypted with these sessions.
    Sessions(HashSet<String>),
}

/// Tries again what could not be read, when keys come, and says where none came, until it is dropped.
pub(super) async fn watch(rooms: &Arc<Rooms>) {
    let Some(keys) = rooms.client.encryption().room_keys_received_stream().await else {
        // Without encryption nothing is encrypted.
        return std::future::pending().await;
    };
    let mut keys = pin!(keys);
    // Keys may have come while nobody looked.
    let mut tried = Tried::All;
    let mut said = HashSet::new();
    loop {
        if let Err(error) = try_again(rooms, &tried).await {
            tracing::error!("what waits for its key cannot be tried: {error:#}");
        }
        let wait = match say(rooms, &mut said).await {
            Ok(next) => next.map_or(REST, |next| rooms.clock.until(next).min(REST)),
            Err(error) => {
                tracing::error!("what waits for its key cannot be told: {error:#}");
                REST
            }
        };
        tried = tokio::select! {
            came = keys.next() => match came {
                Some(Ok(came)) => Tried::Sessions(came.into_iter().map(|key| key.session_id).collect()),
                // More came than the stream holds.
                Some(Err(_)) => Tried::All,
                None => return std::future::pending().await,
            },
            () = rooms.unread.notified() => Tried::Sessions(HashSet::new()),
            // Before anything is said, and for a key that came while its event was being written.
            () = tokio::time::sleep(wait) => Tried::All,
        };
    }
}

/// The event, if it is an encrypted one that was not deleted.
pub(super) fn encrypted(raw: &str) -> Option<OriginalSyncRoomEncryptedEvent> {
    serde_json::from_str(raw).ok()
}

/// The thread that an encrypted message stands in, by its root: relations are in clear.
pub(super) fn thread(event: &OriginalSyncRoomEncryptedEvent) -> Option<OwnedEventId> {
    match &event.content.relates_to {
        Some(Relation::Thread(thread)) => Some(thread.event_id.clone()),
        _ => None,
    }
}

/// Reads what can be read now: a question stays at its old place in the order, anything else is dropped.
async fn try_again(rooms: &Arc<Rooms>, tried: &Tried) -> anyhow::Result<()> {
    for work in rooms.store.undecrypted()? {
        let event = encrypted(&work.raw);
        let (Some(room), Some(event)) = (room_of(rooms, &work), event) else {
            rooms.store.decrypted(&work.id, None)?;
            continue;
        };
        let is_tried = match tried {
            Tried::All => true,
            Tried::Sessions(sessions) => session(&event).is_some_and(|id| sessions.contains(id)),
        };
        if !is_tried {
            continue;
        }
        let raw = Raw::from_json_string(work.raw.clone())?;
        let Ok(event) = room.decrypt_event(&raw, None).await else {
            continue;
        };
        if event.kind.is_utd() {
            continue;
        }
        let text = event.raw().json().get();
        let found = sort(rooms, &room, is_direct(&room).await, text).await;
        let read = found.map(|(kind, target)| Work {
            kind,
            target,
            trusted: is_trusted(&event),
            raw: text.to_owned(),
            ..work.clone()
        });
        rooms.store.decrypted(&work.id, read.as_ref())?;
        rooms.metrics.key_came();
        rooms.wake(&work.room);
    }
    rooms.store.forget(rooms.clock.now())
}

/// Says of direct messages that cannot be read for a minute that it is so, and returns when the next one is to be told.
///
/// `said` are the sessions that were told of since the start.
async fn say(rooms: &Arc<Rooms>, said: &mut HashSet<String>) -> anyhow::Result<Option<Timestamp>> {
    let now = rooms.clock.now();
    let mut next: Option<Timestamp> = None;
    for work in rooms.store.undecrypted()? {
        let event = encrypted(&work.raw);
        let (Some(room), Some(event)) = (room_of(rooms, &work), event) else {
            continue;
        };
        let due = work.heard + SAID_AFTER;
        if due > now {
            next = Some(next.map_or(due, |next| next.min(due)));
            continue;
        }
        let Some(session) = session(&event) else {
            continue;
        };
        let id = format!("unreadable {} {session}", work.room);
        if is_direct(&room).await && said.insert(id.clone()) {
            let remark = Work {
                id,
                kind: Kind::Unreadable,
                heard: now,
                target: None,
                ..work
            };
            rooms.store.take(std::slice::from_ref(&remark), None)?;
            rooms.wake(&remark.room);
        }
    }
    Ok(next)
}

fn room_of(rooms: &Rooms, work: &Work) -> Option<Room> {
    rooms.client.get_room(&RoomId::parse(&work.room).ok()?)
}

/// The session of keys that an event was encrypted with.
fn session(event: &OriginalSyncRoomEncryptedEvent) -> Option<&str> {
    match &event.content.scheme {
        EncryptedEventScheme::MegolmV1AesSha2(content) => Some(&content.session_id),
        _ => None,
    }
}
