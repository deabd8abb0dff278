//! What a question asks: the aspect and the practice, each with how likely it is.
//!
//! Three views of the same text vote on the aspect: words and characters alone, those with the lexicon's concepts in
//! combinations, and the combinations alone, which are the same in every language. Each is wrong where the others are
//! not, so together they beat each. The practice is a fourth head; it sees the phrases that name a practice, which the
//! views do not.

use std::collections::BTreeSet;

use super::{
    features::{Pieces, Token, pieces},
    language::share,
    lexicon::{ConceptNames, Lexicon},
    locale::Class,
    model::{Head, Row, Vocabulary, softmax},
};
use crate::facts::Practice;

/// Pieces that occur in fewer texts are left out: little is learned from them, and they are most of the size. Most
/// examples count as two texts, with their topic hidden and not.
const LEAST: u32 = 8;

/// Passes over the examples: practices are told apart more easily than aspects.
const PASSES: usize = 5;
const PASSES_OF_PRACTICES: usize = 3;

// The four below were chosen together with the model's by cross-validation (`calibrate`).

/// What the votes of the views are worth: powers of their likelihoods.
const PLAIN: f32 = 0.4;
const CONCEPTUAL: f32 = 0.4;
const COMBINED: f32 = 0.2;

/// How much is taken back of what the views give a class for having many examples, which says nothing of how often it is
/// asked: a power of the number of its examples.
const FREQUENCY: f32 = 0.23;

/// A likelihood below which one view alone does not rule a class out.
const LEAST_LIKELY: f32 = 1e-4;

/// An example as the model sees it.
#[derive(Clone, Debug)]
pub(super) struct Sample {
    /// The text with the phrases hidden that name a practice.
    pub(super) hidden: Pieces,
    /// The text with them.
    pub(super) open: Pieces,
    /// What it asks.
    pub(super) class: Class,
    /// What practice it is about.
    pub(super) practice: Option<Practice>,
}

/// The trained model.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Subject {
    /// Words, runs of characters, combinations.
    pub(super) vocabulary: Vocabulary,
    /// Concepts and their combinations.
    pub(super) combinations: Vocabulary,
    pub(super) plain: Head,
    pub(super) conceptual: Head,
    pub(super) combined: Head,
    pub(super) practice: Head,
    /// By class, what is added to the logarithm of its likelihood.
    pub(super) corrections: Vec<f32>,
    pub(super) classes: Vec<Class>,
    pub(super) practices: Vec<Practice>,
}

impl Subject {
    /// Learns from the samples.
    pub(super) fn train(samples: &[Sample]) -> Self {
        let labels = samples.iter();
        let mut subject =
            Self::untrained(labels.map(|sample| (sample.class, sample.practice.as_ref())));
        let texts = || {
            samples
                .iter()
                .flat_map(|sample| [&sample.hidden, &sample.open])
        };
        subject.vocabulary = Vocabulary::of(
            texts().map(|text| [&*text.words, &text.runs, &text.combinations].concat()),
            LEAST,
        );
        subject.combinations = Vocabulary::of(texts().map(|text| text.combinations.clone()), LEAST);
        subject.corrections = corrections(samples, &subject.classes);
        let labels: Vec<_> = samples
            .iter()
            .map(|sample| place(&subject.classes, &sample.class))
            .collect();
        let (plain, conceptual): (Vec<Row>, Vec<Row>) = samples
            .iter()
            .map(|sample| {
                let plain = subject.plain_row(&sample.hidden);
                let mut conceptual = plain.clone();
                let combinations = &sample.hidden.combinations;
                subject.vocabulary.append(combinations, &mut conceptual);
                (plain, conceptual)
            })
            .unzip();
        let combined = samples
            .iter()
            .map(|sample| subject.combined_row(&sample.hidden));
        let combined: Vec<Row> = combined.collect();
        let view = |rows: &[Row], vocabulary: &Vocabulary| {
            Head::train(
                rows,
                &labels,
                subject.classes.len(),
                vocabulary.len(),
                PASSES,
            )
        };
        // The heads know nothing of each other, so they learn at the same time.
        let heads = std::thread::scope(|scope| {
            [
                scope.spawn(|| view(&plain, &subject.vocabulary)),
                scope.spawn(|| view(&conceptual, &subject.vocabulary)),
                scope.spawn(|| view(&combined, &subject.combinations)),
                scope.spawn(|| subject.practice_head(samples)),
            ]
            .map(|head| {
                head.join()
                    .expect("training indexes what it has itself collected")
            })
        });
        let [plain, conceptual, combined, practice] = heads;
        Self {
            plain,
            conceptual,
            combined,
            practice,
            ..subject
        }
    }

