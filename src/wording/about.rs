//! Replies that tell nothing of a change: which of these, I do not know, and what the bot says about itself.

use jiff::civil::Date;

use super::{
    Host, dates, help,
    message::Message,
    reminding::Reminding,
    reply::{Draft, Line, Reply, echo},
    voice::Voice,
};
use crate::{
    facts::{ChangeId, Fact, Phase},
    language::Language,
    place::Audience,
    understanding::{BotTopic, Choice, Refusal},
};

/// "Which of these?", to be answered with a number.
pub(crate) fn choices(voice: &Voice<'_>, choices: &[Choice]) -> Reply {
    let mut draft = Draft::default();
    draft.paragraph(voice.line(&Message::Choose));
    draft.steps(
        choices
            .iter()
            .map(|choice| Line::of(&voice.choice(choice)))
            .collect(),
    );
    draft.finish()
}

/// Said before a reply in another language than the question's.
pub(crate) fn another_language(voice: &Voice<'_>, asked: &Language) -> Reply {
    let message = Message::AnotherLanguage {
        language: dates::own_name(asked),
        answers: voice.languages(voice.catalog.spoken().languages()),
    };
    lines(voice, &[message])
}

/// "I do not know", why, and what can be asked instead.
pub(crate) fn declined(
    voice: &Voice<'_>,
    host: &Host,
    why: Refusal,
    change: Option<&ChangeId>,
    service: Option<&str>,
) -> Reply {
    let reason = match (why, change, service) {
        (Refusal::Empty, ..) => return short_help(voice, host),
        (Refusal::UnknownService, _, Some(name)) => Message::DeclineService {
            service: echo(name),
        },
        (Refusal::UncoveredAspect, Some(id), _) => Message::DeclineAspect {
            change: voice.change_of(id),
        },
        (Refusal::UncoveredAspect, None, _) => Message::DeclineAspectAlone,
        // Examples would be in the language that was not asked in.
        (Refusal::UnknownLanguage, ..) => return lines(voice, &[unknown_language(voice)]),
        (Refusal::OutOfScope, ..) | (Refusal::UnknownService, _, None) => {
            Message::DeclineOutOfScope
        }
    };
    let mut draft = Draft::default();
    draft.paragraph(voice.line(&reason));
    draft.paragraph(voice.line(&Message::Examples));
    draft.bullets(vec![
        voice.line(&Message::ExampleFirst),
        voice.line(&Message::ExampleSecond),
    ]);
    draft.finish()
}

/// That a language is not understood, and which are.
fn unknown_language(voice: &Voice<'_>) -> Message {
    let spoken = voice.catalog.spoken().languages();
    let languages = voice.languages(voice.understood);
    if spoken == voice.understood {
        return Message::DeclineLanguageAlike { languages };
    }
    let answers = voice.languages(spoken);
    Message::DeclineLanguage { languages, answers }
}

/// Two lines for somebody who said nothing but the bot's name.
fn short_help(voice: &Voice<'_>, host: &Host) -> Reply {
    lines(
        voice,
        &[
            Message::HelpShort {
                platforms: voice.platforms(),
            },
            Message::HelpShortAsk {
                prefix: host.prefix.clone(),
            },
        ],
    )
}

/// What the bot says about itself.
pub(crate) fn itself(voice: &Voice<'_>, host: &Host, audience: Audience, topic: BotTopic) -> Reply {
    match topic {
        BotTopic::Help => help::help(voice, host, audience),
        BotTopic::HelpRemind => help::on_reminders(voice, host, audience),
        BotTopic::HelpSettings => help::on_settings(voice, host, audience),
        BotTopic::HelpPrivacy => help::on_privacy(voice, host),
        BotTopic::Privacy => privacy(voice, host),
        BotTopic::Platforms => platforms(voice),
        BotTopic::Deadlines => deadlines(voice),
        BotTopic::Version => version(voice),
        BotTopic::NothingBefore => lines(voice, &[Message::NothingBefore]),
    }
}

/// What is said once after joining a room.
pub(crate) fn greeting(voice: &Voice<'_>, host: &Host) -> Reply {
    lines(
        voice,
        &[
            Message::Greeting {
                platforms: voice.platforms(),
            },
            Message::GreetingHow {
                prefix: host.prefix.clone(),
            },
        ],
    )
}

/// Something that the bot says of its own work, in one sentence or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Answering failed.
    Apology,
    /// The answer that follows comes late.
    Late,
    /// Questions from long ago are left alone.
    Away,
    /// A message cannot be read, because its key did not come.
    Unreadable,
    /// Somebody has had as many answers as one gets in ten minutes.
    Budget,
    /// A request to verify each other is declined.
    Verification,
}

