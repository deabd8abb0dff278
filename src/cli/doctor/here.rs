//! What needs no homeserver: the configuration, the facts and what was learned of how people ask, the time zones.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use jiff::civil::Date;

use crate::{
    cli::{load, run::WEIGHTS},
    config::{Config, Invites, Kind, Layers},
    facts::{self, FactBase, Statement},
    files::Files,
    matrix::{Check, Finding, State},
    understanding::Understanding,
    wording::{Catalog, KEEPS_FOR_MONTHS, is_long_ago},
};

/// Where `jiff` looks for the system's data, in this order.
const TIME_ZONES: [&str; 3] = [
    "/usr/share/zoneinfo",
    "/usr/share/lib/zoneinfo",
    "/etc/zoneinfo",
];

/// What the operator may not have meant; or that all can be used.
pub(super) fn configuration(layers: &Layers) -> Vec<Finding> {
    const CHECK: Check = Check::Configuration;
    let Ok(config) = layers.config() else {
        return Vec::new();
    };
    let mut findings: Vec<_> = layers
        .warnings()
        .iter()
        .map(|warning| {
            let error = anyhow::Error::msg(warning.clone());
            Finding {
                state: State::Warning,
                ..Finding::of_error(CHECK, &error, "correct it")
            }
        })
        .collect();
    let mut warn = |what: String, remedy: &str| {
        findings.push(Finding::new(CHECK, State::Warning, what, remedy));
    };
    for told in layers.told() {
        let is_secret = told.key.kind == Kind::Secret && !told.key.name.ends_with("_file");
        let variable = told.origin.filter(|origin| *origin == told.key.variable());
        if let Some(variable) = variable.filter(|_| is_secret) {
            warn(
                format!("`{variable}` stands in the environment, and only `optout setup` needs it"),
                "keep it from `optout run`, or give `setup` a file",
            );
        }
    }
    match (config.invites, config.allow.is_empty()) {
        (Invites::Open, _) if config.operators.is_empty() => warn(
            "`invites` are open to everybody and no operator is named".to_owned(),
            "set `operators`",
        ),
        (Invites::AllowList, true) => warn(
            "`invites` go by `allow`, which names nobody".to_owned(),
            "set `allow`",
        ),
        (Invites::Open | Invites::OwnServer | Invites::Closed, false) => warn(
            "`allow` has no effect, since `invites` do not go by it".to_owned(),
            "set `invites` to `allow-list`, or take `allow` away",
        ),
        (Invites::Open | Invites::OwnServer | Invites::Closed, true)
        | (Invites::AllowList, false) => {}
    }
    if findings.is_empty() {
        findings.push(Finding::fine(CHECK, "every value can be used"));
    }
    findings
}

/// What answers are made of, and by which zones rooms are reminded.
pub(super) fn of(config: &Config, today: Date) -> Vec<Finding> {
    let mut findings = match load(config.facts.as_deref()) {
        Ok(files) => answers(config, &files, today),
        Err(error) => vec![Finding::of_error(Check::Facts, &error, "correct `facts`")],
    };
    findings.push(time_zones(today));
    findings
}

fn answers(config: &Config, files: &Files, today: Date) -> Vec<Finding> {
    let (base, mut wrong) = facts::load(files);
    match Catalog::new(files) {
        Ok(catalog) => wrong.extend(catalog.untold(&base)),
        Err(faults) => wrong.extend(faults),
    }
    let Some(first) = wrong.first() else {
        return vec![age(&base, today), model(config, files, &base)];
    };
    let folder = config.facts.as_deref();
    let folder = folder.map_or_else(String::new, |folder| {
        format!(" --facts {}", folder.display())
    });
    vec![Finding::new(
        Check::Facts,
        State::Broken,
        format!("{} problems, such as {first}", wrong.len()),
        format!("`optout facts check{folder}` tells them all"),
    )]
}

