//! Serving: hear, take in, hand to the rooms, again and again.
//!
//! A loop of our own over `sync_once`, because the SDK's sleeps up to a second between two syncs that follow each
//! other closely. What a sync brings is in the inbox before its position is taken as done. The SDK moves its own
//! position before it hands events over, so after a crash it may be ahead of ours; [`catch_up`] then asks the
//! homeserver again from where ours stands. What is told twice is taken once, by its event id.

use std::{
    fmt,
    hash::{BuildHasher as _, RandomState},
    pin::pin,
    sync::Arc,
    time::Duration,
};

use anyhow::{Context as _, anyhow, bail};
use matrix_sdk::{
    Room,
    config::SyncSettings,
    deserialized_responses::{ProcessedToDeviceEvent, TimelineEvent},
    ruma::{
        api::client::sync::sync_events::v3, events::AnyToDeviceEvent, presence::PresenceState,
        serde::Raw,
    },
    sync::{JoinedRoomUpdate, State, SyncResponse},
};
use matrix_sdk_base::{StateStoreDataKey, StateStoreDataValue};

use super::{
    corrections,
    gaps::Segment,
    invites, keys, late, leaving,
    log::hashed,
    mirror,
    outbound::{Backoff, ends_session, is_of_the_stores, is_passing},
    rights,
    rooms::{Rooms, insist, is_direct, locked},
    session::{self, Ending, Home},
    setup::is_verified,
    sift::sift,
    tick, upgrades,
};
use crate::{
    clock::Clock,
    config::Invites,
    health::Health,
    metrics::{Ended, Metrics},
    reload::Current,
    store::{Kind, Store, Work},
};

/// How long the homeserver may hold a sync back until something happens.
const POLL: Duration = Duration::from_secs(30);

/// How long answers that are being written are waited for at the end.
const DRAIN: Duration = Duration::from_secs(10);

pub(super) const ENDED: &str = "the homeserver has ended the session; move the data directory away and run `optout setup` with the \
     recovery key";

pub(super) const EXPIRED: &str = "the session has only expired; run `optout setup` with the password, and the same device goes on with \
     its keys";

/// How often what was left out of a sync is asked for before going on without it.
const TRIES: usize = 5;

/// The SDK could not keep what a sync brought. It has moved on in memory all the same, and would take the same keys for
/// used ones when they come again: it has to begin anew from what it has kept.
#[derive(Debug)]
struct NotKept;

impl fmt::Display for NotKept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what came cannot be kept; make room for the data directory")
    }
}

/// Serves until `shutdown` ends, then finishes what is being answered, for ten seconds at most.
///
/// # Errors
/// The account is not set up, another process uses it, or the session has ended; each with the remedy.
pub async fn run(
    current: Current,
    health: Health,
    clock: Clock,
    shutdown: impl Future<Output = ()> + Send,
) -> anyhow::Result<()> {
    let config = current.config();
    let home = Home::take(&config.data_dir)?;
    if config.invites == Invites::Open && config.operators.is_empty() {
        tracing::warn!("`invites` are open to everybody and no operator is named; set `operators`");
    }
    let metrics = &health.metrics;
    let begin = || begin(&home, current.clone(), metrics.clone(), clock.clone());
    let mut rooms = health.until(Box::pin(begin())).await?;
    let mut shutdown = pin!(shutdown);
    loop {
        let mut ending = Ending::of(&rooms.client);
        rooms.spawn(keys::check(rooms.client.clone()));
        let served = tokio::select! {
            served = Box::pin(serve(&rooms)) => served,
            // Whatever is on its way when the program ends stands in the outbox.
            () = tick::remind(&rooms) => Ok(()),
            () = tick::look_again(&rooms) => Ok(()),
            () = Box::pin(mirror::keep(&rooms)) => Ok(()),
            () = Box::pin(late::watch(&rooms)) => Ok(()),
            () = Box::pin(leaving::watch(&rooms)) => Ok(()),
            () = Box::pin(rights::watch(&rooms)) => Ok(()),
            () = Box::pin(corrections::watch(&rooms)) => Ok(()),
            () = keys::watch(&rooms.client) => Ok(()),
            never = Box::pin(health.serve(&*rooms)) => match never {},
            () = &mut shutdown => Ok(()),
        };
        if tokio::time::timeout(DRAIN, rooms.stop()).await.is_err() {
            tracing::warn!("some answers were not finished; they follow at the next start");
            rooms.cut_off();
        }
        match served {
            Err(error) if error.is::<NotKept>() => tracing::error!("{error:#}; beginning anew"),
            served => {
                rooms.store.tidy()?;
                return served.map_err(|error| {
                    if ending.is_soft() {
                        anyhow!(EXPIRED)
                    } else {
                        error
                    }
                });
            }
        }
        drop(rooms);
        rooms = tokio::select! {
            anew = health.until(Box::pin(insist_on(begin))) => anew,
            () = &mut shutdown => return Ok(()),
        };
    }
}

