//! `optout understand`: a workbench for those who teach a language, and for those who measure.
//!
//! `check` tells what the examples are worth by judging each with a model that has not seen it, and fails where they are
//! worth less than `locales/understanding.toml` asks for, or where the bar in it was computed from others. `eval` counts
//! how questions that somebody labelled are understood.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::{Faults, load, usage};
use crate::{
    bot::{Bot, Host},
    facts,
    files::Files,
    language::Language,
    understanding::{
        self, BOUNDS, Bounds, Calibration, Duty, Fate, Labelled, Mistake, Question, Score,
        Thresholds, Understanding, Verdict,
    },
};

const EXAMPLES: &str = "\
Examples:
  optout understand check --facts .           what the examples of the languages in this folder are worth
  optout understand check --facts . --write   the same, and keep the bar that follows from them
  optout understand check --mistakes          every example that is taken for something else
  optout understand eval tests/questions/*.jsonl
  optout understand eval --by-language --faults questions.jsonl

A line of a labelled file is one object:
  {\"id\":\"q1\",\"text\":\"gilt das auch in Norwegen?\",\"lang\":\"de\",\"topic\":\"linkedin/ai-training\",\"aspect\":\"affected\",
   \"region\":\"NO\",\"context\":\"Betrifft mich LinkedIns KI-Training?\",\"also\":[{\"aspect\":\"overview\"}]}

Exit codes:
  0  done; `check` found nothing to complain of
  1  a file cannot be read, or the examples are worth too little
  2  the arguments make no sense";

/// How many kinds of mistakes are told, and how many examples of each.
const KINDS: usize = 20;
const EXAMPLES_EACH: usize = 3;

/// See what the examples of questions are worth, and how labelled questions are understood.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Understand {
    #[command(subcommand)]
    verb: Verb,

    /// A folder with `facts/` and `locales/` that adds to what is built in, or overrides it
    #[arg(long = "facts", value_name = "DIR", global = true)]
    folder: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Judge each example by a model that has not seen it: recall by language and aspect, what is taken for what, the bar
    Check {
        /// Keep the bar that was found in the folder of `--facts`
        #[arg(long)]
        write: bool,

        /// Tell every example that is taken for something else, not only the most frequent kinds
        #[arg(long)]
        mistakes: bool,
    },
    /// Count how labelled questions are understood
    Eval {
        /// Files of JSON Lines
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,

        /// Count by language, too
        #[arg(long)]
        by_language: bool,

        /// Name the questions that were answered wrongly or not at all, with what was understood
        #[arg(long)]
        faults: bool,
    },
}

impl Understand {
    /// Does what the verb asks for, and writes it to `out`.
    pub(super) fn execute(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let files = load(self.folder.as_deref())?;
        match (self.verb, &self.folder) {
            (Verb::Check { write: true, .. }, None) => {
                usage("`--write` needs `--facts DIR`, the folder to write in")
            }
            (Verb::Check { write, mistakes }, folder) => {
                check(&files, folder.as_deref().filter(|_| write), mistakes, out)
            }
            (
                Verb::Eval {
                    files: labelled,
                    by_language,
                    faults,
                },
                _,
            ) => eval(&files, &labelled, by_language, faults, out),
        }
    }
}

fn check(
    files: &Files,
    write: Option<&Path>,
    every_mistake: bool,
    out: &mut dyn Write,
) -> anyhow::Result<ExitCode> {
    let (base, mut problems) = facts::load(files);
    problems.extend(understanding::check(files));
    if !problems.is_empty() {
        return Err(Faults(problems).into());
    }
    let faults = |problems| anyhow::Error::from(Faults(problems));
    let calibration = Calibration::of(files, &base).map_err(faults)?;
    let mut bounds = Bounds::read(files).map_err(|problem| faults(vec![problem]))?;
    let found = Thresholds {
        answer: calibration.threshold(),
        computed_from: format!("{:016x}", understanding::fingerprint(files, &base)),
    };
    tell_recall(&calibration, out)?;
    tell_languages(&calibration, found.answer, out)?;
    let mistakes = calibration.mistakes();
    if every_mistake {
        tell_mistakes(&mistakes, out)?;
    } else {
        tell_confusions(&mistakes, out)?;
    }
    tell_names(
        &Understanding::new(files, &base, None).map_err(faults)?,
        out,
    )?;

    let mut complaints = below_floors(&bounds, &calibration, found.answer);
    writeln!(
        out,
        "\nanswer from {:.2}, computed from {}",
        found.answer, found.computed_from
    )?;
    if let Some(folder) = write {
        bounds.thresholds = found;
        let path = folder.join(BOUNDS);
        fs::write(&path, bounds.write())
            .with_context(|| format!("cannot write `{}`", path.display()))?;
        writeln!(out, "written to {}", path.display())?;
    } else if bounds.thresholds != found {
        complaints.push(format!(
            "{BOUNDS}: `answer = {:.2}` was computed from {}, not from these examples; run `optout understand check \
             --facts . --write`",
            bounds.thresholds.answer, bounds.thresholds.computed_from
        ));
    }
    for complaint in &complaints {
        writeln!(out, "{complaint}")?;
    }
    Ok(if complaints.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// By class, each language's share of examples that are found again.
fn tell_recall(calibration: &Calibration, out: &mut dyn Write) -> io::Result<()> {
    let recall = calibration.recall();
    let languages: BTreeSet<&Language> = recall.keys().map(|(_, language)| language).collect();
    let classes: BTreeSet<&String> = recall.keys().map(|(class, _)| class).collect();
    write!(out, "{:<18}", "found again")?;
    for language in &languages {
        write!(out, "{:>12}", language.to_string())?;
    }
    writeln!(out)?;
    for class in classes {
        write!(out, "{class:<18}")?;
        for language in &languages {
            match recall.get(&(class.clone(), (*language).clone())) {
                Some((count, share)) => write!(out, "{:>12}", format!("{share:.2} of {count:>3}"))?,
                None => write!(out, "{:>12}", "-")?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

fn tell_languages(
    calibration: &Calibration,
    threshold: f32,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(
        out,
        "\n{:<10}{:>10}{:>10}{:>10}{:>10}",
        "", "examples", "recall", "answered", "wrong"
    )?;
    for (language, (count, point)) in calibration.by_language(threshold) {
        writeln!(
            out,
            "{:<10}{count:>10}{:>10.3}{:>10.3}{:>10.3}",
            language.to_string(),
            point.recall,
            point.answered,
            point.wrong
        )?;
    }
    let all = calibration.at(threshold);
    writeln!(
        out,
        "{:<20}{:>10.3}{:>10.3}{:>10.3}",
        "all", all.recall, all.answered, all.wrong
    )
}

/// What is taken for what: the most frequent kinds with the surest examples of each.
fn tell_confusions(mistakes: &[Mistake], out: &mut dyn Write) -> io::Result<()> {
    let mut kinds: BTreeMap<(&str, &str), Vec<&Mistake>> = BTreeMap::new();
    for mistake in mistakes {
        let kind = (mistake.truth.as_str(), mistake.found.as_str());
        kinds.entry(kind).or_default().push(mistake);
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, examples)| Reverse(examples.len()));
    writeln!(out, "\ntaken for something else, the most frequent first")?;
    for ((truth, found), examples) in kinds.iter().take(KINDS) {
        writeln!(out, "{:>4}  {truth} for {found}", examples.len())?;
        for mistake in examples.iter().take(EXAMPLES_EACH) {
            writeln!(out, "        {}: {}", mistake.language, mistake.text)?;
        }
    }
    Ok(())
}

/// Every mistake, the surest first.
fn tell_mistakes(mistakes: &[Mistake], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\ntaken for something else, the surest first")?;
    for mistake in mistakes {
        let Mistake {
            language,
            text,
            truth,
            found,
            confidence,
        } = mistake;
        writeln!(
            out,
            "{confidence:.2}  {language:<3} {truth} for {found}: {text}"
        )?;
    }
    Ok(())
}

fn tell_names(understanding: &Understanding, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "\nnames that are ordinary words, and count only with a capital in those languages"
    )?;
    let mut by_languages: BTreeMap<Vec<Language>, Vec<String>> = BTreeMap::new();
    for (name, languages) in understanding.ambiguous_names() {
        by_languages.entry(languages).or_default().push(name);
    }
    for (languages, names) in by_languages {
        let languages: Vec<_> = languages.iter().map(ToString::to_string).collect();
        writeln!(out, "{:>12}  {}", languages.join(" "), names.join(", "))?;
    }
    Ok(())
}

fn below_floors(bounds: &Bounds, calibration: &Calibration, threshold: f32) -> Vec<String> {
    let points = calibration.by_language(threshold);
    let mut complaints = Vec::new();
    for (language, floor) in &bounds.floors {
        let Some((_, point)) = points.get(language) else {
            complaints.push(format!(
                "{BOUNDS}: `floors.{language}` is set, and the language has no examples"
            ));
            continue;
        };
        for (name, found, least) in [
            ("recall", point.recall, floor.recall),
            ("answered", point.answered, floor.answered),
        ] {
            if found < least {
                complaints.push(format!(
                    "{language}: {name} is {found:.3}, and {BOUNDS} asks for {least:.3}; look at what is taken for \
                     what above"
                ));
            }
        }
    }
    complaints
}

fn eval(
    files: &Files,
    labelled: &[PathBuf],
    by_language: bool,
    faults: bool,
    out: &mut dyn Write,
) -> anyhow::Result<ExitCode> {
    let bot = Bot::new(files, Host::of_a_terminal(Language::english()), None).map_err(Faults)?;
    let mut judged: Vec<(Labelled, Verdict)> = Vec::new();
    for path in labelled {
        for question in read_labelled(path)? {
            let understood = bot.understand(&question.text, question.context.as_deref());
            let verdict = question.judge(&understood);
            if let Some(kind) = fault(verdict).filter(|_| faults) {
                tell_fault(kind, &question, &understood, out)?;
            }
            judged.push((question, verdict));
        }
    }
    tell_scores(&judged, by_language, out)?;
    Ok(ExitCode::SUCCESS)
}

/// The questions of a file of JSON Lines.
fn read_labelled(path: &Path) -> anyhow::Result<Vec<Labelled>> {
    let name = path.display();
    let text = fs::read_to_string(path)
        .with_context(|| format!("cannot read `{name}`; name a file of JSON Lines"))?;
    let lines = text.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(at, line)| {
            serde_json::from_str(line).with_context(|| {
                let line = at + 1;
                format!(
                    "{name}:{line}: not a labelled question; `optout understand --help` shows one"
                )
            })
        })
        .collect()
}

/// What is wrong with what was done, if anything.
fn fault(verdict: Verdict) -> Option<&'static str> {
    match (verdict.fate, verdict.duty) {
        (Fate::WrongAnswer, _) => Some("wrong"),
        (Fate::Offered | Fate::Asked | Fate::Declined, Duty::Answer) => Some("silent"),
        (
            Fate::RightAnswer | Fate::RightSilence | Fate::Offered | Fate::Asked | Fate::Declined,
            _,
        ) => None,
    }
}

fn tell_fault(
    kind: &str,
    question: &Labelled,
    understood: &Question,
    out: &mut dyn Write,
) -> io::Result<()> {
    let aspects: Vec<_> = understood
        .aspects
        .iter()
        .map(|aspect| aspect.id())
        .collect();
    let (topic, aspects) = (&understood.topic, aspects.join(", "));
    writeln!(out, "{kind:<7}{:<8}{}", question.id, question.text)?;
    writeln!(
        out,
        "{:15}{topic} {aspects} {:.2}",
        "", understood.confidence
    )
}

fn tell_scores(
    judged: &[(Labelled, Verdict)],
    by_language: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let all = Score::of(judged.iter().map(|(_, verdict)| verdict));
    write!(out, "{:<10}{:>6}", "", "lines")?;
    for (name, _) in &all.shares {
        write!(out, "{name:>10}")?;
    }
    writeln!(out)?;
    tell_score("all", &all, out)?;
    if by_language {
        let mut groups: BTreeMap<&str, Vec<&Verdict>> = BTreeMap::new();
        for (question, verdict) in judged {
            let language = question.lang.as_deref().unwrap_or("-");
            groups.entry(language).or_default().push(verdict);
        }
        for (language, verdicts) in groups {
            tell_score(language, &Score::of(verdicts.into_iter()), out)?;
        }
    }
    Ok(())
}

fn tell_score(name: &str, score: &Score, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{name:<10}{:>6}", score.count)?;
    for (_, share) in &score.shares {
        if share.is_nan() {
            write!(out, "{:>10}", "-")?;
        } else {
            write!(out, "{share:>10.3}")?;
        }
    }
    writeln!(out)
}
