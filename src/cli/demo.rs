//! `optout demo`: a throw-away homeserver on this machine, the bot in it, and you in an encrypted room with it.
//!
//! What comes up is [`crate::demo`]'s; here it is shown and talked to. Synapse is installed and started before there is
//! anything asynchronous, so that the keyboard and the operator can end it at any time: what is started ends with the
//! process. From then on Ctrl-C and SIGTERM end the conversation, and all is taken down in order. With
//! `--days-per-second` nobody talks: the room is subscribed, and one watches it go through the weeks.

use std::{
    collections::BTreeSet,
    io::{self, IsTerminal as _, Write},
    process::ExitCode,
    sync::Arc,
    thread,
    time::Duration,
};

use anyhow::Context as _;
use clap::Args;
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use tokio::{runtime::Runtime, sync::mpsc, time::timeout};

use super::{Faults, load, run::told_to_end};
use crate::{
    bot::Bot,
    clock::Clock,
    config::Config,
    demo::{self, Chat, Demo, Message, OwnedEventId, Synapse},
    facts::{FactBase, PlatformId},
    place::PlaceKind,
};

const EXAMPLES: &str = "\
Examples:
  optout demo                                  talk to the bot, here or with any Matrix client
  optout demo --ask \"how do I opt out of LinkedIn AI training\"
  optout demo --today 2025-10-20 --ask \"ab wann gilt das bei LinkedIn?\" --ask \"und in Norwegen?\"
  optout demo --today 2025-10-20 --days-per-second 1        watch a room being reminded, week after week
  optout demo --port 8008                      at an address that stays the same

The first call installs Synapse into `optout` in your cache directory, which needs Python 3.10 or newer, the network
and a minute. Nothing else is kept: Ctrl-C ends the homeserver, the bot and their accounts, and removes their files.

Exit codes:
  0  every question of `--ask` got its reply, or you left
  1  one did not, or something did not start
  2  the arguments make no sense";

const COMMANDS: &str = "\
What you type goes to the room, mentioning the bot.
  /dm    write to the direct message from now on, where no mention is needed
  /room  write to the room again
  /quit  leave, as Ctrl-C and Ctrl-D do";

/// Try the bot out: a homeserver of your own, an encrypted room, and the bot in it.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct DemoArgs {
    /// Ask this in the room, print the reply, and leave; may be given more than once
    #[arg(long, value_name = "TEXT")]
    ask: Vec<String>,

    /// The day that the bot answers on, instead of the machine's
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,

    /// Subscribe the room to LinkedIn, let so many days pass in a second, and watch until a week after its last date
    #[arg(long, value_name = "NUMBER", requires = "today", conflicts_with = "ask", value_parser = speed)]
    days_per_second: Option<f64>,

    /// The homeserver's port on 127.0.0.1, instead of any that is free
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,
}

/// The platform that a watched room follows.
const WATCHED: &str = "linkedin";

/// How many days beyond the last date one watches.
const AFTERWARDS: i64 = 7;

/// At more days in a second than this, sending alone takes longer than a reminder may.
const FASTEST: f64 = 10.0;

/// How long a bot may take to start while time passes already.
const HEAD_START: Duration = Duration::from_secs(2);

/// In seconds.
const DAY: f64 = 24.0 * 60.0 * 60.0;

fn speed(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(speed) if speed > 0.0 && speed <= FASTEST => Ok(speed),
        _ => Err(format!(
            "write a number above 0 and up to {FASTEST}, such as `1`"
        )),
    }
}

/// A room that is watched while time passes.
#[derive(Clone, Copy, Debug)]
struct Watch {
    /// Noon of the day before the first one: nothing is due, and there is time to subscribe.
    eve: Timestamp,
    /// When it has been watched for long enough.
    end: Timestamp,
    /// Days in a second.
    speed: f64,
}

impl Watch {
    /// From the eve of `today`, a day in UTC, until after the last date that is known of the platform.
    ///
    /// # Errors
    /// No date lies ahead.
    fn new(base: &FactBase, today: Date, speed: f64) -> anyhow::Result<Self> {
        let platform: PlatformId = WATCHED.parse().map_err(anyhow::Error::msg)?;
        let last = base
            .facts_of(&platform)
            .filter_map(|fact| fact.effective)
            .max();
        let last = last.filter(|last| *last >= today).with_context(|| {
            format!("no date of {WATCHED}'s lies ahead on {today}; try `--today 2025-10-20`")
        })?;
        let noon = |date: Date| TimeZone::UTC.to_timestamp(date.at(12, 0, 0, 0));
        Ok(Self {
            eve: noon(today.yesterday()?)?,
            end: noon(last.checked_add(AFTERWARDS.days())?)?,
            speed,
        })
    }
}

impl DemoArgs {
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        // The bot learns while Synapse starts.
        let bot = thread::spawn(|| {
            Bot::new(&load(None)?, Config::default().host(), None)
                .map_err(|problems| Faults(problems).into())
        });
        let progress = &mut io::stderr();
        let installation = demo::install(progress)?;
        writeln!(progress, "starting a homeserver")?;
        let synapse = Synapse::start(&installation, self.port)?;
        let bot: anyhow::Result<Bot> = bot
            .join()
            .map_err(|_| anyhow::anyhow!("the bot could not be made"))?;

