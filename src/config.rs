//! The configuration: defaults, then `optout.toml`, then the environment, then flags, each overruling the one before.
//!
//! [`KEYS`] is the one table that all four read. A [`Layers`] keeps for each key where its value came from, so that
//! every error names file and line, variable or flag, and what to do. Secrets are read apart, by [`Layers::secrets`],
//! which only `setup` calls. Nothing here knows the Matrix SDK: a Matrix id is checked by its shape alone.

use std::{
    collections::BTreeMap,
    fmt, fs,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    str::FromStr,
};

use anyhow::{Context as _, bail};
use jiff::tz::TimeZone;
use serde::{Deserialize, de::DeserializeOwned};
use toml::{Value, de::DeTable};
use url::Url;

use crate::{bot::Host, language::Language};

/// The file that is read where none is named, if it exists.
pub const DEFAULT_FILE: &str = "optout.toml";

/// Every key with its default, as operators copy it.
const EXAMPLE: &str = include_str!("../config.example.toml");

/// What `optout` is told about its account, its rooms and its operator.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the homeserver answers; `None`: found by the server name of `user`.
    pub homeserver: Option<Url>,
    /// The bot's account; `run` takes it from `setup` where it is `None`.
    pub user: Option<UserName>,
    /// Where `setup` reads the recovery key from if the file exists, and else writes the new one to.
    pub recovery_key_file: Option<PathBuf>,
    /// Where session, keys and the bot's own database are kept; private to the bot.
    pub data_dir: PathBuf,
    /// The language of last resort.
    pub language: Language,
    /// The zone of "today" where a room has none.
    pub timezone: TimeZone,
    /// What addresses the bot at the start of a message, as a mention does.
    pub prefix: String,
    /// Whose invitations are accepted.
    pub invites: Invites,
    /// Patterns of users (`@*:example.org`) or servers (`*.example.org`) for [`Invites::AllowList`].
    pub allow: Vec<String>,
    /// How many members a room may have that the bot joins; 0 is unlimited.
    pub largest_room: u32,
    /// Who may give the bot orders that concern all rooms.
    pub operators: Vec<UserName>,
    /// Who operates the bot, as `privacy` tells it.
    pub operator_name: Option<String>,
    /// How to reach them.
    pub operator_contact: Option<String>,
    /// Answers per sender in ten minutes; 0 is unlimited.
    pub budget: u32,
    /// Whether only devices that their owners have cross-signed are spoken to.
    pub strict_devices: bool,
    /// A folder with `facts/` and `locales/` that adds to those in the binary.
    pub facts: Option<PathBuf>,
    /// Where health and metrics are served; off where `None`.
    pub listen: Option<SocketAddr>,
    /// What is logged: a `tracing` filter for our own targets.
    pub log: String,
}

impl Config {
    /// The defaults, with everything in `data_dir`.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Self {
            homeserver: None,
            user: None,
            recovery_key_file: None,
            data_dir: data_dir.into(),
            language: Language::english(),
            timezone: TimeZone::UTC,
            prefix: "!optout".to_owned(),
            invites: Invites::OwnServer,
            allow: Vec::new(),
            largest_room: 1_000,
            operators: Vec::new(),
            operator_name: None,
            operator_contact: None,
            budget: 20,
            strict_devices: false,
            facts: None,
            listen: None,
            log: "info".to_owned(),
        }
    }

    /// This configuration for a process that runs with that one already, and the keys whose values stay as they are there
    /// until the next start.
    #[must_use]
    pub fn following(self, running: &Self) -> (Self, Vec<&'static str>) {
        let changed = [
            ("homeserver", self.homeserver != running.homeserver),
            ("user", self.user != running.user),
            ("data_dir", self.data_dir != running.data_dir),
            (
                "strict_devices",
                self.strict_devices != running.strict_devices,
            ),
            ("facts", self.facts != running.facts),
            ("listen", self.listen != running.listen),
            ("log", self.log != running.log),
        ];
        let fixed = changed.into_iter().filter(|(_, differs)| *differs);
        let fixed = fixed.map(|(key, _)| key).collect();
        let config = Self {
            homeserver: running.homeserver.clone(),
            user: running.user.clone(),
            data_dir: running.data_dir.clone(),
            strict_devices: running.strict_devices,
            facts: running.facts.clone(),
            listen: running.listen,
            log: running.log.clone(),
            ..self
        };
        (config, fixed)
    }

    /// What replies may say of this installation.
    pub fn host(&self) -> Host {
        Host {
            prefix: self.prefix.clone(),
            operator_name: self.operator_name.clone(),
            operator_contact: self.operator_contact.clone(),
            language: self.language.clone(),
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self::new("optout-data")
    }
}

