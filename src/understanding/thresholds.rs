//! Where the bar for answering stands, and what the examples have to be worth: `locales/understanding.toml`.
//!
//! The bar is computed from the examples (`calibrate`) and kept beside them with a fingerprint of what it was computed
//! from, because computing it takes as long as training four times. `optout understand check` tells where the
//! fingerprint is another one.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};

use crate::{facts::Problem, files::Files, language::Language, understanding::locale::malformed};

/// Where the file is.
pub const PATH: &str = "locales/understanding.toml";

/// What stands above the values.
const HEAD: &str = "\
# How sure understanding has to be, and what the examples of each language have to be worth.
#
# `thresholds` is computed: after a change of examples, lexicons, regions or names run
# `optout understand check --facts . --write`. `floors` is set by hand; below them the same command fails.
#
# answer         confidence from which a question is answered, 0 to 1
# computed-from  what it was computed from
# recall         share of a language's examples that are found again by a model that has not seen them
# answered       share of those with an aspect that it answers
";

/// The content of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// The bar.
    pub thresholds: Thresholds,
    /// What each language's examples have to be worth.
    #[serde(default)]
    pub floors: BTreeMap<Language, Floor>,
}

/// The bar for answering.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Thresholds {
    /// Confidence from which a question is answered.
    pub answer: f32,
    /// What it was computed from, in hexadecimal digits.
    pub computed_from: String,
}

/// What a language's examples have to be worth in cross-validation; shares, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    /// Found again.
    pub recall: f32,
    /// Answered, of those with an aspect.
    pub answered: f32,
}

impl Bounds {
    /// What the file says; where there is none, a careful bar and no floors.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn read(files: &Files) -> Result<Self, Problem> {
        let path = Path::new(PATH);
        let Some(text) = files.get(path) else {
            return Ok(Self::careful());
        };
        toml::from_str(text).map_err(|error| {
            let remedy = "run `optout understand check --facts . --write`";
            malformed(path, text, &error, remedy)
        })
    }

    /// The file with another bar.
    pub fn write(&self) -> String {
        let values = toml::to_string(self).expect("numbers and tags are valid TOML");
        format!("{HEAD}\n{values}")
    }

    fn careful() -> Self {
        Self {
            thresholds: Thresholds {
                answer: 0.5,
                computed_from: String::new(),
            },
            floors: BTreeMap::new(),
        }
    }
}
