//! Whether the bot hears and can speak, for whoever watches over it: over HTTP, on the address that the operator chose.
//!
//! `/livez` answers as long as the loop turns in which everything else happens, since the [`Door`] is served in the same
//! task. `/readyz` tells [`faults`]: what is known of the bot ([`Vitals`]) and how it is judged lie apart, so that the
//! judgement is a table. `/metrics` is what was counted ([`Metrics`]) and what is so now ([`page()`]). Nobody who asks is
//! told a name, an id or a word of what is said. Knows no Matrix: the bot is a [`Patient`].

mod door;
mod machine;
mod page;

use std::{convert::Infallible, fmt, net::SocketAddr};

use jiff::{SignedDuration, Timestamp, civil::Date};

pub use door::Door;
pub use machine::{free_space, memory};
pub use page::page;

use crate::{facts::FactBase, metrics::Metrics, store::Queues};

/// How old the last good sync may be. The homeserver holds a sync back for half a minute, and what comes then has to be
/// taken in; with as long again for a slow one this ends before the minute and a half that is promised (`design.md`).
pub const DEAF: SignedDuration = SignedDuration::from_secs(75);

/// How long something may wait to be said: by then it was tried half a dozen times, or nobody has taken it up.
pub const LAG: SignedDuration = SignedDuration::from_mins(5);

/// How many bytes the disk of the data directory must have left: what the databases grow by in a busy hour, several times over.
pub const LEAST_SPACE: u64 = 64 << 20;

/// What is known of the bot at an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vitals {
    /// The instant.
    pub now: Timestamp,
    /// When what a sync had brought was taken in last.
    pub heard: Option<Timestamp>,
    /// Whether the bot's device is signed by its account.
    pub verified: bool,
    /// What waits.
    pub queues: Queues,
    /// How many bytes the disk of the data directory has left; `None` where that cannot be told.
    pub free: Option<u64>,
    /// How many rooms the bot is in.
    pub rooms: u64,
    /// The oldest and the newest day on which a source of the facts was read.
    pub read: Option<(Date, Date)>,
    /// How many bytes of memory the process holds; `None` where that cannot be told.
    pub memory: Option<u64>,
}

/// What readiness consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The homeserver tells the bot what is said.
    Hearing,
    /// Nobody is warned of what it says.
    Verified,
    /// What it has to say is said.
    Speaking,
    /// It can go on keeping what it must.
    Disk,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Hearing, Self::Verified, Self::Speaking, Self::Disk];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hearing => "hearing",
            Self::Verified => "verified",
            Self::Speaking => "speaking",
            Self::Disk => "disk",
        }
    }
}

/// Why the bot is not ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has not heard anything since it began.
    NeverHeard,
    /// It has not heard anything for so long.
    Deaf(SignedDuration),
    /// When it heard last lies ahead: the clock was set back, and nothing is known until it hears again.
    ClockSetBack,
    /// People are warned of its device.
    Unverified,
    /// Something has waited to be said for so long.
    Behind(SignedDuration),
    /// The disk has only so many bytes left.
    Full(u64),
}

impl Fault {
    /// The part that fails.
    pub const fn part(self) -> Part {
        match self {
            Self::NeverHeard | Self::Deaf(_) | Self::ClockSetBack => Part::Hearing,
            Self::Unverified => Part::Verified,
            Self::Behind(_) => Part::Speaking,
            Self::Full(_) => Part::Disk,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NeverHeard => f.write_str("no sync since the start"),
            Self::Deaf(age) => write!(f, "no sync for {} s", age.as_secs()),
            Self::ClockSetBack => f.write_str("no sync since the clock was set back"),
            Self::Unverified => {
                f.write_str("the bot's device is not verified; run `optout setup` again")
            }
            Self::Behind(age) => write!(f, "something has waited for {} s", age.as_secs()),
            Self::Full(free) => write!(f, "{} MiB left for the data directory", free >> 20),
        }
    }
}

/// What keeps the bot from hearing and speaking, by what is known; it is ready where there is nothing.
pub fn faults(vitals: &Vitals) -> Vec<Fault> {
    let hearing = match vitals.heard.map(|heard| vitals.now.duration_since(heard)) {
        None => Some(Fault::NeverHeard),
        Some(age) if age.is_negative() => Some(Fault::ClockSetBack),
        Some(age) => (age >= DEAF).then_some(Fault::Deaf(age)),
    };
    let verified = (!vitals.verified).then_some(Fault::Unverified);
    let lag = vitals.lag().filter(|lag| *lag >= LAG);
    let free = vitals.free.filter(|free| *free < LEAST_SPACE);
    let speaking = lag.map(Fault::Behind);
    let disk = free.map(Fault::Full);
    [hearing, verified, speaking, disk]
        .into_iter()
        .flatten()
        .collect()
}

impl Vitals {
    /// How long something has waited to be said.
    pub fn lag(&self) -> Option<SignedDuration> {
        let oldest = self.queues.oldest?;
        Some(self.now.duration_since(oldest))
    }
}

/// The oldest and the newest day on which a source was read that answers may show.
pub fn days_of_reading(base: &FactBase) -> Option<(Date, Date)> {
    let sources = base.all().flat_map(|fact| fact.sources.values());
    let shown = sources.filter(|source| source.kind.is_shown());
    shown
        .filter_map(|source| source.read)
        .map(|day| (day, day))
        .reduce(|(oldest, newest), (day, _)| (oldest.min(day), newest.max(day)))
}

/// Whoever's health is asked for.
pub trait Patient: Sync {
    /// What is known of it now.
    ///
    /// # Errors
    /// It cannot tell, which is no good sign.
    fn vitals(&self) -> impl Future<Output = anyhow::Result<Vitals>> + Send;
}

/// A bot that is only beginning.
#[derive(Debug)]
struct Beginning;

impl Patient for Beginning {
    async fn vitals(&self) -> anyhow::Result<Vitals> {
        anyhow::bail!("the bot is beginning")
    }
}

/// What watches over one run of the program: its counters, and the door at which they and the bot's health are asked for,
/// where there is one.
#[derive(Debug)]
pub struct Health {
    /// What is counted.
    pub metrics: Metrics,
    door: Option<Door>,
}

impl Health {
    /// Opens the door, if an address is given; within a runtime.
    ///
    /// # Errors
    /// The address cannot be had.
    pub fn open(listen: Option<SocketAddr>, metrics: Metrics) -> anyhow::Result<Self> {
        let door = listen.map(Door::open).transpose()?;
        Ok(Self { metrics, door })
    }

    /// The address of the door.
    pub fn address(&self) -> Option<SocketAddr> {
        self.door.as_ref().map(Door::address)
    }

    /// Answers whoever asks, until it is dropped.
    pub async fn serve(&self, patient: &impl Patient) -> Infallible {
        match &self.door {
            Some(door) => door.serve(&self.metrics, patient).await,
            None => std::future::pending().await,
        }
    }

    /// Waits for something, and says meanwhile that the bot is beginning.
    pub async fn until<T>(&self, begun: impl Future<Output = T>) -> T {
        tokio::select! {
            begun = begun => begun,
            never = self.serve(&Beginning) => match never {},
        }
    }
}
