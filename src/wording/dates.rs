//! Dates, times, numbers, lists, and the names of regions and languages, as a language writes them: by ICU4X.
//!
//! Fluent gets all of these ready-made as arguments. The formatters are built where they are needed: their data lie in
//! the binary, so that building one costs microseconds, and none of them can be shared between threads.

use std::fmt;

use icu_datetime::{
    DateTimeFormatter, NoCalendarFormatter,
    fieldsets::{T, YMD, YMDE},
    input, parts,
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_experimental::displaynames::{
    DisplayNamesOptions, Style,
    multi::{LocaleDisplayNamesFormatter, RegionDisplayNames},
};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale_core::{Locale, locale};
use jiff::civil::{Date, Time};
use writeable::{Part, PartsWrite, Writeable};

use crate::{language::Language, region::Country};

/// A day with its month in words: `3 November 2025`, `3. November 2025`. `number` is that of the day, as it is written
/// there: ICU4X knows no `1er`.
pub(crate) fn date(language: &Language, date: Date, number: &str) -> String {
    let locale = locale_of(language);
    let written = || {
        let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
        let (year, month, day) = year_month_day(date)?;
        let day = input::Date::try_new_iso(year, month, day).ok()?;
        with_number(&formatter.format(&day), number)
    };
    written().unwrap_or_else(|| date.to_string())
}

/// A day with its day of the week: `Monday, 3 November 2025`, `Montag, 3. November 2025`. `number` as in [`date`].
pub(crate) fn day(language: &Language, date: Date, number: &str) -> String {
    // Portugal's pattern with a weekday has the month in digits; Brazil's is Portugal's own without one.
    let locale = match locale_of(language) {
        portugal if portugal == locale!("pt-PT") => locale!("pt"),
        locale => locale,
    };
    let written = || {
        let formatter = DateTimeFormatter::try_new(locale.into(), YMDE::long()).ok()?;
        let (year, month, day) = year_month_day(date)?;
        let day = input::Date::try_new_iso(year, month, day).ok()?;
        with_number(&formatter.format(&day), number)
    };
    written().unwrap_or_else(|| date.to_string())
}

/// A formatted date with another number of the day.
fn with_number(date: &impl Writeable, number: &str) -> Option<String> {
    let mut written = Numbered {
        text: String::new(),
        number,
    };
    date.write_to_parts(&mut written).ok()?;
    Some(written.text)
}

/// A date in the course of being written.
struct Numbered<'a> {
    text: String,
    number: &'a str,
}

impl fmt::Write for Numbered<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Numbered<'_> {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        if part == parts::DAY {
            self.text.push_str(self.number);
            return Ok(());
        }
        write(self)
    }
}

/// A time of day: `6:00 pm` (with a narrow space that does not break), `18:00`.
pub(crate) fn time(language: &Language, time: Time) -> String {
    let written = || {
        let formatter = NoCalendarFormatter::try_new(locale_of(language).into(), T::hm()).ok()?;
        let [hour, minute] = [time.hour(), time.minute()].map(|part| u8::try_from(part).ok());
        let time = input::Time::try_new(hour?, minute?, 0, 0).ok()?;
        Some(formatter.format(&time).to_string())
    };
    written().unwrap_or_else(|| time.strftime("%H:%M").to_string())
}

/// A day as ICU4X takes it.
fn year_month_day(date: Date) -> Option<(i32, u8, u8)> {
    let [month, day] = [date.month(), date.day()].map(|part| u8::try_from(part).ok());
    Some((date.year().into(), month?, day?))
}

/// A whole number: `1,250`, `1.250`.
pub(crate) fn number(language: &Language, number: i64) -> String {
    DecimalFormatter::try_new(
        locale_of(language).into(),
        DecimalFormatterOptions::default(),
    )
    .map_or_else(
        |_| number.to_string(),
        |formatter| formatter.format(&Decimal::from(number)).to_string(),
    )
}

/// Several things said together: `A, B and C`.
pub(crate) fn list(language: &Language, things: &[String]) -> String {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    ListFormatter::try_new_and(locale_of(language).into(), options).map_or_else(
        |_| things.join(", "),
        |formatter| formatter.format(things.iter()).to_string(),
    )
}

/// What people call a country, in short where that is no abbreviation: `Switzerland`, `UK`, `Royaume-Uni`; its code where
/// the language has no name for it.
pub(crate) fn country(language: &Language, country: Country) -> String {
    let name = |style| {
        let mut options = DisplayNamesOptions::default();
        options.style = style;
        let names = RegionDisplayNames::try_new(locale_of(language).into(), options).ok()?;
        let code = country.code().parse().ok()?;
        names.of(code).map(str::to_owned)
    };
    // `R.-U.`, `Wlk. Bryt.` and `RU` are short names of the United Kingdom, too; only in English `UK` is what people say.
    let is_word = |short: &String| {
        let is_short = short.contains('.') || short.chars().count() == 2;
        !is_short || language.primary() == Language::english().primary()
    };
    let short = name(Some(Style::Short)).filter(is_word);
    let name = short.or_else(|| name(None));
    name.unwrap_or_else(|| country.code().to_owned())
}

