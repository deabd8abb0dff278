//! From an [`Answer`], a post or the outcome of a command to a [`Reply`]: the only place where something becomes a sentence.
//!
//! Every sentence is a Fluent message of `locales/<language>/`, and [`message`] and [`reminding`] list those that code
//! names; dates, times, numbers and names of regions come formatted from ICU4X ([`dates`]). A [`Voice`] is one
//! language's way of saying things. [`told`] lays out what is told of a change, [`across`] of several, [`about`] every other answer, [`help`] what can be
//! asked and ordered,
//! [`reminders`] a post, and [`orders`] what came of a command; [`reply`] makes plain text and HTML of it. Nothing here
//! decides what is true.

mod about;
mod across;
mod briefly;
mod catalog;
mod check;
mod dates;
mod help;
mod host;
pub mod ids;
mod listing;
mod message;
mod nesting;
mod operating;
mod orders;
mod pieces;
mod reminders;
mod reminding;
mod reply;
mod respelling;
mod settings;
mod style;
mod told;
mod voice;

pub use check::{check, coverage, extent, rules};
pub use host::Host;
pub use reply::Reply;

pub use about::Remark;
pub(crate) use about::{another_language, corrected, greeting, muted, remark};
pub(crate) use catalog::Catalog;
pub(crate) use operating::operated;
pub use operating::{Operated, RoomRow, Status};
pub(crate) use orders::{did_you_mean, forbidden, misused, obeyed};
pub(crate) use reminders::post;
#[cfg(feature = "matrix")]
pub(crate) use voice::is_long_ago;
pub(crate) use voice::{KEEPS_FOR_MONTHS, Voice};

use crate::{answering::Answer, place::Audience, understanding::Extent};

/// Words an answer in the voice's language, for those who hear it, as far as they want it.
pub(crate) fn word(
    voice: &Voice<'_>,
    host: &Host,
    audience: Audience,
    extent: Extent,
    answer: &Answer<'_>,
) -> Reply {
    match answer {
        Answer::Told(told) => told::word(voice, host, extent, told),
        Answer::Across(across) => across::word(voice, host, extent, across),
        Answer::Choose(choices) => about::choices(voice, choices),
        Answer::Declined {
            why,
            change,
            service,
        } => about::declined(voice, host, *why, change.as_ref(), service.as_deref()),
        Answer::About(topic) => about::itself(voice, host, audience, *topic),
    }
}
