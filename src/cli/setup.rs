//! `optout setup`: log in once, verify the device, keep the recovery key.
//!
//! Asks on a terminal for what nothing else gives; without a terminal it says what is missing and ends.

use std::{
    io::{self, IsTerminal as _, Write},
    process::ExitCode,
};

use anyhow::Context as _;
use clap::Args;

use super::flags::Flags;
use crate::{
    config::Secret,
    matrix::{self, Prompt, Recovery, Wanted},
};

const EXAMPLES: &str = "\
Examples:
  optout setup --user @optout:example.org        asks for the password
  optout setup --config /etc/optout.toml --password-file /run/secrets/optout --recovery-key-file recovery.key

Doing it again is harmless. Exit codes: 0 the account is ready for `optout run`, 1 it is not, 2 the arguments make no sense";

/// Log in once, cross-sign the device, create the recovery key or use it
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Setup {
    #[command(flatten)]
    flags: Flags,
}

impl Setup {
    /// Sets the account up and says what became of it.
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let layers = self.flags.layers()?;
        let mut config = layers.config()?;
        matrix::log::start(&config.log)?;
        layers
            .warnings()
            .iter()
            .for_each(|warning| tracing::warn!("{warning}"));
        let mut terminal = Terminal;
        if config.user.is_none() && Terminal::is_there() {
            let user = Terminal::line("The bot's full Matrix id, such as @optout:example.org: ")?;
            config.user = Some(user.parse().map_err(anyhow::Error::msg)?);
        }
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("cannot start")?;
        let ready = runtime.block_on(matrix::setup(&config, layers.secrets()?, &mut terminal))?;
        writeln!(
            out,
            "{} is set up, its device {} is verified.",
            ready.user, ready.device
        )?;
        match ready.recovery {
            Recovery::Created(key) => writeln!(
                out,
                "\nRecovery key, shown only this once:\n\n    {}\n\nKeep it safe: whoever sets the bot up again needs it.",
                key.reveal()
            )?,
            Recovery::Written(file) => writeln!(
                out,
                "The recovery key is in `{}`. Keep it safe: whoever sets the bot up again needs it.",
                file.display()
            )?,
            Recovery::Used => writeln!(out, "The recovery key was right.")?,
            Recovery::Unchanged => {}
        }
        // What the model learns is kept, so that serving starts at once and in little memory.
        super::run::bot(&config)?;
        writeln!(out, "Now start it: optout run")?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The operator, if one sits there.
struct Terminal;

impl Terminal {
    fn is_there() -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    fn line(question: &str) -> anyhow::Result<String> {
        let mut asked = io::stderr().lock();
        write!(asked, "{question}")?;
        asked.flush()?;
        let mut line = String::new();
        io::stdin().read_line(&mut line)?;
        Ok(line.trim().to_owned())
    }
}

impl Prompt for Terminal {
    fn ask(&mut self, wanted: Wanted) -> anyhow::Result<Option<Secret>> {
        if !Self::is_there() {
            return Ok(None);
        }
        let question = match wanted {
            Wanted::Password => "Password: ",
            Wanted::RecoveryKey => "Recovery key of the account: ",
        };
        let answer =
            rpassword::prompt_password(question).context("cannot read from the terminal")?;
        Ok(Some(Secret::new(answer.trim())))
    }
}
