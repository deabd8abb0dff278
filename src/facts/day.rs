//! Civil days in TOML: `2025-11-03`, without quotes, hour or zone.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de::Error};
use toml::{Value, value::Datetime};

/// For `#[serde(deserialize_with)]`: a day that has to be there.
pub(super) fn needed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = Datetime::deserialize(deserializer)
        .map_err(|_| D::Error::custom("this is no day; write it as 2025-11-03, without quotes"))?;
    written.to_string().parse().map_err(|_| {
        D::Error::custom(format!(
            "`{written}` is no day; write it as 2025-11-03, without an hour"
        ))
    })
}

/// For `#[serde(default, deserialize_with)]`: a day that may be unknown.
pub(super) fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    needed(deserializer).map(Some)
}

/// For `#[serde(deserialize_with)]`: a day, or that nobody knows it, written as `"unknown"`.
pub(super) fn or_unknown<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Date>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::String(word) if word == "unknown" => Ok(None),
        day => needed(day)
            .map(Some)
            .map_err(|error| D::Error::custom(error.to_string().trim_end())),
    }
}
