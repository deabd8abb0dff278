//! `optout reminders`: what a room would hear, and when; and how long it takes until all rooms have.
//!
//! For a preview a room is played through from one day to another with the very plan and words that rooms get; nothing
//! is posted.

use std::{collections::BTreeSet, io::Write, path::PathBuf, process::ExitCode};

use clap::{Args, Subcommand};
use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use serde::Serialize;

use super::{Faults, load, today, usage};
use crate::{
    bot::{Bot, Host},
    facts::PlatformId,
    language::Language,
    reminders::{Agenda, HOUR, Leads, Limit, Plan, Post, Schedule, Subject, What, plan},
};

const EXAMPLES: &str = "\
Examples:
  optout reminders preview --today 2025-10-20 --zone Europe/Zurich
  optout reminders preview --from 2025-10-01 --to 2025-11-10 --lead 14 --lead 1 --lang de
  optout reminders preview --today 2025-10-20 --json          one line for each change and lead time
  optout reminders plan --rooms 4000 --per-second 2 --burst 50

Exit codes:
  0  done, also where nothing lies ahead
  1  the facts cannot be read
  2  the arguments make no sense";

/// See what rooms are reminded of.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Reminders {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Print every post that a room would get, with its instant
    Preview(Preview),
    /// Tell how long a homeserver's rate limit makes rooms wait that are due at once
    Plan(Fanning),
}

#[derive(Debug, Args)]
struct Preview {
    /// The first day, instead of today
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<Date>,

    /// The last day, instead of a year after the first
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<Date>,

    /// The day that is taken for today, instead of the machine's
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,

    /// The room's IANA time zone
    #[arg(long, value_name = "ZONE", default_value = "UTC", value_parser = zone)]
    zone: TimeZone,

    /// The room's language
    #[arg(long, value_name = "TAG", default_value = "en")]
    lang: Language,

    /// Only this platform
    #[arg(long, value_name = "ID")]
    platform: Option<PlatformId>,

    /// Days before a date, instead of 30, 14, 7, 3, 1 and 0; may be given more than once
    #[arg(long, value_name = "DAYS")]
    lead: Vec<u16>,

    /// One JSON object per line
    #[arg(long)]
    json: bool,

    /// A folder with `facts/` and `locales/` that adds to what is built in, or overrides it
    #[arg(long = "facts", value_name = "DIR")]
    folder: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct Fanning {
    /// How many rooms are due at once, instead of a few examples; may be given more than once
    #[arg(long, value_name = "NUMBER")]
    rooms: Vec<u32>,

    /// How many messages a second the homeserver takes from the bot (Synapse: `rc_message.per_second`)
    #[arg(long, value_name = "NUMBER", default_value_t = 0.2, value_parser = pace)]
    per_second: f64,

    /// How many it takes at once before that (Synapse: `rc_message.burst_count`)
    #[arg(long, value_name = "NUMBER", default_value_t = Limit::default().burst)]
    burst: u32,
}

/// How many rooms are told about where nobody says a number.
const EXAMPLE_ROOMS: [u32; 5] = [10, 100, 1_000, 10_000, 100_000];

/// A change that a post tells, as `--json` writes it.
#[derive(Serialize)]
struct Record<'a> {
    topic: String,
    lead_days: i32,
    civil: String,
    at: String,
    zone: &'a str,
    language: &'a Language,
    text: &'a str,
}

fn zone(name: &str) -> Result<TimeZone, String> {
    TimeZone::get(name).map_err(|_| {
        format!("`{name}` is no zone of the IANA database; write one such as `Europe/Zurich`")
    })
}

fn pace(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(pace) if pace > 0.0 && f64::is_finite(pace) => Ok(pace),
        _ => Err(format!(
            "`{text}` is no pace; write a number above 0, such as `0.2`"
        )),
    }
}

impl Reminders {
    /// Does what the verb asks for, and writes it to `out`.
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        match self.verb {
            Verb::Preview(preview) => preview.execute(out),
            Verb::Plan(fanning) => fanning.execute(out),
        }
    }
}

