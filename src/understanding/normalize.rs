//! Cleaning: from whatever somebody sent to the few words that are theirs.
//!
//! Quoted lines, reply fallbacks, code, mentions and invisible marks are not read; of an address only the host stays,
//! as a hint at the platform. What is left is one line of at most [`CAP`] characters, cut around the last question,
//! and then [`words`]: each folded for comparing (case, accents, compatibility forms), its case kept beside, because
//! capitals tell `US` from `us`. Cleaning twice is cleaning once. Nothing here knows a language.

use icu_casemap::CaseMapper;
use icu_normalizer::{
    ComposingNormalizer, DecomposingNormalizer, properties::CanonicalCombiningClassMap,
};

/// How many characters of a question are read. People ask in far fewer; what is longer is a letter with a question in
/// it, and is read from there.
pub(super) const CAP: usize = 300;

/// How many characters are looked at closely before the final cut: enough to survive the removal of addresses.
const ROUGH_CAP: usize = 4 * CAP;

/// More passes than any text needs: each but the first only takes away, and a line has [`CAP`] characters.
const MOST_PASSES: usize = CAP;

/// A word, folded, with what its writing told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Folded: lower-case, without accents. A flag stays the two characters it is.
    pub(super) text: String,
    /// The same with its accents, where it has any.
    pub(super) accented: Option<Box<str>>,
    /// How it was written.
    pub(super) case: Case,
    /// What ends after it.
    pub(super) end: End,
}

/// What ends after a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    /// Nothing; or a bracket or a dash, which say little.
    Nothing,
    /// A clause.
    Clause,
    /// A sentence.
    Sentence,
    /// A question.
    Question,
}

/// How a word was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// With a small first letter, or without letters.
    Small,
    /// With a capital first letter.
    Initial,
    /// In capitals throughout; at least two of them.
    Capitals,
}

/// The line that is read of a message.
///
/// What is taken out may join what stood around it to a fence or an address, so it is done until nothing changes.
pub(super) fn clean(raw: &str) -> String {
    let mut line = clean_once(raw);
    for _ in 0..MOST_PASSES {
        let again = clean_once(&line);
        if again == line {
            break;
        }
        line = again;
    }
    line
}

fn clean_once(raw: &str) -> String {
    let visible: String = raw.chars().filter(|c| !is_invisible(*c)).collect();
    let composed = ComposingNormalizer::new_nfkc().normalize(&visible);
    let own = drop_quoted(&composed);
    let near = window(&own, ROUGH_CAP);
    let spoken = drop_code(&drop_markup(&near));
    let plain: String = spoken
        .split_whitespace()
        .map(host_or_token)
        .collect::<Vec<_>>()
        .join(" ");
    let line = trim_tokens(&keep_readable(&plain));
    // A cut within a token bares what trimming takes away, so it is done once more.
    trim_tokens(&window(&line, CAP))
}

/// The tokens that are somebody's own, as they were written: what they quote or fence in is not.
pub(super) fn own_tokens(raw: &str) -> Vec<String> {
    let own = drop_quoted(raw);
    own.split_whitespace().map(str::to_owned).collect()
}

/// The words of what needs no cleaning: of one token as it was written, or of an editor's line.
pub(super) fn plain_words(text: &str) -> Vec<Word> {
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    let composed = ComposingNormalizer::new_nfkc().normalize(&visible);
    words(&composed.replace(['’', '‘'], "'"))
}

/// The words of a name that an editor or CLDR wrote, as a question that has it is read: Swedish *USA:s* is one word.
pub(super) fn name_words(name: &str) -> Vec<Word> {
    words(&keep_readable(name))
}

/// The words of a cleaned line, in order.
pub(super) fn words(line: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut run = String::new();
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        if is_flag_letter(c) {
            push(&mut words, &mut run);
            if let Some(second) = chars.next_if(|next| is_flag_letter(*next)) {
                words.push(Word {
                    text: String::from_iter([c, second]),
                    accented: None,
                    case: Case::Small,
                    end: End::Nothing,
                });
            }
        } else if is_letter(c) {
            let is_new = run
                .chars()
                .next_back()
                .is_some_and(|last| parts_script(last, c));
            if is_new {
                push(&mut words, &mut run);
            }
            run.push(c);
        } else if c == '\''
            && !run.is_empty()
            && chars
                .peek()
                .is_some_and(|next| is_letter(*next) && !may_follow_elision(*next))
        {
            // Written together, "don't" and "dont" are one word.
        } else {
            push(&mut words, &mut run);
            if let Some(last) = words.last_mut() {
                last.end = last.end.max(match c {
                    '?' => End::Question,
                    '.' | '!' => End::Sentence,
                    ',' => End::Clause,
                    _ => End::Nothing,
                });
            }
        }
    }
    push(&mut words, &mut run);
    words
}

