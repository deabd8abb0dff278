//! A post as a reply: the first line stands alone on a lock screen, then what it is, how to act, and what happens
//! otherwise.
//!
//! How many days are left follows from the day of the post and not from the lead time, so that a late post is true too.
//! A change begins on its day; that is never called the last day to object. What is true of a change comes from
//! [`brief`]; a date of the room's own has the words of whoever set it, which are quoted and never taken for markup.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{
    Host, briefly,
    message::Message,
    pieces,
    reminding::Reminding,
    reply::{Draft, Line, Reply, quote},
    voice::Voice,
};
use crate::{
    answering::{Brief, brief, sources_of},
    facts::{ChangeId, Fact, LinkKind, Phase, PlatformId},
    reminders::{Item, Post, Punctuality, Subject},
};

/// A reminder is shorter than an answer, and so is its list of sources.
const SOURCES_SHOWN: usize = 2;

/// How many are shown below a post that is [`LONG`] already.
const SOURCES_SHOWN_WHEN_LONG: usize = 1;

/// From how many bytes of plain text a post is long, before its sources.
const LONG: usize = 800;

/// Words a post. The voice speaks on the post's own day.
pub(crate) fn post(voice: &Voice<'_>, host: &Host, post: &Post) -> Reply {
    let mut teller = Teller {
        voice,
        draft: Draft::default(),
        briefs: Vec::new(),
    };
    match post.items.as_slice() {
        [item] => teller.one(item, post.punctuality),
        items => teller.several(items, post.punctuality),
    }
    teller.footer(host);
    teller.draft.finish()
}

/// What a date of the room's own is called: its text, as it was written.
pub(crate) fn own_text(voice: &Voice<'_>, text: &str) -> String {
    if text.trim().is_empty() {
        voice.say(&Reminding::OwnUnnamed)
    } else {
        quote(text)
    }
}

/// How to see what comes, and how to end it.
pub(crate) fn end(voice: &Voice<'_>, host: &Host) -> Line {
    voice.line(&Reminding::End {
        prefix: host.prefix.clone(),
        list: voice.say(&Reminding::FormReminders),
        off: voice.say(&Reminding::FormEnd),
    })
}

struct Teller<'a> {
    voice: &'a Voice<'a>,
    draft: Draft,
    /// What was told of changes: the sources follow from it.
    briefs: Vec<Brief<'a>>,
}

/// Where a day lies, seen from the day of the post.
enum When {
    Ahead(i64),
    Today,
    Past(i64),
}

