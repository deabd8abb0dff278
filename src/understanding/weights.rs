//! What is learned from the examples as bytes, to be kept by a shell and read at the next start, which then need not
//! read them.
//!
//! A fingerprint of all that it was learned from goes first: bytes of other examples, of another version or torn in half
//! are not read, and all is learned anew.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    language::Detector,
    learned::Learned,
    locale::Class,
    model::{Head, Vocabulary, Weight},
    subject::Subject,
    topics::Customs,
    words::{Tongues, Words},
};
use crate::facts::Practice;

/// Names the format and the way in which texts are read; its last digits change with either.
pub(super) const MAGIC: [u8; 8] = *b"optout07";

/// What has names, and is small.
#[derive(Debug, Serialize, Deserialize)]
struct Labels {
    classes: Vec<Class>,
    practices: Vec<Practice>,
    customs: Customs,
    letters: BTreeSet<char>,
}

/// The words of the examples and what was learned from these as bytes.
pub(super) fn write(fingerprint: u64, words: &Words, learned: &Learned) -> Vec<u8> {
    let Learned {
        detector,
        subject,
        customs,
    } = learned;
    let labels = Labels {
        classes: subject.classes.clone(),
        practices: subject.practices.clone(),
        customs: customs.clone(),
        letters: words.letters.clone(),
    };
    let labels = serde_json::to_vec(&labels).expect("labels are text and have no map");
    let mut bytes = Vec::new();
    bytes.extend(MAGIC);
    bytes.extend(fingerprint.to_le_bytes());
    put(&mut bytes, &labels, |label| [*label]);
    put(&mut bytes, &words.hashes, |hash| hash.to_le_bytes());
    put(&mut bytes, &words.tongues, |tongues| {
        tongues.0.to_le_bytes()
    });
    put_vocabulary(&mut bytes, &detector.vocabulary);
    put_head(&mut bytes, &detector.head);
    put_vocabulary(&mut bytes, &subject.vocabulary);
    put_vocabulary(&mut bytes, &subject.combinations);
    let views = [&subject.plain, &subject.conceptual, &subject.combined];
    for head in views.into_iter().chain([&subject.practice]) {
        put_head(&mut bytes, head);
    }
    put(&mut bytes, &subject.corrections, |weight| {
        weight.to_le_bytes()
    });
    bytes
}

/// What was learned from bytes, if they are whole and of this fingerprint and as many languages.
pub(super) fn read(bytes: &[u8], fingerprint: u64, languages: usize) -> Option<(Words, Learned)> {
    let rest = bytes
        .strip_prefix(&MAGIC)?
        .strip_prefix(&fingerprint.to_le_bytes())?;
    let mut reader = Reader(rest);
    let labels: Vec<u8> = reader.all(|[label]| label)?;
    let labels: Labels = serde_json::from_slice(&labels).ok()?;
    let words = Words {
        hashes: reader.all(u64::from_le_bytes)?,
        tongues: reader.all(|tongues| Tongues(u32::from_le_bytes(tongues)))?,
        letters: labels.letters,
    };
    let detector = Detector {
        vocabulary: reader.vocabulary()?,
        head: reader.head()?,
    };
    let subject = Subject {
        vocabulary: reader.vocabulary()?,
        combinations: reader.vocabulary()?,
        plain: reader.head()?,
        conceptual: reader.head()?,
        combined: reader.head()?,
        practice: reader.head()?,
        corrections: reader.all(f32::from_le_bytes)?,
        classes: labels.classes,
        practices: labels.practices,
    };
    let fits = words.hashes.len() == words.tongues.len()
        && detector.head.fits(languages, &detector.vocabulary)
        && subject.is_whole()
        && reader.0.is_empty();
    let customs = labels.customs;
    fits.then_some((
        words,
        Learned {
            detector,
            subject,
            customs,
        },
    ))
}

fn put_vocabulary(bytes: &mut Vec<u8>, vocabulary: &Vocabulary) {
    put(bytes, &vocabulary.hashes, |hash| hash.to_le_bytes());
    put(bytes, &vocabulary.idf, |idf| idf.to_le_bytes());
}

fn put_head(bytes: &mut Vec<u8>, head: &Head) {
    put_length(bytes, head.classes);
    put(bytes, &head.weights, |weight| weight.0.to_le_bytes());
}

fn put<Item, const SIZE: usize>(
    bytes: &mut Vec<u8>,
    items: &[Item],
    written: impl Fn(&Item) -> [u8; SIZE],
) {
    put_length(bytes, items.len());
    bytes.extend(items.iter().flat_map(written));
}

fn put_length(bytes: &mut Vec<u8>, length: usize) {
    let length = u32::try_from(length).expect("a model has fewer than 2³² weights");
    bytes.extend(length.to_le_bytes());
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn vocabulary(&mut self) -> Option<Vocabulary> {
        Some(Vocabulary {
            hashes: self.all(u32::from_le_bytes)?,
            idf: self.all(f32::from_le_bytes)?,
        })
    }

    fn head(&mut self) -> Option<Head> {
        Some(Head {
            classes: self.length()?,
            weights: self.all(|weight| Weight(u16::from_le_bytes(weight)))?,
        })
    }

    fn length(&mut self) -> Option<usize> {
        let (length, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        usize::try_from(u32::from_le_bytes(*length)).ok()
    }

    /// As many items as the length before them tells.
    fn all<Item, const SIZE: usize>(
        &mut self,
        read: impl Fn([u8; SIZE]) -> Item,
    ) -> Option<Vec<Item>> {
        let count = self.length()?;
        let (own, rest) = self.0.split_at_checked(count.checked_mul(SIZE)?)?;
        self.0 = rest;
        Some(
            own.as_chunks::<SIZE>()
                .0
                .iter()
                .copied()
                .map(read)
                .collect(),
        )
    }
}
