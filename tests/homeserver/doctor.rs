//! `optout doctor` on a real homeserver: what it says where all is fine and where something is not, and that the bot and
//! its keys do not notice.

use std::{
    collections::BTreeMap,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
};

use jiff::SignedDuration;
use matrix_sdk::{
    reqwest,
    ruma::{
        OneTimeKeyAlgorithm, OwnedDeviceId, RoomId, UserId,
        api::client::{
            backup::{create_backup_version, delete_backup_version, get_latest_backup_info},
            keys::{claim_keys, get_keys},
        },
        serde::Raw,
    },
};
use optout::{
    clock::Clock,
    matrix::{self, Check, Finding, State},
    store::Store,
};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::{
    program::{self, Program},
    proxy::Fate,
    room::Room,
    world::{World, account, person, post, synapse},
};

const QUESTION: &str = "how do I opt out of LinkedIn AI training";
const LEVELS: &str = "m.room.power_levels";
const SEND: &str = "/send/m.room.encrypted/";
const BAD_GATEWAY: &str = r#"{"errcode":"M_UNKNOWN","error":"bad gateway"}"#;

/// What is found of the account, by a machine whose clock is off by this.
async fn examined_later(world: &World, by: SignedDuration) -> Vec<Finding> {
    let now = Clock::system().now();
    matrix::examine(
        &world.config,
        &Clock::of_another_machine(now + by, now, 1.0),
    )
    .await
}

async fn examined(world: &World) -> Vec<Finding> {
    examined_later(world, SignedDuration::ZERO).await
}

/// What was found of this check, as `state: what → remedy`.
fn told(findings: &[Finding], check: Check) -> Vec<String> {
    let of_it = findings.iter().filter(|finding| finding.check == check);
    let told = |finding: &Finding| {
        let remedy = finding.remedy.as_ref();
        let remedy = remedy.map(|remedy| format!(" → {remedy}"));
        let state = finding.state.name();
        format!("{state}: {}{}", finding.what, remedy.unwrap_or_default())
    };
    of_it.map(told).collect()
}

/// That nothing but this is told of a check.
#[track_caller]
fn assert_told(findings: &[Finding], check: Check, expected: &str) {
    assert_eq!(told(findings, check), [expected]);
}

/// Every file below a directory, with its content.
fn files(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let content = fs::read(&path).unwrap();
            found.insert(path, content);
        }
    }
    found
}

