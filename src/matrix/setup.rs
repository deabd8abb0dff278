//! Setting up: log in once, have the device cross-signed, and keep the account's recovery key.
//!
//! Each step looks first at what is there, so that doing it all again after a failure, or on a finished account, only
//! does what is missing. In the end the device is signed by the account's own identity, which is what keeps warnings
//! away from the bot's messages, and the session and the position in the homeserver's stream are on disk: from here on,
//! every question counts.

use std::{
    fs::{self, OpenOptions},
    io::Write as _,
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context as _, anyhow, bail};
use matrix_sdk::{
    Client, Error, SessionMeta, SessionTokens,
    authentication::matrix::MatrixSession,
    config::SyncSettings,
    encryption::{recovery::RecoveryState, secret_storage::SecretStorageError},
    ruma::{
        DeviceId, OwnedDeviceId, OwnedUserId, UserId,
        api::{client::uiaa, error::ErrorKind},
        presence::PresenceState,
    },
};
use matrix_sdk_base::StateStoreDataKey;
use serde::Deserialize;

use super::session::{self, Ending, Home, Session};
use crate::{
    config::{Config, Secret, Secrets},
    store::Store,
};

/// How the bot's device is called in its account's list of devices.
const DEVICE_NAME: &str = "Optout";

/// What an account is called that has no name of its own.
const NAME: &str = "Optout";

/// What it looks like: a switch that is off.
const AVATAR: &[u8] = include_bytes!("avatar.png");

/// How long a homeserver may take to tell all rooms of an account: thousands take it a minute.
const PATIENCE: Duration = Duration::from_mins(5);

const UNKNOWN_TOKEN: &str = "the homeserver does not know the access token any more; take a new one, \
     or move the data directory away and run `optout setup` again";

/// What `setup` asks for when it is not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The account's password.
    Password,
    /// The recovery key of the account's identity.
    RecoveryKey,
}

/// Asks the operator; `None` where nobody can be asked.
pub trait Prompt: Send {
    /// The answer, not echoed.
    fn ask(&mut self, wanted: Wanted) -> anyhow::Result<Option<Secret>>;
}

/// Nobody to ask: a service, a test.
#[derive(Clone, Copy, Debug)]
pub struct Nobody;

impl Prompt for Nobody {
    fn ask(&mut self, _wanted: Wanted) -> anyhow::Result<Option<Secret>> {
        Ok(None)
    }
}

/// An account that is ready for [`run`](super::run()).
#[derive(Debug)]
pub struct SetUp {
    /// The account.
    pub user: String,
    /// Its device.
    pub device: String,
    /// What became of the recovery key.
    pub recovery: Recovery,
}

/// What became of the recovery key.
#[derive(Debug)]
pub enum Recovery {
    /// A new one, to be shown this once.
    Created(Secret),
    /// A new one, written to this file.
    Written(PathBuf),
    /// The given one unlocked the account's identity.
    Used,
    /// The device was verified already.
    Unchanged,
}

/// Logs in, or goes on with the session in `config.data_dir`, and has the device cross-signed. Doing it again is harmless.
///
/// # Errors
/// Whatever keeps the account from being used, with the remedy.
pub async fn setup(
    config: &Config,
    mut secrets: Secrets,
    prompt: &mut dyn Prompt,
) -> anyhow::Result<SetUp> {
    let home = Home::take(&config.data_dir)?;
    let client = match home.session(config)? {
        Some(session) => resume(&home, config, session, &mut secrets, prompt).await?,
        None => log_in(&home, config, &mut secrets, prompt).await?,
    };
    client
        .encryption()
        .wait_for_e2ee_initialization_tasks()
        .await;
    let position = first_sync(&client).await?;
    let recovery = verify(&client, config, &secrets, prompt).await?;
    introduce(&client).await;
    let store = Store::open(&home.database())?;
    if store.position()?.is_none() {
        // Where the account served before, its rooms are brought back when it first serves again.
        store.set_bare(true)?;
        store.take(&[], Some(&position))?;
    }
    let meta = client.session_meta().context("the session was lost")?;
    Ok(SetUp {
        user: meta.user_id.to_string(),
        device: meta.device_id.to_string(),
        recovery,
    })
}

