//! The command line: every verb takes its arguments here and calls what does the work.
//!
//! What a verb says goes to standard output, errors go to standard error with their remedy. Exit codes: 0 it did what
//! was asked, 1 it could not or found problems, 2 the arguments make no sense.

mod ask;
mod completions;
#[cfg(feature = "matrix")]
mod demo;
#[cfg(feature = "matrix")]
mod doctor;
mod facts;
#[cfg(feature = "matrix")]
mod flags;
mod json;
mod locales;
mod man;
#[cfg(feature = "matrix")]
mod probe;
mod reminders;
#[cfg(feature = "matrix")]
mod run;
#[cfg(feature = "matrix")]
mod setup;
mod understand;

use std::{
    fmt,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use clap::{CommandFactory as _, Parser, Subcommand, error::ErrorKind};
use jiff::{civil::Date, tz::TimeZone};

use crate::{clock::Clock, facts::Problem, files::Files};

/// What online platforms do with your data, whom it concerns, and how to object: a Matrix bot.
#[derive(Debug, Parser)]
#[command(name = "optout", version, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    #[cfg(feature = "matrix")]
    Demo(demo::DemoArgs),
    Ask(ask::Ask),
    Facts(facts::Facts),
    Locales(locales::Locales),
    Reminders(reminders::Reminders),
    Understand(understand::Understand),
    #[cfg(feature = "matrix")]
    Setup(setup::Setup),
    #[cfg(feature = "matrix")]
    Run(run::Run),
    #[cfg(feature = "matrix")]
    Doctor(doctor::Doctor),
    #[cfg(feature = "matrix")]
    Probe(probe::Probe),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Arguments {
    /// Does what the arguments ask for.
    ///
    /// # Errors
    /// What could not be done, with what to do about it; the caller prints it.
    pub fn execute(self) -> anyhow::Result<ExitCode> {
        match self.verb {
            #[cfg(feature = "matrix")]
            Verb::Demo(demo) => demo.execute(&mut io::stdout().lock()),
            Verb::Ask(ask) => ask.execute(&mut io::stdout().lock()),
            Verb::Facts(facts) => facts.execute(&mut io::stdout().lock()),
            Verb::Locales(locales) => locales.execute(&mut io::stdout().lock()),
            Verb::Reminders(reminders) => reminders.execute(&mut io::stdout().lock()),
            Verb::Understand(understand) => understand.execute(&mut io::stdout().lock()),
            #[cfg(feature = "matrix")]
            Verb::Setup(setup) => setup.execute(&mut io::stdout().lock()),
            #[cfg(feature = "matrix")]
            Verb::Run(run) => run.execute(),
            #[cfg(feature = "matrix")]
            Verb::Doctor(doctor) => doctor.execute(&mut io::stdout().lock()),
            #[cfg(feature = "matrix")]
            Verb::Probe(probe) => probe.execute(&mut io::stdout().lock()),
            Verb::Completions(completions) => completions.execute(&mut io::stdout().lock()),
            Verb::Man(man) => man.execute(&mut io::stdout().lock()),
        }
    }
}

/// The files that are built in, with those of the folder that `--facts` names.
fn load(folder: Option<&Path>) -> anyhow::Result<Files> {
    let files = Files::embedded();
    match folder {
        Some(folder) => files.with_folder(folder),
        None => Ok(files),
    }
}

/// The day that `--today` names, or the one on this machine's calendar.
fn today(named: Option<Date>) -> Date {
    let zone = TimeZone::system();
    Clock::on(named, &zone).today(&zone)
}

/// Rows as columns of equal width, two spaces apart.
fn table(rows: &[Vec<String>], out: &mut dyn Write) -> io::Result<()> {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    for row in rows {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let width = width(column);
            format!("{cell:<width$}")
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Says on standard error why the arguments make no sense, as clap does for those that it finds itself.
fn usage(why: &str) -> anyhow::Result<ExitCode> {
    Arguments::command()
        .error(ErrorKind::ValueValidation, why)
        .print()?;
    Ok(ExitCode::from(2))
}

/// What is wrong in files that an editor wrote, all of it.
#[derive(Debug)]
struct Faults(Vec<Problem>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(problems) = self;
        writeln!(f, "the facts and locales cannot be used as they are:")?;
        for problem in problems {
            writeln!(f, "{problem}")?;
        }
        f.write_str("`optout facts check` tells more")
    }
}

impl std::error::Error for Faults {}
