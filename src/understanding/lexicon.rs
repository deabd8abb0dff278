//! The words of one language, compiled: which concepts a word fires, which phrases name a practice.
//!
//! Concepts carry the same names in every language, so what was learned with German words holds for English ones.

use std::collections::{BTreeSet, HashMap, HashSet};

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::{
    features::Token,
    locale::{LexiconFile, Locale},
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
    stems: Stems,
    phrases: Phrases<u64>,
    topics: Phrases<Practice>,
    assistant: Option<String>,
    premises: Phrases<()>,
    residence: Phrases<()>,
    fillers: HashSet<String>,
    joins: HashSet<String>,
    picks: Vec<HashSet<String>>,
    spelling: Vec<(String, String)>,
}

/// Stems with the concepts that they fire, all found in one pass over a word. Its begin and end are marked, so that a
/// stem that has to begin or end there has the mark.
#[derive(Debug)]
struct Stems {
    automaton: AhoCorasick,
    concepts: Vec<u64>,
}

/// Marks of a word's begin and end, which no folded word has.
const BEGIN: char = '^';
const END: char = '$';

/// Phrases with what they mean, to be found from their first word on.
#[derive(Debug)]
struct Phrases<Meaning> {
    /// By the first word, where that is written out; each with its other words.
    written: HashMap<String, Vec<Phrase<Meaning>>>,
    /// Those whose first word is open.
    open: Vec<(Stem, Phrase<Meaning>)>,
}

#[derive(Debug)]
struct Phrase<Meaning> {
    rest: Vec<Stem>,
    meaning: Meaning,
}

