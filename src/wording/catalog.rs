//! All messages of all languages: `locales/<language>/**/*.ftl` as Fluent bundles.
//!
//! A language says what it has itself and takes the rest from its primary language, then from English: `de-CH`, `de`,
//! `en`. What a variant takes over it writes its own way (see `respelling`). A file that Fluent cannot read, or an id that stands twice in a language, stops the start: the problems name
//! file and line. Isolation marks are off; what is echoed brings its own (see `reply`). Numbers are written by ICU4X.

use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
    fmt, iter,
    path::Path,
};

use fluent::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
    memoizer::MemoizerKind,
};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::{
    dates, ids,
    message::Say,
    nesting::{DEEPEST, is_too_deep, shallow},
    style,
};
use crate::{
    facts::{FactBase, Problem},
    files::Files,
    language::{Language, Spoken},
};

/// The file that makes a folder of `locales/` a language to answer in.
const ANSWERS: &str = "answers.ftl";

/// All messages of all languages.
pub(crate) struct Catalog {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
    spoken: Spoken,
}

/// What a message of a fact says: its text, and the steps that are its attributes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Prose {
    /// The message's value.
    pub(crate) text: String,
    /// Its attributes `.step-1`, `.step-2`, in this order.
    pub(crate) steps: Vec<String>,
}

impl Catalog {
    /// The messages of these files.
    ///
    /// # Errors
    /// Everything that Fluent cannot read, every id that stands twice, and a folder that is named after no language.
    pub(crate) fn new(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut catalog = Self {
            bundles: BTreeMap::new(),
            spoken: Spoken::default(),
        };
        let mut spoken = BTreeSet::new();
        let mut problems = Vec::new();
        for (path, text) in files.iter() {
            let Some(tag) = folder_of_message(path) else {
                continue;
            };
            match tag.parse::<Language>() {
                Ok(language) => {
                    if path.ends_with(ANSWERS) {
                        spoken.insert(language.clone());
                    }
                    problems.extend(catalog.add(language, path, text));
                }
                Err(what) => problems.push(Problem {
                    file: path.to_owned(),
                    line: None,
                    rule: "locale-is-a-language",
                    what,
                    remedy: "rename the folder after the language".to_owned(),
                }),
            }
        }
        let folders = files.locales().into_iter();
        let folders = folders.filter_map(|tag| tag.parse().ok()).collect();
        catalog.spoken = Spoken::new(spoken, folders);
        for variant in catalog.spoken.variants().to_vec() {
            problems.extend(catalog.take_over(&variant, files));
        }
        if problems.is_empty() {
            Ok(catalog)
        } else {
            Err(problems)
        }
    }

    /// The languages to answer in.
    pub(crate) const fn spoken(&self) -> &Spoken {
        &self.spoken
    }

