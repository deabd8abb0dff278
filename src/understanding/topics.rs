//! Which changes there are to ask about: the fact base as far as understanding needs it.

use std::collections::{BTreeMap, BTreeSet};

use super::locale::Locale;
use crate::facts::{ChangeId, FactBase, PlatformId, Practice};

/// The changes that there are facts about.
#[derive(Debug, Default)]
pub(super) struct Topics {
    changes: Vec<(ChangeId, Practice)>,
    /// By a platform, whose it is.
    owners: BTreeMap<PlatformId, PlatformId>,
    /// Practices that are asked about across platforms.
    across: BTreeSet<Practice>,
    /// Practices that many platforms have, whether or not there are facts about them.
    shared: BTreeSet<Practice>,
}

impl Topics {
    /// The changes of the base; the examples tell which practices are asked about across platforms.
    pub(super) fn of(base: &FactBase, locales: &[Locale]) -> Self {
        let examples = locales.iter().flat_map(|locale| &locale.examples);
        Self {
            changes: base
                .facts()
                .map(|fact| (fact.id.clone(), fact.practice.clone()))
                .collect(),
            owners: base
                .platforms()
                .filter_map(|platform| Some((platform.id.clone(), platform.owner.clone()?)))
                .collect(),
            across: examples
                .filter(|example| example.across)
                .filter_map(|example| example.practice.clone())
                .collect(),
            shared: locales
                .iter()
                .flat_map(|locale| locale.shared.iter().cloned())
                .collect(),
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
        let is_common = self.across.contains(practice) || self.shared.contains(practice);
        if is_common || platforms.len() != 1 {
            return None;
        }
        self.change(platforms.first()?, practice)
    }

    /// Whose a platform is.
    pub(super) fn owner(&self, platform: &PlatformId) -> Option<&PlatformId> {
        self.owners.get(platform)
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

    /// Whether a practice is asked about across platforms.
    pub(super) fn is_across(&self, practice: &Practice) -> bool {
        self.across.contains(practice)
    }
}
