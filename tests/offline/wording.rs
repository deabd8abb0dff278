//! What a reply looks like, whatever the facts: laid out on a made-up platform (`acme/`), which has one scope and one
//! statement of every kind, and for what must hold of every reply, on the facts that ship too.

use std::{collections::BTreeSet, path::Path, sync::LazyLock};

use jiff::civil::{Date, date};
use optout::{
    bot::{Bot, Host, Response},
    conversation::Conversation,
    facts::{Aspect, ChangeId},
    files::Files,
    language::Language,
    region::Region,
    understanding::{BotTopic, Choice, Extent, Outcome, Question, Refusal, Topic},
    wording::{Remark, Reply},
};
use proptest::prelude::*;

use crate::answers::{AUDIENCE, inquiry};

static BOT: LazyLock<Bot> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/offline/acme");
    let files = Files::embedded().with_folder(&folder).unwrap();
    let host = Host {
        prefix: "!optout".to_owned(),
        operator_name: Some("Ada <Lovelace> & friends".to_owned()),
        operator_contact: Some("ada@example.org".to_owned()),
        language: Language::english(),
    };
    Bot::new(&files, host, None).unwrap()
});

const BEFORE: Date = date(2026, 11, 24);
const ON_THE_DAY: Date = date(2026, 12, 1);
const AFTER: Date = date(2027, 7, 1);

fn question(topic: Topic, aspects: &[Aspect], region: Option<&str>, outcome: Outcome) -> Question {
    Question {
        language: None,
        topic,
        aspects: aspects.to_vec(),
        premise: None,
        extent: Extent::Screen,
        region: region.map(|code| code.parse().unwrap()),
        confidence: 1.0,
        outcome,
    }
}

fn change(id: &str) -> Topic {
    Topic::Change(id.parse().unwrap())
}

fn respond(language: &str, question: Question, today: Date) -> Response {
    BOT.respond(question, None, AUDIENCE, &language.parse().unwrap(), today)
}

