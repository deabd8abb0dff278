//! What is told of one change, as a reply: the answer first, then steps and links, what they do not do, and the sources.
//!
//! The first line names what was understood, so that a misreading shows, and answers. How sure something is stands
//! beside it, never at the end. Links are shown as sources only where they lead to a platform, an authority or
//! established press. Of several statements on one thing, those that do not fit a phone's screen are held back, and offered.

use std::collections::HashSet;

use super::{
    Host, ids,
    message::Message,
    pieces,
    reply::{Draft, Line, Reply},
    voice::Voice,
};
use crate::{
    answering::{Ruling, Told},
    facts::{Area, Aspect, Confidence, LegalBasis, Phase, Scope, Slug, Statement, Verdict},
    region::Region,
    understanding::Extent,
};

/// Enough to check an answer by; more make a message that nobody reads.
const SOURCES_SHOWN: usize = 3;

/// How many are shown below an answer that is [`LONG`] already.
const SOURCES_SHOWN_WHEN_LONG: usize = 2;

/// How many are shown where sources are what was asked for.
const SOURCES_SHOWN_WHEN_ASKED: usize = 5;

/// From how many bytes of plain text an answer is long, before its sources.
const LONG: usize = 900;

/// Words what is told of one change.
pub(crate) fn word(voice: &Voice<'_>, host: &Host, extent: Extent, told: &Told<'_>) -> Reply {
    let mut teller = Teller {
        voice,
        told,
        draft: Draft::default(),
        linked: HashSet::new(),
    };
    teller.tell();
    let is_shorter = pieces::shorten(voice, &mut teller.draft, extent);
    teller.sources();
    if is_shorter {
        pieces::more(voice, host, &mut teller.draft);
    }
    teller.draft.finish()
}

struct Teller<'a> {
    voice: &'a Voice<'a>,
    told: &'a Told<'a>,
    draft: Draft,
    /// The links that were given already: two statements may lead to one page.
    linked: HashSet<&'a Slug>,
}

/// Rulings that say the same, so that they are said once.
struct Group<'a> {
    ruling: Ruling<'a>,
    scopes: Vec<&'a Scope>,
}

impl<'a> Teller<'a> {
    fn tell(&mut self) {
        let groups = self.groups();
        // The first statement of each part answers it, and how to object is told whole; the others can wait.
        let mut statements = self.told.parts.iter().flat_map(|(aspect, told)| {
            let places = told.iter().enumerate();
            places.map(|(place, statement)| (place == 0 || *aspect == Aspect::OptOut, *statement))
        });
        let mut opening = Line::of(&self.subject());
        let sentences = self.opening(&groups);
        if sentences.is_empty()
            && let Some((_, first)) = statements.next()
        {
            self.statement(opening, first);
        } else {
            for sentence in &sentences {
                opening = opening.text(sentence);
            }
            self.draft.paragraph(opening);
            self.details(&groups);
        }
        for (is_kept, statement) in statements {
            if is_kept {
                self.draft.keep();
            } else {
                self.draft.spare();
            }
            self.statement(Line::default(), statement);
        }
        self.draft.keep();
        self.footer();
    }

    /// "LinkedIn, AI training, Switzerland:".
    fn subject(&self) -> String {
        let id = &self.told.fact.id;
        let platform = self.voice.platform(&id.platform);
        let change = self.voice.change(id);
        self.voice.say(&match self.told.region {
            None => Message::Subject { platform, change },
            Some(region) => Message::SubjectIn {
                platform,
                change,
                region: self.voice.region(region),
            },
        })
    }

