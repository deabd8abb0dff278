//! Somebody with a real Matrix client: another device of another account, which the bot meets as it meets everybody.
//!
//! A [`Person`] signs in with a cross-signed device that forgets all when it is dropped, and hears everything that is
//! said in its rooms, in the order in which it could be read; a message whose key comes late is heard when the key has
//! come. A [`Chat`] is one room in which the person speaks to one bot. Waiting is for a condition on what was heard, and
//! has one deadline, [`PATIENCE`].

use std::{collections::BTreeSet, time::Duration};

use anyhow::{Context as _, bail};
use jiff::Timestamp;
use matrix_sdk::{
    Client, Room,
    config::SyncSettings,
    cross_process_lock::CrossProcessLockConfig,
    deserialized_responses::{TimelineEvent, VerificationLevel, VerificationState},
    reqwest,
    ruma::{
        OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, RoomVersionId, UserId,
        api::client::{
            filter::{FilterDefinition, RoomEventFilter, RoomFilter},
            room::{
                create_room::v3::{CreationContent, Request as CreateRoom, RoomPreset},
                upgrade_room,
            },
            state::get_state_event_for_key,
            sync::sync_events::v3::Filter,
        },
        assign,
        events::{
            AnyInitialStateEvent, AnySyncMessageLikeEvent, AnySyncStateEvent, AnySyncTimelineEvent,
            InitialStateEvent, Mentions, StateEventType, SyncMessageLikeEvent, SyncStateEvent,
            reaction::ReactionEventContent,
            relation::{Annotation, Thread},
            room::{
                encryption::RoomEncryptionEventContent,
                member::MembershipState,
                message::{MessageType, Relation, ReplacementMetadata, RoomMessageEventContent},
                redaction::SyncRoomRedactionEvent,
            },
        },
        room::RoomType,
        serde::Raw,
        uint,
    },
};
use pulldown_cmark_escape::escape_html;
use serde_json::Value;
use tokio::{sync::watch, task::JoinHandle, time::timeout};
use url::Url;

use super::account::Account;
use crate::place::PlaceKind;

/// How long anything that must happen is waited for: far beyond what a busy machine takes.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// How long the homeserver may hold a request for news; news ends it at once.
const HOLD: Duration = Duration::from_secs(30);

/// Somebody with a real client, signed in until dropped.
#[derive(Debug)]
pub struct Person {
    client: Client,
    heard: watch::Receiver<Heard>,
    // How many of the messages `news` has told.
    told: usize,
    listening: JoinHandle<()>,
}

/// All that a person's client has received since it signed in.
#[derive(Debug, Default)]
pub struct Heard {
    /// What could be read, in the order in which it could.
    pub messages: Vec<Message>,
    /// The events that were deleted.
    pub deleted: BTreeSet<OwnedEventId>,
    /// Who is in which room.
    pub members: BTreeSet<(OwnedRoomId, OwnedUserId)>,
    /// The homeserver's word on why there will be no more.
    end: Option<String>,
}

/// A message as its reader's client has it.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its event's id.
    pub id: OwnedEventId,
    /// The room it was said in.
    pub room: OwnedRoomId,
    /// Who said it.
    pub sender: OwnedUserId,
    /// How it came.
    pub seal: Seal,
    /// What was said.
    pub content: RoomMessageEventContent,
    /// When the homeserver took it, by its clock.
    pub at: Timestamp,
    /// The event as JSON, once it was decrypted.
    pub raw: String,
}

/// How a message came, by what a client shows beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// Not encrypted.
    Open,
    /// Encrypted by a device that its owner has cross-signed: no warning.
    CrossSigned,
    /// Encrypted by a device that nobody vouches for: a warning.
    Unsigned,
}

impl Message {
    /// Its plain text.
    pub fn text(&self) -> &str {
        self.content.body()
    }

    /// Whether it is an `m.notice`.
    pub fn is_notice(&self) -> bool {
        matches!(self.content.msgtype, MessageType::Notice(_))
    }

    /// Its HTML, if it has one.
    pub fn html(&self) -> Option<&str> {
        let formatted = match &self.content.msgtype {
            MessageType::Text(text) => text.formatted.as_ref(),
            MessageType::Notice(notice) => notice.formatted.as_ref(),
            _ => None,
        };
        formatted.map(|formatted| formatted.body.as_str())
    }

