//! What is so at the moment, beside what was counted: a page that Prometheus reads.

use std::{fmt, sync::atomic::AtomicI64};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use prometheus_client::{
    encoding::EncodeGaugeValue,
    metrics::{
        family::Family,
        gauge::{ConstGauge, Gauge},
    },
    registry::Registry,
};

use super::{Part, Vitals, faults};
use crate::metrics::{self, Metrics, PREFIX};

/// Everything that is told of the bot; where nothing is known of it, only what was counted, and that it is not ready.
pub fn page(metrics: &Metrics, vitals: Option<&Vitals>) -> String {
    let mut all = Registry::default();
    gauge(
        &mut all,
        "process_resident_memory_bytes",
        "Memory that the process holds",
        vitals.and_then(|vitals| vitals.memory),
    );
    let ours = all.sub_registry_with_prefix(PREFIX);
    let faults = vitals.map(faults);
    let is_well = |part| {
        let faults = faults.as_ref();
        faults.is_some_and(|faults| faults.iter().all(|fault| fault.part() != part))
    };
    gauges(
        ours,
        "ready",
        "What readiness consists of: 1 where it is so, 0 where it is not",
        "part",
        Part::ALL.map(|part| (part.name(), i64::from(is_well(part)))),
    );
    if let Some(vitals) = vitals {
        tell(ours, vitals);
    }
    let counted = metrics.page();
    counted + &*metrics::page(&all)
}

fn tell(ours: &mut Registry, vitals: &Vitals) {
    gauge(
        ours,
        "last_sync_timestamp_seconds",
        "When what a sync had brought was taken in last, in seconds since 1970",
        vitals.heard.map(|heard| heard.as_duration().as_secs_f64()),
    );
    gauges(
        ours,
        "queue_length",
        "What was heard and is not answered yet, cannot be read yet, or is on its way",
        "queue",
        [
            ("inbox", number(vitals.queues.waiting)),
            ("undecrypted", number(vitals.queues.undecrypted)),
            ("outbox", number(vitals.queues.sending)),
        ],
    );
    gauge(
        ours,
        "oldest_waiting_seconds",
        "For how long something has waited to be said; 0 where nothing does",
        Some(vitals.lag().map_or(0.0, |lag| lag.as_secs_f64())),
    );
    gauge(
        ours,
        "rooms",
        "Rooms that the bot is in",
        Some(vitals.rooms),
    );
    gauge(
        ours,
        "disk_free_bytes",
        "What may still be written where the data directory lies",
        vitals.free,
    );
    if let Some((oldest, newest)) = vitals.read {
        gauges(
            ours,
            "facts_read_timestamp_seconds",
            "The days on which the oldest and the newest source of the facts were read, in seconds since 1970",
            "source",
            [("oldest", midnight(oldest)), ("newest", midnight(newest))],
        );
    }
}

/// A gauge, where there is a value.
fn gauge<N>(registry: &mut Registry, name: &str, help: &str, value: Option<N>)
where
    N: EncodeGaugeValue + fmt::Debug + Send + Sync + 'static,
{
    if let Some(value) = value {
        registry.register(name, help, ConstGauge::new(value));
    }
}

/// A gauge for each value of a label.
fn gauges<const N: usize>(
    registry: &mut Registry,
    name: &str,
    help: &str,
    label: &'static str,
    values: [(&'static str, i64); N],
) {
    let family: Family<[(&'static str, &'static str); 1], Gauge<i64, AtomicI64>> =
        Family::default();
    for (name, value) in values {
        family.get_or_create(&[(label, name)]).set(value);
    }
    registry.register(name, help, family);
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn midnight(day: Date) -> i64 {
    let start = TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0));
    start.map_or(0, Timestamp::as_second)
}
