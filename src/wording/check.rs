//! The rules that messages keep: the same messages with the same variables and steps in every language.
//!
//! Messages of facts are held against the facts as well: each statement, scope and change has one, and none is left
//! over. What Fluent itself cannot read is told by [`Catalog::new`]. A folder with `answers.ftl` or with `facts/` is a
//! language, or a variant of one, which has only what differs. A new rule is a function that opens with "Ensure …", a line in [`CHECKS`], and a folder in
//! `tests/offline/broken/`.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement},
    parser,
};

use super::{
    Catalog, ids,
    nesting::{is_too_deep, shallow},
    style,
};
use crate::{
    facts::{self, ChangeId, Fact, FactBase, Fault, Problem},
    files::Files,
    language::{Language, Spoken},
};

/// A rule: what it finds in the messages of all languages.
type Ensure = fn(&Texts<'_>) -> Vec<Fault>;

/// The rules, by name.
const CHECKS: &[(&str, Ensure)] = &[
    ("messages-everywhere", messages_everywhere),
    ("variants-differ", variants_differ),
    ("variables-alike", variables_alike),
    ("variables-passed", variables_passed),
    ("steps-alike", steps_alike),
    ("steps-counted", steps_counted),
    ("messages-used", messages_used),
    ("labels-closed", labels_closed),
    ("addresses-in-facts", addresses_in_facts),
    ("labels-alike", labels_alike),
    ("prose-short", prose_short),
    (style::READABLE, style::style_readable),
    ("respelling-used", style::respelling_used),
    ("words-translated", style::words_translated),
    ("quotes-as-written", style::quotes_as_written),
    ("address-uniform", style::address_uniform),
    ("spaces-as-written", style::spaces_as_written),
];

/// What stands in a message's words where something is put in.
const PUT_IN: char = '\u{fffc}';

/// How long a message of a fact may be, and each of its steps, in bytes: several of them make one chat message.
const LONGEST: usize = 400;

/// The rules that the catalog keeps, by name.
const READING: &[&str] = &["fluent-syntax", "message-once", "locale-is-a-language"];

/// Everything that is wrong with the messages of these files, by file and line.
pub fn check(files: &Files) -> Vec<Problem> {
    let mut problems = Catalog::new(files).err().unwrap_or_default();
    let (base, _) = facts::load(files);
    let texts = Texts::of(files, &base);
    for (rule, ensure) in CHECKS {
        let faults = ensure(&texts);
        problems.extend(faults.into_iter().map(|fault| fault.breaks(rule)));
    }
    problems.sort();
    // The catalog cannot do without the style of a variant either.
    problems.dedup();
    problems
}

/// The names of all rules about messages.
pub fn rules() -> impl Iterator<Item = &'static str> {
    let checks = CHECKS.iter().map(|(rule, _)| *rule);
    READING.iter().copied().chain(checks)
}

/// How many of the messages that each fact asks for a language has: by language, then by fact, said and wanted.
pub fn coverage(files: &Files, base: &FactBase) -> BTreeMap<Language, Vec<(usize, usize)>> {
    let of_fact = |messages: &Messages, fact| {
        let said = ids_of(fact).filter(|id| messages.contains_key(id));
        (said.count(), ids_of(fact).count())
    };
    Texts::of(files, base)
        .languages
        .into_iter()
        .map(|(language, messages)| {
            let facts = base.all().map(|fact| of_fact(&messages, fact));
            (language, facts.collect())
        })
        .collect()
}

/// How many messages each language has that is spoken, or begun to be.
pub fn extent(files: &Files) -> BTreeMap<Language, usize> {
    let (base, _) = facts::load(files);
    let languages = Texts::of(files, &base).languages.into_iter();
    languages
        .map(|(language, messages)| (language, messages.len()))
        .collect()
}

/// The messages of all languages, with the facts that they are held against.
pub(super) struct Texts<'a> {
    pub(super) files: &'a Files,
    base: &'a FactBase,
    pub(super) languages: BTreeMap<Language, Messages>,
    /// The messages of variants' own.
    variants: BTreeMap<Language, Messages>,
    /// The files that Fluent cannot read in full: what they lack is no news.
    broken: BTreeSet<PathBuf>,
}