    fn practice_head(&self, samples: &[Sample]) -> Head {
        let (rows, labels): (Vec<_>, Vec<_>) = samples
            .iter()
            .filter_map(|sample| {
                let practice = sample.practice.as_ref()?;
                let row = self.conceptual_row(&sample.open);
                Some((row, place(&self.practices, practice)))
            })
            .unzip();
        let (practices, vocabulary) = (self.practices.len(), self.vocabulary.len());
        Head::train(&rows, &labels, practices, vocabulary, PASSES_OF_PRACTICES)
    }

    fn plain_row(&self, text: &Pieces) -> Row {
        self.vocabulary.row(&[&text.words, &text.runs])
    }

    fn conceptual_row(&self, text: &Pieces) -> Row {
        self.vocabulary
            .row(&[&text.words, &text.runs, &text.combinations])
    }

    fn combined_row(&self, text: &Pieces) -> Row {
        self.combinations.row(&[&text.combinations])
    }

    /// A model of these classes and practices that knows nothing yet.
    pub(super) fn untrained<'a>(
        labels: impl Iterator<Item = (Class, Option<&'a Practice>)>,
    ) -> Self {
        let mut classes = BTreeSet::new();
        let mut practices = BTreeSet::new();
        for (class, practice) in labels {
            classes.insert(class);
            practices.extend(practice.cloned());
        }
        Self {
            vocabulary: Vocabulary::default(),
            combinations: Vocabulary::default(),
            plain: Head::default(),
            conceptual: Head::default(),
            combined: Head::default(),
            practice: Head::default(),
            corrections: Vec::new(),
            classes: classes.into_iter().collect(),
            practices: practices.into_iter().collect(),
        }
    }

    /// What a text may ask, likeliest first.
    pub(super) fn classes(&self, hidden: &Pieces) -> Vec<(Class, f32)> {
        let mut row = self.plain_row(hidden);
        let plain = self.plain.probabilities(&row);
        self.vocabulary.append(&hidden.combinations, &mut row);
        let conceptual = self.conceptual.probabilities(&row);
        let combined = self.combined.probabilities(&self.combined_row(hidden));
        let votes = [
            (PLAIN, plain),
            (CONCEPTUAL, conceptual),
            (COMBINED, combined),
        ];
        let mut likelihoods = self.corrections.clone();
        for (worth, vote) in &votes {
            for (sum, likelihood) in likelihoods.iter_mut().zip(vote) {
                *sum += worth * libm::logf(likelihood.max(LEAST_LIKELY));
            }
        }
        softmax(&mut likelihoods);
        ranked(self.classes.iter().copied().zip(likelihoods))
    }

    /// Which practice a text may be about, likeliest first.
    pub(super) fn practices(&self, open: &Pieces) -> Vec<(Practice, f32)> {
        let likelihoods = self.practice.probabilities(&self.conceptual_row(open));
        ranked(self.practices.iter().cloned().zip(likelihoods))
    }

    /// Whether the heads fit the vocabulary, the classes and the practices.
    pub(super) fn is_whole(&self) -> bool {
        let (classes, practices) = (self.classes.len(), self.practices.len());
        self.plain.fits(classes, &self.vocabulary)
            && self.conceptual.fits(classes, &self.vocabulary)
            && self.combined.fits(classes, &self.combinations)
            && self.practice.fits(practices, &self.vocabulary)
            && self.corrections.len() == self.classes.len()
    }
}

impl Sample {
    /// The sample of a text, given as it is with and without its topic.
    pub(super) fn of(
        hidden: &[Token],
        open: &[Token],
        label: (Class, Option<Practice>),
        lexicon: &Lexicon,
        names: &ConceptNames,
    ) -> Self {
        Self {
            hidden: pieces(hidden, lexicon, names),
            open: pieces(open, lexicon, names),
            class: label.0,
            practice: label.1,
        }
    }
}

/// What takes back the share of the classes among the samples.
fn corrections(samples: &[Sample], classes: &[Class]) -> Vec<f32> {
    let share_of = |class: &Class| {
        let own = samples.iter().filter(|sample| sample.class == *class);
        share(own.count(), samples.len())
    };
    let shares = classes.iter().map(share_of);
    shares.map(|share| -FREQUENCY * libm::logf(share)).collect()
}

fn place<Label: PartialEq>(all: &[Label], label: &Label) -> usize {
    all.iter()
        .position(|own| own == label)
        .expect("the labels were collected from these samples")
}

fn ranked<Label>(likelihoods: impl Iterator<Item = (Label, f32)>) -> Vec<(Label, f32)> {
    let mut ranked: Vec<_> = likelihoods.collect();
    ranked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    ranked
}
