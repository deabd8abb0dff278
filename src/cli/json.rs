//! What `optout ask --json` and `--batch` print: one object per question.
//!
//! The keys are a contract with whoever reads them; renaming one breaks their programs. What they mean: `language` is
//! the question's as detected, `confidence` how sure its understanding is, `region` what it names, and `sources` what
//! the reply rests on, also what it does not show.

use jiff::civil::Date;
use serde::Serialize;
use url::Url;

use crate::{
    bot::Response,
    facts::{Source, SourceKind},
    language::Language,
    region::Region,
    understanding::{BotTopic, Choice, Outcome, Question, Topic},
};

/// A response as `--json` prints it.
#[derive(Debug, Serialize)]
pub(super) struct Record<'a> {
    question: &'a str,
    language: Option<Language>,
    outcome: &'static str,
    topic: String,
    aspect: Option<&'static str>,
    aspects: Vec<&'static str>,
    region: Option<Region>,
    confidence: f32,
    text: String,
    html: String,
    sources: Vec<Cited>,
    as_of: Option<Date>,
    choices: Vec<Offered>,
}

/// [`Record`] with the id of its line.
#[derive(Debug, Serialize)]
pub(super) struct Numbered<'a> {
    pub(super) id: &'a serde_json::Value,
    #[serde(flatten)]
    pub(super) record: Record<'a>,
}

#[derive(Debug, Serialize)]
struct Cited {
    publisher: String,
    title: String,
    url: Url,
    kind: SourceKind,
    published: Option<Date>,
    read: Option<Date>,
}

#[derive(Debug, Serialize)]
struct Offered {
    topic: String,
    aspect: &'static str,
    region: Option<Region>,
    text: String,
}

impl<'a> Record<'a> {
    pub(super) fn new(question: &'a str, response: Response) -> Self {
        let understood = response.question;
        let aspects = aspects(&understood);
        Self {
            question,
            outcome: match understood.outcome {
                Outcome::Answer => "answer",
                Outcome::Clarify(_) => "clarify",
                Outcome::Decline(_) => "decline",
            },
            topic: understood.topic.to_string(),
            aspect: aspects.first().copied(),
            aspects,
            language: understood.language,
            region: understood.region,
            confidence: understood.confidence,
            text: response.reply.plain,
            html: response.reply.html,
            sources: response.sources.into_iter().map(Cited::from).collect(),
            as_of: response.as_of,
            choices: response.choices.into_iter().map(Offered::from).collect(),
        }
    }
}

impl From<Source> for Cited {
    fn from(source: Source) -> Self {
        Self {
            publisher: source.publisher,
            title: source.title,
            url: source.url,
            kind: source.kind,
            published: source.published,
            read: source.read,
        }
    }
}

impl From<(Choice, String)> for Offered {
    fn from((choice, text): (Choice, String)) -> Self {
        Self {
            topic: choice.change.to_string(),
            aspect: choice.aspect.id(),
            region: choice.region,
            text,
        }
    }
}

/// The aspects' ids; a question about the bot has its topic for one.
fn aspects(question: &Question) -> Vec<&'static str> {
    match question.topic {
        Topic::Bot(
            BotTopic::Help | BotTopic::HelpRemind | BotTopic::HelpSettings | BotTopic::HelpPrivacy,
        ) => vec!["help"],
        Topic::Bot(BotTopic::Privacy) => vec!["privacy"],
        Topic::Bot(BotTopic::Platforms) => vec!["platforms"],
        Topic::Bot(BotTopic::Deadlines) => vec!["deadlines"],
        Topic::Bot(BotTopic::Version) => vec!["version"],
        Topic::Bot(BotTopic::NothingBefore) => Vec::new(),
        Topic::Change(_) | Topic::General | Topic::Service(_) | Topic::None => {
            question.aspects.iter().map(|aspect| aspect.id()).collect()
        }
    }
}