fn device(world: &World) -> String {
    world.session()["device_id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_account_that_was_set_up_is_fine_line_by_line() {
    let world = World::set_up().await;
    // Of a process that has ended, nothing is still being written.
    Program::run(&world).await.terminate().await;
    let before = files(&world.config.data_dir);
    let mut doctor = program::optout("doctor", &world, "info");
    let output = doctor.output().await.unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(
        files(&world.config.data_dir) == before,
        "a file was touched"
    );
    let (user, device) = (&world.account.user, device(&world));
    let data = world.config.data_dir.display();
    let file = world.data.path().join("optout.toml");
    let url = world.proxy.url();
    for line in [
        "fine     configuration   every value can be used".to_owned(),
        format!("fine     data-directory  `{data}` is private to its user"),
        "warning  process         the bot does not run".to_owned(),
        "                         → start it: `optout run`".to_owned(),
        format!("fine     homeserver      `{url}` answers (Synapse/"),
        "fine     versions        Matrix up to v1.".to_owned(),
        "fine     clock           the machine's and the homeserver's agree".to_owned(),
        format!("fine     session         {user} on its device {device}"),
        format!("fine     verification    the device {device} is signed by the account's own identity"),
        "fine     keys            50 one-time keys are left".to_owned(),
        "fine     backup          version 1 has 0 keys, and the recovery key opens it".to_owned(),
        "fine     rate-limit      the homeserver wanted no pause in the last seven days".to_owned(),
        "fine     rooms           in no room yet".to_owned(),
        "fine     queues          inbox: 0 to be answered, 0 without their key; outbox: 0 on their way".to_owned(),
        "fine     failures        everything of the last seven days could be said".to_owned(),
        "broken: 0, ".to_owned(),
    ] {
        assert!(told.lines().any(|told| told.starts_with(&line)), "{line}\n---\n{told}");
    }
    let origin = format!("{}:1", file.display());
    let homeserver = told.lines().find(|line| line.starts_with("homeserver "));
    assert!(
        homeserver.is_some_and(|line| line.ends_with(&origin)),
        "{told}"
    );
    assert!(!told.contains(world.session()["access_token"].as_str().unwrap()));
}

#[tokio::test]
async fn a_bot_that_serves_does_not_notice() {
    let world = World::set_up().await;
    let mut program = Program::run(&world).await;
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[]).await;
    room.answer("help").await;
    let other = world.another_client().await;
    let keys = async || {
        let mut request = get_keys::v3::Request::new();
        request.device_keys = [(world.account.user.clone(), Vec::new())].into();
        let keys = other.send(request).await.unwrap();
        let devices = serde_json::to_string(&keys.device_keys).unwrap();
        let identity = serde_json::to_string(&keys.self_signing_keys).unwrap();
        (devices, identity)
    };
    let (keys_before, session_before) = (keys().await, world.session());

    // What comes meanwhile for the bot, messages to its device with keys above all, waits for its next sync.
    let mut sync = world.proxy.plan("GET", "/sync", Fate::Held);
    room.say("thanks").await.unwrap();
    sync.happened().await;
    let dm = ben.open_dm(&world.account.user).await.unwrap();
    let asked = [
        dm.ask(QUESTION).await.unwrap(),
        room.ask(QUESTION).await.unwrap(),
    ];
    let mut counts = Vec::new();
    for _ in 0..3 {
        let mut doctor = program::optout("doctor", &world, "debug");
        let output = doctor.arg("--json").output().await.unwrap();
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0), "{report}");
        let findings = report["findings"].as_array().unwrap();
        let what = |check: &str| {
            let finding = findings.iter().find(|finding| finding["check"] == check);
            let finding = finding.unwrap();
            assert_eq!(finding["state"], "fine", "{finding}");
            assert_eq!(finding["remedy"], Value::Null);
            finding["what"].as_str().unwrap().to_owned()
        };
        assert_eq!(what("process"), format!("process {} serves", program.id()));
        assert_eq!(what("rooms"), "the bot may speak in all of its rooms (1)");
        what("verification");
        what("model");
        counts.push(what("keys"));
    }
    assert_eq!(counts, vec![counts[0].clone(); 3]);
    assert_eq!(keys().await, keys_before);
    assert_eq!(world.session(), session_before);

    sync.release();
    let dm = Room::entered(dm).await;
    dm.reply_to(&asked[0]).await.unwrap();
    room.reply_to(&asked[1]).await.unwrap();
    assert_eq!(dm.replies(&asked[..1]).await, [1]);
    assert_eq!(room.replies(&asked[1..]).await, [1]);
    program.until("done").await;
    let (status, log) = program.terminate().await;
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(!log.contains("ERROR"), "{log}");
}

#[tokio::test]
async fn a_homeserver_that_is_gone_is_told_and_what_it_would_tell_is_unknown() {
    let mut world = World::set_up().await;
    // Nothing listens on the port of a listener that is gone.
    let gone = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let url = format!("http://{}/", gone.unwrap());
    world.config.homeserver = Some(url.parse().unwrap());
    let findings = examined(&world).await;
    assert_told(
        &findings,
        Check::Homeserver,
        &format!(
            "broken: no Matrix homeserver answers at `{url}`: Connection refused (os error 111) → \
             correct `homeserver`, or start it"
        ),
    );
    for check in [
        Check::Session,
        Check::Verification,
        Check::Keys,
        Check::Backup,
        Check::Rooms,
    ] {
        assert_told(
            &findings,
            check,
            "unknown: not asked, because of `homeserver` → see to `homeserver` first",
        );
    }
    assert_told(
        &findings,
        Check::Queues,
        "fine: inbox: 0 to be answered, 0 without their key; outbox: 0 on their way",
    );
    let mut doctor = program::optout("doctor", &world, "info");
    doctor.args(["--homeserver", &url]);
    assert_eq!(doctor.output().await.unwrap().status.code(), Some(1));
}

