//! From a [`Question`](crate::understanding::Question) to an [`Answer`]: what is true of it, as data.

mod answer;
mod decide;

pub use answer::{Answer, Ruling, Told};
pub use decide::decide;
