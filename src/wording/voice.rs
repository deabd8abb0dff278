//! One language's voice: messages, and the parts of sentences that every reply needs.
//!
//! Names of platforms and changes, regions, days, phases and rulings as sentences. What a reply says, and in which
//! order, is `told` and `about`.

use fluent::FluentArgs;
use jiff::{
    ToSpan as _,
    civil::{Date, Time},
};

use super::{
    catalog::{Catalog, Prose},
    dates, ids,
    message::{Message, Say},
    reply::{Label, Line},
};
use crate::{
    answering::Ruling,
    facts::{Area, Aspect, ChangeId, Confidence, Fact, FactBase, Phase, PlatformId, Verdict},
    language::Language,
    region::{Country, Region},
    understanding::Choice,
};

/// After six months settings may have moved (`design.md`), and the reply says so.
pub(crate) const KEEPS_FOR_MONTHS: u8 = 6;

/// Whether that was read so long ago.
pub(crate) fn is_long_ago(read: Date, today: Date) -> bool {
    read.checked_add(i64::from(KEEPS_FOR_MONTHS).months())
        .is_ok_and(|stale| stale < today)
}

/// How one language says things about the facts of a base.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Voice<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) language: &'a Language,
    pub(crate) base: &'a FactBase,
    /// The languages that questions are understood in; not all of them are spoken.
    pub(crate) understood: &'a [Language],
    pub(crate) today: Date,
}

