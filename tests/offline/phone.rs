//! What is read on a phone or aloud: every answer on the facts that ship fits a screen, and its plain text reads well.

use jiff::civil::{Date, date};
use optout::{
    conversation::Conversation,
    facts::Aspect,
    language::Language,
    understanding::{Question, Topic},
    wording::Reply,
};
use proptest::prelude::*;

use crate::{
    answers::{AUDIENCE, in_full, inquiry, question},
    reminders_wording::BOT,
};

const TODAY: Date = date(2026, 11, 26);

const REGIONS: [Option<&str>; 6] = [
    None,
    Some("EU"),
    Some("CH"),
    Some("GB"),
    Some("US"),
    Some("JP"),
];

/// Above these an answer has nothing left that could be held back: how to object is told whole, and a statement on each
/// other thing that was asked.
const MOST_CHARACTERS_TO_OBJECT: usize = 1_350;
const MOST_CHARACTERS: usize = 1_000;
const MOST_LINES: usize = 14;

fn respond(language: &str, question: Question) -> String {
    let language: Language = language.parse().unwrap();
    BOT.respond(question, None, AUDIENCE, &language, TODAY)
        .reply
        .plain
}

/// Every question on every change and across them, in both languages.
fn each(check: impl Fn(&str, &str, Question)) {
    let changes = BOT
        .base()
        .facts()
        .map(|fact| Topic::Change(fact.id.clone()));
    for topic in changes.chain([Topic::General]) {
        for aspect in Aspect::ALL {
            for region in REGIONS {
                let region = region.map(|region| region.parse().unwrap());
                let asked = question(topic.clone(), &[*aspect], region);
                for language in ["en", "de"] {
                    let name = format!("{topic} {aspect} {region:?} {language}");
                    check(&name, language, asked.clone());
                }
            }
        }
    }
}

/// The blocks of a reply before its sources.
fn before_sources(plain: &str) -> Vec<&str> {
    let blocks = plain.split("\n\n");
    let ends = |block: &&str| !["Sources:", "Quellen:"].contains(block);
    blocks.take_while(ends).collect()
}

fn is_offer(plain: &str) -> bool {
    let last = plain.lines().last().unwrap_or_default();
    last.ends_with("**!optout more**") || last.ends_with("**!optout mehr**")
}

#[test]
fn an_answer_fits_a_screen_and_offers_the_rest_in_its_last_line() {
    each(|name, language, asked| {
        let most = if asked.aspects == [Aspect::OptOut] {
            MOST_CHARACTERS_TO_OBJECT
        } else {
            MOST_CHARACTERS
        };
        let full = respond(language, in_full(asked.clone()));
        let told = respond(language, asked);
        let blocks = before_sources(&told);
        let lines = blocks.iter().flat_map(|block| block.lines()).count();
        let shown = blocks.iter().flat_map(|block| block.split(' '));
        let shown = shown.filter(|word| !word.starts_with("https://"));
        let characters: usize = shown.map(|word| word.chars().count() + 1).sum();
        assert!(
            characters <= most,
            "{name}: {characters} characters: {told}"
        );
        assert!(lines <= MOST_LINES, "{name}: {lines} lines: {told}");
        assert!(!is_offer(&full), "{name}: {full}");
        assert_eq!(is_offer(&told), told != full, "{name}: {told}");
    });
}

/// What is held back is held back whole: no step of a way to object, no half of a warning.
#[test]
fn an_answer_is_cut_between_its_paragraphs() {
    each(|name, language, asked| {
        let full = respond(language, in_full(asked.clone()));
        let told = respond(language, asked);
        let mut rest = before_sources(&full).into_iter();
        for block in before_sources(&told) {
            let rows: Vec<_> = block.lines().collect();
            let is_list = |other: &str| match rows.split_last() {
                Some((last, first)) if last.starts_with("- and ") || last.starts_with("- und ") => {
                    other.starts_with(&first.join("\n"))
                }
                Some(_) | None => false,
            };
            let is_told = rest.any(|other| other == block || is_list(other));
            assert!(is_told, "{name} has this of its own: {block}\n{told}");
        }
    });
}

