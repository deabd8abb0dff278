//! The bot that answers, and the one that takes its place when the files of the operator's folder change.
//!
//! A folder is used whole or not at all: where anything in it is wrong, the bot that was there goes on answering, and the
//! log tells what to mend. What the new bot says holds from the next question on.

use std::{
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    thread,
    time::Duration,
};

use anyhow::Context as _;
use notify::{Config, Event, PollWatcher, RecursiveMode, Watcher as _};
use tokio::sync::watch;

use crate::bot::Bot;

/// How often the folder is looked at. Looking, unlike waiting for news of the kernel, works on every kind of file system,
/// and where the whole folder is replaced.
const LOOK: Duration = Duration::from_secs(2);

/// How long nothing may have changed before files are read: an editor's work takes several steps.
const QUIET: Duration = Duration::from_secs(1);

/// The bot that answers now.
#[derive(Clone, Debug)]
pub struct Current {
    bots: watch::Receiver<Arc<Bot>>,
    // Dropping it ends the watching.
    _watcher: Option<Arc<PollWatcher>>,
}

impl Current {
    /// A bot that stays.
    pub fn fixed(bot: Arc<Bot>) -> Self {
        let (_, bots) = watch::channel(bot);
        Self {
            bots,
            _watcher: None,
        }
    }

    /// A bot that `make` makes anew, of the bot before it, whenever a file below the folder changes.
    ///
    /// # Errors
    /// The folder cannot be watched.
    pub fn following(
        folder: &Path,
        bot: Arc<Bot>,
        make: impl Fn(&Bot) -> anyhow::Result<Bot> + Send + 'static,
    ) -> anyhow::Result<Self> {
        let (teller, bots) = watch::channel(bot);
        let (sender, events) = channel();
        let config = Config::default().with_poll_interval(LOOK);
        let mut watcher = PollWatcher::new(sender, config)?;
        watcher
            .watch(folder, RecursiveMode::Recursive)
            .with_context(|| format!("cannot watch `{}`", folder.display()))?;
        let folder = folder.to_owned();
        thread::spawn(move || follow(&folder, &events, &teller, make));
        Ok(Self {
            bots,
            _watcher: Some(Arc::new(watcher)),
        })
    }

    /// The bot.
    pub fn bot(&self) -> Arc<Bot> {
        Arc::clone(&self.bots.borrow())
    }

    /// Waits until another bot has taken its place since this was last waited for; for ever, where none will.
    pub async fn replaced(&mut self) {
        if self.bots.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// Replaces the bot after each change, until nobody watches any more.
fn follow(
    folder: &Path,
    events: &Receiver<notify::Result<Event>>,
    teller: &watch::Sender<Arc<Bot>>,
    make: impl Fn(&Bot) -> anyhow::Result<Bot>,
) {
    while let Ok(event) = events.recv() {
        if let Err(error) = event {
            tracing::warn!(folder = %folder.display(), %error, "the folder of facts cannot be looked at");
            continue;
        }
        loop {
            match events.recv_timeout(QUIET) {
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        let before = Arc::clone(&teller.borrow());
        match make(&before) {
            Ok(bot) => {
                tracing::info!(folder = %folder.display(), "facts reloaded");
                teller.send_replace(Arc::new(bot));
            }
            Err(error) => tracing::error!(
                folder = %folder.display(),
                "the changed facts are refused, and those from before stay: {error:#}"
            ),
        }
    }
}
