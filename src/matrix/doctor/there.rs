//! How the homeserver is, and whether it takes the session for that of the account.

use jiff::{SignedDuration, Timestamp, fmt::rfc2822::DateTimeParser};
use matrix_sdk::ruma::api::{MatrixVersion, client::account::whoami};

use super::{
    ask::{Asking, Failure, Greeting},
    finding::{Check, Finding, State},
    here::{Process, rough},
};
use crate::{
    clock::Clock,
    matrix::{
        run::{ENDED, EXPIRED},
        saying::LATE,
        session::Session,
    },
};

/// From here on clocks differ: more than an answer takes, less than anybody notices.
const ASKEW: SignedDuration = SignedDuration::from_secs(30);

/// What the homeserver says to anybody.
pub(super) fn of(asking: &Asking<'_>, greeting: &Greeting, clock: &Clock) -> [Finding; 3] {
    let server = greeting.server.as_ref();
    let server = server.map_or_else(String::new, |server| format!(" ({server})"));
    let reached = format!("`{}` answers{server}", asking.url());
    [
        Finding::fine(Check::Homeserver, reached),
        versions(greeting),
        skew(greeting.date.as_deref(), clock.now()),
    ]
}

fn versions(greeting: &Greeting) -> Finding {
    let newest = greeting.versions.versions.iter().next_back();
    match newest.and_then(|newest| newest.as_str()) {
        Some(newest) => Finding::fine(Check::Versions, format!("Matrix up to {newest}")),
        None => Finding::new(
            Check::Versions,
            State::Broken,
            "the homeserver speaks no Matrix that the bot speaks",
            format!(
                "upgrade it; the bot needs Matrix {} or a later one",
                MatrixVersion::V1_1.as_str().unwrap_or_default()
            ),
        ),
    }
}

/// How far the machine's clock is from the homeserver's, which tells it in whole seconds.
fn skew(date: Option<&str>, now: Timestamp) -> Finding {
    const CHECK: Check = Check::Clock;
    let date = date.and_then(|date| DateTimeParser::new().parse_timestamp(date).ok());
    let Some(date) = date else {
        return Finding::new(
            CHECK,
            State::Unknown,
            "the homeserver does not say what time it is",
            "have the machine's clock kept by NTP",
        );
    };
    let ahead = now.duration_since(date);
    if ahead.abs() <= ASKEW {
        return Finding::fine(CHECK, "the machine's and the homeserver's agree");
    }
    let direction = if ahead.is_positive() {
        "ahead of"
    } else {
        "behind"
    };
    let state = if ahead.abs() <= LATE {
        State::Warning
    } else {
        State::Broken
    };
    Finding::new(
        CHECK,
        state,
        format!(
            "the machine's clock is {} {direction} the homeserver's, and reminders are off by as much",
            rough(ahead.abs())
        ),
        "have it kept by NTP, here or there",
    )
}

/// Whether the homeserver takes the session for that of the account and its device.
pub(super) async fn session(asking: &Asking<'_>, session: &Session, process: Process) -> Finding {
    const CHECK: Check = Check::Session;
    let meta = &session.matrix.meta;
    let failure = match asking.ask(whoami::v3::Request::new()).await {
        Ok(who)
            if who.user_id == meta.user_id && who.device_id.as_ref() == Some(&meta.device_id) =>
        {
            let what = format!("{} on its device {}", meta.user_id, meta.device_id);
            return Finding::fine(CHECK, what);
        }
        Ok(_) => {
            return Finding::new(
                CHECK,
                State::Broken,
                "the session belongs to another account or device than it says",
                "move the data directory away and run `optout setup` again",
            );
        }
        Err(failure) => failure,
    };
    let is_renewable = session.matrix.tokens.refresh_token.is_some();
    match (failure, process) {
        (Failure::Ended { is_soft: true }, Process::Runs) if is_renewable => Finding::new(
            CHECK,
            State::Warning,
            "the access token has expired, and the bot renews it",
            "ask again in a minute; if it is so then, the log of `optout run` has the reason",
        ),
        (Failure::Ended { is_soft: true }, Process::Rests) if is_renewable => Finding::new(
            CHECK,
            State::Warning,
            "the access token has expired, and the next `optout run` renews it",
            "start the bot and ask again; if it does not start, run `optout setup` with the password",
        ),
        (Failure::Ended { is_soft }, _) => {
            let why = if is_soft { EXPIRED } else { ENDED };
            Finding::of_error(CHECK, &anyhow::Error::msg(why), "run `optout setup` again")
        }
        (failure, _) => Finding::new(
            CHECK,
            State::Broken,
            format!("the homeserver does not take it: {failure}"),
            "ask again in a minute; if it stays so, ask an administrator of the homeserver",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_are_compared_by_what_the_homeserver_says() {
        let now: Timestamp = "2026-11-26T12:00:00Z".parse().unwrap();
        for (date, state, told) in [
            ("Thu, 26 Nov 2026 11:59:58 GMT", State::Fine, "agree"),
            (
                "Thu, 26 Nov 2026 11:59:00 GMT",
                State::Warning,
                "is 1m ahead of",
            ),
            (
                "Thu, 26 Nov 2026 12:05:00 GMT",
                State::Warning,
                "is 5m behind",
            ),
            (
                "Thu, 26 Nov 2026 10:00:00 GMT",
                State::Broken,
                "is 2h ahead of",
            ),
            ("yesterday", State::Unknown, "does not say"),
        ] {
            let finding = skew(Some(date), now);
            assert_eq!(finding.state, state, "{date}");
            assert!(finding.what.contains(told), "{}", finding.what);
        }
        assert_eq!(skew(None, now).state, State::Unknown);
    }
}
