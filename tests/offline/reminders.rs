//! What is due when: properties of the plan over any zone, hour, date and outage.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::time, tz::TimeZone};
use optout::{
    facts::{self, FactBase},
    files::Files,
    reminders::{
        Agenda, Leads, OccurrenceId, Plan, Punctuality, Schedule, What, occurrences, plan,
    },
};
use proptest::prelude::*;

const ZONES: [&str; 8] = [
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Europe/Zurich",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "UTC",
];

const START: &str = "2025-09-01T00:00:00Z";

fn shipped() -> FactBase {
    facts::load(&Files::embedded()).0
}

/// An agenda with LinkedIn and a date of the room's own, so many days after the start.
fn agenda(hour: i8, ahead: i64, base: &FactBase) -> (Agenda, BTreeSet<OccurrenceId>) {
    let start: Timestamp = START.parse().unwrap();
    let mut agenda = Agenda::default();
    agenda.hour = Some(time(hour, 30, 0, 0));
    agenda.add(What::All, Leads::default(), start);
    let on = TimeZone::UTC.to_datetime(start).date() + ahead.days();
    let text = "look".to_owned();
    agenda.add(What::Date { on, text }, Leads::default(), start);
    let known = agenda.known(base).into_iter().collect();
    (agenda, known)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// However often and whenever one looks, each occurrence is told or made good once, none before its hour, and a plan
    /// that was applied leaves nothing to do.
    #[test]
    fn looking_at_any_instants_tells_everything_once_and_nothing_early(
        zone in 0..ZONES.len(),
        hour in 0..24_i8,
        ahead in 1..90_i64,
        mut looks in prop::collection::vec(0..100 * 24_i64, 1..30),
    ) {
        let base = shipped();
        let (agenda, mut told) = agenda(hour, ahead, &base);
        let schedule = agenda.schedule(TimeZone::get(ZONES[zone]).unwrap(), SignedDuration::ZERO);
        let start: Timestamp = START.parse().unwrap();
        looks.sort_unstable();
        looks.push(120 * 24);
        for hours in looks {
            let now = start + SignedDuration::from_hours(hours);
            let Plan { post, next } = plan(&agenda, &schedule, &told, &base, now);
            prop_assert!(next.is_none_or(|next| next > now));
            let Some(post) = post else { continue };
            prop_assert_eq!(post.today, schedule.day(now));
            for id in post.tells.iter().chain(&post.missed) {
                if let OccurrenceId::On(_, day) = id {
                    prop_assert!(schedule.on(*day) <= now, "{id} at {now}");
                }
                prop_assert!(told.insert(id.clone()), "{} twice", id);
            }
            prop_assert_eq!(plan(&agenda, &schedule, &told, &base, now).post, None);
        }
        let last = start + SignedDuration::from_hours(120 * 24);
        let left = occurrences(&agenda, &schedule, &told, &base, last);
        prop_assert!(left.iter().all(|one| one.at > last), "lost: {:?}", left);
        prop_assert!(told.len() > 6);
    }
}

#[test]
fn a_changed_hour_fires_no_second_time_on_a_day() {
    let base = shipped();
    let (mut agenda, mut told) = agenda(9, 30, &base);
    let zone = TimeZone::get("Europe/Zurich").unwrap();
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let first = at("2025-10-20T07:30:00Z");
    let schedule = agenda.schedule(zone.clone(), SignedDuration::ZERO);
    // The days before it are made good by the same post.
    let post = plan(&agenda, &schedule, &told, &base, first).post.unwrap();
    told.extend(post.tells.into_iter().chain(post.missed));
    agenda.hour = Some(time(18, 0, 0, 0));
    agenda.chosen = Some(at("2025-10-20T08:00:00Z"));
    let schedule = agenda.schedule(zone, SignedDuration::ZERO);
    let evening = at("2025-10-20T16:00:00Z");
    assert_eq!(plan(&agenda, &schedule, &told, &base, evening).post, None);
}

#[test]
fn news_that_comes_when_the_hour_is_over_is_not_late() {
    let start: Timestamp = START.parse().unwrap();
    let mut agenda = Agenda::default();
    let linkedin = What::Platform("linkedin".parse().unwrap());
    agenda.add(linkedin, Leads::default(), start);
    let evening = start + SignedDuration::from_hours(20);
    let schedule = Schedule::usual(TimeZone::UTC);
    let post = plan(&agenda, &schedule, &BTreeSet::new(), &shipped(), evening).post;
    assert_eq!(post.unwrap().punctuality, Punctuality::OnTime);
}
