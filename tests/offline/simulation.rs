//! A year of reminders against a homeserver that fails, with a program that is killed and a clock that is set anew: each
//! occurrence is posted once or made good by a later post, never before its hour, and no post is untrue on its day.

use std::{
    collections::{BTreeMap, BTreeSet},
    future::pending,
    path::Path,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use optout::{
    bot::Bot,
    config::Config,
    delivery::{Found, Sent, Wire},
    files::Files,
    language::Language,
    metrics::Metrics,
    posting::{self, Due, Office, Pause, Poster, Usual},
    reminders::{Leads, OccurrenceId, Schedule, Settled, What, occurrences},
    store::{Kind, Note, Purpose, Sending, Settling, Store, Work},
};
use tempfile::TempDir;
use tokio::sync::Notify;

const ROOMS: u32 = 1_000;
const INCIDENTS: usize = 300;

/// As the crow flies around the world: whole, half and quarter hours, both hemispheres, zones without summer time, with
/// one of half an hour, and on both sides of the date line.
const ZONES: [&str; 40] = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "America/Anchorage",
    "America/Bogota",
    "America/Chicago",
    "America/Denver",
    "America/Halifax",
    "America/Havana",
    "America/Los_Angeles",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Asia/Dubai",
    "Asia/Hong_Kong",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Tehran",
    "Asia/Tokyo",
    "Atlantic/Azores",
    "Atlantic/Reykjavik",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Eucla",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/London",
    "Europe/Moscow",
    "Europe/Zurich",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
];

/// A generator of numbers that look random and are the same in each run (`SplitMix64`).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: i64) -> i64 {
        i64::try_from(self.next() >> 1).unwrap() % end
    }

    fn one_in(&mut self, count: i64) -> bool {
        self.below(count) == 0
    }
}

/// A post as the homeserver has it.
struct Posted {
    room: String,
    content: String,
    /// What the bot's clock showed when it came.
    seen: Timestamp,
}

/// A homeserver and two clocks.
struct Sky {
    /// The true time.
    time: Timestamp,
    /// By how much the bot's clock is wrong.
    offset: SignedDuration,
    /// Until when nothing comes through.
    down: Timestamp,
    /// Whether the program dies at its next attempt to send, and whether the homeserver still gets that.
    deadly: Option<bool>,
    posts: Vec<Posted>,
    /// What each transaction id became, and when.
    transactions: BTreeMap<String, (Timestamp, usize)>,
    random: Random,
}

impl Sky {
    fn take(&mut self, sending: &Sending) -> String {
        let time = self.time;
        // As Synapse does: after a day the id is new to it.
        let known = self.transactions.get(&sending.transaction);
        let known =
            known.filter(|(at, _)| time.duration_since(*at) < SignedDuration::from_hours(24));
        if let Some((_, post)) = known {
            return format!("${post}");
        }
        let post = self.posts.len();
        self.posts.push(Posted {
            room: sending.room.clone(),
            content: sending.content.clone(),
            seen: time + self.offset,
        });
        self.transactions
            .insert(sending.transaction.clone(), (time, post));
        format!("${post}")
    }
}

struct World {
    bot: Arc<Bot>,
    metrics: Metrics,
    sky: Mutex<Sky>,
    killed: Notify,
}

impl World {
    fn sky(&self) -> MutexGuard<'_, Sky> {
        self.sky.lock().unwrap()
    }

    fn is_down(&self) -> bool {
        let sky = self.sky();
        sky.time < sky.down
    }

    fn pass(&self, time: Duration) {
        self.sky().time += time;
    }
}

impl Wire for World {
    fn now(&self) -> Timestamp {
        let sky = self.sky();
        sky.time + sky.offset
    }

    fn seen(&self) -> Timestamp {
        self.now()
    }

    fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    async fn send(&self, sending: &Sending) -> anyhow::Result<Sent> {
        self.pass(Duration::from_millis(50));
        let deadly = self.sky().deadly.take();
        if let Some(is_taken) = deadly {
            if is_taken {
                self.sky().take(sending);
            }
            self.killed.notify_one();
            return pending().await;
        }
        if self.is_down() {
            return Ok(Sent::NotNow);
        }
        let mut sky = self.sky();
        Ok(if sky.random.one_in(40) {
            Sent::TooFast(Duration::from_secs(5))
        } else if sky.random.one_in(60) {
            // Taken, and the response is lost.
            sky.take(sending);
            Sent::NotNow
        } else {
            Sent::There(sky.take(sending))
        })
    }

