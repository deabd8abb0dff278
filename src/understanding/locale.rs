//! A language's own files: how people ask in it, as `locales/<tag>/{questions,lexicon,regions}.toml` tell, and how they
//! give orders, as `commands.toml` does.
//!
//! A language is understood when its folder has a `questions.toml`; nothing in Rust names one. Without `commands.toml` it
//! has no commands of its own. Reading reports every problem of a file's form; what the content is worth is `check`'s
//! matter.

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::{
    facts::{Aspect, Practice, Problem},
    files::Files,
    language::Language,
    place::Corrections,
    region::Region,
    understanding::BotTopic,
};

/// What a language's folder tells about asking in it.
#[derive(Clone, Debug)]
pub(super) struct Locale {
    /// The language of the folder.
    pub(super) language: Language,
    /// Whether the folder has the words of answers, too: a language can be understood before it is spoken.
    pub(super) is_spoken: bool,
    /// The practices that many platforms have.
    pub(super) shared: Vec<Practice>,
    /// The examples of `questions.toml`, in the order of the file.
    pub(super) examples: Vec<Example>,
    /// The words of `lexicon.toml`.
    pub(super) lexicon: LexiconFile,
    /// The names of `regions.toml`.
    pub(super) regions: RegionsFile,
    /// The words of `commands.toml`; `None` where there is none.
    pub(super) commands: Option<CommandsFile>,
}

/// One example of a question.
#[derive(Clone, Debug)]
pub(super) struct Example {
    /// The question, with `{platform}` and `{region}` where any would do.
    pub(super) text: String,
    /// What it asks.
    pub(super) class: Class,
    /// The practice that it is about; `None` where it is about none.
    pub(super) practice: Option<Practice>,
    /// Whether it is asked across platforms.
    pub(super) across: bool,
    /// Its line in the file.
    pub(super) line: usize,
}

/// What a question can turn out to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Class {
    /// An aspect of a change.
    Aspect(Aspect),
    /// Something about the bot itself.
    Bot(BotTopic),
    /// Something about a known topic that no aspect answers: how many, how dangerous.
    Uncovered,
    /// Something else altogether.
    None,
}

impl Example {
    /// The slots that an example may have.
    pub(super) const SLOTS: [&str; 3] = ["{platform}", "{region}", "{company}"];

    /// The text without its slots.
    pub(super) fn without_slots(&self) -> String {
        Self::SLOTS
            .iter()
            .fold(self.text.clone(), |text, slot| text.replace(slot, " "))
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Aspect(aspect) => aspect.fmt(f),
            Self::Bot(topic) => write!(f, "bot {topic:?}"),
            Self::Uncovered => f.write_str("uncovered"),
            Self::None => f.write_str("none"),
        }
    }
}

/// `lexicon.toml`; the file's own head says what each key is for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct LexiconFile {
    /// Words that say nothing about the subject.
    pub(super) common: Vec<String>,
    /// Words that a follow-up may have beside its slots.
    pub(super) fillers: Vec<String>,
    /// Words that join two questions in one sentence.
    pub(super) joins: Vec<String>,
    /// The word beside a platform's name that makes it the name of its assistant.
    pub(super) assistant: Option<String>,
    /// Phrases that begin a clause which takes something for granted.
    pub(super) premises: Vec<String>,
    /// Phrases after which stands where somebody lives.
    pub(super) residence: Vec<String>,
    /// How one says the first, the second, the third.
    pub(super) picks: Vec<Vec<String>>,
    /// Other ways to write a letter.
    pub(super) spelling: BTreeMap<String, String>,
    /// Phrases that name a practice.
    pub(super) topics: BTreeMap<Practice, Vec<String>>,
    /// Concepts that show that the use of data is asked about.
    pub(super) domain: BTreeMap<String, Vec<String>>,
    /// The other concepts.
    pub(super) concepts: BTreeMap<String, Vec<String>>,
}

/// `regions.toml`; the file's own head says what each key is for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RegionsFile {
    /// Names beside those of CLDR, by region.
    pub(super) names: BTreeMap<Region, Vec<String>>,
    /// Phrases with such a name in them that mean no region.
    pub(super) not: Vec<String>,
}

