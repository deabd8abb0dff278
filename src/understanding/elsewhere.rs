//! Words of languages that are not understood, from `locales/elsewhere.toml`: so that a question in one of them is
//! declined by the name of its language, and not answered by chance because a neighbor of it is understood.

use std::{
    collections::{BTreeMap, HashMap},
    path::Path,
};

use super::{locale::malformed, normalize::fold};
use crate::{facts::Problem, files::Files, language::Language};

const PATH: &str = "locales/elsewhere.toml";

/// The languages that are not understood, and words that only they have.
#[derive(Debug, Default)]
pub(super) struct Elsewhere {
    languages: Vec<Language>,
    /// By word, the places of the languages that have it: neighbors share some.
    words: HashMap<String, Vec<u8>>,
}

impl Elsewhere {
    /// What the file lists but the languages that are understood after all; nothing where there is no file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn read(files: &Files, understood: &[Language]) -> Result<Self, Problem> {
        let Some(text) = files.get(PATH) else {
            return Ok(Self::default());
        };
        let listed: BTreeMap<Language, Vec<String>> = toml::from_str(text).map_err(|error| {
            let remedy = "write `tag = [\"word\", …]`";
            malformed(Path::new(PATH), text, &error, remedy)
        })?;
        let mut elsewhere = Self::default();
        for (language, words) in listed {
            let is_understood = |own: &Language| own.primary() == language.primary();
            let Ok(place) = u8::try_from(elsewhere.languages.len()) else {
                break;
            };
            if understood.iter().any(is_understood) {
                continue;
            }
            elsewhere.languages.push(language);
            for word in words {
                elsewhere.words.entry(fold(&word)).or_default().push(place);
            }
        }
        Ok(elsewhere)
    }

    /// The language that has most of the words, with how many.
    pub(super) fn most(&self, words: &[&str]) -> Option<(&Language, usize)> {
        let mut counts = BTreeMap::new();
        for place in words
            .iter()
            .filter_map(|word| self.words.get(*word))
            .flatten()
        {
            *counts.entry(*place).or_insert(0_usize) += 1;
        }
        let (place, count) = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
        Some((self.languages.get(usize::from(place))?, count))
    }
}
