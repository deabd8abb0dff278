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

    /// Every country and territory that ISO 3166-1 has assigned a code to.
    pub fn all() -> impl Iterator<Item = Self> {
        ASSIGNED.split_whitespace().filter_map(Self::new)
    }

    /// Whether ISO 3166-1 has assigned the code.
    pub fn is_assigned(&self) -> bool {
        Self::all().any(|country| country == *self)
    }

    /// The state that a territory with a code of its own is part of or otherwise tied to; `None` of a state.
    pub fn tied_to(&self) -> Option<Self> {
        TIES.iter()
            .find(|(_, territories)| territories.contains(&self.code()))
            .and_then(|(state, _)| Self::new(state))
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

/// The codes that ISO 3166-1 has assigned, in their order (as of 2025).
const ASSIGNED: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY \
    BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK \
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK \
    ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM \
    PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF \
    TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Territories by the state that they are part of or tied to, whether or not its laws and treaties hold there
/// (`docs/territories.md`).
const TIES: &[(&str, &[&str])] = &[
    ("AU", &["CC", "CX", "HM", "NF"]),
    ("DK", &["FO", "GL"]),
    ("FI", &["AX"]),
    (
        "FR",
        &[
            "BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT",
        ],
    ),
    (
        "GB",
        &[
            "AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC",
            "VG",
        ],
    ),
    ("NL", &["AW", "BQ", "CW", "SX"]),
    ("NO", &["BV", "SJ"]),
    ("NZ", &["CK", "NU", "TK"]),
    ("US", &["AS", "GU", "MP", "PR", "UM", "VI"]),
];

/// A group of countries. A new one needs its members in [`Group::parts`] and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// The European Free Trade Association: Iceland, Liechtenstein, Norway and Switzerland.
    Efta,
    /// The 27 member states of the European Union.
    Eu,
    /// The European Economic Area: the EU with Iceland, Liechtenstein and Norway.
    Eea,
    /// What LinkedIn's Privacy Policy calls so: the EEA and Switzerland.
    Designated,
}

/// Member states of the European Union since 1 February 2020 (europa.eu).
const EU: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Territories with a code of their own that belong to the EU as parts of member states (Articles 349 and 355 TFEU):
/// Åland, French Guiana, Guadeloupe, Saint-Martin, Martinique, Réunion, Mayotte.
const EU_TERRITORIES: &[&str] = &["AX", "GF", "GP", "MF", "MQ", "RE", "YT"];

/// The EEA states that are not members of the EU (EEA Agreement).
const EEA_ONLY: &[&str] = &["IS", "LI", "NO"];

/// Neither in the EU nor in the EEA, but in EFTA.
const SWITZERLAND: &[&str] = &["CH"];

impl Group {
    /// All groups, smallest first.
    pub const ALL: [Self; 4] = [Self::Efta, Self::Eu, Self::Eea, Self::Designated];

    /// The code of the group as facts and JSON write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Efta => "EFTA",
            Self::Eu => "EU",
            Self::Eea => "EEA",
            Self::Designated => "designated-countries",
        }
    }

    /// The countries of the group.
    pub fn members(self) -> Vec<Country> {
        self.parts()
            .iter()
            .copied()
            .flatten()
            .filter_map(|code| Country::new(code))
            .collect()
    }

    /// Whether the country is a member, or the territory part of one.
    pub fn contains(self, country: Country) -> bool {
        let code = &country.code();
        let parts = self.parts();
        let is_member = parts.iter().any(|part| part.contains(code));
        is_member || (parts.contains(&EU) && EU_TERRITORIES.contains(code))
    }

    const fn parts(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Efta => &[EEA_ONLY, SWITZERLAND],
            Self::Eu => &[EU],
            Self::Eea => &[EU, EEA_ONLY],
            Self::Designated => &[EU, EEA_ONLY, SWITZERLAND],
        }
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
        if let Some(group) = Group::ALL
            .into_iter()
            .find(|group| group.code().eq_ignore_ascii_case(code))
        {
            return Ok(Self::Group(group));
        }
        let iso = if code.eq_ignore_ascii_case("UK") {
            "GB"
        } else {
            code
        };
        Country::new(iso)
            .map(Self::Country)
            .ok_or_else(|| format!("`{code}` is no region; write a two-letter country code such as `CH`, or `EU`, `EEA`, `EFTA`"))
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
    fn a_code_is_assigned_or_not() {
        assert_eq!(Country::all().count(), 249);
        let is_assigned = |code| Country::new(code).is_some_and(|country| country.is_assigned());
        assert_eq!(
            ["CH", "gb", "UK", "ZZ"].map(is_assigned),
            [true, true, false, false]
        );
        let ties = TIES.iter();
        assert!(ties.flat_map(|(_, own)| *own).all(|code| is_assigned(code)));
        assert!(
            EU.iter()
                .chain(EU_TERRITORIES)
                .chain(EEA_ONLY)
                .all(|code| is_assigned(code))
        );
    }

    #[test]
    fn the_eea_is_the_eu_and_three_more() {
        assert_eq!(
            Group::ALL.map(|group| group.members().len()),
            [4, 27, 30, 31]
        );
        let norway = Country::new("no").expect("two letters");
        assert!(Group::Eea.contains(norway) && !Group::Eu.contains(norway));
        for (code, is_within) in [("RE", true), ("AX", true), ("GL", false), ("NC", false)] {
            let territory = Country::new(code).expect("two letters");
            assert_eq!(Group::Eu.contains(territory), is_within, "{code}");
        }
    }
}