    /// The message that it really replies to, in a thread or not.
    pub fn reply_to(&self) -> Option<&OwnedEventId> {
        match &self.content.relates_to {
            Some(Relation::Reply(reply)) => Some(&reply.in_reply_to.event_id),
            Some(Relation::Thread(thread)) if !thread.is_falling_back => {
                thread.in_reply_to.as_ref().map(|to| &to.event_id)
            }
            _ => None,
        }
    }

    /// The message that it edits.
    pub fn edits(&self) -> Option<&OwnedEventId> {
        match &self.content.relates_to {
            Some(Relation::Replacement(edit)) => Some(&edit.event_id),
            _ => None,
        }
    }

    /// The root of the thread that it belongs to.
    pub fn thread(&self) -> Option<&OwnedEventId> {
        match &self.content.relates_to {
            Some(Relation::Thread(thread)) => Some(&thread.event_id),
            _ => None,
        }
    }
}

impl Person {
    /// Signs in on a new device, has it cross-signed, and listens.
    ///
    /// # Errors
    /// The homeserver is not there, or refuses the account.
    pub async fn sign_in(homeserver: &Url, account: &Account) -> anyhow::Result<Self> {
        let client = Client::builder()
            .homeserver_url(homeserver)
            // A homeserver behind a proxy names itself, not the proxy.
            .respect_login_well_known(false)
            // A proxy that the environment names is for the network, not for this machine.
            .http_client(reqwest::Client::builder().no_proxy().build()?)
            .cross_process_store_config(CrossProcessLockConfig::SingleProcess)
            .build()
            .await?;
        client
            .matrix_auth()
            .login_username(&account.user, account.password.reveal())
            .initial_device_display_name("optout demo")
            .send()
            .await
            .context("cannot sign in to the throw-away homeserver")?;
        client
            .encryption()
            .bootstrap_cross_signing_if_needed(None)
            .await
            .context("cannot cross-sign the device")?;
        let (teller, heard) = watch::channel(Heard::default());
        let listening = tokio::spawn(listen(client.clone(), teller));
        Ok(Self {
            client,
            heard,
            told: 0,
            listening,
        })
    }

