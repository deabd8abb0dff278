//! A room that wants to be reminded.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    time::Duration,
};

use jiff::{SignedDuration, Timestamp, civil::date, tz::TimeZone};
use matrix_sdk::ruma::events::room::message::MessageType;
use optout::{
    clock::Clock,
    demo::{Heard, Message},
    reminders::OccurrenceId,
    store::Store,
};
use serde_json::Value;

use crate::{
    elsewhen::{self, Time},
    proxy::Fate,
    room::Room,
    world::{World, person},
};

/// How many simulated seconds pass in one of the machine's: a day in two of them.
const SPEED: f64 = 43_200.0;

/// The bot's reminders in a room: all else that it says is a notice.
fn reminders<'a>(heard: &'a Heard, room: &'a Room) -> impl Iterator<Item = &'a Message> {
    let own = heard
        .said_in(room.id())
        .filter(|message| message.sender == room.bot());
    own.filter(|message| matches!(message.content.msgtype, MessageType::Text(_)))
}

/// Waits until a room was reminded.
pub(crate) async fn until_reminded(room: &Room) {
    let reminded = |heard: &Heard| reminders(heard, room).next().map(|_| ());
    room.until(reminded).await.unwrap();
}

/// What a room was reminded of, as far as it was heard.
pub(crate) async fn reminded(room: &Room) -> Vec<Message> {
    let all = |heard: &Heard| Some(reminders(heard, room).cloned().collect());
    room.until(all).await.unwrap()
}

#[tokio::test]
async fn a_moderator_settles_it_and_others_are_told_what_it_takes() {
    let world = World::set_up().await;
    let bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let bens = ben.join(room.id(), &world.account.user).await.unwrap();

    let asked = bens.mention("remind linkedin").await.unwrap();
    let refused = room.reply_to(&asked).await.unwrap();
    assert!(refused.text().contains("50"), "{}", refused.text());
    let none = room.answer("reminders").await;
    assert!(none.text().contains("no reminders"), "{}", none.text());

    let told = room
        .answer("erinnere uns eine Woche vorher an LinkedIn")
        .await;
    assert!(told.text().contains("kein Termin"), "{}", told.text());
    let zone = room.answer("timezone Europe/Zurich").await;
    assert!(zone.text().contains("Europe/Zurich"), "{}", zone.text());
    bot.stop().await.unwrap();

    let _bot = world.serve();
    let list = room.answer("reminders").await;
    assert!(list.text().contains("LinkedIn"), "{}", list.text());
    assert!(list.text().contains("Europe/Zurich"), "{}", list.text());
    let wrong = room.answer("remind on 2027-02-31 look").await;
    assert!(wrong.text().contains("2027-02-31"), "{}", wrong.text());
    let off = room.answer("remind off").await;
    assert!(off.is_notice());
    let none = room.answer("reminders").await;
    assert!(none.text().contains("no reminders"), "{}", none.text());
}

#[tokio::test]
async fn a_room_goes_through_the_weeks_before_a_date_and_nothing_is_lost_or_told_twice() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let start: Timestamp = "2025-10-12T12:00:00Z".parse().unwrap();
    let clock = Clock::running(start, SPEED);
    let bot = world.serve_by(clock.clone());
    let room = world.room(&ann, &[]).await;
    room.answer("remind linkedin 14 7 3 1 0").await;
    // Away over one of the dates, or not, as it happens: what was missed is made good.
    bot.stop().await.unwrap();
    let bot = world.serve_by(clock);
    let days = ["20", "27", "31"].map(|day| format!("1@2025-10-{day}"));
    let days: BTreeSet<OccurrenceId> = days
        .into_iter()
        .chain(["1@2025-11-02", "1@2025-11-03"].map(str::to_owned))
        .map(|id| id.parse().unwrap())
        .collect();
    let posts = room
        .until(|heard| {
            let posts: Vec<_> = reminders(heard, &room).cloned().collect();
            let begun = posts.last().is_some_and(|post| {
                post.text().contains("begin today") || post.text().contains("began")
            });
            begun.then_some(posts)
        })
        .await
        .unwrap();
    bot.stop().await.unwrap();

    let store = Store::open(&world.config.data_dir.join("optout.sqlite")).unwrap();
    let told = store.told(room.id().as_str()).unwrap();
    assert!(told.is_superset(&days), "{told:?}");
    assert!(posts.len() <= days.len(), "{posts:#?}");
    let first_lines: BTreeSet<_> = posts
        .iter()
        .map(|post| post.text().lines().next().unwrap())
        .collect();
    assert_eq!(first_lines.len(), posts.len(), "{first_lines:#?}");
    for post in &posts {
        assert!(
            post.text().starts_with("**LinkedIn:** 4 changes "),
            "{}",
            post.text()
        );
        let mentions = post.content.mentions.as_ref().unwrap();
        assert!(mentions.user_ids.is_empty() && !mentions.room);
    }
}

