//! `optout demo` as somebody types it.

use std::{net::TcpListener, process::Output};

use tokio::process::Command;

async fn demo(arguments: &[&str]) -> Output {
    // The installation is shared with this binary; nothing else is.
    crate::world::synapse();
    Command::new(env!("CARGO_BIN_EXE_optout"))
        .arg("demo")
        .args(arguments)
        .output()
        .await
        .unwrap()
}

#[tokio::test]
async fn what_is_asked_of_the_demo_is_answered_in_the_room() {
    let output = demo(&[
        "--today",
        "2025-10-20",
        "--ask",
        "how do I opt out of LinkedIn AI training",
        "--ask",
        "betrifft die Datenweitergabe für Werbung auch die Schweiz?",
    ])
    .await;
    let told = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{told}\n{errors}");
    assert!(told.contains("**LinkedIn, AI training:**"), "{told}");
    assert!(told.contains("Schweiz:** Nein, "), "{told}");
}

#[tokio::test]
async fn a_port_that_is_taken_is_told_in_one_sentence() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = demo(&["--port", &port]).await;
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(
        errors.contains(&format!("port {port} of 127.0.0.1 is taken")),
        "{errors}"
    );
}

#[tokio::test]
async fn a_room_is_watched_going_through_the_weeks_before_a_date() {
    let output = demo(&["--today", "2025-10-30", "--days-per-second", "1"]).await;
    let told = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{told}\n{errors}");
    assert!(told.contains("changes begin in 3 days"), "{told}");
    assert!(
        told.contains("changes begin today, 3 November 2025"),
        "{told}"
    );
}

#[tokio::test]
async fn where_no_date_lies_ahead_there_is_nothing_to_watch() {
    let output = demo(&["--today", "2026-11-24", "--days-per-second", "1"]).await;
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("try `--today 2025-10-20`"), "{errors}");
}