/// What serving takes, as it was kept.
async fn begin(
    home: &Home,
    current: Current,
    metrics: Metrics,
    clock: Clock,
) -> anyhow::Result<Arc<Rooms>> {
    let config = current.config();
    let Some(session) = home.session(&config)? else {
        bail!(
            "`{}` has no session; run `optout setup` first",
            config.data_dir.display()
        );
    };
    let (client, base) = home.client(&config, Some(&session.homeserver)).await?;
    client.restore_session(session.matrix).await.context(
        "cannot restore the session; move the data directory away and run `optout setup` again",
    )?;
    home.keep_tokens(&client)?;
    anyhow::ensure!(
        is_verified(&client).await?,
        "the bot's device is not verified, and everybody would be warned of it; run `optout setup` again"
    );
    let machine = base.olm_machine().await.clone();
    let machine = machine.context("the restored session has no keys")?;
    let store = Store::open(&home.database())?;
    store.forget(clock.now())?;
    Ok(Arc::new(Rooms::new(
        client, machine, store, current, metrics, clock,
    )))
}

/// Begins, once a disk that is full has room again.
async fn insist_on<B>(begin: impl Fn() -> B) -> Arc<Rooms>
where
    B: Future<Output = anyhow::Result<Arc<Rooms>>>,
{
    let mut backoff = Backoff::default();
    loop {
        backoff.wait().await;
        match begin().await {
            Ok(rooms) => return rooms,
            Err(error) => tracing::error!("cannot begin anew, trying again: {error:#}"),
        }
    }
}

/// The loop; it ends only by an error that another turn cannot mend.
async fn serve(rooms: &Arc<Rooms>) -> anyhow::Result<()> {
    mirror::bring_back(rooms).await;
    for room in rooms.store.rooms()? {
        rooms.wake(&room);
    }
    for room in rooms.client.invited_rooms() {
        invites::consider(rooms, room);
    }
    for room in rooms.client.joined_rooms() {
        upgrades::follow(rooms, &room);
        leaving::look(rooms, &room);
    }
    tracing::info!("ready");
    let mut backoff = Backoff::default();
    while let Err(error) = catch_up(rooms).await {
        give_up_or_wait(error, &mut backoff).await?;
    }
    let settings = SyncSettings::new().set_presence(PresenceState::Offline);
    // What is there already is heard at once; nobody is reminded before.
    let first = settings
        .clone()
        .filter(session::filter().into())
        .timeout(Duration::ZERO);
    let following = settings.timeout(POLL);
    let mut position = rooms.store.position()?;
    let mut next = first.clone();
    loop {
        let synced = rooms.newcomers.sync_once(&rooms.client, next.clone()).await;
        rooms.metrics.synced(Ended::with(&synced));
        match synced {
            Ok(response) => {
                backoff.reset();
                rooms.heard.notify_one();
                position = Some(hear(rooms, response, position.as_deref()).await?);
                *locked(&rooms.last_sync) = Some(rooms.clock.now());
                // The bot knows what it has said itself. Decision 23 says what else of its own it does not hear then.
                let own = keys::only_user_of(&rooms.client).await;
                let filter = session::filter_of_the_next(own);
                next = following.clone().filter(filter.into());
            }
            Err(error) => {
                next = first.clone();
                give_up_or_wait(error, &mut backoff).await?;
            }
        }
    }
}

