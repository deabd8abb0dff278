//! The words of one language, compiled: which concepts a word fires, which words are known, which phrases name a
//! practice.
//!
//! Concepts carry the same names in every language, so what was learned with German words holds for English ones.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    features::Token,
    locale::{Example, LexiconFile, Locale},
    normalize::{fold, phrase},
};
use crate::facts::Practice;

/// The names of all concepts of all languages; a concept is its place here. At most 64, one bit each.
#[derive(Debug)]
pub(super) struct ConceptNames {
    names: Vec<String>,
}

/// What the names of the concepts begin with that show that the use of data is asked about.
const DOMAIN: &str = "domain.";

impl ConceptNames {
    /// How many concepts there can be: the bits of a word.
    pub(super) const MOST: usize = 64;

    /// The concepts of all languages, those of the domain first. More than [`Self::MOST`] are left out; `check` tells.
    pub(super) fn of(locales: &[Locale]) -> Self {
        Self {
            names: all_concepts(locales).into_iter().take(Self::MOST).collect(),
        }
    }

    /// How many concepts there are.
    pub(super) fn count(locales: &[Locale]) -> usize {
        all_concepts(locales).len()
    }

    /// The names of the concepts in a set.
    pub(super) fn names(&self, concepts: u64) -> impl Iterator<Item = &str> {
        self.names
            .iter()
            .enumerate()
            .filter(move |(at, _)| concepts & (1 << at) != 0)
            .map(|(_, name)| name.as_str())
    }

    /// The names of those in a set that show that the use of data is asked about.
    pub(super) fn domain(&self, concepts: u64) -> Vec<String> {
        let names = self.names(concepts);
        names
            .filter_map(|name| name.strip_prefix(DOMAIN))
            .map(str::to_owned)
            .collect()
    }

    fn bit(&self, name: &str) -> u64 {
        self.names
            .iter()
            .position(|own| own == name)
            .map_or(0, |at| 1 << at)
    }
}

fn all_concepts(locales: &[Locale]) -> Vec<String> {
    let lexicons = || locales.iter().map(|locale| &locale.lexicon);
    let domain: BTreeSet<&String> = lexicons()
        .flat_map(|lexicon| lexicon.domain.keys())
        .collect();
    let others: BTreeSet<&String> = lexicons()
        .flat_map(|lexicon| lexicon.concepts.keys())
        .collect();
    let domain = domain.into_iter().map(|name| format!("{DOMAIN}{name}"));
    domain.chain(others.into_iter().cloned()).collect()
}

/// One language's words.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    exact: HashMap<String, u64>,
    prefixes: HashMap<String, u64>,
    inside: Vec<(Stem, u64)>,
    phrases: HashMap<String, Vec<Phrase>>,
    topics: HashMap<String, Vec<(Vec<String>, Practice)>>,
    known: HashSet<String>,
    letters: HashSet<char>,
    fillers: HashSet<String>,
    joins: HashSet<String>,
    picks: Vec<HashSet<String>>,
    spelling: Vec<(String, String)>,
}

#[derive(Debug)]
struct Phrase {
    rest: Vec<Stem>,
    concept: u64,
}

/// One word of an entry: exactly, as a beginning, as an end, inside.
#[derive(Debug)]
struct Stem {
    text: String,
    open_before: bool,
    open_after: bool,
}

impl Stem {
    fn parse(written: &str) -> Self {
        Self {
            text: fold(written.trim_matches('*')),
            open_before: written.starts_with('*'),
            open_after: written.ends_with('*'),
        }
    }

    fn matches(&self, word: &str) -> bool {
        match (self.open_before, self.open_after) {
            (false, false) => word == self.text,
            (false, true) => word.starts_with(&self.text),
            (true, false) => word.ends_with(&self.text),
            (true, true) => word.contains(&self.text),
        }
    }
}

impl Lexicon {
    /// The language's words, compiled.
    pub(super) fn compile(locale: &Locale, names: &ConceptNames) -> Self {
        let file = &locale.lexicon;
        let mut lexicon = Self {
            spelling: file
                .spelling
                .iter()
                .map(|(from, to)| (fold(from), fold(to)))
                .collect(),
            fillers: file
                .fillers
                .iter()
                .map(|word| phrase(word).concat())
                .collect(),
            joins: file
                .joins
                .iter()
                .map(|word| phrase(word).concat())
                .collect(),
            picks: file
                .picks
                .iter()
                .map(|ways| ways.iter().map(|way| phrase(way).join(" ")).collect())
                .collect(),
            ..Self::default()
        };
        for (name, entries) in &file.domain {
            lexicon.add(entries, names.bit(&format!("{DOMAIN}{name}")));
        }
        for (name, entries) in &file.concepts {
            lexicon.add(entries, names.bit(name));
        }
        lexicon.add_topics(file);
        lexicon.known = file.common.iter().flat_map(|word| phrase(word)).collect();
        lexicon.learn(&locale.examples);
        lexicon
    }