/// A screen reader has nothing but these words, and the addresses behind what they lead to.
#[test]
fn every_link_is_named_and_no_sign_stands_for_a_word() {
    each(|name, language, asked| {
        let told = respond(language, in_full(asked));
        for line in told.lines() {
            let mut parts = line.split("https://");
            let mut before = parts.next().unwrap_or_default();
            for address in parts {
                let label = before.trim_end_matches(": ").trim_start_matches("- ");
                assert!(
                    before.ends_with(": "),
                    "{name}: a link without a name: {line}"
                );
                assert!(
                    label.chars().filter(|c| c.is_alphabetic()).count() > 3,
                    "{name}: {line}"
                );
                before = address;
            }
        }
        check_signs(&told, name);
    });
    for text in [
        "help",
        "hilfe",
        "help remind",
        "hilfe einstellungen",
        "privacy",
        "datenschutz",
        "platforms",
        "fristen",
    ] {
        let reply = BOT
            .reply_to(&inquiry(text), &mut Conversation::default(), TODAY)
            .reply;
        check_signs(&reply.plain, text);
    }
}

/// No emoji, no arrows, no pictures.
fn check_signs(told: &str, name: &str) {
    let is_sign =
        |c: &char| matches!(c, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1ffff}');
    assert_eq!(told.chars().find(is_sign), None, "{name}: {told}");
}

#[test]
fn more_is_told_of_the_last_answer_and_of_the_one_that_is_replied_to() {
    let ask = |text: &str, note: Option<String>, conversation: &mut Conversation| {
        let mut inquiry = inquiry(text);
        inquiry.replies_to = note;
        BOT.reply_to(&inquiry, conversation, TODAY)
    };
    for (first, other, word) in [
        (
            "who else trains AI like LinkedIn does?",
            "is LinkedIn allowed to train AI?",
            "more",
        ),
        (
            "wo kann ich überall dem KI-Training widersprechen?",
            "darf LinkedIn KI trainieren?",
            "mehr dazu",
        ),
    ] {
        let mut conversation = Conversation::default();
        let told = ask(first, None, &mut conversation);
        assert!(is_offer(&told.reply.plain), "{}", told.reply.plain);
        let more = ask(word, None, &mut conversation);
        assert!(!is_offer(&more.reply.plain), "{}", more.reply.plain);
        assert!(more.reply.plain.len() > told.reply.plain.len());
        assert_eq!(more.language, told.language);
        // Whatever was asked since, a reply is about the answer that it replies to.
        ask(other, None, &mut conversation);
        let again = ask(word, told.note(), &mut conversation);
        assert_eq!(again.reply, more.reply);
        let language = &again.language;
        let anew = BOT.retell(&again.note().unwrap(), None, language, TODAY);
        assert_eq!(anew.unwrap().reply, more.reply);
    }
    let alone = ask("more", None, &mut Conversation::default());
    assert!(!is_offer(&alone.reply.plain), "{}", alone.reply.plain);
}

/// Between the marks of an isolate a text turns nothing around it, whichever way it is written.
fn check_isolated(reply: &Reply, echoed: &str) {
    for text in [&reply.plain, &reply.html] {
        let mut depth = 0_i32;
        for letter in text.chars() {
            match letter {
                '\u{2068}' => depth += 1,
                '\u{2069}' => depth -= 1,
                letter if is_right_to_left(letter) => {
                    assert!(depth > 0, "{echoed}: {text}");
                }
                _ => {}
            }
            assert!((0..=1).contains(&depth), "{echoed}: {text}");
        }
        assert_eq!(depth, 0, "{echoed}: {text}");
    }
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

proptest! {
    #[test]
    fn what_is_echoed_stands_apart(word in "[א-תء-ي]{1,12}( [א-תa-z]{1,8}){0,2}|[א-ת\u{202e}\u{2068}*]{1,9}") {
        for text in [
            format!("remind {word}"),
            format!("timezone {word}"),
            format!("language {word}"),
            format!("corrections {word}"),
            format!("remid {word}"),
            format!("how do I opt out of {word}"),
        ] {
            let inquiry = inquiry(&text);
            let reply = match BOT.command(&inquiry) {
                Some(ordered) => match &ordered.command {
                    Ok(_) => continue,
                    Err(misuse) => BOT.misused(misuse, &ordered.language, TODAY),
                },
                None => BOT.reply_to(&inquiry, &mut Conversation::default(), TODAY).reply,
            };
            check_isolated(&reply, &text);
        }
    }
}
