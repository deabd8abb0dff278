//! The answer in words: plain text and HTML of the same meaning, built from the same blocks.
//!
//! The only markup that a message brings is `**label**`; links and lists are made here. Everything is escaped, and the
//! HTML has only elements of the Matrix specification's list. Text that somebody else wrote comes in through
//! [`echo`] or [`quote`].

use std::slice;

use pulldown_cmark_escape::{escape_href, escape_html_body_text};
use url::Url;

use crate::reminders::LONGEST_TEXT;

/// A message to send: the same words as plain text and as HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Readable on its own: it is what notifications and screen readers use.
    pub plain: String,
    /// Only elements of the Matrix specification's list; everything echoed is escaped.
    pub html: String,
}

impl Reply {
    /// The reply after another one, as one message.
    pub(crate) fn after(&self, first: &Self) -> Self {
        Self {
            plain: format!("{}\n\n{}", first.plain, self.plain),
            html: format!("{}{}", first.html, self.html),
        }
    }
}

/// A reply in the making: its blocks, from top to bottom.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    blocks: Vec<(Weight, Block)>,
    weight: Weight,
    /// How many things there are that can be held back.
    spare: usize,
    /// How many rows have been.
    held_rows: usize,
}

/// Whether a block can be held back where the whole would be too long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Weight {
    /// It cannot.
    #[default]
    Kept,
    /// It can, with the others of this number: a text stays with its steps and its links.
    Spare(usize),
}

#[derive(Debug)]
enum Block {
    Paragraph(Line),
    Steps(Vec<Line>),
    Bullets(Vec<Line>),
    /// Bullets of which the last ones can be held back.
    Rows(Vec<Line>),
}

/// What fits the screen of a phone, before the sources: about so many characters, in so many paragraphs and items. An
/// address behind a link is not shown there.
const SCREEN: (usize, usize) = (900, 14);

/// How many rows of a list are told at any rate.
const LEAST_ROWS: usize = 5;

/// What stands in one paragraph, step or bullet.
#[derive(Debug, Default)]
pub(crate) struct Line {
    spans: Vec<Span>,
}

#[derive(Debug)]
enum Span {
    Text(String),
    Strong(String),
    Link { label: Label, url: Url },
}

/// What a link is called.
#[derive(Debug)]
pub(crate) struct Label {
    /// Where the address is behind it.
    pub(crate) shown: String,
    /// The same where the address follows, with what the language writes between them.
    pub(crate) before_address: String,
}

impl Draft {
    /// A paragraph; an empty line makes none.
    pub(crate) fn paragraph(&mut self, line: Line) {
        if !line.spans.is_empty() {
            self.push(Block::Paragraph(line));
        }
    }

    /// Steps to take one after the other.
    pub(crate) fn steps(&mut self, steps: Vec<Line>) {
        if !steps.is_empty() {
            self.push(Block::Steps(steps));
        }
    }

    /// Things side by side.
    pub(crate) fn bullets(&mut self, bullets: Vec<Line>) {
        if !bullets.is_empty() {
            self.push(Block::Bullets(bullets));
        }
    }

    /// The same of a list whose last rows can be held back.
    pub(crate) fn rows(&mut self, rows: Vec<Line>) {
        if !rows.is_empty() {
            self.push(Block::Rows(rows));
        }
    }

    /// What follows is told at any rate.
    pub(crate) fn keep(&mut self) {
        self.weight = Weight::Kept;
    }

    /// What follows can be held back, all of it together.
    pub(crate) fn spare(&mut self) {
        self.spare += 1;
        self.weight = Weight::Spare(self.spare);
    }

    /// Holds back what does not fit the screen of a phone, the last things first, and tells whether there was any.
    pub(crate) fn shorten(&mut self) -> bool {
        let mut is_shorter = false;
        while !self.fits() && self.hold_back() {
            is_shorter = true;
        }
        is_shorter
    }

    fn fits(&self) -> bool {
        let lines = || self.blocks.iter().flat_map(|(_, block)| block.lines());
        let characters: usize = lines().map(Line::shown).sum();
        // A list that lacks rows says so in one more.
        let rest = usize::from(self.held_rows > 0);
        characters <= SCREEN.0 && lines().count() + rest <= SCREEN.1
    }

    /// Holds back the last thing that can be; tells whether there was one.
    fn hold_back(&mut self) -> bool {
        let spare = self
            .blocks
            .iter()
            .rev()
            .find_map(|(weight, _)| match weight {
                Weight::Kept => None,
                Weight::Spare(_) => Some(*weight),
            });
        if let Some(spare) = spare {
            self.blocks.retain(|(weight, _)| *weight != spare);
            return true;
        }
        let rows = self
            .blocks
            .iter_mut()
            .rev()
            .find_map(|(_, block)| match block {
                Block::Rows(rows) if rows.len() > LEAST_ROWS => Some(rows),
                Block::Rows(_) | Block::Paragraph(_) | Block::Steps(_) | Block::Bullets(_) => None,
            });
        let is_held = rows.and_then(Vec::pop).is_some();
        self.held_rows += usize::from(is_held);
        is_held
    }

