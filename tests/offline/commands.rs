//! What is an order and what is a question: tables of what people write, and what holds for any text at all.

use std::sync::LazyLock;

use optout::{
    facts::{self, FactBase, Problem},
    files::Files,
    language::Language,
    place::Corrections,
    reminders::{LONGEST_CHECK_UP, LONGEST_LEAD},
    understanding::{self, Command, Fault, Follow, Misuse, Ordered, Understanding},
};
use proptest::prelude::*;

pub(crate) static UNDERSTANDING: LazyLock<Understanding> = LazyLock::new(|| {
    let base: FactBase = facts::load(&Files::embedded()).0;
    Understanding::new(&Files::embedded(), &base, None).unwrap()
});

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

fn order(text: &str) -> Option<Ordered> {
    UNDERSTANDING.command(text, None)
}

/// An order in one line: the form that a help would show, or which form it is not and why.
fn told(ordered: &Ordered) -> String {
    let follow = |whom: &Follow| match whom {
        Follow::Platform(platform) => platform.to_string(),
        Follow::All => "all".to_owned(),
    };
    match &ordered.command {
        Ok(Command::Remind { whom, leads }) => {
            let leads = leads.iter().flatten().map(|days| format!(" {days}"));
            format!("remind {}{}", follow(whom), leads.collect::<String>())
        }
        Ok(Command::RemindOff(None)) => "remind off".to_owned(),
        Ok(Command::RemindOff(Some(whom))) => format!("remind off {}", follow(whom)),
        Ok(Command::RemindOn { date, text }) => format!("remind on {date} {text}"),
        Ok(Command::RemindMove { number, date }) => format!("remind move {number} {date}"),
        Ok(Command::RemindRemove { number }) => format!("remind remove {number}"),
        Ok(Command::RemindCheckUp { months }) => format!("remind checkup {months}"),
        Ok(Command::RemindAt(time)) => format!("remind at {}", time.strftime("%H:%M")),
        Ok(Command::RemindPing(true)) => "remind ping on".to_owned(),
        Ok(Command::RemindPing(false)) => "remind ping off".to_owned(),
        Ok(Command::Reminders) => "reminders".to_owned(),
        Ok(Command::TimeZone(name)) => format!("timezone {name}"),
        Ok(Command::Language(None)) => "language auto".to_owned(),
        Ok(Command::Language(Some(language))) => format!("language {language}"),
        Ok(Command::Settings) => "settings".to_owned(),
        Ok(Command::ForgetMe) => "forget me".to_owned(),
        Ok(Command::SettingsReset) => "settings reset".to_owned(),
        Ok(Command::Threads(true)) => "threads on".to_owned(),
        Ok(Command::Threads(false)) => "threads off".to_owned(),
        Ok(Command::Corrections(Corrections::Edit)) => "corrections edit".to_owned(),
        Ok(Command::Corrections(Corrections::Notice)) => "corrections notice".to_owned(),
        Err(Misuse { form, fault }) => format!("{form:?} {}", wrong(fault)),
    }
}

/// A fault with the word that is wrong.
fn wrong(fault: &Fault) -> String {
    let (name, word) = match fault {
        Fault::Incomplete => ("Incomplete", ""),
        Fault::NoPlatform(word) => ("NoPlatform", word.as_str()),
        Fault::NoLead(word) => ("NoLead", word.as_str()),
        Fault::NoDate(word) => ("NoDate", word.as_str()),
        Fault::NoTime(word) => ("NoTime", word.as_str()),
        Fault::NoNumber(word) => ("NoNumber", word.as_str()),
        Fault::NoMonths(word) => ("NoMonths", word.as_str()),
        Fault::NoSwitch(word) => ("NoSwitch", word.as_str()),
        Fault::NoTimeZone(word) => ("NoTimeZone", word.as_str()),
        Fault::NoLanguage(word) => ("NoLanguage", word.as_str()),
        Fault::NoCorrections(word) => ("NoCorrections", word.as_str()),
    };
    format!("{name} {word}").trim_end().to_owned()
}

