//! From a text to a [`Question`]: what is asked, about which change, in which language and region, and how sure that is.
//!
//! ```text
//! text ─ clean ─ names ─ mask ─ language ─ hide topic ─ aspect, practice ─ decide ─▶ Question
//! ```
//!
//! `normalize` cleans; `platform` and `region` find names and leave slots in their place; `language` tells the
//! language; `subject` weighs what is asked, with a `model` trained at the start from `locales/*/questions.toml`;
//! `decide` turns the `reading` and what was said before into an answer, a question back, or a refusal. `check` tells
//! translators what to mend, `calibrate` where the bar for answering stands. What is no question but an order is read
//! by `order` into a [`Command`]. Understanding keeps nothing between questions, reads no clock and does no I/O, save
//! that a time zone is looked up where the system keeps them. Nothing here names a language, a platform or a practice.

mod about;
mod calibrate;
mod check;
mod choose;
mod command;
mod context;
mod decide;
mod dictionary;
mod explain;
mod features;
mod follow_up;
mod language;
mod lexicon;
mod locale;
mod model;
mod normalize;
mod order;
mod platform;
mod question;
mod reading;
mod region;
mod stages;
mod subject;
mod topics;
mod weights;

pub use calibrate::{Calibration, Point};
pub use check::check;
pub use command::{Command, Fault, Follow, Form, Misuse, Ordered};
pub use context::Context;
pub use explain::Explanation;
pub use question::{BotTopic, Choice, Outcome, Question, Refusal, Topic};
pub use stages::Stages;

use self::{
    dictionary::Dictionary,
    features::{Token, fnv, pieces},
    language::{Detector, Found},
    locale::{Class, Locale},
    order::Vocabulary,
    reading::{Clause, Masked, Reading, hide_topic},
    subject::Subject,
    topics::Topics,
};
use crate::{
    facts::{FactBase, Problem},
    files::Files,
    language::Language,
};

/// Understands questions.
#[derive(Debug)]
pub struct Understanding {
    languages: Vec<Language>,
    dictionary: Dictionary,
    topics: Topics,
    detector: Detector,
    subject: Subject,
    vocabularies: Vec<Vocabulary>,
    fingerprint: u64,
    is_newly_trained: bool,
}

impl Understanding {
    /// Understanding of the files' languages and the base's platforms.
    ///
    /// `weights` are those that [`Self::weights`] gave for the same files and names; without them, or with others, the
    /// model is trained, which takes some tenths of a second.
    ///
    /// # Errors
    /// Every file of a locale that cannot be read.
    pub fn new(
        files: &Files,
        base: &FactBase,
        weights: Option<&[u8]>,
    ) -> Result<Self, Vec<Problem>> {
        let locales = Locale::read_all(files)?;
        let dictionary = Dictionary::of(&locales, base);
        let fingerprint = fingerprint(files, base);
        let labels = locales.iter().flat_map(|locale| &locale.examples);
        let empty =
            Subject::untrained(labels.map(|example| (example.class, example.practice.as_ref())));
        let kept =
            weights.and_then(|bytes| weights::read(bytes, fingerprint, locales.len(), empty));
        let is_newly_trained = kept.is_none();
        let (detector, subject) = kept.unwrap_or_else(|| {
            let samples = dictionary.samples(&locales).concat();
            (Detector::train(&locales), Subject::train(&samples))
        });
        Ok(Self {
            topics: Topics::of(base, &locales),
            vocabularies: Vocabulary::of_all(&locales),
            languages: locales.into_iter().map(|locale| locale.language).collect(),
            dictionary,
            detector,
            subject,
            fingerprint,
            is_newly_trained,
        })
    }

    /// Whether the weights that it was given were of no use, so that the model was trained.
    pub const fn is_newly_trained(&self) -> bool {
        self.is_newly_trained
    }

    /// The trained weights, to be kept and given to [`Self::new`] at the next start.
    pub fn weights(&self) -> Vec<u8> {
        weights::write(self.fingerprint, &self.detector, &self.subject)
    }

    /// The languages that are understood.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// What a text asks. Takes any text at all, and tells so where it understands nothing.
    pub fn understand(&self, text: &str, context: &Context<'_>) -> Question {
        self.decide(&self.read(text, context), context)
    }

    fn decide(&self, reading: &Reading, context: &Context<'_>) -> Question {
        decide::decide(
            reading,
            context,
            &self.topics,
            &self.languages,
            &self.dictionary.lexicons,
        )
    }

