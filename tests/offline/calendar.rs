//! How people write a day and an hour when they order a reminder: a table of one day, one hour, in each language.

use crate::commands::check;

/// The fifteenth of January 2027, a Friday: how an order begins in a language, and how people go on.
const DAYS: [(&str, &str, &[&str]); 10] = [
    (
        "en",
        "remind on",
        &[
            "2027-01-15",
            "2027/1/15",
            "15/01/2027",
            "15.1.2027",
            "15 January 2027",
            "15th January 2027",
            "15 Jan 2027",
            "15-Jan-2027",
            "the 15th of January 2027",
            "the 15th of January, 2027",
            "January 15, 2027",
            "January 15th, 2027",
            "Jan. 15 2027",
            "Friday 15 January 2027",
            "Friday, January 15, 2027",
            "Friday the 15th of January 2027",
            "Fri, 15 Jan 2027",
        ],
    ),
    (
        "de",
        "erinnere am",
        &[
            "15.1.2027",
            "15.01.2027",
            "15. 1. 2027",
            "15. Januar 2027",
            "15.Januar 2027",
            "15. Jan. 2027",
            "15. Jänner 2027",
            "15ten Januar 2027",
            "15/1/2027",
            "15-01-2027",
            "2027-01-15",
            "Freitag, 15. Januar 2027",
            "Freitag, den 15. Januar 2027",
            "Freitag, dem 15.1.2027",
            "Fr. 15.01.2027",
        ],
    ),
    (
        "fr",
        "rappel le",
        &[
            "15/01/2027",
            "15.01.2027",
            "15-01-2027",
            "2027-01-15",
            "15 janvier 2027",
            "15 janv. 2027",
            "vendredi 15 janvier 2027",
            "ven. 15 janv. 2027",
        ],
    ),
    (
        "es",
        "recuerda el",
        &[
            "15/1/2027",
            "15-01-2027",
            "15.01.2027",
            "2027-01-15",
            "15 de enero de 2027",
            "15 de enero del 2027",
            "15 de enero del año 2027",
            "15 de enero, 2027",
            "15 enero 2027",
            "15 ene 2027",
            "15 de ene. de 2027",
            "viernes 15 de enero de 2027",
            "viernes, 15 de enero de 2027",
            "día 15 de enero de 2027",
        ],
    ),
    (
        "it",
        "ricorda il",
        &[
            "15/01/2027",
            "15.1.2027",
            "15-01-2027",
            "2027-01-15",
            "15 gennaio 2027",
            "15 gen. 2027",
            "15 di gennaio del 2027",
            "15 gennaio dell'anno 2027",
            "giorno 15 gennaio 2027",
            "venerdì 15 gennaio 2027",
            "ven 15 gen 2027",
        ],
    ),
    (
        "nl",
        "herinner op",
        &[
            "15-01-2027",
            "15/1/2027",
            "15.1.2027",
            "2027-01-15",
            "15 januari 2027",
            "15 jan. 2027",
            "15e januari 2027",
            "15de januari 2027",
            "de 15e januari 2027",
            "vrijdag 15 januari 2027",
            "vr 15 jan 2027",
        ],
    ),
    (
        "pl",
        "przypomnij",
        &[
            "15.01.2027",
            "dnia 15.01.2027",
            "15.01.2027 r.",
            "15-01-2027",
            "2027-01-15",
            "15 stycznia 2027",
            "15-go stycznia 2027",
            "w dniu 15 stycznia 2027 r.",
            "15 stycznia 2027 roku",
            "15 sty 2027",
            "15 I 2027",
            "15.I.2027 r.",
            "w piątek 15 stycznia 2027",
            "w piątek, 15 stycznia 2027 r.",
        ],
    ),
    (
        "pt",
        "lembrar",
        &[
            "em 15/01/2027",
            "em 15-01-2027",
            "em 15.01.2027",
            "em 2027-01-15",
            "em 15 de janeiro de 2027",
            "em 15 de janeiro 2027",
            "em 15 de janeiro do ano de 2027",
            "no dia 15 de janeiro de 2027",
            "em 15 jan 2027",
            "em 15 de jan. de 2027",
            "na sexta-feira, 15 de janeiro de 2027",
            "sexta, 15 de janeiro de 2027",
            "no dia 15 de janeiro, 2027",
        ],
    ),
    (
        "sv",
        "påminn",
        &[
            "2027-01-15",
            "den 2027-01-15",
            "den 15 januari 2027",
            "den 15:e januari 2027",
            "15 jan. 2027",
            "den 15/1 2027",
            "den 15/1-2027",
            "den 15.1.2027",
            "fredag 15 januari 2027",
            "fredagen den 15 januari 2027",
            "på fredag den 15 januari 2027",
        ],
    ),
    (
        "da",
        "påmind",
        &[
            "2027-01-15",
            "d. 15. januar 2027",
            "den 15. januar 2027",
            "15. januar 2027",
            "15. jan. 2027",
            "15/1/2027",
            "15/1-2027",
            "15.1.2027",
            "15-01-2027",
            "fredag den 15. januar 2027",
            "fredag d. 15. januar 2027",
            "på fredag den 15. januar 2027",
        ],
    ),
];

