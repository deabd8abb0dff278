//! The clock's work: reminders go out, as [`Poster`] says, over a homeserver.

use std::{sync::Arc, time::Duration};

use super::{
    outbound::{self, Backoff, backoff},
    rooms::{Rooms, insist},
};
use crate::{
    bot::Bot,
    posting::{Due, Office, Pause, Poster, Usual},
    reminders::Limit,
    store::Purpose,
};

/// How long nothing is looked at, at most: a machine's clock may be set anew meanwhile.
const REST: Duration = Duration::from_secs(30);

/// From how many hours on the operator is warned that a day has too few of them.
const LONG: i64 = 12;

/// Reminds until it is dropped, once what is there already was heard: then the members and devices of encrypted rooms are
/// known.
pub(super) async fn remind(rooms: &Rooms) {
    rooms.heard.notified().await;
    let count = insist("rooms cannot be counted", || rooms.store.settled_rooms()).await;
    let hours = Limit::default().fan_out(count).as_hours();
    if hours >= LONG {
        tracing::warn!(
            rooms = count,
            hours,
            "reminding all rooms takes most of a day at a homeserver's usual limit; lift the limit for the bot's account (`optout reminders plan` tells the figures)"
        );
    }
    let mut backoff = Backoff::default();
    while let Err(error) = Poster::new(&rooms.store, rooms).run().await {
        // The database failed, or the session has ended, which ends the program.
        tracing::error!("reminding is interrupted: {error:#}");
        backoff.wait().await;
    }
}

/// Has every room looked at whenever the facts change: there may be news, and dates may have moved.
pub(super) async fn look_again(rooms: &Rooms) {
    let mut current = rooms.current.clone();
    loop {
        current.replaced().await;
        insist("rooms cannot be looked at", || rooms.store.look_at_all()).await;
        rooms.looked.notify_one();
    }
}

impl Office for Rooms {
    fn bot(&self) -> Arc<Bot> {
        self.current.bot()
    }

    fn usual(&self) -> Usual {
        let config = self.current.config();
        Usual {
            zone: config.timezone.clone(),
            language: config.language.clone(),
        }
    }

    fn is_in(&self, room: &str) -> bool {
        self.room(room).is_some()
    }

    fn is_closed(&self, room: &str) -> bool {
        self.room(room).is_some_and(|room| room.is_tombstoned())
    }

    fn address(&self, room: &str, key: &str, due: &Due) -> anyhow::Result<(String, String)> {
        let content = outbound::reminder(due)?.to_string();
        Ok((content, self.transaction(room, Purpose::Reminder, key)?))
    }

    fn backoff(&self, failures: u32) -> Duration {
        backoff(failures)
    }

    async fn pause(&self, pause: Pause) {
        let idle = match pause {
            Pause::Said(delay) => return tokio::time::sleep(delay).await,
            Pause::Idle(idle) => idle,
        };
        let until_look = idle.look.map(|next| self.clock.until_seen(next));
        let until_retry = idle.retry.map(|next| self.clock.until(next));
        let wait = until_look
            .into_iter()
            .chain(until_retry)
            .fold(REST, Duration::min);
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = self.looked.notified() => {}
        }
    }
}
