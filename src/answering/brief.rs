//! What a reminder tells of a change, as data: what it is, how to object, and what happens to those who do nothing.
//!
//! One statement of each, the first in the order of the file that is told on that day. Nobody asked, so what is weak is
//! left out. As in `decide`, nothing here has a sentence or a language.

use jiff::civil::Date;

use super::decide::{cited, in_order, is_certain, oldest_read};
use crate::facts::{Aspect, Confidence, DefaultSetting, Fact, Phase, Source, Statement};

/// What is true of a change, in short.
#[derive(Clone, Debug, PartialEq)]
pub struct Brief<'base> {
    /// The change's fact.
    pub fact: &'base Fact,
    /// What it is.
    pub overview: Option<&'base Statement>,
    /// How to object.
    pub opt_out: Option<&'base Statement>,
    /// What objecting does not do; only once the change holds, when people ask whether it is too late.
    pub effect: Option<&'base Statement>,
    /// What happens to those who do nothing.
    pub otherwise: Otherwise<'base>,
}

/// What tells what happens to those who do nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Otherwise<'base> {
    /// A statement.
    Statement(&'base Statement),
    /// The fact's data: no statement does.
    Setting(DefaultSetting),
    /// What was told before tells it along.
    Told,
}

/// What is true of `fact` on `today`, in short.
pub fn brief(fact: &Fact, today: Date) -> Brief<'_> {
    let first = |aspect| first_on(fact, aspect, today);
    let overview = first(Aspect::Overview);
    let opt_out = first(Aspect::OptOut);
    let effect = match fact.phase(today) {
        Phase::Never | Phase::Running | Phase::InForce { .. } => {
            first(Aspect::OptOutEffect).filter(|one| is_certain(fact, one))
        }
        Phase::Announced | Phase::Upcoming { .. } | Phase::Superseded => None,
    };
    let otherwise = match first(Aspect::Default) {
        None => Otherwise::Setting(fact.default),
        Some(told) if [overview, opt_out, effect].contains(&Some(told)) => Otherwise::Told,
        Some(statement) => Otherwise::Statement(statement),
    };
    Brief {
        fact,
        overview,
        opt_out,
        effect,
        otherwise,
    }
}

impl<'base> Brief<'base> {
    /// What a list has room for.
    pub(crate) fn without_effect(self) -> Self {
        Self {
            effect: None,
            ..self
        }
    }

    /// What a list of settings rests on.
    pub(crate) fn opt_out_alone(self) -> Self {
        Self {
            overview: None,
            effect: None,
            otherwise: Otherwise::Told,
            ..self
        }
    }

    fn sources(&self) -> impl Iterator<Item = &'base Source> {
        let default = match self.otherwise {
            Otherwise::Statement(statement) => Some(statement),
            Otherwise::Setting(_) | Otherwise::Told => None,
        };
        let fact = self.fact;
        let told = [self.overview, self.opt_out, self.effect, default];
        let each = told.into_iter().flatten();
        each.flat_map(move |statement| cited(fact, &statement.sources))
    }
}

/// What briefs rest on, those that may be shown first, and the oldest day on which one of these was read. Empty where
/// no fact has a statement for the day.
pub fn sources_of<'base>(briefs: &[Brief<'base>]) -> (Vec<&'base Source>, Option<Date>) {
    let sources = in_order(briefs.iter().flat_map(Brief::sources));
    let as_of = oldest_read(&sources);
    (sources, as_of)
}

fn first_on(fact: &Fact, aspect: Aspect, today: Date) -> Option<&Statement> {
    let mut all = fact.statements_on(aspect, today, None).into_iter();
    all.find(|statement| statement.confidence != Confidence::Low)
}
