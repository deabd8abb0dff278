//! Fact files: whatever stands in them, an editor is told where and what, and what has no fault is read the same however it
//! is laid out, and can be told.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use optout::{
    answering::{self, Answer},
    facts::{self, Aspect, Fact, FactBase, Problem},
    files::Files,
    region::{Country, Region},
    understanding::{Extent, Outcome, Question, Topic},
};

use super::parts;

/// The day on which the files are checked.
const TODAY: Date = date(2026, 11, 25);

/// Days before, on and after everything that the made-up change has, each with a country where to ask.
const ASKED: [(Date, &str); 4] = [
    (Date::MIN, "CH"),
    (TODAY, "DE"),
    (date(2026, 12, 15), "GB"),
    (Date::MAX, "US"),
];

/// The files that the parts of an input are, and what stands in those that it lacks.
const FILES: [(&str, &str); 4] = [
    (
        "facts/acme/ai-training.toml",
        include_str!("../offline/acme/facts/acme/ai-training.toml"),
    ),
    (
        "facts/acme/platform.toml",
        include_str!("../offline/acme/facts/acme/platform.toml"),
    ),
    ("facts/services.toml", ""),
    ("facts/authorities.toml", ""),
];

/// A change, its platform, services and authorities.
pub(crate) fn hold(input: &str) {
    let mut files = Files::default();
    for (part, (path, usual)) in parts::<4>(input).into_iter().zip(FILES) {
        files.insert(path, if part.is_empty() { usual } else { part });
    }
    let problems = facts::check(&files, TODAY);
    assert_eq!(problems, facts::check(&files, TODAY), "it is checked twice");
    let rules: BTreeSet<_> = facts::rules().collect();
    for problem in &problems {
        is_told(problem, &files);
        assert!(rules.contains(problem.rule), "{problem}");
    }
    let (base, unread) = facts::load(&files);
    assert!(unread.iter().all(|problem| problems.contains(problem)));
    for fact in base.all() {
        can_be_told(fact, &base, problems.is_empty());
    }
    if problems.is_empty() {
        let (again, unread) = facts::load(&printed(&files));
        assert_eq!(unread, []);
        assert_eq!(
            content(&base),
            content(&again),
            "another layout is another fact"
        );
    }
}

/// A problem is told in one line that names a line which is there.
pub(crate) fn is_told(problem: &Problem, files: &Files) {
    let told = problem.to_string();
    assert!(!told.contains('\n'), "{told}");
    assert!(
        !problem.what.is_empty() && !problem.remedy.is_empty(),
        "{told}"
    );
    if let Some(line) = problem.line {
        let text = files.get(&problem.file).expect("the file is there");
        // A file that ends with a line break has an empty line after it.
        assert!((1..=text.split('\n').count()).contains(&line), "{told}");
    }
}

/// What is read of a fact can be asked on any day; what was checked has one verdict everywhere, and a source for all.
fn can_be_told(fact: &Fact, base: &FactBase, is_checked: bool) {
    for (today, code) in ASKED {
        let country = Country::new(code).expect("it is a country");
        let region = Some(Region::Country(country));
        assert!(!is_checked || fact.scopes.is_empty() || fact.scopes_in(region).len() == 1);
        for aspect in Aspect::ALL {
            let question = Question {
                language: None,
                topic: Topic::Change(fact.id.clone()),
                aspects: vec![*aspect],
                premise: None,
                region,
                extent: Extent::Screen,
                confidence: 1.0,
                outcome: Outcome::Answer,
            };
            let answer = answering::decide(&question, None, base, today);
            let Answer::Told(told) = answer else {
                panic!("{answer:?} of a change that there is");
            };
            assert!(
                !is_checked || !told.sources.is_empty(),
                "{aspect} {today} {code}"
            );
        }
    }
}

/// The same files, laid out as a program writes them.
fn printed(files: &Files) -> Files {
    let mut printed = Files::default();
    for (path, text) in files.iter() {
        let table: toml::Table = text.parse().expect("a file without faults is TOML");
        printed.insert(path, toml::to_string(&table).expect("it can be written"));
    }
    printed
}

/// Everything in a base, to be held against another's.
fn content(base: &FactBase) -> impl PartialEq + std::fmt::Debug {
    let authorities = base
        .authorities()
        .map(|(country, own)| (country, own.clone()));
    (
        base.all().cloned().collect::<Vec<_>>(),
        base.platforms().cloned().collect::<Vec<_>>(),
        base.services().to_vec(),
        authorities.collect::<Vec<_>>(),
    )
}
