//! Messages: whatever stands in a locale's file, its translator is told where and what, and what can be read can be said.

use std::{collections::BTreeSet, path::Path, sync::LazyLock};

use jiff::civil::{Date, date};
use optout::{
    bot::{Bot, Host},
    facts::Aspect,
    files::Files,
    language::Language,
    place::{Audience, PlaceKind},
    understanding::{Extent, Outcome, Question, Topic},
    wording,
};

use super::{facts, replies};

/// Days before and after the made-up change.
const DAYS: [Date; 2] = [date(2026, 11, 25), date(2027, 7, 1)];

/// The languages that its message is said in: the one that has it, a variant, and one that has not.
const LANGUAGES: [&str; 3] = ["de", "de-CH", "en"];

/// The file that an input is.
const FILE: &str = "locales/de/facts/acme-ai-training.ftl";

/// The made-up change alone, said in a language, its variant and English, and understood by hardly a word: what the
/// understanding is made of costs more than all that is tried here.
static FILES: LazyLock<Files> = LazyLock::new(|| {
    let mut files = Files::default();
    let shipped = Files::embedded();
    // What is said of reminders, and as help, is said of no change.
    for language in LANGUAGES {
        for name in ["answers.ftl", "style.toml"] {
            let path = Path::new("locales").join(language).join(name);
            if let Some(text) = shipped.get(&path) {
                files.insert(path, text);
            }
        }
    }
    let english = include_str!("../offline/acme/locales/en/facts/acme-ai-training.ftl");
    for (path, text) in [
        ("locales/en/facts/acme-ai-training.ftl", english),
        (
            "facts/acme/ai-training.toml",
            include_str!("../offline/acme/facts/acme/ai-training.toml"),
        ),
        (
            "facts/acme/platform.toml",
            include_str!("../offline/acme/facts/acme/platform.toml"),
        ),
        ("locales/en/questions.toml", ""),
        ("locales/en/lexicon.toml", ""),
        ("locales/en/regions.toml", ""),
    ] {
        files.insert(path, text);
    }
    files
});

/// The messages of a change.
pub(crate) fn hold(input: &str) {
    let mut files = FILES.clone();
    files.insert(FILE, input);
    let problems = wording::check(&files);
    let rules: BTreeSet<_> = wording::rules().collect();
    for problem in &problems {
        facts::is_told(problem, &files);
        assert!(rules.contains(problem.rule), "{problem}");
    }
    let host = Host::of_a_terminal(Language::english());
    let bot = match Bot::new(&files, host, None) {
        Ok(bot) => bot,
        Err(unread) => {
            assert!(
                unread.iter().all(|problem| problems.contains(problem)),
                "{unread:#?}"
            );
            return;
        }
    };
    // Each aspect in one language, on one day: the others say the same statements around it.
    let turns = LANGUAGES.iter().cycle().zip(DAYS.iter().cycle());
    for (aspect, (language, today)) in Aspect::ALL.iter().zip(turns) {
        let question = Question {
            language: None,
            topic: Topic::Change("acme/ai-training".parse().expect("it is a change")),
            aspects: vec![*aspect],
            premise: None,
            region: None,
            extent: Extent::Full,
            confidence: 1.0,
            outcome: Outcome::Answer,
        };
        let audience = Audience {
            kind: PlaceKind::Room,
            may_settle: false,
        };
        let language = language.parse().expect("it is a language");
        let response = bot.respond(question, None, audience, &language, *today);
        replies::rests_on_facts(&bot, &response);
    }
}
