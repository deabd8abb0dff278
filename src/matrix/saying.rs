//! What is said to a piece of work: the answer to a question, a greeting, a remark, or nothing.
//!
//! From an event to an inquiry, from the bot's response to the content of an event, with what is to be remembered of it.
//! Nothing is sent here; that is [`rooms`](super::rooms)' work.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use jiff::{SignedDuration, Timestamp, civil::Date};
use matrix_sdk::{
    Room,
    ruma::{
        EventId, UserId,
        events::room::message::{OriginalSyncRoomMessageEvent, RoomMessageEventContent},
    },
};
use serde::Serialize;

use super::{
    changes, corrections,
    inbound::{self, Own},
    keys, late, operators, orders,
    outbound::{self, Deletion},
    rights,
    rooms::{Rooms, is_direct, locked},
    upgrades,
};
use crate::{
    bot::Response,
    budget::Grant,
    inquiry::{Asker, Inquiry},
    language::Language,
    metrics::Given,
    place::{Place, PlaceKind, RoomKey, RoomSettings},
    reminders::Settled,
    store::{Kind, Note, Purpose, Settling, Work},
    understanding::{Outcome, Topic},
    wording::{Remark, Reply},
};

/// After how long an answer says that it comes late: nobody waits longer before a screen.
pub(super) const LATE: SignedDuration = SignedDuration::from_mins(10);

/// Something to say, what is remembered of it, and what the room has settled by it.
pub(super) struct Message {
    /// What it is sent for, where that is not the work's own id.
    pub(super) key: Option<String>,
    pub(super) purpose: Purpose,
    pub(super) content: Content,
    pub(super) note: Note,
    pub(super) settling: Option<Settling>,
}

/// What is sent.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Content {
    /// A message.
    Said(Box<RoomMessageEventContent>),
    /// The deletion of events.
    Deleted(Deletion),
}

impl Message {
    /// Something that the bot says of its own work.
    pub(super) fn remark(content: RoomMessageEventContent) -> Self {
        Self {
            key: None,
            purpose: Purpose::Remark,
            content: Content::Said(Box::new(content)),
            note: Note::default(),
            settling: None,
        }
    }
}

impl Rooms {
    /// What is to be said to the first of these works; nothing, where there is nothing to say.
    pub(super) async fn message(
        self: &Arc<Self>,
        room: &Room,
        works: &[Work],
    ) -> anyhow::Result<Option<Message>> {
        let Some((work, others)) = works.split_first() else {
            return Ok(None);
        };
        Ok(match work.kind {
            Kind::Question => {
                let Some(event) = inbound::message(&work.raw) else {
                    return Ok(None);
                };
                match changes::latest(self, room, event, others).await {
                    Some(event) => {
                        if let Some(told) = operators::obey(self, room, work, &event).await? {
                            return Ok(Some(told));
                        }
                        let reply = self.answer_within_budget(room, &event, &event.event_id);
                        reply.await
                    }
                    None => None,
                }
            }
            Kind::Edit => changes::edit(self, room, work).await?,
            Kind::Deletion => changes::deletion(self, work)?,
            Kind::Correction => corrections::correct(self, room, work).await?,
            Kind::Verification => self.decline(room, work).await,
            Kind::Greeting if upgrades::is_continued(room) => None,
            Kind::Greeting => {
                rights::introduce(self, room).await;
                let greeting = self.current.bot().greeting(&self.current.config().language);
                Some(Message {
                    purpose: Purpose::Greeting,
                    ..Message::remark(outbound::notice(&greeting))
                })
            }
            Kind::Away => Some(Message::remark(outbound::notice(
                &self.remark(room, Remark::Away),
            ))),
            Kind::Unreadable => late::encrypted(&work.raw).map(|event| {
                let thread = late::thread(&event);
                let reply = self.remark(room, Remark::Unreadable);
                Message::remark(outbound::answer(&reply, event.event_id, thread))
            }),
            Kind::Muted => rights::muted(self, room, work).await,
            // The inbox does not hand these out, or they are counted.
            Kind::Undecrypted | Kind::Liked | Kind::Disliked => None,
        })
    }

    /// A remark in the room's language.
    fn remark(&self, room: &Room, remark: Remark) -> Reply {
        self.current.bot().remark(remark, &self.language(room))
    }

    /// The language in which the bot speaks of itself in a room.
    pub(super) fn language(&self, room: &Room) -> Language {
        let settled = self.settled_by(room);
        let usual = || self.current.config().language.clone();
        settled.language().cloned().unwrap_or_else(usual)
    }

    /// The day of the facts in a room.
    pub(super) fn today(&self, settings: &RoomSettings) -> Date {
        let config = self.current.config();
        let zone = settings.timezone.as_ref();
        self.clock.today(zone.unwrap_or(&config.timezone))
    }

