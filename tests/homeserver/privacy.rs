//! What people say stays between them and the bot: canaries in every kind of event that a bot meets.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use aho_corasick::AhoCorasick;
use jiff::{ToSpan as _, tz::TimeZone};
use matrix_sdk::{
    Client,
    ruma::{
        OwnedEventId, OwnedRoomId, RoomId, TransactionId,
        api::client::{
            membership::{invite_user, kick_user},
            message::send_message_event,
            profile::set_profile_field,
            redact::redact_event,
            room::create_room,
            state::send_state_event,
        },
        events::{
            relation::Replacement,
            room::message::{MessageType, Relation, RoomMessageEventContent},
        },
        profile::ProfileFieldValue,
        serde::Raw,
    },
};
use optout::{
    clock::Clock,
    demo::{Account, Chat, PATIENCE, Person},
};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use crate::{
    health::{ask, value, watched},
    late,
    program::{self, Program},
    room::Room,
    world::{World, account, person, synapse},
};

/// In everything that is said: in no line of the log, and in no file once it was answered.
const SAID: &str = "wombaz";

/// In what a room shows of itself and of whom is in it: in no line, but the SDK keeps it as the state of rooms.
const SHOWN: &str = "kolibru";

/// In the text of a date of the room's own: in no line, and in no file but the bot's own database.
const OWN_DATE: &str = "parlixo";

/// All that the operator may open of the SDK's log, short of what it traces.
const OPEN: &str = "debug,matrix_sdk=debug,matrix_sdk_base=debug,matrix_sdk_crypto=debug,\
                    matrix_sdk_sqlite=debug,matrix_sdk::http_client=debug";

/// How often is looked whether something is forgotten by now.
const LOOK: Duration = Duration::from_millis(100);

/// Somebody's other device, for what a [`Person`] does not do.
struct Hand(Client);

impl Hand {
    async fn of(account: &Account) -> Self {
        let client = Client::builder().homeserver_url(synapse().url());
        let client = client.build().await.unwrap();
        client
            .matrix_auth()
            .login_username(&account.user, account.password.reveal())
            .send()
            .await
            .unwrap();
        Self(client)
    }

    /// Goes by another name.
    async fn is_called(&self, name: &str) {
        let user = self.0.user_id().unwrap().to_owned();
        let name = ProfileFieldValue::DisplayName(name.to_owned());
        let request = set_profile_field::v3::Request::new(user, name);
        self.0.send(request).await.unwrap();
    }

    /// Opens a room that is not encrypted.
    async fn opens(&self, name: &str, topic: &str) -> OwnedRoomId {
        let mut request = create_room::v3::Request::new();
        request.name = Some(name.to_owned());
        request.topic = Some(topic.to_owned());
        self.0.send(request).await.unwrap().room_id
    }

    async fn invites(&self, chat: &Chat, reason: &str) {
        let mut invited = invite_user::v3::InviteUserId::new(chat.bot().to_owned());
        invited.reason = Some(reason.to_owned());
        let request = invite_user::v3::Request::new(chat.id().to_owned(), invited.into());
        self.0.send(request).await.unwrap();
    }

    async fn removes(&self, chat: &Chat, reason: &str) {
        let mut request = kick_user::v3::Request::new(chat.id().to_owned(), chat.bot().to_owned());
        request.reason = Some(reason.to_owned());
        self.0.send(request).await.unwrap();
    }

    /// Sends an event as it is, not encrypted.
    async fn sends(&self, room: &RoomId, kind: &str, content: Value) -> OwnedEventId {
        let request = send_message_event::v3::Request::new_raw(
            room.to_owned(),
            TransactionId::new(),
            kind.into(),
            Raw::new(&content).unwrap().cast_unchecked(),
        );
        self.0.send(request).await.unwrap().event_id
    }

