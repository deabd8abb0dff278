//! How a language is written: its quotation marks, its spaces, one form of address, its own words, and, of a variant, what
//! it writes otherwise than its language. And the rules that hold messages against it.
//!
//! What differs from language to language stands in its folder, in `style.toml`; what holds in all of them is held here.
//! A language without the file is held to that alone, a variant to what its language's says.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use serde::Deserialize;

use super::{
    check::{Said, Texts, folder},
    respelling::Respelling,
};
use crate::{
    facts::{Fault, Problem},
    files::Files,
    language::Language,
};

/// The file of a language's style, in its folder.
const FILE: &str = "style.toml";

/// What opens, closes or stands around what is quoted, in any language.
const QUOTES: [char; 9] = ['"', '“', '”', '„', '«', '»', '‹', '›', '‟'];

/// What may stand between letters where a letter is left out.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// What some languages write after a narrow space and the others after none.
const MARKS: [char; 4] = ['!', '?', ';', ':'];

/// Spaces that do not break a line.
const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

/// How many words two languages may share in one text: names and words of commands are alike.
const ALIKE: usize = 3;

/// How a language is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct Style {
    /// Its quotation marks; where there are none, any.
    quotes: Vec<char>,
    /// Its apostrophe; where there is none, any.
    apostrophe: Option<char>,
    /// Whether a space that does not break stands before high marks and within quotation marks, as in French.
    spaced: bool,
    /// Words of another form of address than the one chosen.
    foreign: BTreeSet<String>,
    /// Letters that a variant writes otherwise than its language.
    letters: BTreeMap<char, String>,
    /// Words and phrases that a variant writes otherwise than its language.
    words: BTreeMap<String, String>,
}

impl Style {
    /// The style of a language; the default where it has none.
    fn read(files: &Files, language: &Language) -> Result<Self, toml::de::Error> {
        let text = files.get(path(language));
        text.map_or_else(|| Ok(Self::default()), toml::from_str)
    }

    /// A variant's style, with that of its language where it has nothing of its own.
    fn over(mut self, base: Self) -> Self {
        if self.quotes.is_empty() {
            self.quotes = base.quotes;
        }
        if self.foreign.is_empty() {
            self.foreign = base.foreign;
        }
        self.apostrophe = self.apostrophe.or(base.apostrophe);
        self.spaced |= base.spaced;
        self
    }
}

/// What a variant writes otherwise than its language.
pub(super) fn respelling(files: &Files, variant: &Language) -> Result<Respelling, Problem> {
    let style = Style::read(files, variant).map_err(|error| unreadable(variant, &error));
    style
        .map(|style| Respelling::new(&style.letters, &style.words))
        .map_err(|fault| fault.breaks(READABLE))
}

/// The rule that a style can be read.
pub(super) const READABLE: &str = "style-readable";

/// The style of a language or a variant; the default where it has none, or one that cannot be read.
fn style(texts: &Texts<'_>, language: &Language) -> Style {
    let read = |language| Style::read(texts.files, language).unwrap_or_default();
    let base = texts.base_of(language);
    match base {
        Some(base) => read(language).over(read(base)),
        None => read(language),
    }
}

fn path(language: &Language) -> PathBuf {
    folder(language).join(FILE)
}

/// Finds in each piece of a message's words what a language does not write so: `find` tells what is wrong.
fn each(
    texts: &Texts<'_>,
    remedy: &str,
    find: impl Fn(&Style, &str) -> Option<String>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (language, messages) in texts.each() {
        let style = style(texts, language);
        for (id, said) in messages {
            let wrong = said.words.iter().find_map(|words| find(&style, words));
            faults.extend(
                wrong.map(|wrong| {
                    said.fault(language, format!("message `{id}` has {wrong}"), remedy)
                }),
            );
        }
    }
    faults
}

/// Ensure that the style of a language can be read.
pub(super) fn style_readable(texts: &Texts<'_>) -> Vec<Fault> {
    let broken = texts.each().filter_map(|(language, _)| {
        let error = Style::read(texts.files, language).err()?;
        Some(unreadable(language, &error))
    });
    broken.collect()
}

fn unreadable(language: &Language, error: &toml::de::Error) -> Fault {
    Fault {
        file: path(language),
        line: None,
        what: error.message().trim().to_owned(),
        remedy: "write `quotes`, `apostrophe`, `spaced`, `foreign`, `letters` or `words`"
            .to_owned(),
    }
}

