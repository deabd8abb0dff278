//! The words that one language gives orders with, compiled from its `commands.toml`.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use icu_experimental::displaynames::{
    DisplayNamesOptions,
    multi::{LanguageDisplayNames, LocaleDisplayNamesFormatter},
};
use icu_locale_core::Locale as IcuLocale;
use jiff::civil::{Time, Weekday};

use crate::{
    language::{Language, Spoken},
    place::Corrections,
    understanding::{
        locale::{Asking, CommandsFile, DateOrder, Head, Locale, Operating, Unit},
        normalize::{Case, End, Word, plain_words},
    },
};

/// The words of one language.
#[derive(Debug)]
pub(in crate::understanding) struct Vocabulary {
    /// The language.
    pub(super) language: Language,
    /// What a command begins with.
    pub(super) begin: Phrases<Head>,
    /// What operators order.
    pub(super) operate: Phrases<Operating>,
    /// What asks something by itself.
    pub(super) ask: Phrases<Asking>,
    /// The words that both begin with: as they are compared, and as they are written.
    pub(super) starts: Vec<(String, String)>,
    /// What makes another command of `remind`.
    pub(super) after_remind: Phrases<Head>,
    /// What ends a command that began with courtesy.
    pub(super) at_end: Phrases<()>,
    /// What stands around a command and says nothing.
    pub(super) courtesy: Phrases<()>,
    /// The same with those who are reminded: what may stand right after `remind`.
    pub(super) address: Phrases<()>,
    /// Words between a command's own that say nothing.
    pub(super) fillers: Phrases<()>,
    /// Words before a value.
    pub(super) links: Phrases<()>,
    /// Words before a text.
    pub(super) about: Phrases<()>,
    /// What following a platform is told with.
    pub(super) parts: Phrases<Part>,
    /// Names of numbers.
    pub(super) numbers: Phrases<u32>,
    /// Names of spans of time.
    pub(super) units: Phrases<Unit>,
    /// Yes and no.
    pub(super) switch: Phrases<bool>,
    /// How an answer is corrected.
    pub(super) corrections: Phrases<Corrections>,
    /// The question's own language.
    pub(super) auto: Phrases<()>,
    /// The names and tags of all languages; `None` for one that is not spoken here.
    pub(super) languages: Arc<Phrases<Option<Language>>>,
    /// What says that a number is a time.
    pub(super) hour: Phrases<()>,
    /// Which half of the day it is in.
    pub(super) half: Phrases<Half>,
    /// Times that have a name.
    pub(super) named_times: Phrases<Time>,
    /// What belongs to the number of a day.
    pub(super) ordinals: Phrases<()>,
    /// The months.
    pub(super) months: Phrases<i16>,
    /// The days of the week.
    pub(super) weekdays: Phrases<Weekday>,
    /// The first day of a month.
    pub(super) first: Phrases<()>,
    /// What may follow a year.
    pub(super) after_year: Phrases<()>,
    /// Which of two numbers is the day.
    pub(super) order: DateOrder,
}

/// What a phrase adds to following a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A number that says nothing by itself: "a week", but also "a platform".
    Article(u32),
    /// A number.
    Number(u32),
    /// A span of time.
    Unit(Unit),
    /// Every platform.
    All,
    /// No more.
    Off,
    /// Nothing.
    Filler,
}

/// A half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    /// Before noon.
    Morning,
    /// After noon.
    Evening,
}

impl Vocabulary {
    /// The words of every language that has commands.
    ///
    /// A room can only be spoken to in a language that is `spoken`, or in a variant.
    pub(in crate::understanding) fn of_all(locales: &[Locale], spoken: &Spoken) -> Vec<Self> {
        let languages = Arc::new(languages(spoken));
        let compile = |locale: &Locale| {
            let file = locale.commands.as_ref()?;
            Some(Self::compile(
                &locale.language,
                file,
                Arc::clone(&languages),
            ))
        };
        locales.iter().filter_map(compile).collect()
    }

