//! Regions: countries by ISO 3166-1 alpha-2 code, and the groups of countries that facts and people speak of.
//!
//! Membership is defined here once. What a region is called in a language comes from CLDR (`wording`),
//! how people write it is `understanding::region`'s matter.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A country or territory by its ISO 3166-1 alpha-2 code, in capitals.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// Two ASCII letters in any case; whether ISO has assigned them is `facts check`'s question.
    pub const fn new(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The code: `CH`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a country's code is two ASCII letters")
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A group of countries. A new one needs its members in [`Group::members`] and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// The 27 member states of the European Union.
    Eu,
    /// The European Economic Area: the EU with Iceland, Liechtenstein and Norway.
    Eea,
}

/// Member states of the European Union since 1 February 2020 (europa.eu).
const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// The EEA states that are not members of the EU (EEA Agreement).
const EEA_ONLY: [&str; 3] = ["IS", "LI", "NO"];

impl Group {
    /// All groups, smallest first.
    pub const ALL: [Self; 2] = [Self::Eu, Self::Eea];

    /// The code of the group as facts and JSON write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eu => "EU",
            Self::Eea => "EEA",
        }
    }

    /// The countries of the group.
    pub fn members(self) -> Vec<Country> {
        let beyond: &[&str] = match self {
            Self::Eu => &[],
            Self::Eea => &EEA_ONLY,
        };
        EU.iter()
            .chain(beyond)
            .filter_map(|code| Country::new(code))
            .collect()
    }

    /// Whether the country is a member.
    pub fn contains(self, country: Country) -> bool {
        EU.contains(&country.code()) || (self == Self::Eea && EEA_ONLY.contains(&country.code()))
    }
}

/// A country or a group of countries.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Region {
    /// One country.
    Country(Country),
    /// A group of them.
    Group(Group),
}

impl Region {
    /// The code as facts, JSON and `--region` write it: `CH`, `EU`.
    pub fn code(&self) -> &str {
        match self {
            Self::Country(country) => country.code(),
            Self::Group(group) => group.code(),
        }
    }

    /// The countries that the region means.
    pub fn countries(&self) -> Vec<Country> {
        match self {
            Self::Country(country) => vec![*country],
            Self::Group(group) => group.members(),
        }
    }

    /// Whether the country lies in the region.
    pub fn contains(&self, country: Country) -> bool {
        match self {
            Self::Country(own) => *own == country,
            Self::Group(group) => group.contains(country),
        }
    }
}

impl FromStr for Region {
    type Err = String;

    /// Reads a code in any case; `UK`, which ISO reserves for it, is taken as `GB`.
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let capitals = code.to_ascii_uppercase();
        if let Some(group) = Group::ALL
            .into_iter()
            .find(|group| group.code() == capitals)
        {
            return Ok(Self::Group(group));
        }
        let iso = if capitals == "UK" { "GB" } else { &capitals };
        Country::new(iso)
            .map(Self::Country)
            .ok_or_else(|| format!("`{code}` is no region; write a two-letter country code such as `CH`, or `EU`, `EEA`"))
    }
}

impl TryFrom<String> for Region {
    type Error = String;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.code().to_owned()
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_in_any_case_and_uk_is_great_britain() {
        for (written, code) in [("ch", "CH"), ("UK", "GB"), ("eu", "EU"), ("Eea", "EEA")] {
            assert_eq!(
                written
                    .parse::<Region>()
                    .map(|region| region.to_string())
                    .as_deref(),
                Ok(code)
            );
        }
        assert!("Europe".parse::<Region>().is_err());
    }

    #[test]
    fn the_eea_is_the_eu_and_three_more() {
        assert_eq!(Group::Eu.members().len(), 27);
        assert_eq!(Group::Eea.members().len(), 30);
        let norway = Country::new("no").expect("two letters");
        assert!(Group::Eea.contains(norway) && !Group::Eu.contains(norway));
    }
}