    /// Ensure every statement of every fact can be told: what English lacks, a language may have to do without.
    ///
    /// Whether each language has them all is asked by `optout facts check`; this keeps a reply from being empty.
    pub(crate) fn untold(&self, base: &FactBase) -> Vec<Problem> {
        let english = self.bundles.get(&Language::english());
        let lacks = |id: &String| {
            english
                .and_then(|bundle| bundle.get_message(id)?.value())
                .is_none()
        };
        base.all()
            .flat_map(|fact| {
                let file = format!("locales/en/facts/{}-{}.ftl", fact.id.platform, fact.id.name);
                let statements = fact.statements.iter().map(|told| &told.id);
                let scopes = fact.scopes.iter().map(|scope| &scope.id);
                iter::once(ids::change_name(&fact.id))
                    .chain(scopes.map(|id| ids::scope(&fact.id, id)))
                    .chain(statements.map(|id| ids::statement(&fact.id, id)))
                    .filter(lacks)
                    .map(move |id| Problem {
                        file: file.clone().into(),
                        line: None,
                        rule: "facts-can-be-told",
                        what: format!("message `{id}` is missing"),
                        remedy: "write it".to_owned(),
                    })
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// A message in words.
    pub(crate) fn say(&self, language: &Language, message: &impl Say) -> String {
        self.text(language, message.id(), &message.arguments())
    }

    /// A message whose name was built by [`ids`], in words.
    ///
    /// One that no language has is told by its id and logged: the checks of the locales let none through.
    pub(crate) fn text(&self, language: &Language, id: &str, arguments: &FluentArgs<'_>) -> String {
        self.value(language, id, None, arguments)
            .unwrap_or_else(|| {
                tracing::error!(id, %language, "a message is missing");
                id.to_owned()
            })
    }

    /// A fact's message with its steps.
    pub(crate) fn prose(&self, language: &Language, id: &str, arguments: &FluentArgs<'_>) -> Prose {
        let steps =
            (1..).map_while(|number| self.value(language, id, Some(&ids::step(number)), arguments));
        Prose {
            steps: steps.collect(),
            text: self.text(language, id, arguments),
        }
    }

    /// Whether the language has a message itself.
    #[cfg(test)]
    pub(crate) fn has(&self, language: &Language, id: &str) -> bool {
        self.bundles
            .get(language)
            .is_some_and(|bundle| bundle.has_message(id))
    }

    fn add(&mut self, language: Language, path: &Path, text: &str) -> Vec<Problem> {
        if is_too_deep(text) {
            return vec![Problem {
                file: path.to_owned(),
                line: None,
                rule: "fluent-syntax",
                what: format!("more than {DEEPEST} braces and parentheses are open at once"),
                remedy: "close them".to_owned(),
            }];
        }
        let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut problems: Vec<_> = errors
            .iter()
            .map(|error| Problem {
                file: path.to_owned(),
                line: Some(line_at(
                    text,
                    error.slice.as_ref().unwrap_or(&error.pos).start,
                )),
                rule: "fluent-syntax",
                what: format!("Fluent cannot read this: {}", error.kind),
                remedy: "correct this message".to_owned(),
            })
            .collect();
        let bundle = self.bundle(language);
        for error in bundle.add_resource(resource).err().unwrap_or_default() {
            if let FluentError::Overriding { id, .. } = error {
                problems.push(Problem {
                    file: path.to_owned(),
                    line: last_line_of(text, &id),
                    rule: "message-once",
                    what: format!("message `{id}` stands in this language already"),
                    remedy: "remove one of them".to_owned(),
                });
            }
        }
        problems
    }

    /// Adds what a variant does not say itself: the messages and terms of its language, written its own way.
    fn take_over(&mut self, variant: &Language, files: &Files) -> Option<Problem> {
        let respelling = match style::respelling(files, variant) {
            Ok(respelling) => respelling,
            Err(problem) => return Some(problem),
        };
        let base = Path::new("locales").join(variant.primary());
        let bundle = self.bundle(variant.clone());
        for (path, text) in files.iter() {
            let is_message = folder_of_message(path).is_some();
            if let (true, Ok(below)) = (is_message, path.strip_prefix(&base)) {
                let text = respelling.of_file(below, text);
                let resource = FluentResource::try_new(shallow(&text).to_owned())
                    .unwrap_or_else(|(resource, _)| resource);
                // What the variant has itself comes first and stays; what is broken was told of its language.
                let _ = bundle.add_resource(resource);
            }
        }
        None
    }

    fn bundle(&mut self, language: Language) -> &mut FluentBundle<FluentResource> {
        self.bundles.entry(language).or_insert_with_key(|language| {
            let mut bundle = FluentBundle::new_concurrent(vec![language.identifier().clone()]);
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(written));
            bundle
        })
    }

    fn value(
        &self,
        language: &Language,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Option<String> {
        fallbacks(language)
            .filter_map(|language| self.bundles.get(&language))
            .find_map(|bundle| {
                let message = bundle.get_message(id)?;
                // A language that has the message decides on its steps: those of another one would not fit its text.
                Some((bundle, message))
            })
            .and_then(|(bundle, message)| {
                let pattern = match attribute {
                    None => message.value()?,
                    Some(attribute) => message.get_attribute(attribute)?.value(),
                };
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
                if !errors.is_empty() {
                    tracing::error!(id, %language, ?errors, "a message could not be formatted in full");
                }
                Some(text.into_owned())
            })
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("spoken", &self.spoken)
            .finish_non_exhaustive()
    }
}

/// `de-CH`, `de`, `en`.
fn fallbacks(language: &Language) -> impl Iterator<Item = Language> {
    let primary = language.primary().parse().ok();
    [Some(language.clone()), primary, Some(Language::english())]
        .into_iter()
        .flatten()
}

/// The language's folder of a file of messages.
fn folder_of_message(path: &Path) -> Option<&str> {
    let mut parts = path.iter().map(|part| part.to_str());
    let is_message = path.extension().is_some_and(|extension| extension == "ftl");
    match (is_message, parts.next(), parts.next()) {
        (true, Some(Some("locales")), Some(tag)) => tag,
        _ => None,
    }
}

/// The line of the first word at a byte or after it.
fn line_at(text: &str, byte: usize) -> usize {
    let word = text
        .bytes()
        .skip(byte)
        .position(|byte| !byte.is_ascii_whitespace())
        .unwrap_or(0);
    let before = text.bytes().take(byte + word);
    1 + before.filter(|byte| *byte == b'\n').count()
}

fn last_line_of(text: &str, id: &str) -> Option<usize> {
    text.lines()
        .zip(1..)
        .filter(|(line, _)| {
            line.split('=')
                .next()
                .is_some_and(|name| name.trim_start_matches('-').trim_end() == id)
        })
        .map(|(_, number)| number)
        .last()
}

/// Numbers as ICU4X writes them; Fluent itself does not localize any.
fn written<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "every number comes from a `Message`'s field, which is whole and small"
    )]
    let whole = number.value as i64;
    memoizer
        .with_try_get_threadsafe::<Writer, _, _>((), |Writer(language)| {
            language
                .as_ref()
                .map(|language| dates::number(language, whole))
        })
        .unwrap_or_else(|never| match never {})
}

