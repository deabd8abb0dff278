//! An account of the throw-away homeserver, with a password that nobody chose.

use matrix_sdk::ruma::{OwnedUserId, TransactionId, UserId};

use super::synapse::{SERVER_NAME, Synapse};
use crate::config::Secret;

/// An account that was registered for one run.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its full Matrix id.
    pub user: OwnedUserId,
    /// Random, since other users of the machine reach the homeserver too.
    pub password: Secret,
}

impl Account {
    /// Registers an account of this local name: lower case and digits.
    ///
    /// # Errors
    /// The homeserver refuses the name, or has ended.
    pub fn register(synapse: &Synapse, name: &str) -> anyhow::Result<Self> {
        let user = UserId::parse(format!("@{name}:{SERVER_NAME}"))?;
        // A transaction id is a random UUID: the SDK's source of randomness, and short enough to be typed.
        let password = TransactionId::new().to_string();
        synapse.register(name, &password)?;
        Ok(Self {
            user,
            password: Secret::new(password),
        })
    }
}
