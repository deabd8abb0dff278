//! What comes late: keys, answers, and the bot itself.

use jiff::SignedDuration;
use optout::{
    clock::Clock,
    demo::{Message, Person},
};

use crate::{
    proxy::{Fate, Proxy, Trouble},
    room::Room,
    world::{World, account, person, synapse},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";
const UNREADABLE: &str = "I cannot read this message";
const AWAY: &str = "I was away";

/// Somebody whose keys are told to have been sent, but are not before the test lets them go.
pub(crate) async fn forgetful() -> (Person, Proxy) {
    let proxy = Proxy::start(synapse().url()).await;
    let person = Person::sign_in(proxy.url(), &account("forgetful"))
        .await
        .unwrap();
    (person, proxy)
}

/// Holds the keys of what is said next.
pub(crate) fn hold_keys(proxy: &Proxy) -> Trouble {
    proxy.plan("PUT", "/sendToDevice/m.room.encrypted/", Fate::Postponed)
}

/// A clock on which a minute passes in two seconds.
fn fast() -> Clock {
    let now = Clock::system().now();
    Clock::of_another_machine(now, now, 30.0)
}

/// A clock that is ahead of the homeserver's.
fn ahead(by: SignedDuration) -> Clock {
    let now = Clock::system().now();
    Clock::of_another_machine(now + by, now, 1.0)
}

async fn until_said(room: &Room, text: &str) -> Message {
    let said = room.until(|heard| {
        let mut said = heard.messages.iter();
        said.find(|message| message.room == room.id() && message.text().contains(text))
            .cloned()
    });
    said.await.unwrap()
}

fn count(said: &[Message], text: &str) -> usize {
    said.iter()
        .filter(|message| message.text().contains(text))
        .count()
}

#[tokio::test]
async fn a_question_whose_key_comes_late_is_answered_then_and_after_a_restart_too() {
    let world = World::set_up().await;
    let bot = world.serve();
    let ((ann, proxy), ben) = (forgetful().await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let others = ben.join(room.id(), &world.account.user).await.unwrap();
    let mut keys = hold_keys(&proxy);

    let asked = room.ask(QUESTION).await.unwrap();
    keys.happened().await;
    // What was asked later is answered, so the unreadable one was heard.
    let later = others.ask("help").await.unwrap();
    others.reply_to(&later).await.unwrap();
    bot.stop().await.unwrap();

    let _bot = world.serve();
    let later = others.ask("help").await.unwrap();
    others.reply_to(&later).await.unwrap();
    keys.release();
    let answer = room.reply_to(&asked).await.unwrap();
    assert!(
        answer.text().starts_with("**LinkedIn, AI training:**"),
        "{}",
        answer.text()
    );
    let said = others.heard();
    assert_eq!(
        count(&said, UNREADABLE),
        0,
        "in a room nobody knows whom it was for"
    );
}

#[tokio::test]
async fn in_a_direct_message_it_is_said_once_that_a_message_cannot_be_read() {
    let world = World::set_up().await;
    let _bot = world.serve_by(fast());
    let (ann, proxy) = forgetful().await;
    let dm = world.dm(&ann).await;
    let mut keys = hold_keys(&proxy);

    let asked = [
        dm.ask(QUESTION).await.unwrap(),
        dm.ask("does the ad-sharing change affect Switzerland?")
            .await
            .unwrap(),
    ];
    keys.happened().await;
    let notice = until_said(&dm, UNREADABLE).await;
    assert_eq!(notice.reply_to(), Some(&asked[0]));
    keys.release();
    let both = dm.until(|heard| {
        let answers = heard
            .messages
            .iter()
            .filter(|message| message.id != notice.id);
        let answered = |asked| {
            answers
                .clone()
                .any(|message| message.reply_to() == Some(asked))
        };
        asked.iter().all(answered).then_some(())
    });
    both.await.unwrap();
    assert_eq!(
        dm.replies(&asked).await,
        [2, 1],
        "the notice, and an answer to each"
    );
    assert_eq!(count(&dm.heard(), UNREADABLE), 1, "once for their session");
}

#[tokio::test]
async fn an_answer_that_comes_late_says_so() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let bot = world.serve();
    let room = world.room(&ann, &[]).await;
    assert!(
        !room
            .answer(QUESTION)
            .await
            .text()
            .contains("later than you asked")
    );
    bot.stop().await.unwrap();

    let away = room.ask(QUESTION).await.unwrap();
    let _bot = world.serve_by(ahead(SignedDuration::from_mins(20)));
    let answer = room.reply_to(&away).await.unwrap();
    let (first, rest) = answer.text().split_once("\n\n").unwrap();
    assert!(first.contains("later than you asked"), "{first}");
    assert!(rest.starts_with("**LinkedIn, AI training:**"), "{rest}");
}

#[tokio::test]
async fn what_was_asked_more_than_a_day_ago_gets_one_line_in_its_room() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let bot = world.serve();
    let (asked_in, quiet) = (world.room(&ann, &[]).await, world.room(&ann, &[]).await);
    for room in [&asked_in, &quiet] {
        room.answer("help").await;
    }
    bot.stop().await.unwrap();

    let old = [
        asked_in.ask(QUESTION).await.unwrap(),
        asked_in.ask("and in Norway?").await.unwrap(),
    ];
    for _ in 0..2 {
        let bot = world.serve_by(ahead(SignedDuration::from_hours(25)));
        until_said(&asked_in, AWAY).await;
        bot.stop().await.unwrap();
    }
    let _bot = world.serve();
    assert_eq!(asked_in.replies(&old).await, [0, 0]);
    assert_eq!(count(&asked_in.heard(), AWAY), 1);
    quiet.answer("help").await;
    assert_eq!(count(&quiet.heard(), AWAY), 0, "nothing was missed there");
}
