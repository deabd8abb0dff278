//! The model: multinomial logistic regression over TF-IDF, trained here, small enough to read.
//!
//! A [`Vocabulary`] turns pieces into a sparse [`Row`]; a [`Head`] turns a row into probabilities of its classes.
//! Training is plain stochastic gradient descent with a decaying step and L2 kept lazily as one factor: on data of
//! this size it equals a batch solver, and with a fixed order of shuffling it gives the same weights everywhere.

use super::features::Pieces;

// The four were chosen together by cross-validation (`calibrate`): of what reaches most examples with one wrong answer
// in ten, the one that trains fastest. Around these values the differences are within a point.

/// Passes over the examples.
const EPOCHS: usize = 8;

/// The first step.
const STEP: f32 = 1.5;

/// How fast the steps shrink, per example seen.
const DECAY: f32 = 1.5e-4;

/// The strength of L2.
const L2: f32 = 5e-5;

/// A text as the model sees it: which pieces of the vocabulary it has, and how much of each.
pub(super) type Row = Vec<(u32, f32)>;

/// The pieces that the model knows, by hash, with how telling each is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Vocabulary {
    /// Sorted, so that a piece is found by halving.
    pub(super) hashes: Vec<u32>,
    /// Inverse document frequency, by place.
    pub(super) idf: Vec<f32>,
}

impl Vocabulary {
    /// The pieces that occur in at least `least` of the texts.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a Pieces>, least: u32) -> Self {
        let mut counts = std::collections::BTreeMap::<u32, u32>::new();
        let mut total = 0_u32;
        for text in texts {
            total += 1;
            let mut all: Vec<u32> = [&text.words, &text.runs, &text.concepts]
                .into_iter()
                .flatten()
                .copied()
                .collect();
            all.sort_unstable();
            all.dedup();
            for hash in all {
                *counts.entry(hash).or_default() += 1;
            }
        }
        counts.retain(|_, count| *count >= least);
        Self {
            idf: counts
                .values()
                .map(|count| 1.0 + (as_f32(1 + total) / as_f32(1 + *count)).ln())
                .collect(),
            hashes: counts.into_keys().collect(),
        }
    }

    /// How many pieces there are.
    pub(super) fn len(&self) -> usize {
        self.hashes.len()
    }

    /// A text as a row; each kind of piece has length 1, so that none drowns another.
    pub(super) fn row(&self, pieces: &Pieces, with_concepts: bool) -> Row {
        let mut row = Row::with_capacity(pieces.words.len() + pieces.runs.len());
        self.append(&pieces.words, &mut row);
        self.append(&pieces.runs, &mut row);
        if with_concepts {
            self.append(&pieces.concepts, &mut row);
        }
        row
    }

    /// Adds pieces of one kind to a row.
    pub(super) fn append(&self, hashes: &[u32], row: &mut Row) {
        let mut sorted = hashes.to_vec();
        sorted.sort_unstable();
        let begin = row.len();
        for same in sorted.chunk_by(|a, b| a == b) {
            if let Ok(at) = self.hashes.binary_search(&same[0]) {
                let times = as_f32(u32::try_from(same.len()).unwrap_or(u32::MAX));
                row.push((
                    u32::try_from(at).expect("a vocabulary has fewer than 2³² pieces"),
                    (1.0 + times.ln()) * self.idf[at],
                ));
            }
        }
        let length = row[begin..]
            .iter()
            .map(|(_, value)| value * value)
            .sum::<f32>()
            .sqrt();
        if length > 0.0 {
            for (_, value) in &mut row[begin..] {
                *value /= length;
            }
        }
    }
}

/// Weights that turn a row into probabilities.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Head {
    /// How many classes it tells apart.
    pub(super) classes: usize,
    /// One weight per piece and class, all classes of a piece together; the last piece is the bias.
    pub(super) weights: Vec<Weight>,
}

/// A weight in half of the space: the upper 16 bits of an `f32` (bfloat16). Two decimal digits are more than a weight
/// means, and the weights are the largest thing that a resting bot holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Weight(pub(super) u16);