/// One language's messages, by id.
pub(super) type Messages = BTreeMap<String, Said>;

/// What the rules want to know of a message.
#[derive(Debug)]
pub(super) struct Said {
    /// Its file below the language's folder.
    below: PathBuf,
    line: usize,
    variables: BTreeSet<String>,
    attributes: Vec<String>,
    /// The words of its text and of each step, with [`PUT_IN`] where something is put in and each variant on its line.
    pub(super) words: Vec<String>,
}

impl<'a> Texts<'a> {
    fn of(files: &'a Files, base: &'a FactBase) -> Self {
        let mut languages: BTreeMap<Language, Messages> = BTreeMap::new();
        let mut broken = BTreeSet::new();
        for (path, text) in files.iter() {
            if let Some((language, below)) = place(path) {
                let messages = languages.entry(language).or_default();
                let (readable, is_whole) = read(&below, text);
                messages.extend(readable);
                if !is_whole {
                    broken.insert(path.to_owned());
                }
            }
        }
        let is_begun = |messages: &Messages| {
            let mut files = messages.values().map(|said| &said.below);
            files.any(|below| below == Path::new("answers.ftl") || below.starts_with("facts"))
        };
        let begun = languages.iter().filter(|(_, messages)| is_begun(messages));
        let begun = begun.map(|(language, _)| language.clone()).collect();
        let folders = files.locales().into_iter();
        let spoken = Spoken::new(begun, folders.filter_map(|tag| tag.parse().ok()).collect());
        let mut take = |own: &[Language]| -> BTreeMap<_, _> {
            let own = own.iter();
            own.map(|language| {
                (
                    language.clone(),
                    languages.remove(language).unwrap_or_default(),
                )
            })
            .collect()
        };
        Self {
            files,
            base,
            variants: take(spoken.variants()),
            languages: take(spoken.languages()),
            broken,
        }
    }

    /// The messages of each language, and of each variant.
    pub(super) fn each(&self) -> impl Iterator<Item = (&Language, &Messages)> {
        self.languages.iter().chain(&self.variants)
    }

    /// The language that a variant is one of.
    pub(super) fn base_of(&self, variant: &Language) -> Option<&Language> {
        let is_base = |language: &&Language| language.primary() == variant.primary();
        self.variants.get(variant)?;
        self.languages.keys().find(is_base)
    }

    /// Every message with its language or variant.
    fn all(&self) -> impl Iterator<Item = (&Language, &String, &Said)> {
        self.each().flat_map(|(language, messages)| {
            let each = messages.iter();
            each.map(move |(id, said)| (language, id, said))
        })
    }

    /// What a variant takes over from its language, as it writes it.
    fn taken_over(&self, variant: &Language) -> Messages {
        let mut messages = Messages::new();
        let Some(base) = self.base_of(variant) else {
            return messages;
        };
        let respelling = style::respelling(self.files, variant).unwrap_or_default();
        for (path, text) in self.files.iter() {
            if let Some((_, below)) = place(path).filter(|(language, _)| language == base) {
                messages.extend(read(&below, &respelling.of_file(&below, text)).0);
            }
        }
        messages
    }

    /// Every message with the language that the others follow: English where it has the message, else the first.
    pub(super) fn followers(
        &self,
    ) -> impl Iterator<Item = (&Language, &String, &Said, &Language, &Said)> {
        let english = Language::english();
        self.all().filter_map(move |(language, id, said)| {
            let model = self.languages.get_key_value(&english).into_iter();
            let (leader, model) = model
                .chain(&self.languages)
                .find_map(|(leader, messages)| Some((leader, messages.get(id)?)))?;
            (leader != language).then_some((language, id, said, leader, model))
        })
    }

    /// The messages that the facts ask for, each with the file that it belongs into.
    fn wanted(&self) -> impl Iterator<Item = (String, PathBuf)> {
        self.base.all().flat_map(|fact| {
            let file = file_of(&fact.id);
            ids_of(fact).map(move |id| (id, file.clone()))
        })
    }
}

