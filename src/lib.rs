//! Optout, a Matrix bot that tells what online platforms do with one's data and how to object.
//!
//! ```text
//! event ─▶ Inquiry ─▶ Question ─▶ Answer ─▶ Reply ─▶ event      understand · decide · word
//! tick  ─▶ Plan ─▶ Post ─▶ Reply ─▶ event ─▶ recorded as told   plan · word · post · record
//! ```
//!
//! One noun per stage, one function per arrow; no noun knows its successor. The modules below stand in reading order,
//! and each uses only those above it (`tests/offline/architecture.rs`). Everything up to [`bot`] is the core:
//! no I/O, no Matrix, the time as an argument. `docs/architecture.md` is the map, `docs/decisions/` the reasons.

// The nouns: in which language, where in the world, where in Matrix, and what was said.
pub mod language;

pub mod region;

pub mod place;

pub mod inquiry;

// What is known: files into facts.
pub mod files;

pub mod facts;

// The arrows, and what a room is reminded of.
pub mod understanding;

pub mod answering;

pub mod reminders;

pub mod wording;

// Who said what a moment ago, and the front door of the core.
pub mod conversation;

pub mod budget;

pub mod bot;

// The shell: the time, what it was told, what it has heard and said, how it is doing, and the homeserver.
pub mod clock;

pub mod config;

#[cfg(feature = "matrix")]
pub mod reload;

#[cfg(feature = "matrix")]
pub mod store;

#[cfg(feature = "matrix")]
pub mod metrics;

#[cfg(feature = "matrix")]
pub mod delivery;

#[cfg(feature = "matrix")]
pub mod posting;

#[cfg(feature = "matrix")]
pub mod health;

#[cfg(feature = "matrix")]
pub mod matrix;

// A homeserver, a bot and a person in a room, to try it all.
#[cfg(feature = "matrix")]
pub mod demo;

// Every verb of the command line.
pub mod cli;
