//! What is told of each change on the days before, on and after its own, and where: `dates/*.toml`, asked by change,
//! aspect and region, so that understanding has no part in it.

use jiff::civil::Date;
use optout::{
    facts::{Aspect, ChangeId},
    language::Language,
    region::Region,
    understanding::Topic,
};
use serde::Deserialize;

use crate::answers::{AUDIENCE, BOT, broken, cases, in_full, question};

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
        let question = question(
            Topic::Change(self.change.clone()),
            &[self.aspect],
            self.region,
        );
        let reply = BOT
            .respond(
                in_full(question),
                None,
                AUDIENCE,
                &self.language,
                self.today,
            )
            .reply
            .plain;
        let at = format!(
            "{} {} {:?} {} {}",
            self.change, self.aspect, self.region, self.today, self.language
        );
        broken(&reply, &self.must, &self.must_not)
            .into_iter()
            .map(|fault| format!("{at}: {fault}:\n{reply}\n"))
            .collect()
    }
}

#[test]
fn what_is_told_is_true_of_its_day_and_region() {
    let cases: Vec<Case> = cases("dates");
    for fact in BOT.base().facts() {
        let count = cases.iter().filter(|case| case.change == fact.id).count();
        assert!(count >= 8, "{} has {count} cases", fact.id);
    }
    let broken: Vec<_> = cases.iter().flat_map(Case::broken).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
