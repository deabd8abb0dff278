//! The store's promises: taken once, in order, sent under one id, gone when done.

use std::collections::BTreeSet;

use jiff::civil::date;

use super::*;
use crate::reminders::{Leads, Post, Punctuality, Settled, What};

fn store() -> Store {
    Store::prepare(Connection::open_in_memory().unwrap()).unwrap()
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn question(id: &str, room: &str) -> Work {
    Work {
        id: id.to_owned(),
        room: room.to_owned(),
        kind: Kind::Question,
        raw: format!("text of {id}"),
        heard: at(1),
        target: None,
        trusted: false,
    }
}

fn answer(work: &Work) -> Sending {
    Sending {
        key: work.id.clone(),
        room: work.room.clone(),
        purpose: Purpose::Answer,
        content: format!("answer to {}", work.id),
        transaction: format!("txn {}", work.id),
        since: at(2),
        until: None,
    }
}

/// Work is answered by this event at this second.
fn settle(store: &Store, work: &Work, event: &str, second: i64) {
    let note = Note {
        asker: Some("someone".to_owned()),
        ..Note::default()
    };
    let sending = answer(work);
    store
        .reply(std::slice::from_ref(work), &sending, &note, None)
        .unwrap();
    store.sent(&sending, event, at(second)).unwrap();
}

#[test]
fn work_is_done_in_its_order_and_room_by_room() {
    let store = store();
    let (one, two, other) = (question("1", "a"), question("2", "a"), question("3", "b"));
    store
        .take(&[one.clone(), two.clone(), other.clone()], Some("p1"))
        .unwrap();
    assert_eq!(store.rooms().unwrap(), ["a", "b"]);
    assert_eq!(store.next("a").unwrap().as_ref(), Some(&one));
    settle(&store, &one, "answer", 2);
    assert_eq!(store.next("a").unwrap(), Some(two));
    assert_eq!(store.next("b").unwrap(), Some(other));
    assert_eq!(store.position().unwrap().as_deref(), Some("p1"));
}

#[test]
fn what_is_told_twice_is_taken_once_even_after_its_answer() {
    let store = store();
    let work = question("1", "a");
    store.take(&[work.clone(), work.clone()], None).unwrap();
    let sending = answer(&work);
    store
        .reply(
            std::slice::from_ref(&work),
            &sending,
            &Note::default(),
            None,
        )
        .unwrap();
    store.take(std::slice::from_ref(&work), None).unwrap();
    assert_eq!(store.next("a").unwrap(), None, "its answer is on the way");
    store.sent(&sending, "answer", at(2)).unwrap();
    store.take(std::slice::from_ref(&work), None).unwrap();
    assert_eq!(store.next("a").unwrap(), None);
    assert!(store.is_ours("answer").unwrap());
    assert!(!store.is_ours("1").unwrap());
}

#[test]
fn what_is_done_together_is_remembered_each_by_its_own_id() {
    let store = store();
    let asked = question("1", "a");
    let edit = |id: &str| Work {
        kind: Kind::Edit,
        target: Some("1".to_owned()),
        ..question(id, "a")
    };
    let works = [asked.clone(), edit("2"), edit("3")];
    store.take(&works, None).unwrap();
    assert_eq!(store.changes_of("1").unwrap(), works[1..]);
    let sending = answer(&asked);
    store
        .reply(&works, &sending, &Note::default(), None)
        .unwrap();
    store.take(&works, None).unwrap();
    assert_eq!(store.next("a").unwrap(), None);
    store.sent(&sending, "answer", at(2)).unwrap();
    store.take(&works, None).unwrap();
    assert_eq!(store.next("a").unwrap(), None);
    assert!(store.knows("1").unwrap() && store.knows("3").unwrap());
    assert!(!store.knows("4").unwrap());
}

#[test]
fn an_answer_that_changes_is_remembered_as_it_is_and_one_that_is_deleted_not_at_all() {
    let store = store();
    let asked = question("1", "a");
    settle(&store, &asked, "answer", 2);
    let note = |topic: &str, said: &str| Note {
        asker: Some("someone".to_owned()),
        topic: Some(topic.to_owned()),
        language: Some("en".to_owned()),
        said: Some(said.to_owned()),
        told: Some(format!("{topic}@1:")),
        question: Some("1".to_owned()),
    };
    let change = |id: &str, purpose, note: &Note| {
        let work = question(id, "a");
        let sending = Sending {
            purpose,
            ..answer(&work)
        };
        store.reply(&[work], &sending, note, None).unwrap();
        store.sent(&sending, id, at(3)).unwrap();
    };
    change("2", Purpose::Edit, &note("acme/ads", "Yes."));
    assert_eq!(store.said_to("1").unwrap(), ["2", "answer"]);
    let told = ["1", "a", "acme/ads@1:"].map(str::to_owned);
    let [question, room, told] = told;
    assert_eq!(store.tellings().unwrap(), [(question, room, told)]);
    let answered = store.answered("1").unwrap().unwrap();
    assert_eq!(answered.event.as_deref(), Some("answer"));
    assert_eq!(answered.topic.as_deref(), Some("acme/ads"));
    assert!(store.says(&answered, "Yes.") && !store.says(&answered, "No."));
    assert!(store.is_by(&answered, "someone") && !store.is_by(&answered, "another"));
    let deletion = Note {
        question: Some("1".to_owned()),
        ..Note::default()
    };
    change("3", Purpose::Deletion, &deletion);
    let answered = store.answered("1").unwrap().unwrap();
    assert_eq!((answered.event, answered.topic), (None, None));
    assert_eq!(store.said_to("1").unwrap(), Vec::<String>::new());
    assert_eq!(store.tellings().unwrap(), []);
    assert!(!store.is_ours("answer").unwrap());
    store.take(&[asked], None).unwrap();
    assert_eq!(store.next("a").unwrap(), None);
}

#[test]
fn what_people_think_of_answers_is_counted_once_each() {
    let store = store();
    let of = |id: &str, kind| Work {
        kind,
        ..question(id, "a")
    };
    for work in [
        of("1", Kind::Liked),
        of("2", Kind::Liked),
        of("3", Kind::Disliked),
    ] {
        store.take(std::slice::from_ref(&work), None).unwrap();
        store.count(&work, at(2)).unwrap();
        store.take(&[work], None).unwrap();
    }
    assert_eq!(store.next("a").unwrap(), None);
    assert_eq!(store.feedback().unwrap(), (2, 1));
}

#[test]
fn a_room_that_moved_takes_along_what_it_settled_and_leaves_nothing() {
    let store = store();
    let settled = reminded(&store, "a");
    let (sending, post) = post("a", "first");
    store.remind(&sending, &post, Some(at(9))).unwrap();
    store.sent(&sending, "event", at(4)).unwrap();
    let told = store.told("a").unwrap();
    store.move_room("a", "b").unwrap();
    assert_eq!(store.settled("b").unwrap(), settled);
    assert_eq!(store.told("b").unwrap(), told);
    assert_eq!(store.settled("a").unwrap(), Settled::default());
    assert_eq!(store.told("a").unwrap(), BTreeSet::new());
    assert_eq!(store.due(at(1)).unwrap().as_deref(), Some("b"));
    assert_eq!(store.unmirrored().unwrap().unwrap().room, "b");
}

#[test]
fn a_room_that_settled_something_of_its_own_takes_nothing_over() {
    let store = store();
    reminded(&store, "a");
    let own = reminded(&store, "b");
    store.move_room("a", "b").unwrap();
    assert_eq!(store.settled("b").unwrap(), own);
    assert_eq!(store.settled("a").unwrap(), Settled::default());
}

#[test]
fn an_undecrypted_event_waits_and_keeps_its_place() {
    let store = store();
    let early = Work {
        kind: Kind::Undecrypted,
        ..question("1", "a")
    };
    store.take(&[early, question("2", "a")], None).unwrap();
    assert_eq!(store.next("a").unwrap().unwrap().id, "2");
    let plain = Work {
        raw: "plain".to_owned(),
        ..question("1", "a")
    };
    store.decrypted("1", Some(&plain)).unwrap();
    let next = store.next("a").unwrap().unwrap();
    assert_eq!((next.id.as_str(), next.raw.as_str()), ("1", "plain"));
    store.decrypted("1", None).unwrap();
    assert_eq!(store.next("a").unwrap().unwrap().id, "2");
}

/// Only who asked and what: that it was answered is known on, so that it is not answered twice.
#[test]
fn what_is_noted_of_somebody_can_be_deleted() {
    let store = store();
    let noted = |work: &Work, asker: &str, event| {
        let note = Note {
            asker: Some(asker.to_owned()),
            topic: Some("acme/ads".to_owned()),
            language: Some("en".to_owned()),
            ..Note::default()
        };
        store.take(std::slice::from_ref(work), None).unwrap();
        store
            .reply(std::slice::from_ref(work), &answer(work), &note, None)
            .unwrap();
        store.sent(&answer(work), event, at(2)).unwrap();
    };
    let (own, others) = (question("1", "a"), question("2", "a"));
    noted(&own, "someone", "own answer");
    noted(&others, "another", "another answer");
    let answered_in = |event| store.answered_in(event, "someone").unwrap();
    assert_eq!(answered_in("1").as_deref(), Some("en"));
    assert_eq!(answered_in("own answer").as_deref(), Some("en"));
    assert_eq!(answered_in("another answer"), None);
    store.forget_asker("someone").unwrap();
    assert_eq!(answered_in("own answer"), None);
    assert_eq!(store.noted("own answer").unwrap(), None);
    assert_eq!(
        store.noted("another answer").unwrap().as_deref(),
        Some("acme/ads")
    );
    store.take(&[own], None).unwrap();
    assert_eq!(store.next("a").unwrap(), None);
    assert!(store.is_ours("own answer").unwrap());
}

#[test]
fn what_is_old_is_forgotten() {
    let store = store();
    let waiting = Work {
        kind: Kind::Undecrypted,
        ..question("2", "a")
    };
    let answered = question("1", "a");
    store.take(&[answered.clone(), waiting], None).unwrap();
    settle(&store, &answered, "answer", 1);
    store
        .forget(at(1) + PATIENCE + SignedDuration::from_secs(1))
        .unwrap();
    assert_eq!(store.undecrypted().unwrap(), []);
    assert!(store.is_ours("answer").unwrap());
    store
        .forget(at(1) + MEMORY + SignedDuration::from_secs(1))
        .unwrap();
    assert!(!store.is_ours("answer").unwrap());
}

#[test]
fn what_is_on_its_way_is_found_again_with_its_words_and_its_id() {
    let store = store();
    let (one, two) = (question("1", "a"), question("2", "b"));
    store.take(&[one.clone(), two], None).unwrap();
    let sending = answer(&one);
    store
        .reply(std::slice::from_ref(&one), &sending, &Note::default(), None)
        .unwrap();
    assert_eq!(store.rooms().unwrap(), ["a", "b"]);
    assert_eq!(store.next_sending("a").unwrap().as_ref(), Some(&sending));
    assert_eq!(store.next_sending("b").unwrap(), None);
    store.failed(&sending, "M_FORBIDDEN", at(3)).unwrap();
    assert_eq!(store.next_sending("a").unwrap(), None);
    assert_eq!(store.rooms().unwrap(), ["b"]);
}

#[test]
fn what_waits_is_counted_and_the_oldest_tells_for_how_long() {
    let store = store();
    assert_eq!(store.queues().unwrap(), Queues::default());
    let heard = |id: &str, kind, second| Work {
        kind,
        heard: at(second),
        ..question(id, "a")
    };
    // Neither has a right to be said soon.
    let unread = heard("unread", Kind::Undecrypted, 3);
    let correction = heard("correction", Kind::Correction, 4);
    store.take(&[unread, correction], None).unwrap();
    let mut queues = Queues {
        waiting: 1,
        undecrypted: 1,
        ..Queues::default()
    };
    assert_eq!(store.queues().unwrap(), queues);
    let asked = heard("question", Kind::Question, 20);
    store.take(std::slice::from_ref(&asked), None).unwrap();
    queues.waiting = 2;
    queues.oldest = Some(at(20));
    assert_eq!(store.queues().unwrap(), queues);
    let sending = Sending {
        since: at(21),
        ..answer(&asked)
    };
    let note = Note::default();
    store.reply(&[asked], &sending, &note, None).unwrap();
    queues.waiting = 1;
    queues.sending = 1;
    queues.oldest = Some(at(21));
    assert_eq!(store.queues().unwrap(), queues);
    store.sent(&sending, "$there", at(22)).unwrap();
    queues.sending = 0;
    queues.oldest = None;
    assert_eq!(store.queues().unwrap(), queues);
}

#[test]
fn what_can_never_be_said_is_kept_with_its_reason_and_not_taken_again() {
    let store = store();
    let work = question("1", "a");
    store.take(std::slice::from_ref(&work), None).unwrap();
    let sending = answer(&work);
    store
        .reply(
            std::slice::from_ref(&work),
            &sending,
            &Note::default(),
            None,
        )
        .unwrap();
    store.failed(&sending, "M_FORBIDDEN", at(3)).unwrap();
    let failure = Failure {
        key: "1".to_owned(),
        room: "a".to_owned(),
        purpose: Purpose::Answer,
        reason: "M_FORBIDDEN".to_owned(),
        at: at(3),
    };
    assert_eq!(store.failures().unwrap(), [failure]);
    store.take(&[work], None).unwrap();
    assert_eq!(store.next("a").unwrap(), None);
    store.forget(at(4) + MEMORY).unwrap();
    assert_eq!(store.failures().unwrap(), []);
}

#[test]
fn on_a_full_disk_nothing_is_taken_by_half_and_everything_once_there_is_room() {
    let store = store();
    store.take(&[question("1", "a")], Some("before")).unwrap();
    let limit = |pages: u32| {
        let connection = store.connection();
        connection
            .pragma_update(None, "max_page_count", pages)
            .unwrap();
    };
    let pages: u32 = {
        let connection = store.connection();
        connection
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap()
    };
    limit(pages);
    let long = |number: u32| Work {
        raw: "long ".repeat(1_000),
        ..question(&number.to_string(), "b")
    };
    let flood: Vec<_> = (2..100).map(long).collect();
    let error = store.take(&flood, Some("after")).unwrap_err();
    assert!(error.to_string().contains("full"), "{error}");
    assert_eq!(store.position().unwrap().as_deref(), Some("before"));
    assert_eq!(store.rooms().unwrap(), ["a"]);
    limit(u32::MAX - 1);
    store.take(&flood, Some("after")).unwrap();
    assert_eq!(store.position().unwrap().as_deref(), Some("after"));
    assert_eq!(store.next("b").unwrap().as_ref(), flood.first());
}

/// Databases as earlier programs have left them, by their versions.
const EARLIER: [(&str, &str); 4] = [
    (
        "1, without an outbox",
        include_str!("earlier/1-without-outbox.sql"),
    ),
    ("1", include_str!("earlier/1.sql")),
    ("2", include_str!("earlier/2.sql")),
    ("3", include_str!("earlier/3.sql")),
];

#[test]
fn a_file_of_every_earlier_version_takes_the_steps_that_it_lacks_and_loses_nothing() {
    let schema = |store: &Store| {
        let connection = store.connection();
        let mut statement = connection
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(0));
        let words = |sql: String| sql.split_whitespace().collect::<Vec<_>>().join(" ");
        rows.unwrap()
            .map(|sql| words(sql.unwrap()))
            .collect::<Vec<_>>()
    };
    for (version, dump) in EARLIER {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(dump).unwrap();
        let store = Store::prepare(connection).unwrap();
        assert_eq!(schema(&store), schema(&self::store()), "{version}");
        assert_eq!(store.position().unwrap().as_deref(), Some("s7"));
        let asked = store.next("!a").unwrap().unwrap();
        assert_eq!((&*asked.id, asked.kind), ("$asked", Kind::Question));
        assert_eq!(asked.heard, at(1_764_000_000), "{version}");
        assert!(store.knows("$old").unwrap() && store.is_ours("$told").unwrap());
        store
            .reply(
                std::slice::from_ref(&asked),
                &answer(&asked),
                &Note::default(),
                None,
            )
            .unwrap();
        store.sent(&answer(&asked), "$there", at(3)).unwrap();
        if dump.contains("INTO outbox") {
            let sending = store.next_sending("!b").unwrap().unwrap();
            assert_eq!(sending.transaction, "txn", "{version}");
            let settled = store.settled("!c").unwrap();
            assert_eq!(settled.settings.language, "de".parse().ok(), "{version}");
            assert_eq!(store.told("!c").unwrap().len(), 1, "{version}");
        }
        let refused = usize::from(dump.contains("INTO failed"));
        assert_eq!(store.failures().unwrap().len(), refused, "{version}");
    }
}

