//! Languages: BCP 47 tags as people, rooms and locale folders name them, which of them are spoken, and the rule that picks
//! one.
//!
//! Knows nothing of what a language says; that is `wording`, and how it is recognized is `understanding::language`.

use std::{collections::BTreeSet, fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language by its BCP 47 tag: `de`, `en`, `de-CH`. Always in canonical case.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(LanguageIdentifier);

impl Language {
    /// English: the language that every fact and message has, and the default of last resort.
    pub fn english() -> Self {
        Self(LanguageIdentifier::from_bytes(b"en").expect("`en` is a language tag"))
    }

    /// The primary subtag: `de` of `de-CH`.
    pub fn primary(&self) -> &str {
        self.0.language.as_str()
    }

    /// Whether it is written in one place and otherwise elsewhere: `de-CH`, not `de`.
    pub fn is_regional(&self) -> bool {
        self.0.region.is_some()
    }

    /// The tag as Fluent takes it.
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        match LanguageIdentifier::from_str(tag) {
            Ok(identifier) if !identifier.language.is_empty() => Ok(Self(identifier)),
            _ => Err(format!(
                "`{tag}` is no language tag; write one such as `de` or `pt-BR`"
            )),
        }
    }
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        tag.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.to_string()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The languages that there are answers in, and their variants: `de-CH` says some things otherwise than `de`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    languages: Vec<Language>,
    variants: Vec<Language>,
}

impl Spoken {
    /// Of `languages` with answers and all that have a folder: a regional one of a language that is there is its variant.
    pub fn new(languages: BTreeSet<Language>, folders: BTreeSet<Language>) -> Self {
        let bases = languages.iter().filter(|language| !language.is_regional());
        let bases: BTreeSet<String> = bases.map(|base| base.primary().to_owned()).collect();
        let is_variant =
            |language: &Language| language.is_regional() && bases.contains(language.primary());
        let folders = folders.into_iter();
        let languages = languages.into_iter();
        Self {
            variants: folders.filter(is_variant).collect(),
            languages: languages.filter(|language| !is_variant(language)).collect(),
        }
    }

    /// The languages, without variants: what is on offer.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The variants.
    pub fn variants(&self) -> &[Language] {
        &self.variants
    }

    /// Both, the languages first.
    pub fn all(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter().chain(&self.variants)
    }

    /// What comes nearest to a wish: the very language or variant, else the language of that primary tag.
    pub fn nearest(&self, wish: &Language) -> Option<&Language> {
        let exact = self.all().find(|language| *language == wish);
        exact.or_else(|| {
            let mut languages = self.languages.iter();
            languages.find(|language| language.primary() == wish.primary())
        })
    }
}

/// What is known about the language to answer in; the rule is [`Wishes::choose`].
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// The room's fixed language; `None` is `auto`.
    pub fixed: Option<Language>,
    /// The language that the question is written in, where it is sure.
    pub question: Option<Language>,
    /// The asker's last language in this conversation.
    pub asker: Option<Language>,
    /// The language that the room mostly speaks.
    pub room: Option<Language>,
}

impl Wishes {
    /// The first of room's fixed language, question, asker, room that is `spoken`; else `default`.
    ///
    /// A tag with a region that is not spoken falls back to its language: `de-AT` is answered in `de`. A question tells its
    /// language and no region, so that it is answered in the variant that asker, room or `default` have of it.
    pub fn choose(&self, spoken: &Spoken, default: &Language) -> Language {
        let nearest = |wish: &Option<Language>| spoken.nearest(wish.as_ref()?);
        if let Some(fixed) = nearest(&self.fixed) {
            return fixed.clone();
        }
        let wishes = [&self.question, &self.asker, &self.room];
        let Some(chosen) = wishes.into_iter().find_map(nearest) else {
            return default.clone();
        };
        let regional = [
            nearest(&self.asker),
            nearest(&self.room),
            spoken.nearest(default),
        ];
        let mut regional = regional.into_iter().flatten();
        regional
            .find(|language| language.is_regional() && language.primary() == chosen.primary())
            .filter(|_| !chosen.is_regional())
            .unwrap_or(chosen)
            .clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().expect("the tests write valid tags")
    }

    fn spoken(languages: &[&str], folders: &[&str]) -> Spoken {
        let set = |tags: &[&str]| tags.iter().map(|tag| language(tag)).collect();
        Spoken::new(set(languages), set(folders))
    }

    #[test]
    fn the_question_beats_the_room_but_not_its_fixed_language() {
        let spoken = spoken(&["de", "en"], &["de", "en"]);
        let mut wishes = Wishes {
            question: Some(language("de-CH")),
            room: Some(language("en")),
            ..Wishes::default()
        };
        assert_eq!(wishes.choose(&spoken, &language("en")), language("de"));
        wishes.fixed = Some(language("en"));
        assert_eq!(wishes.choose(&spoken, &language("de")), language("en"));
    }

    #[test]
    fn a_language_that_is_not_spoken_falls_through_to_the_default() {
        let wishes = Wishes {
            question: Some(language("fi")),
            ..Wishes::default()
        };
        assert_eq!(
            wishes.choose(&spoken(&["de"], &["de"]), &language("de")),
            language("de")
        );
    }

    #[test]
    fn a_variant_is_spoken_beside_its_language_and_not_on_offer() {
        let spoken = spoken(
            &["de", "en", "de-CH", "fr-CA"],
            &["de", "de-CH", "en", "pt-BR"],
        );
        let tags = |languages: &[Language]| -> Vec<String> {
            languages.iter().map(ToString::to_string).collect()
        };
        // Without its language a regional one stands for itself, and without words for nothing.
        assert_eq!(tags(spoken.languages()), ["de", "en", "fr-CA"]);
        assert_eq!(tags(spoken.variants()), ["de-CH"]);
    }

    #[test]
    fn a_question_is_answered_in_the_variant_that_is_usual() {
        let spoken = spoken(&["de", "en"], &["de", "de-CH", "en"]);
        let swiss = language("de-CH");
        for (asked, asker, room, default, answered) in [
            ("de", None, None, "de-CH", "de-CH"),
            ("de", None, Some("de-CH"), "en", "de-CH"),
            ("de", Some("de-CH"), Some("en"), "en", "de-CH"),
            ("en", Some("de-CH"), None, "de-CH", "en"),
            ("de", None, None, "de-AT", "de"),
            ("fi", None, None, "de-CH", "de-CH"),
        ] {
            let wishes = Wishes {
                fixed: None,
                question: Some(language(asked)),
                asker: asker.map(language),
                room: room.map(language),
            };
            let chosen = wishes.choose(&spoken, &language(default));
            assert_eq!(chosen, language(answered), "{wishes:?} {default}");
        }
        let fixed = |tag| Wishes {
            fixed: Some(language(tag)),
            question: Some(language("de")),
            ..Wishes::default()
        };
        assert_eq!(fixed("de-CH").choose(&spoken, &language("en")), swiss);
        assert_eq!(fixed("de").choose(&spoken, &swiss), language("de"));
    }

    #[test]
    fn a_tag_is_refused_with_the_remedy() {
        assert!(
            "not a tag"
                .parse::<Language>()
                .unwrap_err()
                .contains("such as `de`")
        );
        assert!("".parse::<Language>().is_err());
    }
}
