//! The program killed at every step, and found again as it was before.

use std::{env, fs, path::Path};

use optout::demo::{Chat, OwnedEventId, Person};

use crate::{
    program::Program,
    proxy::Fate,
    room::Room,
    world::{World, person},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";
const OTHER: &str = "does the ad-sharing change affect Switzerland?";

/// How often the program is killed at random, and how many questions are asked meanwhile.
const KILLS: usize = 5;
const QUESTIONS: usize = 300;

/// How many are asked where the variable `OPTOUT_SOAK` says how often it is killed.
const SOAKED: usize = 1_000;

/// The steps on the way of an answer in an encrypted room where somebody is new, each a request.
const STEPS: [(&str, &str); 5] = [
    ("POST", "/keys/query"),
    ("POST", "/keys/claim"),
    ("PUT", "/sendToDevice/"),
    ("PUT", "/send/m.room.encrypted/"),
    ("POST", "/receipt/"),
];

#[tokio::test]
async fn a_program_that_is_killed_before_or_after_any_request_answers_once() {
    for (method, path) in STEPS {
        // The homeserver never gets it, or it does and the program does not know.
        for fate in [Fate::Swallowed, Fate::Stalled] {
            let world = World::set_up().await;
            let (ann, ben) = (person("ann").await, person("ben").await);
            let program = Program::run(&world).await;
            let room = world.room(&ann, &[]).await;
            room.greeting().await;
            let mut trouble = world.proxy.plan(method, path, fate);
            room.invite(ben.user()).await.unwrap();
            let asked = [
                room.ask(QUESTION).await.unwrap(),
                room.ask(OTHER).await.unwrap(),
            ];
            trouble.happened().await;
            program.kill().await;
            trouble.release();

            let _program = Program::run(&world).await;
            let step = format!("{path}, {fate:?}");
            for question in &asked {
                assert!(room.reply_to(question).await.is_ok(), "{step}");
            }
            assert_eq!(room.replies(&asked).await, [1, 1], "{step}");
        }
    }
}

#[tokio::test]
async fn what_a_sync_brought_that_was_never_received_is_answered_once() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let program = Program::run(&world).await;
    let room = world.room(&ann, &[]).await;
    room.answer("help").await;
    let mut sync = world.proxy.plan("GET", "/sync", Fate::Stalled);
    let first = room.ask(QUESTION).await.unwrap();
    let second = room.ask(OTHER).await.unwrap();
    sync.happened().await;
    program.kill().await;

    let _program = Program::run(&world).await;
    room.reply_to(&second).await.unwrap();
    assert_eq!(room.replies(&[first, second]).await, [1, 1]);
}

/// A copy of the bot's own database, as a backup or a failing disk would bring it back.
fn database(world: &World) -> (std::path::PathBuf, Vec<u8>) {
    let file = world.config.data_dir.join("optout.sqlite");
    let bytes = fs::read(&file).unwrap();
    (file, bytes)
}

fn put_back(file: &Path, bytes: &[u8]) {
    for of_the_newer in ["-wal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(of_the_newer);
        if Path::new(&name).exists() {
            fs::remove_file(name).unwrap();
        }
    }
    fs::write(file, bytes).unwrap();
}

#[tokio::test]
async fn an_older_copy_of_the_database_loses_nothing_and_repeats_nothing() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let bot = world.serve();
    let room = world.room(&ann, &[]).await;
    let answered = room.ask(QUESTION).await.unwrap();
    room.reply_to(&answered).await.unwrap();
    bot.stop().await.unwrap();
    let (file, older) = database(&world);

    let program = Program::run(&world).await;
    let after = room.ask(OTHER).await.unwrap();
    room.reply_to(&after).await.unwrap();
    let mut swallowed = world
        .proxy
        .plan("PUT", "/send/m.room.encrypted/", Fate::Swallowed);
    let open = room.ask(QUESTION).await.unwrap();
    swallowed.happened().await;
    program.kill().await;
    swallowed.release();
    put_back(&file, &older);

    let _bot = world.serve();
    room.reply_to(&open).await.unwrap();
    assert_eq!(room.replies(&[answered, after, open]).await, [1, 1, 1]);
}

/// Asks so many questions, and returns them; the bot may be away.
async fn ask(chat: Chat, count: usize) -> Vec<OwnedEventId> {
    let mut asked = Vec::new();
    for number in 0..count {
        let question = if number % 2 == 0 { QUESTION } else { OTHER };
        asked.push(chat.ask(question).await.unwrap());
    }
    asked
}

/// Waits until the bot has answered so often in all rooms of whoever is in this one; as long as it goes on answering.
async fn until_answers(room: &Room, count: usize) {
    let mut answered = 0;
    while answered < count {
        let more = room.until(|heard| {
            let answers = heard.messages.iter();
            let answers = answers
                .filter(|message| message.sender == room.bot() && message.reply_to().is_some());
            Some(answers.count()).filter(|answers| *answers > answered)
        });
        answered = more.await.unwrap();
    }
}

async fn plain_room(world: &World, ann: &Person) -> Room {
    Room::entered(ann.open_plain_room(&world.account.user).await.unwrap()).await
}

#[tokio::test]
async fn hundreds_of_questions_through_random_kills_are_answered_once_each() {
    let soak = env::var("OPTOUT_SOAK").ok();
    let (kills, questions) =
        soak.map_or((KILLS, QUESTIONS), |kills| (kills.parse().unwrap(), SOAKED));
    let world = World::set_up().await;
    let ann = person("ann").await;
    let mut program = Program::run(&world).await;
    let rooms = [
        world.room(&ann, &[]).await,
        plain_room(&world, &ann).await,
        world.dm(&ann).await,
    ];
    let mut asking = Vec::new();
    for (place, room) in rooms.iter().enumerate() {
        let count = (questions + place) / rooms.len();
        asking.push(tokio::spawn(ask(Chat::clone(room), count)));
    }
    for kill in 1..=kills {
        // Spread over all answers, at a moment of its own in each.
        until_answers(&rooms[0], questions * kill / (kills + 1)).await;
        program.kill().await;
        program = Program::run(&world).await;
    }
    until_answers(&rooms[0], questions).await;
    for (room, asking) in rooms.iter().zip(asking) {
        let asked = asking.await.unwrap();
        for question in &asked {
            room.reply_to(question).await.unwrap();
        }
        let replies = room.replies(&asked).await;
        let wrong = replies.iter().filter(|replies| **replies != 1).count();
        assert_eq!(wrong, 0, "of {}", asked.len());
    }
}

#[tokio::test]
async fn a_flood_is_answered_once_each_in_one_room_and_in_fifty() {
    let flood = if env::var("OPTOUT_SOAK").is_ok() {
        500
    } else {
        100
    };
    let world = World::set_up().await;
    let ann = person("ann").await;
    let bot = world.serve();
    let one = plain_room(&world, &ann).await;
    let mut many = Vec::new();
    for _ in 0..50 {
        many.push(plain_room(&world, &ann).await);
    }
    bot.stop().await.unwrap();

    // All wait when the bot comes back: nothing comes one after the other.
    let asked_in_one = ask(Chat::clone(&one), flood).await;
    let mut asked_in_many = Vec::new();
    for room in &many {
        asked_in_many.push(ask(Chat::clone(room), flood / 50).await);
    }
    let _bot = world.serve();
    until_answers(&one, 2 * flood).await;
    assert_eq!(one.replies(&asked_in_one).await, vec![1; flood]);
    for (room, asked) in many.iter().zip(&asked_in_many) {
        assert_eq!(room.replies(asked).await, vec![1; flood / 50]);
    }
}
