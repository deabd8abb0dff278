//! A Synapse of one's own, on loopback, for as long as a [`Synapse`] lives: the demo's and the tests' homeserver.
//!
//! It runs inside `keeper.py`, which configures it and ends it when its standard input ends. That pipe is held here, so
//! dropping the value, leaving the process and even `kill -9` all end the homeserver and remove its directory. What is
//! said through the pipe is small: `ready` once, then one line per account to register or to restart the homeserver, and
//! one line in return.
//! All of it blocks: a homeserver may serve several asynchronous runtimes and belongs to none.

use std::{
    fs::{self, File},
    io::{BufRead as _, BufReader, Write as _},
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Mutex, PoisonError},
};

use anyhow::{Context as _, bail, ensure};
use serde_json::json;
use tempfile::TempDir;
use url::Url;

use super::install::Installation;

/// The program around Synapse.
const KEEPER: &str = include_str!("keeper.py");

/// The name that the homeserver gives itself; ids end in it.
pub const SERVER_NAME: &str = "localhost";

/// How often another free port is tried when the one picked was taken before Synapse came to it.
const ATTEMPTS: usize = 5;

/// How much of Synapse's log an error shows.
const TAIL: usize = 15;

/// A running homeserver, which ends with this value.
#[derive(Debug)]
pub struct Synapse {
    url: Url,
    keeper: Child,
    // Dropped in this order: the line first, which ends the keeper.
    line: Option<Mutex<Line>>,
    directory: TempDir,
}

/// The pipe to the keeper and back.
#[derive(Debug)]
struct Line {
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Synapse {
    /// Starts a homeserver with no accounts on this port of 127.0.0.1, or on a free one, and waits until it answers.
    ///
    /// # Errors
    /// The port is taken, or Synapse does not start; then the end of its log is in the error.
    pub fn start(installation: &Installation, port: Option<u16>) -> anyhow::Result<Self> {
        if let Some(port) = port {
            ensure!(
                !is_taken(port),
                "port {port} of 127.0.0.1 is taken; name another one, or none for any that is free"
            );
            return Self::start_on(installation, port);
        }
        // Synapse cannot say which port it was given, so one that is free now is named to it.
        for _ in 1..ATTEMPTS {
            let port = free_port()?;
            match Self::start_on(installation, port) {
                Err(_) if is_taken(port) => {}
                result => return result,
            }
        }
        Self::start_on(installation, free_port()?)
    }

    fn start_on(installation: &Installation, port: u16) -> anyhow::Result<Self> {
        let directory = tempfile::Builder::new()
            .prefix("optout-")
            .tempdir()
            .context("cannot make a temporary directory; set `TMPDIR` to a directory that you may write to")?;
        let keeper = directory.path().join("keeper.py");
        fs::write(&keeper, KEEPER)?;
        let mut command = Command::new(installation.python());
        command
            .arg("-I")
            .args([keeper.as_path(), directory.path()])
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(directory.path().join("errors.log"))?);
        // Ctrl-C on the terminal is for the starter, which ends this in its order.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut keeper = command.spawn().with_context(|| {
            format!(
                "cannot run `{}`; remove the directory that it lies in, and it is installed anew",
                installation.python().display()
            )
        })?;
        let to = keeper.stdin.take().context("no pipe to Synapse")?;
        let from = keeper.stdout.take().context("no pipe from Synapse")?;
        let mut synapse = Self {
            url: Url::parse(&format!("http://127.0.0.1:{port}"))?,
            keeper,
            line: None,
            directory,
        };
        let mut line = Line {
            to,
            from: BufReader::new(from),
        };
        let said = line.hear().unwrap_or_default();
        if said != "ready" {
            let tail = tail_of(synapse.directory.path());
            drop(line);
            bail!("Synapse did not start; the end of its log:\n{tail}");
        }
        synapse.line = Some(Mutex::new(line));
        Ok(synapse)
    }

    /// Where clients find it.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// A private directory that is removed with the homeserver, for what should not outlive it.
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// The number of its process, for whoever wants to trouble it.
    pub fn process(&self) -> u32 {
        self.keeper.id()
    }

    /// Registers an account.
    ///
    /// # Errors
    /// The homeserver refuses the name, or has ended.
    pub fn register(&self, user: &str, password: &str) -> anyhow::Result<()> {
        let said = self.tell(&json!({ "user": user, "password": password }).to_string())?;
        ensure!(said == "done", "cannot register an account: {said}");
        Ok(())
    }

    /// Ends the homeserver as a crash does, starts it again with all that it knew, and waits until it answers.
    ///
    /// # Errors
    /// It has ended, or does not start again.
    pub fn restart(&self) -> anyhow::Result<()> {
        let said = self.tell("restart")?;
        ensure!(said == "ready", "the homeserver does not restart: {said}");
        Ok(())
    }

    /// Says a line to the keeper, and returns its answer.
    fn tell(&self, text: &str) -> anyhow::Result<String> {
        let mut line = self
            .line
            .as_ref()
            .context("the homeserver has ended")?
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        writeln!(line.to, "{text}").context("the homeserver has ended")?;
        line.hear()
    }
}

impl Drop for Synapse {
    fn drop(&mut self) {
        self.line = None;
        // Nothing is left to do about a keeper that cannot be waited for.
        drop(self.keeper.wait());
    }
}

impl Line {
    fn hear(&mut self) -> anyhow::Result<String> {
        let mut said = String::new();
        self.from.read_line(&mut said)?;
        ensure!(!said.is_empty(), "the homeserver has ended");
        Ok(said.trim_end().to_owned())
    }
}

fn free_port() -> anyhow::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .context("no free port on 127.0.0.1; end a program that holds many connections")?;
    Ok(listener.local_addr()?.port())
}

fn is_taken(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err()
}

/// The last lines of what Synapse said, its errors last.
fn tail_of(directory: &Path) -> String {
    let said = ["synapse.log", "errors.log"]
        .map(|name| fs::read_to_string(directory.join(name)).unwrap_or_default())
        .concat();
    let lines: Vec<&str> = said.lines().collect();
    lines
        .get(lines.len().saturating_sub(TAIL)..)
        .unwrap_or_default()
        .join("\n")
}