impl Preview {
    fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let host = Host::of_a_terminal(self.lang.clone());
        let bot = Bot::new(&load(self.folder.as_deref())?, host, None).map_err(Faults)?;
        if bot.spoken().nearest(&self.lang).is_none() {
            let spoken: Vec<_> = bot.languages().iter().map(ToString::to_string).collect();
            return usage(&format!(
                "`{}` is not spoken; choose one of {}",
                self.lang,
                spoken.join(", ")
            ));
        }
        let leads = match self.lead.as_slice() {
            [] => Leads::default(),
            days => match Leads::new(days.iter().copied()) {
                Ok(leads) => leads,
                Err(why) => return usage(&why),
            },
        };
        if let Some(platform) = &self.platform
            && bot.base().platform(platform).is_none()
        {
            return usage(&format!("there are no facts about `{platform}`"));
        }
        let from = self.from.unwrap_or_else(|| today(self.today));
        let to = self.to.or_else(|| from.checked_add(1.year()).ok());
        let (Some(to), schedule) = (to, Schedule::usual(self.zone.clone())) else {
            return usage("the calendar ends before the last day; give `--to`");
        };
        if to < from {
            return usage(&format!(
                "the last day {to} lies before the first one, {from}"
            ));
        }
        let what = self.platform.clone().map_or(What::All, What::Platform);
        for (at, post) in posts(&bot, &schedule, what, leads, from, to) {
            self.print(&bot, at, &post, out)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn print(
        &self,
        bot: &Bot,
        at: Timestamp,
        post: &Post,
        out: &mut dyn Write,
    ) -> anyhow::Result<()> {
        let text = bot.remind(post, &self.lang).plain;
        let offset = self.zone.to_offset(at);
        let local = self.zone.to_datetime(at).strftime("%Y-%m-%dT%H:%M");
        let zone = self.zone.iana_name().unwrap_or("UTC");
        if !self.json {
            writeln!(out, "== {local} {zone}\n{text}\n")?;
            return Ok(());
        }
        for item in &post.items {
            if let (Subject::Change(change), Some(date)) = (&item.subject, item.date) {
                let record = Record {
                    topic: change.to_string(),
                    lead_days: (date - post.today).get_days(),
                    civil: local.to_string(),
                    at: at.display_with_offset(offset).to_string(),
                    zone,
                    language: &self.lang,
                    text: &text,
                };
                writeln!(out, "{}", serde_json::to_string(&record)?)?;
            }
        }
        Ok(())
    }
}

impl Fanning {
    fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let Ok(pause) = SignedDuration::try_from_secs_f64(1.0 / self.per_second) else {
            return usage(
                "`--per-second` is so small that the calendar ends before the second post",
            );
        };
        let limit = Limit {
            burst: self.burst,
            pause,
        };
        let rooms = match self.rooms.as_slice() {
            [] => &EXAMPLE_ROOMS,
            rooms => rooms,
        };
        // After the usual hour, a civil day has this much left.
        let left = SignedDuration::from_hours(24 - i64::from(HOUR.hour()));
        writeln!(
            out,
            "{} posts at once, then one every {pause:#}; a day has {left:#} left after {}",
            self.burst,
            HOUR.strftime("%H:%M")
        )?;
        for count in rooms {
            let last = limit.fan_out(*count);
            let verdict = if last < left {
                ""
            } else {
                ": too long for one day; lift the limit for the bot's account (Synapse: `override_ratelimit`)"
            };
            writeln!(
                out,
                "{count:>7} rooms: the last post after {last:#}{verdict}"
            )?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Every post that a room would get which subscribes right before `from`, up to the end of `to`.
fn posts(
    bot: &Bot,
    schedule: &Schedule,
    what: What,
    leads: Leads,
    from: Date,
    to: Date,
) -> Vec<(Timestamp, Post)> {
    let before = from.yesterday().unwrap_or(from);
    let start = schedule.end_of(before) - SignedDuration::from_secs(1);
    let mut agenda = Agenda::default();
    agenda.add(what, leads, start);
    let mut told: BTreeSet<_> = agenda.known(bot.base()).into_iter().collect();
    let mut posts = Vec::new();
    let mut instant = Some(start);
    while let Some(now) = instant.filter(|now| *now < schedule.end_of(to)) {
        let Plan { post, next } = plan(&agenda, schedule, &told, bot.base(), now);
        if let Some(post) = post {
            told.extend(post.tells.iter().chain(&post.missed).cloned());
            posts.push((now, post));
        }
        instant = next;
    }
    posts
}