#[tokio::test]
async fn a_homeserver_that_fails_or_is_none_is_told() {
    let world = World::set_up().await;
    let url = world.proxy.url();
    for (status, body, why) in [
        (
            502,
            "<html>bad gateway</html>",
            "the homeserver says `502 Bad Gateway`",
        ),
        (
            200,
            "<html>hello</html>",
            "what came is no answer of a Matrix homeserver",
        ),
    ] {
        let wall = world.proxy.refuse("GET", "/versions", status, body);
        assert_told(
            &examined(&world).await,
            Check::Homeserver,
            &format!(
                "broken: no Matrix homeserver answers at `{url}`: {why} → correct `homeserver`, or start it"
            ),
        );
        wall.lift();
    }
    let _old = world.proxy.plan(
        "GET",
        "/versions",
        Fate::Refused(200, r#"{"versions":["r0.6.1"]}"#),
    );
    let findings = examined(&world).await;
    assert_told(
        &findings,
        Check::Versions,
        "broken: the homeserver speaks no Matrix that the bot speaks → upgrade it; the bot needs Matrix v1.1 or a later one",
    );
}

#[tokio::test]
async fn a_session_that_was_ended_or_has_expired_is_told_apart_and_never_renewed() {
    const EXPIRED: &str = r#"{"errcode":"M_UNKNOWN_TOKEN","error":"expired","soft_logout":true}"#;
    let world = World::set_up().await;
    let before = world.session();
    assert!(before["refresh_token"].is_string());
    let mut refreshed = world.proxy.refuse("POST", "/refresh", 500, "{}");
    let expired = world.proxy.refuse("GET", "/account/whoami", 401, EXPIRED);
    let findings = examined(&world).await;
    assert_told(
        &findings,
        Check::Session,
        "warning: the access token has expired, and the next `optout run` renews it → start the bot and ask again; \
         if it does not start, run `optout setup` with the password",
    );
    for check in [
        Check::Verification,
        Check::Keys,
        Check::Backup,
        Check::Rooms,
    ] {
        let expected = "unknown: not asked, because of `session` → see to `session` first";
        assert_told(&findings, check, expected);
    }
    let mut bot = world.serve();
    let ann = person("ann").await;
    let dm = bot
        .meanwhile(async { Ok(world.dm(&ann).await) })
        .await
        .unwrap();
    assert_told(
        &examined(&world).await,
        Check::Session,
        "warning: the access token has expired, and the bot renews it → ask again in a minute; if it is so then, \
         the log of `optout run` has the reason",
    );
    dm.answer("help").await;
    bot.stop().await.unwrap();
    expired.lift();
    refreshed.happened(0).await;
    assert_eq!(refreshed.count(), 0);
    assert_eq!(world.session(), before);

    let locked = world.proxy.refuse(
        "GET",
        "/account/whoami",
        401,
        r#"{"errcode":"M_USER_LOCKED","error":"locked","soft_logout":true}"#,
    );
    assert_told(
        &examined(&world).await,
        Check::Session,
        "broken: the homeserver does not take it: the homeserver says `M_USER_LOCKED` → ask again in a minute; if it stays \
         so, ask an administrator of the homeserver",
    );
    locked.lift();

    // Where nothing renews it, the password does.
    let mut bare = before.clone();
    bare.as_object_mut().unwrap().remove("refresh_token");
    let file = world.config.data_dir.join("session.json");
    fs::write(&file, bare.to_string()).unwrap();
    let expired = world.proxy.refuse("GET", "/account/whoami", 401, EXPIRED);
    assert_told(
        &examined(&world).await,
        Check::Session,
        "broken: the session has only expired → run `optout setup` with the password, and the same device goes on with \
         its keys",
    );
    expired.lift();

    post(
        "/_matrix/client/v3/logout",
        before["access_token"].as_str().unwrap(),
        &json!({}),
    )
    .await;
    assert_told(
        &examined(&world).await,
        Check::Session,
        "broken: the homeserver has ended the session → move the data directory away and run `optout setup` with the \
         recovery key",
    );
}

#[tokio::test]
async fn a_token_that_the_bot_has_renewed_meanwhile_is_used() {
    let world = World::set_up().await;
    let good = world.session();
    let mut old = good.clone();
    old["access_token"] = "gone".into();
    let file = world.config.data_dir.join("session.json");
    fs::write(&file, old.to_string()).unwrap();
    let mut asked = world.proxy.plan("GET", "/account/whoami", Fate::Stalled);
    let (findings, ()) = tokio::join!(examined(&world), async {
        asked.happened().await;
        fs::write(&file, good.to_string()).unwrap();
        asked.release();
    });
    let expected = format!(
        "fine: {} on its device {}",
        world.account.user,
        device(&world)
    );
    assert_told(&findings, Check::Session, &expected);
    assert!(
        findings
            .iter()
            .all(|finding| finding.state <= State::Warning),
        "{findings:?}"
    );
}

#[tokio::test]
async fn a_device_that_is_not_cross_signed_is_told() {
    let mut world = World::set_up().await;
    world.config.data_dir = world.data.path().join("another");
    // The login is there, but not the recovery key with which it would be signed.
    world.setup().await.unwrap_err();
    let findings = examined(&world).await;
    assert_told(
        &findings,
        Check::Verification,
        &format!(
            "broken: the device {} is not signed by the account's identity, and everybody is warned of it → \
             run `optout setup` with the recovery key of the identity that the account has now",
            device(&world)
        ),
    );
    assert_told(
        &findings,
        Check::Queues,
        "broken: there is no database, because the setup was cut short → run `optout setup` again",
    );
    let error = world.serve().stop().await.unwrap_err().to_string();
    assert!(error.contains("not verified"), "{error}");
}

#[tokio::test]
async fn an_account_without_an_identity_and_a_session_of_another_device_are_told() {
    let world = World::bare().await;
    let client = world.another_client().await;
    fs::create_dir(&world.config.data_dir).unwrap();
    let file = world.config.data_dir.join("session.json");
    let mut session = json!({
        "homeserver": world.proxy.url(), "user_id": world.account.user,
        "device_id": client.device_id(), "access_token": client.access_token(),
    });
    fs::write(&file, session.to_string()).unwrap();
    let findings = examined(&world).await;
    let verification = told(&findings, Check::Verification);
    assert!(
        [
            "broken: the account has no identity, and everybody is warned of its device → run `optout setup` again".to_owned(),
            format!(
                "broken: the homeserver has no keys of the device {} → move the data directory away and run `optout setup` \
                 with the recovery key",
                client.device_id().unwrap()
            ),
        ]
        .contains(&verification[0]),
        "{verification:?}"
    );
    session["device_id"] = "OTHER".into();
    fs::write(&file, session.to_string()).unwrap();
    assert_told(
        &examined(&world).await,
        Check::Session,
        "broken: the session belongs to another account or device than it says → move the data directory away and run \
         `optout setup` again",
    );
    session["user_id"] = "@other:localhost".into();
    fs::write(&file, session.to_string()).unwrap();
    let expected = format!(
        "broken: the data directory `{}` belongs to @other:localhost, not to {} → set another `data_dir`, or correct `user`",
        world.config.data_dir.display(),
        world.account.user
    );
    assert_told(&examined(&world).await, Check::Session, &expected);
}

#[tokio::test]
async fn keys_that_have_run_out_are_told() {
    let world = World::set_up().await;
    let other = world.another_client().await;
    let device = OwnedDeviceId::from(device(&world));
    for _ in 0..50 {
        let wanted = [(device.clone(), OneTimeKeyAlgorithm::SignedCurve25519)].into();
        let request = claim_keys::v3::Request::new([(world.account.user.clone(), wanted)].into());
        other.send(request).await.unwrap();
    }
    assert_told(
        &examined(&world).await,
        Check::Keys,
        "warning: no one-time keys are left, and not everybody who writes for the first time can be read → \
         start the bot, which makes some",
    );
}

#[tokio::test]
async fn a_backup_that_is_gone_or_another_s_is_told() {
    let world = World::set_up().await;
    let other = world.another_client().await;
    let backup = other
        .send(get_latest_backup_info::v3::Request::new())
        .await
        .unwrap();
    let delete = delete_backup_version::v3::Request::new(backup.version);
    other.send(delete).await.unwrap();
    assert_told(
        &examined(&world).await,
        Check::Backup,
        "warning: the keys of messages are not backed up, and a lost disk would take room histories with it → \
         run `optout setup` again",
    );
    let algorithm = json!({
        "algorithm": "m.megolm_backup.v1.curve25519-aes-sha2",
        "auth_data": { "public_key": "hSDwCYkwp1R0i33ctD73Wg2/Og0mOBr066SpjqqbTmo", "signatures": {} },
    });
    let algorithm = Raw::from_json(serde_json::value::to_raw_value(&algorithm).unwrap());
    let create = create_backup_version::v3::Request::new(algorithm);
    let version = other.send(create).await.unwrap().version;
    assert_told(
        &examined(&world).await,
        Check::Backup,
        &format!(
            "warning: the backup of keys, version {version}, is another device's, and is not used → move the data directory \
             away and run `optout setup` with the recovery key"
        ),
    );
}

#[tokio::test]
async fn rooms_that_do_not_let_the_bot_speak_are_told_with_the_permission_that_lacks() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let bot = world.serve();
    let (sealed, fine) = (world.room(&ann, &[]).await, world.dm(&ann).await);
    let plain = ann.open_plain_room(&world.account.user).await.unwrap();
    let plain = Room::entered(plain).await;
    let old = world.room(&ann, &[]).await;
    fine.answer("help").await;
    bot.stop().await.unwrap();
    assert_told(
        &examined(&world).await,
        Check::Rooms,
        "fine: the bot may speak in all of its rooms (4)",
    );

    let mut levels = sealed.state(LEVELS, "").await.unwrap();
    levels["events_default"] = 50.into();
    sealed.set_state(LEVELS, levels).await.unwrap();
    let mut levels = plain.state(LEVELS, "").await.unwrap();
    levels["events"]["m.room.message"] = 75.into();
    plain.set_state(LEVELS, levels).await.unwrap();
    // Where a room was closed because it moved, nobody has to speak.
    old.upgrade().await.unwrap();
    let user = &world.account.user;
    let muted = |id: &RoomId, kind: &str, needed: i64| {
        format!(
            "warning: in {id} the bot may not speak: `{kind}` takes power {needed}, and it has 0 → a moderator there gives \
             {user} power {needed}, or has `{kind}` take less"
        )
    };
    let mut expected = [
        muted(sealed.id(), "m.room.encrypted", 50),
        muted(plain.id(), "m.room.message", 75),
    ];
    expected.sort_unstable();
    let mut findings = told(&examined(&world).await, Check::Rooms);
    findings.sort_unstable();
    assert_eq!(findings, expected);
}