/// What a language is called in itself: `English`, `Deutsch`, `Schweizer Hochdeutsch`.
pub(crate) fn own_name(language: &Language) -> String {
    let locale: Locale = language.to_string().parse().unwrap_or(Locale::UNKNOWN);
    let options = DisplayNamesOptions::default();
    LocaleDisplayNamesFormatter::try_new((&locale).into(), options).map_or_else(
        |_| language.to_string(),
        |names| names.of(&locale).into_owned(),
    )
}

/// The locale whose conventions are followed. English without a region is that of the world: the bot's readers sit
/// in Europe as much as in America, and `03 November` cannot be misread. Portuguese without one is that of Portugal, whose
/// law this is about; ICU takes it for Brazil's.
fn locale_of(language: &Language) -> Locale {
    match language.to_string().as_str() {
        "en" => locale!("en-001"),
        "pt" => locale!("pt-PT"),
        tag => tag.parse().unwrap_or(Locale::UNKNOWN),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().expect("the tests write valid tags")
    }

    #[test]
    fn each_language_writes_dates_numbers_and_lists_its_own_way() {
        let day = Date::constant(2025, 11, 3);
        let three = ["A", "B", "C"].map(str::to_owned);
        for (tag, date_in, number_in, list_in) in [
            ("en", "3 November 2025", "1,250", "A, B and C"),
            ("en-US", "November 3, 2025", "1,250", "A, B, and C"),
            ("de", "3. November 2025", "1.250", "A, B und C"),
            ("fr", "3 novembre 2025", "1\u{202f}250", "A, B et C"),
            ("pl", "3 listopada 2025", "1250", "A, B i C"),
            ("pt", "3 de novembro de 2025", "1250", "A, B e C"),
            ("pt-BR", "3 de novembro de 2025", "1.250", "A, B e C"),
            ("de-CH", "3. November 2025", "1'250", "A, B und C"),
        ] {
            let language = language(tag);
            assert_eq!(date(&language, day, "3"), date_in, "{tag}");
            assert_eq!(number(&language, 1250), number_in, "{tag}");
            assert_eq!(list(&language, &three), list_in, "{tag}");
        }
    }

    #[test]
    fn each_language_writes_weekdays_and_times_its_own_way() {
        let monday = Date::constant(2025, 11, 3);
        let [morning, evening] = [9, 18].map(|hour| Time::constant(hour, 5, 0, 0));
        for (tag, day_in, morning_in, evening_in) in [
            (
                "en",
                "Monday, 3 November 2025",
                "9:05\u{202f}am",
                "6:05\u{202f}pm",
            ),
            (
                "en-US",
                "Monday, November 3, 2025",
                "9:05\u{202f}AM",
                "6:05\u{202f}PM",
            ),
            ("de", "Montag, 3. November 2025", "09:05", "18:05"),
            ("fr", "lundi 3 novembre 2025", "09:05", "18:05"),
            (
                "pt",
                "segunda-feira, 3 de novembro de 2025",
                "09:05",
                "18:05",
            ),
        ] {
            let language = language(tag);
            assert_eq!(day(&language, monday, "3"), day_in, "{tag}");
            assert_eq!(time(&language, morning), morning_in, "{tag}");
            assert_eq!(time(&language, evening), evening_in, "{tag}");
        }
    }

    #[test]
    fn the_number_of_a_day_is_written_as_it_is_given() {
        let first = Date::constant(2027, 1, 1);
        for (tag, number, date_in, day_in) in [
            ("fr", "1er", "1er janvier 2027", "vendredi 1er janvier 2027"),
            ("de", "1", "1. Januar 2027", "Freitag, 1. Januar 2027"),
            (
                "en-US",
                "1st",
                "January 1st, 2027",
                "Friday, January 1st, 2027",
            ),
        ] {
            let language = language(tag);
            assert_eq!(date(&language, first, number), date_in, "{tag}");
            assert_eq!(day(&language, first, number), day_in, "{tag}");
        }
    }

    #[test]
    fn countries_and_languages_have_their_everyday_names() {
        let name = |tag, code| country(&language(tag), Country::new(code).expect("two letters"));
        assert_eq!(name("de", "CH"), "Schweiz");
        assert_eq!(name("de", "HK"), "Hongkong");
        assert_eq!(name("en", "GB"), "UK");
        assert_eq!(name("en", "ZZ"), "Unknown Region");
        assert_eq!(own_name(&language("de")), "Deutsch");
        assert_eq!(own_name(&language("en")), "English");
        assert_eq!(own_name(&language("de-CH")), "Schweizer Hochdeutsch");
        assert_eq!(own_name(&language("pt")), "português");
        assert_eq!(own_name(&language("pt-BR")), "português (Brasil)");
    }
}
