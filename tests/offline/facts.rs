//! The facts that ship, as an editor and an asker meet them, and what an editor is told about facts that are broken.
//!
//! Every rule has a folder in `broken/`: it is laid over the sound facts in `sound/`, breaks that rule alone, and its
//! `problems.txt` holds the whole of what is said.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use jiff::civil::{Date, date};
use optout::{
    bot::{Bot, Host},
    facts::{self, ChangeId, Fact, FactBase, Problem, Verdict},
    files::Files,
    language::Language,
    understanding::{Extent, Outcome, Question, Topic},
    wording,
};

use crate::answers::AUDIENCE;

/// After everything that the made-up facts in `sound/` know of.
const TODAY: Date = date(2026, 4, 1);

/// The day of the last look at the facts that ship.
const CHECKED: Date = date(2026, 11, 25);

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/offline")
        .join(name)
}

fn sound() -> Files {
    Files::default().with_folder(&folder("sound")).unwrap()
}

fn shipped() -> FactBase {
    let (base, problems) = facts::load(&Files::embedded());
    assert_eq!(problems, []);
    base
}

fn all_problems(files: &Files, today: Date) -> Vec<Problem> {
    let mut problems = facts::check(files, today);
    problems.extend(wording::check(files));
    problems
}

fn rules() -> BTreeSet<String> {
    facts::rules()
        .chain(wording::rules())
        .map(str::to_owned)
        .collect()
}

#[test]
fn sound_facts_have_no_problem() {
    assert_eq!(all_problems(&sound(), TODAY), []);
}

#[test]
fn the_shipped_facts_have_no_problem() {
    assert_eq!(all_problems(&Files::embedded(), CHECKED), []);
}