/// Whose invitations are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Invites {
    /// Nobody's.
    Closed,
    /// Those of the users and servers in `allow`.
    AllowList,
    /// Those of users of the bot's own homeserver.
    OwnServer,
    /// Everybody's.
    Open,
}

/// A full Matrix id, `@optout:example.org`, checked by its shape.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct UserName(String);

impl UserName {
    /// The id as Matrix writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The server name: `example.org` of `@optout:example.org`.
    pub fn server(&self) -> &str {
        self.0.split_once(':').map_or("", |(_, server)| server)
    }
}

impl FromStr for UserName {
    type Err = String;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        let whole = id
            .strip_prefix('@')
            .and_then(|rest| rest.split_once(':'))
            .is_some_and(|(local, server)| {
                let plain = |c: char| c.is_ascii_graphic();
                !local.is_empty() && !server.is_empty() && id.len() <= 255 && id.chars().all(plain)
            });
        if whole {
            Ok(Self(id.to_owned()))
        } else {
            Err(format!(
                "`{id}` is no full Matrix id; write one such as `@optout:example.org`"
            ))
        }
    }
}

impl TryFrom<String> for UserName {
    type Error = String;

    fn try_from(id: String) -> Result<Self, Self::Error> {
        id.parse()
    }
}

impl fmt::Display for UserName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A password, token or key. It never shows itself, only [`Secret::reveal`] does.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Keeps a text from being shown.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for the homeserver or for the one time that it is shown.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What `setup` needs to log in and to unlock the account's identity.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    /// The account's password.
    pub password: Option<Secret>,
    /// An access token, in place of the password.
    pub token: Option<Secret>,
    /// The recovery key of an account that has an identity.
    pub recovery_key: Option<Secret>,
}

/// One key of the configuration.
#[derive(Debug, PartialEq, Eq)]
pub struct Key {
    /// As the file writes it; the variable is `OPTOUT_` and this in capitals, the flag has hyphens.
    pub name: &'static str,
    /// How its value is written in a variable or flag.
    pub kind: Kind,
    /// What it means, in a line, for the help of the command line.
    pub help: &'static str,
}

/// How a value is written where everything is text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As it is.
    Text,
    /// As it is; only `setup` reads it.
    Secret,
    /// Separated by commas.
    List,
    /// Digits.
    Number,
    /// `true` or `false`.
    Switch,
}

