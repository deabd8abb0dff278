//! Installs Synapse, once, into a virtual environment under the user's cache directory.
//!
//! The directory is named after the version, so a new version is a new installation. It is built in place (a virtual
//! environment cannot be moved) under a file lock, and the marker [`COMPLETE`] is written last: two processes may ask
//! at once, and what an interrupted one left is built anew. Each thing that may be missing on a fresh machine has its
//! own error with its remedy. Starting what is installed is the business of [`super::synapse`].

use std::{
    env,
    ffi::OsStr,
    fs::{self, File},
    io::{BufRead as _, BufReader, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context as _, bail, ensure};

/// The version that demo and tests run against. What it depends on is left to pip.
pub const VERSION: &str = "1.163.2";

/// The oldest Python that this version of Synapse runs on.
const OLDEST_PYTHON: (u32, u32) = (3, 10);

/// Where a Python is looked for, first things first; the numbered ones help where `python3` is too old.
const PYTHONS: [&str; 7] = [
    "python3",
    "python3.14",
    "python3.13",
    "python3.12",
    "python3.11",
    "python3.10",
    "python",
];

/// Says what it is, in a line: a version such as `3.12`, and which modules of the standard library it lacks.
const PROBE: &str = "import importlib.util as u, sys
print('%d.%d' % sys.version_info[:2], *(m for m in ('venv', 'ensurepip') if u.find_spec(m) is None))";

/// The file whose presence says that the installation is whole.
const COMPLETE: &str = "complete";

/// An installed Synapse.
#[derive(Clone, Debug)]
pub struct Installation {
    python: PathBuf,
}

impl Installation {
    /// The Python that can import Synapse.
    pub fn python(&self) -> &Path {
        &self.python
    }
}

/// Finds the installation, or makes it, which takes about a minute; what it is at goes to `progress`, line by line.
///
/// # Errors
/// There is no cache directory, no fitting Python, no network, or pip failed; each with the remedy.
pub fn install(progress: &mut dyn Write) -> anyhow::Result<Installation> {
    install_into(
        &cache_directory()?.join(format!("synapse-{VERSION}")),
        progress,
    )
}

fn install_into(home: &Path, progress: &mut dyn Write) -> anyhow::Result<Installation> {
    let installation = Installation {
        python: home.join("bin").join("python"),
    };
    let complete = home.join(COMPLETE);
    if complete.exists() {
        return Ok(installation);
    }
    let lock = lock_beside(home, progress)?;
    // Another process may have done the work while this one waited for the lock.
    if !complete.exists() {
        let python = find_python()?;
        build(&python, home, installation.python(), progress)?;
        fs::write(&complete, "")
            .with_context(|| format!("cannot write in `{}`", home.display()))?;
    }
    drop(lock);
    Ok(installation)
}

/// `optout` in the user's cache directory.
fn cache_directory() -> anyhow::Result<PathBuf> {
    let named = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    named
        .filter(|path| path.is_absolute())
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .map(|cache| cache.join("optout"))
        .context(
            "no home directory to install Synapse in; set `XDG_CACHE_HOME` to a directory of yours",
        )
}

/// Holds the only right to build `home`, until the file is dropped or the process ends.
fn lock_beside(home: &Path, progress: &mut dyn Write) -> anyhow::Result<File> {
    let mut path = home.as_os_str().to_owned();
    path.push(".lock");
    let path = PathBuf::from(path);
    let describe = || {
        format!(
            "cannot write `{}`; set `XDG_CACHE_HOME` to a directory that you may write to",
            path.display()
        )
    };
    fs::create_dir_all(home).with_context(describe)?;
    let lock = File::create(&path).with_context(describe)?;
    if lock.try_lock().is_err() {
        writeln!(
            progress,
            "waiting for another process that installs Synapse"
        )?;
        lock.lock().with_context(describe)?;
    }
    Ok(lock)
}

/// The first Python that fits, or why the first one found does not.
fn find_python() -> anyhow::Result<PathBuf> {
    let mut misfit = None;
    for name in PYTHONS {
        let Ok(output) = Command::new(name).args(["-I", "-c", PROBE]).output() else {
            continue;
        };
        match judge(name, &String::from_utf8_lossy(&output.stdout)) {
            Ok(()) => return Ok(name.into()),
            Err(error) => misfit = misfit.or(Some(error)),
        }
    }
    Err(misfit.unwrap_or_else(|| {
        anyhow::anyhow!(
            "no `python3` found; install Python {}.{} or newer, Synapse is written in it",
            OLDEST_PYTHON.0,
            OLDEST_PYTHON.1
        )
    }))
}

/// Ensure that what [`PROBE`] printed is a Python which can build a virtual environment for Synapse.
fn judge(name: &str, printed: &str) -> anyhow::Result<()> {
    let mut words = printed.split_whitespace();
    let version = words.next().unwrap_or("of no known version");
    let number = version
        .split_once('.')
        .and_then(|(major, minor)| Some((major.parse().ok()?, minor.parse().ok()?)));
    ensure!(
        number.is_some_and(|number: (u32, u32)| number >= OLDEST_PYTHON),
        "`{name}` is Python {version}; Synapse needs {}.{} or newer, install it and have it on the path",
        OLDEST_PYTHON.0,
        OLDEST_PYTHON.1
    );
    if let Some(missing) = words.next() {
        bail!(
            "`{name}` lacks its module `{missing}`; install it (Debian and Ubuntu: `apt install python3-venv`)"
        );
    }
    Ok(())
}

fn build(base: &Path, home: &Path, python: &Path, progress: &mut dyn Write) -> anyhow::Result<()> {
    writeln!(
        progress,
        "installing Synapse {VERSION} into `{}`, this once",
        home.display()
    )?;
    follow(
        Command::new(base)
            .args(["-I", "-m", "venv", "--clear"])
            .arg(home),
        progress,
    )
    .context("cannot make a virtual environment for Synapse")?;
    follow(
        Command::new(python)
            .args(["-I", "-m", "pip", "install", "--no-input"])
            .args(["--disable-pip-version-check", "--progress-bar", "off"])
            .arg(format!("matrix-synapse=={VERSION}")),
        progress,
    )
    .context("cannot install Synapse; see that this machine reaches the Python package index, then try again")
}

/// Runs a command to its end, telling the steps that it tells; its last complaint is the error.
fn follow(command: &mut Command, progress: &mut dyn Write) -> anyhow::Result<()> {
    let program = command.get_program().to_os_string();
    let describe = |program: &OsStr| format!("cannot run `{}`", program.display());
    // One pipe for both keeps the order, and cannot fill up unread.
    let (reader, writer) = std::io::pipe()?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer)
        .spawn()
        .with_context(|| describe(&program))?;
    // The command holds copies of the pipe's end; they must go, or reading never ends.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut complaint = None;
    for line in BufReader::new(reader).lines() {
        let line = line?;
        // `Collecting attrs>=19.2.0 (from matrix-synapse)`: the reason is of no interest here.
        let (step, _) = line.split_once(" (from").unwrap_or((&line, ""));
        if step.starts_with("Collecting") {
            writeln!(progress, "  {step}")?;
        } else if step.starts_with("Installing") {
            writeln!(progress, "  Installing what was collected")?;
        }
        if !line.trim().is_empty() {
            complaint = Some(line);
        }
    }
    let status = child.wait().with_context(|| describe(&program))?;
    ensure!(
        status.success(),
        "{}",
        complaint.unwrap_or_else(|| format!("`{}` ended with {status}", program.display()))
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn a_python_that_does_not_fit_is_told_with_the_remedy() {
        let complaint = |printed| judge("python3", printed).map_err(|error| error.to_string());
        assert_eq!(complaint("3.10"), Ok(()));
        assert_eq!(complaint("4.0"), Ok(()));
        for (printed, said) in [
            (
                "3.9",
                "`python3` is Python 3.9; Synapse needs 3.10 or newer, install it and have it on the path",
            ),
            (
                "2.7 venv",
                "`python3` is Python 2.7; Synapse needs 3.10 or newer, install it and have it on the path",
            ),
            (
                "",
                "`python3` is Python of no known version; Synapse needs 3.10 or newer, install it and have it on the path",
            ),
            (
                "3.11 ensurepip",
                "`python3` lacks its module `ensurepip`; install it (Debian and Ubuntu: `apt install python3-venv`)",
            ),
        ] {
            assert_eq!(complaint(printed), Err(said.to_owned()), "{printed}");
        }
    }
}
