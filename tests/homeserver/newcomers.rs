//! Those whose devices the bot does not know yet: they can read what it says, and nobody waits because of them.
//!
//! Whoever waits, waits in the SDK for somebody to be asked for, for five seconds, and goes on without them
//! (`docs/decisions/0020-devices-are-asked-for-beside-the-sync.md`). That nobody waits so long is told by the order of the
//! requests: they are asked for before that time could end.

use matrix_sdk::ruma::OwnedUserId;
use optout::demo::{Chat, Person};
use serde_json::json;

use crate::{
    proxy::Fate,
    room::Room,
    world::{World, account, person},
};

const QUERY: (&str, &str) = ("POST", "/keys/query");
const CLAIM: (&str, &str) = ("POST", "/keys/claim");

/// How many events of a room a sync brings at most.
const TURN: usize = 100;

/// A room to which the bot is invited, with a member of whom only the list of members tells, since so much happened after
/// they came, and who has no device, as those whom a bridge brings.
async fn room_with_a_silent_member(world: &World, person: &Person) -> (Chat, OwnedUserId) {
    let silent = account("silent").user;
    let bot = &world.account.user;
    let chat = person.open_room(bot, &[&silent]).await.unwrap();
    for number in 0..=TURN {
        let event = json!({ "number": number });
        chat.set_state("org.optout.event", event).await.unwrap();
    }
    (chat, silent)
}

#[tokio::test]
async fn a_newcomer_is_asked_for_while_somebody_elses_keys_are_fetched() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    // Until this has its response, the SDK lets nobody else look whose keys they lack, and a sync has to do that first.
    let claims = world.proxy.watch(CLAIM, "");
    let mut claim = world.proxy.plan(CLAIM.0, CLAIM.1, Fate::Held);
    let chat = ann.open_room(&world.account.user, &[]).await.unwrap();
    let public = json!({ "join_rule": "public" });
    chat.set_state("m.room.join_rules", public).await.unwrap();
    claim.happened().await;

    let mut asked = world.proxy.watch(QUERY, ben.user().as_str());
    let there = ben.join(chat.id(), &world.account.user).await.unwrap();
    asked.happened(1).await;
    claim.release();
    Room::entered(chat).await.greeting().await;
    assert_eq!(claims.count(), 1, "it was still held, and not given up");
    Room::entered(there).await.answer("help").await;
}

#[tokio::test]
async fn nobody_waits_for_the_devices_of_somebody_who_has_none() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let (chat, silent) = room_with_a_silent_member(&world, &ann).await;

    let asked = world.proxy.watch(QUERY, silent.as_str());
    let _bot = world.serve();
    let room = Room::entered(chat).await;
    room.greeting().await;
    room.answer("help").await;
    assert_eq!(
        asked.count(),
        1,
        "a second time is after the wait for the first has ended"
    );
}
