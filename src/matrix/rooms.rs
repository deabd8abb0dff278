//! The rooms' work: off the inbox, answered, and remembered as done.
//!
//! One task per room that has work, and none for one that has not: rooms do not wait for each other, and within one the
//! order is kept. The inbox is the queue, so whatever comes is on disk before it is looked at, and the memory that a
//! flood takes is bounded. A question is answered at most once: it leaves the inbox in the step that puts its answer into
//! the outbox, and what is found there at the next start is sent under the same transaction id. What fails is answered by
//! one apology; what cannot be sent, because the room is closed to us, is given up.

use std::{
    collections::{HashMap, HashSet},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use anyhow::Context as _;
use jiff::{SignedDuration, Timestamp};
use matrix_sdk::{
    Client, Room, RoomState,
    ruma::{
        EventId, OwnedEventId, OwnedRoomId, RoomId, UserId,
        api::client::receipt::create_receipt::v3::ReceiptType,
        events::{
            receipt::ReceiptThread,
            room::message::{OriginalSyncRoomMessageEvent, RoomMessageEventContent},
        },
    },
};
use serde::Serialize;
use tokio::{
    sync::{Notify, watch},
    task::JoinSet,
};

use super::{
    changes, corrections,
    inbound::{self, Own},
    invites::Inviters,
    late,
    log::hashed,
    orders,
    outbound::{self, Backoff, Deletion, backoff},
    rights::{self, Rights},
    upgrades,
    wire::Pace,
};
use crate::{
    bot::Response,
    budget::{Budget, Grant},
    clock::Clock,
    conversation::Conversations,
    delivery::{Delivery, Doubt, Step, Wait},
    inquiry::{Asker, Inquiry},
    language::Language,
    place::{Place, PlaceKind, RoomKey},
    reload::Current,
    reminders::Settled,
    store::{Kind, Note, Purpose, Sending, Settling, Store, Work},
    wording::{Remark, Reply},
};

/// After how long an answer says that it comes late: nobody waits longer before a screen.
const LATE: SignedDuration = SignedDuration::from_mins(10);

/// How long receipts are gathered before they are sent.
const RECEIPTS: Duration = Duration::from_secs(1);

/// All that serving a room takes.
pub(super) struct Rooms {
    pub(super) client: Client,
    pub(super) store: Store,
    pub(super) clock: Clock,
    pub(super) current: Current,
    /// Says that what is there already was heard.
    pub(super) heard: Notify,
    /// Wakes whoever posts reminders: something may be due earlier than it was.
    pub(super) looked: Notify,
    /// Says that a room has settled something.
    pub(super) settled: Notify,
    /// Says that something came which cannot be read yet.
    pub(super) unread: Notify,
    /// Who may send while the homeserver wants pauses.
    pub(super) pace: Pace,
    /// What rooms let the bot do.
    pub(super) rights: Rights,
    /// Those whose invitations wait.
    pub(super) inviters: Mutex<Inviters>,
    /// Counts the syncs that were heard.
    pub(super) turns: watch::Sender<u64>,
    /// Rooms with which something is going on.
    moving: Mutex<HashSet<(Move, OwnedRoomId)>>,
    conversations: Mutex<Conversations>,
    budget: Mutex<Budget>,
    /// The rooms that have a task.
    busy: Mutex<HashSet<String>>,
    tasks: Mutex<JoinSet<()>>,
    /// The last question handled in each room, to be marked as read.
    receipts: Mutex<HashMap<String, OwnedEventId>>,
    stopping: watch::Sender<bool>,
}

impl Rooms {
    pub(super) fn new(client: Client, store: Store, current: Current, clock: Clock) -> Self {
        Self {
            client,
            store,
            clock,
            current,
            heard: Notify::new(),
            looked: Notify::new(),
            settled: Notify::new(),
            unread: Notify::new(),
            pace: Pace::default(),
            rights: Rights::default(),
            inviters: Mutex::default(),
            turns: watch::Sender::default(),
            moving: Mutex::default(),
            conversations: Mutex::default(),
            budget: Mutex::default(),
            busy: Mutex::default(),
            tasks: Mutex::default(),
            receipts: Mutex::default(),
            stopping: watch::Sender::new(false),
        }
    }

    /// Runs something beside the rest, to be waited for by [`Rooms::stop`].
    pub(super) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = locked(&self.tasks);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(task);
    }

    /// Sees to a room whose inbox has got work.
    pub(super) fn wake(self: &Arc<Self>, room: &str) {
        if locked(&self.busy).insert(room.to_owned()) {
            let rooms = Arc::clone(self);
            let room = room.to_owned();
            self.spawn(async move { rooms.serve(room).await });
        }
    }

    /// Whether this does not go on with a room yet; from now on it does.
    pub(super) fn begin(&self, what: Move, room: &RoomId) -> bool {
        locked(&self.moving).insert((what, room.to_owned()))
    }

    /// It does not any more.
    pub(super) fn end(&self, what: Move, room: &RoomId) {
        locked(&self.moving).remove(&(what, room.to_owned()));
    }

    /// Waits, and tells whether to go on: not, where the bot stops meanwhile.
    pub(super) async fn pause(&self, time: Duration) -> bool {
        let mut stopping = self.stopping.subscribe();
        let stopped = tokio::time::timeout(time, stopping.wait_for(|stopping| *stopping));
        stopped.await.is_err()
    }

    /// Begins nothing new and waits until what was begun is done. What is left in the inbox is answered at the next start.
    pub(super) async fn stop(&self) {
        self.stopping.send_replace(true);
        let mut tasks = std::mem::take(&mut *locked(&self.tasks));
        while tasks.join_next().await.is_some() {}
    }

    /// Does a room's work until there is none.
    async fn serve(self: Arc<Self>, room: String) {
        let mut lease = Lease {
            rooms: &self,
            room: &room,
            held: true,
        };
        let (mut read, mut failures) = (None, 0);
        while let Err(error) = self.work_off(&mut lease, &mut read).await {
            // The database failed, or the session has ended, which ends the program. What was begun is gone on with.
            tracing::error!(room = %hashed(&room), "work is not done yet: {error:#}");
            if *self.stopping.borrow() {
                break;
            }
            failures += 1;
            tokio::time::sleep(backoff(failures)).await;
        }
        drop(lease);
        if let Some(event) = read {
            self.acknowledge(room, event);
        }
    }

    /// Does what there is to do in a room; `read` becomes the last question.
    async fn work_off(
        &self,
        lease: &mut Lease<'_>,
        read: &mut Option<OwnedEventId>,
    ) -> anyhow::Result<()> {
        self.resume(lease.room).await?;
        let mut free = Timestamp::MIN;
        while let Some(work) = self.next(lease)? {
            let question = matches!(work.kind, Kind::Question | Kind::Edit)
                .then(|| EventId::parse(&work.id).ok());
            let due = work.heard.max(free);
            self.handle(work, due).await?;
            if let Some(question) = question {
                *read = question;
            }
            free = self.clock.now();
        }
        Ok(())
    }

    /// Marks a question as read, a little later and for all that came before it: the homeserver shall first carry the
    /// answer, and a busy room needs one receipt, not thirty.
    fn acknowledge(self: &Arc<Self>, room: String, event: OwnedEventId) {
        let mut receipts = locked(&self.receipts);
        let first = receipts.is_empty();
        receipts.insert(room, event);
        drop(receipts);
        if first {
            let rooms = Arc::clone(self);
            self.spawn(async move {
                tokio::time::sleep(RECEIPTS).await;
                let receipts = std::mem::take(&mut *locked(&rooms.receipts));
                for (room, event) in receipts {
                    let Some(room) = rooms.room(&room) else {
                        continue;
                    };
                    let receipt = room.send_single_receipt(
                        ReceiptType::Read,
                        ReceiptThread::Unthreaded,
                        event,
                    );
                    if let Err(error) = receipt.await {
                        tracing::debug!(%error, "no receipt");
                    }
                }
                // The texts of what was answered are gone from the database; now from its log.
                if let Err(error) = rooms.store.tidy() {
                    tracing::error!("{error:#}");
                }
            });
        }
    }

    /// The next work of a room. Where there is none, the room is given up in the same breath, so that no waking is lost.
    fn next(&self, lease: &mut Lease<'_>) -> anyhow::Result<Option<Work>> {
        let mut busy = locked(&self.busy);
        let work = if *self.stopping.borrow() {
            None
        } else {
            self.store.next(lease.room)?
        };
        if work.is_none() {
            busy.remove(lease.room);
            lease.held = false;
        }
        Ok(work)
    }

    /// The room, if the bot is in it.
    pub(super) fn room(&self, id: &str) -> Option<Room> {
        let id = RoomId::parse(id).ok()?;
        self.client
            .get_room(&id)
            .filter(|room| room.state() == RoomState::Joined)
    }

    /// Sends what an earlier run of the program was cut off from sending.
    async fn resume(&self, room: &str) -> anyhow::Result<()> {
        while let Some(sending) = self.store.next_sending(room)? {
            self.deliver(sending, Doubt::MayBeThere).await?;
        }
        Ok(())
    }

    /// Sends until it is there, or never will be.
    async fn deliver(&self, sending: Sending, doubt: Doubt) -> anyhow::Result<()> {
        let mut delivery = Delivery::new(sending, doubt);
        loop {
            match delivery.step(&self.store, self).await? {
                Step::Ended | Step::Withdrawn => return Ok(()),
                Step::Slowed(delay) | Step::Again(Wait::Said(delay)) => {
                    tokio::time::sleep(delay).await;
                }
                Step::Again(Wait::Failed(failures)) => {
                    tokio::time::sleep(backoff(failures)).await;
                }
            }
        }
    }

    /// Does one piece of work, which could be begun at `due`, and records it as done.
    async fn handle(&self, work: Work, due: Timestamp) -> anyhow::Result<()> {
        let now = self.clock.now();
        let Some(room) = self.room(&work.room) else {
            tracing::info!(room = %hashed(&work.room), "work is dropped: we are not in the room");
            return self.store.drop_work(&[work], now);
        };
        if matches!(work.kind, Kind::Liked | Kind::Disliked) {
            return self.store.count(&work, now);
        }
        let works = self.with_what_goes_along(work)?;
        let Some(message) = self.message(&room, &works).await? else {
            return self.store.drop_work(&works, now);
        };
        let work = &works[0];
        let key = message.key.unwrap_or_else(|| work.id.clone());
        let sending = Sending {
            room: work.room.clone(),
            purpose: message.purpose,
            content: serde_json::to_string(&message.content)?,
            transaction: self.transaction(&work.room, message.purpose, &key)?,
            key,
            since: self.clock.now(),
            until: None,
        };
        self.store
            .reply(&works, &sending, &message.note, message.settling.as_ref())?;
        if message.settling.is_some() {
            self.looked.notify_one();
            self.settled.notify_one();
        }
        let handed = self.clock.now();
        self.deliver(sending, Doubt::IsNotThere).await?;
        tracing::debug!(
            room = %hashed(&work.room),
            event = %hashed(&work.id),
            // Without what was spent behind earlier questions of the room, and with it.
            due_to_handed_us = handed.duration_since(due).as_micros(),
            heard_to_sent_us = self.clock.now().duration_since(work.heard).as_micros(),
            "done"
        );
        Ok(())
    }

    /// A piece of work, and what is done together with it: changes of a question that came before its answer, and an
    /// original that still waits for its key.
    fn with_what_goes_along(&self, work: Work) -> anyhow::Result<Vec<Work>> {
        let others = match (work.kind, &work.target) {
            (Kind::Question, _) => self.store.changes_of(&work.id)?,
            (Kind::Edit | Kind::Deletion, Some(target)) => {
                self.store.waiting(target)?.into_iter().collect()
            }
            _ => Vec::new(),
        };
        Ok(std::iter::once(work).chain(others).collect())
    }

    /// The transaction id of what is sent into a room because of `key`.
    pub(super) fn transaction(
        &self,
        room: &str,
        purpose: Purpose,
        key: &str,
    ) -> anyhow::Result<String> {
        let meta = self.client.session_meta().context("there is no session")?;
        let (account, device) = (meta.user_id.as_str(), meta.device_id.as_str());
        Ok(outbound::transaction_id(account, device, room, purpose, key).to_string())
    }

    /// What is to be said to the first of these works; nothing, where there is nothing to say.
    async fn message(&self, room: &Room, works: &[Work]) -> anyhow::Result<Option<Message>> {
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
                rights::introduce(room).await;
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
        let encryption = self.client.encryption();
        let flow = event.event_id.as_str();
        if let Some(request) = encryption
            .get_verification_request(&event.sender, flow)
            .await
            && let Err(error) = request.cancel().await
        {
            tracing::warn!(room = %hashed(&work.room), %error, "a verification cannot be declined");
        }
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
            let mut answer = message(&told.reply, &told.language, told.settling);
            if told.forgets {
                answer.note = Note::default();
            }
            return answer;
        }
        // A panic is told by the hook of `log`, without its message; here it is only one more way to fail.
        let root = opened.then(|| event.event_id.to_string());
        let response = catch_unwind(AssertUnwindSafe(|| self.respond(&inquiry, root)));
        if let Ok(response) = response {
            let mut answer = message(&response.reply, &response.language, None);
            answer.note.topic = response.note();
            answer.note.told = told(&response);
            return answer;
        }
        let known = locked(&self.conversations).recall(&inquiry, self.clock.now());
        let language = known
            .language
            .unwrap_or_else(|| self.current.config().language.clone());
        message(
            &self.current.bot().remark(Remark::Apology, &language),
            &language,
            None,
        )
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
        let zone = inquiry.settings.timezone.as_ref();
        let config = self.current.config();
        let today = self.clock.today(zone.unwrap_or(&config.timezone));
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

    /// The bot as it is called in a room; its name only where that is needed, since it is read from disk.
    pub(super) async fn own<'a>(&'a self, room: &'a Room, named: bool) -> Own<'a> {
        let id = room.own_user_id();
        let name = if named {
            // One look at the store; a whole member would take many.
            let profile = self
                .client
                .state_store()
                .get_profile(room.room_id(), id)
                .await;
            profile
                .ok()
                .flatten()
                .and_then(|profile| profile.content.displayname)
        } else {
            None
        };
        Own {
            id,
            name,
            prefix: self.current.config().prefix.clone(),
        }
    }
}

