//! `optout facts`: what an editor of the fact base wants to know of it.
//!
//! `check` runs the rules of all who have some; the other verbs show what is there, in the words of the fact files, and
//! refuse to where a file cannot be read.

use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Subcommand};
use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;

use super::{Faults, load, table, today};
use crate::{
    facts::{self, Aspect, ChangeId, Fact, FactBase, Scope, Statement},
    files::Files,
    language::Language,
    understanding,
    wording::{self, Catalog, KEEPS_FOR_MONTHS, Voice, ids},
};

const EXAMPLES: &str = "\
Examples:
  optout facts check --facts .           every problem of the files in this folder, laid over what is built in
  optout facts list                      what is known, since when, and how fresh it is
  optout facts show linkedin/ad-sharing  verdicts by region, statements with their sources
  optout facts show linkedin/terms --lang de --today 2025-10-20
  optout facts coverage                  which aspects are told of which change, in which languages
  optout facts stale --months 3          which sources to read anew, and where, the oldest first

`docs/facts.md` tells how a fact file is written.

Exit codes:
  0  done; `check` found nothing
  1  `check` found problems, a file cannot be read, or there is no such change
  2  the arguments make no sense";

/// See and check what answers are made of.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Facts {
    #[command(subcommand)]
    verb: Verb,

    /// A folder with `facts/` and `locales/` that adds to what is built in, or overrides it
    #[arg(long = "facts", value_name = "DIR", global = true)]
    folder: Option<PathBuf>,

    /// The day to look from, instead of the machine's
    #[arg(long, value_name = "YYYY-MM-DD", global = true)]
    today: Option<Date>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Tell everything that is wrong in the facts and their words, one problem per line
    Check,
    /// List the changes: their days, where they stand, how much is told, the oldest day a source was read
    List {
        /// One JSON object per line
        #[arg(long)]
        json: bool,
    },
    /// Show all of one change: verdicts, statements, links and sources
    Show {
        /// The change, as `platform/change`
        change: ChangeId,

        /// The language of the statements' words
        #[arg(long, value_name = "TAG", default_value = "en")]
        lang: Language,
    },
    /// Count the statements by aspect and change, and each language's messages
    Coverage,
    /// List the pages that were read longest ago, or on a day that is not on record: what to look at anew
    Stale {
        /// Leave out what was read within so many months
        #[arg(long, value_name = "NUMBER", default_value_t = KEEPS_FOR_MONTHS)]
        months: u8,
    },
}

/// A change as `list --json` writes it.
#[derive(Serialize)]
struct Listed<'a> {
    topic: String,
    practice: &'a facts::Practice,
    announced: Option<Date>,
    effective: Option<Date>,
    superseded: Option<Date>,
    phase: &'static str,
    revision: u32,
    statements: usize,
    sources: usize,
    oldest_read: Option<Date>,
}

