//! What is told across platforms: what holds for all, then the platforms one by one, and whom to complain to.

use std::collections::HashSet;

use super::{
    Host,
    message::Message,
    pieces,
    reply::{Draft, Line, Reply},
    voice::Voice,
};
use crate::{
    answering::{Across, Listed, Ruling},
    facts::{Aspect, Fact, Link},
    understanding::Extent,
};

/// A list of platforms says less of each: so many sources are enough.
const SOURCES_SHOWN: usize = 3;

/// Words what is told across platforms.
pub(crate) fn word(voice: &Voice<'_>, host: &Host, extent: Extent, across: &Across<'_>) -> Reply {
    let mut draft = Draft::default();
    let mut opening = voice.line(&match across.region {
        None => Message::Across,
        Some(region) => Message::AcrossIn {
            region: voice.region(region),
        },
    });
    for aspect in &across.unknown {
        opening = opening.text(&voice.say(&Message::NotKnown {
            aspect: voice.aspect(*aspect),
        }));
    }
    let mut opening = Some(opening);
    let mut line = || opening.take().unwrap_or_default();
    // Where one can object is what was asked for; the right to do so comes second.
    if let Listed::Ways(facts) = &across.list {
        draft.paragraph(line().text(&voice.say(&Message::Ways)));
        draft.rows(
            facts
                .iter()
                .map(|(fact, link)| way(voice, fact, *link))
                .collect(),
        );
    }
    if let Some((fact, statements)) = &across.rights {
        let mut linked = HashSet::new();
        for (place, statement) in statements.iter().enumerate() {
            if place > 0 {
                draft.spare();
            }
            pieces::tell(voice, &mut draft, line(), fact, statement, &mut linked);
        }
    }
    draft.keep();
    if let Listed::Standing(facts) = &across.list {
        draft.paragraph(line().text(&voice.say(&Message::Overview)));
        let rows = facts
            .iter()
            .map(|(fact, rulings)| row(voice, fact, rulings));
        draft.rows(rows.collect());
    }
    draft.paragraph(line());
    pieces::authority(voice, &mut draft, across.authority, across.region);
    if across.region.is_none() && across.tells(Aspect::Remedies) {
        draft.paragraph(voice.line(&Message::AuthorityWhere));
    }
    let more = match across.list {
        Listed::Nothing => Line::default(),
        Listed::Standing(_) | Listed::Ways(_) => voice.line(&Message::OverviewMore),
    };
    draft.paragraph(more.text(&voice.checked(across.as_of)));
    let is_shorter = pieces::shorten(voice, &mut draft, extent);
    pieces::list_sources(voice, &mut draft, &across.sources, SOURCES_SHOWN);
    if is_shorter {
        pieces::more(voice, host, &mut draft);
    }
    draft.finish()
}

/// Where one objects to a change.
fn way(voice: &Voice<'_>, fact: &Fact, link: Option<&Link>) -> Line {
    let subject = voice.line(&Message::WaysRow {
        subject: voice.change_of(&fact.id),
    });
    match link {
        Some(link) => subject.link(pieces::label(voice, link), &link.url),
        None => subject.text(&voice.say(&Message::WaysNone)),
    }
}

/// One change: what it means in the region asked about, or where it stands.
fn row(voice: &Voice<'_>, fact: &Fact, rulings: &[Ruling<'_>]) -> Line {
    let phase = match rulings {
        [] => voice.phase(fact).unwrap_or_default(),
        [first, rest @ ..] if rest.iter().all(|other| other.verdict == first.verdict) => {
            voice.ruling(first)
        }
        [..] => voice.say(&Message::Depends),
    };
    voice.line(&Message::OverviewRow {
        subject: voice.change_of(&fact.id),
        phase,
    })
}
