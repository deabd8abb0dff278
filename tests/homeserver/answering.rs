//! What one meets who speaks to the bot in a room.

use matrix_sdk::ruma::events::{
    Mentions,
    relation::{InReplyTo, Reply},
    room::message::{Relation, RoomMessageEventContent},
};
use optout::demo::{Message, Seal};

use crate::world::{World, greeting, person};

const OPT_OUT: &str = "how do I opt out of LinkedIn AI training";
const SWITZERLAND: &str = "betrifft die Datenweitergabe für Werbung auch die Schweiz?";

fn first_line(message: &Message) -> &str {
    message.text().lines().next().unwrap()
}

#[tokio::test]
async fn a_mention_in_an_encrypted_room_is_answered_in_its_language() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;

    let english = room.answer(OPT_OUT).await;
    assert!(english.text().starts_with("**LinkedIn, AI training:**"));
    let german = room.answer(SWITZERLAND).await;
    assert!(
        first_line(&german).ends_with("Schweiz:** Nein, es gilt nicht."),
        "{}",
        german.text()
    );
    for answer in [english, german] {
        assert!(answer.is_notice());
        assert_eq!(answer.seal, Seal::CrossSigned);
        assert!(answer.html().unwrap().starts_with("<p><strong>LinkedIn, "));
        assert!(answer.text().contains("https://www.linkedin.com/"));
        let mentions = answer.content.mentions.unwrap();
        assert!(mentions.user_ids.is_empty() && !mentions.room);
    }
}

#[tokio::test]
async fn each_question_is_answered_once() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let mut asked = Vec::new();
    for question in [OPT_OUT, SWITZERLAND, "what is the weather like?"] {
        asked.push(room.ask(question).await.unwrap());
    }
    assert_eq!(room.replies(&asked).await, [1, 1, 1]);
}

#[tokio::test]
async fn a_direct_message_needs_no_mention() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let dm = world.dm(&ann).await;
    let answer = dm.answer(OPT_OUT).await;
    assert!(answer.text().starts_with("**LinkedIn, AI training:**"));
    assert_eq!(answer.seal, Seal::CrossSigned);
}

#[tokio::test]
async fn talk_that_is_not_addressed_is_left_alone() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let answer = room.answer(OPT_OUT).await;
    let name = room.bot().localpart().to_owned();

    room.say(OPT_OUT).await.unwrap();
    room.say(&format!("has {name} been asked about LinkedIn?"))
        .await
        .unwrap();
    // Its name at the start does not count where the client says that nobody is mentioned.
    let text = format!("{name}: {OPT_OUT}");
    let nobody = RoomMessageEventContent::text_plain(&text).add_mentions(Mentions::new());
    room.send(nobody).await.unwrap();
    let other = Mentions::with_user_ids([ben.user().to_owned()]);
    let other = RoomMessageEventContent::text_plain(OPT_OUT).add_mentions(other);
    room.send(other).await.unwrap();
    // Another bot's words.
    let mut notice = room.mentioning(OPT_OUT);
    notice.msgtype = RoomMessageEventContent::notice_plain(OPT_OUT).msgtype;
    room.send(notice).await.unwrap();

    let said = room.said().await;
    let texts: Vec<_> = said.iter().map(Message::text).collect();
    assert_eq!(texts, [&*greeting("en"), answer.text()]);
}

/// A message that replies to another one.
fn replying(to: Message, text: &str) -> RoomMessageEventContent {
    let mut reply = RoomMessageEventContent::text_plain(text);
    reply.relates_to = Some(Relation::Reply(Reply::new(InReplyTo::new(to.id))));
    reply
}

#[tokio::test]
async fn the_prefix_the_name_and_a_reply_address_it_too() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let answer = room
        .answer("does LinkedIn's AI training affect Norway?")
        .await;

    let follow_up = room.send(replying(answer, "and in Canada?")).await.unwrap();
    let mut asked = vec![follow_up.clone()];
    let name = room.bot().localpart();
    for text in ["!optout help".to_owned(), format!("{name}, {SWITZERLAND}")] {
        asked.push(room.say(&text).await.unwrap());
    }

    assert_eq!(room.replies(&asked).await, [1, 1, 1]);
    let told = room.reply_to(&follow_up).await.unwrap();
    assert!(
        first_line(&told).starts_with("**LinkedIn, AI training, Canada:** "),
        "{}",
        told.text()
    );
}

/// What somebody else asked ten minutes ago is nobody's conversation, but the answer that one replies to is.
#[tokio::test]
async fn whoever_replies_to_an_answer_asks_on_about_it() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let answer = room
        .answer("does LinkedIn's AI training affect Norway?")
        .await;
    let bens = ben.join(room.id(), &world.account.user).await.unwrap();

    let reply = replying(answer, "and in Switzerland?");
    let follow_up = bens.send(reply).await.unwrap();
    let told = bens.reply_to(&follow_up).await.unwrap();
    assert!(
        first_line(&told).starts_with("**LinkedIn, AI training, Switzerland:** "),
        "{}",
        told.text()
    );
}

