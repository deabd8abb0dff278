//! The trained model as bytes, to be kept by a shell and read at the next start.
//!
//! A fingerprint of all that the model was trained on goes first: bytes of other examples, of another version or torn
//! in half are not read, and the model is trained anew.

use super::{
    model::{Head, Vocabulary, Weight},
    subject::Subject,
};
use crate::understanding::language::Detector;

/// Names the format and the way in which texts are read; its last digits change with either.
pub(super) const MAGIC: [u8; 8] = *b"optout06";

/// The model as bytes.
pub(super) fn write(fingerprint: u64, detector: &Detector, subject: &Subject) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend(MAGIC);
    bytes.extend(fingerprint.to_le_bytes());
    put_vocabulary(&mut bytes, &detector.vocabulary);
    put_head(&mut bytes, &detector.head);
    put_vocabulary(&mut bytes, &subject.vocabulary);
    put_vocabulary(&mut bytes, &subject.combinations);
    let views = [&subject.plain, &subject.conceptual, &subject.combined];
    for head in views.into_iter().chain([&subject.practice]) {
        put_head(&mut bytes, head);
    }
    put_length(&mut bytes, subject.corrections.len());
    bytes.extend(
        subject
            .corrections
            .iter()
            .flat_map(|correction| correction.to_le_bytes()),
    );
    bytes
}

/// The model from bytes, if they are whole and of this fingerprint; `empty` tells the classes.
pub(super) fn read(
    bytes: &[u8],
    fingerprint: u64,
    languages: usize,
    empty: Subject,
) -> Option<(Detector, Subject)> {
    let rest = bytes
        .strip_prefix(&MAGIC)?
        .strip_prefix(&fingerprint.to_le_bytes())?;
    let mut reader = Reader(rest);
    let detector = Detector {
        vocabulary: reader.vocabulary()?,
        head: reader.head()?,
    };
    let mut subject = empty;
    subject.vocabulary = reader.vocabulary()?;
    subject.combinations = reader.vocabulary()?;
    subject.plain = reader.head()?;
    subject.conceptual = reader.head()?;
    subject.combined = reader.head()?;
    subject.practice = reader.head()?;
    let corrections = reader.length()?;
    subject.corrections = reader.words(corrections)?.map(f32::from_le_bytes).collect();
    let fits = detector.head.classes == languages
        && detector.head.weights.len() == (detector.vocabulary.len() + 1) * languages
        && subject.is_whole()
        && reader.0.is_empty();
    fits.then_some((detector, subject))
}

fn put_vocabulary(bytes: &mut Vec<u8>, vocabulary: &Vocabulary) {
    put_length(bytes, vocabulary.hashes.len());
    bytes.extend(vocabulary.hashes.iter().flat_map(|hash| hash.to_le_bytes()));
    bytes.extend(vocabulary.idf.iter().flat_map(|idf| idf.to_le_bytes()));
}

fn put_head(bytes: &mut Vec<u8>, head: &Head) {
    put_length(bytes, head.classes);
    put_length(bytes, head.weights.len());
    bytes.extend(
        head.weights
            .iter()
            .flat_map(|weight| weight.0.to_le_bytes()),
    );
}

fn put_length(bytes: &mut Vec<u8>, length: usize) {
    let length = u32::try_from(length).expect("a model has fewer than 2³² weights");
    bytes.extend(length.to_le_bytes());
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn vocabulary(&mut self) -> Option<Vocabulary> {
        let length = self.length()?;
        Some(Vocabulary {
            hashes: self.words(length)?.map(u32::from_le_bytes).collect(),
            idf: self.words(length)?.map(f32::from_le_bytes).collect(),
        })
    }

    fn head(&mut self) -> Option<Head> {
        let classes = self.length()?;
        let length = self.length()?;
        let weights = self
            .words(length)?
            .map(|word| Weight(u16::from_le_bytes(word)))
            .collect();
        Some(Head { classes, weights })
    }

    fn length(&mut self) -> Option<usize> {
        let word = self.words(1)?.next()?;
        usize::try_from(u32::from_le_bytes(word)).ok()
    }

    fn words<const SIZE: usize>(
        &mut self,
        count: usize,
    ) -> Option<impl Iterator<Item = [u8; SIZE]> + use<'a, SIZE>> {
        let (own, rest) = self.0.split_at_checked(count.checked_mul(SIZE)?)?;
        self.0 = rest;
        Some(own.as_chunks::<SIZE>().0.iter().copied())
    }
}
