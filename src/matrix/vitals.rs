//! How the bot is doing, for whoever watches over it.

use super::{
    rooms::{Rooms, locked},
    setup::is_verified,
};
use crate::health::{Patient, Vitals, days_of_reading, free_space, memory};

impl Patient for Rooms {
    async fn vitals(&self) -> anyhow::Result<Vitals> {
        let rooms = self.client.joined_rooms().len();
        let verified = is_verified(&self.client).await?;
        Ok(Vitals {
            now: self.clock.now(),
            heard: *locked(&self.last_sync),
            verified,
            queues: self.store.queues()?,
            free: free_space(&self.current.config().data_dir),
            rooms: u64::try_from(rooms).unwrap_or(u64::MAX),
            read: days_of_reading(self.current.bot().base()),
            memory: memory(),
        })
    }
}