#[tokio::test]
async fn a_question_is_answered_in_its_language() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let dm = world.dm(&ann).await;
    let mut firsts = Vec::new();
    for question in [
        "comment refuser l'entraînement de l'IA de LinkedIn ?",
        "et en Belgique ?",
        "hvordan siger jeg nej til LinkedIns AI-træning?",
    ] {
        let asked = dm.ask(question).await.unwrap();
        firsts.push(first_line(&dm.reply_to(&asked).await.unwrap()).to_owned());
    }
    assert!(
        firsts[0].starts_with("**LinkedIn, entraînement de l’IA"),
        "{firsts:?}"
    );
    assert!(firsts[1].contains("Belgique"), "{firsts:?}");
    assert!(
        firsts[2].starts_with("**LinkedIn, AI-træning"),
        "{firsts:?}"
    );
}

#[tokio::test]
async fn a_question_in_a_thread_is_answered_there() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let talk = room
        .say("what do you all think of LinkedIn?")
        .await
        .unwrap();
    let asked = room.mention_in_thread(&talk, OPT_OUT).await.unwrap();
    let answer = room.reply_to(&asked).await.unwrap();
    assert_eq!(answer.thread(), Some(&talk));
    assert!(answer.text().starts_with("**LinkedIn, AI training:**"));
}

#[tokio::test]
async fn a_room_that_is_not_encrypted_is_served_too() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let chat = ann.open_plain_room(&world.account.user).await.unwrap();
    let room = crate::room::Room::entered(chat).await;
    let answer = room.answer(OPT_OUT).await;
    assert_eq!(answer.seal, Seal::Open);
    assert!(answer.text().starts_with("**LinkedIn, AI training:**"));
}

#[tokio::test]
async fn several_people_in_two_languages_at_once_get_each_their_answer_in_theirs() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let bens = ben.join(room.id(), &world.account.user).await.unwrap();
    let mut asked = Vec::new();
    for (english, german) in [
        (OPT_OUT, SWITZERLAND),
        ("and in Canada?", "und in Norwegen?"),
    ] {
        let (english, german) = tokio::join!(room.ask(english), bens.ask(german));
        asked.push((english.unwrap(), german.unwrap()));
    }
    let checked = ["Checked on", "Geprüft am"];
    for (english, german) in &asked {
        for (question, language) in [(english, checked[0]), (german, checked[1])] {
            let answer = room.reply_to(question).await.unwrap();
            assert!(answer.text().contains(language), "{}", answer.text());
        }
    }
    let [(_, _), (canada, norway)] = asked.try_into().unwrap();
    let (canada, norway) = (room.reply_to(&canada).await, room.reply_to(&norway).await);
    assert!(canada.unwrap().text().contains("AI training"));
    assert!(norway.unwrap().text().contains("Werbung"));
}

#[tokio::test]
async fn it_introduces_itself_in_two_lines_and_tells_what_it_keeps() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let said = room.said().await;
    assert_eq!(said.len(), 1);
    assert_eq!(said[0].text(), greeting("en"));
    assert_eq!(
        said[0]
            .text()
            .lines()
            .filter(|line| !line.is_empty())
            .count(),
        2
    );

    let empty = room.answer("").await;
    assert_eq!(
        empty.text().lines().filter(|line| !line.is_empty()).count(),
        2
    );
    let privacy = room.answer("privacy").await;
    assert!(privacy.text().contains("90 days"), "{}", privacy.text());
    let help = room.answer("Hilfe").await;
    assert!(help.text().contains("LinkedIn"), "{}", help.text());
}

#[tokio::test]
async fn strange_messages_get_one_polite_reply_each() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let long = "Wie widerspreche ich dem KI-Training bei LinkedIn? ".repeat(400);
    let mut asked = Vec::new();
    for text in [
        "",
        " \n\t ",
        "\u{0}\u{1b}[31m\u{7}",
        "\u{202e}gnp.exe\u{202c} LinkedIn",
        "<script>alert(1)</script><b>LinkedIn</b>",
        "🦀🦀🦀",
        &*long,
    ] {
        asked.push(room.ask(text).await.unwrap());
    }
    // A pill of somebody else's in a question to the bot.
    let mut pill = room.mentioning("and @ben?");
    pill.mentions = Some(Mentions::with_user_ids([
        room.bot().to_owned(),
        ben.user().to_owned(),
    ]));
    asked.push(room.send(pill).await.unwrap());

    assert_eq!(room.replies(&asked).await, vec![1; asked.len()]);
    for said in room.said().await {
        assert!(!said.text().trim().is_empty());
        assert!(!said.html().unwrap().contains("<script"));
        assert_eq!(said.content.mentions.map(|to| to.user_ids.len()), Some(0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_questions_at_once_by_several_people_are_all_answered_once() {
    let world = World::set_up().await;
    let _bot = world.serve();
    let people = [
        person("ann").await,
        person("ben").await,
        person("cem").await,
    ];
    let [ann, ben, cem] = &people;
    let room = world.room(ann, &[ben, cem]).await;
    room.answer(OPT_OUT).await;

    let mut chats = vec![(*room).clone()];
    for other in [ben, cem] {
        chats.push(other.join(room.id(), &world.account.user).await.unwrap());
    }
    let mut asking = tokio::task::JoinSet::new();
    for number in 0..30 {
        let chat = chats[number % chats.len()].clone();
        asking.spawn(async move { chat.ask(SWITZERLAND).await.unwrap() });
    }
    let asked = asking.join_all().await;
    for question in &asked {
        let answer = room.reply_to(question).await.unwrap();
        assert!(first_line(&answer).ends_with("Schweiz:** Nein, es gilt nicht."));
    }
    assert_eq!(room.replies(&asked).await, [1; 30]);
}
