//! From a command and what a room has settled to what it has settled then, and what to tell the moderator.
//!
//! Whether they may give it orders is the shell's question. A command that is refused changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{
    SignedDuration, Timestamp, ToSpan as _,
    civil::{Date, DateTime, Time},
    tz::{AmbiguousOffset, TimeZone},
};
use serde::{Deserialize, Serialize};

use super::{
    Agenda, Item, LONGEST_TEXT, Leads, MOST, Occurrence, OccurrenceId, Schedule, SubscriptionId,
    What, occurrences,
};
use crate::{
    facts::{ChangeId, FactBase, Phase},
    language::Language,
    place::{Corrections, RoomSettings},
    understanding::{Command, Follow},
};

/// What a room has settled: its settings, and what it is reminded of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settled {
    /// Language, zone and manners.
    pub settings: RoomSettings,
    /// What it is reminded of.
    pub agenda: Agenda,
    /// The language of the last order, in which a room without a fixed language is reminded.
    pub spoken: Option<Language>,
    /// By own date, the message that set its text, as the shell's opaque key.
    pub texts_from: BTreeMap<SubscriptionId, String>,
}

impl Settled {
    /// Notes where the texts of own dates stand: those that were not there `before` in this message.
    pub fn note_texts(&mut self, before: &Self, message: &str) {
        let stood = |text: &str| {
            let dates = before.agenda.own_dates().into_iter();
            let mut ids = dates.filter_map(|(id, _, own)| (own == text).then_some(id));
            ids.find_map(|id| before.texts_from.get(&id).cloned())
        };
        let dates = self.agenda.own_dates().into_iter();
        self.texts_from = dates
            .map(|(id, _, text)| {
                let known = before.texts_from.get(&id).cloned();
                // A date that was moved is another one with the same text.
                let from = known.or_else(|| stood(text));
                (id, from.unwrap_or_else(|| message.to_owned()))
            })
            .collect();
    }

    /// The same without the texts of own dates: what others may keep for the room.
    #[must_use]
    pub fn without_texts(&self) -> Self {
        self.with_texts(|_, _| Some(String::new()))
    }

    /// The same with the texts of own dates as `text` tells them of the message that set each; a date is left out where it
    /// tells none.
    #[must_use]
    pub fn with_texts(&self, text: impl Fn(SubscriptionId, &str) -> Option<String>) -> Self {
        let mut settled = self.clone();
        settled.agenda.subscriptions.retain_mut(|subscription| {
            let What::Date { text: own, .. } = &mut subscription.what else {
                return true;
            };
            let from = self.texts_from.get(&subscription.id);
            let told = text(subscription.id, from.map_or("", String::as_str));
            let is_told = told.is_some();
            *own = told.unwrap_or_default();
            is_told
        });
        settled
    }

    /// The language in which the room is reminded, if it has shown any.
    pub fn language(&self) -> Option<&Language> {
        self.settings.language.as_ref().or(self.spoken.as_ref())
    }
}

/// What came of a command.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// What the room has settled now; as before where the command was refused or only asked.
    pub settled: Settled,
    /// News that nobody has to be told, because the room follows them only since this command.
    pub known: Vec<OccurrenceId>,
    /// What to tell.
    pub outcome: Obeyed,
}

