//! `tests/promises/events.rs` with anything. What reads events is taken from the shell by its file: of the SDK it wants
//! nothing but ruma, and a build of the SDK with all that a fuzzer adds takes half an hour.

#![no_main]

extern crate self as matrix_sdk;

use libfuzzer_sys::fuzz_target;
pub use ruma;

#[path = "."]
mod matrix {
    #[path = "../../src/matrix/inbound.rs"]
    #[expect(dead_code, reason = "some of it takes a room")]
    pub mod inbound;

    #[path = "../../tests/promises/events.rs"]
    pub mod promises;
}

fuzz_target!(|input: &str| matrix::promises::hold(input));
