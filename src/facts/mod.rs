//! The fact base: what is known about platforms and their changes, with sources and days, free of any language.
//!
//! One file per change, `facts/<platform>/<change>.toml`, one per platform, `facts/<platform>/platform.toml`, and
//! `facts/services.toml` with the services that nobody has facts about. `facts/general/rights.toml` is told like a change
//! but holds what is true whatever the platform, `facts/authorities.toml` whom people complain to. The prose that goes
//! with a statement is Fluent and belongs to `wording`. Read [`fact`] for the nouns, [`base`] for looking things up, `load` for how files
//! become facts, and `check` for the rules that an editor meets.

mod aspect;
mod base;
mod check;
mod day;
mod document;
mod fact;
mod load;
mod problem;

pub use aspect::Aspect;
pub use base::{Authority, FactBase, Platform, Service};
pub use check::{check, rules};
pub use fact::{
    Area, ChangeId, Confidence, Control, DefaultSetting, Fact, LegalBasis, Link, LinkKind, Phase,
    PhaseName, PlatformId, Practice, Scope, Since, Slug, Source, SourceKind, Statement, Verdict,
};
pub use load::load;
pub(crate) use problem::Fault;
pub use problem::Problem;