#[tokio::test]
async fn a_clock_that_is_off_is_told_by_how_much() {
    let world = World::set_up().await;
    let hours = SignedDuration::from_hours(2);
    assert_told(
        &examined_later(&world, hours).await,
        Check::Clock,
        "broken: the machine's clock is 2h ahead of the homeserver's, and reminders are off by as much → \
         have it kept by NTP, here or there",
    );
    assert_told(
        &examined_later(&world, -SignedDuration::from_mins(5)).await,
        Check::Clock,
        "warning: the machine's clock is 5m behind the homeserver's, and reminders are off by as much → \
         have it kept by NTP, here or there",
    );
}

#[tokio::test]
async fn what_is_on_its_way_and_does_not_arrive_is_told() {
    let world = World::set_up().await;
    let ann = person("ann").await;
    let bot = world.serve();
    let room = world.room(&ann, &[]).await;
    room.answer("help").await;
    let mut trouble = world.proxy.refuse("PUT", SEND, 502, BAD_GATEWAY);
    let asked = room.ask(QUESTION).await.unwrap();
    trouble.happened(1).await;
    let minutes = SignedDuration::from_mins(10);
    let late =
        "inbox: 0 to be answered, 0 without their key; outbox: 1 on their way; the oldest for";
    let running =
        "see to `homeserver`, `rate-limit` and `rooms`; the log of `optout run` has the reason";
    for (by, expected) in [
        (SignedDuration::from_mins(3), format!("fine: {late} 3m")),
        (minutes, format!("warning: {late} 10m → {running}")),
        (
            SignedDuration::from_hours(3),
            format!("broken: {late} 3h → {running}"),
        ),
    ] {
        assert_told(&examined_later(&world, by).await, Check::Queues, &expected);
    }
    bot.stop().await.unwrap();
    assert_told(
        &examined_later(&world, minutes).await,
        Check::Queues,
        &format!("warning: {late} 10m → start the bot, which sees to them"),
    );

    trouble.lift();
    let mut forbidden = world.proxy.refuse(
        "PUT",
        SEND,
        403,
        r#"{"errcode":"M_FORBIDDEN","error":"no power"}"#,
    );
    let bot = world.serve();
    forbidden.happened(1).await;
    bot.stop().await.unwrap();
    let findings = examined(&world).await;
    assert_told(
        &findings,
        Check::Failures,
        "warning: of the last seven days could not be said: 1 (M_FORBIDDEN: 1) → see to `rooms`; the table `failed` of \
         `optout.sqlite` has each with its room",
    );
    forbidden.lift();
    let weeks = SignedDuration::from_hours(24 * 8);
    assert_told(
        &examined_later(&world, weeks).await,
        Check::Failures,
        "fine: everything of the last seven days could be said",
    );
    let _bot = world.serve();
    assert_eq!(room.replies(&[asked]).await, [0]);
}

