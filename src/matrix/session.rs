//! The data directory and the session in it: one account, one device, one process.
//!
//! The directory is private and locked while it is in use; the lock goes with its process, however that ends. The
//! session is written beside its place, synchronized and then moved there, so that a crash leaves the old one or the
//! new one. The SDK's stores lie below, without a passphrase, which would have to lie beside them.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io::{self, Read as _, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context as _, bail};
use matrix_sdk::{
    Client, ClientBuilder, SessionChange, SqliteCryptoStore, SqliteStateStore, SqliteStoreConfig,
    authentication::matrix::MatrixSession,
    config::RequestConfig,
    cross_process_lock::CrossProcessLockConfig,
    encryption::{BackupDownloadStrategy, EncryptionSettings},
    ruma::{
        OwnedUserId, ServerName,
        api::client::filter::{Filter, FilterDefinition, LazyLoadOptions},
    },
};
use matrix_sdk_base::{
    BaseClient, DmRoomDefinition, ThreadingSupport,
    crypto::{CollectStrategy, DecryptionSettings, TrustRequirement},
    store::StoreConfig,
};
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast::Receiver;
use url::Url;

use crate::config::Config;

/// The data directory, ours alone until this is dropped.
#[derive(Debug)]
pub(super) struct Home {
    path: PathBuf,
    _lock: File,
}

/// What a finished login leaves.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Session {
    /// Where the homeserver answers.
    pub(super) homeserver: Url,
    /// Account, device and token.
    #[serde(flatten)]
    pub(super) matrix: MatrixSession,
}

impl Session {
    /// The session in a data directory, if there is one. Whoever has the directory is not held up.
    ///
    /// # Errors
    /// Its file cannot be read, or it belongs to another account than the one that `config` names.
    pub(super) fn read(directory: &Path, config: &Config) -> anyhow::Result<Option<Self>> {
        let file = session_file(directory);
        if !file.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(&file)
            .with_context(|| format!("cannot read the session `{}`", file.display()))?;
        // The error of the parser is left out: it may quote the token.
        let Ok(session) = serde_json::from_str::<Self>(&text) else {
            bail!(
                "`{}` is no session; move the data directory away and run `optout setup` again",
                file.display()
            );
        };
        let account = &session.matrix.meta.user_id;
        if let Some(user) = config
            .user
            .as_ref()
            .filter(|user| user.as_str() != account.as_str())
        {
            bail!(
                "the data directory `{}` belongs to {account}, not to {user}; set another `data_dir`, or correct `user`",
                directory.display()
            );
        }
        Ok(Some(session))
    }
}

/// The bot's own database in a data directory.
pub(super) fn database(directory: &Path) -> PathBuf {
    directory.join("optout.sqlite")
}

fn session_file(directory: &Path) -> PathBuf {
    directory.join("session.json")
}

fn lock_file(directory: &Path) -> PathBuf {
    directory.join("lock")
}

/// Which process has a data directory, if one does. Nothing is written, and whoever takes it meanwhile waits for this.
///
/// # Errors
/// That cannot be told.
pub(super) fn holder(directory: &Path) -> io::Result<Option<String>> {
    let mut lock = match File::open(lock_file(directory)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        lock => lock?,
    };
    match lock.try_lock_shared() {
        Ok(()) => Ok(None),
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            lock.read_to_string(&mut holder)?;
            Ok(Some(holder.trim().to_owned()))
        }
        Err(TryLockError::Error(error)) => Err(error),
    }
}

