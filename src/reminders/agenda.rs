//! A room's agenda: its subscriptions, and the hour at which it wants to hear of them.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

use super::{HOUR, Leads, OccurrenceId, Schedule, Subscription, SubscriptionId, What, plan::news};
use crate::facts::{Fact, FactBase};

/// What a room wants to be reminded of. The default is nothing, at the usual hour.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Agenda {
    /// The subscriptions, in the order in which they were made.
    pub subscriptions: Vec<Subscription>,
    /// The hour of the room's day; `None` is [`HOUR`].
    pub hour: Option<Time>,
    /// Whether a post pings everybody in the room.
    pub pings: bool,
    /// When hour or zone were chosen: what was due earlier on that day is due then.
    pub chosen: Option<Timestamp>,
    /// How many subscriptions there have ever been, so that no id is used twice.
    count: u32,
}

impl Agenda {
    /// Adds a subscription.
    pub fn add(&mut self, what: What, leads: Leads, since: Timestamp) -> &Subscription {
        self.count += 1;
        self.subscriptions.push(Subscription {
            id: SubscriptionId(self.count),
            what,
            leads,
            since,
        });
        self.subscriptions
            .last()
            .expect("one was added a line above")
    }

    /// The ids of the subscriptions.
    pub fn ids(&self) -> impl Iterator<Item = SubscriptionId> {
        self.subscriptions
            .iter()
            .map(|subscription| subscription.id)
    }

    /// When in its day the room is reminded.
    pub fn schedule(&self, zone: TimeZone, spread: SignedDuration) -> Schedule {
        Schedule {
            zone,
            hour: self.hour.unwrap_or(HOUR),
            spread,
            chosen: self.chosen,
        }
    }

    /// The facts that a subscription follows: a platform that has one of its own is left out of "all".
    pub fn followed<'base>(
        &self,
        subscription: &Subscription,
        base: &'base FactBase,
    ) -> Vec<&'base Fact> {
        let follows = |fact: &&Fact| match &subscription.what {
            What::Platform(platform) => fact.id.platform == *platform,
            What::All => !self.subscriptions.iter().any(
                |other| matches!(&other.what, What::Platform(own) if *own == fact.id.platform),
            ),
            What::Date { .. } | What::CheckUp { .. } => false,
        };
        base.facts().filter(follows).collect()
    }

    /// The news that a new subscription brings with it and that nobody has to be told: the facts as they stand.
    pub fn known(&self, base: &FactBase) -> Vec<OccurrenceId> {
        let each = self.subscriptions.iter();
        each.flat_map(|subscription| {
            let facts = self.followed(subscription, base).into_iter();
            facts.map(move |fact| news(subscription, fact))
        })
        .collect()
    }

    /// The room's own dates, the nearest first: the numbers under which a moderator speaks of them.
    pub fn own_dates(&self) -> Vec<(SubscriptionId, Date, &str)> {
        let mut dates: Vec<_> = self
            .subscriptions
            .iter()
            .filter_map(|subscription| match &subscription.what {
                What::Date { on, text } => Some((subscription.id, *on, text.as_str())),
                What::Platform(_) | What::All | What::CheckUp { .. } => None,
            })
            .collect();
        dates.sort_by_key(|(id, on, _)| (*on, *id));
        dates
    }
}
