//! The only reader of the time. Everything else gets it as an argument.
//!
//! There are two times: the machine's, by which ages, budgets and retries go, and the one on which facts and reminders
//! stand. They are the same unless somebody tries the bot out on another day. Either can be moved, and then both run on.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// Tells what time it is, and at which instant facts and reminders are seen.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// What ages, budgets and retries go by, where that is not the machine's clock itself.
    own: Option<Arc<Moved>>,
    /// What facts and reminders go by, where that is another one.
    seen: Option<Arc<Moved>>,
}

/// A clock that starts elsewhere and may run faster than the machine's.
#[derive(Debug)]
struct Moved {
    /// What it shows at `start`.
    from: Timestamp,
    /// The machine's instant at which it was set.
    start: Timestamp,
    /// How many of its seconds pass in one of the machine's.
    speed: f64,
}

impl Moved {
    /// What it shows at an instant of the machine's.
    fn at(&self, machine: Timestamp) -> Timestamp {
        let passed = machine.duration_since(self.start).as_secs_f64() * self.speed;
        SignedDuration::try_from_secs_f64(passed)
            .ok()
            .and_then(|passed| self.from.checked_add(passed).ok())
            .unwrap_or(self.from)
    }
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
        Self::set(from, machine(), speed)
    }

    /// As [`Clock::running`], for a clock that was set at an instant of the machine's, perhaps by another process.
    pub fn set(from: Timestamp, start: Timestamp, speed: f64) -> Self {
        Self {
            own: None,
            seen: Some(Arc::new(Moved { from, start, speed })),
        }
    }

    /// The clock of a machine that shows `from` at an instant of this machine's, and runs at another speed: everything
    /// goes by it, ages and retries too.
    pub fn of_another_machine(from: Timestamp, start: Timestamp, speed: f64) -> Self {
        Self {
            own: Some(Arc::new(Moved { from, start, speed })),
            seen: None,
        }
    }

    /// This instant, by the machine.
    pub fn now(&self) -> Timestamp {
        let machine = machine();
        self.own.as_ref().map_or(machine, |own| own.at(machine))
    }

    /// The instant at which facts and reminders are seen.
    pub fn seen(&self) -> Timestamp {
        match &self.seen {
            Some(seen) => seen.at(machine()),
            None => self.now(),
        }
    }

    /// How long to wait until facts and reminders see `then`; zero where they do already.
    pub fn until_seen(&self, then: Timestamp) -> Duration {
        let clock = self.seen.as_ref().or(self.own.as_ref());
        wait(then.duration_since(self.seen()), clock)
    }

    /// How long to wait until it is `then`; zero where it is already.
    pub fn until(&self, then: Timestamp) -> Duration {
        wait(then.duration_since(self.now()), self.own.as_ref())
    }

    /// The civil day of the facts in `zone`.
    pub fn today(&self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.seen()).date()
    }
}

/// How long a clock's span lasts.
fn wait(span: SignedDuration, clock: Option<&Arc<Moved>>) -> Duration {
    let speed = clock.map_or(1.0, |clock| clock.speed);
    Duration::try_from_secs_f64(span.as_secs_f64() / speed).unwrap_or_default()
}

/// This instant, by this machine.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock"
)]
fn machine() -> Timestamp {
    Timestamp::now()
}
