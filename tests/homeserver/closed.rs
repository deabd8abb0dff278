//! A room that takes nothing from the bot, for a while or at all.

use jiff::Timestamp;
use optout::{
    clock::Clock,
    store::{Purpose, Store},
};

use crate::{
    reminders::{reminded, until_reminded},
    room::Room,
    world::{World, person},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";
const BAD_GATEWAY: &str = r#"{"errcode":"M_UNKNOWN","error":"bad gateway"}"#;
const FORBIDDEN: &str = r#"{"errcode":"M_FORBIDDEN","error":"no power"}"#;

/// Noon of the day before the first reminder of a change on 3 November 2025, and the moment it is due.
const EVE: &str = "2025-10-19T12:00:00Z";
const DUE: &str = "2025-10-20T09:00:01Z";

fn at(instant: &str) -> Clock {
    let instant: Timestamp = instant.parse().unwrap();
    Clock::running(instant, 1.0)
}

/// What a request that speaks in a room has in its path.
fn speaking_in(room: &Room) -> String {
    format!("/rooms/{}/send/", room.id())
}

/// A room that is not encrypted, one that is, and a third one, all of which want to be reminded; the bot has stopped.
async fn reminded_rooms(world: &World) -> ([Room; 3], optout::demo::Person) {
    let ann = person("ann").await;
    let bot = world.serve_by(at(EVE));
    let plain = ann.open_plain_room(&world.account.user).await.unwrap();
    let rooms = [
        Room::entered(plain).await,
        world.room(&ann, &[]).await,
        world.room(&ann, &[]).await,
    ];
    for room in &rooms {
        room.answer("remind linkedin").await;
    }
    bot.stop().await.unwrap();
    (rooms, ann)
}

#[tokio::test]
async fn rooms_that_refuse_everything_hold_up_no_other_and_get_their_reminders_once_in_the_end() {
    let world = World::set_up().await;
    let (rooms, _ann) = reminded_rooms(&world).await;
    let [plain, sealed, fine] = &rooms;
    let mut troubles = [plain, sealed].map(|room| {
        world
            .proxy
            .refuse("PUT", &speaking_in(room), 502, BAD_GATEWAY)
    });
    let _bot = world.serve_by(at(DUE));
    let asked = plain.ask(QUESTION).await.unwrap();
    until_reminded(fine).await;
    fine.answer(QUESTION).await;
    for trouble in &mut troubles {
        trouble.happened(3).await;
    }
    assert!(reminded(plain).await.is_empty());
    assert!(reminded(sealed).await.is_empty());
    for trouble in troubles {
        trouble.lift();
    }
    for room in &rooms {
        until_reminded(room).await;
    }
    assert_eq!(plain.replies(&[asked]).await, [1]);
    for room in &rooms {
        room.answer("help").await;
        assert_eq!(reminded(room).await.len(), 1);
    }
}

#[tokio::test]
async fn what_a_room_forbids_to_say_is_listed_with_the_reason() {
    let world = World::set_up().await;
    let (rooms, _ann) = reminded_rooms(&world).await;
    let [plain, sealed, fine] = &rooms;
    let mut forbidden = world
        .proxy
        .refuse("PUT", &speaking_in(plain), 403, FORBIDDEN);
    let mut unsaid = world
        .proxy
        .refuse("PUT", &speaking_in(sealed), 403, FORBIDDEN);
    let bot = world.serve_by(at(DUE));
    until_reminded(fine).await;
    let asked = sealed.ask(QUESTION).await.unwrap();
    // Two reminders and an answer.
    forbidden.happened(1).await;
    unsaid.happened(2).await;
    bot.stop().await.unwrap();

    let store = Store::open(&world.config.data_dir.join("optout.sqlite")).unwrap();
    let failures = store.failures().unwrap();
    let mut listed: Vec<_> = failures
        .iter()
        .map(|failure| (&*failure.room, failure.purpose.name(), &*failure.reason))
        .collect();
    listed.sort_unstable();
    let mut expected = [
        (plain, Purpose::Reminder),
        (sealed, Purpose::Reminder),
        (sealed, Purpose::Answer),
    ]
    .map(|(room, purpose)| (room.id().as_str(), purpose.name(), "M_FORBIDDEN"));
    expected.sort_unstable();
    assert_eq!(listed, expected);
    assert!(failures.iter().any(|failure| failure.key == asked.as_str()));

    // Nothing of it is said later.
    forbidden.lift();
    unsaid.lift();
    let _bot = world.serve_by(at(DUE));
    assert_eq!(sealed.replies(&[asked]).await, [0]);
    for room in [plain, sealed] {
        room.answer("help").await;
        assert!(reminded(room).await.is_empty());
    }
}
