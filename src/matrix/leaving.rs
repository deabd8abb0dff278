//! Leaving rooms: where the bot is alone, or should not be.

use std::{sync::Arc, time::Duration};

use matrix_sdk::{Room, RoomState};

use super::{
    invites::is_too_large,
    log::hashed,
    rooms::{Move, Rooms},
};

/// How long the bot stays where it is alone: somebody may only have left for a moment (`design.md`: within a minute).
const ALONE: Duration = Duration::from_secs(30);

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
            leave(&room).await;
        }
        context.end(Move::Leaving, room.room_id());
    });
}

/// Leaves a room, and has the homeserver forget that the bot was there. What it had settled is forgotten when the sync
/// tells of it.
pub(super) async fn leave(room: &Room) {
    let hash = hashed(room.room_id().as_str());
    if let Err(error) = room.leave().await {
        return tracing::warn!(room = %hash, %error, "a room cannot be left");
    }
    tracing::info!(room = %hash, "left");
    if let Err(error) = room.forget().await {
        tracing::debug!(room = %hash, %error, "a room that was left is remembered");
    }
}

/// Whether nobody else is in a room, and nobody else was asked in.
fn is_alone(room: &Room) -> bool {
    room.state() == RoomState::Joined
        && room.joined_members_count() == 1
        && room.invited_members_count() == 0
}
