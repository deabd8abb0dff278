//! The configuration: which layer wins, and what an operator reads who wrote something wrong.

use std::{collections::BTreeSet, fs, path::Path};

use optout::config::{Config, Invites, KEYS, Key, Kind, Layers};
use tempfile::TempDir;

/// The layers of a file, variables and flags, as the command line would read them.
fn layers(
    file: &str,
    variables: &[(&str, &str)],
    flags: &[(&str, &str)],
) -> anyhow::Result<Layers> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("optout.toml");
    fs::write(&path, file).unwrap();
    read(&path, variables, flags)
}

fn read(path: &Path, variables: &[(&str, &str)], flags: &[(&str, &str)]) -> anyhow::Result<Layers> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let flags = flags
        .iter()
        .map(|(name, value)| (Key::named(name).unwrap(), (*value).to_owned()));
    Layers::read(Some(path), variables.iter().map(owned), flags)
}

/// What an operator is told, without the folder of the test.
fn error(file: &str, variables: &[(&str, &str)], flags: &[(&str, &str)]) -> String {
    let error = layers(file, variables, flags)
        .and_then(|layers| layers.config().map(drop))
        .unwrap_err();
    let text = format!("{error:#}");
    match text.split_once("optout.toml") {
        Some((_, rest)) => format!("optout.toml{rest}"),
        None => text,
    }
}

