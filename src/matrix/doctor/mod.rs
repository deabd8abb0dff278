//! Examining an account and its data directory: what works, what does not, and what to do about it.
//!
//! A bot that serves meanwhile notices nothing. Its database is opened to read, and the homeserver is asked by single
//! requests with the session's token, each of which changes nothing there ([`ask`]). The SDK gets neither session nor
//! stores: there is no second machine with the device's keys, and no sync that takes messages to the device. A token that
//! has expired is not renewed, since that would take it away from the bot. [`here`] tells what the directory says,
//! [`there`] how the homeserver is, [`keys`] and [`rooms`] what it says of the account.

mod ask;
mod finding;
mod here;
mod keys;
mod rooms;
mod there;

pub use finding::{Check, Finding, State};

use ask::Asking;
use here::Here;

use crate::{clock::Clock, config::Config};

/// What can only be asked with a session that works.
const OF_THE_ACCOUNT: [Check; 4] = [
    Check::Verification,
    Check::Keys,
    Check::Backup,
    Check::Rooms,
];

/// Looks at everything that this configuration has `optout run` use, and changes nothing.
pub async fn examine(config: &Config, clock: &Clock) -> Vec<Finding> {
    let Here {
        session,
        process,
        mut findings,
    } = here::look(config, clock.now());
    let asking = match Asking::reach(config, session.as_ref()).await {
        Ok((asking, greeting)) => {
            findings.extend(there::of(&asking, &greeting, clock));
            Some(asking)
        }
        Err(finding) => {
            findings.push(finding);
            None
        }
    };
    let Some(session) = session else {
        return findings;
    };
    let Some(asking) = asking else {
        findings.push(Finding::not_asked(Check::Session, Check::Homeserver));
        findings.extend(OF_THE_ACCOUNT.map(|check| Finding::not_asked(check, Check::Homeserver)));
        return findings;
    };
    let who = there::session(&asking, &session, process).await;
    let works = who.state == State::Fine;
    findings.push(who);
    if !works {
        findings.extend(OF_THE_ACCOUNT.map(|check| Finding::not_asked(check, Check::Session)));
        return findings;
    }
    let meta = &session.matrix.meta;
    let (verification, trusted) = keys::verification(&asking, meta).await;
    findings.push(verification);
    findings.push(keys::left(&asking, process).await);
    findings.push(keys::backup(&asking, meta, &trusted).await);
    findings.extend(rooms::all(&asking, &meta.user_id).await);
    findings
}
