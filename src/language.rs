//! Languages: BCP 47 tags as people, rooms and locale folders name them, and the rule that picks one.
//!
//! Knows nothing of what a language says; that is `wording`, and how it is recognized is `understanding::language`.

use std::{fmt, str::FromStr};

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
    /// The first of room's fixed language, question, asker, room that is among `spoken`; else `default`.
    ///
    /// A tag with a region falls back to its primary language: `de-CH` is answered in `de`.
    pub fn choose(&self, spoken: &[Language], default: &Language) -> Language {
        [&self.fixed, &self.question, &self.asker, &self.room]
            .into_iter()
            .flatten()
            .find_map(|wish| {
                let exact = spoken.iter().find(|language| *language == wish);
                exact.or_else(|| {
                    spoken
                        .iter()
                        .find(|language| language.primary() == wish.primary())
                })
            })
            .unwrap_or(default)
            .clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().expect("the tests write valid tags")
    }

    #[test]
    fn the_question_beats_the_room_but_not_its_fixed_language() {
        let spoken = [language("de"), language("en")];
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
            wishes.choose(&[language("de")], &language("de")),
            language("de")
        );
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