fn acme(language: &str, aspects: &[Aspect], region: Option<&str>, today: Date) -> String {
    let topic = change("acme/ai-training");
    let question = question(topic, aspects, region, Outcome::Answer);
    respond(language, question, today).reply.plain
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[test]
fn an_answer_has_its_steps_its_link_its_limit_its_day_and_its_sources() {
    insta::assert_snapshot!(acme("en", &[Aspect::OptOut], None, BEFORE));
    insta::assert_snapshot!(acme("de", &[Aspect::OptOut], None, AFTER));
}

#[test]
fn html_is_laid_out_like_the_text() {
    let topic = change("acme/ai-training");
    let question = question(topic, &[Aspect::OptOut], None, Outcome::Answer);
    insta::assert_snapshot!(respond("en", question, ON_THE_DAY).reply.html);
}

#[test]
fn whom_it_concerns_is_a_list_of_regions() {
    insta::assert_snapshot!(acme("en", &[Aspect::Affected], None, BEFORE));
    insta::assert_snapshot!(acme("de", &[Aspect::Affected], None, AFTER));
}

/// Says yes or no first, and how sure that is, in the first line.
#[test]
fn a_verdict_is_told_as_sure_as_it_is() {
    for (region, today, opening) in [
        ("DE", BEFORE, "Not yet: it will apply from 1 December 2026."),
        (
            "EU",
            ON_THE_DAY,
            "Yes, it applies from today, 1 December 2026.",
        ),
        ("DE", AFTER, "Yes, it has applied since 1 December 2026."),
        ("NO", BEFORE, "No, it does not apply."),
        (
            "CH",
            BEFORE,
            "No, not by the published texts; a clear confirmation is missing.",
        ),
        (
            "GB",
            BEFORE,
            "Yes, by the published texts; a clear confirmation is missing. It will apply from 15 December 2026.",
        ),
        ("JP", BEFORE, "That is unclear: the sources do not say."),
        (
            "CA",
            AFTER,
            "That is disputed: the sources contradict each other. It has applied since 1 December 2026.",
        ),
        ("BR", BEFORE, "Yes, it has applied since 1 March 2025."),
    ] {
        let told = acme("en", &[Aspect::Affected], Some(region), today);
        assert!(
            first_line(&told).ends_with(opening),
            "{region} {today}: {told}"
        );
    }
}

/// A group that several scopes touch gets one line for each, and those that say the same share one.
#[test]
fn a_group_is_told_scope_by_scope() {
    insta::assert_snapshot!(acme("en", &[Aspect::Affected], Some("EEA"), BEFORE));
}

#[test]
fn the_phase_follows_the_day() {
    for (today, german) in [
        (
            date(2026, 11, 17),
            "Tritt in 14 Tagen in Kraft, am 1. Dezember 2026.",
        ),
        (
            date(2026, 11, 30),
            "Tritt morgen in Kraft, am 1. Dezember 2026.",
        ),
        (ON_THE_DAY, "Tritt heute in Kraft, am 1. Dezember 2026."),
        (AFTER, "In Kraft seit dem 1. Dezember 2026."),
    ] {
        let told = acme("de", &[Aspect::Deadline], None, today);
        assert!(first_line(&told).ends_with(german), "{today}: {told}");
    }
}

/// Facts are read on a day, and a demonstration may stand on an earlier one.
#[test]
fn a_check_that_lies_ahead_tells_that_the_clock_is_set_back() {
    for (language, note) in [
        ("de", "Geprüft am 10. November 2026 (Uhr zurückgestellt)."),
        ("en", "Checked on 10 November 2026 (clock set back)."),
        ("es", "(reloj atrasado)."),
        ("fr", "(horloge retardée)."),
        ("it", "(orologio spostato indietro)."),
        ("nl", "(klok teruggezet)."),
        ("pl", "(zegar cofnięty)."),
        ("pt", "(relógio atrasado)."),
        ("sv", "(klockan ställd tillbaka)."),
    ] {
        let told = |today| acme(language, &[Aspect::OptOut], None, today);
        let (read, ahead) = (date(2026, 11, 10), told(date(2026, 11, 9)));
        assert!(ahead.contains(note), "{ahead}");
        for today in [read, BEFORE, AFTER] {
            assert!(!told(today).contains(note), "{language} {today}");
        }
    }
}

#[test]
fn what_is_not_known_is_said_with_what_is() {
    insta::assert_snapshot!(acme("en", &[Aspect::Minors], None, AFTER));
    // A statement of another phase is not told.
    assert!(acme("en", &[Aspect::Data], None, BEFORE).contains("No data are used yet."));
    assert!(
        acme("en", &[Aspect::Data], None, AFTER)
            .contains("no sourced statement on this: which data")
    );
}

#[test]
fn weak_and_disputed_statements_are_told_as_such() {
    let told = |aspect| acme("en", &[aspect], None, AFTER);
    let reported = "This is reported, but not confirmed officially.";
    assert!(told(Aspect::Retention).contains(&format!("{reported} Data are kept for ever.")));
    assert!(told(Aspect::Recipients).contains(&format!("{reported} Partners get the data.")));
    assert!(told(Aspect::PastData).contains("The sources contradict each other here. Whether"));
    let reason = told(Aspect::Reason);
    assert!(
        reason.contains("better answers") && !reason.contains("rule the world"),
        "{reason}"
    );
}

#[test]
fn two_aspects_are_answered_in_one_reply() {
    let told = acme("en", &[Aspect::OptOut, Aspect::Affected], Some("DE"), AFTER);
    assert!(
        told.contains("Yes, it has applied") && told.contains("1. Open"),
        "{told}"
    );
}

#[test]
fn a_region_given_for_the_conversation_counts_unless_the_question_names_one() {
    let told = |asked| {
        let topic = change("acme/ai-training");
        let question = question(topic, &[Aspect::Affected], asked, Outcome::Answer);
        let here = Some("CH".parse().unwrap());
        BOT.respond(question, here, AUDIENCE, &Language::english(), BEFORE)
            .reply
            .plain
    };
    assert!(told(None).starts_with("**Acme, AI training, Switzerland:**"));
    assert!(told(Some("NO")).starts_with("**Acme, AI training, Norway:**"));
}

#[test]
fn a_question_back_offers_numbers() {
    let choice = |aspect, region: Option<&str>| Choice {
        change: "acme/ai-training".parse::<ChangeId>().unwrap(),
        aspect,
        region: region.map(|code| code.parse::<Region>().unwrap()),
    };
    let choices = vec![
        choice(Aspect::OptOut, None),
        choice(Aspect::Affected, Some("CH")),
    ];
    let asked = question(Topic::None, &[], None, Outcome::Clarify(choices));
    insta::assert_snapshot!(respond("en", asked.clone(), BEFORE).reply.plain);
    let response = respond("de", asked, BEFORE);
    insta::assert_snapshot!(response.reply.plain);
    assert_eq!(response.choices.len(), 2);
}

#[test]
fn a_refusal_says_why_and_what_can_be_asked() {
    let declined = |why, topic| {
        let question = question(topic, &[], None, Outcome::Decline(why));
        respond("de", question, BEFORE).reply.plain
    };
    insta::assert_snapshot!(declined(Refusal::OutOfScope, Topic::None));
    for (why, topic, first) in [
        (
            Refusal::UnknownService,
            Topic::Service("Hooli".to_owned()),
            "Zu \u{2068}Hooli\u{2069} habe ich keine Fakten, deshalb sage ich dazu nichts.",
        ),
        (
            Refusal::UncoveredAspect,
            change("acme/ai-training"),
            "Ich kenne Acme, KI-Training, aber nicht das, wonach du dort fragst.",
        ),
        (
            Refusal::UncoveredAspect,
            Topic::None,
            "Dazu habe ich keine belegten Fakten.",
        ),
        (
            Refusal::UnknownLanguage,
            Topic::None,
            "Diese Sprache verstehe ich noch nicht. Fragen kannst du mich auf: dansk, Deutsch, English, español, français, \
             italiano, Nederlands, polski, português und svenska.",
        ),
    ] {
        let told = declined(why, topic);
        assert_eq!(first_line(&told), first);
        // Nobody who does not read this language is given examples in it.
        let offers = told.contains("- Wie widerspreche ich");
        assert_eq!(offers, why != Refusal::UnknownLanguage, "{told}");
    }
    let empty = declined(Refusal::Empty, Topic::None);
    assert_eq!(empty.lines().filter(|line| !line.is_empty()).count(), 2);
}

#[test]
fn the_bot_tells_about_itself() {
    let about = |language, topic| {
        let question = question(Topic::Bot(topic), &[], None, Outcome::Answer);
        respond(language, question, BEFORE).reply
    };
    insta::assert_snapshot!(about("en", BotTopic::Help).plain);
    insta::assert_snapshot!(about("de", BotTopic::Privacy).plain);
    insta::assert_snapshot!(about("en", BotTopic::Deadlines).plain);
    assert!(
        about("en", BotTopic::Privacy)
            .html
            .contains("Ada &lt;Lovelace&gt; &amp; friends")
    );
    assert!(
        about("de", BotTopic::Platforms)
            .plain
            .contains("**Acme**: KI-Training")
    );
}

/// One bot serves all rooms at once.
#[test]
fn a_bot_can_be_shared_between_threads() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    is_shared(&*BOT);
}