async fn give_up_or_wait(error: matrix_sdk::Error, backoff: &mut Backoff) -> anyhow::Result<()> {
    if ends_session(&error) {
        return Err(error).context(ENDED);
    }
    if is_of_the_stores(&error) {
        return Err(error).context(NotKept);
    }
    tracing::warn!(%error, "the homeserver cannot be reached, trying again");
    backoff.wait().await;
    Ok(())
}

/// Takes in what a sync brought and returns the position after it.
async fn hear(
    rooms: &Arc<Rooms>,
    response: SyncResponse,
    since: Option<&str>,
) -> anyhow::Result<String> {
    for id in response.rooms.left.keys() {
        leaving::forget(rooms, id).await;
        if let Some(room) = rooms.client.get_room(id) {
            rooms.spawn(async move { mirror::clear(&room).await });
        }
    }
    for id in response.rooms.invited.keys() {
        if let Some(room) = rooms.client.get_room(id) {
            invites::consider(rooms, room);
        }
    }
    decline(rooms, &response.to_device);
    let mut segments = Vec::new();
    for (id, update) in response.rooms.joined {
        let Some(room) = rooms.client.get_room(&id) else {
            continue;
        };
        if has(&update, "m.room.power_levels") {
            rooms.rights.forget(&id);
        }
        upgrades::follow(rooms, &room);
        leaving::look(rooms, &room);
        // Only of a room that was just joined all is told, and where in its past that was, only its history tells for sure.
        let (events, gap, since) = if has(&update, "m.room.create") {
            (Vec::new(), Some(response.next_batch.clone()), None)
        } else {
            let timeline = update.timeline;
            let gap = timeline.prev_batch.filter(|_| timeline.limited);
            (timeline.events, gap, since.map(str::to_owned))
        };
        segments.push(Segment {
            room,
            events,
            gap,
            since,
        });
    }
    rooms.turns.send_modify(|turns| *turns += 1);
    take_in(rooms, segments, &response.next_batch).await?;
    Ok(response.next_batch)
}

/// Whether an event of a type is among what came of a room.
fn has(update: &JoinedRoomUpdate, kind: &str) -> bool {
    fn is<T>(event: &Raw<T>, kind: &str) -> bool {
        matches!(event.get_field::<&str>("type"), Ok(Some(found)) if found == kind)
    }
    let (State::Before(state) | State::After(state)) = &update.state;
    let mut timeline = update.timeline.events.iter();
    timeline.any(|event| is(event.raw(), kind)) || state.iter().any(|event| is(event, kind))
}

/// Ends verifications that other devices of the account begin: there is no room in which to say why.
fn decline(rooms: &Arc<Rooms>, events: &[ProcessedToDeviceEvent]) {
    for event in events {
        let event = event.as_raw().deserialize();
        let Ok(AnyToDeviceEvent::KeyVerificationRequest(event)) = event else {
            continue;
        };
        let client = rooms.client.clone();
        rooms.spawn(async move {
            let flow = event.content.transaction_id.as_str();
            keys::decline(&client, &event.sender, flow).await;
        });
    }
}

/// Writes what is for us into the inbox and wakes its rooms. Rooms with gaps come last and hold up no other.
async fn take_in(rooms: &Arc<Rooms>, segments: Vec<Segment>, position: &str) -> anyhow::Result<()> {
    let (gapped, whole): (Vec<_>, Vec<_>) = segments
        .into_iter()
        .partition(|segment| segment.gap.is_some());
    let mut works = Vec::new();
    for segment in whole {
        works.extend(sift(rooms, &segment).await);
    }
    // Only when nothing is missing any more is the position taken as done.
    keep(rooms, &works, gapped.is_empty().then_some(position)).await;
    if gapped.is_empty() {
        return Ok(());
    }
    let mut filling = tokio::task::JoinSet::new();
    for segment in gapped {
        let rooms = Arc::clone(rooms);
        filling.spawn(async move {
            let segment = filled(&rooms, segment).await;
            sift(&rooms, &segment).await
        });
    }
    while let Some(works) = filling.join_next().await {
        let works = works.context("a gap in a room could not be filled")?;
        keep(rooms, &works, None).await;
    }
    keep(rooms, &[], Some(position)).await;
    Ok(())
}

