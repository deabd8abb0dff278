//! What the data directory tells: whether the account was set up, whether the bot runs, how much waits.

use std::{
    collections::BTreeMap,
    fs, io,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use jiff::{SignedDuration, Timestamp, Unit};
use url::Url;

use super::finding::{Check, Finding, State};
use crate::{
    config::Config,
    health::{LAG, LEAST_SPACE, free_space},
    matrix::session::{self, Session},
    store::Store,
};

const SET_UP_FIRST: &str = "run `optout setup` first";

const ASK_AS_ITS_USER: &str = "ask as the user that the bot runs as";

/// After this long what waits to be said is in no passing trouble.
const STUCK: SignedDuration = SignedDuration::from_hours(1);

/// What is older than this is no trouble of today.
const LATELY: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Below this room for data is scarce: days of growth, and a copy of the stores while the SDK brings them up to date.
const SCARCE: u64 = 500 << 20;

/// Whether the bot runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Process {
    /// Some process has the directory.
    Runs,
    /// None has, or that cannot be told.
    Rests,
}

/// What was found, and what the rest of the examination goes on with.
#[derive(Debug)]
pub(super) struct Here {
    /// The session, where there is one that can be read.
    pub(super) session: Option<Session>,
    pub(super) process: Process,
    pub(super) findings: Vec<Finding>,
}

/// Looks at the directory, without taking it.
pub(super) fn look(config: &Config, now: Timestamp) -> Here {
    let path = &config.data_dir;
    let directory = directory(path);
    let mut here = Here {
        session: None,
        process: Process::Rests,
        findings: vec![disk(path)],
    };
    let is_there = directory.state != State::Broken;
    here.findings.push(directory);
    if !is_there {
        return here;
    }
    match Session::read(path, config) {
        Ok(Some(session)) => here.session = Some(session),
        Ok(None) => {
            let what = format!("`{}` has no session", path.display());
            let finding = Finding::new(Check::Session, State::Broken, what, SET_UP_FIRST);
            here.findings.push(finding);
            return here;
        }
        Err(error) => {
            let finding = Finding::of_error(Check::Session, &error, ASK_AS_ITS_USER);
            here.findings.push(finding);
        }
    }
    let process = process(path);
    if process.state == State::Fine {
        here.process = Process::Runs;
    }
    here.findings.push(process);
    let kept = kept(config, here.session.as_ref(), here.process, now);
    here.findings.extend(kept.unwrap_or_else(|error| {
        let otherwise = "ask as the user that the bot runs as; if it stays so, restore a backup";
        vec![Finding::of_error(Check::Queues, &error, otherwise)]
    }));
    here
}

fn directory(path: &Path) -> Finding {
    const CHECK: Check = Check::DataDirectory;
    let shown = path.display();
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let what = format!("`{shown}` does not exist");
            Finding::new(CHECK, State::Broken, what, SET_UP_FIRST)
        }
        Err(error) => unreadable(path, &error),
        Ok(about) => match (fs::read_dir(path), about.permissions().mode() & 0o777) {
            (Err(error), _) => unreadable(path, &error),
            (Ok(_), mode) if mode & 0o077 != 0 => Finding::new(
                CHECK,
                State::Warning,
                format!("others on this machine can look into `{shown}` (mode {mode:o})"),
                format!("`chmod 700 {shown}`; the next `optout run` does it, too"),
            ),
            (Ok(_), _) => Finding::fine(CHECK, format!("`{shown}` is private to its user")),
        },
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Finding {
    Finding::new(
        Check::DataDirectory,
        State::Broken,
        format!("`{}` cannot be read: {error}", path.display()),
        "ask as the user that the bot runs as, or correct `data_dir`",
    )
}

/// How much room there is where the directory is, or would be.
fn disk(path: &Path) -> Finding {
    const CHECK: Check = Check::Disk;
    let place = path
        .ancestors()
        .find(|place| place.exists())
        .filter(|place| !place.as_os_str().is_empty())
        .map_or_else(|| PathBuf::from("."), Path::to_owned);
    let shown = place.display();
    let Some(room) = free_space(&place) else {
        let what = format!("how much room `{shown}` has cannot be told");
        return Finding::new(CHECK, State::Unknown, what, ASK_AS_ITS_USER);
    };
    let what = format!("{} MiB are free for `{shown}`", room >> 20);
    let state = match room {
        ..LEAST_SPACE => State::Broken,
        LEAST_SPACE..SCARCE => State::Warning,
        SCARCE.. => return Finding::fine(CHECK, what),
    };
    Finding::new(
        CHECK,
        state,
        what,
        "make room; on a full disk the bot waits and answers nobody",
    )
}

fn process(path: &Path) -> Finding {
    const CHECK: Check = Check::Process;
    match session::holder(path) {
        Ok(Some(process)) => Finding::fine(CHECK, format!("process {process} serves")),
        Ok(None) => Finding::new(
            CHECK,
            State::Warning,
            "the bot does not run",
            "start it: `optout run`",
        ),
        Err(error) => Finding::new(
            CHECK,
            State::Unknown,
            format!("whether the bot runs cannot be told: {error}"),
            ASK_AS_ITS_USER,
        ),
    }
}

