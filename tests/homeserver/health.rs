//! What whoever watches over the bot is told, while it serves and while it cannot.

use std::{
    net::{Ipv4Addr, SocketAddr, SocketAddrV4},
    time::Duration,
};

use matrix_sdk::{
    encryption::CrossSigningResetAuthType,
    ruma::api::client::uiaa::{AuthData, Password, UserIdentifier},
};
use optout::{
    clock::Clock,
    demo::{Chat, PATIENCE},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::watch,
    time::{sleep, timeout},
};

use crate::{
    program,
    proxy::Fate,
    room::Room,
    world::{World, person},
};

/// A free port of loopback.
const ANYWHERE: SocketAddr = SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0));

/// A world whose bot can be asked how it is doing.
pub(crate) async fn watched() -> World {
    let mut world = World::set_up().await;
    world.config.listen = Some(ANYWHERE);
    world
}

/// How often is looked whether the bot tells something else by now.
const LOOK: Duration = Duration::from_millis(50);

/// Status and body of what the bot answers to whoever asks for this path.
pub(crate) async fn ask(door: SocketAddr, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(door).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {door}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, body.to_owned())
}

/// The value of a metric, by its name and labels.
pub(crate) fn value(page: &str, name: &str) -> Option<f64> {
    let mut lines = page.lines();
    let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    value.map(|value| value.parse().unwrap())
}

/// Waits until the bot answers so.
async fn until(door: SocketAddr, path: &str, is_it: impl Fn(u16, &str) -> bool) -> String {
    let mut last = (0, String::new());
    let looking = timeout(PATIENCE, async {
        loop {
            last = ask(door, path).await;
            if is_it(last.0, &last.1) {
                return;
            }
            sleep(LOOK).await;
        }
    });
    let is_told = looking.await.is_ok();
    assert!(is_told, "{path} answers {last:?}");
    last.1
}

/// Says one thing after the other, to nobody, until that is over.
async fn talk_until(room: Chat, over: watch::Receiver<bool>) {
    while !*over.borrow() {
        room.say("good morning").await.unwrap();
    }
}

