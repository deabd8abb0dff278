//! What help tells whom, and that every line of it can be copied.

use jiff::civil::{Date, date};
use optout::{
    conversation::Conversation,
    inquiry::Inquiry,
    place::PlaceKind,
    understanding::{Outcome, Topic},
};

use crate::{answers, reminders_wording::BOT, wording::check_reply};

const TODAY: Date = date(2026, 11, 26);

const CHAPTERS: [(&str, [&str; 3]); 2] = [
    ("en", ["help remind", "help settings", "help privacy"]),
    (
        "de",
        [
            "hilfe erinnerungen",
            "hilfe einstellungen",
            "hilfe datenschutz",
        ],
    ),
];

fn inquiry(text: &str, kind: PlaceKind, may_settle: bool) -> Inquiry {
    let mut inquiry = answers::inquiry(text);
    inquiry.place.kind = kind;
    inquiry.may_settle = may_settle;
    inquiry
}

fn told(text: &str, kind: PlaceKind, may_settle: bool) -> String {
    let inquiry = inquiry(text, kind, may_settle);
    let reply = BOT
        .reply_to(&inquiry, &mut Conversation::default(), TODAY)
        .reply;
    check_reply(&reply, text);
    reply.plain
}

#[test]
fn help_tells_each_what_they_can_use() {
    for (word, tag) in [("help", "en"), ("hilfe", "de")] {
        let member = told(word, PlaceKind::Room, false);
        let moderator = told(word, PlaceKind::Room, true);
        let direct = told(word, PlaceKind::Direct, true);
        for page in [&member, &moderator, &direct] {
            assert!(page.chars().count() < 1_000, "{page}");
            assert!(page.lines().count() <= 9, "{page}");
        }
        insta::assert_snapshot!(format!("member_{tag}"), member);
        insta::assert_snapshot!(format!("moderator_{tag}"), moderator);
        insta::assert_snapshot!(format!("direct_{tag}"), direct);
    }
}

#[test]
fn each_chapter_has_every_form_with_a_line_to_copy() {
    for (tag, chapters) in CHAPTERS {
        for chapter in chapters {
            let page = told(chapter, PlaceKind::Room, true);
            insta::assert_snapshot!(format!("{}_{tag}", chapter.replace(' ', "_")), page);
        }
    }
    let refused = told("help remind", PlaceKind::Room, false);
    assert!(
        refused.ends_with("may change this room's settings."),
        "{refused}"
    );
}

/// Whoever copies a line orders something or is told something, in their language.
#[test]
fn every_line_of_help_works() {
    for (tag, chapters) in CHAPTERS {
        let first = if tag == "en" { "help" } else { "hilfe" };
        for page in chapters.into_iter().chain([first]) {
            let page = told(page, PlaceKind::Room, true);
            let lines: Vec<_> = page.split("**!optout ").skip(1).collect();
            assert!(lines.len() > 3, "{page}");
            for line in lines {
                let line = line.split("**").next().unwrap();
                let mut inquiry = inquiry(line, PlaceKind::Room, true);
                inquiry.settings.language = Some(tag.parse().unwrap());
                if let Some(ordered) = BOT.command(&inquiry) {
                    assert!(ordered.command.is_ok(), "{line}");
                    assert_eq!(ordered.language.to_string(), tag, "{line}");
                } else {
                    let mut conversation = Conversation::default();
                    let question = BOT.reply_to(&inquiry, &mut conversation, TODAY).question;
                    assert!(matches!(question.topic, Topic::Bot(_)), "{line}");
                    assert_eq!(question.outcome, Outcome::Answer, "{line}");
                }
            }
        }
    }
}
