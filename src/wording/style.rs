//! The rules of how a language is written: its quotation marks, its spaces, one form of address, and its own words.
//!
//! What differs from language to language stands in its folder, in `style.toml`; what holds in all of them is held here.
//! A language without the file is held to that alone.

use std::{collections::BTreeSet, path::PathBuf};

use serde::Deserialize;

use super::check::{Said, Texts, folder};
use crate::{facts::Fault, language::Language};

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
}

/// The style of a language; the default where it has none, or one that cannot be read.
fn style(texts: &Texts<'_>, language: &Language) -> Style {
    let text = texts.files.get(path(language));
    text.and_then(|text| toml::from_str(text).ok())
        .unwrap_or_default()
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
    for (language, messages) in &texts.languages {
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
    let broken = texts.languages.keys().filter_map(|language| {
        let file = path(language);
        let error = toml::from_str::<Style>(texts.files.get(&file)?).err()?;
        Some(Fault {
            file,
            line: None,
            what: error.message().trim().to_owned(),
            remedy: "write `quotes`, `apostrophe`, `spaced` or `foreign`".to_owned(),
        })
    });
    broken.collect()
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
