//! Why a question was understood as it was: what `optout ask --explain` prints.
//!
//! It is written for operators and translators, in English, and shows the numbers that were compared.

use std::fmt;

use super::{
    Context, Outcome, Question, Topic, Understanding, decide, features::Token, normalize,
    reading::Reading,
};

/// Why a question was understood as it was.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The line that was read of the message.
    pub line: String,
    /// The languages with the score of each, in nats, and the share of the words that it knows.
    pub languages: Vec<(String, f32, f32)>,
    /// What `whichlang` calls the language.
    pub vote: Option<String>,
    /// The text as the aspect was found from, slots in place of names.
    pub masked: String,
    /// The practices with how likely each is, likeliest first.
    pub practices: Vec<(String, f32)>,
    /// The practice that a phrase named.
    pub named: Option<String>,
    /// What it may ask with how likely that is, likeliest first.
    pub classes: Vec<(String, f32)>,
    /// The words that counted: by how much the likeliest class falls without each, the most first.
    pub words: Vec<(String, f32)>,
    /// The concepts of the domain that were found.
    pub domain: Vec<String>,
    /// The share of its words that are known.
    pub coverage: f32,
    /// The confidence from which it would have been answered.
    pub threshold: f32,
    /// What was understood.
    pub question: Question,
}

/// How many classes and words are shown.
const SHOWN: usize = 5;

impl Understanding {
    /// Why a text is understood as it is.
    pub fn explain(&self, text: &str, context: &Context<'_>) -> Explanation {
        let reading = self.read(text, context);
        let scores = self.languages.iter().zip(&reading.language.scores);
        Explanation {
            line: normalize::clean(text),
            languages: scores
                .map(|(language, (score, known))| (language.to_string(), *score, *known))
                .collect(),
            vote: reading.language.vote.as_ref().map(ToString::to_string),
            masked: reading
                .tokens
                .iter()
                .map(Token::text)
                .collect::<Vec<_>>()
                .join(" "),
            practices: named(&reading.practices),
            named: reading.named.as_ref().map(ToString::to_string),
            classes: named(&reading.classes),
            words: self.words_that_counted(&reading),
            domain: reading.domain.clone(),
            coverage: reading.coverage,
            threshold: decide::bar(self.bounds.thresholds.answer, context),
            question: self
                .asked_alone(text, context)
                .unwrap_or_else(|| self.decide(&reading, context)),
        }
    }

    /// By how much the likeliest class falls when a word is left out, the most first.
    fn words_that_counted(&self, reading: &Reading) -> Vec<(String, f32)> {
        let Some(&(class, likelihood)) = reading.classes.first() else {
            return Vec::new();
        };
        let mut words: Vec<(String, f32)> = (0..reading.tokens.len())
            .map(|left_out| {
                let mut tokens = reading.tokens.clone();
                let token = tokens.remove(left_out);
                let without = self.classes(&tokens, reading.lexicon);
                let rest = without
                    .iter()
                    .find(|(own, _)| *own == class)
                    .map_or(0.0, |(_, likelihood)| *likelihood);
                (token.text().to_owned(), likelihood - rest)
            })
            .collect();
        words.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        words.truncate(SHOWN);
        words
    }
}

fn named<Label: ToString>(likelihoods: &[(Label, f32)]) -> Vec<(String, f32)> {
    likelihoods
        .iter()
        .take(SHOWN)
        .map(|(label, likelihood)| (label.to_string(), *likelihood))
        .collect()
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "read       {}", self.line)?;
        write!(f, "language  ")?;
        for (language, score, known) in &self.languages {
            write!(f, " {language} {score:.2} (knows {known:.2})")?;
        }
        writeln!(
            f,
            ", whichlang says {}",
            self.vote.as_deref().unwrap_or("nothing")
        )?;
        writeln!(f, "masked     {}", self.masked)?;
        match self.question.region {
            Some(region) => writeln!(f, "region     {region}")?,
            None => writeln!(f, "region     none")?,
        }
        writeln!(f, "practice   {}", list(&self.practices))?;
        if let Some(named) = &self.named {
            writeln!(f, "           named: {named}")?;
        }
        writeln!(f, "aspect     {}", list(&self.classes))?;
        writeln!(f, "words      {}", list(&self.words))?;
        writeln!(f, "domain     {}", self.domain.join(", "))?;
        writeln!(f, "coverage   {:.2}", self.coverage)?;
        writeln!(
            f,
            "confidence {:.2}, answered from {:.2}",
            self.question.confidence, self.threshold
        )?;
        write!(f, "outcome    ")?;
        match &self.question.outcome {
            Outcome::Answer => write!(f, "answer")?,
            Outcome::Clarify(choices) => {
                write!(f, "ask back:")?;
                for choice in choices {
                    write!(f, " {} {}", choice.change, choice.aspect)?;
                }
            }
            Outcome::Decline(why) => write!(f, "decline: {why:?}")?,
        }
        let aspects: Vec<_> = self
            .question
            .aspects
            .iter()
            .map(|aspect| aspect.id())
            .collect();
        match &self.question.topic {
            Topic::Change(id) => write!(f, ", {id}")?,
            Topic::General => write!(f, ", across platforms")?,
            Topic::Service(name) => write!(f, ", {name}")?,
            Topic::Bot(topic) => write!(f, ", the bot: {topic:?}")?,
            Topic::None => {}
        }
        writeln!(f, " {}", aspects.join(", "))
    }
}

fn list(entries: &[(String, f32)]) -> String {
    let entries: Vec<_> = entries
        .iter()
        .map(|(name, value)| format!("{name} {value:.2}"))
        .collect();
    entries.join(", ")
}
