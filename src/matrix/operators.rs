//! What the operators of the bot order: only those whom the configuration names, in an encrypted direct message, from a
//! device that its owner has signed. To anybody else the same words are a question like others.

use std::sync::Arc;

use matrix_sdk::{Room, ruma::events::room::message::OriginalSyncRoomMessageEvent};

use super::{
    inbound, leaving,
    log::hashed,
    outbound,
    rooms::{Rooms, is_direct},
    saying::Message,
};
use crate::{
    store::Work,
    understanding::Operation,
    wording::{Operated, RoomRow, Status},
};

/// Does what an operator orders, and returns what to tell; `None` where it is no order, or nobody who may give any.
///
/// # Errors
/// The database failed.
pub(super) async fn obey(
    rooms: &Arc<Rooms>,
    room: &Room,
    work: &Work,
    event: &OriginalSyncRoomMessageEvent,
) -> anyhow::Result<Option<Message>> {
    let config = rooms.current.config();
    let mut operators = config.operators.iter();
    if !operators.any(|operator| operator.as_str() == event.sender.as_str()) {
        return Ok(None);
    }
    let settled = rooms.settled_by(room);
    let inquiry = rooms.inquiry(room, event, &settled).await;
    let bot = rooms.current.bot();
    let Some((operation, language)) = bot.operation(&inquiry) else {
        return Ok(None);
    };
    let outcome = if work.trusted && is_direct(room).await {
        operate(rooms, operation).await?
    } else {
        Operated::Untrusted
    };
    let reply = bot.operated(&outcome, &language);
    let thread = inbound::thread(&event.content);
    let content = outbound::answer(&reply, event.event_id.clone(), thread);
    Ok(Some(Message::remark(content)))
}

async fn operate(rooms: &Arc<Rooms>, operation: Operation) -> anyhow::Result<Operated> {
    Ok(match operation {
        Operation::Status => Operated::Status(status(rooms)?),
        Operation::Rooms => {
            let mut rows = Vec::new();
            for room in rooms.client.joined_rooms() {
                rows.push(row(&room).await);
            }
            rows.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
            Operated::Rooms(rows)
        }
        Operation::Leave(None) => Operated::Nowhere,
        Operation::Leave(Some(word)) => match named(rooms, &word) {
            None => Operated::NoRoom(word),
            Some(room) => {
                let name = row(&room).await.name;
                let context = Arc::clone(rooms);
                rooms.spawn(async move { leaving::leave(&context, &room).await });
                Operated::Left(name)
            }
        },
        Operation::Reload => {
            rooms.current.reload();
            Operated::Reloading
        }
    })
}

/// The room that the list calls so, or that has this id.
fn named(rooms: &Rooms, word: &str) -> Option<Room> {
    let mut joined = rooms.client.joined_rooms().into_iter();
    joined.find(|room| {
        let id = room.room_id().as_str();
        id == word || hashed(id).to_string() == word
    })
}

async fn row(room: &Room) -> RoomRow {
    let name = room.display_name().await;
    RoomRow {
        id: hashed(room.room_id().as_str()).to_string(),
        name: name.map_or_else(|_| String::new(), |name| name.to_string()),
        members: i64::try_from(room.joined_members_count()).unwrap_or(i64::MAX),
    }
}

fn status(rooms: &Rooms) -> anyhow::Result<Status> {
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let length = |rooms: &[Room]| i64::try_from(rooms.len()).unwrap_or(i64::MAX);
    let (queues, counts) = (rooms.store.queues()?, rooms.store.counts()?);
    let (liked, disliked) = rooms.store.feedback()?;
    Ok(Status {
        rooms: length(&rooms.client.joined_rooms()),
        invitations: length(&rooms.client.invited_rooms()),
        waiting: number(queues.waiting),
        unread: number(queues.undecrypted),
        sending: number(queues.sending),
        failed: number(counts.failed),
        answered: number(counts.answered),
        liked: number(liked),
        disliked: number(disliked),
    })
}
