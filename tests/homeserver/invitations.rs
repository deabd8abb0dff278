//! Whose invitations the bot accepts.

use optout::config::Invites;

use crate::{
    room::Room,
    world::{World, person},
};

#[tokio::test]
async fn an_invitation_that_waited_is_accepted_at_the_start() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let chat = ann.open_room(&world.account.user, &[]).await.unwrap();
    let _bot = world.serve();
    Room::entered(chat).await;
}

#[tokio::test]
async fn an_invitation_is_left_alone_until_the_policy_allows_it() {
    let mut world = World::set_up().await;
    let (ann, ben) = (person("ann").await, person("ben").await);
    world.config.invites = Invites::AllowList;
    world.config.allow = vec![ben.user().to_string()];
    let bot = world.serve();
    let uninvited = ann.open_room(&world.account.user, &[]).await.unwrap();
    // Ben's came later: when it is accepted, Ann's has been judged.
    let room = world.room(&ben, &[]).await;
    room.answer("help").await;
    assert!(!uninvited.has(&world.account.user));
    bot.stop().await.unwrap();

    world.config.allow.push(ann.user().to_string());
    let _bot = world.serve();
    Room::entered(uninvited).await;
}
