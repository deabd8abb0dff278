//! From a [`Question`](crate::understanding::Question) to an [`Answer`]: what is true of it, as data.

mod answer;

pub use answer::{Answer, Ruling, Told};
