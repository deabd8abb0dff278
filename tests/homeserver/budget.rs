//! How much somebody gets, and what ends a loop between bots.

use matrix_sdk::ruma::OwnedUserId;
use optout::demo::{Message, Person};

use crate::{
    room::Room,
    world::{World, person},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";

/// How many of a bot's messages were heard in a room.
fn count(room: &Room, bot: &OwnedUserId) -> usize {
    let said = |message: &&Message| message.sender == *bot;
    room.heard().iter().filter(said).count()
}

#[tokio::test]
async fn after_so_many_answers_there_is_one_notice_then_silence_and_others_are_answered() {
    let mut world = World::set_up().await;
    world.config.budget = 2;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let bens = ben.join(room.id(), &world.account.user).await.unwrap();
    let mut asked = Vec::new();
    for _ in 0..4 {
        asked.push(room.ask(QUESTION).await.unwrap());
    }
    let notice = room.reply_to(&asked[2]).await.unwrap();
    assert!(notice.text().contains("ten minutes"), "{}", notice.text());

    let bens = Room::entered(bens).await;
    bens.answer(QUESTION).await;
    let replied = |asked| {
        let heard = room.heard().into_iter();
        heard
            .filter(|message| message.reply_to() == Some(asked))
            .count()
    };
    let counts: Vec<_> = asked.iter().map(replied).collect();
    assert_eq!(counts, [1, 1, 1, 0]);
}

/// Says back to a bot whatever it says, until dropped.
async fn echo(mut ann: Person, room: Room, bots: [OwnedUserId; 2]) {
    while let Ok(news) = ann.news().await {
        for message in news {
            if bots.contains(&message.sender) {
                let mut echo = room.mentioning(message.text());
                let mentions = echo.mentions.get_or_insert_default();
                mentions.user_ids.extend(bots.clone());
                room.send(echo).await.unwrap();
            }
        }
    }
}

#[tokio::test]
async fn two_bots_and_an_echo_in_one_room_come_to_an_end() {
    const BUDGET: u32 = 5;
    let mut worlds = [World::set_up().await, World::set_up().await];
    let mut serving = Vec::new();
    for world in &mut worlds {
        world.config.budget = BUDGET;
        serving.push(world.serve());
    }
    let bots = worlds.each_ref().map(|world| world.account.user.clone());
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = worlds[0].room(&ann, &[&ben]).await;
    room.invite(&bots[1]).await.unwrap();
    room.until_joined(&bots[1]).await.unwrap();
    let mut bens = Vec::new();
    for bot in &bots {
        bens.push(Room::entered(ben.join(room.id(), bot).await.unwrap()).await);
    }
    let anns = Room::entered(ann.join(room.id(), &bots[0]).await.unwrap()).await;
    let echoing = tokio::spawn(echo(ann, anns, bots.clone()));
    room.ask(QUESTION).await.unwrap();

    // Each bot greets, answers what it may, says once that it is enough, and is silent then.
    let most = usize::try_from(BUDGET).unwrap() + 2;
    for bot in &bots {
        room.until(|heard| {
            let said = heard.said_in(room.id());
            (said.filter(|message| message.sender == *bot).count() >= most).then_some(())
        })
        .await
        .unwrap();
    }
    for room in &bens {
        room.answer("help").await;
    }
    for bot in &bots {
        assert_eq!(count(&bens[0], bot), most + 1, "and what Ben asked");
    }
    echoing.abort();
}