#[test]
fn the_example_has_every_key_with_its_default() {
    let example = include_str!("../../config.example.toml");
    let read = layers(example, &[], &[]).unwrap().config().unwrap();
    assert_eq!(format!("{read:?}"), format!("{:?}", Config::default()));
    let named: BTreeSet<_> = example
        .lines()
        .filter_map(|line| {
            let (key, _) = line.trim_start_matches("# ").split_once(" = ")?;
            Some(key)
        })
        .collect();
    assert_eq!(named, KEYS.iter().map(|key| key.name).collect());
    let uncommented: String = example
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(rest) if rest.contains(" = \"") => format!("{rest}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let all = layers(&uncommented, &[], &[]).unwrap().config().unwrap();
    assert_eq!(all.user.unwrap().as_str(), "@optout:example.org");
}

#[test]
fn flags_beat_variables_beat_the_file_beats_the_default() {
    let file = "language = \"de\"\nprefix = \"!file\"\nbudget = 1\n";
    let variables = [("OPTOUT_PREFIX", "!variable"), ("OPTOUT_BUDGET", "2")];
    let flags = [("budget", "3")];
    let config = layers(file, &variables, &flags).unwrap().config().unwrap();
    assert_eq!(config.language.to_string(), "de");
    assert_eq!(config.prefix, "!variable");
    assert_eq!(config.budget, 3);
    assert_eq!(config.invites, Invites::OwnServer);
}

#[test]
fn each_value_is_told_with_the_place_that_it_came_from_and_no_secret_is() {
    let file = "\nlanguage = \"de\"\nprefix = \"!file\"\npassword = \"hunter2\"\n";
    let layers = layers(
        file,
        &[("OPTOUT_PREFIX", "!variable")],
        &[("allow", "a.org,b.org")],
    )
    .unwrap();
    let told = layers.told();
    assert_eq!(told.len(), KEYS.len());
    let rows: [(&str, Option<&str>, Option<&str>); 6] = [
        ("language", Some("\"de\""), Some("optout.toml:2")),
        ("prefix", Some("\"!variable\""), Some("OPTOUT_PREFIX")),
        ("allow", Some("[\"a.org\", \"b.org\"]"), Some("--allow")),
        ("budget", Some("20"), None),
        ("operators", Some("[]"), None),
        ("password", None, Some("optout.toml:4")),
    ];
    for (name, value, origin) in rows {
        let told = told.iter().find(|told| told.key.name == name).unwrap();
        let shown = told.value.as_ref().map(ToString::to_string);
        assert_eq!(shown.as_deref(), value, "{name}");
        match (&told.origin, origin) {
            (Some(told), Some(origin)) => assert!(told.ends_with(origin), "{name}: {told}"),
            (told, origin) => assert_eq!(told.as_deref(), origin, "{name}"),
        }
    }
    assert!(!format!("{told:?}").contains("hunter2"));
}

#[test]
fn every_kind_of_value_can_be_a_variable() {
    let variables = [
        ("OPTOUT_ALLOW", "example.org, @ann:a.org ,,"),
        ("OPTOUT_STRICT_DEVICES", "true"),
        ("OPTOUT_INVITES", "allow-list"),
        ("OPTOUT_LISTEN", "127.0.0.1:9090"),
        ("OPTOUT_TIMEZONE", "Europe/Zurich"),
        ("OPTOUT_HOMESERVER", "https://matrix.example.org"),
        ("PATH", "/bin"),
    ];
    let config = layers("", &variables, &[]).unwrap().config().unwrap();
    assert_eq!(config.allow, ["example.org", "@ann:a.org"]);
    assert!(config.strict_devices);
    assert_eq!(config.invites, Invites::AllowList);
    assert_eq!(config.listen.unwrap().port(), 9090);
    assert_eq!(config.timezone.iana_name(), Some("Europe/Zurich"));
    assert_eq!(
        config.homeserver.unwrap().host_str(),
        Some("matrix.example.org")
    );
}

#[test]
fn a_bare_port_is_one_of_loopback() {
    for (file, variable, address) in [
        ("listen = 9090", None, "127.0.0.1:9090"),
        ("listen = \"9090\"", None, "127.0.0.1:9090"),
        ("listen = \"0.0.0.0:9090\"", None, "0.0.0.0:9090"),
        ("listen = 1", Some("9090"), "127.0.0.1:9090"),
        ("listen = 1", Some("[::1]:9090"), "[::1]:9090"),
    ] {
        let variables: Vec<_> = variable
            .map(|text| ("OPTOUT_LISTEN", text))
            .into_iter()
            .collect();
        let config = layers(file, &variables, &[]).unwrap().config().unwrap();
        assert_eq!(config.listen, Some(address.parse().unwrap()), "{file}");
    }
    assert_eq!(Config::default().listen, None);
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_the_remedy() {
    let rows: [(&str, String, &str); 11] = [
        (
            "an unknown key",
            error("user = \"@a:b\"\n\nlangauge = \"de\"\n", &[], &[]),
            "optout.toml:3: there is no key `langauge`; did you mean `language`?",
        ),
        (
            "a key like no other",
            error("x = 1\n", &[], &[]),
            "optout.toml:1: there is no key `x`; `config.example.toml` has them all",
        ),
        (
            "a table",
            error("[matrix]\nuser = \"@a:b\"\n", &[], &[]),
            "optout.toml:1: there is no key `matrix`; `config.example.toml` has them all",
        ),
        (
            "no TOML",
            error("user = \n", &[], &[]),
            "optout.toml:1: string values must be quoted, expected literal string; correct the TOML",
        ),
        (
            "a local part",
            error("user = \"optout\"\n", &[], &[]),
            "optout.toml:1: `user` cannot be used: `optout` is no full Matrix id; write one such as `@optout:example.org`",
        ),
        (
            "a policy that is none",
            error("\ninvites = \"all\"\n", &[], &[]),
            "optout.toml:2: `invites` cannot be used: unknown variant `all`, expected one of `closed`, `allow-list`, `own-server`, `open`",
        ),
        (
            "a zone that is none",
            error("timezone = \"CEST\"\n", &[], &[]),
            "optout.toml:1: `timezone` cannot be used: `CEST` is no IANA time zone; write one such as `Europe/Zurich`",
        ),
        (
            "a prefix of two words",
            error("prefix = \"hey bot\"\n", &[], &[]),
            "optout.toml:1: `prefix` cannot be used: a prefix is one word, such as `!optout`",
        ),
        (
            "an address without a port",
            error("listen = \"localhost\"\n", &[], &[]),
            "optout.toml:1: `listen` cannot be used: `localhost` is neither a port nor an address with one; write `9090` or `0.0.0.0:9090`",
        ),
        (
            "a variable",
            error("", &[("OPTOUT_BUDGET", "many")], &[]),
            "OPTOUT_BUDGET: `many` is no whole number",
        ),
        (
            "a flag",
            error("", &[], &[("strict_devices", "maybe")]),
            "--strict-devices: `maybe` is neither `true` nor `false`",
        ),
    ];
    for (name, told, expected) in rows {
        assert_eq!(told, expected, "{name}");
    }
}

#[test]
fn a_file_that_is_named_must_exist() {
    let error = read(Path::new("/nowhere/optout.toml"), &[], &[])
        .err()
        .unwrap();
    assert!(
        error.to_string().contains("/nowhere/optout.toml"),
        "{error}"
    );
}

#[test]
fn an_unknown_variable_only_warns() {
    let layers = layers("", &[("OPTOUT_HOMSERVER", "x")], &[]).unwrap();
    assert_eq!(
        layers.warnings(),
        ["there is no key `OPTOUT_HOMSERVER`; did you mean `OPTOUT_HOMESERVER`?"]
    );
}

#[test]
fn secrets_come_from_files_too_and_never_show() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("password");
    fs::write(&file, "hunter2 \r\n").unwrap();
    let path = file.to_str().unwrap();
    let secrets = |file: &str, variables: &[(&str, &str)]| layers(file, variables, &[])?.secrets();

    let read = secrets("token = \"abc\"\n", &[("OPTOUT_PASSWORD_FILE", path)]).unwrap();
    assert_eq!(read.password.as_ref().unwrap().reveal(), "hunter2 ");
    assert_eq!(read.token.as_ref().unwrap().reveal(), "abc");
    let shown = format!("{read:?}");
    assert!(
        !shown.contains("hunter2") && !shown.contains("abc"),
        "{shown}"
    );

    let twice = secrets("password = \"a\"\n", &[("OPTOUT_PASSWORD_FILE", path)]);
    assert!(
        twice
            .unwrap_err()
            .to_string()
            .contains("take one of them away")
    );
    let missing = secrets("password_file = \"/nowhere\"\n", &[]);
    assert!(missing.unwrap_err().to_string().contains("/nowhere"));
}

#[test]
fn only_setup_reads_secrets() {
    let layers = layers("password_file = \"/nowhere\"\n", &[], &[]).unwrap();
    layers.config().unwrap();
}

#[test]
fn a_user_is_a_full_matrix_id() {
    for (id, whole) in [
        ("@optout:example.org", true),
        ("@optout:example.org:8448", true),
        ("@optout:[::1]:8448", true),
        ("optout:example.org", false),
        ("@optout", false),
        ("@:example.org", false),
        ("@optout:", false),
        ("@opt out:example.org", false),
        ("", false),
    ] {
        assert_eq!(
            id.parse::<optout::config::UserName>().is_ok(),
            whole,
            "{id}"
        );
    }
}

#[test]
fn a_flag_and_a_variable_are_named_after_their_key() {
    let key = Key::named("data_dir").unwrap();
    assert_eq!(
        (key.flag(), key.variable()),
        ("data-dir".to_owned(), "OPTOUT_DATA_DIR".to_owned())
    );
    let secrets = KEYS.iter().filter(|key| key.kind == Kind::Secret).count();
    assert_eq!(secrets, 5);
}