    /// What the first line says beside the subject; nothing where the first statement is the answer.
    fn opening(&self, groups: &[Group<'_>]) -> Vec<String> {
        let voice = self.voice;
        let mut sentences = self.verdict(groups);
        if self.tells_phase_first() {
            sentences.extend(voice.phase(self.told.fact));
        }
        if self.only_data_on(Aspect::Default) {
            sentences.push(voice.say(&pieces::default(self.told.fact.default)));
        }
        if self.asks(Aspect::Source) {
            sentences.push(voice.say(&Message::StatedIn));
        }
        sentences.extend(self.told.unknown.iter().map(|aspect| {
            voice.say(&Message::NotKnown {
                aspect: voice.aspect(*aspect),
            })
        }));
        sentences
    }

    fn verdict(&self, groups: &[Group<'_>]) -> Vec<String> {
        let voice = self.voice;
        let [group] = groups else {
            return match groups {
                [] => Vec::new(),
                [..] => vec![voice.say(&Message::Depends)],
            };
        };
        let ruling = &group.ruling;
        let is_sure = ruling.confidence == Confidence::High;
        let mut sentences = Vec::new();
        if self.asks(Aspect::Affected) {
            sentences.push(voice.stance(ruling));
            // A sure yes names its day itself; of one that is not sure nothing is left to say but the day.
            if ruling.verdict == Verdict::Applies && !is_sure && ruling.since.is_some() {
                sentences.push(voice.ruling(ruling));
            }
        } else {
            sentences.push(voice.ruling(ruling));
            sentences.extend(self.caveat(ruling));
        }
        if self.only_data_on(Aspect::LegalBasis) {
            sentences.extend(self.basis(group));
        }
        sentences
    }

    /// What the rulings mean in detail: the scopes' own words where all say the same, else a list.
    fn details(&mut self, groups: &[Group<'_>]) {
        let voice = self.voice;
        if let [group] = groups {
            let needs_words = self.asks(Aspect::Affected)
                || group.ruling.verdict != Verdict::Applies
                || group.ruling.confidence != Confidence::High;
            if let Some(state) = group.ruling.like {
                self.draft
                    .paragraph(Line::of(&voice.like(&group.ruling, state)));
            } else if self.told.region.is_some() && needs_words {
                for scope in &group.scopes {
                    let id = ids::scope(&self.told.fact.id, &scope.id);
                    let prose = voice.prose(self.told.fact, &id);
                    self.draft.paragraph(Line::of(&prose.text));
                }
            }
            return;
        }
        let rows = groups
            .iter()
            .map(|group| {
                let row = Message::Row {
                    regions: voice.areas(group.scopes.iter().flat_map(|scope| self.places(scope))),
                    ruling: voice.ruling(&group.ruling),
                };
                let mut line = Line::of(&voice.say(&row));
                if let Some(caveat) = self.caveat(&group.ruling) {
                    line = line.text(&caveat);
                }
                match self.basis(group) {
                    Some(basis) if self.only_data_on(Aspect::LegalBasis) => line.text(&basis),
                    Some(_) | None => line,
                }
            })
            .collect();
        self.draft.bullets(rows);
    }

    /// What to call a scope's places: as the fact names them, or the countries of the asked region that lie in it.
    fn places(&self, scope: &Scope) -> Vec<Area> {
        let Some(region) = self.told.region else {
            return scope.areas.clone();
        };
        let lies_within = |area: &Area| match area {
            Area::Region(part) => part
                .countries()
                .iter()
                .all(|country| region.contains(*country)),
            Area::Rest => false,
        };
        if scope.areas.iter().all(lies_within) {
            return scope.areas.clone();
        }
        region
            .countries()
            .into_iter()
            .filter(|country| self.told.fact.lies_in(*country, &scope.areas))
            .map(|country| Area::Region(Region::Country(country)))
            .collect()
    }

    /// How sure a ruling is, where that has to be said; one that is unclear says it itself.
    fn caveat(&self, ruling: &Ruling<'_>) -> Option<String> {
        match ruling.verdict {
            Verdict::Unclear => None,
            Verdict::Applies | Verdict::DoesNotApply => self.voice.caveat(ruling.confidence),
        }
    }

    fn basis(&self, group: &Group<'_>) -> Option<String> {
        if group.ruling.like.is_some() {
            return None;
        }
        let message = match group.ruling.scope.basis? {
            LegalBasis::LegitimateInterests => Message::BasisLegitimateInterests,
            LegalBasis::Consent => Message::BasisConsent,
            LegalBasis::Contract => Message::BasisContract,
            LegalBasis::NoneNamed => Message::BasisNoneNamed,
        };
        Some(self.voice.say(&message))
    }

    fn groups(&self) -> Vec<Group<'a>> {
        let by_basis = self.only_data_on(Aspect::LegalBasis);
        let mut groups: Vec<Group<'a>> = Vec::new();
        for ruling in &self.told.rulings {
            let alike = |group: &&mut Group<'_>| {
                let other = &group.ruling;
                (other.verdict, other.since, other.confidence)
                    == (ruling.verdict, ruling.since, ruling.confidence)
                    && (!by_basis || other.scope.basis == ruling.scope.basis)
            };
            match groups.iter_mut().find(alike) {
                Some(group) => group.scopes.push(ruling.scope),
                None => groups.push(Group {
                    ruling: *ruling,
                    scopes: vec![ruling.scope],
                }),
            }
        }
        groups
    }

    fn asks(&self, aspect: Aspect) -> bool {
        self.told.parts.iter().any(|(asked, _)| *asked == aspect)
    }

    /// Whether an aspect is asked and the fact's data answer it, but no statement does.
    fn only_data_on(&self, aspect: Aspect) -> bool {
        let has_no_words =
            |(asked, statements): &(Aspect, Vec<_>)| *asked == aspect && statements.is_empty();
        self.told.parts.iter().any(has_no_words) && !self.told.unknown.contains(&aspect)
    }

    /// Whether the phase belongs into the first line: where it is asked for, or where it is not simply "in force", and
    /// above all where nothing of the kind happens.
    /// A ruling has a day of its own, which may be another one.
    fn tells_phase_first(&self) -> bool {
        let has_own_day = !self.told.rulings.is_empty();
        match self.told.phase {
            Phase::Announced | Phase::Superseded => true,
            Phase::Running => false,
            Phase::Never | Phase::Upcoming { .. } | Phase::InForce { first_day: true } => {
                !has_own_day
            }
            Phase::InForce { first_day: false } => !has_own_day && self.asks(Aspect::Deadline),
        }
    }

    fn statement(&mut self, line: Line, statement: &'a Statement) {
        let Self {
            voice,
            told,
            draft,
            linked,
        } = self;
        pieces::tell(voice, draft, line, told.fact, statement, linked);
    }

    /// Since when it is in force, unless the first line said so, and when the sources were read.
    fn footer(&mut self) {
        let voice = self.voice;
        pieces::authority(
            voice,
            &mut self.draft,
            self.told.authority,
            self.told.region,
        );
        let mut line = Line::default();
        if !self.tells_phase_first()
            && self.told.rulings.is_empty()
            && let Some(phase) = voice.phase(self.told.fact)
        {
            line = line.text(&phase);
        }
        self.draft
            .paragraph(line.text(&voice.checked(self.told.as_of)));
    }

    fn sources(&mut self) {
        let most = if self.asks(Aspect::Source) {
            SOURCES_SHOWN_WHEN_ASKED
        } else if self.draft.len() >= LONG {
            SOURCES_SHOWN_WHEN_LONG
        } else {
            SOURCES_SHOWN
        };
        pieces::list_sources(self.voice, &mut self.draft, &self.told.sources, most);
    }
}
