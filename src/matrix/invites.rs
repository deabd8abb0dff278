//! Invitations: whose are accepted.
//!
//! One function decides for those that come in and for those that waited while the bot was away. An invitation that is
//! not accepted is left alone rather than refused: the operator may yet allow it.

use crate::config::Invites;

/// Whether an invitation by `inviter`, a full Matrix id, is accepted by a bot of the server `own`.
pub(super) fn accepts(policy: Invites, allow: &[String], inviter: &str, own: &str) -> bool {
    let server = inviter.split_once(':').map_or("", |(_, server)| server);
    match policy {
        Invites::Closed => false,
        Invites::AllowList => allow.iter().any(|pattern| {
            let subject = if pattern.starts_with('@') {
                inviter
            } else {
                server
            };
            matches(pattern, subject)
        }),
        Invites::OwnServer => server == own,
        Invites::Open => true,
    }
}

/// Whether a pattern, in which `*` stands for anything, fits the whole text in any case.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.to_lowercase(), text.to_lowercase());
    let mut pieces = pattern.split('*');
    let Some(mut rest) = pieces.next().and_then(|first| text.strip_prefix(first)) else {
        return false;
    };
    let mut last = None;
    for piece in pieces {
        if let Some(middle) = last.replace(piece) {
            match rest.split_once(middle) {
                Some((_, after)) => rest = after,
                None => return false,
            }
        }
    }
    last.map_or(rest.is_empty(), |end: &str| rest.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_is_accepted_by_the_policy_alone() {
        let allow = ["@ann:a.org", "*.b.org", "@*:c.org", "d.org"].map(str::to_owned);
        let rows = [
            (
                "closed to its own server too",
                Invites::Closed,
                "@x:own.org",
                false,
            ),
            ("own server", Invites::OwnServer, "@x:own.org", true),
            (
                "not a server that ends alike",
                Invites::OwnServer,
                "@x:evil-own.org",
                false,
            ),
            (
                "not an id that holds the server",
                Invites::OwnServer,
                "@own.org:evil.org",
                false,
            ),
            ("open", Invites::Open, "@x:evil.org", true),
            ("a listed user", Invites::AllowList, "@ann:a.org", true),
            ("in any case", Invites::AllowList, "@Ann:A.org", true),
            ("not its neighbor", Invites::AllowList, "@anna:a.org", false),
            ("a subdomain", Invites::AllowList, "@x:chat.b.org", true),
            (
                "not the domain itself",
                Invites::AllowList,
                "@x:b.org",
                false,
            ),
            ("any user of a server", Invites::AllowList, "@x:c.org", true),
            ("a server by its name", Invites::AllowList, "@x:d.org", true),
            (
                "not its own server by itself",
                Invites::AllowList,
                "@x:own.org",
                false,
            ),
        ];
        for (name, policy, inviter, expected) in rows {
            assert_eq!(
                accepts(policy, &allow, inviter, "own.org"),
                expected,
                "{name}"
            );
        }
    }

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, text, expected) in [
            ("*", "", true),
            ("a*c", "abc", true),
            ("a*c", "ac", true),
            ("a*c", "acb", false),
            ("a*b*c", "a1b2c", true),
            ("a*b*c", "a1c", false),
            ("*a*", "bab", true),
            ("ab*b", "ab", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