/// Every key, in the order of `config.example.toml`.
pub const KEYS: [Key; 23] = [
    key(
        "homeserver",
        Kind::Text,
        "URL of the homeserver [default: found by the user's server name]",
    ),
    key(
        "user",
        Kind::Text,
        "full Matrix id of the bot, such as @optout:example.org",
    ),
    key(
        "password",
        Kind::Secret,
        "password of the account, better given by a file or the environment",
    ),
    key("password_file", Kind::Secret, "file with the password"),
    key(
        "token",
        Kind::Secret,
        "access token, in place of a password",
    ),
    key("token_file", Kind::Secret, "file with the access token"),
    key(
        "recovery_key",
        Kind::Secret,
        "recovery key of an account that has an identity",
    ),
    key(
        "recovery_key_file",
        Kind::Text,
        "file to read the recovery key from, or to write the new one to",
    ),
    key(
        "data_dir",
        Kind::Text,
        "directory for session, keys and database [default: optout-data]",
    ),
    key(
        "language",
        Kind::Text,
        "language of last resort [default: en]",
    ),
    key(
        "timezone",
        Kind::Text,
        "IANA time zone of last resort [default: UTC]",
    ),
    key("prefix", Kind::Text, "command prefix [default: !optout]"),
    key(
        "invites",
        Kind::Text,
        "closed, allow-list, own-server or open [default: own-server]",
    ),
    key(
        "allow",
        Kind::List,
        "users or servers whose invitations an allow-list accepts",
    ),
    key(
        "largest_room",
        Kind::Number,
        "members of a room that it joins at most, 0 is unlimited [default: 1000]",
    ),
    key("operators", Kind::List, "Matrix ids of the operators"),
    key(
        "operator_name",
        Kind::Text,
        "who operates the bot, told by `privacy`",
    ),
    key("operator_contact", Kind::Text, "how to reach them"),
    key(
        "budget",
        Kind::Number,
        "answers per sender in ten minutes, 0 is unlimited [default: 20]",
    ),
    key(
        "strict_devices",
        Kind::Switch,
        "speak only to devices that their owners cross-signed [default: false]",
    ),
    key(
        "facts",
        Kind::Text,
        "folder with facts/ and locales/ that adds to those of the binary",
    ),
    key(
        "listen",
        Kind::Text,
        "port of loopback, or address and port, for health and metrics [default: off]",
    ),
    key(
        "log",
        Kind::Text,
        "what is logged, such as info or debug,matrix_sdk=info [default: info]",
    ),
];

const fn key(name: &'static str, kind: Kind, help: &'static str) -> Key {
    Key { name, kind, help }
}

impl Key {
    /// The key of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        KEYS.iter().find(|key| key.name == name)
    }

    /// The variable of the environment: `OPTOUT_DATA_DIR`.
    pub fn variable(&self) -> String {
        format!("OPTOUT_{}", self.name.to_uppercase())
    }

    /// The flag, without its hyphens in front: `data-dir`.
    pub fn flag(&self) -> String {
        self.name.replace('_', "-")
    }

    /// The value as the file would have it, of a text from a variable or flag.
    fn value(&self, text: &str) -> Result<Value, String> {
        match self.kind {
            Kind::Text | Kind::Secret => Ok(Value::String(text.to_owned())),
            Kind::List => {
                let parts = text
                    .split(',')
                    .map(str::trim)
                    .filter(|part| !part.is_empty());
                Ok(Value::Array(
                    parts.map(|part| Value::String(part.to_owned())).collect(),
                ))
            }
            Kind::Number => text
                .trim()
                .parse()
                .map(Value::Integer)
                .map_err(|_| format!("`{text}` is no whole number")),
            Kind::Switch => text
                .trim()
                .parse()
                .map(Value::Boolean)
                .map_err(|_| format!("`{text}` is neither `true` nor `false`")),
        }
    }
}

/// What a key is set to, and by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The key.
    pub key: &'static Key,
    /// Its value; `None` where it has none, and for a secret.
    pub value: Option<Value>,
    /// File and line, variable or flag; `None`: nobody has set it.
    pub origin: Option<String>,
}

/// A value with the place that it came from, to be named in errors.
struct Setting {
    origin: String,
    value: Value,
}

/// What file, environment and flags say, the more specific over the less; not yet checked against what keys mean.
#[derive(Default)]
pub struct Layers {
    settings: BTreeMap<&'static str, Setting>,
    warnings: Vec<String>,
}

