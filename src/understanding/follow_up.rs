//! Follow-ups of slots alone: "And in Norway?", "LinkedIn". What is missing comes from the last question.
//!
//! The slot that is named replaces the one of the last question and the aspect stays; after an overview a bare region
//! asks whether it is affected. A region is never inherited. Without a last question everything that the slots could
//! be about is offered.

use super::{
    Question, Topic,
    decide::{CLARIFY, Deciding},
    platform::Entity,
};
use crate::facts::{Aspect, ChangeId, PlatformId};

/// How sure a follow-up of slots alone is: there is nothing in it to mistake but the slots.
const SLOTS_ALONE: f32 = 0.9;

impl Deciding<'_> {
    /// What slots alone ask, if the text is nothing else.
    pub(super) fn bare_slots(&self) -> Option<Question> {
        let only_topic = self.reading.subject.is_none() && self.reading.region.is_none();
        let follows_up = self.last_change().is_some() && self.reading.practices_only;
        if self.reading.slots_only && self.last_change().is_none() {
            let mentioned = self.about_assistant();
            if mentioned.is_some() {
                return mentioned;
            }
        }
        if !(self.reading.slots_only || follows_up)
            || matches!(self.reading.subject, Some(Entity::Service(_)))
            || only_topic && self.last_change().is_none()
        {
            return None;
        }
        let platform = self.platform();
        let aspect = match (self.last_aspect(), self.reading.region) {
            (None | Some(Aspect::Overview), Some(_)) => Some(Aspect::Affected),
            (aspect, _) => aspect,
        };
        let last = self.context.last.map(|last| &last.topic);
        match (self.change_of_slots(), aspect, last) {
            (Some(change), Some(aspect), _) => {
                Some(self.answer(Topic::Change(change.clone()), vec![aspect], SLOTS_ALONE))
            }
            (None, Some(aspect), Some(Topic::General)) => {
                Some(self.answer(Topic::General, vec![aspect], SLOTS_ALONE))
            }
            (None, _, Some(Topic::Service(_))) | (Some(_), None, _) => None,
            (_, aspect, _) => Some(self.offer_all(platform, aspect.unwrap_or(Aspect::Overview))),
        }
    }

    /// The change that bare slots leave of the last one: its platform or its practice replaced.
    fn change_of_slots(&self) -> Option<&ChangeId> {
        let last = self.last_change();
        let practice = self
            .reading
            .named
            .as_ref()
            .or(last.and_then(|last| self.other_practice(last)))
            .or(last.and_then(|last| self.topics.practice(last)));
        match (self.platform(), last) {
            // A platform alone says nothing of what it does.
            (Some(_), None) if self.last_aspect().is_none() && self.reading.named.is_none() => None,
            (Some(platform), _) => {
                let same = practice.and_then(|practice| self.topics.change(platform, practice));
                same.or_else(|| self.likeliest_change(platform))
            }
            (None, Some(last)) => {
                let other =
                    practice.and_then(|practice| self.topics.change(&last.platform, practice));
                Some(other.unwrap_or(last))
            }
            (None, None) => None,
        }
    }

    /// Nothing was said before: every change that bare slots could be about is offered.
    fn offer_all(&self, platform: Option<&PlatformId>, aspect: Aspect) -> Question {
        let changes = self
            .topics
            .all()
            .filter(|change| platform.is_none_or(|platform| change.platform == *platform));
        self.clarify(
            changes.map(|change| (change.clone(), aspect)).collect(),
            CLARIFY,
        )
    }

    /// The change that the last question was about.
    pub(super) fn last_change(&self) -> Option<&ChangeId> {
        match &self.context.last?.topic {
            Topic::Change(id) => Some(id),
            Topic::General | Topic::Service(_) | Topic::Bot(_) | Topic::None => None,
        }
    }

    fn last_aspect(&self) -> Option<Aspect> {
        self.context.last?.aspects.first().copied()
    }
}
