//! Which region a question names, in any of our languages.
//!
//! Country names come from CLDR for every language that has examples, everything else (inhabitants, adjectives,
//! cities, authorities) from its `regions.toml`; the list is of the world, not of the countries that matter today.
//! A name that is also an ordinary word of a language counts only with a capital, and so does every code, so that `us`
//! is not `US`; a code that spells an ordinary word (`IT`, `AI`) counts not at all, unless `regions.toml` lists it.

use std::{collections::HashMap, ops::Range};

use icu_experimental::displaynames::{DisplayNamesOptions, Style, multi::RegionDisplayNames};

use super::{
    lexicon::Lexicon,
    locale::Locale,
    normalize::{Case, Word, words},
};
use crate::region::{Country, Region};

/// Codes that CLDR names and that are no country: groups, pseudo-regions and outlying islands without a code of ISO.
const NO_COUNTRY: [&str; 14] = [
    "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ",
];

/// Shortest name that may take an ending, in letters.
const INFLECTED: usize = 5;

/// Longest ending: *Norwegens*, *schweizerischen*.
const ENDING: usize = 3;

/// All names of regions, to be found.
#[derive(Debug, Default)]
pub(super) struct Regions {
    /// By first word: the words after it and the region. Longest first.
    names: HashMap<String, Vec<Name>>,
}

#[derive(Debug, PartialEq)]
struct Name {
    rest: Box<[String]>,
    /// The region; `None` for a phrase that means none.
    region: Option<Region>,
    needs: Needs,
}

/// How a name must be written to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needs {
    /// Any way.
    Nothing,
    /// A capital first letter.
    Initial,
    /// Capitals throughout.
    Capitals,
}

impl Regions {
    /// The names of all regions in the languages of the locales.
    pub(super) fn of(locales: &[Locale], lexicons: &[Lexicon]) -> Self {
        let mut regions = Self::default();
        for locale in locales {
            for phrase in &locale.regions.not {
                regions.add(phrase, None, lexicons, true);
            }
            for (region, names) in &locale.regions.names {
                for name in names {
                    regions.add(name, Some(*region), lexicons, true);
                }
            }
        }
        let countries = countries();
        for locale in locales {
            for (region, name) in cldr_names(locale, &countries) {
                regions.add(&name, Some(region), lexicons, false);
            }
        }
        for country in countries {
            regions.add(
                country.code(),
                Some(Region::Country(country)),
                lexicons,
                false,
            );
        }
        for names in regions.names.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.rest.len()));
            names.shrink_to_fit();
        }
        regions
    }

    /// Adds a name; one that is there already for another region stays, because it came from the better source.
    fn add(&mut self, written: &str, region: Option<Region>, lexicons: &[Lexicon], listed: bool) {
        let words = words(written);
        let Some((first, rest)) = words.split_first() else {
            return;
        };
        let ordinary = rest.is_empty()
            && lexicons
                .iter()
                .any(|lexicon| lexicon.is_ordinary(&first.text));
        let is_code =
            rest.is_empty() && first.case == Case::Capitals && first.text.chars().count() == 2;
        let needs = match (is_code, ordinary, listed) {
            (true, true, false) => return,
            (true, _, _) => Needs::Capitals,
            (false, true, _) => Needs::Initial,
            (false, false, _) => Needs::Nothing,
        };
        let rest: Box<[String]> = rest.iter().map(|word| word.text.clone()).collect();
        let names = self.names.entry(first.text.clone()).or_default();
        let taken = names
            .iter()
            .any(|name| name.rest == rest && (name.needs == needs || name.needs == Needs::Nothing));
        if !taken {
            names.push(Name {
                rest,
                region,
                needs,
            });
        }
    }

    /// The regions in a text with the words that name them, in its order.
    ///
    /// `shouted` texts, all in capitals, name no region by a code.
    pub(super) fn find(&self, words: &[Word], lexicons: &[Lexicon]) -> Vec<(Region, Range<usize>)> {
        let shouted = words.len() > 1
            && words
                .iter()
                .all(|word| word.case == Case::Capitals || word.text.chars().count() < 2);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let named = flag(&word.text)
                .map(|region| (Some(region), 1))
                .or_else(|| self.exact(words, at, shouted))
                .or_else(|| Some((Some(self.bent(word, lexicons)?), 1)));
            let Some((region, length)) = named else {
                at += 1;
                continue;
            };
            if let Some(region) = region {
                found.push((region, at..at + length));
            }
            at += length;
        }
        found
    }

    fn exact(&self, words: &[Word], at: usize, shouted: bool) -> Option<(Option<Region>, usize)> {
        let following = words.get(at + 1..).unwrap_or_default();
        self.names.get(&words[at].text)?.iter().find_map(|name| {
            let written = match name.needs {
                Needs::Nothing => true,
                Needs::Initial => words[at].case != Case::Small,
                Needs::Capitals => words[at].case == Case::Capitals && !shouted,
            };
            let fits = written
                && name.rest.len() <= following.len()
                && name
                    .rest
                    .iter()
                    .zip(following)
                    .all(|(own, word)| *own == word.text);
            fits.then_some((name.region, 1 + name.rest.len()))
        })
    }

    /// The region of a name with an ending or in another spelling.
    fn bent(&self, word: &Word, lexicons: &[Lexicon]) -> Option<Region> {
        if lexicons
            .iter()
            .any(|lexicon| lexicon.is_ordinary(&word.text))
        {
            return None;
        }
        let spellings = lexicons
            .iter()
            .map(|lexicon| lexicon.respelled(&word.text))
            .filter(|other| *other != word.text);
        std::iter::once(word.text.clone())
            .chain(spellings)
            .find_map(|text| self.inflected(&text, word.case))
    }

    fn inflected(&self, text: &str, case: Case) -> Option<Region> {
        let length = text.chars().count();
        (INFLECTED.max(length.saturating_sub(ENDING))..=length)
            .rev()
            .find_map(|end| {
                let stem: String = text.chars().take(end).collect();
                let of_one_word =
                    |name: &&Name| name.rest.is_empty() && name.needs != Needs::Capitals;
                let name = self.names.get(&stem)?.iter().find(of_one_word)?;
                let is_written = name.needs == Needs::Nothing || case != Case::Small;
                name.region.filter(|_| is_written)
            })
    }
}