    async fn sets(&self, room: &RoomId, kind: &str, content: Value) -> OwnedEventId {
        let request = send_state_event::v3::Request::new_raw(
            room.to_owned(),
            kind.into(),
            String::new(),
            Raw::new(&content).unwrap().cast_unchecked(),
        );
        self.0.send(request).await.unwrap().event_id
    }

    async fn redacts(&self, room: &RoomId, event: &OwnedEventId, reason: &str) -> OwnedEventId {
        let mut request =
            redact_event::v3::Request::new(room.to_owned(), event.clone(), TransactionId::new());
        request.reason = Some(reason.to_owned());
        self.0.send(request).await.unwrap().event_id
    }
}

/// What is looked for, each with what it is.
#[derive(Default)]
struct Sought {
    what: Vec<String>,
    texts: Vec<String>,
}

impl Sought {
    fn add(&mut self, what: &str, text: &str) {
        self.what.push(what.to_owned());
        self.texts.push(text.to_owned());
    }

    /// The bot's token, its device and its account.
    fn add_session(&mut self, world: &World) {
        let session = fs::read_to_string(world.config.data_dir.join("session.json")).unwrap();
        let session: Value = serde_json::from_str(&session).unwrap();
        for part in ["access_token", "device_id", "user_id"] {
            self.add(part, session[part].as_str().unwrap());
        }
    }

    /// What of it is found in each of these, in any case of its letters.
    fn found_in<T: AsRef<[u8]>>(&self, places: impl IntoIterator<Item = T>) -> Vec<Found<T>> {
        let sought = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(&self.texts)
            .unwrap();
        let look = |place: T| {
            let found = sought.find_overlapping_iter(place.as_ref());
            let at = found.map(|found| found.pattern().as_usize());
            let what = at.map(|at| format!("{} `{}`", self.what[at], self.texts[at]));
            (what.collect(), place)
        };
        let all = places.into_iter().map(look);
        all.filter(|(what, _): &Found<T>| !what.is_empty())
            .collect()
    }
}

/// What is found, and where.
type Found<T> = (BTreeSet<String>, T);

/// Everything that was said and done, and by whom.
struct Talk {
    ann: Person,
    hand: Hand,
    rooms: Vec<Room>,
    events: Vec<OwnedEventId>,
}

impl Talk {
    async fn of(account: &Account) -> Self {
        let hand = Hand::of(account).await;
        hand.is_called(&format!("ann{SHOWN}")).await;
        Self {
            ann: Person::sign_in(synapse().url(), account).await.unwrap(),
            hand,
            rooms: Vec::new(),
            events: Vec::new(),
        }
    }

    /// Has a room of every kind, says everything there, and leaves one.
    async fn take_place(&mut self, world: &World, ben: &Person) {
        let bot = &world.account.user;
        let names = [format!("plain{SHOWN}"), format!("plaintopic{SHOWN}")];
        let plain = self.hand.opens(&names[0], &names[1]).await;
        let plain = self.ann.join(&plain, bot).await.unwrap();
        let reason = format!("invitation{SHOWN}");
        self.hand.invites(&plain, &reason).await;
        let plain = Room::entered(plain).await;
        self.say_everything(&plain, "plain").await;
        let sealed = world.room(&self.ann, &[ben]).await;
        self.say_everything(&sealed, "sealed").await;
        let direct = world.dm(&self.ann).await;
        self.say_everything(&direct, "direct").await;

        let date = Clock::system().today(&TimeZone::UTC) + 4.weeks();
        let told = sealed.answer(&format!("remind on {date} {OWN_DATE}")).await;
        assert!(told.text().contains(OWN_DATE), "{}", told.text());
        let list = sealed.answer("reminders").await;
        assert!(list.text().contains(OWN_DATE), "{}", list.text());

        let left = self.ann.open_plain_room(bot).await.unwrap();
        let left = Room::entered(left).await;
        self.ask(&left, "left").await;
        let reason = format!("removal{SHOWN}");
        self.hand.removes(&left, &reason).await;
        left.until_left(bot).await.unwrap();
        self.rooms.extend([plain, sealed, direct, left]);
    }

