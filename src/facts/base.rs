//! The facts, looked up: by change, by platform, by practice.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{ChangeId, Fact, PlatformId, Practice};

/// All facts of all platforms, and the services that nobody has facts about.
#[derive(Clone, Debug, Default)]
pub struct FactBase {
    facts: BTreeMap<ChangeId, Fact>,
    platforms: BTreeMap<PlatformId, Platform>,
    services: Vec<Service>,
}

/// A platform that there are facts about: `facts/<platform>/platform.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform {
    /// Its id, from its folder.
    pub id: PlatformId,
    /// Its name as it writes it itself; the same in every language.
    pub name: String,
    /// Other names that people use for it or its products, the same in every language.
    pub aliases: Vec<String>,
}

/// A service that nobody has facts about, so that it can be declined by name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its name as it writes it itself.
    pub name: String,
    /// Other names that people use for it.
    #[serde(default)]
    pub aliases: Vec<String>,
}

impl FactBase {
    /// A base of these parts; of two facts or platforms with one id the later one stays.
    pub fn new(
        facts: impl IntoIterator<Item = Fact>,
        platforms: impl IntoIterator<Item = Platform>,
        services: Vec<Service>,
    ) -> Self {
        Self {
            facts: facts
                .into_iter()
                .map(|fact| (fact.id.clone(), fact))
                .collect(),
            platforms: platforms
                .into_iter()
                .map(|platform| (platform.id.clone(), platform))
                .collect(),
            services,
        }
    }

    /// The fact of a change.
    pub fn fact(&self, id: &ChangeId) -> Option<&Fact> {
        self.facts.get(id)
    }

    /// All facts, by id.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The facts of a platform, by id.
    pub fn facts_of<'a>(&'a self, platform: &'a PlatformId) -> impl Iterator<Item = &'a Fact> {
        self.facts()
            .filter(move |fact| fact.id.platform == *platform)
    }

    /// The facts of a practice, by id.
    pub fn facts_on<'a>(&'a self, practice: &'a Practice) -> impl Iterator<Item = &'a Fact> {
        self.facts().filter(move |fact| fact.practice == *practice)
    }

    /// A platform by its id.
    pub fn platform(&self, id: &PlatformId) -> Option<&Platform> {
        self.platforms.get(id)
    }

    /// All platforms, by id.
    pub fn platforms(&self) -> impl Iterator<Item = &Platform> {
        self.platforms.values()
    }

    /// The services that nobody has facts about.
    pub fn services(&self) -> &[Service] {
        &self.services
    }
}