/// Ensure that every language has every message that another has, or that a fact asks for. A variant need not.
fn messages_everywhere(texts: &Texts<'_>) -> Vec<Fault> {
    let own = texts.languages.values().flatten();
    let own = own.map(|(id, said)| (id.clone(), said.below.clone()));
    // The fact's own idea of the file comes last and stays.
    let wanted: BTreeMap<_, _> = own.chain(texts.wanted()).collect();
    let mut faults = Vec::new();
    for (language, messages) in &texts.languages {
        for (id, below) in wanted.iter().filter(|(id, _)| !messages.contains_key(*id)) {
            let file = folder(language).join(below);
            if !texts.broken.contains(&file) {
                faults.push(Fault {
                    file,
                    line: None,
                    what: format!("message `{id}` is missing"),
                    remedy: "add it".to_owned(),
                });
            }
        }
    }
    faults
}

/// Ensure that a variant has only what its language has, and says it otherwise.
fn variants_differ(texts: &Texts<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (variant, messages) in &texts.variants {
        let taken_over = texts.taken_over(variant);
        let Some(base) = texts.base_of(variant) else {
            continue;
        };
        for (id, said) in messages {
            match taken_over.get(id) {
                None => {
                    let what = format!("message `{id}` is not one of `{base}`");
                    faults.push(said.fault(variant, what, "remove it, or give it the id of one"));
                }
                Some(model) if said.words == model.words => {
                    let what =
                        format!("message `{id}` is what `{variant}` takes over from `{base}`");
                    faults.push(said.fault(variant, what, "remove it"));
                }
                Some(_) => {}
            }
        }
    }
    faults
}

/// Ensure that a message uses the same variables in every language.
fn variables_alike(texts: &Texts<'_>) -> Vec<Fault> {
    texts
        .followers()
        .filter(|(_, _, said, _, model)| said.variables != model.variables)
        .map(|(language, id, said, leader, model)| {
            let what = format!(
                "message `{id}` uses {}, in `{leader}` it uses {}",
                list(&said.variables),
                list(&model.variables)
            );
            said.fault(language, what, "use the same in both")
        })
        .collect()
}

/// Ensure that a fact's message uses only what every message of the fact is given.
fn variables_passed(texts: &Texts<'_>) -> Vec<Fault> {
    let facts: BTreeMap<_, _> = texts
        .base
        .all()
        .map(|fact| (file_of(&fact.id), fact))
        .collect();
    let told = texts
        .all()
        .filter_map(|(language, id, said)| Some((language, id, said, facts.get(&said.below)?)));
    told.filter_map(|(language, id, said, fact)| {
        let mut passed = BTreeSet::new();
        passed.extend(fact.announced.map(|_| ids::ANNOUNCED.to_owned()));
        passed.extend(fact.effective.map(|_| ids::EFFECTIVE.to_owned()));
        let strange: BTreeSet<_> = said.variables.difference(&passed).cloned().collect();
        (!strange.is_empty()).then(|| {
            let what = format!(
                "message `{id}` uses {}, which it is not given",
                list(&strange)
            );
            said.fault(
                language,
                what,
                if passed.is_empty() {
                    "write it without: the fact has no day".to_owned()
                } else {
                    format!("use only {}", list(&passed))
                },
            )
        })
    })
    .collect()
}

/// Ensure that a message has as many steps in every language.
fn steps_alike(texts: &Texts<'_>) -> Vec<Fault> {
    texts
        .followers()
        .filter(|(_, _, said, _, model)| said.attributes.len() != model.attributes.len())
        .map(|(language, id, said, leader, model)| {
            let what = format!(
                "message `{id}` has {}, in `{leader}` it has {}",
                steps(said.attributes.len()),
                steps(model.attributes.len())
            );
            said.fault(language, what, "write the same steps in both")
        })
        .collect()
}

/// Ensure that steps are counted from 1 without a gap, since the first gap ends them, and that nothing else is an
/// attribute of a fact's message.
fn steps_counted(texts: &Texts<'_>) -> Vec<Fault> {
    texts
        .all()
        .filter(|(_, _, said)| said.is_of_a_fact())
        .filter_map(|(language, id, said)| {
            let mut expected = (1..).map(ids::step);
            let wrong = said
                .attributes
                .iter()
                .find(|attribute| Some(*attribute) != expected.next().as_ref())?;
            let what = format!("message `{id}` has the attribute `.{wrong}` out of turn");
            Some(said.fault(language, what, "count its steps `.step-1`, `.step-2`, …"))
        })
        .collect()
}

