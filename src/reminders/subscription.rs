//! What a room wants to be reminded of, and when in its day.

use std::{collections::BTreeSet, fmt, str::FromStr};

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time, time},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

use crate::facts::{ChangeId, PlatformId};

/// How many subscriptions and dates of its own a room may have: far more than anybody reads.
pub const MOST: usize = 50;

/// How many characters the text of a room's own date may have: it stands in one line.
pub const LONGEST_TEXT: usize = 200;

/// The most days ahead that a reminder may come: a year.
pub const LONGEST_LEAD: u16 = 365;

/// How many months there may be between two check-ups.
pub const LONGEST_CHECK_UP: u8 = 24;

/// A subscription's id: never used again in its room, so that what it posted is never taken for another's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SubscriptionId(pub u32);

/// Something that a room wants to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Of what.
    pub what: What,
    /// How many days before.
    pub leads: Leads,
    /// Since when: what was due before is none of its business.
    pub since: Timestamp,
}

/// What a room is reminded of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The dates of a platform's changes, and news of it.
    Platform(PlatformId),
    /// Those of every platform that has no subscription of its own.
    All,
    /// A date of the room's own.
    Date {
        /// The day.
        on: Date,
        /// What it is about, in the words of whoever set it.
        text: String,
    },
    /// To look at one's settings again, every so many months.
    CheckUp {
        /// The day that is counted from.
        from: Date,
        /// At least one.
        months: u8,
    },
}

/// Lead times: on how many days before a date there is a reminder. Zero is the day itself. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeSet<u16>", into = "BTreeSet<u16>")]
pub struct Leads(BTreeSet<u16>);

impl Leads {
    /// These lead times, in days.
    ///
    /// # Errors
    /// There are none, or one is longer than [`LONGEST_LEAD`].
    pub fn new(days: impl IntoIterator<Item = u16>) -> Result<Self, String> {
        let days: BTreeSet<u16> = days.into_iter().collect();
        match days.last() {
            None => Err("there is no lead time; write days such as `14 7 1`".to_owned()),
            Some(longest) if *longest > LONGEST_LEAD => Err(format!(
                "a lead time of {longest} days is too long; write at most {LONGEST_LEAD}"
            )),
            Some(_) => Ok(Self(days)),
        }
    }

    /// The lead times, the longest first.
    pub fn days(&self) -> impl DoubleEndedIterator<Item = u16> + Clone {
        self.0.iter().rev().copied()
    }
}

impl Default for Leads {
    /// 30, 14, 7, 3, 1 and 0 days (`design.md`).
    fn default() -> Self {
        Self([30, 14, 7, 3, 1, 0].into())
    }
}

impl TryFrom<BTreeSet<u16>> for Leads {
    type Error = String;

    fn try_from(days: BTreeSet<u16>) -> Result<Self, Self::Error> {
        Self::new(days)
    }
}

impl From<Leads> for BTreeSet<u16> {
    fn from(leads: Leads) -> Self {
        leads.0
    }
}

/// When in its day a room is reminded.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// The room's zone.
    pub zone: TimeZone,
    /// The hour of its civil day before which nothing is posted.
    pub hour: Time,
    /// How much later this room's turn is, so that not all rooms of a zone are due in one second. Not negative.
    pub spread: SignedDuration,
    /// When zone and hour were chosen: on that day nothing is due before.
    pub chosen: Option<Timestamp>,
}

/// The hour of a room that chose none (`design.md`).
pub const HOUR: Time = time(9, 0, 0, 0);

impl Schedule {
    /// The schedule of a room that chose no hour and has no turn to wait for.
    pub fn usual(zone: TimeZone) -> Self {
        Self {
            zone,
            hour: HOUR,
            spread: SignedDuration::ZERO,
            chosen: None,
        }
    }

    /// The room's civil day at an instant.
    pub fn day(&self, now: Timestamp) -> Date {
        self.zone.to_datetime(now).date()
    }

    /// The instant at which a civil day of the room's is over.
    pub fn end_of(&self, day: Date) -> Timestamp {
        let next = day
            .tomorrow()
            .map(|next| next.to_datetime(Time::midnight()));
        next.and_then(|midnight| self.zone.to_timestamp(midnight))
            .unwrap_or(Timestamp::MAX)
    }

    /// The instant at which a room is due on a civil day: at its hour or, where the clock skips that, right after the gap;
    /// where the clock shows it twice, the first time. The spread never carries it out of its civil day.
    pub fn on(&self, day: Date) -> Timestamp {
        let instant = |time: Time| {
            let instant = self.zone.to_ambiguous_timestamp(day.to_datetime(time));
            instant.compatible().ok()
        };
        // The calendar's very last days have no instant in some zones; nobody is reminded on those.
        let hour = instant(self.hour).unwrap_or(Timestamp::MAX);
        let last = instant(time(23, 59, 0, 0)).unwrap_or(Timestamp::MAX);
        let turn = hour.checked_add(self.spread).unwrap_or(Timestamp::MAX);
        let at = turn.min(last).max(hour);
        match self.chosen {
            Some(chosen) if self.day(chosen) == day => at.max(chosen),
            Some(_) | None => at,
        }
    }
}

/// A reminder's identity: its subscription with the civil date on which it is posted, or with what is new. A changed
/// hour or zone does not change it, so nothing fires twice on a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OccurrenceId {
    /// A reminder on a civil day.
    On(SubscriptionId, Date),
    /// The news that a change has this date, or that there is a change without one.
    News(SubscriptionId, ChangeId, Option<Date>),
}

impl OccurrenceId {
    /// The subscription that it belongs to.
    pub fn subscription(&self) -> SubscriptionId {
        match self {
            Self::On(subscription, _) | Self::News(subscription, ..) => *subscription,
        }
    }
}

impl fmt::Display for OccurrenceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(subscription, day) => write!(f, "{}@{day}", subscription.0),
            Self::News(subscription, change, day) => {
                write!(f, "{}@{change}", subscription.0)?;
                day.map_or(Ok(()), |day| write!(f, "@{day}"))
            }
        }
    }
}

impl FromStr for OccurrenceId {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("`{text}` is no occurrence");
        let (subscription, what) = text.split_once('@').ok_or_else(wrong)?;
        let subscription = SubscriptionId(subscription.parse().map_err(|_| wrong())?);
        let day = |text: &str| text.parse::<Date>().map_err(|_| wrong());
        if !what.contains('/') {
            return Ok(Self::On(subscription, day(what)?));
        }
        let (change, date) = match what.split_once('@') {
            Some((change, date)) => (change, Some(day(date)?)),
            None => (what, None),
        };
        Ok(Self::News(subscription, change.parse()?, date))
    }
}
