//! From a question to what is true of it.
//!
//! Pure: the facts, the question and the day go in, references to statements come out. What is weak is told only
//! where nothing better is known, and what is not known is listed as such, never filled in. Nothing here has a
//! sentence or a language; `wording` puts the answer into words.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{Answer, Ruling, Told, across::across};
use crate::{
    facts::{Aspect, Authority, Confidence, Fact, FactBase, Slug, Source, Statement, Verdict},
    region::{Country, Region},
    understanding::{Outcome, Question, Refusal, Topic},
};

/// How many statements on its effect are told along with the way to object: what it does not do, not all about it.
const EFFECTS_TOLD_ALONG: usize = 1;

/// How many statements put right what a question takes for granted: it is not what was asked.
const TOLD_OF_A_PREMISE: usize = 1;

/// An aspect with the statements on it.
type Part<'base> = (Aspect, Vec<&'base Statement>);

/// What is true of `question` on `today`.
///
/// `here` is the region that the asker gave for the whole conversation; a region in the question goes before it.
pub fn decide<'base>(
    question: &Question,
    here: Option<Region>,
    base: &'base FactBase,
    today: Date,
) -> Answer<'base> {
    match &question.outcome {
        Outcome::Clarify(choices) => Answer::Choose(choices.clone()),
        Outcome::Decline(why) => declined(question, *why),
        Outcome::Answer => match &question.topic {
            Topic::Change(id) => match base.fact(id) {
                Some(fact) => told(question, here, fact, base, today),
                None => declined(question, Refusal::OutOfScope),
            },
            Topic::General => {
                let region = question.region.or(here);
                Answer::Across(across(&asked(question), None, region, base, today))
            }
            Topic::Service(_) => declined(question, Refusal::UnknownService),
            Topic::Bot(topic) => Answer::About(*topic),
            Topic::None => declined(question, Refusal::OutOfScope),
        },
    }
}

fn declined<'base>(question: &Question, why: Refusal) -> Answer<'base> {
    let (change, service) = match &question.topic {
        Topic::Change(id) => (Some(id.clone()), None),
        Topic::Service(name) => (None, Some(name.clone())),
        Topic::General | Topic::Bot(_) | Topic::None => (None, None),
    };
    Answer::Declined {
        why,
        change,
        service,
    }
}

fn told<'base>(
    question: &Question,
    here: Option<Region>,
    fact: &'base Fact,
    base: &'base FactBase,
    today: Date,
) -> Answer<'base> {
    let region = question.region.or(here);
    let phase = fact.phase(today);
    let mut asked = asked(question);
    // What is wrong about the question is put right first, where that is known.
    let premise = question
        .premise
        .filter(|premise| !best_on(fact, *premise, today, region).is_empty());
    asked.splice(..0, premise);
    let mut parts: Vec<Part<'_>> = asked
        .iter()
        .map(|aspect| (*aspect, best_on(fact, *aspect, today, region)))
        .collect();
    if let (Some(_), Some((_, statements))) = (premise, parts.first_mut()) {
        statements.truncate(TOLD_OF_A_PREMISE);
    }
    let has_words = |aspect| {
        parts
            .iter()
            .any(|(told, statements)| *told == aspect && !statements.is_empty())
    };

    let others = base.facts_on(&fact.practice).count();
    if asked == [Aspect::OtherPlatforms] && !has_words(Aspect::OtherPlatforms) && others > 1 {
        return Answer::Across(across(&asked, Some(&fact.practice), region, base, today));
    }
    let everywhere = asked.contains(&Aspect::Affected)
        || (asked.contains(&Aspect::LegalBasis) && !has_words(Aspect::LegalBasis));
    let rulings = if region.is_some() || everywhere {
        rulings(fact, region)
    } else {
        Vec::new()
    };
    let unknown: Vec<_> = asked
        .iter()
        .copied()
        .filter(|aspect| !has_words(*aspect) && !follows_from_data(*aspect, fact, &rulings))
        .collect();

    parts.extend(told_along(fact, today, region, &asked, &rulings, &unknown));
    let mut seen = HashSet::new();
    for (_, statements) in &mut parts {
        statements.retain(|statement| seen.insert(&statement.id));
    }

    let authority = authority(&asked, region, base);
    let sources = sources_of(fact, &asked, &rulings, &parts);
    let as_of = oldest_read(&sources);
    Answer::Told(Told {
        fact,
        phase,
        region,
        rulings,
        parts,
        unknown,
        authority,
        sources,
        as_of,
    })
}

/// Whom people of the region complain to, where that is asked.
pub(super) fn authority<'base>(
    asked: &[Aspect],
    region: Option<Region>,
    base: &'base FactBase,
) -> Option<&'base Authority> {
    region
        .filter(|_| asked.contains(&Aspect::Remedies))
        .and_then(|region| base.authority(region))
}

/// What is told unasked: what objecting does not do, and what the change is where nothing that was asked is known.
fn told_along<'base>(
    fact: &'base Fact,
    today: Date,
    region: Option<Region>,
    asked: &[Aspect],
    rulings: &[Ruling<'_>],
    unknown: &[Aspect],
) -> Vec<Part<'base>> {
    let mut along = Vec::new();
    let nothing_to_object_to = !rulings.is_empty()
        && rulings
            .iter()
            .all(|ruling| ruling.verdict == Verdict::DoesNotApply);
    if asked.contains(&Aspect::OptOut)
        && !asked.contains(&Aspect::OptOutEffect)
        && !nothing_to_object_to
    {
        let mut effects = best_on(fact, Aspect::OptOutEffect, today, region);
        effects.retain(|effect| is_certain(fact, effect));
        effects.truncate(EFFECTS_TOLD_ALONG);
        along.push((Aspect::OptOutEffect, effects));
    }
    if unknown == asked && !asked.contains(&Aspect::Overview) {
        let overview = best_on(fact, Aspect::Overview, today, region);
        along.push((Aspect::Overview, overview));
    }
    along
}