/// The token of an administrator of the homeserver.
async fn administrator() -> String {
    let account = account("root");
    let file = synapse().directory().join("synapse.db");
    let made = Connection::open(file).unwrap().execute(
        "UPDATE users SET admin = 1 WHERE name = ?1",
        [account.user.as_str()],
    );
    assert_eq!(made.unwrap(), 1);
    let login = json!({
        "type": "m.login.password",
        "identifier": { "type": "m.id.user", "user": account.user },
        "password": account.password.reveal(),
    });
    let session = post("/_matrix/client/v3/login", "", &login).await;
    session["access_token"].as_str().unwrap().to_owned()
}

/// The path of the limit of an account's rate.
fn limit_of(user: &UserId) -> String {
    format!("/_synapse/admin/v1/users/{user}/override_ratelimit")
}

#[tokio::test]
async fn a_limit_that_was_met_is_told_and_lifted_by_the_call_that_is_told() {
    let world = World::set_up().await;
    let token = administrator().await;
    let limit = limit_of(&world.account.user);
    post(
        &limit,
        &token,
        &json!({ "messages_per_second": 1, "burst_count": 1 }),
    )
    .await;
    let ann = person("ann").await;
    let bot = world.serve();
    let room = world.room(&ann, &[]).await;
    let ask_three_times = async || {
        let mut asked = Vec::new();
        for _ in 0..3 {
            asked.push(room.ask(QUESTION).await.unwrap());
        }
        for question in &asked {
            room.reply_to(question).await.unwrap();
        }
    };
    ask_three_times().await;
    let findings = examined_later(&world, SignedDuration::from_hours(3)).await;
    let finding = findings
        .iter()
        .find(|finding| finding.check == Check::RateLimit);
    let finding = finding.unwrap();
    assert_eq!(finding.state, State::Warning);
    let told = "the homeserver wanted a pause of ";
    assert!(
        finding.what.starts_with(told)
            && finding
                .what
                .ends_with(" ms 3h ago, because messages came too fast"),
        "{}",
        finding.what
    );
    let call = format!(
        "lift the limit for this account; on Synapse an administrator does, with a token of theirs: \
         curl -X POST -H 'Authorization: Bearer TOKEN' -d '{{\"messages_per_second\": 0, \"burst_count\": 0}}' '{}{}'",
        world.proxy.url().as_str().trim_end_matches('/'),
        limit
    );
    assert_eq!(finding.remedy.as_deref(), Some(&*call));

    let quoted: Vec<_> = call.split('\'').collect();
    let (body, url) = (quoted[3], quoted[5]);
    let request = reqwest::Client::new().post(url).bearer_auth(&token);
    let response = request.body(body.to_owned()).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let file = world.config.data_dir.join("optout.sqlite");
    let store = || Store::open_to_read(&file).unwrap().unwrap();
    let last = store().slowed().unwrap();
    ask_three_times().await;
    assert_eq!(store().slowed().unwrap(), last);
    bot.stop().await.unwrap();
    let weeks = SignedDuration::from_hours(24 * 8);
    assert_told(
        &examined_later(&world, weeks).await,
        Check::RateLimit,
        "fine: the homeserver wanted no pause in the last seven days",
    );
}