#[test]
fn every_rule_has_a_fixture_and_every_fixture_a_rule() {
    let fixtures: BTreeSet<_> = fs::read_dir(folder("broken"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(fixtures, rules());
}

#[test]
fn a_broken_rule_is_told_with_file_line_and_remedy_and_no_other_is() {
    for rule in rules() {
        let broken = folder("broken").join(&rule);
        let files = sound().with_folder(&broken).unwrap();
        let problems = all_problems(&files, TODAY);
        assert!(
            problems.iter().all(|problem| problem.rule == rule),
            "{rule}: {problems:#?}"
        );
        let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
        let expected = fs::read_to_string(broken.join("problems.txt")).unwrap_or_default();
        assert_eq!(told, expected.lines().collect::<Vec<_>>(), "{rule}");
    }
}

#[test]
fn a_broken_file_costs_its_own_fact_only() {
    let files = sound()
        .with_folder(&folder("broken/file-in-place"))
        .unwrap();
    let (base, problems) = facts::load(&files);
    assert!(base.fact(&change("acme/ads")).is_some() && !problems.is_empty());
}

fn change(id: &str) -> ChangeId {
    id.parse().unwrap()
}

/// What people mix up: the same country under two changes.
#[test]
fn a_country_has_one_verdict_and_not_the_same_for_both_changes() {
    use Verdict::{Applies, DoesNotApply};
    let base = shipped();
    let (ai, ads) = (
        change("linkedin/ai-training"),
        change("linkedin/ad-sharing"),
    );
    let start = date(2025, 11, 3);
    let long_since = date(2024, 9, 18);
    for (region, trains_since, shares_for_ads) in [
        ("DE", start, DoesNotApply),
        ("NO", start, DoesNotApply),
        ("CH", start, DoesNotApply),
        ("RE", start, DoesNotApply),
        ("GB", start, DoesNotApply),
        ("CA", start, Applies),
        ("HK", start, Applies),
        ("US", long_since, Applies),
        ("IN", long_since, Applies),
        ("GL", long_since, Applies),
    ] {
        let scope = |id| {
            let fact = base.fact(id).unwrap();
            let scopes = fact.scopes_in(Some(region.parse().unwrap()));
            assert_eq!(scopes.len(), 1, "{region} in {id}");
            (scopes[0].verdict, fact.since(scopes[0]))
        };
        assert_eq!(scope(&ai), (Applies, Some(trains_since)), "{region}");
        assert_eq!(scope(&ads).0, shares_for_ads, "{region}");
    }
}

/// Change, aspect, region and day, and the statements told then: before, on and after the third of November 2025,
/// which was a start, and where something later is told of, before and after that.
const TOLD: &str = "\
ai-training overview - 2025-11-02: what-planned choice
ai-training overview - 2025-11-03: what choice
ai-training deadline CH 2025-11-02: start-planned myth-dates
ai-training deadline CH 2025-11-03: start myth-dates
ai-training default - 2025-11-02: on-planned
ai-training default - 2026-11-24: on myth-off-in-europe
ai-training past-data GB 2025-11-02: not-too-late trained-stays
ai-training past-data GB 2026-11-24: still-possible trained-stays late-objection
ai-training past-data US 2025-11-02: trained-stays
ai-training past-data DE 2026-11-24: still-possible trained-stays late-objection reach-back
ai-training legal-basis NO 2025-11-02: legitimate-interests
ai-training legal-basis HK 2026-11-24: no-gdpr-objection basis-quoted
ai-training recipients US 2026-11-24: affiliates microsoft-elsewhere model-makers
ai-training recipients GB 2026-11-24: affiliates microsoft-in-europe model-makers
ad-sharing opt-out CH 2026-11-24: nothing-to-switch
ad-sharing opt-out GB 2026-11-24: look-in-uk
ad-sharing opt-out US 2026-11-24: switch more-switches browser-signal
ad-sharing deadline - 2025-11-02: start-planned
ad-sharing deadline - 2025-11-03: start
ad-sharing deadline CH 2026-11-24:
ad-sharing recipients US 2025-11-03: microsoft microsoft-advertising
terms overview LI 2025-11-03: what rules
terms overview LI 2026-11-24: what rules european-notice
terms overview US 2025-11-02: what-planned rules
";

#[test]
fn what_is_told_follows_the_day_and_the_region() {
    let base = shipped();
    for row in TOLD.lines() {
        let (asked, told) = row.split_once(':').unwrap();
        let [id, aspect, region, today] = asked.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{row}");
        };
        let fact = base.fact(&change(&format!("linkedin/{id}"))).unwrap();
        let region = (region != "-").then(|| region.parse().unwrap());
        let statements =
            fact.statements_on(aspect.parse().unwrap(), today.parse().unwrap(), region);
        let ids: Vec<_> = statements
            .iter()
            .map(|statement| statement.id.as_str())
            .collect();
        assert_eq!(ids.join(" "), told.trim(), "{asked}");
    }
}

/// How many characters a reply may have in plain text; more is a message that nobody reads.
const LONGEST_REPLY: usize = 1600;

#[test]
fn a_reply_on_what_ships_is_short_before_on_and_after_the_day() {
    let host = Host {
        prefix: "!optout".to_owned(),
        operator_name: None,
        operator_contact: None,
        language: Language::english(),
    };
    let bot = Bot::new(&Files::embedded(), host, None).unwrap();
    let regions = [
        None,
        Some("CH"),
        Some("GB"),
        Some("CA"),
        Some("US"),
        Some("EU"),
    ];
    let days = [date(2025, 10, 20), date(2025, 11, 3), CHECKED];
    let settings = || {
        let on_days = |region| days.map(|today| (region, today));
        regions.into_iter().flat_map(on_days)
    };
    for question in questions(&shipped()) {
        for (region, today) in settings() {
            let mut question = question.clone();
            question.region = region.map(|code| code.parse().unwrap());
            for language in bot.languages() {
                let response = bot.respond(question.clone(), None, AUDIENCE, language, today);
                let length = response.reply.plain.chars().count();
                assert!(
                    length <= LONGEST_REPLY,
                    "{length} {today} {language} {question:?}"
                );
            }
        }
    }
}

/// One question for every aspect of every change.
fn questions(base: &FactBase) -> Vec<Question> {
    let about = |fact: &Fact, aspect| Question {
        language: None,
        topic: Topic::Change(fact.id.clone()),
        aspects: vec![aspect],
        premise: None,
        extent: Extent::Screen,
        region: None,
        confidence: 1.0,
        outcome: Outcome::Answer,
    };
    let of = |fact: &Fact| {
        let told = fact
            .statements
            .iter()
            .flat_map(|statement| &statement.aspects);
        let aspects: BTreeSet<_> = told.collect();
        aspects
            .into_iter()
            .map(|aspect| about(fact, *aspect))
            .collect::<Vec<_>>()
    };
    base.facts().flat_map(of).collect()
}

/// Runs `optout facts` with these words; its exit code, standard output and standard error.
fn optout_facts(words: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_optout"))
        .arg("facts")
        .args(words)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn check_tells_every_problem_on_standard_output_and_fails() {
    let today = ["--today", "2026-11-25"];
    let (code, out, err) = optout_facts(&["check", today[0], today[1]]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    assert!(out.starts_with("no problems (platforms: "), "{out}");

    let broken = folder("broken/keys-known");
    let broken = broken.to_str().unwrap();
    let (code, out, err) = optout_facts(&["check", "--facts", broken, today[0], today[1]]);
    assert_eq!((code, err.as_str()), (Some(1), ""));
    let told = fs::read_to_string(folder("broken/keys-known/problems.txt")).unwrap();
    assert!(out.contains(&told), "{out}");
}

#[test]
fn what_is_known_can_be_listed_shown_and_counted() {
    let sound = folder("sound");
    let sound = sound.to_str().unwrap();
    let said = |words: &[&str]| {
        let today = ["--facts", sound, "--today", "2026-02-01"];
        let (code, out, err) = optout_facts(&[words, &today].concat());
        assert_eq!((code, err.as_str()), (Some(0), ""));
        out
    };
    let list = said(&["list"]);
    let row = list
        .lines()
        .find(|line| line.starts_with("acme/ads "))
        .unwrap();
    let cells: Vec<_> = row.split_whitespace().collect();
    assert_eq!(
        cells.join(" "),
        "acme/ads 2026-01-10 2026-03-01 upcoming 2 2026-01-12"
    );
    assert!(said(&["coverage"]).contains("messages in de"));
    insta::assert_snapshot!(said(&["show", "acme/ads", "--lang", "de"]));
}

#[test]
fn an_unknown_change_is_refused_with_those_that_are_known() {
    let (code, out, err) = optout_facts(&["show", "linkedin/nothing"]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(
        err.contains("there is no change `linkedin/nothing`; known are claude/"),
        "{err}"
    );
}

#[test]
fn the_example_of_the_page_for_editors_is_the_sound_one() {
    let page = fs::read_to_string(folder("../../docs/facts.md")).unwrap();
    for file in [
        "facts/acme/ads.toml",
        "locales/en/facts/acme-ads.ftl",
        "locales/de/facts/acme-ads.ftl",
    ] {
        let text = fs::read_to_string(folder("sound").join(file)).unwrap();
        assert!(page.contains(&text), "{file}");
    }
}

#[test]
fn the_page_for_editors_names_every_rule() {
    let page = include_str!("../../docs/facts.md");
    let unnamed: Vec<_> = rules()
        .into_iter()
        .filter(|rule| !page.contains(&format!("`{rule}`")))
        .collect();
    assert_eq!(unnamed, Vec::<String>::new());
}

#[test]
fn a_folder_that_cannot_be_read_is_told_with_all_that_is_wrong() {
    let folder = tempfile::TempDir::new().unwrap();
    let facts = folder.path().join("facts/acme");
    fs::create_dir_all(&facts).unwrap();
    fs::write(facts.join("huge.toml"), "#".repeat(10 << 20)).unwrap();
    fs::write(facts.join("latin.toml"), b"name = \"Z\xfcrich\"").unwrap();
    std::os::unix::fs::symlink(&facts, facts.join("loop")).unwrap();
    std::os::unix::fs::symlink(facts.join("gone"), facts.join("gone.toml")).unwrap();
    let error = Files::embedded()
        .with_folder(folder.path())
        .unwrap_err()
        .to_string();
    let told: Vec<_> = error.lines().collect();
    assert_eq!(told.len(), 4, "{error}");
    for (line, said) in told.iter().zip([
        "gone.toml`: No such file",
        "huge.toml` has 10485760 bytes, and no more than 1048576 are read; split it",
        "latin.toml`; it must be a text file in UTF-8",
        "loop` leads back to a folder that it lies in; remove the link",
    ]) {
        assert!(line.contains(said), "{line}");
    }
}

#[test]
fn check_tells_what_is_wrong_with_how_people_ask_too() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = "locales/en/questions.toml";
    let text = Files::embedded().get(path).unwrap().to_owned();
    let unasked = text.replace("[practice.consent-or-pay]", "[practice.terms-of-paying]");
    assert_ne!(text, unasked);
    fs::create_dir_all(folder.path().join("locales/en")).unwrap();
    fs::write(folder.path().join(path), unasked).unwrap();
    let (code, out, _) = optout_facts(&["check", "--facts", folder.path().to_str().unwrap()]);
    assert_eq!(code, Some(1), "{out}");
    assert!(
        out.contains("no example asks about `consent-or-pay`, which `tiktok/consent-or-pay` is"),
        "{out}"
    );
}
