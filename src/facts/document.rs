//! A TOML file as an editor wrote it: its value, the line of every key, and everything in it that does not fit.
//!
//! `toml` and serde stop at the first thing that is wrong. An editor wants all of it at once, so what does not fit is
//! noted, taken out, and the rest is read again. Lines are found by dotted path (`statement.2.sources`), so that the
//! nouns of the fact base stay free of positions. Knows nothing of what the files mean; see `load` for that.

use std::{
    collections::{BTreeMap, HashSet},
    ops::Range,
    path::{Path, PathBuf},
};

use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeTable, DeValue, Deserializer, Error},
};

use super::{Problem, problem::Fault};

/// What a file holds, and where.
#[derive(Clone, Debug)]
pub(crate) struct Document<T> {
    /// The file, relative to the folder that holds `facts/` and `locales/`.
    pub(crate) path: PathBuf,
    /// What it says.
    pub(crate) value: T,
    lines: BTreeMap<String, usize>,
}

impl<T: DeserializeOwned> Document<T> {
    /// Reads a file, or tells everything that keeps it from being read.
    pub(crate) fn read(path: &Path, text: &str) -> Result<Self, Vec<Problem>> {
        let (table, syntax) = DeTable::parse_recoverable(text);
        let fitted = if syntax.is_empty() {
            fit(&table)
        } else {
            Err(syntax
                .into_iter()
                .map(|error| Misfit::new("toml-syntax", error))
                .collect())
        };
        match fitted {
            Ok(value) => Ok(Self {
                path: path.to_owned(),
                value,
                lines: lines(text, &table),
            }),
            Err(misfits) => Err(misfits
                .into_iter()
                .map(|misfit| misfit.told(path, text))
                .collect()),
        }
    }
}

impl<T> Document<T> {
    /// The same file with its value turned into something else.
    pub(crate) fn map<U>(self, turn: impl FnOnce(T) -> U) -> Document<U> {
        Document {
            path: self.path,
            value: turn(self.value),
            lines: self.lines,
        }
    }

    /// A fault at a dotted path, or at the nearest thing around it that is written; the empty path is the file.
    pub(crate) fn fault(&self, at: &str, what: String, remedy: impl Into<String>) -> Fault {
        Fault {
            file: self.path.clone(),
            line: self.line(at),
            what,
            remedy: remedy.into(),
        }
    }

    fn line(&self, at: &str) -> Option<usize> {
        let mut path = at;
        loop {
            match (self.lines.get(path), path.rsplit_once('.')) {
                (Some(line), _) => return Some(*line),
                (None, Some((around, _))) => path = around,
                (None, None) => return None,
            }
        }
    }
}

/// How many things that do not fit are told of one file: each has the whole of it read again.
const MOST: usize = 100;

/// Something that does not fit, with the rule it breaks.
struct Misfit {
    rule: &'static str,
    error: Error,
}

impl Misfit {
    fn new(rule: &'static str, error: Error) -> Self {
        Self { rule, error }
    }

    /// Names the rule by what serde says, which offers nothing else to tell by.
    fn of_schema(error: Error) -> Self {
        let rule = match error.message().split('`').next().unwrap_or_default() {
            "unknown field " => "keys-known",
            "missing field " => "keys-present",
            _ => "values-valid",
        };
        Self { rule, error }
    }

    fn told(self, path: &Path, text: &str) -> Problem {
        let message = self
            .error
            .message()
            .replace("unknown field", "unknown key")
            .replace("missing field", "missing key")
            .replace("unknown variant", "unknown value")
            .replace('\n', " ");
        let (what, remedy) = match (message.split_once("; "), message.split_once(", expected ")) {
            (Some((what, remedy)), _) => (what.to_owned(), remedy.to_owned()),
            (None, Some((what, expected))) if expected.contains('`') => {
                (what.to_owned(), format!("write {expected}"))
            }
            (None, Some((what, expected))) => (what.to_owned(), format!("expected: {expected}")),
            (None, None) if self.rule == "keys-present" => (
                message,
                "add it; `docs/facts.md` tells what it means".to_owned(),
            ),
            (None, None) => (
                message,
                "`docs/facts.md` shows how it is written".to_owned(),
            ),
        };
        Problem {
            file: path.to_owned(),
            line: self.error.span().map(|span| line_of(text, span.start)),
            rule: self.rule,
            what,
            remedy,
        }
    }
}

