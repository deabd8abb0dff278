//! The facts, looked up: by change, by platform, by practice; the rights that hold whatever the platform; and whom to
//! complain to.

use std::collections::BTreeMap;

use serde::Deserialize;
use url::Url;

use super::{ChangeId, Fact, PlatformId, Practice, Slug};
use crate::region::{Country, Region};

/// All facts of all platforms, and the services that nobody has facts about.
#[derive(Clone, Debug, Default)]
pub struct FactBase {
    facts: BTreeMap<ChangeId, Fact>,
    rights: Option<Fact>,
    platforms: BTreeMap<PlatformId, Platform>,
    services: Vec<Service>,
    authorities: BTreeMap<Country, Authority>,
}

/// The folder of what is no platform's: `facts/general/rights.toml`.
pub(super) const GENERAL: &str = "general";

/// A platform that there are facts about: `facts/<platform>/platform.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform {
    /// Its id, from its folder.
    pub id: PlatformId,
    /// Its name as it writes it itself; the same in every language.
    pub name: String,
    /// Other names that people use for it or its products, the same in every language.
    pub aliases: Vec<String>,
    /// Names of its AI assistant, which mean what it does with conversations as well as what it trains on: "Meta AI".
    pub assistants: Vec<String>,
    /// The change that is about its assistant, and so what one asks who wants to be rid of it.
    pub assistant_change: Option<Slug>,
    /// Names that mean one change, by its name, unless other words mean another.
    pub leans: BTreeMap<Slug, Vec<String>>,
    /// The platform that it belongs to, if there are facts about that: "does Microsoft get it?" is about LinkedIn.
    pub owner: Option<PlatformId>,
}

impl Platform {
    /// All its names.
    pub fn names(&self) -> impl Iterator<Item = &String> + Clone {
        let leaning = self.leans.values().flatten();
        let others = self.aliases.iter().chain(&self.assistants).chain(leaning);
        std::iter::once(&self.name).chain(others)
    }
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

/// A data protection authority: a table of `facts/authorities.toml`, by country.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// What people call it: `CNIL`.
    pub name: String,
    /// Its name in its own language.
    pub full: String,
    /// Its https address.
    pub url: Url,
}

impl FactBase {
    /// A base of these parts; of two facts or platforms with one id the later one stays.
    pub fn new(
        facts: impl IntoIterator<Item = Fact>,
        platforms: impl IntoIterator<Item = Platform>,
        services: Vec<Service>,
        authorities: BTreeMap<Country, Authority>,
    ) -> Self {
        let (general, facts): (Vec<_>, Vec<_>) = facts
            .into_iter()
            .partition(|fact| fact.id.platform.as_str() == GENERAL);
        Self {
            facts: facts
                .into_iter()
                .map(|fact| (fact.id.clone(), fact))
                .collect(),
            rights: general.into_iter().next_back(),
            authorities,
            platforms: platforms
                .into_iter()
                .map(|platform| (platform.id.clone(), platform))
                .collect(),
            services,
        }
    }

    /// The fact of a change.
    pub fn fact(&self, id: &ChangeId) -> Option<&Fact> {
        self.facts
            .get(id)
            .or(self.rights.as_ref().filter(|rights| rights.id == *id))
    }

    /// The facts of all changes, by id.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The rights that people have whatever the platform. It is told like a change, but is none.
    pub fn rights(&self) -> Option<&Fact> {
        self.rights.as_ref()
    }

    /// Everything that statements are told of: the changes, and then the rights.
    pub fn all(&self) -> impl Iterator<Item = &Fact> {
        self.facts().chain(&self.rights)
    }

    /// Whom people of a region complain to; `None` where that is not known, and for a group of countries.
    pub fn authority(&self, region: Region) -> Option<&Authority> {
        match region {
            Region::Country(country) => self.authorities.get(&country),
            Region::Group(_) => None,
        }
    }

    /// All authorities, by country.
    pub fn authorities(&self) -> impl Iterator<Item = (Country, &Authority)> {
        self.authorities
            .iter()
            .map(|(country, authority)| (*country, authority))
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
