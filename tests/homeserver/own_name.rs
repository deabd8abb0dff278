//! What happens in the bot's name without its doing: the sync leaves out what it says and does itself.

use optout::config::Invites;
use optout::demo::Person;

use crate::{
    proxy::Fate,
    room::Room,
    stays::begins_anew_in,
    world::{World, greeting, person, synapse},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";

#[tokio::test]
async fn a_room_that_it_is_put_into_is_greeted_and_what_was_said_there_before_is_not_answered() {
    let mut world = World::set_up().await;
    world.config.invites = Invites::AllowList;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let chat = ann.open_plain_room(&world.account.user).await.unwrap();
    chat.invite(ben.user()).await.unwrap();
    ben.join(chat.id(), &world.account.user).await.unwrap();
    chat.until_joined(ben.user()).await.unwrap();
    let before = chat.ask(QUESTION).await.unwrap();
    world.go_in_its_name("join", chat.id()).await;
    let room = Room::entered(chat).await;
    assert_eq!(room.greeting().await.text(), greeting("en"));
    let after = room.ask(QUESTION).await.unwrap();
    assert_eq!(room.replies(&[before, after]).await, [0, 1]);
}

#[tokio::test]
async fn a_room_that_it_was_taken_out_of_is_forgotten_at_the_next_start() {
    let world = World::set_up().await;
    let bot = world.serve();
    let ann = person("ann").await;
    let (room, other) = (world.room(&ann, &[]).await, world.room(&ann, &[]).await);
    room.answer("timezone Europe/Zurich").await;
    world.go_in_its_name("leave", room.id()).await;
    room.until_left(room.bot()).await.unwrap();
    other.answer("help").await;
    bot.stop().await.unwrap();

    let forgetting = format!("/rooms/{}/forget", room.id());
    let mut forgotten = world.proxy.plan("POST", &forgetting, Fate::Passed);
    let _bot = world.serve();
    forgotten.happened().await;
    begins_anew_in(&room).await;
}

#[tokio::test]
async fn where_somebody_else_uses_the_account_what_they_do_is_heard() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let (room, other) = (world.room(&ann, &[]).await, world.room(&ann, &[]).await);
    room.answer("timezone Europe/Zurich").await;
    let _operator = Person::sign_in(synapse().url(), &world.account)
        .await
        .unwrap();
    // Whoever is told of the device with the first of these has it in mind with the second.
    other.answer("help").await;
    other.answer("help").await;
    let copy = format!("/rooms/{}/account_data/", room.id());
    let mut emptied = world.proxy.plan("PUT", &copy, Fate::Passed);
    world.go_in_its_name("leave", room.id()).await;
    emptied.happened().await;
    other.answer("help").await;

    begins_anew_in(&room).await;
}
