//! Questions that are edited or deleted.

use matrix_sdk::ruma::events::room::message::{
    ReplacementMetadata, RoomMessageEventContent, RoomMessageEventContentWithoutRelation,
};
use optout::{
    demo::{Message, OwnedEventId},
    store::Store,
};

use crate::{
    proxy::Fate,
    room::Room,
    world::{World, person},
};

const OPT_OUT: &str = "how do I opt out of LinkedIn AI training";
const SWITZERLAND: &str = "betrifft die Datenweitergabe für Werbung auch die Schweiz?";
const SWISS: &str = "Schweiz:** Nein, es gilt nicht.";

/// What the bot says in the place of this message, when it does.
async fn edit_of(room: &Room, answer: &OwnedEventId) -> Message {
    room.until(|heard| {
        let mut said = heard.said_in(room.id());
        said.find(|message| message.edits() == Some(answer) && message.sender == room.bot())
            .cloned()
    })
    .await
    .unwrap()
}

/// How many of the bot's messages are edits, once it is through with all that was said before now.
async fn edits(room: &Room) -> usize {
    let said = room.said().await;
    said.iter().filter(|said| said.edits().is_some()).count()
}

async fn until_deleted(room: &Room, message: &OwnedEventId) {
    room.until(|heard| heard.deleted.contains(message).then_some(()))
        .await
        .unwrap();
}

#[tokio::test]
async fn an_edited_question_changes_its_answer_where_that_differs_and_pings_nobody() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let asked = room.ask(OPT_OUT).await.unwrap();
    let answer = room.reply_to(&asked).await.unwrap();

    let same = room.mentioning("How do I opt out of LinkedIn\u{2019}s AI training?");
    room.edit(&asked, same).await.unwrap();
    assert_eq!(edits(&room).await, 0, "it would say the same");

    room.edit(&asked, room.mentioning(SWITZERLAND))
        .await
        .unwrap();
    let edit = edit_of(&room, &answer.id).await;
    assert!(edit.is_notice());
    let event: serde_json::Value = serde_json::from_str(&edit.raw).unwrap();
    let new = &event["content"]["m.new_content"];
    assert!(new["body"].as_str().unwrap().contains(SWISS), "{new}");
    assert!(new["formatted_body"].as_str().unwrap().starts_with("<p>"));
    for content in [new, &event["content"]] {
        assert_eq!(content["m.mentions"], serde_json::json!({}));
    }
    assert_eq!(edits(&room).await, 1);

    // Whoever replies to the answer means what it says now.
    let follow_up = room.answer_to(&answer, "und in Norwegen?").await;
    assert!(follow_up.text().contains("Werbung"), "{}", follow_up.text());
}

#[tokio::test]
async fn an_edit_asks_by_adding_the_mention_and_takes_nothing_back_by_removing_it() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;

    let said = room.say(OPT_OUT).await.unwrap();
    room.edit(&said, room.mentioning(OPT_OUT)).await.unwrap();
    let answer = room.reply_to(&said).await.unwrap();
    assert!(answer.text().starts_with("**LinkedIn, AI training:**"));

    let plain = RoomMessageEventContent::text_plain(SWITZERLAND);
    room.edit(&said, plain).await.unwrap();
    assert_eq!(edits(&room).await, 0);

    // Another's edit of it is nobody's, whatever a homeserver lets through.
    let bens = ben.join(room.id(), &world.account.user).await.unwrap();
    bens.edit(&said, room.mentioning(SWITZERLAND))
        .await
        .unwrap();
    assert_eq!(edits(&room).await, 0);

    room.edit(&said, room.mentioning(SWITZERLAND))
        .await
        .unwrap();
    edit_of(&room, &answer.id).await;
    assert_eq!(room.replies(&[said]).await, [1]);
}

#[tokio::test]
async fn what_changes_before_its_answer_is_answered_as_it_is_then() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let other = world.room(&ann, &[]).await;
    room.answer("help").await;

    let mut answer = world
        .proxy
        .plan("PUT", "/send/m.room.encrypted/", Fate::Held);
    let first = room.ask(OPT_OUT).await.unwrap();
    answer.happened().await;
    let edited = room.ask("what is the weather like?").await.unwrap();
    let deleted = room.ask(OPT_OUT).await.unwrap();
    room.edit(&edited, room.mentioning(OPT_OUT)).await.unwrap();
    room.edit(&edited, room.mentioning(SWITZERLAND))
        .await
        .unwrap();
    room.delete(&deleted).await.unwrap();
    // The bot has heard all that when it answers what was asked later.
    other.answer("help").await;
    answer.release();

    let reply = room.reply_to(&edited).await.unwrap();
    assert!(reply.text().contains(SWISS), "{}", reply.text());
    assert_eq!(room.replies(&[first, edited, deleted]).await, [1, 1, 0]);
    assert_eq!(edits(&room).await, 0);
}

#[tokio::test]
async fn a_deleted_question_takes_its_answer_with_it_and_what_was_remembered_of_it() {
    let world = World::set_up().await;
    let bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let asked = room.ask(OPT_OUT).await.unwrap();
    let answer = room.reply_to(&asked).await.unwrap();
    let kept = room.answer(SWITZERLAND).await;

    room.delete(&asked).await.unwrap();
    until_deleted(&room, &answer.id).await;
    // An edit comes too late for what is gone.
    room.edit(&asked, room.mentioning(SWITZERLAND))
        .await
        .unwrap();
    assert_eq!(edits(&room).await, 0);
    let deleted = room
        .until(|heard| Some(heard.deleted.clone()))
        .await
        .unwrap();
    assert!(!deleted.contains(&kept.id));
    bot.stop().await.unwrap();

    let store = Store::open(&world.config.data_dir.join("optout.sqlite")).unwrap();
    let known = store.answered(asked.as_str()).unwrap().unwrap();
    assert_eq!(
        (known.event, known.topic, known.language),
        (None, None, None)
    );
}

#[tokio::test]
async fn changes_while_the_bot_is_away_and_a_lost_response_change_an_answer_once() {
    let world = World::set_up().await;
    let bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let mut asked = Vec::new();
    let mut answers = Vec::new();
    for _ in 0..2 {
        let question = room.ask(OPT_OUT).await.unwrap();
        answers.push(room.reply_to(&question).await.unwrap().id);
        asked.push(question);
    }
    bot.stop().await.unwrap();
    room.edit(&asked[0], room.mentioning(SWITZERLAND))
        .await
        .unwrap();
    room.delete(&asked[1]).await.unwrap();

    world
        .proxy
        .plan("PUT", "/send/m.room.encrypted/", Fate::Unanswered);
    world.proxy.plan("PUT", "/redact/", Fate::Unanswered);
    let _bot = world.serve();
    edit_of(&room, &answers[0]).await;
    until_deleted(&room, &answers[1]).await;
    assert_eq!(edits(&room).await, 1);
}

/// What an edit carries has no relation of its own: the question's stays.
#[tokio::test]
async fn an_edited_question_in_a_thread_is_answered_there() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let begin = room.say("about LinkedIn").await.unwrap();
    let said = room
        .mention_in_thread(&begin, "what is the weather like?")
        .await
        .unwrap();
    let answer = room.reply_to(&said).await.unwrap();
    assert_eq!(answer.thread(), Some(&begin));
    let new: RoomMessageEventContentWithoutRelation = room.mentioning(OPT_OUT).into();
    let metadata = ReplacementMetadata::new(said.clone(), None);
    room.send(new.make_replacement(metadata)).await.unwrap();
    edit_of(&room, &answer.id).await;
}
