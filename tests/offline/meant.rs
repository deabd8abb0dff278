//! Slips in command words: what is offered for them, and what never is taken for one.

use jiff::civil::{Date, date};
use optout::{conversation::Conversation, understanding::Outcome};

use crate::{
    answers::inquiry,
    commands::{UNDERSTANDING, examples},
    reminders_wording::BOT,
    wording::check_reply,
};

const TODAY: Date = date(2026, 11, 26);

/// What is said to a text that orders nothing.
fn told(text: &str) -> (String, Outcome) {
    let inquiry = inquiry(text);
    assert_eq!(BOT.command(&inquiry), None, "{text}");
    let response = BOT.reply_to(&inquiry, &mut Conversation::default(), TODAY);
    check_reply(&response.reply, text);
    (response.reply.plain, response.question.outcome)
}

#[test]
fn a_slip_in_the_first_word_is_answered_with_the_line_to_copy() {
    for (text, expected) in [
        (
            "remid linkedin",
            "Did you mean **!optout remind linkedin**?",
        ),
        (
            "rmind us a week before about LinkedIn",
            "Did you mean **!optout remind us a week before about LinkedIn**?",
        ),
        (
            "please remid linkedin 14 7",
            "Did you mean **!optout remind linkedin 14 7**?",
        ),
        (
            "Remidn linkedin!",
            "Did you mean **!optout remind linkedin**?",
        ),
        (
            "remid on 2027-01-15 look",
            "Did you mean **!optout remind on 2027-01-15 look**?",
        ),
        ("ermind all", "Did you mean **!optout remind all**?"),
        ("reminers", "Did you mean **!optout reminders**?"),
        ("setings", "Did you mean **!optout settings**?"),
        ("settigns reset", "Did you mean **!optout settings reset**?"),
        (
            "timezon Europe/Zurich",
            "Did you mean **!optout timezone Europe/Zurich**?",
        ),
        (
            "timezon Zurich",
            "Did you mean **!optout timezone Europe/Zurich**?",
        ),
        ("langugae de", "Did you mean **!optout language de**?"),
        ("hlep", "Did you mean **!optout help**?"),
        ("pivacy", "Did you mean **!optout privacy**?"),
        ("platfroms", "Did you mean **!optout platforms**?"),
        ("forgte me", "Did you mean **!optout forget me**?"),
        (
            "erinere linkedin",
            "Meintest du **!optout erinnere linkedin**?",
        ),
        (
            "erinere uns an LinkedIn",
            "Meintest du **!optout erinnere uns an LinkedIn**?",
        ),
        ("einstelungen", "Meintest du **!optout einstellungen**?"),
        ("hifle", "Meintest du **!optout hilfe**?"),
        ("lösceh Termin 2", "Meintest du **!optout lösch Termin 2**?"),
    ] {
        let (told, outcome) = told(text);
        assert_eq!(told, expected, "{text}");
        assert!(matches!(outcome, Outcome::Decline(_)), "{text}");
    }
}

/// Whoever copies the line gets what they meant.
#[test]
fn a_line_that_is_offered_is_obeyed() {
    for text in [
        "remid linkedin 14",
        "timezon Zurich",
        "settigns reset",
        "lösceh Termin 2",
    ] {
        let (told, _) = told(text);
        let line = told.split("**!optout ").nth(1).unwrap();
        let ordered = BOT.command(&inquiry(line.split("**").next().unwrap()));
        assert!(
            ordered.is_some_and(|ordered| ordered.command.is_ok()),
            "{told}"
        );
    }
}

#[test]
fn nothing_is_offered_for_what_was_meant_otherwise_or_cannot_be_shown() {
    for text in [
        "remid me what LinkedIn does with my data",
        "remid linkedin and then tell me all about the rest of it",
        "hallo",
        "thanks",
        "kelp",
        "sprachen lernen",
        "setting the table",
        "remid on 2027-01-15 **look**",
        "remid on 2027-01-15 \u{202e}look",
        "remid on 2027-01-15 مراجعة",
        "Versace",
    ] {
        let (told, _) = told(text);
        assert!(!told.contains("!optout"), "{text}: {told}");
    }
}

/// Whether or not they are understood.
#[test]
fn no_example_of_a_question_is_taken_for_a_slip() {
    let taken: Vec<_> = examples()
        .into_iter()
        .filter_map(|text| Some((UNDERSTANDING.meant(&text, None)?, text)))
        .collect();
    assert!(taken.is_empty(), "{taken:#?}");
}