    /// How many rows of a list were held back, which does not end where it seems to.
    pub(crate) const fn held_rows(&self) -> usize {
        self.held_rows
    }

    /// Adds a row to the list whose last rows were held back.
    pub(crate) fn row(&mut self, row: Line) {
        let lists = self.blocks.iter_mut().rev();
        for (_, block) in lists {
            if let Block::Rows(rows) = block {
                rows.push(row);
                return;
            }
        }
    }

    fn push(&mut self, block: Block) {
        self.blocks.push((self.weight, block));
    }

    /// How many bytes of plain text it has so far, without the lines between the blocks.
    pub(crate) fn len(&self) -> usize {
        let blocks = self.blocks.iter();
        blocks.map(|(_, block)| block.plain().len()).sum()
    }

    /// The reply.
    pub(crate) fn finish(self) -> Reply {
        let blocks = || self.blocks.iter().map(|(_, block)| block);
        let plain: Vec<_> = blocks().map(Block::plain).collect();
        Reply {
            plain: plain.join("\n\n"),
            html: blocks().map(Block::html).collect(),
        }
    }
}

impl Line {
    /// A line of one message.
    pub(crate) fn of(text: &str) -> Self {
        Self::default().text(text)
    }

    /// Adds a sentence, with `**label**` set apart. What was echoed is left as it is.
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.space();
        let mut isolated = false;
        let mut strong = false;
        let mut part = String::new();
        let mut characters = text.trim().chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                // Whatever a message brings, it turns the direction of nothing around it.
                ISOLATE if isolated => continue,
                END_OF_ISOLATE if !isolated => continue,
                _ if overrides(character) => continue,
                ISOLATE => isolated = true,
                END_OF_ISOLATE => isolated = false,
                '*' if !isolated && characters.peek() == Some(&'*') => {
                    characters.next();
                    self.push(std::mem::take(&mut part), strong);
                    strong = !strong;
                    continue;
                }
                _ => {}
            }
            if character.is_whitespace() && !NO_BREAK_SPACES.contains(&character) {
                if !part.ends_with(' ') {
                    part.push(' ');
                }
            } else {
                part.push(character);
            }
        }
        if isolated {
            part.push(END_OF_ISOLATE);
        }
        self.push(part, strong);
        self
    }

    /// Adds a link.
    pub(crate) fn link(mut self, label: Label, url: &Url) -> Self {
        self.space();
        let url = url.clone();
        self.spans.push(Span::Link { label, url });
        self
    }

    /// Whether it says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Adds what another line says; an empty one adds nothing.
    pub(crate) fn join(mut self, other: Self) -> Self {
        if !other.spans.is_empty() {
            self.space();
            self.spans.extend(other.spans);
        }
        self
    }

    fn push(&mut self, text: String, strong: bool) {
        match (text.is_empty(), strong) {
            (true, _) => {}
            (false, false) => self.spans.push(Span::Text(text)),
            (false, true) => self.spans.push(Span::Strong(text)),
        }
    }

    /// How many characters are shown of it.
    fn shown(&self) -> usize {
        let texts = self.spans.iter().map(|span| match span {
            Span::Text(text) | Span::Strong(text) => text,
            Span::Link { label, .. } => &label.shown,
        });
        texts.map(|text| text.chars().count()).sum()
    }

    fn space(&mut self) {
        if !self.spans.is_empty() {
            self.spans.push(Span::Text(" ".to_owned()));
        }
    }

    fn plain(&self) -> String {
        self.spans
            .iter()
            .map(|span| match span {
                Span::Text(text) => text.clone(),
                Span::Strong(label) => format!("**{label}**"),
                Span::Link { label, url } => format!("{} {url}", label.before_address),
            })
            .collect()
    }

    fn html(&self) -> String {
        self.spans
            .iter()
            .map(|span| match span {
                Span::Text(text) => escaped(text),
                Span::Strong(label) => format!("<strong>{}</strong>", escaped(label)),
                Span::Link { label, url } => {
                    let (address, label) = (address(url), escaped(&label.shown));
                    format!("<a href=\"{address}\">{label}</a>")
                }
            })
            .collect()
    }
}

impl Block {
    /// Its lines.
    fn lines(&self) -> &[Line] {
        match self {
            Self::Paragraph(line) => slice::from_ref(line),
            Self::Steps(lines) | Self::Bullets(lines) | Self::Rows(lines) => lines,
        }
    }

    fn plain(&self) -> String {
        let lines = match self {
            Self::Paragraph(line) => return line.plain(),
            Self::Steps(steps) => steps
                .iter()
                .zip(1..)
                .map(|(step, number)| format!("{number}. {}", step.plain()))
                .collect::<Vec<_>>(),
            Self::Bullets(bullets) | Self::Rows(bullets) => bullets
                .iter()
                .map(|bullet| format!("- {}", bullet.plain()))
                .collect(),
        };
        lines.join("\n")
    }