/// Gives the account a name and a picture, where it has none of its own. Neither keeps anybody from using it.
async fn introduce(client: &Client) {
    let account = client.account();
    let local = client.user_id().map(UserId::localpart);
    let name = match account.get_display_name().await {
        // A homeserver may give a new account the name that it has in its id.
        Ok(name) if name.is_none() || name.as_deref() == local => {
            account.set_display_name(Some(NAME)).await
        }
        Ok(_) => Ok(()),
        Err(error) => Err(error),
    };
    if let Err(error) = name {
        tracing::warn!(%error, "the account gets no display name");
    }
    let picture = match account.get_avatar_url().await {
        Ok(None) => {
            let kind = "image/png".parse().expect("it is the name of a type");
            account
                .upload_avatar(&kind, AVATAR.to_vec())
                .await
                .map(drop)
        }
        Ok(Some(_)) => Ok(()),
        Err(error) => Err(error),
    };
    if let Err(error) = picture {
        tracing::warn!(%error, "the account gets no picture");
    }
}

/// Goes on with a session that is there, if the homeserver still knows it. One that has expired is renewed for the same
/// device, so that its keys stay.
async fn resume(
    home: &Home,
    config: &Config,
    session: Session,
    secrets: &mut Secrets,
    prompt: &mut dyn Prompt,
) -> anyhow::Result<Client> {
    let (client, _) = home.client(config, Some(&session.homeserver)).await?;
    let meta = session.matrix.meta.clone();
    client.restore_session(session.matrix).await.context(
        "cannot restore the session; move the data directory away and run `optout setup` again",
    )?;
    home.keep_tokens(&client)?;
    let mut ending = Ending::of(&client);
    match client.whoami().await {
        Ok(who)
            if who.user_id == meta.user_id && who.device_id.as_ref() == Some(&meta.device_id) =>
        {
            Ok(client)
        }
        Ok(_) => bail!(
            "the session belongs to another account or device than it says; move the data directory away and run `optout setup` again"
        ),
        Err(error) => {
            let error = error.into();
            if !ending.is_soft() {
                return Err(refused(error, &client));
            }
            drop(client);
            let known = Some(&session.homeserver);
            let (client, _) = home.client(config, known).await?;
            use_password(
                &client,
                &meta.user_id,
                Some(&meta.device_id),
                secrets,
                prompt,
            )
            .await?;
            keep(home, config, &client)?;
            Ok(client)
        }
    }
}

/// Logs in and keeps the session at once, before anything else can fail.
async fn log_in(
    home: &Home,
    config: &Config,
    secrets: &mut Secrets,
    prompt: &mut dyn Prompt,
) -> anyhow::Result<Client> {
    home.clear_stores()?;
    let (client, _) = home.client(config, None).await?;
    greet(&client).await?;
    if let Some(token) = &secrets.token {
        use_token(&client, token).await?;
    } else {
        let user = config
            .user
            .as_ref()
            .context("no account is named; set `user` to the bot's full Matrix id")?;
        let user = UserId::parse(user.as_str())?;
        use_password(&client, &user, None, secrets, prompt).await?;
    }
    keep(home, config, &client)?;
    Ok(client)
}

/// Logs in with the password, on a new device or on one that was there before.
async fn use_password(
    client: &Client,
    user: &UserId,
    device: Option<&DeviceId>,
    secrets: &mut Secrets,
    prompt: &mut dyn Prompt,
) -> anyhow::Result<()> {
    let password = match secrets.password.take() {
        Some(password) => password,
        None => prompt.ask(Wanted::Password)?.context(
            "no password is given and there is no terminal to ask on; set `password_file` or `token_file`",
        )?,
    };
    let mut login = client
        .matrix_auth()
        .login_username(user, password.reveal())
        .initial_device_display_name(DEVICE_NAME)
        .request_refresh_token();
    if let Some(device) = device {
        login = login.device_id(device.as_str());
    }
    login.send().await.map_err(|error| refused(error, client))?;
    secrets.password = Some(password);
    Ok(())
}

/// Keeps the session of a login, and its tokens from here on.
fn keep(home: &Home, config: &Config, client: &Client) -> anyhow::Result<()> {
    let matrix = client
        .matrix_auth()
        .session()
        .context("the login gave no session")?;
    if let Some(user) = config
        .user
        .as_ref()
        .filter(|user| user.as_str() != matrix.meta.user_id)
    {
        bail!(
            "the login is that of {}, not of {user}; correct `user` or the token",
            matrix.meta.user_id
        );
    }
    home.keep(&Session {
        homeserver: client.homeserver(),
        matrix,
    })?;
    home.keep_tokens(client)
}