#[test]
fn every_version_has_a_file() {
    let last = format!("PRAGMA user_version = {};", STEPS.len());
    assert!(EARLIER.iter().any(|(_, dump)| dump.contains(&last)));
}

#[test]
fn a_transaction_id_is_never_used_for_other_words() {
    let store = store();
    let (one, two) = (question("1", "a"), question("2", "a"));
    store
        .reply(
            std::slice::from_ref(&one),
            &answer(&one),
            &Note::default(),
            None,
        )
        .unwrap();
    let other = Sending {
        transaction: answer(&one).transaction,
        ..answer(&two)
    };
    assert!(
        store
            .reply(std::slice::from_ref(&two), &other, &Note::default(), None)
            .is_err()
    );
}

/// A room that is reminded of its own date, looked at from the first second on.
fn reminded(store: &Store, room: &str) -> Settled {
    let mut settled = Settled::default();
    let what = What::Date {
        on: date(2025, 11, 3),
        text: "look".to_owned(),
    };
    settled.agenda.add(what, Leads::default(), at(0));
    let work = question(room, room);
    let settling = Settling {
        settled: settled.clone(),
        known: Vec::new(),
        look: at(1),
    };
    store
        .reply(
            std::slice::from_ref(&work),
            &answer(&work),
            &Note::default(),
            Some(&settling),
        )
        .unwrap();
    store.failed(&answer(&work), "M_FORBIDDEN", at(1)).unwrap();
    settled
}

