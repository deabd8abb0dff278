//! From an event to an inquiry: is it for the bot, and what does it ask?
//!
//! In a direct message everything is; in a room what mentions the bot, begins with the command prefix, or replies to
//! one of its messages. Only where a client does not write `m.mentions` at all, a pill or the bot's name at the very
//! start count too. A name somewhere in a text never does, and neither do notices, edits and what is not text.
//! Everything here is a pure function of an event; who wrote it and when is `run`'s to judge.

use matrix_sdk::ruma::{
    EventId, MatrixToUri, MatrixUri, OwnedEventId, UserId,
    events::{
        reaction::OriginalSyncReactionEvent,
        room::message::{
            FormattedBody, MessageType, OriginalSyncRoomMessageEvent, Relation,
            RoomMessageEventContent,
        },
    },
    matrix_uri::MatrixId,
};
use ruma_html::{Html, NodeRef};
use serde::{
    Deserialize,
    de::{DeserializeOwned, IgnoredAny},
};

/// The bot as others may call it in a room.
pub(super) struct Own<'a> {
    /// Its id.
    pub(super) id: &'a UserId,
    /// Its display names: that in the room, where it is known, and the account's.
    pub(super) names: Vec<String>,
    /// The command prefix.
    pub(super) prefix: String,
}

/// The words of a message, if it is of a kind that is read: somebody's text, and not an edit of one.
fn spoken(content: &RoomMessageEventContent) -> Option<(&str, Option<&FormattedBody>)> {
    if matches!(content.relates_to, Some(Relation::Replacement(_))) {
        return None;
    }
    match &content.msgtype {
        MessageType::Text(text) => Some((&text.body, text.formatted.as_ref())),
        MessageType::Emote(emote) => Some((&emote.body, emote.formatted.as_ref())),
        _ => None,
    }
}

/// Whether a message is read at all: for the cheap first look, before anything is fetched.
pub(super) fn is_spoken(content: &RoomMessageEventContent) -> bool {
    spoken(content).is_some()
}

/// Whether a message is addressed to the bot. `direct`: in a direct message; `is_ours`: whether an event is the bot's.
pub(super) fn is_addressed(
    content: &RoomMessageEventContent,
    own: &Own<'_>,
    direct: bool,
    is_ours: impl FnOnce(&EventId) -> bool,
) -> bool {
    let Some((body, formatted)) = spoken(content) else {
        return false;
    };
    let body = without_fallback(body, content).trim_start();
    let by_name = || match &content.mentions {
        Some(mentions) => mentions.user_ids.contains(own.id),
        None => {
            after_name(body, own).is_some() || formatted.is_some_and(|html| has_pill(html, own))
        }
    };
    direct
        || by_name()
        || after_word(body, &own.prefix).is_some()
        || replied_to(content).is_some_and(is_ours)
}

/// The thread that a message stands in, by its root.
pub(super) fn thread(content: &RoomMessageEventContent) -> Option<OwnedEventId> {
    match &content.relates_to {
        Some(Relation::Thread(thread)) => Some(thread.event_id.clone()),
        _ => None,
    }
}

/// What an addressed message says, without the prefix, name or id that addressed it.
pub(super) fn words(content: &RoomMessageEventContent, own: &Own<'_>) -> String {
    let (body, formatted) = spoken(content).unwrap_or_default();
    let body = without_fallback(body, content).trim();
    let said = after_word(body, &own.prefix)
        .or_else(|| after_name(body, own))
        .or_else(|| after_pill(body, formatted?, own))
        .unwrap_or(body);
    // A client may write the full id where it mentions somebody, anywhere in the text.
    said.replace(own.id.as_str(), " ").trim().to_owned()
}

/// The message that this one replies to on purpose, not only for clients that do not know threads.
pub(super) fn replied_to(content: &RoomMessageEventContent) -> Option<&EventId> {
    match content.relates_to.as_ref()? {
        Relation::Reply(reply) => Some(&reply.in_reply_to.event_id),
        Relation::Thread(thread) if !thread.is_falling_back => {
            thread.in_reply_to.as_ref().map(|reply| &*reply.event_id)
        }
        _ => None,
    }
}

