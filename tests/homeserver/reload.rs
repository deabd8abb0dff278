//! Facts in a folder of the operator's, changed while the bot serves.

use std::fs;

use optout::files::Files;
use tempfile::TempDir;

use crate::{
    program::Program,
    world::{World, person},
};

const PROSE: &str = "locales/en/facts/linkedin-ad-sharing.ftl";

#[tokio::test]
async fn changed_facts_are_told_at_once_and_broken_ones_never() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(PROSE);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let prose = Files::embedded().get(PROSE).unwrap().to_owned();
    let told = "Microsoft and its subsidiaries";
    assert!(prose.contains(told));
    fs::write(&path, &prose).unwrap();

    let mut world = World::set_up().await;
    world.config.facts = Some(folder.path().to_owned());
    let mut program = Program::run(&world).await;
    let ann = person("ann").await;
    let room = world.room(&ann, &[]).await;
    let question = "who gets my LinkedIn data for ads in the US?";
    let before = room.answer(question).await;
    assert!(before.text().contains(told), "{}", before.text());

    fs::write(&path, prose.replace(told, "Hooli and its subsidiaries")).unwrap();
    program.until("facts reloaded").await;
    let after = room.answer(question).await;
    assert!(after.text().contains("Hooli and its"), "{}", after.text());

    fs::write(&path, prose.replace(told, "{ $nobody")).unwrap();
    program.until("linkedin-ad-sharing.ftl:").await;
    let still = room.answer(question).await;
    assert!(still.text().contains("Hooli and its"), "{}", still.text());
}

#[tokio::test]
async fn a_hangup_has_the_configuration_read_again_whole_or_not_at_all() {
    let world = World::set_up().await;
    let mut program = Program::run(&world).await;
    let (ann, ben) = (person("ann").await, person("ben").await);
    let room = world.room(&ann, &[&ben]).await;
    let file = world.data.path().join("optout.toml");
    let before = fs::read_to_string(&file).unwrap();

    fs::write(&file, format!("{before}prefix = \"!quince\"\nprefxi = 7\n")).unwrap();
    program.signal("HUP").await;
    program.until("prefxi").await;
    let changed = before.replace(
        "budget = 0",
        "budget = 0\nlisten = 9090\nstrict_devices = true",
    );
    fs::write(&file, format!("{changed}prefix = \"!quince\"\n")).unwrap();
    program.signal("HUP").await;
    program.until("`strict_devices` has changed").await;
    program.until("`listen` has changed").await;
    program.until("configuration and facts reloaded").await;

    let asked = room.say("!quince help").await.unwrap();
    let help = room.reply_to(&asked).await.unwrap();
    assert!(help.text().contains("!quince"), "{}", help.text());
    let old = room.say("!optout help").await.unwrap();
    assert_eq!(room.replies(&[old]).await, [0]);
}