/// Ensure that what a variant writes otherwise stands in its language: a word that was mistyped, or that its language no
/// longer uses, rewrites nothing. A language that is no variant has nothing to rewrite.
pub(super) fn respelling_used(texts: &Texts<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (language, _) in texts.each() {
        let Ok(style) = Style::read(texts.files, language) else {
            continue;
        };
        let base = texts.base_of(language);
        let messages = base.and_then(|base| texts.languages.get(base));
        let messages: Vec<&Said> = messages.into_iter().flat_map(BTreeMap::values).collect();
        let is_unused = |respelling: &Respelling| {
            let mut words = messages.iter().flat_map(|said| said.rewritten());
            !words.any(|words| respelling.of_text(words) != words)
        };
        let letters = style.letters.iter().map(|(letter, instead)| {
            let one = [(*letter, instead.clone())].into();
            (letter.to_string(), Respelling::new(&one, &BTreeMap::new()))
        });
        let phrases = style.words.iter().map(|(word, instead)| {
            let one = [(word.clone(), instead.clone())].into();
            (word.clone(), Respelling::new(&BTreeMap::new(), &one))
        });
        let unused = letters.chain(phrases).filter(|(_, one)| is_unused(one));
        faults.extend(unused.map(|(written, _)| Fault {
            file: path(language),
            line: None,
            what: format!("`{written}` stands in no message that is taken over"),
            remedy: "remove it, or write it as it stands there".to_owned(),
        }));
    }
    faults
}

/// Ensure that a message is in its own language, and not left as it is in English.
pub(super) fn words_translated(texts: &Texts<'_>) -> Vec<Fault> {
    let english = Language::english();
    let is_left = |said: &Said, model: &Said| said.words == model.words && count(said) > ALIKE;
    texts
        .followers()
        .filter(|(_, _, said, leader, model)| **leader == english && is_left(said, model))
        .map(|(language, id, said, ..)| {
            let what = format!("message `{id}` is as it is in `{english}`");
            said.fault(language, what, "translate it")
        })
        .collect()
}

/// How many words a message has that are no labels.
fn count(said: &Said) -> usize {
    let plain = said
        .words
        .iter()
        .flat_map(|words| words.split("**").step_by(2));
    let words = plain.flat_map(str::split_whitespace);
    words.filter(|word| word.chars().count() > 2).count()
}

/// Ensure that what is quoted, and a letter that is left out, have the marks of the language.
pub(super) fn quotes_as_written(texts: &Texts<'_>) -> Vec<Fault> {
    each(texts, "write the marks of `style.toml`", |style, words| {
        let strange = |mark: &char| QUOTES.contains(mark) && !style.quotes.contains(mark);
        let quote = words
            .chars()
            .find(strange)
            .filter(|_| !style.quotes.is_empty());
        let apostrophe = || {
            let wanted = style.apostrophe?;
            let marks = words
                .char_indices()
                .filter(|(_, mark)| APOSTROPHES.contains(mark));
            let mut inner = marks.filter(|(at, mark)| {
                let (before, after) = words.split_at(*at);
                let next = after.chars().nth(1);
                before.ends_with(char::is_alphabetic)
                    && next.is_some_and(char::is_alphabetic)
                    && *mark != wanted
            });
            inner.next().map(|(_, mark)| mark)
        };
        quote.or_else(apostrophe).map(|mark| format!("`{mark}`"))
    })
}

/// Ensure that one form of address is kept.
pub(super) fn address_uniform(texts: &Texts<'_>) -> Vec<Fault> {
    let remedy = "address the reader as all other messages do";
    each(texts, remedy, |style, words| {
        let parts = words.split(|c: char| !c.is_alphabetic());
        let mut parts = parts.filter(|word| {
            // Where a capital makes the difference, as in German, the file has it.
            style.foreign.contains(*word)
        });
        parts.next().map(|word| format!("`{word}`"))
    })
}

/// Ensure that no space is doubled, and that one stands before a mark where the language wants it and nowhere else.
pub(super) fn spaces_as_written(texts: &Texts<'_>) -> Vec<Fault> {
    each(texts, "write the spaces of the language", |style, words| {
        let text: Vec<char> = words.chars().collect();
        let wrong = text.windows(2).enumerate().find_map(|(at, pair)| {
            let next = text.get(at + 2).copied();
            let is_end = next.is_none_or(char::is_whitespace);
            match *pair {
                [' ', ' '] => Some("two spaces".to_owned()),
                [' ', mark @ (',' | '.')] if is_end => Some(format!("a space before `{mark}`")),
                [before, mark] if MARKS.contains(&mark) && is_end => {
                    let is_spaced = NO_BREAK.contains(&before);
                    let is_right = if style.spaced {
                        is_spaced || MARKS.contains(&before)
                    } else {
                        !is_spaced && before != ' '
                    };
                    (!is_right).then(|| format!("`{before}{mark}`"))
                }
                _ => None,
            }
        });
        let quoted = || {
            let inside = |pair: &&[char]| match **pair {
                ['«', after] => !NO_BREAK.contains(&after),
                [before, '»'] => !NO_BREAK.contains(&before),
                _ => false,
            };
            let pair = text.windows(2).find(inside).filter(|_| style.spaced)?;
            Some(format!("`{}`", pair.iter().collect::<String>()))
        };
        wrong.or_else(quoted)
    })
}