/// The messages that came before this one in its thread or its chain of replies, as far as it names them, the last first.
pub(super) fn before(content: &RoomMessageEventContent) -> Vec<&EventId> {
    match content.relates_to.as_ref() {
        Some(Relation::Reply(reply)) => vec![&reply.in_reply_to.event_id],
        Some(Relation::Thread(thread)) => {
            let last = thread.in_reply_to.as_ref().map(|reply| &*reply.event_id);
            last.into_iter().chain([&*thread.event_id]).collect()
        }
        _ => Vec::new(),
    }
}

/// The body of a reply without the quotation that older clients put before it.
fn without_fallback<'a>(body: &'a str, content: &RoomMessageEventContent) -> &'a str {
    if content.relates_to.is_none() || !body.starts_with("> <") {
        return body;
    }
    body.split_once("\n\n").map_or(body, |(_, said)| said)
}

/// What follows the bot's name or id at the very start; `None` where the text does not begin with it.
fn after_name<'a>(text: &'a str, own: &Own<'_>) -> Option<&'a str> {
    let bare = text.strip_prefix('@').unwrap_or(text);
    own.names
        .iter()
        .map(String::as_str)
        .filter(|name| !name.is_empty())
        .flat_map(|name| [after_word(text, name), after_word(bare, name)])
        .chain([
            after_word(text, own.id.as_str()),
            after_word(bare, own.id.localpart()),
        ])
        .flatten()
        .next()
}

/// What follows the bot's name where a client wrote it for a pill and put no space behind it.
fn after_pill<'a>(text: &'a str, formatted: &FormattedBody, own: &Own<'_>) -> Option<&'a str> {
    let rest = own.names.iter().find_map(|name| after(text, name))?;
    has_pill(formatted, own).then_some(rest)
}

/// What follows a word that a text begins with in any case, and what parts the two.
fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = after(text, word)?;
    let mut following = rest.chars();
    let parted = match following.next() {
        // `@optout:example.org` is not `@optout`, and then a text.
        Some(':') => following.next().is_none_or(char::is_whitespace),
        Some(next) => next.is_whitespace() || ",;!?".contains(next),
        None => true,
    };
    if !parted {
        return None;
    }
    Some(rest.trim_start_matches(|c: char| c.is_whitespace() || ":,;".contains(c)))
}

/// What follows a beginning, in any case.
fn after<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for expected in beginning.chars() {
        let found = rest.next()?;
        if !found.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    Some(rest.as_str())
}

/// How many bytes of HTML are looked through for a pill. Elements within elements take stack by their number, and time by its
/// square: an event has room for twenty thousand, which end the program.
const LONGEST_HTML: usize = 8 * 1024;

/// Whether a text links the bot's id outside of what it quotes.
fn has_pill(formatted: &FormattedBody, own: &Own<'_>) -> bool {
    let html = formatted.body.as_str();
    let (html, _) = html.split_at(html.floor_char_boundary(LONGEST_HTML));
    // Parsing is spared where the id cannot be: its local part is never percent-encoded.
    html.contains(own.id.localpart())
        && Html::parse(html)
            .children()
            .any(|node| node_has_pill(&node, own.id))
}

fn node_has_pill(node: &NodeRef, id: &UserId) -> bool {
    const QUOTING: [&str; 4] = ["mx-reply", "blockquote", "code", "pre"];
    if let Some(element) = node.as_element() {
        let name: &str = &element.name.local;
        if QUOTING.contains(&name) {
            return false;
        }
        let links =
            element.attrs.borrow().iter().any(|attribute| {
                &*attribute.name.local == "href" && links_to(&attribute.value, id)
            });
        if name == "a" && links {
            return true;
        }
    }
    node.children().any(|child| node_has_pill(&child, id))
}

