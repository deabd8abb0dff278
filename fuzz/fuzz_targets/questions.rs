//! `tests/promises/questions.rs` with anything.

#![no_main]

use std::hint::black_box;

use libfuzzer_sys::fuzz_target;

use self::bot::BOT;

mod bot;

#[path = "../../tests/promises/mod.rs"]
#[expect(dead_code, reason = "each target holds one promise")]
mod promises;

// What it has learned is learned before the first input, whose time is taken.
fuzz_target!(
    init: {
        black_box(&*BOT);
    },
    |input: &str| promises::questions::hold(&BOT, input)
);