impl Layers {
    /// Reads the layers: the file (`None`: [`DEFAULT_FILE`] if it exists), the variables, and the flags by their keys.
    ///
    /// # Errors
    /// The named file cannot be read, is no TOML, or has an unknown key; a value has the wrong form.
    pub fn read(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
        flags: impl IntoIterator<Item = (&'static Key, String)>,
    ) -> anyhow::Result<Self> {
        let mut layers = Self::default();
        match file {
            Some(file) => layers.take_file(file)?,
            None if Path::new(DEFAULT_FILE).exists() => {
                layers.take_file(Path::new(DEFAULT_FILE))?;
            }
            None => {}
        }
        layers.take_environment(environment)?;
        for (key, text) in flags {
            layers.take_text(key, format!("--{}", key.flag()), &text)?;
        }
        Ok(layers)
    }

    /// What deserves a line in the log, but does not stop the start.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Every key with its value, unchecked, and where that came from. Secrets are named where they are set, and not shown.
    pub fn told(&self) -> Vec<Told> {
        let mut defaults: toml::Table =
            toml::from_str(EXAMPLE).expect("a test reads the example with every key");
        let told = KEYS.iter().map(|key| {
            let set = self.settings.get(key.name);
            let value = set.map(|set| set.value.clone());
            Told {
                key,
                value: value
                    .or_else(|| defaults.remove(key.name))
                    .filter(|_| key.kind != Kind::Secret),
                origin: set.map(|set| set.origin.clone()),
            }
        });
        told.collect()
    }

    /// Everything but the secrets, checked.
    ///
    /// # Errors
    /// A value does not mean anything for its key; the error says where it stands and what to write.
    pub fn config(&self) -> anyhow::Result<Config> {
        let default = Config::default();
        let zone = |name: String| {
            TimeZone::get(&name).map_err(|_| {
                format!("`{name}` is no IANA time zone; write one such as `Europe/Zurich`")
            })
        };
        Ok(Config {
            homeserver: self.get("homeserver")?,
            user: self.get("user")?,
            recovery_key_file: self.get("recovery_key_file")?,
            data_dir: self.get("data_dir")?.unwrap_or(default.data_dir),
            language: self.get("language")?.unwrap_or(default.language),
            timezone: self.get_as("timezone", zone)?.unwrap_or(default.timezone),
            prefix: self.get_as("prefix", prefix)?.unwrap_or(default.prefix),
            invites: self.get("invites")?.unwrap_or(default.invites),
            allow: self.get("allow")?.unwrap_or(default.allow),
            largest_room: self.get("largest_room")?.unwrap_or(default.largest_room),
            operators: self.get("operators")?.unwrap_or(default.operators),
            operator_name: self.get("operator_name")?,
            operator_contact: self.get("operator_contact")?,
            budget: self.get("budget")?.unwrap_or(default.budget),
            strict_devices: self
                .get("strict_devices")?
                .unwrap_or(default.strict_devices),
            facts: self.get("facts")?,
            listen: self.get_as("listen", listen)?,
            log: self.get("log")?.unwrap_or(default.log),
        })
    }

    /// The secrets, from the values or the files that they name. Only `setup` has use for them.
    ///
    /// # Errors
    /// A file cannot be read, or a secret is given twice.
    pub fn secrets(&self) -> anyhow::Result<Secrets> {
        Ok(Secrets {
            password: self.secret("password", Some("password_file"))?,
            token: self.secret("token", Some("token_file"))?,
            recovery_key: self.secret("recovery_key", None)?,
        })
    }

    fn secret(
        &self,
        name: &'static str,
        file: Option<&'static str>,
    ) -> anyhow::Result<Option<Secret>> {
        let path: Option<PathBuf> = file.map_or(Ok(None), |file| self.get(file))?;
        match (self.get::<String>(name)?, path) {
            (Some(_), Some(path)) => bail!(
                "the {name} is given itself and by the file `{}`; take one of them away",
                path.display()
            ),
            (Some(text), None) => Ok(Some(Secret::new(text))),
            (None, Some(path)) => {
                let text = fs::read_to_string(&path)
                    .with_context(|| format!("cannot read the {name} from `{}`", path.display()))?;
                Ok(Some(Secret::new(text.trim_end_matches(['\r', '\n']))))
            }
            (None, None) => Ok(None),
        }
    }

    fn get<T: DeserializeOwned>(&self, name: &'static str) -> anyhow::Result<Option<T>> {
        self.get_as(name, Ok::<T, String>)
    }

    fn get_as<T: DeserializeOwned, U>(
        &self,
        name: &'static str,
        check: impl FnOnce(T) -> Result<U, String>,
    ) -> anyhow::Result<Option<U>> {
        let Some(Setting { origin, value }) = self.settings.get(name) else {
            return Ok(None);
        };
        let checked = value
            .clone()
            .try_into::<T>()
            .map_err(|error| error.message().to_owned())
            .and_then(check);
        match checked {
            Ok(value) => Ok(Some(value)),
            Err(what) => bail!("{origin}: `{name}` cannot be used: {what}"),
        }
    }

    fn take_file(&mut self, file: &Path) -> anyhow::Result<()> {
        let shown = file.display();
        let text = fs::read_to_string(file)
            .with_context(|| format!("cannot read the configuration `{shown}`"))?;
        let line = |start: usize| {
            text.bytes()
                .take(start)
                .filter(|byte| *byte == b'\n')
                .count()
                + 1
        };
        let keys = DeTable::parse(&text).map_err(|error| {
            let line = line(error.span().map_or(0, |span| span.start));
            anyhow::anyhow!("{shown}:{line}: {}; correct the TOML", error.message())
        })?;
        let mut values: toml::Table = toml::from_str(&text)
            .with_context(|| format!("cannot read the configuration `{shown}`"))?;
        for name in keys.get_ref().keys() {
            let origin = format!("{shown}:{}", line(name.span().start));
            let Some(key) = Key::named(name.get_ref()) else {
                bail!(
                    "{origin}: {}",
                    unknown(name.get_ref(), KEYS.iter().map(|key| key.name.to_owned()))
                );
            };
            if let Some(value) = values.remove(key.name) {
                self.settings.insert(key.name, Setting { origin, value });
            }
        }
        Ok(())
    }

    /// An unknown `OPTOUT_…` only warns: a cluster sets variables of its own after the name of a service.
    fn take_environment(
        &mut self,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> anyhow::Result<()> {
        for (variable, text) in environment {
            let Some(name) = variable.strip_prefix("OPTOUT_") else {
                continue;
            };
            match Key::named(&name.to_lowercase()) {
                Some(key) => self.take_text(key, variable, &text)?,
                None => self
                    .warnings
                    .push(unknown(&variable, KEYS.iter().map(Key::variable))),
            }
        }
        Ok(())
    }

    fn take_text(&mut self, key: &'static Key, origin: String, text: &str) -> anyhow::Result<()> {
        match key.value(text) {
            Ok(value) => self.settings.insert(key.name, Setting { origin, value }),
            Err(what) => bail!("{origin}: {what}"),
        };
        Ok(())
    }
}

fn prefix(text: String) -> Result<String, String> {
    if text.is_empty() || text.contains(char::is_whitespace) {
        Err("a prefix is one word, such as `!optout`".to_owned())
    } else {
        Ok(text)
    }
}

/// An address, or a port of loopback, as a number or as text.
fn listen(value: Value) -> Result<SocketAddr, String> {
    let text = match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    let port = text.parse().map(|port| (Ipv4Addr::LOCALHOST, port).into());
    port.or_else(|_| text.parse()).map_err(|_| {
        format!(
            "`{text}` is neither a port nor an address with one; write `9090` or `0.0.0.0:9090`"
        )
    })
}

/// What is wrong with a key, and what was perhaps meant.
fn unknown(name: &str, known: impl Iterator<Item = String>) -> String {
    let nearest = known
        .map(|known| (strsim::normalized_damerau_levenshtein(name, &known), known))
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .filter(|(likeness, _)| *likeness > 0.5);
    match nearest {
        Some((_, known)) => format!("there is no key `{name}`; did you mean `{known}`?"),
        None => format!("there is no key `{name}`; `config.example.toml` has them all"),
    }
}
