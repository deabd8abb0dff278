//! Which of our languages have a word: those of their examples, of their common words and of their lexicons, together.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    features::fnv,
    lexicon::written_out,
    locale::Locale,
    normalize::{Word, phrase},
};

/// Some of our languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tongues(pub(super) u32);

impl Tongues {
    /// How many languages there can be: the bits of a word.
    pub(super) const MOST: usize = 32;

    /// Whether a language, by its place, is among them.
    pub(super) const fn has(self, place: usize) -> bool {
        place < Self::MOST && self.0 & (1 << place) != 0
    }

    /// One language, by its place.
    pub(super) fn only(place: usize) -> Self {
        let mut only = Self::default();
        only.add(place);
        only
    }

    /// These and those.
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those that are among these and those.
    pub(super) const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether there is only one.
    pub(super) const fn is_single(self) -> bool {
        self.0.is_power_of_two()
    }

    /// Whether there are none.
    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether any language is among both.
    pub(super) const fn overlaps(self, other: Self) -> bool {
        !self.both(other).is_empty()
    }

    fn add(&mut self, place: usize) {
        if place < Self::MOST {
            self.0 |= 1 << place;
        }
    }
}

/// The words of all languages.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Words {
    /// The words by hash, sorted, so that one is found by halving; texts of theirs are not needed.
    pub(super) hashes: Vec<u64>,
    /// The languages that have each, by place.
    pub(super) tongues: Vec<Tongues>,
    /// The letters that they are written in.
    pub(super) letters: BTreeSet<char>,
}

impl Words {
    /// The words of the locales.
    pub(super) fn of(locales: &[Locale]) -> Self {
        let mut all: BTreeMap<u64, Tongues> = BTreeMap::new();
        let mut letters = BTreeSet::new();
        for (place, locale) in locales.iter().enumerate() {
            let common = locale.lexicon.common.iter();
            let own = common
                .flat_map(|word| phrase(word))
                .chain(written_out(&locale.lexicon))
                .chain(
                    locale
                        .examples
                        .iter()
                        .flat_map(|example| phrase(&example.without_slots())),
                );
            for word in own {
                letters.extend(word.chars());
                all.entry(hash(&word)).or_default().add(place);
            }
        }
        let (hashes, tongues) = all.into_iter().unzip();
        Self {
            hashes,
            tongues,
            letters,
        }
    }

    /// The languages that have a word.
    pub(super) fn tongues(&self, word: &str) -> Tongues {
        let found = self.hashes.binary_search(&hash(word));
        found.map_or_else(|_| Tongues::default(), |at| self.tongues[at])
    }

    /// Whether any language has a word.
    pub(super) fn are_ordinary(&self, word: &str) -> bool {
        !self.tongues(word).is_empty()
    }

    /// Whether a word of any language has the letter.
    pub(super) fn write(&self, letter: char) -> bool {
        self.letters.contains(&letter)
    }

    /// The languages that a text may be in, before anything else is known of it: those that have most of its words. A
    /// word alone is in none: whatever language it is an ordinary word of, nobody says "uses" and nothing else.
    pub(super) fn spoken(&self, words: &[Word]) -> Tongues {
        let mut counts = [0_u16; Tongues::MOST];
        if words.len() < 2 {
            return Tongues::default();
        }
        for word in words {
            let tongues = self.tongues(&word.text);
            for (place, count) in counts.iter_mut().enumerate() {
                *count = count.saturating_add(u16::from(tongues.has(place)));
            }
        }
        let most = counts.iter().copied().max().unwrap_or_default();
        let mut spoken = Tongues::default();
        for (place, count) in counts.iter().enumerate() {
            if most > 0 && *count == most {
                spoken.add(place);
            }
        }
        spoken
    }
}

/// A word's hash: of 64 bits, so that two words of all these languages share one in no lifetime.
fn hash(word: &str) -> u64 {
    fnv(word.bytes())
}
