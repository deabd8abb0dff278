//! The homeserver as [`delivery`](crate::delivery) sees it: sending, and asking a room's history.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use jiff::Timestamp;
use matrix_sdk::{Error, Room};
use tokio::{
    sync::{Mutex as Lane, MutexGuard as Turn},
    time::Instant,
};

use super::{
    history,
    log::hashed,
    outbound::{self, ends_session, is_passing, too_fast},
    rooms::Rooms,
};
use crate::{
    delivery::{Found, Sent, Wire},
    metrics::Metrics,
    store::{Sending, Slowed},
};

/// Why nothing is sent to a room that the bot is not in.
const NOT_IN_ROOM: &str = "not in the room";

/// Why nothing is tried that the room's power levels forbid: what a homeserver would say.
const NOT_ALLOWED: &str = "M_FORBIDDEN";

/// Who may send: everybody at once, but one after the other while the homeserver wants pauses.
#[derive(Debug, Default)]
pub(super) struct Pace {
    lane: Lane<()>,
    /// Until when it wants to be left alone.
    until: Mutex<Option<Instant>>,
}

impl Pace {
    /// Waits until it is this sender's turn; it lasts as long as the guard.
    async fn turn(&self) -> Option<Turn<'_, ()>> {
        self.until()?;
        let turn = self.lane.lock().await;
        if let Some(until) = self.until() {
            tokio::time::sleep_until(until).await;
        }
        Some(turn)
    }

    /// The homeserver wants a pause.
    fn slow(&self, delay: Duration) {
        *self.until.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now() + delay);
    }

    /// The homeserver took something from whoever had the turn: pauses are over.
    fn quicken(&self) {
        *self.until.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn until(&self) -> Option<Instant> {
        *self.until.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wire for Rooms {
    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn seen(&self) -> Timestamp {
        self.clock.seen()
    }

    fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    async fn send(&self, sending: &Sending) -> anyhow::Result<Sent> {
        let Some(room) = self.room(&sending.room) else {
            return Ok(Sent::Never(NOT_IN_ROOM.to_owned()));
        };
        if !self.rights.allow(&room, sending.purpose).await {
            self.rights.refused(&room, sending.purpose);
            return Ok(Sent::Never(NOT_ALLOWED.to_owned()));
        }
        let turn = self.pace.turn().await;
        let attempt = outbound::attempt(&room, sending);
        let error = match self.newcomers.include(&room, attempt).await {
            Ok(event) => {
                if turn.is_some() {
                    self.pace.quicken();
                }
                let purpose = sending.purpose.name();
                let late = sending.since.duration_until(self.clock.now());
                tracing::debug!(purpose, room = %hashed(&sending.room), due_to_sent_us = late.as_micros(), "sent");
                return Ok(Sent::There(event.to_string()));
            }
            Err(error) => error,
        };
        if let Some(delay) = too_fast(&error) {
            tracing::info!(?delay, "the homeserver wants a pause");
            self.pace.slow(delay);
            let slowed = Slowed {
                at: self.clock.now(),
                pause: delay,
            };
            if let Err(error) = self.store.slow(slowed) {
                tracing::warn!("that the homeserver wants a pause cannot be kept: {error:#}");
            }
            return Ok(Sent::TooFast(delay));
        }
        Ok(match passing(&room, &error)? {
            None => Sent::NotNow,
            Some(reason) => Sent::Never(reason),
        })
    }

    async fn find(&self, sending: &Sending) -> anyhow::Result<Found> {
        let Some(room) = self.room(&sending.room) else {
            return Ok(Found::Never(NOT_IN_ROOM.to_owned()));
        };
        Ok(match history::find(&room, sending).await {
            Ok(Some(event)) => Found::There(event.to_string()),
            Ok(None) => Found::NotThere,
            Err(error) => match passing(&room, &error)? {
                None => Found::NotNow,
                Some(reason) => Found::Never(reason),
            },
        })
    }
}

/// Why a failure is for good; `None` where it may be gone later. Told to the operator either way.
///
/// # Errors
/// The homeserver has ended the session.
fn passing(room: &Room, error: &Error) -> anyhow::Result<Option<String>> {
    anyhow::ensure!(!ends_session(error), "the homeserver has ended the session");
    let room = hashed(room.room_id().as_str());
    if is_passing(error) {
        tracing::warn!(%room, %error, "cannot send now, trying again");
        return Ok(None);
    }
    tracing::warn!(%room, %error, "the room does not let us speak");
    // What the homeserver says in words may quote anything; its code does not.
    let code = error
        .client_api_error_kind()
        .map(|kind| kind.errcode().to_string());
    Ok(Some(code.unwrap_or_else(|| "it cannot be sent".to_owned())))
}