impl Home {
    /// Takes the directory, creating it where it does not exist.
    ///
    /// # Errors
    /// Another process has it, or it cannot be made or written.
    pub(super) fn take(path: &Path) -> anyhow::Result<Self> {
        let shown = path.display();
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(path)
            .with_context(|| {
                format!("cannot create the data directory `{shown}`; set `data_dir`")
            })?;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700)).with_context(|| {
            format!(
                "cannot make the data directory `{shown}` private; it must belong to the bot's user"
            )
        })?;
        let mut lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(lock_file(path))
            .with_context(|| format!("cannot write to the data directory `{shown}`"))?;
        let taken = loop {
            match lock.try_lock() {
                // Whoever only looks whether somebody has the directory shares the lock, and for a moment.
                Err(TryLockError::WouldBlock) if lock.try_lock_shared().is_ok() => lock.unlock()?,
                taken => break taken,
            }
        };
        match taken {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = lock.read_to_string(&mut holder);
                bail!(
                    "the data directory `{shown}` is in use by process {}; end that first, or set another `data_dir`",
                    holder.trim()
                );
            }
            Err(TryLockError::Error(error)) => {
                return Err(error)
                    .with_context(|| format!("cannot lock the data directory `{shown}`"));
            }
        }
        lock.set_len(0)?;
        writeln!(lock, "{}", std::process::id())?;
        Ok(Self {
            path: path.to_owned(),
            _lock: lock,
        })
    }

    /// The bot's own database.
    pub(super) fn database(&self) -> PathBuf {
        database(&self.path)
    }

    /// The session, as [`Session::read`] finds it.
    pub(super) fn session(&self, config: &Config) -> anyhow::Result<Option<Session>> {
        Session::read(&self.path, config)
    }

    /// Keeps the session, in one step and for good.
    pub(super) fn keep(&self, session: &Session) -> anyhow::Result<()> {
        write(&self.session_file(), session)
    }

    /// Has the client keep its tokens here whenever the homeserver changes them.
    ///
    /// # Errors
    /// The client keeps them somewhere already.
    pub(super) fn keep_tokens(&self, client: &Client) -> anyhow::Result<()> {
        let (home, file) = (client.homeserver(), self.session_file());
        let kept = file.clone();
        let read = Box::new(move |_| {
            let session: Session = serde_json::from_slice(&fs::read(&kept)?)?;
            Ok(session.matrix.tokens)
        });
        let keep = Box::new(move |client: Client| {
            let matrix = client
                .matrix_auth()
                .session()
                .ok_or("there is no session")?;
            let homeserver = home.clone();
            let session = Session { homeserver, matrix };
            let kept = write(&file, &session);
            if let Err(error) = &kept {
                tracing::error!(
                    "a new token cannot be kept, and the next start needs `optout setup`: {error:#}"
                );
            }
            Ok(kept?)
        });
        Ok(client.set_session_callbacks(read, keep)?)
    }

    /// Removes the SDK's stores: what a login that was cut short left there belongs to no session.
    pub(super) fn clear_stores(&self) -> anyhow::Result<()> {
        let stores = self.stores();
        if stores.exists() {
            fs::remove_dir_all(&stores)
                .with_context(|| format!("cannot remove `{}`", stores.display()))?;
        }
        Ok(())
    }

    fn session_file(&self) -> PathBuf {
        session_file(&self.path)
    }

    fn stores(&self) -> PathBuf {
        self.path.join("matrix")
    }

    /// A client with its stores here, of the homeserver given, configured or found by the user's server name; and the part
    /// of it that has the keys.
    ///
    /// # Errors
    /// The stores cannot be opened, or no homeserver answers there.
    pub(super) async fn client(
        &self,
        config: &Config,
        known: Option<&Url>,
    ) -> anyhow::Result<(Client, BaseClient)> {
        let base = self.base(config).await?;
        let builder = Client::builder()
            // Hidden from the SDK's documentation, and the only way to the keys (decision 20).
            .base_client(base.clone())
            .cross_process_store_config(CrossProcessLockConfig::SingleProcess)
            .request_config(RequestConfig::new().timeout(Duration::from_secs(30)))
            // Where the operator names the homeserver, that is where it is.
            .respect_login_well_known(config.homeserver.is_none())
            .handle_refresh_tokens()
            .with_encryption_settings(EncryptionSettings {
                // `setup` does both, in its own order and with its own words.
                auto_enable_cross_signing: false,
                auto_enable_backups: false,
                backup_download_strategy: BackupDownloadStrategy::AfterDecryptionFailure,
            });
        let client = build(builder, config, known).await?;
        Ok((client, base))
    }

    /// What a client keeps, and whom it trusts with its keys.
    async fn base(&self, config: &Config) -> anyhow::Result<BaseClient> {
        // Two connections: one writes while the other reads, and each has a cache of its own.
        let stores = SqliteStoreConfig::with_low_memory_config(self.stores()).pool_max_size(2);
        let (state, keys) = tokio::try_join!(
            SqliteStateStore::open_with_config(&stores),
            SqliteCryptoStore::open_with_config(&stores),
        )
        .with_context(|| format!("cannot open the stores in `{}`", self.stores().display()))?;
        // Timelines and media, of which the bot keeps none, have stores in memory.
        let stores = StoreConfig::new(CrossProcessLockConfig::SingleProcess)
            .state_store(state)
            .crypto_store(keys);
        let (threading, dm) = (ThreadingSupport::Disabled, DmRoomDefinition::default());
        let mut base = BaseClient::new(stores, threading, dm);
        let (recipients, senders) = if config.strict_devices {
            (
                CollectStrategy::IdentityBasedStrategy,
                TrustRequirement::CrossSignedOrLegacy,
            )
        } else {
            (CollectStrategy::AllDevices, TrustRequirement::Untrusted)
        };
        base.room_key_recipient_strategy = recipients;
        base.decryption_settings = DecryptionSettings {
            sender_device_trust_requirement: senders,
        };
        Ok(base)
    }
}

