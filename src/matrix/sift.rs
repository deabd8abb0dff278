//! What of all that is said in a room is work: questions, and what changes them.
//!
//! Everything here is decided before anything is written down: what is not for the bot leaves no trace. An edit or a
//! deletion is work where it is of something that the bot was asked, and an edit where it asks the bot now.

use jiff::tz::TimeZone;
use matrix_sdk::{
    Room,
    deserialized_responses::{ShieldState, TimelineEvent},
    ruma::{EventId, events::room::message::RoomMessageEventContent},
};

use super::{
    gaps::{self, Segment},
    inbound,
    rooms::{Rooms, is_direct},
};
use crate::store::{Kind, Work};

/// What in a segment is work for us.
pub(super) async fn sift(rooms: &Rooms, segment: &Segment) -> Vec<Work> {
    let direct = is_direct(&segment.room).await;
    let entry = segment.entry(direct);
    let now = rooms.clock.now();
    let room = segment.room.room_id().as_str();
    let own = |id, kind| Work::own(id, room, kind, now);
    let mut works = Vec::new();
    if entry.joined {
        // One id per room: a bot that is invited again has been introduced.
        works.push(own(format!("greeting {room}"), Kind::Greeting));
    }
    for event in segment.events.iter().skip(entry.first) {
        let ours = event
            .sender()
            .is_none_or(|sender| sender == segment.room.own_user_id());
        let Some(id) = event.event_id().filter(|_| !ours) else {
            continue;
        };
        let raw = event.raw().json().get();
        let (kind, target) = if event.kind.is_utd() {
            rooms.metrics.unreadable();
            (Kind::Undecrypted, None)
        } else if let Some(found) = sort(rooms, &segment.room, direct, raw).await {
            found
        } else {
            continue;
        };
        let is_old = event
            .timestamp()
            .is_some_and(|at| gaps::is_old(at.0.into(), now));
        match kind {
            // What was deleted is gone, whenever that was.
            Kind::Deletion => {}
            // Whom an old message was for that cannot be read, only a direct message tells.
            Kind::Undecrypted if is_old && !direct => continue,
            Kind::Edit if is_old => continue,
            _ if is_old => {
                // Once a day at most, however much was missed.
                let day = rooms.clock.today(&TimeZone::UTC);
                works.push(own(format!("away {room} {day}"), Kind::Away));
                continue;
            }
            _ => {}
        }
        works.push(Work {
            raw: raw.to_owned(),
            target,
            trusted: is_trusted(event),
            ..own(id.to_string(), kind)
        });
    }
    works
}

/// What kind of work an event in clear is, if it is any, and the event that it changes.
pub(super) async fn sort(
    rooms: &Rooms,
    room: &Room,
    direct: bool,
    raw: &str,
) -> Option<(Kind, Option<String>)> {
    let knows = |event: &EventId| rooms.store.knows(event.as_str()).unwrap_or(true);
    let Some(event) = inbound::message(raw) else {
        if let Some((answer, likes)) = inbound::verdict(raw) {
            let ours = rooms.store.is_ours(answer.as_str()).unwrap_or(false);
            let kind = if likes { Kind::Liked } else { Kind::Disliked };
            return ours.then_some((kind, None));
        }
        let deleted = inbound::deleted(raw).filter(|event| knows(event))?;
        return Some((Kind::Deletion, Some(deleted.to_string())));
    };
    if inbound::asks_to_verify(&event.content, room.own_user_id()) {
        return Some((Kind::Verification, None));
    }
    let Some((original, content)) = inbound::edited(&event.content) else {
        let asks = is_addressed(rooms, room, direct, &event.content).await;
        return asks.then_some((Kind::Question, None));
    };
    let asks = knows(original) || is_addressed(rooms, room, direct, &content).await;
    asks.then(|| (Kind::Edit, Some(original.to_string())))
}

/// Whether an event came encrypted, by a device that its owner has signed, whoever has verified that owner.
pub(super) fn is_trusted(event: &TimelineEvent) -> bool {
    let info = event.encryption_info();
    info.is_some_and(|info| {
        let shield = info.verification_state.to_shield_state_lax();
        matches!(shield, ShieldState::None)
    })
}

/// Whether a message asks the bot something.
pub(super) async fn is_addressed(
    rooms: &Rooms,
    room: &Room,
    direct: bool,
    content: &RoomMessageEventContent,
) -> bool {
    if !inbound::is_spoken(content) {
        return false;
    }
    let named = !direct && inbound::needs_name(content, room.own_user_id());
    let own = rooms.own(room, named).await;
    inbound::is_addressed(content, &own, direct, |event| {
        rooms.store.is_ours(event.as_str()).unwrap_or(false)
    })
}
