//! Two of the same bot.

use tokio::time::timeout;

use optout::demo::PATIENCE;

use crate::{
    program::{self, Program},
    world::{World, person},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";

#[tokio::test]
async fn a_second_program_on_the_same_data_ends_at_once_and_says_which_process_has_it() {
    let world = World::set_up().await;
    let first = Program::run(&world).await;
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let before = room.ask(QUESTION).await.unwrap();

    let mut second = program::run(&world, "info");
    let second = timeout(PATIENCE, second.output());
    let second = second.await.unwrap().unwrap();
    let said = String::from_utf8(second.stderr).unwrap();
    assert_eq!(second.status.code(), Some(1), "{said}");
    assert!(
        said.contains(&format!("is in use by process {};", first.id())),
        "{said}"
    );

    let after = room.ask(QUESTION).await.unwrap();
    assert_eq!(room.replies(&[before, after]).await, [1, 1]);
}