/// One word of an entry: exactly, as a beginning, as an end, inside.
#[derive(Clone, Debug)]
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

    /// The stems of an entry; a hyphen or an apostrophe within it is read as in a question.
    fn parse_all(entry: &str) -> Vec<Self> {
        let words = entry.split_whitespace().flat_map(|written| {
            let is_slot = written.starts_with('{');
            let read = if is_slot || written.contains('*') {
                vec![written.to_owned()]
            } else {
                phrase(written)
            };
            read.into_iter()
        });
        words.map(|word| Self::parse(&word)).collect()
    }

    fn is_open(&self) -> bool {
        self.open_before || self.open_after
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

impl<Meaning> Default for Phrases<Meaning> {
    fn default() -> Self {
        Self {
            written: HashMap::new(),
            open: Vec::new(),
        }
    }
}

impl<Meaning> Phrases<Meaning> {
    fn add(&mut self, stems: Vec<Stem>, meaning: Meaning) {
        let mut rest = stems;
        if rest.is_empty() {
            return;
        }
        let first = rest.remove(0);
        let phrase = Phrase { rest, meaning };
        if first.is_open() {
            self.open.push((first, phrase));
        } else {
            self.written.entry(first.text).or_default().push(phrase);
        }
    }

    /// The phrases that begin at a word, with how many words each has.
    fn at(&self, words: &[&str], at: usize) -> impl Iterator<Item = (usize, &Meaning)> {
        let (word, following) = (words[at], words.get(at + 1..).unwrap_or_default());
        let written = self.written.get(word).into_iter().flatten();
        let open = self.open.iter();
        let open = open.filter(move |(first, _)| first.matches(word));
        written
            .chain(open.map(|(_, phrase)| phrase))
            .filter(move |phrase| {
                let mut pairs = phrase.rest.iter().zip(following);
                phrase.rest.len() <= following.len() && pairs.all(|(stem, word)| stem.matches(word))
            })
            .map(|phrase| (1 + phrase.rest.len(), &phrase.meaning))
    }
}

impl Default for Stems {
    fn default() -> Self {
        Self::compile(&[])
    }
}

impl Stems {
    fn compile(stems: &[(Stem, u64)]) -> Self {
        let patterns = stems.iter().map(|(stem, _)| {
            let begin = (!stem.open_before).then_some(BEGIN);
            let end = (!stem.open_after).then_some(END);
            let letters = stem.text.chars();
            begin
                .into_iter()
                .chain(letters)
                .chain(end)
                .collect::<String>()
        });
        Self {
            automaton: AhoCorasick::builder()
                .kind(Some(AhoCorasickKind::ContiguousNFA))
                .build(patterns)
                .expect("a lexicon is far smaller than 2 GiB"),
            concepts: stems.iter().map(|(_, concept)| *concept).collect(),
        }
    }

    fn concepts(&self, word: &str) -> u64 {
        let mut marked = String::with_capacity(word.len() + 2);
        marked.push(BEGIN);
        marked.push_str(word);
        marked.push(END);
        let found = self.automaton.find_overlapping_iter(&marked);
        found.fold(0, |concepts, one| concepts | self.concepts[one.pattern()])
    }
}

/// The words of a lexicon that are written out: no stems, no phrases.
pub(super) fn written_out(file: &LexiconFile) -> impl Iterator<Item = String> {
    let entries = file.domain.values().chain(file.concepts.values()).flatten();
    entries.filter_map(
        |entry| match <[Stem; 1]>::try_from(Stem::parse_all(entry)) {
            Ok([only]) if !only.is_open() => Some(only.text),
            Ok(_) | Err(_) => None,
        },
    )
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
            assistant: file.assistant.as_deref().map(fold),
            ..Self::default()
        };
        let mut stems = Vec::new();
        for (name, entries) in &file.domain {
            lexicon.add(entries, names.bit(&format!("{DOMAIN}{name}")), &mut stems);
        }
        for (name, entries) in &file.concepts {
            lexicon.add(entries, names.bit(name), &mut stems);
        }
        lexicon.stems = Stems::compile(&stems);
        lexicon.add_topics(file);
        for premise in &file.premises {
            lexicon.premises.add(Stem::parse_all(premise), ());
        }
        for phrase in &file.residence {
            lexicon.residence.add(Stem::parse_all(phrase), ());
        }
        lexicon
    }

    /// Adds the phrases of a concept, and its single stems to those of all.
    fn add(&mut self, entries: &[String], concept: u64, singles: &mut Vec<(Stem, u64)>) {
        for stems in entries.iter().map(|entry| Stem::parse_all(entry)) {
            match <[Stem; 1]>::try_from(stems) {
                Ok([only]) => singles.push((only, concept)),
                Err(several) => self.phrases.add(several, concept),
            }
        }
    }

    fn add_topics(&mut self, file: &LexiconFile) {
        for (practice, phrases) in &file.topics {
            for stems in phrases.iter().map(|entry| Stem::parse_all(entry)) {
                self.topics.add(stems, practice.clone());
            }
        }
    }

    /// The concepts that the word at `at` fires, alone or as the beginning of a phrase.
    pub(super) fn concepts(&self, words: &[&str], at: usize) -> u64 {
        let phrases = self.phrases.at(words, at);
        phrases.fold(self.word_concepts(words[at]), |found, (_, concept)| {
            found | concept
        })
    }

    /// The concepts that a word fires alone.
    pub(super) fn word_concepts(&self, word: &str) -> u64 {
        self.stems.concepts(word)
    }

    /// How many words from `at` on name a practice, and which; the longest phrase counts.
    pub(super) fn topic(&self, words: &[&str], at: usize) -> Option<(usize, &Practice)> {
        let named = self.topics.at(words, at);
        named.max_by_key(|(length, _)| *length)
    }

    /// How many words from `at` on open a clause that takes something for granted.
    pub(super) fn premise(&self, words: &[&str], at: usize) -> Option<usize> {
        self.premises.at(words, at).map(|(length, ())| length).max()
    }

    /// How many words from `at` on say that somebody lives in what follows.
    pub(super) fn residence(&self, words: &[&str], at: usize) -> Option<usize> {
        self.residence
            .at(words, at)
            .map(|(length, ())| length)
            .max()
    }

    /// Says beside a platform that its assistant was named: "Copilot" becomes "{platform} AI", as examples have it.
    pub(super) fn name_assistant(&self, tokens: &mut Vec<Token>) {
        let platform = tokens.iter().position(|token| *token == Token::Platform);
        if let (Some(at), Some(word)) = (platform, &self.assistant) {
            tokens.insert(at + 1, Token::Word(word.clone()));
        }
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

    /// A word in the language's other spelling.
    pub(super) fn respelled(&self, word: &str) -> String {
        let other = self.spelling.iter();
        other.fold(word.to_owned(), |text, (from, to)| text.replace(from, to))
    }
}
