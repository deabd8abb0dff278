//! A machine whose clock is wrong, and set right.

use jiff::SignedDuration;
use optout::clock::Clock;

use crate::{
    room::Room,
    world::{World, person},
};

const QUESTIONS: [&str; 2] = [
    "how do I opt out of LinkedIn AI training",
    "does the ad-sharing change affect Switzerland?",
];

/// A clock that is ahead of the machine's, or behind it.
fn moved(by: SignedDuration) -> Clock {
    let now = Clock::system().now();
    Clock::of_another_machine(now + by, now, 1.0)
}

#[tokio::test]
async fn a_clock_that_is_set_anew_loses_no_question_and_repeats_no_answer() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let hours = SignedDuration::from_hours(2);
    let bot = world.serve_by(moved(hours));
    let plain = ann.open_plain_room(&world.account.user).await.unwrap();
    let rooms = [
        world.room(&ann, &[]).await,
        Room::entered(plain).await,
        world.dm(&ann).await,
    ];
    let mut asked = vec![Vec::new(); rooms.len()];
    bot.stop().await.unwrap();
    for clock in [moved(hours), moved(-hours), Clock::system()] {
        for (room, asked) in rooms.iter().zip(&mut asked) {
            asked.push(room.ask(QUESTIONS[0]).await.unwrap());
        }
        let bot = world.serve_by(clock);
        for (room, asked) in rooms.iter().zip(&mut asked) {
            asked.push(room.ask(QUESTIONS[1]).await.unwrap());
            assert_eq!(room.replies(asked).await, vec![1; asked.len()]);
        }
        bot.stop().await.unwrap();
    }
}
