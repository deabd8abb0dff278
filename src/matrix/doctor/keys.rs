//! The keys that the homeserver has of the account: whose signatures they carry, how many are left, whether the others
//! are backed up.
//!
//! Signatures are verified here, as other people's clients do: what the homeserver says of them proves nothing.

use matrix_sdk::{
    SessionMeta,
    ruma::{
        CanonicalJsonObject, CanonicalJsonValue, OneTimeKeyAlgorithm, UserId,
        api::client::{
            backup::get_latest_backup_info,
            config::get_global_account_data,
            keys::{get_keys, upload_keys},
        },
        serde::Raw,
    },
};
use matrix_sdk_base::crypto::vodozemac::{Ed25519PublicKey, Ed25519Signature};
use serde::{Deserialize, de::DeserializeOwned};

use super::{
    ask::{Asking, Failure},
    finding::{Check, Finding, State},
    here::Process,
};

const SET_UP_ANEW: &str =
    "move the data directory away and run `optout setup` with the recovery key";

/// A key that signs, as signatures name it.
#[derive(Debug)]
pub(super) struct Key {
    /// `ed25519:` and what the key is called.
    id: String,
    public: Ed25519PublicKey,
}

/// Whether the device is signed by the account's own identity, and which keys of the two sign what is ours.
pub(super) async fn verification(asking: &Asking<'_>, meta: &SessionMeta) -> (Finding, Vec<Key>) {
    let mut request = get_keys::v3::Request::new();
    let user = &meta.user_id;
    request.device_keys = [(user.clone(), Vec::new())].into();
    let mut keys = match asking.ask(request).await {
        Ok(keys) => keys,
        Err(failure) => return (not_told(Check::Verification, &failure), Vec::new()),
    };
    let mut devices = keys.device_keys.remove(user).unwrap_or_default();
    let device = devices.remove(&meta.device_id).as_ref().and_then(object);
    let of_identity = [
        keys.master_keys.remove(user),
        keys.self_signing_keys.remove(user),
    ]
    .map(|key| {
        let key = object(key.as_ref()?)?;
        Some((key_of(&key, "ed25519:")?, key))
    });
    let finding = verified(meta, device.as_ref(), &of_identity);
    let own = device.and_then(|device| key_of(&device, &format!("ed25519:{}", meta.device_id)));
    let [master, _] = of_identity;
    let master = master.map(|(key, _)| key);
    (finding, own.into_iter().chain(master).collect())
}

fn verified(
    meta: &SessionMeta,
    device: Option<&CanonicalJsonObject>,
    [master, own]: &[Option<(Key, CanonicalJsonObject)>; 2],
) -> Finding {
    const CHECK: Check = Check::Verification;
    let (user, id) = (&meta.user_id, &meta.device_id);
    let Some(device) = device else {
        let what = format!("the homeserver has no keys of the device {id}");
        return Finding::new(CHECK, State::Broken, what, SET_UP_ANEW);
    };
    let (Some((master, _)), Some((own, signed))) = (master, own) else {
        return Finding::new(
            CHECK,
            State::Broken,
            "the account has no identity, and everybody is warned of its device",
            "run `optout setup` again",
        );
    };
    if is_signed(signed, user, master) && is_signed(device, user, own) {
        let what = format!("the device {id} is signed by the account's own identity");
        return Finding::fine(CHECK, what);
    }
    Finding::new(
        CHECK,
        State::Broken,
        format!(
            "the device {id} is not signed by the account's identity, and everybody is warned of it"
        ),
        "run `optout setup` with the recovery key of the identity that the account has now",
    )
}

/// How many one-time keys the homeserver has left for those who write to the bot for the first time.
pub(super) async fn left(asking: &Asking<'_>, process: Process) -> Finding {
    const CHECK: Check = Check::Keys;
    // Uploading nothing is how clients ask for the count.
    let response = match asking.ask(upload_keys::v3::Request::new()).await {
        Ok(response) => response,
        Err(failure) => return not_told(CHECK, &failure),
    };
    let count = response
        .one_time_key_counts
        .get(&OneTimeKeyAlgorithm::SignedCurve25519)
        .map_or(0, |count| u64::from(*count));
    if count > 0 {
        let what = format!("{count} one-time keys are left");
        return Finding::fine(CHECK, what);
    }
    Finding::new(
        CHECK,
        State::Warning,
        "no one-time keys are left, and not everybody who writes for the first time can be read",
        match process {
            Process::Runs => "the bot should make some: the log of `optout run` has the reason",
            Process::Rests => "start the bot, which makes some",
        },
    )
}

