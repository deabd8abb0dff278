//! What a moderator orders: whether they may, and what the room has settled then.

use matrix_sdk::{
    Room,
    ruma::{
        EventId, UserId,
        events::room::{message::OriginalSyncRoomMessageEvent, power_levels::UserPowerLevel},
    },
};

use super::{log::hashed, rooms::Rooms};
use crate::{
    bot::Standing,
    inquiry::Inquiry,
    language::Language,
    reminders::Settled,
    store::Settling,
    understanding::Command,
    wording::{Remark, Reply},
};

/// What is said to an order, and what it changes.
pub(super) struct Told {
    pub(super) reply: Reply,
    pub(super) language: Language,
    pub(super) settling: Option<Settling>,
    /// Whether nothing may be noted of who asked.
    pub(super) forgets: bool,
}

/// Does what an inquiry orders; `None` where it orders nothing. `source` is the event that has the words.
pub(super) async fn obey(
    rooms: &Rooms,
    room: &Room,
    event: &OriginalSyncRoomMessageEvent,
    source: &EventId,
    inquiry: &Inquiry,
    settled: &Settled,
) -> Option<Told> {
    let bot = rooms.current.bot();
    let ordered = bot.command(inquiry)?;
    let standing = standing(
        rooms,
        room,
        &event.sender,
        ordered.command == Ok(Command::RemindPing(true)),
    )
    .await;
    let now = rooms.clock.seen();
    let zone = &rooms.current.config().timezone;
    let order = bot.order(&ordered, standing, settled, zone, now);
    let reply = if order.forgets && !rooms.forget(&inquiry.asker) {
        bot.remark(Remark::Apology, &order.language)
    } else {
        order.reply
    };
    Some(Told {
        forgets: order.forgets,
        reply,
        language: order.language,
        settling: order.settled.map(|(mut new, known)| {
            new.note_texts(settled, source.as_str());
            Settling {
                settled: new,
                known,
                look: now,
            }
        }),
    })
}

/// Whether somebody may change what a room has settled.
pub(super) async fn may_settle(rooms: &Rooms, room: &Room, user: &UserId) -> bool {
    standing(rooms, room, user, false).await == Standing::Moderator
}

/// Whether somebody may change the state of the room and, where `pings`, notify everybody in it; and with which power one
/// may.
async fn standing(rooms: &Rooms, room: &Room, user: &UserId, pings: bool) -> Standing {
    let Some(levels) = rooms.rights.of(room).await else {
        // Whoever cannot be judged is nobody special.
        tracing::warn!(room = %hashed(room.room_id().as_str()), "a room's power levels cannot be read");
        return Standing::Member { needed: 50 };
    };
    let needed = if pings {
        levels.state_default.max(levels.notifications.room)
    } else {
        levels.state_default
    };
    let may = match levels.for_user(user) {
        UserPowerLevel::Infinite => true,
        UserPowerLevel::Int(level) => level >= needed,
        _ => false,
    };
    if may {
        Standing::Moderator
    } else {
        Standing::Member {
            needed: needed.into(),
        }
    }
}
