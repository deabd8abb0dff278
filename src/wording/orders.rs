//! What came of a command, as a reply: done, refused, or not understood in full.
//!
//! Where something can be written next, a line to copy stands below. The words of commands are messages as well, so
//! that they are those of the reader's language. The list of reminders is `listing`, that of settings `settings`.

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime},
};

use super::{
    Host, dates,
    listing::{Listing, listing},
    message::Message,
    reminders::{end, own_text},
    reminding::Reminding,
    reply::{Draft, Line, Reply, echo},
    settings::settings,
    voice::Voice,
};
use crate::{
    facts::ChangeId,
    place::Corrections,
    reminders::{
        LONGEST_CHECK_UP, LONGEST_LEAD, LONGEST_TEXT, Leads, MOST, Obeyed, Shift, ShiftKind,
        Upcoming,
    },
    understanding::{Fault, Follow, Form, MeantLine, Misuse},
};

/// How far ahead the day lies that a line to copy names.
const EXAMPLE_IN_MONTHS: i32 = 2;

/// Words what came of a command.
pub(crate) fn obeyed(voice: &Voice<'_>, host: &Host, outcome: &Obeyed) -> Reply {
    Orders { voice, host }.obeyed(outcome).finish()
}

/// Words what is wrong with a command, and how it is written.
pub(crate) fn misused(voice: &Voice<'_>, host: &Host, misuse: &Misuse) -> Reply {
    let orders = Orders { voice, host };
    let draft = orders.say(&orders.fault(&misuse.fault));
    orders.example(draft, &form(voice, misuse.form)).finish()
}

/// Words what somebody has probably meant who mistyped it.
pub(crate) fn did_you_mean(voice: &Voice<'_>, host: &Host, line: &MeantLine) -> Reply {
    let command = match line {
        MeantLine::Own(text) => text.clone(),
        MeantLine::Usual(usual) => voice.say(&form(voice, *usual)),
    };
    let mut draft = Draft::default();
    draft.paragraph(voice.line(&Message::DidYouMean {
        prefix: host.prefix.clone(),
        command,
    }));
    draft.finish()
}

/// Words that somebody may not order this.
pub(crate) fn forbidden(voice: &Voice<'_>, needed: i64) -> Reply {
    let mut draft = Draft::default();
    draft.paragraph(voice.line(&Reminding::Forbidden { needed }));
    draft.finish()
}

/// What somebody is reminded of, by name.
pub(crate) fn whom(voice: &Voice<'_>, follow: &Follow) -> String {
    match follow {
        Follow::Platform(platform) => voice.platform(platform),
        Follow::All => voice.say(&Reminding::All),
    }
}

struct Orders<'a> {
    voice: &'a Voice<'a>,
    host: &'a Host,
}

