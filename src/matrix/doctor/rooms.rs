//! The rooms that the bot is in, and those that do not let it speak.

use futures_util::{StreamExt as _, stream};
use matrix_sdk::ruma::{
    OwnedUserId, RoomId, UserId,
    api::client::{
        membership::joined_rooms,
        state::get_state_event_for_key::v3::{Request, StateEventFormat},
    },
    events::{
        MessageLikeEventType, StateEventType,
        room::{
            create::RoomCreateEventContent,
            power_levels::{
                RoomPowerLevels, RoomPowerLevelsEventContent, RoomPowerLevelsSource, UserPowerLevel,
            },
        },
    },
    room_version_rules::AuthorizationRules,
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use super::{
    ask::{Asking, Failure},
    finding::{Check, Finding, State},
};

/// How many rooms are asked about at once: few enough that nobody else waits for it.
const AT_ONCE: usize = 4;

/// One finding for each room that does not let the bot speak, or one for all.
pub(super) async fn all(asking: &Asking<'_>, user: &UserId) -> Vec<Finding> {
    const CHECK: Check = Check::Rooms;
    let mut rooms = match asking.ask(joined_rooms::v3::Request::new()).await {
        Ok(response) => response.joined_rooms,
        Err(failure) => {
            let what = format!("the homeserver does not tell them: {failure}");
            return vec![Finding::new(
                CHECK,
                State::Unknown,
                what,
                "ask again in a minute",
            )];
        }
    };
    rooms.sort();
    let mut findings: Vec<_> = stream::iter(&rooms)
        .map(|room| async move { of(asking, room, user).await })
        .buffered(AT_ONCE)
        .filter_map(std::future::ready)
        .collect()
        .await;
    if rooms.is_empty() {
        findings.push(Finding::fine(CHECK, "in no room yet"));
    } else if findings.is_empty() {
        let what = format!("the bot may speak in all of its rooms ({})", rooms.len());
        findings.push(Finding::fine(CHECK, what));
    }
    findings
}

/// What is to be told of a room; nothing where all is fine.
async fn of(asking: &Asking<'_>, room: &RoomId, user: &UserId) -> Option<Finding> {
    match muted(asking, room, user).await {
        Ok(muted) => muted.map(|Muted { kind, has, needed }| {
            Finding::new(
                Check::Rooms,
                State::Warning,
                format!("in {room} the bot may not speak: `{kind}` takes power {needed}, and it has {has}"),
                format!("a moderator there gives {user} power {needed}, or has `{kind}` take less"),
            )
        }),
        Err(failure) => Some(Finding::new(
            Check::Rooms,
            State::Unknown,
            format!("whether the bot may speak in {room} cannot be told: {failure}"),
            "ask again in a minute",
        )),
    }
}

/// What a room does not let the bot send.
struct Muted {
    kind: MessageLikeEventType,
    has: i64,
    needed: i64,
}

/// Asks no more of a room than it takes to tell: of almost all of them one thing.
async fn muted(
    asking: &Asking<'_>,
    room: &RoomId,
    user: &UserId,
) -> Result<Option<Muted>, Failure> {
    let Some(content) =
        content::<RoomPowerLevelsEventContent>(asking, room, "m.room.power_levels").await?
    else {
        // Without power levels everybody may speak.
        return Ok(None);
    };
    // No rules but the latest know of creators, who may speak whatever the levels say.
    let levels = RoomPowerLevels::new(
        RoomPowerLevelsSource::Original(content),
        &AuthorizationRules::V1,
        [],
    );
    let speaking = [
        MessageLikeEventType::RoomMessage,
        MessageLikeEventType::RoomEncrypted,
    ];
    let may = |kind: &MessageLikeEventType| levels.user_can_send_message(user, kind.clone());
    if speaking.iter().all(may)
        || is_creator(asking, room, user).await?
        || has(asking, room, "m.room.tombstone").await?
    {
        return Ok(None);
    }
    let is_encrypted = has(asking, room, "m.room.encryption").await?;
    let [clear, sealed] = speaking;
    let kind = if is_encrypted { sealed } else { clear };
    let UserPowerLevel::Int(own) = levels.for_user(user) else {
        return Ok(None);
    };
    let needed = levels.for_message(kind.clone());
    Ok((own < needed).then(|| Muted {
        kind,
        has: own.into(),
        needed: needed.into(),
    }))
}

/// Whether the bot is one of those who may do everything in the room, because they have made it.
async fn is_creator(asking: &Asking<'_>, room: &RoomId, user: &UserId) -> Result<bool, Failure> {
    #[derive(Deserialize)]
    struct Creation {
        sender: OwnedUserId,
        content: RoomCreateEventContent,
    }
    let mut request = request(room, "m.room.create");
    request.format = StateEventFormat::Event;
    let creation: Creation = read(&asking.ask(request).await?.event_or_content)?;
    let rules = creation.content.room_version.rules();
    let privileged =
        rules.is_some_and(|rules| rules.authorization.explicitly_privilege_room_creators);
    let mut creators = creation
        .content
        .additional_creators
        .iter()
        .chain([&creation.sender]);
    Ok(privileged && creators.any(|creator| creator == user))
}

async fn has(asking: &Asking<'_>, room: &RoomId, kind: &str) -> Result<bool, Failure> {
    let state = content::<serde_json::Value>(asking, room, kind).await?;
    Ok(state.is_some())
}

/// The content of a state of the room, if it has that.
async fn content<T: DeserializeOwned>(
    asking: &Asking<'_>,
    room: &RoomId,
    kind: &str,
) -> Result<Option<T>, Failure> {
    match asking.ask(request(room, kind)).await {
        Ok(response) => read(&response.event_or_content).map(Some),
        Err(Failure::Missing) => Ok(None),
        Err(failure) => Err(failure),
    }
}

fn request(room: &RoomId, kind: &str) -> Request {
    Request::new(room.to_owned(), StateEventType::from(kind), String::new())
}

fn read<T: DeserializeOwned>(json: &RawValue) -> Result<T, Failure> {
    serde_json::from_str(json.get()).map_err(|_| Failure::Garbled)
}
