//! Everything that the words of a text are looked up in: lexicons, platforms, regions; and the look-up itself.

use std::ops::Range;

use super::{
    features::Token,
    language::{is_number, share},
    lexicon::{ConceptNames, Lexicon},
    locale::{Example, Locale},
    normalize::{self, Word},
    platform::{Entity, Mention, Platforms},
    reading::{self, Masked, hide_topic},
    region::Regions,
    subject::Sample,
};
use crate::{facts::FactBase, region::Region};

/// Everything that the words of a text are looked up in.
#[derive(Debug)]
pub(super) struct Dictionary {
    /// The words of each language, in the order of the locales.
    pub(super) lexicons: Vec<Lexicon>,
    /// The names of the concepts that they fire.
    pub(super) names: ConceptNames,
    platforms: Platforms,
    regions: Regions,
}

/// What was found in a text by looking its words up.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Its clauses, with slots in the place of names.
    pub(super) clauses: Vec<Masked>,
    /// Whom it is about.
    pub(super) subject: Option<Entity>,
    /// The region that it names.
    pub(super) region: Option<Region>,
}

impl Dictionary {
    /// The words of the locales and the names of the base.
    pub(super) fn of(locales: &[Locale], base: &FactBase) -> Self {
        let names = ConceptNames::of(locales);
        let lexicons: Vec<Lexicon> = locales
            .iter()
            .map(|locale| Lexicon::compile(locale, &names))
            .collect();
        Self {
            platforms: Platforms::of(base, &lexicons),
            regions: Regions::of(locales, &lexicons),
            lexicons,
            names,
        }
    }

    /// The platforms and services that words name, in their order.
    pub(super) fn mentions(&self, words: &[Word]) -> Vec<Mention> {
        self.platforms.find(words, &self.lexicons)
    }

    /// Whether a word is one of a language that is understood.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.lexicons.iter().any(|lexicon| lexicon.knows(word))
    }

    /// Looks the words of a text up.
    pub(super) fn find(&self, words: &[Word]) -> Found {
        let mentions = self.mentions(words);
        let mut regions = self.regions.find(words, &self.lexicons);
        regions.retain(|(_, span)| !mentions.iter().any(|mention| overlap(&mention.span, span)));
        let subject = self.platforms.subject(&mentions);
        Found {
            clauses: reading::mask(words, &mentions, &regions, subject),
            region: reading::region(&regions),
            subject: subject.cloned(),
        }
    }

    /// The samples of each locale's examples.
    pub(super) fn samples(&self, locales: &[Locale]) -> Vec<Vec<Sample>> {
        let sample = |example: &Example, lexicon: &Lexicon| {
            let open = self.example(example);
            let (hidden, _) = hide_topic(&open, lexicon);
            let label = (example.class, example.practice.clone());
            Sample::of(&hidden, &open, label, lexicon, &self.names)
        };
        locales
            .iter()
            .zip(&self.lexicons)
            .map(|(locale, lexicon)| {
                locale
                    .examples
                    .iter()
                    .map(|example| sample(example, lexicon))
                    .collect()
            })
            .collect()
    }

    /// An example with its slots: those that it writes itself, and those of the names in it.
    pub(super) fn example(&self, example: &Example) -> Vec<Token> {
        let mut tokens = Vec::new();
        for (slot, part) in split_slots(&example.text) {
            tokens.extend(slot);
            let found = self.find(&normalize::words(&normalize::clean(part)));
            // Beside a platform's slot a company is one more, whoever it is.
            let is_beside = example.text.contains("{platform}");
            let words = found.clauses.into_iter().flat_map(|clause| clause.tokens);
            tokens.extend(words.map(|token| match token {
                Token::Platform if is_beside => Token::Company,
                other => other,
            }));
        }
        tokens
    }
}

/// The share of a text's words that any of the lexicons knows, because people mix languages.
pub(super) fn coverage(tokens: &[Token], lexicons: &[Lexicon]) -> f32 {
    if tokens.is_empty() {
        return 0.0;
    }
    let known = tokens.iter().filter(|token| match token {
        Token::Word(word) => is_number(word) || lexicons.iter().any(|lexicon| lexicon.knows(word)),
        Token::Platform | Token::Company | Token::Region | Token::Topic => true,
    });
    share(known.count(), tokens.len())
}

/// The parts of an example, each with the slot before it.
fn split_slots(text: &str) -> Vec<(Option<Token>, &str)> {
    let mut parts = text.split('{');
    let first = parts.next().map(|part| (None, part));
    let others = parts.map(|part| match part.split_once('}') {
        Some(("platform", rest)) => (Some(Token::Platform), rest),
        Some(("region", rest)) => (Some(Token::Region), rest),
        Some(("company", rest)) => (Some(Token::Company), rest),
        Some(_) | None => (None, part),
    });
    first.into_iter().chain(others).collect()
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}
