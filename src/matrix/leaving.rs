//! Leaving rooms: where the bot is alone, or should not be.

use std::{collections::HashSet, sync::Arc, time::Duration};

use matrix_sdk::{
    Room, RoomState,
    ruma::{RoomId, api::client::membership::joined_rooms},
};

use super::{
    invites::is_too_large,
    log::hashed,
    mirror,
    rooms::{Move, Rooms, insist},
};

/// How long the bot stays where it is alone: somebody may only have left for a moment (`design.md`: within a minute).
const ALONE: Duration = Duration::from_secs(30);

/// How often the homeserver is asked in which rooms the bot is.
const LOOK: Duration = Duration::from_hours(1);

/// Leaves a room in which nobody else is, a little later and if that is still so, or which has too many members.
pub(super) fn look(rooms: &Arc<Rooms>, room: &Room) {
    let wait = if is_too_large(rooms, room) {
        Duration::ZERO
    } else if is_alone(room) {
        ALONE
    } else {
        return;
    };
    if !rooms.begin(Move::Leaving, room.room_id()) {
        return;
    }
    let (context, room) = (Arc::clone(rooms), room.clone());
    rooms.spawn(async move {
        let goes_on = context.pause(wait).await;
        if goes_on && (is_alone(&room) || is_too_large(&context, &room)) {
            leave(&context, &room).await;
        }
        context.end(Move::Leaving, room.room_id());
    });
}

/// Leaves a room, forgets it, takes its copy back, and has the homeserver forget that the bot was there.
pub(super) async fn leave(rooms: &Rooms, room: &Room) {
    let hash = hashed(room.room_id().as_str());
    if let Err(error) = room.leave().await {
        return tracing::warn!(room = %hash, %error, "a room cannot be left");
    }
    tracing::info!(room = %hash, "left");
    forget(rooms, room.room_id()).await;
    mirror::clear(room).await;
    if let Err(error) = room.forget().await {
        tracing::debug!(room = %hash, %error, "a room that was left is remembered");
    }
}

/// Forgets what a room had settled that the bot is not in any more.
pub(super) async fn forget(rooms: &Rooms, room: &RoomId) {
    let leave = || rooms.store.leave(room.as_str());
    insist("a room cannot be forgotten", leave).await;
}

/// Looks after the first sync and every hour, until it is dropped, for rooms that the bot was taken out of in its own name,
/// as whoever runs a homeserver does when closing one: of that no sync tells.
pub(super) async fn watch(rooms: &Rooms) {
    // Before, the bot would decline where it was invited again meanwhile.
    let _ = rooms.turns.subscribe().changed().await;
    loop {
        let known = rooms.client.joined_rooms();
        match rooms.client.send(joined_rooms::v3::Request::new()).await {
            Ok(there) => {
                let there: HashSet<_> = there.joined_rooms.into_iter().collect();
                for room in known.iter().filter(|room| !there.contains(room.room_id())) {
                    leave(rooms, room).await;
                }
            }
            Err(error) => tracing::debug!(%error, "the rooms cannot be asked for"),
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Whether nobody else is in a room, and nobody else was asked in.
fn is_alone(room: &Room) -> bool {
    room.state() == RoomState::Joined
        && room.joined_members_count() == 1
        && room.invited_members_count() == 0
}