/// Six in the evening, and half an hour later.
const HOURS: [(&str, &str, &[&str], &[&str]); 10] = [
    (
        "en",
        "remind at",
        &[
            "18:00",
            "18.00",
            "18",
            "18h",
            "18 hrs",
            "6 pm",
            "6pm",
            "6:00 p.m.",
            "6 in the evening",
            "six in the evening",
        ],
        &["18:30", "18.30", "18h30", "6:30pm", "6.30 p.m."],
    ),
    (
        "de",
        "erinnere um",
        &[
            "18 Uhr",
            "18:00",
            "18.00 Uhr",
            "18:00 Uhr",
            "18h",
            "18",
            "6 Uhr abends",
            "sechs Uhr abends",
        ],
        &["18:30", "18.30 Uhr", "18 Uhr 30", "18h30"],
    ),
    (
        "fr",
        "rappel à",
        &[
            "18h",
            "18 h",
            "18h00",
            "18:00",
            "18 heures",
            "6 h du soir",
            "six heures du soir",
        ],
        &["18h30", "18 h 30", "18:30", "18 heures 30"],
    ),
    (
        "es",
        "recuerda a las",
        &[
            "18:00",
            "18",
            "18h",
            "18:00 h",
            "18 horas",
            "6 de la tarde",
            "6 pm",
            "6 p. m.",
            "6:00 p.m.",
            "seis de la tarde",
        ],
        &["18:30", "18.30", "18h30", "6:30 de la tarde", "6:30 p. m."],
    ),
    (
        "it",
        "ricorda alle",
        &[
            "18",
            "18:00",
            "18.00",
            "ore 18",
            "ore 18:00",
            "18h",
            "6 di sera",
            "sei di sera",
        ],
        &["18:30", "18.30", "ore 18.30", "18h30"],
    ),
    (
        "nl",
        "herinner om",
        &[
            "18 uur",
            "18:00",
            "18.00 uur",
            "18:00 uur",
            "18u",
            "18h",
            "6 uur 's avonds",
            "zes uur ’s avonds",
        ],
        &["18:30", "18.30 uur", "18u30", "18:30 uur"],
    ),
    (
        "pl",
        "przypominaj",
        &[
            "o 18",
            "o 18:00",
            "o 18.00",
            "o godz. 18",
            "o godzinie 18:00",
            "godz. 18",
            "o 6 wieczorem",
            "o 6 po południu",
        ],
        &["o 18:30", "o 18.30", "o godz. 18:30"],
    ),
    (
        "pt",
        "lembrar às",
        &[
            "18h",
            "18 h",
            "18h00",
            "18:00",
            "18",
            "18 horas",
            "6 da tarde",
            "6h da tarde",
            "seis da tarde",
        ],
        &["18h30", "18:30", "18:30h", "18 h 30"],
    ),
    (
        "sv",
        "påminn",
        &[
            "kl 18",
            "kl. 18",
            "klockan 18",
            "kl 18:00",
            "kl. 18.00",
            "kl 6 på kvällen",
        ],
        &["kl 18:30", "kl. 18.30", "klockan 18.30"],
    ),
    (
        "da",
        "påmind",
        &[
            "kl 18",
            "kl. 18",
            "klokken 18",
            "kl. 18:00",
            "kl. 18.00",
            "kl. 6 om aftenen",
            "klokken seks om aftenen",
        ],
        &["kl. 18:30", "kl. 18.30", "klokken 18.30"],
    ),
];

