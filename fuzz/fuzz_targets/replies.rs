//! `tests/promises/replies.rs` with anything.

#![no_main]

use std::{hint::black_box, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use optout::{
    bot::{Bot, Host},
    files::Files,
    language::Language,
};

#[path = "../../tests/promises/mod.rs"]
#[expect(dead_code, reason = "each target holds one promise")]
mod promises;

static BOT: LazyLock<Bot> = LazyLock::new(|| {
    let host = Host::of_a_terminal(Language::english());
    Bot::new(&Files::embedded(), host, None).expect("the shipped files can be read")
});

// What it has learned is learned before the first input, whose time is taken.
fuzz_target!(
    init: {
        black_box(&*BOT);
    },
    |input: &str| promises::replies::hold(&BOT, input)
);
