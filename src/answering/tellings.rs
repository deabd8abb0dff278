//! What an answer has told, to be kept with it: when something of it changes in substance, the answer can be corrected.
//!
//! Its text is short enough for a row in a database: `linkedin/ai-training@1: what@1 scope-eea@2`. A statement stands by its
//! id, a scope by its id after `scope-`, as in the ids of messages; each with the revision in which it was last revised,
//! and so does the change itself, for its days and its default.

use std::{collections::BTreeMap, fmt, iter, str::FromStr};

use jiff::civil::Date;

use super::{Across, Answer, Listed, Ruling, decide::best_on};
use crate::facts::{Aspect, ChangeId, Fact, FactBase, Slug, Statement};

/// What an answer has told, by change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tellings(BTreeMap<ChangeId, Telling>);

/// What was told of one change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Telling {
    /// The revision of the change's own data.
    revised: u32,
    /// That of each statement and scope, by its id.
    parts: BTreeMap<String, u32>,
}

impl Tellings {
    /// What an answer tells on its day.
    pub fn of(answer: &Answer<'_>, today: Date) -> Self {
        let mut tellings = Self::default();
        match answer {
            Answer::Told(told) => {
                let statements = told.parts.iter().flat_map(|(_, statements)| statements);
                tellings.add(told.fact, &told.rulings, statements.copied());
            }
            Answer::Across(across) => tellings.add_across(across, today),
            Answer::Choose(_) | Answer::Declined { .. } | Answer::About(_) => {}
        }
        tellings
    }

    /// Whether nothing was told.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something of it has changed in substance since, or is not told any more.
    pub fn are_outdated(&self, base: &FactBase) -> bool {
        self.0.iter().any(|(id, told)| {
            let fact = base.all().find(|fact| fact.id == *id);
            fact.is_none_or(|fact| told.is_outdated(fact))
        })
    }

    fn add_across(&mut self, across: &Across<'_>, today: Date) {
        if let Some((fact, statements)) = &across.rights {
            self.add(fact, &[], statements.iter().copied());
        }
        match &across.list {
            Listed::Nothing => {}
            Listed::Standing(facts) => {
                for (fact, rulings) in facts {
                    self.add(fact, rulings, iter::empty());
                }
            }
            Listed::Ways(facts) => {
                for (fact, _) in facts {
                    let ways = best_on(fact, Aspect::OptOut, today, across.region);
                    self.add(fact, &[], ways.into_iter());
                }
            }
        }
    }

    fn add<'a>(
        &mut self,
        fact: &Fact,
        rulings: &[Ruling<'_>],
        statements: impl Iterator<Item = &'a Statement>,
    ) {
        let telling = self.0.entry(fact.id.clone()).or_default();
        telling.revised = fact.revised;
        let scopes = rulings.iter().map(|ruling| ruling.scope);
        let scopes = scopes.map(|scope| (scope_id(&scope.id), scope.revised));
        let statements = statements.map(|told| (told.id.to_string(), told.revised));
        telling.parts.extend(scopes.chain(statements));
    }
}

impl Telling {
    fn is_outdated(&self, fact: &Fact) -> bool {
        let scopes = fact.scopes.iter();
        let scopes = scopes.map(|scope| (scope_id(&scope.id), scope.revised));
        let statements = fact.statements.iter();
        let statements = statements.map(|told| (told.id.to_string(), told.revised));
        let now: BTreeMap<String, u32> = scopes.chain(statements).collect();
        let is_newer =
            |(id, told): (&String, &u32)| now.get(id).is_none_or(|revised| revised > told);
        fact.revised > self.revised || self.parts.iter().any(is_newer)
    }
}

/// A scope's id beside those of statements, none of which begins so.
fn scope_id(id: &Slug) -> String {
    format!("scope-{id}")
}

impl fmt::Display for Tellings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (change, telling)) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{change}@{}:", telling.revised)?;
            for (id, revised) in &telling.parts {
                write!(f, " {id}@{revised}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Tellings {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let telling = |text: &str| -> Result<(ChangeId, Telling), String> {
            let (change, parts) = text.split_once(':').ok_or_else(|| wrong(text))?;
            let (change, revised) = numbered(change)?;
            let parts = parts.split_whitespace().map(|part| {
                let (id, revised) = numbered(part)?;
                Ok((id.to_owned(), revised))
            });
            let parts = parts.collect::<Result<_, String>>()?;
            Ok((change.parse()?, Telling { revised, parts }))
        };
        let each = text
            .split("; ")
            .filter(|part| !part.is_empty())
            .map(telling);
        Ok(Self(each.collect::<Result<_, _>>()?))
    }
}

/// What stands before and after the mark of a revision.
fn numbered(text: &str) -> Result<(&str, u32), String> {
    let (id, revised) = text.trim().split_once('@').ok_or_else(|| wrong(text))?;
    Ok((id, revised.parse().map_err(|_| wrong(text))?))
}

fn wrong(text: &str) -> String {
    format!("`{text}` tells of no revision; write `change@1: statement@1`")
}