/// What a link to a person begins with, or to anything else in Matrix.
const MATRIX_TO: &str = "https://matrix.to/#/";

fn links_to(href: &str, id: &UserId) -> bool {
    // What leads to a person has one part; ruma panics where one of several is empty.
    let link = href.strip_prefix(MATRIX_TO).unwrap_or_default();
    if link.split('?').next().is_some_and(|id| id.contains('/')) {
        return false;
    }
    let linked = MatrixToUri::parse(href)
        .map(|uri| uri.id().clone())
        .or_else(|_| MatrixUri::parse(href).map(|uri| uri.id().clone()));
    matches!(linked, Ok(MatrixId::User(user)) if user == id)
}

/// Whether deciding takes the bot's name in the room: only where no client named whom the message is for.
pub(super) fn needs_name(content: &RoomMessageEventContent, id: &UserId) -> bool {
    content
        .mentions
        .as_ref()
        .is_none_or(|mentions| mentions.user_ids.contains(id))
}

/// The message that another edits, and what that says now: without a relation, which an edit cannot change.
pub(super) fn edited(
    content: &RoomMessageEventContent,
) -> Option<(&EventId, RoomMessageEventContent)> {
    let Some(Relation::Replacement(edit)) = &content.relates_to else {
        return None;
    };
    Some((&edit.event_id, edit.new_content.clone().with_relation(None)))
}

/// The event that another deletes, if it does.
pub(super) fn deleted(raw: &str) -> Option<OwnedEventId> {
    let event: Redaction = read(raw, "m.room.redaction")?;
    // Where it stands depends on the version of the room.
    event.content.redacts.or(event.redacts)
}

/// The event that somebody reacted to, and whether they like it; `None` of any other reaction.
pub(super) fn verdict(raw: &str) -> Option<(OwnedEventId, bool)> {
    let event: OriginalSyncReactionEvent = read(raw, "m.reaction")?;
    let reaction = event.content.relates_to;
    // A tone of skin or a mark for pictures may follow.
    let likes = match reaction.key.chars().next()? {
        '\u{1f44d}' => true,
        '\u{1f44e}' => false,
        _ => return None,
    };
    Some((reaction.event_id, likes))
}

/// Whether a message asks the bot to verify its device.
pub(super) fn asks_to_verify(content: &RoomMessageEventContent, own: &UserId) -> bool {
    matches!(&content.msgtype, MessageType::VerificationRequest(request) if request.to == own)
}

#[derive(Deserialize)]
struct Redaction {
    redacts: Option<OwnedEventId>,
    content: Redacts,
}

#[derive(Deserialize)]
struct Redacts {
    redacts: Option<OwnedEventId>,
}

/// The event, if it is a message that was not deleted.
pub(super) fn message(raw: &str) -> Option<OriginalSyncRoomMessageEvent> {
    read(raw, "m.room.message")
}

/// What tells events apart.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "type")]
    kind: String,
    state_key: Option<IgnoredAny>,
}

/// The event, if it is of this type and no state of its room: ruma reads whatever has the content of one.
fn read<T: DeserializeOwned>(raw: &str, kind: &str) -> Option<T> {
    let head: Head = serde_json::from_str(raw).ok()?;
    let is_one = head.kind == kind && head.state_key.is_none();
    is_one.then(|| serde_json::from_str(raw).ok())?
}

