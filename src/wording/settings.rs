//! `settings`: what a room has settled, a line each, with the line to copy that changes it.

use super::{
    Host, dates,
    listing::followed,
    reminding::Reminding,
    reply::{Draft, Line},
    voice::Voice,
};
use crate::{place::Corrections, reminders::Arrangement};

/// Words the settings of a room.
pub(crate) fn settings(voice: &Voice<'_>, host: &Host, room: &Arrangement) -> Draft {
    let prefix = || host.prefix.clone();
    let mut draft = Draft::default();
    draft.paragraph(voice.line(&Reminding::Settings));
    draft.bullets(vec![
        language(voice, host, room),
        voice.line(&Reminding::SettingTimeZone {
            zone: room.zone.clone(),
            prefix: prefix(),
            command: voice.say(&Reminding::FormTimeZone),
        }),
        voice.line(&Reminding::SettingHour {
            time: voice.time(room.hour),
            prefix: prefix(),
            command: voice.say(&Reminding::FormRemindAt),
        }),
        threads(voice, host, room),
        corrections(voice, host, room),
        pings(voice, host, room),
        following(voice, host, room),
    ]);
    draft.paragraph(voice.line(&Reminding::SettingsReset {
        prefix: prefix(),
        command: voice.say(&Reminding::FormSettingsReset),
    }));
    draft
}

fn language(voice: &Voice<'_>, host: &Host, room: &Arrangement) -> Line {
    let prefix = host.prefix.clone();
    voice.line(&match &room.settings.language {
        None => Reminding::SettingLanguageAuto {
            prefix,
            command: voice.say(&Reminding::FormLanguage),
        },
        Some(language) => Reminding::SettingLanguage {
            language: dates::own_name(language),
            prefix,
            command: voice.say(&Reminding::FormLanguageAuto),
        },
    })
}

fn threads(voice: &Voice<'_>, host: &Host, room: &Arrangement) -> Line {
    let prefix = host.prefix.clone();
    voice.line(&if room.settings.threads {
        Reminding::SettingThreadsOn {
            prefix,
            command: voice.say(&Reminding::FormThreadsOff),
        }
    } else {
        Reminding::SettingThreadsOff {
            prefix,
            command: voice.say(&Reminding::FormThreadsOn),
        }
    })
}

fn corrections(voice: &Voice<'_>, host: &Host, room: &Arrangement) -> Line {
    let prefix = host.prefix.clone();
    voice.line(&match room.settings.corrections {
        Corrections::Edit => Reminding::SettingCorrectionsEdit {
            prefix,
            command: voice.say(&Reminding::FormCorrectionsNotice),
        },
        Corrections::Notice => Reminding::SettingCorrectionsNotice {
            prefix,
            command: voice.say(&Reminding::FormCorrectionsEdit),
        },
    })
}

fn pings(voice: &Voice<'_>, host: &Host, room: &Arrangement) -> Line {
    let prefix = host.prefix.clone();
    voice.line(&if room.pings {
        Reminding::SettingPingsOn {
            prefix,
            command: voice.say(&Reminding::FormRemindPingOff),
        }
    } else {
        Reminding::SettingPingsOff {
            prefix,
            command: voice.say(&Reminding::FormRemindPing),
        }
    })
}

fn following(voice: &Voice<'_>, host: &Host, room: &Arrangement) -> Line {
    let prefix = host.prefix.clone();
    voice.line(&match followed(voice, &room.following) {
        None => Reminding::SettingFollowingNone {
            prefix,
            command: voice.say(&Reminding::FormRemind),
        },
        Some(whom) => Reminding::SettingFollowing {
            whom,
            prefix,
            command: voice.say(&Reminding::FormReminders),
        },
    })
}