/// Whether the keys of messages are backed up by somebody whom the bot trusts, and can be had again.
pub(super) async fn backup(asking: &Asking<'_>, meta: &SessionMeta, trusted: &[Key]) -> Finding {
    const CHECK: Check = Check::Backup;
    let backup = match asking.ask(get_latest_backup_info::v3::Request::new()).await {
        Ok(backup) => backup,
        Err(Failure::Missing) => {
            return Finding::new(
                CHECK,
                State::Warning,
                "the keys of messages are not backed up, and a lost disk would take room histories with it",
                "run `optout setup` again",
            );
        }
        Err(failure) => return not_told(CHECK, &failure),
    };
    let version = &backup.version;
    let signed: Option<CanonicalJsonObject> =
        backup.algorithm.get_field("auth_data").ok().flatten();
    let is_ours = signed.is_some_and(|signed| {
        let mut trusted = trusted.iter();
        trusted.any(|key| is_signed(&signed, &meta.user_id, key))
    });
    if !is_ours {
        let what =
            format!("the backup of keys, version {version}, is another device's, and is not used");
        return Finding::new(CHECK, State::Warning, what, SET_UP_ANEW);
    }
    match is_recoverable(asking, &meta.user_id).await {
        Ok(true) => {
            let what = format!(
                "version {version} has {} keys, and the recovery key opens it",
                backup.count
            );
            Finding::fine(CHECK, what)
        }
        Ok(false) => Finding::new(
            CHECK,
            State::Warning,
            format!("the keys are backed up as version {version}, but no recovery key opens it"),
            "run `optout setup` again",
        ),
        Err(failure) => not_told(CHECK, &failure),
    }
}

/// Whether the account's storage of secrets has the backup's key under the recovery key that is in use.
async fn is_recoverable(asking: &Asking<'_>, user: &UserId) -> Result<bool, Failure> {
    #[derive(Deserialize)]
    struct DefaultKey {
        key: String,
    }
    #[derive(Deserialize)]
    struct Stored {
        encrypted: CanonicalJsonObject,
    }
    let default: Option<DefaultKey> = data(asking, user, "m.secret_storage.default_key").await?;
    let stored: Option<Stored> = data(asking, user, "m.megolm_backup.v1").await?;
    Ok(default
        .zip(stored)
        .is_some_and(|(default, stored)| stored.encrypted.contains_key(&default.key)))
}

/// What the account has under this name, as far as it is what is looked for.
async fn data<T: DeserializeOwned>(
    asking: &Asking<'_>,
    user: &UserId,
    kind: &str,
) -> Result<Option<T>, Failure> {
    let request = get_global_account_data::v3::Request::new(user.to_owned(), kind.into());
    match asking.ask(request).await {
        Ok(response) => Ok(serde_json::from_str(response.account_data.json().get()).ok()),
        Err(Failure::Missing) => Ok(None),
        Err(failure) => Err(failure),
    }
}

fn not_told(check: Check, failure: &Failure) -> Finding {
    let what = format!("the homeserver does not tell: {failure}");
    Finding::new(check, State::Unknown, what, "ask again in a minute")
}

fn object<T>(raw: &Raw<T>) -> Option<CanonicalJsonObject> {
    serde_json::from_str(raw.json().get()).ok()
}

/// The first key of a signed object whose id begins so.
fn key_of(object: &CanonicalJsonObject, beginning: &str) -> Option<Key> {
    let CanonicalJsonValue::Object(keys) = object.get("keys")? else {
        return None;
    };
    let (id, public) = keys.iter().find(|(id, _)| id.starts_with(beginning))?;
    Some(Key {
        id: id.clone(),
        public: Ed25519PublicKey::from_base64(public.as_str()?).ok()?,
    })
}

/// Whether an object has a signature of the user by this key, and of what it says now.
fn is_signed(object: &CanonicalJsonObject, user: &UserId, key: &Key) -> bool {
    let signature = || {
        let signatures = object.get("signatures")?.as_object()?;
        let signature = signatures.get(user.as_str())?.as_object()?.get(&key.id)?;
        Ed25519Signature::from_base64(signature.as_str()?).ok()
    };
    let mut said = object.clone();
    said.remove("signatures");
    said.remove("unsigned");
    let said = serde_json::to_vec(&said).expect("what was read as JSON can be written as such");
    signature().is_some_and(|signature| key.public.verify(&said, &signature).is_ok())
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;
    use matrix_sdk_base::crypto::vodozemac::Ed25519SecretKey;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_signature_holds_for_its_key_its_user_and_its_words() {
        let secret = Ed25519SecretKey::new();
        let key = |id: &str| Key {
            id: id.to_owned(),
            public: secret.public_key(),
        };
        let signature = secret.sign(br#"{"a":1,"b":"x"}"#).to_base64();
        let signed = |b: &str| -> CanonicalJsonObject {
            let signed = json!({
                "b": b, "a": 1, "unsigned": { "device_display_name": "Optout" },
                "signatures": { "@optout:example.org": { "ed25519:DEVICE": signature } }
            });
            serde_json::from_value(signed).unwrap()
        };
        let user = user_id!("@optout:example.org");
        assert!(is_signed(&signed("x"), user, &key("ed25519:DEVICE")));
        assert!(!is_signed(&signed("y"), user, &key("ed25519:DEVICE")));
        assert!(!is_signed(&signed("x"), user, &key("ed25519:OTHER")));
        let other = user_id!("@ann:example.org");
        assert!(!is_signed(&signed("x"), other, &key("ed25519:DEVICE")));
        let other = Key {
            id: "ed25519:DEVICE".to_owned(),
            public: Ed25519SecretKey::new().public_key(),
        };
        assert!(!is_signed(&signed("x"), user, &other));
    }
}
