//! What answers and reminders both say of a fact: how sure a statement is, what a link is called, what holds for somebody
//! who does nothing, and the sources.
//!
//! In which order they are said is the matter of `told` and `reminders`.

use super::{
    message::Message,
    reply::{Draft, Line},
    voice::Voice,
};
use crate::facts::{Confidence, DefaultSetting, Fact, Link, LinkKind, Source, Statement};

/// What has to be said before a statement that is not sure. One without any source to show is told as a report.
pub(crate) fn doubt(voice: &Voice<'_>, fact: &Fact, statement: &Statement) -> Option<String> {
    let is_backed = statement
        .sources
        .iter()
        .filter_map(|name| fact.sources.get(name))
        .any(|source| source.kind.is_shown());
    let confidence = match statement.confidence {
        Confidence::High | Confidence::Medium if is_backed => return None,
        Confidence::High | Confidence::Medium | Confidence::Low => Confidence::Low,
        Confidence::Disputed => Confidence::Disputed,
    };
    voice.caveat(confidence)
}

/// What a link to act on is called.
pub(crate) fn label(voice: &Voice<'_>, link: &Link) -> String {
    voice.say(&match link.kind {
        LinkKind::Settings => Message::LinkSettings,
        LinkKind::Form => Message::LinkForm,
        LinkKind::Page => Message::LinkPage,
        LinkKind::Authority => Message::LinkAuthority {
            host: link.url.host_str().unwrap_or_default().to_owned(),
        },
    })
}

/// What holds for somebody who does nothing, by the fact's data.
pub(crate) fn default(setting: DefaultSetting) -> Message {
    match setting {
        DefaultSetting::On => Message::DefaultOn,
        DefaultSetting::Off => Message::DefaultOff,
        DefaultSetting::Choice => Message::DefaultChoice,
        DefaultSetting::Applies => Message::DefaultApplies,
    }
}

/// The sources that may be shown, and how many more there are than `most`.
pub(crate) fn list_sources(voice: &Voice<'_>, draft: &mut Draft, sources: &[&Source], most: usize) {
    let shown: Vec<_> = sources
        .iter()
        .filter(|source| source.kind.is_shown())
        .collect();
    if shown.is_empty() {
        return;
    }
    draft.paragraph(Line::of(&voice.say(&Message::Sources)));
    let mut lines: Vec<_> = shown
        .iter()
        .take(most)
        .map(|source| {
            let label = voice.say(&Message::Source {
                publisher: source.publisher.clone(),
                title: source.title.clone(),
            });
            Line::default().link(&label, &source.url)
        })
        .collect();
    if let Ok(count @ 1..) = i64::try_from(shown.len().saturating_sub(most)) {
        lines.push(Line::of(&voice.say(&Message::MoreSources { count })));
    }
    draft.bullets(lines);
}
