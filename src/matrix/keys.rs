//! The device's keys: whether the homeserver has those that are here, and whether the others are backed up.
//!
//! Neither ends the program: most people can still be answered. The operator is told what to do.

use matrix_sdk::{
    Client,
    encryption::recovery::RecoveryState,
    ruma::{OwnedUserId, UserId},
};
use matrix_sdk_base::StateStoreDataKey;

const REPLACED: &str = "the homeserver has other keys of this device than the data directory, because an older copy was put back: \
     some messages will stay unreadable. Move the data directory away and run `optout setup` with the recovery key";

/// Tells what is wrong with the keys at the start.
pub(super) async fn check(client: Client) {
    let encryption = client.encryption();
    encryption.wait_for_e2ee_initialization_tasks().await;
    let state = encryption.recovery().state();
    if matches!(state, RecoveryState::Disabled | RecoveryState::Incomplete) {
        tracing::warn!(
            "the keys of messages are not backed up, and a lost disk would take room histories with it; run `optout setup` again"
        );
    }
    let key = StateStoreDataKey::OneTimeKeyAlreadyUploaded;
    if matches!(client.state_store().get_kv_data(key).await, Ok(Some(_))) {
        tracing::error!("{REPLACED}");
    }
}

/// The account's user, where nobody but the bot is known to use the account: all its devices with keys are called as this
/// one, as those are that were lost.
pub(super) async fn only_user_of(client: &Client) -> Option<OwnedUserId> {
    let (user, this) = (client.user_id()?, client.device_id()?);
    let devices = client.encryption().get_user_devices(user).await.ok()?;
    let name = devices.get(this)?.display_name().map(str::to_owned);
    devices
        .devices()
        .all(|device| device.display_name() == name.as_deref())
        .then(|| user.to_owned())
}

/// Ends a verification that somebody wants.
pub(super) async fn decline(client: &Client, user: &UserId, flow: &str) {
    let request = client
        .encryption()
        .get_verification_request(user, flow)
        .await;
    if let Some(request) = request
        && let Err(error) = request.cancel().await
    {
        tracing::warn!(%error, "a verification cannot be declined");
    }
}

/// Tells when the homeserver refuses the device's keys, until it is dropped.
pub(super) async fn watch(client: &Client) {
    let mut refusals = client.subscribe_to_duplicate_key_upload_errors();
    while refusals.recv().await.is_ok() {
        tracing::error!("{REPLACED}");
    }
    std::future::pending::<()>().await;
}
