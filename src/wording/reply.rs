//! The answer in words: plain text and HTML of the same meaning, built from the same blocks.
//!
//! The only markup that a message brings is `**label**`; links and lists are made here. Everything is escaped, and the
//! HTML has only elements of the Matrix specification's list. Text that somebody else wrote comes in through
//! [`echo`] or [`quote`].

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
    blocks: Vec<Block>,
}

#[derive(Debug)]
enum Block {
    Paragraph(Line),
    Steps(Vec<Line>),
    Bullets(Vec<Line>),
}

/// What stands in one paragraph, step or bullet.
#[derive(Debug, Default)]
pub(crate) struct Line {
    spans: Vec<Span>,
}

#[derive(Debug)]
enum Span {
    Text(String),
    Strong(String),
    Link { label: String, url: Url },
}

impl Draft {
    /// A paragraph; an empty line makes none.
    pub(crate) fn paragraph(&mut self, line: Line) {
        if !line.spans.is_empty() {
            self.blocks.push(Block::Paragraph(line));
        }
    }

    /// Steps to take one after the other.
    pub(crate) fn steps(&mut self, steps: Vec<Line>) {
        if !steps.is_empty() {
            self.blocks.push(Block::Steps(steps));
        }
    }

    /// Things side by side.
    pub(crate) fn bullets(&mut self, bullets: Vec<Line>) {
        if !bullets.is_empty() {
            self.blocks.push(Block::Bullets(bullets));
        }
    }

    /// How many bytes of plain text it has so far, without the lines between the blocks.
    pub(crate) fn len(&self) -> usize {
        self.blocks.iter().map(|block| block.plain().len()).sum()
    }

    /// The reply.
    pub(crate) fn finish(self) -> Reply {
        let plain: Vec<_> = self.blocks.iter().map(Block::plain).collect();
        Reply {
            plain: plain.join("\n\n"),
            html: self.blocks.iter().map(Block::html).collect(),
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
            if character.is_whitespace() && character != NO_BREAK_SPACE {
                if !part.ends_with(' ') {
                    part.push(' ');
                }
            } else {
                part.push(character);
            }
        }
        self.push(part, strong);
        self
    }

    /// Adds a link.
    pub(crate) fn link(mut self, label: &str, url: &Url) -> Self {
        self.space();
        self.spans.push(Span::Link {
            label: label.to_owned(),
            url: url.clone(),
        });
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
                Span::Link { label, url } => format!("{label}: {url}"),
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
                    format!("<a href=\"{}\">{}</a>", address(url), escaped(label))
                }
            })
            .collect()
    }
}

impl Block {
    fn plain(&self) -> String {
        let lines = match self {
            Self::Paragraph(line) => return line.plain(),
            Self::Steps(steps) => steps
                .iter()
                .zip(1..)
                .map(|(step, number)| format!("{number}. {}", step.plain()))
                .collect::<Vec<_>>(),
            Self::Bullets(bullets) => bullets
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
            Self::Bullets(bullets) => format!("<ul>{}</ul>", items(bullets)),
        }
    }
}

/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: between them a text cannot turn the direction of what surrounds it.
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

const NO_BREAK_SPACE: char = '\u{a0}';

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
    fn a_link_cannot_leave_its_attribute() {
        let url = "https://example.org/?a=1&b=\"><script>"
            .parse()
            .expect("it is an address");
        let reply = reply(Line::default().link("here", &url));
        assert_eq!(
            reply.html,
            "<p><a href=\"https://example.org/?a=1&amp;b=%22%3E%3Cscript%3E\">here</a></p>"
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
