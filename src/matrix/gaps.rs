//! What a sync brought of a room, and what it left out.
//!
//! A homeserver gives at most a hundred events of a room at a time and says so (`limited`); what lies between them and
//! the last sync is fetched page by page. A room that was just joined has a past that is none of the bot's business:
//! what counts begins where it joined, in a direct message where it was invited.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::{
    Room,
    deserialized_responses::TimelineEvent,
    room::MessagesOptions,
    ruma::{UserId, events::AnySyncTimelineEvent, serde::Raw},
};
use serde::Deserialize;

/// How long ago a question may have been asked to be answered still (`design.md`: 24 hours). Older ones are left alone.
pub(super) const AGE: SignedDuration = SignedDuration::from_hours(24);

/// How many pages of a hundred events are fetched for one gap at most: a bound, far above what a day brings.
const PAGES: usize = 50;

/// What a sync brought of one room, oldest first.
pub(super) struct Segment {
    /// The room.
    pub(super) room: Room,
    /// Its events.
    pub(super) events: Vec<TimelineEvent>,
    /// Where what was left out before them begins, if something was.
    pub(super) gap: Option<String>,
    /// The position up to which was heard before; `None` in a room that was just joined.
    pub(super) since: Option<String>,
}

impl Segment {
    /// Fetches what was left out, back to what counts: what was heard before, the bot's joining, its invitation, or a day ago.
    pub(super) async fn fill(&mut self, direct: bool, now: Timestamp) -> matrix_sdk::Result<()> {
        let mut fetched = Vec::new();
        for _ in 0..PAGES {
            let Some(from) = self.gap.take() else { break };
            let mut options = MessagesOptions::backward().from(Some(&*from));
            options.to = self.since.clone();
            options.limit = 100_u32.into();
            let page = match self.room.messages(options).await {
                Ok(page) => page,
                Err(error) => {
                    self.gap = Some(from);
                    self.prepend(fetched);
                    return Err(error);
                }
            };
            let done = page.chunk.iter().any(|event| {
                let entered = match Step::of(event.raw(), self.room.own_user_id()) {
                    Some(Step::Joined) => !direct,
                    Some(Step::Invited) => true,
                    None => false,
                };
                entered || event.timestamp.is_some_and(|at| is_old(at.0.into(), now))
            });
            fetched.extend(page.chunk);
            if done {
                break;
            }
            self.gap = page.end;
        }
        self.gap = None;
        self.prepend(fetched);
        Ok(())
    }

    /// Puts what was fetched, newest first, before what is there.
    fn prepend(&mut self, fetched: Vec<TimelineEvent>) {
        let newer = std::mem::take(&mut self.events);
        self.events = fetched.into_iter().rev().chain(newer).collect();
    }

    /// Where what counts begins, and whether the bot joined in this segment.
    pub(super) fn entry(&self, direct: bool) -> Entry {
        let own = self.room.own_user_id();
        let steps: Vec<_> = self
            .events
            .iter()
            .map(|event| Step::of(event.raw(), own))
            .collect();
        entry(&steps, direct)
    }
}

/// Where what counts begins in a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The index of the first event that counts.
    pub(super) first: usize,
    /// Whether the bot joined here.
    pub(super) joined: bool,
}

/// A step of the bot's into a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Invited,
    Joined,
}

impl Step {
    fn of(event: &Raw<AnySyncTimelineEvent>, own: &UserId) -> Option<Self> {
        let member: Member<'_> = event.deserialize_as_unchecked().ok()?;
        if member.kind != "m.room.member" || member.state_key != own.as_str() {
            return None;
        }
        let before = member
            .unsigned
            .prev_content
            .map(|content| content.membership);
        match member.content.membership {
            "invite" => Some(Self::Invited),
            // A new name or picture is a membership event too, but no joining.
            "join" if before != Some("join") => Some(Self::Joined),
            _ => None,
        }
    }
}

fn entry(steps: &[Option<Step>], direct: bool) -> Entry {
    let last =
        |wanted: Step, steps: &[Option<Step>]| steps.iter().rposition(|step| *step == Some(wanted));
    let Some(joined) = last(Step::Joined, steps) else {
        return Entry {
            first: 0,
            joined: false,
        };
    };
    let invited = direct
        .then(|| last(Step::Invited, steps.get(..joined)?))
        .flatten();
    Entry {
        first: invited.unwrap_or(joined) + 1,
        joined: true,
    }
}

/// Whether what was said then, in milliseconds of the sender's clock, is too old to be answered.
pub(super) fn is_old(at: i64, now: Timestamp) -> bool {
    at < now.as_millisecond() - i64::try_from(AGE.as_millis()).unwrap_or(i64::MAX)
}

#[derive(Deserialize)]
struct Member<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    state_key: &'a str,
    #[serde(borrow)]
    content: Membership<'a>,
    #[serde(borrow, default)]
    unsigned: Unsigned<'a>,
}

#[derive(Deserialize)]
struct Membership<'a> {
    membership: &'a str,
}

#[derive(Default, Deserialize)]
struct Unsigned<'a> {
    #[serde(borrow)]
    prev_content: Option<Membership<'a>>,
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_counts_begins_at_joining_in_a_direct_message_at_the_invitation() {
        const TALK: Option<Step> = None;
        const INVITED: Option<Step> = Some(Step::Invited);
        const JOINED: Option<Step> = Some(Step::Joined);
        /// Name, timeline, where it counts from in a room and in a direct message, whether joining is in it.
        type Row = (&'static str, &'static [Option<Step>], usize, usize, bool);
        let rows: [Row; 5] = [
            ("a room known before", &[TALK, TALK], 0, 0, false),
            (
                "joined after talk",
                &[TALK, INVITED, TALK, JOINED, TALK],
                4,
                2,
                true,
            ),
            (
                "joined without an invitation in sight",
                &[TALK, JOINED],
                2,
                2,
                true,
            ),
            (
                "joined again",
                &[INVITED, JOINED, TALK, INVITED, TALK, JOINED],
                6,
                4,
                true,
            ),
            ("only invited", &[TALK, INVITED], 0, 0, false),
        ];
        for (name, steps, first, direct, joined) in rows {
            assert_eq!(entry(steps, false), Entry { first, joined }, "{name}");
            assert_eq!(
                entry(steps, true),
                Entry {
                    first: direct,
                    joined
                },
                "{name}, direct"
            );
        }
    }

    #[test]
    fn a_new_name_is_no_joining() {
        let member = |user: &str, membership: &str, before: &str| {
            let event = json!({
                "type": "m.room.member", "state_key": user, "content": { "membership": membership },
                "unsigned": { "prev_content": { "membership": before, "displayname": "\"quoted\"" } }
            });
            let raw = Raw::new(&event).unwrap().cast_unchecked();
            Step::of(&raw, user_id!("@us:a.org"))
        };
        assert_eq!(member("@us:a.org", "join", "invite"), Some(Step::Joined));
        assert_eq!(member("@us:a.org", "join", "join"), None);
        assert_eq!(member("@us:a.org", "invite", "leave"), Some(Step::Invited));
        assert_eq!(member("@us:a.org", "leave", "join"), None);
        assert_eq!(member("@ann:a.org", "join", "invite"), None);
    }
}
