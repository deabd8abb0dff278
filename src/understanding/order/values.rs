//! The values of commands: days, times, numbers and spans, as a language writes them.
//!
//! Each is read off the arguments; where nothing of its kind is next, nothing is read. What begins as one and cannot be
//! one is handed back as it was written.

use jiff::civil::{Date, Time};

use super::{
    line::{Args, is_whole},
    vocabulary::{Half, Vocabulary},
};
use crate::understanding::locale::{DateOrder, Unit};

/// What is read of something: nothing, the value, or the words that are none.
pub(super) type Value<T> = Option<Result<T, String>>;

impl Vocabulary {
    /// A day. Its year has four digits, and a day of the week is right or makes none of it.
    pub(super) fn date(&self, args: &mut Args<'_>) -> Value<Date> {
        let start = *args;
        let weekday = args.take(&self.weekdays);
        if weekday.is_some() {
            args.skip(&self.fillers);
        }
        let (numbers, month) = self.parts_of_date(args);
        if numbers.is_empty() && month.is_none() {
            *args = start;
            return None;
        }
        let date = month
            .map_or_else(
                || self.numeric(&numbers),
                |month| match numbers.as_slice() {
                    [one, other] if is_year(other) => calendar(other, month, number(one)?),
                    [one, other] if is_year(one) => calendar(one, month, number(other)?),
                    _ => None,
                },
            )
            .filter(|date| weekday.is_none_or(|weekday| date.weekday() == weekday))
            .filter(|_| args.is_between_tokens());
        Some(date.ok_or_else(|| start.up_to(args).written()))
    }

    /// The numbers and the month that a day is written with, in any order, with the words that join them: "15 de enero de
    /// 2027". What stands behind the last of them belongs to the text, unless it is written to it: "January 15th".
    fn parts_of_date<'a>(&self, args: &mut Args<'a>) -> (Vec<&'a str>, Option<i16>) {
        let (mut numbers, mut month) = (Vec::new(), None);
        while numbers.len() + usize::from(month.is_some()) < 3 {
            let mut next = *args;
            next.skip(&self.ordinals);
            if let Some(digits) = next.digits().or_else(|| self.first_of_month(&mut next)) {
                numbers.push(digits);
                while !next.is_between_tokens() && next.take(&self.ordinals).is_some() {}
            } else if let (None, Some(found)) = (month, next.take(&self.months)) {
                month = Some(found);
            } else {
                break;
            }
            *args = next;
        }
        args.take(&self.after_year);
        (numbers, month)
    }

    /// The first day of the month whose name is next, where it is written out: "premier janvier".
    fn first_of_month(&self, args: &mut Args<'_>) -> Option<&'static str> {
        let mut month = *args;
        month.take(&self.first)?;
        *args = month;
        month.skip(&self.ordinals);
        month.take(&self.months).map(|_| "1")
    }

    fn numeric(&self, numbers: &[&str]) -> Option<Date> {
        let [first, second, third] = numbers else {
            return None;
        };
        if is_year(first) {
            return calendar(first, number(second)?, number(third)?);
        }
        let (one, other) = (number(first)?, number(second)?);
        let (day, month) = match self.order {
            DateOrder::DayMonth => (one, other),
            DateOrder::MonthDay => (other, one),
            DateOrder::Either if one > 12 || one == other => (one, other),
            DateOrder::Either if other > 12 => (other, one),
            DateOrder::Either => return None,
        };
        is_year(third).then(|| calendar(third, month, day))?
    }

    /// A time of day: in digits, with its hour in words, or by a name of its own.
    pub(super) fn time(&self, args: &mut Args<'_>) -> Value<Time> {
        let start = *args;
        if let Some(time) = args.take(&self.named_times) {
            return Some(Ok(time));
        }
        let Some(hour) = args.digits() else {
            return self.time_in_words(args);
        };
        let is_signed = start
            .token()
            .is_some_and(|token| token.starts_with(['-', '−']));
        let says_hour = args.take(&self.hour).is_some();
        let minute = if says_hour || !args.is_between_tokens() {
            args.digits()
        } else {
            None
        };
        args.skip(&self.hour);
        let half = args.take(&self.half);
        let time = clock(hour, minute, half).filter(|_| !is_signed && args.is_between_tokens());
        Some(time.ok_or_else(|| start.up_to(args).written()))
    }

    /// A full hour in words, where nothing follows it: a number may be an article.
    fn time_in_words(&self, args: &mut Args<'_>) -> Value<Time> {
        let start = *args;
        let hour = args.take(&self.numbers)?;
        args.skip(&self.hour);
        let half = args.take(&self.half);
        let time = clock(&hour.to_string(), None, half).filter(|_| args.is_done());
        if time.is_none() {
            *args = start;
        }
        time.map(Ok)
    }

    /// A whole number, in digits or in words.
    pub(super) fn count(&self, args: &mut Args<'_>) -> Value<u32> {
        let start = *args;
        if let Some(digits) = args.digits() {
            let count = digits.parse().ok();
            let count = count.filter(|_| start.token().is_some_and(is_whole));
            return Some(count.ok_or_else(|| start.up_to(args).written()));
        }
        args.take(&self.numbers).map(Ok)
    }

    /// A number of months, with the name of a span or without.
    pub(super) fn months(&self, args: &mut Args<'_>) -> Value<u32> {
        let start = *args;
        let count = self.count(args);
        let unit = args.take(&self.units);
        let months = match (count, unit) {
            (None, None) => return None,
            (Some(Err(_)), _) => None,
            (Some(Ok(count)), unit) => unit
                .map_or(Some(1), months_in)
                .map(|unit| count.saturating_mul(unit)),
            (None, Some(unit)) => months_in(unit),
        };
        Some(months.ok_or_else(|| start.up_to(args).written()))
    }
}

/// How many days a span has; of months and years about.
pub(super) fn days_in(unit: Unit) -> u32 {
    match unit {
        Unit::SameDay => 0,
        Unit::Day => 1,
        Unit::Week => 7,
        Unit::Month => 30,
        Unit::HalfYear => 182,
        Unit::Year => 365,
    }
}

/// How many months a span has.
fn months_in(unit: Unit) -> Option<u32> {
    match unit {
        Unit::SameDay | Unit::Day | Unit::Week => None,
        Unit::Month => Some(1),
        Unit::HalfYear => Some(6),
        Unit::Year => Some(12),
    }
}

fn is_year(digits: &str) -> bool {
    digits.len() >= 3
}

fn number(digits: &str) -> Option<i16> {
    digits.parse().ok()
}

fn calendar(year: &str, month: i16, day: i16) -> Option<Date> {
    let year = number(year).filter(|_| year.len() == 4)?;
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

fn clock(hour: &str, minute: Option<&str>, half: Option<Half>) -> Option<Time> {
    let hour: i8 = hour.parse().ok()?;
    let minute = match minute {
        Some(minute) if minute.len() == 2 => minute.parse().ok()?,
        Some(_) => return None,
        None => 0,
    };
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(Half::Morning) => hour % 12,
        Some(Half::Evening) => hour % 12 + 12,
    };
    Time::new(hour, minute, 0, 0).ok()
}