    /// What a room has settled; nothing, where that cannot be read.
    pub(super) fn settled_by(&self, room: &Room) -> Settled {
        let settled = self.store.settled(room.room_id().as_str());
        settled.unwrap_or_else(|error| {
            tracing::error!("{error:#}");
            Settled::default()
        })
    }

    /// Ends a verification that somebody wants, and says why.
    async fn decline(&self, room: &Room, work: &Work) -> Option<Message> {
        let event = inbound::message(&work.raw)?;
        keys::decline(&self.client, &event.sender, event.event_id.as_str()).await;
        match self.grant(&event.sender) {
            Grant::Answer => {
                let reply = self.remark(room, Remark::Verification);
                let content = outbound::answer(&reply, event.event_id, None);
                Some(Message::remark(content))
            }
            Grant::Notice | Grant::Silence => None,
        }
    }

    /// What somebody gets, of as many answers as one may have.
    fn grant(&self, sender: &UserId) -> Grant {
        let asker = Asker(sender.to_string());
        let limit = self.current.config().budget;
        locked(&self.budget).grant(&asker, limit, self.clock.now())
    }

    /// The answer to a question, or what is said where its asker has had enough of them.
    pub(super) async fn answer_within_budget(
        &self,
        room: &Room,
        event: &OriginalSyncRoomMessageEvent,
        source: &EventId,
    ) -> Option<Message> {
        match self.grant(&event.sender) {
            Grant::Answer => Some(self.answer(room, event, source).await),
            Grant::Notice => {
                let language = self.language(room);
                self.count(Given::Budget, &language, &Topic::None);
                let reply = self.remark(room, Remark::Budget);
                let thread = inbound::thread(&event.content);
                let content = outbound::answer(&reply, event.event_id.clone(), thread);
                Some(Message::remark(content))
            }
            Grant::Silence => None,
        }
    }

    /// The answer to a question; `source` is the event that has its words, which is another one where it was edited.
    pub(super) async fn answer(
        &self,
        room: &Room,
        event: &OriginalSyncRoomMessageEvent,
        source: &EventId,
    ) -> Message {
        let settled = self.settled_by(room);
        let inquiry = self.inquiry(room, event, &settled).await;
        let own = inbound::thread(&event.content);
        // A thread of its own, where the room wants that.
        let opened = own.is_none() && settled.settings.threads;
        let thread = own.or_else(|| opened.then(|| event.event_id.clone()));
        let is_late = self.is_late(event);
        let message = |reply: &Reply, language: &Language, settling| {
            let content = if is_late {
                let remark = self.current.bot().remark(Remark::Late, language);
                outbound::answer(&reply.after(&remark), event.event_id.clone(), thread)
            } else {
                outbound::answer(reply, event.event_id.clone(), thread)
            };
            Message {
                key: None,
                purpose: Purpose::Answer,
                content: Content::Said(Box::new(content)),
                note: Note {
                    asker: Some(event.sender.to_string()),
                    language: Some(language.to_string()),
                    said: Some(reply.plain.clone()),
                    ..Note::default()
                },
                settling,
            }
        };
        if let Some(told) = orders::obey(self, room, event, source, &inquiry, &settled).await {
            self.count(Given::Order, &told.language, &Topic::None);
            let mut answer = message(&told.reply, &told.language, told.settling);
            if told.forgets {
                answer.note = Note::default();
            }
            return answer;
        }
        // A panic is told by the hook of `log`, without its message; here it is only one more way to fail.
        let hung_on = opened.then(|| event.event_id.to_string());
        let response = catch_unwind(AssertUnwindSafe(|| self.respond(&inquiry, hung_on)));
        if let Ok(response) = response {
            let question = &response.question;
            self.count(
                given(&question.outcome),
                &response.language,
                &question.topic,
            );
            let mut answer = message(&response.reply, &response.language, None);
            answer.note.topic = response.note();
            answer.note.told = told(&response);
            return answer;
        }
        let known = locked(&self.conversations).recall(&inquiry, self.clock.now());
        let language = known
            .language
            .unwrap_or_else(|| self.current.config().language.clone());
        self.count(Given::Apology, &language, &Topic::None);
        message(
            &self.current.bot().remark(Remark::Apology, &language),
            &language,
            None,
        )
    }

    /// Counts a question by the language that it is answered in, which is one that is spoken.
    fn count(&self, given: Given, language: &Language, topic: &Topic) {
        let spoken = self.current.bot().nearest(language);
        self.metrics.asked(given, &spoken, topic);
    }

    /// Whether a question was asked so long ago, by its homeserver's clock, that its answer has to say so.
    fn is_late(&self, event: &OriginalSyncRoomMessageEvent) -> bool {
        let asked = Timestamp::from_millisecond(event.origin_server_ts.0.into());
        asked.is_ok_and(|asked| self.clock.now().duration_since(asked) > LATE)
    }

