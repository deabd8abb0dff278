//! How well labelled questions are understood: what `optout understand eval` counts.
//!
//! A label names topic, aspect and region; `also` lists labels that are as right. A question is to be answered where its
//! own label names something that can be (a topic with facts and an aspect), to be declined where no label does, and
//! either may be done with what lies between.

use serde::Deserialize;

use super::{Choice, Outcome, Question};
use crate::{facts::Aspect, region::Region};

/// A question with what it means, one line of a file.
#[derive(Clone, Debug, Deserialize)]
pub struct Labelled {
    /// Its name, for telling which went wrong.
    pub id: String,
    /// The question.
    pub text: String,
    /// The message before it in the same conversation.
    #[serde(default)]
    pub context: Option<String>,
    /// The language that it is in, by its tag.
    #[serde(default)]
    pub lang: Option<String>,
    /// What it means.
    #[serde(flatten)]
    meant: Meant,
    /// What it may mean as well; what is left out is as in the label itself.
    #[serde(default)]
    also: Vec<Alternative>,
}

/// What a question means.
#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Meant {
    /// A change's id, `general`, `other/<name>` or `none`.
    topic: String,
    /// An aspect, `unknown` where nothing is known of what is asked, nothing where the topic says all.
    aspect: Option<String>,
    region: Option<Region>,
}

#[derive(Clone, Debug, Deserialize)]
struct Alternative {
    topic: Option<String>,
    aspect: Option<String>,
    #[serde(default)]
    region: Given,
}

/// A region, which may be given as none.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(from = "Option<Region>")]
enum Given {
    #[default]
    NotAtAll,
    As(Option<Region>),
}

impl From<Option<Region>> for Given {
    fn from(region: Option<Region>) -> Self {
        Self::As(region)
    }
}

/// Tags of texts in no language that could be told.
const NO_LANGUAGE: [&str; 3] = ["und", "la", "tlh"];

/// The language that another one's writing is taken for: they are told apart by ear, not by eye.
fn written_as(primary: &str) -> &str {
    match primary {
        "gsw" => "de",
        "nn" | "no" => "nb",
        "hr" | "sr" | "sh" => "bs",
        other => other,
    }
}

/// What has to be done with a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// Answer it: its own label can be.
    Answer,
    /// Either: another label can be answered.
    Either,
    /// Decline it: no label can be answered.
    Decline,
}

/// What was done with a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was answered as a label says.
    RightAnswer,
    /// It was answered, and as no label says.
    WrongAnswer,
    /// It was not answered, and a label says so.
    RightSilence,
    /// It was asked back, with a label among the choices.
    Offered,
    /// It was asked back without one.
    Asked,
    /// It was declined.
    Declined,
}

/// How the understanding of one question compares with its labels.
#[derive(Clone, Copy, Debug)]
pub struct Verdict {
    /// What was to be done.
    pub duty: Duty,
    /// What was done.
    pub fate: Fate,
    /// Its topic, aspect and region each by itself are as some label says.
    pub fields: [bool; 3],
    /// Its language is the labelled one, where there is one.
    pub has_language: Option<bool>,
}

impl Verdict {
    fn is_right(self) -> bool {
        matches!(self.fate, Fate::RightAnswer | Fate::RightSilence)
    }

    /// Whether it was answered, rightly or not.
    pub fn is_answered(self) -> bool {
        matches!(self.fate, Fate::RightAnswer | Fate::WrongAnswer)
    }
}

/// The counts of some verdicts, as shares of 0 to 1; not a number where there is nothing to count.
#[derive(Clone, Debug)]
pub struct Score {
    /// How many questions there are.
    pub count: usize,
    /// The shares by name, in the order in which they are told.
    pub shares: Vec<(&'static str, f32)>,
}

impl Meant {
    fn is_answerable(&self) -> bool {
        let is_covered = self.topic != "none" && !self.topic.starts_with("other/");
        is_covered
            && self
                .aspect
                .as_deref()
                .is_some_and(|aspect| aspect != "unknown")
    }

    fn platform(&self) -> &str {
        self.topic.split('/').next().unwrap_or_default()
    }
}

impl Labelled {
    fn accepted(&self) -> Vec<Meant> {
        let also = self.also.iter().map(|other| Meant {
            topic: other
                .topic
                .clone()
                .unwrap_or_else(|| self.meant.topic.clone()),
            aspect: other.aspect.clone(),
            region: match other.region {
                Given::NotAtAll => self.meant.region,
                Given::As(region) => region,
            },
        });
        std::iter::once(self.meant.clone()).chain(also).collect()
    }

