//! Which region a question names, in any of our languages.
//!
//! Country names come from CLDR for every language that has examples, everything else (inhabitants, adjectives,
//! cities, authorities) from its `regions.toml`; the list is of the world, not of the countries that matter today.
//! One spelling may name two regions in two languages, or nothing at all in one of them: the language that a text may be
//! in goes first, and in one language the spelling with the accents as they are written. *Polen* is Poland in German,
//! and Swedish *pölen* is a puddle.
//! A name that is also an ordinary word of a language counts only with a capital, and so does every code, so that `us`
//! is not `US`; a code that spells an ordinary word (`IT`, `AI`) counts not at all, unless `regions.toml` lists it.

use std::{cmp::Reverse, collections::HashMap, ops::Range};

use icu_experimental::displaynames::{DisplayNamesOptions, Style, multi::RegionDisplayNames};

use super::{
    lexicon::Lexicon,
    locale::Locale,
    normalize::{Case, End, Word, begins_with, name_words},
    words::{Tongues, Words},
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
    /// By first word: the words after it and the region, from the better source first.
    names: HashMap<String, Vec<Name>>,
}

/// A region in a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Named {
    /// Which.
    pub(super) region: Region,
    /// The words that name it.
    pub(super) span: Range<usize>,
    /// Whether they are its name, not one with an ending or in another spelling.
    pub(super) is_exact: bool,
    /// Whether it has that name in a language that the text seems to be in.
    pub(super) is_own: bool,
}

#[derive(Debug, PartialEq)]
struct Name {
    rest: Box<[String]>,
    /// All its words with their accents.
    written: Box<str>,
    /// The region; `None` for a phrase that means none.
    region: Option<Region>,
    kind: Kind,
    /// The languages that have it.
    tongues: Tongues,
}

/// How a word stands in a text.
#[derive(Clone, Copy, Debug)]
struct Standing {
    /// How it is written.
    case: Case,
    /// Whether it begins a sentence, where a capital tells nothing.
    is_first: bool,
    /// Whether it is an ordinary word of the languages that the text may be in.
    is_ordinary: bool,
    /// Whether the whole text is in capitals, where they tell nothing.
    is_shouted: bool,
}

/// How a name is written, and so how it has to be written to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A word: any way, but with a capital where it is an ordinary word of the language.
    Word,
    /// Capitals: any way, but in capitals where it is an ordinary word of the language.
    Acronym,
    /// A code that a locale lists: always in capitals.
    Listed,
    /// A code: always in capitals, and not at all where it spells an ordinary word of the language.
    Code,
    /// Several words: any way.
    Phrase,
}

impl Kind {
    fn of(words: &[Word], is_listed: bool) -> Self {
        match words {
            [only] if only.case == Case::Capitals && only.text.chars().count() == 2 => {
                if is_listed { Self::Listed } else { Self::Code }
            }
            [only] if only.case == Case::Capitals => Self::Acronym,
            [_] => Self::Word,
            _ => Self::Phrase,
        }
    }

    /// Whether a name of this kind counts however it is written, as long as it is no ordinary word.
    const fn is_free(self) -> bool {
        matches!(self, Self::Word | Self::Acronym | Self::Phrase)
    }
}

impl Name {
    /// Whether it is one word, and no code.
    const fn is_one_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Acronym)
    }

    /// Whether it counts where it stands, in a text that may be in these languages. A name of another language than
    /// those needs a capital, and is none where it is a word of theirs: *sylt* is jam, and *este* is no Estonian.
    fn counts(&self, standing: Standing, spoken: Tongues) -> bool {
        let is_own = spoken.is_empty() || self.tongues.overlaps(spoken);
        let capital = standing.case != Case::Small;
        let capitals = standing.case == Case::Capitals && !standing.is_shouted;
        match (self.kind, standing.is_ordinary) {
            // What means none in another language alone may begin with a word of this one.
            (Kind::Phrase, _) => is_own || self.region.is_some(),
            (Kind::Acronym, false) => true,
            (Kind::Word, false) => is_own || capital,
            (Kind::Word, true) => is_own && capital && !standing.is_first,
            (Kind::Acronym, true) | (Kind::Listed, _) | (Kind::Code, false) => capitals,
            (Kind::Code, true) => false,
        }
    }
}

impl Regions {
    /// The names of all regions in the languages of the locales.
    pub(super) fn of(locales: &[Locale]) -> Self {
        let mut regions = Self::default();
        for (place, locale) in locales.iter().enumerate() {
            let own = Tongues::only(place);
            for phrase in &locale.regions.not {
                regions.add(phrase, None, own, true);
            }
            for (region, names) in &locale.regions.names {
                for name in names {
                    regions.add(name, Some(*region), own, true);
                }
            }
        }
        let countries = countries();
        for (place, locale) in locales.iter().enumerate() {
            for (region, name) in cldr_names(locale, &countries) {
                regions.add(&name, Some(region), Tongues::only(place), false);
            }
        }
        for country in countries {
            let region = Some(Region::Country(country));
            regions.add(country.code(), region, Tongues::default(), false);
        }
        for names in regions.names.values_mut() {
            names.shrink_to_fit();
        }
        regions
    }

