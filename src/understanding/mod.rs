//! From a text to a [`Question`]: what is asked, about which change, in which language and region, and how sure that is.
//!
//! ```text
//! text ─ clean ─ names ─ mask ─ language ─ hide topic ─ aspect, practice ─ decide ─▶ Question
//! ```
//!
//! `normalize` cleans; `platform` and `region` find names, by the languages that `words` gives the text, and leave slots
//! in their place; `language` tells the language, and `elsewhere` that it is none of ours; `subject` weighs what is asked
//! in three views, with a `model` trained at the start from `locales/*/questions.toml`; `decide` turns the `reading` and
//! what was said before into an answer, a question back, or a refusal, above the bar of `thresholds`. `check` tells
//! translators what to mend, `calibrate` what the examples are worth and where the bar stands, `score` how labelled
//! questions are understood. What is no question but an order is read by `order` into a [`Command`]. Understanding keeps
//! nothing between questions, reads no clock and does no I/O, save that a time zone is looked up where the system keeps
//! them. Nothing here names a language, a platform or a practice.

mod about;
mod calibrate;
mod check;
mod choose;
mod command;
mod context;
mod decide;
mod dictionary;
mod elsewhere;
mod explain;
mod features;
mod follow_up;
mod language;
mod learned;
mod lexicon;
mod locale;
mod model;
mod normalize;
mod order;
mod platform;
mod question;
mod reading;
mod region;
mod score;
mod stages;
mod subject;
mod thresholds;
mod topics;
mod weights;
mod words;

pub use calibrate::{Calibration, Mistake, Point};
pub use check::{check, extent};
pub use command::{Command, Fault, Follow, Form, Misuse, Operation, Ordered};
pub use context::Context;
pub use explain::Explanation;
pub use order::{Meant, MeantLine};
pub use question::{BotTopic, Choice, Extent, Outcome, Question, Refusal, Topic};
pub use score::{Duty, Fate, Labelled, Score, Verdict};
pub use stages::Stages;
pub use thresholds::{Bounds, Floor, PATH as BOUNDS, Thresholds};

use self::{
    dictionary::Dictionary,
    elsewhere::Elsewhere,
    features::{Token, fnv, pieces},
    language::{Found, Ours},
    learned::Learned,
    locale::{Class, Locale},
    order::Vocabulary,
    reading::{Clause, Masked, Reading, hide_topic},
    topics::Topics,
    words::Words,
};
use crate::{
    facts::{FactBase, Platform, Problem},
    files::Files,
    language::{Language, Spoken},
};

/// Understands questions.
#[derive(Debug)]
pub struct Understanding {
    languages: Vec<Language>,
    /// Those that there are answers in, and their variants.
    spoken: Spoken,
    dictionary: Dictionary,
    topics: Topics,
    learned: Learned,
    vocabularies: Vec<Vocabulary>,
    bounds: Bounds,
    fingerprint: u64,
    is_newly_trained: bool,
}

impl Understanding {
    /// Understanding of the files' languages and the base's platforms.
    ///
    /// `weights` are those that [`Self::weights`] gave for the same files and names; without them, or with others, the
    /// model is trained, which takes about a second.
    ///
    /// # Errors
    /// Every file of a locale that cannot be read.
    pub fn new(
        files: &Files,
        base: &FactBase,
        weights: Option<&[u8]>,
    ) -> Result<Self, Vec<Problem>> {
        let fingerprint = fingerprint(files, base);
        let kept =
            weights.and_then(|bytes| weights::read(bytes, fingerprint, Locale::count(files)));
        let is_newly_trained = kept.is_none();
        let locales = if is_newly_trained {
            Locale::read_all(files)?
        } else {
            Locale::read_all_but_examples(files)?
        };
        let bounds = Bounds::read(files).map_err(|problem| vec![problem])?;
        let (words, learned) = kept.unzip();
        let words = words.unwrap_or_else(|| Words::of(&locales));
        let mut dictionary = Dictionary::of(&locales, words, base);
        let understood: Vec<_> = locales
            .iter()
            .map(|locale| locale.language.clone())
            .collect();
        dictionary.elsewhere =
            Elsewhere::read(files, &understood).map_err(|problem| vec![problem])?;
        let learned = learned.unwrap_or_else(|| Learned::from(&locales, &dictionary));
        let spoken = locales.iter().filter(|locale| locale.is_spoken);
        let spoken = spoken.map(|locale| locale.language.clone()).collect();
        let folders = files.locales().into_iter();
        let spoken = Spoken::new(spoken, folders.filter_map(|tag| tag.parse().ok()).collect());
        Ok(Self {
            topics: Topics::of(base, learned.customs.clone()),
            vocabularies: Vocabulary::of_all(&locales, &spoken),
            spoken,
            languages: locales.into_iter().map(|locale| locale.language).collect(),
            dictionary,
            learned,
            bounds,
            fingerprint,
            is_newly_trained,
        })
    }