/// How much is known, and how long ago it was read: of a statement that rests on several sources, the oldest counts.
fn age(base: &FactBase, today: Date) -> Finding {
    const CHECK: Check = Check::Facts;
    let statements: Vec<_> = base
        .all()
        .flat_map(|fact| {
            let oldest = |told: &Statement| {
                let sources = told.sources.iter();
                sources
                    .filter_map(|name| fact.sources.get(name)?.read)
                    .min()
            };
            fact.statements.iter().map(oldest)
        })
        .collect();
    let read = || statements.iter().flatten();
    let day = |day: Option<&Date>| day.map_or_else(|| "unknown".to_owned(), Date::to_string);
    let what = format!(
        "{} platforms, {} changes, {} statements, checked from {} to {}",
        base.platforms().count(),
        base.facts().count(),
        statements.len(),
        day(read().min()),
        day(read().max()),
    );
    let stale = statements
        .iter()
        .filter(|read| read.is_none_or(|read| is_long_ago(read, today)))
        .count();
    if stale == 0 {
        return Finding::fine(CHECK, what);
    }
    Finding::new(
        CHECK,
        State::Warning,
        format!("{what}; {stale} of them more than {KEEPS_FOR_MONTHS} months ago, as answers say"),
        "upgrade to a version with newer facts; `optout facts stale` tells what to read anew",
    )
}

fn model(config: &Config, files: &Files, base: &FactBase) -> Finding {
    const CHECK: Check = Check::Model;
    let what = match fs::read(config.data_dir.join(WEIGHTS)) {
        Ok(weights) if Understanding::fits(files, base, &weights) => {
            return Finding::fine(CHECK, "what was learned is that of the examples");
        }
        Ok(_) => "what was learned is that of other examples or of another version",
        Err(_) => "what there is to be learned of the examples is not kept",
    };
    Finding::new(
        CHECK,
        State::Warning,
        what,
        "the next `optout run` learns and keeps it; that start takes some seconds more",
    )
}

/// Which data of the time zones are used, and how new they are.
fn time_zones(today: Date) -> Finding {
    const CHECK: Check = Check::TimeZones;
    let Some(folder) = time_zone_folder() else {
        return Finding::fine(CHECK, "those in the program, since the system has none");
    };
    let shown = folder.display();
    let Some(version) = version(&folder) else {
        return Finding::fine(CHECK, format!("those in `{shown}`, of unknown version"));
    };
    let what = format!("version {version} in `{shown}`");
    let year = version
        .get(..4)
        .and_then(|year| year.parse::<i16>().ok())
        .unwrap_or(today.year());
    // A year without a change of any zone is rare.
    if year < today.year() - 1 {
        let remedy =
            "upgrade the system's `tzdata`; where a zone has changed since, reminders are off";
        return Finding::new(CHECK, State::Warning, what, remedy);
    }
    Finding::fine(CHECK, what)
}

fn time_zone_folder() -> Option<PathBuf> {
    let named = env::var_os("TZDIR").map(PathBuf::from);
    let usual = TIME_ZONES.iter().map(PathBuf::from);
    named
        .into_iter()
        .chain(usual)
        .find(|folder| folder.join("UTC").exists())
}

/// The version as the data name it: `2026b`.
fn version(folder: &Path) -> Option<String> {
    let head = |name| {
        let text = fs::read(folder.join(name)).ok()?;
        let line = text.split(|byte| *byte == b'\n').next()?;
        String::from_utf8(line.to_vec()).ok()
    };
    let marked =
        head("tzdata.zi").and_then(|line| Some(line.strip_prefix("# version ")?.to_owned()));
    marked.or_else(|| head("+VERSION"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_folder_of_the_time_zones_is_the_one_that_is_used() {
        let used = format!("{:?}", jiff::tz::db());
        match time_zone_folder() {
            Some(folder) => assert!(used.contains(folder.to_str().unwrap()), "{used}"),
            None => assert!(used.contains("Bundled"), "{used}"),
        }
    }

    #[test]
    fn the_version_of_the_time_zones_is_told_as_the_data_name_it() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(version(folder.path()), None);
        fs::write(folder.path().join("+VERSION"), "2024a\n").unwrap();
        assert_eq!(version(folder.path()).as_deref(), Some("2024a"));
        fs::write(
            folder.path().join("tzdata.zi"),
            "# version 2025b\n# ddeps\n",
        )
        .unwrap();
        assert_eq!(version(folder.path()).as_deref(), Some("2025b"));
    }

    #[test]
    fn facts_that_were_read_long_ago_are_told() {
        let (base, problems) = facts::load(&Files::embedded());
        assert_eq!(problems, []);
        let told = age(&base, date(3000, 1, 1));
        assert_eq!(told.state, State::Warning);
        let all: usize = base.all().map(|fact| fact.statements.len()).sum();
        let all = format!("; {all} of them more than 6 months ago, as answers say");
        assert!(told.what.ends_with(&all), "{}", told.what);
        // Some days may not be on record, and so are old at any time.
        assert!(!age(&base, date(2000, 1, 1)).what.ends_with(&all));
    }
}
