//! What is told to the operators of the bot: how it is, where it is, and what became of their orders.

use super::{
    Host,
    reminding::Reminding,
    reply::{Draft, Reply, echo},
    voice::Voice,
};

/// How many rooms a list shows: what fits in a message.
const ROOMS_SHOWN: usize = 100;

/// What is told of an operator's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operated {
    /// How the bot is.
    Status(Status),
    /// Where it is, and in how many rooms altogether.
    Rooms(Vec<RoomRow>),
    /// It leaves a room, by its name.
    Left(String),
    /// It is in no such room.
    NoRoom(String),
    /// No room was named.
    Nowhere,
    /// It reads everything again.
    Reloading,
    /// Orders count only encrypted, in a direct message, from a device that its owner has signed.
    Untrusted,
}

/// How the bot is, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Rooms that it is in.
    pub rooms: i64,
    /// Rooms that it is invited to.
    pub invitations: i64,
    /// Questions, and what else waits to be done.
    pub waiting: i64,
    /// Messages whose key has not come.
    pub unread: i64,
    /// What is on its way.
    pub sending: i64,
    /// What could not be said, of the last 90 days.
    pub failed: i64,
    /// What was answered in that time.
    pub answered: i64,
    /// Answers that people liked.
    pub liked: i64,
    /// And those that they did not.
    pub disliked: i64,
}

/// A room in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomRow {
    /// What the list and the log call it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many are in it.
    pub members: i64,
}

/// Words what is told of an operator's order.
pub(crate) fn operated(voice: &Voice<'_>, host: &Host, outcome: &Operated) -> Reply {
    let mut draft = Draft::default();
    let example = |draft: &mut Draft| {
        draft.paragraph(voice.line(&Reminding::Example {
            prefix: host.prefix.clone(),
            command: voice.say(&Reminding::FormLeave),
        }));
    };
    match outcome {
        Operated::Status(status) => {
            let Status {
                rooms,
                invitations,
                waiting,
                unread,
                sending,
                failed,
                answered,
                liked,
                disliked,
            } = *status;
            draft.paragraph(voice.line(&Reminding::OperateStatus));
            let rows = [
                Reminding::OperateRoomCount { rooms, invitations },
                Reminding::OperateWaiting { waiting, unread },
                Reminding::OperateSending { sending, failed },
                Reminding::OperateAnswered { answered },
                Reminding::OperateLiked { liked, disliked },
            ];
            draft.bullets(rows.iter().map(|row| voice.line(row)).collect());
        }
        Operated::Rooms(rows) => {
            draft.paragraph(voice.line(&Reminding::OperateRooms {
                count: i64::try_from(rows.len()).unwrap_or(i64::MAX),
            }));
            let row = |row: &RoomRow| {
                voice.line(&Reminding::OperateRoom {
                    id: row.id.clone(),
                    name: echo(&row.name),
                    members: row.members,
                })
            };
            draft.bullets(rows.iter().take(ROOMS_SHOWN).map(row).collect());
            example(&mut draft);
        }
        Operated::Left(name) => {
            let name = echo(name);
            draft.paragraph(voice.line(&Reminding::OperateLeft { name }));
        }
        Operated::NoRoom(word) => {
            let word = echo(word);
            draft.paragraph(voice.line(&Reminding::OperateNoRoom { word }));
            example(&mut draft);
        }
        Operated::Nowhere => {
            draft.paragraph(voice.line(&Reminding::Incomplete));
            example(&mut draft);
        }
        Operated::Reloading => {
            draft.paragraph(voice.line(&Reminding::OperateReloading));
        }
        Operated::Untrusted => {
            draft.paragraph(voice.line(&Reminding::OperateUntrusted));
        }
    }
    draft.finish()
}
