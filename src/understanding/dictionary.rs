//! Everything that the words of a text are looked up in: lexicons, platforms, regions; and the look-up itself.

use std::{collections::BTreeSet, ops::Range, thread::ScopedJoinHandle};

use super::{
    elsewhere::Elsewhere,
    features::Token,
    language::{is_number, share},
    lexicon::{ConceptNames, Lexicon},
    locale::{Example, Locale},
    normalize::{self, Word},
    platform::{Entity, Hint, Mention, Platforms},
    reading::{self, Masked, hide_topic},
    region::{Named, Regions},
    subject::Sample,
    words::{Tongues, Words},
};
use crate::{
    facts::{FactBase, PlatformId},
    region::Region,
};

/// Everything that the words of a text are looked up in.
#[derive(Debug)]
pub(super) struct Dictionary {
    /// The words of each language, in the order of the locales.
    pub(super) lexicons: Vec<Lexicon>,
    /// The ordinary words of all of them.
    pub(super) words: Words,
    /// The words of languages that are not ours.
    pub(super) elsewhere: Elsewhere,
    /// The names of the concepts that they fire.
    pub(super) names: ConceptNames,
    platforms: Platforms,
    regions: Regions,
}

/// What was found in a text by looking its words up.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Its clauses, with slots in the place of names.
    pub(super) clauses: Vec<Masked>,
    /// Whom it is about.
    pub(super) subject: Option<Entity>,
    /// What its names say beside that.
    pub(super) hint: Hint,
    /// The other platforms that it names.
    pub(super) others: Vec<PlatformId>,
    /// The region that it names.
    pub(super) region: Option<Region>,
}

impl Dictionary {
    /// The words of the locales, whose own these are, and the names of the base.
    pub(super) fn of(locales: &[Locale], words: Words, base: &FactBase) -> Self {
        let names = ConceptNames::of(locales);
        let lexicons: Vec<Lexicon> = locales
            .iter()
            .map(|locale| Lexicon::compile(locale, &names))
            .collect();
        Self {
            words,
            elsewhere: Elsewhere::default(),
            platforms: Platforms::of(base),
            regions: Regions::of(locales),
            lexicons,
            names,
        }
    }

    /// The platforms and services that words name, in their order.
    pub(super) fn mentions(&self, words: &[Word]) -> Vec<Mention> {
        let spoken = self.spoken(words);
        self.platforms
            .find(words, spoken, &self.words, &self.lexicons)
    }

    /// The languages that a text may be in, as far as its words tell. Where several have as many of them, those count that
    /// name no region anywhere: "gilt das in usa" is German, though *usa* is a verb in three languages.
    fn spoken(&self, words: &[Word]) -> Tongues {
        let spoken = self.words.spoken(words);
        if spoken.is_single() {
            return spoken;
        }
        let names_none = |word: &&Word| !self.regions.are_named(&word.text);
        let others: Vec<Word> = words.iter().filter(names_none).cloned().collect();
        let told = self.words.spoken(&others).both(spoken);
        if told.is_empty() { spoken } else { told }
    }

