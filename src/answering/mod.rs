//! From a [`Question`](crate::understanding::Question) to an [`Answer`]: what is true of it, as data. And what is true of a
//! change that nobody asked about, in [`brief()`]: a reminder tells it.

mod across;
mod answer;
mod brief;
mod decide;

pub use answer::{Across, Answer, Listed, Ruling, Told};
pub use brief::{Brief, Otherwise, brief, sources_of};
pub use decide::decide;