/// What to tell of a command.
#[derive(Clone, Debug, PartialEq)]
pub enum Obeyed {
    /// The room is reminded of a platform's dates, or all.
    Following {
        /// Whose.
        whom: Follow,
        /// How many days before.
        leads: Leads,
        /// What comes first; `None` where no date lies ahead.
        next: Option<Upcoming>,
        /// Where no date lies ahead: what is in force, since when.
        in_force: Vec<(ChangeId, Option<Date>)>,
    },
    /// It is not any more; `None`: of nothing at all.
    Unfollowed(Option<Follow>),
    /// It was not, so there was nothing to end.
    NotFollowing(Option<Follow>),
    /// A date of its own was set, or moved.
    Dated {
        /// The day.
        date: Date,
        /// Its text.
        text: String,
        /// The day before it was moved.
        before: Option<Date>,
        /// What comes first; `None` where every lead time is over.
        next: Option<Upcoming>,
    },
    /// A date of its own was removed.
    Removed {
        /// The day.
        date: Date,
        /// Its text.
        text: String,
    },
    /// There is no date of its own with this number.
    NoSuchDate {
        /// The number.
        number: usize,
        /// How many there are.
        count: usize,
    },
    /// A date that is over cannot be reminded of.
    Past(Date),
    /// The room has as many subscriptions as it may have: [`MOST`].
    TooMany,
    /// The text has more than [`LONGEST_TEXT`] characters.
    TooLong,
    /// A check-up was set.
    CheckUp {
        /// How many months lie between two.
        months: u8,
        /// The first one.
        next: Option<Upcoming>,
    },
    /// The hour was set.
    Hour {
        /// The hour.
        hour: Time,
        /// The next day on which the clock does not show it once.
        shift: Option<Shift>,
        /// What comes first.
        next: Option<Upcoming>,
    },
    /// Whether everybody is pinged.
    Pings(bool),
    /// The zone was set.
    TimeZone {
        /// Its IANA name.
        name: String,
        /// As in [`Obeyed::Hour`].
        shift: Option<Shift>,
        /// What comes first.
        next: Option<Upcoming>,
    },
    /// The language was set; `None` is the question's own.
    Language(Option<Language>),
    /// Whether questions are answered in threads.
    Threads(bool),
    /// How answers are corrected.
    Corrections(Corrections),
    /// What the room has settled.
    Settings(Arrangement),
    /// What is kept of whoever asked for it is deleted.
    Forgot,
    /// Everything is as in a room that has settled nothing.
    Reset {
        /// What comes first; `None` where nothing does.
        next: Option<Upcoming>,
    },
    /// What comes when.
    List {
        /// Whose dates are followed.
        following: Vec<Follow>,
        /// What comes, in the order of time, [`LISTED`] at most.
        upcoming: Vec<Upcoming>,
        /// The room's own dates by their numbers.
        dates: Vec<(Date, String)>,
        /// Months between two check-ups.
        check_ups: Vec<u8>,
        /// The room's hour.
        hour: Time,
        /// The room's zone, by its IANA name.
        zone: String,
    },
}

/// What a room has settled, as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrangement {
    /// Its settings.
    pub settings: RoomSettings,
    /// Its zone, by its IANA name.
    pub zone: String,
    /// Its hour.
    pub hour: Time,
    /// Whether everybody is pinged.
    pub pings: bool,
    /// Whose dates are followed.
    pub following: Vec<Follow>,
}

/// A reminder that lies ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upcoming {
    /// When it comes, by the room's clock.
    pub local: DateTime,
    /// When it comes.
    pub at: Timestamp,
    /// What it tells.
    pub item: Item,
    /// How many days before the date; `None` for news.
    pub lead: Option<u16>,
}

/// A day on which the clock skips an hour or shows it twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The day.
    pub day: Date,
    /// What the clock shows when the reminder comes.
    pub shown: Time,
    /// What it does to the hour.
    pub kind: ShiftKind,
}

/// What a change of the clock does to an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShiftKind {
    /// Skips it: the reminder comes right after.
    Skipped,
    /// Shows it twice: the reminder comes the first time.
    Twice,
}

/// How many reminders a list shows.
pub const LISTED: usize = 8;

/// Does what a command says to what a room has settled, in a room whose zone is `zone` unless it chose one.
pub fn obey(
    command: &Command,
    before: &Settled,
    base: &FactBase,
    zone: &TimeZone,
    now: Timestamp,
) -> Order {
    let mut room = Obeying {
        settled: before.clone(),
        base,
        zone,
        now,
    };
    let outcome = room.obey(command);
    let settled = room.settled;
    let old: BTreeSet<_> = before.agenda.known(base).into_iter().collect();
    let new = settled.agenda.known(base).into_iter();
    Order {
        known: new.filter(|id| !old.contains(id)).collect(),
        settled,
        outcome,
    }
}