/// Every row that is read otherwise, or as another language's, all at once.
pub(crate) fn check(tag: &str, rows: &[(&str, &str)]) {
    let wrong: Vec<_> = rows
        .iter()
        .map(|(text, expected)| (text, expected, order(text)))
        .filter(|(_, expected, ordered)| {
            let is_right = |ordered: &Ordered| {
                ordered.language == language(tag) && told(ordered).trim_end() == **expected
            };
            !ordered.as_ref().is_some_and(is_right)
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_form_is_read_in_english() {
    check(
        "en",
        &[
            ("remind linkedin", "remind linkedin"),
            ("Remind LinkedIn!", "remind linkedin"),
            ("remind all", "remind all"),
            ("remind linkedin 14 7 1", "remind linkedin 14 7 1"),
            ("remind linkedin 14, 7, 1.", "remind linkedin 14 7 1"),
            ("remind linkedin 14,7,0", "remind linkedin 14 7 0"),
            ("remind all 365", "remind all 365"),
            ("remind linkedn 3", "remind linkedin 3"),
            ("remind Linked-In", "remind linkedin"),
            ("remind off", "remind off"),
            ("remind off linkedin", "remind off linkedin"),
            ("remind off all", "remind off all"),
            ("remind linkedin off", "remind off linkedin"),
            (
                "remind on 2027-01-15 check your settings",
                "remind on 2027-01-15 check your settings",
            ),
            (
                "remind on 2027-01-15: ask <@bob:example.org> 🎉, please",
                "remind on 2027-01-15 ask <@bob:example.org> 🎉, please",
            ),
            (
                "remind us on 2027-01-15 to check your settings",
                "remind on 2027-01-15 check your settings",
            ),
            ("remind on 2027-01-15", "remind on 2027-01-15"),
            (
                "remind on 15 January 2027 check",
                "remind on 2027-01-15 check",
            ),
            (
                "remind on January 15, 2027 check",
                "remind on 2027-01-15 check",
            ),
            (
                "remind on the 15th of January 2027 check",
                "remind on 2027-01-15 check",
            ),
            ("remind on 15/01/2027 check", "remind on 2027-01-15 check"),
            ("remind on 01/15/2027 check", "remind on 2027-01-15 check"),
            ("remind on 5/5/2027", "remind on 2027-05-05"),
            ("remind move 2 2027-02-01", "remind move 2 2027-02-01"),
            ("remind move #2 to 1 Feb 2027", "remind move 2 2027-02-01"),
            (
                "move the reminder 2 to 2027-02-01",
                "remind move 2 2027-02-01",
            ),
            ("remind remove 2", "remind remove 2"),
            ("delete reminder number 2 please", "remind remove 2"),
            ("remind checkup 6 months", "remind checkup 6"),
            ("remind checkup 6", "remind checkup 6"),
            ("remind check-up every six months", "remind checkup 6"),
            ("remind check up half a year", "remind checkup 6"),
            ("remind checkup 1 year", "remind checkup 12"),
            ("remind checkup every year", "remind checkup 12"),
            ("remind at 18:00", "remind at 18:00"),
            ("remind at 18", "remind at 18:00"),
            ("remind at 6 pm", "remind at 18:00"),
            ("remind us at 6:30pm", "remind at 18:30"),
            ("remind at 12 a.m.", "remind at 00:00"),
            ("remind ping on", "remind ping on"),
            ("remind ping off", "remind ping off"),
            ("reminders", "reminders"),
            ("which reminders are set?", "reminders"),
            ("Please show the reminders", "reminders"),
            ("timezone Europe/Zurich", "timezone Europe/Zurich"),
            ("time zone europe/zürich", "timezone Europe/Zurich"),
            (
                "set the time zone to America/New York",
                "timezone America/New_York",
            ),
            ("timezone utc", "timezone UTC"),
            ("language de", "language de"),
            ("language de-CH", "language de-CH"),
            ("language de-AT", "language de"),
            ("language German", "language de"),
            ("language Deutsch", "language de"),
            ("set the language to english", "language en"),
            ("language auto", "language auto"),
            ("settings", "settings"),
            ("show the settings, please", "settings"),
            ("settings of this room", "settings"),
            ("settings reset", "settings reset"),
            ("please reset all settings", "settings reset"),
            ("forget me", "forget me"),
            ("Please forget me!", "forget me"),
            ("threads on", "threads on"),
            ("Threads OFF", "threads off"),
            ("answer in threads", "threads on"),
            ("please answer in threads from now on", "threads on"),
            ("don't answer in threads", "threads off"),
            ("corrections edit", "corrections edit"),
            ("corrections notice", "corrections notice"),
            ("corrections as a new message", "corrections notice"),
        ],
    );
}

#[test]
fn every_form_is_read_in_german() {
    check(
        "de",
        &[
            ("erinnere linkedin", "remind linkedin"),
            ("erinnere linkedin 14 7 1", "remind linkedin 14 7 1"),
            ("erinnere alle", "remind all"),
            ("Erinnere uns an alles", "remind all"),
            ("erinnerung aus", "remind off"),
            ("erinnere aus", "remind off"),
            ("erinnere linkedin nicht mehr", "remind off linkedin"),
            ("keine Erinnerungen mehr an LinkedIn", "remind off linkedin"),
            (
                "erinnere am 15.1.2027 Einstellungen prüfen",
                "remind on 2027-01-15 Einstellungen prüfen",
            ),
            (
                "erinnere am 15. 1. 2027 Einstellungen",
                "remind on 2027-01-15 Einstellungen",
            ),
            (
                "erinnere uns am 15. Januar 2027 an die Einstellungen",
                "remind on 2027-01-15 die Einstellungen",
            ),
            (
                "kannst du uns am 15. Jänner 2027 an die Einstellungen erinnern",
                "remind on 2027-01-15 die Einstellungen",
            ),
            (
                "erinnere am 2027-01-15 prüfen",
                "remind on 2027-01-15 prüfen",
            ),
            ("erinnere am 5/6/2027", "remind on 2027-06-05"),
            (
                "erinnere verschiebe 2 auf 1.2.2027",
                "remind move 2 2027-02-01",
            ),
            (
                "verschiebe die Erinnerung 2 auf den 1. Februar 2027",
                "remind move 2 2027-02-01",
            ),
            ("erinnere lösche 2", "remind remove 2"),
            ("lösche Termin Nr. 2", "remind remove 2"),
            ("erinnere nachschau 6", "remind checkup 6"),
            ("erinnere Kontrolle alle sechs Monate", "remind checkup 6"),
            ("erinnere Kontrolle jedes halbe Jahr", "remind checkup 6"),
            ("erinnere um 18 Uhr", "remind at 18:00"),
            ("erinnere uns um 18:30 Uhr", "remind at 18:30"),
            ("erinnere um 18 Uhr 30", "remind at 18:30"),
            ("erinnere um 9", "remind at 09:00"),
            ("erinnere ping an", "remind ping on"),
            ("erinnere ping aus", "remind ping off"),
            ("Erinnerungen", "reminders"),
            ("was steht an?", "reminders"),
            ("welche Erinnerungen gibt es", "reminders"),
            ("zeitzone Europe/Zurich", "timezone Europe/Zurich"),
            ("Zeitzone ist europe/vienna", "timezone Europe/Vienna"),
            ("sprache deutsch", "language de"),
            ("Sprache auf Englisch bitte", "language en"),
            ("Sprache en", "language en"),
            ("sprache automatisch", "language auto"),
            ("antworte auf deutsch", "language de"),
            ("einstellungen", "settings"),
            ("zeig uns die Einstellungen", "settings"),
            ("Einstellungen zurücksetzen", "settings reset"),
            ("setze bitte die Einstellungen zurück", "settings reset"),
            ("vergiss mich", "forget me"),
            ("threads an", "threads on"),
            ("threads aus", "threads off"),
            ("antworte in Threads", "threads on"),
            ("bitte antworte nicht in Threads", "threads off"),
            ("berichtigungen bearbeiten", "corrections edit"),
            ("Berichtigungen als neue Nachricht", "corrections notice"),
        ],
    );
}

#[test]
fn following_is_told_in_words_too() {
    check(
        "en",
        &[
            ("remind us about the LinkedIn deadline", "remind linkedin"),
            (
                "remind me 3 days before about LinkedIn",
                "remind linkedin 3",
            ),
            ("please remind this room of linkedin", "remind linkedin"),
            (
                "can you remind us two weeks before the LinkedIn change?",
                "remind linkedin 14",
            ),
            (
                "remind us about LinkedIn 14, 7 and 1 days before",
                "remind linkedin 14 7 1",
            ),
            (
                "remind us one or two weeks ahead of the LinkedIn deadline",
                "remind linkedin 7 14",
            ),
            (
                "remind us a month before and on the day of LinkedIn",
                "remind linkedin 30 0",
            ),
            ("remind us on the LinkedIn deadlines", "remind linkedin"),
            (
                "hey bot, remind us of all deadlines 14d before",
                "remind all 14",
            ),
            ("don't remind us any more", "remind off"),
            ("Don’t remind us at all, please", "remind off"),
            ("stop reminding us about linkedin", "remind off linkedin"),
        ],
    );
    check(
        "de",
        &[
            (
                "erinnere uns eine Woche vorher an LinkedIn",
                "remind linkedin 7",
            ),
            (
                "kannst du uns zwei Wochen vorher an LinkedIn erinnern",
                "remind linkedin 14",
            ),
            (
                "Kannst du uns bitte an die LinkedIn-Frist erinnern?",
                "remind linkedin",
            ),
            (
                "wir möchten drei Tage vorher an LinkedIn erinnert werden",
                "remind linkedin 3",
            ),
            (
                "erinnere uns an LinkedIn, 14, 7 und 1 Tage vorher",
                "remind linkedin 14 7 1",
            ),
            ("erinnere uns nicht mehr", "remind off"),
            (
                "bitte nicht mehr an LinkedIn erinnern",
                "remind off linkedin",
            ),
        ],
    );
}

#[test]
fn what_is_wrong_is_told_with_the_word_that_is() {
    check(
        "en",
        &[
            ("remind", "Remind Incomplete"),
            ("remind us please", "Remind Incomplete"),
            ("remind us a week before", "Remind Incomplete"),
            ("remind on", "RemindOn Incomplete"),
            ("remind move", "RemindMove Incomplete"),
            ("remind move 2", "RemindMove Incomplete"),
            ("remind move 2 to", "RemindMove Incomplete"),
            ("remind remove", "RemindRemove Incomplete"),
            ("remind checkup", "RemindCheckUp Incomplete"),
            ("remind at", "RemindAt Incomplete"),
            ("remind ping", "RemindPing Incomplete"),
            ("timezone", "TimeZone Incomplete"),
            ("set the time zone to", "TimeZone Incomplete"),
            ("language", "Language Incomplete"),
            ("remind foo", "Remind NoPlatform foo"),
            ("remind us of “Acmé Corp”!", "Remind NoPlatform Acmé Corp"),
            ("remind Telegram 14", "Remind NoPlatform Telegram"),
            ("remind off foo", "RemindOff NoPlatform foo"),
            ("remind off 2", "RemindOff NoPlatform 2"),
            ("remind linkedin -3", "Remind NoLead -3"),
            ("remind linkedin 14 9999", "Remind NoLead 9999"),
            ("remind linkedin 99999999999", "Remind NoLead 99999999999"),
            ("remind linkedin 1.5", "Remind NoLead 1.5"),
            ("remind linkedin abc", "Remind NoLead abc"),
            ("remind linkedin 53 weeks", "Remind NoLead 53"),
            ("remind on 2027-02-31 check", "RemindOn NoDate 2027-02-31"),
            ("remind on 20255-01-01", "RemindOn NoDate 20255-01-01"),
            (
                "remind on 31 February 2027 check",
                "RemindOn NoDate 31 February 2027",
            ),
            ("remind on 15 January check", "RemindOn NoDate 15 January"),
            ("remind on 05/06/2027 check", "RemindOn NoDate 05/06/2027"),
            (
                "remind on 2027-01-15T09:00 check",
                "RemindOn NoDate 2027-01-15T09:00",
            ),
            ("remind on foo check", "RemindOn NoDate foo"),
            ("remind move 2 foo", "RemindMove NoDate foo"),
            ("remind move foo 2027-01-15", "RemindMove NoNumber foo"),
            ("remind remove 0", "RemindRemove NoNumber 0"),
            ("remind remove -1", "RemindRemove NoNumber -1"),
            (
                "remind remove everything",
                "RemindRemove NoNumber everything",
            ),
            ("remind checkup 0", "RemindCheckUp NoMonths 0"),
            ("remind checkup 3 weeks", "RemindCheckUp NoMonths 3 weeks"),
            (
                "remind checkup sometimes",
                "RemindCheckUp NoMonths sometimes",
            ),
            ("remind at 25:00", "RemindAt NoTime 25:00"),
            ("remind at 13 pm", "RemindAt NoTime 13 pm"),
            ("remind at dusk", "RemindAt NoTime dusk"),
            ("remind ping maybe", "RemindPing NoSwitch maybe"),
            ("timezone Europe/Foo", "TimeZone NoTimeZone Europe/Foo"),
            ("timezone Switzerland", "TimeZone NoTimeZone Switzerland"),
            ("timezone UTC+2", "TimeZone NoTimeZone UTC+2"),
            ("timezone Etc/Unknown", "TimeZone NoTimeZone Etc/Unknown"),
            (
                "timezone ../../etc/passwd",
                "TimeZone NoTimeZone ../../etc/passwd",
            ),
            ("threads perhapz", "Threads NoSwitch perhapz"),
            ("corrections", "Corrections Incomplete"),
            ("corrections loud", "Corrections NoCorrections loud"),
            ("language ja", "Language NoLanguage ja"),
            ("language Klingonese", "Language NoLanguage Klingonese"),
            ("language Japanese", "Language NoLanguage Japanese"),
        ],
    );
    check(
        "de",
        &[
            ("erinnere", "Remind Incomplete"),
            ("erinnere am", "RemindOn Incomplete"),
            ("zeitzone", "TimeZone Incomplete"),
            ("Sprache", "Language Incomplete"),
            ("berichtigungen", "Corrections Incomplete"),
            ("erinnere uns an Foobar", "Remind NoPlatform Foobar"),
            ("erinnere linkedin -3", "Remind NoLead -3"),
            ("erinnere am 31.2.2027 prüfen", "RemindOn NoDate 31.2.2027"),
            ("erinnere um 25 Uhr", "RemindAt NoTime 25 Uhr"),
            ("erinnere ping vielleicht", "RemindPing NoSwitch vielleicht"),
            ("sprache Japanisch", "Language NoLanguage Japanisch"),
        ],
    );
}

#[test]
fn the_longest_values_are_those_that_reminders_take() {
    let (lead, months) = (LONGEST_LEAD, LONGEST_CHECK_UP);
    let (longer, more) = (lead + 1, months + 1);
    for (text, expected) in [
        (format!("remind linkedin {lead}"), None),
        (
            format!("remind linkedin {longer}"),
            Some(format!("Remind NoLead {longer}")),
        ),
        (format!("remind checkup {months}"), None),
        (
            format!("remind checkup {more}"),
            Some(format!("RemindCheckUp NoMonths {more}")),
        ),
    ] {
        check("en", &[(&text, expected.as_deref().unwrap_or(&text))]);
    }
}

#[test]
fn what_is_said_back_is_cut() {
    let [long, cut] = [90, 60].map(|length| "x".repeat(length));
    check(
        "en",
        &[(
            &format!("remind {long}"),
            &format!("Remind NoPlatform {cut}"),
        )],
    );
}

#[test]
fn the_text_of_a_date_may_be_long_and_nothing_else_may() {
    let long = format!("remind on 2027-01-15{}", " word".repeat(300));
    check("en", &[(&long, &long)]);
    let please = format!("remind linkedin {}", "please ".repeat(90));
    assert_eq!(order(&please), None);
}

#[test]
fn questions_are_no_commands() {
    let taken: Vec<_> = [
        "",
        "please",
        "hello",
        "when is the reminder",
        "how do I opt out of LinkedIn AI training",
        "which language model does LinkedIn train",
        "language models at linkedin",
        "language models",
        "remind me what LinkedIn does with my data",
        "remind me how to opt out of LinkedIn",
        "remind me when LinkedIn starts the AI training",
        "can you remind me what the deadline was?",
        "remind me why",
        "remind linkedin that I objected",
        "don't remind me of that",
        "reminders are nice",
        "time zone of linkedin",
        "what is the time zone",
        "does linkedin remind its users?",
        "the remind command",
        "was ist die Sprache",
        "Sprache der KI von LinkedIn",
        "erinnerst du dich an meine Frage?",
        "erinnere mich, was LinkedIn mit meinen Daten macht",
        "kannst du dich an meine Frage erinnern",
        "kannst du mir erklären, wie ich widerspreche",
        "wann ist die Erinnerung",
        "welche Fristen stehen an",
        "was steht an bei LinkedIn",
        "nicht mehr",
        "an LinkedIn erinnern",
        "notify me when LinkedIn changes its terms",
        "remind me to object",
        "remind me of my rights",
        "remind me which data LinkedIn uses",
        "remind me about LinkedIn's private messages",
        "don't remind me what LinkedIn does",
        "please don't",
        "speak about LinkedIn",
        "answer in two sentences: how do I opt out",
        "reply in my language please, when does it start",
        "threads",
        "Threads?",
        "threads and instagram",
        "forget me not",
        "how do I make linkedin forget me",
        "vergiss mich nicht",
        "vergiss meine Fragen",
        "does Threads train on my posts",
        "answer in threads: how do I opt out of LinkedIn",
        "settings page of linkedin",
        "settings where",
        "where are the settings",
        "reset settings at linkedin",
        "corrections to my linkedin data",
        "Einstellungen bei LinkedIn",
        "antworte in Threads, ob LinkedIn trainiert",
        "move the date forward?",
        "on 2027-01-15 LinkedIn starts training",
        "checkup of my settings",
        "all",
        "14 7 1",
        "ja",
        "3",
        "1. Januar 2027",
        "erinnere mich daran, wie das geht",
        "Erinnerung: wie widerspreche ich bei LinkedIn?",
        "antworte auf meine Frage",
        "sprich mit mir über LinkedIn",
        "ich möchte wissen, ob LinkedIn uns erinnert",
        "ich möchte nicht, dass LinkedIn meine Daten nutzt",
        "bitte keine Werbung mehr",
        "termin am Freitag bei LinkedIn",
        "lösche meine Daten bei LinkedIn",
        "> remind linkedin",
        "```\nremind linkedin\n```",
    ]
    .into_iter()
    .map(|text| (text, order(text)))
    .filter(|(_, ordered)| ordered.is_some())
    .collect();
    assert!(taken.is_empty(), "{taken:#?}");
}

#[test]
fn english_is_understood_in_every_room_and_the_rooms_language_comes_first() {
    let german = language("de");
    let english = language("en");
    let ordered = |text, expected| UNDERSTANDING.command(text, expected).unwrap();
    assert_eq!(
        ordered("remind linkedin", Some(&german)).language,
        language("en")
    );
    assert_eq!(
        ordered("erinnere linkedin", Some(&english)).language,
        german
    );
    assert_eq!(ordered("checkup 6", Some(&german)).language, german);
    assert_eq!(ordered("checkup 6", None).language, language("en"));
}

#[test]
fn a_language_without_commands_has_none_of_its_own() {
    let mut files = Files::default();
    for (path, text) in Files::embedded().iter() {
        if !path.ends_with("de/commands.toml") {
            files.insert(path, text);
        }
    }
    assert_eq!(understanding::check(&files), []);
    let base = facts::load(&files).0;
    let without = Understanding::new(&files, &base, Some(&UNDERSTANDING.weights())).unwrap();
    assert_eq!(without.command("erinnere linkedin", None), None);
    assert!(without.command("remind linkedin", None).is_some());
}

#[test]
fn a_broken_rule_of_the_words_is_told_with_file_line_and_remedy() {
    let text = |tag: &str| {
        let path = format!("locales/{tag}/commands.toml");
        Files::embedded().get(path).unwrap().to_owned()
    };
    let rows = [
        (
            "en",
            text("en") + "[mood]\n",
            "locales/en/commands.toml:LAST: unknown field `mood`, expected one of",
        ),
        (
            "en",
            text("en").replace("order = \"either\"", "order = \"backwards\""),
            "unknown variant `backwards`, expected one of `day-month`, `month-day`, `either`",
        ),
        (
            "de",
            text("de").replace("at = [\"um\", \"gegen\"]\n", ""),
            "locales/de/commands.toml: `after-remind.at` of English is missing here; \
             add its words, or an empty list where there are none [command-keys-everywhere]",
        ),
        (
            "en",
            text("en").replace("ping = [\"ping\", \"pings\"]", "ping = [\"ping\", \"Rm\"]"),
            "`Rm` stands for `after-remind.ping` and for `after-remind.remove`; \
             keep the one that most people mean [command-words-are-one-commands]",
        ),
        (
            "en",
            text("en").replace(
                "at = [\"reminders at\",",
                "at = [\"time zone\", \"reminders at\",",
            ),
            "`time zone` stands for `begin.time-zone` and for `begin.at`",
        ),
        (
            "de",
            text("de").replace("    [\"Januar\", \"Jänner\", \"Jan\"],", "   "),
            "`dates.months` has 11 lists, and there are 12 months; write one list for each [calendar-is-whole]",
        ),
    ];
    for (tag, broken, expected) in rows {
        let mut files = Files::embedded();
        let last = broken.lines().count().to_string();
        files.insert(format!("locales/{tag}/commands.toml"), broken);
        let problems: Vec<String> = understanding::check(&files)
            .iter()
            .map(Problem::to_string)
            .collect();
        let expected = expected.replace("LAST", &last);
        assert!(
            problems.len() == 1 && problems[0].contains(&expected),
            "{expected}\n{problems:#?}"
        );
    }
}

/// The examples of questions of all languages, with a name in every slot.
pub(crate) fn examples() -> Vec<String> {
    fn strings(value: &toml::Value, found: &mut Vec<String>) {
        match value {
            toml::Value::String(text) => found.push(text.clone()),
            toml::Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
            toml::Value::Table(table) => table.values().for_each(|value| strings(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for (_, text) in Files::embedded()
        .iter()
        .filter(|(path, _)| path.ends_with("questions.toml"))
    {
        strings(&toml::Value::Table(text.parse().unwrap()), &mut found);
    }
    let fill = |text: String| {
        text.replace("{platform}", "LinkedIn")
            .replace("{region}", "Norway")
            .replace("{company}", "OpenAI")
    };
    found.into_iter().map(fill).collect()
}

/// Save for those words that ask for what `privacy` tells where nothing can be ordered, as on the command line.
#[test]
fn no_example_of_a_question_is_a_command() {
    let examples = examples();
    assert!(examples.len() > 1000);
    let taken: Vec<_> = examples
        .iter()
        .flat_map(|text| {
            [
                text.clone(),
                format!("please {text}"),
                format!("bitte {text}?"),
            ]
        })
        .filter(|text| order(text).is_some_and(|ordered| ordered.command != Ok(Command::ForgetMe)))
        .collect();
    assert!(taken.is_empty(), "{taken:#?}");
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        order(&text);
        order(&format!("remind {text}"));
        order(&format!("erinnere am {text}"));
    }

    #[test]
    fn what_people_type_is_read_and_what_is_said_back_is_short(
        text in "(please|remind|erinnere|kannst du|erinnern|us|off|on|at|move|ping|checkup|reminders|timezone|language|linkedin|all|a|week|half a year|January|de|pm|[0-9]{1,5}|[-/.:,+# \n]|[a-zäöü]{1,9}|🇨🇭| ){0,20}",
    ) {
        if let Some(Ordered { command: Err(misuse), .. }) = order(&text) {
            let said = wrong(&misuse.fault);
            let word = said.split_once(' ').map_or("", |(_, word)| word);
            prop_assert!(word.chars().count() <= 60, "{said}");
        }
    }
}
