//! The answer in words: plain text and HTML of the same meaning.

/// A message to send: the same words as plain text and as HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Readable on its own: it is what notifications and screen readers use.
    pub plain: String,
    /// Only elements of the Matrix specification's list; everything echoed is escaped.
    pub html: String,
}
