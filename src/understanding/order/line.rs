//! A text as an order is read from it: its tokens as they were written, the words in them, and a place to read on from.
//!
//! Cleaning a question loses what a command needs, such as `18:00`, `Europe/Zurich` and the words of a date, so nothing
//! is cleaned here but what the asker quotes. What the words mean is not known here.

use super::vocabulary::{Phrases, split_number};
use crate::understanding::normalize::{Word, own_tokens, plain_words};

/// How many tokens are read: no command is longer, save for the text of a date, which is not read.
const MOST_TOKENS: usize = 60;

/// How many characters of a token are read: longer than any word and any zone.
const LONGEST_TOKEN: usize = 100;

/// How many characters of what somebody wrote are said back.
const LONGEST_ECHO: usize = 60;

/// What may stand around a word and is no part of it.
const QUOTES: [char; 14] = [
    '"', '\'', '“', '”', '„', '‘', '’', '«', '»', '(', ')', '[', ']', '`',
];

/// What may end a word and is no part of it.
const STOPS: [char; 6] = ['.', ',', ';', ':', '!', '?'];

/// A text, read.
#[derive(Debug)]
pub(super) struct Line {
    tokens: Vec<String>,
    words: Vec<Word>,
    /// The token of each word.
    places: Vec<usize>,
}

/// What is left of a line to be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Args<'a> {
    line: &'a Line,
    at: usize,
    end: usize,
    /// Where the text of a date ends: courtesy at the end of a command belongs to it.
    text_end: usize,
}

impl Line {
    /// The line that a text is.
    pub(super) fn read(text: &str) -> Self {
        let is_mention = |token: &String| token.starts_with('@') && token.contains(':');
        let tokens: Vec<String> = own_tokens(text)
            .into_iter()
            .skip_while(is_mention)
            .collect();
        let (mut words, mut places) = (Vec::new(), Vec::new());
        for (place, token) in tokens.iter().take(MOST_TOKENS).enumerate() {
            let near: String = token.chars().take(LONGEST_TOKEN).collect();
            for word in plain_words(&near).into_iter().flat_map(split_number) {
                words.push(word);
                places.push(place);
            }
        }
        Self {
            tokens,
            words,
            places,
        }
    }

    /// Whether there is more than is read.
    pub(super) fn is_long(&self) -> bool {
        self.tokens.len() > MOST_TOKENS
    }

    /// The whole line.
    pub(super) fn args(&self) -> Args<'_> {
        Args {
            line: self,
            at: 0,
            end: self.words.len(),
            text_end: self.words.len(),
        }
    }

    /// The tokens from one place to before another.
    fn join(&self, from: usize, to: usize) -> String {
        self.tokens
            .get(from..to.max(from))
            .unwrap_or_default()
            .join(" ")
    }
}

