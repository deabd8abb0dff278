//! Rooms that are upgraded: the bot goes along, with what they settled.
//!
//! A room names its successor, and the successor its predecessor; only where both do, and whoever upgraded could invite to
//! the new room, it is followed. What was settled and told moves in one step, so that nothing fires twice; the old room is
//! told nothing and left. A chain of upgrades is followed one by one, and leads nowhere twice, since a room that was left
//! is not the predecessor of an older one.

use std::{sync::Arc, time::Duration};

use matrix_sdk::{
    Room,
    ruma::{
        OwnedRoomId, OwnedUserId, RoomId, UserId,
        events::room::{power_levels::RoomPowerLevels, tombstone::RoomTombstoneEventContent},
    },
};

use super::{
    leaving,
    log::hashed,
    mirror,
    outbound::patiently,
    rooms::{Move, Rooms, insist},
};

/// How long the state of a successor is waited for after joining it.
const PATIENCE: Duration = Duration::from_mins(1);

/// How long an attempt without the invitation is left before it is looked at again.
const REST: Duration = Duration::from_secs(1);

/// Goes along with a room, if it was upgraded and nobody does yet.
pub(super) fn follow(rooms: &Arc<Rooms>, old: &Room) {
    if old.successor_room().is_none() || !rooms.begin(Move::Following, old.room_id()) {
        return;
    }
    let (context, old) = (Arc::clone(rooms), old.clone());
    rooms.spawn(async move { follow_begun(&context, &old).await });
}

/// The same for somebody who was invited to the successor; what was begun without the invitation is waited for.
pub(super) async fn follow_invited(rooms: &Arc<Rooms>, old: &Room) {
    while !rooms.begin(Move::Following, old.room_id()) {
        if !rooms.pause(REST).await {
            return;
        }
    }
    follow_begun(rooms, old).await;
}

async fn follow_begun(rooms: &Arc<Rooms>, old: &Room) {
    let room = hashed(old.room_id().as_str());
    match go_along(rooms, old).await {
        Ok(()) => tracing::info!(%room, "followed an upgrade"),
        Err(why) => tracing::warn!(%room, "an upgrade is not followed: {why}"),
    }
    rooms.end(Move::Following, old.room_id());
}

/// Whether a room goes on with what another one was, in which the bot is or was.
pub(super) fn is_continued(room: &Room) -> bool {
    let predecessor = room.predecessor_room();
    predecessor.is_some_and(|before| room.client().get_room(&before.room_id).is_some())
}

/// The room that was upgraded to this one, where the bot is in it.
pub(super) fn predecessor(rooms: &Rooms, new: &RoomId) -> Option<Room> {
    let joined = rooms.client.joined_rooms().into_iter();
    let leads_here = |old: &Room| old.successor_room().is_some_and(|next| next.room_id == new);
    joined.into_iter().find(leads_here)
}

async fn go_along(rooms: &Arc<Rooms>, old: &Room) -> Result<(), String> {
    let successor = &old.successor_room().ok_or("it has no successor")?.room_id;
    let upgrader = upgrader(old)
        .await
        .ok_or("nobody is known to have upgraded it")?;
    let was_there = rooms.room(successor.as_str()).is_some();
    if !was_there {
        join(rooms, successor, &upgrader).await?;
    }
    let (new, levels) = arrived(rooms, successor)
        .await
        .ok_or("the new room does not tell what it is")?;
    if let Err(why) = is_right(old, &new, &levels, &upgrader) {
        if !was_there {
            leaving::leave(rooms, &new).await;
        }
        return Err(why.to_owned());
    }
    let (from, to) = (old.room_id().as_str(), new.room_id().as_str());
    insist("a room cannot be moved", || rooms.store.move_room(from, to)).await;
    rooms.settled.notify_one();
    rooms.looked.notify_one();
    mirror::clear(old).await;
    old.leave()
        .await
        .map_err(|error| format!("the old room cannot be left: {error}"))?;
    leaving::forget(rooms, old.room_id()).await;
    Ok(())
}

/// Who upgraded a room.
async fn upgrader(old: &Room) -> Option<OwnedUserId> {
    let event = old
        .get_state_event_static::<RoomTombstoneEventContent>()
        .await;
    let event = event.ok().flatten()?.deserialize().ok()?;
    Some(event.sender().to_owned())
}

/// Joins a successor through the server of whoever upgraded.
async fn join(
    rooms: &Rooms,
    successor: &OwnedRoomId,
    upgrader: &OwnedUserId,
) -> Result<(), String> {
    let via = [upgrader.server_name().to_owned()];
    let join = || {
        rooms
            .client
            .join_room_by_id_or_alias((&**successor).into(), &via)
    };
    let joined = patiently(join).await;
    joined
        .map(drop)
        .map_err(|error| format!("the new room cannot be joined: {error}"))
}

/// A room, and who may do what there, once a sync has told.
async fn arrived(rooms: &Rooms, room: &RoomId) -> Option<(Room, RoomPowerLevels)> {
    let mut turns = rooms.turns.subscribe();
    let known = async {
        loop {
            let room = rooms.room(room.as_str());
            if let Some(room) = room.filter(|room| room.create_content().is_some())
                && let Ok(levels) = room.power_levels().await
            {
                return Some((room, levels));
            }
            turns.changed().await.ok()?;
        }
    };
    tokio::time::timeout(PATIENCE, known).await.ok().flatten()
}

/// Whether a room is what another one became, by the word of both and of somebody who may invite to it.
fn is_right(
    old: &Room,
    new: &Room,
    levels: &RoomPowerLevels,
    upgrader: &UserId,
) -> Result<(), &'static str> {
    let before = new.predecessor_room().map(|before| before.room_id);
    if before.as_deref() != Some(old.room_id()) {
        return Err("the new room names another predecessor");
    }
    if !levels.user_can_invite(upgrader) {
        return Err("whoever upgraded it may not invite to the new room");
    }
    Ok(())
}
