//! Which changes there are to ask about: the fact base as far as understanding needs it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    language::share,
    locale::{Class, Locale},
};
use crate::{
    facts::{
        Area, Aspect, ChangeId, Fact, FactBase, Platform, PlatformId, Practice, Slug, Verdict,
    },
    region::{Country, Region},
};

/// The changes that there are facts about.
#[derive(Debug, Default)]
pub(super) struct Topics {
    changes: Vec<(ChangeId, Practice)>,
    /// By a platform, the change that is about its assistant.
    assistants: BTreeMap<PlatformId, ChangeId>,
    /// By a platform, whose it is.
    owners: BTreeMap<PlatformId, PlatformId>,
    /// What the examples tell of them.
    pub(super) customs: Customs,
    /// Changes that apply in one country alone, with it.
    local: Vec<(ChangeId, Country)>,
}

/// What the examples tell of the changes: how people ask about them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Customs {
    /// Practices that are asked about across platforms.
    across: BTreeSet<Practice>,
    /// Aspects that are asked about across platforms.
    general: BTreeSet<Aspect>,
    /// Practices that many platforms have, whether or not there are facts about them.
    shared: BTreeSet<Practice>,
}

/// Which share of the examples across platforms ask about an aspect that is asked so.
const ASKED_ACROSS: f32 = 0.08;

impl Topics {
    /// The changes of the base, asked about in these ways.
    pub(super) fn of(base: &FactBase, customs: Customs) -> Self {
        Self {
            changes: base
                .facts()
                .map(|fact| (fact.id.clone(), fact.practice.clone()))
                .collect(),
            owners: base
                .platforms()
                .filter_map(|platform| Some((platform.id.clone(), platform.owner.clone()?)))
                .collect(),
            assistants: base.platforms().filter_map(assistant).collect(),
            local: base.facts().filter_map(local).collect(),
            customs,
        }
    }

    /// The change that a platform's practice is: the one of that name before others of that practice.
    pub(super) fn change(&self, platform: &PlatformId, practice: &Practice) -> Option<&ChangeId> {
        let mut fitting = self
            .changes
            .iter()
            .filter(|(id, own)| id.platform == *platform && own == practice)
            .map(|(id, _)| id);
        fitting
            .clone()
            .find(|id| id.name == *practice)
            .or_else(|| fitting.next())
    }

    /// The change that a practice alone names: only one platform has it, as far as anybody knows.
    pub(super) fn own(&self, practice: &Practice) -> Option<&ChangeId> {
        let platforms: BTreeSet<_> = self.with(practice).map(|id| &id.platform).collect();
        let is_common = self.is_across(practice) || self.customs.shared.contains(practice);
        if is_common || platforms.len() != 1 {
            return None;
        }
        self.change(platforms.first()?, practice)
    }

    /// Whose a platform is.
    pub(super) fn owner(&self, platform: &PlatformId) -> Option<&PlatformId> {
        self.owners.get(platform)
    }

    /// The change that is about a platform's assistant.
    pub(super) fn assistant(&self, platform: &PlatformId) -> Option<&ChangeId> {
        self.assistants.get(platform)
    }

    /// The change of a platform by its name.
    pub(super) fn named(&self, platform: &PlatformId, name: &Slug) -> Option<&ChangeId> {
        self.all()
            .find(|id| id.platform == *platform && id.name == *name)
    }

    /// All changes of a practice.
    pub(super) fn with(&self, practice: &Practice) -> impl Iterator<Item = &ChangeId> + Clone {
        self.changes
            .iter()
            .filter(move |(_, own)| own == practice)
            .map(|(id, _)| id)
    }

    /// The practice of a change.
    pub(super) fn practice(&self, change: &ChangeId) -> Option<&Practice> {
        self.changes
            .iter()
            .find(|(id, _)| id == change)
            .map(|(_, practice)| practice)
    }

    /// All changes.
    pub(super) fn all(&self) -> impl Iterator<Item = &ChangeId> + Clone {
        self.changes.iter().map(|(id, _)| id)
    }

    /// Whether a name is that of a practice.
    pub(super) fn is_practice(&self, name: &str) -> bool {
        self.changes
            .iter()
            .any(|(_, practice)| practice.as_str() == name)
    }

    /// Whether an aspect is asked about across platforms.
    pub(super) fn is_asked_across(&self, aspect: Aspect) -> bool {
        self.customs.general.contains(&aspect)
    }

    /// The change of a platform that applies in this country alone.
    pub(super) fn local(&self, platform: &PlatformId, region: Region) -> Option<&ChangeId> {
        let mut local = self.local.iter();
        local
            .find(|(id, country)| id.platform == *platform && region == Region::Country(*country))
            .map(|(id, _)| id)
    }

    /// Whether a practice is asked about across platforms.
    pub(super) fn is_across(&self, practice: &Practice) -> bool {
        self.customs.across.contains(practice)
    }
}

impl Customs {
    /// What the examples of the locales tell.
    pub(super) fn of(locales: &[Locale]) -> Self {
        let examples = locales.iter().flat_map(|locale| &locale.examples);
        let shared = locales.iter().flat_map(|locale| &locale.shared);
        Self {
            across: examples
                .filter(|example| example.across)
                .filter_map(|example| example.practice.clone())
                .collect(),
            general: asked_across(locales),
            shared: shared.cloned().collect(),
        }
    }
}

/// The aspects that enough of the examples across platforms ask about.
fn asked_across(locales: &[Locale]) -> BTreeSet<Aspect> {
    let examples = locales.iter().flat_map(|locale| &locale.examples);
    let aspects: Vec<Aspect> = examples
        .filter(|example| example.across)
        .filter_map(|example| match example.class {
            Class::Aspect(aspect) => Some(aspect),
            Class::Bot(_) | Class::Uncovered | Class::None => None,
        })
        .collect();
    let is_asked = |aspect: &Aspect| {
        let count = aspects.iter().filter(|own| *own == aspect).count();
        share(count, aspects.len()) >= ASKED_ACROSS
    };
    aspects.iter().copied().filter(is_asked).collect()
}

fn assistant(platform: &Platform) -> Option<(PlatformId, ChangeId)> {
    let change = ChangeId {
        platform: platform.id.clone(),
        name: platform.assistant_change.clone()?,
    };
    Some((platform.id.clone(), change))
}

/// The one country that a change applies in, where there is one alone.
fn local(fact: &Fact) -> Option<(ChangeId, Country)> {
    let applying = fact
        .scopes
        .iter()
        .filter(|scope| scope.verdict != Verdict::DoesNotApply);
    let areas: Vec<Area> = applying
        .flat_map(|scope| scope.areas.iter().copied())
        .collect();
    match areas.as_slice() {
        [Area::Region(Region::Country(country))] => Some((fact.id.clone(), *country)),
        _ => None,
    }
}
