//! The texts that Optout is made of, `facts/` and `locales/`: embedded in the binary, overlaid by a folder.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use include_dir::{Dir, include_dir};

static FACTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/facts");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// How long a file may be, in bytes: far longer than any that people write.
const LONGEST: u64 = 1 << 20;

/// The kinds of file that are read; everything else in the folders is left alone.
const EXTENSIONS: [&str; 2] = ["toml", "ftl"];

/// Text files by their path relative to the folder that holds `facts/` and `locales/`, in the order of their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<PathBuf, Cow<'static, str>>);

impl Files {
    /// What the binary carries.
    pub fn embedded() -> Self {
        let mut files = Self::default();
        files.take("facts", &FACTS);
        files.take("locales", &LOCALES);
        files
    }

    /// These files with those of a folder added; of two with one path the folder's is taken.
    ///
    /// # Errors
    /// The folder has neither `facts/` nor `locales/`, or files in them cannot be read as UTF-8 text: all of them are told.
    pub fn with_folder(mut self, folder: &Path) -> anyhow::Result<Self> {
        let parts = ["facts", "locales"].map(|part| folder.join(part));
        anyhow::ensure!(
            parts.iter().any(|part| part.is_dir()),
            "`{}` holds neither `facts/` nor `locales/`; name a folder that is laid out like the repository",
            folder.display()
        );
        let mut faults = Vec::new();
        for part in parts.iter().filter(|part| part.is_dir()) {
            self.read(folder, part, &mut Vec::new(), &mut faults);
        }
        anyhow::ensure!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(self)
    }

    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) {
        self.0.insert(path.into(), Cow::Owned(text.into()));
    }

    /// All files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.0
            .iter()
            .map(|(path, text)| (path.as_path(), text.as_ref()))
    }

    /// One file's text.
    pub fn get(&self, path: impl AsRef<Path>) -> Option<&str> {
        self.0.get(path.as_ref()).map(Cow::as_ref)
    }

    /// The names of the folders in `locales/`.
    pub fn locales(&self) -> BTreeSet<&str> {
        let folders = self.0.keys().filter_map(|path| {
            let below = path.strip_prefix("locales").ok()?;
            below.parent()?.iter().next()?.to_str()
        });
        folders.collect()
    }

    fn take(&mut self, root: &str, dir: &'static Dir<'static>) {
        for file in dir.files() {
            if let (true, Some(text)) = (is_ours(file.path()), file.contents_utf8()) {
                let path = Path::new(root).join(file.path());
                self.0.insert(path, Cow::Borrowed(text));
            }
        }
        for below in dir.dirs() {
            self.take(root, below);
        }
    }

    /// Reads what lies in a folder and below it; `above` are the folders that it lies in, free of links.
    fn read(
        &mut self,
        root: &Path,
        dir: &Path,
        above: &mut Vec<PathBuf>,
        faults: &mut Vec<String>,
    ) {
        let (real, entries) = match (fs::canonicalize(dir), fs::read_dir(dir)) {
            (Ok(real), Ok(entries)) => (real, entries),
            (Err(error), _) | (_, Err(error)) => {
                return faults.push(format!("cannot list `{}`: {error}", dir.display()));
            }
        };
        if above.contains(&real) {
            return faults.push(format!(
                "`{}` leads back to a folder that it lies in; remove the link",
                dir.display()
            ));
        }
        above.push(real);
        // A file that is removed meanwhile is told like one that cannot be read.
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                self.read(root, &path, above, faults);
            } else if is_ours(&path) {
                match text_of(&path) {
                    Ok(text) => self.insert(path.strip_prefix(root).unwrap_or(&path), text),
                    Err(fault) => faults.push(format!("{fault:#}")),
                }
            }
        }
        above.pop();
    }
}

/// A file's text, of at most [`LONGEST`] bytes.
fn text_of(path: &Path) -> anyhow::Result<String> {
    let place = path.display();
    let length = fs::metadata(path)
        .with_context(|| format!("cannot read `{place}`"))?
        .len();
    anyhow::ensure!(
        length <= LONGEST,
        "`{place}` has {length} bytes, and no more than {LONGEST} are read; split it"
    );
    fs::read_to_string(path)
        .with_context(|| format!("cannot read `{place}`; it must be a text file in UTF-8"))
}

fn is_ours(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| EXTENSIONS.iter().any(|ours| extension == *ours))
}
