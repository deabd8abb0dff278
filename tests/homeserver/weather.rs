//! The homeserver in trouble as a whole: restarted, standing still, or out of reach.
//!
//! Only the bot is tried: people speak through a patient proxy, which spares them what the homeserver goes through.

use std::{process::Command, sync::Arc};

use optout::demo::{Chat, OwnedEventId, Person, Serving, Synapse};
use tokio::{sync::watch, task::JoinHandle};

use crate::{
    proxy::{Fate, Proxy},
    room::Room,
    world::{World, account_on, another_synapse, synapse},
};

const QUESTIONS: [&str; 2] = [
    "how do I opt out of LinkedIn AI training",
    "does the ad-sharing change affect Switzerland?",
];

/// A bot, and somebody in an encrypted room and in one that is not.
struct Weather {
    _bot: Serving,
    world: World,
    rooms: [Room; 2],
    _ann: Person,
    people: Proxy,
}

impl Weather {
    async fn over(synapse: &Synapse) -> Self {
        let world = World::set_up_on(synapse).await;
        let people = Proxy::patient(synapse.url()).await;
        let account = account_on(synapse, "ann");
        let ann = Person::sign_in(people.url(), &account).await.unwrap();
        let bot = world.serve();
        let plain = ann.open_plain_room(&world.account.user).await.unwrap();
        let rooms = [world.room(&ann, &[]).await, Room::entered(plain).await];
        Self {
            _bot: bot,
            world,
            rooms,
            _ann: ann,
            people,
        }
    }

    /// Asks everything in both rooms.
    async fn ask(&self) -> [Vec<OwnedEventId>; 2] {
        let mut asked = [Vec::new(), Vec::new()];
        for (room, asked) in self.rooms.iter().zip(&mut asked) {
            for question in QUESTIONS {
                asked.push(room.ask(question).await.unwrap());
            }
        }
        asked
    }

    /// Asks in both rooms, again and again until that is over.
    fn keep_asking(&self, over: &watch::Receiver<bool>) -> [JoinHandle<Vec<OwnedEventId>>; 2] {
        self.rooms
            .each_ref()
            .map(|room| tokio::spawn(ask_until(Chat::clone(room), over.clone())))
    }

    /// Checks that each of these was answered, and once.
    async fn all_are_answered_once(&self, asked: &[[Vec<OwnedEventId>; 2]]) {
        for (place, room) in self.rooms.iter().enumerate() {
            let asked: Vec<_> = asked
                .iter()
                .flat_map(|asked| asked[place].clone())
                .collect();
            for question in &asked {
                room.reply_to(question).await.unwrap();
            }
            assert_eq!(room.replies(&asked).await, vec![1; asked.len()], "{place}");
        }
    }
}

/// Asks one question after the other until that is over.
async fn ask_until(room: Chat, over: watch::Receiver<bool>) -> Vec<OwnedEventId> {
    let mut asked = Vec::new();
    loop {
        let question = QUESTIONS[asked.len() % QUESTIONS.len()];
        asked.push(room.ask(question).await.unwrap());
        if *over.borrow() {
            return asked;
        }
    }
}

/// What was asked meanwhile.
async fn told(asking: [JoinHandle<Vec<OwnedEventId>>; 2]) -> [Vec<OwnedEventId>; 2] {
    let [one, other] = asking;
    [one.await.unwrap(), other.await.unwrap()]
}

#[tokio::test]
async fn what_is_asked_around_a_restart_of_the_homeserver_is_answered_once() {
    let homeserver = Arc::new(another_synapse());
    let weather = Weather::over(&homeserver).await;
    let before = weather.ask().await;
    let (is_over, over) = watch::channel(false);
    let asking = weather.keep_asking(&over);
    let restarted = Arc::clone(&homeserver);
    let restarted = tokio::task::spawn_blocking(move || restarted.restart());
    restarted.await.unwrap().unwrap();
    is_over.send_replace(true);
    let during = told(asking).await;
    let after = weather.ask().await;
    weather
        .all_are_answered_once(&[before, during, after])
        .await;
}

/// A process that stands still until this is dropped.
struct Stopped(String);

impl Stopped {
    fn stop(process: u32) -> Self {
        let stopped = Self(process.to_string());
        stopped.signal("-STOP");
        stopped
    }

    fn signal(&self, signal: &str) {
        let told = Command::new("kill").args([signal, &self.0]).status();
        assert!(told.unwrap().success());
    }
}

impl Drop for Stopped {
    fn drop(&mut self) {
        self.signal("-CONT");
    }
}

#[tokio::test]
async fn what_is_asked_of_a_homeserver_that_stands_still_is_answered_once_when_it_goes_on() {
    let homeserver = another_synapse();
    let weather = Weather::over(&homeserver).await;
    let mut answer = weather.world.proxy.plan("PUT", "/send/", Fate::Held);
    let before = weather.ask().await;
    answer.happened().await;
    let stopped = Stopped::stop(homeserver.process());
    // An answer and a question reach it and are not taken up.
    answer.release();
    let mut question = weather.people.plan("PUT", "/send/", Fate::Passed);
    let (is_over, over) = watch::channel(false);
    let asking = weather.keep_asking(&over);
    question.happened().await;
    drop(stopped);
    is_over.send_replace(true);
    let during = told(asking).await;
    let after = weather.ask().await;
    weather
        .all_are_answered_once(&[before, during, after])
        .await;
}

#[tokio::test]
async fn what_is_asked_while_the_network_is_cut_is_answered_once_when_it_is_back() {
    let weather = Weather::over(synapse()).await;
    let before = weather.ask().await;
    let (is_over, over) = watch::channel(false);
    weather.world.proxy.down();
    let asking = weather.keep_asking(&over);
    // What was on its way, and a few that were tried in vain.
    weather.world.proxy.turned_away(5).await;
    weather.world.proxy.up();
    is_over.send_replace(true);
    let during = told(asking).await;
    let after = weather.ask().await;
    weather
        .all_are_answered_once(&[before, during, after])
        .await;
}
