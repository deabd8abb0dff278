//! The bot as its operator runs it: a process of its own, which is told to end or killed.

use std::{
    fmt::Write as _,
    fs,
    net::SocketAddr,
    process::{ExitStatus, Stdio},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, BufReader},
    process::{Child, Command},
    sync::mpsc,
    time::timeout,
};

use crate::world::World;

/// How long anything that must happen is waited for.
const PATIENCE: Duration = Duration::from_mins(1);

/// What [`Program::run`] logs.
const LOG: &str = "debug";

/// `optout run` on the world's account, with this filter for its log.
pub(crate) fn run(world: &World, log: &str) -> Command {
    optout("run", world, log)
}

/// What `optout` can do with the world's account, with this filter for its log.
pub(crate) fn optout(verb: &str, world: &World, log: &str) -> Command {
    let facts = world.config.facts.as_ref();
    let facts = facts.map(|folder| format!("facts = \"{}\"\n", folder.display()));
    let file = world.data.path().join("optout.toml");
    let listen = world.config.listen;
    let listen = listen.map(|address| format!("listen = \"{address}\"\n"));
    let config = format!(
        "homeserver = \"{}\"\nuser = \"{}\"\ndata_dir = \"{}\"\nbudget = 0\nlog = \"{log}\"\n{}{}",
        world.proxy.url(),
        world.account.user,
        world.config.data_dir.display(),
        facts.unwrap_or_default(),
        listen.unwrap_or_default()
    );
    fs::write(&file, config).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_optout"));
    command
        .arg(verb)
        .arg("--config")
        .arg(file)
        .kill_on_drop(true);
    command
}

/// The bot in a process, killed when dropped.
pub(crate) struct Program {
    child: Child,
    lines: mpsc::UnboundedReceiver<String>,
    log: String,
}

impl Program {
    /// Starts `optout run` on the world's account, and waits until it serves.
    pub(crate) async fn run(world: &World) -> Self {
        Self::start(&mut run(world, LOG)).await
    }

    /// Starts it by this command, and waits until it serves.
    pub(crate) async fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let (to, lines) = mpsc::unbounded_channel();
        tokio::spawn(pass_on(child.stdout.take().unwrap(), to.clone()));
        tokio::spawn(pass_on(child.stderr.take().unwrap(), to));
        let mut program = Self {
            child,
            lines,
            log: String::new(),
        };
        program.until("ready").await;
        program
    }

    /// Where its health is asked for, as its log says.
    pub(crate) fn health(&self) -> SocketAddr {
        let told = "health and metrics are served address=";
        let address = self.log.lines().find_map(|line| line.split_once(told));
        address.unwrap().1.parse().unwrap()
    }

    /// The number of its process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id().unwrap()
    }

    /// Waits until there is one more line with this in what it writes.
    pub(crate) async fn until(&mut self, text: &str) {
        let found = timeout(PATIENCE, async {
            while let Some(line) = self.lines.recv().await {
                writeln!(self.log, "{line}").unwrap();
                if line.contains(text) {
                    return true;
                }
            }
            false
        });
        let found = found.await.unwrap_or(false);
        assert!(found, "no line has `{text}`:\n{}", self.log);
    }

    /// Ends it at once, as a crash does.
    pub(crate) async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }

    /// Sends it a signal, such as `HUP`.
    pub(crate) async fn signal(&self, signal: &str) {
        let pid = self.id().to_string();
        let told = Command::new("kill").args(["-s", signal, &pid]).status();
        assert!(told.await.unwrap().success());
    }

    /// Tells it to end, and returns how it did and all that it wrote.
    pub(crate) async fn terminate(mut self) -> (ExitStatus, String) {
        self.signal("TERM").await;
        timeout(PATIENCE, async {
            while let Some(line) = self.lines.recv().await {
                writeln!(self.log, "{line}").unwrap();
            }
            (self.child.wait().await.unwrap(), self.log)
        })
        .await
        .unwrap()
    }
}

/// Passes on what a process writes, line by line.
async fn pass_on(from: impl AsyncRead + Unpin, to: mpsc::UnboundedSender<String>) {
    let mut lines = BufReader::new(from).lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        // A test that has ended reads no more.
        if to.send(line).is_err() {
            return;
        }
    }
}
