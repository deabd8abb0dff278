//! What somebody has probably meant to order or to ask who mistyped the word that it begins with: `remid linkedin`.
//!
//! It is offered and never obeyed. A word that any language here knows was meant as it is, and so was one whose correction
//! begins no command and asks nothing.

use super::{
    Understanding, Vocabulary,
    line::{Args, Line},
};
use crate::{
    language::Language,
    understanding::{Context, Form},
};

/// What somebody has probably meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// The language of its words.
    pub language: Language,
    /// The line that does it.
    pub line: MeantLine,
}

/// A line to copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeantLine {
    /// Their own, with the word put right. It has letters, digits and a few marks that mean nothing, all written from left
    /// to right.
    Own(String),
    /// The usual one, since theirs would not do.
    Usual(Form),
}

/// How many words a text has at most: a longer one is no order that was mistyped.
const MOST_WORDS: usize = 8;

/// How many letters such a word has at least: shorter ones are too much alike.
const SHORTEST: usize = 4;

/// Up to how many letters one slip is forgiven; in longer words, two are.
const ONE_SLIP: usize = 5;

impl Understanding {
    /// What a text has probably been meant to order or to ask that was not understood; `None` where nothing comes near.
    pub fn meant(&self, text: &str, expected: Option<&Language>) -> Option<Meant> {
        let line = Line::read(text);
        if line.is_long() || line.args().words().len() > MOST_WORDS {
            return None;
        }
        let vocabularies = self.vocabularies(expected);
        let near = vocabularies.into_iter().flat_map(|words| {
            let mut args = line.args();
            args.skip(&words.courtesy);
            // Two slips make another word of some language all too easily.
            let is = |language: &Language| language.primary() == words.language.primary();
            let is_expected = expected.is_some_and(is) || is(&Language::english());
            let most = if is_expected { 2 } else { 1 };
            let near = self.near(words, args).into_iter();
            near.filter(move |(slips, ..)| *slips <= most)
        });
        let mut near: Vec<_> = near.collect();
        near.sort_by_key(|(slips, ..)| *slips);
        near.into_iter()
            .find_map(|(_, words, written)| self.put_right(words, &written, expected))
    }

    /// The texts with another word at the start that is near, and by how many slips.
    fn near<'a>(
        &self,
        words: &'a Vocabulary,
        args: Args<'_>,
    ) -> Vec<(usize, &'a Vocabulary, String)> {
        let Some(typed) = args.word().filter(|_| self.is_slip(args)) else {
            return Vec::new();
        };
        let rest = args.without(1).value();
        let near = words.starts.iter().filter_map(|(folded, written)| {
            let slips = slips(typed, folded)?;
            Some((
                slips,
                words,
                format!("{written} {rest}").trim_end().to_owned(),
            ))
        });
        near.collect()
    }

    /// Whether a text begins with a word that nobody knows, and that is no name.
    fn is_slip(&self, args: Args<'_>) -> bool {
        let is_alone = args.only_token().words().len() == 1;
        let is_known = args.word().is_none_or(|word| {
            let begins = |words: &Vocabulary| words.starts.iter().any(|(own, _)| own == word);
            self.dictionary.knows(word) || self.vocabularies.iter().any(begins)
        });
        let names = self.dictionary.mentions(args.words());
        is_alone && !is_known && !names.iter().any(|name| name.span.start == 0)
    }

    /// What a text orders or asks, as it is written now.
    fn put_right(
        &self,
        words: &Vocabulary,
        text: &str,
        expected: Option<&Language>,
    ) -> Option<Meant> {
        let context = Context {
            language: expected,
            ..Context::default()
        };
        let line = match self.command(text, Some(&words.language)) {
            Some(ordered) => match ordered.command {
                Ok(_) if is_plain(text) => MeantLine::Own(text.to_owned()),
                // What cannot be shown is not worth a suggestion.
                Ok(_) => return None,
                Err(misuse) => MeantLine::Usual(misuse.form),
            },
            None => self
                .asked_alone(text, &context)
                .filter(|_| is_plain(text))
                .map(|_| MeantLine::Own(text.to_owned()))?,
        };
        Some(Meant {
            language: self.language_of(words, &context),
            line,
        })
    }
}

/// By how many slips one word comes from another; `None` where they are too many, or where it begins with another letter
/// that is not its second one.
fn slips(typed: &str, meant: &str) -> Option<usize> {
    let length = meant.chars().count();
    if length < SHORTEST || typed.chars().count() < SHORTEST {
        return None;
    }
    let firsts = |word: &str| {
        let mut letters = word.chars();
        (letters.next(), letters.next())
    };
    let (own, other) = (firsts(typed), firsts(meant));
    let begins_alike = own.0 == other.0 || (own.0, own.1) == (other.1, other.0);
    let most = if length <= ONE_SLIP { 1 } else { 2 };
    let slips = strsim::osa_distance(typed, meant);
    (begins_alike && slips <= most).then_some(slips)
}

/// Whether a text can be shown as a line to copy: nothing in it is markup or turns the direction of writing.
fn is_plain(text: &str) -> bool {
    /// Where the letters of Hebrew begin, and after them those of other scripts that are written from right to left.
    const HEBREW: char = '\u{590}';
    text.chars()
        .all(|letter| letter.is_alphanumeric() && letter < HEBREW || " '-/:.,#+_".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_few_and_spare_the_first_letter() {
        for (typed, meant, expected) in [
            ("hlep", "help", Some(1)),
            ("ehlp", "help", Some(1)),
            ("helt", "help", Some(1)),
            ("hepl", "help", Some(1)),
            ("hxlt", "help", None),
            ("kelp", "help", None),
            ("remid", "remind", Some(1)),
            ("rmnd", "remind", Some(2)),
            ("ermind", "remind", Some(1)),
            ("behind", "remind", None),
            ("ad", "add", None),
        ] {
            assert_eq!(slips(typed, meant), expected, "{typed}");
        }
    }
}
