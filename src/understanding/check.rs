//! The rules that examples, lexicons, names of regions and commands have to keep: what a translator meets at
//! `facts check`.
//!
//! One rule is one function that opens with "Ensure …", listed in [`RULES`]. A file that cannot be read at all is
//! reported by reading it; the rules then wait until it can. What the examples are worth together is `calibrate`'s.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use super::{
    lexicon::ConceptNames,
    locale::{Class, Example, Head, Locale, line_at},
    normalize::phrase,
    order::folded,
    region,
};
use crate::{
    facts::{self, Problem},
    files::Files,
    language::Language,
    region::Region,
};

/// Fewest examples of an aspect in a language: with fewer the model guesses.
const LEAST_EXAMPLES: usize = 5;

/// As many choices as are offered at most.
const PICKS: usize = 3;

/// As many lists as there are months.
const MONTHS: usize = 12;

/// How many days a week has.
const WEEKDAYS: usize = 7;

/// All rules.
const RULES: [fn(&Checked) -> Vec<Problem>; 12] = [
    changes_are_asked,
    examples_are_enough,
    examples_are_different,
    slots_are_known,
    concepts_are_in_every_language,
    concepts_are_few,
    picks_are_three,
    regions_exist,
    region_names_are_one_regions,
    command_keys_everywhere,
    command_words_are_one_commands,
    calendar_is_whole,
];

/// What is wrong with the files that questions are understood by; nothing is a good sign.
pub fn check(files: &Files) -> Vec<Problem> {
    match Locale::read_all(files) {
        Ok(locales) => {
            let checked = Checked { files, locales };
            let mut problems: Vec<Problem> = RULES.iter().flat_map(|rule| rule(&checked)).collect();
            problems.sort();
            problems
        }
        Err(problems) => problems,
    }
}

/// How many words of commands and how many examples of questions each language has.
pub fn extent(files: &Files) -> BTreeMap<Language, (usize, usize)> {
    let locales = Locale::read_all(files).unwrap_or_default();
    let counts = locales.into_iter().map(|locale| {
        let words = locale.commands.as_ref().map_or(0, |commands| {
            let lists = commands.begin.values().chain(commands.ask.values());
            let lists = lists.chain(commands.operate.values());
            lists.map(Vec::len).sum()
        });
        (locale.language.clone(), (words, locale.examples.len()))
    });
    counts.collect()
}

/// What the rules look at.
struct Checked<'files> {
    files: &'files Files,
    locales: Vec<Locale>,
}

impl Checked<'_> {
    /// The line on which a file of a locale first writes a text in quotation marks or as a key.
    fn line(&self, file: &PathBuf, text: &str) -> Option<usize> {
        let content = self.files.get(file)?;
        let quoted = format!("\"{text}\"");
        let keyed = format!("\n{text} = ");
        let at = content
            .find(&quoted)
            .or_else(|| content.find(&keyed).map(|at| at + 1))?;
        Some(line_at(content, at))
    }
}

/// Ensure that every change is asked about in every language: without examples of its practice no question reaches it.
fn changes_are_asked(checked: &Checked) -> Vec<Problem> {
    let (base, _) = facts::load(checked.files);
    let mut problems = Vec::new();
    for locale in &checked.locales {
        let asked: BTreeSet<_> = locale
            .examples
            .iter()
            .filter_map(|example| example.practice.as_ref())
            .collect();
        let mut told = BTreeSet::new();
        // A language without examples lacks more than that.
        for fact in base.facts().filter(|_| !asked.is_empty()) {
            if !asked.contains(&fact.practice) && told.insert(&fact.practice) {
                problems.push(Problem {
                    file: locale.file("questions.toml"),
                    line: None,
                    rule: "changes-are-asked",
                    what: format!(
                        "no example asks about `{}`, which `{}` is",
                        fact.practice, fact.id
                    ),
                    remedy: format!("add some as `[practice.{}]`", fact.practice),
                });
            }
        }
    }
    problems
}

/// Ensure that every aspect that some language has examples of has enough in each.
fn examples_are_enough(checked: &Checked) -> Vec<Problem> {
    let count = |locale: &Locale, class: Class| {
        locale
            .examples
            .iter()
            .filter(|example| example.class == class)
            .count()
    };
    let classes: BTreeSet<Class> = checked
        .locales
        .iter()
        .flat_map(|locale| locale.examples.iter().map(|example| example.class))
        .collect();
    let mut problems = Vec::new();
    for locale in &checked.locales {
        for class in &classes {
            let found = count(locale, *class);
            if found < LEAST_EXAMPLES {
                problems.push(Problem {
                    file: locale.file("questions.toml"),
                    line: None,
                    rule: "examples-are-enough",
                    what: format!("`{class}` has {found} examples, and fewer than {LEAST_EXAMPLES} teach nothing"),
                    remedy: "add different ones".to_owned(),
                });
            }
        }
    }
    problems
}