/// Checks that every row is the one order.
fn check_all(tag: &str, expected: &str, begin: &str, rows: &[&str], end: &str) {
    let rows: Vec<String> = rows
        .iter()
        .map(|row| format!("{begin} {row} {end}"))
        .collect();
    let rows: Vec<_> = rows.iter().map(|row| (row.trim(), expected)).collect();
    check(tag, &rows);
}

#[test]
fn a_day_is_read_as_people_write_it() {
    for (tag, begin, days) in DAYS {
        check_all(
            tag,
            "remind on 2027-01-15 LinkedIn",
            begin,
            days,
            "LinkedIn",
        );
    }
}

#[test]
fn the_first_of_a_month_is_read_as_people_write_it() {
    for (tag, begin, days) in [
        (
            "en",
            "remind on",
            &[
                "1 January 2027",
                "January 1st, 2027",
                "the first of January 2027",
                "first January 2027",
            ][..],
        ),
        (
            "de",
            "erinnere am",
            &["1. Januar 2027", "1.1.2027", "ersten Januar 2027"],
        ),
        (
            "fr",
            "rappel le",
            &[
                "1er janvier 2027",
                "1ᵉʳ janvier 2027",
                "1 janvier 2027",
                "premier janvier 2027",
                "vendredi 1er janvier 2027",
            ],
        ),
        (
            "es",
            "recuerda el",
            &[
                "1 de enero de 2027",
                "1.º de enero de 2027",
                "1ro de enero de 2027",
                "primero de enero de 2027",
            ],
        ),
        (
            "it",
            "ricorda",
            &[
                "il 1º gennaio 2027",
                "il 1° gennaio 2027",
                "il primo gennaio 2027",
                "l'1 gennaio 2027",
                "l’1/1/2027",
            ],
        ),
        (
            "nl",
            "herinner op",
            &["1 januari 2027", "1e januari 2027", "eerste januari 2027"],
        ),
        (
            "pl",
            "przypomnij",
            &["1 stycznia 2027", "pierwszego stycznia 2027 r."],
        ),
        (
            "pt",
            "lembrar em",
            &[
                "1 de janeiro de 2027",
                "1º de janeiro de 2027",
                "1.º de janeiro de 2027",
                "primeiro de janeiro de 2027",
            ],
        ),
        (
            "sv",
            "påminn den",
            &["1 januari 2027", "1:a januari 2027", "första januari 2027"],
        ),
        (
            "da",
            "påmind den",
            &["1. januar 2027", "1/1/2027", "første januar 2027"],
        ),
    ] {
        check_all(
            tag,
            "remind on 2027-01-01 LinkedIn",
            begin,
            days,
            "LinkedIn",
        );
    }
    check(
        "it",
        &[
            (
                "ricorda l'8 gennaio 2027 LinkedIn",
                "remind on 2027-01-08 LinkedIn",
            ),
            (
                "ricorda sposta 2 all'11 gennaio 2027",
                "remind move 2 2027-01-11",
            ),
        ],
    );
}

