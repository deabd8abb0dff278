//! How strangers' questions are understood: `tests/questions`, written by people who had not seen an example.
//!
//! The figures are guards against getting worse, a little below what was measured; `optout understand eval --faults
//! tests/questions/*.jsonl` tells which questions they are made of.

use std::{fs, path::Path};

use optout::{
    bot::{Bot, Host},
    files::Files,
    language::Language,
    understanding::{Labelled, Score, Verdict},
};

/// The languages that are understood; `others` has questions in languages that are not.
const OTHERS: &str = "others";

/// Every file's name and questions.
fn questions() -> Vec<(String, Vec<Labelled>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/questions");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "jsonl")
        })
        .collect();
    files.sort();
    let read = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        let lines = text.lines().enumerate();
        lines
            .map(|(at, line)| {
                serde_json::from_str(line)
                    .unwrap_or_else(|error| panic!("{}:{}: {error}", path.display(), at + 1))
            })
            .collect()
    };
    let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), read(path))).collect()
}

fn judge(bot: &Bot, questions: &[Labelled]) -> Vec<Verdict> {
    let judge = |question: &Labelled| {
        question.judge(&bot.understand(&question.text, question.context.as_deref()))
    };
    questions.iter().map(judge).collect()
}

#[test]
fn strangers_are_understood_as_well_as_was_measured() {
    let host = Host::of_a_terminal(Language::english());
    let bot = Bot::new(&Files::embedded(), host, None).unwrap();
    let (mut ours, mut others) = (Vec::new(), Vec::new());
    for (name, questions) in questions() {
        let verdicts = judge(&bot, &questions);
        if name == OTHERS {
            others.extend(verdicts);
        } else {
            ours.extend(verdicts);
        }
    }
    let score = Score::of(ours.iter());
    let share = |name| score.share(name).unwrap();
    for (name, least) in [
        ("joint", 0.58),
        ("oneclick", 0.85),
        ("decline", 0.95),
        ("topic", 0.92),
        ("region", 0.97),
        ("language", 0.97),
    ] {
        assert!(share(name) >= least, "{name}: {score:#?}");
    }
    assert!(share("wrong") <= 0.12, "{score:#?}");

    // A language without examples is not answered by chance.
    let answered = others
        .iter()
        .filter(|verdict| verdict.is_answered())
        .count();
    assert!(answered <= 3, "{answered} of {} are answered", others.len());
}

#[test]
fn no_question_of_the_tests_is_an_example() {
    let files = Files::embedded();
    let mut examples = Vec::new();
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.ends_with("questions.toml"))
    {
        let table: toml::Table = text.parse().unwrap();
        let mut found = Vec::new();
        collect(&toml::Value::Table(table), &mut found);
        assert!(!found.is_empty(), "{}", path.display());
        examples.extend(found);
    }
    let questions = questions().into_iter().flat_map(|(_, questions)| questions);
    let known: Vec<_> = questions
        .filter(|question| {
            let text = plain(&question.text);
            examples.iter().any(|example| fits(example, &text))
        })
        .map(|question| question.id)
        .collect();
    assert!(known.is_empty(), "{known:?}");
}

/// How many words of its own an example has that a question cannot have by chance: "and in Norway?" is everybody's.
const WORDS: usize = 4;

/// All texts in a value.
fn collect(value: &toml::Value, found: &mut Vec<Vec<String>>) {
    match value {
        toml::Value::String(text) => {
            // What stands in braces may be anything.
            let parts = text.split(['{', '}']).step_by(2).map(plain);
            let parts: Vec<String> = parts.collect();
            if parts.concat().split_whitespace().count() >= WORDS {
                found.push(parts);
            }
        }
        toml::Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
        toml::Value::Table(table) => table.values().for_each(|value| collect(value, found)),
        toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_) => {}
    }
}

/// A text for comparing: its words, small, with a space around each.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words
        .flat_map(|word| [" ".to_owned(), word.to_lowercase(), " ".to_owned()])
        .collect()
}

/// How long what stands in a slot may be, in bytes: a name.
const NAME: usize = 24;

/// Whether a text is an example with a name in the place of each slot.
fn fits(parts: &[String], text: &str) -> bool {
    let [first, middle @ .., last] = parts else {
        return parts.first().is_some_and(|only| only == text);
    };
    let Some(mut rest) = text.strip_prefix(first.as_str()) else {
        return false;
    };
    for part in middle {
        match rest.split_once(part.as_str()) {
            Some((name, after)) if name.len() <= NAME => rest = after,
            Some(_) | None => return false,
        }
    }
    rest.strip_suffix(last.as_str())
        .is_some_and(|name| name.len() <= NAME)
}
