//! What was asked while nobody listened.

use optout::demo::OwnedEventId;

use crate::{
    program::Program,
    proxy::Fate,
    room::Room,
    world::{World, person},
};

const QUESTIONS: [&str; 3] = [
    "how do I opt out of LinkedIn AI training",
    "seit wann gilt das?",
    "does the ad-sharing change affect Switzerland?",
];

async fn ask_all(room: &Room) -> Vec<OwnedEventId> {
    let mut asked = Vec::new();
    for question in QUESTIONS {
        asked.push(room.ask(question).await.unwrap());
    }
    asked
}

#[tokio::test]
async fn what_was_asked_while_away_is_answered_once_after_a_restart() {
    let world = World::set_up().await;
    let bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let before = ask_all(&room).await;
    assert_eq!(room.replies(&before).await, [1, 1, 1]);
    bot.stop().await.unwrap();

    let away = ask_all(&room).await;
    let bot = world.serve();
    assert_eq!(room.replies(&away).await, [1, 1, 1]);
    bot.stop().await.unwrap();

    let _bot = world.serve();
    let again = room.replies(&[before, away].concat()).await;
    assert_eq!(again, [1; 6], "a second restart says nothing twice");
}

#[tokio::test]
async fn what_is_answered_at_the_end_is_marked_as_read_before_the_end() {
    let world = World::set_up().await;
    let bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    // What it says by itself when it enters is said before this.
    room.answer("help").await;
    let mut answer = world.proxy.plan("PUT", "/send/", Fate::Held);
    let asked = room.ask(QUESTIONS[0]).await.unwrap();
    answer.happened().await;
    let receipts = world.proxy.watch(("POST", asked.as_str()), "");
    let (ended, ()) = tokio::join!(bot.stop(), async { answer.release() });
    ended.unwrap();
    assert_eq!(receipts.count(), 1);
}

#[tokio::test]
async fn what_was_asked_between_setup_and_the_first_run_is_answered() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let dm = ann.open_dm(&world.account.user).await.unwrap();
    let asked = dm.ask(QUESTIONS[0]).await.unwrap();
    let _bot = world.serve();
    let dm = Room::entered(dm).await;
    let answer = dm.reply_to(&asked).await.unwrap();
    assert!(answer.text().starts_with("**LinkedIn, AI training:**"));
}

#[tokio::test]
async fn what_was_said_before_joining_is_no_question_in_a_room() {
    let world = World::set_up().await;
    let (ann, ben) = (person("ann").await, person("ben").await);
    let chat = ann
        .open_room(&world.account.user, &[ben.user()])
        .await
        .unwrap();
    ben.join(chat.id(), &world.account.user).await.unwrap();
    let before = chat.ask(QUESTIONS[0]).await.unwrap();
    let _bot = world.serve();
    let room = Room::entered(chat).await;
    let after = room.ask(QUESTIONS[2]).await.unwrap();
    assert_eq!(room.replies(&[before, after]).await, [0, 1]);
}

#[tokio::test]
async fn the_program_that_was_killed_answers_each_question_once_when_it_is_back() {
    let world = World::set_up().await;
    let program = Program::run(&world).await;
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let before = ask_all(&room).await;
    room.reply_to(&before[0]).await.unwrap();
    program.kill().await;

    let away = ask_all(&room).await;
    let _program = Program::run(&world).await;
    let asked = [before, away].concat();
    for question in &asked {
        room.reply_to(question).await.unwrap();
    }
    assert_eq!(room.replies(&asked).await, [1; 6]);
}

#[tokio::test]
async fn the_program_ends_cleanly_when_told_and_its_log_names_nobody() {
    let world = World::set_up().await;
    let mut program = Program::run(&world).await;
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    room.answer("Xylophon: how do I opt out of LinkedIn AI training")
        .await;
    room.answer("and what of Zanzibar?").await;
    // Only now is everything written that is written about these.
    program.until("done").await;
    let (status, log) = program.terminate().await;
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(log.lines().last().unwrap().contains("ending"), "{log}");
    for secret in [
        "Xylophon",
        "Zanzibar",
        "opt out",
        ann.user().localpart(),
        room.id().as_str(),
        world.account.user.as_str(),
        world.account.password.reveal(),
    ] {
        assert!(!log.contains(secret), "`{secret}` is in the log:\n{log}");
    }
}