/// A client of the homeserver that is configured, known or found by the user's server name.
///
/// # Errors
/// No homeserver is named, or none is found there.
pub(super) async fn build(
    builder: ClientBuilder,
    config: &Config,
    known: Option<&Url>,
) -> anyhow::Result<Client> {
    match (config.homeserver.as_ref().or(known), &config.user) {
        (Some(url), _) => builder
            .homeserver_url(url)
            .build()
            .await
            .with_context(|| format!("cannot use the homeserver `{url}`; correct `homeserver`")),
        (None, Some(user)) => {
            let server = ServerName::parse(user.server()).with_context(|| {
                format!("`{}` is no server name; correct `user`", user.server())
            })?;
            builder.server_name(&server).build().await.with_context(|| {
                format!("cannot find the homeserver of `{server}`; set `homeserver` to its URL")
            })
        }
        (None, None) => bail!("no account is named; set `user` to the bot's full Matrix id"),
    }
}

/// Tells how the homeserver ended a session.
#[derive(Debug)]
pub(super) struct Ending(Receiver<SessionChange>);

impl Ending {
    /// Listens from now on.
    pub(super) fn of(client: &Client) -> Self {
        Self(client.subscribe_to_session_changes())
    }

    /// Whether it has only expired: with the password the same device can go on.
    pub(super) fn is_soft(&mut self) -> bool {
        let mut is_soft = false;
        while let Ok(change) = self.0.try_recv() {
            if let SessionChange::UnknownToken(token) = change {
                is_soft = token.soft_logout;
            }
        }
        is_soft
    }
}

fn write(file: &Path, session: &Session) -> anyhow::Result<()> {
    replace(file, &serde_json::to_vec_pretty(session)?)
        .with_context(|| format!("cannot write the session `{}`", file.display()))
}

/// What a sync brings: enough of each timeline, members when they matter, nobody's presence or typing.
pub(super) fn filter() -> FilterDefinition {
    let mut filter = FilterDefinition::default();
    // As much as homeservers give; at their default of ten, a busy minute has gaps.
    filter.room.timeline.limit = Some(100_u32.into());
    filter.room.state.lazy_load_options = LazyLoadOptions::Enabled {
        include_redundant_members: false,
    };
    filter.room.ephemeral.types = Some(Vec::new());
    filter.presence = Filter::ignore_all();
    filter
}