fn post(room: &str, key: &str) -> (Sending, Post) {
    let sending = Sending {
        key: key.to_owned(),
        room: room.to_owned(),
        purpose: Purpose::Reminder,
        content: "soon".to_owned(),
        transaction: format!("txn {key}"),
        since: at(2),
        until: Some(at(3)),
    };
    let post = Post {
        today: date(2025, 10, 27),
        items: Vec::new(),
        punctuality: Punctuality::Summary,
        tells: ["1@2025-10-27".parse().unwrap()].into(),
        missed: ["1@2025-10-20".parse().unwrap()].into(),
    };
    (sending, post)
}

#[test]
fn a_room_is_looked_at_when_its_instant_has_come() {
    let store = store();
    reminded(&store, "a");
    reminded(&store, "b");
    store.look_at("a", Some(at(5))).unwrap();
    assert_eq!(store.due(at(0)).unwrap(), None);
    assert_eq!(store.due(at(1)).unwrap().as_deref(), Some("b"));
    store.look_at("b", None).unwrap();
    assert_eq!(store.due(at(4)).unwrap(), None);
    assert_eq!(store.next_look().unwrap(), Some(at(5)));
    store.look_at_all().unwrap();
    assert!(store.due(at(1)).unwrap().is_some());
}

#[test]
fn an_occurrence_that_is_on_its_way_told_or_missed_is_not_due_again() {
    let store = store();
    let settled = reminded(&store, "a");
    assert_eq!(store.settled("a").unwrap(), settled);
    assert_eq!(store.settled("b").unwrap(), Settled::default());
    let (sending, post) = post("a", "first");
    store.remind(&sending, &post, Some(at(9))).unwrap();
    let both: BTreeSet<_> = post.tells.union(&post.missed).cloned().collect();
    assert_eq!(store.told("a").unwrap(), both);
    assert_eq!(
        store.reminders_on_their_way().unwrap(),
        std::slice::from_ref(&sending)
    );
    assert_eq!(store.next_look().unwrap(), Some(at(9)));
    assert_eq!(
        store.next_sending("a").unwrap(),
        None,
        "answers do not wait for it"
    );
    store.sent(&sending, "event", at(4)).unwrap();
    assert_eq!(store.told("a").unwrap(), both);
    assert_eq!(store.reminders_on_their_way().unwrap(), []);
    assert!(store.is_ours("event").unwrap());
}

