//! The clock's work: reminders go out, as [`Poster`] says, over a homeserver.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use matrix_sdk::{Error, Room};

use super::{
    history,
    log::hashed,
    outbound::{self, Backoff, ends_session, is_passing, too_fast},
    rooms::Rooms,
};
use crate::{
    bot::Bot,
    posting::{Due, Found, Pause, Poster, Sent, Usual, Wire},
    reminders::Limit,
    store::{Purpose, Sending},
};

/// How long nothing is looked at, at most: a machine's clock may be set anew meanwhile.
const REST: Duration = Duration::from_secs(30);

/// From how many hours on the operator is warned that a day has too few of them.
const LONG: i64 = 12;

/// Reminds until it is dropped, once what is there already was heard: then the members and devices of encrypted rooms are
/// known.
///
/// # Errors
/// The database failed, or the homeserver has ended the session.
pub(super) async fn remind(rooms: &Rooms) -> anyhow::Result<()> {
    rooms.heard.notified().await;
    let count = rooms.store.settled_rooms()?;
    let hours = Limit::default().fan_out(count).as_hours();
    if hours >= LONG {
        tracing::warn!(
            rooms = count,
            hours,
            "reminding all rooms takes most of a day at a homeserver's usual limit; lift the limit for the bot's account (`optout reminders plan` tells the figures)"
        );
    }
    let poster = Poster {
        store: &rooms.store,
        usual: Usual {
            zone: rooms.config.timezone.clone(),
            language: rooms.config.language.clone(),
        },
        wire: rooms,
    };
    poster.run().await
}

/// Has every room looked at whenever the facts change: there may be news, and dates may have moved.
///
/// # Errors
/// The database failed.
pub(super) async fn look_again(rooms: &Rooms) -> anyhow::Result<()> {
    let mut current = rooms.current.clone();
    loop {
        current.replaced().await;
        rooms.store.look_at_all()?;
        rooms.looked.notify_one();
    }
}

impl Wire for Rooms {
    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn seen(&self) -> Timestamp {
        self.clock.seen()
    }

    fn bot(&self) -> Arc<Bot> {
        self.current.bot()
    }

    fn is_in(&self, room: &str) -> bool {
        self.room(room).is_some()
    }

    fn address(&self, room: &str, key: &str, due: &Due) -> anyhow::Result<(String, String)> {
        let content = outbound::reminder(due)?.to_string();
        Ok((content, self.transaction(room, Purpose::Reminder, key)?))
    }

    async fn send(&self, sending: &Sending) -> anyhow::Result<Sent> {
        let Some(room) = self.room(&sending.room) else {
            return Ok(Sent::Never);
        };
        let error = match outbound::attempt(&room, sending).await {
            Ok(event) => {
                let late = sending.since.duration_until(self.clock.now());
                tracing::debug!(room = %hashed(&sending.room), due_to_sent_us = late.as_micros(), "reminded");
                return Ok(Sent::There(event.to_string()));
            }
            Err(error) => error,
        };
        match too_fast(&error) {
            Some(delay) => {
                tracing::info!(?delay, "the homeserver wants a pause between reminders");
                Ok(Sent::TooFast(delay))
            }
            None => Ok(if passes(&room, &error)? {
                Sent::NotNow
            } else {
                Sent::Never
            }),
        }
    }

    async fn find(&self, sending: &Sending) -> anyhow::Result<Found> {
        let Some(room) = self.room(&sending.room) else {
            return Ok(Found::Never);
        };
        match history::find(&room, sending).await {
            Ok(Some(event)) => Ok(Found::There(event.to_string())),
            Ok(None) => Ok(Found::NotThere),
            Err(error) => Ok(if passes(&room, &error)? {
                Found::NotNow
            } else {
                Found::Never
            }),
        }
    }

    async fn pause(&self, pause: Pause) {
        match pause {
            Pause::Said(delay) => tokio::time::sleep(delay).await,
            Pause::Failed(failures) => Backoff::after(failures - 1).wait().await,
            Pause::Due(next) => {
                let wait = next.map_or(REST, |next| self.clock.until(next).min(REST));
                tokio::select! {
                    () = tokio::time::sleep(wait) => {}
                    () = self.looked.notified() => {}
                }
            }
        }
    }
}

/// Whether a failure may be gone later; told to the operator either way.
///
/// # Errors
/// The homeserver has ended the session.
fn passes(room: &Room, error: &Error) -> anyhow::Result<bool> {
    anyhow::ensure!(!ends_session(error), "the homeserver has ended the session");
    let passes = is_passing(error);
    tracing::warn!(room = %hashed(room.room_id().as_str()), %error, passes, "cannot remind");
    Ok(passes)
}
