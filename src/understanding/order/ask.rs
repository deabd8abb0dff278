//! Words that ask something by themselves, in any room and any conversation: `help`, `privacy`, `sources linkedin`.
//!
//! What people ask in sentences is learned from examples; a word alone is looked up, because it has to do the same at any
//! time. What follows such a word is read as the slots of a follow-up, and anything else makes it an ordinary question.

use super::{
    Understanding, Vocabulary,
    line::{Args, Line},
};
use crate::{
    facts::Aspect,
    language::Language,
    understanding::{BotTopic, Choice, Context, Extent, Outcome, Question, Topic, locale::Asking},
};

impl Understanding {
    /// What a word asks that stands alone, or before the name of what it is asked about; `None` where it is more.
    pub(in crate::understanding) fn asked_alone(
        &self,
        text: &str,
        context: &Context<'_>,
    ) -> Option<Question> {
        let line = Line::read(text);
        if line.is_long() {
            return None;
        }
        let vocabularies = self.vocabularies(context.language);
        vocabularies.into_iter().find_map(|words| {
            let mut args = line.args();
            args.skip(&words.courtesy);
            args.skip_last(&words.courtesy);
            let asking = args.take(&words.ask)?;
            args.skip(&words.fillers);
            args.skip(&words.address);
            let topic = match asking {
                Asking::Sources => return self.sources(words, args, context),
                Asking::More => return self.more(words, args, context),
                Asking::Help => BotTopic::Help,
                Asking::HelpRemind => BotTopic::HelpRemind,
                Asking::HelpSettings => BotTopic::HelpSettings,
                Asking::HelpPrivacy => BotTopic::HelpPrivacy,
                Asking::Privacy => BotTopic::Privacy,
                Asking::Platforms => BotTopic::Platforms,
                Asking::Deadlines => BotTopic::Deadlines,
                Asking::Version => BotTopic::Version,
            };
            let language = self.language_of(words, context);
            args.is_done().then(|| about(topic, language))
        })
    }

    /// Where it is stated what was asked last, or what the arguments name.
    fn sources(
        &self,
        words: &Vocabulary,
        args: Args<'_>,
        context: &Context<'_>,
    ) -> Option<Question> {
        let language = self.language_of(words, context);
        let last = answered(context);
        let leaning = Question {
            topic: last.map_or(Topic::None, |last| last.topic.clone()),
            aspects: vec![Aspect::Source],
            region: last.and_then(|last| last.region),
            ..about(BotTopic::NothingBefore, language.clone())
        };
        if args.is_done() {
            return Some(match last {
                Some(_) => leaning,
                None => about(BotTopic::NothingBefore, language),
            });
        }
        let context = Context {
            last: Some(&leaning),
            choices: &[],
            language: Some(&language),
        };
        let question = self.decide(&self.read(&args.value(), &context), &context);
        let is_source = |choice: &Choice| choice.aspect == Aspect::Source;
        let fits = match &question.outcome {
            Outcome::Answer => question.aspects == [Aspect::Source],
            Outcome::Clarify(choices) => choices.iter().all(is_source),
            Outcome::Decline(_) => false,
        };
        fits.then(|| Question {
            language: Some(language.clone()),
            ..question
        })
    }

    /// All that there is to the last answer; with choices on offer, the word takes none of them.
    fn more(&self, words: &Vocabulary, args: Args<'_>, context: &Context<'_>) -> Option<Question> {
        if !args.is_done() || !context.choices.is_empty() {
            return None;
        }
        let language = self.language_of(words, context);
        Some(match answered(context) {
            Some(last) => Question {
                language: Some(language),
                extent: Extent::Full,
                outcome: Outcome::Answer,
                ..last.clone()
            },
            None => about(BotTopic::NothingBefore, language),
        })
    }

    /// The language in which such a word is answered: its own; where it is English, which everybody uses for commands, the
    /// one of the conversation.
    pub(super) fn language_of(&self, words: &Vocabulary, context: &Context<'_>) -> Language {
        let is_everybodys = words.language == Language::english();
        let mut languages = self.languages.iter().filter(|_| is_everybodys);
        let spoken = context.language.and_then(|language| {
            // Of a variant the words are its language's.
            languages.find(|own| own.primary() == language.primary())
        });
        spoken.unwrap_or(&words.language).clone()
    }
}

/// The last question, if it was one that there are facts about.
fn answered<'a>(context: &Context<'a>) -> Option<&'a Question> {
    context.last.filter(|last| match last.topic {
        Topic::Change(_) | Topic::General => true,
        Topic::Service(_) | Topic::Bot(_) | Topic::None => false,
    })
}

/// A question about the bot itself, beyond doubt.
fn about(topic: BotTopic, language: Language) -> Question {
    Question {
        language: Some(language),
        topic: Topic::Bot(topic),
        aspects: Vec::new(),
        premise: None,
        region: None,
        extent: Extent::Screen,
        confidence: 1.0,
        outcome: Outcome::Answer,
    }
}
