//! Setting the account up, and what an operator reads where something is wrong.

use std::{fs, os::unix::fs::PermissionsExt as _};

use optout::{
    config::{Secret, Secrets},
    matrix::{self, Nobody, Recovery},
};

use crate::world::{World, account, person};

#[tokio::test]
async fn a_new_account_gets_a_verified_device_and_a_recovery_key_in_a_private_file() {
    let mut world = World::bare().await;
    let file = world.data.path().join("recovery.key");
    world.config.recovery_key_file = Some(file.clone());
    let ready = world.setup().await.unwrap();
    assert_eq!(ready.user, world.account.user.as_str());
    assert!(matches!(ready.recovery, Recovery::Written(at) if at == file));
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&file), 0o600);
    assert_eq!(mode(&world.config.data_dir), 0o700);
    assert!(!fs::read_to_string(&file).unwrap().trim().is_empty());
}

#[tokio::test]
async fn doing_it_again_changes_nothing() {
    let world = World::bare().await;
    let first = world.setup().await.unwrap();
    assert!(matches!(first.recovery, Recovery::Created(_)));
    let again = world.setup().await.unwrap();
    assert_eq!(again.device, first.device);
    assert!(matches!(again.recovery, Recovery::Unchanged));
}

#[tokio::test]
async fn the_recovery_key_brings_a_new_device_under_the_old_identity() {
    let mut world = World::bare().await;
    world.config.recovery_key_file = Some(world.data.path().join("recovery.key"));
    let old = world.setup().await.unwrap();
    world.start_afresh();
    let new = world.setup().await.unwrap();
    assert_ne!(old.device, new.device);
    assert!(matches!(new.recovery, Recovery::Used));

    let _bot = world.serve();
    let ann = person("ann").await;
    let dm = world.dm(&ann).await;
    let answer = dm.answer("help").await;
    assert_eq!(answer.seal, optout::demo::Seal::CrossSigned);
}

#[tokio::test]
async fn without_the_recovery_key_a_second_device_is_not_served() {
    let mut world = World::set_up().await;
    world.start_afresh();
    let error = said(world.setup().await);
    assert!(error.contains("set `recovery_key_file`"), "{error}");
    // The login is there by now, unverified.
    let error = world.serve().stop().await.unwrap_err().to_string();
    assert!(
        error.contains("not verified") && error.contains("`optout setup`"),
        "{error}"
    );

    let key = "EsTx notA keyA tAll";
    let secrets = Secrets {
        recovery_key: Some(Secret::new(key)),
        ..Secrets::default()
    };
    let error = said(matrix::setup(&world.config, secrets, &mut Nobody).await);
    assert!(
        error.contains("does not fit this account") && !error.contains(key),
        "{error}"
    );
}

#[tokio::test]
async fn a_token_is_taken_in_place_of_a_password() {
    let mut world = World::bare().await;
    let client = world.another_client().await;
    let secrets = |token: String| Secrets {
        token: Some(Secret::new(token)),
        ..Secrets::default()
    };
    let error = said(matrix::setup(&world.config, secrets("gone".to_owned()), &mut Nobody).await);
    assert!(error.contains("does not know the access token"), "{error}");
    world.start_afresh();
    let ready = matrix::setup(
        &world.config,
        secrets(client.access_token().unwrap()),
        &mut Nobody,
    )
    .await
    .unwrap();
    assert_eq!(ready.device, client.device_id().unwrap().as_str());
}

#[tokio::test]
async fn what_is_left_of_a_login_that_was_cut_short_is_in_nobodys_way() {
    let world = World::bare().await;
    let stores = world.config.data_dir.join("matrix");
    fs::create_dir_all(&stores).unwrap();
    fs::write(stores.join("matrix-sdk-state.sqlite3"), "half of it").unwrap();
    world.setup().await.unwrap();
}

#[tokio::test]
async fn a_wrong_password_is_told_and_not_quoted() {
    let mut world = World::bare().await;
    world.account.password = Secret::new("not the password");
    let error = said(world.setup().await);
    assert!(error.contains("correct `user` or `password`"), "{error}");
    assert!(!error.contains("not the password"), "{error}");
}

#[tokio::test]
async fn a_wrong_address_is_told() {
    let mut world = World::bare().await;
    // Nothing listens on the port of a listener that is gone.
    let gone = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .unwrap();
    let url = format!("http://{gone}/");
    world.config.homeserver = Some(url.parse().unwrap());
    let error = said(world.setup().await);
    assert!(
        error.contains(&url) && error.contains("correct `homeserver`"),
        "{error}"
    );
}

#[tokio::test]
async fn nothing_is_served_that_was_not_set_up() {
    let world = World::bare().await;
    let error = world.serve().stop().await.unwrap_err().to_string();
    assert!(error.contains("run `optout setup` first"), "{error}");
}

#[tokio::test]
async fn the_data_directory_of_another_account_is_refused() {
    let mut world = World::set_up().await;
    world.account = account("other");
    world.config.user = Some(world.account.user.as_str().parse().unwrap());
    let error = said(world.setup().await);
    assert!(error.contains("set another `data_dir`"), "{error}");
}

#[tokio::test]
async fn a_directory_in_use_names_who_has_it() {
    let world = World::set_up().await;
    let mut bot = world.serve();
    let ann = person("ann").await;
    bot.meanwhile(async { Ok(world.dm(&ann).await) })
        .await
        .unwrap();
    let error = said(world.setup().await);
    assert!(
        error.contains(&format!("in use by process {}", std::process::id())),
        "{error}"
    );
}

fn said<T>(result: anyhow::Result<T>) -> String {
    match result {
        Ok(_) => panic!("it was expected to fail"),
        Err(error) => format!("{error:#}"),
    }
}