/// What the bot's own database tells.
fn kept(
    config: &Config,
    session: Option<&Session>,
    process: Process,
    now: Timestamp,
) -> anyhow::Result<Vec<Finding>> {
    let file = session::database(&config.data_dir);
    anyhow::ensure!(
        file.exists(),
        "there is no database, because the setup was cut short; run `optout setup` again"
    );
    let Some(store) = Store::open_to_read(&file)? else {
        return Ok(vec![Finding::new(
            Check::Queues,
            State::Unknown,
            "an older version of the program wrote the database",
            "start `optout run` once, which brings it up to date",
        )]);
    };
    let mut findings = vec![queues(&store, process, now)?, failures(&store, now)?];
    if let Some(session) = session {
        let homeserver = config.homeserver.as_ref().unwrap_or(&session.homeserver);
        let user = session.matrix.meta.user_id.as_str();
        findings.push(rate_limit(&store, homeserver, user, now)?);
    }
    Ok(findings)
}

fn queues(store: &Store, process: Process, now: Timestamp) -> anyhow::Result<Finding> {
    const CHECK: Check = Check::Queues;
    let queues = store.queues()?;
    let what = format!(
        "inbox: {} to be answered, {} without their key; outbox: {} on their way",
        queues.waiting, queues.undecrypted, queues.sending
    );
    let Some(oldest) = queues.oldest else {
        return Ok(Finding::fine(CHECK, what));
    };
    let age = now.duration_since(oldest);
    let what = format!("{what}; the oldest for {}", rough(age));
    let (state, remedy) = match process {
        Process::Rests => (State::Warning, "start the bot, which sees to them"),
        Process::Runs if age < LAG => return Ok(Finding::fine(CHECK, what)),
        Process::Runs => (
            if age < STUCK {
                State::Warning
            } else {
                State::Broken
            },
            "see to `homeserver`, `rate-limit` and `rooms`; the log of `optout run` has the reason",
        ),
    };
    Ok(Finding::new(CHECK, state, what, remedy))
}

fn failures(store: &Store, now: Timestamp) -> anyhow::Result<Finding> {
    const CHECK: Check = Check::Failures;
    let mut reasons = BTreeMap::<_, usize>::new();
    for failure in store.failures()? {
        if now.duration_since(failure.at) <= LATELY {
            *reasons.entry(failure.reason).or_default() += 1;
        }
    }
    let count: usize = reasons.values().sum();
    if count == 0 {
        let what = "everything of the last seven days could be said";
        return Ok(Finding::fine(CHECK, what));
    }
    let reasons = reasons
        .iter()
        .map(|(reason, count)| format!("{reason}: {count}"));
    Ok(Finding::new(
        CHECK,
        State::Warning,
        format!(
            "of the last seven days could not be said: {count} ({})",
            reasons.collect::<Vec<_>>().join(", ")
        ),
        "see to `rooms`; the table `failed` of `optout.sqlite` has each with its room",
    ))
}

/// Whether messages came too fast for the homeserver, and how to have it take them.
fn rate_limit(
    store: &Store,
    homeserver: &Url,
    user: &str,
    now: Timestamp,
) -> anyhow::Result<Finding> {
    const CHECK: Check = Check::RateLimit;
    let lately = store
        .slowed()?
        .filter(|slowed| now.duration_since(slowed.at) <= LATELY);
    let Some(slowed) = lately else {
        let what = "the homeserver wanted no pause in the last seven days";
        return Ok(Finding::fine(CHECK, what));
    };
    let base = homeserver.as_str().trim_end_matches('/');
    Ok(Finding::new(
        CHECK,
        State::Warning,
        format!(
            "the homeserver wanted a pause of {} ms {} ago, because messages came too fast",
            slowed.pause.as_millis(),
            rough(now.duration_since(slowed.at)),
        ),
        format!(
            "lift the limit for this account; on Synapse an administrator does, with a token of theirs: \
             curl -X POST -H 'Authorization: Bearer TOKEN' -d '{{\"messages_per_second\": 0, \"burst_count\": 0}}' \
             '{base}/_synapse/admin/v1/users/{user}/override_ratelimit'"
        ),
    ))
}

/// A span as one says it: in seconds, minutes, hours.
pub(super) fn rough(span: SignedDuration) -> String {
    let unit = match span.abs() {
        span if span < SignedDuration::from_mins(2) => Unit::Second,
        span if span < SignedDuration::from_hours(2) => Unit::Minute,
        _ => Unit::Hour,
    };
    format!("{:#}", span.round(unit).unwrap_or(span))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_told_roughly() {
        for (milliseconds, told) in [
            (0, "0s"),
            (1_400, "1s"),
            (119_000, "1m 59s"),
            (7_000_000, "1h 57m"),
            (7_200_000, "2h"),
            (360_000_000, "100h"),
        ] {
            assert_eq!(rough(SignedDuration::from_millis(milliseconds)), told);
        }
    }
}
