//! The log: what is written, and what never is.
//!
//! Our own lines name rooms, events and people by [`hashed`] alone. What others write, the SDK above all, passes a
//! [`Redacting`] writer that replaces Matrix ids and access tokens by the same short hashes, percent-encoded ones too, and
//! leaves out how people call themselves.
//! The hashes are keyed anew in each process: lines of one run can be told apart, persons cannot be looked up. A panic
//! is told by its place only, since its message may quote what was being read.

use std::{
    fmt,
    hash::{BuildHasher as _, RandomState},
    io::{self, Write},
    sync::LazyLock,
};

use anyhow::Context as _;
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// What others may log unless the filter names them. The SDK calls every refused request an error, expected ones too,
/// and quotes the response; what matters of them comes back to us as a value and is told in our words.
const OTHERS: &str = "warn,matrix_sdk::http_client=off,matrix_sdk_crypto::backups=error";

static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// An id as the log names it: eight hexadecimal digits that mean nothing outside this process.
#[derive(Clone, Copy, Debug)]
pub struct Hashed(u32);

impl fmt::Display for Hashed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// Hashes an id for the log.
pub fn hashed(id: &str) -> Hashed {
    let [a, b, c, d, ..] = KEY.hash_one(id).to_ne_bytes();
    Hashed(u32::from_ne_bytes([a, b, c, d]))
}

/// Starts logging to standard error. `filter` sets our own targets (`debug`) or names others (`info,matrix_sdk=info`);
/// what it does not name stays at `warn`.
///
/// # Errors
/// The filter makes no sense.
pub fn start(filter: &str) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(directives(filter)).with_context(|| {
        format!(
            "`log = \"{filter}\"` is no filter; write one such as `info` or `debug,matrix_sdk=info`"
        )
    })?;
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tracing::error!(place, "a defect of the program; please report its place");
    }));
    // A second start in one process, as in tests, keeps the first one's log.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(false)
        .with_writer(ToStandardError)
        .try_init();
    Ok(())
}

/// The filter as `tracing` reads it: a level without a target is ours.
fn directives(filter: &str) -> String {
    let parts = filter.split(',').map(str::trim);
    let ours = parts.filter(|part| !part.is_empty()).map(|part| {
        let is_level = part.parse::<tracing::level_filters::LevelFilter>().is_ok();
        if is_level {
            format!("optout={part}")
        } else {
            part.to_owned()
        }
    });
    [OTHERS.to_owned()]
        .into_iter()
        .chain(ours)
        .collect::<Vec<_>>()
        .join(",")
}

struct ToStandardError;

impl<'a> MakeWriter<'a> for ToStandardError {
    type Writer = Redacting<io::Stderr>;

    fn make_writer(&'a self) -> Self::Writer {
        Redacting(io::stderr())
    }
}

/// A writer that lets no Matrix id, no token and no name through. Each line must come in one piece, as `tracing` writes it.
struct Redacting<W>(W);

impl<W: Write> Write for Redacting<W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let written = redacted(&without_names(&String::from_utf8_lossy(line)));
        self.0.write_all(written.as_bytes())?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// The text without what people have chosen to show of themselves, as the SDK writes it.
