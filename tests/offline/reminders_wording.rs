//! What a post says, on which day, and what is told of commands: on the facts that ship.

use std::{collections::BTreeSet, sync::LazyLock};

use jiff::{
    Timestamp,
    civil::{Date, DateTime, date, datetime, time},
    tz::TimeZone,
};
use optout::{
    bot::{Bot, Host},
    files::Files,
    language::Language,
    place::{Corrections, RoomSettings},
    reminders::{
        Arrangement, Item, Leads, Obeyed, Post, Punctuality, Settled, Shift, ShiftKind, Subject,
        Upcoming, obey,
    },
    understanding::{Command, Fault, Follow, Form, Misuse},
    wording::Reply,
};
use proptest::prelude::*;

use crate::{answers::inquiry, wording::check_reply};

pub(crate) static BOT: LazyLock<Bot> = LazyLock::new(|| {
    let host = Host {
        prefix: "!optout".to_owned(),
        operator_name: None,
        operator_contact: None,
        language: Language::english(),
    };
    Bot::new(&Files::embedded(), host, None).unwrap()
});

const START: Date = date(2025, 11, 3);
const TWO_WEEKS_BEFORE: Date = date(2025, 10, 20);
const DAY_BEFORE: Date = date(2025, 11, 2);
const TWO_DAYS_AFTER: Date = date(2025, 11, 5);

const AI_TRAINING: &str = "linkedin/ai-training";
const ALL_OF_LINKEDIN: [&str; 3] = [AI_TRAINING, "linkedin/ad-sharing", "linkedin/terms"];

fn change(id: &str) -> Item {
    Item {
        subject: Subject::Change(id.parse().unwrap()),
        date: Some(START),
    }
}

fn own(text: &str, date: Date) -> Item {
    Item {
        subject: Subject::Own(text.to_owned()),
        date: Some(date),
    }
}

fn remind(language: &str, today: Date, items: Vec<Item>, punctuality: Punctuality) -> Reply {
    let post = Post {
        today,
        items,
        punctuality,
        tells: BTreeSet::new(),
        missed: BTreeSet::new(),
    };
    let reply = BOT.remind(&post, &language.parse().unwrap());
    check_reply(&reply, "a reply");
    reply
}

fn on_time(language: &str, today: Date, items: Vec<Item>) -> String {
    remind(language, today, items, Punctuality::OnTime).plain
}

fn obeyed(language: &str, outcome: &Obeyed) -> String {
    let reply = BOT.obeyed(outcome, &language.parse().unwrap(), TWO_WEEKS_BEFORE);
    check_reply(&reply, "a reply");
    reply.plain
}

