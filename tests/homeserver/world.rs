//! The homeserver of this binary, and a bot of one's own on it.

use std::{
    fs, io,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use matrix_sdk::{
    Client, reqwest,
    ruma::{RoomId, UserId},
};
use optout::{
    bot::Bot,
    clock::Clock,
    config::Config,
    demo::{self, Account, Person, Serving, Synapse},
    files::Files,
    language::Language,
    matrix::SetUp,
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{proxy::Proxy, room::Room};

static SYNAPSE: LazyLock<Synapse> = LazyLock::new(another_synapse);

static BOT: LazyLock<Arc<Bot>> = LazyLock::new(|| {
    let host = Config::default().host();
    Arc::new(Bot::new(&Files::embedded(), host, None).unwrap())
});

/// What the bot of these tests has learned, for one in another process.
pub(crate) fn weights() -> Vec<u8> {
    BOT.weights()
}

/// The homeserver itself, without the proxy.
pub(crate) fn synapse() -> &'static Synapse {
    &SYNAPSE
}

/// A homeserver of the test's own, for one that troubles it.
pub(crate) fn another_synapse() -> Synapse {
    let installation = demo::install(&mut io::stderr()).unwrap();
    Synapse::start(&installation, None).unwrap()
}

/// A new account; its name begins with this and is nobody else's.
pub(crate) fn account(name: &str) -> Account {
    account_on(synapse(), name)
}

/// As [`account`], on another homeserver.
pub(crate) fn account_on(synapse: &Synapse, name: &str) -> Account {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    Account::register(synapse, &format!("{name}{count}")).unwrap()
}

/// Somebody new, signed in.
pub(crate) async fn person(name: &str) -> Person {
    Person::sign_in(synapse().url(), &account(name))
        .await
        .unwrap()
}

/// Says something to the homeserver by hand, and returns what it says.
pub(crate) async fn post(path: &str, token: &str, body: &Value) -> Value {
    let url = synapse().url().join(path).unwrap();
    let request = reqwest::Client::new().post(url).bearer_auth(token);
    let response = request.body(body.to_string()).send().await.unwrap();
    let response = response.error_for_status().unwrap();
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

/// A bot's account and data directory, behind a proxy of its own.
pub(crate) struct World {
    pub(crate) account: Account,
    pub(crate) config: Config,
    pub(crate) proxy: Proxy,
    pub(crate) data: TempDir,
}

impl World {
    /// An account on which nothing has been set up.
    pub(crate) async fn bare() -> Self {
        Self::bare_on(synapse()).await
    }

    async fn bare_on(synapse: &Synapse) -> Self {
        let account = account_on(synapse, "optout");
        let proxy = Proxy::start(synapse.url()).await;
        let data = TempDir::new().unwrap();
        let config = demo::configure(proxy.url(), &account, &data.path().join("bot")).unwrap();
        Self {
            account,
            config,
            proxy,
            data,
        }
    }

    /// An account that is ready to serve.
    pub(crate) async fn set_up() -> Self {
        let world = Self::bare().await;
        world.setup().await.unwrap();
        world
    }

    /// As [`World::set_up`], on another homeserver.
    pub(crate) async fn set_up_on(synapse: &Synapse) -> Self {
        let world = Self::bare_on(synapse).await;
        world.setup().await.unwrap();
        world
    }

    /// Leaves all that the bot keeps behind: from here on its data directory is another.
    ///
    /// Emptying the one that it has would not do. This process may still be closing databases there, and the log of one that
    /// is closed is deleted by its name, which by then is that of a new one's.
    pub(crate) fn start_afresh(&mut self) {
        self.config.data_dir = self.data.path().join("another");
    }

    /// What `optout setup` does, given the password.
    pub(crate) async fn setup(&self) -> anyhow::Result<SetUp> {
        demo::set_up(&self.config, &self.account).await
    }

    /// The session as it stands on disk.
    pub(crate) fn session(&self) -> Value {
        let file = self.config.data_dir.join("session.json");
        serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
    }

    /// Enters (`join`) or leaves (`leave`) a room with the bot's own session, unknown to the bot: as those who run a
    /// homeserver do in the name of its users.
    pub(crate) async fn go_in_its_name(&self, step: &str, room: &RoomId) {
        let path = format!("/_matrix/client/v3/rooms/{room}/{step}");
        let session = self.session();
        let token = session["access_token"].as_str().unwrap();
        post(&path, token, &json!({})).await;
    }

    /// Serves in this process, until it is stopped.
    pub(crate) fn serve(&self) -> Serving {
        self.serve_by(Clock::system())
    }

    /// Serves as [`World::serve`] does, with a clock of the test's own for facts and reminders.
    pub(crate) fn serve_by(&self, clock: Clock) -> Serving {
        Serving::start(self.config.clone(), Arc::clone(&BOT), clock)
    }

    /// Another client of the bot's account, signed in on a device of its own.
    pub(crate) async fn another_client(&self) -> Client {
        let client = Client::builder()
            .homeserver_url(synapse().url())
            .build()
            .await
            .unwrap();
        client
            .matrix_auth()
            .login_username(&self.account.user, self.account.password.reveal())
            .send()
            .await
            .unwrap();
        client
    }

    /// Has the bot's account ignore somebody, as an operator does with another client.
    pub(crate) async fn ignore(&self, user: &UserId) {
        let client = self.another_client().await;
        client.account().ignore_user(user).await.unwrap();
    }

    /// An encrypted room of the person with the bot and these others, who have joined.
    pub(crate) async fn room(&self, person: &Person, others: &[&Person]) -> Room {
        let users: Vec<_> = others.iter().map(|other| other.user()).collect();
        let chat = person.open_room(&self.account.user, &users).await.unwrap();
        for other in others {
            other.join(chat.id(), &self.account.user).await.unwrap();
            chat.until_joined(other.user()).await.unwrap();
        }
        Room::entered(chat).await
    }

    /// A direct message of the person with the bot, who has joined.
    pub(crate) async fn dm(&self, person: &Person) -> Room {
        let chat = person.open_dm(&self.account.user).await.unwrap();
        Room::entered(chat).await
    }
}

/// What the bot would say in this language to introduce itself.
pub(crate) fn greeting(language: &str) -> String {
    let language: Language = language.parse().unwrap();
    BOT.greeting(&language).plain
}