    /// Asks the bot, in the light of what was said before, and remembers it; in the thread of this root too, where the
    /// answer opens one.
    fn respond(&self, inquiry: &Inquiry, opened: Option<String>) -> Response {
        let now = self.clock.now();
        let mut conversation = locked(&self.conversations).recall(inquiry, now);
        let today = self.today(&inquiry.settings);
        let response = self
            .current
            .bot()
            .reply_to(inquiry, &mut conversation, today);
        let mut conversations = locked(&self.conversations);
        if let Some(root) = opened {
            let mut there = inquiry.clone();
            there.place.thread = Some(root);
            conversations.remember(&there, conversation.clone(), now);
        }
        conversations.remember(inquiry, conversation, now);
        drop(conversations);
        response
    }

    /// Deletes what is kept of somebody, and tells whether it did.
    pub(super) fn forget(&self, asker: &Asker) -> bool {
        locked(&self.conversations).forget(asker);
        let forgotten = self.store.forget_asker(&asker.0);
        if let Err(error) = &forgotten {
            tracing::error!("{error:#}");
        }
        forgotten.is_ok()
    }

    /// What a message asks or orders.
    pub(super) async fn inquiry(
        &self,
        room: &Room,
        event: &OriginalSyncRoomMessageEvent,
        settled: &Settled,
    ) -> Inquiry {
        let own = self
            .own(
                room,
                inbound::needs_name(&event.content, room.own_user_id()),
            )
            .await;
        Inquiry {
            asker: Asker(event.sender.to_string()),
            place: Place {
                room: RoomKey(room.room_id().to_string()),
                thread: inbound::thread(&event.content).map(|root| root.to_string()),
                kind: if is_direct(room).await {
                    PlaceKind::Direct
                } else {
                    PlaceKind::Room
                },
            },
            settings: settled.settings.clone(),
            may_settle: orders::may_settle(self, room, &event.sender).await,
            text: inbound::words(&event.content, &own),
            replies_to: self.noted(event),
            context: None,
            answered_in: self.answered_in(event),
            spoken_here: settled.spoken.clone(),
        }
    }

    /// What was noted of the answer that a message replies to, or on which its thread hangs.
    fn noted(&self, event: &OriginalSyncRoomMessageEvent) -> Option<String> {
        let root = inbound::thread(&event.content);
        let answer = inbound::replied_to(&event.content).or(root.as_deref())?;
        self.store.noted(answer.as_str()).unwrap_or_else(|error| {
            tracing::error!("{error:#}");
            None
        })
    }

    /// The language in which the asker was answered before: in what a message replies to, if only for clients that do not
    /// know threads, or in that on which its thread hangs.
    fn answered_in(&self, event: &OriginalSyncRoomMessageEvent) -> Option<Language> {
        let before = inbound::before(&event.content);
        let mut spoken = before.into_iter().filter_map(|event_id| {
            let spoken = self
                .store
                .answered_in(event_id.as_str(), event.sender.as_str());
            spoken.unwrap_or_else(|error| {
                tracing::error!("{error:#}");
                None
            })
        });
        spoken.next()?.parse().ok()
    }

    /// The bot as it is called in a room; its names only where they are needed, since they are read from disk.
    pub(super) async fn own<'a>(&'a self, room: &'a Room, named: bool) -> Own<'a> {
        Own {
            id: room.own_user_id(),
            names: if named {
                self.names(room).await
            } else {
                Vec::new()
            },
            prefix: self.current.config().prefix.clone(),
        }
    }

    /// What the bot is called in a room, which may be older than the account's name or not be told at all, and that name, as it
    /// was when this was first asked.
    async fn names(&self, room: &Room) -> Vec<String> {
        // One look at the store; a whole member would take many.
        let store = self.client.state_store();
        let profile = store.get_profile(room.room_id(), room.own_user_id()).await;
        let here = profile.ok().flatten();
        let here = here.and_then(|profile| profile.content.displayname);
        let account = self.client.account();
        let name = self.name.get_or_try_init(|| account.get_display_name());
        let name = name.await.ok().cloned().flatten();
        here.into_iter().chain(name).collect()
    }
}

/// What a question is given that was understood so.
fn given(outcome: &Outcome) -> Given {
    match outcome {
        Outcome::Answer => Given::Answer,
        Outcome::Clarify(_) => Given::Clarify,
        Outcome::Decline(_) => Given::Decline,
    }
}

/// What of the facts a response tells, as it is kept.
pub(super) fn told(response: &Response) -> Option<String> {
    (!response.told.is_empty()).then(|| response.told.to_string())
}
