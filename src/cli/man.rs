//! `optout man`: the manual, made from the arguments themselves, one page for the program and one for each verb.

use std::{fs, io::Write, path::PathBuf, process::ExitCode};

use anyhow::Context as _;
use clap::{Args, CommandFactory as _};

use super::Arguments;

const EXAMPLES: &str = "\
Examples:
  optout man | man -l -
  optout man --into /usr/local/share/man/man1";

/// Print the manual page, or write the pages of all verbs into a folder
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Man {
    /// The folder that the pages are written to; it is made where it does not exist
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
}

impl Man {
    /// Prints the page, or writes all.
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        // `help` is a flag of each verb, and the pages are written without it.
        let program = Arguments::command().disable_help_subcommand(true);
        match self.into {
            Some(folder) => {
                fs::create_dir_all(&folder)
                    .and_then(|()| clap_mangen::generate_to(program, &folder))
                    .with_context(|| format!("cannot write pages to `{}`", folder.display()))?;
            }
            None => clap_mangen::Man::new(program).render(out)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