    /// Whether these weights are of use with these files, so that nothing is trained.
    pub fn fits(files: &Files, base: &FactBase, weights: &[u8]) -> bool {
        let fingerprint = fingerprint(files, base);
        weights::read(weights, fingerprint, Locale::count(files)).is_some()
    }

    /// Whether the weights that it was given were of no use, so that the model was trained.
    pub const fn is_newly_trained(&self) -> bool {
        self.is_newly_trained
    }

    /// The trained weights, to be kept and given to [`Self::new`] at the next start.
    pub fn weights(&self) -> Vec<u8> {
        weights::write(self.fingerprint, &self.dictionary.words, &self.learned)
    }

    /// The bar that it answers from, and what its languages have to be worth.
    pub const fn bounds(&self) -> &Bounds {
        &self.bounds
    }

    /// The names of platforms and regions that are ordinary words of a language, and so count only with a capital there.
    pub fn ambiguous_names(&self) -> Vec<(String, Vec<Language>)> {
        let of = |name: String| {
            let tongues = self.dictionary.words.tongues(&name);
            let languages = self.languages.iter().enumerate();
            let languages = languages.filter(|(place, _)| tongues.has(*place));
            (
                name,
                languages.map(|(_, language)| language.clone()).collect(),
            )
        };
        let names = self.dictionary.names_of_one_word().into_iter().map(of);
        names
            .filter(|(_, languages): &(_, Vec<_>)| !languages.is_empty())
            .collect()
    }

    /// The languages that are understood.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// What a text asks. Takes any text at all, and tells so where it understands nothing.
    pub fn understand(&self, text: &str, context: &Context<'_>) -> Question {
        let alone = self.asked_alone(text, context);
        alone.unwrap_or_else(|| self.decide(&self.read(text, context), context))
    }

    fn decide(&self, reading: &Reading, context: &Context<'_>) -> Question {
        decide::decide(
            reading,
            context,
            &self.topics,
            &self.languages,
            &self.dictionary.lexicons,
            self.bounds.thresholds.answer,
        )
    }