fn when(date: Date, today: Date) -> When {
    match i64::from((date - today).get_days()) {
        0 => When::Today,
        days @ 1.. => When::Ahead(days),
        days => When::Past(-days),
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl<'a> Teller<'a> {
    fn one(&mut self, item: &Item, punctuality: Punctuality) {
        let headline = self.headline(item);
        self.draft.paragraph(headline);
        self.punctuality(punctuality);
        match &item.subject {
            Subject::Change(id) | Subject::News(id) => {
                if let Some(fact) = self.voice.base.fact(id) {
                    self.change(fact);
                }
            }
            Subject::Own(_) => {
                let note = self.voice.line(&Reminding::OwnNote);
                self.draft.paragraph(note);
            }
            Subject::CheckUp(_) => {
                let links = self.settings();
                if !links.is_empty() {
                    let opening = self.voice.line(&Reminding::CheckUpLinks);
                    self.draft.paragraph(opening);
                }
                self.draft.bullets(links);
            }
        }
    }

    fn several(&mut self, items: &[Item], punctuality: Punctuality) {
        let voice = self.voice;
        let shared = self.shared(items);
        // The first line is that of the nearest date ahead; a check-up can wait, and so can what is over.
        let nearest = items.iter().min_by_key(|item| {
            let days = item.date.map_or(0, |day| (day - voice.today).get_days());
            let can_wait = matches!(item.subject, Subject::CheckUp(_));
            (can_wait, days < 0, days.abs())
        });
        let opening = match (shared, nearest) {
            (Some((platform, date)), _) => self.changes(platform, items, date),
            (None, Some(nearest)) => {
                let count = whole(items.len());
                let headline = self.headline(nearest);
                voice.line(&Reminding::Mixed { count }).join(headline)
            }
            (None, None) => Line::default(),
        };
        self.draft.paragraph(opening);
        self.punctuality(punctuality);
        let mut rows = Vec::new();
        for item in items {
            let opening = match (&item.subject, shared) {
                (Subject::Change(id), Some(_)) => voice.line(&Reminding::SeveralRow {
                    change: voice.change(id),
                }),
                // The first line has said when.
                (Subject::Change(id) | Subject::News(id), None) if nearest == Some(item) => {
                    self.subject(id)
                }
                (Subject::Own(_), None) if nearest == Some(item) => Line::default(),
                (
                    Subject::Change(_) | Subject::News(_) | Subject::Own(_) | Subject::CheckUp(_),
                    _,
                ) => self.headline(item),
            };
            rows.push(self.row(item, opening));
        }
        rows.retain(|row| !row.is_empty());
        self.draft.bullets(rows);
    }

    /// The platform and the day that all items share, where all are changes that begin or began then.
    fn shared<'i>(&self, items: &'i [Item]) -> Option<(&'i PlatformId, Date)> {
        let begins = |item: &'i Item| match (&item.subject, item.date) {
            (Subject::Change(id), Some(date)) if self.has_day(id) => Some((&id.platform, date)),
            (Subject::Change(_) | Subject::News(_) | Subject::Own(_) | Subject::CheckUp(_), _) => {
                None
            }
        };
        let first = begins(items.first()?)?;
        let all = items.iter().all(|item| begins(item) == Some(first));
        all.then_some(first)
    }

    /// Whether a change is told by its day: one that was replaced, or that has none, is told by its phase.
    fn has_day(&self, id: &ChangeId) -> bool {
        let fact = self.voice.base.fact(id);
        fact.is_none_or(|fact| match fact.phase(self.voice.today) {
            Phase::Upcoming { .. } | Phase::InForce { .. } => true,
            Phase::Never | Phase::Announced | Phase::Running | Phase::Superseded => false,
        })
    }

    fn headline(&self, item: &Item) -> Line {
        let voice = self.voice;
        match &item.subject {
            Subject::Change(id) => match item.date {
                Some(date) if self.has_day(id) => self.begins(id, date),
                Some(_) | None => self.stands(id, self.subject(id)),
            },
            Subject::News(id) => self.stands(
                id,
                voice.line(&Reminding::News {
                    platform: voice.platform(&id.platform),
                    change: voice.change(id),
                }),
            ),
            Subject::Own(text) => {
                let text = own_text(voice, text);
                item.date
                    .map_or_else(|| Line::of(&text), |date| self.own(text.clone(), date))
            }
            Subject::CheckUp(months) => voice.line(&Reminding::CheckUp {
                months: i64::from(*months),
            }),
        }
    }

    /// "LinkedIn, AI training:".
    fn subject(&self, id: &ChangeId) -> Line {
        self.voice.line(&Message::Subject {
            platform: self.voice.platform(&id.platform),
            change: self.voice.change(id),
        })
    }

    /// "LinkedIn, AI training: begins in 14 days, on 3 November 2025."
    fn begins(&self, id: &ChangeId, day: Date) -> Line {
        let voice = self.voice;
        let platform = voice.platform(&id.platform);
        let change = voice.change(id);
        let date = voice.date(day);
        voice.line(&match when(day, voice.today) {
            When::Ahead(days) => Reminding::ChangeAhead {
                platform,
                change,
                days,
                date,
            },
            When::Today => Reminding::ChangeToday {
                platform,
                change,
                date,
            },
            When::Past(days) => Reminding::ChangePast {
                platform,
                change,
                days,
                date,
            },
        })
    }

    /// "LinkedIn: 2 changes begin in 14 days, on 3 November 2025: AI training and new terms."
    fn changes(&self, platform: &PlatformId, items: &[Item], day: Date) -> Line {
        let voice = self.voice;
        let names = items.iter().filter_map(|item| match &item.subject {
            Subject::Change(id) => Some(voice.change(id)),
            Subject::News(_) | Subject::Own(_) | Subject::CheckUp(_) => None,
        });
        let changes = voice.list(&names.collect::<Vec<_>>());
        let platform = voice.platform(platform);
        let count = whole(items.len());
        let date = voice.date(day);
        voice.line(&match when(day, voice.today) {
            When::Ahead(days) => Reminding::SeveralAhead {
                platform,
                count,
                days,
                date,
                changes,
            },
            When::Today => Reminding::SeveralToday {
                platform,
                count,
                date,
                changes,
            },
            When::Past(days) => Reminding::SeveralPast {
                platform,
                count,
                days,
                date,
                changes,
            },
        })
    }

    fn own(&self, text: String, day: Date) -> Line {
        let date = self.voice.date(day);
        self.voice.line(&match when(day, self.voice.today) {
            When::Ahead(days) => Reminding::OwnAhead { text, days, date },
            When::Today => Reminding::OwnToday { text, date },
            When::Past(days) => Reminding::OwnPast { text, days, date },
        })
    }

    /// The opening with where the change stands.
    fn stands(&self, id: &ChangeId, opening: Line) -> Line {
        let fact = self.voice.base.fact(id);
        match fact.and_then(|fact| self.voice.phase(fact)) {
            Some(phase) => opening.text(&phase),
            None => opening,
        }
    }

    fn punctuality(&mut self, punctuality: Punctuality) {
        let note = match punctuality {
            Punctuality::OnTime => return,
            Punctuality::Late => Reminding::Late,
            Punctuality::Summary => Reminding::Summary,
        };
        self.draft.paragraph(self.voice.line(&note));
    }

    fn change(&mut self, fact: &'a Fact) {
        let brief = brief(fact, self.voice.today);
        briefly::paragraphs(self.voice, &mut self.draft, &brief);
        self.briefs.push(brief);
    }

    /// An item in one paragraph of a list, after `opening`.
    fn row(&mut self, item: &Item, opening: Line) -> Line {
        match &item.subject {
            Subject::Change(id) | Subject::News(id) => {
                let Some(fact) = self.voice.base.fact(id) else {
                    return opening;
                };
                let brief = brief(fact, self.voice.today).without_effect();
                let line = briefly::row(self.voice, opening, &brief);
                self.briefs.push(brief);
                line
            }
            Subject::Own(_) => opening,
            Subject::CheckUp(_) => self.settings().into_iter().fold(opening, Line::join),
        }
    }

    /// The settings pages of all platforms, each named after the change that it is for.
    fn settings(&mut self) -> Vec<Line> {
        let voice = self.voice;
        let mut seen = HashSet::new();
        let mut lines = Vec::new();
        for fact in voice.base.facts() {
            let pages = fact.links.values();
            let mut pages = pages.filter(|link| link.kind == LinkKind::Settings);
            if let Some(page) = pages.find(|link| seen.insert(&link.url)) {
                let label = voice.label(voice.change_of(&fact.id));
                lines.push(Line::default().link(label, &page.url));
                self.briefs.push(brief(fact, voice.today).opt_out_alone());
            }
        }
        lines
    }

    /// When the sources were read, the nearest of them, and how to end it all.
    fn footer(&mut self, host: &Host) {
        let voice = self.voice;
        let closing = if self.briefs.is_empty() {
            Line::default()
        } else {
            let (sources, as_of) = sources_of(&self.briefs);
            let most = if self.draft.len() >= LONG {
                SOURCES_SHOWN_WHEN_LONG
            } else {
                SOURCES_SHOWN
            };
            self.draft.paragraph(Line::of(&voice.checked(as_of)));
            pieces::list_sources(voice, &mut self.draft, &sources, most);
            voice.line(&Reminding::Ask)
        };
        self.draft.paragraph(closing.join(end(voice, host)));
    }
}
