//! One account, one device: its tokens change, its session expires, its keys are put back from an older copy.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    program::Program,
    proxy::Fate,
    world::{World, person},
};

const EXPIRED: Fate = Fate::Refused(
    401,
    r#"{"errcode":"M_UNKNOWN_TOKEN","error":"expired","soft_logout":true}"#,
);

#[tokio::test]
async fn a_token_that_has_expired_is_refreshed_and_the_new_one_outlives_a_kill() {
    let world = World::set_up().await;
    let before = world.session();
    let mut program = Program::run(&world).await;
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let mut expired = world.proxy.plan("GET", "/sync", EXPIRED);
    // Its answer wakes the sync that meets the refusal.
    room.answer("help").await;
    expired.happened().await;
    room.answer("help").await;
    program.kill().await;

    let after = world.session();
    for token in ["access_token", "refresh_token"] {
        assert!(after[token].is_string());
        assert_ne!(after[token], before[token], "{token}");
    }
    assert_eq!(after["device_id"], before["device_id"]);
    program = Program::run(&world).await;
    room.answer("help").await;
    program.terminate().await;
}

#[tokio::test]
async fn a_session_that_has_expired_is_renewed_for_the_same_device_with_its_keys() {
    let world = World::set_up().await;
    let before = world.session();
    let ann = person("ann").await;
    let bot = world.serve();
    let room = world.room(&ann, &[]).await;
    room.answer("help").await;
    bot.stop().await.unwrap();

    // Neither the token nor the one that renews it is taken any more.
    let _sync = world.proxy.plan("GET", "/sync", EXPIRED);
    let _refresh = world.proxy.plan("POST", "/refresh", EXPIRED);
    let told = world.serve().stop_by_itself().await.unwrap_err();
    assert!(
        format!("{told:#}").contains("run `optout setup` with the password"),
        "{told:#}"
    );

    let _who = world.proxy.plan("GET", "/account/whoami", EXPIRED);
    let _refresh = world.proxy.plan("POST", "/refresh", EXPIRED);
    world.setup().await.unwrap();
    let after = world.session();
    assert_eq!(after["device_id"], before["device_id"]);
    assert_ne!(after["access_token"], before["access_token"]);
    let asked = room
        .ask("how do I opt out of LinkedIn AI training")
        .await
        .unwrap();
    let _bot = world.serve();
    room.reply_to(&asked).await.unwrap();
    assert_eq!(room.replies(&[asked]).await, [1]);
}

/// Copies a directory with all that is in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target: PathBuf = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[tokio::test]
async fn keys_that_were_put_back_from_an_older_copy_are_told_to_the_operator() {
    let world = World::set_up().await;
    let stores = world.config.data_dir.join("matrix");
    let older = world.data.path().join("older");
    // Of a process that has ended, nothing is still being written.
    Program::run(&world).await.terminate().await;
    copy(&stores, &older);
    let program = Program::run(&world).await;
    // Each new device takes one of the bot's one-time keys, and the bot makes another.
    let ann = person("ann").await;
    let dm = world.dm(&ann).await;
    dm.answer("help").await;
    program.terminate().await;

    fs::remove_dir_all(&stores).unwrap();
    copy(&older, &stores);
    let mut program = Program::run(&world).await;
    program.until("an older copy was put back").await;
}