    async fn say_everything(&mut self, room: &Room, kind: &str) {
        let name = json!({ "name": format!("{kind}{SHOWN}") });
        let topic = json!({ "topic": format!("{kind}topic{SHOWN}") });
        self.events.extend([
            self.hand.sets(room.id(), "m.room.name", name).await,
            self.hand.sets(room.id(), "m.room.topic", topic).await,
        ]);
        let asked = self.ask(room, kind).await;
        self.say_what_is_answered(room, kind).await;
        self.say_what_is_not(room, kind).await;
        self.do_to(room, &asked, kind).await;
        // Whatever was said before was heard.
        room.answer("help").await;
    }

    /// Asks what is understood, and waits for the answer.
    async fn ask(&mut self, room: &Chat, kind: &str) -> OwnedEventId {
        let question = format!("{kind}{SAID}: how do I opt out of LinkedIn AI training");
        let asked = room.ask(&question).await.unwrap();
        room.reply_to(&asked).await.unwrap();
        self.events.push(asked.clone());
        asked
    }

    async fn say_what_is_answered(&mut self, room: &Room, kind: &str) {
        let talk = format!("{kind}talk{SAID} among us");
        let talk = room.say(&talk).await.unwrap();
        let threaded = format!("{kind}thread{SAID}: and in Norway?");
        let threaded = room.mention_in_thread(&talk, &threaded).await.unwrap();
        let unknown = room.ask(&format!("{kind}unknown{SAID}?")).await.unwrap();
        let text = format!("asks about {kind}emote{SAID} and LinkedIn");
        let mut emote = room.mentioning(&text);
        emote.msgtype = RoomMessageEventContent::emote_plain(&text).msgtype;
        let emote = room.send(emote).await.unwrap();
        for asked in [&threaded, &unknown, &emote] {
            room.reply_to(asked).await.unwrap();
        }
        self.events.extend([talk, threaded, unknown, emote]);
    }

    async fn say_what_is_not(&mut self, room: &Room, kind: &str) {
        let name = |what: &str| format!("{kind}{what}{SAID}");
        for content in [
            json!({ "msgtype": "m.notice", "body": name("notice") }),
            json!({ "msgtype": "m.image", "body": name("picture"), "url": name("mxc://localhost/a") }),
            json!({ "msgtype": name("type"), "body": name("odd") }),
        ] {
            let mut message = room.mentioning("");
            message.msgtype = serde_json::from_value::<MessageType>(content).unwrap();
            self.events.push(room.send(message).await.unwrap());
        }
        let own = json!({ "body": name("own") });
        let own = self.hand.sends(room.id(), "org.example.own", own).await;
        self.events.push(own);
    }

    /// Edits a question, reacts to it, and deletes it.
    async fn do_to(&mut self, room: &Room, asked: &OwnedEventId, kind: &str) {
        let mut edit = room.mentioning(&format!("* {kind}edit{SAID}: what is new?"));
        let new = room.mentioning(&format!("{kind}edited{SAID}: what is new?"));
        edit.relates_to = Some(Relation::Replacement(Replacement::new(
            asked.clone(),
            new.into(),
        )));
        let reaction = json!({ "m.relates_to": {
            "rel_type": "m.annotation", "event_id": asked, "key": format!("{kind}reaction{SAID}"),
        } });
        let reason = format!("{kind}reason{SAID}");
        self.events.extend([
            room.send(edit).await.unwrap(),
            self.hand.sends(room.id(), "m.reaction", reaction).await,
            self.hand.redacts(room.id(), asked, &reason).await,
        ]);
    }