fn misused(language: &str, form: Form, fault: Fault) -> String {
    let misuse = Misuse { form, fault };
    let reply = BOT.misused(&misuse, &language.parse().unwrap(), TWO_WEEKS_BEFORE);
    check_reply(&reply, "a reply");
    reply.plain
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[test]
fn a_change_is_announced_with_its_day_its_first_step_and_its_default() {
    let post = |language| on_time(language, TWO_WEEKS_BEFORE, vec![change(AI_TRAINING)]);
    insta::assert_snapshot!("two_weeks_before_en", post("en"));
    insta::assert_snapshot!("two_weeks_before_de", post("de"));
    let post = remind(
        "en",
        TWO_WEEKS_BEFORE,
        vec![change(AI_TRAINING)],
        Punctuality::OnTime,
    );
    insta::assert_snapshot!("two_weeks_before_html_en", post.html);
}

#[test]
fn the_day_before_the_day_itself_and_after_it_each_have_their_own_words() {
    for language in ["en", "de"] {
        let post = |today, punctuality| {
            remind(language, today, vec![change(AI_TRAINING)], punctuality).plain
        };
        insta::assert_snapshot!(
            format!("day_before_{language}"),
            post(DAY_BEFORE, Punctuality::OnTime)
        );
        insta::assert_snapshot!(
            format!("on_the_day_{language}"),
            post(START, Punctuality::Late)
        );
        insta::assert_snapshot!(
            format!("two_days_after_{language}"),
            post(TWO_DAYS_AFTER, Punctuality::Summary)
        );
    }
}

#[test]
fn several_changes_of_one_day_make_one_post() {
    let all = || ALL_OF_LINKEDIN.map(change).to_vec();
    insta::assert_snapshot!("several_en", on_time("en", TWO_WEEKS_BEFORE, all()));
    insta::assert_snapshot!("several_de", on_time("de", TWO_DAYS_AFTER, all()));
}

#[test]
fn things_of_different_kinds_are_counted_and_listed() {
    let items = vec![
        change(AI_TRAINING),
        own("team meeting", date(2025, 11, 10)),
        Item {
            subject: Subject::CheckUp(6),
            date: Some(DAY_BEFORE),
        },
    ];
    insta::assert_snapshot!("mixed_en", on_time("en", DAY_BEFORE, items));
}

#[test]
fn a_date_of_the_room_s_own_has_its_words_and_none_of_its_markup() {
    let text = "<b>Check</b> **settings** @room @alice:example.org <img src=x onerror=alert(1)>";
    let post = remind(
        "en",
        DAY_BEFORE,
        vec![own(text, START)],
        Punctuality::OnTime,
    );
    insta::assert_snapshot!("own_en", post.plain);
    assert!(
        post.html.contains(
            "\u{2068}&lt;b&gt;Check&lt;/b&gt; **settings** @room @alice:example.org &lt;img src=x onerror=alert(1)&gt;\u{2069}"
        ),
        "{}",
        post.html
    );
    assert_eq!(
        first_line(&on_time("de", START, vec![own("", START)])),
        "**Heute, am 3. November 2025:** ein eigener Termin dieses Raums"
    );
    let long = "ä".repeat(10_000);
    let post = on_time("de", TWO_DAYS_AFTER, vec![own(&long, START)]);
    assert!(post.chars().filter(|character| *character == 'ä').count() <= 201);
}

#[test]
fn news_says_where_the_change_stands() {
    let news = |language, today| {
        let item = Item {
            subject: Subject::News(AI_TRAINING.parse().unwrap()),
            date: Some(START),
        };
        on_time(language, today, vec![item])
    };
    insta::assert_snapshot!("news_en", news("en", TWO_WEEKS_BEFORE));
    assert_eq!(
        first_line(&news("de", TWO_DAYS_AFTER)),
        "**Neues zu LinkedIn, KI-Training:** In Kraft seit dem 3. November 2025."
    );
}

#[test]
fn a_check_up_leads_to_the_settings() {
    let check_up = |language, months| {
        let item = Item {
            subject: Subject::CheckUp(months),
            date: Some(date(2026, 11, 24)),
        };
        on_time(language, date(2026, 11, 24), vec![item])
    };
    insta::assert_snapshot!("check_up_en", check_up("en", 6));
    insta::assert_snapshot!("check_up_de", check_up("de", 1));
}

/// 3 November 2025 was a start: no post calls it the end of anything, and each says the days that are left on its day.
#[test]
fn no_post_calls_the_start_a_last_day_and_every_post_counts_right() {
    let forbidden = [
        "last day",
        "deadline",
        "last chance",
        "too late",
        "until 3",
        "letzter tag",
        "frist",
        "letzte chance",
        "zu spät",
        "bis zum 3",
        "stichtag",
    ];
    let sets = [
        vec![AI_TRAINING],
        vec!["linkedin/ad-sharing"],
        vec!["linkedin/terms"],
        ALL_OF_LINKEDIN.to_vec(),
    ];
    let mut today = date(2025, 10, 1);
    while today <= date(2025, 11, 30) {
        let days = (START - today).get_days();
        let [english, german] = match days {
            0 => [
                "today, 3 November 2025".to_owned(),
                "heute, am 3. November 2025".to_owned(),
            ],
            1 => [
                "tomorrow, on 3 November 2025".to_owned(),
                "morgen, am 3. November 2025".to_owned(),
            ],
            -1 => [
                "yesterday, on 3 November 2025".to_owned(),
                "gestern, am 3. November 2025".to_owned(),
            ],
            2.. => [
                format!("in {days} days, on 3 November 2025"),
                format!("in {days} Tagen, am 3. November 2025"),
            ],
            _ => [
                format!("{} days ago, on 3 November 2025", -days),
                format!("vor {} Tagen, am 3. November 2025", -days),
            ],
        };
        for set in &sets {
            for punctuality in [Punctuality::OnTime, Punctuality::Late, Punctuality::Summary] {
                for (language, when) in [("en", &english), ("de", &german)] {
                    let items = set.iter().map(|id| change(id)).collect();
                    let post = remind(language, today, items, punctuality);
                    assert!(
                        first_line(&post.plain).contains(when.as_str()),
                        "{today}: {}",
                        post.plain
                    );
                    let lower = post.plain.to_lowercase();
                    for word in forbidden {
                        assert!(
                            !lower.contains(word),
                            "{today} says `{word}`: {}",
                            post.plain
                        );
                    }
                }
            }
        }
        today = today.tomorrow().unwrap();
    }
}

#[test]
fn a_post_about_one_change_is_short() {
    for id in ALL_OF_LINKEDIN {
        for today in [TWO_WEEKS_BEFORE, DAY_BEFORE, START, TWO_DAYS_AFTER] {
            for language in ["en", "de"] {
                let post = on_time(language, today, vec![change(id)]);
                assert!(post.len() < 1_250, "{} bytes: {post}", post.len());
            }
        }
    }
}

proptest! {
    #[test]
    fn a_text_of_the_room_s_own_never_becomes_markup(text in "\\PC{0,60}|[<>&*\"'a@: ]{0,60}") {
        for language in ["de", "en"] {
            remind(language, DAY_BEFORE, vec![own(&text, START)], Punctuality::OnTime);
            obeyed(language, &Obeyed::Removed { date: START, text: text.clone() });
            misused(language, Form::Remind, Fault::NoPlatform(text.clone()));
        }
    }
}

fn upcoming(local: DateTime, item: Item, lead: Option<u16>) -> Upcoming {
    let at = local.to_zoned_datetime(TimeZone::UTC).unwrap().timestamp();
    Upcoming {
        local,
        at,
        item,
        lead,
    }
}

fn linkedin() -> Follow {
    Follow::Platform("linkedin".parse().unwrap())
}

#[test]
fn subscribing_says_what_comes_first() {
    let outcome = Obeyed::Following {
        whom: linkedin(),
        leads: Leads::default(),
        next: Some(upcoming(
            datetime(2025, 10, 20, 9, 0, 0, 0),
            change(AI_TRAINING),
            Some(14),
        )),
        in_force: Vec::new(),
    };
    insta::assert_snapshot!(obeyed("en", &outcome), @r"
    From now on I remind this room of LinkedIn: of dates and of news. Days before a date: 30, 14, 7, 3 and 1; and once more on the day itself. The first reminder comes on Monday, 20 October 2025, at 9:00 am.

    What comes when: **!optout reminders**. No more reminders: **!optout remind off**.
    ");
    insta::assert_snapshot!(obeyed("de", &outcome), @r"
    Ab jetzt erinnere ich diesen Raum an LinkedIn: an Termine und an Neues. Tage vor einem Termin: 30, 14, 7, 3 und 1; und noch einmal am Tag selbst. Die erste Erinnerung kommt am Montag, 20. Oktober 2025, um 09:00 Uhr.

    Was wann kommt: **!optout erinnerungen**. Keine Erinnerungen mehr: **!optout erinnere aus**.
    ");
}

/// True for LinkedIn today; the command is obeyed for real.
#[test]
fn subscribing_where_no_date_lies_ahead_says_so_and_offers_news_and_a_check_up() {
    let now: Timestamp = "2026-11-24T20:00:00Z".parse().unwrap();
    let command = Command::Remind {
        whom: linkedin(),
        leads: None,
    };
    let order = obey(
        &command,
        &Settled::default(),
        BOT.base(),
        &TimeZone::UTC,
        now,
    );
    insta::assert_snapshot!("none_ahead_en", obeyed("en", &order.outcome));
    insta::assert_snapshot!("none_ahead_de", obeyed("de", &order.outcome));
}

#[test]
fn the_list_shows_what_comes_when_by_the_room_s_clock() {
    let morning = datetime(2025, 10, 20, 9, 0, 0, 0);
    let mut coming: Vec<_> = ALL_OF_LINKEDIN
        .map(|id| upcoming(morning, change(id), Some(14)))
        .to_vec();
    coming.push(upcoming(
        datetime(2025, 11, 2, 9, 0, 0, 0),
        own("<i>Check</i> settings", START),
        Some(1),
    ));
    coming.push(upcoming(
        datetime(2025, 11, 3, 9, 0, 0, 0),
        own("", START),
        Some(0),
    ));
    coming.push(upcoming(
        datetime(2026, 4, 20, 9, 0, 0, 0),
        Item {
            subject: Subject::CheckUp(6),
            date: Some(date(2026, 4, 20)),
        },
        Some(0),
    ));
    let outcome = Obeyed::List {
        following: vec![linkedin(), Follow::All],
        upcoming: coming,
        dates: vec![
            (START, "<i>Check</i> settings".to_owned()),
            (START, String::new()),
        ],
        check_ups: vec![6],
        hour: time(9, 0, 0, 0),
        zone: "Europe/Zurich".to_owned(),
    };
    insta::assert_snapshot!("list_en", obeyed("en", &outcome));
    insta::assert_snapshot!("list_de", obeyed("de", &outcome));
}

/// A phone shows it without scrolling, and each line can be copied.
#[test]
fn the_settings_stand_one_a_line_with_the_line_that_changes_each() {
    let usual = Arrangement {
        settings: RoomSettings::default(),
        zone: "UTC".to_owned(),
        hour: time(9, 0, 0, 0),
        pings: false,
        following: Vec::new(),
    };
    let other = Arrangement {
        settings: RoomSettings {
            language: Some("de".parse().unwrap()),
            timezone: Some(TimeZone::get("Europe/Zurich").unwrap()),
            threads: true,
            corrections: Corrections::Notice,
        },
        zone: "Europe/Zurich".to_owned(),
        hour: time(18, 30, 0, 0),
        pings: true,
        following: vec![linkedin(), Follow::All],
    };
    for language in ["en", "de"] {
        for (name, room) in [("usual", &usual), ("other", &other)] {
            let told = obeyed(language, &Obeyed::Settings(room.clone()));
            assert!(told.chars().count() < 700, "{told}");
            for line in told.split("**!optout ").skip(1) {
                let line = line.split("**").next().unwrap();
                let mut inquiry = inquiry(line);
                inquiry.settings.language = Some(language.parse().unwrap());
                let ordered = BOT.command(&inquiry).unwrap_or_else(|| panic!("{line}"));
                assert!(ordered.command.is_ok(), "{line}: {ordered:?}");
            }
            insta::assert_snapshot!(format!("settings_{name}_{language}"), told);
        }
    }
}

#[test]
fn every_other_outcome_is_told_in_a_line_or_two() {
    let next = || {
        Some(upcoming(
            datetime(2025, 10, 20, 18, 0, 0, 0),
            change(AI_TRAINING),
            Some(14),
        ))
    };
    let shift = |kind, shown| {
        Some(Shift {
            day: date(2026, 3, 29),
            shown,
            kind,
        })
    };
    let outcomes = [
        Obeyed::Unfollowed(None),
        Obeyed::Unfollowed(Some(linkedin())),
        Obeyed::NotFollowing(None),
        Obeyed::NotFollowing(Some(Follow::All)),
        Obeyed::Dated {
            date: START,
            text: "**Look**".to_owned(),
            before: None,
            next: next(),
        },
        Obeyed::Dated {
            date: START,
            text: String::new(),
            before: Some(DAY_BEFORE),
            next: None,
        },
        Obeyed::Removed {
            date: START,
            text: "Look".to_owned(),
        },
        Obeyed::NoSuchDate {
            number: 7,
            count: 0,
        },
        Obeyed::NoSuchDate {
            number: 7,
            count: 1,
        },
        Obeyed::NoSuchDate {
            number: 7,
            count: 2,
        },
        Obeyed::Past(date(2025, 10, 19)),
        Obeyed::TooMany,
        Obeyed::TooLong,
        Obeyed::CheckUp {
            months: 6,
            next: next(),
        },
        Obeyed::CheckUp {
            months: 1,
            next: None,
        },
        Obeyed::Hour {
            hour: time(18, 0, 0, 0),
            shift: None,
            next: next(),
        },
        Obeyed::Hour {
            hour: time(2, 30, 0, 0),
            shift: shift(ShiftKind::Skipped, time(3, 30, 0, 0)),
            next: None,
        },
        Obeyed::TimeZone {
            name: "Europe/Zurich".to_owned(),
            shift: shift(ShiftKind::Twice, time(2, 30, 0, 0)),
            next: next(),
        },
        Obeyed::Pings(true),
        Obeyed::Pings(false),
        Obeyed::Language(None),
        Obeyed::Language(Some("de".parse().unwrap())),
        Obeyed::Threads(true),
        Obeyed::Threads(false),
        Obeyed::Corrections(Corrections::Edit),
        Obeyed::Corrections(Corrections::Notice),
        Obeyed::Reset { next: next() },
        Obeyed::Reset { next: None },
        Obeyed::Forgot,
        Obeyed::List {
            following: Vec::new(),
            upcoming: Vec::new(),
            dates: Vec::new(),
            check_ups: Vec::new(),
            hour: time(9, 0, 0, 0),
            zone: "UTC".to_owned(),
        },
    ];
    for language in ["en", "de"] {
        let told: Vec<_> = outcomes
            .iter()
            .map(|outcome| obeyed(language, outcome))
            .collect();
        insta::assert_snapshot!(format!("outcomes_{language}"), told.join("\n----\n"));
    }
}

#[test]
fn a_misuse_is_told_with_the_line_to_copy() {
    let word = |word: &str| word.to_owned();
    let misuses = [
        (Form::Remind, Fault::Incomplete),
        (Form::Remind, Fault::NoPlatform(word("<b>Hooli</b>"))),
        (Form::Remind, Fault::NoLead(word("9999"))),
        (Form::RemindOff, Fault::NoPlatform(word("**off**"))),
        (Form::RemindOn, Fault::NoDate(word("2027-02-31"))),
        (Form::RemindMove, Fault::NoDate(word("20255-01-01"))),
        (Form::RemindRemove, Fault::NoNumber(word("-3"))),
        (Form::RemindCheckUp, Fault::NoMonths(word("99"))),
        (Form::RemindAt, Fault::NoTime(word("25:00"))),
        (Form::RemindPing, Fault::NoSwitch(word("maybe"))),
        (Form::TimeZone, Fault::NoTimeZone(word("Mars/Olympus"))),
        (Form::Language, Fault::NoLanguage(word("tlh"))),
        (Form::Threads, Fault::NoSwitch(word("maybe"))),
        (Form::Corrections, Fault::NoCorrections(word("loud"))),
    ];
    for language in ["en", "de"] {
        let told: Vec<_> = misuses
            .iter()
            .map(|(form, fault)| misused(language, *form, fault.clone()))
            .collect();
        insta::assert_snapshot!(format!("misuses_{language}"), told.join("\n----\n"));
    }
}

#[test]
fn a_refusal_names_the_level_and_falls_back_to_a_spoken_language() {
    let refusal = |language: &str| BOT.forbidden(50, &language.parse().unwrap()).plain;
    insta::assert_snapshot!(refusal("en"), @"That is for those who may change this room's settings (power level 50 or more). Please ask one of them.");
    insta::assert_snapshot!(refusal("de-CH"), @"Das darf nur, wer die Einstellungen dieses Raums ändern darf (Berechtigungsstufe 50 oder mehr). Frag bitte jemanden, der das darf.");
    assert_eq!(refusal("fi"), refusal("en"));
}

/// Whoever copies the line that a misuse offers gives an order that is understood.
#[test]
fn every_line_to_copy_is_a_command_in_its_language() {
    for language in BOT.spoken().all() {
        let tag = language.to_string();
        for form in [
            Form::Remind,
            Form::RemindOff,
            Form::RemindOn,
            Form::RemindMove,
            Form::RemindRemove,
            Form::RemindCheckUp,
            Form::RemindAt,
            Form::RemindPing,
            Form::TimeZone,
            Form::Language,
            Form::Threads,
            Form::Corrections,
        ] {
            let said = misused(&tag, form, Fault::Incomplete);
            let line = said
                .split("**!optout ")
                .nth(1)
                .and_then(|rest| rest.split("**").next());
            let mut inquiry = inquiry(line.unwrap());
            inquiry.settings.language = Some(language.clone());
            let ordered = BOT
                .command(&inquiry)
                .unwrap_or_else(|| panic!("{form:?}: {said}"));
            assert!(ordered.command.is_ok(), "{form:?}: {ordered:?}");
            // Commands are those of the language; which variant of it is meant, the line tells.
            assert_eq!(ordered.language.primary(), language.primary(), "{said}");
            if form == Form::Language && language.is_regional() {
                let own = Ok(Command::Language(Some(language.clone())));
                assert_eq!(ordered.command, own);
            }
        }
    }
}

/// The number of a day is the language's own: nobody writes "1 janvier".
#[test]
fn the_first_of_a_month_is_written_as_people_write_it() {
    for (tag, written) in [
        ("fr", "vendredi 1er janvier 2027"),
        ("it", "venerdì 1º gennaio 2027"),
        ("pt", "sexta-feira, 1 de janeiro de 2027"),
        ("de", "Freitag, 1. Januar 2027"),
        ("en", "Friday, 1 January 2027"),
    ] {
        let dated = Obeyed::Dated {
            date: date(2027, 1, 1),
            text: "x".to_owned(),
            before: None,
            next: None,
        };
        let told = obeyed(tag, &dated);
        assert!(told.contains(written), "{tag}: {told}");
    }
}
