//! Measuring the model on its own examples, each part of them learned from the rest: where the thresholds come from.
//!
//! Thresholds are never chosen on questions that measure the program. Four-fold cross-validation tells for each
//! confidence how many examples would be answered and how many of those wrongly; experience with this kind of text is
//! that the share of wrong answers about doubles on questions of strangers, so the bar is set where it is half of what
//! is allowed.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    decide::LEAD,
    dictionary::Dictionary,
    features::{Token, concepts},
    language::share,
    lexicon::{ConceptNames, Lexicon},
    locale::{Class, Locale},
    subject::{Sample, Subject},
    words::Words,
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
    /// Share of the examples that are found again, whatever the threshold.
    pub recall: f32,
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

    fn is_right(&self) -> bool {
        self.found == self.truth
    }
}

/// An example that is taken for something else.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// Its language.
    pub language: Language,
    /// Its text.
    pub text: String,
    /// What it is.
    pub truth: String,
    /// What it is taken for.
    pub found: String,
    /// How sure that is.
    pub confidence: f32,
}

impl Calibration {
    /// The share of wrong answers that is allowed in cross-validation: half of the one in ten that is on the questions
    /// of strangers.
    pub const ALLOWED: f32 = 0.05;

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

    /// The lowest threshold from which on no more is answered wrongly than is allowed; of hundredths.
    pub fn threshold(&self) -> f32 {
        let hundredths = (10_u8..=95)
            .rev()
            .map(|hundredth| f32::from(hundredth) / 100.0);
        hundredths
            .take_while(|threshold| self.at(*threshold).wrong <= Self::ALLOWED)
            .last()
            .unwrap_or(0.95)
    }

    /// What would happen with this threshold.
    pub fn at(&self, threshold: f32) -> Point {
        point(self.judged.iter(), threshold)
    }

    /// What would happen with this threshold, by language, with how many examples there are.
    pub fn by_language(&self, threshold: f32) -> BTreeMap<Language, (usize, Point)> {
        let languages: BTreeSet<&Language> =
            self.judged.iter().map(|judged| &judged.language).collect();
        let of = |language: &Language| {
            let own = self
                .judged
                .iter()
                .filter(|judged| judged.language == *language);
            (
                language.clone(),
                (own.clone().count(), point(own, threshold)),
            )
        };
        languages.into_iter().map(of).collect()
    }

    /// By class and language: how many examples there are, and the share that is found again.
    pub fn recall(&self) -> BTreeMap<(String, Language), (usize, f32)> {
        let mut counts: BTreeMap<(String, Language), (usize, usize)> = BTreeMap::new();
        for judged in &self.judged {
            let entry = counts
                .entry((judged.truth.to_string(), judged.language.clone()))
                .or_default();
            entry.0 += 1;
            entry.1 += usize::from(judged.is_right());
        }
        counts
            .into_iter()
            .map(|(key, (all, right))| (key, (all, ratio(right, all))))
            .collect()
    }

    /// What is taken for something else, the surest first.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let others = self.judged.iter().filter(|judged| !judged.is_right());
        let mut mistakes: Vec<_> = others
            .map(|judged| Mistake {
                language: judged.language.clone(),
                text: judged.text.clone(),
                truth: judged.truth.to_string(),
                found: judged.found.to_string(),
                confidence: judged.confidence,
            })
            .collect();
        mistakes.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
        mistakes
    }
}

fn point<'a>(judged: impl Iterator<Item = &'a Judged> + Clone, threshold: f32) -> Point {
    let answered = judged
        .clone()
        .filter(|judged| judged.is_answered(threshold));
    let wrong = answered.clone().filter(|judged| !judged.is_right()).count();
    let with_aspect = judged
        .clone()
        .filter(|judged| matches!(judged.truth, Class::Aspect(_)));
    let reached = with_aspect
        .clone()
        .filter(|judged| judged.is_answered(threshold))
        .count();
    Point {
        recall: ratio(
            judged.clone().filter(|judged| judged.is_right()).count(),
            judged.count(),
        ),
        answered: ratio(reached, with_aspect.count()),
        wrong: ratio(wrong, answered.count()),
    }
}

fn judge(locales: &[Locale], base: &FactBase, fold: usize) -> Vec<Judged> {
    // Every fourth example of a language's file: all kinds are in every part.
    let is_held = |at: usize| at % FOLDS == fold;
    // A word that only the held examples have is unknown, as a stranger's word would be.
    let known: Vec<Locale> = locales
        .iter()
        .map(|locale| locale.without(is_held))
        .collect();
    let dictionary = Dictionary::of(&known, Words::of(&known), base);
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
                confidence: likelihood * dictionary.coverage(&tokens),
                lead: likelihood - classes.get(1).map_or(0.0, |(_, second)| *second),
            });
        }
    }
    judged
}

/// Whether anything in an example shows that it is about the use of data, as `decide` asks for; a platform's slot alone
/// does not, and an example that needs a conversation is judged without one.
fn is_domain(tokens: &[Token], lexicon: &Lexicon, names: &ConceptNames) -> bool {
    !names.domain(concepts(tokens, lexicon)).is_empty()
}

fn ratio(part: usize, whole: usize) -> f32 {
    if whole == 0 { 0.0 } else { share(part, whole) }
}
