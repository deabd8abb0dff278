//! Taking one of the choices that were offered: by its number, by saying which, or by words that fit only one.

use super::{Choice, lexicon::Lexicon, locale::Class, normalize::Word, reading::Reading};

/// How many words a message has at most that takes a choice by number.
const NUMBERED: usize = 3;

/// How many words a message has at most that takes a choice by words; a longer one is a question of its own.
pub(super) const WORDED: usize = 6;

/// Likelihood of a choice's aspect or practice from which words take it.
const FITS: f32 = 0.15;

/// Likelihood of all choices together from which one of them is meant.
const OFFERED: f32 = 0.05;

/// How many times likelier it must be than every other choice's.
const STANDS_OUT: f32 = 2.0;

/// The choice that a message takes, with how sure that is.
pub(super) fn choose<'a>(
    reading: &Reading,
    choices: &'a [Choice],
    lexicons: &[Lexicon],
) -> Option<(&'a Choice, f32)> {
    match numbered(&reading.words, lexicons) {
        Some(at) => choices.get(at).map(|choice| (choice, 1.0)),
        None => worded(reading, choices),
    }
}

/// The place, from 0, that a message names: "2", "option 2", "the second one, please".
fn numbered(words: &[Word], lexicons: &[Lexicon]) -> Option<usize> {
    if words.len() <= NUMBERED {
        let mut numbers = words
            .iter()
            .filter_map(|word| word.text.parse::<usize>().ok());
        if let (Some(number), None) = (numbers.next(), numbers.next()) {
            return number.checked_sub(1);
        }
    }
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    lexicons.iter().find_map(|lexicon| {
        let courtesy = texts
            .iter()
            .rev()
            .take_while(|text| lexicon.is_filler(text))
            .count();
        (0..=courtesy).find_map(|left_out| {
            let said = texts.get(..texts.len() - left_out)?;
            lexicon.pick(&said.join(" "))
        })
    })
}

/// The one choice that the words fit.
fn worded<'a>(reading: &Reading, choices: &'a [Choice]) -> Option<(&'a Choice, f32)> {
    let first = choices.first()?;
    if reading.words.len() > WORDED || reading.subject.is_some() || reading.region.is_some() {
        return None;
    }
    let fit = |choice: &Choice| {
        if choices.iter().all(|other| other.change == first.change) {
            reading.likelihood(Class::Aspect(choice.aspect))
        } else {
            let name = &choice.change.name;
            let practices = reading.practices.iter();
            let named = reading
                .named
                .as_ref()
                .is_some_and(|practice| practice == name);
            let likelihood = practices
                .filter(|(practice, _)| practice == name)
                .map(|(_, likelihood)| *likelihood)
                .sum();
            if named { 1.0 } else { likelihood }
        }
    };
    let mut fits: Vec<(&Choice, f32)> =
        choices.iter().map(|choice| (choice, fit(choice))).collect();
    // Practices that were not offered are not meant.
    let offered: f32 = fits.iter().map(|(_, likelihood)| likelihood).sum();
    if offered >= OFFERED {
        for (_, likelihood) in &mut fits {
            *likelihood /= offered;
        }
    }
    fits.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let (best, likelihood) = *fits.first()?;
    let second = fits.get(1).map_or(0.0, |(_, second)| *second);
    let stands_out = !reading.domain.is_empty() || reading.coverage >= 1.0;
    (stands_out && likelihood >= FITS && likelihood >= STANDS_OUT * second)
        .then_some((best, likelihood))
}