struct Obeying<'a> {
    settled: Settled,
    base: &'a FactBase,
    zone: &'a TimeZone,
    now: Timestamp,
}

impl Obeying<'_> {
    fn obey(&mut self, command: &Command) -> Obeyed {
        match command {
            Command::Remind { whom, leads } => self.follow(whom, leads.as_deref()),
            Command::RemindOff(whom) => self.unfollow(whom.as_ref()),
            Command::RemindOn { date, text } => self.set_date(*date, text),
            Command::RemindMove { number, date } => self.move_date(*number, *date),
            Command::RemindRemove { number } => self.remove_date(*number),
            Command::RemindCheckUp { months } => self.check_up(*months),
            Command::RemindAt(hour) => {
                self.settled.agenda.hour = Some(*hour);
                self.settled.agenda.chosen = Some(self.now);
                Obeyed::Hour {
                    hour: *hour,
                    shift: self.shift(),
                    next: self.next(|_| true),
                }
            }
            Command::RemindPing(pings) => {
                self.settled.agenda.pings = *pings;
                Obeyed::Pings(*pings)
            }
            Command::Reminders => self.list(),
            Command::TimeZone(name) => self.set_zone(name),
            Command::Language(language) => {
                self.settled.settings.language.clone_from(language);
                Obeyed::Language(language.clone())
            }
            Command::Settings => Obeyed::Settings(self.arrangement()),
            Command::SettingsReset => self.reset(),
            Command::ForgetMe => Obeyed::Forgot,
            Command::Threads(threads) => {
                self.settled.settings.threads = *threads;
                Obeyed::Threads(*threads)
            }
            Command::Corrections(how) => {
                self.settled.settings.corrections = *how;
                Obeyed::Corrections(*how)
            }
        }
    }

    fn follow(&mut self, whom: &Follow, leads: Option<&[u16]>) -> Obeyed {
        let leads = leads
            .and_then(|days| Leads::new(days.iter().copied()).ok())
            .unwrap_or_default();
        let what = match whom {
            Follow::Platform(platform) => What::Platform(platform.clone()),
            Follow::All => What::All,
        };
        let is_full = self.is_full();
        let agenda = &mut self.settled.agenda;
        let mut own = agenda.subscriptions.iter_mut();
        match own.find(|subscription| subscription.what == what) {
            // The same subscription with other lead times: what it posted today is not posted again.
            Some(subscription) => subscription.leads = leads.clone(),
            None if is_full => return Obeyed::TooMany,
            None => {
                agenda.add(what.clone(), leads.clone(), self.now);
            }
        }
        let follows = |id: &OccurrenceId| {
            let mut own = self.settled.agenda.subscriptions.iter();
            own.any(|one| one.what == what && one.id == id.subscription())
        };
        let next = self.next(|occurrence| follows(&occurrence.id) && occurrence.lead.is_some());
        let in_force = if next.is_some() {
            Vec::new()
        } else {
            self.in_force(&what)
        };
        Obeyed::Following {
            whom: whom.clone(),
            leads,
            next,
            in_force,
        }
    }

    /// The changes that a subscription follows and that hold today.
    fn in_force(&self, what: &What) -> Vec<(ChangeId, Option<Date>)> {
        let today = self.schedule().day(self.now);
        let agenda = &self.settled.agenda;
        let own = agenda.subscriptions.iter().filter(|one| one.what == *what);
        own.flat_map(|subscription| agenda.followed(subscription, self.base))
            .filter(|fact| matches!(fact.phase(today), Phase::InForce { .. }))
            .map(|fact| (fact.id.clone(), fact.effective))
            .collect()
    }

    fn unfollow(&mut self, whom: Option<&Follow>) -> Obeyed {
        let ends = |what: &What| match (whom, what) {
            (None, _) | (Some(Follow::All), What::All) => true,
            (Some(Follow::Platform(platform)), What::Platform(own)) => platform == own,
            (Some(_), What::Platform(_) | What::All | What::Date { .. } | What::CheckUp { .. }) => {
                false
            }
        };
        let subscriptions = &mut self.settled.agenda.subscriptions;
        let count = subscriptions.len();
        subscriptions.retain(|subscription| !ends(&subscription.what));
        if subscriptions.len() == count {
            Obeyed::NotFollowing(whom.cloned())
        } else {
            Obeyed::Unfollowed(whom.cloned())
        }
    }

    fn set_date(&mut self, date: Date, text: &str) -> Obeyed {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if date < self.schedule().day(self.now) {
            return Obeyed::Past(date);
        }
        if text.chars().count() > LONGEST_TEXT {
            return Obeyed::TooLong;
        }
        if self.is_full() {
            return Obeyed::TooMany;
        }
        let what = What::Date {
            on: date,
            text: text.clone(),
        };
        let id = self.settled.agenda.add(what, Leads::default(), self.now).id;
        Obeyed::Dated {
            date,
            text,
            before: None,
            next: self.next(|occurrence| occurrence.id.subscription() == id),
        }
    }

    fn move_date(&mut self, number: usize, date: Date) -> Obeyed {
        if date < self.schedule().day(self.now) {
            return Obeyed::Past(date);
        }
        let Some((before, text)) = self.take_date(number) else {
            return self.no_such_date(number);
        };
        match self.set_date(date, &text) {
            Obeyed::Dated {
                date, text, next, ..
            } => Obeyed::Dated {
                date,
                text,
                before: Some(before),
                next,
            },
            refused => refused,
        }
    }

    fn remove_date(&mut self, number: usize) -> Obeyed {
        match self.take_date(number) {
            Some((date, text)) => Obeyed::Removed { date, text },
            None => self.no_such_date(number),
        }
    }

    fn no_such_date(&self, number: usize) -> Obeyed {
        Obeyed::NoSuchDate {
            number,
            count: self.settled.agenda.own_dates().len(),
        }
    }

    /// Takes a date of the room's own out of the agenda.
    fn take_date(&mut self, number: usize) -> Option<(Date, String)> {
        let dates = self.settled.agenda.own_dates();
        let (id, date, text) = *dates.get(number.checked_sub(1)?)?;
        let text = text.to_owned();
        let subscriptions = &mut self.settled.agenda.subscriptions;
        subscriptions.retain(|subscription| subscription.id != id);
        Some((date, text))
    }

    fn check_up(&mut self, months: u8) -> Obeyed {
        let from = self.schedule().day(self.now);
        let subscriptions = &mut self.settled.agenda.subscriptions;
        // One check-up is enough for a room: a new one replaces the old one.
        subscriptions.retain(|subscription| !matches!(subscription.what, What::CheckUp { .. }));
        if self.is_full() {
            return Obeyed::TooMany;
        }
        let what = What::CheckUp { from, months };
        let id = self.settled.agenda.add(what, Leads::default(), self.now).id;
        Obeyed::CheckUp {
            months,
            next: self.next(|occurrence| occurrence.id.subscription() == id),
        }
    }

    fn set_zone(&mut self, name: &str) -> Obeyed {
        // The name was looked up when the command was read; a database that lost it since keeps the old zone.
        if let Ok(zone) = TimeZone::get(name) {
            self.settled.settings.timezone = Some(zone);
            self.settled.agenda.chosen = Some(self.now);
        }
        Obeyed::TimeZone {
            name: name.to_owned(),
            shift: self.shift(),
            next: self.next(|_| true),
        }
    }

    /// Back to what holds in a room that has settled nothing; what it is reminded of stays.
    fn reset(&mut self) -> Obeyed {
        let agenda = &mut self.settled.agenda;
        if agenda.hour.is_some() || self.settled.settings.timezone.is_some() {
            agenda.chosen = Some(self.now);
        }
        (agenda.hour, agenda.pings) = (None, false);
        self.settled.settings = RoomSettings::default();
        Obeyed::Reset {
            next: self.next(|_| true),
        }
    }

    fn arrangement(&self) -> Arrangement {
        let schedule = self.schedule();
        Arrangement {
            settings: self.settled.settings.clone(),
            zone: zone_of(&schedule),
            hour: schedule.hour,
            pings: self.settled.agenda.pings,
            following: self.following(),
        }
    }

    /// Whose dates the room follows.
    fn following(&self) -> Vec<Follow> {
        let follow = |what: &What| match what {
            What::Platform(platform) => Some(Follow::Platform(platform.clone())),
            What::All => Some(Follow::All),
            What::Date { .. } | What::CheckUp { .. } => None,
        };
        let subscriptions = self.settled.agenda.subscriptions.iter();
        subscriptions.filter_map(|one| follow(&one.what)).collect()
    }

    fn list(&self) -> Obeyed {
        let agenda = &self.settled.agenda;
        let schedule = self.schedule();
        let whats = || agenda.subscriptions.iter().map(|one| &one.what);
        let months = |what: &What| match what {
            What::CheckUp { months, .. } => Some(*months),
            What::Platform(_) | What::All | What::Date { .. } => None,
        };
        let dates = agenda.own_dates().into_iter();
        Obeyed::List {
            following: self.following(),
            upcoming: self.upcoming(|_| true).take(LISTED).collect(),
            dates: dates.map(|(_, on, text)| (on, text.to_owned())).collect(),
            check_ups: whats().filter_map(months).collect(),
            hour: schedule.hour,
            zone: zone_of(&schedule),
        }
    }

    fn is_full(&self) -> bool {
        self.settled.agenda.subscriptions.len() >= MOST
    }

    /// When the room is reminded. The turn of a room within its hour is the shell's and nothing that is told.
    fn schedule(&self) -> Schedule {
        let zone = self.settled.settings.timezone.as_ref();
        self.settled
            .agenda
            .schedule(zone.unwrap_or(self.zone).clone(), SignedDuration::ZERO)
    }

    fn next(&self, is_meant: impl Fn(&Occurrence) -> bool) -> Option<Upcoming> {
        self.upcoming(is_meant).next()
    }

    /// What lies ahead. News do: nobody knows them yet.
    fn upcoming(&self, is_meant: impl Fn(&Occurrence) -> bool) -> impl Iterator<Item = Upcoming> {
        let schedule = self.schedule();
        let known = self.settled.agenda.known(self.base).into_iter().collect();
        let all = occurrences(&self.settled.agenda, &schedule, &known, self.base, self.now);
        let now = self.now;
        let ahead = all
            .into_iter()
            .filter(move |one| one.at > now)
            .filter(is_meant)
            .map(move |one| Upcoming {
                local: schedule.zone.to_datetime(one.at),
                at: one.at,
                item: one.item,
                lead: one.lead,
            });
        ahead.collect::<Vec<_>>().into_iter()
    }

    /// The first day of the coming year on which the clock does not show the room's hour exactly once.
    fn shift(&self) -> Option<Shift> {
        let schedule = self.schedule();
        let today = schedule.day(self.now);
        let last = today.checked_add(1.year()).ok()?;
        today
            .series(1.day())
            .take_while(|day| *day <= last)
            .find_map(|day| {
                let wanted = schedule
                    .zone
                    .to_ambiguous_timestamp(day.to_datetime(schedule.hour));
                let kind = match wanted.offset() {
                    AmbiguousOffset::Unambiguous { .. } => return None,
                    AmbiguousOffset::Gap { .. } => ShiftKind::Skipped,
                    AmbiguousOffset::Fold { .. } => ShiftKind::Twice,
                };
                Some(Shift {
                    day,
                    shown: schedule.zone.to_datetime(wanted.compatible().ok()?).time(),
                    kind,
                })
            })
    }
}

/// A room's zone by its IANA name.
fn zone_of(schedule: &Schedule) -> String {
    schedule.zone.iana_name().unwrap_or("UTC").to_owned()
}
