//! The names of messages that are built from ids: of facts, of aspects, of groups. The only place that builds them.

use crate::{
    facts::{Aspect, ChangeId, Slug},
    region::Group,
};

/// The variable with the day on which a change was made known; every message of a fact that has one may use it.
pub const ANNOUNCED: &str = "announced";

/// The variable with the day on which a change takes effect; every message of a fact that has one may use it.
pub const EFFECTIVE: &str = "effective";

/// The message that tells a statement: `linkedin-ai-training-switch`. Steps are its attributes `.step-1`, `.step-2`.
pub fn statement(change: &ChangeId, statement: &Slug) -> String {
    format!("{}-{}-{statement}", change.platform, change.name)
}

/// The message that tells what a change means in a scope: `linkedin-ai-training-scope-eea`.
pub fn scope(change: &ChangeId, scope: &Slug) -> String {
    format!("{}-{}-scope-{scope}", change.platform, change.name)
}

/// The message with a change's short name, to be read after the platform's: `linkedin-ai-training-name`.
pub fn change_name(change: &ChangeId) -> String {
    format!("{}-{}-name", change.platform, change.name)
}

/// The attribute with a step, counted from 1: `step-1`.
pub fn step(number: usize) -> String {
    format!("step-{number}")
}

/// The message that asks for an aspect of `$change`: `choice-opt-out`.
pub fn choice(aspect: Aspect) -> String {
    format!("choice-{aspect}")
}

/// The message that names an aspect within a sentence: `aspect-opt-out`.
pub fn aspect(aspect: Aspect) -> String {
    format!("aspect-{aspect}")
}

/// The message with a group's name: `region-eea`.
pub fn group(group: Group) -> String {
    format!("region-{}", group.code().to_ascii_lowercase())
}
