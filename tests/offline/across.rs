//! What is told where no platform is named: who does it, where to object, which rights one has, whom to complain to.

use jiff::civil::date;
use optout::{facts::Aspect, understanding::Topic};

use crate::answers::{AUDIENCE, BOT, question};

/// The reply to these aspects, across platforms, without its sources.
fn told(aspects: &[Aspect], region: Option<&str>, language: &str) -> String {
    let region = region.map(|code| code.parse().unwrap());
    let question = question(Topic::General, aspects, region);
    let today = date(2026, 11, 25);
    let response = BOT.respond(question, None, AUDIENCE, &language.parse().unwrap(), today);
    assert!(!response.sources.is_empty());
    let sources = if language == "de" {
        "Quellen:"
    } else {
        "Sources:"
    };
    let (said, _) = response.reply.plain.split_once(sources).unwrap();
    said.trim_end().to_owned()
}

#[test]
fn who_else_does_it_is_a_list_with_what_it_means_in_the_region() {
    insta::assert_snapshot!("who_en", told(&[Aspect::OtherPlatforms], None, "en"));
    insta::assert_snapshot!(
        "who_in_switzerland_de",
        told(&[Aspect::Overview], Some("CH"), "de")
    );
}

#[test]
fn where_to_object_is_a_list_of_pages_with_the_right_to_do_so() {
    insta::assert_snapshot!("ways_en", told(&[Aspect::OptOut], None, "en"));
    let in_france = told(&[Aspect::OptOut], Some("FR"), "de");
    assert!(in_france.contains("Artikel 21 DSGVO"), "{in_france}");
    assert!(!in_france.contains("WeTransfer"), "{in_france}");
}

#[test]
fn the_authority_is_that_of_the_country_and_asked_for_where_none_was_named() {
    for (region, language, said) in [
        ("FR", "en", "Data-protection authority, France: CNIL ("),
        ("CH", "de", "Datenschutzbehörde, Schweiz: EDÖB ("),
        ("GB", "en", "Data-protection authority, UK: ICO ("),
        ("DE", "de", "die Behörde des eigenen Bundeslandes"),
    ] {
        let reply = told(&[Aspect::Remedies], Some(region), language);
        assert!(reply.contains(said), "{reply}");
    }
    let anywhere = told(&[Aspect::Remedies], None, "en");
    assert!(anywhere.contains("Tell me your country"), "{anywhere}");
}

#[test]
fn an_authority_with_several_names_has_that_of_the_language() {
    for (region, language, name) in [
        ("CH", "de", "EDÖB (Eidgenössischer Datenschutz"),
        ("CH", "fr", "PFPDT (Préposé fédéral"),
        ("CH", "it", "IFPDT (Incaricato federale"),
        ("CH", "en", "FDPIC (Federal Data Protection"),
        ("CH", "es", "FDPIC ("),
        ("CH", "nl", "FDPIC ("),
        ("CH", "pl", "FDPIC ("),
        ("CH", "pt", "FDPIC ("),
        ("CH", "sv", "FDPIC ("),
        ("BE", "fr", "APD (Autorité"),
        ("BE", "nl", "GBA (Gegevensbeschermingsautoriteit)"),
        ("BE", "de", "APD/GBA ("),
        ("CA", "fr", "CPVP ("),
        ("FI", "sv", "Dataombudsmannen ("),
        ("FR", "sv", "CNIL ("),
        ("CH", "da", "FDPIC ("),
        // Who has one name is told by it once.
        ("DK", "da", "Datatilsynet: https"),
        ("NO", "de", "Datatilsynet: https"),
    ] {
        let asked = question(Topic::General, &[Aspect::Remedies], region.parse().ok());
        let today = date(2026, 11, 25);
        let response = BOT.respond(asked, None, AUDIENCE, &language.parse().unwrap(), today);
        let told = response.reply.plain;
        assert!(told.contains(&format!(": {name}")), "{language}: {told}");
    }
}

#[test]
fn everybody_in_europe_has_an_authority_to_complain_to() {
    for group in ["EU", "EEA", "EFTA"] {
        let group: optout::region::Region = group.parse().unwrap();
        for country in group.countries() {
            let region = optout::region::Region::Country(country);
            assert!(BOT.base().authority(region).is_some(), "{country}");
        }
    }
}

#[test]
fn legal_bases_are_explained_and_what_is_not_known_for_all_is_said() {
    insta::assert_snapshot!("legal_basis_de", told(&[Aspect::LegalBasis], None, "de"));
    let minors = told(&[Aspect::Minors], None, "en");
    assert!(
        minors.contains("no sourced statement on this: minors"),
        "{minors}"
    );
    assert!(minors.contains("LinkedIn AI training"), "{minors}");
}
