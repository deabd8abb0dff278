//! What an editor has to mend: where, which rule, what, and the remedy.

use std::{fmt, path::PathBuf};

/// One thing that is wrong in a file that an editor wrote.
///
/// Reads `facts/linkedin/ai-training.toml:14: effective 2025-11-03 lies before announced 2025-11-10; correct one of them`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the folder that holds `facts/` and `locales/`.
    pub file: PathBuf,
    /// The line, counted from 1; `None` where the whole file is meant.
    pub line: Option<usize>,
    /// The rule that was broken, by its name: `dates-in-order`.
    pub rule: &'static str,
    /// What is wrong: lower-case, names in backticks, no full stop.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

/// A problem whose rule is named by the list of rules that found it.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// The file, as in [`Problem::file`].
    pub(crate) file: PathBuf,
    /// The line, as in [`Problem::line`].
    pub(crate) line: Option<usize>,
    /// What is wrong, as in [`Problem::what`].
    pub(crate) what: String,
    /// What to do about it.
    pub(crate) remedy: String,
}

impl Fault {
    /// The problem that this is under a rule.
    pub(crate) fn breaks(self, rule: &'static str) -> Problem {
        Problem {
            file: self.file,
            line: self.line,
            rule,
            what: self.what,
            remedy: self.remedy,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}; {} [{}]", self.what, self.remedy, self.rule)
    }
}