impl From<f32> for Weight {
    /// The nearest one.
    fn from(weight: f32) -> Self {
        let bits = weight.to_bits();
        let [_, _, low, high] = bits
            .saturating_add(0x7fff + ((bits >> 16) & 1))
            .to_le_bytes();
        Self(u16::from_le_bytes([low, high]))
    }
}

impl From<Weight> for f32 {
    fn from(Weight(bits): Weight) -> Self {
        Self::from_bits(u32::from(bits) << 16)
    }
}

impl Head {
    /// Learns to tell the classes of the rows apart.
    pub(super) fn train(rows: &[Row], labels: &[usize], classes: usize, vocabulary: usize) -> Self {
        let mut weights = vec![0.0_f32; (vocabulary + 1) * classes];
        let mut scale = 1.0_f32;
        let mut order: Vec<usize> = (0..rows.len()).collect();
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        let mut scores = vec![0.0; classes];
        let mut step_count = 0_u32;
        for _ in 0..EPOCHS {
            random.shuffle(&mut order);
            for &at in &order {
                let step = STEP / (1.0 + DECAY * as_f32(step_count));
                step_count += 1;
                add_scores(&weights, classes, vocabulary, &rows[at], scale, &mut scores);
                softmax(&mut scores);
                scores[labels[at]] -= 1.0;
                scale *= 1.0 - step * L2;
                let update = -step / scale;
                for &(piece, value) in rows[at].iter().chain([&bias(vocabulary)]) {
                    let begin = piece as usize * classes;
                    for (weight, error) in weights[begin..begin + classes].iter_mut().zip(&scores) {
                        *weight += update * value * error;
                    }
                }
            }
        }
        Self {
            classes,
            weights: weights
                .into_iter()
                .map(|weight| Weight::from(weight * scale))
                .collect(),
        }
    }

    /// How likely each class is.
    pub(super) fn probabilities(&self, row: &Row) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes];
        let vocabulary = (self.weights.len() / self.classes.max(1)).saturating_sub(1);
        add_scores(
            &self.weights,
            self.classes,
            vocabulary,
            row,
            1.0,
            &mut scores,
        );
        softmax(&mut scores);
        scores
    }
}

/// The piece that every row has.
fn bias(vocabulary: usize) -> (u32, f32) {
    (
        u32::try_from(vocabulary).expect("a vocabulary has fewer than 2³² pieces"),
        1.0,
    )
}

fn add_scores<W: Copy + Into<f32>>(
    weights: &[W],
    classes: usize,
    vocabulary: usize,
    row: &Row,
    scale: f32,
    scores: &mut [f32],
) {
    scores.fill(0.0);
    for &(piece, value) in row.iter().chain([&bias(vocabulary)]) {
        let begin = piece as usize * classes;
        for (score, weight) in scores.iter_mut().zip(&weights[begin..begin + classes]) {
            *score += value * (*weight).into();
        }
    }
    for score in scores {
        *score *= scale;
    }
}

/// Scores to probabilities, in place.
fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in &mut *scores {
        *score = (*score - most).exp();
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}

/// A fixed sequence of numbers for shuffling (`SplitMix64`).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for at in (1..order.len()).rev() {
            let bound = u64::try_from(at + 1).expect("an index fits 64 bits");
            let other = usize::try_from(self.next() % bound).expect("it is at most `at`");
            order.swap(at, other);
        }
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of examples and pieces stay far below 2²⁴"
)]
fn as_f32(count: u32) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_in_half_of_the_space_is_the_nearest_that_fits() {
        for weight in [0.0_f32, 1.0, -1.0, 0.1, -3.7, 1e-20, 123_456.0] {
            let kept = f32::from(Weight::from(weight));
            assert!(
                (kept - weight).abs() <= weight.abs() / 256.0,
                "{weight} {kept}"
            );
            assert_eq!(f32::from(Weight::from(kept)).to_bits(), kept.to_bits());
        }
    }
}
