//! The bot as its operator runs it: a process of its own, which is told to end or killed.

use std::{
    fmt::Write as _,
    fs,
    process::{ExitStatus, Stdio},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, BufReader, Lines},
    process::{Child, ChildStderr, Command},
    time::timeout,
};

use crate::world::World;

/// How long anything that must happen is waited for.
const PATIENCE: Duration = Duration::from_mins(1);

/// The bot in a process, killed when dropped.
pub(crate) struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStderr>>,
    log: String,
}

impl Program {
    /// Starts `optout run` on the world's account, and waits until it serves.
    pub(crate) async fn run(world: &World) -> Self {
        let facts = world.config.facts.as_ref();
        let facts = facts.map(|folder| format!("facts = \"{}\"\n", folder.display()));
        let file = world.data.path().join("optout.toml");
        let config = format!(
            "homeserver = \"{}\"\nuser = \"{}\"\ndata_dir = \"{}\"\nbudget = 0\nlog = \"debug\"\n{}",
            world.proxy.url(),
            world.account.user,
            world.config.data_dir.display(),
            facts.unwrap_or_default()
        );
        fs::write(&file, config).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_optout"));
        Self::start(command.arg("run").arg("--config").arg(file)).await
    }

    /// Starts it by this command, and waits until it serves.
    pub(crate) async fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut program = Self {
            child,
            lines,
            log: String::new(),
        };
        program.until("ready").await;
        program
    }

    /// Waits until its log has a line with this.
    pub(crate) async fn until(&mut self, text: &str) {
        let found = timeout(PATIENCE, async {
            while let Some(line) = self.lines.next_line().await.unwrap() {
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
        let pid = self.child.id().unwrap().to_string();
        let told = Command::new("kill").args(["-s", signal, &pid]).status();
        assert!(told.await.unwrap().success());
    }

    /// Tells it to end, and returns how it did and all that it wrote to its log.
    pub(crate) async fn terminate(mut self) -> (ExitStatus, String) {
        self.signal("TERM").await;
        timeout(PATIENCE, async {
            while let Some(line) = self.lines.next_line().await.unwrap() {
                writeln!(self.log, "{line}").unwrap();
            }
            (self.child.wait().await.unwrap(), self.log)
        })
        .await
        .unwrap()
    }
}