        let bot = Arc::new(bot?);
        let watch = match (self.today, self.days_per_second) {
            (Some(today), Some(speed)) => Some(Watch::new(bot.base(), today, speed)?),
            (_, None) | (None, Some(_)) => None,
        };
        let runtime = Runtime::new()?;
        let code = runtime.block_on(self.show(&synapse, bot, watch, out));
        // Who listens in the background must not keep the homeserver waiting.
        runtime.shutdown_background();
        code
    }

    async fn show(
        self,
        synapse: &Synapse,
        bot: Arc<Bot>,
        watch: Option<Watch>,
        out: &mut dyn Write,
    ) -> anyhow::Result<ExitCode> {
        let told_to_end = told_to_end()?;
        let clock = match watch {
            Some(watch) => Clock::running(watch.eve, 1.0),
            None => Clock::on(self.today, &TimeZone::UTC),
        };
        let opening = async {
            let mut demo = Box::pin(Demo::open(synapse, bot, clock)).await?;
            if let Some(watch) = watch {
                watch.show(&mut demo, out).await?;
            } else if self.ask.is_empty() {
                introduce(&demo, synapse, out)?;
                converse(&mut demo, out).await?;
            } else {
                for question in &self.ask {
                    let reply = demo.ask(question).await?;
                    writeln!(out, "> {question}\n{}\n", reply.text())?;
                }
            }
            demo.close().await
        };
        tokio::select! {
            done = opening => done.map(|()| ExitCode::SUCCESS),
            () = told_to_end => Ok(self.left()),
        }
    }

    /// Leaving a conversation is no failure; leaving questions unanswered is.
    fn left(&self) -> ExitCode {
        if self.ask.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

impl Watch {
    async fn show(self, demo: &mut Demo, out: &mut dyn Write) -> anyhow::Result<()> {
        for order in [format!("remind {WATCHED}"), "reminders".to_owned()] {
            let reply = demo.ask(&order).await?;
            writeln!(out, "> {order}\n{}\n", reply.text())?;
        }
        // What was said so far has been printed.
        demo.news().await?;
        // What lies before the subscription is not due, so the bot has this time to start.
        let head_start = HEAD_START.mul_f64(self.speed * DAY);
        let clock = Clock::running(self.eve - head_start, self.speed * DAY);
        demo.restart(clock.clone()).await?;
        loop {
            let news = tokio::select! {
                news = demo.news() => news?,
                () = tokio::time::sleep(clock.until_seen(self.end)) => return Ok(()),
            };
            let seen = clock.today(&TimeZone::UTC);
            for message in news {
                writeln!(out, "[{}] {}\n", seen.strftime("%A, %F"), message.text())?;
            }
        }
    }
}

fn introduce(demo: &Demo, synapse: &Synapse, out: &mut dyn Write) -> anyhow::Result<()> {
    let bot = demo.room().bot();
    let account = demo.account();
    writeln!(
        out,
        "\nThe bot {bot} is in an encrypted room and in a direct message with you.\n\
         Talk to it here, or sign in with any Matrix client on this machine:\n\n  \
         homeserver  {}\n  user        {}\n  password    {}\n\n{COMMANDS}\n",
        synapse.url(),
        account.user,
        account.password.reveal()
    )?;
    Ok(())
}

/// Sends what is typed and prints what the bot says, until nothing more is typed and nothing is left unanswered.
async fn converse(demo: &mut Demo, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut lines = typed();
    let mut chat = demo.room().clone();
    let mut unanswered = BTreeSet::new();
    prompt(&chat, out)?;
    loop {
        tokio::select! {
            line = lines.recv() => match line.as_deref().map(str::trim) {
                None | Some("/quit") => break,
                Some("") => {}
                Some("/dm") => chat = demo.dm().clone(),
                Some("/room") => chat = demo.room().clone(),
                Some(command) if command.starts_with('/') => writeln!(out, "{COMMANDS}")?,
                Some(text) => drop(unanswered.insert(chat.ask(text).await?)),
            },
            news = demo.news() => tell(demo, &news?, &mut unanswered, out)?,
        }
        prompt(&chat, out)?;
    }
    let rest = async {
        while !unanswered.is_empty() {
            let news = demo.news().await?;
            tell(demo, &news, &mut unanswered, out)?;
        }
        Ok(())
    };
    timeout(demo::PATIENCE, rest)
        .await
        .context("the bot did not reply")?
}

/// Prints what the bot said, each time with where it said it, and strikes off what it replied to.
fn tell(
    demo: &Demo,
    news: &[Message],
    unanswered: &mut BTreeSet<OwnedEventId>,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    for message in news
        .iter()
        .filter(|message| message.sender == demo.room().bot())
    {
        let chat = if message.room == demo.dm().id() {
            demo.dm()
        } else {
            demo.room()
        };
        writeln!(out, "\n[{}] {}", label(chat), message.text())?;
        if let Some(asked) = message.reply_to() {
            unanswered.remove(asked);
        }
    }
    Ok(())
}

fn prompt(chat: &Chat, out: &mut dyn Write) -> anyhow::Result<()> {
    if io::stdin().is_terminal() {
        write!(out, "{}> ", label(chat))?;
        out.flush()?;
    }
    Ok(())
}

fn label(chat: &Chat) -> &'static str {
    match chat.kind() {
        PlaceKind::Room => "room",
        PlaceKind::Direct => "dm",
    }
}

/// The lines of standard input. Reading them blocks, in a thread that ends with the process.
fn typed() -> mpsc::UnboundedReceiver<String> {
    let (teller, lines) = mpsc::unbounded_channel();
    thread::spawn(move || {
        for line in io::stdin().lines().map_while(Result::ok) {
            if teller.send(line).is_err() {
                break;
            }
        }
    });
    lines
}