/// The country of a flag.
fn flag(word: &str) -> Option<Region> {
    let letters: Option<String> = word
        .chars()
        .map(|c| {
            u32::from(c)
                .checked_sub(0x1f1e6)
                .filter(|at| *at < 26)
                .and_then(|at| char::from_u32(u32::from('A') + at))
        })
        .collect();
    let code = letters.filter(|code| code.len() == 2)?;
    code.parse().ok()
}

/// Every pair of letters that CLDR knows a country by.
pub(super) fn countries() -> Vec<Country> {
    let Ok(names) = RegionDisplayNames::try_new(
        icu_locale_core::locale!("en").into(),
        DisplayNamesOptions::default(),
    ) else {
        return Vec::new();
    };
    let letters = b'A'..=b'Z';
    letters
        .clone()
        .flat_map(|first| letters.clone().map(move |second| [first, second]))
        .filter_map(|code| {
            let code = std::str::from_utf8(&code).ok()?;
            names.of(code.parse().ok()?)?;
            Country::new(code).filter(|_| !NO_COUNTRY.contains(&code))
        })
        .collect()
}

/// The names that CLDR has for all countries in a language, long and short.
fn cldr_names(locale: &Locale, countries: &[Country]) -> Vec<(Region, String)> {
    let Ok(tag) = locale
        .language
        .to_string()
        .parse::<icu_locale_core::Locale>()
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for style in [Style::Long, Style::Short] {
        let mut options = DisplayNamesOptions::default();
        options.style = Some(style);
        let Ok(names) = RegionDisplayNames::try_new((&tag).into(), options) else {
            continue;
        };
        for country in countries {
            if let Some(name) = country.code().parse().ok().and_then(|code| names.of(code)) {
                found.push((Region::Country(*country), name.to_owned()));
            }
        }
    }
    found
}
