//! The only reader of the time. Everything else gets it as an argument.

use jiff::{Timestamp, ZonedDateTime, civil::Date, tz::TimeZone};

/// Tells what time it is, and which day the facts are seen on.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    today: Option<Date>,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self::default()
    }

    /// A clock whose facts and reminders stand on `today`, or on the machine's day where it is `None`.
    ///
    /// Instants stay the machine's: `--today` moves the facts, not ages, budgets or retries.
    pub fn on(today: Option<Date>) -> Self {
        Self { today }
    }

    /// This instant, by the machine.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the clock"
    )]
    pub fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    /// The civil day of the facts in `zone`.
    pub fn today(&self, zone: &TimeZone) -> Date {
        self.today
            .unwrap_or_else(|| ZonedDateTime::new(self.now(), zone.clone()).date())
    }
}
