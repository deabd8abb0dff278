//! Places whose region is easily got wrong: what they belong to, and what LinkedIn's changes mean there. The table is
//! `docs/territories.md`'s.

use std::{fs, path::Path};

use jiff::civil::{Date, date};
use optout::{
    answering::{Answer, decide},
    facts::{self, Aspect, FactBase, Verdict},
    files::Files,
    region::{Country, Group, Region},
    understanding::Topic,
};
use serde::Deserialize;

use crate::{
    answers::{AUDIENCE, question},
    reminders_wording::BOT,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    place: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Place {
    name: String,
    code: String,
    eu: bool,
    eea: bool,
    since: Option<Date>,
    ai_training: Verdict,
    ad_sharing: Verdict,
    uk_microsoft_ai: Verdict,
}

fn places() -> Vec<Place> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/offline/territories.toml");
    toml::from_str::<Table>(&fs::read_to_string(path).unwrap())
        .unwrap()
        .place
}

/// Whether it applies there and since when, asked as anybody does.
fn ruling(base: &FactBase, change: &str, country: Country) -> (Verdict, Option<Date>) {
    let topic = Topic::Change(change.parse().unwrap());
    let region = Some(Region::Country(country));
    let question = question(topic, &[Aspect::Affected], region);
    let Answer::Told(told) = decide(&question, None, base, date(2026, 11, 25)) else {
        panic!("{change} is told")
    };
    assert_eq!(told.rulings.len(), 1, "{change} in {country}");
    (told.rulings[0].verdict, told.rulings[0].since)
}

#[test]
fn every_hard_place_belongs_where_the_law_puts_it_and_has_the_verdict_that_follows() {
    let (base, problems) = facts::load(&Files::embedded());
    assert!(problems.is_empty(), "{problems:?}");
    let places = places();
    assert!(places.len() >= 40);
    for place in places {
        let name = &place.name;
        let country = Country::new(&place.code).unwrap();
        assert!(country.is_assigned(), "{name}");
        assert_eq!(Group::Eu.contains(country), place.eu, "{name} in the EU");
        assert_eq!(Group::Eea.contains(country), place.eea, "{name} in the EEA");
        let trains = ruling(&base, "linkedin/ai-training", country);
        assert_eq!(trains, (place.ai_training, place.since), "{name}");
        for (change, verdict) in [
            ("linkedin/ad-sharing", place.ad_sharing),
            ("linkedin/uk-microsoft-ai", place.uk_microsoft_ai),
        ] {
            assert_eq!(
                ruling(&base, change, country).0,
                verdict,
                "{change} in {name}"
            );
        }
    }
}

/// "Yes, by the published texts" is the whole answer: that it applies is said by it.
#[test]
fn whether_it_applies_is_said_once() {
    let files = Files::embedded();
    let places = places();
    for language in BOT.languages() {
        let answers = files
            .get(format!("locales/{language}/answers.ftl"))
            .unwrap();
        let said = |id: &str| {
            let message = answers.lines().find_map(|line| line.strip_prefix(id));
            let said = message.unwrap().trim_start_matches(" = ");
            said.replace('\u{202f}', " ")
        };
        let openings = ["answer-yes-by-text", "answer-reported", "answer-disputed"].map(said);
        let applies = format!(" {}", said("ruling-applies"));
        let mut unsure = 0;
        for place in &places {
            let region = Some(place.code.parse().unwrap());
            for change in [
                "linkedin/ai-training",
                "linkedin/ad-sharing",
                "meta/ai-training",
            ] {
                let topic = Topic::Change(change.parse().unwrap());
                let asked = question(topic, &[Aspect::Affected], region);
                let told = BOT.respond(asked, None, AUDIENCE, language, date(2026, 11, 25));
                let line = told.reply.plain.lines().next().unwrap_or_default();
                let line = line.replace('\u{202f}', " ");
                unsure += usize::from(openings.iter().any(|opening| line.contains(opening)));
                assert!(!line.ends_with(&applies), "{line}");
            }
        }
        assert!(unsure > 20, "{language}: {unsure}");
    }
}

#[test]
fn every_country_has_one_verdict_on_every_change() {
    let (base, _) = facts::load(&Files::embedded());
    for fact in base.facts() {
        for country in Country::all() {
            ruling(&base, &fact.id.to_string(), country);
        }
    }
}
