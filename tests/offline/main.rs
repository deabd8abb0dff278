//! What holds without a homeserver, in one binary: one file per subject, and the shape of the code itself.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails where it stands"
)]

mod across;
mod answers;
mod architecture;
mod calendar;
mod cli;
mod commands;
mod config;
mod corrections;
mod dates;
#[cfg(feature = "matrix")]
mod doctor;
mod facts;
#[cfg(feature = "matrix")]
mod health;
mod help;
mod main_answers;
mod meant;
mod negotiation;
mod packaging;
mod phone;
#[path = "../promises/mod.rs"]
mod promises;
mod prose;
mod questions;
mod regions;
mod reminders;
mod reminders_wording;
mod settings;
#[cfg(feature = "matrix")]
mod simulation;
mod strangers;
mod territories;
mod understanding;
mod variants;
mod wording;