#[test]
fn what_stands_alone_is_a_sentence_or_two() {
    for tag in ["en", "de"] {
        let language = tag.parse().unwrap();
        let told = [
            Remark::Apology,
            Remark::Late,
            Remark::Away,
            Remark::Unreadable,
            Remark::Budget,
            Remark::Verification,
        ]
        .map(|remark| {
            let reply = BOT.remark(remark, &language);
            check_reply(&reply, tag);
            assert!(reply.plain.chars().count() < 250, "{}", reply.plain);
            reply.plain
        });
        insta::assert_snapshot!(format!("remarks_{tag}"), told.join("\n----\n"));
    }
}

#[test]
fn a_corrected_answer_says_on_which_day_before_anything_else() {
    let topic = change("acme/ai-training");
    let asked = question(topic, &[Aspect::OptOut], None, Outcome::Answer);
    for (tag, first) in [
        (
            "en",
            "**Corrected on 2 December 2026**: something that this answer rests on has changed.",
        ),
        (
            "de",
            "**Berichtigt am 2. Dezember 2026**: Etwas, worauf diese Antwort beruht, hat sich geändert.",
        ),
    ] {
        let answer = respond(tag, asked.clone(), AFTER).reply;
        let corrected = BOT.corrected(&answer, &tag.parse().unwrap(), date(2026, 12, 2));
        check_reply(&corrected, tag);
        assert_eq!(corrected.plain, format!("{first}\n\n{}", answer.plain));
    }
}

#[test]
fn greeting_and_remarks_fall_back_to_a_spoken_language() {
    let finnish = "fi".parse().unwrap();
    assert_eq!(BOT.greeting(&finnish), BOT.greeting(&Language::english()));
    let swiss = "de-CH".parse().unwrap();
    assert_eq!(
        BOT.remark(Remark::Apology, &swiss),
        BOT.remark(Remark::Apology, &"de".parse().unwrap())
    );
    assert_eq!(BOT.greeting(&swiss).plain.split("\n\n").count(), 2);
}

/// A language may be understood before anybody has written what it is answered in.
#[test]
fn what_is_understood_but_not_spoken_is_told_so_once() {
    let mut files = Files::default();
    for (path, text) in Files::embedded().iter() {
        let is_spoken = path.starts_with("locales/da") && path.extension() == Some("ftl".as_ref());
        if !is_spoken {
            files.insert(path, text);
        }
    }
    let host = Host {
        prefix: "!optout".to_owned(),
        operator_name: None,
        operator_contact: None,
        language: Language::english(),
    };
    let bot = Bot::new(&files, host, None).unwrap();
    let mut conversation = Conversation::default();
    let told = [
        "hvordan siger jeg nej til LinkedIns AI-træning?",
        "og i Norge?",
    ]
    .map(|text| {
        bot.reply_to(&inquiry(text), &mut conversation, BEFORE)
            .reply
    });
    let preface = "I understand you (dansk), but so far I only write: Deutsch, English";
    assert!(told[0].plain.starts_with(preface), "{}", told[0].plain);
    assert!(told[0].plain.contains("Open the setting"));
    assert!(!told[1].plain.contains("dansk"), "{}", told[1].plain);
}

