//! What is told of each change on the days before, on and after its own, and where: `dates/*.toml`, asked by change,
//! aspect and region, so that understanding has no part in it.

use std::{fs, path::Path};

use jiff::civil::Date;
use optout::{
    facts::{Aspect, ChangeId},
    language::Language,
    region::Region,
    understanding::{Outcome, Question, Topic},
};
use serde::Deserialize;

use crate::answers::BOT;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    change: ChangeId,
    aspect: Aspect,
    region: Option<Region>,
    today: Date,
    language: Language,
    must: Vec<String>,
    #[serde(default)]
    must_not: Vec<String>,
}

impl Case {
    /// What the reply breaks of its promises.
    fn broken(&self) -> Vec<String> {
        let question = Question {
            language: None,
            topic: Topic::Change(self.change.clone()),
            aspects: vec![self.aspect],
            region: self.region,
            confidence: 1.0,
            outcome: Outcome::Answer,
        };
        let reply = BOT
            .respond(question, None, &self.language, self.today)
            .reply
            .plain;
        let lacks = self.must.iter().filter(|part| !reply.contains(*part));
        let has = self.must_not.iter().filter(|part| reply.contains(*part));
        let at = format!(
            "{} {} {:?} {} {}",
            self.change, self.aspect, self.region, self.today, self.language
        );
        lacks
            .map(|part| format!("{at}: lacks `{part}`:\n{reply}\n"))
            .chain(has.map(|part| format!("{at}: has `{part}`:\n{reply}\n")))
            .collect()
    }
}

#[test]
fn what_is_told_is_true_of_its_day_and_region() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/offline/dates");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        cases.extend(toml::from_str::<Table>(&text).unwrap().case);
    }
    for fact in BOT.base().facts() {
        let count = cases.iter().filter(|case| case.change == fact.id).count();
        assert!(count >= 8, "{} has {count} cases", fact.id);
    }
    let broken: Vec<_> = cases.iter().flat_map(Case::broken).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
