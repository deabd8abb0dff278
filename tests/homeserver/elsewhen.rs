//! The bot at another time: this binary, started again as a bot that gets a clock from the test. The program that ships
//! has no such switch.

use std::{env, fs, future::pending, path::PathBuf, sync::Arc};

use jiff::{SignedDuration, Timestamp};
use optout::{
    bot::Bot,
    clock::Clock,
    config::Config,
    files::Files,
    health::Health,
    matrix::{self, log},
    metrics::Metrics,
    reload::Current,
};
use serde::{Deserialize, Serialize};
use tokio::{process::Command, runtime::Runtime};
use url::Url;

use crate::{
    program::Program,
    world::{World, weights},
};

/// The variable by which a process of this binary knows that it is a bot.
const ORDERS: &str = "OPTOUT_TEST_BOT";

/// A clock that several processes share.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Time {
    /// What it shows at `start`.
    pub(crate) from: Timestamp,
    /// The machine's instant at which it was set.
    pub(crate) start: Timestamp,
    /// How many of its seconds pass in one of the machine's.
    pub(crate) speed: f64,
}

impl Time {
    pub(crate) fn clock(self) -> Clock {
        Clock::set(self.from, self.start, self.speed)
    }

    /// What it shows at an instant of the machine's.
    pub(crate) fn at(self, instant: Timestamp) -> Timestamp {
        let passed = instant.duration_since(self.start).as_secs_f64() * self.speed;
        self.from + SignedDuration::from_secs_f64(passed)
    }
}

/// What such a process has to do.
#[derive(Serialize, Deserialize)]
struct Orders {
    homeserver: Url,
    user: String,
    data_dir: PathBuf,
    weights: PathBuf,
    time: Time,
}

/// Starts the world's bot at another time in a process of its own, and waits until it serves.
pub(crate) async fn run(world: &World, time: Time) -> Program {
    let learned = world.data.path().join("weights");
    if !learned.exists() {
        fs::write(&learned, weights()).unwrap();
    }
    let orders = Orders {
        homeserver: world.proxy.url().clone(),
        user: world.account.user.to_string(),
        data_dir: world.config.data_dir.clone(),
        weights: learned,
        time,
    };
    Program::start(
        Command::new(env::current_exe().unwrap())
            .args(["--exact", "--nocapture", "elsewhen::serves_if_told_to"])
            .env(ORDERS, serde_json::to_string(&orders).unwrap()),
    )
    .await
}

/// No test of its own: what a process of this binary does that [`run`] has started.
#[test]
fn serves_if_told_to() {
    if let Ok(orders) = env::var(ORDERS) {
        serve(&serde_json::from_str(&orders).unwrap());
    }
}

fn serve(orders: &Orders) {
    log::start("info").unwrap();
    let mut config = Config::new(&orders.data_dir);
    config.homeserver = Some(orders.homeserver.clone());
    config.user = Some(orders.user.parse().unwrap());
    let learned = fs::read(&orders.weights).unwrap();
    let bot = Bot::new(&Files::embedded(), config.host(), Some(&learned)).unwrap();
    let clock = orders.time.clock();
    let health = Health::open(None, Metrics::starting_at(clock.now())).unwrap();
    let current = Current::fixed(Arc::new(bot), config);
    let served = matrix::run(current, health, clock, pending());
    Runtime::new().unwrap().block_on(served).unwrap();
}