    /// Opens an encrypted room and invites the bot and these others.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn open_room(&self, bot: &UserId, others: &[&UserId]) -> anyhow::Result<Chat> {
        let encryption = InitialStateEvent::with_empty_state_key(
            RoomEncryptionEventContent::with_recommended_defaults(),
        );
        self.open(bot, others, vec![encryption.to_raw_any()]).await
    }

    /// Opens a room that is not encrypted and invites the bot.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn open_plain_room(&self, bot: &UserId) -> anyhow::Result<Chat> {
        self.open(bot, &[], Vec::new()).await
    }

    async fn open(
        &self,
        bot: &UserId,
        others: &[&UserId],
        initial_state: Vec<Raw<AnyInitialStateEvent>>,
    ) -> anyhow::Result<Chat> {
        let request = assign!(CreateRoom::new(), {
            name: Some("Optout".to_owned()),
            preset: Some(RoomPreset::PrivateChat),
            invite: others.iter().chain([&bot]).map(|&user| user.to_owned()).collect(),
            initial_state,
        });
        let room = self.client.create_room(request).await?;
        Ok(self.chat(room, bot, PlaceKind::Room))
    }

    /// Opens a space, in which nobody speaks, and invites the bot.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn open_space(&self, bot: &UserId) -> anyhow::Result<Chat> {
        let content = assign!(CreationContent::new(), { room_type: Some(RoomType::Space) });
        let request = assign!(CreateRoom::new(), {
            creation_content: Some(Raw::new(&content)?),
            invite: vec![bot.to_owned()],
        });
        let room = self.client.create_room(request).await?;
        Ok(self.chat(room, bot, PlaceKind::Room))
    }

    /// Opens an encrypted conversation of two with the bot.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn open_dm(&self, bot: &UserId) -> anyhow::Result<Chat> {
        let room = self.client.create_dm(bot).await?;
        Ok(self.chat(room, bot, PlaceKind::Direct))
    }

    /// Joins a room that this person was invited to.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn join(&self, room: &RoomId, bot: &UserId) -> anyhow::Result<Chat> {
        let room = self.client.join_room_by_id(room).await?;
        Ok(self.chat(room, bot, PlaceKind::Room))
    }

    /// Waits for messages that it has not told yet, however long.
    ///
    /// # Errors
    /// The homeserver has ended.
    pub async fn news(&mut self) -> anyhow::Result<Vec<Message>> {
        let told = self.told;
        let heard = self
            .heard
            .wait_for(|heard| heard.messages.len() > told || heard.end.is_some());
        let heard = heard.await?;
        if let Some(end) = &heard.end {
            bail!("{end}");
        }
        self.told = heard.messages.len();
        Ok(heard.messages.iter().skip(told).cloned().collect())
    }

    /// The person's id.
    ///
    /// # Panics
    /// Never: a person is signed in.
    pub fn user(&self) -> &UserId {
        self.client.user_id().expect("a person is signed in")
    }

    fn chat(&self, room: Room, bot: &UserId, kind: PlaceKind) -> Chat {
        Chat {
            room,
            kind,
            bot: bot.to_owned(),
            heard: self.heard.clone(),
        }
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

/// One room, in which a person speaks to a bot.
#[derive(Clone, Debug)]
pub struct Chat {
    room: Room,
    kind: PlaceKind,
    bot: OwnedUserId,
    heard: watch::Receiver<Heard>,
}

impl Chat {
    /// The room's id.
    pub fn id(&self) -> &RoomId {
        self.room.room_id()
    }

    /// The bot that is spoken to.
    pub fn bot(&self) -> &UserId {
        &self.bot
    }

    /// Whether it is a room of several or a conversation of two.
    pub fn kind(&self) -> PlaceKind {
        self.kind
    }

    /// Asks the bot as one does here: with a mention in a room, without one in a conversation of two.
    ///
    /// # Errors
    /// The homeserver refuses, as it does what is too long.
    pub async fn ask(&self, text: &str) -> anyhow::Result<OwnedEventId> {
        match self.kind {
            PlaceKind::Room => self.mention(text).await,
            PlaceKind::Direct => self.say(text).await,
        }
    }

    /// Says something to nobody in particular.
    ///
    /// # Errors
    /// The homeserver refuses, as it does what is too long.
    pub async fn say(&self, text: &str) -> anyhow::Result<OwnedEventId> {
        self.send(RoomMessageEventContent::text_plain(text)).await
    }

    /// Says something to the bot, with the mention that a client writes when one picks a name from its list.
    ///
    /// # Errors
    /// The homeserver refuses, as it does what is too long.
    pub async fn mention(&self, text: &str) -> anyhow::Result<OwnedEventId> {
        self.send(self.mentioning(text)).await
    }

    /// Says something to the bot in the thread that hangs on this message.
    ///
    /// # Errors
    /// The homeserver refuses, as it does what is too long.
    pub async fn mention_in_thread(
        &self,
        root: &OwnedEventId,
        text: &str,
    ) -> anyhow::Result<OwnedEventId> {
        let mut content = self.mentioning(text);
        content.relates_to = Some(Relation::Thread(Thread::plain(root.clone(), root.clone())));
        self.send(content).await
    }

    /// The content of a message to the bot.
    pub fn mentioning(&self, text: &str) -> RoomMessageEventContent {
        let name = self.bot.localpart();
        let mut html = format!("<a href=\"{}\">{name}</a>: ", self.bot.matrix_to_uri());
        escape_html(&mut html, text).expect("writing to a string cannot fail");
        RoomMessageEventContent::text_html(format!("{name}: {text}"), html)
            .add_mentions(Mentions::with_user_ids([self.bot.clone()]))
    }

    /// Sends any message.
    ///
    /// # Errors
    /// The homeserver refuses, as it does what is too long.
    pub async fn send(&self, content: RoomMessageEventContent) -> anyhow::Result<OwnedEventId> {
        let sent = self.room.send(content).await?;
        Ok(sent.response.event_id)
    }

    /// Edits a message.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn edit(
        &self,
        message: &OwnedEventId,
        content: RoomMessageEventContent,
    ) -> anyhow::Result<OwnedEventId> {
        let metadata = ReplacementMetadata::new(message.clone(), None);
        self.send(content.make_replacement(metadata)).await
    }

    /// Deletes a message.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn delete(&self, message: &OwnedEventId) -> anyhow::Result<()> {
        self.room.redact(message, None, None).await?;
        Ok(())
    }

    /// Reacts to a message.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn react(&self, message: &OwnedEventId, with: &str) -> anyhow::Result<()> {
        let annotation = Annotation::new(message.clone(), with.to_owned());
        self.room
            .send(ReactionEventContent::new(annotation))
            .await?;
        Ok(())
    }

    /// The content of a state of the room, as the homeserver has it.
    ///
    /// # Errors
    /// There is none, or the homeserver refuses.
    pub async fn state(&self, kind: &str, key: &str) -> anyhow::Result<Value> {
        let (room, kind) = (self.id().to_owned(), StateEventType::from(kind));
        let request = get_state_event_for_key::v3::Request::new(room, kind, key.to_owned());
        let response = self.room.client().send(request).await?;
        Ok(serde_json::from_str(response.event_or_content.get())?)
    }

    /// Sets a state of the room.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn set_state(&self, kind: &str, content: Value) -> anyhow::Result<()> {
        self.room.send_state_event_raw(kind, "", content).await?;
        Ok(())
    }

    /// Upgrades the room, and invites the bot into the new one.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn upgrade(&self) -> anyhow::Result<Self> {
        let client = self.room.client();
        let version = RoomVersionId::V12;
        let request = upgrade_room::v3::Request::new(self.id().to_owned(), version);
        let new = client.send(request).await?.replacement_room;
        let room = client.join_room_by_id(&new).await?;
        room.invite_user_by_id(&self.bot).await?;
        Ok(Self {
            room,
            ..self.clone()
        })
    }

    /// Leaves the room.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn leave(&self) -> anyhow::Result<()> {
        Ok(self.room.leave().await?)
    }

    /// Removes somebody from the room.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn remove(&self, user: &UserId) -> anyhow::Result<()> {
        Ok(self.room.kick_user(user, None).await?)
    }

    /// Invites somebody.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn invite(&self, user: &UserId) -> anyhow::Result<()> {
        Ok(self.room.invite_user_by_id(user).await?)
    }

    /// Waits until this user is not in the room any more.
    ///
    /// # Errors
    /// They still were after [`PATIENCE`], or the homeserver has ended.
    pub async fn until_left(&self, user: &UserId) -> anyhow::Result<()> {
        let member = (self.id().to_owned(), user.to_owned());
        self.until(|heard| (!heard.members.contains(&member)).then_some(()))
            .await
            .with_context(|| format!("`{user}` did not leave"))
    }

    /// Whether this user is in the room, as far as it was heard.
    pub fn has(&self, user: &UserId) -> bool {
        let member = (self.id().to_owned(), user.to_owned());
        self.heard.borrow().members.contains(&member)
    }

    /// Waits until this user is in the room.
    ///
    /// # Errors
    /// They were not within [`PATIENCE`], or the homeserver has ended.
    pub async fn until_joined(&self, user: &UserId) -> anyhow::Result<()> {
        let member = (self.id().to_owned(), user.to_owned());
        self.until(|heard| heard.members.contains(&member).then_some(()))
            .await
            .with_context(|| format!("`{user}` did not join"))
    }

    /// Waits for the bot's reply to this message; the first one, should there be more.
    ///
    /// # Errors
    /// There was none within [`PATIENCE`], or the homeserver has ended.
    pub async fn reply_to(&self, asked: &OwnedEventId) -> anyhow::Result<Message> {
        self.until(|heard| {
            heard
                .said_in(self.id())
                .find(|message| message.sender == self.bot && message.reply_to() == Some(asked))
                .cloned()
        })
        .await
        .context("the bot did not reply")
    }

    /// All that was said in this room so far, as far as it was heard.
    pub fn heard(&self) -> Vec<Message> {
        let heard = self.heard.borrow();
        heard.said_in(self.id()).cloned().collect()
    }

    /// Waits until what was heard has what is looked for.
    ///
    /// # Errors
    /// It had not within [`PATIENCE`], or the homeserver has ended.
    pub async fn until<T>(&self, look: impl Fn(&Heard) -> Option<T>) -> anyhow::Result<T> {
        let mut heard = self.heard.clone();
        let mut found = None;
        let end = timeout(
            PATIENCE,
            heard.wait_for(|heard| {
                found = look(heard);
                found.is_some() || heard.end.is_some()
            }),
        )
        .await
        .with_context(|| format!("waited for {} seconds", PATIENCE.as_secs()))??
        .end
        .clone();
        found.context(end.unwrap_or_default())
    }
}