/// On a clock on which a minute passes in two seconds, and in a room where something is said all the time, since a
/// homeserver that has nothing to tell would be silent for too long on it.
#[tokio::test]
async fn readiness_ends_with_the_homeserver_and_comes_back_with_it() {
    let world = watched().await;
    let now = Clock::system().now();
    let bot = world.serve_by(Clock::of_another_machine(now, now, 30.0));
    let door = bot.health().unwrap();
    let ann = person("ann").await;
    let room = Room::entered(ann.open_plain_room(&world.account.user).await.unwrap()).await;
    let (is_over, over) = watch::channel(false);
    let talking = tokio::spawn(talk_until(Chat::clone(&room), over));
    until(door, "/readyz", |status, _| status == 200).await;

    world.proxy.down();
    let told = until(door, "/readyz", |status, _| status == 503).await;
    assert!(
        told.starts_with("not ready\nhearing: no sync for "),
        "{told}"
    );
    assert!(
        told.ends_with("verified: ok\nspeaking: ok\ndisk: ok\n"),
        "{told}"
    );
    world.proxy.turned_away(2).await;
    assert_eq!(ask(door, "/readyz").await.0, 503);
    assert_eq!(ask(door, "/livez").await, (200, "alive\n".to_owned()));
    let page = ask(door, "/metrics").await.1;
    assert_eq!(value(&page, "optout_ready{part=\"hearing\"}"), Some(0.0));
    assert_eq!(value(&page, "optout_ready{part=\"speaking\"}"), Some(1.0));
    assert!(value(&page, "optout_syncs_total{result=\"bad\"}") > Some(0.0));

    world.proxy.up();
    until(door, "/readyz", |status, _| status == 200).await;
    is_over.send_replace(true);
    talking.await.unwrap();
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn an_account_whose_identity_was_replaced_is_not_ready_to_speak() {
    let world = watched().await;
    let bot = world.serve();
    let door = bot.health().unwrap();
    until(door, "/readyz", |status, _| status == 200).await;

    let other = world.another_client().await;
    let reset = other.encryption().reset_cross_signing().await.unwrap();
    let reset = reset.unwrap();
    let CrossSigningResetAuthType::Uiaa(asked) = reset.auth_type() else {
        panic!("a homeserver asks for the password")
    };
    let user = UserIdentifier::Matrix((&world.account.user).into());
    let mut password = Password::new(user, world.account.password.reveal().to_owned());
    password.session.clone_from(&asked.session);
    reset
        .auth(Some(AuthData::Password(password)))
        .await
        .unwrap();

    let told = until(door, "/readyz", |status, _| status == 503).await;
    assert!(
        told.contains("verified: the bot's device is not verified"),
        "{told}"
    );
}

#[tokio::test]
async fn what_happens_is_counted_by_outcome_language_and_topic() {
    let world = watched().await;
    let bot = world.serve();
    let door = bot.health().unwrap();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let answer = room
        .answer("how do I opt out of LinkedIn AI training")
        .await;
    room.answer("how do I opt out of LinkedIn AI training?")
        .await;
    room.answer("betrifft die Datenweitergabe von LinkedIn für Werbung auch die Schweiz?")
        .await;
    room.answer("does DeepL train AI on my data?").await;
    room.answer("reminders").await;
    room.react(&answer.id, "👎").await.unwrap();

    let expected = [
        (
            "questions_total{outcome=\"answer\",language=\"en\",topic=\"linkedin/ai-training\"}",
            2.0,
        ),
        (
            "questions_total{outcome=\"answer\",language=\"de\",topic=\"linkedin/ad-sharing\"}",
            1.0,
        ),
        (
            "questions_total{outcome=\"decline\",language=\"en\",topic=\"other\"}",
            1.0,
        ),
        (
            "questions_total{outcome=\"order\",language=\"en\",topic=\"none\"}",
            1.0,
        ),
        ("heard_to_sent_seconds_count", 5.0),
        ("messages_total{purpose=\"answer\",fate=\"sent\"}", 5.0),
        ("messages_total{purpose=\"greeting\",fate=\"sent\"}", 1.0),
        ("messages_total{purpose=\"answer\",fate=\"failed\"}", 0.0),
        ("feedback_total{thumb=\"down\"}", 1.0),
        ("feedback_total{thumb=\"up\"}", 0.0),
        ("queue_length{queue=\"outbox\"}", 0.0),
        ("rooms", 1.0),
    ];
    let value_of = |page: &str, name: &str| value(page, &format!("optout_{name}"));
    let page = until(door, "/metrics", |_, page| {
        expected
            .iter()
            .all(|(name, count)| value_of(page, name) == Some(*count))
    });
    let page = page.await;
    // Nothing else was asked.
    let questions = page
        .lines()
        .filter(|line| line.starts_with("optout_questions_total{"));
    assert_eq!(questions.count(), 4, "{page}");
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn what_is_in_the_way_is_counted_too() {
    let world = watched().await;
    let bot = world.serve();
    let ann = person("ann").await;
    let plain = ann.open_plain_room(&world.account.user).await.unwrap();
    let room = Room::entered(plain).await;
    room.answer("help").await;
    bot.stop().await.unwrap();
    // More than a sync brings of a room.
    for _ in 0..101 {
        room.say("good morning").await.unwrap();
    }
    let bot = world.serve();
    let door = bot.health().unwrap();
    until(door, "/metrics", |_, page| {
        value(page, "optout_gaps_total{result=\"good\"}") == Some(1.0)
    })
    .await;

    for fate in [
        Fate::Refused(
            429,
            r#"{"errcode":"M_LIMIT_EXCEEDED","error":"too fast","retry_after_ms":50}"#,
        ),
        Fate::Refused(502, r#"{"errcode":"M_UNKNOWN","error":"busy"}"#),
    ] {
        drop(world.proxy.plan("PUT", "/send/m.room.message/", fate));
    }
    room.answer("help").await;
    let page = ask(door, "/metrics").await.1;
    for name in ["optout_rate_limited_total", "optout_send_retries_total"] {
        assert_eq!(value(&page, name), Some(1.0), "{name}");
    }
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn a_program_that_cannot_listen_does_not_start() {
    let taken = std::net::TcpListener::bind(ANYWHERE).unwrap();
    let mut world = World::bare().await;
    world.config.listen = Some(taken.local_addr().unwrap());
    let output = program::run(&world, "info").output().await.unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("set `listen` to a free port"), "{told}");
}
