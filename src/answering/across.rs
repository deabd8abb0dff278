//! What is true across platforms: who does it, how to object to each, which rights one has, and whom to complain to.
//!
//! A question that names no platform asks for a list or for what holds for all. The list has the changes whose practice
//! several platforms have; what holds for all is in the fact of rights.

use jiff::civil::Date;

use super::{
    Across, Listed, Ruling,
    decide::{authority, best_on, cited, in_order, oldest_read, rulings},
};
use crate::{
    facts::{Aspect, Fact, FactBase, Link, LinkKind, Practice, Source, Statement, Verdict},
    region::Region,
};

/// A fact with what is told of it.
type Rights<'base> = (&'base Fact, Vec<&'base Statement>);

/// What is true of these aspects across the platforms that have a practice in common; of one practice, if it is given.
pub(super) fn across<'base>(
    aspects: &[Aspect],
    practice: Option<&Practice>,
    region: Option<Region>,
    base: &'base FactBase,
    today: Date,
) -> Across<'base> {
    let is_meant =
        |fact: &&Fact| practice.map_or_else(|| is_common(fact, base), |own| fact.practice == *own);
    let facts: Vec<_> = base.facts().filter(is_meant).collect();
    let rights = base
        .rights()
        .map(|fact| (fact, on(fact, aspects, region, today)))
        .filter(|(_, statements)| !statements.is_empty());
    let authority = authority(aspects, region, base);
    let list = if aspects.contains(&Aspect::OptOut) {
        Listed::Ways(ways(&facts, region, today))
    } else if aspects.iter().any(|aspect| is_listed(*aspect)) {
        Listed::Standing(standing(&facts, region))
    } else if rights.is_none() && authority.is_none() {
        // Something is told at any rate.
        Listed::Standing(standing(&facts, None))
    } else {
        Listed::Nothing
    };
    let is_untold = |aspect: &Aspect| match aspect {
        Aspect::OptOut => false,
        Aspect::Remedies if authority.is_some() => false,
        aspect => !is_listed(*aspect) && !tells(rights.as_ref(), *aspect),
    };
    let sources = sources_of(rights.as_ref(), &list, today);
    Across {
        region,
        unknown: aspects.iter().copied().filter(is_untold).collect(),
        list,
        authority,
        as_of: oldest_read(&sources),
        sources,
        rights,
    }
}

impl Across<'_> {
    /// Whether the rights have something on an aspect.
    pub fn tells(&self, aspect: Aspect) -> bool {
        tells(self.rights.as_ref(), aspect)
    }
}

fn tells(rights: Option<&Rights<'_>>, aspect: Aspect) -> bool {
    let mut statements = rights.into_iter().flat_map(|(_, statements)| statements);
    statements.any(|statement| statement.aspects.contains(&aspect))
}

/// What the answer rests on: the sources of the rights, and those of what each change on the list is in brief.
fn sources_of<'base>(
    rights: Option<&Rights<'base>>,
    list: &Listed<'base>,
    today: Date,
) -> Vec<&'base Source> {
    let facts: Vec<&Fact> = match list {
        Listed::Nothing => Vec::new(),
        Listed::Standing(facts) => facts.iter().map(|(fact, _)| *fact).collect(),
        Listed::Ways(facts) => facts.iter().map(|(fact, _)| *fact).collect(),
    };
    let of_list = facts
        .into_iter()
        .map(|fact| (fact, best_on(fact, Aspect::Overview, today, None)));
    let all = rights.cloned().into_iter().chain(of_list);
    in_order(all.flat_map(|(fact, statements)| {
        statements
            .into_iter()
            .flat_map(|statement| cited(fact, &statement.sources))
    }))
}

/// What each change means in the region; nothing of it, where none was asked.
fn standing<'base>(
    facts: &[&'base Fact],
    region: Option<Region>,
) -> Vec<(&'base Fact, Vec<Ruling<'base>>)> {
    let rulings = |fact| region.map_or_else(Vec::new, |_| rulings(fact, region));
    facts.iter().map(|fact| (*fact, rulings(fact))).collect()
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
