//! How deep the messages of a file are nested: Fluent reads what is within what by calling itself, and a file that goes
//! deeper than the stack would end the program.

/// How many braces and parentheses may be open at once: far more than anybody writes.
pub(super) const DEEPEST: usize = 50;

/// The text, or nothing of one that is nested deeper than [`DEEPEST`].
pub(super) fn shallow(text: &str) -> &str {
    if is_too_deep(text) { "" } else { text }
}

/// Whether more than [`DEEPEST`] are open anywhere. Outside of braces a parenthesis is a word's; within quotation marks
/// there is nothing but text, which ends with its line.
pub(super) fn is_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut is_quoted = false;
    let mut is_escaped = false;
    for character in text.chars() {
        match character {
            '\n' => is_quoted = false,
            '"' if depth > 0 && !is_escaped => is_quoted = !is_quoted,
            '{' if !is_quoted => depth += 1,
            '(' if !is_quoted && depth > 0 => depth += 1,
            '}' | ')' if !is_quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        is_escaped = is_quoted && character == '\\' && !is_escaped;
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_shallow_and_what_would_end_the_program_is_not() {
        let smileys = "a = { $x } :( { \"{\" } { \"\\\"{\" }\n".repeat(1_000);
        assert_eq!(shallow(&smileys), smileys);
        for deep in ["{ ", "{\n", "{A(", "A("] {
            let deep = format!("a = {{{}", deep.repeat(DEEPEST + 1));
            assert_eq!(shallow(&deep), "", "{deep}");
        }
    }
}
