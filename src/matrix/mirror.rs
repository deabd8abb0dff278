//! What rooms have settled, kept a second time where a lost disk does not reach: with the account, on the homeserver.
//!
//! Account data are not encrypted. So a copy has ids, names of choices, numbers and days, and of an own date's text only
//! which message set it; the text is read from the room again. What was posted is not in it: the room's history tells.
//! [`keep`] writes copies while the bot serves, [`bring_back`] reads them when it begins with an empty directory.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    EncryptionState, Error, Room,
    ruma::{EventId, events::RoomAccountDataEventType, serde::Raw},
};
use serde::{Deserialize, Serialize};

use super::{
    history, inbound,
    log::hashed,
    outbound::{Backoff, is_passing, patiently},
    rooms::{Rooms, insist},
};
use crate::{
    posting,
    reminders::{Occurrence, OccurrenceId, Settled, SubscriptionId, occurrences},
    store::Unmirrored,
    understanding::Command,
};

/// The type of the copies.
const TYPE: &str = "org.optout.room";

/// How many rooms are brought back at once: their homeserver has others to serve.
const AT_ONCE: usize = 4;

/// A copy. Empty where what a room had settled is over.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Copy {
    #[serde(skip_serializing_if = "Option::is_none")]
    settled: Option<Settled>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    known: Vec<String>,
}

/// The event of account data that a copy is.
#[derive(Deserialize)]
struct Event {
    content: Copy,
}

/// Writes copies of what rooms have settled, whenever they settle something, until it is dropped.
pub(super) async fn keep(rooms: &Rooms) {
    let mut backoff = Backoff::default();
    loop {
        let next = insist("copies cannot be kept", || rooms.store.unmirrored()).await;
        let Some(unmirrored) = next else {
            rooms.settled.notified().await;
            continue;
        };
        let copy = Copy {
            settled: Some(unmirrored.settled.without_texts()),
            known: unmirrored.known.iter().map(ToString::to_string).collect(),
        };
        let hashed = hashed(&unmirrored.room);
        match rooms.room(&unmirrored.room) {
            None => {}
            Some(room) => match write(&room, &copy).await {
                Ok(()) => backoff.reset(),
                Err(error) => {
                    tracing::warn!(room = %hashed, %error, "what a room has settled cannot be copied to the account");
                    if is_passing(&error) {
                        backoff.wait().await;
                        continue;
                    }
                }
            },
        }
        insist("copies cannot be kept", || {
            rooms.store.mirrored(&unmirrored)
        })
        .await;
    }
}

/// Empties a room's copy, where there is one: what it had settled is over.
pub(super) async fn clear(room: &Room) {
    if read(room).await.is_some_and(|copy| copy.settled.is_some())
        && let Err(error) = write(room, &Copy::default()).await
    {
        let room = hashed(room.room_id().as_str());
        tracing::warn!(%room, %error, "the copy of what a room had settled cannot be emptied");
    }
}

/// Brings back what rooms had settled, if the database is a new one on an account that is not.
pub(super) async fn bring_back(rooms: &Rooms) {
    let is_bare = || rooms.store.is_bare();
    if !insist("the database cannot be read", is_bare).await {
        return;
    }
    let joined = stream::iter(rooms.client.joined_rooms());
    let brought = joined.map(|room| async move {
        let copy = read(&room).await?;
        let settled = copy.settled?;
        let known = copy.known.iter().filter_map(|id| id.parse().ok());
        bring_back_room(rooms, &room, settled, known.collect()).await;
        Some(())
    });
    let count = brought
        .buffer_unordered(AT_ONCE)
        .filter_map(std::future::ready)
        .count()
        .await;
    insist("the database cannot be written", || {
        rooms.store.set_bare(false)
    })
    .await;
    if count > 0 {
        tracing::info!(rooms = count, "what rooms had settled is back");
    }
}