/// `commands.toml`; the file's own head says what each key is for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct CommandsFile {
    /// What stands around a command and says nothing.
    pub(super) courtesy: Vec<String>,
    /// Who is reminded.
    pub(super) audience: Vec<String>,
    /// Words between a command's own that say nothing.
    pub(super) fillers: Vec<String>,
    /// Words before the value that something is set to.
    pub(super) links: Vec<String>,
    /// Words before the text of a date.
    pub(super) about: Vec<String>,
    /// Every platform.
    pub(super) all: Vec<String>,
    /// The question's own language.
    pub(super) auto: Vec<String>,
    /// What a command begins with.
    pub(super) begin: BTreeMap<Head, Vec<String>>,
    /// What asks something by itself.
    pub(super) ask: BTreeMap<Asking, Vec<String>>,
    /// What operators order; nobody else's words are compared with it.
    pub(super) operate: BTreeMap<Operating, Vec<String>>,
    /// What makes another command of one that began as `remind`.
    pub(super) after_remind: BTreeMap<Head, Vec<String>>,
    /// What ends a command that began with courtesy.
    pub(super) at_end: Vec<String>,
    /// Yes and no.
    pub(super) switch: SwitchWords,
    /// How an answer is corrected.
    pub(super) corrections: BTreeMap<Corrections, Vec<String>>,
    /// The names of the numbers from one.
    pub(super) numbers: Vec<Vec<String>>,
    /// The names of spans of time.
    pub(super) units: BTreeMap<Unit, Vec<String>>,
    /// How a time of day is written.
    pub(super) clock: ClockWords,
    /// How a day is written.
    pub(super) dates: DateWords,
}

/// What a command turns out to be by its first words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Head {
    /// Whom to remind of what, unless the next word tells otherwise.
    Remind,
    /// No more of it.
    Off,
    /// A date of the room's own.
    On,
    /// Another day for it.
    Move,
    /// Its end.
    Remove,
    /// A check-up every so often.
    CheckUp,
    /// The hour.
    At,
    /// Whether everybody is pinged.
    Ping,
    /// The list.
    Reminders,
    /// The zone.
    TimeZone,
    /// The language.
    Language,
    /// What the room has settled.
    Settings,
    /// The end of that.
    SettingsReset,
    /// What is kept of somebody, to be deleted.
    ForgetMe,
    /// Whether questions are answered in threads, as the next word says.
    Threads,
    /// They are.
    ThreadsOn,
    /// They are not.
    ThreadsOff,
    /// How answers are corrected.
    Corrections,
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Remind => "remind",
            Self::Off => "off",
            Self::On => "on",
            Self::Move => "move",
            Self::Remove => "remove",
            Self::CheckUp => "check-up",
            Self::At => "at",
            Self::Ping => "ping",
            Self::Reminders => "reminders",
            Self::TimeZone => "time-zone",
            Self::Language => "language",
            Self::Settings => "settings",
            Self::SettingsReset => "settings-reset",
            Self::ForgetMe => "forget-me",
            Self::Threads => "threads",
            Self::ThreadsOn => "threads-on",
            Self::ThreadsOff => "threads-off",
            Self::Corrections => "corrections",
        })
    }
}

/// What an operator orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Operating {
    /// How the bot is.
    Status,
    /// Where it is.
    Rooms,
    /// That it leaves a room.
    Leave,
    /// That it reads configuration and facts again.
    Reload,
}

/// What a word asks by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Asking {
    /// What the bot can do.
    Help,
    /// What can be ordered of reminders.
    HelpRemind,
    /// What can be settled.
    HelpSettings,
    /// What one can do about what is kept.
    HelpPrivacy,
    /// What it keeps.
    Privacy,
    /// Which platforms it knows.
    Platforms,
    /// Which dates it knows.
    Deadlines,
    /// Which program it is.
    Version,
    /// All that there is to the last answer.
    More,
    /// Where it is stated what was told last, or what is told of whatever follows.
    Sources,
}

impl fmt::Display for Asking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Help => "help",
            Self::HelpRemind => "help-remind",
            Self::HelpSettings => "help-settings",
            Self::HelpPrivacy => "help-privacy",
            Self::Privacy => "privacy",
            Self::Platforms => "platforms",
            Self::Deadlines => "deadlines",
            Self::Version => "version",
            Self::More => "more",
            Self::Sources => "sources",
        })
    }
}

