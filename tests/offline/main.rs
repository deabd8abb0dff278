//! What holds without a homeserver, in one binary: one file per subject, and the shape of the code itself.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails where it stands"
)]

mod answers;
mod architecture;
mod cli;
mod config;
mod facts;
mod understanding;
mod wording;
