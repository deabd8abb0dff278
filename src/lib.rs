//! Optout, a Matrix bot that tells what online platforms do with one's data and how to object.

pub mod language;
pub mod region;

pub mod place;

pub mod inquiry;

pub mod files;

pub mod facts;

pub mod understanding;

pub mod answering;

pub mod wording;

pub mod conversation;

pub mod clock;