/// The aspects to answer: a question on a change that names none asks what the change is.
fn asked(question: &Question) -> Vec<Aspect> {
    match question.aspects.as_slice() {
        [] => vec![Aspect::Overview],
        aspects => aspects.to_vec(),
    }
}

/// The statements on an aspect; those of low confidence only where there are no others.
pub(super) fn best_on(
    fact: &Fact,
    aspect: Aspect,
    today: Date,
    region: Option<Region>,
) -> Vec<&Statement> {
    let all = fact.statements_on(aspect, today, region);
    if all
        .iter()
        .all(|statement| statement.confidence == Confidence::Low)
    {
        return all;
    }
    all.into_iter()
        .filter(|statement| statement.confidence != Confidence::Low)
        .collect()
}

/// Whether a statement needs no word of doubt, so that it can be told unasked.
pub(super) fn is_certain(fact: &Fact, statement: &Statement) -> bool {
    statement.confidence == Confidence::High
        && cited(fact, &statement.sources).any(|source| source.kind.is_shown())
}

/// What a change means in a region, by scope; in all scopes where no region was asked.
pub(super) fn rulings(fact: &Fact, region: Option<Region>) -> Vec<Ruling<'_>> {
    if let Some(Region::Country(territory)) = region
        && let Some(ruling) = in_territory(fact, territory)
    {
        return vec![ruling];
    }
    fact.scopes_in(region)
        .into_iter()
        .map(|scope| Ruling {
            scope,
            verdict: scope.verdict,
            since: fact.since(scope),
            confidence: scope.confidence,
            like: None,
        })
        .collect()
}

/// What a change means in a territory that no scope names, while one names the state that it is tied to.
///
/// The texts leave open whether it counts as that state or as everywhere else. What both have in common is said, less
/// surely; where their verdicts differ, none is given. `docs/territories.md` has the rule and the cases.
fn in_territory(fact: &Fact, territory: Country) -> Option<Ruling<'_>> {
    let state = territory.tied_to()?;
    if fact.names(territory) || !fact.names(state) {
        return None;
    }
    let scope = |country| {
        fact.scopes_in(Some(Region::Country(country)))
            .into_iter()
            .next()
    };
    let (own, other) = (scope(territory)?, scope(state)?);
    let since = fact
        .since(own)
        .filter(|since| fact.since(other) == Some(*since));
    Some(Ruling {
        scope: own,
        verdict: if own.verdict == other.verdict {
            own.verdict
        } else {
            Verdict::Unclear
        },
        since,
        confidence: own.confidence.max(other.confidence).max(Confidence::Medium),
        like: Some(state),
    })
}

/// Whether a fact's data answer an aspect without a statement.
fn follows_from_data(aspect: Aspect, fact: &Fact, rulings: &[Ruling<'_>]) -> bool {
    match aspect {
        Aspect::Affected => !rulings.is_empty(),
        Aspect::LegalBasis => rulings.iter().any(|ruling| ruling.scope.basis.is_some()),
        Aspect::Deadline => fact.effective.is_some(),
        Aspect::Default | Aspect::Source => true,
        Aspect::Overview
        | Aspect::OptOut
        | Aspect::Data
        | Aspect::PrivateMessages
        | Aspect::PastData
        | Aspect::OptOutEffect
        | Aspect::Recipients
        | Aspect::Minors
        | Aspect::Reason
        | Aspect::Remedies
        | Aspect::OtherPlatforms
        | Aspect::Retention
        | Aspect::FeatureOff
        | Aspect::NonUsers
        | Aspect::Organizations
        | Aspect::Trouble
        | Aspect::HumanReview
        | Aspect::Price
        | Aspect::Myth => false,
    }
}

/// What the answer rests on: the sources of what is told, or those of the whole fact where they are what was asked,
/// or where the answer is the fact's dates and default alone.
fn sources_of<'base>(
    fact: &'base Fact,
    asked: &[Aspect],
    rulings: &[Ruling<'base>],
    parts: &[Part<'base>],
) -> Vec<&'base Source> {
    let of_rulings = rulings.iter().map(|ruling| &ruling.scope.sources);
    let of_parts = parts
        .iter()
        .flat_map(|(_, statements)| statements)
        .map(|statement| &statement.sources);
    let own = in_order(
        of_rulings
            .chain(of_parts)
            .flat_map(|names| cited(fact, names)),
    );
    if own.is_empty() || asked.contains(&Aspect::Source) {
        in_order(fact.sources.values())
    } else {
        own
    }
}

pub(super) fn cited<'base>(
    fact: &'base Fact,
    names: &'base [Slug],
) -> impl Iterator<Item = &'base Source> {
    names.iter().filter_map(|name| fact.sources.get(name))
}

/// Each source once: the official ones first, then authorities, press, and what is evidence for editors only.
pub(super) fn in_order<'base>(sources: impl Iterator<Item = &'base Source>) -> Vec<&'base Source> {
    let mut seen = HashSet::new();
    let mut each: Vec<_> = sources.filter(|source| seen.insert(&source.url)).collect();
    each.sort_by_key(|source| source.kind);
    each
}

pub(super) fn oldest_read(sources: &[&Source]) -> Option<Date> {
    sources.iter().filter_map(|source| source.read).min()
}