#[cfg(test)]
#[path = "../../tests/promises/events.rs"]
mod promises;

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{owned_user_id, user_id};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn own() -> Own<'static> {
        Own {
            id: user_id!("@optout:example.org"),
            names: vec!["Opt-Out Bot".to_owned()],
            prefix: "!optout".to_owned(),
        }
    }

    fn content(value: Value) -> RoomMessageEventContent {
        serde_json::from_value(value).unwrap()
    }

    fn text(body: &str) -> Value {
        json!({ "msgtype": "m.text", "body": body })
    }

    fn with(mut message: Value, key: &str, value: Value) -> Value {
        message[key] = value;
        message
    }

    fn html(body: &str, html: &str) -> Value {
        json!({ "msgtype": "m.text", "body": body, "format": "org.matrix.custom.html", "formatted_body": html })
    }

    const PILL: &str = r#"<a href="https://matrix.to/#/@optout:example.org">Opt-Out Bot</a>"#;

    /// In a room, where `$ours` is the bot's own message.
    fn addressed(message: Value) -> bool {
        is_addressed(&content(message), &own(), false, |event| event == "$ours")
    }

    #[test]
    fn what_came_before_is_told_by_replies_and_threads() {
        let reply = json!({ "m.in_reply_to": { "event_id": "$last" } });
        let thread = json!({ "rel_type": "m.thread", "event_id": "$root", "is_falling_back": true,
                             "m.in_reply_to": { "event_id": "$last" } });
        for (relates_to, events) in [
            (reply, &["$last"][..]),
            (thread, &["$last", "$root"]),
            (
                json!({ "rel_type": "m.thread", "event_id": "$root" }),
                &["$root"],
            ),
        ] {
            let message = content(with(text("how?"), "m.relates_to", relates_to));
            assert_eq!(before(&message), events);
        }
        assert!(before(&content(text("how?"))).is_empty());
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table of cases, one a line")]
    fn in_a_room_only_what_is_addressed_is_for_the_bot() {
        let nobody = json!({});
        let us = json!({ "user_ids": ["@optout:example.org"] });
        let other = json!({ "user_ids": ["@ann:example.org"] });
        let reply = json!({ "m.in_reply_to": { "event_id": "$ours" } });
        let thread = |falling_back: bool| {
            json!({ "rel_type": "m.thread", "event_id": "$root", "is_falling_back": falling_back,
                    "m.in_reply_to": { "event_id": "$ours" } })
        };
        let edit = json!({ "rel_type": "m.replace", "event_id": "$old" });
        let new = json!({ "msgtype": "m.text", "body": "how?" });
        let rows = [
            ("talk", text("how do I opt out?"), false),
            ("talk about it", text("ask Opt-Out Bot, or optout"), false),
            (
                "a mention",
                with(text("how?"), "m.mentions", us.clone()),
                true,
            ),
            (
                "another's mention",
                with(text("how?"), "m.mentions", other),
                false,
            ),
            (
                "a name beside empty mentions",
                with(text("Opt-Out Bot: how?"), "m.mentions", nobody.clone()),
                false,
            ),
            (
                "a room mention",
                with(text("how?"), "m.mentions", json!({ "room": true })),
                false,
            ),
            ("the display name first", text("Opt-Out Bot: how?"), true),
            ("the name in another case", text("opt-out bot how?"), true),
            ("the local part first", text("optout, how?"), true),
            ("the id first", text("@optout:example.org how?"), true),
            ("a longer word", text("optouts are hard"), false),
            ("a longer id", text("@optout:example.organic how?"), false),
            ("the prefix", text("!optout how?"), true),
            (
                "the prefix beside empty mentions",
                with(text("!OptOut how?"), "m.mentions", nobody.clone()),
                true,
            ),
            ("the prefix later", text("say !optout how?"), false),
            ("a longer prefix", text("!optoutside"), false),
            (
                "a reply to it",
                with(text("how?"), "m.relates_to", reply),
                true,
            ),
            (
                "a reply to another",
                with(
                    text("how?"),
                    "m.relates_to",
                    json!({ "m.in_reply_to": { "event_id": "$else" } }),
                ),
                false,
            ),
            (
                "a real reply in a thread",
                with(text("how?"), "m.relates_to", thread(false)),
                true,
            ),
            (
                "a thread that only falls back",
                with(text("how?"), "m.relates_to", thread(true)),
                false,
            ),
            (
                "a pill",
                html("Hi Opt-Out Bot, how?", &format!("Hi {PILL}, how?")),
                true,
            ),
            (
                "an encoded pill",
                html(
                    "Hi, how?",
                    r#"Hi <a href="https://matrix.to/#/%40optout%3Aexample.org">O</a>"#,
                ),
                true,
            ),
            (
                "a matrix: pill",
                html(
                    "Hi, how?",
                    r#"Hi <a href="matrix:u/optout:example.org">O</a>"#,
                ),
                true,
            ),
            (
                "another's pill",
                html(
                    "Hi",
                    r#"Hi <a href="https://matrix.to/#/@optout2:example.org">O</a>"#,
                ),
                false,
            ),
            (
                "a link to two things, the first of which is nothing",
                html("Hi", r#"Hi <a href="https://matrix.to/#///optout">O</a>"#),
                false,
            ),
            (
                "a quoted pill",
                html("Hi", &format!("<blockquote>{PILL}</blockquote>Hi")),
                false,
            ),
            (
                "a pill in a reply's quotation",
                html("Hi", &format!("<mx-reply>{PILL}</mx-reply>Hi")),
                false,
            ),
            (
                "a pill beside empty mentions",
                with(html("Hi", PILL), "m.mentions", nobody),
                false,
            ),
            (
                "a notice",
                with(
                    json!({ "msgtype": "m.notice", "body": "how?" }),
                    "m.mentions",
                    us.clone(),
                ),
                false,
            ),
            (
                "an emote",
                with(
                    json!({ "msgtype": "m.emote", "body": "asks how" }),
                    "m.mentions",
                    us.clone(),
                ),
                true,
            ),
            (
                "a picture",
                with(
                    json!({ "msgtype": "m.image", "body": "x", "url": "mxc://a/b" }),
                    "m.mentions",
                    us.clone(),
                ),
                false,
            ),
            (
                "an edit",
                with(
                    with(
                        with(text("* how?"), "m.relates_to", edit),
                        "m.new_content",
                        new,
                    ),
                    "m.mentions",
                    us,
                ),
                false,
            ),
        ];
        for (name, message, expected) in rows {
            assert_eq!(addressed(message), expected, "{name}");
        }
    }

    #[test]
    fn elements_within_elements_end_nothing() {
        for deep in ["<b>", "<div>", "<dl>", "<table>"] {
            let deep = deep.repeat(60_000 / deep.len());
            assert!(addressed(html("Hi", &format!("Hi {PILL}{deep}"))), "{deep}");
            assert!(!addressed(html("Hi", &format!("{deep}{PILL}"))), "{deep}");
        }
    }

    #[test]
    fn in_a_direct_message_every_text_is_for_the_bot_and_no_notice() {
        let direct = |message| is_addressed(&content(message), &own(), true, |_| false);
        assert!(direct(text("how?")));
        assert!(direct(text("")));
        assert!(!direct(json!({ "msgtype": "m.notice", "body": "how?" })));
    }

    #[test]
    fn the_words_are_without_what_addressed_the_bot() {
        let reply = json!({ "m.in_reply_to": { "event_id": "$ours" } });
        let rows = [
            (text("how do I opt out?"), "how do I opt out?"),
            (text("Opt-Out Bot: how?"), "how?"),
            (text("@optout:example.org: how?"), "how?"),
            (text("@optout how?"), "how?"),
            (text("!optout   help"), "help"),
            (text("!optout"), ""),
            (text("  Opt-Out Bot  "), ""),
            (text("does @optout:example.org know?"), "does   know?"),
            (text("optout!"), "!"),
            (html("Opt-Out Bothow?", &format!("{PILL}how?")), "how?"),
            (text("Opt-Out Bothow?"), "Opt-Out Bothow?"),
            (text("ÖPTOUT how?"), "ÖPTOUT how?"),
            (
                with(
                    text("> <@optout:example.org> 1. this\n> 2. that\n\n2"),
                    "m.relates_to",
                    reply,
                ),
                "2",
            ),
            (text("> quoted\n\nhow?"), "> quoted\n\nhow?"),
        ];
        for (message, expected) in rows {
            assert_eq!(words(&content(message), &own()), expected);
        }
    }

    #[test]
    fn a_thumb_is_an_opinion_and_any_other_reaction_none() {
        let reaction = |key: &str| {
            let event = json!({
                "type": "m.reaction", "event_id": "$a", "sender": "@ann:example.org", "origin_server_ts": 1,
                "content": { "m.relates_to": { "rel_type": "m.annotation", "event_id": "$ours", "key": key } }
            });
            verdict(&event.to_string()).map(|(_, likes)| likes)
        };
        for (key, expected) in [
            ("👍", Some(true)),
            ("👍🏽", Some(true)),
            ("👍\u{fe0f}", Some(true)),
            ("👎", Some(false)),
            ("❤", None),
            ("", None),
        ] {
            assert_eq!(reaction(key), expected, "{key}");
        }
    }

    #[test]
    fn what_a_deletion_deletes_is_found_in_any_version_of_a_room() {
        let event = |kind: &str, top: Value, content: Value| {
            let mut event = json!({ "type": kind, "content": content });
            event["redacts"] = top;
            deleted(&event.to_string()).map(|id| id.to_string())
        };
        let there = Some("$a".to_owned());
        let redaction = "m.room.redaction";
        assert_eq!(event(redaction, json!("$a"), json!({})), there);
        assert_eq!(
            event(redaction, Value::Null, json!({ "redacts": "$a" })),
            there
        );
        assert_eq!(event(redaction, Value::Null, json!({})), None);
        assert_eq!(event("m.room.name", json!("$a"), json!({})), None);
    }

    proptest! {
        #[test]
        fn whatever_is_said_is_for_the_bot_only_where_it_is_called(
            said in "(optout|Opt-Out Bot|!optout|@optout:example.org|[:,;@ ]|how|<a href=\"|matrix:u/|https://matrix.to/#/|\">|</?(a|b|p|pre|mx-reply)>|> <|\n\n|\\PC){0,20}\u{1f}?(<a href=\"(matrix:u/|https://matrix.to/#/)@?optout:example.org\">)?\\PC{0,9}",
        ) {
            promises::hold(&said);
        }

        #[test]
        fn whatever_is_sent_is_read(
            kind in "(m.room.message|m.reaction|m.room.redaction|m.room.encrypted)",
            msgtype in "m.(text|emote|notice|image|key.verification.request)",
            relation in "(m.thread|m.replace|m.annotation|m.in_reply_to|x)",
            body in any::<String>(),
        ) {
            let relates = json!({ "rel_type": relation, "event_id": "$a", "key": body,
                                  "m.in_reply_to": { "event_id": "$b" } });
            let new = json!({ "msgtype": msgtype, "body": body });
            let event = json!({
                "type": kind, "event_id": "$e", "sender": "@ann:example.org", "origin_server_ts": 1, "redacts": "$a",
                "content": { "msgtype": msgtype, "body": body, "m.relates_to": relates, "m.new_content": new,
                             "to": "@optout:example.org", "from_device": "D", "methods": [], "url": "mxc://a/b" },
            });
            promises::hold(&event.to_string());
        }
    }

    #[test]
    fn what_only_looks_like_a_message_is_none() {
        let event = |kind: &str, state_key: Value| {
            let event = json!({
                "type": kind, "state_key": state_key, "event_id": "$a", "sender": "@ann:example.org",
                "origin_server_ts": 1, "content": text("!optout help"),
            });
            message(&event.to_string()).is_some()
        };
        assert!(event("m.room.message", Value::Null));
        assert!(!event("org.example.message", Value::Null));
        assert!(!event("m.room.message", json!("")));
    }

    #[test]
    fn a_deleted_message_is_no_message() {
        let event = json!({
            "type": "m.room.message", "event_id": "$a", "sender": owned_user_id!("@ann:example.org"),
            "origin_server_ts": 1, "content": {}, "unsigned": { "redacted_because": {} }
        });
        assert!(message(&event.to_string()).is_none());
    }
}
