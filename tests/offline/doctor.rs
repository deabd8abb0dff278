//! `optout doctor` where there is nothing to ask: before `setup`, and with a configuration that cannot be used.

use std::{
    fs,
    net::TcpListener,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Command, Output},
};

use optout::matrix::Check;
use serde_json::Value;
use tempfile::TempDir;

/// `optout doctor` in a directory of its own, where this is the configuration.
fn doctor(folder: &Path, config: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    fs::write(folder.join("optout.toml"), config).unwrap();
    Command::new(env!("CARGO_BIN_EXE_optout"))
        .arg("doctor")
        .args(arguments)
        .current_dir(folder)
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What was found of one check, as `state: what → remedy`.
fn found(report: &Value, check: &str) -> Vec<String> {
    let findings = report["findings"].as_array().unwrap().iter();
    let of_it = findings.filter(|finding| finding["check"] == check);
    let told = |finding: &Value| {
        let part = |name: &str| finding[name].as_str().map(str::to_owned);
        let remedy = part("remedy").map(|remedy| format!(" → {remedy}"));
        format!(
            "{}: {}{}",
            part("state").unwrap(),
            part("what").unwrap(),
            remedy.unwrap_or_default()
        )
    };
    of_it.map(told).collect()
}

/// The address of a homeserver that is not there.
fn nowhere() -> String {
    let gone = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    format!("http://{}", gone.unwrap())
}

#[test]
fn where_nothing_was_set_up_it_says_so_first() {
    let folder = TempDir::new().unwrap();
    let output = doctor(folder.path(), "language = \"de\"\n", &[], &[]);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output);
    for lines in [
        "language           \"de\"           optout.toml:1\n",
        "data_dir           \"optout-data\"  default\n",
        "homeserver         (not set)      default\n",
        "fine     configuration   every value can be used\n",
        "\
broken   data-directory  `optout-data` does not exist
                         → run `optout setup` first
",
        "\
broken   homeserver      no account is named
                         → set `user` to the bot's full Matrix id
",
        "\nbroken: 2, warnings: ",
    ] {
        assert!(told.contains(lines), "{lines}\n---\n{told}");
    }
    assert!(!told.contains("password"), "{told}");
    assert!(!folder.path().join("optout-data").exists());
}

#[test]
fn a_directory_without_a_session_wants_the_setup_too() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("optout-data");
    fs::create_dir(&data).unwrap();
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    let homeserver = nowhere();
    let config = format!("homeserver = \"{homeserver}\"\n");
    let output = doctor(folder.path(), &config, &["--json"], &[]);
    assert_eq!(output.status.code(), Some(1));
    let report = json(&output);
    assert_eq!(report["state"], "broken");
    assert_eq!(
        found(&report, "session"),
        ["broken: `optout-data` has no session → run `optout setup` first"]
    );
    assert_eq!(
        found(&report, "data-directory"),
        [
            "warning: others on this machine can look into `optout-data` (mode 755) → `chmod 700 optout-data`; \
             the next `optout run` does it, too"
        ]
    );
    assert_eq!(
        found(&report, "homeserver"),
        [format!(
            "broken: no Matrix homeserver answers at `{homeserver}/`: Connection refused (os error 111) → \
             correct `homeserver`, or start it"
        )]
    );
    // Nobody is asked about an account that there is not.
    for check in ["verification", "backup", "rooms", "queues"] {
        assert_eq!(found(&report, check), [""; 0]);
    }
    assert_eq!(fs::read_dir(&data).unwrap().count(), 0);
}

