//! Coming into rooms, leaving them, and going along when they move.

use crate::{
    proxy::Fate,
    room::Room,
    world::{World, greeting, person},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";

/// Invites the bot back into a room that had chosen its zone, and finds that forgotten.
pub(crate) async fn begins_anew_in(room: &Room) {
    room.invite(room.bot()).await.unwrap();
    room.until_joined(room.bot()).await.unwrap();
    let settings = room.answer("settings").await;
    assert!(settings.text().contains("**: UTC"), "{}", settings.text());
}

#[tokio::test]
async fn it_leaves_where_it_is_alone() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let (room, other) = (world.room(&ann, &[]).await, world.room(&ann, &[]).await);
    room.answer("help").await;
    let leaving = format!("/rooms/{}/leave", room.id());
    let mut left = world.proxy.plan("POST", &leaving, Fate::Passed);
    room.leave().await.unwrap();
    left.happened().await;
    other.answer("help").await;
    assert!(other.has(other.bot()));
}

#[tokio::test]
async fn whoever_puts_it_out_is_rid_of_it_until_somebody_invites_it_again() {
    let world = World::set_up().await;
    let bot = world.serve();
    let ann = person("ann").await;
    let (room, other) = (world.room(&ann, &[]).await, world.room(&ann, &[]).await);
    room.answer("timezone Europe/Zurich").await;
    room.remove(room.bot()).await.unwrap();
    room.until_left(room.bot()).await.unwrap();
    other.answer("help").await;
    bot.stop().await.unwrap();
    let _bot = world.serve();
    other.answer("help").await;
    assert!(!room.has(room.bot()));

    begins_anew_in(&room).await;
}

#[tokio::test]
async fn a_space_and_a_room_that_is_too_large_are_left_alone() {
    let mut world = World::set_up().await;
    world.config.largest_room = 2;
    let _bot = world.serve();
    let (ann, ben, eve) = (
        person("ann").await,
        person("ben").await,
        person("eve").await,
    );
    let space = ann.open_space(&world.account.user).await.unwrap();
    // Others join before the bot is asked in, so that the homeserver can tell how many there are.
    let large = ann.open_room(eve.user(), &[ben.user()]).await.unwrap();
    for other in [&ben, &eve] {
        other.join(large.id(), &world.account.user).await.unwrap();
        large.until_joined(other.user()).await.unwrap();
    }
    large.invite(&world.account.user).await.unwrap();
    let room = world.room(&ann, &[&ben]).await;
    room.answer("help").await;
    for place in [space, large] {
        assert!(!place.has(&world.account.user));
    }
}

#[tokio::test]
async fn an_upgraded_room_is_followed_with_all_that_it_settled_and_greeted_no_second_time() {
    let world = World::set_up().await;
    let bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    room.answer("remind linkedin").await;
    room.answer("remind on 2030-01-15 look at our settings")
        .await;
    room.answer("timezone Europe/Zurich").await;
    let new = Room::entered(room.upgrade().await.unwrap()).await;
    room.until_left(room.bot()).await.unwrap();
    let list = new.answer("reminders").await;
    for settled in ["LinkedIn", "look at our settings", "Europe/Zurich"] {
        assert!(list.text().contains(settled), "{}", list.text());
    }
    let greetings = new.heard();
    let greetings = greetings
        .iter()
        .filter(|said| said.text() == greeting("en"));
    assert_eq!(greetings.count(), 0);

    // A second upgrade, while the bot is away.
    bot.stop().await.unwrap();
    let newest = new.upgrade().await.unwrap();
    let _bot = world.serve();
    let newest = Room::entered(newest).await;
    let list = newest.answer("reminders").await;
    assert!(list.text().contains("Europe/Zurich"), "{}", list.text());
}

#[tokio::test]
async fn a_room_that_only_claims_to_be_a_successor_gets_nothing() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let (ann, eve) = (person("ann").await, person("eve").await);
    let room = world.room(&ann, &[]).await;
    room.answer("timezone Europe/Zurich").await;
    // Eve's room says nothing of where it comes from.
    let trap = eve.open_room(ann.user(), &[]).await.unwrap();
    let successor = serde_json::json!({ "body": "moved", "replacement_room": trap.id() });
    room.set_state("m.room.tombstone", successor).await.unwrap();
    trap.invite(room.bot()).await.unwrap();
    trap.until_joined(room.bot()).await.unwrap();
    trap.until_left(room.bot()).await.unwrap();
    let settings = room.answer("settings").await;
    assert!(settings.text().contains("Zurich"), "{}", settings.text());
    room.answer(QUESTION).await;
}
