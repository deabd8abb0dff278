//! Looking at the file without touching it, while another process writes it: for whoever wants to know how things stand.

use std::{cmp::Ordering, path::Path, time::Duration};

use anyhow::{Context as _, anyhow, bail};
use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use url::Url;

use super::{STEPS, Store, newer};

/// A pause that the homeserver asked for, because messages came too fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slowed {
    /// When.
    pub at: Timestamp,
    /// How long it wanted to be left alone.
    pub pause: Duration,
}

impl Store {
    /// Opens the file to read it; whoever writes it is not held up, and whatever would write fails. `None` where an older
    /// version of the program wrote it: only [`Store::open`] may bring it up to date.
    ///
    /// # Errors
    /// The file cannot be read, or a later version of the program wrote it.
    pub fn open_to_read(path: &Path) -> anyhow::Result<Option<Self>> {
        Self::look(path).with_context(|| format!("cannot read the database `{}`", path.display()))
    }

    fn look(path: &Path) -> anyhow::Result<Option<Self>> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(address(path)?.as_str(), flags)?;
        let version: usize =
            connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        match version.cmp(&STEPS.len()) {
            Ordering::Less => Ok(None),
            Ordering::Equal => Self::of(connection).map(Some),
            Ordering::Greater => bail!(newer(version)),
        }
    }

    /// Remembers a pause that the homeserver asked for, in place of the last one.
    pub fn slow(&self, slowed: Slowed) -> anyhow::Result<()> {
        self.connection()
            .prepare_cached("INSERT OR REPLACE INTO state VALUES ('slowed', ?1)")?
            .execute(params![serde_json::to_string(&slowed)?])?;
        Ok(())
    }

    /// The last pause that the homeserver asked for.
    pub fn slowed(&self) -> anyhow::Result<Option<Slowed>> {
        let text: Option<String> = self
            .connection()
            .query_row("SELECT value FROM state WHERE name = 'slowed'", [], |row| {
                row.get(0)
            })
            .optional()?;
        text.map(|text| serde_json::from_str(&text).context("a pause cannot be read"))
            .transpose()
    }
}

/// The file as `SQLite` is told of it: as one that nobody writes where there is no log, since it would make one to read it.
/// Whoever begins to write meanwhile writes into the log first.
fn address(path: &Path) -> anyhow::Result<Url> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let whole = std::path::absolute(path)?;
    let mut address =
        Url::from_file_path(whole).map_err(|()| anyhow!("it is no path of a file"))?;
    if !Path::new(&log).exists() {
        address.set_query(Some("immutable=1"));
    }
    Ok(address)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::{Kind, Work};
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn looking_sees_what_is_written_meanwhile_and_writes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("optout.sqlite");
        let store = Store::open(&file).unwrap();
        let looking = Store::open_to_read(&file).unwrap().unwrap();
        assert_eq!(looking.queues().unwrap().oldest, None);
        let question = Work::own("1".to_owned(), "a", Kind::Question, at(7));
        let unread = Work::own("2".to_owned(), "a", Kind::Undecrypted, at(3));
        store.take(&[question, unread], None).unwrap();
        let slowed = Slowed {
            at: at(9),
            pause: Duration::from_millis(4_800),
        };
        store.slow(slowed).unwrap();
        assert_eq!(looking.queues().unwrap().oldest, Some(at(7)));
        assert_eq!(looking.slowed().unwrap(), Some(slowed));
        looking.slow(slowed).unwrap_err();
        // Whoever looks holds up neither a writer nor the emptying of the log.
        store.tidy().unwrap();
        drop(store);
        assert_eq!(looking.queues().unwrap().waiting, 1);
    }

    #[test]
    fn a_folder_of_a_bot_that_rests_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        // What addresses write otherwise than paths.
        let file = folder.path().join("50% of ü? #1");
        let store = Store::open(&file).unwrap();
        let question = Work::own("1".to_owned(), "a", Kind::Question, at(7));
        store.take(&[question], None).unwrap();
        drop(store);
        let before = fs::read(&file).unwrap();
        let looking = Store::open_to_read(&file).unwrap().unwrap();
        assert_eq!(looking.queues().unwrap().waiting, 1);
        assert!(fs::read(&file).unwrap() == before);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        // A bot that starts meanwhile is not held up.
        let store = Store::open(&file).unwrap();
        store.set_bare(true).unwrap();
        drop(looking);
        let looking = Store::open_to_read(&file).unwrap().unwrap();
        assert!(looking.is_bare().unwrap());
    }

    #[test]
    fn a_file_of_another_version_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("optout.sqlite");
        drop(Store::open(&file).unwrap());
        let version = |version: usize| {
            let connection = Connection::open(&file).unwrap();
            connection
                .pragma_update(None, "user_version", version)
                .unwrap();
        };
        version(STEPS.len() - 1);
        assert!(Store::open_to_read(&file).unwrap().is_none());
        version(STEPS.len() + 1);
        let error = format!("{:#}", Store::open_to_read(&file).unwrap_err());
        assert!(error.contains("run the newer program"), "{error}");
        let missing = folder.path().join("nowhere.sqlite");
        Store::open_to_read(&missing).unwrap_err();
        assert!(!missing.exists());
    }
}
