//! The store's promises: taken once, in order, gone when done.

use super::*;

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
    }
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
    store.settle(&one, &Done::default(), at(2)).unwrap();
    assert_eq!(store.next("a").unwrap(), Some(two));
    assert_eq!(store.next("b").unwrap(), Some(other));
    assert_eq!(store.position().unwrap().as_deref(), Some("p1"));
}

#[test]
fn what_is_told_twice_is_taken_once_even_after_its_answer() {
    let store = store();
    let work = question("1", "a");
    store.take(&[work.clone(), work.clone()], None).unwrap();
    let done = Done {
        answer: Some("answer"),
        asker: Some("someone"),
        ..Done::default()
    };
    store.settle(&work, &done, at(2)).unwrap();
    store.take(std::slice::from_ref(&work), None).unwrap();
    assert_eq!(store.next("a").unwrap(), None);
    assert!(store.is_ours("answer").unwrap());
    assert!(!store.is_ours("1").unwrap());
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
    store.decrypted("1", Some("plain")).unwrap();
    let next = store.next("a").unwrap().unwrap();
    assert_eq!((next.id.as_str(), next.raw.as_str()), ("1", "plain"));
    store.decrypted("1", None).unwrap();
    assert_eq!(store.next("a").unwrap().unwrap().id, "2");
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
    let done = Done {
        answer: Some("answer"),
        ..Done::default()
    };
    store.settle(&answered, &done, at(1)).unwrap();
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
fn a_deleted_text_is_in_no_file_of_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("optout.sqlite")).unwrap();
    let work = Work {
        raw: "a very private question".to_owned(),
        ..question("1", "a")
    };
    store.take(std::slice::from_ref(&work), None).unwrap();
    store.settle(&work, &Done::default(), at(2)).unwrap();
    store.tidy().unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("very private"));
    }
}

#[test]
fn a_file_of_a_later_version_is_refused() {
    let connection = Connection::open_in_memory().unwrap();
    connection
        .pragma_update(None, "user_version", VERSION + 1)
        .unwrap();
    let error = Store::prepare(connection).unwrap_err();
    assert!(error.to_string().contains("newer program"), "{error}");
}