    /// Adds a name. Where a language has it already for another region that stays, because it came from the better
    /// source; a code stays only where there is no such name at all.
    fn add(&mut self, written: &str, region: Option<Region>, tongues: Tongues, is_listed: bool) {
        let words = name_words(written);
        let Some((first, rest)) = words.split_first() else {
            return;
        };
        let kind = Kind::of(&words, is_listed);
        let rest: Box<[String]> = rest.iter().map(|word| word.text.clone()).collect();
        let written = accented(&words);
        let names = self.names.entry(first.text.clone()).or_default();
        // What counts however it is written covers what counts in capitals alone.
        let same = names
            .iter_mut()
            .filter(|name| name.rest == rest && (name.kind == kind || name.kind.is_free()));
        let mut is_taken = false;
        for name in same {
            if name.region == region && name.written == written {
                name.tongues = name.tongues.with(tongues);
                return;
            }
            is_taken |=
                tongues.is_empty() || name.written == written && name.tongues.overlaps(tongues);
        }
        if !is_taken {
            names.push(Name {
                rest,
                written,
                region,
                kind,
                tongues,
            });
        }
    }

    /// The names that are one word; not the codes, which are always in capitals.
    pub(super) fn names_of_one_word(&self) -> impl Iterator<Item = &str> {
        let ones = self
            .names
            .iter()
            .filter(|(_, names)| names.iter().any(Name::is_one_word));
        ones.map(|(word, _)| word.as_str())
    }

    /// Whether a word is the name of a region in any language, or none on purpose.
    pub(super) fn are_named(&self, word: &str) -> bool {
        let names = self.names.get(word);
        names.is_some_and(|names| names.iter().any(Name::is_one_word))
    }

    /// The regions in a text that may be in the `spoken` languages, with the words that name them, in its order.
    ///
    /// A text that is all in capitals names no region by a code.
    pub(super) fn find(
        &self,
        words: &[Word],
        spoken: Tongues,
        ordinary: &Words,
        lexicons: &[Lexicon],
    ) -> Vec<Named> {
        let is_shouted = words.len() > 1
            && words
                .iter()
                .all(|word| word.case == Case::Capitals || word.text.chars().count() < 2);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let before = at.checked_sub(1).and_then(|before| words.get(before));
            let standing = Standing {
                case: word.case,
                is_first: before.is_none_or(|before| before.end >= End::Sentence),
                is_ordinary: ordinary.tongues(&word.text).overlaps(spoken),
                is_shouted,
            };
            let exact = self.exact(words, at, standing, spoken);
            let length = exact.map_or(1, |name| 1 + name.rest.len());
            let region = flag(&word.text).or_else(|| {
                exact.map_or_else(
                    || self.bent(word, spoken, ordinary, lexicons),
                    |name| name.region,
                )
            });
            found.extend(region.map(|region| Named {
                region,
                span: at..at + length,
                is_exact: exact.is_some(),
                is_own: exact.is_some_and(|name| name.tongues.overlaps(spoken)),
            }));
            at += length;
        }
        found
    }

    /// The name that begins at a word: the longest, of a language that the text may be in where several are as long, and
    /// with its accents where that language has several. What is a word of another language alone hides no name.
    fn exact(
        &self,
        words: &[Word],
        at: usize,
        standing: Standing,
        spoken: Tongues,
    ) -> Option<&Name> {
        let following = words.get(at + 1..).unwrap_or_default();
        let fits =
            |name: &&Name| name.counts(standing, spoken) && begins_with(following, &name.rest);
        self.names
            .get(&words[at].text)?
            .iter()
            .filter(fits)
            .min_by_key(|name| {
                let is_foreign = !spoken.is_empty() && !name.tongues.overlaps(spoken);
                let length = name.rest.len();
                let is_otherwise = accented(&words[at..=at + length]) != name.written;
                let is_hidden = is_foreign && name.region.is_none();
                (is_hidden, Reverse(length), is_foreign, is_otherwise)
            })
    }

    /// The region of a name with an ending or in another spelling, of a language that the text may be in.
    fn bent(
        &self,
        word: &Word,
        spoken: Tongues,
        ordinary: &Words,
        lexicons: &[Lexicon],
    ) -> Option<Region> {
        if ordinary.are_ordinary(&word.text) {
            return None;
        }
        let spellings = lexicons
            .iter()
            .map(|lexicon| lexicon.respelled(&word.text))
            .filter(|other| *other != word.text);
        std::iter::once(word.text.clone())
            .chain(spellings)
            .find_map(|text| self.inflected(&text, word.case, spoken, ordinary))
    }

    fn inflected(
        &self,
        text: &str,
        case: Case,
        spoken: Tongues,
        ordinary: &Words,
    ) -> Option<Region> {
        let length = text.chars().count();
        let named = (INFLECTED.max(length.saturating_sub(ENDING))..=length)
            .rev()
            .find_map(|end| {
                let stem: String = text.chars().take(end).collect();
                let of_one_word = |name: &&Name| {
                    name.is_one_word() && (spoken.is_empty() || name.tongues.overlaps(spoken))
                };
                let name = self.names.get(&stem)?.iter().find(of_one_word)?;
                let is_written = case != Case::Small || !ordinary.are_ordinary(&stem);
                is_written.then_some(name.region)
            });
        named.flatten()
    }
}

/// Words with their accents.
fn accented(words: &[Word]) -> Box<str> {
    let words: Vec<&str> = words
        .iter()
        .map(|word| word.accented.as_deref().unwrap_or(&word.text))
        .collect();
    words.join(" ").into()
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
