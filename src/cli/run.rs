//! `optout run`: serve, until the process is told to end.
//!
//! What the model learned is kept in the data directory; a start with the same examples does not learn again.

use std::{fs, io, path::Path, process::ExitCode, sync::Arc};

use anyhow::Context as _;
use clap::Args;
use tokio::signal::unix::{SignalKind, signal};

use super::{Faults, flags::Flags, load};
use crate::{
    bot::Bot,
    clock::Clock,
    config::Config,
    health::Health,
    matrix,
    metrics::{Ended, Metrics},
    reload::{Current, Now, Scope},
};

/// What the model learned, in the data directory.
pub(super) const WEIGHTS: &str = "weights";

/// The threads beside it, for what waits for the disk: as many as the SDK's two stores have connections.
const BLOCKING_THREADS: usize = 4;

const EXAMPLES: &str = "\
Examples:
  optout run
  optout run --config /etc/optout.toml --log debug

SIGTERM and Ctrl-C end it cleanly, SIGHUP has facts and configuration read again. Exit codes: 0 it was told to end, 1 it cannot go on, 2 the arguments make no sense";

/// Serve the rooms of an account that `optout setup` has set up
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Run {
    #[command(flatten)]
    flags: Flags,
}

impl Run {
    /// Serves.
    pub(super) fn execute(self) -> anyhow::Result<ExitCode> {
        let layers = self.flags.layers()?;
        let config = layers.config()?;
        matrix::log::start(&config.log)?;
        layers
            .warnings()
            .iter()
            .for_each(|warning| tracing::warn!("{warning}"));
        let first = Now {
            bot: Arc::new(bot(&config)?),
            config: Arc::new(config),
        };
        let listen = first.config.listen;
        let clock = Clock::system();
        let metrics = Metrics::starting_at(clock.now());
        let counts = metrics.clone();
        let current = Current::following(first, move |before, scope| {
            let again = self.again(before, scope);
            counts.reloaded(Ended::with(&again));
            again
        })?;
        // One thread hears and answers: handing work from one to another costs more than it spares.
        let runtime = tokio::runtime::Builder::new_current_thread()
            .max_blocking_threads(BLOCKING_THREADS)
            .enable_all()
            .build()
            .context("cannot start")?;
        let served = runtime.block_on(async {
            let health = Health::open(listen, metrics)?;
            let shutdown = told_to_end()?;
            let mut hangup = signal(SignalKind::hangup())?;
            let asked = current.clone();
            tokio::spawn(async move {
                while hangup.recv().await.is_some() {
                    asked.reload();
                }
            });
            matrix::run(current, health, clock, shutdown).await
        });
        // What is still being written after `run` has waited for it is answered at the next start.
        runtime.shutdown_background();
        served?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Run {
    /// What holds after something has changed.
    fn again(&self, before: &Now, scope: Scope) -> anyhow::Result<Now> {
        let config = match scope {
            Scope::Facts => Arc::clone(&before.config),
            Scope::All => {
                let (config, fixed) = self.flags.layers()?.config()?.following(&before.config);
                for key in fixed {
                    tracing::warn!("`{key}` has changed; that takes effect at the next start");
                }
                Arc::new(config)
            }
        };
        let files = load(config.facts.as_deref())?;
        let bot = Bot::new(&files, config.host(), Some(&before.bot.weights())).map_err(Faults)?;
        Ok(Now {
            bot: Arc::new(bot),
            config,
        })
    }
}

/// The bot, with what it learned before; what it learns now is kept.
pub(super) fn bot(config: &Config) -> anyhow::Result<Bot> {
    let files = load(config.facts.as_deref())?;
    let kept = config.data_dir.join(WEIGHTS);
    let known = fs::read(&kept).ok();
    let bot = Bot::new(&files, config.host(), known.as_deref())
        .map_err(|problems| anyhow::Error::new(Faults(problems)))?;
    if bot.has_new_weights()
        && config.data_dir.is_dir()
        && let Err(error) = keep(&kept, &bot.weights())
    {
        tracing::warn!("what the model learned cannot be kept: {error}");
    }
    Ok(bot)
}

/// Replaces a file in one step.
fn keep(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    io::Write::write_all(&mut new, bytes)?;
    new.persist(path)?;
    Ok(())
}

/// Ends when the process is told to: by a service manager or by Ctrl-C.
pub(super) fn told_to_end() -> anyhow::Result<impl Future<Output = ()> + Send> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("ending");
    })
}
