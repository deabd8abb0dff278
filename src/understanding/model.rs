//! The model: multinomial logistic regression over TF-IDF, trained here, small enough to read.
//!
//! A [`Vocabulary`] turns pieces into a sparse [`Row`]; a [`Head`] turns a row into probabilities of its classes.
//! Training is plain stochastic gradient descent with a decaying step and L2 kept lazily as one factor: on data of
//! this size it equals a batch solver, and with a fixed order of shuffling it gives the same weights everywhere.

// The three, and the passes over the examples, were chosen together by cross-validation (`calibrate`): of what reaches most examples with one wrong answer
// in ten, the one that trains fastest. Around these values the differences are within a point.

/// The first step.
const STEP: f32 = 2.0;

/// How fast the steps shrink, per example seen.
const DECAY: f32 = 3e-5;

/// The strength of L2.
const L2: f32 = 5e-6;

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
    pub(super) fn of(texts: impl Iterator<Item = Vec<u32>>, least: u32) -> Self {
        let mut all = Vec::new();
        let mut total = 0_u32;
        for mut text in texts {
            total += 1;
            text.sort_unstable();
            text.dedup();
            all.append(&mut text);
        }
        all.sort_unstable();
        let mut vocabulary = Self::default();
        for same in all.chunk_by(|a, b| a == b) {
            let count = u32::try_from(same.len()).unwrap_or(u32::MAX);
            if count >= least {
                let rarity = as_f32(1 + total) / as_f32(1 + count);
                vocabulary.hashes.push(same[0]);
                vocabulary.idf.push(1.0 + libm::logf(rarity));
            }
        }
        vocabulary
    }

    /// How many pieces there are.
    pub(super) fn len(&self) -> usize {
        self.hashes.len()
    }

    /// A text as a row, of several kinds of pieces; each kind has length 1, so that none drowns another.
    pub(super) fn row(&self, kinds: &[&[u32]]) -> Row {
        let mut row = Row::with_capacity(kinds.iter().map(|kind| kind.len()).sum());
        for kind in kinds {
            self.append(kind, &mut row);
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
                    (1.0 + libm::logf(times)) * self.idf[at],
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

/// Weights of a piece stand in as many places as classes, filled up to a multiple of this: as many as a processor adds at
/// once.
const LANE: usize = 8;

/// An error below which nothing is left to learn from an example in this pass.
const LEARNED: f32 = 0.2;

impl Head {
    /// Learns to tell the classes of the rows apart.
    ///
    /// `passes` is how many times it goes over them.
    pub(super) fn train(
        rows: &[Row],
        labels: &[usize],
        classes: usize,
        vocabulary: usize,
        passes: usize,
    ) -> Self {
        let width = classes.next_multiple_of(LANE);
        let mut weights = vec![0.0_f32; (vocabulary + 1) * width];
        let mut scores = vec![0.0_f32; width];
        let mut scale = 1.0_f32;
        // The mean of the later passes, in which the weights go to and fro around what they have learned.
        let averaged = passes.div_ceil(2);
        let mut sums = vec![0.0_f32; weights.len()];
        let mut order: Vec<usize> = (0..rows.len()).collect();
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        let mut step_count = 0_u32;
        for pass in 0..passes {
            random.shuffle(&mut order);
            for &at in &order {
                let step = STEP / (1.0 + DECAY * as_f32(step_count));
                step_count += 1;
                scores.fill(0.0);
                for (piece, value) in with_bias(&rows[at], vocabulary) {
                    let begin = piece * width;
                    add(&mut scores, value, &weights[begin..begin + width]);
                }
                let errors = &mut scores[..classes];
                for score in &mut *errors {
                    *score *= scale;
                }
                softmax(errors);
                scale *= 1.0 - step * L2;
                let label = labels[at];
                errors[label] -= 1.0;
                if errors[label] > -LEARNED {
                    continue;
                }
                let update = -step / scale;
                for (piece, value) in with_bias(&rows[at], vocabulary) {
                    let begin = piece * width;
                    add(&mut weights[begin..begin + width], update * value, &scores);
                }
            }
            if pass + averaged >= passes {
                add(&mut sums, scale, &weights);
            }
        }
        let share = 1.0 / as_f32(u32::try_from(averaged.max(1)).unwrap_or(u32::MAX));
        let pieces = sums.chunks_exact(width.max(1));
        let weights = pieces.flat_map(|sums| &sums[..classes]);
        Self {
            classes,
            weights: weights.map(|sum| Weight::from(sum * share)).collect(),
        }
    }

    /// Whether it tells so many classes apart by a vocabulary.
    pub(super) fn fits(&self, classes: usize, vocabulary: &Vocabulary) -> bool {
        self.classes == classes
            && self.weights.len() == (vocabulary.len() + 1) * classes
            && vocabulary.idf.len() == vocabulary.hashes.len()
    }

    /// How likely each class is.
    pub(super) fn probabilities(&self, row: &Row) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes];
        let vocabulary = (self.weights.len() / self.classes.max(1)).saturating_sub(1);
        for (piece, value) in with_bias(row, vocabulary) {
            let begin = piece * self.classes;
            let weights = &self.weights[begin..begin + self.classes];
            for (score, weight) in scores.iter_mut().zip(weights) {
                *score += value * f32::from(*weight);
            }
        }
        softmax(&mut scores);
        scores
    }
}

/// The pieces of a row, and the one that every row has.
fn with_bias(row: &Row, vocabulary: usize) -> impl Iterator<Item = (usize, f32)> {
    let pieces = row.iter().map(|(piece, value)| (*piece as usize, *value));
    pieces.chain([(vocabulary, 1.0)])
}

/// Adds so many times the one to the other.
fn add(sums: &mut [f32], times: f32, values: &[f32]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += times * value;
    }
}

/// Scores to probabilities, in place.
pub(super) fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in &mut *scores {
        // The standard library's differs from machine to machine in the last bit.
        *score = libm::expf(*score - most);
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