/// A span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Unit {
    /// None: the day itself.
    SameDay,
    /// A day.
    Day,
    /// Seven days.
    Week,
    /// A month.
    Month,
    /// Six months.
    HalfYear,
    /// Twelve months.
    Year,
}

/// Words for yes and no.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SwitchWords {
    /// Yes.
    pub(super) on: Vec<String>,
    /// No.
    pub(super) off: Vec<String>,
}

/// Words beside a time of day.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ClockWords {
    /// What says that it is a time.
    pub(super) hour: Vec<String>,
    /// What says that it is before noon.
    pub(super) morning: Vec<String>,
    /// What says that it is after noon.
    pub(super) evening: Vec<String>,
    /// Twelve o'clock at day.
    pub(super) noon: Vec<String>,
    /// Twelve o'clock at night.
    pub(super) midnight: Vec<String>,
}

/// Words and order of a day.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct DateWords {
    /// Which of two numbers is the day.
    pub(super) order: DateOrder,
    /// What may follow a day's number, or stand before a month or a year.
    pub(super) ordinals: Vec<String>,
    /// The first day of a month.
    pub(super) first: Vec<String>,
    /// What may follow a year.
    pub(super) after_year: Vec<String>,
    /// The names of the months.
    pub(super) months: Vec<Vec<String>>,
    /// The names of the days of the week, from Monday on.
    pub(super) weekdays: Vec<Vec<String>>,
}

/// Which of the numbers before a year is the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum DateOrder {
    /// The first.
    DayMonth,
    /// The second.
    MonthDay,
    /// People write both: the one that cannot be a month, and none where both can.
    #[default]
    Either,
}

/// `questions.toml`; the file's own head says what each key is for.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct QuestionsFile {
    shared: Vec<Practice>,
    practice: BTreeMap<Practice, BTreeMap<Aspect, Lines>>,
    general: BTreeMap<Practice, BTreeMap<Aspect, Lines>>,
    bot: BTreeMap<BotTopic, Lines>,
    uncovered: BTreeMap<Practice, Lines>,
    declined: Declined,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct Declined {
    near_miss: Lines,
    out_of_scope: Lines,
}

type Lines = Vec<Spanned<String>>;

impl Locale {
    /// Every language that has a `questions.toml`, in the order of the tags.
    ///
    /// # Errors
    /// Every file that cannot be read, each with its first fault, because TOML stops there.
    pub(super) fn read_all(files: &Files) -> Result<Vec<Self>, Vec<Problem>> {
        Self::read_each(files, true)
    }

    /// The same without the examples, which are most of it: for those who have what was learned from them.
    ///
    /// # Errors
    /// As [`Self::read_all`], but for `questions.toml`.
    pub(super) fn read_all_but_examples(files: &Files) -> Result<Vec<Self>, Vec<Problem>> {
        Self::read_each(files, false)
    }

    /// How many languages have a `questions.toml`.
    pub(super) fn count(files: &Files) -> usize {
        files.iter().filter_map(|(path, _)| folder_of(path)).count()
    }

    fn read_each(files: &Files, with_examples: bool) -> Result<Vec<Self>, Vec<Problem>> {
        let mut locales = Vec::new();
        let mut problems = Vec::new();
        for (path, _) in files.iter() {
            if let Some(tag) = folder_of(path) {
                match Self::read(files, tag, with_examples) {
                    Ok(locale) => locales.push(locale),
                    Err(found) => problems.extend(found),
                }
            }
        }
        if locales.is_empty() && problems.is_empty() {
            problems.push(Problem {
                file: PathBuf::from("locales"),
                line: None,
                rule: "questions-exist",
                what: "no language has a `questions.toml`".to_owned(),
                remedy: "add `locales/en/questions.toml`".to_owned(),
            });
        }
        if problems.is_empty() {
            Ok(locales)
        } else {
            Err(problems)
        }
    }

