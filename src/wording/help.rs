//! `help`, and its chapters: what can be asked and ordered, each with a line to copy.
//!
//! The first page is short and says what its reader can use: how to address the bot in this place, and settling only to
//! those who may.

use super::{
    Host,
    message::{Message, Text},
    orders::{example_date, set_date},
    reminding::Reminding,
    reply::{Draft, Line, Reply},
    voice::Voice,
};
use crate::place::{Audience, PlaceKind};

/// The first page.
pub(crate) fn help(voice: &Voice<'_>, host: &Host, audience: Audience) -> Reply {
    let prefix = || host.prefix.clone();
    let form = |form: Reminding| voice.say(&form);
    let mut lines = vec![
        voice.line(&match audience.kind {
            PlaceKind::Room => Message::HelpAddressRoom { prefix: prefix() },
            PlaceKind::Direct => Message::HelpAddressDirect,
        }),
        voice.line(&Message::HelpAsk),
        voice.line(&Message::HelpFollowUp),
        voice.line(&Message::HelpWords {
            prefix: prefix(),
            platforms: form(Reminding::FormPlatforms),
            deadlines: form(Reminding::FormDeadlines),
            sources: form(Reminding::FormSources),
            privacy: form(Reminding::FormPrivacy),
        }),
    ];
    lines.push(voice.line(&if audience.may_settle {
        Message::HelpModerator {
            prefix: prefix(),
            remind: form(Reminding::FormRemind),
            more: form(Reminding::FormHelpRemind),
            settings: form(Reminding::FormHelpSettings),
        }
    } else {
        Message::HelpReminders {
            prefix: prefix(),
            command: form(Reminding::FormReminders),
        }
    }));
    let mut draft = Draft::default();
    draft.paragraph(voice.line(&Message::Help {
        platforms: voice.platforms(),
    }));
    draft.bullets(lines);
    draft.paragraph(voice.line(&Message::HelpLimits));
    draft.finish()
}

/// `help remind`.
pub(crate) fn on_reminders(voice: &Voice<'_>, host: &Host, audience: Audience) -> Reply {
    let date = example_date(voice);
    let line = |message: Explained, form| explained(voice, host, message, &form);
    let lines = vec![
        line(
            |prefix, command| Message::HelpLineRemind { prefix, command },
            Reminding::FormRemind,
        ),
        line(
            |prefix, command| Message::HelpLineRemindAll { prefix, command },
            Reminding::FormRemindAll,
        ),
        line(
            |prefix, command| Message::HelpLineRemindOff { prefix, command },
            Reminding::FormRemindOff,
        ),
        line(
            |prefix, command| Message::HelpLineEnd { prefix, command },
            Reminding::FormEnd,
        ),
        line(
            |prefix, command| Message::HelpLineRemindOn { prefix, command },
            set_date(voice),
        ),
        line(
            |prefix, command| Message::HelpLineRemindMove { prefix, command },
            Reminding::FormRemindMove { date },
        ),
        line(
            |prefix, command| Message::HelpLineRemindRemove { prefix, command },
            Reminding::FormRemindRemove,
        ),
        line(
            |prefix, command| Message::HelpLineCheckUp { prefix, command },
            Reminding::FormRemindCheckUp,
        ),
        line(
            |prefix, command| Message::HelpLineHour { prefix, command },
            Reminding::FormRemindAt,
        ),
        line(
            |prefix, command| Message::HelpLinePing { prefix, command },
            Reminding::FormRemindPing,
        ),
        line(
            |prefix, command| Message::HelpLineReminders { prefix, command },
            Reminding::FormReminders,
        ),
    ];
    chapter(voice, &Message::HelpRemind, !audience.may_settle, lines)
}

/// `help settings`.
pub(crate) fn on_settings(voice: &Voice<'_>, host: &Host, audience: Audience) -> Reply {
    let line = |message: Explained, form| explained(voice, host, message, &form);
    let lines = vec![
        line(
            |prefix, command| Message::HelpLineSettings { prefix, command },
            Reminding::FormSettings,
        ),
        line(
            |prefix, command| Message::HelpLineLanguage { prefix, command },
            Reminding::FormLanguage,
        ),
        line(
            |prefix, command| Message::HelpLineLanguageAuto { prefix, command },
            Reminding::FormLanguageAuto,
        ),
        line(
            |prefix, command| Message::HelpLineTimeZone { prefix, command },
            Reminding::FormTimeZone,
        ),
        line(
            |prefix, command| Message::HelpLineHour { prefix, command },
            Reminding::FormRemindAt,
        ),
        line(
            |prefix, command| Message::HelpLineThreads { prefix, command },
            Reminding::FormThreadsOn,
        ),
        line(
            |prefix, command| Message::HelpLineCorrections { prefix, command },
            Reminding::FormCorrectionsNotice,
        ),
        line(
            |prefix, command| Message::HelpLinePing { prefix, command },
            Reminding::FormRemindPing,
        ),
        line(
            |prefix, command| Message::HelpLineReset { prefix, command },
            Reminding::FormSettingsReset,
        ),
    ];
    chapter(voice, &Message::HelpSettings, !audience.may_settle, lines)
}

/// `help privacy`.
pub(crate) fn on_privacy(voice: &Voice<'_>, host: &Host) -> Reply {
    let line = |message: Explained, form| explained(voice, host, message, &form);
    let lines = vec![
        line(
            |prefix, command| Message::HelpLinePrivacy { prefix, command },
            Reminding::FormPrivacy,
        ),
        line(
            |prefix, command| Message::HelpLineForgetMe { prefix, command },
            Reminding::FormForgetMe,
        ),
        line(
            |prefix, command| Message::HelpLineSources { prefix, command },
            Reminding::FormSources,
        ),
        line(
            |prefix, command| Message::HelpLineVersion { prefix, command },
            Reminding::FormVersion,
        ),
    ];
    chapter(voice, &Message::HelpPrivacy, false, lines)
}

/// The message that a command is explained with.
type Explained = fn(Text, Text) -> Message;

fn explained(voice: &Voice<'_>, host: &Host, message: Explained, form: &Reminding) -> Line {
    voice.line(&message(host.prefix.clone(), voice.say(form)))
}

fn chapter(voice: &Voice<'_>, opening: &Message, is_for_others: bool, lines: Vec<Line>) -> Reply {
    let mut draft = Draft::default();
    draft.paragraph(voice.line(opening));
    draft.bullets(lines);
    if is_for_others {
        draft.paragraph(voice.line(&Message::HelpForModerators));
    }
    draft.finish()
}
