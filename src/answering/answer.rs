//! What is true of a question, as data: no sentence, no language.

use jiff::civil::Date;

use crate::{
    facts::{Aspect, ChangeId, Confidence, Fact, Phase, Scope, Source, Statement, Verdict},
    region::Region,
    understanding::{BotTopic, Choice, Refusal},
};

/// What is true of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<'base> {
    /// Something about one change.
    Told(Told<'base>),
    /// Something about all changes of a practice, or all platforms.
    Overview {
        /// The facts, by id.
        facts: Vec<&'base Fact>,
        /// What is told of them rests on these, as in [`Told::sources`].
        sources: Vec<&'base Source>,
        /// As in [`Told::as_of`].
        as_of: Option<Date>,
    },
    /// "Which of these?"
    Choose(Vec<Choice>),
    /// "I do not know", and why.
    Declined {
        /// Why.
        why: Refusal,
        /// The change that it would have been about.
        change: Option<ChangeId>,
        /// The service that it was about, by name.
        service: Option<String>,
    },
    /// About the bot itself.
    About(BotTopic),
}

/// What is told of one change.
#[derive(Clone, Debug, PartialEq)]
pub struct Told<'base> {
    /// The fact.
    pub fact: &'base Fact,
    /// Where it stands on the day of the answer.
    pub phase: Phase,
    /// The region asked about.
    pub region: Option<Region>,
    /// What the change means in the region, one ruling per scope that it touches; told first where the aspect or the
    /// region asks for it, else empty.
    pub rulings: Vec<Ruling<'base>>,
    /// The aspects asked, with the statements that answer each, then what is told along; never empty. An aspect
    /// without statements follows from rulings, dates or sources, or is [unknown](Self::unknown).
    pub parts: Vec<(Aspect, Vec<&'base Statement>)>,
    /// The aspects asked on which the fact has nothing in this phase and region.
    pub unknown: Vec<Aspect>,
    /// What the answer rests on: shown sources first by kind, each once. Never empty.
    pub sources: Vec<&'base Source>,
    /// The oldest day on which one of the sources was read; `None` where none is known.
    pub as_of: Option<Date>,
}

/// What a change means in one scope.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ruling<'base> {
    /// The scope.
    pub scope: &'base Scope,
    /// Whether it applies there.
    pub verdict: Verdict,
    /// From which day, where it applies.
    pub since: Option<Date>,
    /// How sure that is.
    pub confidence: Confidence,
}
