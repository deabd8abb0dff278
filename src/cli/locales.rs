//! `optout locales`: what a translator wants to know of the languages.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Subcommand};

use super::{load, table};
use crate::{files::Files, understanding, wording};

const EXAMPLES: &str = "\
Examples:
  optout locales check --facts .   every problem of the languages in this folder, laid over what is built in
  optout locales coverage          how much of each language is there

`docs/translating.md` tells how a language is added.

Exit codes:
  0  done; `check` found nothing
  1  `check` found problems
  2  the arguments make no sense";

/// See and check the languages.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Locales {
    #[command(subcommand)]
    verb: Verb,

    /// A folder with `facts/` and `locales/` that adds to what is built in, or overrides it
    #[arg(long = "facts", value_name = "DIR", global = true)]
    folder: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Tell everything that is wrong in the words of the languages, one problem per line
    Check,
    /// Count what each language has of what the fullest one has: messages, command words, examples of questions
    Coverage,
}

impl Locales {
    /// Does what the verb asks for, and writes it to `out`.
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let files = load(self.folder.as_deref())?;
        Ok(match self.verb {
            Verb::Check => check(&files, out)?,
            Verb::Coverage => {
                coverage(&files, out)?;
                ExitCode::SUCCESS
            }
        })
    }
}

fn check(files: &Files, out: &mut dyn Write) -> io::Result<ExitCode> {
    let mut problems = wording::check(files);
    problems.extend(understanding::check(files));
    problems.sort();
    for problem in &problems {
        writeln!(out, "{problem}")?;
    }
    if !problems.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    let spoken = wording::extent(files).len();
    writeln!(out, "no problems (languages that are spoken: {spoken})")?;
    Ok(ExitCode::SUCCESS)
}

fn coverage(files: &Files, out: &mut dyn Write) -> io::Result<()> {
    let said = wording::extent(files);
    let asked = understanding::extent(files);
    let most = said.values().copied().max().unwrap_or_default();
    let head = ["language", "messages", "command words", "examples"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for (language, (commands, examples)) in asked {
        let messages = said.get(&language).copied().unwrap_or_default();
        rows.push(vec![
            language.to_string(),
            format!("{messages}/{most}"),
            commands.to_string(),
            examples.to_string(),
        ]);
    }
    table(&rows, out)
}