    /// Asks something whose key comes late.
    async fn ask_unreadably(&mut self, world: &World, ben: &Person) -> Person {
        let (forgetful, proxy) = late::forgetful().await;
        let room = world.room(&forgetful, &[ben]).await;
        let mut keys = late::hold_keys(&proxy);
        let asked = room.ask(&format!("unreadable{SAID}: help")).await.unwrap();
        keys.happened().await;
        let bens = ben.join(room.id(), &world.account.user).await.unwrap();
        // What is answered later tells that it was heard, and could not be read.
        self.ask(&bens, "later").await;
        keys.release();
        room.reply_to(&asked).await.unwrap();
        self.events.push(asked);
        self.rooms.push(room);
        forgetful
    }

    /// The ids of all rooms and events, without their sigils and the name of the server.
    fn ids(&self) -> Vec<(&'static str, String)> {
        let rooms = self
            .rooms
            .iter()
            .map(|room| ("room", room.id().to_string()));
        let heard = self.rooms.iter().flat_map(|room| room.heard());
        let heard = heard.map(|message| ("event", message.id.to_string()));
        let said = self.events.iter().map(|id| ("event", id.to_string()));
        rooms
            .chain(heard)
            .chain(said)
            .map(|(what, id)| {
                let opaque = id.trim_start_matches(['!', '$']);
                let opaque = opaque.split(':').next().unwrap();
                (what, opaque.to_owned())
            })
            .collect()
    }

    /// What the bot has said, line by line.
    fn answers(&self) -> BTreeSet<String> {
        let heard = self.rooms.iter().flat_map(|room| {
            let heard = room.heard().into_iter();
            heard.filter(|message| message.sender == room.bot())
        });
        heard
            .flat_map(|message| {
                let lines = message.text().lines();
                lines.map(str::to_owned).collect::<Vec<_>>()
            })
            // Short ones may be anything, and JSON writes these signs in another way.
            .filter(|line| line.len() >= 24 && !line.contains(['"', '\\']))
            .collect()
    }
}

/// All files below a directory.
fn files(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap();
    entries
        .flat_map(|entry| {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                files(&entry.path())
            } else {
                vec![entry.path()]
            }
        })
        .collect()
}

/// What is still found below the bot's data directory, with the file.
fn kept(world: &World, said: &Sought, own_dates: &Sought) -> Vec<Found<PathBuf>> {
    let mut kept = Vec::new();
    for file in files(&world.config.data_dir) {
        // A file may go while one looks, as those of a database do.
        let Ok(bytes) = fs::read(&file) else { continue };
        let mut found = said.found_in([&bytes]);
        let name = file.file_name().unwrap().to_string_lossy();
        if !name.starts_with("optout.sqlite") {
            found.extend(own_dates.found_in([&bytes]));
        }
        kept.extend(found.into_iter().map(|(what, _)| (what, file.clone())));
    }
    kept
}

/// Waits until nothing of this is below the data directory any more.
async fn until_forgotten(world: &World, said: &Sought, own_dates: &Sought) {
    let forgotten = timeout(PATIENCE, async {
        while !kept(world, said, own_dates).is_empty() {
            sleep(LOOK).await;
        }
    });
    let is_forgotten = forgotten.await.is_ok();
    assert!(is_forgotten, "{:#?}", kept(world, said, own_dates));
}

/// All that whoever watches over the bot is told.
async fn health_of(program: &Program) -> String {
    let door = program.health();
    let mut told = String::new();
    for path in ["/livez", "/readyz", "/metrics"] {
        let (status, body) = ask(door, path).await;
        assert_eq!(status, 200, "{body}");
        told.push_str(&body);
    }
    let counted = |name: &str| value(&told, name) > Some(0.0);
    // What is looked at is the page of a bot to which all this has happened.
    for name in [
        "optout_questions_total{outcome=\"answer\",language=\"en\",topic=\"linkedin/ai-training\"}",
        "optout_questions_total{outcome=\"decline\",language=\"en\",topic=\"none\"}",
        "optout_undecryptable_total",
        "optout_late_keys_total",
    ] {
        assert!(counted(name), "{name}: {told}");
    }
    told
}