#[test]
fn a_configuration_that_cannot_be_used_is_all_that_is_told() {
    let folder = TempDir::new().unwrap();
    for (config, found_too, rows) in [
        (
            "langauge = \"de\"\n",
            "broken: optout.toml:1: there is no key `langauge` → did you mean `language`?",
            0,
        ),
        (
            "user = \"optout\"\n",
            "broken: optout.toml:1: `user` cannot be used: `optout` is no full Matrix id → write one such as \
             `@optout:example.org`",
            18,
        ),
        (
            "log = \"=,\"\n",
            "broken: `log = \"=,\"` is no filter: invalid filter directive → write one such as `info` or \
             `debug,matrix_sdk=info`",
            18,
        ),
    ] {
        let output = doctor(folder.path(), config, &["--json"], &[]);
        assert_eq!(output.status.code(), Some(1), "{config}");
        let report = json(&output);
        let told = found(&report, "configuration");
        assert_eq!(told.last().map(String::as_str), Some(found_too));
        assert_eq!(report["configuration"].as_array().unwrap().len(), rows);
    }
}

#[test]
fn what_the_operator_may_not_have_meant_is_told_and_no_secret_is() {
    let folder = TempDir::new().unwrap();
    let config = "invites = \"open\"\nallow = [\"example.org\"]\npassword = \"hunter2\"\n";
    let variables = [("OPTOUT_HOMSERVER", "x"), ("OPTOUT_TOKEN", "hunter3")];
    let output = doctor(
        folder.path(),
        config,
        &["--json", "--budget", "3"],
        &variables,
    );
    let report = json(&output);
    assert_eq!(
        found(&report, "configuration"),
        [
            "warning: there is no key `OPTOUT_HOMSERVER` → did you mean `OPTOUT_HOMESERVER`?",
            "warning: `OPTOUT_TOKEN` stands in the environment, and only `optout setup` needs it → \
             keep it from `optout run`, or give `setup` a file",
            "warning: `invites` are open to everybody and no operator is named → set `operators`",
        ]
    );
    let rows = report["configuration"].as_array().unwrap();
    let row = |key: &str| rows.iter().find(|row| row["key"] == key).unwrap().clone();
    for (key, value, origin) in [
        ("budget", Value::from(3), "--budget"),
        ("invites", Value::from("open"), "optout.toml:1"),
        ("language", Value::from("en"), "default"),
        ("token", Value::Null, "OPTOUT_TOKEN"),
        ("password", Value::Null, "optout.toml:3"),
    ] {
        let row = row(key);
        assert_eq!(
            (&row["value"], row["origin"].as_str()),
            (&value, Some(origin))
        );
    }
    let plain = doctor(folder.path(), config, &[], &variables);
    assert!(
        text(&plain).contains("password           (not shown)"),
        "{}",
        text(&plain)
    );
    for output in [output, plain] {
        let all = [output.stdout, output.stderr].concat();
        let all = String::from_utf8(all).unwrap();
        assert!(!all.contains("hunter"), "{all}");
    }
}

#[test]
fn facts_that_cannot_be_used_are_told() {
    let folder = TempDir::new().unwrap();
    let more = folder.path().join("more/facts/acme");
    fs::create_dir_all(&more).unwrap();
    fs::write(more.join("ai-training.toml"), "announced = 7\n").unwrap();
    let report = json(&doctor(
        folder.path(),
        "facts = \"more\"\n",
        &["--json"],
        &[],
    ));
    let told = found(&report, "facts");
    assert_eq!(told.len(), 1);
    assert!(
        told[0].starts_with("broken: ")
            && told[0].contains("facts/acme/ai-training.toml:1: ")
            && told[0].ends_with(" → `optout facts check --facts more` tells them all"),
        "{told:?}"
    );
    let report = json(&doctor(folder.path(), "", &["--json"], &[]));
    let told = found(&report, "facts");
    assert!(told[0].contains("15 platforms, 23 changes, "), "{told:?}");
    assert_eq!(
        found(&report, "model"),
        [
            "warning: what there is to be learned of the examples is not kept → the next `optout run` learns and keeps it; \
             that start takes some seconds more"
        ]
    );
}

#[test]
fn everything_that_is_looked_at_is_documented() {
    let documented = include_str!("../../docs/operating.md");
    for check in Check::ALL {
        let row = format!("| `{}` |", check.name());
        assert!(documented.contains(&row), "{row}");
    }
}
