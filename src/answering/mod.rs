//! From a [`Question`](crate::understanding::Question) to an [`Answer`]: what is true of it, as data. And what is true of a
//! change that nobody asked about, in [`brief()`]: a reminder tells it. What an answer told
//! is kept as [`Tellings`], so that it can be corrected.

mod across;
mod answer;
mod brief;
mod decide;
mod tellings;

pub use answer::{Across, Answer, Listed, Ruling, Told};
pub use brief::{Brief, Otherwise, brief, sources_of};
pub use decide::decide;
pub use tellings::Tellings;