async fn leaves_no_trace(filter: &str) {
    let world = watched().await;
    let program = Program::start(&mut program::run(&world, filter)).await;
    let account = account("ann");
    let mut talk = Talk::of(&account).await;
    let ben = person("ben").await;
    talk.take_place(&world, &ben).await;
    let forgetful = talk.ask_unreadably(&world, &ben).await;

    let answers = talk.answers();
    let mut said = Sought::default();
    said.add("what was said", SAID);
    for line in &answers {
        said.add("an answer", line);
    }
    let mut own_dates = Sought::default();
    own_dates.add("an own date", OWN_DATE);
    // Within moments, not only when the program ends.
    until_forgotten(&world, &said, &own_dates).await;
    let health = health_of(&program).await;
    let (status, log) = program.terminate().await;
    assert_eq!(status.code(), Some(0), "{log}");
    let kept = kept(&world, &said, &own_dates);
    assert!(kept.is_empty(), "{kept:#?}");
    let database = fs::read(world.config.data_dir.join("optout.sqlite")).unwrap();
    assert!(!own_dates.found_in([database]).is_empty());

    // What names somebody must not be told either.
    let ids = talk.ids();
    let mut told = said;
    told.add("an own date", OWN_DATE);
    told.add("a name", SHOWN);
    for (what, id) in &ids {
        told.add(what, id);
    }
    for person in [&talk.ann, &ben, &forgetful] {
        told.add("a user", person.user().localpart());
    }
    for device in talk.hand.0.devices().await.unwrap().devices {
        told.add("a device", device.device_id.as_str());
    }
    for account in [&world.account, &account] {
        told.add("a password", account.password.reveal());
    }
    told.add_session(&world);
    let logged = told.found_in(log.lines());
    assert!(logged.is_empty(), "{logged:#?}");
    let shown = told.found_in(health.lines());
    assert!(shown.is_empty(), "{shown:#?}");
    // Something was looked for, in what was written, and would have been found.
    assert!(ids.len() > 50 && answers.len() > 20);
    let is_open = |target: &str| log.lines().any(|line| line.contains(target));
    assert!(is_open("DEBUG optout::"), "{log}");
    assert_eq!(is_open("DEBUG matrix_sdk::"), filter == OPEN, "{log}");
}

/// What rooms are called and about, how people are called there, and why somebody was invited or removed are the state of
/// rooms, which the SDK keeps and must; of these only the log is free. The text of a room's own date is in the bot's own
/// database until it is posted, and nowhere else.
#[tokio::test]
async fn what_is_said_and_by_whom_is_in_no_log_and_once_it_was_answered_in_no_file() {
    leaves_no_trace("debug").await;
}

#[tokio::test]
async fn what_is_said_and_by_whom_is_not_in_the_log_of_the_sdk_either() {
    leaves_no_trace(OPEN).await;
}

/// Account and device are what `setup` tells whoever runs it; its log does not.
#[tokio::test]
async fn setting_up_tells_no_password_and_no_token_and_its_log_no_account() {
    let world = World::bare().await;
    let password = world.data.path().join("password");
    fs::write(&password, world.account.password.reveal()).unwrap();
    let recovery = world.data.path().join("recovery.key");
    let mut setup = program::optout("setup", &world, OPEN);
    setup.arg("--password-file").arg(&password);
    setup.arg("--recovery-key-file").arg(&recovery);
    let output = setup.output().await.unwrap();
    let log = String::from_utf8(output.stderr).unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{log}\n{told}");

    let mut secret = Sought::default();
    secret.add("the password", world.account.password.reveal());
    let recovery = fs::read_to_string(&recovery).unwrap();
    secret.add("the recovery key", recovery.trim());
    let token = secret.texts.len();
    secret.add_session(&world);
    let found = secret.found_in(log.lines());
    assert!(found.is_empty(), "{found:#?}");
    assert!(log.contains("DEBUG matrix_sdk::"), "{log}");
    for (what, text) in secret.what.iter().zip(&secret.texts).take(token + 1) {
        assert!(!told.contains(text), "{what}: {told}");
    }
}
