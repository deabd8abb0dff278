//! A disk on which nothing can be written for a while.

use rusqlite::Connection;
use tokio::process::Command;

use crate::{
    program::{self, Program},
    proxy::Fate,
    world::{World, person},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";
const OTHER: &str = "does the ad-sharing change affect Switzerland?";

/// The program so that a limit on its files is an error to it, as a full disk is, and not its end.
async fn run(world: &World) -> Program {
    let command = program::run(world, "debug");
    let command = command.as_std();
    Program::start(
        Command::new("bash")
            .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
            .arg(command.get_program())
            .args(command.get_args()),
    )
    .await
}

/// Sets how large the files of a process may become; `0:` lets it write nothing, `unlimited:` what it wants.
async fn limit(program: &Program, size: &str) {
    let limited = Command::new("prlimit")
        .args([format!("--pid={}", program.id()), format!("--fsize={size}")])
        .status();
    assert!(limited.await.unwrap().success());
}

#[tokio::test]
async fn a_full_disk_holds_answers_up_and_none_is_lost_or_said_twice() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let mut program = run(&world).await;
    let room = world.room(&ann, &[]).await;
    room.answer("help").await;

    let mut answer = world
        .proxy
        .plan("PUT", "/send/m.room.encrypted/", Fate::Held);
    let on_its_way = room.ask(QUESTION).await.unwrap();
    answer.happened().await;
    limit(&program, "0:").await;
    answer.release();
    // That it was said cannot be written.
    program.until("work is not done yet").await;
    let asked = room.ask(OTHER).await.unwrap();
    // Nor can what came.
    program.until("trying again").await;
    limit(&program, "unlimited:").await;

    room.reply_to(&asked).await.unwrap();
    assert_eq!(room.replies(&[on_its_way, asked]).await, [1, 1]);
    let (status, log) = program.terminate().await;
    assert_eq!(status.code(), Some(0), "{log}");
}

#[tokio::test]
async fn keys_that_come_while_the_disk_is_full_are_not_lost() {
    let world = World::set_up().await;
    let (ann, ben) = (person("ann").await, person("ben").await);
    let mut program = run(&world).await;
    let room = world.room(&ann, &[&ben]).await;
    let bens = ben.join(room.id(), &world.account.user).await.unwrap();
    room.answer("help").await;
    // Nothing is being taken in when the disk is full.
    let mut sync = world.proxy.plan("GET", "/sync", Fate::Held);
    room.say("thanks").await.unwrap();
    sync.happened().await;

    limit(&program, "0:").await;
    // The first that he says here, so that his keys come along.
    let asked = bens.ask(QUESTION).await.unwrap();
    sync.release();
    program.until("what came cannot be kept").await;
    program.until("cannot begin anew, trying again").await;
    limit(&program, "unlimited:").await;

    bens.reply_to(&asked).await.unwrap();
    assert_eq!(room.replies(&[asked]).await, [1]);
    let (status, log) = program.terminate().await;
    assert_eq!(status.code(), Some(0), "{log}");
}

#[tokio::test]
async fn an_answer_that_cannot_be_encrypted_while_something_else_holds_the_keys_is_said_later() {
    let world = World::set_up().await;
    let (ann, ben) = (person("ann").await, person("ben").await);
    let mut program = Program::run(&world).await;
    let room = world.room(&ann, &[]).await;
    room.answer("help").await;
    room.invite(ben.user()).await.unwrap();
    let bens = ben.join(room.id(), &world.account.user).await.unwrap();
    room.until_joined(ben.user()).await.unwrap();

    // Somebody new takes a key of theirs, which is written down first.
    let mut keys = world.proxy.plan("POST", "/keys/claim", Fate::Held);
    let asked = room.ask(QUESTION).await.unwrap();
    keys.happened().await;
    let file = world
        .config
        .data_dir
        .join("matrix/matrix-sdk-crypto.sqlite3");
    let other = Connection::open(file).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    keys.release();
    program.until("cannot send now, trying again").await;
    drop(other);

    bens.reply_to(&asked).await.unwrap();
    assert_eq!(room.replies(&[asked]).await, [1]);
    let (status, log) = program.terminate().await;
    assert_eq!(status.code(), Some(0), "{log}");
}
