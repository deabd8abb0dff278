//! Answers that are not true any more: a statement that they told was revised, and they are told anew.
//!
//! Looked for at the start and whenever the facts change, among the answers of the last ninety days. What is to be
//! corrected goes through each room's inbox, behind all that somebody waits for, and rooms are seen to at the pace that a
//! homeserver allows. Whether the answer itself is edited or a reply to it says what holds now is the room's choice.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use matrix_sdk::{
    Error, Room,
    ruma::{EventId, OwnedEventId},
};

use super::{
    inbound,
    outbound::{self, is_passing},
    rooms::{Rooms, insist},
    saying::{Content, Message, told},
};
use crate::{
    place::Corrections,
    reminders::Limit,
    store::{Kind, Note, Purpose, Work},
};

/// Has what is not true any more corrected, until it is dropped.
pub(super) async fn watch(rooms: &Arc<Rooms>) {
    let mut current = rooms.current.clone();
    loop {
        let due = insist("answers cannot be looked at", || plan(rooms)).await;
        let limit = Limit::default();
        let burst = usize::try_from(limit.burst).unwrap_or(usize::MAX);
        for (place, room) in due.iter().enumerate() {
            if place >= burst {
                tokio::time::sleep(Duration::try_from(limit.pause).unwrap_or_default()).await;
            }
            rooms.wake(room);
        }
        current.replaced().await;
    }
}

/// Puts what is to be corrected into the inbox, and returns the rooms.
fn plan(rooms: &Rooms) -> anyhow::Result<BTreeSet<String>> {
    let bot = rooms.current.bot();
    let now = rooms.clock.now();
    let mut due = BTreeSet::new();
    let mut works = Vec::new();
    for (question, room, told) in rooms.store.tellings()? {
        if bot.is_outdated(&told) {
            due.insert(room.clone());
            works.push(Work {
                // What is planned twice is found to be true the second time.
                id: format!("correction {question} {now}"),
                room,
                kind: Kind::Correction,
                raw: String::new(),
                heard: now,
                target: Some(question),
                trusted: false,
            });
        }
    }
    rooms.store.take(&works, None)?;
    Ok(due)
}

/// What corrects an answer; `None` where it is true, or gone.
///
/// # Errors
/// The answer's thread cannot be read now, or the database failed.
pub(super) async fn correct(
    rooms: &Rooms,
    room: &Room,
    work: &Work,
) -> anyhow::Result<Option<Message>> {
    let Some(question) = &work.target else {
        return Ok(None);
    };
    let Some(answered) = rooms.store.answered(question)? else {
        return Ok(None);
    };
    let bot = rooms.current.bot();
    let is_outdated = answered
        .told
        .as_deref()
        .is_some_and(|told| bot.is_outdated(told));
    let (Some(event), Some(note)) = (answered.event, answered.topic) else {
        return Ok(None);
    };
    let Some(answer) = EventId::parse(event).ok().filter(|_| is_outdated) else {
        return Ok(None);
    };
    let settings = rooms.settled_by(room).settings;
    let language = answered.language.and_then(|language| language.parse().ok());
    let language = language.unwrap_or_else(|| rooms.language(room));
    let config = rooms.current.config();
    let zone = settings.timezone.as_ref().unwrap_or(&config.timezone);
    let today = rooms.clock.today(zone);
    let Some(response) = bot.retell(&note, None, &language, today) else {
        return Ok(None);
    };
    let reply = bot.corrected(&response.reply, &language, today);
    let (purpose, content) = match settings.corrections {
        Corrections::Edit => {
            let content = outbound::notice(&reply);
            (Purpose::Edit, outbound::edit(content, answer))
        }
        Corrections::Notice => {
            let thread = thread_of(room, &answer).await?;
            (
                Purpose::Correction,
                outbound::answer(&reply, answer, thread),
            )
        }
    };
    Ok(Some(Message {
        key: None,
        purpose,
        content: Content::Said(Box::new(content)),
        note: Note {
            topic: response.note(),
            language: Some(language.to_string()),
            said: Some(response.reply.plain.clone()),
            told: told(&response),
            question: Some(question.clone()),
            ..Note::default()
        },
        settling: None,
    }))
}

/// The thread in which an answer stands.
async fn thread_of(room: &Room, answer: &EventId) -> anyhow::Result<Option<OwnedEventId>> {
    match room.event(answer, None).await {
        Ok(event) => {
            let answer = inbound::message(event.raw().json().get());
            Ok(answer.and_then(|answer| inbound::thread(&answer.content)))
        }
        Err(error) if is_passing(&error) => Err(Error::into(error)),
        Err(_) => Ok(None),
    }
}
