//! What is understood of questions: tables of what people write, alone and after something else, and what holds for
//! any text at all.

use std::{collections::BTreeSet, sync::LazyLock};

use optout::{
    facts::{self, Aspect, FactBase, Problem},
    files::Files,
    language::Language,
    understanding::{
        self, BotTopic, Choice, Context, Outcome, Question, Refusal, Topic, Understanding,
    },
};
use proptest::prelude::*;

static BASE: LazyLock<FactBase> = LazyLock::new(|| facts::load(&Files::embedded()).0);

static UNDERSTANDING: LazyLock<Understanding> =
    LazyLock::new(|| Understanding::new(&Files::embedded(), &BASE, None).unwrap());

fn ask(text: &str) -> Question {
    UNDERSTANDING.understand(text, &Context::default())
}

fn after(last: &Question, text: &str) -> Question {
    let context = Context {
        last: Some(last),
        ..Context::default()
    };
    UNDERSTANDING.understand(text, &context)
}

/// A question in one line: outcome, topic, aspects, region.
fn told(question: &Question) -> String {
    let outcome = match &question.outcome {
        Outcome::Answer => "answer".to_owned(),
        Outcome::Clarify(_) => "clarify".to_owned(),
        Outcome::Decline(why) => format!("{why:?}"),
    };
    let topic = match &question.topic {
        Topic::Change(id) => id.to_string(),
        Topic::General => "general".to_owned(),
        Topic::Service(name) => name.clone(),
        Topic::Bot(topic) => format!("{topic:?}"),
        Topic::None => String::new(),
    };
    let aspects: Vec<_> = question.aspects.iter().map(|aspect| aspect.id()).collect();
    let region = question
        .region
        .map(|region| region.to_string())
        .unwrap_or_default();
    let parts = [outcome, topic, aspects.join("+"), region];
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Every row that is understood otherwise, all at once.
fn check(rows: &[(&str, &str)], understand: impl Fn(&str) -> Question) {
    let wrong: Vec<_> = rows
        .iter()
        .map(|(text, expected)| (text, expected, told(&understand(text))))
        .filter(|(_, expected, found)| *expected != found)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn questions_are_understood() {
    check(
        &[
            (
                "how do I opt out of LinkedIn AI training",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "wie widerspreche ich dem KI-Training bei LinkedIn?",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "does the ad-sharing change affect Switzerland?",
                "answer linkedin/ad-sharing affected CH",
            ),
            (
                "betrifft die Datenweitergabe für Werbung auch die Schweiz?",
                "answer linkedin/ad-sharing affected CH",
            ),
            (
                "when does LinkedIn start training its AI?",
                "answer linkedin/ai-training deadline",
            ),
            (
                "Ab wann trainiert LinkedIn seine KI?",
                "answer linkedin/ai-training deadline",
            ),
            (
                "which data does LinkedIn use for AI training",
                "answer linkedin/ai-training data",
            ),
            (
                "Nutzt LinkedIn meine privaten Nachrichten für die KI?",
                "answer linkedin/ai-training private-messages",
            ),
            (
                "is LinkedIn AI training on by default",
                "answer linkedin/ai-training default",
            ),
            (
                "ist das legal, dass LinkedIn KI mit meinen Daten trainiert",
                "answer linkedin/ai-training legal-basis",
            ),
            (
                "does LinkedIn sell my data to third parties",
                "answer linkedin/ai-training recipients",
            ),
            (
                "what is in the new LinkedIn user agreement",
                "answer linkedin/terms overview",
            ),
            (
                "Linkdin KI-Training ausschalten",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "LinkedIns KI-Training in Oesterreich: bin ich betroffen?",
                "answer linkedin/ai-training affected AT",
            ),
            (
                "LinkedIn AI training, does it apply to Texans",
                "answer linkedin/ai-training affected US",
            ),
            (
                "bin ich als Norwegerin vom LinkedIn KI-Training betroffen",
                "answer linkedin/ai-training affected NO",
            ),
            (
                "does LinkedIn AI training apply in the US",
                "answer linkedin/ai-training affected US",
            ),
            (
                "does LinkedIn AI training apply to us",
                "answer linkedin/ai-training affected",
            ),
            (
                "LinkedIn AI training 🇨🇦?",
                "answer linkedin/ai-training affected CA",
            ),
            (
                "betrifft das LinkedIn KI-Training die Schweiz oder nur die EU",
                "answer linkedin/ai-training affected CH",
            ),
            (
                "which other platforms train AI with user data",
                "answer general other-platforms",
            ),
        ],
        ask,
    );
}

#[test]
fn two_things_asked_in_one_line_are_both_understood() {
    check(
        &[
            (
                "When does LinkedIn AI training start? And how do I opt out of it?",
                "answer linkedin/ai-training deadline+opt-out",
            ),
            (
                "Welche Daten nutzt LinkedIn für die KI, und wie kann ich widersprechen?",
                "answer linkedin/ai-training opt-out+data",
            ),
        ],
        ask,
    );
}

#[test]
fn follow_ups_take_what_is_missing_from_the_last_question() {
    let opt_out = ask("how do I opt out of LinkedIn AI training");
    let overview = ask("was ändert sich bei LinkedIn mit dem KI-Training");
    let ads = ask("does LinkedIn share my data for ads");
    let affected = ask("betrifft das LinkedIn KI-Training die Schweiz?");
    for (last, text, expected) in [
        (
            &opt_out,
            "and in Norway?",
            "answer linkedin/ai-training opt-out NO",
        ),
        (
            &overview,
            "und in Norwegen?",
            "answer linkedin/ai-training affected NO",
        ),
        (
            &affected,
            "und in Norwegen?",
            "answer linkedin/ai-training affected NO",
        ),
        (
            &affected,
            "und seit wann?",
            "answer linkedin/ai-training deadline",
        ),
        (
            &opt_out,
            "what about the terms?",
            "answer linkedin/terms opt-out",
        ),
        (
            &ads,
            "how do I turn that off",
            "answer linkedin/ad-sharing opt-out",
        ),
        (
            &ads,
            "where does it say that?",
            "answer linkedin/ad-sharing source",
        ),
        (&opt_out, "and at Telegram?", "UnknownService Telegram"),
        (
            &opt_out,
            "does Microsoft get my data?",
            "answer linkedin/ai-training recipients",
        ),
        (&opt_out, "ok thanks", "OutOfScope"),
        (&opt_out, "what's the weather tomorrow", "OutOfScope"),
    ] {
        let question = after(last, text);
        assert_eq!(told(&question), expected, "{text} after {}", told(last));
    }
}

#[test]
fn what_is_missing_is_asked_back() {
    for text in [
        "LinkedIn",
        "LinkedIn?",
        "Switzerland?",
        "und in Norwegen?",
        "what are the new terms?",
    ] {
        let Outcome::Clarify(choices) = ask(text).outcome else {
            panic!("{text} is not asked back: {}", told(&ask(text)));
        };
        assert!((2..=3).contains(&choices.len()), "{text}");
    }
}

fn choices() -> Vec<Choice> {
    let choice = |change: &str, aspect: &str| Choice {
        change: change.parse().unwrap(),
        aspect: aspect.parse().unwrap(),
        region: Some("CH".parse().unwrap()),
    };
    vec![
        choice("linkedin/ai-training", "opt-out"),
        choice("linkedin/ai-training", "deadline"),
        choice("linkedin/ai-training", "data"),
    ]
}

fn pick(choices: &[Choice], text: &str) -> Question {
    let language: Language = "de".parse().unwrap();
    let context = Context {
        choices,
        language: Some(&language),
        ..Context::default()
    };
    UNDERSTANDING.understand(text, &context)
}

#[test]
fn a_choice_is_taken_by_number_or_by_words() {
    let by_aspect = choices();
    check(
        &[
            ("1", "answer linkedin/ai-training opt-out CH"),
            ("2.", "answer linkedin/ai-training deadline CH"),
            ("option 3", "answer linkedin/ai-training data CH"),
            (
                "the second one please",
                "answer linkedin/ai-training deadline CH",
            ),
            (
                "das Zweite bitte",
                "answer linkedin/ai-training deadline CH",
            ),
            ("how to object", "answer linkedin/ai-training opt-out CH"),
            ("die Frist", "answer linkedin/ai-training deadline CH"),
            ("welche Daten", "answer linkedin/ai-training data CH"),
        ],
        |text| pick(&by_aspect, text),
    );
    let mut by_change = choices();
    by_change[1].change = "linkedin/ad-sharing".parse().unwrap();
    by_change[1].aspect = by_change[0].aspect;
    by_change.truncate(2);
    check(
        &[
            ("die Werbung", "answer linkedin/ad-sharing opt-out CH"),
            ("the AI training", "answer linkedin/ai-training opt-out CH"),
            ("7", "OutOfScope"),
        ],
        |text| pick(&by_change, text),
    );
}

#[test]
fn services_without_facts_are_declined_by_name() {
    check(
        &[
            (
                "does Spotify train AI on my playlists",
                "UnknownService Spotify",
            ),
            (
                "trainiert Telegram KI mit meinen Chats",
                "UnknownService Telegram",
            ),
            (
                "how do I opt out of telegramm AI",
                "UnknownService Telegram",
            ),
            ("wie widerspreche ich bei Spotify", "UnknownService Spotify"),
            ("does Strava train AI on my posts", "UnknownService Strava"),
            (
                "https://www.strava.com/settings AI training off?",
                "UnknownService Strava",
            ),
        ],
        ask,
    );
}

#[test]
fn a_platform_with_facts_beats_a_company_beside_it() {
    check(
        &[
            (
                "with which companies does LinkedIn share ad data, with Microsoft?",
                "answer linkedin/ad-sharing recipients",
            ),
            (
                "teilt LinkedIn meine Trainingsdaten mit OpenAI",
                "answer linkedin/ai-training recipients",
            ),
        ],
        ask,
    );
}

#[test]
fn other_matters_are_declined() {
    check(
        &[
            ("hello", "OutOfScope"),
            ("how do I bake bread", "OutOfScope"),
            ("wie wird das Wetter in Zürich", "OutOfScope CH"),
            ("how do I reset my LinkedIn password", "OutOfScope"),
            ("wie finde ich einen Job auf LinkedIn", "OutOfScope"),
            ("best training shoes for a marathon", "OutOfScope"),
            (
                "how much money does LinkedIn make with AI",
                "UncoveredAspect linkedin/ai-training",
            ),
            ("", "Empty"),
            ("> how do I opt out of LinkedIn AI training", "Empty"),
            ("🙂", "Empty"),
        ],
        ask,
    );
}

#[test]
fn the_bot_tells_of_itself() {
    for (text, topic) in [
        ("help", BotTopic::Help),
        ("Hilfe", BotTopic::Help),
        ("what can you do?", BotTopic::Help),
        ("privacy", BotTopic::Privacy),
        ("Datenschutz", BotTopic::Privacy),
        ("platforms", BotTopic::Platforms),
        ("Plattformen", BotTopic::Platforms),
        ("deadlines", BotTopic::Deadlines),
        ("Fristen", BotTopic::Deadlines),
        ("do you store my messages?", BotTopic::Privacy),
        ("was speicherst du über mich?", BotTopic::Privacy),
        ("which platforms do you know?", BotTopic::Platforms),
        ("welche Plattformen kennst du", BotTopic::Platforms),
        ("which deadlines are coming up?", BotTopic::Deadlines),
        ("welche Fristen stehen an", BotTopic::Deadlines),
    ] {
        assert_eq!(
            (ask(text).topic, ask(text).outcome),
            (Topic::Bot(topic), Outcome::Answer),
            "{text}"
        );
    }
}

/// Whatever was said before, and in whichever language.
#[test]
fn a_word_alone_does_the_same_at_any_time() {
    let last = ask("how do I opt out of LinkedIn AI training");
    let choices = choices();
    for (english, german, topic) in [
        ("help", "hilfe", BotTopic::Help),
        ("privacy", "datenschutz", BotTopic::Privacy),
        ("platforms", "plattformen", BotTopic::Platforms),
        ("deadlines", "fristen", BotTopic::Deadlines),
        ("version", "welche version", BotTopic::Version),
    ] {
        for (text, tag, please) in [(english, "en", "please"), (german, "de", "bitte")] {
            for expected in [None, Some("en"), Some("de"), Some("fr")] {
                for last in [None, Some(&last)] {
                    for choices in [&[], &*choices] {
                        let language = expected.map(|tag| tag.parse().unwrap());
                        let context = Context {
                            last,
                            choices,
                            language: language.as_ref(),
                        };
                        let shouted = text.to_uppercase();
                        for text in [text, &shouted, &format!("{text}, {please}!")] {
                            let question = UNDERSTANDING.understand(text, &context);
                            assert_eq!(
                                (question.topic, question.outcome),
                                (Topic::Bot(topic), Outcome::Answer),
                                "{text}"
                            );
                            // Everybody knows the English ones: they say nothing of the language.
                            let known = expected.filter(|_| tag == "en");
                            let answered = question.language.unwrap().to_string();
                            assert_eq!(answered, known.unwrap_or(tag), "{text} {expected:?}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn sources_are_those_of_what_was_asked_last_or_of_what_is_named() {
    let last = ask("does LinkedIn ad sharing affect Switzerland?");
    let across = ask("which platforms train AI with my data?");
    for text in ["sources", "Sources?", "quellen", "zeig die Quellen"] {
        assert_eq!(told(&ask(text)), "answer NothingBefore", "{text}");
        let found = told(&after(&last, text));
        assert_eq!(found, "answer linkedin/ad-sharing source CH", "{text}");
        assert_eq!(
            told(&after(&across, text)),
            "answer general source",
            "{text}"
        );
    }
    check(
        &[
            ("sources linkedin", "answer linkedin/ai-training source"),
            ("quellen linkedin", "answer linkedin/ai-training source"),
            (
                "sources for LinkedIn ad sharing",
                "answer linkedin/ad-sharing source",
            ),
            ("sources reddit", "answer reddit/ai-licensing source"),
        ],
        ask,
    );
    let named = told(&after(&last, "sources reddit"));
    assert_eq!(named, "answer reddit/ai-licensing source");
}

#[test]
fn other_languages_are_declined_and_named() {
    for (text, tag) in [
        (
            "kuinka estän LinkedIniä käyttämästä tietojani tekoälyn koulutukseen?",
            Some("fi"),
        ),
        (
            "hva slags opplysninger bruker LinkedIn til å trene KI",
            Some("nb"),
        ),
        (
            "jak zakážu LinkedInu používat moje údaje k trénování umělé inteligence",
            Some("cs"),
        ),
        (
            "LinkedIn'in verilerimle yapay zekâ eğitmesini nasıl engellerim?",
            Some("tr"),
        ),
        ("как отказаться от обучения ИИ на LinkedIn", Some("ru")),
        ("LinkedInのAI学習を拒否するには", Some("ja")),
    ] {
        let question = ask(text);
        assert_eq!(
            question.outcome,
            Outcome::Decline(Refusal::UnknownLanguage),
            "{text}"
        );
        if tag.is_some() {
            assert_eq!(
                question.language.map(String::from).as_deref(),
                tag,
                "{text}"
            );
        }
    }
}

#[test]
fn the_language_is_told_by_the_words_whatever_is_expected_and_a_name_alone_tells_none() {
    let german: Language = "de".parse().unwrap();
    let context = Context {
        language: Some(&german),
        ..Context::default()
    };
    let language = |text: &str| {
        let question = UNDERSTANDING.understand(text, &context);
        question.language.map(|language| language.to_string())
    };
    let english = language("how do I opt out of LinkedIn AI training");
    assert_eq!(english.as_deref(), Some("en"));
    // Who asks, the room and the operator say then.
    assert_eq!(language("LinkedIn?"), None);
}

#[test]
fn weights_are_kept_and_refused_for_other_files() {
    let weights = UNDERSTANDING.weights();
    let text = "how do I opt out of LinkedIn AI training";
    for given in [
        &weights[..],
        &weights[..weights.len() / 2],
        b"",
        b"optout01 and something else",
    ] {
        let again = Understanding::new(&Files::embedded(), &BASE, Some(given)).unwrap();
        assert_eq!(again.understand(text, &Context::default()), ask(text));
        assert!(again.weights() == weights, "training is deterministic");
    }
    let mut files = Files::embedded();
    files.insert("locales/en/questions.toml", "[bot]\nhelp = [\"help\"]\n");
    let other = Understanding::new(&files, &BASE, Some(&weights)).unwrap();
    assert!(other.weights() != weights);
}

#[test]
fn an_explanation_shows_what_was_compared() {
    let shown = UNDERSTANDING
        .explain(
            "does LinkedIn AI training affect Switzerland?",
            &Context::default(),
        )
        .to_string();
    for part in [
        "{platform} {topic}",
        "affected",
        "region     CH",
        "outcome    answer",
        "en ",
    ] {
        assert!(shown.contains(part), "{part} in:\n{shown}");
    }
}

/// What the bar is worth is `optout understand check`'s, which computes it anew.
#[test]
fn the_bar_for_answering_was_computed_from_these_examples() {
    let computed_from = &UNDERSTANDING.bounds().thresholds.computed_from;
    let examples = understanding::fingerprint(&Files::embedded(), &BASE);
    assert_eq!(
        *computed_from,
        format!("{examples:016x}"),
        "run `optout understand check --facts . --write`"
    );
}

#[test]
fn the_shipped_files_keep_the_rules() {
    assert_eq!(understanding::check(&Files::embedded()), []);
}

#[test]
fn a_broken_rule_is_told_with_file_line_and_remedy() {
    let text = |name: &str| {
        Files::embedded()
            .get(format!("locales/en/{name}.toml"))
            .unwrap()
            .to_owned()
    };
    let rows = [
        (
            "questions",
            text("questions") + "unheard-of = []\n",
            "locales/en/questions.toml:LAST: unknown field `unheard-of`, expected `near-miss` or `out-of-scope`; \
             write it as the head of the file says [locale-form]",
        ),
        (
            "questions",
            text("questions").replace(
                "[practice.terms]\n",
                "[practice.terms]\nmood = [\"how is it\"]\n",
            ),
            "`mood` is no aspect",
        ),
        (
            "questions",
            text("questions").replace("\"who else\",", "\"who else\",\n    \"Who else?\","),
            "`Who else?` stands on line",
        ),
        (
            "questions",
            text("questions").replace("\"who else\",", "\"who else\",\n    \"who gets my data\","),
            "`who gets my data` is `",
        ),
        (
            "questions",
            text("questions").replace("\"who else\",", "\"who else at {company} and {name}\","),
            "`who else at {company} and {name}` has braces that are no slot; write one of `{platform}`, `{region}`, `{company}`",
        ),
        (
            "lexicon",
            text("lexicon") + "mood = [\"angry\"]\n",
            "locales/de/lexicon.toml: the concept `mood` of another language has no words here; \
             add its words, or take it out there [concepts-are-in-every-language]",
        ),
        (
            "lexicon",
            text("lexicon").replace("picks = [", "picks = [[\"zeroth\"],"),
            "`picks` has 4 lists",
        ),
        (
            "regions",
            text("regions") + "QQ = [\"Atlantis\"]\n",
            "`QQ` is no country's code",
        ),
        (
            "regions",
            text("regions").replace("AD = [", "AD = [\"Afghan\", "),
            "`Afghan` is a name of `AD` and of `AF`",
        ),
    ];
    for (name, broken, expected) in rows {
        let mut files = Files::embedded();
        let last = broken.lines().count().to_string();
        files.insert(format!("locales/en/{name}.toml"), broken);
        let problems: Vec<String> = understanding::check(&files)
            .iter()
            .map(Problem::to_string)
            .collect();
        let expected = expected.replace("LAST", &last);
        // A concept that one language has alone is missing in each of the others.
        let told = problems
            .iter()
            .filter(|problem| problem.contains(&expected));
        let rules: BTreeSet<_> = problems
            .iter()
            .filter_map(|problem| problem.rsplit(' ').next())
            .collect();
        assert!(
            told.count() == 1 && rules.len() == 1,
            "{expected}\n{problems:#?}"
        );
    }
}

#[test]
fn too_few_examples_and_too_many_concepts_are_told() {
    let mut files = Files::embedded();
    files.insert(
        "locales/en/questions.toml",
        "[practice.terms]\noverview = [\"what is new\"]\n",
    );
    let problems = understanding::check(&files);
    let rules: BTreeSet<_> = problems.iter().map(|problem| problem.rule).collect();
    let expected = BTreeSet::from(["changes-are-asked", "examples-are-enough"]);
    assert_eq!(rules, expected, "{problems:#?}");
    for said in [
        "no example asks about `ai-training`, which `claude/ai-training` is; add some as `[practice.ai-training]`",
        "teach nothing; add different ones [examples-are-enough]",
    ] {
        let mut told = problems.iter().map(ToString::to_string);
        assert!(told.any(|problem| problem.contains(said)), "{problems:#?}");
    }

    let concepts: Vec<String> = (0..40)
        .map(|at| format!("more-{at} = [\"word{at}\"]"))
        .collect();
    let mut files = Files::embedded();
    for tag in UNDERSTANDING.languages() {
        let path = format!("locales/{tag}/lexicon.toml");
        let text = format!("{}{}", files.get(&path).unwrap(), concepts.join("\n"));
        files.insert(path, text);
    }
    let problems = understanding::check(&files);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_eq!(problems[0].rule, "concepts-are-few");
}

#[test]
fn a_letter_of_sixty_kilobytes_is_read_at_once() {
    let letter = "Lieber Bot, ich schreibe dir wegen LinkedIn. `` ` <b> > ".repeat(1200)
        + "Wie widerspreche ich dem KI-Training bei LinkedIn?";
    let question = ask(&letter);
    assert_eq!(question.outcome, Outcome::Answer, "{}", told(&question));
}

/// Questions that are answered for sure, to be written in other ways.
const SURE: [&str; 10] = [
    "how do i opt out of linkedin ai training",
    "when does linkedin ai training start",
    "does the ad sharing change affect switzerland",
    "wie widerspreche ich dem ki training bei linkedin",
    "welche daten nutzt linkedin fur das ki training",
    "ist das ki training bei linkedin standardmassig aktiviert",
    "comment refuser l'entrainement de l'ia de linkedin",
    "como puedo oponerme al entrenamiento de ia de linkedin",
    "hoe zet ik ai training op linkedin uit",
    "jak wylaczyc trenowanie ai na linkedin",
];

fn accented(text: &str) -> String {
    text.replace('u', "ü").replace('o', "ó").replace('a', "å")
}

#[test]
fn accents_case_and_courtesy_change_nothing() {
    for text in SURE {
        let expected = told(&ask(text));
        assert!(expected.starts_with("answer"), "{text}: {expected}");
        for written in [
            accented(text),
            text.to_uppercase(),
            format!("“{text}”"),
            format!("«{text}» 🙏😡"),
            format!("<b>{text}</b> **"),
            format!("Hello, {text}? Thanks!"),
            format!("Hallo! {text}? Danke."),
            format!("@optout:example.org {text}?"),
            format!("\u{202e}{}\u{200b}", text.replace(' ', "  ")),
        ] {
            assert_eq!(told(&ask(&written)), expected, "{written}");
        }
    }
}

proptest! {
    #[test]
    fn understanding_takes_any_text(text in any::<String>()) {
        let question = ask(&text);
        prop_assert!((0.0..=1.0).contains(&question.confidence));
        let again = after(&question, &text);
        prop_assert!(again.confidence.is_finite());
    }

    #[test]
    fn understanding_takes_what_people_paste(
        text in "(linkedin|LinkedIn|AI|KI|opt out|Schweiz|US|us|in|[0-9]|[a-zäöü]{1,9}|🇨🇭|[?.!,>`<* \n]|https://|@a:b){0,60}",
    ) {
        let last = ask(&text);
        let offered = choices();
        let context = Context { last: Some(&last), choices: &offered, language: last.language.as_ref() };
        let question = UNDERSTANDING.understand(&text, &context);
        if let Outcome::Clarify(choices) = &question.outcome {
            prop_assert!(choices.len() <= 3);
        }
        UNDERSTANDING.explain(&text, &context).to_string();
    }
}

#[test]
fn every_language_is_understood() {
    check(
        &[
            (
                "comment refuser l'entraînement de l'IA par LinkedIn ?",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "¿cómo puedo oponerme al entrenamiento de la IA de LinkedIn?",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "come posso oppormi all'addestramento dell'IA di LinkedIn",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "hoe maak ik bezwaar tegen AI-training door LinkedIn",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "jak sprzeciwić się trenowaniu sztucznej inteligencji przez LinkedIn",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "como me oponho ao treino de IA do LinkedIn",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "hur säger jag nej till LinkedIns AI-träning",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "hvordan siger jeg nej til LinkedIns AI-træning",
                "answer linkedin/ai-training opt-out",
            ),
            (
                "l'entraînement de l'IA de LinkedIn concerne-t-il la Suisse ?",
                "answer linkedin/ai-training affected CH",
            ),
            (
                "geldt de AI-training van LinkedIn ook voor Noorwegen?",
                "answer linkedin/ai-training affected NO",
            ),
            (
                "czy trenowanie AI na LinkedIn dotyczy też Szwajcarii?",
                "answer linkedin/ai-training affected CH",
            ),
        ],
        ask,
    );
}

/// "Usa" is Italian and Spanish for "uses", "este" Spanish for "this", "eu" Portuguese for "I".
#[test]
fn a_name_is_none_where_it_is_a_word_of_the_language() {
    for (text, expected) in [
        ("LinkedIn usa i miei dati per l'IA?", None),
        ("Usa LinkedIn mis datos para la IA?", None),
        ("Este cambio de LinkedIn sobre la IA, ¿qué es?", None),
        ("Eu quero sair do treino de IA do LinkedIn", None),
        (
            "gilt das ki training von linkedin auch in den usa?",
            Some("US"),
        ),
        ("does linkedin ai training apply in the uk", Some("GB")),
        (
            "je suis français mais j'habite en Suisse, l'IA de LinkedIn me concerne ?",
            Some("CH"),
        ),
        (
            "I'm Norwegian but live in Canada, does LinkedIn AI training concern me?",
            Some("CA"),
        ),
    ] {
        let region = ask(text).region.map(|region| region.to_string());
        assert_eq!(region.as_deref(), expected, "{text}");
    }
}

#[test]
fn what_is_taken_for_granted_is_read_beside_what_is_asked() {
    for (text, asked, premise) in [
        (
            "Since LinkedIn reads our DMs for AI, how do I opt out?",
            Aspect::OptOut,
            Some(Aspect::PrivateMessages),
        ),
        (
            "Da LinkedIn unsere privaten Nachrichten liest, wie widerspreche ich dem KI-Training?",
            Aspect::OptOut,
            Some(Aspect::PrivateMessages),
        ),
        (
            "how do I opt out of LinkedIn AI training",
            Aspect::OptOut,
            None,
        ),
    ] {
        let question = ask(text);
        assert_eq!(question.aspects.first(), Some(&asked), "{text}");
        assert_eq!(question.premise, premise, "{text}");
    }
}

#[test]
fn the_name_of_an_assistant_is_asked_back_about() {
    for text in ["Meta AI?", "wie stoppe ich Meta AI?"] {
        let Outcome::Clarify(choices) = ask(text).outcome else {
            panic!("{text}: {:?}", ask(text));
        };
        let about: BTreeSet<_> = choices
            .iter()
            .map(|choice| choice.change.to_string())
            .collect();
        assert_eq!(about.len(), 2, "{text}: {about:?}");
    }
}

#[test]
fn it_is_asked_back_once() {
    let offered = choices();
    let context = Context {
        choices: &offered,
        ..Context::default()
    };
    let question = UNDERSTANDING.understand("hm, LinkedIn", &Context::default());
    assert!(!matches!(question.outcome, Outcome::Answer), "{question:?}");
    let question = UNDERSTANDING.understand("the AI one I guess", &context);
    assert!(
        !matches!(question.outcome, Outcome::Clarify(_)),
        "{question:?}"
    );
}

#[test]
fn a_note_brings_back_what_was_asked() {
    let question = ask("how do I opt out of LinkedIn AI training");
    let note = question.note().unwrap();
    let noted = Question::from_note(&note).unwrap();
    assert_eq!(
        (&noted.topic, &noted.aspects),
        (&question.topic, &question.aspects)
    );
    assert_eq!(
        told(&after(&noted, "and in Norway?")),
        "answer linkedin/ai-training opt-out NO"
    );
    for note in ["", "linkedin", "no change/at all"] {
        let noted = Question::from_note(note).map(|noted| noted.aspects);
        assert!(noted.is_none_or(|aspects| aspects.is_empty()), "{note}");
    }
}