    fn compile(
        language: &Language,
        file: &CommandsFile,
        languages: Arc<Phrases<Option<Language>>>,
    ) -> Self {
        let heads = |table: &BTreeMap<Head, Vec<String>>| {
            Phrases::of(table.iter().map(|(head, phrases)| (phrases, *head)))
        };
        let plain = |lists: &[&Vec<String>]| Phrases::of(lists.iter().map(|list| (*list, ())));
        let numbers = || (1..).zip(&file.numbers);
        let (clock, dates) = (&file.clock, &file.dates);
        Self {
            language: language.clone(),
            begin: heads(&file.begin),
            operate: Phrases::of(
                file.operate
                    .iter()
                    .map(|(operating, phrases)| (phrases, *operating)),
            ),
            ask: Phrases::of(file.ask.iter().map(|(asking, phrases)| (phrases, *asking))),
            starts: starts(file),
            after_remind: heads(&file.after_remind),
            at_end: plain(&[&file.at_end]),
            courtesy: plain(&[&file.courtesy]),
            address: plain(&[&file.audience, &file.courtesy]),
            fillers: plain(&[&file.fillers]),
            links: plain(&[&file.links]),
            about: plain(&[&file.about]),
            parts: parts(file),
            numbers: Phrases::of(numbers().map(|(number, names)| (names, number))),
            units: Phrases::of(file.units.iter().map(|(unit, names)| (names, *unit))),
            switch: Phrases::of([(&file.switch.on, true), (&file.switch.off, false)]),
            corrections: Phrases::of(file.corrections.iter().map(|(how, names)| (names, *how))),
            auto: plain(&[&file.auto]),
            languages,
            hour: plain(&[&clock.hour]),
            half: Phrases::of([
                (&clock.morning, Half::Morning),
                (&clock.evening, Half::Evening),
            ]),
            named_times: Phrases::of([
                (&clock.noon, Time::constant(12, 0, 0, 0)),
                (&clock.midnight, Time::midnight()),
            ]),
            ordinals: plain(&[&dates.ordinals]),
            months: Phrases::of((1..).zip(&dates.months).map(|(at, names)| (names, at))),
            weekdays: Phrases::of(
                Weekday::Monday
                    .cycle_forward()
                    .zip(&dates.weekdays)
                    .map(|(weekday, names)| (names, weekday)),
            ),
            first: plain(&[&dates.first]),
            after_year: plain(&[&dates.after_year]),
            order: dates.order,
        }
    }
}

/// The first words of what begins a command or asks something, each once.
fn starts(file: &CommandsFile) -> Vec<(String, String)> {
    let phrases = file.begin.values().chain(file.ask.values()).flatten();
    let mut starts: Vec<_> = phrases
        .filter_map(|phrase| {
            let written = phrase.split_whitespace().next()?;
            Some((folded(written).into_iter().next()?, written.to_owned()))
        })
        .collect();
    starts.sort();
    starts.dedup_by(|(later, _), (earlier, _)| later == earlier);
    starts
}

/// What following a platform is told with. A number that is a filler too is an article.
fn parts(file: &CommandsFile) -> Phrases<Part> {
    let mut parts = Phrases::default();
    let fillers = Phrases::of([(&file.fillers, ())]);
    for (number, names) in (1..).zip(&file.numbers) {
        for name in names {
            let is_filler = fillers.0.iter().any(|(words, ())| *words == folded(name));
            parts.add(
                name,
                if is_filler {
                    Part::Article(number)
                } else {
                    Part::Number(number)
                },
            );
        }
    }
    let units = file
        .units
        .iter()
        .map(|(unit, names)| (names, Part::Unit(*unit)));
    let off = file.after_remind.get(&Head::Off);
    let others = [
        (&file.all, Part::All),
        (&file.fillers, Part::Filler),
        (&file.audience, Part::Filler),
        (&file.courtesy, Part::Filler),
    ];
    let off = off.into_iter().map(|names| (names, Part::Off));
    for (names, part) in units.chain(off).chain(others) {
        for name in names {
            parts.add(name, part);
        }
    }
    parts
}

