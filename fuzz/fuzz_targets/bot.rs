//! The bot as it is shipped.

use std::sync::LazyLock;

use optout::{
    bot::{Bot, Host},
    files::Files,
    language::Language,
};

pub(crate) static BOT: LazyLock<Bot> = LazyLock::new(|| {
    let host = Host::of_a_terminal(Language::english());
    Bot::new(&Files::embedded(), host, None).expect("the shipped files can be read")
});