/// Reads a table as `T`; where something does not fit, notes it, takes it out and goes on.
fn fit<T: DeserializeOwned>(table: &Spanned<DeTable<'_>>) -> Result<T, Vec<Misfit>> {
    let mut rest = table.clone();
    let mut misfits = Vec::new();
    let mut taken_out = HashSet::new();
    loop {
        let error = match T::deserialize(Deserializer::from(rest.clone())) {
            Ok(value) if misfits.is_empty() => return Ok(value),
            Ok(_) => return Err(misfits),
            Err(error) => error,
        };
        let key = error
            .span()
            .and_then(|span| take_out(rest.get_mut(), &span));
        // What was taken out is missed now, and that is no news.
        let is_news = error
            .message()
            .strip_prefix("missing field `")
            .and_then(|rest| rest.strip_suffix('`'))
            .is_none_or(|missing| !taken_out.contains(missing));
        if is_news {
            misfits.push(Misfit::of_schema(error));
        }
        match key {
            Some(key) if misfits.len() < MOST => taken_out.insert(key),
            Some(_) | None => return Err(misfits),
        };
    }
}

/// Takes the innermost thing around the span out of the table and returns the key that it stood under.
fn take_out(table: &mut DeTable<'_>, span: &Range<usize>) -> Option<String> {
    for (_, value) in table.iter_mut() {
        if let Some(key) = take_out_within(value, span) {
            return Some(key);
        }
    }
    let key = table
        .iter()
        .find(|(key, value)| key.span() == *span || holds(&value.span(), span))
        .map(|(key, _)| key.get_ref().to_string())?;
    table.remove(key.as_str());
    Some(key)
}

fn take_out_within(value: &mut Spanned<DeValue<'_>>, span: &Range<usize>) -> Option<String> {
    match value.get_mut() {
        DeValue::Table(table) => take_out(table, span),
        DeValue::Array(array) => {
            for item in array.iter_mut() {
                if let Some(key) = take_out_within(item, span) {
                    return Some(key);
                }
            }
            let place = array.iter().position(|item| holds(&item.span(), span))?;
            let others = array
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != place);
            *array = others.map(|(_, item)| item.clone()).collect();
            Some(place.to_string())
        }
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => None,
    }
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn lines(text: &str, table: &Spanned<DeTable<'_>>) -> BTreeMap<String, usize> {
    // Found once: a file has many keys.
    let breaks: Vec<_> = text.match_indices('\n').map(|(at, _)| at).collect();
    let mut lines = BTreeMap::new();
    walk_table(&breaks, "", table.get_ref(), &mut lines);
    lines
}

fn walk_table(
    breaks: &[usize],
    at: &str,
    table: &DeTable<'_>,
    lines: &mut BTreeMap<String, usize>,
) {
    for (key, value) in table {
        let path = match at {
            "" => key.get_ref().to_string(),
            at => format!("{at}.{}", key.get_ref()),
        };
        lines.insert(path.clone(), line_after(breaks, key.span().start));
        walk(breaks, &path, value, lines);
    }
}

fn walk(
    breaks: &[usize],
    at: &str,
    value: &Spanned<DeValue<'_>>,
    lines: &mut BTreeMap<String, usize>,
) {
    match value.get_ref() {
        DeValue::Table(table) => walk_table(breaks, at, table, lines),
        DeValue::Array(array) => {
            for (place, item) in array.iter().enumerate() {
                let path = format!("{at}.{place}");
                lines.insert(path.clone(), line_after(breaks, item.span().start));
                walk(breaks, &path, item, lines);
            }
        }
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => {}
    }
}

/// The line of a byte, counted from 1, by where lines end.
fn line_after(breaks: &[usize], offset: usize) -> usize {
    1 + breaks.partition_point(|end| *end < offset)
}

/// The line of a byte, counted from 1.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().iter().take(offset);
    1 + before.filter(|byte| **byte == b'\n').count()
}
