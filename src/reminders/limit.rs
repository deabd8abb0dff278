//! How fast a homeserver takes posts, and so how long rooms wait that are due at once.

use jiff::SignedDuration;

/// How many messages a homeserver takes at once, and how long it wants to wait for each after that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// At once.
    pub burst: u32,
    /// Between two after that.
    pub pause: SignedDuration,
}

impl Default for Limit {
    /// Synapse's, where nothing else is set (`rc_message`: 0.2 a second, a burst of 10).
    fn default() -> Self {
        Self {
            burst: 10,
            pause: SignedDuration::from_secs(5),
        }
    }
}

impl Limit {
    /// How long after the first the last of so many rooms gets its post.
    pub fn fan_out(self, rooms: u32) -> SignedDuration {
        let waits = rooms.saturating_sub(self.burst);
        self.pause
            .saturating_mul(i32::try_from(waits).unwrap_or(i32::MAX))
    }
}