/// Ensure that every message of a fact has something to tell.
fn messages_used(texts: &Texts<'_>) -> Vec<Fault> {
    let wanted: BTreeSet<_> = texts.wanted().map(|(id, _)| id).collect();
    let is_unread = |said: &Said| {
        // Of a fact file that cannot be read nobody knows what it asks for.
        texts.files.iter().any(|(path, _)| {
            let id = change_of(path);
            id.is_some_and(|id| file_of(&id) == said.below && texts.base.fact(&id).is_none())
        })
    };
    texts
        .all()
        .filter(|(_, id, said)| said.is_of_a_fact() && !wanted.contains(*id) && !is_unread(said))
        .map(|(language, id, said)| {
            let what = format!("message `{id}` belongs to no statement, scope or change");
            said.fault(language, what, "remove it, or give it the id of one")
        })
        .collect()
}

/// Ensure that every `**label**` ends.
fn labels_closed(texts: &Texts<'_>) -> Vec<Fault> {
    let is_open = |words: &String| words.matches("**").count() % 2 == 1;
    texts
        .all()
        .filter(|(_, _, said)| said.words.iter().any(is_open))
        .map(|(language, id, said)| {
            let what = format!("message `{id}` opens a `**` and does not close it");
            said.fault(language, what, "close it within the same text or step")
        })
        .collect()
}

/// Ensure that no message of a fact writes out an address: a link is the fact's, once for all languages.
fn addresses_in_facts(texts: &Texts<'_>) -> Vec<Fault> {
    let has_address = |words: &String| {
        ["http:", "https:", "www."]
            .iter()
            .any(|start| words.contains(start))
    };
    texts
        .all()
        .filter(|(_, _, said)| said.is_of_a_fact() && said.words.iter().any(has_address))
        .map(|(language, id, said)| {
            let what = format!("message `{id}` writes out an address");
            said.fault(language, what, "make it a link of the fact")
        })
        .collect()
}

/// Ensure that a setting of a platform is written in one way: people look for the very letters.
fn labels_alike(texts: &Texts<'_>) -> Vec<Fault> {
    let mut first: BTreeMap<(&Language, &str, String), (&str, &String)> = BTreeMap::new();
    let mut faults = Vec::new();
    for (language, id, said) in texts.all().filter(|(_, _, said)| said.is_of_a_fact()) {
        let platform = id.split('-').next().unwrap_or(id);
        for label in said
            .words
            .iter()
            .flat_map(|words| words.split("**").skip(1).step_by(2))
        {
            let letters = label.chars().filter(|letter| letter.is_alphanumeric());
            let key = (
                language,
                platform,
                letters.flat_map(char::to_lowercase).collect(),
            );
            let (other, elsewhere) = *first.entry(key).or_insert((label, id));
            if other != label {
                let what = format!(
                    "message `{id}` writes **{label}**, and message `{elsewhere}` **{other}**"
                );
                faults.push(said.fault(language, what, "write what stands on the screen in both"));
            }
        }
    }
    faults
}

/// Ensure that a message of a fact is no longer than a chat bears.
fn prose_short(texts: &Texts<'_>) -> Vec<Fault> {
    let longest = |said: &Said| said.words.iter().map(String::len).max().unwrap_or(0);
    texts
        .all()
        .filter(|(_, _, said)| said.is_of_a_fact() && longest(said) > LONGEST)
        .map(|(language, id, said)| {
            let what = format!("message `{id}` has {} bytes in one piece", longest(said));
            said.fault(
                language,
                what,
                format!("say it in {LONGEST}, or make it two statements"),
            )
        })
        .collect()
}

impl Said {
    pub(super) fn fault(
        &self,
        language: &Language,
        what: String,
        remedy: impl Into<String>,
    ) -> Fault {
        Fault {
            file: folder(language).join(&self.below),
            line: Some(self.line),
            what,
            remedy: remedy.into(),
        }
    }

    /// What a variant may write otherwise: all but the labels of facts.
    pub(super) fn rewritten(&self) -> impl Iterator<Item = &str> {
        let every = if self.is_of_a_fact() { 2 } else { 1 };
        let words = self.words.iter();
        words.flat_map(move |words| words.split("**").step_by(every))
    }

