//! Answers that told what is not true any more.

use std::{fs, path::Path};

use optout::{demo::Heard, files::Files};
use tempfile::TempDir;

use crate::{
    program::Program,
    room::Room,
    world::{World, person},
};

const FACTS: &str = "facts/linkedin/ad-sharing.toml";
const PROSE: &str = "locales/en/facts/linkedin-ad-sharing.ftl";
const QUESTION: &str = "who gets my LinkedIn data for ads in the US?";
const OTHER: &str = "how do I opt out of LinkedIn AI training";
const TOLD: &str = "Microsoft and its subsidiaries";

/// Puts a file of the embedded ones into a folder, changed by this.
fn put(folder: &Path, path: &str, change: impl Fn(&str) -> String) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let embedded = Files::embedded();
    fs::write(file, change(embedded.get(path).unwrap())).unwrap();
}

/// How many corrections were heard in a room.
fn corrections(heard: &Heard, room: &Room) -> usize {
    let said = heard.said_in(room.id());
    said.filter(|said| said.text().contains("Corrected on"))
        .count()
}

#[tokio::test]
async fn what_was_revised_is_corrected_where_it_was_told_once_as_each_room_wants_it() {
    let folder = TempDir::new().unwrap();
    put(folder.path(), PROSE, str::to_owned);
    let mut world = World::set_up().await;
    world.config.facts = Some(folder.path().to_owned());
    let mut program = Program::run(&world).await;
    let ann = person("ann").await;
    let (edited, noticed) = (world.room(&ann, &[]).await, world.room(&ann, &[]).await);
    noticed.answer("corrections notice").await;
    let mut answers = Vec::new();
    for room in [&edited, &noticed] {
        room.answer(OTHER).await;
        let answer = room.answer(QUESTION).await;
        assert!(answer.text().contains(TOLD), "{}", answer.text());
        answers.push(answer);
    }
    let gone = edited.ask(QUESTION).await.unwrap();
    edited.reply_to(&gone).await.unwrap();
    edited.delete(&gone).await.unwrap();
    edited.answer("help").await;

    // A word of the prose alone is no change of substance.
    put(folder.path(), PROSE, |prose| {
        prose.replace(TOLD, "Hooli and its subsidiaries")
    });
    program.until("facts reloaded").await;
    put(folder.path(), FACTS, |facts| {
        let revised = facts.replace("revision = 2\n", "revision = 3\n");
        let statement = "id = \"microsoft\"\n";
        assert!(revised != facts && revised.contains(statement));
        revised.replace(statement, &format!("{statement}revised = 3\n"))
    });
    program.until("facts reloaded").await;

    let edit = |heard: &Heard| {
        let mut said = heard.said_in(edited.id());
        said.find(|said| said.edits() == Some(&answers[0].id))
            .cloned()
    };
    let edit = edited.until(edit).await.unwrap();
    let notice = noticed.reply_to(&answers[1].id).await.unwrap();
    for said in [&edit, &notice] {
        assert!(said.text().contains("Corrected on"), "{}", said.text());
        assert!(said.text().contains("Hooli"), "{}", said.text());
        assert!(said.is_notice());
    }
    assert_eq!(notice.edits(), None);

    // Nor is anything corrected twice, at the next start or by a reload.
    let (status, log) = program.terminate().await;
    assert_eq!(status.code(), Some(0), "{log}");
    let _program = Program::run(&world).await;
    for room in [&edited, &noticed] {
        room.answer("help").await;
        let count = room.until(|heard| Some(corrections(heard, room))).await;
        assert_eq!(count.unwrap(), 1);
    }
}