/// Makes sure that a homeserver answers, before its refusals are taken for anything else.
async fn greet(client: &Client) -> anyhow::Result<()> {
    let url = client.homeserver();
    client.fetch_server_versions(None).await.map_err(|error| {
        anyhow!(error).context(format!(
            "no Matrix homeserver answers at `{url}`; correct `homeserver`, or start it"
        ))
    })?;
    Ok(())
}

/// Takes over a token, with the account and the device that the homeserver says it has.
async fn use_token(client: &Client, token: &Secret) -> anyhow::Result<()> {
    /// The homeserver's answer to "who am I?".
    #[derive(Deserialize)]
    struct Owner {
        user_id: OwnedUserId,
        device_id: Option<OwnedDeviceId>,
    }

    // Asked by hand: the SDK takes a token only together with the device that we ask for.
    let url = format!(
        "{}/_matrix/client/v3/account/whoami",
        client.homeserver().as_str().trim_end_matches('/')
    );
    let request = client.http_client().get(url).bearer_auth(token.reveal());
    let response = request
        .send()
        .await
        .context("cannot ask whose the token is")?;
    anyhow::ensure!(response.status() != 401, UNKNOWN_TOKEN);
    let body = response.error_for_status()?.bytes().await?;
    let owner: Owner = serde_json::from_slice(&body).context("cannot tell whose the token is")?;
    let device_id = owner.device_id.context(
        "the token belongs to no device; log in with a password, or make a token by logging in",
    )?;
    let meta = SessionMeta {
        user_id: owner.user_id,
        device_id,
    };
    let tokens = SessionTokens {
        access_token: token.reveal().to_owned(),
        refresh_token: None,
    };
    client
        .restore_session(MatrixSession { meta, tokens })
        .await
        .context("cannot use the token")
}

/// What a homeserver's refusal means to the operator.
fn refused(error: Error, client: &Client) -> anyhow::Error {
    let url = client.homeserver();
    let remedy = match error.client_api_error_kind() {
        Some(ErrorKind::Forbidden) => {
            "the homeserver refused the user or the password; correct `user` or `password`"
                .to_owned()
        }
        Some(ErrorKind::UnknownToken(_)) => UNKNOWN_TOKEN.to_owned(),
        Some(ErrorKind::UserDeactivated) => "the account is deactivated; take another".to_owned(),
        Some(ErrorKind::LimitExceeded(_)) => {
            "there were too many logins; wait some minutes".to_owned()
        }
        _ => format!("the homeserver at `{url}` did not let us in"),
    };
    anyhow!(error).context(remedy)
}

/// Gets to know the account: its identity, its recovery, its rooms. What is said from here on is answered.
async fn first_sync(client: &Client) -> anyhow::Result<String> {
    let key = StateStoreDataKey::SyncToken;
    let known = client.state_store().get_kv_data(key).await?;
    // A sync that tells everything is never held back, so for that one this is only how long it may take.
    let timeout = known.map_or(PATIENCE, |_| Duration::ZERO);
    let settings = SyncSettings::new()
        .filter(session::filter_of_the_first().into())
        .set_presence(PresenceState::Offline)
        .timeout(timeout);
    let response = client
        .sync_once(settings)
        .await
        .context("the first sync failed; run `optout setup` again")?;
    Ok(response.next_batch)
}

/// Brings the device under the account's identity, making that where there is none.
async fn verify(
    client: &Client,
    config: &Config,
    secrets: &Secrets,
    prompt: &mut dyn Prompt,
) -> anyhow::Result<Recovery> {
    let encryption = client.encryption();
    let user = client.user_id().context("the session was lost")?;
    let file = config.recovery_key_file.as_deref();
    let has_identity = encryption.request_user_identity(user).await?.is_some();
    if !has_identity {
        let existing = file.filter(|file| file.exists());
        if let Some(file) = existing {
            bail!(
                "`{}` has a recovery key, but the account has no identity that it could unlock; move the file away",
                file.display()
            );
        }
        make_identity(client, secrets).await?;
    }
    let was_verified = is_verified(client).await?;
    if has_identity && !was_verified {
        recover(client, file, secrets, prompt).await?;
    }
    if !was_verified {
        // Signed is the device only in the homeserver's eyes so far; see it as others do.
        encryption.request_user_identity(user).await?;
        anyhow::ensure!(
            is_verified(client).await?,
            "the account's identity did not sign the device; move the data directory away and run `optout setup` again"
        );
        if has_identity {
            return Ok(Recovery::Used);
        }
    }
    // An earlier run may have been cut short between the identity and its key.
    if matches!(
        encryption.recovery().state(),
        RecoveryState::Enabled | RecoveryState::Incomplete
    ) {
        return Ok(Recovery::Unchanged);
    }
    let key = match file {
        Some(file) if !file.exists() => KeyPlace::reserve(file)?,
        _ => KeyPlace::Screen,
    };
    let made = encryption.recovery().enable().await;
    key.put(made.context("cannot create a recovery key")?)
}