    async fn find(&self, sending: &Sending) -> anyhow::Result<Found> {
        if self.is_down() {
            return Ok(Found::NotNow);
        }
        let sky = self.sky();
        let ids = told(&sending.content);
        let said = sky
            .posts
            .iter()
            .position(|post| post.room == sending.room && told(&post.content) == ids);
        Ok(said.map_or(Found::NotThere, |post| Found::There(format!("${post}"))))
    }
}

impl Office for World {
    fn bot(&self) -> Arc<Bot> {
        Arc::clone(&self.bot)
    }

    fn usual(&self) -> Usual {
        Usual {
            zone: TimeZone::UTC,
            language: Language::english(),
        }
    }

    fn is_in(&self, _room: &str) -> bool {
        true
    }

    fn address(&self, _room: &str, key: &str, due: &Due) -> anyhow::Result<(String, String)> {
        let ids: Vec<_> = due.post.tells.iter().map(ToString::to_string).collect();
        Ok((
            format!("{}|{}", due.post.today, ids.join(",")),
            key.to_owned(),
        ))
    }

    /// Coarser than in earnest, so that a week without a network is no million steps.
    fn backoff(&self, failures: u32) -> Duration {
        Duration::from_mins(u64::from(failures.min(20)))
    }

    async fn pause(&self, pause: Pause) {
        match pause {
            Pause::Said(delay) => self.pass(delay),
            Pause::Idle(_) => {}
        }
    }
}

/// The occurrences that a post tells.
fn told(content: &str) -> BTreeSet<OccurrenceId> {
    let (_, ids) = content.split_once('|').unwrap();
    ids.split(',').map(|id| id.parse().unwrap()).collect()
}

/// The day that a post was written for.
fn written_for(content: &str) -> Date {
    content.split_once('|').unwrap().0.parse().unwrap()
}

/// What a room has settled: all platforms, some dates of its own, often a check-up, at any hour.
fn settle(number: u32, start: Timestamp, random: &mut Random) -> Settled {
    let mut settled = Settled::default();
    let zone = ZONES[usize::try_from(number).unwrap() % ZONES.len()];
    settled.settings.timezone = Some(TimeZone::get(zone).unwrap());
    settled.agenda.hour = random
        .one_in(3)
        .then(|| jiff::civil::time(i8::try_from(random.below(24)).unwrap(), 30, 0, 0));
    settled.agenda.add(What::All, Leads::default(), start);
    let first = TimeZone::UTC.to_datetime(start).date();
    for _ in 0..random.below(3) {
        let on = first + random.below(400).days();
        let text = "a date of our own".to_owned();
        settled
            .agenda
            .add(What::Date { on, text }, Leads::default(), start);
    }
    if random.one_in(2) {
        let months = u8::try_from(1 + random.below(6)).unwrap();
        let what = What::CheckUp {
            from: first,
            months,
        };
        settled.agenda.add(what, Leads::default(), start);
    }
    settled
}

fn write(store: &Store, room: &str, settled: &Settled, bot: &Bot, start: Timestamp) {
    let work = Work {
        id: format!("order {room}"),
        room: room.to_owned(),
        kind: Kind::Question,
        raw: String::new(),
        heard: start,
        target: None,
        trusted: false,
    };
    let sending = Sending {
        key: work.id.clone(),
        room: room.to_owned(),
        purpose: Purpose::Answer,
        content: String::new(),
        transaction: work.id.clone(),
        since: start,
        until: None,
    };
    let settling = Settling {
        settled: settled.clone(),
        known: settled.agenda.known(bot.base()),
        look: start,
    };
    store
        .reply(&[work], &sending, &Note::default(), Some(&settling))
        .unwrap();
    store.sent(&sending, &sending.key, start).unwrap();
}

/// Something happens.
fn befall(world: &World) {
    let mut sky = world.sky();
    let minutes = match sky.random.below(10) {
        0..=5 => sky.random.below(60),
        6..=8 => sky.random.below(24 * 60),
        _ => sky.random.below(20 * 24 * 60),
    };
    let length = SignedDuration::from_mins(minutes);
    match sky.random.below(4) {
        0 => sky.down = sky.time + length,
        1 => sky.time += length,
        2 => {
            let deadly = sky.random.one_in(2);
            sky.deadly = Some(deadly);
        }
        _ => {
            sky.offset = if sky.offset.is_zero() {
                SignedDuration::from_mins(sky.random.below(360) - 180)
            } else {
                SignedDuration::ZERO
            };
        }
    }
}

