//! A room as a test speaks in it. Asking waits for the answer; whether it was the only one is known when a later
//! question has been answered too, since a bot answers a room in order.

use std::ops::Deref;

use matrix_sdk::ruma::events::{
    relation::{InReplyTo, Reply},
    room::message::{Relation, RoomMessageEventContent},
};
use optout::demo::{Chat, Message, OwnedEventId};

/// A question that a bot understands in any state, to be asked last.
const LAST: &str = "help";

/// A room that the bot has joined.
pub(crate) struct Room(Chat);

impl Deref for Room {
    type Target = Chat;

    fn deref(&self) -> &Chat {
        &self.0
    }
}

impl Room {
    /// The room, once the bot is in it.
    pub(crate) async fn entered(chat: Chat) -> Self {
        chat.until_joined(chat.bot()).await.unwrap();
        Self(chat)
    }

    /// What the bot says first, by itself.
    pub(crate) async fn greeting(&self) -> Message {
        let said = self.until(|heard| {
            let mut said = heard.said_in(self.id());
            said.find(|message| message.sender == self.bot()).cloned()
        });
        said.await.unwrap()
    }

    /// Asks as one does here, and returns the reply.
    pub(crate) async fn answer(&self, text: &str) -> Message {
        let asked = self.ask(text).await.unwrap();
        self.reply_to(&asked).await.unwrap()
    }

    /// Replies to a message, and returns the reply to that.
    pub(crate) async fn answer_to(&self, message: &Message, text: &str) -> Message {
        let mut reply = RoomMessageEventContent::text_plain(text);
        let to = InReplyTo::new(message.id.clone());
        reply.relates_to = Some(Relation::Reply(Reply::new(to)));
        let asked = self.send(reply).await.unwrap();
        self.reply_to(&asked).await.unwrap()
    }

    /// How often each of these was answered, once the bot is through with all that was said before now.
    pub(crate) async fn replies(&self, asked: &[OwnedEventId]) -> Vec<usize> {
        self.answer(LAST).await;
        let heard = self.heard();
        let replies_to = |question| {
            let replies = heard.iter().filter(|message| message.sender == self.bot());
            replies
                .filter(|message| message.reply_to() == Some(question))
                .count()
        };
        asked.iter().map(replies_to).collect()
    }

    /// Everything that the bot has said here, once it is through with all that was said before now, without its
    /// answer to that last question.
    pub(crate) async fn said(&self) -> Vec<Message> {
        let last = self.answer(LAST).await;
        let heard = self.heard().into_iter();
        heard
            .filter(|message| message.sender == self.bot() && message.id != last.id)
            .collect()
    }
}