/// Writes work into the inbox, with the position where it is done, and wakes its rooms. The SDK hands nothing over a
/// second time, so this waits for a database that fails.
async fn keep(rooms: &Arc<Rooms>, works: &[Work], position: Option<&str>) {
    let take = || rooms.store.take(works, position);
    insist("what was heard cannot be written", take).await;
    for work in works {
        if work.kind == Kind::Undecrypted {
            rooms.unread.notify_one();
        } else {
            rooms.wake(&work.room);
        }
    }
}

/// The segment with its gap filled, as far as the homeserver lets us.
async fn filled(rooms: &Rooms, mut segment: Segment) -> Segment {
    let direct = is_direct(&segment.room).await;
    let mut backoff = Backoff::default();
    let mut ended = Ended::Badly;
    for _ in 0..TRIES {
        match segment.fill(direct, rooms.clock.now()).await {
            Ok(()) => {
                ended = Ended::Well;
                break;
            }
            Err(error) => {
                let room = hashed(segment.room.room_id().as_str());
                tracing::warn!(%room, %error, "a gap in a room cannot be filled");
                if !is_passing(&error) {
                    break;
                }
                backoff.wait().await;
            }
        }
    }
    // The past of a room that was just joined is none that a sync left out.
    if segment.since.is_some() {
        rooms.metrics.filled(ended);
    }
    segment
}

/// Asks again for what the SDK has taken but we have not, because the process ended in between.
///
/// Once, and from where we stand: asking from further on would tell the homeserver that the keys up to there have arrived,
/// which only the SDK's own sync may say. For the same reason our position becomes the SDK's and no later one.
async fn catch_up(rooms: &Arc<Rooms>) -> matrix_sdk::Result<()> {
    let ours = rooms.store.position().unwrap_or_default();
    let key = StateStoreDataKey::SyncToken;
    let theirs = rooms.client.state_store().get_kv_data(key).await?;
    let theirs = theirs.and_then(StateStoreDataValue::into_sync_token);
    let Some(since) = ours.filter(|ours| Some(ours) != theirs.as_ref()) else {
        return Ok(());
    };
    let mut request = v3::Request::new();
    request.filter = Some(session::filter().into());
    request.since = Some(since.clone());
    request.set_presence = PresenceState::Offline;
    // Synapse answers a request that it has answered in the last two minutes from its memory, with less than there is
    // now. One that waits for another time is another one.
    let jitter = u64::from(RandomState::new().hash_one(0_u8).to_ne_bytes()[0]);
    request.timeout = Some(Duration::from_millis(1 + jitter));
    let response = rooms.client.send(request).await?;
    let mut segments = Vec::new();
    for (id, update) in response.rooms.join {
        let Some(room) = rooms.client.get_room(&id) else {
            continue;
        };
        let mut events = Vec::new();
        for raw in update.timeline.events {
            events.push(opened(&room, raw).await);
        }
        let gap = update
            .timeline
            .prev_batch
            .filter(|_| update.timeline.limited);
        segments.push(Segment {
            room,
            events,
            gap,
            since: Some(since.clone()),
        });
    }
    // What comes again is known by its id.
    let position = theirs.unwrap_or(response.next_batch);
    if let Err(error) = take_in(rooms, segments, &position).await {
        tracing::error!("what came before the last end could not be taken in: {error:#}");
    }
    Ok(())
}

/// An event as a sync would have given it: decrypted, where it can be.
async fn opened(
    room: &Room,
    raw: Raw<matrix_sdk::ruma::events::AnySyncTimelineEvent>,
) -> TimelineEvent {
    let encrypted =
        raw.get_field::<String>("type").ok().flatten().as_deref() == Some("m.room.encrypted");
    if encrypted && let Ok(event) = room.decrypt_event(raw.cast_ref_unchecked(), None).await {
        return event;
    }
    TimelineEvent::from_plaintext(raw)
}
