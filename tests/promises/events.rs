//! Events: whatever strangers send, it is for the bot only where somebody spoke to it.
//!
//! `src/matrix/inbound.rs` holds this among its tests; the fuzz target reads that file without the SDK around it.

use matrix_sdk::ruma::{events::room::message::MessageType, user_id};
use serde_json::{Value, json};

use crate::matrix::inbound::{
    Own, asks_to_verify, before, deleted, edited, is_addressed, is_spoken, message, replied_to,
    thread, verdict, words,
};

/// Stands between the body and the HTML of an input that is no event.
pub(crate) const PART: char = '\u{1f}';

/// How the bot may be called here, in small letters, by the shortest of what each begins with.
const NAMES: [&str; 2] = ["optout", "opt-out bot"];

fn own() -> Own<'static> {
    Own {
        id: user_id!("@optout:example.org"),
        names: vec!["Opt-Out Bot".to_owned()],
        prefix: "!optout".to_owned(),
    }
}

/// An event, or what a message says: its body and its HTML.
pub(crate) fn hold(input: &str) {
    if input.starts_with('{') {
        return event(input);
    }
    let (body, html) = input.split_once(PART).unwrap_or((input, ""));
    let content = json!({
        "msgtype": "m.text", "body": body,
        "format": "org.matrix.custom.html", "formatted_body": html,
    });
    let whole = json!({
        "type": "m.room.message", "event_id": "$a", "sender": "@ann:example.org", "origin_server_ts": 1,
        "content": content,
    });
    assert!(message(&whole.to_string()).is_some(), "a message is one");
    event(&whole.to_string());
}

/// What is said is for the bot only where it is called, and an event is of one kind.
fn event(raw: &str) {
    let kind = || {
        let event: Value = serde_json::from_str(raw).expect("an event that was read is JSON");
        assert!(event["state_key"].is_null(), "it is state of its room");
        event["type"].as_str().unwrap_or_default().to_owned()
    };
    if verdict(raw).is_some() {
        assert_eq!(kind(), "m.reaction");
    }
    if deleted(raw).is_some() {
        assert_eq!(kind(), "m.room.redaction");
    }
    let Some(message) = message(raw) else {
        return;
    };
    assert_eq!(kind(), "m.room.message");
    let (content, own) = (&message.content, own());
    let addressed = |direct, ours| is_addressed(content, &own, direct, |_| ours);
    assert_eq!(addressed(true, false), is_spoken(content));
    let is_read = match &content.msgtype {
        MessageType::Text(_) | MessageType::Emote(_) => edited(content).is_none(),
        _ => false,
    };
    assert_eq!(is_spoken(content), is_read);

    let said = words(content, &own);
    assert!(
        said.len() <= content.body().len(),
        "more is read than was said"
    );
    assert_eq!(said.trim(), said);
    assert!(!said.contains(own.id.as_str()), "{said}");
    assert!(is_read || said.is_empty());

    let is_named = addressed(false, false);
    assert_eq!(is_named, addressed(false, false), "it is decided twice");
    let is_reply = replied_to(content).is_some();
    assert_eq!(addressed(false, true), is_named || is_read && is_reply);
    if is_named {
        let html = match &content.msgtype {
            MessageType::Text(text) => text.formatted.as_ref(),
            MessageType::Emote(emote) => emote.formatted.as_ref(),
            _ => None,
        };
        let html = html.map_or("", |html| &html.body);
        let text = format!("{} {html}", content.body()).to_lowercase();
        let mentions = content.mentions.as_ref();
        let is_mentioned = mentions.is_some_and(|mentions| mentions.user_ids.contains(own.id));
        let is_called = NAMES.iter().any(|name| text.contains(name));
        assert!(is_mentioned || is_called, "nobody called it: {text}");
    }
    if let Some(replied) = replied_to(content) {
        assert!(before(content).contains(&replied));
    }
    if let Some(root) = thread(content) {
        assert!(before(content).contains(&&*root));
    }
    if let Some((_, new)) = edited(content) {
        assert!(new.relates_to.is_none());
        words(&new, &own);
    }
    if asks_to_verify(content, own.id) {
        assert!(!is_spoken(content));
    }
}
