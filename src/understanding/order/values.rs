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
    /// A day. Its year has four digits.
    pub(super) fn date(&self, args: &mut Args<'_>) -> Value<Date> {
        let start = *args;
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
            .filter(|_| args.is_between_tokens());
        Some(date.ok_or_else(|| start.up_to(args).written()))
    }

    /// The numbers and the month that a day is written with, in any order.
    fn parts_of_date<'a>(&self, args: &mut Args<'a>) -> (Vec<&'a str>, Option<i16>) {
        let (mut numbers, mut month) = (Vec::new(), None);
        while numbers.len() + usize::from(month.is_some()) < 3 {
            if let Some(digits) = args.digits() {
                numbers.push(digits);
                args.skip(&self.ordinals);
            } else if let (None, Some(found)) = (month, args.take(&self.months)) {
                month = Some(found);
            } else {
                break;
            }
        }
        (numbers, month)
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

    /// A time of day.
    pub(super) fn time(&self, args: &mut Args<'_>) -> Value<Time> {
        let start = *args;
        let hour = args.digits()?;
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