    fn add(&mut self, entries: &[String], concept: u64) {
        for entry in entries {
            // A hyphen or an apostrophe within an entry is read as in a question.
            let mut stems = entry.split_whitespace().map(Stem::parse);
            let Some(first) = stems.next() else { continue };
            let rest: Vec<Stem> = stems.collect();
            let first_words = phrase(&first.text);
            match (rest.is_empty(), first.open_before, first.open_after) {
                (true, false, false) => {
                    *self.exact.entry(first_words.concat()).or_default() |= concept;
                }
                (true, false, true) => *self.prefixes.entry(first.text).or_default() |= concept,
                (true, true, _) => self.inside.push((first, concept)),
                (false, _, _) => {
                    self.phrases
                        .entry(first_words.concat())
                        .or_default()
                        .push(Phrase { rest, concept });
                }
            }
        }
    }

    fn add_topics(&mut self, file: &LexiconFile) {
        for (practice, phrases) in &file.topics {
            for words in phrases.iter().map(|text| phrase(text)) {
                if let Some((first, rest)) = words.split_first() {
                    self.topics
                        .entry(first.clone())
                        .or_default()
                        .push((rest.to_vec(), practice.clone()));
                }
            }
        }
        for rests in self.topics.values_mut() {
            rests.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        }
    }

    fn learn(&mut self, examples: &[Example]) {
        for example in examples {
            self.known.extend(phrase(&example.without_slots()));
        }
        self.known.extend(self.exact.keys().cloned());
        self.letters = self.known.iter().flat_map(|word| word.chars()).collect();
    }

    /// Whether a word of the language has the letter.
    pub(super) fn writes(&self, letter: char) -> bool {
        self.letters.contains(&letter)
    }

    /// The concepts that the word at `at` fires, alone or as the beginning of a phrase.
    pub(super) fn concepts(&self, words: &[&str], at: usize) -> u64 {
        let word = words[at];
        let mut found = self.word_concepts(word);
        for phrase in self.phrases.get(word).into_iter().flatten() {
            let rest = words.get(at + 1..).unwrap_or_default();
            if phrase.rest.len() <= rest.len()
                && phrase
                    .rest
                    .iter()
                    .zip(rest)
                    .all(|(stem, word)| stem.matches(word))
            {
                found |= phrase.concept;
            }
        }
        found
    }

    /// The concepts that a word fires alone.
    pub(super) fn word_concepts(&self, word: &str) -> u64 {
        let mut found = self.exact.get(word).copied().unwrap_or_default();
        for end in 2..=word.len() {
            if let Some(concept) = word.get(..end).and_then(|start| self.prefixes.get(start)) {
                found |= concept;
            }
        }
        for (stem, concept) in &self.inside {
            if stem.matches(word) {
                found |= concept;
            }
        }
        found
    }

    /// How many words from `at` on name a practice, and which; the longest phrase counts.
    pub(super) fn topic(&self, words: &[&str], at: usize) -> Option<(usize, &Practice)> {
        let rests = self.topics.get(words[at])?;
        let following = words.get(at + 1..).unwrap_or_default();
        rests
            .iter()
            .find(|(rest, _)| {
                following.len() >= rest.len() && rest.iter().zip(following).all(|(a, b)| a == b)
            })
            .map(|(rest, practice)| (1 + rest.len(), practice))
    }

    /// Whether the language's files have the word, or a concept that it fires.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.known.contains(word) || self.word_concepts(word) != 0
    }

    /// Whether the word stands in the language's examples or among its common words.
    pub(super) fn is_ordinary(&self, word: &str) -> bool {
        self.known.contains(word)
    }

    /// Whether a follow-up may have the word beside its slots.
    pub(super) fn is_filler(&self, word: &str) -> bool {
        self.fillers.contains(word)
    }

    /// Whether the word joins two questions.
    pub(super) fn is_join(&self, word: &str) -> bool {
        self.joins.contains(word)
    }

    /// Which of the choices offered the words pick, counted from 0.
    pub(super) fn pick(&self, words: &str) -> Option<usize> {
        self.picks.iter().position(|ways| ways.contains(words))
    }

    /// Writes a word in the spelling that is known, where only another one is.
    pub(super) fn respell(&self, token: &mut Token) {
        let Token::Word(word) = token else { return };
        if self.knows(word) {
            return;
        }
        let respelled = self.respelled(word);
        if self.knows(&respelled) {
            *word = respelled;
        }
    }

    /// A word in the language's other spelling.
    pub(super) fn respelled(&self, word: &str) -> String {
        let other = self.spelling.iter();
        other.fold(word.to_owned(), |text, (from, to)| text.replace(from, to))
    }
}
