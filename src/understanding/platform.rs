//! Which platforms and services a question names.
//!
//! A name counts as written, with an ending, or with a slip of the finger; never where the word is an ordinary one of
//! a language we speak: *interest* is not Pinterest, and *signal* is Signal only with a capital.

use std::{collections::HashMap, ops::Range};

use super::{
    lexicon::Lexicon,
    normalize::{Case, Word, begins_with, words},
    words::{Tongues, Words},
};
use crate::facts::{FactBase, PlatformId, Slug};

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
    /// What they say beside that.
    pub(super) hint: Hint,
    /// Whether they are the name, not one with an ending or a slip of the finger.
    pub(super) is_exact: bool,
}

/// What a name says beside whose it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hint {
    /// It is that of the platform's AI assistant.
    pub(super) is_assistant: bool,
    /// The change that it means unless other words mean another, by its name.
    pub(super) change: Option<Slug>,
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
    /// Counts only with a capital first letter in whatever language: it is one letter.
    capital: bool,
    hint: Hint,
    /// Is written with a capital, and so counts only with one where it is an ordinary word of the language.
    proper: bool,
}

impl Platforms {
    /// The names of the fact base.
    pub(super) fn of(base: &FactBase) -> Self {
        let mut platforms = Self::default();
        for platform in base.platforms() {
            let entity = Entity::Platform(platform.id.clone());
            let hint = |name: &String| Hint {
                is_assistant: platform.assistants.contains(name),
                change: platform
                    .leans
                    .iter()
                    .find(|(_, names)| names.contains(name))
                    .map(|(change, _)| change.clone()),
            };
            platforms.add(entity, platform.names().map(|name| (name, hint(name))));
            let owner = platform.owner.clone();
            platforms
                .owners
                .extend(owner.map(|owner| (platform.id.clone(), owner)));
        }
        for service in base.services() {
            let names = [&service.name].into_iter().chain(&service.aliases);
            let entity = Entity::Service(service.name.clone());
            platforms.add(entity, names.map(|name| (name, Hint::default())));
        }
        for names in platforms.names.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.rest.len()));
        }
        platforms
    }

    fn add<'a>(&mut self, entity: Entity, names: impl Iterator<Item = (&'a String, Hint)>) {
        let index = self.entities.len();
        for (written, hint) in names {
            let words = words(written);
            let Some((first, rest)) = words.split_first() else {
                continue;
            };
            let letters = first.text.chars().count();
            let proper = first.case != Case::Small && rest.is_empty();
            if rest.is_empty() && entity.slips(letters) > 0 {
                self.long.push((first.text.clone(), index));
            }
            self.names
                .entry(first.text.clone())
                .or_default()
                .push(Name {
                    rest: rest.iter().map(|word| word.text.clone()).collect(),
                    entity: index,
                    capital: proper && letters == 1,
                    proper,
                    hint,
                });
        }
        self.entities.push(entity);
    }

    /// The names that are one word.
    pub(super) fn names_of_one_word(&self) -> impl Iterator<Item = &str> {
        let is_one = |names: &[Name]| names.iter().any(|name| name.rest.is_empty());
        let ones = self.names.iter().filter(move |(_, names)| is_one(names));
        ones.map(|(word, _)| word.as_str())
    }

    /// The names in a text that may be in the `spoken` languages, in its order.
    pub(super) fn find(
        &self,
        words: &[Word],
        spoken: Tongues,
        ordinary: &Words,
        lexicons: &[Lexicon],
    ) -> Vec<Mention> {
        let mut mentions = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let is_ordinary = ordinary.tongues(&word.text).overlaps(spoken);
            let exact = self.exact(words, at, is_ordinary);
            let is_exact = exact.is_some();
            let found = exact.or_else(|| {
                // An ending or a slip makes another word of it, which any language may have.
                let entity = if ordinary.are_ordinary(&word.text) {
                    None
                } else {
                    self.inflected(word, ordinary)
                        .or_else(|| self.slipped(&word.text, lexicons))
                };
                entity.map(|entity| (entity, 1, Hint::default()))
            });
            let Some((entity, length, hint)) = found else {
                at += 1;
                continue;
            };
            mentions.push(Mention {
                entity: self.entities[entity].clone(),
                span: at..at + length,
                hint,
                is_exact,
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

    fn exact(&self, words: &[Word], at: usize, is_ordinary: bool) -> Option<(usize, usize, Hint)> {
        let following = words.get(at + 1..).unwrap_or_default();
        self.names.get(&words[at].text)?.iter().find_map(|name| {
            let capital = name.capital || name.proper && is_ordinary;
            let is_written = !capital || words[at].case != Case::Small;
            let fits = is_written && begins_with(following, &name.rest);
            fits.then(|| (name.entity, 1 + name.rest.len(), name.hint.clone()))
        })
    }

    /// The platform whose name a word begins with, and then has an ending: of one letter where the name is short, and only
    /// with a capital then.
    fn inflected(&self, word: &Word, ordinary: &Words) -> Option<usize> {
        let length = word.text.chars().count();
        let shortest = if word.case == Case::Small {
            INFLECTED
        } else {
            INFLECTED - 1
        };
        (shortest.max(length.saturating_sub(ENDING))..length)
            .rev()
            .filter(|end| *end >= INFLECTED || length == end + 1)
            .find_map(|end| {
                let stem: String = word.text.chars().take(end).collect();
                let name = self
                    .names
                    .get(&stem)?
                    .iter()
                    .find(|name| name.rest.is_empty())?;
                (!name.proper || !ordinary.are_ordinary(&stem)).then_some(name.entity)
            })
    }

    /// The platform whose name a word is but for slips. One slip is forgiven also in what looks like a word of a lexicon,
    /// two are not: *linkdin* has the stem of *link*, and *unlinked* is one.
    fn slipped(&self, word: &str, lexicons: &[Lexicon]) -> Option<usize> {
        let fires = |lexicon: &Lexicon| lexicon.word_concepts(word) != 0;
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
        let (slips, entity) = self.long.iter().filter_map(slips).min()?;
        (slips == 1 || !lexicons.iter().any(fires)).then_some(entity)
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