/// What may go on with a room, beside its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Move {
    /// It may be left.
    Leaving,
    /// Its successor is followed.
    Following,
}

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

/// A room's task; when it ends, however it does, the room can have another.
struct Lease<'a> {
    rooms: &'a Rooms,
    room: &'a str,
    held: bool,
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        if self.held {
            locked(&self.rooms.busy).remove(self.room);
        }
    }
}

/// Does something with the database until it succeeds: a full disk passes.
pub(super) async fn insist<T>(what: &str, mut attempt: impl FnMut() -> anyhow::Result<T>) -> T {
    let mut backoff = Backoff::default();
    loop {
        match attempt() {
            Ok(done) => return done,
            Err(error) => tracing::error!("{what}, trying again: {error:#}"),
        }
        backoff.wait().await;
    }
}

/// Whether a room is a direct message: marked so by who invited us, or with exactly two members.
pub(super) async fn is_direct(room: &Room) -> bool {
    room.joined_members_count() == 2 || room.is_direct().await.unwrap_or(false)
}

/// What of the facts a response tells, as it is kept.
pub(super) fn told(response: &Response) -> Option<String> {
    (!response.told.is_empty()).then(|| response.told.to_string())
}

/// Nothing that holds these locks leaves them half changed, so a poisoned one is as good as any.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
