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

impl Host {
    /// On the command line, where nobody operates the bot but the one who asks.
    pub fn of_a_terminal(language: Language) -> Self {
        Self {
            prefix: "!optout".to_owned(),
            operator_name: None,
            operator_contact: None,
            language,
        }
    }
}
