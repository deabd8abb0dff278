//! `reminders`: what comes when in a room, by its own clock, its own dates by their numbers, and how to change that.

use std::{collections::BTreeMap, slice};

use jiff::civil::{Date, Time};

use super::{
    Host,
    orders::whom,
    reminders::own_text,
    reminding::Reminding,
    reply::{Draft, Line},
    voice::Voice,
};
use crate::{
    reminders::{Subject, Upcoming},
    understanding::Follow,
};

/// What a room has settled on reminders, as `Obeyed::List` tells it.
pub(crate) struct Listing<'a> {
    pub(crate) following: &'a [Follow],
    pub(crate) upcoming: &'a [Upcoming],
    pub(crate) dates: &'a [(Date, String)],
    pub(crate) check_ups: &'a [u8],
    pub(crate) hour: Time,
    pub(crate) zone: &'a str,
}

/// Words the list. One that is empty says how to begin.
pub(crate) fn listing(voice: &Voice<'_>, host: &Host, list: &Listing<'_>) -> Draft {
    let mut draft = Draft::default();
    if list.following.is_empty() && list.dates.is_empty() && list.check_ups.is_empty() {
        draft.paragraph(voice.line(&Reminding::ListEmpty));
        draft.paragraph(voice.line(&Reminding::Example {
            prefix: host.prefix.clone(),
            command: voice.say(&Reminding::FormRemind),
        }));
        return draft;
    }
    draft.paragraph(settled(voice, list));
    if list.upcoming.is_empty() {
        draft.paragraph(voice.line(&Reminding::ListNone));
    } else {
        draft.paragraph(voice.line(&Reminding::ListUpcoming));
        // What comes at once stands in one line.
        let at_once = |a: &Upcoming, b: &Upcoming| (a.at, a.lead) == (b.at, b.lead);
        let rows = list.upcoming.chunk_by(at_once);
        draft.bullets(rows.filter_map(|those| row(voice, those)).collect());
    }
    if !list.dates.is_empty() {
        draft.paragraph(voice.line(&Reminding::ListDates));
        let dates = list.dates.iter().map(|(on, text)| {
            voice.line(&Reminding::ListDate {
                day: voice.day(*on),
                text: own_text(voice, text),
            })
        });
        draft.steps(dates.collect());
    }
    draft.paragraph(voice.line(&Reminding::ListChange));
    draft.bullets(changes(voice, host, list));
    draft
}

fn settled(voice: &Voice<'_>, list: &Listing<'_>) -> Line {
    let followed = followed(voice, list.following);
    let mut line = followed.map_or_else(Line::default, |whom| {
        voice.line(&Reminding::ListFollowing { whom })
    });
    line = line.join(voice.line(&Reminding::ListHour {
        time: voice.time(list.hour),
        zone: list.zone.to_owned(),
    }));
    for months in list.check_ups {
        let months = i64::from(*months);
        line = line.join(voice.line(&Reminding::ListCheckUp { months }));
    }
    line
}

/// Whom a room follows, by name; `None` where it follows nobody.
pub(crate) fn followed(voice: &Voice<'_>, following: &[Follow]) -> Option<String> {
    // All platforms are all, whichever of them have lead times of their own.
    let all = following.iter().find(|one| **one == Follow::All);
    let shown = all.map_or(following, slice::from_ref);
    let names: Vec<_> = shown.iter().map(|one| whom(voice, one)).collect();
    (!names.is_empty()).then(|| voice.list(&names))
}

/// Reminders that come at once, so many days before.
fn row(voice: &Voice<'_>, those: &[Upcoming]) -> Option<Line> {
    let first = those.first()?;
    let day = voice.day(first.local.date());
    let time = voice.time(first.local.time());
    let what = voice.list(&subjects(voice, those));
    Some(voice.line(&match first.lead {
        None | Some(0) => Reminding::Upcoming { day, time, what },
        Some(days) => Reminding::UpcomingBefore {
            day,
            time,
            what,
            days: days.into(),
        },
    }))
}

/// What they are about; the changes of a platform are named together.
fn subjects(voice: &Voice<'_>, those: &[Upcoming]) -> Vec<String> {
    let mut changes: BTreeMap<_, Vec<String>> = BTreeMap::new();
    let mut others = Vec::new();
    for one in those {
        match &one.item.subject {
            Subject::Change(id) => {
                let of_platform = changes.entry(&id.platform).or_default();
                of_platform.push(voice.change(id));
            }
            Subject::News(id) => others.push(voice.say(&Reminding::ItemNews {
                change: voice.change_of(id),
            })),
            Subject::Own(text) => others.push(own_text(voice, text)),
            Subject::CheckUp(_) => others.push(voice.say(&Reminding::ItemCheckUp)),
        }
    }
    let named = changes.iter().map(|(platform, changes)| {
        voice.say(&Reminding::ItemChanges {
            platform: voice.platform(platform),
            changes: voice.list(changes),
        })
    });
    named.chain(others).collect()
}

fn changes(voice: &Voice<'_>, host: &Host, list: &Listing<'_>) -> Vec<Line> {
    let mut forms = vec![Reminding::FormRemindAt, Reminding::FormTimeZone];
    if !list.dates.is_empty() {
        forms.push(Reminding::FormRemindRemove);
    }
    forms.push(Reminding::FormEnd);
    let line = |form| {
        voice.line(&Reminding::Command {
            prefix: host.prefix.clone(),
            command: voice.say(form),
        })
    };
    forms.iter().map(line).collect()
}