impl Orders<'_> {
    fn obeyed(&self, outcome: &Obeyed) -> Draft {
        let voice = self.voice;
        match outcome {
            Obeyed::Following {
                whom,
                leads,
                next,
                in_force,
            } => self.following(whom, leads, next.as_ref(), in_force),
            Obeyed::Unfollowed(None) => self.say(&Reminding::UnfollowedAll),
            Obeyed::Unfollowed(Some(follow)) => self.say(&Reminding::Unfollowed {
                whom: whom(voice, follow),
            }),
            Obeyed::NotFollowing(None) => self.say(&Reminding::NotFollowingAny),
            Obeyed::NotFollowing(Some(follow)) => self.say(&Reminding::NotFollowing {
                whom: whom(voice, follow),
            }),
            Obeyed::Dated {
                date,
                text,
                before,
                next,
            } => self.dated(*date, text, *before, next.as_ref()),
            Obeyed::Removed { date, text } => self.say(&Reminding::Removed {
                day: voice.day(*date),
                text: own_text(voice, text),
            }),
            Obeyed::NoSuchDate { number, count } => self.no_such_date(*number, *count),
            Obeyed::Past(date) => {
                let date = voice.date(*date);
                self.example(self.say(&Reminding::Past { date }), &set_date(voice))
            }
            Obeyed::TooMany => {
                let most = whole(MOST);
                self.see_list(self.say(&Reminding::TooMany { most }))
            }
            Obeyed::TooLong => self.say(&Reminding::TooLong {
                most: whole(LONGEST_TEXT),
            }),
            Obeyed::CheckUp { months, next } => {
                let months = i64::from(*months);
                self.then(
                    &Reminding::CheckUpSet { months },
                    None,
                    self.first(next.as_ref()),
                )
            }
            Obeyed::Hour { hour, shift, next } => {
                let time = voice.time(*hour);
                self.then(&Reminding::Hour { time }, *shift, self.next(next.as_ref()))
            }
            Obeyed::TimeZone { name, shift, next } => {
                let zone = name.clone();
                self.then(
                    &Reminding::TimeZone { zone },
                    *shift,
                    self.next(next.as_ref()),
                )
            }
            Obeyed::Pings(true) => self.say(&Reminding::PingsOn),
            Obeyed::Pings(false) => self.say(&Reminding::PingsOff),
            Obeyed::Language(None) => self.say(&Reminding::LanguageAuto),
            Obeyed::Language(Some(language)) => self.say(&Reminding::LanguageSet {
                language: dates::own_name(language),
            }),
            Obeyed::Threads(true) => self.say(&Reminding::ThreadsOn),
            Obeyed::Threads(false) => self.say(&Reminding::ThreadsOff),
            Obeyed::Corrections(Corrections::Edit) => self.say(&Reminding::CorrectionsEdit),
            Obeyed::Corrections(Corrections::Notice) => self.say(&Reminding::CorrectionsNotice),
            Obeyed::Settings(arrangement) => settings(voice, self.host, arrangement),
            Obeyed::Forgot => self.forgot(),
            Obeyed::Reset { next } => {
                let draft = self.then(&Reminding::Reset, None, self.next(next.as_ref()));
                self.see(draft, &Reminding::FormSettings)
            }
            Obeyed::List {
                following,
                upcoming,
                dates,
                check_ups,
                hour,
                zone,
            } => {
                let list = Listing {
                    following,
                    upcoming,
                    dates,
                    check_ups,
                    hour: *hour,
                    zone,
                };
                listing(voice, self.host, &list)
            }
        }
    }

    /// The dates of a platform; where none lies ahead: what is in force, and what can be had instead.
    fn following(
        &self,
        follow: &Follow,
        leads: &Leads,
        next: Option<&Upcoming>,
        in_force: &[(ChangeId, Option<Date>)],
    ) -> Draft {
        let voice = self.voice;
        let whom = whom(voice, follow);
        let opening = voice
            .line(&Reminding::Following { whom })
            .join(self.leads(leads));
        let mut draft = Draft::default();
        if next.is_some() {
            draft.paragraph(opening.join(self.first(next)));
            draft.paragraph(end(voice, self.host));
            return draft;
        }
        draft.paragraph(opening);
        draft.paragraph(voice.line(&if in_force.is_empty() {
            Reminding::NoneKnown
        } else {
            Reminding::NoneAhead
        }));
        let row = |(id, since): &(ChangeId, Option<Date>)| {
            let subject = voice.change_of(id);
            match since {
                Some(since) => voice.line(&Message::OverviewRow {
                    subject,
                    phase: voice.say(&Message::PhaseInForce {
                        effective: voice.date(*since),
                    }),
                }),
                None => Line::of(&subject),
            }
        };
        draft.bullets(in_force.iter().map(row).collect());
        draft.paragraph(voice.line(&Reminding::OfferNews));
        draft.paragraph(voice.line(&Reminding::OfferCheckUp));
        self.example(draft, &Reminding::FormRemindCheckUp)
    }

    fn leads(&self, leads: &Leads) -> Line {
        let before: Vec<_> = leads
            .days()
            .filter(|days| *days > 0)
            .map(|days| dates::number(self.voice.language, days.into()))
            .collect();
        let days = self.voice.list(&before);
        let has_day = leads.days().any(|days| days == 0);
        self.voice.line(&match (before.is_empty(), has_day) {
            (true, _) => Reminding::LeadsDay,
            (false, true) => Reminding::LeadsAndDay { days },
            (false, false) => Reminding::Leads { days },
        })
    }

    fn dated(
        &self,
        date: Date,
        text: &str,
        before: Option<Date>,
        next: Option<&Upcoming>,
    ) -> Draft {
        let voice = self.voice;
        let day = voice.day(date);
        let text = own_text(voice, text);
        let set = match before {
            None => Reminding::Dated { day, text },
            Some(before) => Reminding::Moved {
                before: voice.day(before),
                day,
                text,
            },
        };
        let mut draft = self.say(&set);
        draft.paragraph(match next {
            Some(_) => self.first(next),
            None => voice.line(&Reminding::DatedLate),
        });
        draft
    }

    fn no_such_date(&self, number: usize, count: usize) -> Draft {
        if count == 0 {
            return self.example(self.say(&Reminding::NoDates), &set_date(self.voice));
        }
        let message = Reminding::NoSuchDate {
            number: whole(number),
            count: whole(count),
        };
        self.see_list(self.say(&message))
    }

    fn fault(&self, fault: &Fault) -> Reminding {
        let voice = self.voice;
        match fault {
            Fault::Incomplete => Reminding::Incomplete,
            Fault::NoPlatform(word) => Reminding::NoPlatform {
                word: echo(word),
                platforms: voice.platforms(),
            },
            Fault::NoLead(word) => Reminding::NoLead {
                word: echo(word),
                longest: LONGEST_LEAD.into(),
            },
            Fault::NoDate(word) => Reminding::NoDate { word: echo(word) },
            Fault::NoTime(word) => Reminding::NoTime { word: echo(word) },
            Fault::NoNumber(word) => Reminding::NoNumber { word: echo(word) },
            Fault::NoMonths(word) => Reminding::NoMonths {
                word: echo(word),
                longest: LONGEST_CHECK_UP.into(),
            },
            Fault::NoSwitch(word) => Reminding::NoSwitch { word: echo(word) },
            Fault::NoTimeZone(word) => Reminding::NoTimeZone { word: echo(word) },
            Fault::NoLanguage(word) => Reminding::NoLanguage {
                word: echo(word),
                languages: self.languages(),
            },
            Fault::NoCorrections(word) => Reminding::NoCorrections { word: echo(word) },
        }
    }

    fn languages(&self) -> String {
        let spoken = self.voice.catalog.spoken().languages().iter();
        let names: Vec<_> = spoken.map(dates::own_name).collect();
        self.voice.list(&names)
    }

    fn forgot(&self) -> Draft {
        let mut draft = self.say(&Reminding::Forgot);
        draft.paragraph(self.voice.line(&Reminding::ForgotNot));
        draft
    }

    /// When the first reminder of something comes; nothing where none does.
    fn first(&self, next: Option<&Upcoming>) -> Line {
        next.map_or_else(Line::default, |next| {
            let (day, time) = self.clock(next.local);
            self.voice.line(&Reminding::First { day, time })
        })
    }

    /// When the next reminder of the room comes.
    fn next(&self, next: Option<&Upcoming>) -> Line {
        self.voice.line(&match next {
            None => Reminding::NextNone,
            Some(next) => {
                let (day, time) = self.clock(next.local);
                Reminding::Next { day, time }
            }
        })
    }

    fn clock(&self, local: DateTime) -> (String, String) {
        (self.voice.day(local.date()), self.voice.time(local.time()))
    }

    /// What was set, what the clock does to it, and what comes.
    fn then(&self, set: &Reminding, shift: Option<Shift>, comes: Line) -> Draft {
        let mut draft = Draft::default();
        draft.paragraph(self.voice.line(set).join(comes));
        if let Some(shift) = shift {
            let day = self.voice.day(shift.day);
            let time = self.voice.time(shift.shown);
            draft.paragraph(self.voice.line(&match shift.kind {
                ShiftKind::Skipped => Reminding::ShiftSkipped { day, time },
                ShiftKind::Twice => Reminding::ShiftTwice { day, time },
            }));
        }
        draft
    }

    fn say(&self, message: &Reminding) -> Draft {
        let mut draft = Draft::default();
        draft.paragraph(self.voice.line(message));
        draft
    }

    /// The draft with the command that lists reminders below.
    fn see_list(&self, draft: Draft) -> Draft {
        self.see(draft, &Reminding::FormReminders)
    }

    /// The draft with a command below that lists what it speaks of.
    fn see(&self, mut draft: Draft, list: &Reminding) -> Draft {
        draft.paragraph(self.voice.line(&Reminding::SeeList {
            prefix: self.host.prefix.clone(),
            command: self.voice.say(list),
        }));
        draft
    }

    /// The draft with a line to copy below.
    fn example(&self, mut draft: Draft, form: &Reminding) -> Draft {
        draft.paragraph(self.voice.line(&Reminding::Example {
            prefix: self.host.prefix.clone(),
            command: self.voice.say(form),
        }));
        draft
    }
}

