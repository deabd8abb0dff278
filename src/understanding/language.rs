//! Which language a question is written in.
//!
//! The languages that have examples are told apart by the characters of those examples and by the share of words that
//! each knows; `whichlang`, which knows sixteen languages but not ours by heart, has a vote, and so has what was spoken
//! before. A language without examples is named where `whichlang` names it: it is declined, not guessed at.

use super::{
    features::{Pieces, Token, character_runs},
    lexicon::Lexicon,
    locale::{Example, Locale},
    model::{Head, Vocabulary},
    normalize::{Word, phrase},
};
use crate::language::Language;

/// What `whichlang`'s vote is worth, in nats: it is right nine times in ten.
const VOTE: f32 = 1.5;

/// What the language to expect is worth, in nats: right it gains several points, wrong it costs half a one.
const PRIOR: f32 = 1.0;

/// Share of known words below which a question that `whichlang` gives to another language is not ours. Of our own
/// questions about anything at all nine in ten lie above it, of those of eight other languages nine in ten below.
const KNOWN_BY_US: f32 = 0.5;

/// Share of known words below which a question may be in no language of ours although `whichlang`, which knows sixteen
/// languages and names one of them for every text, says so.
const HARDLY_KNOWN: f32 = 0.34;

/// Share of character runs below which it then is: Polish reaches .78, Danish .9, our own nine times in ten .88.
const FAMILIAR: f32 = 0.85;

/// How many words it takes to say so.
const ENOUGH_WORDS: usize = 3;

/// What the language of a question was found to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Found {
    /// One of ours, by its place among them.
    Ours(usize),
    /// Another one, if it could be told which.
    Other(Option<Language>),
}

/// The finding, with what it rests on.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    /// What was found.
    pub(super) found: Found,
    /// The score of each of our languages, in nats, and the share of words that it knows.
    pub(super) scores: Vec<(f32, f32)>,
    /// What `whichlang` says.
    pub(super) vote: Option<Language>,
}

/// Tells our languages apart.
#[derive(Debug)]
pub(super) struct Detector {
    pub(super) vocabulary: Vocabulary,
    pub(super) head: Head,
}

impl Detector {
    /// Learns from the examples of all languages; a word that several of them write alike says nothing and is weighed so.
    pub(super) fn train(locales: &[Locale]) -> Self {
        let mut texts = Vec::new();
        let mut labels = Vec::new();
        for (label, locale) in locales.iter().enumerate() {
            let examples = locale.examples.iter().map(Example::without_slots);
            for line in examples.chain(locale.lexicon.common.iter().cloned()) {
                let words = phrase(&line);
                texts.push(runs(words.iter().map(String::as_str)));
                labels.push(label);
            }
        }
        let vocabulary = Vocabulary::of(texts.iter(), 2);
        let rows: Vec<_> = texts
            .iter()
            .map(|text| vocabulary.row(text, false))
            .collect();
        let head = Head::train(&rows, &labels, locales.len(), vocabulary.len());
        Self { vocabulary, head }
    }

    /// The language of a text, its slots being masked already.
    pub(super) fn detect(
        &self,
        line: &str,
        words: &[Word],
        tokens: &[Token],
        lexicons: &[Lexicon],
        languages: &[Language],
        expected: Option<&Language>,
    ) -> Finding {
        let own: Vec<&str> = tokens
            .iter()
            .filter_map(|token| match token {
                Token::Word(word) => Some(word.as_str()),
                Token::Platform | Token::Company | Token::Region | Token::Topic => None,
            })
            .collect();
        let vote = (!own.is_empty())
            .then(|| whichlang::detect_language(line))
            .and_then(tag_of);
        let runs = runs(own.iter().copied());
        let row = self.vocabulary.row(&runs, false);
        let probabilities = self.head.probabilities(&row);
        let scores: Vec<(f32, f32)> = (0..languages.len())
            .map(|at| {
                let known = share_known(&own, &lexicons[at]);
                let voted = vote
                    .as_ref()
                    .is_some_and(|vote| vote.primary() == languages[at].primary());
                let expected =
                    expected.is_some_and(|expected| expected.primary() == languages[at].primary());
                let score = probabilities[at].max(1e-6).ln()
                    + (known + 0.1).ln()
                    + if voted { VOTE } else { 0.0 }
                    + if expected { PRIOR } else { 0.0 };
                (score, known)
            })
            .collect();
        let best = (0..scores.len())
            .max_by(|a, b| scores[*a].0.total_cmp(&scores[*b].0))
            .unwrap_or_default();
        let known = scores.get(best).map_or(0.0, |(_, known)| *known);
        let is_ours = |vote: &Language| {
            languages
                .iter()
                .any(|ours| ours.primary() == vote.primary())
        };
        let other = vote.clone().filter(|vote| !is_ours(vote));
        let is_other = !own.is_empty()
            && (foreign_script(words, lexicons)
                || (other.is_some() && known < KNOWN_BY_US)
                || (own.len() >= ENOUGH_WORDS
                    && known < HARDLY_KNOWN
                    && self.familiarity(&runs) < FAMILIAR));
        let found = if is_other {
            Found::Other(other)
        } else {
            Found::Ours(best)
        };
        Finding {
            found,
            scores,
            vote,
        }
    }

    /// The share of a text's character runs that our languages have.
    fn familiarity(&self, runs: &Pieces) -> f32 {
        let familiar = runs
            .runs
            .iter()
            .filter(|run| self.vocabulary.hashes.binary_search(run).is_ok());
        share(familiar.count(), runs.runs.len())
    }
}

/// The share of the words that a language knows; of no words all are known.
fn share_known(words: &[&str], lexicon: &Lexicon) -> f32 {
    if words.is_empty() {
        return 1.0;
    }
    let known = words
        .iter()
        .filter(|word| lexicon.knows(word) || is_number(word))
        .count();
    share(known, words.len())
}

/// Whether most letters are of a script that none of our languages writes: no known word has any of them.
fn foreign_script(words: &[Word], lexicons: &[Lexicon]) -> bool {
    let letters = words
        .iter()
        .flat_map(|word| word.text.chars())
        .filter(|c| c.is_alphabetic());
    let (mut ours, mut theirs) = (0_usize, 0_usize);
    for letter in letters {
        if lexicons.iter().any(|lexicon| lexicon.writes(letter)) {
            ours += 1;
        } else {
            theirs += 1;
        }
    }
    theirs > ours
}

/// Whether a word is written in digits.
pub(super) fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

/// A part of a whole.
pub(super) fn share(part: usize, whole: usize) -> f32 {
    let [part, whole] =
        [part, whole].map(|count| f32::from(u16::try_from(count).unwrap_or(u16::MAX)));
    part / whole
}

fn runs<'a>(words: impl Iterator<Item = &'a str>) -> Pieces {
    let mut pieces = Pieces::default();
    for word in words {
        character_runs(word, 1..=4, &mut pieces.runs);
    }
    pieces
}

/// The tag of a language as `whichlang` calls it; these sixteen are all that it knows.
fn tag_of(language: whichlang::Lang) -> Option<Language> {
    use whichlang::Lang;
    let tag = match language {
        Lang::Ara => "ar",
        Lang::Cmn => "zh",
        Lang::Deu => "de",
        Lang::Eng => "en",
        Lang::Fra => "fr",
        Lang::Hin => "hi",
        Lang::Ita => "it",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Nld => "nl",
        Lang::Por => "pt",
        Lang::Rus => "ru",
        Lang::Spa => "es",
        Lang::Swe => "sv",
        Lang::Tur => "tr",
        Lang::Vie => "vi",
    };
    tag.parse().ok()
}
