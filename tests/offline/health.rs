//! When the bot is ready, what it tells whoever watches over it, and that the dashboard and the alerts name what there is.

use std::{collections::BTreeSet, fs, net::SocketAddr, path::Path};

use insta::assert_snapshot;
use jiff::{SignedDuration, Timestamp, civil::date};
use optout::{
    health::{Health, Patient, Vitals, faults, page},
    language::Language,
    metrics::{Ended, Fate, Given, Metrics, Thumb},
    reminders::{Post, Punctuality},
    store::{Purpose, Queues},
    understanding::{BotTopic, Topic},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

/// A bot that is well, at an instant.
fn well() -> Vitals {
    Vitals {
        now: at(1_000),
        heard: Some(at(990)),
        verified: true,
        queues: Queues::default(),
        free: Some(1 << 40),
        rooms: 3,
        read: Some((date(2026, 7, 1), date(2026, 9, 30))),
        memory: Some(50 << 20),
    }
}

/// Something waits to be said since then.
fn waiting(since: i64) -> Queues {
    Queues {
        sending: 1,
        oldest: Some(at(since)),
        ..Queues::default()
    }
}

const UNVERIFIED: &str = "verified: the bot's device is not verified; run `optout setup` again";

/// Name, what is otherwise than with a bot that is well at second 1000, and what is told of that.
type Row = (&'static str, fn(&mut Vitals), &'static [&'static str]);

const ROWS: [Row; 13] = [
    ("well", |_| (), &[]),
    (
        "it has just begun",
        |bot| bot.heard = None,
        &["hearing: no sync since the start"],
    ),
    ("an idle homeserver", |bot| bot.heard = Some(at(960)), &[]),
    ("a slow homeserver", |bot| bot.heard = Some(at(926)), &[]),
    (
        "a deaf homeserver",
        |bot| bot.heard = Some(at(925)),
        &["hearing: no sync for 75 s"],
    ),
    (
        "a clock that was set back",
        |bot| bot.heard = Some(at(1_001)),
        &["hearing: no sync since the clock was set back"],
    ),
    (
        "a device that is not signed any more",
        |bot| bot.verified = false,
        &[UNVERIFIED],
    ),
    ("an answer on its way", |bot| bot.queues = waiting(701), &[]),
    (
        "an answer that does not arrive",
        |bot| bot.queues = waiting(700),
        &["speaking: something has waited for 300 s"],
    ),
    (
        "keys that do not come",
        |bot| bot.queues.undecrypted = 1_000,
        &[],
    ),
    (
        "a disk that is nearly full",
        |bot| bot.free = Some(63 << 20),
        &["disk: 63 MiB left for the data directory"],
    ),
    ("a disk that tells nothing", |bot| bot.free = None, &[]),
    (
        "everything at once",
        |bot| {
            (bot.heard, bot.verified, bot.free) = (None, false, Some(0));
            bot.queues = waiting(0);
        },
        &[
            "hearing: no sync since the start",
            UNVERIFIED,
            "speaking: something has waited for 1000 s",
            "disk: 0 MiB left for the data directory",
        ],
    ),
];

#[test]
fn it_is_ready_only_while_it_hears_and_can_speak() {
    for (name, otherwise, expected) in ROWS {
        let mut vitals = well();
        otherwise(&mut vitals);
        let told = faults(&vitals).into_iter();
        let told: Vec<_> = told
            .map(|fault| format!("{}: {fault}", fault.part().name()))
            .collect();
        assert_eq!(told, expected, "{name}");
    }
}

/// Counters of a bot to which everything has happened once.
fn all_happened() -> Metrics {
    let metrics = Metrics::starting_at(at(900));
    let english = Language::english();
    let change = Topic::Change("linkedin/ai-training".parse().unwrap());
    metrics.asked(Given::Answer, &english, &change);
    let of_no_change = [
        (Given::Clarify, Topic::General),
        (Given::Decline, Topic::Service("Wombaz".to_owned())),
        (Given::Decline, Topic::None),
        (Given::Answer, Topic::Bot(BotTopic::Help)),
        (Given::Order, Topic::None),
        (Given::Budget, Topic::None),
        (Given::Apology, Topic::None),
    ];
    for (given, topic) in of_no_change {
        metrics.asked(given, &english, &topic);
    }
    metrics.answered_after(SignedDuration::from_millis(200));
    metrics.became(Purpose::Reminder, Fate::Sent);
    metrics.retries();
    metrics.pauses();
    metrics.planned(&Post {
        today: date(2026, 10, 1),
        items: Vec::new(),
        punctuality: Punctuality::Late,
        tells: BTreeSet::new(),
        missed: BTreeSet::from(["1@2026-09-30".parse().unwrap()]),
    });
    metrics.synced(Ended::Well);
    metrics.filled(Ended::Badly);
    metrics.unreadable();
    metrics.key_came();
    metrics.liked(Thumb::Down);
    metrics.reloaded(Ended::Well);
    metrics
}

#[test]
fn prometheus_reads_what_was_counted_and_what_is_so_now() {
    let page = page(&all_happened(), Some(&well()));
    // The version and what has not happened say nothing here, and the order of labels is any.
    let mut lines: Vec<_> = page
        .lines()
        .filter(|line| !line.starts_with("optout_build_info") && !line.ends_with(" 0"))
        .collect();
    lines.sort_by_key(|line| {
        line.trim_start_matches("# HELP ")
            .trim_start_matches("# TYPE ")
    });
    let page = lines.join("\n");
    assert_snapshot!(page);
}

#[test]
fn of_a_bot_that_tells_nothing_is_told_that_it_is_not_ready() {
    let page = page(&Metrics::starting_at(at(900)), None);
    let ready: Vec<_> = page
        .lines()
        .filter(|line| line.starts_with("optout_ready"))
        .collect();
    assert_eq!(ready.concat().matches("} 0").count(), 4, "{ready:?}");
}

/// The names of a page, also those that a histogram consists of.
fn names(page: &str) -> BTreeSet<&str> {
    let lines = page.lines();
    lines
        .filter_map(|line| line.trim_start_matches("# TYPE ").split(['{', ' ']).next())
        .collect()
}

#[test]
fn dashboard_alerts_and_documentation_name_only_metrics_that_there_are() {
    let page = page(&all_happened(), Some(&well()));
    let known = names(&page);
    for file in [
        "docs/monitoring/dashboard.json",
        "docs/monitoring/alerts.yml",
        "docs/operating.md",
    ] {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
        let named: BTreeSet<_> = words
            .filter(|word| word.starts_with("optout_") || word.starts_with("process_"))
            .collect();
        assert!(named.len() > 5, "{file}: {named:?}");
        let unknown: Vec<_> = named.difference(&known).collect();
        assert!(unknown.is_empty(), "{file} names {unknown:?}");
    }
}

/// Somebody who tells always the same.
struct Patiently(Option<Vitals>);

impl Patient for Patiently {
    async fn vitals(&self) -> anyhow::Result<Vitals> {
        self.0
            .clone()
            .ok_or_else(|| anyhow::anyhow!("the database cannot be read"))
    }
}

/// What is answered to a request.
async fn ask(door: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(door).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

/// Status and body of what is answered to a request by this method for this path, while this is so.
async fn answers(vitals: Option<Vitals>, requests: &[(&str, &str)]) -> Vec<(String, String)> {
    let metrics = Metrics::starting_at(at(900));
    let health = Health::open(Some("127.0.0.1:0".parse().unwrap()), metrics).unwrap();
    let door = health.address().unwrap();
    let patient = Patiently(vitals);
    let asking = async {
        // Somebody who comes and says nothing keeps nobody else out.
        let _silent = TcpStream::connect(door).await.unwrap();
        let mut answers = Vec::new();
        for (method, path) in requests {
            let answer = ask(
                door,
                &format!("{method} {path} HTTP/1.1\r\nHost: a\r\n\r\n"),
            )
            .await;
            let (head, body) = answer.split_once("\r\n\r\n").unwrap();
            let status = head.lines().next().unwrap();
            answers.push((status.to_owned(), body.to_owned()));
        }
        answers
    };
    tokio::select! {
        answers = asking => answers,
        never = health.serve(&patient) => match never {},
    }
}

#[tokio::test]
async fn whoever_asks_is_told_which_part_fails() {
    let deaf = Vitals {
        heard: Some(at(910)),
        ..well()
    };
    let paths = [("GET", "/livez"), ("GET", "/readyz")];
    let alive = ("HTTP/1.1 200 OK".to_owned(), "alive\n".to_owned());
    for (vitals, status, body) in [
        (
            Some(well()),
            "200 OK",
            "ready\nhearing: ok\nverified: ok\nspeaking: ok\ndisk: ok\n",
        ),
        (
            Some(deaf),
            "503 Service Unavailable",
            "not ready\nhearing: no sync for 90 s\nverified: ok\nspeaking: ok\ndisk: ok\n",
        ),
        (
            None,
            "503 Service Unavailable",
            "not ready\nthe database cannot be read\n",
        ),
    ] {
        let told = answers(vitals, &paths).await;
        let expected = (format!("HTTP/1.1 {status}"), body.to_owned());
        assert_eq!(told, [alive.clone(), expected]);
    }
}

#[tokio::test]
async fn whoever_asks_for_anything_else_is_told_what_there_is() {
    let requests = [
        ("GET", "/"),
        ("POST", "/livez"),
        ("HEAD", "/livez"),
        ("GET", "/metrics?a=b"),
    ];
    let told = answers(Some(well()), &requests).await;
    let status: Vec<_> = told.iter().map(|(status, _)| status.as_str()).collect();
    let expected = [
        "404 Not Found",
        "405 Method Not Allowed",
        "200 OK",
        "200 OK",
    ];
    assert_eq!(status, expected.map(|status| format!("HTTP/1.1 {status}")));
    assert_eq!(told[0].1, "there are /livez, /readyz and /metrics\n");
    assert_eq!(told[2].1, "");
    assert!(
        told[3].1.contains("optout_ready{part=\"hearing\"} 1"),
        "{}",
        told[3].1
    );
}

#[tokio::test]
async fn an_address_that_cannot_be_had_is_told_with_the_remedy() {
    let metrics = || Metrics::starting_at(at(900));
    let first = Health::open(Some("127.0.0.1:0".parse().unwrap()), metrics()).unwrap();
    let error = Health::open(first.address(), metrics()).unwrap_err();
    let told = format!("{error:#}");
    assert!(
        told.starts_with("health cannot be served at 127.0.0.1:"),
        "{told}"
    );
    assert!(
        told.contains("set `listen` to a free port") && told.contains("in use"),
        "{told}"
    );
}
