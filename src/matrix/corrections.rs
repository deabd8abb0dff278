//! Answers that are not true any more: a statement that they told was revised, and they are told anew.
//!
//! Looked for at the start and whenever the facts change, among the answers of the last ninety days. What is to be
//! corrected goes through each room's inbox, behind all that somebody waits for, and rooms are seen to at the pace that a
//! homeserver allows. Whether the answer itself is edited or a reply to it says what holds now is the room's choice.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use matrix_sdk::{Room, ruma::EventId};

use super::{
    changes::original,
    inbound, outbound,
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
            // What is planned twice is found to be true the second time.
            let id = format!("correction {question} {now}");
            works.push(Work {
                target: Some(question),
                ..Work::own(id, &room, Kind::Correction, now)
            });
            due.insert(room);
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
    let today = rooms.today(&settings);
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
            let said = original(room, &answer).await?;
            let thread = said.and_then(|said| inbound::thread(&said.content));
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