/// How a command is written.
fn form(voice: &Voice<'_>, form: Form) -> Reminding {
    match form {
        Form::Remind => Reminding::FormRemind,
        Form::RemindOff => Reminding::FormRemindOff,
        Form::RemindOn => set_date(voice),
        Form::RemindMove => Reminding::FormRemindMove {
            date: example_date(voice),
        },
        Form::RemindRemove => Reminding::FormRemindRemove,
        Form::RemindCheckUp => Reminding::FormRemindCheckUp,
        Form::RemindAt => Reminding::FormRemindAt,
        Form::RemindPing => Reminding::FormRemindPing,
        Form::TimeZone => Reminding::FormTimeZone,
        Form::Language => Reminding::FormLanguage,
        Form::Threads => Reminding::FormThreadsOn,
        Form::Corrections => Reminding::FormCorrectionsNotice,
    }
}

pub(super) fn set_date(voice: &Voice<'_>) -> Reminding {
    Reminding::FormRemindOn {
        date: example_date(voice),
    }
}

/// A day to come, written as commands take it: a line to copy has to work.
pub(super) fn example_date(voice: &Voice<'_>) -> String {
    let ahead = voice.today.checked_add(EXAMPLE_IN_MONTHS.months());
    ahead.unwrap_or(voice.today).to_string()
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
