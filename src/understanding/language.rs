//! Which language a question is written in.
//!
//! The languages that have examples are told apart by the characters of those examples and by the share of words that
//! each knows; `whichlang`, which knows sixteen languages but not ours by heart, has a vote, and so has what was spoken
//! before. A language without examples is named where `whichlang` names it: it is declined, not guessed at.

use super::{
    dictionary::Dictionary,
    features::{Token, character_runs},
    locale::{Example, Locale},
    model::{Head, Vocabulary},
    normalize::{Word, words},
};
use crate::language::Language;

/// What `whichlang`'s vote is worth, in nats: it is right nine times in ten.
const VOTE: f32 = 1.5;

/// What the language to expect is worth, in nats: right it gains several points, wrong it costs half a one.
const PRIOR: f32 = 1.0;

/// How far languages may lie apart, in nats and by word, to be about as likely.
const DOUBT: f32 = 2.5;

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

/// How many words that only a language has which is not ours show that a text is in it, and which share of its words.
const TELLING: usize = 2;
const TELLING_SHARE: f32 = 0.15;

/// Share of known words below which one such word is enough.
const DOUBTFUL: f32 = 0.65;

/// Passes over the examples: languages are told apart easily.
const PASSES: usize = 3;

/// What the language of a question was found to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Found {
    /// One of ours, by its place among them.
    Ours(usize),
    /// Another one, if it could be told which.
    Other(Option<Language>),
}

/// The languages to tell apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ours<'a> {
    /// Those that are understood, in the order of the lexicons.
    pub(super) languages: &'a [Language],
    /// Those of them that there are answers in.
    pub(super) spoken: &'a [Language],
    /// The one to expect.
    pub(super) expected: Option<&'a Language>,
}

/// The finding, with what it rests on.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    /// What was found.
    pub(super) found: Found,
    /// Whether its words tell it. Names of things and terms that everybody uses do not, where another language is to be
    /// expected that knows them all.
    pub(super) is_told: bool,
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
                let words = words(&line);
                let mut runs = runs(words.iter().map(|word| word.text.as_str()));
                runs.extend(accented(&words));
                texts.push(runs);
                labels.push(label);
            }
        }
        let vocabulary = Vocabulary::of(texts.iter().cloned(), 2);
        let rows: Vec<_> = texts.iter().map(|runs| vocabulary.row(&[runs])).collect();
        let head = Head::train(&rows, &labels, locales.len(), vocabulary.len(), PASSES);
        Self { vocabulary, head }
    }

    /// The language of a text, its slots being masked already.
    pub(super) fn detect(
        &self,
        line: &str,
        words: &[Word],
        tokens: &[Token],
        dictionary: &Dictionary,
        ours: &Ours<'_>,
    ) -> Finding {
        let Ours {
            languages,
            spoken,
            expected,
        } = *ours;
        let own: Vec<&str> = tokens
            .iter()
            .filter_map(|token| match token {
                Token::Word(word) => Some(word.as_str()),
                Token::Platform | Token::Company | Token::Region(_) | Token::Topic => None,
            })
            .collect();
        let vote = (!own.is_empty())
            .then(|| whichlang::detect_language(line))
            .and_then(tag_of);
        let mut runs = runs(own.iter().copied());
        runs.extend(accented(words));
        let row = self.vocabulary.row(&[&runs]);
        let probabilities = self.head.probabilities(&row);
        let scores: Vec<(f32, f32)> = (0..languages.len())
            .map(|at| {
                let known = share_known(&own, dictionary, at);
                let voted = vote
                    .as_ref()
                    .is_some_and(|vote| vote.primary() == languages[at].primary());
                let expected =
                    expected.is_some_and(|expected| expected.primary() == languages[at].primary());
                let score = libm::logf(probabilities[at].max(1e-6))
                    + libm::logf(known + 0.1)
                    + if voted { VOTE } else { 0.0 }
                    + if expected { PRIOR } else { 0.0 };
                (score, known)
            })
            .collect();
        let best = (0..scores.len())
            .max_by(|a, b| scores[*a].0.total_cmp(&scores[*b].0))
            .unwrap_or_default();
        let best = closest_spoken(best, &scores, own.len(), |at| {
            spoken.contains(&languages[at])
        });
        let known = scores.get(best).map_or(0.0, |(_, known)| *known);
        let is_ours = |vote: &Language| {
            languages
                .iter()
                .any(|ours| ours.primary() == vote.primary())
        };
        let told = dictionary.elsewhere.most(&own).filter(|(_, count)| {
            let is_clear = *count >= TELLING && share(*count, own.len()) >= TELLING_SHARE;
            is_clear || known < DOUBTFUL
        });
        if let Some((language, _)) = told {
            return Finding {
                found: Found::Other(Some(language.clone())),
                is_told: true,
                scores,
                vote,
            };
        }
        let other = vote.clone().filter(|vote| !is_ours(vote));
        let is_other = !own.is_empty()
            && (foreign_script(&own, dictionary)
                || (other.is_some() && known < KNOWN_BY_US)
                || (own.len() >= ENOUGH_WORDS
                    && known < HARDLY_KNOWN
                    && self.familiarity(&runs) < FAMILIAR));
        let place = |expected: &Language| {
            let mut ours = languages.iter();
            ours.position(|ours| ours.primary() == expected.primary())
        };
        let expected = expected.and_then(place);
        let tells = |word: &&str| {
            !is_number(word) && expected.is_none_or(|place| !dictionary.is_of(word, place))
        };
        let is_told = is_other || expected == Some(best) || own.iter().any(tells);
        let found = if is_other {
            Found::Other(other)
        } else {
            Found::Ours(best)
        };
        Finding {
            found,
            is_told,
            scores,
            vote,
        }
    }

    /// The share of a text's character runs that our languages have.
    fn familiarity(&self, runs: &[u32]) -> f32 {
        let familiar = runs
            .iter()
            .filter(|run| self.vocabulary.hashes.binary_search(run).is_ok());
        share(familiar.count(), runs.len())
    }
}

