//! All that is learned from the examples: once, and kept by `weights` for the next start.

use std::thread;

use super::{
    dictionary::Dictionary, language::Detector, locale::Locale, subject::Subject, topics::Customs,
};

/// All that is learned from the examples, beside their words.
#[derive(Debug)]
pub(super) struct Learned {
    /// Which language a text is in.
    pub(super) detector: Detector,
    /// What it asks.
    pub(super) subject: Subject,
    /// How people ask about the changes.
    pub(super) customs: Customs,
}

impl Learned {
    /// What the examples of the locales teach, read with the dictionary of the same locales.
    pub(super) fn from(locales: &[Locale], dictionary: &Dictionary) -> Self {
        thread::scope(|scope| {
            let detector = scope.spawn(|| Detector::train(locales));
            let subject = Subject::train(&dictionary.samples(locales).concat());
            Self {
                detector: detector
                    .join()
                    .expect("training indexes what it has itself collected"),
                subject,
                customs: Customs::of(locales),
            }
        })
    }
}
