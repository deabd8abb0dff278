//! Understanding: the same text is understood in the same way, as something that is known.

use optout::{
    bot::Bot,
    facts::PlatformId,
    understanding::{Command, Fault, Follow, Misuse, Ordered, Outcome, Question, Topic},
};

use super::{inquiry, parts};

/// How many choices are offered at most, and how many aspects a question has that is answered.
const CHOICES: usize = 3;
const ASPECTS: usize = 2;

/// As long as what is said back of a word that was not understood may be, in characters.
const LONGEST_WORD: usize = 60;

/// A text, the message before it, and the language that its room has fixed.
pub(crate) fn hold(bot: &Bot, input: &str) {
    let [text, before, fixed] = parts(input);
    let before = Some(before).filter(|before| !before.is_empty());
    let question = bot.understand(text, before);
    let padded = format!(" \n{text} \n ");
    assert_eq!(
        question,
        bot.understand(&padded, before),
        "it is understood twice"
    );
    is_known(bot, &question);

    let mut inquiry = inquiry(text);
    inquiry.settings.language = fixed.parse().ok();
    let ordered = bot.command(&inquiry);
    assert_eq!(ordered, bot.command(&inquiry), "it is ordered twice");
    if let Some(ordered) = &ordered {
        can_be_obeyed(bot, ordered);
    }
    assert_eq!(bot.operation(&inquiry), bot.operation(&inquiry));
}

/// What was understood is known, and what is kept of it are ids.
pub(crate) fn is_known(bot: &Bot, question: &Question) {
    assert!((0.0..=1.0).contains(&question.confidence));
    match &question.topic {
        Topic::Change(id) => assert!(bot.base().fact(id).is_some(), "{id} is no change"),
        Topic::Service(name) => {
            let mut services = bot.base().services().iter();
            assert!(services.any(|service| service.name == *name), "{name}");
        }
        Topic::General | Topic::Bot(_) | Topic::None => {}
    }
    match &question.outcome {
        Outcome::Clarify(choices) => {
            assert!((2..=CHOICES).contains(&choices.len()), "{choices:?}");
            for (place, choice) in choices.iter().enumerate() {
                assert!(bot.base().fact(&choice.change).is_some(), "{choice:?}");
                assert!(!choices[..place].contains(choice), "{choices:?}");
            }
        }
        Outcome::Answer if matches!(question.topic, Topic::Change(_)) => {
            assert!((1..=ASPECTS).contains(&question.aspects.len()));
        }
        Outcome::Answer | Outcome::Decline(_) => {}
    }
    if let Some(note) = question.note() {
        let noted = Question::from_note(&note).expect("a note can be read");
        assert!(noted.is_of(question), "{note}");
        assert_eq!(noted.premise, question.premise, "{note}");
        assert_eq!(noted.extent, question.extent, "{note}");
        assert_eq!(noted.note(), Some(note));
    }
}

/// What is ordered names what there is, and what is said back of it is short.
fn can_be_obeyed(bot: &Bot, ordered: &Ordered) {
    let is_platform = |id: &PlatformId| assert!(bot.base().platform(id).is_some(), "{id}");
    match &ordered.command {
        Ok(
            Command::Remind {
                whom: Follow::Platform(id),
                ..
            }
            | Command::RemindOff(Some(Follow::Platform(id))),
        ) => is_platform(id),
        Ok(Command::TimeZone(name)) => {
            jiff::tz::TimeZone::get(name).expect("a zone that was understood is one");
        }
        Ok(Command::Language(Some(language))) => {
            let spoken = bot.spoken();
            let mut languages = spoken.languages().iter().chain(spoken.variants());
            assert!(languages.any(|spoken| spoken == language), "{language}");
        }
        Ok(_) => {}
        Err(misuse) => {
            let word = word(misuse);
            assert!(word.chars().count() <= LONGEST_WORD, "{word}");
        }
    }
}

/// The word of a command that is not understood.
fn word(misuse: &Misuse) -> &str {
    match &misuse.fault {
        Fault::Incomplete => "",
        Fault::NoPlatform(word)
        | Fault::NoLead(word)
        | Fault::NoDate(word)
        | Fault::NoTime(word)
        | Fault::NoNumber(word)
        | Fault::NoMonths(word)
        | Fault::NoSwitch(word)
        | Fault::NoTimeZone(word)
        | Fault::NoLanguage(word)
        | Fault::NoCorrections(word) => word,
    }
}