    /// What its understanding is worth.
    pub fn judge(&self, question: &Question) -> Verdict {
        let accepted = self.accepted();
        let understood = Meant {
            topic: question.topic.to_string(),
            aspect: question.aspects.first().map(ToString::to_string),
            region: question.region,
        };
        let answers = |meant: &Meant| {
            let mut answerable = accepted.iter().filter(|label| label.is_answerable());
            answerable.any(|label| label == meant)
        };
        let is_answered = question.outcome == Outcome::Answer;
        let hits = answers(&understood) || is_answered && is_finer(&accepted, &understood);
        let may_decline = accepted.iter().any(|label| !label.is_answerable());
        let is_offered = |choice: &Choice| {
            answers(&Meant {
                topic: choice.change.to_string(),
                aspect: Some(choice.aspect.to_string()),
                region: choice.region,
            })
        };
        let is_any_answerable = accepted.iter().any(Meant::is_answerable);
        Verdict {
            duty: match (self.meant.is_answerable(), is_any_answerable) {
                (true, _) => Duty::Answer,
                (false, true) => Duty::Either,
                (false, false) => Duty::Decline,
            },
            fate: match &question.outcome {
                Outcome::Answer if hits => Fate::RightAnswer,
                Outcome::Answer => Fate::WrongAnswer,
                Outcome::Clarify(_) | Outcome::Decline(_) if may_decline => Fate::RightSilence,
                Outcome::Clarify(choices) if choices.iter().any(is_offered) => Fate::Offered,
                Outcome::Clarify(_) => Fate::Asked,
                Outcome::Decline(_) => Fate::Declined,
            },
            fields: [
                accepted.iter().any(|label| label.topic == understood.topic),
                accepted
                    .iter()
                    .any(|label| label.aspect == understood.aspect),
                accepted
                    .iter()
                    .any(|label| label.region == understood.region),
            ],
            has_language: self.language().map(|lang| {
                let found = question.language.as_ref();
                found.map(|language| written_as(language.primary())) == Some(lang)
            }),
        }
    }

    /// The language that it is in, where it is in one.
    fn language(&self) -> Option<&str> {
        let primary = self.lang.as_deref()?.split('-').next()?;
        (!NO_LANGUAGE.contains(&primary)).then(|| written_as(primary))
    }
}

/// Whether an answer is finer than the labels: an aspect of a known topic that they have no word for, or a platform that
/// has got facts since.
fn is_finer(accepted: &[Meant], understood: &Meant) -> bool {
    let aspect = understood.aspect.as_deref();
    let mut finer = Aspect::ALL.iter().filter(|own| own.is_finer());
    let is_fine = finer.any(|own| aspect == Some(own.id()));
    accepted.iter().any(|label| {
        let is_unknown = label.aspect.as_deref() == Some("unknown");
        let same_topic = label.topic == understood.topic && is_unknown && is_fine;
        let name = label.topic.strip_prefix("other/").map(str::to_lowercase);
        let same_platform = name.is_some_and(|name| name == understood.platform())
            && (label.aspect == understood.aspect || is_fine);
        label.region == understood.region && (same_topic || same_platform)
    })
}

impl Score {
    /// What some verdicts come to.
    pub fn of<'a>(verdicts: impl Iterator<Item = &'a Verdict> + Clone) -> Self {
        let share = |of: fn(&Verdict) -> bool, is: fn(&Verdict) -> bool| {
            let all = verdicts.clone().filter(|verdict| of(verdict));
            let part = all.clone().filter(|verdict| is(verdict)).count();
            super::language::share(part, all.count())
        };
        let answerable = |verdict: &Verdict| verdict.duty == Duty::Answer;
        let answered = |verdict: &Verdict| verdict.is_answered();
        let in_one_click = |verdict: &Verdict| verdict.is_right() || verdict.fate == Fate::Offered;
        let to_decline = |verdict: &Verdict| verdict.duty == Duty::Decline;
        let shares = vec![
            ("joint", share(answerable, |verdict| verdict.is_right())),
            (
                "wrong",
                share(answered, |verdict| verdict.fate == Fate::WrongAnswer),
            ),
            (
                "decline",
                share(to_decline, |verdict| !verdict.is_answered()),
            ),
            ("coverage", share(answerable, answered)),
            (
                "refused",
                share(answerable, |verdict| verdict.fate == Fate::Declined),
            ),
            ("oneclick", share(answerable, in_one_click)),
            ("topic", share(answerable, |verdict| verdict.fields[0])),
            ("aspect", share(answerable, |verdict| verdict.fields[1])),
            ("region", share(answerable, |verdict| verdict.fields[2])),
            (
                "language",
                share(
                    |verdict| verdict.has_language.is_some(),
                    |verdict| verdict.has_language == Some(true),
                ),
            ),
        ];
        Self {
            count: verdicts.count(),
            shares,
        }
    }

    /// A share by its name.
    pub fn share(&self, name: &str) -> Option<f32> {
        let named = self.shares.iter().find(|(own, _)| *own == name);
        named.map(|(_, share)| *share)
    }
}
