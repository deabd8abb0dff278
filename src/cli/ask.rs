//! `optout ask`: the core on the command line, as one question, as a batch, or as a conversation.
//!
//! The same [`Bot`] answers as in a room. What the model learned is kept in the user's cache folder, so that the next
//! call starts at once; where that cannot be, it is learned again.

use std::{
    env, fs,
    io::{self, BufRead, BufReader, IsTerminal as _, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context as _;
use clap::Args;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Faults,
    json::{Numbered, Record},
    load, today, usage,
};
use crate::{
    bot::{Bot, Host},
    conversation::Conversation,
    inquiry::{Asker, Inquiry},
    language::Language,
    place::{Place, PlaceKind, RoomKey},
    region::Region,
};

const EXAMPLES: &str = "\
Examples:
  optout ask \"how do I opt out of LinkedIn AI training\"
  optout ask --region CH --lang de \"betrifft mich die Datenweitergabe für Werbung?\"
  optout ask --today 2025-10-20 \"since when does LinkedIn train AI with my posts?\"
  optout ask --json \"who gets my LinkedIn data?\"
  echo '{\"id\":1,\"text\":\"und in Norwegen?\",\"context\":\"Betrifft LinkedIns KI-Training die Schweiz?\"}' | optout ask --batch -
  optout ask                       a conversation: follow-ups, and choices by number

Exit codes:
  0  it answered, asked back or said that it does not know
  1  it could not, or a line of a batch was not readable
  2  the arguments make no sense";

/// Ask a question, as in a room.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Ask {
    /// The question; without one, a conversation on the terminal
    question: Vec<String>,

    /// Print one JSON object: what was understood, the reply and its sources
    #[arg(long, requires = "question")]
    json: bool,

    /// Answer each line of a file of JSON Lines, {"id","text","context"?,"today"?}; `-` is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["question", "json", "explain"])]
    batch: Option<PathBuf>,

    /// Tell why the question is understood as it is, instead of answering it
    #[arg(long, conflicts_with = "json")]
    explain: bool,

    /// Answer in this language, whatever the question's own
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,

    /// The day to answer on, instead of the machine's
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,

    /// Where the asker lives: a country's code, EU or EEA
    #[arg(long, value_name = "CC")]
    region: Option<Region>,

    /// A folder with `facts/` and `locales/` that adds to what is built in, or overrides it
    #[arg(long, value_name = "DIR")]
    facts: Option<PathBuf>,
}