/// The language of a bundle, which Fluent tells to nobody but to what it memoizes.
struct Writer(Option<Language>);

impl Memoizable for Writer {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(language.to_string().parse().ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        facts::Aspect,
        region::Group,
        wording::{message::Message, reminding::Reminding},
    };

    fn catalog(files: &[(&str, &str)]) -> Result<Catalog, Vec<String>> {
        let mut all = Files::default();
        for (path, text) in files {
            all.insert(*path, *text);
        }
        Catalog::new(&all).map_err(|problems| problems.iter().map(ToString::to_string).collect())
    }

    fn language(tag: &str) -> Language {
        tag.parse().expect("the tests write valid tags")
    }

    #[test]
    fn a_language_falls_back_to_its_primary_language_then_to_english() {
        let catalog = catalog(&[
            (
                "locales/en/answers.ftl",
                "one = one\ntwo = two\nthree = three\n",
            ),
            ("locales/de/answers.ftl", "one = eins\ntwo = zwei\n"),
            ("locales/de-CH/answers.ftl", "one = eis\n"),
        ])
        .expect("the files are sound");
        let said = |id| catalog.text(&language("de-CH"), id, &FluentArgs::new());
        assert_eq!(["one", "two", "three"].map(said), ["eis", "zwei", "three"]);
    }

    #[test]
    fn a_variant_writes_what_it_takes_over_its_own_way() {
        let catalog = catalog(&[
            ("locales/en/answers.ftl", "rest = **Schloß**\n"),
            (
                "locales/de/answers.ftl",
                "own = Fuß\nlong = Die { -street } ist { $long } m lang, { $name }.\n-street = Straße\n",
            ),
            ("locales/de-CH/style.toml", "letters = { \"ß\" = \"ss\" }\n"),
            ("locales/de-CH/help.ftl", "own = Füess\n"),
        ])
        .expect("the files are sound");
        let arguments = [("long", 1250.into()), ("name", FluentValue::from("Groß"))];
        let arguments = arguments.into_iter().collect();
        let said = |id| catalog.text(&language("de-CH"), id, &arguments);
        assert_eq!(
            ["own", "long", "rest"].map(said),
            ["Füess", "Die Strasse ist 1'250 m lang, Groß.", "**Schloß**"]
        );
        assert_eq!(catalog.spoken().languages(), ["de", "en"].map(language));
    }

    #[test]
    fn numbers_are_written_the_language_s_way_and_plurals_still_work() {
        let catalog = catalog(&[(
            "locales/de/answers.ftl",
            "days = { $days ->\n    [one] ein Tag\n   *[other] { $days } Tage\n }\n",
        )])
        .expect("the file is sound");
        let said = |days: i64| {
            let arguments = [("days", days)].into_iter().collect();
            catalog.text(&language("de"), "days", &arguments)
        };
        assert_eq!([said(1), said(1250)], ["ein Tag", "1.250 Tage"]);
    }

    #[test]
    fn a_broken_file_is_told_with_its_line() {
        let problems = catalog(&[
            ("locales/en/answers.ftl", "fine = yes\n\nbroken = { $open\n"),
            ("locales/en/help.ftl", "fine = again\n"),
            ("locales/no language/help.ftl", "fine = yes\n"),
        ])
        .expect_err("three faults");
        insta::assert_snapshot!(problems.join("\n"), @r#"
        locales/en/answers.ftl:3: Fluent cannot read this: Expected a token starting with "}"; correct this message [fluent-syntax]
        locales/en/help.ftl:1: message `fine` stands in this language already; remove one of them [message-once]
        locales/no language/help.ftl: `no language` is no language tag; write one such as `de` or `pt-BR`; rename the folder after the language [locale-is-a-language]
        "#);
    }

    #[test]
    fn every_message_exists_in_every_language() {
        let catalog = Catalog::new(&Files::embedded()).expect("the embedded files are sound");
        let named = Message::IDS.iter().chain(Reminding::IDS);
        let mut wanted: Vec<_> = named.map(|id| (*id).to_owned()).collect();
        for aspect in Aspect::ALL {
            wanted.extend([ids::choice(*aspect), ids::aspect(*aspect)]);
        }
        wanted.extend(Group::ALL.map(ids::group));
        let spoken = catalog.spoken().languages();
        let missing: Vec<_> = spoken
            .iter()
            .flat_map(|language| wanted.iter().map(move |id| (language, id)))
            .filter(|(language, id)| !catalog.has(language, id))
            .collect();
        assert!(spoken.len() >= 2 && missing.is_empty(), "{missing:?}");
    }
}