    fn read(files: &Files, tag: &str, with_examples: bool) -> Result<Self, Vec<Problem>> {
        let folder = Path::new("locales").join(tag);
        let language = tag.parse::<Language>().map_err(|error| {
            vec![Problem {
                file: folder.clone(),
                line: None,
                rule: "locale-tag",
                what: error,
                remedy: "rename the folder to the language's tag".to_owned(),
            }]
        })?;
        let mut problems = Vec::new();
        let (questions, text) = if with_examples {
            parse::<QuestionsFile>(files, &folder, "questions.toml", &mut problems)
        } else {
            Default::default()
        };
        let (lexicon, _) = parse(files, &folder, "lexicon.toml", &mut problems);
        let (regions, _) = parse(files, &folder, "regions.toml", &mut problems);
        let (commands, written) = parse(files, &folder, "commands.toml", &mut problems);
        if problems.is_empty() {
            Ok(Self {
                is_spoken: files.get(folder.join("answers.ftl")).is_some(),
                language,
                shared: questions.shared.clone(),
                examples: questions.examples(text),
                lexicon,
                regions,
                commands: (!written.is_empty()).then_some(commands),
            })
        } else {
            Err(problems)
        }
    }

    /// The locale without some of its examples, told by their places.
    pub(super) fn without(&self, is_left_out: impl Fn(usize) -> bool) -> Self {
        let mut rest = self.clone();
        let mut at = 0..;
        rest.examples
            .retain(|_| !at.next().is_some_and(&is_left_out));
        rest
    }

    /// A file of the language's folder, for naming it in a problem.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        Path::new("locales")
            .join(self.language.to_string())
            .join(name)
    }
}

impl QuestionsFile {
    /// The examples, in the order of the file.
    fn examples(self, text: &str) -> Vec<Example> {
        let mut found: Vec<(usize, Example)> = Vec::new();
        let mut take = |lines: Lines, class: Class, practice: Option<&Practice>, across: bool| {
            for line in lines {
                let at = line.span().start;
                found.push((
                    at,
                    Example {
                        text: line.into_inner(),
                        class,
                        practice: practice.cloned(),
                        across,
                        line: 0,
                    },
                ));
            }
        };
        for (table, across) in [(self.practice, false), (self.general, true)] {
            for (practice, aspects) in table {
                for (aspect, lines) in aspects {
                    take(lines, Class::Aspect(aspect), Some(&practice), across);
                }
            }
        }
        for (topic, lines) in self.bot {
            take(lines, Class::Bot(topic), None, false);
        }
        for (practice, lines) in self.uncovered {
            take(lines, Class::Uncovered, Some(&practice), false);
        }
        take(self.declined.near_miss, Class::None, None, false);
        take(self.declined.out_of_scope, Class::None, None, false);
        found.sort_by_key(|(at, _)| *at);
        let (mut line, mut counted) = (1, 0);
        for (at, example) in &mut found {
            // Counting on from the example before: a file has thousands.
            line += text
                .get(counted..*at)
                .map_or(0, |between| between.matches('\n').count());
            (counted, example.line) = (*at, line);
        }
        found.into_iter().map(|(_, example)| example).collect()
    }
}

/// The tag of the folder whose `questions.toml` the path is.
fn folder_of(path: &Path) -> Option<&str> {
    let mut parts = path.iter().map(|part| part.to_str().unwrap_or_default());
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some("locales"), Some(tag), Some("questions.toml"), None) => Some(tag),
        _ => None,
    }
}

/// A file's content and text; its default where it does not exist, a problem where it cannot be read.
fn parse<'files, File: Default + for<'de> Deserialize<'de>>(
    files: &'files Files,
    folder: &Path,
    name: &str,
    problems: &mut Vec<Problem>,
) -> (File, &'files str) {
    let path = folder.join(name);
    let Some(text) = files.get(&path) else {
        return (File::default(), "");
    };
    let file = toml::from_str(text).unwrap_or_else(|error| {
        problems.push(malformed(
            &path,
            text,
            &error,
            "write it as the head of the file says",
        ));
        File::default()
    });
    (file, text)
}

/// The problem of a file that has not the form it should have.
pub(super) fn malformed(file: &Path, text: &str, error: &toml::de::Error, remedy: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        line: error.span().map(|span| line_at(text, span.start)),
        rule: "locale-form",
        what: error.message().trim().replace('\n', "; "),
        remedy: remedy.to_owned(),
    }
}

/// The line of a byte offset, counted from 1.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    1 + text
        .bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
}