impl Ask {
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let bot = self.bot()?;
        if let Some(wish) = &self.lang
            && bot.spoken().nearest(wish).is_none()
        {
            let offered: Vec<_> = bot.languages().iter().map(ToString::to_string).collect();
            return usage(&format!(
                "`--lang {wish}`: this language is not spoken yet; choose one of {}",
                offered.join(", ")
            ));
        }
        match &self.batch {
            Some(file) => self.answer_batch(&bot, file, out),
            None if self.question.is_empty() => self.converse(&bot, out),
            None => self.answer_one(&bot, out),
        }
    }

    fn answer_one(&self, bot: &Bot, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let inquiry = self.inquiry(self.question.join(" "), None);
        let mut conversation = self.conversation();
        if self.explain {
            write!(out, "{}", bot.explain(&inquiry, &mut conversation))?;
            return Ok(ExitCode::SUCCESS);
        }
        let response = bot.reply_to(&inquiry, &mut conversation, today(self.today));
        if self.json {
            serde_json::to_writer(&mut *out, &Record::new(&inquiry.text, response))?;
            writeln!(out)?;
        } else {
            writeln!(out, "{}", response.reply.plain)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// One object per line, in order; a line that cannot be read yields an error in its place.
    fn answer_batch(
        &self,
        bot: &Bot,
        file: &Path,
        out: &mut dyn Write,
    ) -> anyhow::Result<ExitCode> {
        let lines: Box<dyn BufRead> = if file.as_os_str() == "-" {
            Box::new(io::stdin().lock())
        } else {
            let opened = fs::File::open(file).with_context(|| {
                format!(
                    "cannot read `{}`; name a file of JSON Lines",
                    file.display()
                )
            })?;
            Box::new(BufReader::new(opened))
        };
        let mut code = ExitCode::SUCCESS;
        for line in lines.split(b'\n') {
            let line = line.with_context(|| format!("cannot read on in `{}`", file.display()))?;
            if line.trim_ascii().is_empty() {
                continue;
            }
            match Asked::read(&line) {
                Ok(asked) => {
                    let inquiry = self.inquiry(asked.text, asked.context);
                    let today = asked.today.unwrap_or_else(|| today(self.today));
                    let response = bot.reply_to(&inquiry, &mut self.conversation(), today);
                    let numbered = Numbered {
                        id: &asked.id,
                        record: Record::new(&inquiry.text, response),
                    };
                    serde_json::to_writer(&mut *out, &numbered)?;
                }
                Err(failed) => {
                    code = ExitCode::FAILURE;
                    serde_json::to_writer(&mut *out, &failed)?;
                }
            }
            writeln!(out)?;
        }
        Ok(code)
    }

    /// Questions from a terminal until it ends, with the memory that a room would have.
    fn converse(&self, bot: &Bot, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let stdin = io::stdin();
        if !stdin.is_terminal() {
            return usage(
                "no question; write one behind `optout ask`, or give lines of JSON to `optout ask --batch -`",
            );
        }
        let mut conversation = self.conversation();
        let mut line = String::new();
        writeln!(out, "Ask, in your own words; Ctrl-D ends.")?;
        loop {
            write!(out, "\n> ")?;
            out.flush()?;
            line.clear();
            if stdin.lock().read_line(&mut line)? == 0 {
                writeln!(out)?;
                return Ok(ExitCode::SUCCESS);
            }
            let inquiry = self.inquiry(line.trim().to_owned(), None);
            if self.explain {
                write!(out, "{}", bot.explain(&inquiry, &mut conversation))?;
            }
            let response = bot.reply_to(&inquiry, &mut conversation, today(self.today));
            writeln!(out, "{}", response.reply.plain)?;
        }
    }

    fn bot(&self) -> anyhow::Result<Bot> {
        let files = load(self.facts.as_deref())?;
        let host = Host::of_a_terminal(self.lang.clone().unwrap_or_else(Language::english));
        let cache = weights_file();
        let known = cache.as_deref().and_then(|file| fs::read(file).ok());
        let bot = Bot::new(&files, host, known.as_deref()).map_err(Faults)?;
        if let Some(file) = cache.filter(|_| bot.has_new_weights()) {
            keep(&file, &bot.weights());
        }
        Ok(bot)
    }

    fn inquiry(&self, text: String, context: Option<String>) -> Inquiry {
        let place = Place {
            room: RoomKey("cli".to_owned()),
            thread: None,
            kind: PlaceKind::Direct,
        };
        let mut inquiry = Inquiry::new(Asker("cli".to_owned()), place, text);
        inquiry.settings.language.clone_from(&self.lang);
        inquiry.context = context;
        inquiry
    }

    fn conversation(&self) -> Conversation {
        Conversation {
            region: self.region,
            ..Conversation::default()
        }
    }
}

/// One line of a batch.
#[derive(Debug, Deserialize)]
struct Asked {
    #[serde(default)]
    id: serde_json::Value,
    text: String,
    context: Option<String>,
    today: Option<Date>,
}

/// What stands in the place of a line that cannot be read.
#[derive(Debug, Serialize)]
struct Failed {
    id: serde_json::Value,
    error: String,
}

impl Asked {
    fn read(line: &[u8]) -> Result<Self, Failed> {
        let failed = |id, error: serde_json::Error| Failed {
            id,
            error: format!(
                "{error}; write {{\"id\": …, \"text\": \"…\"}}, and \"context\" and \"today\" where needed"
            ),
        };
        let value: serde_json::Value =
            serde_json::from_slice(line).map_err(|error| failed(serde_json::Value::Null, error))?;
        let id = value.get("id").cloned().unwrap_or_default();
        serde_json::from_value(value).map_err(|error| failed(id, error))
    }
}

/// Where the weights are kept between calls; `None` where the user has no home.
fn weights_file() -> Option<PathBuf> {
    let folder = |name, below: &str| {
        let folder = PathBuf::from(env::var_os(name)?);
        folder.is_absolute().then(|| folder.join(below))
    };
    let cache = folder("XDG_CACHE_HOME", "optout").or_else(|| folder("HOME", ".cache/optout"))?;
    Some(cache.join("weights"))
}

/// Writes the weights beside and moves them into place, so that no call reads half of them. What cannot be kept is
/// learned again: no reason to fail.
fn keep(file: &Path, weights: &[u8]) {
    let written = || {
        fs::create_dir_all(file.parent()?).ok()?;
        let beside = file.with_extension(std::process::id().to_string());
        fs::write(&beside, weights).ok()?;
        fs::rename(&beside, file).ok()
    };
    if written().is_none() {
        tracing::debug!(file = %file.display(), "the weights could not be kept");
    }
}