/// Receives until the homeserver fails, and tells what came.
async fn listen(client: Client, teller: watch::Sender<Heard>) {
    let timeline = assign!(RoomEventFilter::default(), { limit: Some(uint!(100)) });
    let rooms = assign!(RoomFilter::default(), { timeline });
    let filter = assign!(FilterDefinition::default(), { room: rooms });
    let settings = SyncSettings::new()
        .filter(Filter::FilterDefinition(filter))
        .timeout(HOLD)
        .ignore_timeout_on_first_sync(true);
    let mut sealed = Vec::new();
    loop {
        // The SDK's own loop pauses for a second between two turns.
        let news = match client.sync_once(settings.clone()).await {
            Ok(news) => news,
            Err(error) => {
                teller.send_modify(|heard| {
                    heard.end = Some(format!("the homeserver does not answer: {error}"));
                });
                return;
            }
        };
        for (room, update) in news.rooms.joined {
            let Some(room) = client.get_room(&room) else {
                continue;
            };
            sealed.extend(
                update
                    .timeline
                    .events
                    .into_iter()
                    .map(|event| (room.clone(), event)),
            );
        }
        let mut still_sealed = Vec::new();
        for (room, event) in sealed {
            match unseal(&room, event).await {
                Ok(event) => teller.send_modify(|heard| heard.take(&room, &event)),
                Err(event) => still_sealed.push((room, event)),
            }
        }
        sealed = still_sealed;
    }
}

