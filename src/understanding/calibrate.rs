//! Measuring the model on its own examples, each part of them learned from the rest: where the thresholds come from.
//!
//! Thresholds are never chosen on questions that measure the program. Four-fold cross-validation tells for each
//! confidence how many examples would be answered and how many of those wrongly; experience with this kind of text is
//! that the share of wrong answers about doubles on questions of strangers, so the bar is set where it is half of what
//! is allowed.

use std::collections::BTreeMap;

use super::{
    decide::{ANSWER, LEAD},
    dictionary::{Dictionary, coverage},
    features::Token,
    language::share,
    lexicon::{ConceptNames, Lexicon},
    locale::{Class, Locale},
    subject::{Sample, Subject},
};
use crate::{
    facts::{FactBase, Problem},
    files::Files,
    language::Language,
};

/// Parts that the examples are cut into; each is judged by what the others taught.
const FOLDS: usize = 4;

/// What cross-validation found.
#[derive(Clone, Debug)]
pub struct Calibration {
    judged: Vec<Judged>,
}

/// One example, judged by a model that has not seen it.
#[derive(Clone, Debug)]
struct Judged {
    language: Language,
    text: String,
    truth: Class,
    found: Class,
    confidence: f32,
    lead: f32,
    is_domain: bool,
}

/// What would happen with one threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Share of the examples with an aspect that would be answered.
    pub answered: f32,
    /// Share of all answers that would be wrong, examples without an aspect included.
    pub wrong: f32,
}

impl Judged {
    fn is_answered(&self, threshold: f32) -> bool {
        let is_sure = self.confidence >= threshold && self.lead >= LEAD;
        is_sure && self.is_domain && matches!(self.found, Class::Aspect(_))
    }
}

impl Calibration {
    /// The threshold that is used.
    pub const THRESHOLD: f32 = ANSWER;

    /// Judges every example of the files by models that have not seen it. Takes as long as training four times.
    ///
    /// # Errors
    /// Every file of a locale that cannot be read.
    pub fn of(files: &Files, base: &FactBase) -> Result<Self, Vec<Problem>> {
        let locales = Locale::read_all(files)?;
        let judged = (0..FOLDS)
            .flat_map(|fold| judge(&locales, base, fold))
            .collect();
        Ok(Self { judged })
    }

    /// What would happen with this threshold.
    pub fn at(&self, threshold: f32) -> Point {
        let answered = self
            .judged
            .iter()
            .filter(|judged| judged.is_answered(threshold));
        let wrong = answered
            .clone()
            .filter(|judged| judged.found != judged.truth)
            .count();
        let with_aspect = self
            .judged
            .iter()
            .filter(|judged| matches!(judged.truth, Class::Aspect(_)));
        let reached = with_aspect
            .clone()
            .filter(|judged| judged.is_answered(threshold))
            .count();
        Point {
            answered: ratio(reached, with_aspect.count()),
            wrong: ratio(wrong, answered.count()),
        }
    }

    /// By language and class: how many examples there are, and the share that is found again.
    pub fn recall(&self) -> BTreeMap<(Language, String), (usize, f32)> {
        let mut counts: BTreeMap<(Language, String), (usize, usize)> = BTreeMap::new();
        for judged in &self.judged {
            let entry = counts
                .entry((judged.language.clone(), judged.truth.to_string()))
                .or_default();
            entry.0 += 1;
            entry.1 += usize::from(judged.found == judged.truth);
        }
        counts
            .into_iter()
            .map(|(key, (all, right))| (key, (all, ratio(right, all))))
            .collect()
    }

    /// The examples that are taken for something else, surest first: text, what it is, what it is taken for.
    pub fn confusions(&self) -> Vec<(&str, String, String, f32)> {
        let mut confused: Vec<_> = self
            .judged
            .iter()
            .filter(|judged| judged.found != judged.truth)
            .map(|judged| {
                (
                    judged.text.as_str(),
                    judged.truth.to_string(),
                    judged.found.to_string(),
                    judged.confidence,
                )
            })
            .collect();
        confused.sort_by(|a, b| b.3.total_cmp(&a.3));
        confused
    }
}

fn judge(locales: &[Locale], base: &FactBase, fold: usize) -> Vec<Judged> {
    // Every fourth example of a language's file: all kinds are in every part.
    let is_held = |at: usize| at % FOLDS == fold;
    let dictionary = Dictionary::of(locales, base);
    // A word that only the held examples have is unknown, as a stranger's word would be.
    let known: Vec<Lexicon> = locales
        .iter()
        .map(|locale| Lexicon::compile(&locale.without(is_held), &dictionary.names))
        .collect();
    let samples = dictionary.samples(locales);
    let taught: Vec<Sample> = samples
        .iter()
        .flat_map(|samples| samples.iter().enumerate().filter(|(at, _)| !is_held(*at)))
        .map(|(_, sample)| sample.clone())
        .collect();
    let subject = Subject::train(&taught);
    let mut judged = Vec::new();
    for (place, (locale, samples)) in locales.iter().zip(&samples).enumerate() {
        for (at, sample) in samples.iter().enumerate().filter(|(at, _)| is_held(*at)) {
            let example = &locale.examples[at];
            let tokens = dictionary.example(example);
            let classes = subject.classes(&sample.hidden);
            let (found, likelihood) = classes.first().copied().unwrap_or((Class::None, 0.0));
            judged.push(Judged {
                language: locale.language.clone(),
                text: example.text.clone(),
                is_domain: is_domain(&tokens, &dictionary.lexicons[place], &dictionary.names),
                truth: example.class,
                found,
                confidence: likelihood * coverage(&tokens, &known),
                lead: likelihood - classes.get(1).map_or(0.0, |(_, second)| *second),
            });
        }
    }
    judged
}

/// Whether anything in an example shows that it is about the use of data, as `decide` asks for; a platform's slot alone
/// does not, and an example that needs a conversation is judged without one.
fn is_domain(tokens: &[Token], lexicon: &Lexicon, names: &ConceptNames) -> bool {
    let texts: Vec<&str> = tokens.iter().map(Token::text).collect();
    let concepts = (0..texts.len()).fold(0, |found, at| found | lexicon.concepts(&texts, at));
    !names.domain(concepts).is_empty()
}

fn ratio(part: usize, whole: usize) -> f32 {
    if whole == 0 { 0.0 } else { share(part, whole) }
}
