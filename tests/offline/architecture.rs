//! The shape of the code: `src/lib.rs` lists the modules in reading order, and each uses only those above it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The modules in the order of `src/lib.rs`.
fn reading_order() -> Vec<String> {
    read(&root().join("src/lib.rs"))
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_module_uses_only_those_above_it() {
    let order = reading_order();
    assert!(
        order.len() > 10,
        "`src/lib.rs` lists the modules: {order:?}"
    );
    let place = |module: &str| order.iter().position(|other| other == module);
    for (file, module) in sources() {
        let Some(own) = place(&module) else {
            assert!(
                ["lib", "main"].contains(&module.as_str()),
                "{} belongs to no module that `src/lib.rs` lists",
                file.display()
            );
            continue;
        };
        for used in modules_used(&read(&file)) {
            let Some(its) = place(&used) else { continue };
            assert!(
                its <= own,
                "{} uses `{used}`, which comes after `{module}` in `src/lib.rs`",
                file.display()
            );
        }
    }
}

#[test]
fn only_the_matrix_shell_and_the_demo_name_the_sdk() {
    for (file, module) in sources() {
        let code = without_comments(&read(&file));
        for name in ["matrix_sdk", "ruma"] {
            assert!(
                ["demo", "matrix"].contains(&module.as_str()) || !names(&code, name),
                "{} names `{name}`; only `src/matrix` and `src/demo` may",
                file.display()
            );
        }
    }
}

#[test]
fn only_the_clock_reads_the_time() {
    for (file, module) in sources() {
        let code = without_comments(&read(&file));
        assert!(
            module == "clock"
                || !code.contains("SystemTime::now") && !code.contains("Timestamp::now"),
            "{} reads the clock; take the time as an argument",
            file.display()
        );
    }
}

#[test]
fn paths_of_modules_are_found_however_they_are_written() {
    let found = |code: &str| modules_used(code).into_iter().collect::<Vec<_>>();
    assert_eq!(found("use crate::facts::Fact;"), ["facts"]);
    assert_eq!(
        found("use crate::{\n facts::{Aspect, load},\n region,\n wording::{ids, Reply},\n};"),
        ["facts", "region", "wording"]
    );
    assert_eq!(found("let x = crate::clock::Clock::system();"), ["clock"]);
    assert_eq!(found("// see crate::matrix\n"), Vec::<String>::new());
}

/// The names right after `crate::`, also within one pair of braces.
fn modules_used(code: &str) -> BTreeSet<String> {
    let code = without_comments(code);
    let mut used = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        let Some(group) = after.strip_prefix('{') else {
            used.insert(identifier(after));
            continue;
        };
        let (mut depth, mut item) = (0_usize, String::new());
        for letter in group.chars() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    used.insert(identifier(item.trim()));
                    item.clear();
                    continue;
                }
                _ => {}
            }
            item.push(letter);
        }
        used.insert(identifier(item.trim()));
    }
    used.remove("");
    used
}

fn identifier(text: &str) -> String {
    text.chars()
        .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
        .collect()
}

/// Whether a path of the code begins with the name, or with a name made from it.
fn names(code: &str, name: &str) -> bool {
    code.split("::").any(|before| {
        let word = before
            .rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .next()
            .unwrap_or_default();
        word == name
            || word
                .strip_prefix(name)
                .is_some_and(|rest| rest.starts_with('_'))
    })
}

#[test]
fn a_name_counts_in_a_path_and_not_in_a_sentence() {
    assert!(names("use matrix_sdk::Room;", "matrix_sdk"));
    assert!(names("let html = ruma_html::Html::parse(text);", "ruma"));
    assert!(!names("\"such as matrix_sdk=info\"", "matrix_sdk"));
}

fn without_comments(code: &str) -> String {
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// Every source file with the module that it belongs to.
pub(crate) fn sources() -> Vec<(PathBuf, String)> {
    let src = root().join("src");
    let mut folders = vec![src.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the source folder can be read") {
            let path = entry.expect("its entries can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let below = path.strip_prefix(&src).expect("it lies below `src`");
                let first = below.components().next().expect("it has a name");
                let module = Path::new(first.as_os_str()).with_extension("");
                found.push((path.clone(), module.display().to_string()));
            }
        }
    }
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
