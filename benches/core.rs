//! Benchmarks of the core: understanding by stage and as a whole, a whole answer, and what a start costs.
//!
//! `cargo bench --no-default-features --bench core`

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use optout::{
    bot::Bot,
    config::Config,
    conversation::Conversation,
    facts,
    files::Files,
    inquiry::{Asker, Inquiry},
    place::{Place, PlaceKind, RoomKey},
    understanding::{Context, Understanding},
};

/// A question of usual length, with a platform, a region and a word of every kind.
const QUESTION: &str = "Betrifft die Datenweitergabe für Werbung bei LinkedIn auch die Schweiz?";

/// Names no platform, but words that look at every one: the slow way through the names.
const MISSPELT: &str = "how do I opt out of Linkeddin traininng in Norwayy";

fn stages(criterion: &mut Criterion) {
    let files = Files::embedded();
    let (base, _) = facts::load(&files);
    let understanding =
        Understanding::new(&files, &base, None).expect("the shipped files can be read");
    let stages = understanding.stages(QUESTION);
    let misspelt = understanding.stages(MISSPELT);
    criterion.bench_function("clean", |bencher| bencher.iter(|| stages.clean()));
    criterion.bench_function("names", |bencher| bencher.iter(|| stages.names()));
    criterion.bench_function("names, misspelt", |bencher| {
        bencher.iter(|| misspelt.names());
    });
    criterion.bench_function("language", |bencher| {
        bencher.iter(|| stages.language().cloned());
    });
    criterion.bench_function("aspect", |bencher| bencher.iter(|| stages.aspect()));
    criterion.bench_function("understand", |bencher| {
        bencher.iter(|| understanding.understand(black_box(QUESTION), &Context::default()));
    });
    // Nothing that is short is slow: words that look at every name, in a line that is read whole.
    let hostile = "Linkeddin Pinterrest Swizerlandd ".repeat(9);
    criterion.bench_function("understand, 300 hostile characters", |bencher| {
        bencher.iter(|| understanding.understand(black_box(&hostile), &Context::default()));
    });
    let letter = format!(
        "{} {QUESTION}",
        "I write to you about LinkedIn. ".repeat(2_000)
    );
    let markup = "<b>`*_[@a:b.c](https://linkedin.com) \u{200b}> ".repeat(1_500);
    for (name, text) in [("60 KB", letter), ("64 KB of markup", markup)] {
        criterion.bench_function(&format!("understand, {name}"), |bencher| {
            bencher.iter(|| understanding.understand(black_box(&text), &Context::default()));
        });
    }
}

/// From the words of a message to plain text and HTML, by somebody who has asked nothing before.
fn answers(criterion: &mut Criterion) {
    let bot = Bot::new(&Files::embedded(), Config::default().host(), None)
        .expect("the shipped files can be read");
    let today = date(2025, 11, 24);
    for (name, text) in [
        ("de", QUESTION),
        ("en", "how do I opt out of LinkedIn AI training"),
        ("pl", "jak wyłączyć trenowanie AI na LinkedIn"),
        ("a list", "which platforms train AI with my data?"),
        ("none", "what is the weather like in Bern"),
    ] {
        let inquiry = inquiry(text);
        criterion.bench_function(&format!("answer, {name}"), |bencher| {
            bencher.iter(|| bot.reply_to(&inquiry, &mut Conversation::default(), today));
        });
    }
}

/// A message in a room that has settled nothing.
fn inquiry(text: &str) -> Inquiry {
    let place = Place {
        room: RoomKey("r".to_owned()),
        thread: None,
        kind: PlaceKind::Room,
    };
    Inquiry::new(Asker("a".to_owned()), place, text)
}

fn start(criterion: &mut Criterion) {
    let files = Files::embedded();
    let (base, _) = facts::load(&files);
    let weights = Understanding::new(&files, &base, None)
        .expect("the shipped files can be read")
        .weights();
    let mut group = criterion.benchmark_group("start");
    group.sample_size(10);
    group.bench_function("trained", |bencher| {
        bencher.iter(|| Understanding::new(&files, &base, None));
    });
    group.bench_function("with weights", |bencher| {
        bencher.iter(|| Understanding::new(&files, &base, Some(&weights)));
    });
    group.finish();
}

criterion_group!(core, stages, answers, start);
criterion_main!(core);