    /// Whether a word is one of a language that is understood.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.words.are_ordinary(word)
            || self
                .lexicons
                .iter()
                .any(|lexicon| lexicon.word_concepts(word) != 0)
    }

    /// Whether a word is one of a language, told by its place.
    pub(super) fn is_of(&self, word: &str, place: usize) -> bool {
        self.words.tongues(word).has(place) || self.lexicons[place].word_concepts(word) != 0
    }

    /// Writes a word in the spelling that the language knows, where it only knows another one.
    pub(super) fn respell(&self, token: &mut Token, place: usize) {
        let Token::Word(word) = token else { return };
        if self.is_of(word, place) {
            return;
        }
        let respelled = self.lexicons[place].respelled(word);
        if self.is_of(&respelled, place) {
            *word = respelled;
        }
    }

    /// The share of a text's words that any of the languages knows, because people mix them.
    pub(super) fn coverage(&self, tokens: &[Token]) -> f32 {
        if tokens.is_empty() {
            return 0.0;
        }
        let known = tokens.iter().filter(|token| match token {
            Token::Word(word) => is_number(word) || self.knows(word),
            Token::Platform | Token::Company | Token::Region(_) | Token::Topic => true,
        });
        share(known.count(), tokens.len())
    }

    /// The names of platforms, services and regions that are one word, each once.
    pub(super) fn names_of_one_word(&self) -> BTreeSet<String> {
        self.platforms
            .names_of_one_word()
            .chain(self.regions.names_of_one_word())
            .map(str::to_owned)
            .collect()
    }

    /// Looks the words of a text up.
    pub(super) fn find(&self, words: &[Word]) -> Found {
        let spoken = self.spoken(words);
        let (platforms, lexicons) = (&self.platforms, &self.lexicons);
        let mut mentions = platforms.find(words, spoken, &self.words, lexicons);
        let mut regions = self.regions.find(words, spoken, &self.words, lexicons);
        mentions.retain(|mention| !regions.iter().any(|named| is_rather(named, mention)));
        regions.retain(|named| {
            let mut spans = mentions.iter().map(|mention| &mention.span);
            !spans.any(|span| overlap(span, &named.span))
        });
        let subject = self.platforms.subject(&mentions);
        let others = mentions
            .iter()
            .filter(|mention| Some(&mention.entity) != subject);
        let others = others.filter_map(|mention| match &mention.entity {
            Entity::Platform(id) => Some(id.clone()),
            Entity::Service(_) => None,
        });
        let hints = || {
            let own = mentions
                .iter()
                .filter(|mention| Some(&mention.entity) == subject);
            own.map(|mention| &mention.hint)
        };
        Found {
            hint: Hint {
                is_assistant: hints().any(|hint| hint.is_assistant),
                change: hints().find_map(|hint| hint.change.clone()),
            },
            others: others.collect(),
            clauses: reading::mask(words, &mentions, &regions, subject),
            region: reading::region(&regions, |span| self.is_residence(words, span)),
            subject: subject.cloned(),
        }
    }

    /// Whether a place is said to be where somebody lives: "I'm French but live in the Netherlands".
    fn is_residence(&self, words: &[Word], place: &Range<usize>) -> bool {
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let ends_before = |at: usize, length: usize| {
            // An article may stand between.
            at + length == place.start || at + length + 1 == place.start
        };
        (0..place.start).any(|at| {
            let lengths = self
                .lexicons
                .iter()
                .filter_map(|lexicon| lexicon.residence(&texts, at));
            lengths.into_iter().any(|length| ends_before(at, length))
        })
    }

    /// The samples of each locale's examples.
    pub(super) fn samples(&self, locales: &[Locale]) -> Vec<Vec<Sample>> {
        let sample = |example: &Example, lexicon: &Lexicon| {
            let open = self.example(example);
            let (hidden, _) = hide_topic(&open, lexicon);
            let label = (example.class, example.practice.clone());
            Sample::of(&hidden, &open, label, lexicon, &self.names)
        };
        // Each language by itself, because looking names up takes a while.
        std::thread::scope(|scope| {
            let pairs = locales.iter().zip(&self.lexicons);
            let readers: Vec<_> = pairs
                .map(|(locale, lexicon)| {
                    scope.spawn(move || {
                        let examples = locale.examples.iter();
                        examples.map(|example| sample(example, lexicon)).collect()
                    })
                })
                .collect();
            let read = readers.into_iter().map(ScopedJoinHandle::join);
            read.map(|samples| samples.expect("no example panics: any text is read"))
                .collect()
        })
    }

    /// An example with its slots: those that it writes itself, and those of the names in it.
    pub(super) fn example(&self, example: &Example) -> Vec<Token> {
        let mut tokens = Vec::new();
        for (slot, part) in split_slots(&example.text) {
            tokens.extend(slot);
            // An editor's line needs no cleaning.
            let found = self.find(&normalize::plain_words(part));
            // Beside a platform's slot a company is one more, whoever it is.
            let is_beside = example.text.contains("{platform}");
            let words = found.clauses.into_iter().flat_map(|clause| clause.tokens);
            tokens.extend(words.map(|token| match token {
                Token::Platform if is_beside => Token::Company,
                other => other,
            }));
        }
        tokens
    }
}

/// The parts of an example, each with the slot before it.
fn split_slots(text: &str) -> Vec<(Option<Token>, &str)> {
    let mut parts = text.split('{');
    let first = parts.next().map(|part| (None, part));
    let others = parts.map(|part| match part.split_once('}') {
        Some(("platform", rest)) => (Some(Token::Platform), rest),
        Some(("region", rest)) => (Some(Token::Region(String::new())), rest),
        Some(("company", rest)) => (Some(Token::Company), rest),
        Some(_) | None => (None, part),
    });
    first.into_iter().chain(others).collect()
}

/// Whether words are rather a region's name: *Siria* is Syria and no Siri with an ending, and *VK* in Dutch is the United
/// Kingdom, not a service that nobody has facts about.
fn is_rather(named: &Named, mention: &Mention) -> bool {
    let yields = match mention.entity {
        Entity::Service(_) if mention.is_exact => named.is_own,
        Entity::Service(_) | Entity::Platform(_) => !mention.is_exact && named.is_exact,
    };
    yields && overlap(&named.span, &mention.span)
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}
