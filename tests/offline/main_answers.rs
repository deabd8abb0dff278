//! The twenty answers that most people get, in each language that is spoken: read once by somebody who has not written
//! them, and held since. Of a variant only what it says otherwise is held, of all that there is to say.

use jiff::civil::{Date, date};
use optout::{
    facts::Aspect,
    language::Language,
    understanding::{Extent, Topic},
};

use crate::answers::{AUDIENCE, BOT, question};

/// The day on which the shipped facts were last gone through.
const TODAY: Date = date(2026, 11, 25);

/// What is asked of which change, and of where; `general` is across platforms.
const ASKED: [(&str, Aspect, Option<&str>); 20] = [
    ("linkedin/ai-training", Aspect::OptOut, None),
    ("linkedin/ai-training", Aspect::Affected, Some("CH")),
    ("linkedin/ai-training", Aspect::Affected, None),
    ("linkedin/ai-training", Aspect::Deadline, None),
    ("linkedin/ai-training", Aspect::Data, None),
    ("linkedin/ai-training", Aspect::PrivateMessages, None),
    ("linkedin/ai-training", Aspect::PastData, Some("DE")),
    ("linkedin/ai-training", Aspect::LegalBasis, Some("EU")),
    ("linkedin/ad-sharing", Aspect::Affected, Some("CH")),
    ("linkedin/ad-sharing", Aspect::OptOut, Some("US")),
    ("linkedin/terms", Aspect::Overview, None),
    ("meta/ai-training", Aspect::OptOut, Some("EU")),
    ("meta/ai-training", Aspect::NonUsers, None),
    ("meta/ai-chats", Aspect::Affected, Some("GB")),
    ("openai/ai-training", Aspect::OptOut, None),
    ("google/ai-training", Aspect::HumanReview, None),
    ("github/ai-training", Aspect::Default, None),
    ("zoom/ai-training", Aspect::Overview, None),
    ("general", Aspect::OptOut, None),
    ("general", Aspect::Remedies, Some("DE")),
];

/// What a language says to each of them, under a headline.
pub(crate) fn told(language: &Language, extent: Extent) -> String {
    let told = ASKED.map(|(topic, aspect, region)| {
        let subject = match topic {
            "general" => Topic::General,
            change => Topic::Change(change.parse().unwrap()),
        };
        let mut asked = question(subject, &[aspect], region.map(|code| code.parse().unwrap()));
        asked.extent = extent;
        let reply = BOT.respond(asked, None, AUDIENCE, language, TODAY).reply;
        let region = region.map(|code| format!(" {code}")).unwrap_or_default();
        format!("# {topic} {aspect}{region}\n\n{}\n", reply.plain)
    });
    told.join("\n")
}

#[test]
fn the_main_answers_are_told_in_every_language() {
    for language in BOT.languages() {
        insta::assert_snapshot!(format!("{language}"), told(language, Extent::Screen));
    }
}

#[test]
fn a_variant_tells_them_otherwise_and_line_by_line() {
    for variant in BOT.spoken().variants() {
        let base = told(&variant.primary().parse().unwrap(), Extent::Full);
        let own = told(variant, Extent::Full);
        assert_eq!(base.lines().count(), own.lines().count(), "{variant}");
        let pairs = base.lines().zip(own.lines());
        let differ = pairs.filter(|(base, own)| base != own);
        let differ: Vec<_> = differ
            .map(|(base, own)| format!("- {base}\n+ {own}"))
            .collect();
        insta::assert_snapshot!(format!("{variant}"), differ.join("\n\n"));
    }
}
