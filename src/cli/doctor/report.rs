//! The report of an examination, as text and as JSON.
//!
//! The keys of the JSON and the names of checks and states are a contract with whoever reads them.

use std::io::{self, Write};

use serde::Serialize;

use crate::{
    cli::table,
    config::{Kind, Told},
    matrix::{Finding, State},
};

/// Everything that was seen.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    version: &'static str,
    /// The worst of what was found.
    pub(super) state: State,
    configuration: Vec<Row>,
    findings: Vec<Finding>,
}

/// A key of the configuration.
#[derive(Debug, Serialize)]
struct Row {
    key: &'static str,
    /// `None` where there is none, and where it is a secret.
    value: Option<toml::Value>,
    /// File and line, variable, flag, or `default`.
    origin: String,
    #[serde(skip)]
    is_secret: bool,
}

impl Report {
    pub(super) fn new(told: Vec<Told>, mut findings: Vec<Finding>) -> Self {
        findings.sort_by_key(|finding| finding.check);
        let worst = findings.iter().map(|finding| finding.state).max();
        let rows = told.into_iter().filter_map(|told| {
            let is_secret = told.key.kind == Kind::Secret;
            // That nobody has set a secret is as it should be.
            (!is_secret || told.origin.is_some()).then(|| Row {
                key: told.key.name,
                value: told.value,
                origin: told.origin.unwrap_or_else(|| "default".to_owned()),
                is_secret,
            })
        });
        Self {
            version: env!("CARGO_PKG_VERSION"),
            state: worst.unwrap_or(State::Fine),
            configuration: rows.collect(),
            findings,
        }
    }

    /// Line by line, for a terminal.
    pub(super) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "optout {}\n", self.version)?;
        if !self.configuration.is_empty() {
            let rows: Vec<_> = self.configuration.iter().map(Row::cells).collect();
            table(&rows, out)?;
            writeln!(out)?;
        }
        let mut rows = Vec::new();
        for finding in &self.findings {
            let head = [finding.state.name(), finding.check.name(), &finding.what];
            rows.push(head.map(str::to_owned).to_vec());
            if let Some(remedy) = &finding.remedy {
                rows.push(vec![String::new(), String::new(), format!("→ {remedy}")]);
            }
        }
        table(&rows, out)?;
        let count = |state| {
            let of_it = self
                .findings
                .iter()
                .filter(|finding| finding.state == state);
            of_it.count()
        };
        writeln!(
            out,
            "\nbroken: {}, warnings: {}, unknown: {}, fine: {}",
            count(State::Broken),
            count(State::Warning),
            count(State::Unknown),
            count(State::Fine),
        )
    }
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let value = match &self.value {
            Some(value) => value.to_string(),
            None if self.is_secret => "(not shown)".to_owned(),
            None => "(not set)".to_owned(),
        };
        vec![self.key.to_owned(), value, self.origin.clone()]
    }
}
