//! `optout doctor`: what works and what does not, with the remedy.
//!
//! [`matrix::examine`] looks at the account, [`here`] at what needs none; [`report`] writes all of it down. Nothing is
//! changed, whether the bot runs or not.

mod here;
mod report;

use std::{io::Write, process::ExitCode};

use anyhow::Context as _;
use clap::Args;

use self::report::Report;
use super::flags::Flags;
use crate::{
    clock::Clock,
    config::{Config, Layers},
    matrix::{self, Check, Finding, State},
};

const EXAMPLES: &str = "\
Examples:
  optout doctor                               as `optout run` is started: in the same directory, with the same flags
  optout doctor --config /etc/optout.toml --json

It changes nothing, and a bot that runs does not notice. `docs/operating.md` has all that is looked at.

Exit codes: 0 nothing is broken, though there may be warnings; 1 something is broken, 2 the arguments make no sense";

/// Tell what works and what does not, and what to do about it
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Doctor {
    #[command(flatten)]
    flags: Flags,

    /// One JSON object
    #[arg(long)]
    json: bool,
}

impl Doctor {
    /// Looks at everything and tells it.
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let report = match self.flags.layers() {
            Ok(layers) => {
                let mut findings = here::configuration(&layers);
                findings.extend(examine(&layers)?);
                Report::new(layers.told(), findings)
            }
            Err(error) => Report::new(Vec::new(), vec![unusable(&error)]),
        };
        if self.json {
            writeln!(out, "{}", serde_json::to_string(&report)?)?;
        } else {
            report.write(out)?;
        }
        Ok(match report.state {
            State::Fine | State::Unknown | State::Warning => ExitCode::SUCCESS,
            State::Broken => ExitCode::FAILURE,
        })
    }
}

/// Everything but the configuration, where that can be used.
fn examine(layers: &Layers) -> anyhow::Result<Vec<Finding>> {
    let config = layers.config().and_then(|config| {
        matrix::log::start(&config.log)?;
        Ok(config)
    });
    let config: Config = match config {
        Ok(config) => config,
        Err(error) => return Ok(vec![unusable(&error)]),
    };
    let clock = Clock::system();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot start")?;
    let mut findings = runtime.block_on(matrix::examine(&config, &clock));
    findings.extend(here::of(&config, clock.today(&config.timezone)));
    Ok(findings)
}

fn unusable(error: &anyhow::Error) -> Finding {
    Finding::of_error(Check::Configuration, error, "correct it")
}