/// That a room does not let the bot speak, for those who can change it: its name, and the power level that speaking takes.
pub(crate) fn muted(voice: &Voice<'_>, room: &str, needed: i64) -> Reply {
    let room = echo(room);
    lines(voice, &[Message::Muted { room, needed }])
}

/// A remark in words.
pub(crate) fn remark(voice: &Voice<'_>, remark: Remark) -> Reply {
    let message = match remark {
        Remark::Apology => Message::Apology,
        Remark::Late => Message::Late,
        Remark::Away => Message::Away,
        Remark::Unreadable => Message::Unreadable,
        Remark::Budget => Message::Budget,
        Remark::Verification => Message::Verification,
    };
    lines(voice, &[message])
}

/// What stands before an answer that is told anew, because something that it rests on has changed.
pub(crate) fn corrected(voice: &Voice<'_>, day: Date) -> Reply {
    let date = voice.date(day);
    lines(voice, &[Message::Corrected { date }])
}

fn privacy(voice: &Voice<'_>, host: &Host) -> Reply {
    let operator = match (host.operator_name.clone(), host.operator_contact.clone()) {
        (Some(name), Some(contact)) => Message::OperatorAt { name, contact },
        (Some(name), None) => Message::Operator { name },
        (None, Some(contact)) => Message::OperatorContact { contact },
        (None, None) => Message::OperatorUnknown,
    };
    let mut draft = Draft::default();
    draft.paragraph(voice.line(&Message::Privacy));
    draft.bullets(vec![
        voice.line(&Message::PrivacyText),
        voice.line(&Message::PrivacyUndecrypted),
        voice.line(&Message::PrivacyReply),
        voice.line(&Message::PrivacyRow),
        voice.line(&Message::PrivacyMemory),
        voice.line(&Message::PrivacySettled),
        voice.line(&Message::PrivacyCopy),
        voice.line(&Message::PrivacyKeys),
    ]);
    draft.paragraph(voice.line(&Message::PrivacyForget {
        prefix: host.prefix.clone(),
        command: voice.say(&Reminding::FormForgetMe),
    }));
    draft.paragraph(voice.line(&Message::PrivacyNever));
    draft.paragraph(
        voice
            .line(&operator)
            .text(&voice.say(&Message::PrivacyRights)),
    );
    draft.finish()
}

fn platforms(voice: &Voice<'_>) -> Reply {
    let rows = voice.base.platforms().map(|platform| {
        let changes: Vec<_> = voice
            .base
            .facts_of(&platform.id)
            .map(|fact| voice.change(&fact.id))
            .collect();
        voice.line(&Message::PlatformsRow {
            platform: platform.name.clone(),
            changes: voice.list(&changes),
        })
    });
    let mut draft = Draft::default();
    draft.paragraph(voice.line(&Message::Platforms));
    draft.bullets(rows.collect());
    draft.finish()
}

/// The dates ahead; where there are none, that, and where each change stands.
fn deadlines(voice: &Voice<'_>) -> Reply {
    let lies_ahead = |fact: &&Fact| match fact.phase(voice.today) {
        Phase::Upcoming { .. } | Phase::InForce { first_day: true } => true,
        Phase::Never
        | Phase::Announced
        | Phase::Running
        | Phase::InForce { first_day: false }
        | Phase::Superseded => false,
    };
    let ahead: Vec<_> = voice.base.facts().filter(lies_ahead).collect();
    let mut draft = Draft::default();
    if ahead.is_empty() {
        draft.paragraph(voice.line(&Message::DeadlinesNone));
        draft.bullets(voice.base.facts().map(|fact| row(voice, fact)).collect());
    } else {
        draft.paragraph(voice.line(&Message::Deadlines));
        draft.bullets(ahead.iter().map(|fact| row(voice, fact)).collect());
    }
    draft.finish()
}

/// The program, and the newest day on which something in its facts was read.
fn version(voice: &Voice<'_>) -> Reply {
    let sources = voice.base.all().flat_map(|fact| fact.sources.values());
    let newest = sources.filter_map(|source| source.read).max();
    let count = voice.base.platforms().count();
    lines(
        voice,
        &[Message::Version {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            count: i64::try_from(count).unwrap_or(i64::MAX),
            date: voice.date(newest.unwrap_or(voice.today)),
        }],
    )
}

fn row(voice: &Voice<'_>, fact: &Fact) -> Line {
    voice.line(&Message::OverviewRow {
        subject: voice.change_of(&fact.id),
        phase: voice.phase(fact).unwrap_or_default(),
    })
}

fn lines(voice: &Voice<'_>, messages: &[Message]) -> Reply {
    let mut draft = Draft::default();
    for message in messages {
        draft.paragraph(voice.line(message));
    }
    draft.finish()
}
