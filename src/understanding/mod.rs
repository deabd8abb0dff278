//! From a text to a [`Question`].

mod question;

pub use question::{BotTopic, Choice, Outcome, Question, Refusal, Topic};