    fn is_of_a_fact(&self) -> bool {
        self.below.starts_with("facts")
    }
}

/// The messages of a file, and whether Fluent could read all of it.
fn read(below: &Path, text: &str) -> (Messages, bool) {
    let (resource, is_whole) = match parser::parse(shallow(text)) {
        Ok(resource) => (resource, !is_too_deep(text)),
        Err((resource, _)) => (resource, false),
    };
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    });
    let messages = messages.map(|message| (message.id.name.to_owned(), said(below, text, message)));
    (messages.collect(), is_whole)
}

fn said(below: &Path, text: &str, message: &Message<&str>) -> Said {
    let attributes = message.attributes.iter();
    let patterns = message
        .value
        .iter()
        .chain(attributes.clone().map(|attribute| &attribute.value));
    let mut variables = BTreeSet::new();
    let words = patterns
        .map(|pattern| {
            let mut words = String::new();
            walk(pattern, &mut variables, &mut words);
            words
        })
        .collect();
    Said {
        below: below.to_owned(),
        line: line_of(text, message.id.name),
        variables,
        attributes: attributes
            .map(|attribute| attribute.id.name.to_owned())
            .collect(),
        words,
    }
}

/// Gathers the variables of a pattern, and its words.
fn walk(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => {
                if let Expression::Inline(_) = expression {
                    words.push(PUT_IN);
                }
                walk_expression(expression, variables, words);
            }
        }
    }
}

fn walk_expression(
    expression: &Expression<&str>,
    variables: &mut BTreeSet<String>,
    words: &mut String,
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, variables, words),
        Expression::Select { selector, variants } => {
            walk_inline(selector, variables, words);
            for variant in variants {
                words.push('\n');
                walk(&variant.value, variables, words);
            }
        }
    }
}

fn walk_inline(
    inline: &InlineExpression<&str>,
    variables: &mut BTreeSet<String>,
    words: &mut String,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, variables, words);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, variables, words),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

/// The messages of a fact.
fn ids_of(fact: &Fact) -> impl Iterator<Item = String> {
    let statements = fact
        .statements
        .iter()
        .map(|statement| ids::statement(&fact.id, &statement.id));
    let scopes = fact
        .scopes
        .iter()
        .map(|scope| ids::scope(&fact.id, &scope.id));
    [ids::change_name(&fact.id)]
        .into_iter()
        .chain(statements)
        .chain(scopes)
}

/// The file of a fact's messages, below a language's folder.
fn file_of(change: &ChangeId) -> PathBuf {
    PathBuf::from(format!("facts/{}-{}.ftl", change.platform, change.name))
}

/// The change that a path is the fact file of.
fn change_of(path: &Path) -> Option<ChangeId> {
    let below = path.strip_prefix("facts").ok()?.to_str()?;
    below.strip_suffix(".toml")?.parse().ok()
}

pub(super) fn folder(language: &Language) -> PathBuf {
    Path::new("locales").join(language.to_string())
}

/// The language of a file of messages, and its path below the language's folder.
fn place(path: &Path) -> Option<(Language, PathBuf)> {
    let below = path.strip_prefix("locales").ok()?;
    let tag = below.iter().next()?;
    let language = tag.to_str()?.parse().ok()?;
    let is_message = path.extension().is_some_and(|extension| extension == "ftl");
    is_message.then(|| {
        (
            language,
            below.strip_prefix(tag).unwrap_or(below).to_owned(),
        )
    })
}

/// The line of a name that is a part of the text itself, as Fluent's names are.
fn line_of(text: &str, name: &str) -> usize {
    let before = name.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let breaks = text.bytes().take(before).filter(|byte| *byte == b'\n');
    1 + breaks.count()
}

fn list(variables: &BTreeSet<String>) -> String {
    let named: Vec<_> = variables.iter().map(|name| format!("`${name}`")).collect();
    match named.as_slice() {
        [] => "no variable".to_owned(),
        [..] => named.join(", "),
    }
}

fn steps(count: usize) -> String {
    match count {
        0 => "no steps".to_owned(),
        1 => "1 step".to_owned(),
        more => format!("{more} steps"),
    }
}
