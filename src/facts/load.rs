//! From files to facts.
//!
//! A file that cannot be read costs its own fact and no other; everything that is wrong with any of them is told at
//! once. Whether facts that can be read make sense is `check`'s question, which is why the files are kept with their
//! lines here and given out plain by [`load`].

use std::{collections::BTreeMap, path::Path};

use jiff::civil::Date;
use serde::{Deserialize, de::DeserializeOwned};

use super::{
    Authority, ChangeId, Control, DefaultSetting, Fact, FactBase, Link, Platform, PlatformId,
    Practice, Problem, Scope, Service, Slug, Source, Statement, day, document::Document,
    fact::first_revision,
};
use crate::{files::Files, region::Country};

/// The facts of these files, and everything that keeps a file from being read.
pub fn load(files: &Files) -> (FactBase, Vec<Problem>) {
    let reading = Reading::of(files);
    let authorities = reading.authorities.map(|document| document.value);
    let base = FactBase::new(
        reading.facts.into_iter().map(|document| document.value),
        reading.platforms.into_iter().map(|document| document.value),
        reading
            .services
            .map(|document| document.value)
            .unwrap_or_default(),
        authorities
            .into_iter()
            .flatten()
            .filter_map(|(code, authority)| Some((Country::new(&code)?, authority)))
            .collect(),
    );
    (base, reading.problems)
}

/// Everything in `facts/`, with the lines it stands on.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// One per file that could be read, by path.
    pub(super) facts: Vec<Document<Fact>>,
    /// One per `platform.toml` that could be read, by path.
    pub(super) platforms: Vec<Document<Platform>>,
    /// What `services.toml` says, if it is there.
    pub(super) services: Option<Document<Vec<Service>>>,
    /// What `authorities.toml` says, if it is there, by the code of a country as it is written.
    pub(super) authorities: Option<Document<BTreeMap<String, Authority>>>,
    /// What keeps files from being read.
    pub(super) problems: Vec<Problem>,
}

impl Reading {
    /// Reads every file in `facts/`.
    pub(super) fn of(files: &Files) -> Self {
        let mut reading = Self::default();
        for (path, text) in files.iter() {
            if let Ok(below) = path.strip_prefix("facts") {
                reading.take(path, below, text);
            }
        }
        reading
    }

    fn take(&mut self, path: &Path, below: &Path, text: &str) {
        let parts: Vec<_> = below.iter().filter_map(|part| part.to_str()).collect();
        match parts.as_slice() {
            ["services.toml"] => {
                self.services = self
                    .read::<ServicesFile>(path, text)
                    .map(|document| document.map(|file| file.service));
            }
            ["authorities.toml"] => self.authorities = self.read(path, text),
            [folder, "platform.toml"] => {
                if let Some(id) = self.name(path, folder) {
                    let platform = self.read::<PlatformFile>(path, text);
                    self.platforms
                        .extend(platform.map(|document| document.map(|file| file.with_id(id))));
                }
            }
            [folder, file] => {
                let name = file.strip_suffix(".toml").unwrap_or(file);
                if let (Some(platform), Some(name)) =
                    (self.name(path, folder), self.name(path, name))
                {
                    let fact = self.read::<FactFile>(path, text);
                    let id = ChangeId { platform, name };
                    self.facts
                        .extend(fact.map(|document| document.map(|file| file.with_id(id))));
                }
            }
            _ => self.problems.push(Problem {
                file: path.to_owned(),
                line: None,
                rule: "file-in-place",
                what: "nothing reads a file here".to_owned(),
                remedy: "move it to `facts/<platform>/<change>.toml`, or remove it".to_owned(),
            }),
        }
    }

    fn read<T: DeserializeOwned>(&mut self, path: &Path, text: &str) -> Option<Document<T>> {
        match Document::read(path, text) {
            Ok(document) => Some(document),
            Err(problems) => {
                self.problems.extend(problems);
                None
            }
        }
    }

    fn name(&mut self, path: &Path, part: &str) -> Option<Slug> {
        match part.parse() {
            Ok(slug) => Some(slug),
            Err(error) => {
                let (what, remedy) = error.split_once("; ").unwrap_or((&error, "rename it"));
                self.problems.push(Problem {
                    file: path.to_owned(),
                    line: None,
                    rule: "file-in-place",
                    what: what.to_owned(),
                    remedy: remedy.to_owned(),
                });
                None
            }
        }
    }
}

/// `facts/<platform>/<change>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactFile {
    revision: u32,
    #[serde(default = "first_revision")]
    revised: u32,
    practice: Option<Practice>,
    #[serde(default, deserialize_with = "day::known")]
    announced: Option<Date>,
    #[serde(default, deserialize_with = "day::known")]
    effective: Option<Date>,
    #[serde(default, deserialize_with = "day::known")]
    superseded: Option<Date>,
    default: DefaultSetting,
    controls: Vec<Control>,
    #[serde(default)]
    scope: Vec<Scope>,
    #[serde(default)]
    statement: Vec<Statement>,
    #[serde(default)]
    link: BTreeMap<Slug, Link>,
    #[serde(default)]
    source: BTreeMap<Slug, Source>,
}

impl FactFile {
    fn with_id(self, id: ChangeId) -> Fact {
        Fact {
            practice: self.practice.unwrap_or_else(|| id.name.clone()),
            id,
            revision: self.revision,
            revised: self.revised,
            announced: self.announced,
            effective: self.effective,
            superseded: self.superseded,
            default: self.default,
            controls: self.controls,
            scopes: self.scope,
            statements: self.statement,
            links: self.link,
            sources: self.source,
        }
    }
}

/// `facts/<platform>/platform.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlatformFile {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    assistants: Vec<String>,
    #[serde(rename = "assistant-change")]
    assistant_change: Option<Slug>,
    #[serde(default)]
    leans: BTreeMap<Slug, Vec<String>>,
    owner: Option<PlatformId>,
}

impl PlatformFile {
    fn with_id(self, id: PlatformId) -> Platform {
        Platform {
            id,
            name: self.name,
            aliases: self.aliases,
            assistants: self.assistants,
            assistant_change: self.assistant_change,
            leans: self.leans,
            owner: self.owner,
        }
    }
}

/// `facts/services.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServicesFile {
    #[serde(default)]
    service: Vec<Service>,
}
