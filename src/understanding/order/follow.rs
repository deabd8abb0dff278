//! Following a platform, in a form or in words: `remind linkedin 14 7 1`, "remind us a week before about LinkedIn".
//!
//! Whom, how many days before and fillers come in any order. A word that is none of these makes it no command, because
//! "remind me what LinkedIn does with my data" is a question; save where it can only be meant as a name or a number.

use std::collections::BTreeSet;

use super::{
    Parsed, Reader,
    line::{Args, is_whole},
    misuse,
    values::days_in,
    vocabulary::Part,
};
use crate::understanding::{
    Command, Fault, Follow, Form,
    locale::Unit,
    platform::{Entity, Mention},
};

/// The most days before: a year. Longer ones are said to be none.
const LONGEST_LEAD: u32 = 365;

/// Most words of a name that nobody knows.
const LONGEST_NAME: usize = 3;

/// What was told.
#[derive(Debug, Default)]
struct Told<'a> {
    mentions: Vec<(Entity, Args<'a>)>,
    is_all: bool,
    is_off: bool,
    leads: Vec<Lead<'a>>,
    /// Words that say nothing of the kind, each run of them.
    strays: Vec<Args<'a>>,
}

/// A number of days before, as far as it was told.
#[derive(Debug)]
struct Lead<'a> {
    count: Option<u32>,
    unit: Option<Unit>,
    /// Whether it counts only with a unit.
    is_article: bool,
    written: Args<'a>,
}

impl Reader<'_> {
    /// Whom to remind of what and when; `is_off` where it is known that it is to end.
    pub(super) fn follow(&self, args: Args<'_>, is_off: bool) -> Parsed {
        let mut told = self.told(args);
        told.is_off |= is_off;
        let form = if told.is_off {
            Form::RemindOff
        } else {
            Form::Remind
        };
        if !told.strays.is_empty() {
            return self.stray(&told).and_then(|fault| misuse(form, fault));
        }
        let whom = match told.whom() {
            Ok(whom) => whom,
            Err(name) => return misuse(form, Fault::NoPlatform(name)),
        };
        if told.is_off {
            return match told.leads.first() {
                Some(lead) => misuse(form, Fault::NoPlatform(lead.written.written())),
                None => Some(Ok(Command::RemindOff(whom))),
            };
        }
        match (told.days(), whom) {
            (Err(lead), _) => misuse(form, Fault::NoLead(lead)),
            (Ok(_), None) => misuse(form, Fault::Incomplete),
            (Ok(leads), Some(whom)) => Some(Ok(Command::Remind { whom, leads })),
        }
    }

    /// What words that say nothing can only have been meant as.
    fn stray(&self, told: &Told<'_>) -> Option<Fault> {
        let [stray] = told.strays.as_slice() else {
            return None;
        };
        let words = stray.words();
        if words.iter().any(|word| self.dictionary.knows(&word.text)) {
            return None;
        }
        let is_told = told.is_all || !told.mentions.is_empty();
        let name = stray.written();
        match (is_told, words.len()) {
            (false, 1..=LONGEST_NAME) => Some(Fault::NoPlatform(name)),
            (true, 1) if told.is_off => Some(Fault::NoPlatform(name)),
            (true, 1) => Some(Fault::NoLead(name)),
            (true | false, _) => None,
        }
    }

    fn told<'a>(&self, args: Args<'a>) -> Told<'a> {
        let mentions = self.dictionary.mentions(args.words());
        let mut told = Told::default();
        let mut at = 0;
        while at < args.words().len() {
            let here = args.without(at);
            let named = mentions.iter().find(|mention| mention.span.start == at);
            let length = match named {
                Some(mention) => told.name(mention, here),
                None => self.part(&mut told, here),
            };
            at += length;
        }
        told.leads
            .retain(|lead| !lead.is_article || lead.unit.is_some());
        told.spread_units();
        told
    }

    /// Adds the next phrase, and tells how long it is.
    fn part<'a>(&self, told: &mut Told<'a>, here: Args<'a>) -> usize {
        let mut after = here;
        if let Some(digits) = after.digits() {
            let count = digits.parse().ok();
            let count = count.filter(|_| here.token().is_some_and(is_whole));
            told.lead(count, None, false, here.only(1));
            return 1;
        }
        let Some((length, part)) = self.vocabulary.parts.next(here.words()) else {
            told.stray(here);
            return 1;
        };
        match part {
            Part::Number(count) => told.lead(Some(count), None, false, here.only(length)),
            Part::Article(count) => told.lead(Some(count), None, true, here.only(length)),
            Part::Unit(unit) => told.unit(unit, here.only(length)),
            Part::All => told.is_all = true,
            Part::Off => told.is_off = true,
            Part::Filler => {}
        }
        length
    }
}

impl<'a> Told<'a> {
    fn name(&mut self, mention: &Mention, here: Args<'a>) -> usize {
        let length = mention.span.len();
        self.mentions
            .push((mention.entity.clone(), here.only(length)));
        length
    }

    fn lead(
        &mut self,
        count: Option<u32>,
        unit: Option<Unit>,
        is_article: bool,
        written: Args<'a>,
    ) {
        self.leads.push(Lead {
            count,
            unit,
            is_article,
            written,
        });
    }

    /// A span of the number before it, if that stands right before it, or of one.
    fn unit(&mut self, unit: Unit, written: Args<'a>) {
        match self.leads.last_mut() {
            Some(lead) if lead.unit.is_none() && lead.written.is_right_before(&written) => {
                lead.unit = Some(unit);
            }
            Some(_) | None => self.lead(Some(1), Some(unit), false, written),
        }
    }

    fn stray(&mut self, here: Args<'a>) {
        match self.strays.last_mut() {
            Some(stray) if stray.is_right_before(&here) => *stray = stray.longer(1),
            Some(_) | None => self.strays.push(here.only(1)),
        }
    }

    /// Numbers without a unit take the one that follows: "two or three weeks".
    fn spread_units(&mut self) {
        let mut next = None;
        for lead in self.leads.iter_mut().rev() {
            lead.unit = lead.unit.or(next);
            next = lead.unit;
        }
    }

    /// Whose dates are meant, if anybody's; a name where it is one that there are no facts about, or several.
    fn whom(&self) -> Result<Option<Follow>, String> {
        let mut platforms = BTreeSet::new();
        for (entity, written) in &self.mentions {
            match entity {
                Entity::Platform(platform) => platforms.insert(platform),
                Entity::Service(_) => return Err(written.written()),
            };
        }
        match (platforms.first(), platforms.len()) {
            (Some(platform), 1) => Ok(Some(Follow::Platform((*platform).clone()))),
            (Some(_), _) => {
                let names = self.mentions.iter().map(|(_, written)| written.written());
                Err(names.collect::<Vec<_>>().join(" "))
            }
            (None, _) => Ok(self.is_all.then_some(Follow::All)),
        }
    }

    /// How many days before, if it was told; the words where it is too many, or no number.
    fn days(&self) -> Result<Option<Vec<u16>>, String> {
        let days = |lead: &Lead<'_>| {
            let unit = lead.unit.map_or(1, days_in);
            let days = lead.count.map(|count| count.saturating_mul(unit));
            let days = days.filter(|days| *days <= LONGEST_LEAD);
            days.and_then(|days| u16::try_from(days).ok())
                .ok_or_else(|| lead.written.written())
        };
        let days: Vec<u16> = self.leads.iter().map(days).collect::<Result<_, _>>()?;
        Ok((!days.is_empty()).then_some(days))
    }
}
