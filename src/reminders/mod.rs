//! Reminders: what a room wants to hear of, when it is due, and what a moderator may order.
//!
//! A [`Subscription`] is what a room is reminded of, its [`Agenda`] all of them, its [`Schedule`] the hour of its own day.
//! [`plan()`] tells what is to be posted at an instant and when to look again; [`obey()`] does what a moderator says. Both
//! are pure: the facts, the agenda, what was told before and the instant go in. What a post says is `wording`'s matter,
//! posting it `posting`'s. Dates are civil, instants are timestamps, hours belong to a zone.

mod agenda;
mod limit;
mod obey;
mod plan;
mod subscription;

pub use agenda::Agenda;
pub use limit::Limit;
pub use obey::{Arrangement, LISTED, Obeyed, Order, Settled, Shift, ShiftKind, Upcoming, obey};
pub use plan::{
    GRACE, Item, LATE, Occurrence, Plan, Post, Punctuality, Subject, occurrences, plan,
};
pub use subscription::{
    HOUR, LONGEST_CHECK_UP, LONGEST_LEAD, LONGEST_TEXT, Leads, MOST, OccurrenceId, Schedule,
    Subscription, SubscriptionId, What,
};