impl Voice<'_> {
    /// A message in words.
    pub(crate) fn say(&self, message: &impl Say) -> String {
        self.catalog.say(self.language, message)
    }

    /// A message as a line of a reply.
    pub(crate) fn line(&self, message: &impl Say) -> Line {
        Line::of(&self.say(message))
    }

    /// What a link is called.
    pub(crate) fn label(&self, shown: String) -> Label {
        let label = shown.clone();
        Label {
            before_address: self.say(&Message::BeforeAddress { label }),
            shown,
        }
    }

    /// Languages, each in itself.
    pub(crate) fn languages(&self, languages: &[Language]) -> String {
        let names: Vec<_> = languages.iter().map(dates::own_name).collect();
        self.list(&names)
    }

    /// A day.
    pub(crate) fn date(&self, date: Date) -> String {
        dates::date(self.language, date, &self.day_number(date))
    }

    /// A day with its day of the week.
    pub(crate) fn day(&self, date: Date) -> String {
        dates::day(self.language, date, &self.day_number(date))
    }

    /// The number of a day in its month, as it is written within a date: `1er` in French.
    fn day_number(&self, date: Date) -> String {
        let day = date.day().into();
        self.say(&Message::DayOfMonth { day })
    }

    /// A time of day.
    pub(crate) fn time(&self, time: Time) -> String {
        dates::time(self.language, time)
    }

    /// Several things said together.
    pub(crate) fn list(&self, things: &[String]) -> String {
        dates::list(self.language, things)
    }

    /// A country's or a group's name.
    pub(crate) fn region(&self, region: Region) -> String {
        match region {
            Region::Country(country) => dates::country(self.language, country),
            Region::Group(group) => self.named(&ids::group(group)),
        }
    }

    /// The places of a scope, or of several that say the same.
    pub(crate) fn areas(&self, areas: impl Iterator<Item = Area>) -> String {
        let names: Vec<_> = areas
            .map(|area| match area {
                Area::Region(region) => self.region(region),
                Area::Rest => self.say(&Message::Elsewhere),
            })
            .collect();
        self.list(&names)
    }

    /// What an aspect is called within a sentence.
    pub(crate) fn aspect(&self, aspect: Aspect) -> String {
        self.named(&ids::aspect(aspect))
    }

    /// A platform's name, or its id where the base does not know it.
    pub(crate) fn platform(&self, id: &PlatformId) -> String {
        self.base
            .platform(id)
            .map_or_else(|| id.to_string(), |platform| platform.name.clone())
    }

    /// All platforms' names.
    pub(crate) fn platforms(&self) -> String {
        let names: Vec<_> = self
            .base
            .platforms()
            .map(|platform| platform.name.clone())
            .collect();
        self.list(&names)
    }

    /// A change's own name.
    pub(crate) fn change(&self, id: &ChangeId) -> String {
        self.named(&ids::change_name(id))
    }

    /// A change's name with its platform's.
    pub(crate) fn change_of(&self, id: &ChangeId) -> String {
        self.say(&Message::ChangeOf {
            platform: self.platform(&id.platform),
            change: self.change(id),
        })
    }

    /// A choice as the question that it stands for.
    pub(crate) fn choice(&self, choice: &Choice) -> String {
        let arguments = [("change", self.change_of(&choice.change))]
            .into_iter()
            .collect();
        let question = self
            .catalog
            .text(self.language, &ids::choice(choice.aspect), &arguments);
        match choice.region {
            None => question,
            Some(region) => self.say(&Message::ChoiceIn {
                choice: question,
                region: self.region(region),
            }),
        }
    }

    /// Where a change stands, as a sentence; `None` where the fact lacks the day that it would name.
    pub(crate) fn phase(&self, fact: &Fact) -> Option<String> {
        let effective = fact.effective.map(|date| self.date(date));
        let message = match fact.phase(self.today) {
            Phase::Announced => Message::PhaseAnnounced {
                announced: self.date(fact.announced?),
            },
            Phase::Never => Message::PhaseNever,
            Phase::Running => Message::PhaseRunning,
            Phase::Upcoming { days } => Message::PhaseUpcoming {
                days: days.into(),
                effective: effective?,
            },
            Phase::InForce { first_day: true } => Message::PhaseToday {
                effective: effective?,
            },
            Phase::InForce { first_day: false } => Message::PhaseInForce {
                effective: effective?,
            },
            Phase::Superseded => Message::PhaseSuperseded {
                superseded: self.date(fact.superseded?),
            },
        };
        Some(self.say(&message))
    }

    /// "Does it concern me?", answered by a ruling: yes or no first, and how sure that is.
    pub(crate) fn stance(&self, ruling: &Ruling<'_>) -> String {
        self.say(&match (ruling.confidence, ruling.verdict) {
            (_, Verdict::Unclear) => Message::Unclear,
            (Confidence::Disputed, Verdict::Applies | Verdict::DoesNotApply) => Message::Disputed,
            (Confidence::Low, Verdict::Applies | Verdict::DoesNotApply) => Message::Reported,
            (Confidence::Medium, Verdict::Applies) => Message::YesByText,
            (Confidence::Medium, Verdict::DoesNotApply) => Message::NoByText,
            (Confidence::High, Verdict::DoesNotApply) => Message::No,
            (Confidence::High, Verdict::Applies) => match ruling.since {
                None => Message::Yes,
                Some(since) if since == self.today => Message::YesToday {
                    since: self.date(since),
                },
                Some(since) if since > self.today => Message::YesFrom {
                    since: self.date(since),
                },
                Some(since) => Message::YesSince {
                    since: self.date(since),
                },
            },
        })
    }

    /// A ruling as a sentence of its own, without how sure it is.
    pub(crate) fn ruling(&self, ruling: &Ruling<'_>) -> String {
        self.say(&match (ruling.verdict, ruling.since) {
            (Verdict::Unclear, _) => Message::AppliesUnclear,
            (Verdict::DoesNotApply, _) => Message::AppliesNot,
            (Verdict::Applies, None) => Message::Applies,
            (Verdict::Applies, Some(since)) if since == self.today => Message::AppliesToday {
                since: self.date(since),
            },
            (Verdict::Applies, Some(since)) if since > self.today => Message::AppliesFrom {
                since: self.date(since),
            },
            (Verdict::Applies, Some(since)) => Message::AppliesSince {
                since: self.date(since),
            },
        })
    }

    /// Why a ruling on a territory is less sure, or none: the texts name only the state that it is tied to.
    pub(crate) fn like(&self, ruling: &Ruling<'_>, state: Country) -> String {
        let state = self.region(Region::Country(state));
        self.say(&match ruling.verdict {
            Verdict::Unclear => Message::Territory { state },
            Verdict::Applies | Verdict::DoesNotApply => Message::TerritoryAlike { state },
        })
    }

    /// What has to be said along with a ruling or a statement that is not sure.
    pub(crate) fn caveat(&self, confidence: Confidence) -> Option<String> {
        let message = match confidence {
            Confidence::High => return None,
            Confidence::Medium => Message::CaveatByText,
            Confidence::Low => Message::CaveatReported,
            Confidence::Disputed => Message::CaveatDisputed,
        };
        Some(self.say(&message))
    }

    /// The day on which the sources were read, and what it means that this is long ago, or lies ahead: the clock stands on
    /// an earlier day then, as in a demonstration.
    pub(crate) fn checked(&self, as_of: Option<Date>) -> String {
        let Some(day) = as_of else {
            return self.say(&Message::CheckedUnknown);
        };
        let date = self.date(day);
        self.say(&if is_long_ago(day, self.today) {
            Message::CheckedLongAgo { date }
        } else if day > self.today {
            Message::CheckedLater { date }
        } else {
            Message::Checked { date }
        })
    }

    /// A fact's own message: it may name those days that the fact has.
    pub(crate) fn prose(&self, fact: &Fact, id: &str) -> Prose {
        let mut arguments = FluentArgs::new();
        for (name, day) in [
            (ids::ANNOUNCED, fact.announced),
            (ids::EFFECTIVE, fact.effective),
        ] {
            if let Some(day) = day {
                arguments.set(name, self.date(day));
            }
        }
        self.catalog.prose(self.language, id, &arguments)
    }

    fn named(&self, id: &str) -> String {
        self.catalog.text(self.language, id, &FluentArgs::new())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn half_a_year_is_counted_from_the_day_of_reading() {
        let read = date(2026, 2, 28);
        for (today, is_long) in [
            (date(2026, 8, 28), false),
            (date(2026, 8, 29), true),
            // Counted back from here, it would be no more than half a year.
            (date(2026, 8, 31), true),
        ] {
            assert_eq!(is_long_ago(read, today), is_long, "{today}");
        }
    }
}
