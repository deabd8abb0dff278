//! `tests/promises/messages.rs` with anything.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/promises/mod.rs"]
#[expect(dead_code, reason = "each target holds one promise")]
mod promises;

fuzz_target!(|input: &str| promises::messages::hold(input));
