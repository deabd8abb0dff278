//! What a reminder says of a change: what it is, the page to act on, and what happens to those who do nothing.
//!
//! An answer has all steps; a reminder has those that are needed once the page is open, since its link leads there.

use super::{
    ids, pieces,
    reply::{Draft, Line},
    voice::Voice,
};
use crate::{
    answering::{Brief, Otherwise},
    facts::{Fact, Link, LinkKind, Statement},
};

/// A brief as the paragraphs of a post of its own.
pub(crate) fn paragraphs(voice: &Voice<'_>, draft: &mut Draft, brief: &Brief<'_>) {
    let fact = brief.fact;
    if let Some(overview) = brief.overview {
        draft.paragraph(sentence(voice, fact, overview));
    }
    if let Some(opt_out) = brief.opt_out {
        draft.paragraph(sentence(voice, fact, opt_out));
        way(voice, draft, fact, opt_out);
    }
    if let Some(effect) = brief.effect {
        draft.paragraph(sentence(voice, fact, effect));
    }
    draft.paragraph(otherwise(voice, brief));
}

/// A brief in one paragraph of a list, after `opening`.
pub(crate) fn row(voice: &Voice<'_>, opening: Line, brief: &Brief<'_>) -> Line {
    let fact = brief.fact;
    let mut line = opening;
    if let Some(overview) = brief.overview {
        line = line.join(sentence(voice, fact, overview));
    }
    let page = brief.opt_out.and_then(|told| pages(fact, told).next());
    match (brief.opt_out, page) {
        // With no page to open, the words are all there is.
        (Some(opt_out), None) => {
            line = line.join(sentence(voice, fact, opt_out));
            for step in steps(voice, fact, opt_out) {
                line = line.join(step);
            }
            line.join(otherwise(voice, brief))
        }
        (_, Some(page)) => line.join(otherwise(voice, brief)).join(link(voice, page)),
        (None, None) => line.join(otherwise(voice, brief)),
    }
}

/// The steps of a statement and the pages to act on. Where the first page is the setting itself, the way there is left
/// out: what stays is to open it, and the last step.
fn way(voice: &Voice<'_>, draft: &mut Draft, fact: &Fact, statement: &Statement) {
    let mut steps = steps(voice, fact, statement);
    let mut pages = pages(fact, statement).peekable();
    if let Some(setting) = pages.next_if(|page| page.kind == LinkKind::Settings) {
        let last = steps.pop();
        steps = vec![link(voice, setting)];
        steps.extend(last);
    }
    match steps.pop() {
        Some(only) if steps.is_empty() => draft.paragraph(only),
        last => {
            steps.extend(last);
            draft.steps(steps);
        }
    }
    for page in pages {
        draft.paragraph(link(voice, page));
    }
}

/// A statement, with what has to be said before it where it is not sure.
fn sentence(voice: &Voice<'_>, fact: &Fact, statement: &Statement) -> Line {
    let prose = voice.prose(fact, &ids::statement(&fact.id, &statement.id));
    match pieces::doubt(voice, fact, statement) {
        Some(doubt) => Line::of(&doubt).text(&prose.text),
        None => Line::of(&prose.text),
    }
}

fn steps(voice: &Voice<'_>, fact: &Fact, statement: &Statement) -> Vec<Line> {
    let prose = voice.prose(fact, &ids::statement(&fact.id, &statement.id));
    prose.steps.iter().map(|step| Line::of(step)).collect()
}

fn pages<'a>(fact: &'a Fact, statement: &'a Statement) -> impl Iterator<Item = &'a Link> {
    let names = statement.links.iter();
    names.filter_map(|name| fact.links.get(name))
}

fn link(voice: &Voice<'_>, page: &Link) -> Line {
    Line::default().link(pieces::label(voice, page), &page.url)
}

/// What happens to those who do nothing; empty where that was told along.
fn otherwise(voice: &Voice<'_>, brief: &Brief<'_>) -> Line {
    match brief.otherwise {
        Otherwise::Statement(statement) => sentence(voice, brief.fact, statement),
        Otherwise::Setting(setting) => voice.line(&pieces::default(setting)),
        Otherwise::Told => Line::default(),
    }
}