/// Of languages that are about as likely one that is spoken: two words are written alike in many, and whoever writes
/// "help" is best answered in a language that there is an answer in.
fn closest_spoken(
    best: usize,
    scores: &[(f32, f32)],
    words: usize,
    is_spoken: impl Fn(usize) -> bool,
) -> usize {
    let least = scores.get(best).map_or(0.0, |(score, _)| *score)
        - DOUBT / f32::from(u16::try_from(words.max(1)).unwrap_or(u16::MAX));
    if scores.is_empty() || is_spoken(best) {
        return best;
    }
    let spoken = (0..scores.len()).filter(|at| is_spoken(*at) && scores[*at].0 >= least);
    spoken
        .max_by(|a, b| scores[*a].0.total_cmp(&scores[*b].0))
        .unwrap_or(best)
}

/// The share of the words that a language knows; of no words all are known.
fn share_known(words: &[&str], dictionary: &Dictionary, place: usize) -> f32 {
    if words.is_empty() {
        return 1.0;
    }
    let known = words
        .iter()
        .filter(|word| is_number(word) || dictionary.is_of(word, place))
        .count();
    share(known, words.len())
}

/// Whether most letters are of a script that none of our languages writes: no known word has any of them.
fn foreign_script(words: &[&str], dictionary: &Dictionary) -> bool {
    let letters = words
        .iter()
        .flat_map(|word| word.chars())
        .filter(|c| c.is_alphabetic());
    let (mut ours, mut theirs) = (0_usize, 0_usize);
    for letter in letters {
        if dictionary.words.write(letter) {
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

fn runs<'a>(words: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let mut runs = Vec::new();
    for word in words {
        character_runs(word, 1..=4, &mut runs);
    }
    runs
}

/// The runs of characters of the words that have accents, as they were written: what folding takes away tells Spanish
/// from Portuguese.
fn accented(words: &[Word]) -> Vec<u32> {
    let mut runs = Vec::new();
    for written in words.iter().filter_map(|word| word.accented.as_deref()) {
        character_runs(written, 1..=4, &mut runs);
    }
    runs
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
