//! From a room's agenda and the instant to what is to be posted now, and when to look again.
//!
//! Planning has no hands and no memory: what was told before is an argument, and planning again with what a plan told
//! added to it gives nothing. A day is due at the room's own hour, never before. Whatever was due meanwhile is told in
//! one post: of each subject the latest reminder, with the days that are left on the day of the post; the others count
//! as missed and told by it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::Date};

use super::{Agenda, OccurrenceId, Schedule, Subscription, SubscriptionId, What};
use crate::facts::{ChangeId, Fact, FactBase};

/// How late a post may be and still count as on time: what queues and retries take.
pub const GRACE: SignedDuration = SignedDuration::from_mins(10);

/// How late a post may be and still be the reminder that it was meant to be; a later one sums up.
pub const LATE: SignedDuration = SignedDuration::from_hours(6);

/// What is to be done in a room.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What is to be posted now.
    pub post: Option<Post>,
    /// The next instant at which something is due; `None` where nothing lies ahead.
    pub next: Option<Timestamp>,
}

/// One post, which tells everything that is due in a room.
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The room's civil day.
    pub today: Date,
    /// What is told, the nearest date first. Never empty.
    pub items: Vec<Item>,
    /// Whether it is on time.
    pub punctuality: Punctuality,
    /// The occurrences that the post is.
    pub tells: BTreeSet<OccurrenceId>,
    /// Those that were due while nobody could post, and are made good by it.
    pub missed: BTreeSet<OccurrenceId>,
}

/// One thing that a post tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Of what.
    pub subject: Subject,
    /// The day that it is about; `None` for a change whose day is not known.
    pub date: Option<Date>,
}

/// What an item is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A change takes effect.
    Change(ChangeId),
    /// A change is new, or its date is.
    News(ChangeId),
    /// A date of the room's own, with its text.
    Own(String),
    /// It is time to look at one's settings again, after so many months.
    CheckUp(u8),
}

/// Whether a post comes when it was due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Punctuality {
    /// It does.
    OnTime,
    /// Some hours later, at most [`LATE`].
    Late,
    /// Later still, or others were missed before it.
    Summary,
}

/// An occurrence with what it tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Its identity.
    pub id: OccurrenceId,
    /// What it tells.
    pub item: Item,
    /// How many days before the date it comes; `None` for news.
    pub lead: Option<u16>,
    /// The civil day on which it comes.
    pub day: Date,
    /// When it is due.
    pub at: Timestamp,
}

/// What is to be done in a room at `now`. `told` is what was posted or missed before.
pub fn plan(
    agenda: &Agenda,
    schedule: &Schedule,
    told: &BTreeSet<OccurrenceId>,
    base: &FactBase,
    now: Timestamp,
) -> Plan {
    let open = occurrences(agenda, schedule, told, base, now);
    let next = open.iter().map(|one| one.at).filter(|at| *at > now).min();
    let due = open.into_iter().filter(|one| one.at <= now);
    // The occurrences come in the order of time: of each subject the last one stays.
    let mut latest: BTreeMap<(SubscriptionId, Subject), Occurrence> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for occurrence in due {
        ids.insert(occurrence.id.clone());
        let key = (
            occurrence.id.subscription(),
            occurrence.item.subject.clone(),
        );
        latest.insert(key, occurrence);
    }
    let told: Vec<_> = latest.into_values().collect();
    let post = (!told.is_empty()).then(|| {
        let tells: BTreeSet<_> = told.iter().map(|one| one.id.clone()).collect();
        let missed: BTreeSet<_> = ids.difference(&tells).cloned().collect();
        // News is late for no hour: there may have been none when the room's turn came.
        let dated = told.iter().filter(|one| one.lead.is_some());
        let delay = dated.map(|one| now.duration_since(one.at)).max();
        let mut items: Vec<_> = told.into_iter().map(|one| one.item).collect();
        items.sort_by(|a, b| (a.date, &a.subject).cmp(&(b.date, &b.subject)));
        items.dedup();
        Post {
            today: schedule.day(now),
            items,
            punctuality: punctuality(delay.unwrap_or_default(), !missed.is_empty()),
            tells,
            missed,
        }
    });
    Plan { post, next }
}