/// The names that CLDR has for languages in each language that is spoken here and in their own, and their tags; those of
/// variants, too.
fn languages(spoken: &Spoken) -> Phrases<Option<Language>> {
    let mut found = Phrases::default();
    for language in spoken.all() {
        found.add(&language.to_string(), Some(language.clone()));
    }
    let letters = || 'a'..='z';
    let pairs = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let mut tags: Vec<String> = spoken
        .languages()
        .iter()
        .map(|language| language.primary().to_owned())
        .collect();
    tags.extend(pairs);
    let mut tagged = BTreeSet::new();
    let ours = |tag: &String| {
        let mut ours = spoken.languages().iter();
        ours.find(|language| language.primary() == *tag).cloned()
    };
    for teller in spoken.all() {
        let locale = locale_of(teller);
        let options = DisplayNamesOptions::default();
        if let Ok(names) = LocaleDisplayNamesFormatter::try_new((&locale).into(), options) {
            for variant in spoken.variants() {
                let name = names.of(&locale_of(variant)).into_owned();
                found.add(&name, Some(variant.clone()));
            }
        }
        let Ok(names) = LanguageDisplayNames::try_new((&locale).into(), options) else {
            continue;
        };
        for tag in &tags {
            if let Some(name) = tag.parse().ok().and_then(|code| names.of(code)) {
                found.add(name, ours(tag));
                tagged.insert(tag);
            }
        }
    }
    for tag in tagged {
        found.add(tag, ours(tag));
    }
    found
}

fn locale_of(language: &Language) -> IcuLocale {
    language.to_string().parse().unwrap_or(IcuLocale::UNKNOWN)
}

/// Phrases to be found in a line, each with what it stands for. Of two that are alike the first counts.
#[derive(Clone, Debug)]
pub(super) struct Phrases<T>(Vec<(Vec<String>, T)>);

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Clone> Phrases<T> {
    fn of<'a>(lists: impl IntoIterator<Item = (&'a Vec<String>, T)>) -> Self {
        let mut phrases = Self::default();
        for (list, value) in lists {
            for written in list {
                phrases.add(written, value.clone());
            }
        }
        phrases
    }

    fn add(&mut self, written: &str, value: T) {
        let words = folded(written);
        if !words.is_empty() {
            self.0.push((words, value));
        }
    }

    /// The longest phrase that words begin with: its length, and what it stands for.
    pub(super) fn next(&self, words: &[Word]) -> Option<(usize, T)> {
        let fits = self.0.iter().rev().filter(|(phrase, _)| {
            phrase.len() <= words.len()
                && phrase
                    .iter()
                    .zip(words)
                    .all(|(own, word)| *own == word.text)
        });
        fits.max_by_key(|(phrase, _)| phrase.len())
            .map(|(phrase, value)| (phrase.len(), value.clone()))
    }

    /// The length of the longest phrase that words end with.
    pub(super) fn last(&self, words: &[Word]) -> Option<usize> {
        (1..=words.len())
            .map(|length| &words[words.len() - length..])
            .filter_map(|end| self.next(end).filter(|(length, _)| *length == end.len()))
            .map(|(length, _)| length)
            .max()
    }
}

/// A number apart from the letters written to it: `6pm`, `15th`, `14d`, `18h30`.
pub(super) fn split_number(word: Word) -> Vec<Word> {
    if !word.text.starts_with(|c: char| c.is_ascii_digit()) {
        return vec![word];
    }
    let chars: Vec<char> = word.text.chars().collect();
    let runs = chars.chunk_by(|one, other| one.is_ascii_digit() == other.is_ascii_digit());
    let mut words: Vec<Word> = runs
        .map(|run| Word {
            text: run.iter().collect(),
            accented: None,
            case: Case::Small,
            end: End::Nothing,
        })
        .collect();
    if let Some(last) = words.last_mut() {
        last.end = word.end;
    }
    words
}

/// The words of a phrase as they are compared.
pub(in crate::understanding) fn folded(written: &str) -> Vec<String> {
    let words = written.split_whitespace().flat_map(plain_words);
    words.flat_map(split_number).map(|word| word.text).collect()
}
