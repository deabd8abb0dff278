//! Replies: whatever was said, the HTML has nothing that was not written here, and says what the plain text says.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use optout::{
    answering::Tellings,
    bot::{Bot, Response, Standing},
    conversation::Conversation,
    facts::{Fact, FactBase},
    place::PlaceKind,
    reminders::{Item, Post, Punctuality, Settled, Subject},
    understanding::{Outcome, Topic},
    wording::{Operated, Reply, RoomRow},
};
use roxmltree::{Document, Node};

use super::{inquiry, parts, questions};

/// The day of whoever asks, and its instant.
const TODAY: Date = jiff::civil::date(2026, 11, 25);
const NOW: Timestamp = Timestamp::constant(1_795_600_800, 0);

/// Isolates a text's direction, and ends that.
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// How many characters may stand between a link's label and its address in plain text: a colon, and spaces.
const BETWEEN: usize = 3;

/// A text, the message before it, the language that its room has fixed, and what was noted of the answer that it replies to:
/// what is answered to it, what is told whoever orders it, and what is said of a room that is called so.
pub(crate) fn hold(bot: &Bot, input: &str) {
    let [text, before, fixed, note] = parts(input);
    let mut inquiry = inquiry(text);
    inquiry.settings.language = fixed.parse().ok();
    inquiry.context = Some(before.to_owned()).filter(|before| !before.is_empty());
    inquiry.replies_to = Some(note.to_owned()).filter(|note| !note.is_empty());
    if inquiry.context.is_none() {
        inquiry.place.kind = PlaceKind::Direct;
        inquiry.may_settle = true;
    }
    let mut conversation = Conversation::default();
    let response = bot.reply_to(&inquiry, &mut conversation, TODAY);
    rests_on_facts(bot, &response);
    let again = bot.reply_to(&inquiry, &mut Conversation::default(), TODAY);
    assert_eq!(response.reply, again.reply, "it is answered twice");
    rests_on_facts(bot, &bot.reply_to(&inquiry, &mut conversation, TODAY));

    let language = response.language;
    if let Some(ordered) = bot.command(&inquiry) {
        for standing in [Standing::Moderator, Standing::Member { needed: 50 }] {
            let mut settled = Settled {
                settings: inquiry.settings.clone(),
                ..Settled::default()
            };
            for _ in 0..2 {
                let complied = bot.order(&ordered, standing, &settled, &TimeZone::UTC, NOW);
                is_ours(&complied.reply, &addresses(bot.base().all(), bot.base()));
                if let Some((changed, _)) = complied.settled {
                    let kept = serde_json::to_string(&changed).expect("it can be written");
                    let read = serde_json::from_str(&kept).expect("it can be read");
                    assert_eq!(changed, read, "{kept}");
                    settled = changed;
                }
            }
        }
    }
    let name = || text.to_owned();
    let post = Post {
        today: TODAY,
        items: vec![Item {
            subject: Subject::Own(name()),
            date: Some(TODAY),
        }],
        punctuality: Punctuality::OnTime,
        tells: BTreeSet::new(),
        missed: BTreeSet::new(),
    };
    let row = RoomRow {
        id: "1a2b3c4d".to_owned(),
        name: name(),
        members: 3,
    };
    let operated = [
        Operated::Left(name()),
        Operated::NoRoom(name()),
        Operated::Rooms(vec![row]),
    ];
    let operated = operated.map(|outcome| bot.operated(&outcome, &language));
    let named = [bot.muted(text, 50, &language), bot.remind(&post, &language)];
    for reply in operated.iter().chain(&named) {
        is_ours(reply, &BTreeSet::new());
    }
}

/// An answer names what is in the facts, with its sources, and can be told anew from what is kept of it.
pub(crate) fn rests_on_facts(bot: &Bot, response: &Response) {
    let base = bot.base();
    questions::is_known(bot, &response.question);
    let is_answered = response.question.outcome == Outcome::Answer;
    let links = match &response.question.topic {
        Topic::Change(id) if is_answered => {
            assert!(
                !response.sources.is_empty(),
                "{id} is told without a source"
            );
            let fact = base.fact(id).expect("what is told is known");
            addresses([fact], base)
        }
        Topic::General => addresses(base.all(), base),
        // Nothing is told, so nothing is linked.
        Topic::Change(_) | Topic::Service(_) | Topic::Bot(_) | Topic::None => BTreeSet::new(),
    };
    is_ours(&response.reply, &links);
    for source in &response.sources {
        let mut sources = base.all().flat_map(|fact| fact.sources.values());
        assert!(sources.any(|known| known == source), "{source:?}");
    }
    let told = response.told.to_string();
    let read: Tellings = told.parse().expect("what was told can be read");
    assert_eq!(read.to_string(), told);
    assert!(!bot.is_outdated(&told), "{told}");
    if let Some(note) = response.note().filter(|_| is_answered) {
        let retold = bot.retell(&note, None, &response.language, TODAY);
        let retold = retold.expect("what was told can be told again");
        assert_eq!(retold.question.note(), Some(note));
    }
}

