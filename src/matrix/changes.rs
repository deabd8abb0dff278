//! Questions that change: what becomes of an answer when its question is edited or deleted.
//!
//! An edit counts for a day. One that comes before the answer takes the question's place; one that comes after it is
//! answered anew, and the answer is edited if it says something else then; one that asks the bot for the first time is a
//! question; one that does not ask it any more changes nothing. Only who asked can edit, whatever a homeserver lets
//! through. A deleted question takes its answer with it, and what was remembered of it.

use matrix_sdk::{
    Error, Room,
    ruma::{
        EventId, OwnedEventId,
        events::room::message::{OriginalSyncRoomMessageEvent, RoomMessageEventContent},
    },
};

use super::{
    gaps, inbound,
    outbound::{self, Deletion, is_passing},
    rooms::{Rooms, is_direct},
    saying::{Content, Message},
    sift::is_addressed,
};
use crate::store::{Answered, Kind, Note, Purpose, Work};

/// A question as it reads after what came to change it, before it was answered; `None` where it was deleted.
pub(super) async fn latest(
    rooms: &Rooms,
    room: &Room,
    mut question: OriginalSyncRoomMessageEvent,
    changes: &[Work],
) -> Option<OriginalSyncRoomMessageEvent> {
    for change in changes {
        if change.kind == Kind::Deletion {
            return None;
        }
        if let Some(edit) = Edit::of(change)
            && edit.event.sender == question.sender
            && let Some(read) = edit.read(rooms, room, &question.content).await
        {
            question.content = read;
        }
    }
    Some(question)
}

/// What is said to an edit; `None` where nothing is.
///
/// # Errors
/// The original cannot be read now, or the database failed.
pub(super) async fn edit(
    rooms: &Rooms,
    room: &Room,
    work: &Work,
) -> anyhow::Result<Option<Message>> {
    let Some(edit) = Edit::of(work) else {
        return Ok(None);
    };
    let original = edit.original.as_str();
    let changes = rooms.store.changes_of(original)?;
    let is_later = |change: &Work| match change.kind {
        Kind::Deletion => true,
        Kind::Edit => Edit::of(change).is_some_and(|other| other.event.sender == edit.event.sender),
        _ => false,
    };
    let later = changes.iter().skip_while(|change| change.id != work.id);
    if later.skip(1).any(is_later) {
        return Ok(None);
    }
    match rooms.store.answered(original)? {
        Some(answered) => edit_answer(rooms, room, &edit, answered).await,
        None => edit_into_question(rooms, room, &edit).await,
    }
}

/// The answer to a question that was edited, as an edit, if it differs.
async fn edit_answer(
    rooms: &Rooms,
    room: &Room,
    edit: &Edit,
    answered: Answered,
) -> anyhow::Result<Option<Message>> {
    let answer = answered.event.as_deref().map(EventId::parse);
    let Some(Ok(answer)) = answer else {
        return Ok(None);
    };
    if !rooms.store.is_by(&answered, edit.event.sender.as_str()) {
        return Ok(None);
    }
    let asked = original(room, &edit.original).await?;
    let Some(event) = edit.question(rooms, room, asked).await else {
        return Ok(None);
    };
    let reply = rooms.answer_within_budget(room, &event, &edit.event.event_id);
    let Some(mut message) = reply.await else {
        return Ok(None);
    };
    if message.purpose != Purpose::Answer {
        return Ok(Some(message));
    }
    let words = message.note.said.as_deref();
    if words.is_some_and(|words| rooms.store.says(&answered, words)) {
        return Ok(None);
    }
    message.purpose = Purpose::Edit;
    message.content = match message.content {
        Content::Said(content) => Content::Said(Box::new(outbound::edit(*content, answer))),
        deleted @ Content::Deleted(_) => deleted,
    };
    message.note.question = Some(edit.original.to_string());
    Ok(Some(message))
}

/// The answer to a message that asks the bot only since it was edited.
async fn edit_into_question(
    rooms: &Rooms,
    room: &Room,
    edit: &Edit,
) -> anyhow::Result<Option<Message>> {
    let Some(asked) = original(room, &edit.original).await? else {
        return Ok(None);
    };
    if asked.sender != edit.event.sender {
        return Ok(None);
    }
    let Some(event) = edit.question(rooms, room, Some(asked)).await else {
        return Ok(None);
    };
    let reply = rooms.answer_within_budget(room, &event, &edit.event.event_id);
    Ok(reply.await.map(|message| Message {
        key: Some(edit.original.to_string()),
        ..message
    }))
}

/// The deletion of the answer to a question that was deleted; `None` where there is none.
///
/// # Errors
/// The database failed.
pub(super) fn deletion(rooms: &Rooms, work: &Work) -> anyhow::Result<Option<Message>> {
    let Some(question) = &work.target else {
        return Ok(None);
    };
    let said = rooms.store.said_to(question)?;
    let mut said: Vec<_> = said.into_iter().flat_map(EventId::parse).collect();
    let Some(redacts) = said.pop() else {
        return Ok(None);
    };
    let before = said;
    Ok(Some(Message {
        key: None,
        purpose: Purpose::Deletion,
        content: Content::Deleted(Deletion { redacts, before }),
        note: Note {
            question: Some(question.clone()),
            ..Note::default()
        },
        settling: None,
    }))
}

/// An edit of a message.
struct Edit {
    /// The event that edits.
    event: OriginalSyncRoomMessageEvent,
    /// The message that it edits.
    original: OwnedEventId,
    /// What that says now, without its relation, which an edit cannot change.
    content: RoomMessageEventContent,
}

impl Edit {
    fn of(work: &Work) -> Option<Self> {
        let event = inbound::message(&work.raw).filter(|_| work.kind == Kind::Edit)?;
        let (original, content) = inbound::edited(&event.content)?;
        Some(Self {
            original: original.to_owned(),
            content,
            event,
        })
    }

    /// What the message says now, with the relation that it had; `None` where it does not ask the bot.
    async fn read(
        &self,
        rooms: &Rooms,
        room: &Room,
        before: &RoomMessageEventContent,
    ) -> Option<RoomMessageEventContent> {
        let mut content = self.content.clone();
        content.relates_to.clone_from(&before.relates_to);
        let direct = is_direct(room).await;
        is_addressed(rooms, room, direct, &content)
            .await
            .then_some(content)
    }

    /// The question that the message is now; `None` where it is none, or was written more than a day ago.
    async fn question(
        &self,
        rooms: &Rooms,
        room: &Room,
        asked: Option<OriginalSyncRoomMessageEvent>,
    ) -> Option<OriginalSyncRoomMessageEvent> {
        let before = asked.as_ref().map_or(&self.content, |asked| &asked.content);
        let content = self.read(rooms, room, before).await?;
        let now = rooms.clock.now();
        let is_old = asked.is_some_and(|asked| gaps::is_old(asked.origin_server_ts.0.into(), now));
        let mut event = self.event.clone();
        event.event_id.clone_from(&self.original);
        event.content = content;
        (!is_old).then_some(event)
    }
}

/// A message as it was first written; `None` where it cannot be read, or was deleted.
pub(super) async fn original(
    room: &Room,
    id: &EventId,
) -> anyhow::Result<Option<OriginalSyncRoomMessageEvent>> {
    match room.event(id, None).await {
        Ok(event) => Ok(inbound::message(event.raw().json().get())),
        Err(error) if is_passing(&error) => Err(Error::into(error)),
        Err(_) => Ok(None),
    }
}
