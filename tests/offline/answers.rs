//! What people ask about the facts that ship, and what they must and must not be told: `cases/*.toml`.

use std::{fs, path::Path, sync::LazyLock};

use jiff::civil::{Date, date};
use optout::{
    bot::{Bot, Host, Response},
    conversation::Conversation,
    facts::Aspect,
    files::Files,
    language::Language,
    place::{Audience, PlaceKind},
    region::Region,
    understanding::{Extent, Outcome, Question, Topic},
};
use serde::{Deserialize, de::DeserializeOwned};

pub(crate) use crate::promises::inquiry;

pub(crate) static BOT: LazyLock<Bot> = LazyLock::new(|| {
    let host = Host {
        prefix: "!optout".to_owned(),
        operator_name: None,
        operator_contact: None,
        language: Language::english(),
    };
    Bot::new(&Files::embedded(), host, None).unwrap()
});

/// The day on which the shipped facts were last gone through; every case without a day stands on it.
const TODAY: Date = date(2026, 11, 25);

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound = "Case: serde::de::DeserializeOwned")]
struct Table<Case> {
    case: Vec<Case>,
}

/// The cases of all tables in a folder beside this file.
pub(crate) fn cases<Case: DeserializeOwned>(folder: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/offline")
        .join(folder);
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            let table: Table<Case> = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            table.case
        })
        .collect()
}

/// What a reply breaks of what it must say and must not.
pub(crate) fn broken(told: &str, must: &[String], must_not: &[String]) -> Vec<String> {
    let lacks = must.iter().filter(|text| !told.contains(text.as_str()));
    let has = must_not.iter().filter(|text| told.contains(text.as_str()));
    lacks
        .map(|text| format!("lacks `{text}`"))
        .chain(has.map(|text| format!("has `{text}`")))
        .collect()
}

/// A question as if it had been understood so.
pub(crate) fn question(topic: Topic, aspects: &[Aspect], region: Option<Region>) -> Question {
    Question {
        language: None,
        topic,
        aspects: aspects.to_vec(),
        premise: None,
        extent: Extent::Screen,
        region,
        confidence: 1.0,
        outcome: Outcome::Answer,
    }
}

/// A question with what its reply promises.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    question: String,
    today: Option<Date>,
    /// The message before it in the same conversation.
    context: Option<String>,
    /// What the first line says: a part of it.
    first: String,
    #[serde(default)]
    must: Vec<String>,
    #[serde(default)]
    must_not: Vec<String>,
}

/// All that there is to an answer.
pub(crate) fn in_full(mut question: Question) -> Question {
    question.extent = Extent::Full;
    question
}

/// Whom most tests answer: somebody in a room that they may not settle.
pub(crate) const AUDIENCE: Audience = Audience {
    kind: PlaceKind::Room,
    may_settle: false,
};

fn ask(text: &str, conversation: &mut Conversation, today: Date) -> Response {
    BOT.reply_to(&inquiry(text), conversation, today)
}

fn answer(text: &str) -> Response {
    ask(text, &mut Conversation::default(), TODAY)
}

