//! The throw-away homeserver, and somebody with a real client: for trying the bot out, and for its tests.
//!
//! Nothing here is simulated. [`install()`] fetches a Synapse, [`Synapse`] runs it on loopback, [`Serving`] is the bot as
//! `optout run` runs it, [`Person`] talks to it from another encrypted device. A [`Demo`] is all of them together, as
//! `optout demo` shows them. What this folder starts it also ends, however the process ends.

mod account;
mod install;
mod person;
mod serving;
mod synapse;

use std::sync::Arc;

pub use account::Account;
use anyhow::Context as _;
pub use install::{Installation, VERSION, install};
pub use matrix_sdk::ruma::OwnedEventId;
pub use person::{Chat, Heard, Message, PATIENCE, Person, Seal};
pub use serving::{Serving, configure, set_up};
pub use synapse::{SERVER_NAME, Synapse};

use crate::{bot::Bot, clock::Clock, config::Config};

/// A bot, you, and the two rooms that you share with it: an encrypted one, and a direct message.
#[derive(Debug)]
pub struct Demo {
    account: Account,
    you: Person,
    room: Chat,
    dm: Chat,
    config: Config,
    bot: Arc<Bot>,
    serving: Serving,
}

impl Demo {
    /// Sets everything up on this homeserver, which must have no accounts yet; the bot is in both rooms afterwards.
    ///
    /// # Errors
    /// Whatever does not come up.
    pub async fn open(synapse: &Synapse, bot: Arc<Bot>, clock: Clock) -> anyhow::Result<Self> {
        let bots = Account::register(synapse, "optout")?;
        let account = Account::register(synapse, "you")?;
        let config = configure(synapse.url(), &bots, &synapse.directory().join("bot"))?;
        let (_, you) = tokio::try_join!(
            async {
                set_up(&config, &bots)
                    .await
                    .context("cannot set the bot up")
            },
            Person::sign_in(synapse.url(), &account)
        )?;
        let mut serving = Serving::start(config.clone(), Arc::clone(&bot), clock);
        let rooms = async {
            let (room, dm) =
                tokio::try_join!(you.open_room(&bots.user, &[]), you.open_dm(&bots.user))?;
            tokio::try_join!(room.until_joined(&bots.user), dm.until_joined(&bots.user))?;
            Ok((room, dm))
        };
        let (room, dm) = serving.meanwhile(rooms).await?;
        Ok(Self {
            account,
            you,
            room,
            dm,
            config,
            bot,
            serving,
        })
    }

    /// Ends the bot in good order and starts it again with another clock.
    ///
    /// # Errors
    /// What ended the bot, where it ended before.
    pub async fn restart(&mut self, clock: Clock) -> anyhow::Result<()> {
        self.serving.halt().await?;
        self.serving = Serving::start(self.config.clone(), Arc::clone(&self.bot), clock);
        Ok(())
    }

    /// The account to sign in with from any other client.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// The encrypted room.
    pub fn room(&self) -> &Chat {
        &self.room
    }

    /// The direct message.
    pub fn dm(&self) -> &Chat {
        &self.dm
    }

    /// Asks in the room, with a mention, and waits for the reply.
    ///
    /// # Errors
    /// There was none within [`PATIENCE`], or what is needed for one has ended.
    pub async fn ask(&mut self, text: &str) -> anyhow::Result<Message> {
        let asked = self.room.ask(text).await?;
        self.serving.meanwhile(self.room.reply_to(&asked)).await
    }

    /// Waits for what is said next in either room, by whomever.
    ///
    /// # Errors
    /// The bot or the homeserver has ended.
    pub async fn news(&mut self) -> anyhow::Result<Vec<Message>> {
        self.serving.meanwhile(self.you.news()).await
    }

    /// Ends the bot in good order; the homeserver ends with its own value.
    ///
    /// # Errors
    /// What ended the bot, where it ended before.
    pub async fn close(self) -> anyhow::Result<()> {
        self.serving.stop().await
    }
}
