//! From a text to a [`Command`], or to what is wrong with one; most texts are questions, and then to nothing.
//!
//! ```text
//! text ─ line ─ courtesy ─ first words ─▶ head ─ arguments ─▶ Command or Misuse
//! ```
//!
//! `line` keeps what was written beside its words, `vocabulary` is a language's `commands.toml`, `values` reads days,
//! times and numbers, `follow` whom to remind of what, `ask` what a word asks by itself, `meant` what was mistyped,
//! `operate` what an operator orders. A command begins with a command word; what follows has to fit, or to be meant as what
//! fits beyond doubt. In doubt it is a question. Nothing here names a language or a command word.

mod ask;
mod follow;
mod line;
mod meant;
mod operate;
mod values;
mod vocabulary;

use jiff::tz::TimeZone;

use self::line::{Args, Line, is_digits};
pub use self::meant::{Meant, MeantLine};
pub(super) use self::vocabulary::{Vocabulary, folded};
use super::{
    Understanding,
    command::{Command, Fault, Form, Misuse, Ordered},
    dictionary::Dictionary,
    locale::Head,
    normalize::fold,
};
use crate::language::{Language, Spoken};

/// The most months between two check-ups: two years. More are said to be none.
const LONGEST_CHECK_UP: u32 = 24;

/// What is read of an order: nothing, a command, or what is wrong with it.
type Parsed = Option<Result<Command, Misuse>>;

impl Understanding {
    /// What a text orders; `None` where it is an ordinary question. Takes any text at all.
    ///
    /// Each language's words are understood; where several fit, those of the `expected` language are, then English.
    pub fn command(&self, text: &str, expected: Option<&Language>) -> Option<Ordered> {
        let line = Line::read(text);
        let vocabularies = self.vocabularies(expected);
        let read = |vocabulary: &&Vocabulary| {
            let reader = Reader {
                vocabulary,
                dictionary: &self.dictionary,
                spoken: &self.spoken,
            };
            Some(Ordered {
                command: reader.read(&line)?,
                language: vocabulary.language.clone(),
            })
        };
        let mut found: Vec<Ordered> = vocabularies.iter().filter_map(read).collect();
        let best = found.iter().position(|ordered| ordered.command.is_ok());
        (!found.is_empty()).then(|| found.swap_remove(best.unwrap_or_default()))
    }

    /// The words of all languages: those of the expected one first, then English.
    fn vocabularies(&self, expected: Option<&Language>) -> Vec<&Vocabulary> {
        let mut vocabularies: Vec<&Vocabulary> = self.vocabularies.iter().collect();
        let english = Language::english();
        vocabularies.sort_by_key(|vocabulary| {
            let is = |language: &Language| vocabulary.language.primary() == language.primary();
            (!expected.is_some_and(is), !is(&english))
        });
        vocabularies
    }
}

/// Reads commands in one language.
struct Reader<'a> {
    vocabulary: &'a Vocabulary,
    dictionary: &'a Dictionary,
    spoken: &'a Spoken,
}

