//! What several kinds of reply say alike: a statement, how sure it is, what a link is called, what holds for somebody who
//! does nothing, whom to complain to, and the sources.
//!
//! In which order they are said is the matter of `told`, `across` and `reminders`.

use std::collections::HashSet;

use super::{
    Host, ids,
    message::Message,
    reminding::Reminding,
    reply::{Draft, Label, Line},
    voice::Voice,
};
use crate::{
    facts::{Authority, Confidence, DefaultSetting, Fact, Link, LinkKind, Slug, Source, Statement},
    region::Region,
    understanding::Extent,
};

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

/// A statement with its steps and the pages to act on, the text appended to `line`; a page that is in `linked` is not
/// given again.
pub(crate) fn tell<'a>(
    voice: &Voice<'_>,
    draft: &mut Draft,
    line: Line,
    fact: &Fact,
    statement: &'a Statement,
    linked: &mut HashSet<&'a Slug>,
) {
    let prose = voice.prose(fact, &ids::statement(&fact.id, &statement.id));
    let line = match doubt(voice, fact, statement) {
        Some(doubt) => line.text(&doubt),
        None => line,
    };
    draft.paragraph(line.text(&prose.text));
    draft.steps(prose.steps.iter().map(|step| Line::of(step)).collect());

    let mut links = Vec::new();
    for name in &statement.links {
        if let Some(link) = fact.links.get(name).filter(|_| linked.insert(name)) {
            links.push(Line::default().link(label(voice, link), &link.url));
        }
    }
    if links.len() == 1 {
        for link in links {
            draft.paragraph(link);
        }
    } else {
        draft.bullets(links);
    }
}

/// Whom people of a region complain to.
pub(crate) fn authority(
    voice: &Voice<'_>,
    draft: &mut Draft,
    authority: Option<&Authority>,
    region: Option<Region>,
) {
    let (Some(authority), Some(region)) = (authority, region) else {
        return;
    };
    // Some are called by their whole name.
    let names = if authority.name == authority.full {
        authority.name.clone()
    } else {
        voice.say(&Message::AuthorityNames {
            country: region.to_string(),
            name: authority.name.clone(),
            full: authority.full.clone(),
        })
    };
    let region = voice.region(region);
    draft.paragraph(
        voice
            .line(&Message::Authority { region })
            .link(voice.label(names), &authority.url),
    );
}

/// What a link to act on is called.
pub(crate) fn label(voice: &Voice<'_>, link: &Link) -> Label {
    voice.label(voice.say(&match link.kind {
        LinkKind::Settings => Message::LinkSettings,
        LinkKind::Form => Message::LinkForm,
        LinkKind::Page => Message::LinkPage,
        LinkKind::Authority => Message::LinkAuthority {
            host: link.url.host_str().unwrap_or_default().to_owned(),
        },
    }))
}

/// What holds for somebody who does nothing, by the fact's data.
pub(crate) fn default(setting: DefaultSetting) -> Message {
    match setting {
        DefaultSetting::On => Message::DefaultOn,
        DefaultSetting::Off => Message::DefaultOff,
        DefaultSetting::Choice => Message::DefaultChoice,
        DefaultSetting::Applies => Message::DefaultApplies,
        DefaultSetting::Never => Message::DefaultNever,
    }
}

/// Holds back what is too long for a screen, where no more is wanted, and tells whether there was any. A list says how many
/// rows it lacks.
pub(crate) fn shorten(voice: &Voice<'_>, draft: &mut Draft, extent: Extent) -> bool {
    let is_shorter = match extent {
        Extent::Screen => draft.shorten(),
        Extent::Full => false,
    };
    if let Ok(count @ 1..) = i64::try_from(draft.held_rows()) {
        draft.row(voice.line(&Message::MoreRows { count }));
    }
    is_shorter
}

/// How to have what was held back.
pub(crate) fn more(voice: &Voice<'_>, host: &Host, draft: &mut Draft) {
    draft.paragraph(voice.line(&Message::More {
        prefix: host.prefix.clone(),
        command: voice.say(&Reminding::FormMore),
    }));
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
            Line::default().link(voice.label(label), &source.url)
        })
        .collect();
    if let Ok(count @ 1..) = i64::try_from(shown.len().saturating_sub(most)) {
        lines.push(Line::of(&voice.say(&Message::MoreSources { count })));
    }
    draft.bullets(lines);
}
