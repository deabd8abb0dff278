//! A reading: everything that was found in a text, before anything is decided.

use std::ops::Range;

use super::{
    features::Token,
    language::Finding,
    lexicon::Lexicon,
    locale::Class,
    normalize::{End, Word},
    platform::{Entity, Hint, Mention},
    region::Named,
};
use crate::{
    facts::{PlatformId, Practice},
    region::Region,
};

/// Everything that was found in a text.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// The words, folded, in order.
    pub(super) words: Vec<Word>,
    /// The language.
    pub(super) language: Finding,
    /// Which language's words the text was read with, by its place.
    pub(super) lexicon: usize,
    /// Whom it is about.
    pub(super) subject: Option<Entity>,
    /// What its names say beside that.
    pub(super) hint: Hint,
    /// The other platforms that it names.
    pub(super) others: Vec<PlatformId>,
    /// The region that it names.
    pub(super) region: Option<Region>,
    /// The text with slots in the place of names and topics.
    pub(super) tokens: Vec<Token>,
    /// The practice that a phrase names.
    pub(super) named: Option<Practice>,
    /// The practices with how likely each is, likeliest first.
    pub(super) practices: Vec<(Practice, f32)>,
    /// What it may ask with how likely that is, likeliest first.
    pub(super) classes: Vec<(Class, f32)>,
    /// What each of its clauses asks; empty where there is only one.
    pub(super) clauses: Vec<Clause>,
    /// What a clause claims that takes something for granted: "since they read our messages, …".
    pub(super) premise: Option<Clause>,
    /// The share of its words that are known.
    pub(super) coverage: f32,
    /// The concepts of the domain in it: without any, nothing shows that it is about the use of data.
    pub(super) domain: Vec<String>,
    /// Whether it names slots and nothing else: "and in Norway?".
    pub(super) slots_only: bool,
    /// Whether the same is true with words that speak of a practice taken for slots: "and what about the ads?".
    pub(super) practices_only: bool,
}

/// A clause with slots in the place of names.
#[derive(Clone, Debug)]
pub(super) struct Masked {
    /// Its words and slots.
    pub(super) tokens: Vec<Token>,
    /// What ends with it.
    pub(super) end: End,
}

/// What one clause asks by itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    /// What it most likely asks.
    pub(super) class: Class,
    /// How sure that is.
    pub(super) confidence: f32,
}

impl Clause {
    /// How many words a clause has at least: one or two are a list or a greeting.
    pub(super) const LEAST: usize = 3;
}

impl Reading {
    /// How likely a class is.
    pub(super) fn likelihood(&self, class: Class) -> f32 {
        self.classes
            .iter()
            .find(|(own, _)| *own == class)
            .map_or(0.0, |(_, p)| *p)
    }
}

/// The region a text is about: where somebody lives, else the first country, else the first group. "Switzerland, not the
/// EU" is about Switzerland.
pub(super) fn region(
    found: &[Named],
    is_residence: impl Fn(&Range<usize>) -> bool,
) -> Option<Region> {
    let country = |named: &&Named| matches!(named.region, Region::Country(_));
    let lived_in = found
        .iter()
        .find(|named| found.len() > 1 && is_residence(&named.span));
    lived_in
        .or_else(|| found.iter().find(country))
        .or_else(|| found.first())
        .map(|named| named.region)
}

/// The words with slots in the place of names, clause by clause.
pub(super) fn mask(
    words: &[Word],
    mentions: &[Mention],
    regions: &[Named],
    subject: Option<&Entity>,
) -> Vec<Masked> {
    let mut clauses = Vec::new();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let mention = mentions.iter().find(|mention| mention.span.start == at);
        let region = regions.iter().find(|named| named.span.start == at);
        let (token, next) = match (mention, region) {
            (Some(mention), _) if subject == Some(&mention.entity) => {
                (Token::Platform, mention.span.end)
            }
            (Some(mention), _) => (Token::Company, mention.span.end),
            (None, Some(Named { span, .. })) => {
                let named = words[span.clone()].iter().map(|word| word.text.as_str());
                (Token::Region(named.collect::<Vec<_>>().join(" ")), span.end)
            }
            (None, None) => (Token::Word(word.text.clone()), at + 1),
        };
        tokens.push(token);
        let end = words.get(next - 1).map_or(End::Nothing, |last| last.end);
        if end > End::Nothing || next >= words.len() {
            clauses.push(Masked {
                tokens: std::mem::take(&mut tokens),
                end,
            });
        }
        at = next;
    }
    clauses
}