impl Reader<'_> {
    fn read(&self, line: &Line) -> Parsed {
        let words = self.vocabulary;
        let mut args = line.args();
        args.skip(&words.courtesy);
        let is_polite = args.words().len() < line.args().words().len();
        args.skip_last(&words.courtesy);
        let parsed = match args.take(&words.begin) {
            Some(head) => self.begun(head, args),
            None if is_polite && args.take_last(&words.at_end) => self.remind(args),
            None => None,
        };
        // Of a long text only the text of a date may be left unread.
        parsed.filter(|parsed| !line.is_long() || matches!(parsed, Ok(Command::RemindOn { .. })))
    }

    /// What follows a command's first words.
    fn begun(&self, head: Head, args: Args<'_>) -> Parsed {
        match head {
            Head::Remind => self.remind(args),
            Head::Off => self.follow(args, true),
            Head::On => self.set_date(args),
            Head::Move => self.move_date(args),
            Head::Remove => self.remove_date(args),
            Head::CheckUp => self.check_up(args),
            Head::At => self.set_hour(args),
            Head::Ping => self.set_pings(args),
            Head::Reminders => self.alone(args, Command::Reminders),
            Head::TimeZone => self.set_zone(args),
            Head::Language => self.set_language(args),
            Head::Settings => self.alone(args, Command::Settings),
            Head::SettingsReset => self.alone(args, Command::SettingsReset),
            Head::ForgetMe => self.alone(args, Command::ForgetMe),
            Head::Threads => self.set_threads(args),
            Head::ThreadsOn => self.alone(args, Command::Threads(true)),
            Head::ThreadsOff => self.alone(args, Command::Threads(false)),
            Head::Corrections => self.set_corrections(args),
        }
    }

    /// `remind` and what makes another command of it, or else whom to remind of what.
    fn remind(&self, args: Args<'_>) -> Parsed {
        let mut rest = args;
        rest.skip(&self.vocabulary.address);
        let Some(head) = rest.take(&self.vocabulary.after_remind) else {
            return self
                .set_bare(rest)
                .map(Ok)
                .or_else(|| self.follow(args, false));
        };
        let is_word = rest.word().is_some_and(|word| !is_digits(word));
        match (self.begun(head, rest), self.follow(args, false)) {
            // The word may have been a filler: "remind us on the LinkedIn deadline".
            (Some(Ok(command)), _) | (_, Some(Ok(command))) => Some(Ok(command)),
            (_, Some(Err(misuse))) if head == Head::At && is_word => Some(Err(misuse)),
            (other, Some(Err(_)) | None) => other,
        }
    }

    /// A whole day, or a time that has a name, where no word says that one comes: many languages have none for it.
    fn set_bare(&self, args: Args<'_>) -> Option<Command> {
        if let Some(time) = args.all(&self.vocabulary.named_times) {
            return Some(Command::RemindAt(time));
        }
        self.set_date(args)?
            .ok()
            .filter(|command| matches!(command, Command::RemindOn { .. }))
    }

    fn set_date(&self, mut args: Args<'_>) -> Parsed {
        args.skip(&self.vocabulary.fillers);
        match self.vocabulary.date(&mut args) {
            Some(Ok(date)) => {
                args.take(&self.vocabulary.about);
                let text = args.text();
                Some(Ok(Command::RemindOn { date, text }))
            }
            Some(Err(written)) => misuse(Form::RemindOn, Fault::NoDate(written)),
            None => self.missing(Form::RemindOn, args.only_token(), args, Fault::NoDate),
        }
    }

    fn move_date(&self, mut args: Args<'_>) -> Parsed {
        let form = Form::RemindMove;
        let number = match self.number(form, &mut args) {
            Ok(number) => number,
            Err(parsed) => return parsed,
        };
        args.skip(&self.vocabulary.links);
        match self.vocabulary.date(&mut args) {
            Some(Ok(date)) if args.is_done() => Some(Ok(Command::RemindMove { number, date })),
            Some(Ok(_)) => None,
            Some(Err(written)) => misuse(form, Fault::NoDate(written)),
            None => self.missing(form, args, args, Fault::NoDate),
        }
    }

    fn remove_date(&self, mut args: Args<'_>) -> Parsed {
        match self.number(Form::RemindRemove, &mut args) {
            Ok(number) if args.is_done() => Some(Ok(Command::RemindRemove { number })),
            Ok(_) => misuse(Form::RemindRemove, Fault::NoNumber(args.written())),
            Err(parsed) => parsed,
        }
    }

    /// The number of a date in the list; what there is instead, where there is none.
    fn number(&self, form: Form, args: &mut Args<'_>) -> Result<usize, Parsed> {
        args.skip(&self.vocabulary.fillers);
        let start = *args;
        let count = match self.vocabulary.count(args) {
            Some(Ok(count)) if args.is_between_tokens() => Ok(count),
            Some(Ok(_)) => Err(start.only_token().written()),
            Some(Err(written)) => Err(written),
            None => return Err(self.missing(form, start.only_token(), start, Fault::NoNumber)),
        };
        let number = count.map(|count| usize::try_from(count).unwrap_or_default());
        match number {
            Ok(0) => Err(misuse(form, Fault::NoNumber(start.only(1).written()))),
            Ok(number) => Ok(number),
            Err(written) => Err(misuse(form, Fault::NoNumber(written))),
        }
    }

    fn check_up(&self, mut args: Args<'_>) -> Parsed {
        let form = Form::RemindCheckUp;
        args.skip(&self.vocabulary.fillers);
        let start = args;
        let is_right = |months: &u32| (1..=LONGEST_CHECK_UP).contains(months);
        match self.vocabulary.months(&mut args) {
            Some(Ok(months)) if args.is_done() && is_right(&months) => {
                let months = u8::try_from(months).ok()?;
                Some(Ok(Command::RemindCheckUp { months }))
            }
            Some(Ok(_) | Err(_)) => misuse(form, Fault::NoMonths(start.written())),
            None => self.missing(form, args, args, Fault::NoMonths),
        }
    }

    fn set_hour(&self, mut args: Args<'_>) -> Parsed {
        let start = args;
        match self.vocabulary.time(&mut args) {
            Some(Ok(time)) if args.is_done() => Some(Ok(Command::RemindAt(time))),
            Some(Ok(_) | Err(_)) => misuse(Form::RemindAt, Fault::NoTime(start.written())),
            None => self.missing(Form::RemindAt, args, args, Fault::NoTime),
        }
    }

    fn set_pings(&self, mut args: Args<'_>) -> Parsed {
        let start = args;
        match args.take(&self.vocabulary.switch) {
            Some(pings) if args.is_done() => Some(Ok(Command::RemindPing(pings))),
            Some(_) | None => self.missing(Form::RemindPing, start, start, Fault::NoSwitch),
        }
    }

    /// A command that nothing may follow.
    fn alone(&self, mut args: Args<'_>, command: Command) -> Parsed {
        args.skip(&self.vocabulary.fillers);
        args.skip(&self.vocabulary.address);
        args.is_done().then_some(Ok(command))
    }

    /// Whether questions are answered in threads. The word alone may be a platform's name.
    fn set_threads(&self, args: Args<'_>) -> Parsed {
        let mut rest = args;
        match rest.take(&self.vocabulary.switch) {
            Some(threads) if rest.is_done() => Some(Ok(Command::Threads(threads))),
            None if args.words().len() == 1 && self.is_unknown(&args) => {
                misuse(Form::Threads, Fault::NoSwitch(args.written()))
            }
            Some(_) | None => None,
        }
    }

    fn set_corrections(&self, mut args: Args<'_>) -> Parsed {
        args.skip(&self.vocabulary.links);
        match args.all(&self.vocabulary.corrections) {
            Some(how) => Some(Ok(Command::Corrections(how))),
            None => self.missing(Form::Corrections, args, args, Fault::NoCorrections),
        }
    }

    fn set_zone(&self, mut args: Args<'_>) -> Parsed {
        args.skip(&self.vocabulary.links);
        if args.is_done() {
            return misuse(Form::TimeZone, Fault::Incomplete);
        }
        // `America/New York` is written with a space more often than not.
        let name = fold(&args.value()).replace(' ', "_");
        let zone = TimeZone::get(&name).ok();
        if let Some(name) = zone.as_ref().and_then(TimeZone::iana_name) {
            return Some(Ok(Command::TimeZone(name.to_owned())));
        }
        self.is_place(&args)
            .then_some(Fault::NoTimeZone(args.written()))
            .and_then(|fault| misuse(Form::TimeZone, fault))
    }

    /// Whether something can only have been meant as a zone: a path, an offset, a place, a word of no language here.
    fn is_place(&self, args: &Args<'_>) -> bool {
        let words = args.words();
        let is_named = || self.dictionary.find(words).region.is_some();
        match words.len() {
            1 => self.is_unknown(args) || is_named(),
            2 => args.value().contains(['/', '+']) || self.is_unknown(args) || is_named(),
            _ => args.value().contains('/') && args.is_one_token(),
        }
    }

    fn set_language(&self, mut args: Args<'_>) -> Parsed {
        args.skip(&self.vocabulary.links);
        if args.is_done() {
            return misuse(Form::Language, Fault::Incomplete);
        }
        if args.all(&self.vocabulary.auto).is_some() {
            return Some(Ok(Command::Language(None)));
        }
        let tag = || args.value().parse::<Language>().ok();
        let named = args.all(&self.vocabulary.languages);
        let is_named = named.is_some();
        match named
            .flatten()
            .or_else(|| self.spoken.nearest(&tag()?).cloned())
        {
            Some(language) => Some(Ok(Command::Language(Some(language)))),
            None if is_named || args.is_one_token() && self.is_unknown(&args) => {
                misuse(Form::Language, Fault::NoLanguage(args.written()))
            }
            None => None,
        }
    }

    /// Whether the next word is one of no language here.
    fn is_unknown(&self, args: &Args<'_>) -> bool {
        args.word().is_some_and(|word| !self.dictionary.knows(word))
    }

    /// What is wrong where a value should be next and is not: nothing is, or `echoed` is none. `None` where it was
    /// hardly meant as one: an ordinary word, and more behind it.
    fn missing(
        &self,
        form: Form,
        echoed: Args<'_>,
        args: Args<'_>,
        fault: fn(String) -> Fault,
    ) -> Parsed {
        if args.is_done() {
            misuse(form, Fault::Incomplete)
        } else if args.words().len() == 1 || self.is_unknown(&args) {
            misuse(form, fault(echoed.written()))
        } else {
            None
        }
    }
}

/// A command that cannot be obeyed as it is written.
#[expect(
    clippy::unnecessary_wraps,
    reason = "it ends functions that may read nothing"
)]
fn misuse(form: Form, fault: Fault) -> Parsed {
    Some(Err(Misuse { form, fault }))
}