fn punctuality(delay: SignedDuration, has_missed: bool) -> Punctuality {
    if has_missed || delay > LATE {
        Punctuality::Summary
    } else if delay > GRACE {
        Punctuality::Late
    } else {
        Punctuality::OnTime
    }
}

/// Everything in an agenda that was not told yet, in the order of time: what is due, and what lies ahead.
pub fn occurrences(
    agenda: &Agenda,
    schedule: &Schedule,
    told: &BTreeSet<OccurrenceId>,
    base: &FactBase,
    now: Timestamp,
) -> Vec<Occurrence> {
    let today = schedule.day(now);
    let mut all = Vec::new();
    for subscription in &agenda.subscriptions {
        // News has no day of its own: it comes with the next turn of the room that the subscription has seen.
        let next_turn = if schedule.on(today) > subscription.since {
            today
        } else {
            today.tomorrow().unwrap_or(today)
        };
        let mut add = |id, subject, date, lead, day| {
            let at = schedule.on(day);
            // What was due before it was subscribed to is none of its business.
            if at > subscription.since && !told.contains(&id) {
                all.push(Occurrence {
                    id,
                    item: Item { subject, date },
                    lead,
                    day,
                    at,
                });
            }
        };
        match &subscription.what {
            What::Platform(_) | What::All => {
                for fact in agenda.followed(subscription, base) {
                    for (lead, day) in days_before(fact.effective, subscription) {
                        let subject = Subject::Change(fact.id.clone());
                        let id = OccurrenceId::On(subscription.id, day);
                        add(id, subject, fact.effective, Some(lead), day);
                    }
                    let subject = Subject::News(fact.id.clone());
                    add(
                        news(subscription, fact),
                        subject,
                        fact.effective,
                        None,
                        next_turn,
                    );
                }
            }
            What::Date { on, text } => {
                for (lead, day) in days_before(Some(*on), subscription) {
                    let subject = Subject::Own(text.clone());
                    let id = OccurrenceId::On(subscription.id, day);
                    add(id, subject, Some(*on), Some(lead), day);
                }
            }
            What::CheckUp { from, months } => {
                for day in check_ups(*from, *months, today) {
                    let id = OccurrenceId::On(subscription.id, day);
                    add(id, Subject::CheckUp(*months), Some(day), Some(0), day);
                }
            }
        }
    }
    all.sort_by(|a, b| (a.at, &a.id, &a.item.subject).cmp(&(b.at, &b.id, &b.item.subject)));
    all
}

/// The identity of the news of a fact as it stands.
pub(super) fn news(subscription: &Subscription, fact: &Fact) -> OccurrenceId {
    OccurrenceId::News(subscription.id, fact.id.clone(), fact.effective)
}

/// The lead times of a date, with the civil days on which they fall.
fn days_before(
    date: Option<Date>,
    subscription: &Subscription,
) -> impl Iterator<Item = (u16, Date)> {
    date.into_iter().flat_map(|date| {
        let days = subscription.leads.days();
        days.filter_map(move |lead| Some((lead, date.checked_sub(i64::from(lead).days()).ok()?)))
    })
}

/// The days of a check-up, up to the first one after `today`.
fn check_ups(from: Date, months: u8, today: Date) -> Vec<Date> {
    let mut days = Vec::new();
    let mut count = 0_i32;
    // Counted from the first day each time: the 31st comes back after a month that has none.
    while let Some(day) = count.checked_add(1).and_then(|next| {
        from.checked_add((next * i32::from(months.max(1))).months())
            .ok()
    }) {
        days.push(day);
        if day > today {
            break;
        }
        count += 1;
    }
    days
}
