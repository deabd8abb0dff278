//! What is true across platforms: who does it, how to object to each, which rights one has, and whom to complain to.
//!
//! A question that names no platform asks for a list or for what holds for all. The list has the changes whose practice
//! several platforms have; what holds for all is in the fact of rights.

use jiff::civil::Date;

use super::{
    Across, Listed,
    decide::{best_on, cited, in_order, oldest_read, rulings},
};
use crate::{
    facts::{Aspect, Fact, FactBase, Link, LinkKind, Practice, Statement, Verdict},
    region::Region,
};

/// What is true of these aspects across the platforms that have a practice in common; of one practice, if it is given.
pub(super) fn across<'base>(
    aspects: &[Aspect],
    practice: Option<&Practice>,
    region: Option<Region>,
    base: &'base FactBase,
    today: Date,
) -> Across<'base> {
    let facts: Vec<_> = base
        .facts()
        .filter(|fact| practice.map_or_else(|| is_common(fact, base), |own| fact.practice == *own))
        .collect();
    let list = if aspects.contains(&Aspect::OptOut) {
        Listed::Ways(ways(&facts, region, today))
    } else if aspects.iter().any(|aspect| is_listed(*aspect)) {
        Listed::Standing(
            facts
                .iter()
                .map(|fact| {
                    (
                        *fact,
                        region.map_or_else(Vec::new, |_| rulings(fact, region)),
                    )
                })
                .collect(),
        )
    } else {
        Listed::Nothing
    };
    let rights = base
        .rights()
        .map(|fact| (fact, on(fact, aspects, region, today)));
    let rights = rights.filter(|(_, statements)| !statements.is_empty());
    let authority = region
        .filter(|_| aspects.contains(&Aspect::Remedies))
        .and_then(|region| base.authority(region));
    let unknown: Vec<_> = aspects
        .iter()
        .copied()
        .filter(|aspect| {
            let is_told = rights.as_ref().is_some_and(|(_, statements)| {
                statements
                    .iter()
                    .any(|statement| statement.aspects.contains(aspect))
            });
            let is_answered = *aspect == Aspect::OptOut
                || is_listed(*aspect)
                || (*aspect == Aspect::Remedies && authority.is_some());
            !is_told && !is_answered
        })
        .collect();
    let list = match list {
        // Something is told at any rate.
        Listed::Nothing if rights.is_none() && authority.is_none() => {
            Listed::Standing(facts.iter().map(|fact| (*fact, Vec::new())).collect())
        }
        list => list,
    };
    let of_rights = rights.iter().flat_map(|(fact, statements)| {
        statements
            .iter()
            .flat_map(|statement| cited(fact, &statement.sources))
    });
    let of_list = facts
        .iter()
        .filter(|_| list != Listed::Nothing)
        .flat_map(|fact| {
            let overview = best_on(fact, Aspect::Overview, today, None);
            overview
                .into_iter()
                .flat_map(|statement| cited(fact, &statement.sources))
        });
    let sources = in_order(of_rights.chain(of_list));
    Across {
        region,
        unknown,
        list,
        authority,
        as_of: oldest_read(&sources),
        sources,
        rights,
    }
}

/// Whether other platforms have the practice too.
fn is_common(fact: &Fact, base: &FactBase) -> bool {
    base.facts_on(&fact.practice)
        .any(|other| other.id.platform != fact.id.platform)
}

/// Whether the list of the platforms answers an aspect.
fn is_listed(aspect: Aspect) -> bool {
    matches!(
        aspect,
        Aspect::Overview | Aspect::OtherPlatforms | Aspect::Affected
    )
}

/// The statements on these aspects, each once, in the order of the file.
fn on<'base>(
    fact: &'base Fact,
    aspects: &[Aspect],
    region: Option<Region>,
    today: Date,
) -> Vec<&'base Statement> {
    let mut told: Vec<&Statement> = Vec::new();
    for aspect in aspects.iter().filter(|aspect| !is_listed(**aspect)) {
        for statement in best_on(fact, *aspect, today, region) {
            if !told.contains(&statement) {
                told.push(statement);
            }
        }
    }
    told
}

/// Where one objects to each change that applies somewhere in the region, or may: the settings rather than a form, a form
/// rather than an explanation.
fn ways<'base>(
    facts: &[&'base Fact],
    region: Option<Region>,
    today: Date,
) -> Vec<(&'base Fact, Option<&'base Link>)> {
    let applies = |fact: &&&Fact| {
        let mut rulings = rulings(fact, region).into_iter();
        rulings.any(|ruling| ruling.verdict != Verdict::DoesNotApply)
    };
    let way = |fact: &'base Fact| {
        best_on(fact, Aspect::OptOut, today, region)
            .into_iter()
            .flat_map(|statement| &statement.links)
            .filter_map(|name| fact.links.get(name))
            .min_by_key(|link| match link.kind {
                LinkKind::Settings => 0,
                LinkKind::Form => 1,
                LinkKind::Page => 2,
                LinkKind::Authority => 3,
            })
    };
    let each = facts.iter().filter(applies);
    each.map(|fact| (*fact, way(fact))).collect()
}
