//! A room that wants to be reminded.

use std::collections::BTreeSet;

use jiff::Timestamp;
use matrix_sdk::ruma::events::room::message::MessageType;
use optout::{clock::Clock, demo::Message, reminders::OccurrenceId, store::Store};

use crate::world::{World, person};

/// How many simulated seconds pass in one of the machine's: a day in two of them.
const SPEED: f64 = 43_200.0;

fn is_post(message: &Message) -> bool {
    matches!(message.content.msgtype, MessageType::Text(_))
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
            let posts: Vec<Message> = heard
                .said_in(room.id())
                .filter(|message| message.sender == room.bot() && is_post(message))
                .cloned()
                .collect();
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
            post.text().starts_with("**LinkedIn:** 3 changes "),
            "{}",
            post.text()
        );
        let mentions = post.content.mentions.as_ref().unwrap();
        assert!(mentions.user_ids.is_empty() && !mentions.room);
    }
}