/// The addresses that what is told of some facts may link.
fn addresses<'a>(
    facts: impl IntoIterator<Item = &'a Fact>,
    base: &'a FactBase,
) -> BTreeSet<&'a str> {
    let of_fact = |fact: &'a Fact| {
        let links = fact.links.values().map(|link| &link.url);
        links.chain(fact.sources.values().map(|source| &source.url))
    };
    let authorities = base.authorities().map(|(_, authority)| &authority.url);
    let urls = facts.into_iter().chain(base.rights()).flat_map(of_fact);
    urls.chain(authorities).map(url::Url::as_str).collect()
}

/// The HTML is balanced, has only what is made here and links only these addresses; the plain text says the same.
///
/// It is read as XML, by a parser that forgives nothing; as each element stands where HTML wants it, that reads the same.
pub(crate) fn is_ours(reply: &Reply, addresses: &BTreeSet<&str>) {
    let html = format!("<reply>{}</reply>", reply.html);
    let document = Document::parse(&html).unwrap_or_else(|error| panic!("{error}: {html}"));
    let mut plain = Plain(&reply.plain);
    let blocks = document.root_element().children();
    assert!(blocks.clone().next().is_some(), "nothing is said");
    for (place, block) in blocks.enumerate() {
        if place > 0 {
            plain.has("\n\n");
        }
        let name = element(block, &[]);
        if name == "p" {
            plain.has_line(block, addresses);
            continue;
        }
        assert!(
            ["ol", "ul"].contains(&name) && block.has_children(),
            "{name}"
        );
        for (item, number) in block.children().zip(1..) {
            assert_eq!(element(item, &[]), "li");
            if number > 1 {
                plain.has("\n");
            }
            match name {
                "ol" => plain.has(&format!("{number}. ")),
                _ => plain.has("- "),
            }
            plain.has_line(item, addresses);
        }
    }
    assert_eq!(plain.0, "", "the plain text says more");
}

/// What is left to be read of a plain text.
struct Plain<'a>(&'a str);

impl Plain<'_> {
    /// It goes on with this.
    fn has(&mut self, expected: &str) {
        let rest = self.0.strip_prefix(expected);
        self.0 = rest.unwrap_or_else(|| panic!("no `{expected}` as in HTML: {}", self.0));
    }

    /// It goes on with what a paragraph or an item says, which turns the direction of nothing that surrounds it.
    fn has_line(&mut self, line: Node<'_, '_>, addresses: &BTreeSet<&str>) {
        let mut is_isolated = false;
        for part in line.children() {
            if let Some(words) = part.text().filter(|_| part.is_text()) {
                stays_in_line(words, &mut is_isolated);
                self.has(words);
                continue;
            }
            match element(part, &["href"]) {
                "strong" => {
                    let words = only_text(part);
                    stays_in_line(words, &mut is_isolated);
                    self.has(&format!("**{words}**"));
                }
                "a" => {
                    let label = only_text(part);
                    stays_in_line(label, &mut is_isolated);
                    self.has(label);
                    let address = part.attribute("href").expect("a link leads somewhere");
                    let known = addresses
                        .iter()
                        .find(|url| decoded(url) == decoded(address));
                    let url = known.unwrap_or_else(|| panic!("`{address}` is no link of ours"));
                    let found = self.0.split_once(*url);
                    let (between, rest) = found.unwrap_or_else(|| panic!("no `{url}`: {}", self.0));
                    let is_short = between.chars().count() <= BETWEEN;
                    assert!(
                        is_short && !between.contains(char::is_alphanumeric),
                        "{between}"
                    );
                    self.0 = rest;
                }
                other => panic!("`{other}` in a line"),
            }
        }
        assert!(!is_isolated, "what was isolated does not end");
    }
}

/// An element's name. It has no attributes but these, and all of those that are wanted where it is a link.
fn element<'a>(node: Node<'a, '_>, attributes: &[&str]) -> &'a str {
    assert!(node.is_element(), "{node:?} stands between elements");
    let name = node.tag_name().name();
    let allowed = if name == "a" { attributes } else { &[] };
    let found: Vec<_> = node
        .attributes()
        .map(|attribute| attribute.name())
        .collect();
    assert_eq!(found, allowed, "of `{name}`");
    name
}

/// The text of an element that has nothing else.
fn only_text<'a>(node: Node<'a, '_>) -> &'a str {
    let mut children = node.children();
    let (Some(text), None) = (children.next(), children.next()) else {
        panic!("{node:?} has not one text");
    };
    assert!(text.is_text());
    text.text().expect("a text has one")
}

/// A text ends no line, and turns no direction but of what it isolates.
fn stays_in_line(text: &str, is_isolated: &mut bool) {
    for character in text.chars() {
        assert!(!character.is_control(), "{character:?} in {text}");
        match character {
            ISOLATE => assert!(!std::mem::replace(is_isolated, true), "isolated twice"),
            END_OF_ISOLATE => assert!(std::mem::replace(is_isolated, false), "ends twice"),
            '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' => panic!("{character:?} in {text}"),
            _ => {}
        }
    }
}

/// An address in one spelling: an attribute has some characters percent-encoded that an address may have as they are.
fn decoded(address: &str) -> String {
    let encoded = [
        ("%5B", "["),
        ("%5D", "]"),
        ("%5E", "^"),
        ("%60", "`"),
        ("%7C", "|"),
    ];
    let decode = |text: String, (from, to)| text.replace(from, to);
    encoded.into_iter().fold(address.to_owned(), decode)
}