fn push(words: &mut Vec<Word>, run: &mut String) {
    if run.is_empty() {
        return;
    }
    let mut letters = run.chars().filter(|c| c.is_alphabetic());
    let case = match letters.next() {
        Some(first) if first.is_uppercase() => {
            let mut rest = letters.peekable();
            if rest.peek().is_some() && rest.all(char::is_uppercase) {
                Case::Capitals
            } else {
                Case::Initial
            }
        }
        Some(_) | None => Case::Small,
    };
    let accented = (!run.is_ascii()).then(|| CaseMapper::new().fold_string(run).into());
    words.push(Word {
        text: fold(run),
        accented,
        case,
        end: End::Nothing,
    });
    run.clear();
}

/// Whether a word ends between two letters though nothing stands there: Chinese and Japanese write no spaces around
/// *LinkedIn*.
fn parts_script(one: char, other: char) -> bool {
    let is_ideographic = |c: char| c >= '\u{2e80}' && !is_mark(c);
    is_ideographic(one) != is_ideographic(other)
}

/// Whether an apostrophe before the letter stands for a vowel that two words share: French *l'IA*, Italian *dell'uso* and
/// *l'8 gennaio*. That happens before a number, a vowel or a mute h alone, so that *don't* and *gibt's* stay one word.
fn may_follow_elision(letter: char) -> bool {
    if letter.is_numeric() {
        return true;
    }
    let mut base = [0; 4];
    let folded = fold(letter.encode_utf8(&mut base));
    folded.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h'])
}

/// A text as it is compared: compatibility forms composed, lower-case, without accents.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let composed = ComposingNormalizer::new_nfkc().normalize(text);
    let folded = CaseMapper::new().fold_string(&composed);
    let marks = CanonicalCombiningClassMap::new();
    let mut bare = String::with_capacity(folded.len());
    for c in DecomposingNormalizer::new_nfd().normalize(&folded).chars() {
        match without_stroke(c) {
            Some(letters) => bare.push_str(letters),
            None if marks.get_u8(c) == 0 => bare.push(c),
            None => {}
        }
    }
    bare
}

/// What is typed for a letter that is not on the keyboard, where Unicode takes its stroke for no accent.
fn without_stroke(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ı' => "i",
        _ => return None,
    })
}

/// Whether the words begin with those of a name.
pub(super) fn begins_with(words: &[Word], name: &[String]) -> bool {
    name.len() <= words.len() && name.iter().zip(words).all(|(own, word)| *own == word.text)
}

/// The folded words of a phrase that an editor wrote, for comparing.
pub(super) fn phrase(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.text).collect()
}

/// Marks that nobody sees: soft hyphens, zero-width and bidirectional marks, variation selectors, tags.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