impl Facts {
    /// Does what the verb asks for, and writes it to `out`.
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let files = load(self.folder.as_deref())?;
        let today = today(self.today);
        match self.verb {
            Verb::Check => return Ok(check(&files, today, out)?),
            Verb::List { json } => list(&readable(&files)?, json, today, out)?,
            Verb::Show { change, lang } => show(&files, &change, &lang, today, out)?,
            Verb::Coverage => coverage(&files, &readable(&files)?, out)?,
            Verb::Stale { months } => stale(&readable(&files)?, months, today, out)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The facts, where every file of them can be read.
fn readable(files: &Files) -> anyhow::Result<FactBase> {
    match facts::load(files) {
        (base, problems) if problems.is_empty() => Ok(base),
        (_, problems) => Err(Faults(problems).into()),
    }
}

fn check(files: &Files, today: Date, out: &mut dyn Write) -> io::Result<ExitCode> {
    let mut problems = facts::check(files, today);
    problems.extend(wording::check(files));
    let (base, _) = facts::load(files);
    if problems.is_empty() {
        // Reading how people ask takes a while and rests on all the rest.
        problems.extend(understanding::check(files));
    }
    for problem in &problems {
        writeln!(out, "{problem}")?;
    }
    if !problems.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    let statements: usize = base.all().map(|fact| fact.statements.len()).sum();
    let sources: usize = base.all().map(|fact| fact.sources.len()).sum();
    writeln!(
        out,
        "no problems (platforms: {}, changes: {}, statements: {statements}, sources: {sources}, languages: {})",
        base.platforms().count(),
        base.facts().count(),
        wording::coverage(files, &base).len(),
    )?;
    Ok(ExitCode::SUCCESS)
}

fn list(base: &FactBase, json: bool, today: Date, out: &mut dyn Write) -> io::Result<()> {
    let oldest = |fact: &Fact| fact.sources.values().filter_map(|source| source.read).min();
    if json {
        for fact in base.all() {
            let listed = Listed {
                topic: fact.id.to_string(),
                practice: &fact.practice,
                announced: fact.announced,
                effective: fact.effective,
                superseded: fact.superseded,
                phase: fact.phase(today).name().id(),
                revision: fact.revision,
                statements: fact.statements.len(),
                sources: fact.sources.len(),
                oldest_read: oldest(fact),
            };
            writeln!(out, "{}", serde_json::to_string(&listed)?)?;
        }
        return Ok(());
    }
    let mut rows = vec![row([
        "change",
        "announced",
        "effective",
        "phase",
        "statements",
        "oldest read",
    ])];
    rows.extend(base.all().map(|fact| {
        vec![
            fact.id.to_string(),
            day(fact.announced),
            day(fact.effective),
            fact.phase(today).name().id().to_owned(),
            fact.statements.len().to_string(),
            day(oldest(fact)),
        ]
    }));
    table(&rows, out)
}

fn show(
    files: &Files,
    change: &ChangeId,
    language: &Language,
    today: Date,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let base = readable(files)?;
    let catalog = Catalog::new(files).map_err(Faults)?;
    let fact = base.fact(change).ok_or_else(|| {
        let known: Vec<_> = base.all().map(|fact| fact.id.to_string()).collect();
        anyhow::anyhow!(
            "there is no change `{change}`; known are {}",
            known.join(", ")
        )
    })?;
    let voice = Voice {
        catalog: &catalog,
        language,
        base: &base,
        understood: &[],
        today,
    };
    let controls: Vec<_> = fact.controls.iter().map(word).collect();
    writeln!(
        out,
        "{change}: {}, {}, revision {}",
        voice.platform(&change.platform),
        voice.change(change),
        fact.revision
    )?;
    writeln!(
        out,
        "announced {}, effective {}, {} on {today}",
        day(fact.announced),
        day(fact.effective),
        fact.phase(today).name().id(),
    )?;
    writeln!(
        out,
        "practice {}, default {}, controls {}",
        fact.practice,
        word(&fact.default),
        controls.join(", ")
    )?;
    writeln!(out, "\nScopes")?;
    for scope in &fact.scopes {
        writeln!(out, "  {}", of_scope(fact, scope))?;
        tell(&voice, fact, &ids::scope(change, &scope.id), out)?;
    }
    writeln!(out, "\nStatements")?;
    for statement in &fact.statements {
        writeln!(out, "  {}", of_statement(statement))?;
        tell(&voice, fact, &ids::statement(change, &statement.id), out)?;
    }
    writeln!(out, "\nLinks")?;
    for (name, link) in &fact.links {
        writeln!(out, "  {name} ({}): {}", word(&link.kind), link.url)?;
    }
    writeln!(out, "\nSources")?;
    for (name, source) in &fact.sources {
        writeln!(
            out,
            "  {name} ({}, published {}, read {}): {}, {}\n      {}",
            word(&source.kind),
            day(source.published),
            day(source.read),
            source.publisher,
            source.title,
            source.url
        )?;
    }
    Ok(())
}

fn of_scope(fact: &Fact, scope: &Scope) -> String {
    let areas: Vec<_> = scope.areas.iter().map(word).collect();
    let since = day(fact.since(scope));
    let basis = scope.basis.map(|basis| format!(", {}", word(&basis)));
    format!(
        "{} [{}]: {} (day {since}{}; {}; {})",
        scope.id,
        areas.join(", "),
        word(&scope.verdict),
        basis.unwrap_or_default(),
        word(&scope.confidence),
        names(&scope.sources)
    )
}

fn of_statement(statement: &Statement) -> String {
    let mut about: Vec<_> = statement.aspects.iter().map(word).collect();
    about.extend(statement.phases.iter().map(word));
    about.extend(statement.areas.iter().map(word));
    about.extend(statement.from.map(|day| format!("from {day}")));
    format!(
        "{} [{}] ({}; {})",
        statement.id,
        about.join(", "),
        word(&statement.confidence),
        names(&statement.sources)
    )
}

/// A message's words below the line that it belongs to.
fn tell(voice: &Voice<'_>, fact: &Fact, id: &str, out: &mut dyn Write) -> io::Result<()> {
    let prose = voice.prose(fact, id);
    writeln!(out, "      {}", prose.text)?;
    for (step, number) in prose.steps.iter().zip(1..) {
        writeln!(out, "      {number}. {step}")?;
    }
    Ok(())
}

fn coverage(files: &Files, base: &FactBase, out: &mut dyn Write) -> io::Result<()> {
    let facts: Vec<_> = base.all().collect();
    let mut rows = vec![row(["aspect"])];
    if let Some(head) = rows.first_mut() {
        head.extend(facts.iter().map(|fact| fact.id.to_string()));
    }
    for aspect in Aspect::ALL {
        let counts = facts.iter().map(|fact| {
            let told = fact
                .statements
                .iter()
                .filter(|told| told.aspects.contains(aspect));
            match told.count() {
                0 => "-".to_owned(),
                count => count.to_string(),
            }
        });
        rows.push([aspect.to_string()].into_iter().chain(counts).collect());
    }
    for (language, said) in wording::coverage(files, base) {
        let shares = said.iter().map(|(said, wanted)| format!("{said}/{wanted}"));
        let head = format!("messages in {language}");
        rows.push([head].into_iter().chain(shares).collect());
    }
    table(&rows, out)
}

/// The shown sources that were not read lately, by page: the oldest first, and before them those of unknown day.
fn stale(base: &FactBase, months: u8, today: Date, out: &mut dyn Write) -> io::Result<()> {
    let limit = today
        .checked_sub(i64::from(months).months())
        .unwrap_or(Date::MIN);
    let mut pages: BTreeMap<(Option<Date>, &str), Vec<String>> = BTreeMap::new();
    for fact in base.all() {
        let shown = fact
            .sources
            .values()
            .filter(|source| source.kind.is_shown());
        for source in shown.filter(|source| source.read.is_none_or(|read| read < limit)) {
            let whom = pages.entry((source.read, source.url.as_str())).or_default();
            whom.push(fact.id.to_string());
        }
    }
    let mut rows = vec![row(["read", "of", "look at"])];
    rows.extend(
        pages
            .into_iter()
            .map(|((read, url), whom)| vec![day(read), whom.join(", "), url.to_owned()]),
    );
    table(&rows, out)
}

fn row<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

fn day(day: Option<Date>) -> String {
    day.map_or_else(|| "unknown".to_owned(), |day| day.to_string())
}

fn names(names: &[facts::Slug]) -> String {
    let names: Vec<_> = names.iter().map(facts::Slug::as_str).collect();
    names.join(", ")
}

/// A choice as fact files write it.
fn word(choice: &impl Serialize) -> String {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => String::new(),
    }
}