/// What the sync of a setup brings: all that rooms are, and next to nothing of what was said there, which nobody reads.
pub(super) fn filter_of_the_first() -> FilterDefinition {
    let mut filter = filter();
    filter.room.timeline.limit = Some(1_u32.into());
    filter
}

/// What a sync brings that follows another without a pause: no members besides those who come and go, which is told in the
/// timelines.
///
/// Of whoever has said something a homeserver may tell again that they are a member. Synapse remembers one membership of
/// each user that it has told, so it tells anew of everybody who is in two rooms, such as the bot, with each of their
/// messages, and takes them for people who have just come, whose devices are then asked for, each time.
///
/// `but`: whose messages and doings in rooms are left out.
pub(super) fn filter_of_the_next(but: Option<OwnedUserId>) -> FilterDefinition {
    let mut filter = filter();
    filter.room.state.not_types = vec!["m.room.member".to_owned()];
    filter.room.timeline.not_senders = but.into_iter().collect();
    filter
}

/// Replaces a private file in one step that a crash cannot cut in two.
pub(super) fn replace(file: &Path, content: &[u8]) -> anyhow::Result<()> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // Created for its owner alone, and removed again if anything below fails.
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(content)?;
    new.as_file().sync_all()?;
    new.persist(file)?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_directory_is_private_and_one_process_has_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data");
        let home = Home::take(&path).unwrap();
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o700
        );
        let error = Home::take(&path).unwrap_err().to_string();
        let pid = std::process::id().to_string();
        assert!(
            error.contains(&pid) && error.contains("data_dir"),
            "{error}"
        );
        drop(home);
        Home::take(&path).unwrap();
    }

    #[test]
    fn who_has_the_directory_can_be_told_without_taking_it() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(holder(folder.path()).unwrap(), None);
        assert!(!lock_file(folder.path()).exists());
        let home = Home::take(folder.path()).unwrap();
        let pid = std::process::id().to_string();
        assert_eq!(holder(folder.path()).unwrap(), Some(pid));
        drop(home);
        assert_eq!(holder(folder.path()).unwrap(), None);
    }

    #[test]
    fn whoever_takes_the_directory_waits_for_those_who_only_look() {
        let folder = tempfile::tempdir().unwrap();
        drop(Home::take(folder.path()).unwrap());
        let looking = File::open(lock_file(folder.path())).unwrap();
        looking.lock_shared().unwrap();
        let path = folder.path().to_owned();
        let taking = std::thread::spawn(move || Home::take(&path).map(drop));
        assert!(!taking.is_finished());
        drop(looking);
        taking.join().unwrap().unwrap();
    }

    #[test]
    fn a_session_is_private_and_bound_to_its_account() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::take(folder.path()).unwrap();
        let mut config = Config::new(folder.path());
        assert!(home.session(&config).unwrap().is_none());
        let session = serde_json::json!({
            "homeserver": "http://localhost:8008", "user_id": "@optout:localhost",
            "device_id": "DEVICE", "access_token": "secret"
        });
        home.keep(&serde_json::from_value(session).unwrap())
            .unwrap();
        let mode = fs::metadata(home.session_file())
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let kept = home.session(&config).unwrap().unwrap();
        assert_eq!(kept.matrix.meta.device_id, "DEVICE");
        config.user = Some("@other:localhost".parse().unwrap());
        let error = home.session(&config).unwrap_err().to_string();
        assert!(error.contains("belongs to @optout:localhost"), "{error}");
        fs::write(home.session_file(), r#"{"access_token": "secret""#).unwrap();
        let error = format!("{:#}", home.session(&config).unwrap_err());
        assert!(
            !error.contains("secret") && error.contains("optout setup"),
            "{error}"
        );
    }
}