    fn read(&self, text: &str, context: &Context<'_>) -> Reading {
        let line = normalize::clean(text);
        let words = normalize::words(&line);
        let found = self.dictionary.find(&words);
        let mut masked = found.clauses;
        let lexicons = &self.dictionary.lexicons;
        let written = tokens(&masked);
        let ours = Ours {
            languages: &self.languages,
            spoken: self.spoken.languages(),
            expected: context.language,
        };
        let language =
            self.learned
                .detector
                .detect(&line, &words, &written, &self.dictionary, &ours);
        let lexicon = match language.found {
            Found::Ours(at) => at,
            Found::Other(_) => 0,
        };
        let own = &lexicons[lexicon];
        for token in masked.iter_mut().flat_map(|clause| &mut clause.tokens) {
            self.dictionary.respell(token, lexicon);
        }
        let open = tokens(&masked);
        let (mut hidden, named) = hide_topic(&open, own);
        let slots_only = reading::is_slots_only(&hidden, own, |_| false);
        if found.hint.is_assistant {
            own.name_assistant(&mut hidden);
        }
        let concepts = features::concepts(&open, own);
        let premised = reading::premise(&masked, own);
        let rest = premised.as_ref().map(|premised| &*premised.rest);
        let (classes, coverage) = self.asked(&masked, &hidden, rest, lexicon);
        Reading {
            practices: self
                .learned
                .subject
                .practices(&pieces(&open, own, &self.dictionary.names)),
            domain: self.dictionary.names.domain(concepts),
            slots_only,
            practices_only: reading::is_slots_only(&hidden, own, |word| {
                let domain = self.dictionary.names.domain(own.word_concepts(word));
                domain
                    .iter()
                    .any(|concept| self.topics.is_practice(concept))
            }),
            premise: premised.and_then(|premised| self.clause(&premised.claim, lexicon)),
            clauses: self.clauses(&masked, lexicon),
            subject: found.subject,
            hint: found.hint,
            others: found.others,
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
    /// Of a letter its questions alone are weighed, and of a text that takes something for granted the `rest`, unless the
    /// whole is clearer: "I do not want that. Is it possible?"
    fn asked(
        &self,
        clauses: &[Masked],
        hidden: &[Token],
        rest: Option<&[Token]>,
        lexicon: usize,
    ) -> (Vec<(Class, f32)>, f32) {
        let weigh = |tokens: &[Token]| {
            let coverage = self.dictionary.coverage(tokens);
            (self.classes(tokens, lexicon), coverage)
        };
        let confidence = |asked: &(Vec<(Class, f32)>, f32)| {
            asked
                .0
                .first()
                .map_or(0.0, |(_, likelihood)| likelihood * asked.1)
        };
        let questions = reading::questions(clauses);
        let parts = questions.into_iter().chain(rest.map(<[Token]>::to_vec));
        let parts = parts.map(|part| {
            let (part, _) = hide_topic(&part, &self.dictionary.lexicons[lexicon]);
            weigh(&part)
        });
        let whole = weigh(hidden);
        parts.fold(whole, |best, part| {
            if confidence(&part) > confidence(&best) {
                part
            } else {
                best
            }
        })
    }

    /// What some tokens may ask, likeliest first.
    fn classes(&self, tokens: &[Token], lexicon: usize) -> Vec<(Class, f32)> {
        self.learned.subject.classes(&pieces(
            tokens,
            &self.dictionary.lexicons[lexicon],
            &self.dictionary.names,
        ))
    }

    /// What each clause asks by itself, where there are several with something to say.
    fn clauses(&self, clauses: &[Masked], lexicon: usize) -> Vec<Clause> {
        let parts = reading::parts(clauses, &self.dictionary.lexicons[lexicon]);
        if parts.len() < 2 {
            return Vec::new();
        }
        let weigh = |tokens: &Vec<Token>| self.clause(tokens, lexicon);
        parts.iter().filter_map(weigh).collect()
    }

    /// What some tokens ask by themselves.
    fn clause(&self, tokens: &[Token], lexicon: usize) -> Option<Clause> {
        let (tokens, _) = hide_topic(tokens, &self.dictionary.lexicons[lexicon]);
        let (class, likelihood) = self.classes(&tokens, lexicon).first().copied()?;
        let confidence = likelihood * self.dictionary.coverage(&tokens);
        Some(Clause { class, confidence })
    }
}

/// All tokens of some clauses.
fn tokens(clauses: &[Masked]) -> Vec<Token> {
    clauses
        .iter()
        .flat_map(|clause| clause.tokens.iter().cloned())
        .collect()
}

/// A fingerprint of all that the model is trained on: the locales' files and the names that are masked in them, and how
/// they are read.
pub fn fingerprint(files: &Files, base: &FactBase) -> u64 {
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
    let platforms = base.platforms().flat_map(Platform::names);
    let services = base
        .services()
        .iter()
        .flat_map(|service| [&service.name].into_iter().chain(&service.aliases));
    let names = platforms.chain(services).cloned();
    let texts = texts.chain(names);
    let bytes = texts.flat_map(|text| text.into_bytes().into_iter().chain([0]));
    fnv(weights::MAGIC.into_iter().chain(bytes))
}
