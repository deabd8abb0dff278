//! Which platforms and services a question names.
//!
//! A name counts as written, with an ending, or with a slip of the finger; never where the word is an ordinary one of
//! a language we speak: *interest* is not Pinterest, and *signal* is Signal only with a capital.

use std::{collections::HashMap, ops::Range};

use super::{
    lexicon::Lexicon,
    normalize::{Case, Word, words},
};
use crate::facts::{FactBase, PlatformId};

/// Shortest name that may take an ending, in letters: shorter ones begin too many words.
const INFLECTED: usize = 5;

/// Longest ending: German *LinkedIn-Nutzerdaten* written in one word is cut there.
const ENDING: usize = 7;

/// Shortest name of a platform in which one slip is forgiven, and in which two are.
const PLATFORM_SLIPS: [usize; 2] = [6, 8];

/// The same for a service: there are many, and *discard* is not Discord.
const SERVICE_SLIPS: [usize; 2] = [8, 10];

/// Somebody whom a question can be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entity {
    /// A platform that there are facts about.
    Platform(PlatformId),
    /// A service that there are none about, by its name.
    Service(String),
}

/// A name in a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// Whose it is.
    pub(super) entity: Entity,
    /// The words that name it.
    pub(super) span: Range<usize>,
}

/// All names, to be found.
#[derive(Debug, Default)]
pub(super) struct Platforms {
    entities: Vec<Entity>,
    /// By a platform, whose it is.
    owners: HashMap<PlatformId, PlatformId>,
    /// By its first word: the words after it, and whose name that is. Longest first.
    names: HashMap<String, Vec<Name>>,
    /// Names of one word that forgive slips.
    long: Vec<(String, usize)>,
}

#[derive(Debug)]
struct Name {
    rest: Vec<String>,
    entity: usize,
    /// Counts only with a capital first letter: it is one letter, or an ordinary word.
    capital: bool,
}

impl Platforms {
    /// The names of the fact base; `lexicons` tell which of them are ordinary words.
    pub(super) fn of(base: &FactBase, lexicons: &[Lexicon]) -> Self {
        let mut platforms = Self::default();
        for platform in base.platforms() {
            let names = [&platform.name].into_iter().chain(&platform.aliases);
            platforms.add(Entity::Platform(platform.id.clone()), names, lexicons);
            let owner = platform.owner.clone();
            platforms
                .owners
                .extend(owner.map(|owner| (platform.id.clone(), owner)));
        }
        for service in base.services() {
            let names = [&service.name].into_iter().chain(&service.aliases);
            platforms.add(Entity::Service(service.name.clone()), names, lexicons);
        }
        for names in platforms.names.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.rest.len()));
        }
        platforms
    }

    fn add<'a>(
        &mut self,
        entity: Entity,
        names: impl Iterator<Item = &'a String>,
        lexicons: &[Lexicon],
    ) {
        let index = self.entities.len();
        for written in names {
            let words = words(written);
            let Some((first, rest)) = words.split_first() else {
                continue;
            };
            let ordinary = lexicons
                .iter()
                .any(|lexicon| lexicon.is_ordinary(&first.text));
            let capital = first.case != Case::Small
                && rest.is_empty()
                && (first.text.chars().count() == 1 || ordinary);
            if rest.is_empty() && !ordinary && entity.slips(first.text.chars().count()) > 0 {
                self.long.push((first.text.clone(), index));
            }
            self.names
                .entry(first.text.clone())
                .or_default()
                .push(Name {
                    rest: rest.iter().map(|word| word.text.clone()).collect(),
                    entity: index,
                    capital,
                });
        }
        self.entities.push(entity);
    }

    /// The names in a text, in its order.
    pub(super) fn find(&self, words: &[Word], lexicons: &[Lexicon]) -> Vec<Mention> {
        let mut mentions = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let exact = self.exact(words, at);
            let found = exact.or_else(|| {
                let ordinary = lexicons
                    .iter()
                    .any(|lexicon| lexicon.is_ordinary(&word.text));
                let entity = if ordinary {
                    None
                } else {
                    self.inflected(&word.text)
                        .or_else(|| self.slipped(&word.text, lexicons))
                };
                entity.map(|entity| (entity, 1))
            });
            let Some((entity, length)) = found else {
                at += 1;
                continue;
            };
            mentions.push(Mention {
                entity: self.entities[entity].clone(),
                span: at..at + length,
            });
            at += length;
        }
        mentions
    }

    /// Whom a text is about: the first platform that there are facts on, but not the owner of another one that is named;
    /// else the first service.
    pub(super) fn subject<'m>(&self, mentions: &'m [Mention]) -> Option<&'m Entity> {
        let entities = mentions.iter().map(|mention| &mention.entity);
        let platforms = entities.clone().filter_map(|entity| match entity {
            Entity::Platform(id) => Some((entity, id)),
            Entity::Service(_) => None,
        });
        let owns_another = |owner: &PlatformId| {
            let mut others = platforms.clone();
            others.any(|(_, id)| self.owners.get(id) == Some(owner))
        };
        platforms
            .clone()
            .find(|(_, id)| !owns_another(id))
            .map(|(entity, _)| entity)
            .or_else(|| entities.clone().next())
    }

    fn exact(&self, words: &[Word], at: usize) -> Option<(usize, usize)> {
        let following = words.get(at + 1..).unwrap_or_default();
        self.names.get(&words[at].text)?.iter().find_map(|name| {
            let fits = name.rest.len() <= following.len()
                && name
                    .rest
                    .iter()
                    .zip(following)
                    .all(|(own, word)| *own == word.text)
                && (!name.capital || words[at].case != Case::Small);
            fits.then_some((name.entity, 1 + name.rest.len()))
        })
    }

    fn inflected(&self, word: &str) -> Option<usize> {
        let length = word.chars().count();
        (INFLECTED.max(length.saturating_sub(ENDING))..length)
            .rev()
            .find_map(|end| {
                let stem: String = word.chars().take(end).collect();
                let name = self
                    .names
                    .get(&stem)?
                    .iter()
                    .find(|name| name.rest.is_empty())?;
                (!name.capital).then_some(name.entity)
            })
    }

    fn slipped(&self, word: &str, lexicons: &[Lexicon]) -> Option<usize> {
        if lexicons.iter().any(|lexicon| lexicon.knows(word)) {
            return None;
        }
        let length = word.chars().count();
        let slips = |(name, entity): &(String, usize)| {
            let letters = name.chars().count();
            let allowed = self.entities[*entity].slips(letters);
            if allowed == 0 || letters.abs_diff(length) > allowed {
                return None;
            }
            let slips = strsim::osa_distance(name, word);
            (slips <= allowed).then_some((slips, *entity))
        };
        self.long
            .iter()
            .filter_map(slips)
            .min()
            .map(|(_, entity)| entity)
    }
}

impl Entity {
    /// How many slips are forgiven in a name of so many letters.
    fn slips(&self, letters: usize) -> usize {
        let shortest = match self {
            Self::Platform(_) => PLATFORM_SLIPS,
            Self::Service(_) => SERVICE_SLIPS,
        };
        shortest.iter().filter(|least| letters >= **least).count()
    }
}
