//! What packages the program agrees with it: keys, versions, files.

use std::{collections::BTreeSet, fs, path::PathBuf};

use optout::config::{KEYS, Key};

use crate::architecture::sources;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The manifest's table of that name.
fn manifest(table: &str) -> toml::Table {
    let whole: toml::Table = read("Cargo.toml").parse().unwrap();
    table.split('.').fold(whole, |table, name| {
        table[name].as_table().expect("it is a table").clone()
    })
}

#[test]
fn unit_and_image_set_only_keys_that_there_are() {
    let known: BTreeSet<_> = KEYS.iter().map(Key::variable).collect();
    for path in ["packaging/Containerfile", "packaging/optout.service"] {
        let text = read(path);
        let words = text.split(|c: char| !c.is_ascii_uppercase() && c != '_');
        let set: Vec<_> = words.filter(|word| word.starts_with("OPTOUT_")).collect();
        assert!(!set.is_empty(), "{path} names the data directory");
        for variable in set {
            assert!(known.contains(variable), "{path} sets `{variable}`");
        }
    }
}

#[test]
fn the_image_is_built_by_the_rust_that_is_promised() {
    let package = manifest("package");
    let promised = package["rust-version"].as_str().unwrap();
    let image = read("packaging/Containerfile");
    assert!(image.contains(&format!("/rust:{promised}-")), "{promised}");
}

#[test]
fn the_image_s_build_gets_whatever_the_program_is_built_from() {
    let listed = read("packaging/Containerfile.dockerignore");
    let comes: Vec<_> = listed
        .lines()
        .filter_map(|line| line.strip_prefix('!'))
        .map(|path| root().join(path))
        .collect();
    for path in &comes {
        assert!(path.exists(), "{}", path.display());
    }
    let mut embedded = 0;
    for (file, _) in sources() {
        let text = fs::read_to_string(&file).unwrap();
        for called in ["include_str!(\"", "include_bytes!(\"", "include_dir!(\""] {
            for behind in text.split(called).skip(1) {
                let named = behind.split('"').next().unwrap();
                let path = match named.strip_prefix("$CARGO_MANIFEST_DIR/") {
                    Some(path) => root().join(path),
                    None => file.with_file_name(named).canonicalize().unwrap(),
                };
                let is_there = comes.iter().any(|there| path.starts_with(there));
                assert!(is_there, "{} embeds `{named}`", file.display());
                embedded += 1;
            }
        }
    }
    assert!(embedded > 0);
}

#[test]
fn every_file_of_the_package_is_there_or_made() {
    let package = manifest("package.metadata.deb");
    for asset in package["assets"].as_array().unwrap() {
        let source = asset[0].as_str().unwrap();
        let made = source.starts_with("target/release/");
        assert!(made || root().join(source).exists(), "{source}");
    }
}
