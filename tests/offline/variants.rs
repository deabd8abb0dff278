//! Variants of languages: who chooses one, what it takes over, and where it does not show.

use std::sync::LazyLock;

use jiff::{
    Timestamp,
    civil::{Date, date},
    tz::TimeZone,
};
use optout::{
    bot::{Bot, Host, Standing},
    conversation::Conversation,
    files::Files,
    language::Language,
    place::RoomSettings,
    reminders::{Obeyed, Settled},
    understanding::Extent,
};

use crate::{
    answers::{BOT, inquiry},
    main_answers::told,
};

const TODAY: Date = date(2026, 11, 25);

const GERMAN: &str = "Wie widerspreche ich dem KI-Training bei LinkedIn?";
const ENGLISH: &str = "how do I opt out of LinkedIn AI training";

/// A bot of a Swiss operator.
static SWISS: LazyLock<Bot> = LazyLock::new(|| {
    let host = Host {
        prefix: "!optout".to_owned(),
        operator_name: None,
        operator_contact: None,
        language: tag("de-CH"),
    };
    Bot::new(&Files::embedded(), host, Some(&BOT.weights())).unwrap()
});

fn tag(tag: &str) -> Language {
    tag.parse().unwrap()
}

/// The language of the answer, in a room that has fixed one or none.
fn answered(bot: &Bot, text: &str, fixed: Option<&str>) -> String {
    let mut inquiry = inquiry(text);
    inquiry.settings.language = fixed.map(tag);
    let response = bot.reply_to(&inquiry, &mut Conversation::default(), TODAY);
    response.language.to_string()
}

#[test]
fn the_room_s_or_else_the_operator_s_variant_is_that_of_the_question_s_language() {
    for (text, fixed, own) in [
        (GERMAN, Some("de-CH"), "de-CH"),
        (GERMAN, Some("de-AT"), "de"),
        (GERMAN, None, "de"),
        (ENGLISH, None, "en"),
        (
            "como me oponho ao treino de IA do LinkedIn?",
            Some("pt-BR"),
            "pt-BR",
        ),
    ] {
        assert_eq!(answered(&BOT, text, fixed), own, "{text} {fixed:?}");
    }
    assert_eq!(answered(&SWISS, GERMAN, None), "de-CH");
    assert_eq!(answered(&SWISS, ENGLISH, None), "en");
    assert_eq!(answered(&SWISS, GERMAN, Some("de")), "de");
    assert_eq!(answered(&SWISS, "LinkedIn?", None), "de-CH");
}

/// Whoever was answered in a variant is answered in it on.
#[test]
fn a_conversation_keeps_its_variant() {
    let mut conversation = Conversation {
        language: Some(tag("de-CH")),
        ..Conversation::default()
    };
    for text in [GERMAN, "und in Norwegen?", "1"] {
        let response = BOT.reply_to(&inquiry(text), &mut conversation, TODAY);
        assert_eq!(response.language, tag("de-CH"), "{text}");
    }
}

/// The settled state after a moderator's order, and what is said to it.
fn ordered(bot: &Bot, text: &str, settled: &Settled) -> (Settled, Language, String) {
    let mut inquiry = inquiry(text);
    inquiry.settings.clone_from(&settled.settings);
    let ordered = bot.command(&inquiry).unwrap();
    let now = Timestamp::UNIX_EPOCH;
    let told = bot.order(&ordered, Standing::Moderator, settled, &TimeZone::UTC, now);
    let settled = told
        .settled
        .map_or_else(|| settled.clone(), |(settled, _)| settled);
    (settled, told.language, told.reply.plain)
}

