//! What is counted while the bot serves: how often something happened, never of what, by whom or where.
//!
//! One [`Metrics`] is made at the start and handed to whoever sees things happen; its clones count together. No label can
//! hold anything that somebody wrote: its values are names from this program, ids of changes from the fact base and tags of
//! languages that are spoken. What is so at the moment, such as how much waits, is not counted here;
//! [`health`](crate::health) finds it out when it is asked.

use std::{borrow::Cow, sync::Arc};

use jiff::{SignedDuration, Timestamp};
use prometheus_client::{
    encoding::prometheus_text,
    metrics::{
        counter::Counter, family::Family, gauge::ConstGauge, histogram::Histogram, info::Info,
    },
    registry::{Metric, Registry},
};

use crate::{
    language::Language,
    reminders::{Post, Punctuality},
    store::Purpose,
    understanding::Topic,
};

/// What all names begin with, but those that every process has.
pub const PREFIX: &str = "optout";

/// Bounds for the time between hearing a question and having answered it, in seconds: from a homeserver's round trip to
/// where an answer says that it comes late.
const BOUNDS: [f64; 12] = [
    0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 600.0,
];

/// Labels with their values.
type Labels<const N: usize> = [(&'static str, Cow<'static, str>); N];

/// Counters, one for each combination of the values of so many labels.
type Counters<const N: usize> = Family<Labels<N>, Counter>;

/// What a question was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// An answer.
    Answer,
    /// A question back.
    Clarify,
    /// The word that there is no answer.
    Decline,
    /// What was said to an order.
    Order,
    /// Not what it asked: whoever asked has had enough answers for now.
    Budget,
    /// The word that something went wrong.
    Apology,
}

impl Given {
    const fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Clarify => "clarify",
            Self::Decline => "decline",
            Self::Order => "order",
            Self::Budget => "budget",
            Self::Apology => "apology",
        }
    }
}

/// What became of a message that was on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is there.
    Sent,
    /// It never will be.
    Failed,
    /// It was taken back, to be planned by what is true then.
    Withdrawn,
}

impl Fate {
    const ALL: [Self; 3] = [Self::Sent, Self::Failed, Self::Withdrawn];

    const fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// How something ended that can go well or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// As it should.
    Well,
    /// Otherwise.
    Badly,
}

impl Ended {
    /// How something ended that has a result.
    pub fn with<T, E>(result: &Result<T, E>) -> Self {
        if result.is_ok() {
            Self::Well
        } else {
            Self::Badly
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Well => "good",
            Self::Badly => "bad",
        }
    }
}

/// The counters of one run of the program.
#[derive(Clone, Debug)]
pub struct Metrics {
    registry: Arc<Registry>,
    questions: Counters<3>,
    heard_to_sent: Histogram,
    messages: Counters<2>,
    retries: Counter,
    pauses: Counter,
    reminders: Counters<1>,
    reminders_missed: Counter,
    syncs: Counters<1>,
    gaps: Counters<1>,
    unreadable: Counter,
    late_keys: Counter,
    feedback: Counters<1>,
    reloads: Counters<1>,
}

impl Metrics {
    /// Nothing has happened yet, in a process that started then.
    pub fn starting_at(start: Timestamp) -> Self {
        let mut all = Registry::default();
        let seconds = start.as_duration().as_secs_f64();
        all.register(
            "process_start_time_seconds",
            "When the process started, in seconds since 1970",
            ConstGauge::new(seconds),
        );
        let ours = all.sub_registry_with_prefix(PREFIX);
        ours.register(
            "build",
            "Which program it is",
            Info::new([("version", env!("CARGO_PKG_VERSION"))]),
        );
        let metrics = Self {
            questions: registered(
                ours,
                "questions",
                "Questions by what they were given, the language answered in and the change that they are about",
                Family::default(),
            ),
            heard_to_sent: registered(
                ours,
                "heard_to_sent_seconds",
                "From hearing a question to having its answer with the homeserver",
                Histogram::new(BOUNDS),
            ),
            messages: registered(
                ours,
                "messages",
                "Messages by why they were to be sent and what became of them",
                Family::default(),
            ),
            retries: registered(
                ours,
                "send_retries",
                "Attempts to send that have to be repeated because they failed or had no response",
                Counter::default(),
            ),
            pauses: registered(
                ours,
                "rate_limited",
                "Attempts to send that the homeserver refused for going too fast",
                Counter::default(),
            ),
            reminders: registered(
                ours,
                "reminders_planned",
                "Posts of reminders by whether they came on time; one that is withdrawn is planned again",
                Family::default(),
            ),
            reminders_missed: registered(
                ours,
                "reminders_missed",
                "Reminders that were due while nobody could post, and were made good by a later post",
                Counter::default(),
            ),
            syncs: registered(
                ours,
                "syncs",
                "Syncs with the homeserver by how they ended",
                Family::default(),
            ),
            gaps: registered(
                ours,
                "gaps",
                "Gaps that a sync left in a room, by whether they could be filled",
                Family::default(),
            ),
            unreadable: registered(
                ours,
                "undecryptable",
                "Messages whose key was not there when they came",
                Counter::default(),
            ),
            late_keys: registered(
                ours,
                "late_keys",
                "Of these, messages whose key came later",
                Counter::default(),
            ),
            feedback: registered(ours, "feedback", "Thumbs under answers", Family::default()),
            reloads: registered(
                ours,
                "reloads",
                "Readings of facts and configuration while the bot runs, by whether they were taken up",
                Family::default(),
            ),
            registry: Arc::new(all),
        };
        metrics.begin();
        metrics
    }

