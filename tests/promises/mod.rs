//! What holds whatever somebody writes: one function per promise.
//!
//! `tests/offline/strangers.rs` holds them with texts of all kinds and with what a fuzzer once came upon, the targets in
//! `fuzz/` with whatever it comes upon next (`docs/fuzzing.md`). An input is a text; where a promise takes several,
//! [`PART`] stands between them, and what is missing at the end is left at what is usual. `events.rs` is the shell's, and
//! called by the tests of `src/matrix/inbound.rs`.

use optout::{
    inquiry::{Asker, Inquiry},
    place::{Place, PlaceKind, RoomKey},
};

pub(crate) mod facts;
pub(crate) mod messages;
pub(crate) mod questions;
pub(crate) mod replies;

/// Stands between the parts of an input: a character that no file may have, and that nobody types.
pub(crate) const PART: char = '\u{1f}';

/// The parts of an input, the last of them as long as wanted empty.
fn parts<const COUNT: usize>(input: &str) -> [&str; COUNT] {
    let mut parts = input.splitn(COUNT, PART);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// Whoever says it, where nothing is settled.
pub(crate) fn inquiry(text: &str) -> Inquiry {
    let place = Place {
        room: RoomKey("r".to_owned()),
        thread: None,
        kind: PlaceKind::Room,
    };
    Inquiry::new(Asker("a".to_owned()), place, text)
}
