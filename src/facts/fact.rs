//! The nouns of the fact base: a fact (one file, one change), its scopes, statements, links and sources.
//!
//! Everything here is data that an editor writes; no sentence and no language. Dates are civil days as the platform
//! announced them, in no particular time zone.

use std::{collections::BTreeMap, fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};
use url::Url;

use super::{Aspect, day};
use crate::region::{Country, Region};

/// A short name in kebab-case: ASCII lower-case letters, digits and single hyphens. Names platforms, practices,
/// scopes, statements, links and sources within their file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let word = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.split('-').all(word) {
            Ok(Self(text.to_owned()))
        } else {
            Err(format!(
                "`{text}` is no name here; use lower-case letters, digits and hyphens, such as `ai-training`"
            ))
        }
    }
}

impl TryFrom<String> for Slug {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A platform's id: `linkedin`.
pub type PlatformId = Slug;

/// What a platform does, whatever the platform: `ai-training`, `ad-sharing`, `terms`. Examples of questions are
/// labelled with it, so that what was learned of one platform holds for the next.
pub type Practice = Slug;

/// A change's id, which is its path: `linkedin/ai-training`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ChangeId {
    /// The platform that does it.
    pub platform: PlatformId,
    /// The change's own name.
    pub name: Slug,
}

impl FromStr for ChangeId {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (platform, name) = text.split_once('/').ok_or_else(|| {
            format!(
                "`{text}` is no change; write `platform/change`, such as `linkedin/ai-training`"
            )
        })?;
        Ok(Self {
            platform: platform.parse()?,
            name: name.parse()?,
        })
    }
}

impl TryFrom<String> for ChangeId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ChangeId> for String {
    fn from(id: ChangeId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for ChangeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.platform, self.name)
    }
}

/// One change of one platform: a fact file.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its id, from its path.
    pub id: ChangeId,
    /// What kind of thing it is; the change's name unless the file says otherwise.
    pub practice: Practice,
    /// Raised by an editor when something changes in substance.
    pub revision: u32,
    /// The revision in which its days, its default or its controls last changed in substance; not above `revision`, as in
    /// scopes and statements.
    pub revised: u32,
    /// The day it was made known, where a day is known; not after `effective`.
    pub announced: Option<Date>,
    /// The day it took or takes effect; `None` where no day is known.
    pub effective: Option<Date>,
    /// The day from which another change replaced it.
    pub superseded: Option<Date>,
    /// What holds for somebody who does nothing.
    pub default: DefaultSetting,
    /// What one can do about it, the usual way first.
    pub controls: Vec<Control>,
    /// What it means where. Areas do not overlap, but for `rest`, which is every place that no other scope names.
    pub scopes: Vec<Scope>,
    /// What is told of it, in the order of telling.
    pub statements: Vec<Statement>,
    /// Pages to act on, by name.
    pub links: BTreeMap<Slug, Link>,
    /// Where it is stated, by name.
    pub sources: BTreeMap<Slug, Source>,
}

/// What holds for somebody who does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DefaultSetting {
    /// It happens unless one objects.
    On,
    /// It happens only if one agrees.
    Off,
    /// One is asked and has to choose.
    Choice,
    /// It holds for everybody; there is nothing to set.
    Applies,
    /// It never happens; there is nothing to set.
    Never,
}

/// What one can do about a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// A switch in the settings.
    Switch,
    /// An objection form.
    Form,
    /// Paying.
    Paying,
    /// Nothing but leaving.
    None,
}

/// Where something holds: a region, or every place that no other scope names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Area {
    /// A country or a group.
    Region(Region),
    /// Every place that no other scope of the fact names: `rest` in the file.
    Rest,
}

impl TryFrom<String> for Area {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_str() {
            "rest" => Ok(Self::Rest),
            code => code
                .parse()
                .map(Self::Region)
                .map_err(|error| format!("{error}, or `rest` for every other place")),
        }
    }
}

impl From<Area> for String {
    fn from(area: Area) -> Self {
        match area {
            Area::Region(region) => region.code().to_owned(),
            Area::Rest => "rest".to_owned(),
        }
    }
}

