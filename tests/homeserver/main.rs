//! Dialogues with a real homeserver: one Synapse for this binary, on loopback, installed by the demo's own code and
//! ended with the process. Each test registers accounts of its own, so all of them run side by side.
//!
//! `world` is the homeserver, a bot on it and whoever talks to it; `room` is how one speaks there and what counts as an
//! answer; `proxy` stands between the bot and the homeserver and makes trouble; `program` is the bot in a process of its
//! own, which can be killed, and `elsewhen` such a bot at another time. Everything is waited for by a condition, and zero or two replies fail.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails where it stands"
)]

mod program;
mod proxy;
mod room;
mod world;

mod answering;
mod budget;
mod changes;
mod clocks;
mod closed;
mod corrections;
mod demo;
// Only Linux limits the files of a process that runs.
#[cfg(target_os = "linux")]
mod disk;
mod doctor;
mod elsewhen;
mod health;
mod identity;
mod instances;
mod invitations;
mod kills;
mod late;
mod lost_disk;
mod manners;
mod newcomers;
mod operators;
mod own_name;
mod privacy;
mod reload;
mod reminders;
mod restart;
mod setup;
mod stays;
mod trouble;
mod weather;