#[test]
fn every_case_is_told_as_promised() {
    let mut faults = Vec::new();
    for case in cases::<Case>("cases") {
        let mut asked = inquiry(&case.question);
        asked.context.clone_from(&case.context);
        let today = case.today.unwrap_or(TODAY);
        let told = BOT
            .reply_to(&asked, &mut Conversation::default(), today)
            .reply
            .plain;
        let first = told.lines().next().unwrap_or_default();
        let mut wrong = broken(&told, &case.must, &case.must_not);
        if !first.contains(&case.first) {
            wrong.push(format!("the first line lacks `{}`", case.first));
        }
        if !wrong.is_empty() {
            faults.push(format!(
                "{today} {}\n  {}\n{told}",
                case.question,
                wrong.join("\n  ")
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn the_main_answers_in_full() {
    insta::assert_snapshot!(
        "opt_out_en",
        answer("how do I opt out of LinkedIn AI training")
            .reply
            .plain
    );
    insta::assert_snapshot!(
        "opt_out_de",
        answer("Wie widerspreche ich dem KI-Training bei LinkedIn?")
            .reply
            .plain
    );
    insta::assert_snapshot!(
        "switzerland_de",
        answer("betrifft die Datenweitergabe für Werbung auch die Schweiz?")
            .reply
            .plain
    );
    insta::assert_snapshot!(
        "switzerland_html_en",
        answer("does the ad-sharing change affect Switzerland")
            .reply
            .html
    );
    insta::assert_snapshot!(
        "opt_out_html_de",
        answer("Wie widerspreche ich dem KI-Training bei LinkedIn?")
            .reply
            .html
    );
    insta::assert_snapshot!(
        "regions_en",
        answer("who is affected by LinkedIn's ad sharing")
            .reply
            .plain
    );
}

#[test]
fn a_follow_up_takes_the_change_from_the_question_before() {
    let mut conversation = Conversation::default();
    ask(
        "Betrifft das KI-Training von LinkedIn die Schweiz?",
        &mut conversation,
        TODAY,
    );
    let told = ask("und in Norwegen?", &mut conversation, TODAY)
        .reply
        .plain;
    assert!(
        told.starts_with("**LinkedIn, KI-Training, Norwegen:** Ja"),
        "{told}"
    );
}

#[test]
fn choices_are_remembered_until_something_else_is_asked() {
    let mut conversation = Conversation::default();
    let asked = ask("was ist mit linkedin", &mut conversation, TODAY);
    assert!(asked.choices.len() > 1, "{:?}", asked.question);
    assert_eq!(conversation.choices.len(), asked.choices.len());
    ask(
        "Wie widerspreche ich dem KI-Training bei LinkedIn?",
        &mut conversation,
        TODAY,
    );
    assert!(conversation.choices.is_empty());
}

#[test]
fn a_choice_is_picked_by_its_number_in_the_language_of_the_question() {
    let mut conversation = Conversation::default();
    ask("was ist mit linkedin", &mut conversation, TODAY);
    let told = ask("2", &mut conversation, TODAY);
    assert_eq!(told.language.to_string(), "de");
    let plain = told.reply.plain;
    assert!(plain.starts_with("**LinkedIn, KI-Training:**"), "{plain}");
}

#[test]
fn a_room_s_fixed_language_beats_the_question_s() {
    let mut asked = inquiry("how do I opt out of LinkedIn AI training");
    asked.settings.language = Some("de".parse().unwrap());
    let response = BOT.reply_to(&asked, &mut Conversation::default(), TODAY);
    assert!(
        response.reply.plain.contains("Einstellung öffnen"),
        "{}",
        response.reply.plain
    );
}

/// Who tries what the README shows gets what it shows.
#[test]
fn the_readme_quotes_what_is_said() {
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let quoted = readme.lines().filter_map(|line| line.strip_prefix("> "));
    let (mut said, mut lines) = (String::new(), 0);
    for line in quoted {
        if let Some(question) = line.strip_prefix("**you:** ") {
            said = answer(question).reply.plain;
        } else if line != "…" {
            let line = line.trim_start_matches("**Optout:** ");
            assert!(said.contains(line), "`{line}` is not in:\n{said}");
            lines += 1;
        }
    }
    assert!(lines > 5, "the README has a conversation");
}

/// A reply that nobody reads to the end is no help.
#[test]
fn the_main_answers_are_short() {
    for question in [
        "how do I opt out of LinkedIn AI training",
        "Wie widerspreche ich dem KI-Training bei LinkedIn?",
        "does the ad-sharing change affect Switzerland",
        "betrifft die Datenweitergabe für Werbung auch die Schweiz?",
        "which data does LinkedIn use for AI training",
        "seit wann trainiert LinkedIn KI mit meinen Daten",
    ] {
        let length = answer(question).reply.plain.len();
        assert!(length < 1600, "{question}: {length} bytes");
    }
}

#[test]
fn strange_messages_get_one_polite_reply() {
    let long = "Wie widerspreche ich dem KI-Training bei LinkedIn? ".repeat(1200);
    assert!(long.len() > 60_000);
    for text in [
        "",
        "   \n\t ",
        "\u{0}\u{1b}[31m\u{7}",
        "\u{202e}gnp.exe\u{202c}",
        "<a href=\"https://matrix.to/#/@mallory:example.org\">Mallory</a>: <script>alert(1)</script>",
        "🦀🦀🦀",
        &long,
    ] {
        let response = answer(text);
        assert!(!response.reply.plain.trim().is_empty());
        assert!(
            !response.reply.html.contains("<script"),
            "{}",
            response.reply.html
        );
    }
}
