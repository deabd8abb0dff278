//! `optout completions`: what a shell needs to complete verbs and flags, made from the arguments themselves.

use std::{io::Write, process::ExitCode};

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use super::Arguments;

const EXAMPLES: &str = "\
Examples:
  optout completions bash > ~/.local/share/bash-completion/completions/optout
  optout completions fish > ~/.config/fish/completions/optout.fish
  optout completions zsh > /usr/local/share/zsh/site-functions/_optout";

/// Print what a shell needs to complete verbs and flags
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    /// Prints the script.
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        // Written at once: a reader that has seen enough must not make the generator panic.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "optout", &mut script);
        out.write_all(&script)?;
        Ok(ExitCode::SUCCESS)
    }
}