#[tokio::test]
async fn an_answer_waits_behind_no_reminder_but_the_one_in_flight() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let eve: Timestamp = "2025-10-19T12:00:00Z".parse().unwrap();
    let bot = world.serve_by(Clock::running(eve, 1.0));
    let mut rooms = Vec::new();
    for _ in 0..3 {
        let room = world.room(&ann, &[]).await;
        room.answer("remind linkedin").await;
        rooms.push(room);
    }
    bot.stop().await.unwrap();

    let mut held = world.proxy.plan("PUT", "/send/m.room", Fate::Held);
    let due: Timestamp = "2025-10-20T09:00:01Z".parse().unwrap();
    let _bot = world.serve_by(Clock::running(due, 1.0));
    held.happened().await;
    for room in &rooms {
        room.answer("how do I opt out of LinkedIn AI training")
            .await;
        assert!(reminded(room).await.is_empty());
    }
    held.release();
    for room in &rooms {
        until_reminded(room).await;
    }
}

#[tokio::test]
async fn a_room_that_was_left_hears_nothing_and_a_return_begins_anew() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let eve: Timestamp = "2025-10-19T12:00:00Z".parse().unwrap();
    let bot = world.serve_by(Clock::running(eve, 1.0));
    let (left, stayed) = (world.room(&ann, &[]).await, world.room(&ann, &[]).await);
    for room in [&left, &stayed] {
        room.answer("remind linkedin").await;
    }
    left.remove(left.bot()).await.unwrap();
    left.until_left(left.bot()).await.unwrap();
    bot.stop().await.unwrap();

    let due: Timestamp = "2025-10-20T09:00:01Z".parse().unwrap();
    let _bot = world.serve_by(Clock::running(due, 1.0));
    until_reminded(&stayed).await;
    left.invite(left.bot()).await.unwrap();
    left.until_joined(left.bot()).await.unwrap();
    let none = left.answer("reminders").await;
    assert!(none.text().contains("no reminders"), "{}", none.text());
    assert!(reminded(&left).await.is_empty());
}

/// Rooms of these zones go through the weeks around 3 November 2025 together.
const ZONES: [&str; 5] = [
    "Pacific/Auckland",
    "Asia/Kolkata",
    "Europe/Zurich",
    "America/New_York",
    "Pacific/Honolulu",
];

/// How often the bot is killed, unless the variable `OPTOUT_KILLS` says another number.
const KILLS: u32 = 5;

/// What was posted into a room: when it was planned and when the homeserver took it, on the clock of the reminders, with
/// its first line and the occurrences.
struct Posted {
    planned: Timestamp,
    at: Timestamp,
    first_line: String,
    tells: Vec<OccurrenceId>,
}

