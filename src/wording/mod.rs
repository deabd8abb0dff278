//! From an [`Answer`](crate::answering::Answer) to a [`Reply`].

mod reply;

pub use reply::Reply;
