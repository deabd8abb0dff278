//! The flags of the configuration: one for every key, made from [`KEYS`], so that no key can lack its flag.

use std::{env, path::PathBuf};

use clap::{Arg, ArgMatches, Args, Command, Error, FromArgMatches, value_parser};

use crate::config::{KEYS, Key, Kind, Layers};

/// Where the configuration comes from, as the command line says it.
#[derive(Debug)]
pub(super) struct Flags {
    file: Option<PathBuf>,
    given: Vec<(&'static Key, String)>,
}

impl Flags {
    /// Reads file and environment below these flags.
    ///
    /// # Errors
    /// Something is written wrong; the error says where.
    pub(super) fn layers(&self) -> anyhow::Result<Layers> {
        let variables = env::vars_os().filter_map(|(name, value)| {
            // A variable that is no text is none of ours.
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        Layers::read(self.file.as_deref(), variables, self.given.iter().cloned())
    }
}

impl Args for Flags {
    fn augment_args(command: Command) -> Command {
        let file = Arg::new("config")
            .long("config")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help("Configuration file [default: optout.toml, if it exists]");
        let keys = KEYS.iter().map(|key| {
            Arg::new(key.name)
                .long(key.flag())
                .value_name(match key.kind {
                    Kind::Text | Kind::Secret => "TEXT",
                    Kind::List => "A,B,…",
                    Kind::Number => "NUMBER",
                    Kind::Switch => "true|false",
                })
                .help(key.help)
                .help_heading("Configuration (also in the file, or as OPTOUT_… in the environment)")
        });
        command.arg(file).args(keys)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Flags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let given = KEYS.iter().filter_map(|key| {
            let text = matches.get_one::<String>(key.name)?;
            Some((key, text.clone()))
        });
        Ok(Self {
            file: matches.get_one("config").cloned(),
            given: given.collect(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
