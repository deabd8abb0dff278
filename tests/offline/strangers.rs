//! The promises of `tests/promises`, held with texts of all kinds, and with what a fuzzer once broke them with.

use proptest::{prelude::*, sample::Index};

use crate::{
    answers::BOT,
    promises::{facts, messages, questions, replies},
};

const FACT: &str = include_str!("acme/facts/acme/ai-training.toml");
const MESSAGES: &str = include_str!("acme/locales/de/facts/acme-ai-training.ftl");

#[test]
fn what_has_no_fault_can_be_told() {
    facts::hold(FACT);
    messages::hold(MESSAGES);
}

#[test]
fn what_a_fuzzer_came_upon_is_held() {
    // An answer to an earlier question, on a change that is gone since.
    replies::hold(&BOT, "linkedin AI\u{1f}\u{1f}\u{1f}x/y");
    replies::hold(&BOT, "and in Norway?\u{1f}\u{1f}\u{1f}x/y opt-out");
    // Signs of direction that a message brings.
    messages::hold(&format!(
        "{MESSAGES}\n    {{ \"\\u202E\" }}\u{2068}\u{2068}"
    ));
}

#[test]
fn a_file_nested_without_end_ends_nothing() {
    for (open, close) in [("{ ", " }"), ("{ NUMBER(", ") }")] {
        let (open, close) = (open.repeat(50_000), close.repeat(50_000));
        messages::hold(&format!("acme-ai-training = {open}"));
        messages::hold(&format!("acme-ai-training = {open}\"x\"{close}"));
    }
    facts::hold(&format!("x = {}", "[".repeat(50_000)));
}

#[test]
fn a_file_of_nothing_but_faults_is_told_in_part() {
    let lines: Vec<_> = (0..20_000).map(|number| format!("a{number} = 1")).collect();
    facts::hold(&lines.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_understood_as_something_that_is_known(input in said()) {
        questions::hold(&BOT, &input);
    }

    #[test]
    fn any_reply_is_balanced_links_what_is_ours_and_says_the_same_twice(input in said()) {
        replies::hold(&BOT, &input);
    }

    #[test]
    fn any_fact_is_read_or_its_faults_are_told(input in written(FACT, &FACT_LINES)) {
        facts::hold(&input);
    }

    #[test]
    fn any_messages_are_said_or_their_faults_are_told(input in written(MESSAGES, &MESSAGE_LINES)) {
        messages::hold(&input);
    }
}

/// What people write, with a message before it, a language and a note.
fn said() -> impl Strategy<Value = String> {
    let text = "(linkedin|LinkedIn|Meta|AI|KI|opt out|Schweiz|US|us|in|remind|erinnere|on|at|off|ping|timezone|language|de|all|\
                settings|[0-9]{1,5}|[a-zäöü]{1,9}|🇨🇭|\\*\\*|</?[a-z]+>|https://|@a:b|[-?.!,>`* \n]|\u{202e}|\u{2068}| |\\PC){0,30}";
    let note = "(linkedin/ai-training|meta/ai-chats|general|x/y)( opt-out| deadline| !private-messages| @CH| \\+){0,3}";
    let language = prop_oneof!["(de|de-CH|fr|pt-BR|xx)?", Just(String::new())];
    (text, text, language, note).prop_map(|(text, before, language, note)| {
        format!("{text}\u{1f}{before}\u{1f}{language}\u{1f}{note}")
    })
}

/// What an editor may have made of a file: some of its lines gone, doubled, or others.
fn written(file: &'static str, others: &'static [&'static str]) -> impl Strategy<Value = String> {
    let slip = (
        any::<Index>(),
        prop::option::of(prop::sample::select(others)),
        0_usize..3,
    );
    prop::collection::vec(slip, 0..4).prop_map(|slips| {
        let mut lines: Vec<&str> = file.lines().collect();
        for (at, other, taken) in slips {
            let at = at.index(lines.len());
            let to = lines.len().min(at + taken);
            lines.splice(at..to, other);
        }
        lines.join("\n")
    })
}

const FACT_LINES: [&str; 20] = [
    "revision = 4294967296",
    "effective = 1979-05-27T07:32:00Z",
    "effective = 9999-12-31",
    "announced = 0000-01-01",
    "superseded = \"unknown\"",
    "default = \"never\"",
    "controls = []",
    "[[scope]]",
    "[[statement]]",
    "[source.\"a\\nb\"]",
    "id = \"rest\"",
    "areas = []",
    "areas = [\"rest\", \"EU\", \"XX\"]",
    "url = \"http://user:pass@[::1]/\\u0000\"",
    "title = \"\"\"\n**<b>\u{202e}\n\"\"\"",
    "phases = [\"superseded\"]",
    "from = 2030-01-01",
    "x = [[[[[[{ y = 1 }]]]]]]",
    "\"\" = 1",
    "= ]",
];

const MESSAGE_LINES: [&str; 14] = [
    "acme-ai-training = { acme-ai-training }",
    "acme-ai-training = { \"{\" } **<b>\u{2068}",
    "acme-ai-training-opt-out = { $effective } { $nothing } { -term } { NUMBER(1) }",
    "acme-ai-training-opt-out =",
    "    .step-1 = 1. **{ acme-ai-training }**",
    "    .step-3 = { $x ->",
    "       *[other] & < >",
    "    }",
    "    { \"\\u202E\" }",
    "-term = \u{2069}ß Strasse",
    "### **",
    "{",
    "    \u{a0}\t\u{2028}",
    "",
];