/// Creates the account's identity, with the password where the homeserver insists on one.
async fn make_identity(client: &Client, secrets: &Secrets) -> anyhow::Result<()> {
    let encryption = client.encryption();
    let Err(error) = encryption.bootstrap_cross_signing_if_needed(None).await else {
        return Ok(());
    };
    let Some(challenge) = error.as_uiaa_response() else {
        return Err(anyhow!(error).context("cannot create the account's identity"));
    };
    let (Some(password), Some(user)) = (&secrets.password, client.user_id()) else {
        bail!(
            "the homeserver wants the password to create the account's identity; set `password_file`"
        );
    };
    let identifier = uiaa::MatrixUserIdentifier::new(user.to_string());
    let mut answer = uiaa::Password::new(
        uiaa::UserIdentifier::Matrix(identifier),
        password.reveal().to_owned(),
    );
    answer.session.clone_from(&challenge.session);
    encryption
        .bootstrap_cross_signing(Some(uiaa::AuthData::Password(answer)))
        .await
        .context("the homeserver refused to create the account's identity with this password")
}

/// Unlocks the account's identity with the key given, in the file, or typed.
async fn recover(
    client: &Client,
    file: Option<&Path>,
    secrets: &Secrets,
    prompt: &mut dyn Prompt,
) -> anyhow::Result<()> {
    let key = match (&secrets.recovery_key, file.filter(|file| file.exists())) {
        (Some(key), _) => key.clone(),
        (None, Some(file)) => {
            let text = fs::read_to_string(file)
                .with_context(|| format!("cannot read the recovery key from `{}`", file.display()))?;
            Secret::new(text.trim())
        }
        (None, None) => prompt.ask(Wanted::RecoveryKey)?.context(
            "the account has an identity already, and there is no terminal to ask for its recovery key; set `recovery_key_file`",
        )?,
    };
    let recovered = client
        .encryption()
        .recovery()
        .recover_and_fix_backup(key.reveal())
        .await;
    recovered.map_err(|error| {
        use matrix_sdk::encryption::recovery::RecoveryError::SecretStorage;
        let remedy = match &error {
            SecretStorage(SecretStorageError::MissingKeyInfo { .. }) => {
                "the account has an identity, but no recovery key was ever made for it; \
                 make one in the client that has it, or take a fresh account"
            }
            SecretStorage(SecretStorageError::SecretStorageKey(_)) => {
                "the recovery key does not fit this account; correct `recovery_key` or the file"
            }
            _ => "cannot unlock the account's identity",
        };
        // The SDK's own words are left out: they may quote the key.
        anyhow!(remedy)
    })
}

/// Whether the device is signed by the account's identity, so that nobody is warned of its messages.
pub(super) async fn is_verified(client: &Client) -> anyhow::Result<bool> {
    let device = client.encryption().get_own_device().await?;
    Ok(device.is_some_and(|device| device.is_cross_signed_by_owner()))
}

/// Where the new key goes. A file is made before the key is, so that none is lost for want of a place.
enum KeyPlace {
    Screen,
    File(PathBuf, fs::File),
}

impl KeyPlace {
    fn reserve(path: &Path) -> anyhow::Result<Self> {
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
            .with_context(|| {
                format!(
                    "cannot write the recovery key to `{}`; correct `recovery_key_file`",
                    path.display()
                )
            })?;
        Ok(Self::File(path.to_owned(), file))
    }

    fn put(self, key: String) -> anyhow::Result<Recovery> {
        match self {
            Self::Screen => Ok(Recovery::Created(Secret::new(key))),
            Self::File(path, mut file) => {
                writeln!(file, "{key}")
                    .and_then(|()| file.sync_all())
                    .with_context(|| {
                        format!("cannot write the recovery key to `{}`", path.display())
                    })?;
                Ok(Recovery::Written(path))
            }
        }
    }
}
