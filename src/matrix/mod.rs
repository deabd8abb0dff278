//! The Matrix shell: the bot's hands. It sets the account up, and serves its rooms.
//!
//! `setup` logs in and has the device cross-signed ([`setup()`]); `run` hears, answers and keeps order ([`run()`]). On
//! the way of a question: `sift` tells what of all that is said is for the bot, with `inbound`, which reads events;
//! `rooms` takes the rooms' work off the inbox of [`crate::store`], `saying` asks the [`Bot`](crate::bot::Bot) what is
//! said to it, `outbound` makes events of that and sends them, `newcomers` has all who are there read them. `changes` sees
//! to questions that are edited or deleted, `corrections` to answers that are not true any more, `gaps` fills what a sync
//! left out, `invites` judges invitations, `leaving` tells when it is time to go, `upgrades` follows rooms that move,
//! `rights` knows what a room lets the bot do, `orders` does what a moderator says, `operators` what an operator does,
//! `tick` reminds, `history` tells what was said long ago, `vitals` how the bot is doing, `session` keeps the login, `log`
//! keeps it quiet. `doctor` looks at all that and disturbs none of it ([`examine()`]).
//! With `demo` the only folder that names the SDK; nothing above it knows what an event is.

mod changes;
mod corrections;
mod doctor;
mod gaps;
mod history;
mod inbound;
mod invites;
mod keys;
mod late;
mod leaving;
pub mod log;
mod mirror;
mod newcomers;
mod operators;
mod orders;
mod outbound;
mod rights;
mod rooms;
mod run;
mod saying;
mod session;
mod setup;
mod sift;
mod tick;
mod upgrades;
mod vitals;
mod wire;

pub use doctor::{Check, Finding, State, examine};
pub use run::run;
pub use setup::{Nobody, Prompt, Recovery, SetUp, Wanted, setup};
