//! The only reader of the time. Everything else gets it as an argument.
//!
//! There are two times: the machine's, by which ages, budgets and retries go, and the one on which facts and reminders
//! stand. They are the same unless somebody tries the bot out on another day.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// Tells what time it is, and at which instant facts and reminders are seen.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    moved: Option<Arc<Moved>>,
}

/// A clock for facts and reminders that starts elsewhere and may run faster.
#[derive(Debug)]
struct Moved {
    /// What it shows at `start`.
    from: Timestamp,
    /// The machine's instant at which it was set.
    start: Timestamp,
    /// How many of its seconds pass in one of the machine's.
    speed: f64,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self::default()
    }

    /// A clock whose facts and reminders see noon of `today` in `zone` now, or the machine's time where it is `None`.
    ///
    /// Instants of [`Clock::now`] stay the machine's: `--today` moves the facts, not ages, budgets or retries.
    pub fn on(today: Option<Date>, zone: &TimeZone) -> Self {
        let noon = |date: Date| zone.to_timestamp(date.at(12, 0, 0, 0)).ok();
        today
            .and_then(noon)
            .map_or_else(Self::system, |noon| Self::running(noon, 1.0))
    }

    /// A clock whose facts and reminders see `from` now, and `speed` seconds later after each of the machine's.
    pub fn running(from: Timestamp, speed: f64) -> Self {
        Self::set(from, Self::default().now(), speed)
    }

    /// As [`Clock::running`], for a clock that was set at an instant of the machine's, perhaps by another process.
    pub fn set(from: Timestamp, start: Timestamp, speed: f64) -> Self {
        Self {
            moved: Some(Arc::new(Moved { from, start, speed })),
        }
    }

    /// This instant, by the machine.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the clock"
    )]
    pub fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    /// The instant at which facts and reminders are seen.
    pub fn seen(&self) -> Timestamp {
        let now = self.now();
        let Some(moved) = &self.moved else { return now };
        let passed = now.duration_since(moved.start).as_secs_f64() * moved.speed;
        SignedDuration::try_from_secs_f64(passed)
            .ok()
            .and_then(|passed| moved.from.checked_add(passed).ok())
            .unwrap_or(moved.from)
    }

    /// How long the machine has to wait until facts and reminders see `then`; zero where they do already.
    pub fn until(&self, then: Timestamp) -> Duration {
        let ahead = then.duration_since(self.seen());
        let speed = self.moved.as_ref().map_or(1.0, |moved| moved.speed);
        Duration::try_from_secs_f64(ahead.as_secs_f64() / speed).unwrap_or_default()
    }

    /// The civil day of the facts in `zone`.
    pub fn today(&self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.seen()).date()
    }
}
