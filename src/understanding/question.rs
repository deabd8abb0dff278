//! What was understood of an inquiry.

use std::{fmt, iter};

use serde::{Deserialize, Serialize};

use crate::{
    facts::{Aspect, ChangeId},
    language::Language,
    region::Region,
};

/// What was understood of an inquiry: what it is about, in which language, and how sure that is.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The language that it is written in, also where nothing else was understood; `None` where that cannot be told.
    pub language: Option<Language>,
    /// What it is about.
    pub topic: Topic,
    /// The aspects asked, most likely first. One or two where the outcome is [`Outcome::Answer`] on a change.
    pub aspects: Vec<Aspect>,
    /// What it takes for granted, and may be wrong about: "since they read our messages, …". The answer begins with what
    /// is true of it.
    pub premise: Option<Aspect>,
    /// The region that the text names; never a verdict, never inherited.
    pub region: Option<Region>,
    /// How much of the answer is wanted.
    pub extent: Extent,
    /// How sure the understanding is, 0 to 1.
    pub confidence: f32,
    /// What to do with it.
    pub outcome: Outcome,
}

/// How much of an answer is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Extent {
    /// As much as fits the screen of a phone.
    #[default]
    Screen,
    /// All of it.
    Full,
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// One change of one platform.
    Change(ChangeId),
    /// Something across platforms.
    General,
    /// A service without facts, by its name.
    Service(String),
    /// The bot itself.
    Bot(BotTopic),
    /// Nothing that the fact base knows.
    None,
}

/// What a note says of an answer that was told in full.
const FULL: &str = "+";

impl Question {
    /// What it is about, its aspects, what it takes for granted and its region, as [`Self::from_note`] reads them:
    /// `linkedin/ai-training opt-out !private-messages @CH`. Nothing where it is about no change,
    /// and was not answered for all.
    pub fn note(&self) -> Option<String> {
        let topic = match &self.topic {
            Topic::Change(_) => self.topic.to_string(),
            Topic::General if self.outcome == Outcome::Answer => self.topic.to_string(),
            Topic::General | Topic::Service(_) | Topic::Bot(_) | Topic::None => return None,
        };
        let aspects = self.aspects.iter().map(|aspect| aspect.id().to_owned());
        let premise = self.premise.map(|premise| format!("!{}", premise.id()));
        let region = self.region.map(|region| format!("@{}", region.code()));
        let extent = match self.extent {
            Extent::Screen => None,
            Extent::Full => Some(FULL.to_owned()),
        };
        let words = iter::once(topic).chain(aspects);
        let words = words.chain(premise).chain(region).chain(extent);
        Some(words.collect::<Vec<_>>().join(" "))
    }

    /// The question that a note tells of, to follow up on or to answer anew; nothing where the note is none.
    pub fn from_note(note: &str) -> Option<Self> {
        let mut words = note.split(' ');
        let topic = match words.next()? {
            "general" => Topic::General,
            change => Topic::Change(change.parse().ok()?),
        };
        let words: Vec<&str> = words.collect();
        let marked = |mark| words.iter().find_map(move |word| word.strip_prefix(mark));
        Some(Self {
            language: None,
            topic,
            aspects: words.iter().filter_map(|word| word.parse().ok()).collect(),
            premise: marked('!').and_then(|word| word.parse().ok()),
            region: marked('@').and_then(|code| code.parse().ok()),
            extent: if words.contains(&FULL) {
                Extent::Full
            } else {
                Extent::Screen
            },
            confidence: 1.0,
            outcome: Outcome::Answer,
        })
    }

    /// Whether it asks what a note tells of.
    pub fn is_of(&self, noted: &Self) -> bool {
        (&self.topic, &self.aspects, self.region) == (&noted.topic, &noted.aspects, noted.region)
    }
}

impl fmt::Display for Topic {
    /// The id that the command line writes: a change's, `general`, `other/<name>`; what is about the bot is of no topic.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Change(id) => id.fmt(f),
            Self::General => f.write_str("general"),
            Self::Service(name) => write!(f, "other/{}", name.to_lowercase()),
            Self::Bot(_) | Self::None => f.write_str("none"),
        }
    }
}

/// A question about the bot itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BotTopic {
    /// What it can do and how to ask.
    Help,
    /// What it keeps.
    Privacy,
    /// Which platforms it knows.
    Platforms,
    /// Which dates it knows.
    Deadlines,
    /// Which program it is, and how new its facts are.
    Version,
    /// What can be ordered of reminders, in full.
    HelpRemind,
    /// What can be settled, in full.
    HelpSettings,
    /// What one can do about what it keeps.
    HelpPrivacy,
    /// Something that leans on a question before, and there was none.
    NothingBefore,
}

/// What to do with a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Answer it.
    Answer,
    /// Ask back: two or three readings, the likeliest first.
    Clarify(Vec<Choice>),
    /// Say that there is no answer, and why.
    Decline(Refusal),
}

/// One reading of a question, to be chosen by number or by words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The change that it would be about.
    pub change: ChangeId,
    /// What about it.
    pub aspect: Aspect,
    /// The region that the text named.
    pub region: Option<Region>,
}

/// Why a question is declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Nothing was said.
    Empty,
    /// It is about something else.
    OutOfScope,
    /// It is about a service without facts; its name is the topic.
    UnknownService,
    /// The topic is known, but the thing asked is not among its aspects.
    UncoveredAspect,
    /// It is written in a language that is not understood.
    UnknownLanguage,
}
