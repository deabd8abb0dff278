//! What operators order, and who is none.

use std::fs;

use crate::{
    program::{self, Program},
    room::Room,
    world::{World, person},
};

const STATUS: &str = "This is how I am";

#[tokio::test]
async fn an_operator_has_it_told_how_it_is_leave_a_room_and_read_everything_again() {
    let world = World::set_up().await;
    let (ann, ben) = (person("ann").await, person("ben").await);
    let mut command = program::run(&world, "debug");
    let file = world.data.path().join("optout.toml");
    let config = fs::read_to_string(&file).unwrap();
    let operators = format!("operators = [\"{}\"]\n", ann.user());
    fs::write(&file, format!("{config}{operators}")).unwrap();
    let mut program = Program::start(&mut command).await;
    let dm = world.dm(&ann).await;
    let room = world.room(&ann, &[&ben]).await;
    room.answer("help").await;

    let status = dm.answer("status").await;
    assert!(status.text().starts_with(STATUS), "{}", status.text());
    assert!(status.text().contains("**Rooms**: 2"), "{}", status.text());
    let german = dm.answer("zeig den status").await;
    assert!(
        german.text().starts_with("So geht es mir"),
        "{}",
        german.text()
    );
    dm.ask("reload").await.unwrap();
    program.until("configuration and facts reloaded").await;
    let nowhere = dm.answer("leave deadbeef").await;
    assert!(nowhere.text().contains("in no room"), "{}", nowhere.text());

    // In a room, in clear, and by anybody else these are no orders.
    let refused = room.answer("status").await;
    assert!(
        refused.text().contains("encrypted direct"),
        "{}",
        refused.text()
    );
    let open = ann.open_plain_room(&world.account.user).await.unwrap();
    let open = Room::entered(open).await;
    let refused = open.answer("status").await;
    assert!(
        refused.text().contains("encrypted direct"),
        "{}",
        refused.text()
    );
    let bens = world.dm(&ben).await;
    let other = bens.answer("status").await;
    assert!(!other.text().contains(STATUS), "{}", other.text());

    let rooms = dm.answer("rooms").await;
    assert!(rooms.text().contains("3 members"), "{}", rooms.text());
    let row = rooms.text().lines().find(|row| row.contains("3 members"));
    let name = row.unwrap().split("**").nth(1).unwrap();
    dm.answer(&format!("leave {name}")).await;
    room.until_left(room.bot()).await.unwrap();
    dm.answer("help").await;
}