impl<'a> Args<'a> {
    /// The words that are left.
    pub(super) fn words(&self) -> &'a [Word] {
        self.line.words.get(self.at..self.end).unwrap_or_default()
    }

    /// Whether nothing is left.
    pub(super) fn is_done(&self) -> bool {
        self.words().is_empty()
    }

    /// Whether the next word begins a token, or there is none.
    pub(super) fn is_between_tokens(&self) -> bool {
        let places = &self.line.places;
        self.is_done() || self.at == 0 || places[self.at] != places[self.at - 1]
    }

    /// The first word that is left.
    pub(super) fn word(&self) -> Option<&'a str> {
        self.words().first().map(|word| word.text.as_str())
    }

    /// The token of the first word that is left, as it was written.
    pub(super) fn token(&self) -> Option<&'a str> {
        let place = *self.line.places.get(self.at)?;
        self.line.tokens.get(place).map(String::as_str)
    }

    /// The same without the first words.
    pub(super) fn without(mut self, count: usize) -> Self {
        self.at = self.end.min(self.at + count);
        self
    }

    /// The first words alone.
    pub(super) fn only(mut self, count: usize) -> Self {
        self.end = self.end.min(self.at + count);
        self
    }

    /// The words of the first token alone.
    pub(super) fn only_token(self) -> Self {
        let places = &self.line.places;
        let own = self.words().iter().zip(&places[self.at..]);
        let count = own
            .take_while(|(_, place)| **place == places[self.at])
            .count();
        self.only(count)
    }

    /// Whether all that is left is one token.
    pub(super) fn is_one_token(&self) -> bool {
        !self.is_done() && self.only_token().end == self.end
    }

    /// The same with some words more.
    pub(super) fn longer(mut self, count: usize) -> Self {
        self.end = self.line.words.len().min(self.end + count);
        self
    }

    /// Whether other words stand right behind these.
    pub(super) fn is_right_before(&self, later: &Self) -> bool {
        self.end == later.at
    }

    /// The words between here and where another reading of the same line has come to.
    pub(super) fn up_to(mut self, later: &Self) -> Self {
        self.end = later.at.max(self.at);
        self
    }

    /// Reads the longest of some phrases, if one is next.
    pub(super) fn take<T: Clone>(&mut self, phrases: &Phrases<T>) -> Option<T> {
        let (length, value) = phrases.next(self.words())?;
        self.at += length;
        Some(value)
    }

    /// What one phrase stands for that is all there is.
    pub(super) fn all<T: Clone>(mut self, phrases: &Phrases<T>) -> Option<T> {
        self.take(phrases).filter(|_| self.is_done())
    }

    /// Reads as many of some phrases as there are.
    pub(super) fn skip(&mut self, phrases: &Phrases<()>) {
        while self.take(phrases).is_some() {}
    }

    /// Leaves as many of some phrases off the end as there are, but not off the text of a date.
    pub(super) fn skip_last(&mut self, phrases: &Phrases<()>) {
        while let Some(length) = phrases.last(self.words()) {
            self.end -= length;
        }
    }

    /// Leaves one of some phrases off the end for good, and tells whether one was there.
    pub(super) fn take_last(&mut self, phrases: &Phrases<()>) -> bool {
        let found = phrases.last(self.words());
        if let Some(length) = found {
            self.end -= length;
            self.text_end = self.end;
        }
        found.is_some()
    }

    /// Reads a number in digits, if one is next.
    pub(super) fn digits(&mut self) -> Option<&'a str> {
        let word = self.word().filter(|word| is_digits(word))?;
        self.at += 1;
        Some(word)
    }

    /// What is left as it was written, ready to be said back.
    pub(super) fn written(&self) -> String {
        self.value().chars().take(LONGEST_ECHO).collect()
    }

    /// What is left as it was written, without what stands around it.
    pub(super) fn value(&self) -> String {
        let places = self.line.places.get(self.at..self.end);
        let (Some(first), Some(last)) = (
            places.and_then(<[usize]>::first),
            places.and_then(<[usize]>::last),
        ) else {
            return String::new();
        };
        trim(&self.line.join(*first, last + 1)).to_owned()
    }

    /// All that was written after what was read, courtesy and all: the text of a date.
    pub(super) fn text(&self) -> String {
        let place = |word: usize| self.line.places.get(word).copied();
        let from = match self.at.checked_sub(1).and_then(place) {
            Some(read) => read + 1,
            None => 0,
        };
        let to = place(self.text_end).unwrap_or(self.line.tokens.len());
        let text = self.line.join(from, to);
        let begins = |c: char| c.is_whitespace() || matches!(c, ':' | ',' | '-' | '–' | '—');
        text.trim_start_matches(begins).to_owned()
    }
}

/// A word without what stands around it.
fn trim(written: &str) -> &str {
    let ends = |c: char| QUOTES.contains(&c) || STOPS.contains(&c);
    written.trim_start_matches(QUOTES).trim_end_matches(ends)
}

/// Whether a token writes whole numbers, one or several, and neither a negative one nor a part of one.
pub(super) fn is_whole(token: &str) -> bool {
    let bare = trim(token).trim_start_matches('#');
    bare.starts_with(|c: char| c.is_numeric()) && !bare.contains(['.', ':'])
}

/// Whether a word is a number in digits.
pub(super) fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}