#[test]
fn a_variant_is_chosen_by_its_tag_or_its_name() {
    for (text, variant, said) in [
        ("language de-CH", "de-CH", "Schweizer Hochdeutsch"),
        ("language de_ch", "de-CH", "Schweizer Hochdeutsch"),
        (
            "Sprache Schweizer Hochdeutsch",
            "de-CH",
            "Schweizer Hochdeutsch",
        ),
        (
            "language Swiss High German",
            "de-CH",
            "Schweizer Hochdeutsch",
        ),
        ("língua pt-BR", "pt-BR", "português (Brasil)"),
        (
            "language Brazilian Portuguese",
            "pt-BR",
            "português (Brasil)",
        ),
        ("language de-AT", "de", "Deutsch"),
        ("language German", "de", "Deutsch"),
        ("língua português", "pt", "português"),
    ] {
        let (settled, language, told) = ordered(&BOT, text, &Settled::default());
        assert_eq!(settled.settings.language, Some(tag(variant)), "{text}");
        assert_eq!(language, tag(variant), "{text}");
        assert!(told.contains(said), "{text}: {told}");
    }
}

#[test]
fn orders_are_obeyed_and_reminders_come_in_the_variant() {
    let (settled, language, _) = ordered(&SWISS, "erinnere linkedin", &Settled::default());
    assert_eq!(language, tag("de-CH"));
    assert_eq!(settled.language(), Some(&tag("de-CH")));
    let (settled, language, _) = ordered(&SWISS, "remind meta", &settled);
    assert_eq!(
        (language, settled.language()),
        (tag("en"), Some(&tag("en")))
    );
    let brazilian = Settled {
        settings: RoomSettings {
            language: Some(tag("pt-BR")),
            ..RoomSettings::default()
        },
        ..Settled::default()
    };
    let (_, language, told) = ordered(&BOT, "configurações", &brazilian);
    assert_eq!(language, tag("pt-BR"));
    assert!(told.contains("As configurações desta sala"), "{told}");
}

#[test]
fn a_variant_is_on_no_list_of_languages() {
    let mut finnish =
        inquiry("kuinka estän LinkedIniä käyttämästä tietojani tekoälyn koulutukseen?");
    finnish.settings.language = Some(tag("de-CH"));
    let response = BOT.reply_to(&finnish, &mut Conversation::default(), TODAY);
    let told = response.reply.plain;
    assert_eq!(
        told.matches("Deutsch").count(),
        told.matches("English").count(),
        "{told}"
    );
    assert!(
        !told.contains("Schweizer") && !told.contains("Brasil"),
        "{told}"
    );
    assert!(!BOT.languages().iter().any(Language::is_regional));
}

#[test]
fn dates_and_numbers_are_those_of_the_country() {
    let dated = Obeyed::Dated {
        date: date(2027, 1, 1),
        text: "x".to_owned(),
        before: None,
        next: None,
    };
    let told = BOT.obeyed(&dated, &tag("pt-BR"), TODAY).plain;
    assert!(
        told.contains("sexta-feira, 1º de janeiro de 2027"),
        "{told}"
    );
    let refusal = |language: &str| BOT.forbidden(1250, &tag(language)).plain;
    assert!(refusal("de").contains("1.250"), "{}", refusal("de"));
    assert!(refusal("de-CH").contains("1'250"), "{}", refusal("de-CH"));
}

/// Labels of settings are what stands on the screen, and titles of sources are those of the sources.
#[test]
fn swiss_spelling_has_no_sharp_s_anywhere() {
    let swiss = told(&tag("de-CH"), Extent::Full);
    assert!(told(&tag("de"), Extent::Full).contains('ß'));
    let own = swiss.lines().filter(|line| !line.contains("https://"));
    let words = own.flat_map(|line| line.split("**").step_by(2));
    let wrong: Vec<_> = words
        .filter(|words| words.contains(['ß', '„', '“']))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn brazilian_wording_has_no_words_of_portugal() {
    let brazilian = told(&tag("pt-BR"), Extent::Full);
    for word in [
        " partilh",
        "utilizador",
        "definiç",
        "treino ",
        "ficheiro",
        "ecrã",
        "facto",
    ] {
        assert!(!brazilian.contains(word), "{word}: {brazilian}");
    }
}