#[tokio::test]
async fn rooms_in_five_zones_are_reminded_once_whenever_the_bot_is_killed() {
    let kills = env::var("OPTOUT_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let world = World::set_up().await;
    let ann = person("ann").await;
    // Nowhere it is the 20th yet.
    let eve: Timestamp = "2025-10-19T08:00:00Z".parse().unwrap();
    let end: Timestamp = "2025-11-10T12:00:00Z".parse().unwrap();
    let bot = world.serve_by(Clock::running(eve, 1.0));
    let mut rooms = Vec::new();
    for zone in ZONES {
        let room = world.room(&ann, &[]).await;
        room.answer(&format!("timezone {zone}")).await;
        room.answer("remind linkedin").await;
        rooms.push((room, TimeZone::get(zone).unwrap()));
    }
    bot.stop().await.unwrap();

    // Each start and what it serves until it is killed take a second or two.
    let seconds = end.duration_since(eve).as_secs_f64();
    let time = Time {
        from: eve,
        start: Clock::system().now(),
        speed: seconds / (2.5 * f64::from(kills) + 8.0),
    };
    let clock = time.clock();
    for kill in 0..kills {
        let program = elsewhen::run(&world, time).await;
        // Spread over the steps of serving as evenly as the golden ratio does it.
        let moment = (f64::from(kill) * 0.618).fract();
        tokio::time::sleep(Duration::from_secs_f64(1.5 * moment)).await;
        program.kill().await;
    }
    let _last = elsewhen::run(&world, time).await;
    tokio::time::sleep(clock.until_seen(end)).await;
    for (room, zone) in &rooms {
        // Asked last, it is answered after all that was said before.
        room.answer("reminders").await;
        went_through(room, zone, time, &world).await;
    }
}

/// Checks that a room was told each occurrence once, or with a later one, when it was due and as it was then.
async fn went_through(room: &Room, zone: &TimeZone, time: Time, world: &World) {
    let store = rusqlite::Connection::open(world.config.data_dir.join("optout.sqlite")).unwrap();
    let posts = posts(room, time, &store).await;
    let mut told = BTreeMap::new();
    for post in &posts {
        assert!(
            is_true(post, zone, time.speed),
            "{} at {}",
            post.first_line,
            post.planned
        );
        for id in &post.tells {
            let OccurrenceId::On(_, day) = id else {
                panic!("`{id}` is none of the five")
            };
            let hour = zone.to_timestamp(day.at(9, 0, 0, 0)).unwrap();
            // The homeserver's stamp is in milliseconds, each of them minutes here.
            let rounding = SignedDuration::from_secs_f64(time.speed / 1_000.0);
            assert!(post.at + rounding >= hour, "{id} at {}", post.at);
            *told.entry(id.clone()).or_insert(0) += 1;
        }
    }
    let twice: Vec<_> = told.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    for day in ["10-20", "10-27", "10-31", "11-02", "11-03"] {
        let id = format!("1@2025-{day}");
        let fate: String = store
            .query_row(
                "SELECT fate FROM occurrences WHERE room = ?1 AND id = ?2",
                [room.id().as_str(), &id],
                |row| row.get(0),
            )
            .unwrap();
        let is_posted = told.contains_key(&id.parse().unwrap());
        let expected = if is_posted { "told" } else { "missed" };
        assert_eq!(fate, expected, "{id} in {zone:?}");
    }
}

/// Whether a post's first line is true on the room's day on which it was planned. How long the way from there to the
/// homeserver takes on a busy machine says nothing here, where each second of it is a day; that no attempt begins once
/// the day is over is the simulation's promise.
fn is_true(post: &Posted, zone: &TimeZone, speed: f64) -> bool {
    // The plan is made a moment before its key, which tells the time.
    let moment = SignedDuration::from_secs_f64(speed * 0.05);
    [post.planned - moment, post.planned]
        .into_iter()
        .any(|instant| {
            let today = zone.to_datetime(instant).date();
            let said = match (date(2025, 11, 3) - today).get_days() {
                0 => "begin today".to_owned(),
                1 => "begin tomorrow".to_owned(),
                days if days > 1 => format!("begin in {days} days"),
                -1 => "began yesterday".to_owned(),
                days => format!("began {} days ago", -days),
            };
            post.first_line.contains(&said)
        })
}

async fn posts(room: &Room, time: Time, store: &rusqlite::Connection) -> Vec<Posted> {
    let all = reminded(room).await.into_iter();
    all.map(|message| {
        let event: Value = serde_json::from_str(&message.raw).unwrap();
        let ids = event["content"]["org.optout.occurrences"]
            .as_array()
            .unwrap();
        // What a post was sent for ends with the machine's instant at which it was planned.
        let key: String = store
            .query_row(
                "SELECT question FROM answers WHERE answer = ?1",
                [message.id.as_str()],
                |row| row.get(0),
            )
            .unwrap();
        let (_, planned) = key.rsplit_once(' ').unwrap();
        Posted {
            planned: time.at(planned.parse().unwrap()),
            at: time.at(message.at),
            first_line: message.text().lines().next().unwrap().to_owned(),
            tells: ids
                .iter()
                .map(|id| id.as_str().unwrap().parse().unwrap())
                .collect(),
        }
    })
    .collect()
}
