//! What a room settles beside its reminders, and who may.

use jiff::{Timestamp, tz::TimeZone};
use optout::{
    bot::{Compliance, Standing},
    place::{Corrections, RoomSettings},
    reminders::Settled,
};

use crate::{answers::inquiry, reminders_wording::BOT};

const MEMBER: Standing = Standing::Member { needed: 50 };

fn order(text: &str, standing: Standing, settled: &Settled) -> Compliance {
    let mut inquiry = inquiry(text);
    inquiry.settings = settled.settings.clone();
    let ordered = BOT.command(&inquiry).unwrap_or_else(|| panic!("{text}"));
    let now: Timestamp = "2026-11-26T12:00:00Z".parse().unwrap();
    BOT.order(&ordered, standing, settled, &TimeZone::UTC, now)
}

/// What the room has settled after a moderator's orders.
fn after(orders: &[&str]) -> Settled {
    orders.iter().fold(Settled::default(), |settled, text| {
        let complied = order(text, Standing::Moderator, &settled);
        let (settled, _) = complied.settled.unwrap_or_else(|| panic!("{text}"));
        settled
    })
}

#[test]
fn moderators_settle_manners_and_members_are_told_who_may() {
    let settled = after(&["threads on", "corrections notice"]);
    assert!(settled.settings.threads);
    assert_eq!(settled.settings.corrections, Corrections::Notice);
    for text in [
        "threads off",
        "answer in threads",
        "corrections edit",
        "corrections",
        "settings reset",
    ] {
        let refused = order(text, MEMBER, &settled);
        assert!(refused.settled.is_none(), "{text}");
        assert!(refused.reply.plain.contains("power level 50"), "{text}");
    }
}

#[test]
fn everybody_may_see_the_settings() {
    let settled = after(&["timezone Europe/Zurich"]);
    let shown = order("settings", MEMBER, &settled);
    assert!(shown.settled.is_none());
    assert!(
        shown.reply.plain.contains("Europe/Zurich"),
        "{}",
        shown.reply.plain
    );
}

#[test]
fn a_reset_ends_settings_and_no_reminder() {
    let settled = after(&[
        "language de",
        "timezone Europe/Zurich",
        "threads on",
        "corrections notice",
        "remind at 18:00",
        "remind ping on",
        "remind all",
        "remind on 2027-01-15 look",
    ]);
    let (reset, known) = order("settings reset", Standing::Moderator, &settled)
        .settled
        .unwrap();
    assert_eq!(reset.settings, RoomSettings::default());
    assert_eq!((reset.agenda.hour, reset.agenda.pings), (None, false));
    assert_eq!(reset.agenda.subscriptions, settled.agenda.subscriptions);
    assert_eq!(known, []);
}

/// The shell deletes, before it says so.
#[test]
fn everybody_may_have_what_is_kept_of_them_deleted() {
    for (text, kept) in [
        ("forget me", "moderators"),
        ("vergiss mich bitte", "Moderation"),
    ] {
        let forgotten = order(text, MEMBER, &Settled::default());
        assert!(forgotten.forgets, "{text}");
        assert!(forgotten.settled.is_none(), "{text}");
        assert!(
            forgotten.reply.plain.contains(kept),
            "{}",
            forgotten.reply.plain
        );
    }
    assert!(!order("settings", MEMBER, &Settled::default()).forgets);
}

#[test]
fn what_was_settled_before_there_were_manners_is_still_read() {
    let old = r#"{"settings":{"language":"de","timezone":"Europe/Zurich"}}"#;
    let settled: Settled = serde_json::from_str(old).unwrap();
    assert!(!settled.settings.threads);
    assert_eq!(settled.settings.corrections, Corrections::Edit);
    let text = serde_json::to_string(&after(&["threads on", "corrections notice"])).unwrap();
    assert!(
        text.contains(r#""threads":true,"corrections":"notice""#),
        "{text}"
    );
}
