//! What a reply may say of the installation that it comes from.

use crate::language::Language;

/// What a reply may say of the installation.
#[derive(Clone, Debug)]
pub struct Host {
    /// The command prefix: `!optout`.
    pub prefix: String,
    /// Who operates the bot.
    pub operator_name: Option<String>,
    /// How to reach them.
    pub operator_contact: Option<String>,
    /// The language of last resort.
    pub language: Language,
}