fn is_flag_letter(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

fn is_mark(c: char) -> bool {
    !c.is_ascii() && CanonicalCombiningClassMap::new().get_u8(c) != 0
}

/// Without the lines that quote somebody and those between code fences; an open fence runs to the end.
fn drop_quoted(text: &str) -> String {
    let mut fenced = false;
    let mut own = String::with_capacity(text.len());
    for line in text.lines() {
        let start = line.trim_start();
        let fence = start.starts_with("~~~")
            || start
                .strip_prefix("```")
                .is_some_and(|rest| !rest.contains('`'));
        if fence {
            fenced = !fenced;
        } else if !fenced && !start.starts_with('>') {
            own.push_str(line);
            own.push('\n');
        }
    }
    own
}

/// Without HTML: what is quoted in it goes with it, of everything else the text stays.
fn drop_markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        out.push(' ');
        rest = tag;
        for (open, close) in [
            ("mx-reply>", "</mx-reply>"),
            ("blockquote>", "</blockquote>"),
        ] {
            if let Some((_, after)) = tag
                .strip_prefix(open)
                .and_then(|inner| inner.split_once(close))
            {
                rest = after;
            }
        }
        let is_tag = rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        if let (true, Some((_, after))) = (is_tag, rest.split_once('>')) {
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// Without code in the line: what stands between two runs of as many backticks.
fn drop_code(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, code)) = rest.split_once('`') {
        out.push_str(before);
        out.push(' ');
        let body = code.trim_start_matches('`');
        let ticks = "`".repeat(code.len() - body.len() + 1);
        rest = body.split_once(&ticks).map_or(body, |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// Of an address its host, of a mention nothing, of every other token itself.
fn host_or_token(token: &str) -> &str {
    if token.starts_with('@') && token.contains(':') {
        return "";
    }
    let Some((_, address)) = token.split_once("://") else {
        return token;
    };
    let authority = address.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    if host == "matrix.to" { "" } else { host }
}

/// Letters, digits, flags and the punctuation that ends something; all else is a space. `*`, `:` and `_` within a
/// word, as in the forms that name all genders, close up.
fn keep_readable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut in_word = false;
    while let Some(c) = chars.next() {
        let joins = in_word
            && matches!(c, '*' | ':' | '_')
            && chars.peek().is_some_and(|next| next.is_lowercase());
        if joins {
            continue;
        }
        in_word = is_letter(c);
        match c {
            '’' | '‘' | '\'' => out.push('\''),
            '.' | ',' | '?' | '!' | '-' => out.push(c),
            ';' | ':' => out.push(','),
            '¿' | '¡' => out.push(' '),
            '؟' | '？' => out.push('?'),
            _ if in_word || is_flag_letter(c) => out.push(c),
            _ => out.push(' '),
        }
    }
    out
}

/// The tokens, trimmed, with one space between.
fn trim_tokens(line: &str) -> String {
    let tokens = line.split_whitespace().map(trim_token);
    tokens
        .filter(|token| !token.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A token without leading punctuation and `www.`, which hide the word behind them.
fn trim_token(token: &str) -> &str {
    let mut rest = token;
    loop {
        let bare = rest.trim_start_matches(['.', ',', '?', '!', '-', '\'']);
        // A lone stop still ends the clause before it.
        if bare.is_empty() {
            return if rest.contains('?') { "?" } else { "" };
        }
        let host = bare
            .split_once('.')
            .filter(|(www, _)| www.eq_ignore_ascii_case("www"))
            .map_or(bare, |(_, host)| host);
        if host.len() == rest.len() {
            return rest;
        }
        rest = host;
    }
}

/// At most `cap` characters: up to the end of the last question and what fits before it; without a question, the
/// beginning. Cut between words where there are any.
fn window(text: &str, cap: usize) -> String {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() <= cap {
        return text.to_owned();
    }
    let Some(end) = chars.iter().rposition(|c| *c == '?').map(|at| at + 1) else {
        return cut(&chars, 0, cap);
    };
    let ends_sentence = |c: &char| matches!(c, '.' | '!' | '?' | '\n');
    let begin = chars[..end - 1]
        .iter()
        .rposition(ends_sentence)
        .map_or(0, |at| at + 1);
    if end - begin > cap {
        cut(&chars, begin, begin + cap)
    } else {
        cut(&chars, end.saturating_sub(cap), end)
    }
}

fn cut(chars: &[char], begin: usize, end: usize) -> String {
    let splits = begin > 0 && !chars[begin - 1].is_whitespace();
    let skipped = chars[begin..end]
        .iter()
        .position(|c| c.is_whitespace())
        .filter(|_| splits)
        .unwrap_or(0);
    chars[begin + skipped..end].iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_the_own_words_are_read() {
        for (raw, read) in [
            (
                "> <@a:b.c> old question\n\nand in Norway?",
                "and in Norway?",
            ),
            (
                "<mx-reply><blockquote>old</blockquote></mx-reply>new",
                "new",
            ),
            (
                "see https://www.linkedin.com/psettings?x=1 please",
                "see linkedin.com please",
            ),
            ("@optout:example.org hello", "hello"),
            ("```\nlet x = 1;\n```\nwhat is this", "what is this"),
            ("what does `opt out` mean", "what does mean"),
            (
                "Nutzer*innen und Nutzer:innen",
                "Nutzerinnen und Nutzerinnen",
            ),
            ("Linked\u{200b}In \u{202e}data", "LinkedIn data"),
            ("„opt-out“", "opt-out"),
            ("  ", ""),
        ] {
            assert_eq!(clean(raw), read, "{raw:?}");
        }
    }

    #[test]
    fn a_letter_is_read_around_its_last_question() {
        let letter = format!(
            "{} Does LinkedIn read this? {}",
            "Dear bot. ".repeat(90),
            "Regards. ".repeat(90)
        );
        let read = clean(&letter);
        assert!(read.ends_with("Does LinkedIn read this?"), "{read}");
        assert!(read.chars().count() <= CAP);
    }

    #[test]
    fn an_apostrophe_parts_what_was_elided_and_joins_what_was_contracted() {
        for (line, expected) in [
            ("l'IA d'entraînement", "l ia d entrainement"),
            ("dell'uso, qu'ils", "dell uso qu ils"),
            ("don't we'll gibt's foto's", "dont well gibts fotos"),
            ("wyłączyć på sør cœur", "wylaczyc pa sor coeur"),
        ] {
            let read: Vec<_> = words(line).into_iter().map(|word| word.text).collect();
            assert_eq!(read.join(" "), expected);
        }
    }

    #[test]
    fn words_are_folded_and_keep_their_case_beside() {
        let words = words("Übermäßig US don't 🇨🇭?");
        let seen: Vec<_> = words
            .iter()
            .map(|word| (word.text.as_str(), word.case))
            .collect();
        assert_eq!(
            seen,
            [
                ("ubermassig", Case::Initial),
                ("us", Case::Capitals),
                ("dont", Case::Small),
                ("🇨🇭", Case::Small)
            ]
        );
        assert_eq!(words[3].end, End::Question);
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(raw in any::<String>()) {
            let once = clean(&raw);
            prop_assert_eq!(clean(&once), once);
        }

        #[test]
        fn cleaning_twice_is_cleaning_once_for_what_people_paste(raw in "([a-zA-Z .,?!'*:_>`<~/@-]|www\\.|https://|\n|```|é|ä|🇨🇭|ﷺ){0,400}") {
            let once = clean(&raw);
            prop_assert_eq!(clean(&once), once);
        }
    }
}