/// What a change means for one set of regions.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Its name within the file; its prose is the message `<platform>-<change>-scope-<id>`.
    pub id: Slug,
    /// The places; never empty.
    pub areas: Vec<Area>,
    /// Whether the change applies there.
    pub verdict: Verdict,
    /// Since when or from when it applies there, where that differs from the fact's `effective`. See [`Fact::since`].
    pub since: Option<Since>,
    /// The legal basis that the platform claims there.
    pub basis: Option<LegalBasis>,
    /// How sure the verdict is.
    pub confidence: Confidence,
    /// What the verdict rests on; never empty.
    pub sources: Vec<Slug>,
    /// The revision in which it last changed in substance.
    #[serde(default = "first_revision")]
    pub revised: u32,
}

/// Since when something holds in a scope that has a time of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// Since or from this civil day.
    Day(Date),
    /// Since a day that no source tells: `unknown` in the file.
    Unknown,
}

impl<'de> Deserialize<'de> for Since {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let day = day::or_unknown(deserializer)?;
        Ok(day.map_or(Self::Unknown, Self::Day))
    }
}

/// Whether a change applies somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It does.
    Applies,
    /// It does not.
    DoesNotApply,
    /// The sources do not say.
    Unclear,
}

/// The legal basis that a platform claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalBasis {
    /// GDPR or UK GDPR Art. 6(1)(f), or what the platform calls so elsewhere.
    LegitimateInterests,
    /// GDPR or UK GDPR Art. 6(1)(a).
    Consent,
    /// GDPR or UK GDPR Art. 6(1)(b).
    Contract,
    /// The law there asks for no such basis, or the platform names none.
    NoneNamed,
}

/// One thing that is told of a change.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Its name within the file; its prose is the message `<platform>-<change>-<id>`.
    pub id: Slug,
    /// The aspects that it answers; never empty.
    pub aspects: Vec<Aspect>,
    /// The places where it is told; empty is everywhere. `rest` is as in the scopes.
    #[serde(default)]
    pub areas: Vec<Area>,
    /// The phases in which it is told; empty is always.
    #[serde(default)]
    pub phases: Vec<PhaseName>,
    /// The first day on which it is told, where it speaks of something later than the change's own day.
    #[serde(default, deserialize_with = "day::known")]
    pub from: Option<Date>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What it rests on; never empty.
    pub sources: Vec<Slug>,
    /// The pages to act on that go with it, in this order.
    #[serde(default)]
    pub links: Vec<Slug>,
    /// The revision in which it last changed in substance.
    #[serde(default = "first_revision")]
    pub revised: u32,
}

/// The revision of what has not changed since it was written.
pub(super) const fn first_revision() -> u32 {
    1
}

/// How sure a statement or a verdict is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// An official page, or at least two independent reputable sources.
    High,
    /// One reputable source, or inferred from an official text.
    Medium,
    /// Weaker; told only as a report or not at all.
    Low,
    /// The sources contradict each other.
    Disputed,
}

/// A page to act on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What it is for.
    pub kind: LinkKind,
    /// Its https address.
    pub url: Url,
}

/// What a link is for. Its label is a message of the locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// The settings page with the switch.
    Settings,
    /// An objection form.
    Form,
    /// An official explanation.
    Page,
    /// A data-protection authority.
    Authority,
}

/// Where something is stated.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its https address.
    pub url: Url,
    /// Who published it, by name: `LinkedIn`, `ICO`.
    pub publisher: String,
    /// Its title, in the language it is written in.
    pub title: String,
    /// What kind of source it is.
    pub kind: SourceKind,
    /// The day it was published or its text took effect, where known.
    #[serde(default, deserialize_with = "day::known")]
    pub published: Option<Date>,
    /// The day its text was read or archived, as the research tells; `None` where unknown, which the file has to say. Never
    /// the day of typing.
    #[serde(deserialize_with = "day::or_unknown")]
    pub read: Option<Date>,
}

/// What kind of source something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// The platform itself.
    Official,
    /// A data-protection authority or another public body.
    Authority,
    /// Established press.
    Press,
    /// Anything else: evidence for editors, never shown as a link.
    Other,
}

impl SourceKind {
    /// Whether a reply may show a link to it.
    pub const fn is_shown(self) -> bool {
        match self {
            Self::Official | Self::Authority | Self::Press => true,
            Self::Other => false,
        }
    }
}

/// Where a change stands on a given day. See [`Fact::phase`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Made known, and no day is known from which it holds.
    Announced,
    /// Holds nowhere.
    Never,
    /// Holds, and no day is known since when.
    Running,
    /// Takes effect in so many days, at least one.
    Upcoming {
        /// Whole days until the effective day.
        days: i32,
    },
    /// Holds. On the effective day itself `first_day` is set.
    InForce {
        /// Whether this is the very day it took effect.
        first_day: bool,
    },
    /// Another change has replaced it.
    Superseded,
}