/// Goes through the days until `end`, killing and starting anew.
async fn live(world: &World, path: &Path, end: Timestamp) {
    let start = world.sky().time;
    let mut incidents: Vec<_> = {
        let mut sky = world.sky();
        let seconds = end.duration_since(start).as_secs();
        (0..INCIDENTS)
            .map(|_| start + SignedDuration::from_secs(sky.random.below(seconds)))
            .collect()
    };
    incidents.sort();
    incidents.reverse();
    while world.sky().time < end {
        let store = Store::open(path).unwrap();
        let mut poster = Poster::new(&store, world);
        let living = async {
            poster.resume().unwrap();
            loop {
                if poster.turn(ROOMS).await.unwrap() {
                    continue;
                }
                let now = world.seen();
                let idle = poster.idle().unwrap();
                // Both of the bot's clocks are one here.
                let next = idle.look.into_iter().chain(idle.retry).min();
                let wait = next.map_or(SignedDuration::from_hours(24), |next| {
                    next.duration_since(now)
                });
                let mut sky = world.sky();
                let next = sky.time + wait;
                if incidents.last().is_some_and(|at| *at <= next) {
                    sky.time = sky.time.max(incidents.pop().unwrap());
                    drop(sky);
                    befall(world);
                    // A program that has been away, or whose machine was set, starts anew.
                    return;
                }
                sky.time = next;
                if sky.time >= end {
                    return;
                }
            }
        };
        tokio::select! {
            biased;
            () = living => {}
            () = world.killed.notified() => world.pass(Duration::from_mins(3)),
        }
    }
}

/// The true schedule, without the room's turn: its hour.
fn hour(settled: &Settled) -> Schedule {
    posting::schedule(settled, "", &TimeZone::UTC, 0)
}

#[tokio::test]
async fn a_year_of_outages_kills_and_wrong_clocks_loses_doubles_and_hastens_nothing() {
    let host = Config::default().host();
    let bot = Arc::new(Bot::new(&Files::embedded(), host, None).unwrap());
    let start: Timestamp = "2025-03-01T00:00:00Z".parse().unwrap();
    let end = start + SignedDuration::from_hours(365 * 24);
    let mut random = Random(2_025);
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("optout.sqlite");
    let store = Store::open(&path).unwrap();
    let rooms: BTreeMap<String, Settled> = (0..ROOMS)
        .map(|number| (format!("!{number}"), settle(number, start, &mut random)))
        .collect();
    for (room, settled) in &rooms {
        write(&store, room, settled, &bot, start);
    }
    drop(store);
    let world = World {
        bot: Arc::clone(&bot),
        metrics: Metrics::starting_at(start),
        sky: Mutex::new(Sky {
            time: start,
            offset: SignedDuration::ZERO,
            down: start,
            deadly: None,
            posts: Vec::new(),
            transactions: BTreeMap::new(),
            random,
        }),
        killed: Notify::new(),
    };
    live(&world, &path, end).await;

    let store = Store::open(&path).unwrap();
    let sky = world.sky();
    let mut told_in: BTreeMap<&str, BTreeMap<OccurrenceId, usize>> = BTreeMap::new();
    let (mut hasty, mut untrue) = (Vec::new(), Vec::new());
    for post in &sky.posts {
        let schedule = hour(&rooms[&post.room]);
        if written_for(&post.content) != schedule.day(post.seen) {
            untrue.push(&post.content);
        }
        for id in told(&post.content) {
            if let OccurrenceId::On(_, day) = id
                && post.seen < schedule.on(day)
            {
                hasty.push(id.clone());
            }
            *told_in
                .entry(&post.room)
                .or_default()
                .entry(id)
                .or_default() += 1;
        }
    }
    let (mut lost, mut doubled, mut all) = (Vec::new(), Vec::new(), 0);
    let now = sky.time + sky.offset;
    for (room, settled) in &rooms {
        let known = settled.agenda.known(bot.base()).into_iter().collect();
        let schedule = posting::schedule(settled, room, &TimeZone::UTC, ROOMS);
        let recorded = store.told(room).unwrap();
        let here = told_in.remove(room.as_str()).unwrap_or_default();
        let due: BTreeSet<_> = occurrences(&settled.agenda, &schedule, &known, bot.base(), now)
            .into_iter()
            // An outage may reach beyond the end; what is younger may be on its way still.
            .filter(|one| one.at < now - SignedDuration::from_hours(24 * 30))
            .map(|one| one.id)
            .collect();
        all += due.len();
        for id in due {
            match here.get(&id) {
                Some(1) => {}
                Some(_) => doubled.push((room, id)),
                // Missed, and made good by a later post.
                None if recorded.contains(&id) => {}
                None => lost.push((room, id)),
            }
        }
    }
    assert!(all > 10_000, "only {all} occurrences");
    assert_eq!(lost, [], "lost of {all}");
    assert_eq!(doubled, [], "doubled of {all}");
    assert_eq!(hasty, [], "before their hour of {all}");
    assert_eq!(untrue, Vec::<&String>::new(), "untrue on their day");
}
