//! How many answers somebody gets: what ends a loop between bots, and a flood.
//!
//! So many in ten minutes, whatever the rooms; then one notice, then silence until there is room again. In memory only:
//! after a restart everybody begins anew, which a loop cannot bring about.

use std::collections::{HashMap, VecDeque};

use jiff::{SignedDuration, Timestamp};

use crate::inquiry::Asker;

/// The span in which answers are counted (`design.md`: ten minutes).
pub const SPAN: SignedDuration = SignedDuration::from_mins(10);

/// How many askers are kept before those are forgotten who asked nothing for a while: a bound on memory.
const CAPACITY: usize = 10_000;

/// What everybody has had of late.
#[derive(Debug, Default)]
pub struct Budget {
    by_asker: HashMap<Asker, Spent>,
}

/// What one asker has had.
#[derive(Debug, Default)]
struct Spent {
    /// When each answer was given, the oldest first.
    answers: VecDeque<Timestamp>,
    /// When they were told that it is enough for now.
    told: Option<Timestamp>,
}

/// What somebody gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// An answer.
    Answer,
    /// The notice that it is enough for now.
    Notice,
    /// Nothing.
    Silence,
}

impl Budget {
    /// What an asker gets at `now`, of `limit` answers in [`SPAN`]; 0 is unlimited. It counts as given.
    pub fn grant(&mut self, asker: &Asker, limit: u32, now: Timestamp) -> Grant {
        if limit == 0 {
            return Grant::Answer;
        }
        let is_over = |then: &Timestamp| now.duration_since(*then) >= SPAN;
        if self.by_asker.len() >= CAPACITY {
            self.by_asker
                .retain(|_, spent| spent.answers.back().is_some_and(|last| !is_over(last)));
        }
        let spent = self.by_asker.entry(asker.clone()).or_default();
        while spent.answers.front().is_some_and(is_over) {
            spent.answers.pop_front();
        }
        if spent.answers.len() < usize::try_from(limit).unwrap_or(usize::MAX) {
            spent.answers.push_back(now);
            return Grant::Answer;
        }
        if spent.told.is_none_or(|then| is_over(&then)) {
            spent.told = Some(now);
            return Grant::Notice;
        }
        Grant::Silence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(minute * 60).unwrap()
    }

    #[test]
    fn so_many_answers_then_one_notice_then_silence_until_there_is_room_again() {
        let (ann, ben) = (Asker("ann".to_owned()), Asker("ben".to_owned()));
        let mut budget = Budget::default();
        let rows = [
            (&ann, 0, Grant::Answer),
            (&ann, 4, Grant::Answer),
            (&ann, 5, Grant::Notice),
            (&ann, 6, Grant::Silence),
            (&ben, 6, Grant::Answer),
            // The first answer is ten minutes old.
            (&ann, 10, Grant::Answer),
            (&ann, 11, Grant::Silence),
            (&ann, 14, Grant::Answer),
            (&ann, 15, Grant::Notice),
        ];
        for (asker, minute, expected) in rows {
            assert_eq!(
                budget.grant(asker, 2, at(minute)),
                expected,
                "minute {minute}"
            );
        }
    }

    #[test]
    fn no_limit_is_none_and_a_flood_is_forgotten_with_its_time() {
        let mut budget = Budget::default();
        for _ in 0..1_000 {
            assert_eq!(
                budget.grant(&Asker("ann".to_owned()), 0, at(0)),
                Grant::Answer
            );
        }
        for number in 0..CAPACITY {
            budget.grant(&Asker(number.to_string()), 1, at(1));
        }
        budget.grant(&Asker("ben".to_owned()), 1, at(12));
        assert_eq!(budget.by_asker.len(), 1);
    }
}