/// Ensure that no example stands twice, least of all under two names.
fn examples_are_different(checked: &Checked) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in &checked.locales {
        let mut first: BTreeMap<Vec<String>, &Example> = BTreeMap::new();
        for example in &locale.examples {
            let Some(other) = first.insert(phrase(&example.text), example) else {
                continue;
            };
            let (what, remedy) = if (other.class, &other.practice, other.across)
                == (example.class, &example.practice, example.across)
            {
                (
                    format!("`{}` stands on line {} already", example.text, other.line),
                    "delete one",
                )
            } else {
                (
                    format!(
                        "`{}` is `{}` here and `{}` on line {}",
                        example.text, example.class, other.class, other.line
                    ),
                    "keep the one that most people mean",
                )
            };
            problems.push(Problem {
                file: locale.file("questions.toml"),
                line: Some(example.line),
                rule: "examples-are-different",
                what,
                remedy: remedy.to_owned(),
            });
        }
    }
    problems
}

/// Ensure that braces in an example are slots.
fn slots_are_known(checked: &Checked) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in &checked.locales {
        for example in locale
            .examples
            .iter()
            .filter(|example| example.without_slots().contains(['{', '}']))
        {
            problems.push(Problem {
                file: locale.file("questions.toml"),
                line: Some(example.line),
                rule: "slots-are-known",
                what: format!("`{}` has braces that are no slot", example.text),
                remedy: format!(
                    "write one of {}",
                    Example::SLOTS.map(|slot| format!("`{slot}`")).join(", ")
                ),
            });
        }
    }
    problems
}

/// Ensure that a concept of one language has words in each: the model learns it once for all.
fn concepts_are_in_every_language(checked: &Checked) -> Vec<Problem> {
    let concepts = |locale: &Locale| -> BTreeSet<String> {
        let lexicon = &locale.lexicon;
        lexicon
            .domain
            .iter()
            .chain(&lexicon.concepts)
            .filter(|(_, stems)| !stems.is_empty())
            .map(|(name, _)| name.clone())
            .collect()
    };
    let all: BTreeSet<String> = checked.locales.iter().flat_map(concepts).collect();
    let mut problems = Vec::new();
    for locale in &checked.locales {
        for missing in all.difference(&concepts(locale)) {
            problems.push(Problem {
                file: locale.file("lexicon.toml"),
                line: None,
                rule: "concepts-are-in-every-language",
                what: format!("the concept `{missing}` of another language has no words here"),
                remedy: "add its words, or take it out there".to_owned(),
            });
        }
    }
    problems
}

/// Ensure that there are not more concepts than can be told apart.
fn concepts_are_few(checked: &Checked) -> Vec<Problem> {
    let count = ConceptNames::count(&checked.locales);
    let too_many = count > ConceptNames::MOST;
    too_many
        .then(|| Problem {
            file: PathBuf::from("locales"),
            line: None,
            rule: "concepts-are-few",
            what: format!(
                "the lexicons have {count} concepts together, and only {} count",
                ConceptNames::MOST
            ),
            remedy: "join some that mean about the same".to_owned(),
        })
        .into_iter()
        .collect()
}

/// Ensure that each choice that can be offered can be picked by words.
fn picks_are_three(checked: &Checked) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in &checked.locales {
        let picks = &locale.lexicon.picks;
        if picks.len() != PICKS || picks.iter().any(Vec::is_empty) {
            problems.push(Problem {
                file: locale.file("lexicon.toml"),
                line: checked.line(&locale.file("lexicon.toml"), "picks"),
                rule: "picks-are-three",
                what: format!(
                    "`picks` has {} lists, and {PICKS} choices are offered at most",
                    picks.len()
                ),
                remedy: format!("write {PICKS} lists, none of them empty"),
            });
        }
    }
    problems
}

/// Ensure that names are given to regions that exist.
fn regions_exist(checked: &Checked) -> Vec<Problem> {
    let known = region::countries();
    let mut problems = Vec::new();
    for locale in &checked.locales {
        let file = locale.file("regions.toml");
        for region in locale.regions.names.keys() {
            if let Region::Country(country) = region
                && !known.contains(country)
            {
                problems.push(Problem {
                    line: checked.line(&file, country.code()),
                    file: file.clone(),
                    rule: "regions-exist",
                    what: format!("`{country}` is no country's code"),
                    remedy: "write the code of ISO 3166-1, such as `CH`".to_owned(),
                });
            }
        }
    }
    problems
}

