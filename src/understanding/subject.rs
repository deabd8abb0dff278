//! What a question asks: the aspect and the practice, each with how likely it is.
//!
//! Two views of the same text vote on the aspect: words and characters alone, and those with the lexicon's concepts.
//! Each is wrong where the other is not, so their mean beats both. The practice is a third head; it sees the phrases
//! that name a practice, which the other two do not.

use std::collections::BTreeSet;

use super::{
    features::{Pieces, Token, pieces},
    lexicon::{ConceptNames, Lexicon},
    locale::Class,
    model::{Head, Vocabulary},
};
use crate::facts::Practice;

/// Pieces that occur in fewer texts are left out: nothing is learned from them, and they are half of the size. Most
/// examples count as two texts, with their topic hidden and not.
const LEAST: u32 = 4;

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
    pub(super) vocabulary: Vocabulary,
    pub(super) plain: Head,
    pub(super) conceptual: Head,
    pub(super) practice: Head,
    classes: Vec<Class>,
    practices: Vec<Practice>,
}

impl Subject {
    /// Learns from the samples.
    pub(super) fn train(samples: &[Sample]) -> Self {
        let mut subject = Self::untrained(
            samples
                .iter()
                .map(|sample| (sample.class, sample.practice.as_ref())),
        );
        subject.vocabulary = Vocabulary::of(
            samples
                .iter()
                .flat_map(|sample| [&sample.hidden, &sample.open]),
            LEAST,
        );
        let labels: Vec<usize> = samples
            .iter()
            .map(|sample| place(&subject.classes, &sample.class))
            .collect();
        [subject.plain, subject.conceptual] = [false, true].map(|with_concepts| {
            let rows: Vec<_> = samples
                .iter()
                .map(|sample| subject.vocabulary.row(&sample.hidden, with_concepts))
                .collect();
            Head::train(
                &rows,
                &labels,
                subject.classes.len(),
                subject.vocabulary.len(),
            )
        });
        let (rows, labels): (Vec<_>, Vec<_>) = samples
            .iter()
            .filter_map(|sample| {
                let practice = sample.practice.as_ref()?;
                Some((
                    subject.vocabulary.row(&sample.open, true),
                    place(&subject.practices, practice),
                ))
            })
            .unzip();
        subject.practice = Head::train(
            &rows,
            &labels,
            subject.practices.len(),
            subject.vocabulary.len(),
        );
        subject
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
            plain: Head::default(),
            conceptual: Head::default(),
            practice: Head::default(),
            classes: classes.into_iter().collect(),
            practices: practices.into_iter().collect(),
        }
    }

    /// What a text may ask, likeliest first.
    pub(super) fn classes(&self, hidden: &Pieces) -> Vec<(Class, f32)> {
        let mut row = self.vocabulary.row(hidden, false);
        let plain = self.plain.probabilities(&row);
        self.vocabulary.append(&hidden.concepts, &mut row);
        let conceptual = self.conceptual.probabilities(&row);
        let means = plain
            .iter()
            .zip(&conceptual)
            .map(|(a, b)| f32::midpoint(*a, *b));
        ranked(self.classes.iter().copied().zip(means))
    }

    /// Which practice a text may be about, likeliest first.
    pub(super) fn practices(&self, open: &Pieces) -> Vec<(Practice, f32)> {
        let likelihoods = self
            .practice
            .probabilities(&self.vocabulary.row(open, true));
        ranked(self.practices.iter().cloned().zip(likelihoods))
    }

    /// Whether the heads fit the vocabulary, the classes and the practices.
    pub(super) fn is_whole(&self) -> bool {
        let fits = |head: &Head, classes: usize| {
            head.classes == classes && head.weights.len() == (self.vocabulary.len() + 1) * classes
        };
        self.vocabulary.idf.len() == self.vocabulary.hashes.len()
            && fits(&self.plain, self.classes.len())
            && fits(&self.conceptual, self.classes.len())
            && fits(&self.practice, self.practices.len())
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
