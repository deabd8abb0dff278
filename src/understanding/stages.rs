//! The stages of understanding one by one, each on what the stage before it gave: for benchmarks, and for looking
//! inside. Answering a question never goes this way.

use super::{
    Understanding,
    features::{Token, pieces},
    language,
    locale::Class,
    normalize::{self, Word},
    reading::hide_topic,
};
use crate::{facts::Aspect, language::Language, region::Region};

/// A text, prepared for every stage.
#[derive(Debug)]
pub struct Stages<'a> {
    understanding: &'a Understanding,
    text: String,
    line: String,
    words: Vec<Word>,
    tokens: Vec<Token>,
}

impl Understanding {
    /// A text, prepared for every stage.
    pub fn stages(&self, text: &str) -> Stages<'_> {
        let line = normalize::clean(text);
        let words = normalize::words(&line);
        let tokens = super::tokens(&self.dictionary.find(&words).clauses);
        Stages {
            understanding: self,
            text: text.to_owned(),
            line,
            words,
            tokens,
        }
    }
}

impl Stages<'_> {
    /// Cleans: the line that is read, and how many words it has.
    pub fn clean(&self) -> (String, usize) {
        let line = normalize::clean(&self.text);
        let count = normalize::words(&line).len();
        (line, count)
    }

    /// Finds names: how many clauses there are, and the region.
    pub fn names(&self) -> (usize, Option<Region>) {
        let found = self.understanding.dictionary.find(&self.words);
        (found.clauses.len(), found.region)
    }

    /// Tells the language, if it is one of ours.
    pub fn language(&self) -> Option<&Language> {
        let Understanding {
            learned,
            dictionary,
            languages,
            spoken,
            ..
        } = self.understanding;
        let ours = language::Ours {
            languages,
            spoken: spoken.languages(),
            expected: None,
        };
        let finding =
            learned
                .detector
                .detect(&self.line, &self.words, &self.tokens, dictionary, &ours);
        match finding.found {
            language::Found::Ours(at) => languages.get(at),
            language::Found::Other(_) => None,
        }
    }

    /// Weighs what is asked, read with the first language's words: the likeliest aspect, and how likely it is.
    pub fn aspect(&self) -> Option<(Aspect, f32)> {
        let Understanding {
            dictionary,
            learned,
            ..
        } = self.understanding;
        let lexicon = dictionary.lexicons.first()?;
        let (hidden, _) = hide_topic(&self.tokens, lexicon);
        let classes = learned
            .subject
            .classes(&pieces(&hidden, lexicon, &dictionary.names));
        classes
            .into_iter()
            .find_map(|(class, likelihood)| match class {
                Class::Aspect(aspect) => Some((aspect, likelihood)),
                Class::Bot(_) | Class::Uncovered | Class::None => None,
            })
    }
}