/// The event as it can be read, or as it was where its key is not there yet.
async fn unseal(room: &Room, event: TimelineEvent) -> Result<TimelineEvent, TimelineEvent> {
    if !event.kind.is_utd() {
        return Ok(event);
    }
    match room
        .decrypt_event(event.raw().cast_ref_unchecked(), None)
        .await
    {
        Ok(read) if !read.kind.is_utd() => Ok(read),
        _ => Err(event),
    }
}

impl Heard {
    /// What was said in a room, in the order in which it could be read.
    pub fn said_in(&self, room: &RoomId) -> impl Iterator<Item = &Message> {
        let messages = self.messages.iter();
        messages.filter(move |message| message.room == room)
    }

    fn take(&mut self, room: &Room, event: &TimelineEvent) {
        match event.raw().deserialize() {
            Ok(AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(
                SyncMessageLikeEvent::Original(message),
            ))) => self.messages.push(Message {
                id: message.event_id,
                room: room.room_id().to_owned(),
                sender: message.sender,
                seal: seal_of(event),
                content: message.content,
                at: Timestamp::from_millisecond(message.origin_server_ts.0.into())
                    .unwrap_or_default(),
                raw: event.raw().json().get().to_owned(),
            }),
            Ok(AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomRedaction(
                SyncRoomRedactionEvent::Original(deletion),
            ))) => {
                // Where it stands depends on the version of the room.
                let deleted = deletion.content.redacts.or(deletion.redacts);
                self.deleted.extend(deleted);
            }
            Ok(AnySyncTimelineEvent::State(AnySyncStateEvent::RoomMember(
                SyncStateEvent::Original(member),
            ))) => {
                let key = (room.room_id().to_owned(), member.state_key);
                if member.content.membership == MembershipState::Join {
                    self.members.insert(key);
                } else {
                    self.members.remove(&key);
                }
            }
            _ => {}
        }
    }
}

fn seal_of(event: &TimelineEvent) -> Seal {
    match event.encryption_info().map(|info| &info.verification_state) {
        None => Seal::Open,
        // Whoever met the bot today has not compared emojis with it; its own signature is what a bot can give.
        Some(
            VerificationState::Verified
            | VerificationState::Unverified(VerificationLevel::UnverifiedIdentity),
        ) => Seal::CrossSigned,
        Some(VerificationState::Unverified(_)) => Seal::Unsigned,
    }
}
