//! The bot that answers with the configuration it has, and those that take their place: when the files of the operator's
//! folder change, or when the operator asks for it.
//!
//! A folder is used whole or not at all, and so is a configuration: where anything in it is wrong, what was there stays,
//! and the log tells what to mend. What is new holds from the next question on.

use std::{
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::Duration,
};

use anyhow::Context as _;
use notify::{PollWatcher, RecursiveMode, Watcher as _};
use tokio::sync::watch;

use crate::{bot::Bot, config::Config};

/// How often the folder is looked at. Looking, unlike waiting for news of the kernel, works on every kind of file system,
/// and where the whole folder is replaced.
const LOOK: Duration = Duration::from_secs(2);

/// How long nothing may have changed before files are read: an editor's work takes several steps.
const QUIET: Duration = Duration::from_secs(1);

/// What holds now.
#[derive(Clone, Debug)]
pub struct Now {
    /// The bot that answers.
    pub bot: Arc<Bot>,
    /// What it was told.
    pub config: Arc<Config>,
}

/// What is to be read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The files of the folder.
    Facts,
    /// The configuration too.
    All,
}

/// What holds, whenever it is asked.
#[derive(Clone, Debug)]
pub struct Current {
    now: watch::Receiver<Now>,
    asking: Option<Sender<Happened>>,
    // Dropping it ends the watching.
    _watcher: Option<Arc<PollWatcher>>,
}

/// Why something may have to be read again.
enum Happened {
    Changed(notify::Result<notify::Event>),
    Asked,
}

impl Current {
    /// A bot and a configuration that stay.
    pub fn fixed(bot: Arc<Bot>, config: Config) -> Self {
        let config = Arc::new(config);
        let (_, now) = watch::channel(Now { bot, config });
        Self {
            now,
            asking: None,
            _watcher: None,
        }
    }

    /// What `make` makes anew of what held before, whenever a file below the configuration's folder changes or
    /// [`Current::reload`] asks for it.
    ///
    /// # Errors
    /// The folder cannot be watched.
    pub fn following(
        first: Now,
        make: impl Fn(&Now, Scope) -> anyhow::Result<Now> + Send + 'static,
    ) -> anyhow::Result<Self> {
        let (asking, happened) = channel();
        let folder = first.config.facts.clone();
        let watcher = folder
            .map(|folder| watch(&folder, asking.clone()))
            .transpose()?;
        let (teller, now) = watch::channel(first);
        thread::spawn(move || follow(&happened, &teller, make));
        Ok(Self {
            now,
            asking: Some(asking),
            _watcher: watcher.map(Arc::new),
        })
    }

    /// The bot.
    pub fn bot(&self) -> Arc<Bot> {
        Arc::clone(&self.now.borrow().bot)
    }

    /// The configuration.
    pub fn config(&self) -> Arc<Config> {
        Arc::clone(&self.now.borrow().config)
    }

    /// Has everything read again, a little later.
    pub fn reload(&self) {
        if let Some(asking) = &self.asking {
            // Nobody listens only where nothing can be read again.
            let _ = asking.send(Happened::Asked);
        }
    }

    /// Waits until something else has taken the place of what held when this was last waited for; for ever, where nothing
    /// will.
    pub async fn replaced(&mut self) {
        if self.now.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

fn watch(folder: &Path, asking: Sender<Happened>) -> anyhow::Result<PollWatcher> {
    let tell = move |event| {
        // The last one who listened is gone with the program.
        let _ = asking.send(Happened::Changed(event));
    };
    let config = notify::Config::default().with_poll_interval(LOOK);
    let mut watcher = PollWatcher::new(tell, config)?;
    watcher
        .watch(folder, RecursiveMode::Recursive)
        .with_context(|| format!("cannot watch `{}`", folder.display()))?;
    Ok(watcher)
}

/// Replaces what holds after each change, until nobody watches any more.
fn follow(
    happened: &Receiver<Happened>,
    teller: &watch::Sender<Now>,
    make: impl Fn(&Now, Scope) -> anyhow::Result<Now>,
) {
    while let Ok(first) = happened.recv() {
        let mut scope = match first {
            Happened::Asked => Scope::All,
            Happened::Changed(Ok(_)) => Scope::Facts,
            Happened::Changed(Err(error)) => {
                tracing::warn!(%error, "the folder of facts cannot be looked at");
                continue;
            }
        };
        // Only an editor's work takes several steps.
        while scope == Scope::Facts {
            match happened.recv_timeout(QUIET) {
                Ok(Happened::Asked) => scope = Scope::All,
                Ok(Happened::Changed(_)) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        let before = teller.borrow().clone();
        match make(&before, scope) {
            Ok(now) => {
                match scope {
                    Scope::Facts => tracing::info!("facts reloaded"),
                    Scope::All => tracing::info!("configuration and facts reloaded"),
                }
                teller.send_replace(now);
            }
            Err(error) => {
                tracing::error!("what changed is refused, and what was there stays: {error:#}");
            }
        }
    }
}
