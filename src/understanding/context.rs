//! What is known beside the text of a question.

use super::{Choice, Question};
use crate::language::Language;

/// What is known beside the text of a question; the default is nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The same person's last question in the same conversation, to take what is missing from.
    pub last: Option<&'a Question>,
    /// The choices that they were offered with the last reply, in the order of their numbers.
    pub choices: &'a [Choice],
    /// The language to expect: the asker's last, else the room's. It decides between close readings only.
    pub language: Option<&'a Language>,
}
