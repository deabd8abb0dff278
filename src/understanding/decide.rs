//! Deciding: from a [`Reading`] and what was said before to a [`Question`].
//!
//! The order of [`decide`] matters: a choice that was offered is taken first, then what cannot be read is declined,
//! then bare slots follow up on the last question (`follow_up`), then a service without facts is declined by name, and
//! only what is left is weighed against what it is `about`. Answering wrongly is worse than asking back, and asking
//! back worse than neither: the bar for answering comes from cross-validation (`calibrate`), not from the questions
//! that measure the program.

use super::{
    Choice, Context, Extent, Outcome, Question, Refusal, Topic,
    about::About,
    choose::{WORDED, choose},
    features::Token,
    language::Found,
    lexicon::Lexicon,
    locale::Class,
    platform::Entity,
    reading::Reading,
    topics::Topics,
};
use crate::{
    facts::{Aspect, ChangeId, PlatformId},
    language::Language,
};

/// By how much the best aspect must lead the second to be answered.
pub(super) const LEAD: f32 = 0.06;

/// Confidence from which an open question is asked back rather than declined.
pub(super) const CLARIFY: f32 = 0.15;

/// How much the bars fall where the last question gave the topic: a follow-up is short, and less can go wrong.
const IN_CONVERSATION: f32 = 0.10;

/// Confidence from which a question about the bot itself is answered: there is little to get wrong.
const ABOUT_THE_BOT: f32 = 0.40;

/// Likelihood from which something else altogether is meant although a word of the domain is in it, and the same where
/// the last question gave the topic.
const ELSE: f32 = 0.50;
const ELSE_IN_CONVERSATION: f32 = 0.70;

/// Likelihood from which it is meant even where an assistant is named: "write a poem with Copilot".
const ELSE_FOR_SURE: f32 = 0.80;

/// Likelihood from which a thing is asked that no aspect answers.
const UNCOVERED: f32 = 0.40;

/// Confidence of a clause from which its aspect is answered beside another one's.
const CLAUSE: f32 = 0.50;

/// Likelihood of such an aspect in the whole line, which a clause that only tells something does not reach.
const BESIDE: f32 = 0.02;

/// Confidence of a clause that takes something for granted from which it is answered first.
const CLAIM: f32 = 0.35;

/// How many choices are offered, and how many aspects answered, at most.
const CHOICES: usize = 3;
const ASPECTS: usize = 2;

/// What the question is.
pub(super) fn decide(
    reading: &Reading,
    context: &Context<'_>,
    topics: &Topics,
    languages: &[Language],
    lexicons: &[Lexicon],
    answer: f32,
) -> Question {
    let deciding = Deciding {
        reading,
        context,
        topics,
        languages,
        lexicons,
        bar: bar(answer, context),
    };
    if reading.words.is_empty() {
        return deciding.decline(Refusal::Empty, Topic::None);
    }
    deciding
        .chosen()
        .or_else(|| deciding.unknown_language())
        .or_else(|| deciding.bare_slots())
        .or_else(|| deciding.unknown_service())
        .unwrap_or_else(|| deciding.weigh())
}

/// The confidence from which a question is answered: less than `answer` where the last question gave the topic.
pub(super) fn bar(answer: f32, context: &Context<'_>) -> f32 {
    if has_topic(context) {
        answer - IN_CONVERSATION
    } else {
        answer
    }
}

fn has_topic(context: &Context<'_>) -> bool {
    context
        .last
        .is_some_and(|last| matches!(last.topic, Topic::Change(_) | Topic::General))
}

/// What is looked at while deciding.
pub(super) struct Deciding<'a> {
    pub(super) reading: &'a Reading,
    pub(super) context: &'a Context<'a>,
    pub(super) topics: &'a Topics,
    languages: &'a [Language],
    lexicons: &'a [Lexicon],
    /// Confidence from which it is answered.
    bar: f32,
}