/// Brings one room back: its texts from the messages that set them, what it was told from its history. Where that cannot
/// be known, it counts as told: a reminder that is missed is better than one that comes twice.
async fn bring_back_room(rooms: &Rooms, room: &Room, copy: Settled, mut known: Vec<OccurrenceId>) {
    let id = room.room_id();
    let hash = hashed(id.as_str());
    let now = rooms.clock.seen();
    let zone = &rooms.current.config().timezone;
    let bot = rooms.current.bot();
    let open = |settled: &Settled, told: &BTreeSet<OccurrenceId>| {
        let schedule = posting::schedule(settled, id.as_str(), zone, 0);
        occurrences(&settled.agenda, &schedule, told, bot.base(), now)
    };
    // News may have been told on any day; everything else, where its own has come.
    let known_so_far = known.iter().cloned().collect();
    let may_be_told = |one: &Occurrence| one.at <= now || matches!(one.id, OccurrenceId::News(..));
    let reads_history = open(&copy, &known_so_far).iter().any(may_be_told);
    let is_clear = matches!(room.encryption_state(), EncryptionState::NotEncrypted);
    if !is_clear && (reads_history || !copy.texts_from.is_empty()) {
        let backups = rooms.client.encryption().backups();
        if let Err(error) = backups.download_room_keys_for_room(id).await {
            tracing::warn!(room = %hash, %error, "the keys of a room's history are not in the backup");
        }
    }
    let mut texts = BTreeMap::new();
    for (subscription, message) in &copy.texts_from {
        if let Some(text) = text_of(rooms, room, &copy, message).await {
            texts.insert(*subscription, text);
        } else {
            tracing::warn!(room = %hash, "the text of a room's own date cannot be read again: the date is lost");
        }
    }
    let settled =
        copy.with_texts(|subscription: SubscriptionId, _| texts.get(&subscription).cloned());
    let since = settled
        .agenda
        .subscriptions
        .iter()
        .map(|own| own.since)
        .min();
    let mut told = history::Told {
        occurrences: BTreeSet::new(),
        complete_since: now,
    };
    if let Some(since) = since.filter(|_| reads_history) {
        match patiently(|| history::told(room, since)).await {
            Ok(found) => told = found,
            Err(error) => tracing::warn!(room = %hash, %error, "a room's history cannot be read"),
        }
    }
    let unsure = open(&settled, &told.occurrences)
        .into_iter()
        .filter(|one| one.at <= told.complete_since.min(now));
    known.extend(unsure.map(|one| one.id));
    let copy = Unmirrored {
        room: id.to_string(),
        settled,
        known,
    };
    insist("a room cannot be brought back", || {
        rooms.store.bring_back(&copy, &told.occurrences)
    })
    .await;
}

/// The text of an own date, from the message that set it.
async fn text_of(rooms: &Rooms, room: &Room, settled: &Settled, message: &str) -> Option<String> {
    let event = room
        .event(&EventId::parse(message).ok()?, None)
        .await
        .ok()?;
    let mut event = inbound::message(event.raw().json().get())?;
    let edited = inbound::edited(&event.content).map(|(_, content)| content);
    event.content = edited.unwrap_or(event.content);
    let inquiry = rooms.inquiry(room, &event, settled).await;
    match rooms.current.bot().command(&inquiry)?.command.ok()? {
        Command::RemindOn { text, .. } => Some(text),
        _ => None,
    }
}

/// A room's copy; `None` where there is none that this program can read.
async fn read(room: &Room) -> Option<Copy> {
    let data = room
        .account_data(RoomAccountDataEventType::from(TYPE))
        .await;
    let event = data.ok().flatten()?.deserialize_as_unchecked::<Event>();
    match event {
        Ok(event) => Some(event.content),
        Err(error) => {
            let room = hashed(room.room_id().as_str());
            tracing::warn!(%room, %error, "the copy of what a room has settled cannot be read");
            None
        }
    }
}

async fn write(room: &Room, copy: &Copy) -> Result<(), Error> {
    let content = Raw::new(copy)?.cast_unchecked();
    room.set_account_data_raw(RoomAccountDataEventType::from(TYPE), content)
        .await?;
    Ok(())
}
