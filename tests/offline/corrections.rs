//! What an answer told is kept with it, and what is revised since is told anew.

use jiff::civil::{Date, date};
use optout::{
    answering::Tellings,
    bot::{Bot, Host},
    conversation::Conversation,
    files::Files,
    language::Language,
    understanding::Question,
};
use proptest::prelude::*;

use crate::{answers::inquiry, reminders_wording::BOT};

const TODAY: Date = date(2026, 11, 26);
const FACT: &str = "facts/linkedin/ai-training.toml";

/// The bot after an editor has written something else in LinkedIn's facts on AI training.
fn after(edit: impl Fn(String) -> String) -> Bot {
    let mut files = Files::embedded();
    let text = files.get(FACT).unwrap().to_owned();
    let edited = edit(text.clone());
    assert_ne!(edited, text, "the edit edits");
    files.insert(FACT, edited);
    let host = Host {
        prefix: "!optout".to_owned(),
        operator_name: None,
        operator_contact: None,
        language: Language::english(),
    };
    Bot::new(&files, host, Some(&BOT.weights())).unwrap()
}

/// What was told of a question, and the note on it, as they are kept.
fn kept(text: &str) -> (String, String) {
    let response = BOT.reply_to(&inquiry(text), &mut Conversation::default(), TODAY);
    (
        response.told.to_string(),
        response.note().unwrap_or_default(),
    )
}

fn with_revision(text: &str) -> String {
    let raised = text.replace("\nrevision = 2\n", "\nrevision = 9\n");
    assert_ne!(raised, text);
    raised
}

/// Writes a line below the id of a statement or scope.
fn mark(text: &str, id: &str, line: &str) -> String {
    let id = format!("id = \"{id}\"\n");
    with_revision(text).replace(&id, &format!("{id}{line}\n"))
}

#[test]
fn an_answer_tells_what_it_rests_on_in_a_line() {
    let (told, note) = kept("does LinkedIn AI training affect Switzerland?");
    assert_eq!(note, "linkedin/ai-training affected @CH");
    assert!(told.starts_with("linkedin/ai-training@1: "), "{told}");
    assert!(told.contains(" scope-ch@1"), "{told}");
    let (told, note) = kept("how do I opt out of AI training on all platforms?");
    assert_eq!(note, "general opt-out");
    assert!(told.contains("; linkedin/ai-training@1: "), "{told}");
    for text in ["help", "hello", "how do I opt out of Telegram", "LinkedIn"] {
        assert_eq!(kept(text).0, "", "{text}");
        assert!(!BOT.is_outdated(&kept(text).0));
    }
}

#[test]
fn an_answer_is_outdated_once_something_of_it_is_revised_and_not_before() {
    let (told, _) = kept("how do I opt out of LinkedIn AI training in Switzerland?");
    assert!(!BOT.is_outdated(&told), "{told}");
    let statement = told
        .split(' ')
        .find(|part| !part.contains(['/', ';']) && !part.starts_with("scope-"))
        .and_then(|part| part.strip_suffix("@1"))
        .unwrap()
        .to_owned();
    let rows: [(&str, Bot, bool); 7] = [
        (
            "a revision of something else",
            after(|text| mark(&text, "gb", "revised = 9")),
            false,
        ),
        (
            "a revision without a mark",
            after(|text| with_revision(&text)),
            false,
        ),
        (
            "a statement that was told",
            after(|text| mark(&text, &statement, "revised = 9")),
            true,
        ),
        (
            "its scope",
            after(|text| mark(&text, "ch", "revised = 9")),
            true,
        ),
        (
            "a day",
            after(|text| {
                with_revision(&text).replace("\nrevision = 9\n", "\nrevision = 9\nrevised = 9\n")
            }),
            true,
        ),
        (
            "a typing error",
            after(|text| text.replace("# Members' data", "# The data of members")),
            false,
        ),
        (
            "a source",
            after(|text| text.replace("title = \"European", "title = \"The European")),
            false,
        ),
    ];
    for (name, bot, expected) in rows {
        assert_eq!(bot.is_outdated(&told), expected, "{name}: {told}");
    }
}

#[test]
fn what_is_gone_is_outdated_and_what_cannot_be_read_is_not() {
    for (told, expected) in [
        ("linkedin/ai-training@1: what@1", false),
        ("linkedin/ai-training@1:", false),
        ("linkedin/ai-training@1: no-such-statement@1", true),
        ("linkedin/ai-training@1: scope-no-such@1", true),
        ("linkedin/no-such-change@1: what@1", true),
        ("linkedin/ai-training@7: what@7", false),
        ("general/rights@1:", false),
        ("", false),
        ("linkedin/ai-training what", false),
        ("linkedin/ai-training@one: what@1", false),
        ("\u{0}", false),
    ] {
        assert_eq!(BOT.is_outdated(told), expected, "{told:?}");
    }
}

#[test]
fn the_same_is_told_anew_from_what_was_noted() {
    for text in [
        "does LinkedIn AI training affect Switzerland?",
        "how do I opt out of LinkedIn AI training",
        "how do I opt out of AI training on all platforms?",
        "since LinkedIn reads my private messages, how do I opt out of AI training?",
        "wann beginnt das KI-Training bei LinkedIn und betrifft es Norwegen?",
    ] {
        for language in ["en", "de"] {
            let mut inquiry = inquiry(text);
            let language: Language = language.parse().unwrap();
            inquiry.settings.language = Some(language.clone());
            let told = BOT.reply_to(&inquiry, &mut Conversation::default(), TODAY);
            let note = told.note().unwrap();
            let again = BOT.retell(&note, None, &language, TODAY).unwrap();
            assert_eq!(again.reply, told.reply, "{note}");
            assert_eq!(again.told, told.told, "{note}");
            assert_eq!(again.note().as_deref(), Some(note.as_str()));
        }
    }
    for note in ["linkedin/no-such-change opt-out", "", "nonsense"] {
        assert!(
            BOT.retell(note, None, &Language::english(), TODAY)
                .is_none()
        );
    }
}

#[test]
fn notes_of_an_older_program_are_read() {
    let question = Question::from_note("linkedin/ai-training opt-out affected").unwrap();
    assert_eq!((question.aspects.len(), question.region), (2, None));
}

proptest! {
    #[test]
    fn any_text_is_read_as_a_note_or_as_what_was_told(text in "\\PC{0,40}|[a-z/@:; !0-9-]{0,40}") {
        BOT.is_outdated(&text);
        BOT.retell(&text, None, &Language::english(), TODAY);
        if let Ok(told) = text.parse::<Tellings>() {
            prop_assert_eq!(told.to_string().parse::<Tellings>(), Ok(told));
        }
    }
}
