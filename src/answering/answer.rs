//! What is true of a question, as data: no sentence, no language.

use jiff::civil::Date;

use crate::{
    facts::{
        Aspect, Authority, ChangeId, Confidence, Fact, Link, Phase, Scope, Source, Statement,
        Verdict,
    },
    region::{Country, Region},
    understanding::{BotTopic, Choice, Refusal},
};

/// What is true of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<'base> {
    /// Something about one change.
    Told(Told<'base>),
    /// Something about several platforms at once.
    Across(Across<'base>),
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
    /// Whom people of the region complain to, where that was asked and is known.
    pub authority: Option<&'base Authority>,
    /// What the answer rests on: shown sources first by kind, each once. Never empty.
    pub sources: Vec<&'base Source>,
    /// The oldest day on which one of the sources was read; `None` where none is known.
    pub as_of: Option<Date>,
}

/// What is told of several platforms at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Across<'base> {
    /// The region asked about.
    pub region: Option<Region>,
    /// What people may do whatever the platform, with the fact that says so.
    pub rights: Option<(&'base Fact, Vec<&'base Statement>)>,
    /// The aspects asked on which nothing can be said for all.
    pub unknown: Vec<Aspect>,
    /// What is listed of the platforms.
    pub list: Listed<'base>,
    /// As in [`Told::authority`].
    pub authority: Option<&'base Authority>,
    /// What the answer rests on, as in [`Told::sources`].
    pub sources: Vec<&'base Source>,
    /// As in [`Told::as_of`].
    pub as_of: Option<Date>,
}

/// What is listed of several changes, by id.
#[derive(Clone, Debug, PartialEq)]
pub enum Listed<'base> {
    /// Nothing: what was asked holds for all.
    Nothing,
    /// Where each stands; in a region that was asked about, what it means there.
    Standing(Vec<(&'base Fact, Vec<Ruling<'base>>)>),
    /// The page on which one can object to each; `None` where there is none.
    Ways(Vec<(&'base Fact, Option<&'base Link>)>),
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
    /// The state that the place asked about is tied to, where the fact names that state but not the place: then only
    /// what holds both there and everywhere else is said.
    pub like: Option<Country>,
}