#[test]
fn what_was_not_taken_is_due_again() {
    let store = store();
    reminded(&store, "a");
    let (sending, post) = post("a", "first");
    store.remind(&sending, &post, None).unwrap();
    store.withdraw(&sending, at(7)).unwrap();
    assert_eq!(store.told("a").unwrap(), BTreeSet::new());
    assert_eq!(store.reminders_on_their_way().unwrap(), []);
    assert_eq!(store.due(at(7)).unwrap().as_deref(), Some("a"));
}

#[test]
fn nothing_is_left_of_a_room_that_was_left() {
    let store = store();
    reminded(&store, "a");
    let (sending, post) = post("a", "first");
    store.remind(&sending, &post, Some(at(9))).unwrap();
    store.take(&[question("2", "a")], None).unwrap();
    store.leave("a").unwrap();
    assert_eq!(store.settled("a").unwrap(), Settled::default());
    assert_eq!(store.told("a").unwrap(), BTreeSet::new());
    assert_eq!(store.reminders_on_their_way().unwrap(), []);
    assert_eq!(store.rooms().unwrap(), Vec::<String>::new());
    assert_eq!(store.next_look().unwrap(), None);
}

#[test]
fn what_became_of_a_subscription_is_forgotten_with_it() {
    let store = store();
    let mut settled = reminded(&store, "a");
    let (sending, post) = post("a", "first");
    store.remind(&sending, &post, None).unwrap();
    settled.agenda.subscriptions.clear();
    let what = What::CheckUp {
        from: date(2025, 10, 28),
        months: 6,
    };
    settled.agenda.add(what, Leads::default(), at(2));
    let settling = Settling {
        settled,
        known: vec!["2@acme/ads".parse().unwrap()],
        look: at(3),
    };
    let work = question("4", "a");
    store
        .reply(
            std::slice::from_ref(&work),
            &answer(&work),
            &Note::default(),
            Some(&settling),
        )
        .unwrap();
    assert_eq!(
        store.told("a").unwrap(),
        settling.known.into_iter().collect()
    );
}

#[test]
fn a_deleted_text_is_in_no_file_of_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("optout.sqlite")).unwrap();
    let work = Work {
        raw: "a very private question".to_owned(),
        ..question("1", "a")
    };
    store.take(std::slice::from_ref(&work), None).unwrap();
    let sending = Sending {
        content: "an answer as private".to_owned(),
        ..answer(&work)
    };
    store
        .reply(
            std::slice::from_ref(&work),
            &sending,
            &Note::default(),
            None,
        )
        .unwrap();
    store.sent(&sending, "answer", at(2)).unwrap();
    store.tidy().unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("private"));
    }
}

#[test]
fn a_file_of_a_later_version_is_refused() {
    let connection = Connection::open_in_memory().unwrap();
    connection
        .pragma_update(None, "user_version", STEPS.len() + 1)
        .unwrap();
    let error = Store::prepare(connection).unwrap_err();
    assert!(error.to_string().contains("newer program"), "{error}");
}
