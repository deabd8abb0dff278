//! What a question is about: from a platform and a practice, as far as it names them, to the changes there are.
//!
//! The platform comes from the text or, failing that, from the last question; the practice from a phrase that names it
//! or from how the question is asked. A practice that one platform alone has names the change by itself; one that is
//! asked about across platforms is never pinned on one of them.

use std::cmp::Reverse;

use super::{Topic, decide::Deciding, locale::Class};
use crate::facts::{Aspect, ChangeId, PlatformId, Practice};

/// Likelihood of a practice from which it names the topic by itself.
const CLEAR_PRACTICE: f32 = 0.60;

/// Between two changes of a platform whose practices are this close, of all that the platform has, one is asked back.
const CLOSE_PRACTICES: f32 = 0.12;

/// What a question is about.
pub(super) enum About {
    /// One change, or two that are about as likely.
    Changes(Vec<ChangeId>),
    /// All platforms.
    General,
    /// Something that has to be asked back.
    Unknown,
}

impl Deciding<'_> {
    /// What the question is about, as far as that can be told.
    pub(super) fn about(&self) -> About {
        if let Some(platform) = self.platform().filter(|named| !self.is_recipient(named)) {
            return self.changes_of(platform);
        }
        if let Some(last) = self.last_change() {
            let other = self
                .reading
                .named
                .as_ref()
                .or_else(|| self.other_practice(last))
                .and_then(|practice| self.topics.change(&last.platform, practice));
            return About::Changes(vec![other.unwrap_or(last).clone()]);
        }
        if matches!(
            self.context.last.map(|last| &last.topic),
            Some(Topic::General)
        ) {
            return About::General;
        }
        let clear = self
            .reading
            .practices
            .first()
            .filter(|(_, likelihood)| *likelihood >= CLEAR_PRACTICE);
        let Some(practice) = self
            .reading
            .named
            .as_ref()
            .or(clear.map(|(practice, _)| practice))
        else {
            return About::Unknown;
        };
        match self.topics.own(practice) {
            Some(change) => About::Changes(vec![change.clone()]),
            None if self.topics.is_across(practice) && self.is_general(practice) => About::General,
            None => About::Unknown,
        }
    }

    /// The practice that words of a follow-up speak of, where it is not the last one's: "and what about the ads?".
    pub(super) fn other_practice(&self, last: &ChangeId) -> Option<&Practice> {
        if self.speaks_of(self.topics.practice(last)?) {
            return None;
        }
        let mut ranked = self.reading.practices.iter().map(|(practice, _)| practice);
        ranked.find(|practice| {
            self.speaks_of(practice) && self.topics.change(&last.platform, practice).is_some()
        })
    }

    /// "Does Microsoft get it?" after a question on LinkedIn is about LinkedIn still.
    fn is_recipient(&self, named: &PlatformId) -> bool {
        self.is_about_recipients()
            && self
                .last_change()
                .is_some_and(|last| self.topics.owner(&last.platform) == Some(named))
    }

    /// Whether the question is about a practice of all platforms: its words speak of it, or what is asked is asked of no
    /// platform, as who the authority is. One word alone may mean something else: a train, a model.
    fn is_general(&self, practice: &Practice) -> bool {
        let domain = &self.reading.domain;
        let is_asked_across = self.best().is_some_and(|class| match class {
            Class::Aspect(aspect) => self.topics.is_asked_across(aspect),
            Class::Bot(_) | Class::Uncovered | Class::None => false,
        });
        let is_clear = domain.len() > 1 && (is_asked_across || self.speaks_of(practice));
        self.reading.named.is_some() || is_clear
    }

    /// Whether a word of the text speaks of a practice.
    fn speaks_of(&self, practice: &Practice) -> bool {
        let mut concepts = self.reading.domain.iter();
        concepts.any(|concept| concept == practice.as_str())
    }

    /// The change of a platform that is asked about, or the two likeliest.
    fn changes_of(&self, platform: &PlatformId) -> About {
        let named = self
            .reading
            .named
            .as_ref()
            .and_then(|practice| self.topics.change(platform, practice));
        let clear = self
            .local_change(platform)
            .or_else(|| self.assistant_change(platform))
            .or(named);
        if let Some(change) = clear {
            return About::Changes(vec![change.clone()]);
        }
        let ranked: Vec<(&ChangeId, f32)> = self
            .reading
            .practices
            .iter()
            .filter_map(|(practice, likelihood)| {
                Some((self.topics.change(platform, practice)?, *likelihood))
            })
            .collect();
        let all: f32 = ranked.iter().map(|(_, likelihood)| likelihood).sum();
        let close = match ranked.as_slice() {
            [(first, _), ..]
                if !self.is_spoken_of(first) && self.leaning_change(platform).is_some() =>
            {
                self.leaning_change(platform).into_iter().collect()
            }
            // An assistant's name says neither of the two, if no other word does.
            [(first, _), (second, _), ..]
                if self.reading.hint.is_assistant
                    && self.is_spoken_of(first) == self.is_spoken_of(second) =>
            {
                vec![*first, *second]
            }
            [(first, _), (second, _), ..]
                if self.reading.hint.is_assistant && self.is_spoken_of(second) =>
            {
                vec![*second]
            }
            [(first, a), (second, b), ..] if a - b < CLOSE_PRACTICES * all => vec![*first, *second],
            [(first, _), ..] => vec![*first],
            [] => self
                .topics
                .all()
                .find(|change| change.platform == *platform)
                .into_iter()
                .collect(),
        };
        if close.is_empty() {
            About::Unknown
        } else {
            About::Changes(close.into_iter().cloned().collect())
        }
    }

    /// The change that applies in the country alone that is named, where its owner is named as well: "does Microsoft get
    /// my posts in the UK?".
    fn local_change(&self, platform: &PlatformId) -> Option<&ChangeId> {
        let owner = self.topics.owner(platform)?;
        let local = self.topics.local(platform, self.reading.region?)?;
        self.reading.others.contains(owner).then_some(local)
    }

    /// The change that is about the platform's assistant, where somebody wants to be rid of it.
    fn assistant_change(&self, platform: &PlatformId) -> Option<&ChangeId> {
        let change = self.topics.assistant(platform)?;
        (self.best() == Some(Class::Aspect(Aspect::FeatureOff))).then_some(change)
    }

    /// The change that a name of the platform means by itself.
    fn leaning_change(&self, platform: &PlatformId) -> Option<&ChangeId> {
        let name = self.reading.hint.change.as_ref()?;
        self.topics.named(platform, name)
    }

    fn is_spoken_of(&self, change: &ChangeId) -> bool {
        let practice = self.topics.practice(change);
        practice.is_some_and(|practice| self.speaks_of(practice))
    }

    /// The change of a platform whose practice is likeliest.
    pub(super) fn likeliest_change(&self, platform: &PlatformId) -> Option<&ChangeId> {
        let ranked = self.reading.practices.iter();
        let mut with_facts =
            ranked.filter_map(|(practice, _)| self.topics.change(platform, practice));
        with_facts.next().or_else(|| {
            self.topics
                .all()
                .find(|change| change.platform == *platform)
        })
    }

    /// All changes, those of the likeliest practices first; of one practice, those of the platforms that there is most to
    /// tell of.
    pub(super) fn likeliest(&self, aspect: Aspect) -> Vec<(ChangeId, Aspect)> {
        let all = self.topics.all();
        let told_of = |id: &ChangeId| {
            let own = all.clone().filter(|other| other.platform == id.platform);
            Reverse(own.count())
        };
        let ranked = self.reading.practices.iter();
        ranked
            .flat_map(|(practice, _)| {
                let mut changes: Vec<_> = self.topics.with(practice).collect();
                changes.sort_by_key(|change| told_of(change));
                changes
            })
            .map(|change| (change.clone(), aspect))
            .collect()
    }
}

impl About {
    /// The one thing that it is about, where there is only one.
    pub(super) fn only(&self) -> Option<Topic> {
        match self {
            Self::Changes(changes) if changes.len() == 1 => Some(self.topic()),
            Self::General => Some(Topic::General),
            Self::Changes(_) | Self::Unknown => None,
        }
    }

    /// The same as a topic.
    pub(super) fn topic(&self) -> Topic {
        match self {
            Self::Changes(changes) => changes.first().cloned().map_or(Topic::None, Topic::Change),
            Self::General => Topic::General,
            Self::Unknown => Topic::None,
        }
    }
}
