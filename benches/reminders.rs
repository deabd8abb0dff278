//! Benchmarks of reminding: a tick costs what is due, not what there is.
//!
//! `cargo bench --bench reminders`

use std::{hint::black_box, path::Path, sync::Arc, time::Duration};

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use jiff::{Timestamp, tz::TimeZone};
use optout::{
    bot::Bot,
    config::Config,
    delivery::{Found, Sent, Wire},
    files::Files,
    language::Language,
    metrics::Metrics,
    posting::{Due, Office, Pause, Poster, Usual},
    reminders::{Leads, Settled, What},
    store::{Sending, Store},
};
use rusqlite::{Connection, params};
use tempfile::TempDir;

/// Rooms that have subscribed, and how many of them are due in one tick.
const ALL: [u32; 2] = [1_000, 100_000];
const DUE: [u32; 3] = [1, 10, 100];

/// Noon of a day on which a reminder comes, a week before LinkedIn's change.
const NOW: &str = "2025-10-27T12:00:00Z";

/// A homeserver that takes everything at once.
struct Stub {
    bot: Arc<Bot>,
    metrics: Metrics,
    now: Timestamp,
}

impl Wire for Stub {
    fn now(&self) -> Timestamp {
        self.now
    }

    fn seen(&self) -> Timestamp {
        self.now
    }

    fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    async fn send(&self, sending: &Sending) -> anyhow::Result<Sent> {
        Ok(Sent::There(format!("${}", sending.key)))
    }

    async fn find(&self, _sending: &Sending) -> anyhow::Result<Found> {
        Ok(Found::NotThere)
    }
}

impl Office for Stub {
    fn bot(&self) -> Arc<Bot> {
        Arc::clone(&self.bot)
    }

    fn usual(&self) -> Usual {
        Usual {
            zone: TimeZone::UTC,
            language: Language::english(),
        }
    }

    fn is_in(&self, _room: &str) -> bool {
        true
    }

    fn address(&self, _room: &str, key: &str, due: &Due) -> anyhow::Result<(String, String)> {
        Ok((due.reply.plain.clone(), key.to_owned()))
    }

    fn backoff(&self, _failures: u32) -> Duration {
        Duration::ZERO
    }

    async fn pause(&self, _pause: Pause) {}
}

/// A database in which so many rooms follow LinkedIn; none is due for a long time.
fn filled(path: &Path, rooms: u32, start: Timestamp) -> Connection {
    drop(Store::open(path).expect("a new database"));
    let mut settled = Settled::default();
    let linkedin = What::Platform("linkedin".parse().expect("an id"));
    settled.agenda.add(linkedin, Leads::default(), start);
    let settled = serde_json::to_string(&settled).expect("it is data");
    let mut connection = Connection::open(path).expect("it is there");
    let transaction = connection.transaction().expect("nobody else writes");
    for room in 0..rooms {
        transaction
            .prepare_cached("INSERT INTO rooms (room, settled, look) VALUES (?1, ?2, ?3)")
            .and_then(|mut insert| insert.execute(params![format!("!{room}"), settled, i64::MAX]))
            .expect("it is a room");
    }
    transaction.commit().expect("nobody else writes");
    connection
}

/// Makes the first rooms due, as if they had not been told anything.
fn make_due(connection: &Connection, rooms: u32) {
    for table in ["occurrences", "outbox"] {
        connection
            .execute(&format!("DELETE FROM {table}"), [])
            .expect("nobody else writes");
    }
    for room in 0..rooms {
        connection
            .prepare_cached("UPDATE rooms SET look = 0 WHERE room = ?1")
            .and_then(|mut update| update.execute([format!("!{room}")]))
            .expect("it is a room");
    }
}

fn ticks(criterion: &mut Criterion) {
    let now: Timestamp = NOW.parse().expect("an instant");
    let host = Config::default().host();
    let wire = Stub {
        bot: Arc::new(
            Bot::new(&Files::embedded(), host, None).expect("the shipped files are sound"),
        ),
        metrics: Metrics::starting_at(now),
        now,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let mut group = criterion.benchmark_group("tick");
    group.sample_size(10);
    for all in ALL {
        let folder = TempDir::new().expect("a directory");
        let path = folder.path().join("optout.sqlite");
        let start = now - jiff::SignedDuration::from_hours(24);
        let connection = filled(&path, all, start);
        let store = Store::open(&path).expect("it is there");
        let mut poster = Poster::new(&store, &wire);
        for due in DUE {
            group.throughput(Throughput::Elements(due.into()));
            group.bench_function(BenchmarkId::new(format!("{due} due"), all), |bencher| {
                bencher.iter_batched(
                    || make_due(&connection, due),
                    |()| {
                        let mut posts = 0;
                        runtime.block_on(async {
                            // With so few rooms to share it, each one's turn comes at once.
                            while poster.turn(1).await.expect("the database is there") {
                                posts += 1;
                            }
                        });
                        assert_eq!(black_box(posts), due, "each was told once");
                    },
                    BatchSize::PerIteration,
                );
            });
        }
    }
    group.finish();
}

criterion_group!(reminders, ticks);
criterion_main!(reminders);
