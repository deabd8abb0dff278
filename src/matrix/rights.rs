//! What a room lets the bot do, found out before it is refused.
//!
//! Power levels are read when something is to be sent and kept until they change. Where the bot may not speak, nothing is
//! tried: whoever can change it is told once, in a direct message that is there already; the bot opens none.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex},
};

use matrix_sdk::{
    Room, RoomMemberships,
    deserialized_responses::RawAnySyncOrStrippedState,
    ruma::{
        OwnedRoomId, OwnedUserId, RoomId, UserId,
        events::{MessageLikeEventType, StateEventType, room::power_levels::RoomPowerLevels},
    },
};
use serde::Deserialize;
use serde_json::json;
use tokio::sync::Notify;

use super::{
    log::hashed,
    outbound,
    rooms::{Rooms, insist, is_direct, locked},
    saying::Message,
};
use crate::store::{Kind, Purpose, Work};

/// The state that tells clients which members are programs, so that a direct message is not named after one (MSC4171).
const FUNCTIONAL_MEMBERS: &str = "io.element.functional_members";

/// What rooms let the bot do.
#[derive(Debug, Default)]
pub(super) struct Rights {
    /// Their power levels, as they were last read.
    levels: Mutex<HashMap<OwnedRoomId, Arc<RoomPowerLevels>>>,
    /// Rooms in which it could not speak, and nobody was told so far.
    silent: Mutex<HashSet<OwnedRoomId>>,
    /// Says that there is one more.
    more: Notify,
}

impl Rights {
    /// A room's power levels; `None` where they cannot be read.
    pub(super) async fn of(&self, room: &Room) -> Option<Arc<RoomPowerLevels>> {
        if let Some(known) = locked(&self.levels).get(room.room_id()) {
            return Some(Arc::clone(known));
        }
        let levels = Arc::new(room.power_levels().await.ok()?);
        locked(&self.levels).insert(room.room_id().to_owned(), Arc::clone(&levels));
        Some(levels)
    }

    /// Something may have changed them.
    pub(super) fn forget(&self, room: &RoomId) {
        locked(&self.levels).remove(room);
    }

    /// Something was not sent, because the room does not allow it.
    pub(super) fn refused(&self, room: &Room, purpose: Purpose) {
        // Where an answer cannot be deleted, nobody waits for anything.
        if purpose != Purpose::Deletion {
            locked(&self.silent).insert(room.room_id().to_owned());
            self.more.notify_one();
        }
    }

    /// Whether the bot may send something into a room; where that cannot be told, it is tried.
    pub(super) async fn allow(&self, room: &Room, purpose: Purpose) -> bool {
        let Some(levels) = self.of(room).await else {
            return true;
        };
        let own = room.own_user_id();
        match purpose {
            Purpose::Deletion => levels.user_can_redact_own_event(own),
            Purpose::Answer
            | Purpose::Edit
            | Purpose::Correction
            | Purpose::Greeting
            | Purpose::Remark
            | Purpose::Reminder => levels.user_can_send_message(own, speaking(room)),
        }
    }
}

/// The type of what the bot says in a room.
fn speaking(room: &Room) -> MessageLikeEventType {
    if room.encryption_state().is_encrypted() {
        MessageLikeEventType::RoomEncrypted
    } else {
        MessageLikeEventType::RoomMessage
    }
}

/// Has it told that rooms do not let the bot speak, until it is dropped.
pub(super) async fn watch(rooms: &Arc<Rooms>) {
    loop {
        rooms.rights.more.notified().await;
        let silent = std::mem::take(&mut *locked(&rooms.rights.silent));
        for id in silent {
            if let Some(room) = rooms.room(id.as_str()) {
                tell(rooms, &room).await;
            }
        }
    }
}

/// Has it told once to somebody who can change it that a room does not let the bot speak.
async fn tell(rooms: &Arc<Rooms>, room: &Room) {
    let id = format!("muted {}", room.room_id());
    if rooms.store.knows(&id).unwrap_or(true) {
        return;
    }
    let hash = hashed(room.room_id().as_str());
    let Some(dm) = with_whom_it_can_be_changed(rooms, room).await else {
        return tracing::warn!(room = %hash, "the bot may not speak there, and nobody can be told");
    };
    tracing::warn!(room = %hash, "the bot may not speak there; somebody who can change it is told");
    let work = Work {
        raw: room.room_id().to_string(),
        ..Work::own(id, dm.as_str(), Kind::Muted, rooms.clock.now())
    };
    let take = || rooms.store.take(std::slice::from_ref(&work), None);
    insist("what is to be told cannot be written", take).await;
    rooms.wake(dm.as_str());
}

/// A direct message with somebody who may change the power levels of a room.
async fn with_whom_it_can_be_changed(rooms: &Rooms, room: &Room) -> Option<OwnedRoomId> {
    let levels = rooms.rights.of(room).await?;
    for other in rooms.client.joined_rooms() {
        if other.room_id() == room.room_id() || !is_direct(&other).await {
            continue;
        }
        let may = |user: &UserId| {
            user != other.own_user_id()
                && levels.user_can_send_state(user, StateEventType::RoomPowerLevels)
        };
        let members = other.members(RoomMemberships::JOIN).await;
        if members.is_ok_and(|members| members.iter().any(|member| may(member.user_id()))) {
            return Some(other.room_id().to_owned());
        }
    }
    None
}

/// What is said of a room that does not let the bot speak.
pub(super) async fn muted(rooms: &Rooms, dm: &Room, work: &Work) -> Option<Message> {
    let room = rooms.room(&work.raw)?;
    let levels = rooms.rights.of(&room).await?;
    let needed = levels.for_message(speaking(&room)).into();
    let name = room.display_name().await.ok()?.to_string();
    let reply = rooms
        .current
        .bot()
        .muted(&name, needed, &rooms.language(dm));
    Some(Message::remark(outbound::notice(&reply)))
}

/// Has clients know that the bot is a program, where the room lets it say so.
pub(super) async fn introduce(rooms: &Rooms, room: &Room) {
    let kind = StateEventType::from(FUNCTIONAL_MEMBERS);
    let own = room.own_user_id();
    let levels = rooms.rights.of(room).await;
    let may = levels.is_some_and(|levels| levels.user_can_send_state(own, kind.clone()));
    if !may {
        return;
    }
    let known = room.get_state_event(kind, "").await.ok().flatten();
    let known = known.and_then(|event| {
        let json = match &event {
            RawAnySyncOrStrippedState::Sync(event) => event.json(),
            RawAnySyncOrStrippedState::Stripped(event) => event.json(),
        };
        serde_json::from_str::<FunctionalMembers>(json.get()).ok()
    });
    let mut members = known.map_or_else(Vec::new, |event| event.content.service_members);
    if members.iter().any(|member| member == own) {
        return;
    }
    members.push(own.to_owned());
    let content = json!({ "service_members": members });
    if let Err(error) = room
        .send_state_event_raw(FUNCTIONAL_MEMBERS, "", content)
        .await
    {
        let room = hashed(room.room_id().as_str());
        tracing::debug!(%room, %error, "the room is not told that the bot is a program");
    }
}

#[derive(Deserialize)]
struct FunctionalMembers {
    content: ServiceMembers,
}

#[derive(Deserialize)]
struct ServiceMembers {
    service_members: Vec<OwnedUserId>,
}