    fn html(&self) -> String {
        let items = |lines: &[Line]| -> String {
            let items: Vec<_> = lines.iter().map(Line::html).collect();
            format!("<li>{}</li>", items.join("</li><li>"))
        };
        match self {
            Self::Paragraph(line) => format!("<p>{}</p>", line.html()),
            Self::Steps(steps) => format!("<ol>{}</ol>", items(steps)),
            Self::Bullets(bullets) | Self::Rows(bullets) => format!("<ul>{}</ul>", items(bullets)),
        }
    }
}

/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: between them a text cannot turn the direction of what surrounds it.
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// Spaces that a language writes on purpose, the second one narrow.
const NO_BREAK_SPACES: [char; 2] = ['\u{a0}', '\u{202f}'];

/// Longer than any name of a service: what is echoed beyond it tells nobody anything.
const LONGEST_ECHO: usize = 60;

/// Words that somebody else wrote, made fit to stand in a sentence: without control characters and marks of
/// direction, cut to a name's length, isolated, and never taken for markup.
pub(crate) fn echo(text: &str) -> String {
    isolated(text, LONGEST_ECHO)
}

/// The same of a text that somebody set: as long as it may be.
pub(crate) fn quote(text: &str) -> String {
    isolated(text, LONGEST_TEXT)
}

fn isolated(text: &str, longest: usize) -> String {
    let words: String = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .filter(|character| !character.is_control() && !turns_direction(*character))
        .take(longest)
        .collect();
    format!("{ISOLATE}{words}{END_OF_ISOLATE}")
}

fn turns_direction(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// Whether a character turns what follows it, or does what no text does. Marks that a script needs do not.
fn overrides(character: char) -> bool {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}');
    turns || character.is_control() && !character.is_whitespace()
}

fn escaped(text: &str) -> String {
    let mut html = String::new();
    escape_html_body_text(&mut html, text).expect("writing to a string cannot fail");
    html
}

fn address(url: &Url) -> String {
    let mut html = String::new();
    escape_href(&mut html, url.as_str()).expect("writing to a string cannot fail");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(line: Line) -> Reply {
        let mut draft = Draft::default();
        draft.paragraph(line);
        draft.finish()
    }

    #[test]
    fn labels_are_strong_and_everything_else_is_escaped() {
        let reply = reply(Line::of("Choose **Settings & <Privacy>**, then 1 < 2."));
        assert_eq!(reply.plain, "Choose **Settings & <Privacy>**, then 1 < 2.");
        assert_eq!(
            reply.html,
            "<p>Choose <strong>Settings &amp; &lt;Privacy&gt;</strong>, then 1 &lt; 2.</p>"
        );
    }

    #[test]
    fn an_echo_brings_neither_markup_nor_direction() {
        let name = echo("**<b>\u{202e}evil\u{7}</b>**\u{2069} x");
        let reply = reply(Line::of(&name));
        assert_eq!(reply.plain, "\u{2068}**<b>evil</b>** x\u{2069}");
        assert_eq!(
            reply.html,
            "<p>\u{2068}**&lt;b&gt;evil&lt;/b&gt;** x\u{2069}</p>"
        );
    }

    #[test]
    fn a_message_turns_nothing_around_it() {
        let reply = reply(Line::of("\u{202e}a\u{0} \u{2069}b \u{2068}c **\u{2068}d"));
        assert_eq!(reply.plain, "a b \u{2068}c **d\u{2069}");
    }

    #[test]
    fn a_link_cannot_leave_its_attribute() {
        let url = "https://example.org/?a=1&b=\"><script>"
            .parse()
            .expect("it is an address");
        let label = Label {
            shown: "here".to_owned(),
            before_address: "here:".to_owned(),
        };
        let reply = reply(Line::default().link(label, &url));
        assert_eq!(
            reply.html,
            "<p><a href=\"https://example.org/?a=1&amp;b=%22%3E%3Cscript%3E\">here</a></p>"
        );
    }

    #[test]
    fn only_spaces_that_break_a_line_are_made_one() {
        let reply = reply(Line::of(
            "à quelle\n heure\u{202f}?\u{a0}\u{a0}9:05\u{202f}am",
        ));
        assert_eq!(
            reply.plain,
            "à quelle heure\u{202f}?\u{a0}\u{a0}9:05\u{202f}am"
        );
    }

    #[test]
    fn lists_are_numbered_or_bulleted_in_both_forms() {
        let mut draft = Draft::default();
        draft.steps(vec![Line::of("one"), Line::of("two")]);
        draft.bullets(vec![Line::of("three")]);
        let reply = draft.finish();
        assert_eq!(reply.plain, "1. one\n2. two\n\n- three");
        assert_eq!(
            reply.html,
            "<ol><li>one</li><li>two</li></ol><ul><li>three</li></ul>"
        );
    }
}
