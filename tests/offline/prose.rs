//! What the prose of facts keeps to in all messages together: one name for one thing, and English labels that are said to
//! be English.

use std::collections::{BTreeMap, BTreeSet};

use optout::files::Files;

/// A language, and how it says that a label is in English; the last is the beginning of a word.
const ENGLISH_IN: [(&str, &str); 9] = [
    ("da", "engelsk"),
    ("de", "englisch"),
    ("es", "inglés"),
    ("fr", "anglais"),
    ("it", "inglese"),
    ("nl", "engels"),
    ("pl", "angielsk"),
    ("pt", "inglês"),
    ("sv", "engelska"),
];

/// English labels that are words of a language, too.
const OWN: [(&str, &str); 2] = [("it", "Privacy"), ("nl", "Privacy")];

/// Other names of what has one in a language.
const OTHER_NAMES: [(&str, &[&str]); 1] = [(
    "de",
    &[
        "Großbritannien",
        "Grossbritannien",
        "(UK)",
        "die ICO",
        "der ICO",
        "den ICO",
    ],
)];

/// The Swiss authority has a name in each of its country's languages, and one for everybody else.
const SWISS_AUTHORITY: [&str; 4] = ["EDÖB", "PFPDT", "IFPDT", "FDPIC"];

/// The messages of a language's facts by id, attributes and all.
fn messages(tag: &str) -> BTreeMap<String, String> {
    let files = Files::embedded();
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let folder = format!("locales/{tag}/facts");
    for (_, text) in files.iter().filter(|(path, _)| path.starts_with(&folder)) {
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if !line.starts_with(' ')
                && let Some((own, _)) = line.split_once(" =")
            {
                own.clone_into(&mut id);
            }
            messages.entry(id.clone()).or_default().push_str(line);
        }
    }
    messages
}

fn labels(text: &str) -> BTreeSet<&str> {
    text.split("**").skip(1).step_by(2).collect()
}

/// Where two languages say of a label that it is English, so does every other one that has it: else a reader looks for it.
#[test]
fn a_label_that_is_english_is_said_to_be_in_every_language() {
    let english = messages("en");
    let mut marked: BTreeMap<(&str, &str), Vec<(&str, bool)>> = BTreeMap::new();
    let languages: Vec<_> = ENGLISH_IN
        .iter()
        .map(|(tag, word)| (*tag, *word, messages(tag)))
        .collect();
    for (tag, word, messages) in &languages {
        for (id, text) in messages {
            let Some(model) = english.get(id) else {
                continue;
            };
            let is_marked = text.to_lowercase().contains(word);
            for label in labels(model).intersection(&labels(text)) {
                if !OWN.contains(&(*tag, *label)) {
                    let places = marked.entry((id, *label)).or_default();
                    places.push((*tag, is_marked));
                }
            }
        }
    }
    assert!(marked.len() > 50, "{}", marked.len());
    marked.retain(|_, places| {
        let count = places.iter().filter(|(_, is_marked)| *is_marked).count();
        count > 1 && count < places.len()
    });
    assert!(marked.is_empty(), "{marked:#?}");
}

#[test]
fn a_thing_has_one_name() {
    for (tag, names) in OTHER_NAMES {
        for (id, text) in messages(tag) {
            let mut found = names.iter().filter(|name| text.contains(**name));
            assert_eq!(found.next(), None, "{tag} {id}");
        }
    }
}

#[test]
fn the_swiss_authority_has_the_name_that_a_language_has_for_it() {
    for tag in ["de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv"] {
        let own = match tag {
            "de" => "EDÖB",
            "fr" => "PFPDT",
            "it" => "IFPDT",
            _ => "FDPIC",
        };
        let files = Files::embedded();
        let answers = files.get(format!("locales/{tag}/answers.ftl")).unwrap();
        let mut texts = messages(tag);
        assert!(
            texts["general-rights-complaint-in-switzerland"].contains(own),
            "{tag}"
        );
        texts.insert("answers.ftl".to_owned(), answers.to_owned());
        for (id, text) in texts {
            let mut found = SWISS_AUTHORITY.iter().filter(|name| text.contains(**name));
            assert!(found.all(|name| *name == own), "{tag} {id}: {text}");
        }
    }
}
