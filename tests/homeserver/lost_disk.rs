//! The data directory lost, and the account set up again with the recovery key.

use std::net::Ipv4Addr;

use jiff::Timestamp;
use optout::{clock::Clock, matrix::Recovery};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::{
    reminders::{reminded, until_reminded},
    room::Room,
    world::{World, person, synapse},
};

/// A word that nobody else writes.
const TEXT: &str = "Quittenernte";

fn at(instant: &str) -> Clock {
    let instant: Timestamp = instant.parse().unwrap();
    Clock::running(instant, 1.0)
}

/// What the account has of a room on the homeserver, in clear.
async fn account_data(world: &World, room: &Room) -> String {
    let session = world.session();
    let token = session["access_token"].as_str().unwrap();
    let path = format!(
        "/_matrix/client/v3/user/{}/rooms/{}/account_data/org.optout.room",
        world.account.user,
        room.id()
    );
    let request =
        format!("GET {path} HTTP/1.0\r\nhost: localhost\r\nauthorization: Bearer {token}\r\n\r\n");
    let port = synapse().url().port().unwrap();
    let mut homeserver = TcpStream::connect((Ipv4Addr::LOCALHOST, port))
        .await
        .unwrap();
    homeserver.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    homeserver.read_to_string(&mut response).await.unwrap();
    let (_, body) = response.split_once("\r\n\r\n").unwrap();
    body.to_owned()
}

/// An account that is ready to serve, and whose recovery key is kept.
async fn with_its_key() -> World {
    let mut world = World::bare().await;
    world.config.recovery_key_file = Some(world.data.path().join("recovery.key"));
    world.setup().await.unwrap();
    world
}

/// Loses all that the bot keeps, and sets it up again.
async fn lose_and_set_up(world: &mut World) {
    world.start_afresh();
    let again = world.setup().await.unwrap();
    assert!(matches!(again.recovery, Recovery::Used));
}

#[tokio::test]
async fn only_a_room_that_may_have_been_told_something_is_asked_for_its_history() {
    let mut world = with_its_key().await;
    let ann = person("ann").await;
    let bot = world.serve_by(at("2025-10-19T12:00:00Z"));
    let (told, untold) = (world.room(&ann, &[]).await, world.room(&ann, &[]).await);
    told.answer("remind linkedin").await;
    untold.answer("timezone Europe/Zurich").await;
    bot.stop().await.unwrap();

    lose_and_set_up(&mut world).await;
    let history = |room: &Room| {
        let path = format!("/rooms/{}/messages", room.id());
        world.proxy.watch(("GET", &path), "")
    };
    let (of_told, of_untold) = (history(&told), history(&untold));
    let _bot = world.serve_by(at("2025-10-20T12:00:00Z"));
    let settings = untold.answer("settings").await;
    assert!(
        settings.text().contains("Europe/Zurich"),
        "{}",
        settings.text()
    );
    told.answer("help").await;
    assert!(of_told.count() > 0);
    assert_eq!(of_untold.count(), 0);
}

#[tokio::test]
async fn what_rooms_settled_comes_back_and_nothing_is_posted_twice() {
    let mut world = with_its_key().await;
    let ann = person("ann").await;
    let bot = world.serve_by(at("2025-10-19T12:00:00Z"));
    let (room, other) = (world.room(&ann, &[]).await, world.room(&ann, &[]).await);
    for order in [
        "timezone Europe/Zurich",
        "remind linkedin",
        &format!("remind on 2025-12-24 {TEXT}"),
        "remind move 1 2025-12-23",
        "remind at 10:00",
    ] {
        room.answer(order).await;
    }
    other.answer("remind checkup 6").await;
    bot.stop().await.unwrap();

    let bot = world.serve_by(at("2025-10-20T08:00:01Z"));
    until_reminded(&room).await;
    let before = room.answer("reminders").await;
    assert!(before.text().contains(TEXT), "{}", before.text());
    bot.stop().await.unwrap();
    let copy = account_data(&world, &room).await;
    assert!(
        copy.contains("Europe/Zurich") && !copy.contains(TEXT),
        "{copy}"
    );

    lose_and_set_up(&mut world).await;
    let bot = world.serve_by(at("2025-10-20T08:10:00Z"));
    let after = room.answer("reminders").await;
    assert_eq!(after.text(), before.text());
    let other_list = other.answer("reminders").await;
    assert!(
        other_list.text().contains("6 months"),
        "{}",
        other_list.text()
    );
    bot.stop().await.unwrap();

    // What was posted before was not posted again when the next one is due.
    let _bot = world.serve_by(at("2025-10-27T09:00:01Z"));
    let twice = room.until(|heard| {
        let own = heard
            .said_in(room.id())
            .filter(|message| message.sender == room.bot());
        let posts = own.filter(|message| !message.is_notice());
        (posts.count() >= 2).then_some(())
    });
    twice.await.unwrap();
    room.answer("help").await;
    assert_eq!(reminded(&room).await.len(), 2);
}

#[tokio::test]
async fn a_room_that_was_entered_anew_does_not_get_back_what_an_earlier_stay_settled() {
    let mut world = with_its_key().await;
    let ann = person("ann").await;
    let bot = world.serve();
    let room = world.room(&ann, &[]).await;
    room.answer("remind linkedin").await;
    room.remove(room.bot()).await.unwrap();
    room.until_left(room.bot()).await.unwrap();
    room.invite(room.bot()).await.unwrap();
    room.until_joined(room.bot()).await.unwrap();
    room.answer("help").await;
    bot.stop().await.unwrap();

    lose_and_set_up(&mut world).await;
    let _bot = world.serve();
    let list = room.answer("reminders").await;
    assert!(list.text().contains("no reminders"), "{}", list.text());
}
