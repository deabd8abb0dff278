//! Which region a question names: every country by every name that CLDR or a locale has for it, each in a question of
//! that language; and what looks like a region's name and is none.

use std::collections::BTreeMap;

use icu_experimental::displaynames::{DisplayNamesOptions, Style, multi::RegionDisplayNames};
use optout::{files::Files, region::Country, understanding::Context};
use serde::Deserialize;

use crate::commands::UNDERSTANDING;

/// A question about a region in each language.
const FRAMES: [(&str, &str); 10] = [
    ("da", "Gælder LinkedIns AI-træning for {}?"),
    ("de", "Gilt das KI-Training von LinkedIn für {}?"),
    ("en", "Does LinkedIn's AI training apply to {}?"),
    ("es", "¿El entrenamiento de IA de LinkedIn afecta a {}?"),
    (
        "fr",
        "L'entraînement de l'IA de LinkedIn concerne-t-il {} ?",
    ),
    ("it", "L'addestramento dell'IA di LinkedIn vale per {}?"),
    ("nl", "Geldt de AI-training van LinkedIn voor {}?"),
    ("pl", "Czy trenowanie AI przez LinkedIn dotyczy: {}?"),
    ("pt", "O treino de IA do LinkedIn aplica-se a {}?"),
    ("sv", "Gäller LinkedIns AI-träning för {}?"),
];

/// Names of CLDR that are taken for something else, on purpose.
const ANOTHER: [(&str, &str, &str); 1] = [
    // The city of Spain is asked about more often than Grenada.
    ("es", "Granada", "ES"),
];

/// Names in `regions.toml` that count only with a capital or in capitals: written so, they are ordinary words.
const ORDINARY: [(&str, &[&str]); 7] = [
    ("da", &["dansk", "engelsk"]),
    ("de", &["französische", "nDSG", "revDSG"]),
    ("es", &["español", "europea", "finés", "inglés"]),
    ("fr", &["cnil", "nLPD"]),
    ("it", &["europea", "europeo", "nLPD"]),
    ("pt", &["francesa", "inglês", "português"]),
    (
        "sv",
        &["dataombudsmannen", "imy", "integritetsskyddsmyndigheten"],
    ),
];

/// The names that a locale has beside those of CLDR.
#[derive(Deserialize)]
struct RegionsFile {
    names: BTreeMap<String, Vec<String>>,
}

/// The region that a text names.
fn region(text: &str) -> Option<String> {
    let question = UNDERSTANDING.understand(text, &Context::default());
    question.region.map(|region| region.to_string())
}

/// Every row in whose text another region is found, all at once.
fn check(rows: &[(&str, Option<&str>)]) {
    let wrong: Vec<_> = rows
        .iter()
        .map(|(text, expected)| (text, expected, region(text)))
        .filter(|(_, expected, found)| **expected != found.as_deref())
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What CLDR calls all countries in a language: long and short, and in Portuguese as Portugal does, too.
fn names_of_cldr(tag: &str) -> Vec<(String, String)> {
    let tags = [tag, "pt-PT"];
    let tags = if tag == "pt" { &tags[..] } else { &tags[..1] };
    let mut found = Vec::new();
    for (tag, style) in tags
        .iter()
        .flat_map(|tag| [(tag, Style::Long), (tag, Style::Short)])
    {
        let locale: icu_locale_core::Locale = tag.parse().unwrap();
        let mut options = DisplayNamesOptions::default();
        options.style = Some(style);
        let names = RegionDisplayNames::try_new((&locale).into(), options).unwrap();
        found.extend(Country::all().filter_map(|country| {
            let name = names.of(country.code().parse().unwrap())?;
            Some((country.to_string(), name.to_owned()))
        }));
    }
    found
}

#[test]
fn every_country_is_known_by_its_name_in_every_language() {
    let mut wrong = Vec::new();
    for (tag, frame) in FRAMES {
        let names = names_of_cldr(tag);
        assert!(names.len() >= 249, "{tag}");
        for (code, name) in names {
            let another = ANOTHER
                .iter()
                .find(|(own, other, _)| (*own, *other) == (tag, &*name));
            let expected = another.map_or(code, |(_, _, other)| (*other).to_owned());
            let found = region(&frame.replace("{}", &name));
            if found.as_ref() != Some(&expected) {
                wrong.push((tag, expected, name, found));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_region_is_known_by_what_a_locale_calls_it() {
    let files = Files::embedded();
    let mut wrong = Vec::new();
    for (tag, frame) in FRAMES {
        let text = files.get(format!("locales/{tag}/regions.toml")).unwrap();
        let file: RegionsFile = toml::from_str(text).unwrap();
        let ordinary = ORDINARY
            .iter()
            .find(|(own, _)| *own == tag)
            .map_or(&[][..], |(_, names)| names);
        for (code, names) in file.names {
            for name in names {
                let expected = Some(&code).filter(|_| !ordinary.contains(&&*name));
                let found = region(&frame.replace("{}", &name));
                if found.as_ref() != expected {
                    wrong.push((tag, code.clone(), name, found));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_name_means_what_it_means_in_the_language_of_the_question() {
    check(&[
        // Swedish *pölen* is a puddle, and *Polen* Poland in four languages.
        ("Gilt das in Polen?", Some("PL")),
        ("Geldt dat in Polen?", Some("PL")),
        ("Gäller det i Polen?", Some("PL")),
        ("Gælder det i Polen?", Some("PL")),
        ("gäller det i polen?", Some("PL")),
        ("kan jag gå runt pölen?", None),
        ("Polen?", Some("PL")),
        // The authority of Denmark has the name of the Norwegian one, that of Luxembourg the letters of the Portuguese.
        ("Czy Datatilsynet coś z tym robi?", Some("NO")),
        (
            "Que diz a CNPD sobre o treino de IA do LinkedIn?",
            Some("PT"),
        ),
        // A verb in three languages, and the first word of other texts.
        ("gilt das in usa?", Some("US")),
        ("LinkedIn usa i miei dati?", None),
        // The adjective, and the country.
        ("e na frança?", Some("FR")),
        ("quero uma resposta franca sobre o LinkedIn", None),
        ("a IA do LinkedIn no dia de São Martinho", None),
        ("Gäller det USA:s Jungfruöar?", Some("VI")),
    ]);
}

#[test]
fn a_name_of_a_region_is_no_slip_in_that_of_a_platform() {
    check(&[
        (
            "¿El entrenamiento de LinkedIn se aplica en Siria?",
            Some("SY"),
        ),
        (
            "o treino de IA do LinkedIn aplica-se no Amazonas?",
            Some("BR"),
        ),
        ("geldt de AI-training van LinkedIn in het VK?", Some("GB")),
    ]);
    let services = [
        ("does VK train AI on my posts", "other/vk"),
        (
            "kan Siri mijn gegevens gebruiken voor AI-training",
            "other/apple",
        ),
    ];
    for (text, expected) in services {
        let question = UNDERSTANDING.understand(text, &Context::default());
        assert_eq!(question.topic.to_string(), expected, "{text}");
        assert_eq!(question.region, None, "{text}");
    }
}
