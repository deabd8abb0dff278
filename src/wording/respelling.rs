//! How a variant writes what it takes over from its language: letters as in `ss` for `ß`, and words.
//!
//! Only the texts of messages and terms are rewritten, never what is put into them, and in the prose of facts no
//! `**label**`: that is what stands on somebody's screen. Why there is this beside messages of the variant's own is in
//! `docs/decisions/0021-a-variant-is-its-language-respelled.md`.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
    path::Path,
};

use fluent_syntax::{
    ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::nesting::shallow;

/// What is written otherwise.
#[derive(Debug, Default)]
pub(super) struct Respelling {
    letters: BTreeMap<char, String>,
    /// Words and phrases with what stands for them, the longest first, by the small letter that they begin with.
    words: HashMap<char, Vec<(String, String)>>,
}

/// A part of a file, and what stands there instead.
type Edit = (Range<usize>, String);

impl Respelling {
    /// Of a variant's `letters` and `words`. A word in small letters stands for the capitalized one, too.
    pub(super) fn new(letters: &BTreeMap<char, String>, words: &BTreeMap<String, String>) -> Self {
        let mut by_first: HashMap<_, Vec<_>> = HashMap::new();
        for (word, instead) in words {
            if let Some(first) = first_letter(word) {
                let same_first = by_first.entry(first).or_default();
                same_first.push((word.clone(), instead.clone()));
            }
        }
        for words in by_first.values_mut() {
            words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        }
        Self {
            letters: letters.clone(),
            words: by_first,
        }
    }

    /// A file of messages, written so; `below` is its path below the language's folder. What Fluent cannot read stays.
    pub(super) fn of_file(&self, below: &Path, text: &str) -> String {
        let resource = parser::parse(shallow(text)).unwrap_or_else(|(resource, _)| resource);
        let mut edits = Vec::new();
        let mut file = File {
            respelling: self,
            text,
            keeps_labels: below.starts_with("facts"),
            edits: &mut edits,
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    for pattern in message.value.iter().chain(values(&message.attributes)) {
                        file.pattern(pattern);
                    }
                }
                Entry::Term(term) => {
                    for pattern in [&term.value].into_iter().chain(values(&term.attributes)) {
                        file.pattern(pattern);
                    }
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        let mut written = String::with_capacity(text.len());
        let mut copied = 0;
        for (range, instead) in edits {
            written.push_str(text.get(copied..range.start).unwrap_or_default());
            written.push_str(&instead);
            copied = range.end;
        }
        written.push_str(text.get(copied..).unwrap_or_default());
        written
    }

    /// A text, written so.
    pub(super) fn of_text(&self, text: &str) -> String {
        let mut written = String::with_capacity(text.len());
        let mut before = None;
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let found = before
                .is_none_or(|before: char| !before.is_alphanumeric())
                .then(|| self.word(rest));
            if let Some((length, instead)) = found.flatten() {
                let (word, after) = rest.split_at(length);
                written.push_str(&instead);
                before = word.chars().next_back();
                rest = after;
                continue;
            }
            match self.letters.get(&next) {
                Some(instead) => written.push_str(instead),
                None => written.push(next),
            }
            before = Some(next);
            rest = rest.split_at(next.len_utf8()).1;
        }
        written
    }

    /// The longest word that a text begins with: its length, and what stands for it.
    fn word(&self, text: &str) -> Option<(usize, String)> {
        let words = self.words.get(&first_letter(text)?)?;
        words.iter().find_map(|(word, instead)| {
            let is_capital = !text.starts_with(word.as_str());
            let after = if is_capital {
                text.strip_prefix(&capitalized(word))?
            } else {
                text.strip_prefix(word.as_str())?
            };
            let is_whole = !after.starts_with(char::is_alphanumeric);
            let instead = if is_capital {
                capitalized(instead)
            } else {
                instead.clone()
            };
            is_whole.then_some((text.len() - after.len(), instead))
        })
    }
}

/// A file in the course of being rewritten.
struct File<'a> {
    respelling: &'a Respelling,
    text: &'a str,
    keeps_labels: bool,
    edits: &'a mut Vec<Edit>,
}

impl File<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut is_label = false;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.piece(value, &mut is_label),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression);
            }
            Expression::Inline(_) => {}
        }
    }

    /// A piece of a pattern's text, which is a part of the file itself.
    fn piece(&mut self, piece: &str, is_label: &mut bool) {
        let mut written = String::new();
        for (at, part) in piece.split("**").enumerate() {
            if at > 0 {
                written.push_str("**");
                *is_label = !*is_label;
            }
            if *is_label && self.keeps_labels {
                written.push_str(part);
            } else {
                written.push_str(&self.respelling.of_text(part));
            }
        }
        if written != piece {
            let start = piece
                .as_ptr()
                .addr()
                .saturating_sub(self.text.as_ptr().addr());
            self.edits.push((start..start + piece.len(), written));
        }
    }
}

fn values<'a>(attributes: &'a [Attribute<&'a str>]) -> impl Iterator<Item = &'a Pattern<&'a str>> {
    attributes.iter().map(|attribute| &attribute.value)
}

fn first_letter(text: &str) -> Option<char> {
    text.chars().next()?.to_lowercase().next()
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn respelling() -> Respelling {
        let words = [
            ("ecrã", "tela"),
            ("o ecrã", "a tela"),
            ("está a treinar", "está treinando"),
        ];
        let own = |(word, instead): &(&str, &str)| ((*word).to_owned(), (*instead).to_owned());
        Respelling::new(
            &[('ß', "ss".to_owned())].into(),
            &words.iter().map(own).collect(),
        )
    }

    #[test]
    fn letters_are_rewritten_anywhere_and_words_whole() {
        for (text, written) in [
            ("Straße, groß", "Strasse, gross"),
            ("ecrã e ecrãs", "tela e ecrãs"),
            ("O ecrã; Ecrã", "A tela; Tela"),
            ("o LinkedIn está a treinar.", "o LinkedIn está treinando."),
            ("", ""),
        ] {
            assert_eq!(respelling().of_text(text), written);
        }
    }

    #[test]
    fn in_a_file_only_the_texts_are_rewritten_and_no_label_of_a_fact() {
        let text = "# groß\nscreen = Der { $x } ist groß, **groß**\n    { $days ->\n        [one] ecrã\n       *[other] **{ $x } ß** ß\n    }\n    .step-1 = groß\n-term = ß\n";
        let expected = "# groß\nscreen = Der { $x } ist gross, **groß**\n    { $days ->\n        [one] tela\n       *[other] **{ $x } ß** ss\n    }\n    .step-1 = gross\n-term = ss\n";
        let written = |below| respelling().of_file(Path::new(below), text);
        assert_eq!(written("facts/x.ftl"), expected);
        assert!(written("help.ftl").contains("**gross**"));
    }
}