#[test]
fn a_date_is_moved_to_a_day_as_people_write_it() {
    for (tag, order) in [
        ("en", "remind move 2 to Friday, January 15, 2027"),
        ("de", "verschiebe Termin 2 auf Freitag, den 15. Januar 2027"),
        ("fr", "rappel déplacer 2 au vendredi 15 janvier 2027"),
        ("es", "mueve recordatorio 2 al viernes 15 de enero de 2027"),
        ("it", "ricorda sposta 2 al 15 gennaio 2027"),
        ("nl", "verplaats herinnering 2 naar vrijdag 15 januari 2027"),
        ("pl", "przesuń termin 2 na 15 stycznia 2027 r."),
        ("pt", "lembrar mover 2 para 15 de janeiro de 2027"),
        ("sv", "påminn flytta 2 till fredag den 15 januari 2027"),
        ("da", "påmind flyt 2 til fredag den 15. januar 2027"),
    ] {
        check(tag, &[(order, "remind move 2 2027-01-15")]);
    }
}

#[test]
fn an_hour_is_read_as_people_write_it() {
    for (tag, begin, full, half) in HOURS {
        check_all(tag, "remind at 18:00", begin, full, "");
        check_all(tag, "remind at 18:30", begin, half, "");
    }
    for (tag, order) in [
        ("es", "recuerda a la 1:00"),
        ("es", "recuérdanos a la 1"),
        ("es", "recuerda a la una"),
        ("it", "ricorda all'1:00"),
        ("it", "ricorda all’una"),
        ("pt", "lembrar à 1h"),
        ("pt", "lembrar à uma"),
        ("fr", "rappel à une heure"),
        ("de", "erinnere um ein Uhr"),
    ] {
        check(tag, &[(order, "remind at 01:00")]);
    }
}

#[test]
fn noon_and_midnight_have_names() {
    for (tag, noon, midnight) in [
        ("en", "remind at noon", "remind us at midnight"),
        ("de", "erinnere mittags", "erinnere um Mitternacht"),
        ("fr", "rappel à midi", "rappel à minuit"),
        ("es", "recuerda al mediodía", "recuerda a medianoche"),
        ("it", "ricorda a mezzogiorno", "ricorda a mezzanotte"),
        (
            "nl",
            "herinner om 12 uur 's middags",
            "herinner om middernacht",
        ),
        ("pl", "przypominaj w południe", "przypominaj o północy"),
        ("pt", "lembrar ao meio-dia", "lembrar à meia-noite"),
        ("sv", "påminn mitt på dagen", "påminn vid midnatt"),
        ("da", "påmind ved middagstid", "påmind ved midnat"),
        ("en", "remind at 12 noon", "remind us at 12 midnight"),
        (
            "es",
            "recuerda a las 12 del mediodía",
            "recuerda a las 12 de la noche",
        ),
        ("pl", "przypomnij o 12 w południe", "przypomnij o 12 w nocy"),
    ] {
        check(
            tag,
            &[(noon, "remind at 12:00"), (midnight, "remind at 00:00")],
        );
    }
}

#[test]
fn what_is_no_day_or_hour_is_told_and_what_follows_a_day_is_its_text() {
    check(
        "en",
        &[
            (
                "remind on Thursday 15 January 2027 LinkedIn",
                "RemindOn NoDate Thursday 15 January 2027",
            ),
            ("remind at 18h75", "RemindAt NoTime 18h75"),
            ("remind at dawn", "RemindAt NoTime dawn"),
        ],
    );
    check(
        "nl",
        &[(
            "herinner op 15-1-2027 de instellingen",
            "remind on 2027-01-15 de instellingen",
        )],
    );
    check(
        "pl",
        &[
            ("przypomnij o LinkedIn", "remind linkedin"),
            ("przypomnij o Foobar", "Remind NoPlatform Foobar"),
            ("przypominaj linkedin 14 i 7", "remind linkedin 14 7"),
        ],
    );
}
