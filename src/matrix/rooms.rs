//! The rooms' work: off the inbox, answered, and remembered as done.
//!
//! One task per room that has work, and none for one that has not: rooms do not wait for each other, and within one the
//! order is kept. The inbox is the queue, so whatever comes is on disk before it is looked at, and the memory that a
//! flood takes is bounded. A question is answered at most once: it leaves the inbox in the step that puts its answer into
//! the outbox, and what is found there at the next start is sent under the same transaction id. What fails is answered by
//! one apology; what cannot be sent, because the room is closed to us, is given up.

use std::{
    collections::{HashMap, HashSet},
    future::poll_fn,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use anyhow::Context as _;
use jiff::Timestamp;
use matrix_sdk::{
    Client, Room, RoomState,
    ruma::{
        EventId, OwnedEventId, OwnedRoomId, RoomId,
        api::client::receipt::create_receipt::v3::ReceiptType, events::receipt::ReceiptThread,
    },
};
use matrix_sdk_base::crypto::OlmMachine;
use tokio::{
    sync::{Notify, OnceCell, watch},
    task::JoinSet,
};

use super::{
    invites::Inviters,
    log::hashed,
    newcomers::Newcomers,
    outbound::{self, Backoff, backoff},
    rights::Rights,
    wire::Pace,
};
use crate::{
    budget::Budget,
    clock::Clock,
    conversation::Conversations,
    delivery::{Delivery, Doubt, Step, Wait},
    metrics::{Metrics, Thumb},
    reload::Current,
    store::{Kind, Purpose, Sending, Store, Work},
};

/// How long receipts are gathered before they are sent.
const RECEIPTS: Duration = Duration::from_secs(1);

/// All that serving a room takes.
pub(super) struct Rooms {
    pub(super) client: Client,
    pub(super) store: Store,
    pub(super) clock: Clock,
    pub(super) current: Current,
    pub(super) metrics: Metrics,
    /// When what a sync had brought was taken in last.
    pub(super) last_sync: Mutex<Option<Timestamp>>,
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
    /// What the account is called, if it has a name.
    pub(super) name: OnceCell<Option<String>>,
    /// Those whose devices are not known yet.
    pub(super) newcomers: Newcomers,
    /// What rooms let the bot do.
    pub(super) rights: Rights,
    /// Those whose invitations wait.
    pub(super) inviters: Mutex<Inviters>,
    /// Counts the syncs that were heard.
    pub(super) turns: watch::Sender<u64>,
    /// Rooms with which something is going on.
    moving: Mutex<HashSet<(Move, OwnedRoomId)>>,
    pub(super) conversations: Mutex<Conversations>,
    pub(super) budget: Mutex<Budget>,
    /// The rooms that have a task.
    busy: Mutex<HashSet<String>>,
    tasks: Mutex<JoinSet<()>>,
    /// The last question handled in each room, to be marked as read.
    receipts: Mutex<HashMap<String, OwnedEventId>>,
    stopping: watch::Sender<bool>,
}

impl Rooms {
    pub(super) fn new(
        client: Client,
        machine: OlmMachine,
        store: Store,
        current: Current,
        metrics: Metrics,
        clock: Clock,
    ) -> Self {
        Self {
            client,
            store,
            clock,
            current,
            metrics,
            last_sync: Mutex::default(),
            heard: Notify::new(),
            looked: Notify::new(),
            settled: Notify::new(),
            unread: Notify::new(),
            pace: Pace::default(),
            name: OnceCell::new(),
            newcomers: Newcomers::new(machine),
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
        // They stay where they are: what ends may begin something more, such as a receipt, which is waited for as well.
        while poll_fn(|context| locked(&self.tasks).poll_join_next(context))
            .await
            .is_some()
        {}
    }

    /// Ends what is not done when it is not waited for any longer: each of it holds all of this, and the client's stores.
    pub(super) fn cut_off(&self) {
        locked(&self.tasks).abort_all();
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
        self: &Arc<Self>,
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
                // At the end they are sent at once.
                rooms.pause(RECEIPTS).await;
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

    /// Sends until it is there, or never will be, and tells whether it is.
    async fn deliver(&self, sending: Sending, doubt: Doubt) -> anyhow::Result<bool> {
        let mut delivery = Delivery::new(sending, doubt);
        loop {
            match delivery.step(&self.store, self).await? {
                Step::Sent => return Ok(true),
                Step::Failed | Step::Withdrawn => return Ok(false),
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
    async fn handle(self: &Arc<Self>, work: Work, due: Timestamp) -> anyhow::Result<()> {
        let now = self.clock.now();
        let Some(room) = self.room(&work.room) else {
            tracing::info!(room = %hashed(&work.room), "work is dropped: we are not in the room");
            return self.store.drop_work(&[work], now);
        };
        if let Some(thumb) = thumb(work.kind) {
            self.store.count(&work, now)?;
            self.metrics.liked(thumb);
            return Ok(());
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
        let is_there = self.deliver(sending, Doubt::IsNotThere).await?;
        let since_heard = self.clock.now().duration_since(work.heard);
        if is_there && matches!(work.kind, Kind::Question | Kind::Edit) {
            self.metrics.answered_after(since_heard);
        }
        tracing::debug!(
            room = %hashed(&work.room),
            event = %hashed(&work.id),
            // Without what was spent behind earlier questions of the room, and with it.
            due_to_handed_us = handed.duration_since(due).as_micros(),
            heard_to_sent_us = since_heard.as_micros(),
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
}

/// What somebody thinks of an answer, where the work tells that.
fn thumb(kind: Kind) -> Option<Thumb> {
    match kind {
        Kind::Liked => Some(Thumb::Up),
        Kind::Disliked => Some(Thumb::Down),
        _ => None,
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

/// Nothing that holds these locks leaves them half changed, so a poisoned one is as good as any.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
