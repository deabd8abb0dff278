//! Civil days in TOML: `2025-11-03`, without quotes, hour or zone.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de::Error};
use toml::value::Datetime;

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