fn without_names(text: &str) -> String {
    /// What stands before it: of a member, and of those whom a room is called after.
    const BEGINNINGS: [&str; 4] = [
        "displayname: Some(",
        "avatar_url: Some(",
        "reason: Some(",
        "heroes=[",
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = BEGINNINGS
        .iter()
        .filter_map(|beginning| text_behind(rest, beginning))
        .min_by_key(|(before, _)| before.len())
    {
        out.push_str(before);
        rest = after;
        while let Some((between, after)) = after_quoted(rest) {
            out.push_str(between);
            out.push_str("[name]");
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// What goes up to the end of `beginning`, and what follows it.
fn text_behind<'a>(text: &'a str, beginning: &str) -> Option<(&'a str, &'a str)> {
    text.split_at_checked(text.find(beginning)? + beginning.len())
}

/// What parts a text in quotation marks from the one before, if one follows at once, and what comes after it. One without
/// end goes to the end.
fn after_quoted(text: &str) -> Option<(&str, &str)> {
    let bare = text.strip_prefix(", ").unwrap_or(text);
    let quoted = bare.strip_prefix('"')?;
    let between = text.strip_suffix(bare).unwrap_or_default();
    let mut is_escaped = false;
    let end = quoted.find(|character| {
        let ends = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        ends
    });
    let after = end.and_then(|end| quoted.get(end + 1..));
    Some((between, after.unwrap_or_default()))
}

/// The text with every Matrix id and token replaced by its kind and hash.
fn redacted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut words = String::new();
    // What ids consist of, their percent-encoding included; everything else ends one.
    for character in text.chars() {
        if character.is_ascii_alphanumeric() || "@!$#:._=+-/%~".contains(character) {
            words.push(character);
        } else {
            push_redacted(&mut out, &words);
            words.clear();
            out.push(character);
        }
    }
    push_redacted(&mut out, &words);
    out
}

/// Appends a run of characters that may hold ids; a run may be a path (`/rooms/!a:b/send`) or a pair (`user=@a:b`).
fn push_redacted(out: &mut String, run: &str) {
    // Devices have no sigil; the common homeservers name them by ten capitals.
    if run.len() == 10 && run.bytes().all(|byte| byte.is_ascii_uppercase()) {
        out.push_str(&hashed(run).to_string());
        return;
    }
    let mut rest = run;
    while let Some((before, sigil, after)) = split_at_sigil(rest) {
        let (id, tail) = split_id(sigil, after);
        push_without_tokens(out, before);
        match id {
            Some(id) => {
                out.push(sigil);
                out.push_str(&hashed(id).to_string());
            }
            None => out.push(sigil),
        }
        rest = tail;
    }
    push_without_tokens(out, rest);
}

/// What stands before the first sigil, plain or percent-encoded, the sigil, and what follows it.
fn split_at_sigil(text: &str) -> Option<(&str, char, &str)> {
    const SIGILS: [(&str, char); 8] = [
        ("@", '@'),
        ("!", '!'),
        ("$", '$'),
        ("#", '#'),
        ("%40", '@'),
        ("%21", '!'),
        ("%24", '$'),
        ("%23", '#'),
    ];
    SIGILS
        .iter()
        .filter_map(|(written, sigil)| {
            let (before, after) = text.split_once(written)?;
            Some((before, *sigil, after))
        })
        .min_by_key(|(before, ..)| before.len())
}

/// The id that begins here, if it is one, and what follows it. Rooms and events may lack a server (`$hash`).
fn split_id(sigil: char, text: &str) -> (Option<&str>, &str) {
    // A slash ends an id in a path; in old event ids it is part of one, whose remains mean nothing.
    let id = text.split('/').next().unwrap_or_default();
    let has_server = id.contains(':') || id.contains("%3A") || id.contains("%3a");
    let opaque = matches!(sigil, '!' | '$') && id.len() >= 18;
    if has_server || opaque {
        (Some(id), text.strip_prefix(id).unwrap_or_default())
    } else {
        (None, text)
    }
}

/// Appends text without ids, with the tokens of the common homeservers taken out.
fn push_without_tokens(out: &mut String, text: &str) {
    const BEGINNINGS: [&str; 5] = ["syt_", "mct_", "mcr_", "mat_", "access_token="];
    let token = BEGINNINGS
        .iter()
        .filter_map(|beginning| text.split_once(beginning).map(|(before, _)| before))
        .min_by_key(|before| before.len());
    match token {
        Some(before) => {
            out.push_str(before);
            out.push_str("[token]");
        }
        None => out.push_str(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_id_and_no_token_gets_into_a_line() {
        let rows = [
            ("a user", r#"user_id="@ann.b:example.org" said"#, "ann"),
            (
                "a room in a path",
                "PUT /rooms/!AbCdEf:example.org/send/m.room.message",
                "AbCdEf",
            ),
            (
                "an encoded path",
                "uri=/rooms/%21AbCdEf%3Aexample.org/state/%40ann%3Aexample.org",
                "ann",
            ),
            (
                "an encoded room",
                "uri=/rooms/%21AbCdEf%3Aexample.org/state",
                "AbCdEf",
            ),
            (
                "an event",
                "event $Abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE ended",
                "Abcdef",
            ),
            (
                "a room without server",
                "room !Abcdefghijklmnopqrstuvwxyz0123456789",
                "Abcdef",
            ),
            ("an alias", "#kitchen:example.org", "kitchen"),
            (
                "a debug list",
                r#"["@ann:example.org", "@bob:example.org"]"#,
                "bob",
            ),
            (
                "a server with port",
                "@ann:localhost:8448 left",
                "localhost",
            ),
            ("a device", r#"device_id: "ABCDEFGHIJ""#, "ABCDEF"),
            ("a token", "Bearer syt_YW5u_hQdBlaBla_1", "hQd"),
            (
                "a token in a query",
                "/sync?access_token=s3cr3t&timeout=3",
                "s3cr3t",
            ),
        ];
        for (name, line, secret) in rows {
            let written = redacted(line);
            assert!(!written.contains(secret), "{name}: {written}");
        }
    }

    #[test]
    fn what_people_call_themselves_is_left_out() {
        for (line, written) in [
            (
                r#"displayname: Some("Ann \"the\" B\\"), is_direct: None, reason: Some("hi")"#,
                "displayname: Some([name]), is_direct: None, reason: Some([name])",
            ),
            (
                r#"heroes=["Ann, or \"Ben\"", "Cem"] ended"#,
                "heroes=[[name], [name]] ended",
            ),
            (
                r#"heroes=[] displayname: None "x""#,
                r#"heroes=[] displayname: None "x""#,
            ),
            (r#"reason: Some("cut o"#, "reason: Some([name]"),
        ] {
            assert_eq!(without_names(line), written);
        }
    }

    #[test]
    fn ordinary_lines_stay_as_they_are() {
        for line in [
            "2026-01-01T10:00:00Z INFO optout::matrix: answered heard_to_sent_us=812 room=1a2b3c4d\n",
            "sync failed: error sending request for url (http://127.0.0.1:8008/_matrix/client/v3/sync)",
            "warning! 3 of 4 failed, costs $5, see #12",
        ] {
            assert_eq!(redacted(&without_names(line)), line);
        }
    }

    #[test]
    fn one_id_has_one_hash_however_it_is_written() {
        assert_eq!(
            redacted("@ann:example.org"),
            format!("@{}", hashed("ann:example.org"))
        );
        assert_eq!(redacted("@ann:example.org"), redacted("@ann:example.org"));
    }

    #[test]
    fn a_level_alone_is_ours_and_the_sdk_stays_at_warn() {
        assert_eq!(directives("info"), format!("{OTHERS},optout=info"));
        assert_eq!(
            directives("debug, matrix_sdk=info"),
            format!("{OTHERS},optout=debug,matrix_sdk=info")
        );
    }
}
