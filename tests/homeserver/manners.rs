//! How the bot behaves in a room, beside answering.

use matrix_sdk::ruma::events::{
    key::verification::VerificationMethod,
    room::message::{KeyVerificationRequestEventContent, MessageType, RoomMessageEventContent},
};
use optout::store::Store;
use serde_json::json;

use crate::{
    room::Room,
    world::{World, person},
};

const QUESTION: &str = "does LinkedIn's AI training affect Norway?";

#[tokio::test]
async fn it_has_a_name_and_a_picture_and_says_that_it_is_a_program_where_it_may() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let dm = world.dm(&ann).await;
    dm.answer("help").await;
    let member = dm.state("m.room.member", dm.bot().as_str()).await.unwrap();
    assert_eq!(member["displayname"], "Optout");
    assert!(member["avatar_url"].as_str().unwrap().starts_with("mxc://"));
    let members = dm.state("io.element.functional_members", "").await.unwrap();
    assert_eq!(members["service_members"], json!([dm.bot()]));
    // Where it has no power it does not try.
    let room = world.room(&ann, &[]).await;
    room.answer("help").await;
    let unknown = room.state("io.element.functional_members", "").await;
    assert!(unknown.is_err());
}

#[tokio::test]
async fn thumbs_are_counted_and_not_answered() {
    let world = World::set_up().await;
    let bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let answer = room.answer(QUESTION).await;
    let talk = room.say("good morning").await.unwrap();
    for (message, reaction) in [
        (&answer.id, "👍"),
        (&answer.id, "👎🏽"),
        (&answer.id, "🎉"),
        (&talk, "👍"),
    ] {
        room.react(message, reaction).await.unwrap();
    }
    let said = room.said().await.len();
    assert_eq!(said, 2, "its greeting and its answer");
    bot.stop().await.unwrap();
    let store = Store::open(&world.config.data_dir.join("optout.sqlite")).unwrap();
    assert_eq!(store.feedback().unwrap(), (1, 1));
}

#[tokio::test]
async fn a_verification_is_declined_in_words() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let dm = world.dm(&ann).await;
    let request = KeyVerificationRequestEventContent::new(
        "Ann wants to verify".to_owned(),
        vec![VerificationMethod::SasV1],
        "DEVICE".into(),
        dm.bot().to_owned(),
    );
    let request = MessageType::VerificationRequest(request);
    let asked = dm
        .send(RoomMessageEventContent::new(request))
        .await
        .unwrap();
    let declined = dm.reply_to(&asked).await.unwrap();
    assert!(
        declined.text().contains("need not verify"),
        "{}",
        declined.text()
    );
    assert!(declined.is_notice());
}

#[tokio::test]
async fn answers_stand_in_threads_where_a_moderator_wants_that_and_are_followed_up_there() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    room.answer("threads on").await;
    let asked = room.ask(QUESTION).await.unwrap();
    let answer = room.reply_to(&asked).await.unwrap();
    assert_eq!(answer.thread(), Some(&asked));

    let there = room
        .mention_in_thread(&asked, "and in Canada?")
        .await
        .unwrap();
    let answer = room.reply_to(&there).await.unwrap();
    assert_eq!(answer.thread(), Some(&asked));
    assert!(answer.text().contains("Canada"), "{}", answer.text());
    let here = room.answer("and in Switzerland?").await;
    assert!(here.text().contains("Switzerland"), "{}", here.text());
}

#[tokio::test]
async fn whoever_was_asked_back_chooses_by_a_number_and_nobody_else_does() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let bens = Room::entered(ben.join(room.id(), room.bot()).await.unwrap()).await;
    let choices = room.answer("how do I opt out?").await;
    assert!(choices.text().contains("2. Meta"), "{}", choices.text());
    let other = bens.answer("2").await;
    assert!(!other.text().contains("**Meta"), "{}", other.text());
    let asked = room.ask("2").await.unwrap();
    let chosen = room.reply_to(&asked).await.unwrap();
    assert!(chosen.text().starts_with("**Meta"), "{}", chosen.text());
}

#[tokio::test]
async fn where_it_may_not_speak_it_tries_nothing_and_tells_once_who_can_change_it() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let dm = world.dm(&ann).await;
    let room = world.room(&ann, &[]).await;
    room.answer("help").await;

    let levels = room.state("m.room.power_levels", "").await.unwrap();
    let mut silent = levels.clone();
    silent["events_default"] = 50.into();
    room.set_state("m.room.power_levels", silent).await.unwrap();
    let speaking = format!("/rooms/{}/send/", room.id());
    let tried = world.proxy.refuse("PUT", &speaking, 403, "{}");
    for _ in 0..2 {
        room.ask(QUESTION).await.unwrap();
        // When this is answered, so would the other have been.
        dm.answer("help").await;
    }
    let told = |message: &optout::demo::Message| message.text().contains("power level 50");
    dm.until(|heard| heard.said_in(dm.id()).find(|said| told(said)).map(|_| ()))
        .await
        .unwrap();
    let said = dm.said().await;
    assert_eq!(said.iter().filter(|said| told(said)).count(), 1);

    assert_eq!(tried.count(), 0);
    tried.lift();
    room.set_state("m.room.power_levels", levels).await.unwrap();
    room.answer(QUESTION).await;
}

#[tokio::test]
async fn an_ignored_person_is_not_heard() {
    let world = World::set_up().await;
    let (ann, ben) = (person("ann").await, person("ben").await);
    world.ignore(ann.user()).await;
    let _bot = world.serve();
    let room = world.room(&ben, &[&ann]).await;
    let anns = ann.join(room.id(), room.bot()).await.unwrap();
    let asked = anns.ask(QUESTION).await.unwrap();
    assert_eq!(room.replies(&[asked]).await, [0]);
    let uninvited = ann.open_room(room.bot(), &[]).await.unwrap();
    room.answer("help").await;
    assert!(!uninvited.has(room.bot()));
}
