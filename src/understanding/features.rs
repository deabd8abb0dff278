//! Features: the hashed pieces of a text that the model weighs.
//!
//! A text is a row of [`Token`]s: words, and the slots that stand where a platform, a region or a topic was. Pieces are
//! words alone, in pairs and at the edges, the characters within words in runs of two to four, and the concepts of the
//! lexicon, alone and in combinations. A piece is known by its hash alone; with some ten thousand of them in 2³² two seldom meet, and no string is kept.

use super::lexicon::{ConceptNames, Lexicon};

/// A word of a text, or what stands for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A folded word.
    Word(String),
    /// The platform that is asked about.
    Platform,
    /// Another company.
    Company,
    /// A region, with the words that name it: an authority's name says more than where it is.
    Region(String),
    /// A phrase that names a practice.
    Topic,
}

impl Token {
    /// Whether it is a word, and not what stands for some.
    pub(super) const fn is_word(&self) -> bool {
        match self {
            Self::Word(_) => true,
            Self::Platform | Self::Company | Self::Region(_) | Self::Topic => false,
        }
    }

    /// The word, or the name of the slot, which no cleaned text contains.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Word(word) => word,
            Self::Platform => "{platform}",
            Self::Company => "{company}",
            Self::Region(_) => "{region}",
            Self::Topic => "{topic}",
        }
    }
}

/// The pieces of a text by kind, each a hash; kinds are weighed against each other as wholes.
#[derive(Clone, Debug, Default)]
pub(super) struct Pieces {
    /// Words, pairs of words, the first and the last one.
    pub(super) words: Vec<u32>,
    /// Runs of characters.
    pub(super) runs: Vec<u32>,
    /// Concepts, pairs of them, and which slots there are.
    pub(super) combinations: Vec<u32>,
}

/// The lengths of the character runs within words, in characters.
const RUNS: std::ops::RangeInclusive<usize> = 2..=4;

/// The pieces of a text.
pub(super) fn pieces(tokens: &[Token], lexicon: &Lexicon, names: &ConceptNames) -> Pieces {
    let texts: Vec<&str> = tokens.iter().map(Token::text).collect();
    let mut pieces = Pieces::default();
    let mut concepts = 0;
    for (at, token) in tokens.iter().enumerate() {
        pieces.words.push(hash(b'w', texts[at].bytes()));
        if let Some(next) = texts.get(at + 1) {
            pieces.words.push(hash(
                b'p',
                texts[at].bytes().chain([b' ']).chain(next.bytes()),
            ));
        }
        if let Token::Word(word) = token {
            character_runs(word, RUNS, &mut pieces.runs);
        }
        concepts |= token_concepts(tokens, &texts, at, lexicon);
    }
    if let (Some(first), Some(last)) = (texts.first(), texts.last()) {
        pieces.words.push(hash(b'f', first.bytes()));
        pieces.words.push(hash(b'l', last.bytes()));
    }
    let fired: Vec<&str> = names.names(concepts).collect();
    let alone = fired.iter().map(|name| hash(b'c', name.bytes()));
    pieces.combinations.extend(alone);
    for (at, one) in fired.iter().enumerate() {
        for other in &fired[at + 1..] {
            let pair = one.bytes().chain([b' ']).chain(other.bytes());
            pieces.combinations.push(hash(b'q', pair));
        }
    }
    let mut slots: Vec<&str> = tokens
        .iter()
        .filter(|token| !matches!(token, Token::Word(_)))
        .map(Token::text)
        .collect();
    slots.sort_unstable();
    slots.dedup();
    pieces
        .combinations
        .extend(slots.iter().map(|slot| hash(b's', slot.bytes())));
    pieces
}

/// The concepts of a text.
pub(super) fn concepts(tokens: &[Token], lexicon: &Lexicon) -> u64 {
    let texts: Vec<&str> = tokens.iter().map(Token::text).collect();
    let each = (0..tokens.len()).map(|at| token_concepts(tokens, &texts, at, lexicon));
    each.fold(0, |found, one| found | one)
}

/// The concepts that a token fires, alone or as the beginning of a phrase; a region by its name as well.
fn token_concepts(tokens: &[Token], texts: &[&str], at: usize, lexicon: &Lexicon) -> u64 {
    let named = match &tokens[at] {
        Token::Region(name) => lexicon.word_concepts(name),
        Token::Word(_) | Token::Platform | Token::Company | Token::Topic => 0,
    };
    named | lexicon.concepts(texts, at)
}

/// Adds the runs of characters of a word with a space on both sides.
pub(super) fn character_runs(
    word: &str,
    lengths: std::ops::RangeInclusive<usize>,
    runs: &mut Vec<u32>,
) {
    let padded: Vec<char> = std::iter::once(' ')
        .chain(word.chars())
        .chain([' '])
        .collect();
    for length in lengths {
        for run in padded.windows(length) {
            runs.push(hash(
                b'r',
                run.iter().flat_map(|c| (*c as u32).to_le_bytes()),
            ));
        }
    }
}

/// FNV-1a over a kind and some bytes, folded to 32 bits.
fn hash(kind: u8, bytes: impl Iterator<Item = u8>) -> u32 {
    let wide = fnv(std::iter::once(kind).chain(bytes));
    #[expect(
        clippy::cast_possible_truncation,
        reason = "folding to 32 bits is the point"
    )]
    let folded = (wide ^ (wide >> 32)) as u32;
    folded
}

/// FNV-1a, 64 bits: the same on every machine and in every version, unlike the standard library's hashers.
pub(super) fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
