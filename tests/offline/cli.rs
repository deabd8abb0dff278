//! `optout ask` as somebody types it: arguments in, standard output, standard error and exit code out.

use std::{
    io::Write as _,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// One call of the program, with the cache folder of the tests, so that it learns once and not at every call.
fn optout(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_optout"))
        .args(arguments)
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments may have ended before it reads.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn ask(arguments: &[&str]) -> Output {
    optout(&[&["ask", "--today", "2026-11-24"], arguments].concat(), "")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn acme() -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/offline/acme");
    folder.to_str().unwrap().to_owned()
}

#[test]
fn a_question_is_answered_on_standard_output() {
    let output = ask(&["how", "do", "I", "opt out of LinkedIn AI training"]);
    assert_eq!(code(&output), 0);
    assert!(text(&output.stdout).starts_with("**LinkedIn, AI training:**"));
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn json_has_the_keys_that_were_promised() {
    let output = ask(&["--json", "does the ad-sharing change affect Switzerland?"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let keys = [
        "question",
        "language",
        "outcome",
        "topic",
        "aspect",
        "aspects",
        "region",
        "confidence",
        "text",
        "html",
        "sources",
        "as_of",
        "choices",
    ];
    let object = told.as_object().unwrap();
    assert_eq!(object.len(), keys.len());
    assert!(keys.iter().all(|key| object.contains_key(*key)), "{told}");
    assert_eq!(told["topic"], "linkedin/ad-sharing");
    assert_eq!(told["aspect"], "affected");
    assert_eq!(told["aspects"][0], "affected");
    assert_eq!(told["region"], "CH");
    assert_eq!(told["language"], "en");
    assert_eq!(told["outcome"], "answer");
    assert_eq!(told["as_of"], "2025-11-04");
    assert_eq!(told["sources"][0]["publisher"], "LinkedIn");
    assert_eq!(told["choices"], Value::Array(Vec::new()));
}

#[test]
fn choices_come_with_their_words() {
    let output = ask(&["--json", "linkedin"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["outcome"], "clarify");
    assert_eq!(told["choices"][0]["aspect"], "overview");
    assert!(told["choices"][0]["text"].as_str().unwrap().ends_with('?'));
    assert!(told["choices"].as_array().unwrap().len() <= 3);
}

#[test]
fn a_batch_keeps_its_order_and_tells_errors_in_their_place() {
    let lines = [
        r#"{"id":"a","text":"when does LinkedIn AI training start","today":"2025-10-20"}"#,
        r#"{"id":"b","text":7}"#,
        "no json",
        r#"{"id":4,"text":"und in Norwegen?","context":"Betrifft das KI-Training von LinkedIn die Schweiz?"}"#,
        r#"{"id":"e","text":"hello","today":"tomorrow"}"#,
    ];
    let output = optout(
        &["ask", "--today", "2026-11-24", "--batch", "-"],
        &lines.join("\n"),
    );
    let told: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(code(&output), 1);
    let ids: Vec<_> = told.iter().map(|line| line["id"].clone()).collect();
    assert_eq!(
        ids,
        ["a".into(), "b".into(), Value::Null, 4.into(), "e".into()]
    );
    assert!(told[0]["text"].as_str().unwrap().contains("in 14 days"));
    assert!(
        told[1]["error"].as_str().unwrap().contains("string"),
        "{}",
        told[1]
    );
    assert!(told[2].get("error").is_some() && told[4].get("error").is_some());
    assert_eq!(told[3]["region"], "NO");
    assert_eq!(told[3]["topic"], "linkedin/ai-training");
}

#[test]
fn a_sound_batch_ends_well_and_a_missing_one_does_not() {
    let output = optout(&["ask", "--batch", "-"], "{\"text\":\"help\"}\n\n");
    assert_eq!(code(&output), 0);
    assert_eq!(text(&output.stdout).lines().count(), 1);
    let output = optout(&["ask", "--batch", "/nowhere/at/all"], "");
    assert_eq!(code(&output), 1);
    assert!(text(&output.stderr).contains("`/nowhere/at/all`"));
}

#[test]
fn the_language_the_day_and_the_region_can_be_given() {
    let german = ask(&[
        "--lang",
        "de",
        "does the ad-sharing change affect Switzerland?",
    ]);
    assert!(text(&german.stdout).contains("Nein, es gilt nicht."));
    let brazilian = ask(&[
        "--lang",
        "pt-BR",
        "how do I opt out of LinkedIn AI training",
    ]);
    assert!(text(&brazilian.stdout).contains("Desative o treinamento"));
    let before = optout(
        &[
            "ask",
            "--today",
            "2025-10-20",
            "when does LinkedIn AI training start",
        ],
        "",
    );
    assert!(text(&before.stdout).contains("in 14 days"));
    let here = ask(&["--region", "uk", "am I affected by LinkedIn's AI training?"]);
    assert!(
        text(&here.stdout).contains("AI training, UK:**"),
        "{}",
        text(&here.stdout)
    );
}

#[test]
fn arguments_that_make_no_sense_end_with_two() {
    for (arguments, said) in [
        (vec!["ask"], "--batch -"),
        (
            vec!["ask", "--lang", "fi", "hello"],
            "choose one of da, de, en",
        ),
        (vec!["ask", "--lang", "no tag", "hello"], "no language tag"),
        (vec!["ask", "--today", "tomorrow", "hello"], "--today"),
        (
            vec!["ask", "--region", "Europe", "hello"],
            "write a two-letter country code",
        ),
        (vec!["ask", "--json", "--batch", "-"], "cannot be used with"),
        (vec!["ask", "--unknown"], "unexpected argument"),
    ] {
        let output = optout(&arguments, "");
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert_eq!(text(&output.stdout), "", "{arguments:?}");
        assert!(
            text(&output.stderr).contains(said),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
    }
}

#[test]
fn explain_tells_why() {
    let output = ask(&[
        "--explain",
        "does the ad-sharing change affect Switzerland?",
    ]);
    assert_eq!(code(&output), 0);
    let told = text(&output.stdout);
    assert!(told.contains("CH") && told.contains("affected"), "{told}");
}

#[test]
fn a_folder_adds_facts_and_a_broken_one_is_told_line_by_line() {
    let output = ask(&["--facts", &acme(), "how do I opt out of Acme AI training"]);
    assert!(
        text(&output.stdout).contains("**Settings & more**"),
        "{}",
        text(&output.stderr)
    );

    let output = ask(&["--facts", "/nowhere/at/all", "hello"]);
    assert_eq!(code(&output), 1);
    assert!(text(&output.stderr).contains("neither `facts/` nor `locales/`"));

    let untold = TempDir::new().unwrap();
    let facts = untold.path().join("facts/acme");
    std::fs::create_dir_all(&facts).unwrap();
    for file in ["platform.toml", "ai-training.toml"] {
        std::fs::copy(format!("{}/facts/acme/{file}", acme()), facts.join(file)).unwrap();
    }
    let output = ask(&["--facts", untold.path().to_str().unwrap(), "hello"]);
    assert_eq!(code(&output), 1);
    let said = text(&output.stderr);
    assert!(
        said.contains(
            "locales/en/facts/acme-ai-training.ftl: message `acme-ai-training-switch` is missing"
        ),
        "{said}"
    );

    let broken = TempDir::new().unwrap();
    let locale = broken.path().join("locales/en");
    std::fs::create_dir_all(&locale).unwrap();
    std::fs::write(locale.join("more.ftl"), "fine = yes\n\nbroken = { $open\n").unwrap();
    let output = ask(&["--facts", broken.path().to_str().unwrap(), "hello"]);
    assert_eq!(code(&output), 1);
    assert_eq!(text(&output.stdout), "");
    assert!(
        text(&output.stderr).contains("locales/en/more.ftl:3: "),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn help_teaches_by_examples() {
    let output = optout(&["ask", "--help"], "");
    let told = text(&output.stdout);
    assert!(
        told.contains("Examples:") && told.contains("Exit codes:"),
        "{told}"
    );
}

#[test]
fn a_preview_tells_each_change_and_lead_time_once_in_the_room_s_zone() {
    let output = optout(
        &[
            "reminders",
            "preview",
            "--today",
            "2025-10-20",
            "--zone",
            "Europe/Zurich",
            "--platform",
            "linkedin",
            "--json",
        ],
        "",
    );
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    let lines: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let of = |topic: &str| -> Vec<_> {
        let lines = lines.iter().filter(|line| line["topic"] == topic);
        lines
            .map(|line| line["lead_days"].as_i64().unwrap())
            .collect()
    };
    assert_eq!(of("linkedin/ai-training"), [14, 7, 3, 1, 0]);
    assert_eq!(of("linkedin/ad-sharing"), [14, 7, 3, 1, 0]);
    let first = &lines[0];
    assert_eq!(first["civil"], "2025-10-20T09:00");
    assert_eq!(first["at"], "2025-10-20T09:00:00+02:00");
    assert_eq!(first["zone"], "Europe/Zurich");
    // The clock is set back on 26 October.
    let last = lines.last().unwrap();
    assert_eq!(last["at"], "2025-11-03T09:00:00+01:00");
    assert!(last["text"].as_str().unwrap().contains("today"), "{last}");
}

#[test]
fn a_preview_takes_lead_times_a_platform_and_a_language() {
    let output = optout(
        &[
            "reminders",
            "preview",
            "--from",
            "2025-10-01",
            "--to",
            "2025-11-02",
            "--lead",
            "7",
            "--platform",
            "linkedin",
            "--lang",
            "de",
        ],
        "",
    );
    let swiss = optout(&["reminders", "preview", "--lang", "de-CH"], "");
    assert_eq!(code(&swiss), 0);
    let told = text(&output.stdout);
    assert_eq!(told.matches("== ").count(), 1, "{told}");
    assert!(told.starts_with("== 2025-10-27T09:00 UTC\n"), "{told}");
    assert!(told.contains("in 7 Tagen"), "{told}");
    for (arguments, said) in [
        (["--zone", "Mars/Olympus"], "no zone of the IANA database"),
        (["--platform", "hooli"], "no facts about `hooli`"),
        (["--lead", "9999"], "write at most 365"),
        (["--lang", "fi"], "choose one of da, de, en"),
        (["--to", "2020-01-01"], "lies before the first one"),
    ] {
        let output = optout(&[&["reminders", "preview"], &arguments[..]].concat(), "");
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(
            text(&output.stderr).contains(said),
            "{}",
            text(&output.stderr)
        );
    }
}

#[test]
fn a_plan_tells_how_long_rooms_wait_and_what_does_not_fit_into_a_day() {
    let output = optout(
        &["reminders", "plan", "--rooms", "10", "--rooms", "20000"],
        "",
    );
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    insta::assert_snapshot!(text(&output.stdout), @r"
    10 posts at once, then one every 5s; a day has 15h left after 09:00
         10 rooms: the last post after 0s
      20000 rooms: the last post after 27h 45m 50s: too long for one day; lift the limit for the bot's account (Synapse: `override_ratelimit`)
    ");
    let faster = ["reminders", "plan", "--rooms", "20000", "--per-second", "2"];
    let told = text(&optout(&faster, "").stdout);
    assert!(
        told.contains("2h 46m") && !told.contains("too long"),
        "{told}"
    );
    let output = optout(&["reminders", "plan", "--per-second", "0"], "");
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("a number above 0"));
}

/// A file of labelled questions, and what `understand eval` says of it.
fn eval(lines: &str) -> Output {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("labelled.jsonl");
    std::fs::write(&file, lines).unwrap();
    let file = file.to_str().unwrap();
    optout(
        &["understand", "eval", "--by-language", "--faults", file],
        "",
    )
}

#[test]
fn labelled_questions_are_scored() {
    let output = eval(
        r#"{"id":"a","text":"how do I opt out of LinkedIn AI training","lang":"en","topic":"linkedin/ai-training","aspect":"opt-out","region":null}
{"id":"b","text":"wie wird das Wetter in Bern","lang":"de","topic":"none","aspect":null,"region":"CH"}
{"id":"c","text":"does LinkedIn AI training concern Norway?","lang":"en","topic":"linkedin/terms","aspect":"deadline","region":"SE"}
"#,
    );
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    let told = text(&output.stdout);
    let line = |name: &str| {
        let line = told.lines().find(|line| line.starts_with(name));
        line.unwrap_or_else(|| panic!("{name}: {told}")).to_owned()
    };
    // One of two to be answered is answered rightly, one of two answers is wrong, the weather is declined.
    for (name, shares) in [
        ("all ", ["3", "0.500", "0.500", "1.000"]),
        ("en ", ["2", "0.500", "0.500", "-"]),
    ] {
        let line = line(name);
        assert_eq!(
            line.split_whitespace().skip(1).take(4).collect::<Vec<_>>(),
            shares
        );
    }
    assert!(line("wrong").contains("does LinkedIn AI training concern Norway?"));
}

#[test]
fn a_line_that_is_no_labelled_question_is_told_with_its_place() {
    let output = eval("\n{\"id\":\"a\",\"text\":\"hello\"}\n");
    assert_eq!(code(&output), 1);
    let told = text(&output.stderr);
    assert!(
        told.contains("labelled.jsonl:2: not a labelled question"),
        "{told}"
    );
}

#[test]
fn the_bar_is_written_only_where_a_folder_is_named() {
    let output = optout(&["understand", "check", "--write"], "");
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("`--write` needs `--facts DIR`"));
}

/// The verbs that `optout --help` lists, `help` itself apart.
fn verbs() -> Vec<String> {
    let help = text(&optout(&["--help"], "").stdout);
    let (_, verbs) = help.split_once("Commands:\n").unwrap();
    let lines = verbs.lines().take_while(|line| !line.trim().is_empty());
    // What is indented further belongs to the line before.
    let names = lines.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    names
        .filter(|name| !["", "help"].contains(name))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_shell_completes_every_verb() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = optout(&["completions", shell], "");
        let script = text(&output.stdout);
        assert_eq!(code(&output), 0);
        for verb in verbs() {
            assert!(script.contains(&verb), "{shell} does not complete `{verb}`");
        }
    }
}

#[test]
fn the_manual_has_a_page_for_every_verb() {
    let folder = TempDir::new().unwrap();
    let pages = folder.path().join("man1");
    let output = optout(&["man", "--into", pages.to_str().unwrap()], "");
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    let main = std::fs::read_to_string(pages.join("optout.1")).unwrap();
    assert_eq!(main, text(&optout(&["man"], "").stdout));
    for verb in verbs() {
        let page = std::fs::read_to_string(pages.join(format!("optout-{verb}.1"))).unwrap();
        assert!(page.contains(&format!(".TH optout-{verb} 1")), "{page}");
        assert!(main.contains(&format!("optout\\-{verb}(1)")), "{main}");
    }
}