    fn read(&self, text: &str, context: &Context<'_>) -> Reading {
        let line = normalize::clean(text);
        let words = normalize::words(&line);
        let found = self.dictionary.find(&words);
        let mut masked = found.clauses;
        let lexicons = &self.dictionary.lexicons;
        let written = tokens(&masked);
        let language = self.detector.detect(
            &line,
            &words,
            &written,
            lexicons,
            &self.languages,
            context.language,
        );
        let lexicon = match language.found {
            Found::Ours(at) => at,
            Found::Other(_) => 0,
        };
        let own = &lexicons[lexicon];
        for token in masked.iter_mut().flat_map(|clause| &mut clause.tokens) {
            own.respell(token);
        }
        let open = tokens(&masked);
        let (hidden, named) = hide_topic(&open, own);
        let texts: Vec<&str> = open.iter().map(Token::text).collect();
        let concepts = (0..texts.len()).fold(0, |found, at| found | own.concepts(&texts, at));
        let (classes, coverage) = self.asked(&masked, &hidden, lexicon);
        Reading {
            practices: self
                .subject
                .practices(&pieces(&open, own, &self.dictionary.names)),
            domain: self.dictionary.names.domain(concepts),
            slots_only: reading::is_slots_only(&hidden, own),
            clauses: self.clauses(&masked, lexicon),
            subject: found.subject,
            region: found.region,
            tokens: hidden,
            classes,
            coverage,
            language,
            lexicon,
            named,
            words,
        }
    }

    /// What a text may ask, likeliest first, and the share of its words that are known.
    ///
    /// Of a letter its questions alone are weighed, unless the whole is clearer: "I do not want that. Is it possible?"
    fn asked(
        &self,
        clauses: &[Masked],
        hidden: &[Token],
        lexicon: usize,
    ) -> (Vec<(Class, f32)>, f32) {
        let weigh = |tokens: &[Token]| {
            let coverage = dictionary::coverage(tokens, &self.dictionary.lexicons);
            (self.classes(tokens, lexicon), coverage)
        };
        let confidence = |asked: &(Vec<(Class, f32)>, f32)| {
            asked
                .0
                .first()
                .map_or(0.0, |(_, likelihood)| likelihood * asked.1)
        };
        let whole = weigh(hidden);
        let questions = reading::questions(clauses).map(|questions| {
            let (questions, _) = hide_topic(&questions, &self.dictionary.lexicons[lexicon]);
            weigh(&questions)
        });
        match questions {
            Some(questions) if confidence(&questions) > confidence(&whole) => questions,
            Some(_) | None => whole,
        }
    }

    /// What some tokens may ask, likeliest first.
    fn classes(&self, tokens: &[Token], lexicon: usize) -> Vec<(Class, f32)> {
        self.subject.classes(&pieces(
            tokens,
            &self.dictionary.lexicons[lexicon],
            &self.dictionary.names,
        ))
    }

    /// What each clause asks by itself, where there are several with something to say.
    fn clauses(&self, clauses: &[Masked], lexicon: usize) -> Vec<Clause> {
        let own = &self.dictionary.lexicons[lexicon];
        let parts = reading::parts(clauses, own);
        if parts.len() < 2 {
            return Vec::new();
        }
        let weigh = |tokens: Vec<Token>| {
            let (tokens, _) = hide_topic(&tokens, own);
            let (class, likelihood) = self.classes(&tokens, lexicon).first().copied()?;
            let confidence = likelihood * dictionary::coverage(&tokens, &self.dictionary.lexicons);
            Some(Clause { class, confidence })
        };
        parts.into_iter().filter_map(weigh).collect()
    }
}

/// All tokens of some clauses.
fn tokens(clauses: &[Masked]) -> Vec<Token> {
    clauses
        .iter()
        .flat_map(|clause| clause.tokens.iter().cloned())
        .collect()
}

/// A fingerprint of all that the model is trained on: the locales' files and the names that are masked in them.
fn fingerprint(files: &Files, base: &FactBase) -> u64 {
    let texts = files.iter().filter(|(path, _)| {
        let name = path.file_name().and_then(|name| name.to_str());
        path.starts_with("locales")
            && matches!(
                name,
                Some("questions.toml" | "lexicon.toml" | "regions.toml")
            )
    });
    let texts =
        texts.flat_map(|(path, text)| [path.to_string_lossy().into_owned(), text.to_owned()]);
    let platforms = base
        .platforms()
        .flat_map(|platform| [&platform.name].into_iter().chain(&platform.aliases));
    let services = base
        .services()
        .iter()
        .flat_map(|service| [&service.name].into_iter().chain(&service.aliases));
    let names = platforms.chain(services).cloned();
    let version = env!("CARGO_PKG_VERSION").to_owned();
    fnv([version]
        .into_iter()
        .chain(texts)
        .chain(names)
        .flat_map(|text| text.into_bytes().into_iter().chain([0])))
}