/// A phase by name, as a statement lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhaseName {
    /// [`Phase::Announced`].
    Announced,
    /// [`Phase::Upcoming`].
    Upcoming,
    /// [`Phase::InForce`], [`Phase::Running`] and [`Phase::Never`], which all hold for good.
    InForce,
    /// [`Phase::Superseded`].
    Superseded,
}

impl PhaseName {
    /// The name as facts write it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Upcoming => "upcoming",
            Self::InForce => "in-force",
            Self::Superseded => "superseded",
        }
    }
}

impl Phase {
    /// The phase by name.
    pub const fn name(self) -> PhaseName {
        match self {
            Self::Announced => PhaseName::Announced,
            Self::Upcoming { .. } => PhaseName::Upcoming,
            Self::Never | Self::Running | Self::InForce { .. } => PhaseName::InForce,
            Self::Superseded => PhaseName::Superseded,
        }
    }
}

impl Fact {
    /// Where the change stands on `today`, a civil day.
    ///
    /// A day before the announcement counts as announced: what is known now is told with its dates. A change without
    /// any day has been running all along, and one that applies nowhere never does.
    pub fn phase(&self, today: Date) -> Phase {
        match (self.effective, self.superseded) {
            _ if !self.applies_anywhere() => Phase::Never,
            (_, Some(end)) if today >= end => Phase::Superseded,
            (Some(start), _) if today >= start => Phase::InForce {
                first_day: today == start,
            },
            (Some(start), _) => Phase::Upcoming {
                days: (start - today).get_days(),
            },
            (None, _) if self.announced.is_none() => Phase::Running,
            (None, _) => Phase::Announced,
        }
    }

    /// The civil day since or from which the change applies in one of its scopes; `None` where none is known.
    pub fn since(&self, scope: &Scope) -> Option<Date> {
        match scope.since {
            None => self.effective,
            Some(Since::Day(day)) => Some(day),
            Some(Since::Unknown) => None,
        }
    }

    /// The scopes that the region's countries fall under, in the order of the file; `None` of a region is all scopes.
    ///
    /// A country has exactly one (`facts check` sees to it); a group may have several.
    pub fn scopes_in(&self, region: Option<Region>) -> Vec<&Scope> {
        let Some(region) = region else {
            return self.scopes.iter().collect();
        };
        let countries = region.countries();
        self.scopes
            .iter()
            .filter(|scope| {
                countries
                    .iter()
                    .any(|country| self.lies_in(*country, &scope.areas))
            })
            .collect()
    }

    /// The statements that answer an aspect on a day and in a region, in the order of the file.
    ///
    /// Without a region, statements of all regions are given.
    pub fn statements_on(
        &self,
        aspect: Aspect,
        today: Date,
        region: Option<Region>,
    ) -> Vec<&Statement> {
        let phase = self.phase(today).name();
        self.statements
            .iter()
            .filter(|statement| statement.aspects.contains(&aspect))
            .filter(|statement| statement.phases.is_empty() || statement.phases.contains(&phase))
            .filter(|statement| statement.from.is_none_or(|day| day <= today))
            .filter(|statement| match region {
                None => true,
                Some(_) if statement.areas.is_empty() => true,
                Some(region) => region
                    .countries()
                    .iter()
                    .any(|country| self.lies_in(*country, &statement.areas)),
            })
            .collect()
    }

    /// Whether a scope names a country, by itself or in a group.
    pub fn names(&self, country: Country) -> bool {
        self.scopes
            .iter()
            .flat_map(|scope| &scope.areas)
            .any(|area| match area {
                Area::Region(region) => region.contains(country),
                Area::Rest => false,
            })
    }

    /// Whether the change applies in any place, or may.
    fn applies_anywhere(&self) -> bool {
        let mut verdicts = self.scopes.iter().map(|scope| scope.verdict);
        self.scopes.is_empty() || verdicts.any(|verdict| verdict != Verdict::DoesNotApply)
    }

    /// Whether a country lies in one of the areas, `rest` being all that no scope names.
    pub fn lies_in(&self, country: Country, areas: &[Area]) -> bool {
        areas.iter().any(|area| match area {
            Area::Region(region) => region.contains(country),
            Area::Rest => !self.names(country),
        })
    }
}
