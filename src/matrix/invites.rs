//! Invitations: whose are accepted, and how fast.
//!
//! One function decides for those that come in and for those that waited while the bot was away. An invitation that is
//! not accepted is left alone rather than refused: the operator may yet allow it. Whoever invites the bot into many rooms
//! at once waits, and so does a server whose users do; nobody else waits for them. A space is no place to speak, and a
//! room with more members than the operator allows is not entered, or left where only joining could tell. A room that put
//! the bot out is entered again only when somebody of it invites.

use std::{collections::HashMap, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::{Room, RoomState};

use super::{
    log::hashed,
    mirror,
    outbound::patiently,
    rooms::{Rooms, locked},
    upgrades,
};
use crate::config::{Config, Invites};

/// How many invitations somebody has accepted at once, and how long one more takes.
const BY_USER: Pace = Pace {
    at_once: 50,
    each: SignedDuration::from_mins(1),
};

/// The same for all users of one server, save for our own.
const BY_SERVER: Pace = Pace {
    at_once: 200,
    each: SignedDuration::from_secs(15),
};

/// Joins the room of an invitation, if the policy accepts it.
pub(super) fn consider(rooms: &Arc<Rooms>, room: Room) {
    let context = Arc::clone(rooms);
    rooms.spawn(async move {
        let id = hashed(room.room_id().as_str());
        match enter(&context, &room).await {
            Ok(()) => tracing::info!(room = %id, "joined"),
            Err(why) => tracing::info!(room = %id, "an invitation is left alone: {why}"),
        }
    });
}

async fn enter(rooms: &Arc<Rooms>, room: &Room) -> Result<(), String> {
    if let Some(old) = upgrades::predecessor(rooms, room.room_id()) {
        upgrades::follow_invited(rooms, &old).await;
        return Err("an upgrade leads there".to_owned());
    }
    let config = rooms.current.config();
    let invite = room.invite_details().await;
    let inviter = invite.map_err(|error| error.to_string())?.inviter_id;
    let own = room.own_user_id().server_name();
    if !accepts(
        config.invites,
        &config.allow,
        inviter.as_str(),
        own.as_str(),
    ) {
        return Err(format!(
            "the policy does not accept {}",
            hashed(inviter.as_str())
        ));
    }
    if room.is_space() {
        return Err("it is a space".to_owned());
    }
    let preview = rooms
        .client
        .get_room_preview(room.room_id().into(), Vec::new());
    if preview
        .await
        .is_ok_and(|preview| exceeds(&config, preview.num_joined_members))
    {
        return Err("it has too many members".to_owned());
    }
    let wait = {
        let now = rooms.clock.now();
        let mut inviters = locked(&rooms.inviters);
        let by_user = inviters.wait(inviter.as_str(), BY_USER, now);
        let server = inviter.server_name();
        let by_server = if server == own {
            Duration::ZERO
        } else {
            inviters.wait(server.as_str(), BY_SERVER, now)
        };
        by_user.max(by_server)
    };
    if !rooms.pause(wait).await {
        return Err("the bot stops".to_owned());
    }
    // Whatever the room settled in an earlier stay is over.
    let leave = rooms.store.leave(room.room_id().as_str());
    leave.map_err(|error| format!("{error:#}"))?;
    mirror::clear(room).await;
    let joined = patiently(|| room.join()).await;
    joined.map_err(|error| format!("it cannot be joined: {error}"))
}

/// Whether a room that was joined has more other members than the operator allows, since only joining could tell.
pub(super) fn is_too_large(rooms: &Rooms, room: &Room) -> bool {
    // Without the bot itself.
    let others = room.joined_members_count().saturating_sub(1);
    room.state() == RoomState::Joined && exceeds(&rooms.current.config(), others)
}

fn exceeds(config: &Config, members: u64) -> bool {
    config.largest_room > 0 && members > config.largest_room.into()
}

/// How fast invitations are accepted.
#[derive(Clone, Copy, Debug)]
struct Pace {
    /// So many at once.
    at_once: u32,
    /// One more in each such span.
    each: SignedDuration,
}

/// When those who invite had their invitations accepted: by user, or by server.
#[derive(Debug, Default)]
pub(super) struct Inviters(HashMap<String, Timestamp>);

impl Inviters {
    /// How long an invitation has to wait that comes now. It counts as accepted then.
    ///
    /// What is kept of an inviter is when they will have used up nothing; each invitation puts that off by its span.
    fn wait(&mut self, who: &str, pace: Pace, now: Timestamp) -> Duration {
        self.0.retain(|_, free| *free > now);
        let free = self.0.entry(who.to_owned()).or_insert(now);
        *free += pace.each;
        let allowed =
            i32::try_from(pace.at_once).map_or(SignedDuration::MAX, |count| pace.each * count);
        Duration::try_from(free.duration_since(now) - allowed).unwrap_or_default()
    }
}

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
    fn who_invites_to_many_rooms_at_once_waits_and_nobody_else() {
        let pace = Pace {
            at_once: 2,
            each: SignedDuration::from_mins(1),
        };
        let at = |second| Timestamp::from_second(second).unwrap();
        let mut inviters = Inviters::default();
        let rows = [
            ("ann", 0, 0),
            ("ann", 0, 0),
            ("ann", 0, 60),
            ("ben", 0, 0),
            ("ann", 30, 90),
            // All that ann had is used up by then.
            ("ann", 300, 0),
            ("ann", 300, 0),
            ("ann", 300, 60),
        ];
        for (who, second, expected) in rows {
            let wait = inviters.wait(who, pace, at(second));
            assert_eq!(wait.as_secs(), expected, "{who} at {second}");
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
