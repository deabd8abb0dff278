//! In which language somebody is answered: the question's, else the asker's last, else the room's, else the default.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, date},
};
use optout::{
    conversation::{Conversation, Conversations},
    inquiry::{Asker, Inquiry},
    language::Language,
    understanding::{Outcome, Refusal},
};

use crate::answers::{BOT, inquiry};

const TODAY: Date = date(2026, 11, 25);

const GERMAN: &str = "Wie widerspreche ich dem KI-Training bei LinkedIn?";
const FRENCH: &str = "comment refuser l'entraînement de l'IA de LinkedIn ?";
const FINNISH: &str = "kuinka estän LinkedIniä käyttämästä tietojani tekoälyn koulutukseen?";

/// Tells no language: a name.
const NAME: &str = "LinkedIn?";

fn tag(tag: &str) -> Language {
    tag.parse().unwrap()
}

/// The language of the answer in the light of a conversation, which goes on.
fn answered(text: &str, conversation: &mut Conversation) -> String {
    let response = BOT.reply_to(&inquiry(text), conversation, TODAY);
    response.language.to_string()
}

#[test]
fn the_question_counts_first_then_the_asker_then_the_room_then_the_default() {
    for (text, asker, room, language) in [
        (FRENCH, Some("de"), Some("pl"), "fr"),
        (NAME, Some("de"), Some("pl"), "de"),
        (NAME, None, Some("pl"), "pl"),
        (NAME, None, None, "en"),
    ] {
        let mut conversation = Conversation {
            language: asker.map(tag),
            room: room.map(tag),
            ..Conversation::default()
        };
        let own = answered(text, &mut conversation);
        assert_eq!(own, language, "{text} {asker:?} {room:?}");
    }
}

/// What is not remembered any more is known of the answer that they reply to, and of what the room has settled.
#[test]
fn what_was_spoken_long_ago_counts_where_nothing_is_remembered() {
    for (answered_in, spoken_here, language) in [
        (Some("it"), Some("pl"), "it"),
        (None, Some("pl"), "pl"),
        (Some("fi"), None, "en"),
    ] {
        let mut asked = inquiry(NAME);
        asked.answered_in = answered_in.map(tag);
        asked.spoken_here = spoken_here.map(tag);
        let anew = BOT.reply_to(&asked, &mut Conversation::default(), TODAY);
        assert_eq!(anew.language, tag(language));
        let mut remembered = Conversation {
            language: Some(tag("sv")),
            ..Conversation::default()
        };
        let response = BOT.reply_to(&asked, &mut remembered, TODAY);
        assert_eq!(response.language, tag("sv"));
    }
}

/// Whose grammar it is in, not whose terms.
#[test]
fn a_question_in_two_languages_is_in_that_of_its_sentence() {
    for (text, language) in [
        ("Wie mache ich opt out of LinkedIn AI training?", "de"),
        ("Was ist das neue user agreement von LinkedIn", "de"),
        (
            "wo ist der Schalter “Data for Generative AI Improvement”?",
            "de",
        ),
        ("how do I turn off “KI-Training” on LinkedIn please", "en"),
        (
            "comment faire un opt-out du AI training de LinkedIn ?",
            "fr",
        ),
        ("cómo hago opt out del AI training de LinkedIn", "es"),
        ("come faccio l'opt out dal AI training di LinkedIn?", "it"),
        ("hoe doe ik een opt-out voor LinkedIn AI training", "nl"),
        ("jak zrobić opt out z LinkedIn AI training", "pl"),
        ("como faço opt-out do AI training no LinkedIn?", "pt"),
        ("hur gör jag opt out från LinkedIn AI training", "sv"),
    ] {
        for before in BOT.languages() {
            let mut conversation = Conversation {
                language: Some(before.clone()),
                ..Conversation::default()
            };
            let own = answered(text, &mut conversation);
            assert_eq!(own, language, "{text} after {before}");
        }
    }
}

/// A message in a thread, by somebody.
fn threaded(text: &str, asker: &str) -> Inquiry {
    let mut message = inquiry(text);
    message.asker = Asker(asker.to_owned());
    message.place.thread = Some("$root".to_owned());
    message
}

#[test]
fn nobody_is_switched_back_and_forth_in_a_thread() {
    let mut conversations = Conversations::default();
    let mut now = Timestamp::UNIX_EPOCH;
    for (asker, text, language) in [
        ("anna", GERMAN, "de"),
        ("bruno", FRENCH, "fr"),
        ("anna", NAME, "de"),
        ("anna", "opt out?", "de"),
        ("bruno", "Instagram?", "fr"),
        ("anna", "AI training", "de"),
        ("anna", "Meta AI", "de"),
        ("anna", "1", "de"),
        ("bruno", "opt-out", "fr"),
        ("anna", "ok", "de"),
        ("anna", "Copilot?", "de"),
        ("anna", FINNISH, "de"),
        ("anna", "und in Norwegen?", "de"),
        ("anna", "and what about private messages on LinkedIn?", "en"),
        ("anna", "Instagram", "en"),
        ("bruno", "WhatsApp ?", "fr"),
    ] {
        now += SignedDuration::from_mins(1);
        let asked = threaded(text, asker);
        let mut conversation = conversations.recall(&asked, now);
        let response = BOT.reply_to(&asked, &mut conversation, TODAY);
        conversations.remember(&asked, conversation, now);
        assert_eq!(response.language, tag(language), "{asker}: {text}");
    }
}

/// One line, in a language that the reader may know, with those on offer, and nothing in a language that they did not ask in.
#[test]
fn an_unsupported_language_gets_one_line_in_the_room_s_with_those_on_offer() {
    for (text, fixed, room, language, begins) in [
        (FINNISH, None, Some("sv"), "sv", "Det här språket"),
        (FINNISH, Some("it"), Some("sv"), "it", "Questa lingua"),
        (
            "как отказаться от обучения ИИ на LinkedIn",
            None,
            Some("pl"),
            "pl",
            "Tego języka",
        ),
        (
            "LinkedInのAI学習を拒否するには",
            None,
            None,
            "en",
            "I do not understand",
        ),
    ] {
        let mut asked = inquiry(text);
        asked.settings.language = fixed.map(tag);
        let mut conversation = Conversation {
            room: room.map(tag),
            ..Conversation::default()
        };
        let response = BOT.reply_to(&asked, &mut conversation, TODAY);
        let refused = Outcome::Decline(Refusal::UnknownLanguage);
        assert_eq!(response.question.outcome, refused, "{text}");
        assert_eq!(response.language, tag(language), "{text}");
        let told = response.reply.plain;
        assert!(told.starts_with(begins), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
        for offered in ["Deutsch", "English", "français", "polski", "svenska"] {
            assert!(told.contains(offered), "{offered}: {told}");
        }
    }
}
