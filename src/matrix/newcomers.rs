//! Those whose devices are not known yet: whoever is sending shall neither wait for them nor pass them over.
//!
//! In matrix-sdk 0.18 a sender looks, under a lock, whose one-time keys it lacks, and waits there, five seconds at most,
//! for everybody of whom it knows no device and who is still to be asked for. Only a sync asks so that this ends, and it
//! takes that lock first: each waits for the other, and then what is said goes out without a key for whoever has just come.
//! So they are asked for here as well, by the SDK's own requests and without the lock. Decision 20 says why this way; all of
//! it goes when the SDK waits without the lock.

use std::sync::Arc;

use matrix_sdk::{
    Client, Result, Room, config::SyncSettings, ruma::api::client::keys::get_keys,
    sync::SyncResponse,
};
use matrix_sdk_base::crypto::{OlmMachine, types::requests::AnyOutgoingRequest};

/// Asks for them, where somebody is sending.
#[derive(Debug)]
pub(super) struct Newcomers {
    machine: OlmMachine,
    /// Held here, and by each who is sending.
    senders: Arc<()>,
}

impl Newcomers {
    pub(super) fn new(machine: OlmMachine) -> Self {
        Self {
            machine,
            senders: Arc::default(),
        }
    }

    /// Sends into a room, so that all who are there can read it.
    pub(super) async fn include<T>(
        &self,
        room: &Room,
        sending: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let _sender = Arc::clone(&self.senders);
        if !room.are_members_synced() && room.latest_encryption_state().await?.is_encrypted() {
            // The SDK would do this next, and then wait for them until the long poll of a sync ends.
            room.sync_members().await?;
            self.ask(&room.client()).await?;
        }
        sending.await
    }

    /// Syncs once, so that no sender holds up the asking for those whom this brings.
    pub(super) async fn sync_once(
        &self,
        client: &Client,
        settings: SyncSettings,
    ) -> Result<SyncResponse> {
        let mut news = client.subscribe_to_all_room_updates();
        let mut sync = Box::pin(client.sync_once(settings));
        tokio::select! {
            response = &mut sync => return response,
            // Told after everything that came was taken in, whatever it was, and before the SDK asks.
            _ = news.recv() => {}
        }
        // Whoever begins to send only now finds the sync before them at the lock.
        if Arc::strong_count(&self.senders) == 1 {
            return sync.await;
        }
        let (response, asked) = tokio::join!(sync, self.ask(client));
        if let Err(error) = asked {
            tracing::debug!(%error, "devices cannot be asked for beside the sync");
        }
        response
    }

    /// Asks for the devices of all who are still to be asked for. Where the SDK asks at the same time, the later counts.
    async fn ask(&self, client: &Client) -> Result<()> {
        for request in self.machine.outgoing_requests().await? {
            // The others are the sync's: nobody waits for them.
            let AnyOutgoingRequest::KeysQuery(query) = request.request() else {
                continue;
            };
            let mut keys = get_keys::v3::Request::new();
            keys.device_keys.clone_from(&query.device_keys);
            let keys = client.send(keys).await?;
            self.machine
                .mark_request_as_sent(request.request_id(), &keys)
                .await?;
        }
        Ok(())
    }
}
