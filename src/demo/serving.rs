//! The bot, serving inside this process until it is stopped, as [`matrix::run`] serves in a process of its own.

use std::{net::SocketAddr, path::Path, sync::Arc};

use anyhow::{Context as _, bail};
use tokio::{sync::oneshot, task::JoinHandle};
use url::Url;

use super::account::Account;
use crate::{
    bot::Bot,
    clock::Clock,
    config::{Config, Secrets, UserName},
    health::Health,
    matrix::{self, Nobody, SetUp},
    metrics::Metrics,
    reload::Current,
};

/// A bot that serves until [`Serving::stop`], or until it is dropped, which ends it as a crash does.
#[derive(Debug)]
pub struct Serving {
    stop: Option<oneshot::Sender<()>>,
    health: Option<SocketAddr>,
    task: JoinHandle<anyhow::Result<()>>,
}

impl Serving {
    /// Starts to serve. An account that is not set up is told by [`Serving::meanwhile`] and [`Serving::stop`].
    pub fn start(config: Config, bot: Arc<Bot>, clock: Clock) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        // Nothing is ever sent: dropping the sender is the word to stop.
        let shutdown = async move { drop(stopped.await) };
        let health = Health::open(config.listen, Metrics::starting_at(clock.now()));
        let current = Current::fixed(bot, config);
        let address = health.as_ref().ok().and_then(Health::address);
        let task =
            tokio::spawn(async move { matrix::run(current, health?, clock, shutdown).await });
        Self {
            stop: Some(stop),
            health: address,
            task,
        }
    }

    /// Where its health is asked for, if it was told to listen and can.
    pub fn health(&self) -> Option<SocketAddr> {
        self.health
    }

    /// Stops as the operator does: what is being answered is answered.
    ///
    /// # Errors
    /// What ended the bot, where it ended before.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        self.halt().await
    }

    /// Waits until it stops by itself.
    ///
    /// # Errors
    /// What ended it.
    pub async fn stop_by_itself(mut self) -> anyhow::Result<()> {
        self.ended().await
    }

    /// As [`Serving::stop`], for a bot that another one takes the place of.
    pub(super) async fn halt(&mut self) -> anyhow::Result<()> {
        self.stop.take();
        self.ended().await
    }

    /// Does this while the bot serves.
    ///
    /// # Errors
    /// That of the doing, or what ended the bot before it was done.
    pub async fn meanwhile<T>(
        &mut self,
        doing: impl Future<Output = anyhow::Result<T>>,
    ) -> anyhow::Result<T> {
        tokio::select! {
            done = doing => done,
            ended = self.ended() => {
                ended?;
                bail!("the bot has stopped serving")
            }
        }
    }

    async fn ended(&mut self) -> anyhow::Result<()> {
        (&mut self.task).await.context("the bot was cut off")?
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The configuration of a bot on this account of a throw-away homeserver.
///
/// # Errors
/// The account's name is none that the configuration takes.
pub fn configure(homeserver: &Url, account: &Account, data_dir: &Path) -> anyhow::Result<Config> {
    let user: UserName = account.user.as_str().parse().map_err(anyhow::Error::msg)?;
    let mut config = Config::new(data_dir);
    config.homeserver = Some(homeserver.clone());
    config.user = Some(user);
    // Whoever tries the bot out asks more than a room does.
    config.budget = 0;
    Ok(config)
}

/// Sets the bot up as its operator does, with the account's password and nobody to ask.
///
/// # Errors
/// Whatever `setup` says.
pub async fn set_up(config: &Config, account: &Account) -> anyhow::Result<SetUp> {
    let secrets = Secrets {
        password: Some(account.password.clone()),
        ..Secrets::default()
    };
    matrix::setup(config, secrets, &mut Nobody).await
}