impl Deciding<'_> {
    fn chosen(&self) -> Option<Question> {
        let (choice, confidence) = choose(self.reading, self.context.choices, self.lexicons)?;
        let mut question = self.answer(
            Topic::Change(choice.change.clone()),
            vec![choice.aspect],
            confidence,
        );
        question.region = choice.region;
        // A number is no language; the conversation's goes on.
        question.language = self.context.language.cloned().or(question.language);
        Some(question)
    }

    fn unknown_language(&self) -> Option<Question> {
        if let Found::Ours(_) = self.reading.language.found {
            return None;
        }
        let topic = match &self.reading.subject {
            Some(Entity::Service(name)) => Topic::Service(name.clone()),
            Some(Entity::Platform(_)) | None => Topic::None,
        };
        Some(self.decline(Refusal::UnknownLanguage, topic))
    }

    /// A service without facts, named now or, where nothing is named now, in the last question.
    fn unknown_service(&self) -> Option<Question> {
        let name = match (
            &self.reading.subject,
            self.context.last.map(|last| &last.topic),
        ) {
            (Some(Entity::Service(_)), Some(Topic::Change(_))) if self.is_about_recipients() => {
                return None;
            }
            (Some(Entity::Service(name)), _) | (None, Some(Topic::Service(name))) => name,
            (Some(Entity::Platform(_)), _)
            | (
                None,
                None | Some(Topic::Change(_) | Topic::General | Topic::Bot(_) | Topic::None),
            ) => return None,
        };
        Some(self.decline(Refusal::UnknownService, Topic::Service(name.clone())))
    }

    /// "Does Microsoft get it?" in a conversation about a platform asks about the platform's recipients.
    pub(super) fn is_about_recipients(&self) -> bool {
        !self.reading.slots_only && self.best() == Some(Class::Aspect(Aspect::Recipients))
    }

    fn weigh(&self) -> Question {
        let about = self.about();
        let (best, likelihood) = self
            .reading
            .classes
            .first()
            .copied()
            .unwrap_or((Class::None, 0.0));
        match best {
            Class::Bot(topic)
                if self.reading.subject.is_none()
                    && likelihood * self.reading.coverage >= ABOUT_THE_BOT =>
            {
                return self.answer(Topic::Bot(topic), Vec::new(), likelihood);
            }
            Class::None if !self.is_domain() || likelihood >= self.bar_for_else() => {
                let asked = self
                    .about_assistant()
                    .filter(|_| likelihood < ELSE_FOR_SURE);
                return asked.unwrap_or_else(|| self.decline(Refusal::OutOfScope, Topic::None));
            }
            Class::Uncovered if likelihood >= UNCOVERED => {
                return self.decline(Refusal::UncoveredAspect, about.topic());
            }
            Class::Bot(_) | Class::None | Class::Uncovered | Class::Aspect(_) => {}
        }
        let aspects = self.aspects();
        let Some(&(aspect, likelihood)) = aspects.first() else {
            return self.decline(Refusal::OutOfScope, Topic::None);
        };
        if !self.is_domain() {
            return self.without_evidence(&about, &aspects);
        }
        let second = aspects.get(1).map_or(0.0, |(_, second)| *second);
        if let Some((aspect, confidence)) = self.beside_overview(&aspects)
            && let Some(topic) = about.only()
        {
            return self.answer(topic, vec![aspect], confidence);
        }
        let several = self.several_aspects(aspect);
        // Two things asked in one line share the likelihood between them.
        let beside = several.iter().filter(|other| **other != aspect);
        let together: f32 = beside
            .map(|other| self.reading.likelihood(Class::Aspect(*other)))
            .sum();
        let confidence = (likelihood + together) * self.reading.coverage;
        let is_sure = confidence >= self.bar && (likelihood - second >= LEAD || several.len() > 1);
        match about {
            About::General if is_sure => self.answer(Topic::General, several, confidence),
            About::Changes(changes) if is_sure && changes.len() == 1 => {
                self.answer(Topic::Change(changes[0].clone()), several, confidence)
            }
            About::Changes(_) | About::General | About::Unknown if confidence < self.low_bar() => {
                self.decline(Refusal::OutOfScope, Topic::None)
            }
            About::Changes(changes) if is_sure => self.clarify(
                changes.into_iter().map(|change| (change, aspect)).collect(),
                confidence,
            ),
            About::Changes(changes) => {
                let readings = aspects
                    .iter()
                    .map(|(aspect, _)| (changes[0].clone(), *aspect));
                self.clarify(readings.collect(), confidence)
            }
            About::General | About::Unknown => self.clarify(self.likeliest(aspect), confidence),
        }
    }

    /// Nothing says that it is about the use of data. Where a platform is named and what is asked is clear all the same,
    /// it is asked back.
    fn without_evidence(&self, about: &About, aspects: &[(Aspect, f32)]) -> Question {
        if let Some(asked) = self.about_assistant() {
            return asked;
        }
        let likelihood = aspects.first().map_or(0.0, |(_, likelihood)| *likelihood);
        let confidence = likelihood * self.reading.coverage;
        let least = if self.reading.hint.is_assistant {
            self.low_bar()
        } else {
            self.bar
        };
        match about {
            About::Changes(changes) if confidence >= least => {
                let readings = aspects
                    .iter()
                    .map(|(aspect, _)| (changes[0].clone(), *aspect));
                self.clarify(readings.collect(), confidence)
            }
            About::Changes(_) | About::General | About::Unknown => {
                self.decline(Refusal::OutOfScope, Topic::None)
            }
        }
    }

    /// What somebody may mean who names an assistant and says little else: the assistant itself, or what it learns from.
    pub(super) fn about_assistant(&self) -> Option<Question> {
        let platform = self.platform().filter(|_| self.reading.hint.is_assistant)?;
        let aspects = self.aspects();
        let (best, _) = *aspects.first()?;
        let itself = self.topics.assistant(platform)?;
        let other = self
            .topics
            .all()
            .find(|id| id.platform == *platform && *id != itself)?;
        let readings = [(itself.clone(), best), (other.clone(), best)];
        Some(self.clarify(readings.to_vec(), CLARIFY))
    }

    /// The aspect that is about as likely as `overview`, where the two are likely together: what changes is said with every
    /// answer, so nothing is lost.
    fn beside_overview(&self, aspects: &[(Aspect, f32)]) -> Option<(Aspect, f32)> {
        let [(first, a), (second, b), ..] = *aspects else {
            return None;
        };
        let ((Aspect::Overview, other) | (other, Aspect::Overview)) = (first, second) else {
            return None;
        };
        let confidence = (a + b) * self.reading.coverage;
        (a - b < LEAD && confidence >= self.bar).then_some((other, confidence))
    }

    /// The aspects with how likely each is, likeliest first.
    fn aspects(&self) -> Vec<(Aspect, f32)> {
        let aspect = |(class, likelihood): &(Class, f32)| match class {
            Class::Aspect(aspect) => Some((*aspect, *likelihood)),
            Class::Bot(_) | Class::Uncovered | Class::None => None,
        };
        self.reading.classes.iter().filter_map(aspect).collect()
    }

    /// The aspects to answer: the best, and another one where its clause asks for it as clearly.
    ///
    /// What changes is said with every answer, so `overview` is no second aspect and yields to any other.
    fn several_aspects(&self, best: Aspect) -> Vec<Aspect> {
        let mut aspects = vec![best];
        for clause in &self.reading.clauses {
            if let Class::Aspect(aspect) = clause.class
                && clause.confidence >= CLAUSE
                && self.reading.likelihood(clause.class) >= BESIDE
                && !aspects.contains(&aspect)
            {
                aspects.push(aspect);
            }
        }
        if aspects.len() > 1 {
            aspects.retain(|aspect| *aspect != Aspect::Overview);
        }
        aspects.truncate(ASPECTS);
        aspects
    }

    /// What is taken for granted beside what is asked, where it is something that facts can tell of: what changes is said
    /// anyway, and how to object is no claim.
    fn premise(&self, asked: &[Aspect]) -> Option<Aspect> {
        let claim = self
            .reading
            .premise
            .filter(|claim| claim.confidence >= CLAIM)?;
        match claim.class {
            Class::Aspect(Aspect::Overview | Aspect::OptOut | Aspect::Source)
            | Class::Bot(_)
            | Class::Uncovered
            | Class::None => None,
            Class::Aspect(aspect) => (!asked.contains(&aspect)).then_some(aspect),
        }
    }

    /// What is most likely asked.
    pub(super) fn best(&self) -> Option<Class> {
        self.reading.classes.first().map(|(class, _)| *class)
    }

    /// The platform that the text names.
    pub(super) fn platform(&self) -> Option<&PlatformId> {
        match &self.reading.subject {
            Some(Entity::Platform(id)) => Some(id),
            Some(Entity::Service(_)) | None => None,
        }
    }

    /// Whether something shows that the question is about the use of data: its words, or the last question.
    pub(super) fn is_domain(&self) -> bool {
        // An assistant's name alone is enough for being rid of it.
        let is_feature = self.reading.hint.is_assistant
            && self.best() == Some(Class::Aspect(Aspect::FeatureOff));
        !self.reading.domain.is_empty() || is_feature || has_topic(self.context)
    }

    fn bar_for_else(&self) -> f32 {
        if has_topic(self.context) {
            ELSE_IN_CONVERSATION
        } else {
            ELSE
        }
    }

    /// The confidence from which a question is asked back.
    fn low_bar(&self) -> f32 {
        if has_topic(self.context) {
            CLARIFY - IN_CONVERSATION
        } else {
            CLARIFY
        }
    }

    /// The question, to be answered.
    pub(super) fn answer(&self, topic: Topic, aspects: Vec<Aspect>, confidence: f32) -> Question {
        self.question(topic, aspects, confidence, Outcome::Answer)
    }

    /// The question, to be asked back; with one reading alone there is nothing to ask.
    pub(super) fn clarify(&self, readings: Vec<(ChangeId, Aspect)>, confidence: f32) -> Question {
        let choices: Vec<Choice> = readings
            .into_iter()
            .take(CHOICES)
            .map(|(change, aspect)| Choice {
                change,
                aspect,
                region: self.reading.region,
            })
            .collect();
        let first = match choices.as_slice() {
            [] => return self.decline(Refusal::OutOfScope, Topic::None),
            [only] => {
                let topic = Topic::Change(only.change.clone());
                return self.answer(topic, vec![only.aspect], confidence);
            }
            [_, ..] if self.was_just_asked_back() => {
                return self.decline(Refusal::OutOfScope, Topic::None);
            }
            [first, ..] => first,
        };
        // The likeliest reading stays what a follow-up is about, unless it would be another platform's.
        let same = choices
            .iter()
            .all(|choice| choice.change.platform == first.change.platform);
        let topic = if same {
            Topic::Change(first.change.clone())
        } else {
            Topic::None
        };
        let mut aspects: Vec<Aspect> = choices.iter().map(|choice| choice.aspect).collect();
        aspects.dedup();
        self.question(topic, aspects, confidence, Outcome::Clarify(choices))
    }

    /// Whether this tries to take one of the choices that were offered, and names nothing of its own: it is asked back
    /// once, not until somebody gives up.
    fn was_just_asked_back(&self) -> bool {
        let names_something = self.reading.subject.is_some() || self.reading.region.is_some();
        !self.context.choices.is_empty() && !names_something && self.reading.words.len() <= WORDED
    }

    fn decline(&self, why: Refusal, topic: Topic) -> Question {
        let confidence = self
            .reading
            .classes
            .first()
            .map_or(0.0, |(_, likelihood)| *likelihood);
        self.question(topic, Vec::new(), confidence, Outcome::Decline(why))
    }

    fn question(
        &self,
        topic: Topic,
        aspects: Vec<Aspect>,
        confidence: f32,
        outcome: Outcome,
    ) -> Question {
        let language = match &self.reading.language.found {
            // A name alone is written alike in every language, and a term in many.
            Found::Ours(_)
                if !self.reading.language.is_told
                    || !self.reading.tokens.iter().any(Token::is_word) =>
            {
                None
            }
            Found::Ours(at) => self.languages.get(*at).cloned(),
            Found::Other(language) => language.clone(),
        };
        Question {
            language,
            topic,
            premise: self
                .premise(&aspects)
                .filter(|_| outcome == Outcome::Answer),
            aspects,
            region: self.reading.region,
            extent: Extent::Screen,
            confidence,
            outcome,
        }
    }
}
