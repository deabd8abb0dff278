//! What was looked at, how it is, and what to do where it is not fine.

use serde::Serialize;

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked at.
    pub check: Check,
    /// How it is.
    pub state: State,
    /// What was seen.
    pub what: String,
    /// What to do about it; `None` where nothing is to be done.
    pub remedy: Option<String>,
}

/// How something is, from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// As it should be.
    Fine,
    /// It could not be seen.
    Unknown,
    /// The bot serves, but not as well as it could, or not for ever.
    Warning,
    /// The bot does not serve, or not as it should.
    Broken,
}

/// What is looked at, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// What the bot is told.
    Configuration,
    /// Where it keeps what it keeps.
    DataDirectory,
    /// How much room there is for it.
    Disk,
    /// Whether the bot runs.
    Process,
    /// Whether the homeserver answers.
    Homeserver,
    /// Which versions of Matrix it speaks.
    Versions,
    /// Whether its clock and the machine's agree.
    Clock,
    /// Whether it takes the session for that of the account.
    Session,
    /// Whether the device is signed by the account's identity.
    Verification,
    /// How many one-time keys it has left.
    Keys,
    /// Whether the keys of messages are backed up.
    Backup,
    /// Whether the homeserver wanted pauses.
    RateLimit,
    /// Where the bot may speak.
    Rooms,
    /// What waits and what is on its way.
    Queues,
    /// What could not be said.
    Failures,
    /// What answers are made of.
    Facts,
    /// What was learned from the examples.
    Model,
    /// How new the data of the time zones are.
    TimeZones,
}

impl State {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Unknown => "unknown",
            Self::Warning => "warning",
            Self::Broken => "broken",
        }
    }
}

impl Check {
    /// All of them, in their order.
    pub const ALL: [Self; 18] = [
        Self::Configuration,
        Self::DataDirectory,
        Self::Disk,
        Self::Process,
        Self::Homeserver,
        Self::Versions,
        Self::Clock,
        Self::Session,
        Self::Verification,
        Self::Keys,
        Self::Backup,
        Self::RateLimit,
        Self::Rooms,
        Self::Queues,
        Self::Failures,
        Self::Facts,
        Self::Model,
        Self::TimeZones,
    ];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::DataDirectory => "data-directory",
            Self::Disk => "disk",
            Self::Process => "process",
            Self::Homeserver => "homeserver",
            Self::Versions => "versions",
            Self::Clock => "clock",
            Self::Session => "session",
            Self::Verification => "verification",
            Self::Keys => "keys",
            Self::Backup => "backup",
            Self::RateLimit => "rate-limit",
            Self::Rooms => "rooms",
            Self::Queues => "queues",
            Self::Failures => "failures",
            Self::Facts => "facts",
            Self::Model => "model",
            Self::TimeZones => "time-zones",
        }
    }
}

impl Finding {
    /// It is as it should be.
    pub fn fine(check: Check, what: impl Into<String>) -> Self {
        Self {
            check,
            state: State::Fine,
            what: what.into(),
            remedy: None,
        }
    }

    /// It is not, in this way.
    pub fn new(
        check: Check,
        state: State,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            check,
            state,
            what: what.into(),
            remedy: Some(remedy.into()),
        }
    }

    /// It is broken, as an error says, whose remedy follows a semicolon; `otherwise` is that of one which has none.
    pub fn of_error(check: Check, error: &anyhow::Error, otherwise: &str) -> Self {
        let mut remedy = None;
        let parts = error.chain().map(|cause| {
            let text = cause.to_string();
            match text.rsplit_once("; ") {
                Some((what, todo)) => {
                    remedy = Some(todo.to_owned());
                    what.to_owned()
                }
                None => text,
            }
        });
        let what = parts.collect::<Vec<_>>().join(": ");
        let remedy = remedy.unwrap_or_else(|| otherwise.to_owned());
        Self::new(check, State::Broken, what, remedy)
    }

    /// It was not looked at, because of something else that has to be mended first.
    pub(super) fn not_asked(check: Check, first: Check) -> Self {
        let first = first.name();
        let what = format!("not asked, because of `{first}`");
        Self::new(
            check,
            State::Unknown,
            what,
            format!("see to `{first}` first"),
        )
    }
}

#[cfg(test)]
mod tests {
    use anyhow::{Context as _, anyhow};

    use super::*;

    #[test]
    fn the_remedy_of_an_error_is_told_apart_from_what_is_wrong() {
        let of = |error: anyhow::Error| {
            let finding = Finding::of_error(Check::Session, &error, "ask");
            (finding.what, finding.remedy.unwrap())
        };
        let told = |what: &str, remedy: &str| (what.to_owned(), remedy.to_owned());
        assert_eq!(
            of(anyhow!("it is gone; make it anew")),
            told("it is gone", "make it anew")
        );
        let chain = Err::<(), _>(anyhow!("no such file"))
            .context("`x` cannot be read; correct `data_dir`")
            .unwrap_err();
        assert_eq!(
            of(chain),
            told("`x` cannot be read: no such file", "correct `data_dir`")
        );
        assert_eq!(of(anyhow!("it is gone")), told("it is gone", "ask"));
    }

    #[test]
    fn checks_and_states_are_named_as_they_are_written() {
        for check in Check::ALL {
            assert_eq!(serde_json::to_value(check).unwrap(), check.name());
        }
        assert!(Check::ALL.is_sorted());
        for state in [State::Fine, State::Unknown, State::Warning, State::Broken] {
            assert_eq!(serde_json::to_value(state).unwrap(), state.name());
        }
    }
}