    /// Has a zero wherever the values of labels are few, so that a rate sees the first of its kind.
    fn begin(&self) {
        for purpose in Purpose::ALL {
            for fate in Fate::ALL {
                drop(self.messages.get_or_create(&of_message(purpose, fate)));
            }
        }
        for ended in [Ended::Well, Ended::Badly] {
            for counters in [&self.syncs, &self.gaps, &self.reloads] {
                drop(counters.get_or_create(&of_ended(ended)));
            }
        }
        for punctuality in [Punctuality::OnTime, Punctuality::Late, Punctuality::Summary] {
            drop(self.reminders.get_or_create(&of_post(punctuality)));
        }
        for thumb in [Thumb::Up, Thumb::Down] {
            drop(self.feedback.get_or_create(&of_thumb(thumb)));
        }
    }

    /// A question was given this, in a language that is spoken.
    pub fn asked(&self, given: Given, language: &Language, topic: &Topic) {
        let labels = [
            ("outcome", given.name().into()),
            ("language", language.to_string().into()),
            ("topic", label(topic)),
        ];
        self.questions.get_or_create(&labels).inc();
    }

    /// An answer was with the homeserver so long after its question was heard.
    pub fn answered_after(&self, time: SignedDuration) {
        self.heard_to_sent.observe(time.as_secs_f64());
    }

    /// This became of a message.
    pub fn became(&self, purpose: Purpose, fate: Fate) {
        let labels = of_message(purpose, fate);
        self.messages.get_or_create(&labels).inc();
    }

    /// An attempt to send failed, or had no response.
    pub fn retries(&self) {
        self.retries.inc();
    }

    /// The homeserver wants a pause.
    pub fn pauses(&self) {
        self.pauses.inc();
    }

    /// A post is about to be sent.
    pub fn planned(&self, post: &Post) {
        let labels = of_post(post.punctuality);
        self.reminders.get_or_create(&labels).inc();
        let missed = u64::try_from(post.missed.len()).unwrap_or(u64::MAX);
        self.reminders_missed.inc_by(missed);
    }

    /// A sync ended.
    pub fn synced(&self, ended: Ended) {
        self.syncs.get_or_create(&of_ended(ended)).inc();
    }

    /// A gap was filled, or given up.
    pub fn filled(&self, ended: Ended) {
        self.gaps.get_or_create(&of_ended(ended)).inc();
    }

    /// A message came that cannot be read.
    pub fn unreadable(&self) {
        self.unreadable.inc();
    }

    /// Its key came.
    pub fn key_came(&self) {
        self.late_keys.inc();
    }

    /// Somebody thinks this of an answer.
    pub fn liked(&self, thumb: Thumb) {
        self.feedback.get_or_create(&of_thumb(thumb)).inc();
    }

    /// What was read again was taken up, or refused.
    pub fn reloaded(&self, ended: Ended) {
        self.reloads.get_or_create(&of_ended(ended)).inc();
    }

    /// Everything that was counted, as Prometheus reads it.
    pub fn page(&self) -> String {
        page(&self.registry)
    }
}

/// What is registered, as Prometheus reads it.
pub fn page(registry: &Registry) -> String {
    let mut page = String::new();
    prometheus_text::encode(&mut page, registry).expect("a text takes what is written to it");
    page
}

/// What somebody thinks of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thumb {
    /// They like it.
    Up,
    /// They do not.
    Down,
}

/// A metric that stands in a registry.
fn registered<M: Metric + Clone>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M {
    registry.register(name, help, metric.clone());
    metric
}

/// A topic as a label: names of services and questions about the bot are lumped together.
fn label(topic: &Topic) -> Cow<'static, str> {
    match topic {
        Topic::Change(id) => id.to_string().into(),
        Topic::General => "general".into(),
        Topic::Service(_) => "other".into(),
        Topic::Bot(_) => "bot".into(),
        Topic::None => "none".into(),
    }
}

fn of_message(purpose: Purpose, fate: Fate) -> Labels<2> {
    [
        ("purpose", purpose.name().into()),
        ("fate", fate.name().into()),
    ]
}

fn of_ended(ended: Ended) -> Labels<1> {
    [("result", ended.name().into())]
}

fn of_post(punctuality: Punctuality) -> Labels<1> {
    let name = match punctuality {
        Punctuality::OnTime => "on-time",
        Punctuality::Late => "late",
        Punctuality::Summary => "summary",
    };
    [("punctuality", name.into())]
}

fn of_thumb(thumb: Thumb) -> Labels<1> {
    let name = match thumb {
        Thumb::Up => "up",
        Thumb::Down => "down",
    };
    [("thumb", name.into())]
}