/// The tokens of the sentences that end in a question mark, where there are others too.
pub(super) fn questions(clauses: &[Masked]) -> Option<Vec<Token>> {
    let sentences: Vec<&[Masked]> = clauses
        .split_inclusive(|clause| clause.end >= End::Sentence)
        .collect();
    let asks = |sentence: &&[Masked]| {
        sentence
            .last()
            .is_some_and(|clause| clause.end == End::Question)
    };
    let (asking, telling): (Vec<_>, Vec<_>) = sentences.into_iter().partition(asks);
    let tokens: Vec<Token> = asking
        .into_iter()
        .flatten()
        .flat_map(|clause| clause.tokens.clone())
        .collect();
    (!telling.is_empty() && tokens.len() >= Clause::LEAST).then_some(tokens)
}

/// A text that takes something for granted, in two.
pub(super) struct Premised {
    /// What it takes for granted, without the words that say so.
    pub(super) claim: Vec<Token>,
    /// All else.
    pub(super) rest: Vec<Token>,
}

/// The first clause that takes something for granted, and what stands beside it; nothing where it is all there is.
pub(super) fn premise(clauses: &[Masked], lexicon: &Lexicon) -> Option<Premised> {
    let claims = |clause: &Masked| {
        let texts: Vec<&str> = clause.tokens.iter().map(Token::text).collect();
        let is_courtesy = |text: &&str| lexicon.is_join(text) || lexicon.is_filler(text);
        let courtesies = texts.iter().take_while(|text| is_courtesy(text)).count();
        let mut openings = 0..=courtesies.min(texts.len().saturating_sub(1));
        openings.find_map(|at| Some(at + lexicon.premise(&texts, at)?))
    };
    let (place, opening) = clauses
        .iter()
        .enumerate()
        .find_map(|(place, clause)| Some((place, claims(clause)?)))?;
    let claim = clauses[place].tokens.get(opening..)?.to_vec();
    let others = clauses.iter().enumerate().filter(|(at, _)| *at != place);
    let rest: Vec<Token> = others
        .flat_map(|(_, clause)| clause.tokens.clone())
        .collect();
    let says_enough = |tokens: &[Token]| tokens.len() >= Clause::LEAST - 1;
    (says_enough(&claim) && says_enough(&rest)).then_some(Premised { claim, rest })
}

/// The parts that may each ask something: sentences, and what a word such as "and" joins. A comma alone parts nothing:
/// "is it legal, that they train on me" asks one thing.
pub(super) fn parts(clauses: &[Masked], lexicon: &Lexicon) -> Vec<Vec<Token>> {
    let mut parts = vec![Vec::new()];
    for clause in clauses {
        for token in &clause.tokens {
            let joins = matches!(token, Token::Word(word) if lexicon.is_join(word));
            if joins {
                parts.push(Vec::new());
            } else if let Some(part) = parts.last_mut() {
                part.push(token.clone());
            }
        }
        if clause.end >= End::Sentence {
            parts.push(Vec::new());
        }
    }
    parts.retain(|part| part.len() >= Clause::LEAST);
    parts
}

/// Whether a text names a platform, a region or a practice and says nothing else.
///
/// `speaks_of_practice` tells the words that are as good as a practice's name.
pub(super) fn is_slots_only(
    tokens: &[Token],
    lexicon: &Lexicon,
    speaks_of_practice: impl Fn(&str) -> bool,
) -> bool {
    let is_slot = |token: &Token| match token {
        Token::Platform | Token::Region(_) | Token::Topic => true,
        Token::Word(word) => speaks_of_practice(word),
        Token::Company => false,
    };
    let says_nothing = |token: &Token| match token {
        Token::Word(word) => lexicon.is_filler(word) || speaks_of_practice(word),
        Token::Platform | Token::Region(_) | Token::Topic | Token::Company => true,
    };
    tokens.iter().any(is_slot) && tokens.iter().all(says_nothing)
}

/// The tokens with the phrases hidden that name a practice, and the first of those practices.
pub(super) fn hide_topic(tokens: &[Token], lexicon: &Lexicon) -> (Vec<Token>, Option<Practice>) {
    let texts: Vec<&str> = tokens.iter().map(Token::text).collect();
    let mut hidden = Vec::with_capacity(tokens.len());
    let mut named = None;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let topic = matches!(token, Token::Word(_))
            .then(|| lexicon.topic(&texts, at))
            .flatten();
        at += if let Some((length, practice)) = topic {
            named.get_or_insert_with(|| practice.clone());
            hidden.push(Token::Topic);
            length
        } else {
            hidden.push(token.clone());
            1
        };
    }
    (hidden, named)
}
