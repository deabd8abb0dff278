//! A homeserver that refuses, stalls, or is heard only by half.

use crate::{
    proxy::Fate,
    room::Room,
    world::{World, person},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";
const SEND: &str = "/send/m.room.encrypted/";

#[tokio::test]
async fn an_answer_that_is_sent_through_trouble_is_said_once() {
    for fate in [
        Fate::Refused(
            429,
            r#"{"errcode":"M_LIMIT_EXCEEDED","error":"too fast","retry_after_ms":50}"#,
        ),
        Fate::Refused(502, r#"{"errcode":"M_UNKNOWN","error":"bad gateway"}"#),
        Fate::Cut,
        // The homeserver has it, and the bot does not know.
        Fate::Unanswered,
    ] {
        let world = World::set_up().await;
        let _bot = world.serve();
        let ann = person("ann").await;
        let room = world.room(&ann, &[]).await;
        room.answer("help").await;
        let mut trouble = world.proxy.plan("PUT", SEND, fate);
        let asked = room.ask(QUESTION).await.unwrap();
        trouble.happened().await;
        room.reply_to(&asked).await.unwrap();
        assert_eq!(room.replies(&[asked]).await, [1], "{fate:?}");
    }
}

#[tokio::test]
async fn a_room_that_stalls_holds_up_no_other() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let (slow, other) = (world.room(&ann, &[]).await, world.dm(&ann).await);
    slow.answer("help").await;
    other.greeting().await;
    let mut stall = world.proxy.plan("PUT", SEND, Fate::Held);
    let asked = slow.ask(QUESTION).await.unwrap();
    stall.happened().await;
    other.answer(QUESTION).await;
    stall.release();
    slow.reply_to(&asked).await.unwrap();
    assert_eq!(slow.replies(&[asked]).await, [1]);
}

#[tokio::test]
async fn a_sync_that_fails_is_tried_again() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let mut cut = world.proxy.plan("GET", "/sync", Fate::Cut);
    let mut refused = world.proxy.plan(
        "GET",
        "/sync",
        Fate::Refused(503, r#"{"errcode":"M_UNKNOWN","error":"starting"}"#),
    );
    let _bot = world.serve();
    cut.happened().await;
    refused.happened().await;
    let dm = world.dm(&ann).await;
    let asked = dm.ask(QUESTION).await.unwrap();
    assert_eq!(dm.replies(&[asked]).await, [1]);
}

#[tokio::test]
async fn a_room_that_forbids_speaking_is_given_up_and_the_others_are_served() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let (closed, other) = (world.room(&ann, &[]).await, world.dm(&ann).await);
    closed.answer("help").await;
    other.greeting().await;
    let mut trouble = world.proxy.plan(
        "PUT",
        SEND,
        Fate::Refused(403, r#"{"errcode":"M_FORBIDDEN","error":"no power"}"#),
    );
    let refused = closed.ask(QUESTION).await.unwrap();
    trouble.happened().await;
    let later = closed.ask(QUESTION).await.unwrap();
    assert_eq!(closed.replies(&[refused, later]).await, [0, 1]);
    other.answer(QUESTION).await;
}

#[tokio::test]
async fn a_session_that_the_homeserver_ended_ends_the_bot_with_the_remedy() {
    let world = World::set_up().await;
    let gone = Fate::Refused(
        401,
        r#"{"errcode":"M_UNKNOWN_TOKEN","error":"gone","soft_logout":false}"#,
    );
    // Neither the token nor the one that renews it is known any more.
    let _sync = world.proxy.plan("GET", "/sync", gone);
    let _refresh = world.proxy.plan("POST", "/refresh", gone);
    let error = world.serve().stop_by_itself().await.unwrap_err();
    let said = format!("{error:#}");
    assert!(
        said.contains("`optout setup` with the recovery key"),
        "{said}"
    );
}

#[tokio::test]
async fn more_than_a_sync_brings_is_fetched() {
    let world = World::set_up().await;
    let bot = world.serve();
    let ann = person("ann").await;
    let chat = ann.open_plain_room(&world.account.user).await.unwrap();
    let room = Room::entered(chat).await;
    room.answer("help").await;
    bot.stop().await.unwrap();
    let first = room.ask(QUESTION).await.unwrap();
    // A homeserver gives a hundred events of a room at once and leaves out those before.
    for number in 0..120 {
        room.say(&format!("talk {number}")).await.unwrap();
    }
    let last = room.ask(QUESTION).await.unwrap();
    let _bot = world.serve();
    assert_eq!(room.replies(&[first, last]).await, [1, 1]);
}