/// Every aspect of every change, in every region that matters and every phase, in both languages.
#[test]
fn every_answer_has_a_source_and_says_the_same_in_text_and_html() {
    let days = [
        date(2025, 10, 20),
        date(2025, 11, 3),
        BEFORE,
        ON_THE_DAY,
        AFTER,
    ];
    let regions = [
        None,
        Some("EU"),
        Some("CH"),
        Some("GB"),
        Some("CA"),
        Some("HK"),
        Some("US"),
        Some("JP"),
    ];
    for id in [
        "acme/ai-training",
        "linkedin/ai-training",
        "linkedin/ad-sharing",
        "linkedin/terms",
    ] {
        for aspect in Aspect::ALL {
            for region in regions {
                for (day, language) in days.iter().zip(["de", "en", "de", "en", "de"]) {
                    let asked = question(change(id), &[*aspect], region, Outcome::Answer);
                    let response = respond(language, asked, *day);
                    let named = format!("{id} {aspect} {region:?} {day} {language}");
                    assert!(!response.sources.is_empty(), "{named} tells no source");
                    check(&response, &named);
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_gets_a_reply_without_anything_unescaped(text in any_text()) {
        let response = BOT.reply_to(&inquiry(&text), &mut Conversation::default(), BEFORE);
        prop_assert!(!response.reply.plain.is_empty());
        check(&response, &text);
    }

    #[test]
    fn any_name_is_echoed_harmlessly(name in any_text()) {
        let asked = question(Topic::Service(name.clone()), &[], None, Outcome::Decline(Refusal::UnknownService));
        for language in ["de", "en"] {
            let response = respond(language, asked.clone(), BEFORE);
            check(&response, &name);
            prop_assert!(response.reply.plain.chars().count() < 400);
        }
    }
}

/// Texts of all kinds, among them such as look like a question, like markup, and like an attack.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("how do I opt out of ".to_owned()),
        Just("LinkedIn AI training ".to_owned()),
        Just("was macht ".to_owned()),
        Just("<script>alert(1)</script>".to_owned()),
        Just("<a href=\"javascript:x\">".to_owned()),
        Just("**".to_owned()),
        Just("\u{202e}\u{2066}\u{0}\u{7}".to_owned()),
        Just("&amp;&lt;".to_owned()),
        "\\PC{0,20}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn check(response: &Response, of: &str) {
    check_reply(&response.reply, of);
}

/// What must hold of every reply: only elements of the specification's list, and the same words twice.
pub(crate) fn check_reply(reply: &Reply, of: &str) {
    let (words, elements) = read_html(&reply.html);
    let allowed = BTreeSet::from(["p", "ol", "ul", "li", "strong", "a"]);
    assert!(
        elements.is_subset(&allowed.iter().map(|name| (*name).to_owned()).collect()),
        "{of}: {elements:?}"
    );
    assert_eq!(words, read_plain(&reply.plain), "{of}");
}

/// The words of a text without addresses, list marks and the marks of labels.
fn read_plain(plain: &str) -> String {
    let mut words = Vec::new();
    for line in plain.lines() {
        let line = line.strip_prefix("- ").unwrap_or(line);
        for (place, word) in line.split(' ').enumerate() {
            let is_number = place == 0
                && word
                    .strip_suffix('.')
                    .is_some_and(|number| number.parse::<u8>().is_ok());
            if !is_number && !word.starts_with("https://") {
                words.push(word);
            }
        }
    }
    letters(&words.concat())
}

/// The words of a text in HTML, and the elements it uses.
fn read_html(html: &str) -> (String, BTreeSet<String>) {
    let mut words = String::new();
    let mut elements = BTreeSet::new();
    let mut rest = html;
    while let Some((text, more)) = rest.split_once('<') {
        words.push_str(text);
        let (tag, more) = more.split_once('>').expect("every tag ends");
        let name = tag
            .trim_start_matches('/')
            .split(' ')
            .next()
            .unwrap_or_default();
        if name == "a" && !tag.starts_with('/') {
            let address = tag
                .strip_prefix("a href=\"")
                .and_then(|tag| tag.strip_suffix('"'));
            assert!(
                address.is_some_and(|url| url.starts_with("https://") && !url.contains('"')),
                "{tag}"
            );
        }
        elements.insert(name.to_owned());
        rest = more;
    }
    words.push_str(rest);
    let words = words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    (letters(&words), elements)
}

/// Links have a colon behind their label in plain text; marks and spaces are not words.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|character| character.is_alphanumeric())
        .collect()
}