/// Ensure that a name means one region.
fn region_names_are_one_regions(checked: &Checked) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in &checked.locales {
        let file = locale.file("regions.toml");
        let mut owners: BTreeMap<Vec<String>, Region> = BTreeMap::new();
        for (region, names) in &locale.regions.names {
            for name in names {
                match owners.insert(phrase(name), *region) {
                    Some(other) if other != *region => problems.push(Problem {
                        line: checked.line(&file, name),
                        file: file.clone(),
                        rule: "region-names-are-one-regions",
                        what: format!("`{name}` is a name of `{other}` and of `{region}`"),
                        remedy: "keep the one that most people mean, or add a word that tells them apart".to_owned(),
                    }),
                    Some(_) | None => {}
                }
            }
        }
    }
    problems
}

/// Ensure that each language with commands has all that English has: what is missing there is missed in the room.
fn command_keys_everywhere(checked: &Checked) -> Vec<Problem> {
    let keys = |locale: &Locale| {
        let text = checked.files.get(locale.file("commands.toml"))?;
        Some(keys_of(&text.parse().ok()?))
    };
    let is_english = |locale: &&Locale| locale.language == Language::english();
    let Some(all) = checked.locales.iter().find(is_english).and_then(keys) else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for locale in &checked.locales {
        let Some(own) = keys(locale) else { continue };
        for missing in all.difference(&own) {
            problems.push(Problem {
                file: locale.file("commands.toml"),
                line: None,
                rule: "command-keys-everywhere",
                what: format!("`{missing}` of English is missing here"),
                remedy: "add its words, or an empty list where there are none".to_owned(),
            });
        }
    }
    problems
}

/// The keys of a table and of the tables in it.
fn keys_of(table: &toml::Table) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (key, value) in table {
        match value.as_table() {
            Some(inner) => keys.extend(inner.keys().map(|own| format!("{key}.{own}"))),
            None => {
                keys.insert(key.clone());
            }
        }
    }
    keys
}

/// Ensure that a word begins one command or asks one thing, and makes one command of `remind`.
fn command_words_are_one_commands(checked: &Checked) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in &checked.locales {
        let Some(commands) = &locale.commands else {
            continue;
        };
        let file = locale.file("commands.toml");
        let heads = |table, heads: &BTreeMap<Head, Vec<String>>| -> Vec<(String, Vec<String>)> {
            let keyed = heads
                .iter()
                .map(|(head, words)| (format!("{table}.{head}"), words.clone()));
            keyed.collect()
        };
        let operates = commands.operate.iter();
        let operates = operates.map(|(key, words)| (format!("operate.{key:?}"), words.clone()));
        let asks = commands.ask.iter();
        let asks = asks.map(|(asking, words)| (format!("ask.{asking}"), words.clone()));
        let first = heads("begin", &commands.begin)
            .into_iter()
            .chain(asks)
            .chain(operates);
        for keyed in [
            first.collect(),
            heads("after-remind", &commands.after_remind),
        ] {
            let mut owners: BTreeMap<Vec<String>, &String> = BTreeMap::new();
            let words = keyed
                .iter()
                .flat_map(|(key, words)| words.iter().map(move |word| (key, word)));
            for (key, word) in words {
                match owners.insert(folded(word), key) {
                    Some(other) if other != key => problems.push(Problem {
                        line: checked.line(&file, word),
                        file: file.clone(),
                        rule: "command-words-are-one-commands",
                        what: format!("`{word}` stands for `{key}` and for `{other}`"),
                        remedy: "keep the one that most people mean".to_owned(),
                    }),
                    Some(_) | None => {}
                }
            }
        }
    }
    problems
}

/// Ensure that the months and the days of the week are all there: a list too few gives those behind it the wrong number.
fn calendar_is_whole(checked: &Checked) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in &checked.locales {
        let Some(commands) = &locale.commands else {
            continue;
        };
        let dates = &commands.dates;
        for (key, lists, whole) in [
            ("months", &dates.months, MONTHS),
            ("weekdays", &dates.weekdays, WEEKDAYS),
        ] {
            let count = lists.len();
            if count != whole {
                let file = locale.file("commands.toml");
                problems.push(Problem {
                    line: checked.line(&file, key),
                    file,
                    rule: "calendar-is-whole",
                    what: format!("`dates.{key}` has {count} lists, and there are {whole} {key}"),
                    remedy: "write one list for each".to_owned(),
                });
            }
        }
    }
    problems
}
