//! The data folder: where keys and databases of a demonstration, a hub and a desk lie.

use std::{
    fs,
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use domain::key::VerifyingKey;
use serde::{Deserialize, Serialize};
use store::{Database, Program, object_files::ObjectFiles, visits::Visits};
use zeroize::Zeroizing;

/// A data folder.
#[derive(Debug, Clone)]
pub(crate) struct Folder(PathBuf);

/// What a hub's folder says of the hub.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HubFile {
    /// The ledger's name.
    pub(crate) origin: String,
    /// The channel behind the start page.
    pub(crate) channel: String,
}

/// What a desk's folder says of the desk.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DeskFile {
    /// Who keeps the directory.
    pub(crate) authority: VerifyingKey,
}

const SECRET_FILE: u32 = 0o600;
const SECRET_FOLDER: u32 = 0o700;

impl Folder {
    pub(crate) fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn inside(&self, name: &str) -> Self {
        Self(self.0.join(name))
    }

    pub(crate) fn hub(&self) -> Self {
        self.inside("hub")
    }

    pub(crate) fn desk(&self) -> Self {
        self.inside("desk")
    }

    /// Makes the folder, for its owner only.
    pub(crate) fn create(&self) -> anyhow::Result<()> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(SECRET_FOLDER)
            .create(&self.0)
            .with_context(|| format!("the folder {} cannot be made", self.0.display()))
    }

    /// Writes a file for its owner only, whole or not at all.
    pub(crate) fn write(&self, name: &str, content: &[u8]) -> anyhow::Result<()> {
        let path = self.0.join(name);
        let unfinished = self.0.join(format!("{name}.unfinished"));
        let mut file = fs::OpenOptions::new()
            .create(true)
            .truncate(true)
            .write(true)
            .mode(SECRET_FILE)
            .open(&unfinished)
            .with_context(|| format!("{} cannot be written", unfinished.display()))?;
        file.write_all(content)?;
        file.sync_all()?;
        fs::rename(&unfinished, &path)?;
        fs::File::open(&self.0)?.sync_all()?;
        Ok(())
    }

    pub(crate) fn write_json(&self, name: &str, value: &impl Serialize) -> anyhow::Result<()> {
        self.write(name, &serde_json::to_vec_pretty(value)?)
    }

    pub(crate) fn read_json<T: for<'a> Deserialize<'a>>(&self, name: &str) -> anyhow::Result<T> {
        let path = self.0.join(name);
        let text = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        serde_json::from_slice(&text)
            .with_context(|| format!("{} does not hold what it must", path.display()))
    }

    pub(crate) fn holds(&self, name: &str) -> bool {
        self.0.join(name).exists()
    }

    /// Writes a secret seed.
    pub(crate) fn write_seed(&self, name: &str, seed: &[u8; 32]) -> anyhow::Result<()> {
        self.write(name, seed)
    }

    /// Reads a secret seed.
    pub(crate) fn read_seed(&self, name: &str) -> anyhow::Result<Zeroizing<[u8; 32]>> {
        let path = self.0.join(name);
        let bytes = Zeroizing::new(
            fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?,
        );
        match <[u8; 32]>::try_from(bytes.as_slice()) {
            Ok(seed) => Ok(Zeroizing::new(seed)),
            Err(_) => bail!("{} is not a key of 32 bytes", path.display()),
        }
    }

    /// Opens the database of a program in this folder.
    pub(crate) async fn database(&self, program: Program) -> anyhow::Result<Database> {
        Database::open_sqlite(&self.0, program)
            .await
            .with_context(|| format!("the database in {} cannot be opened", self.0.display()))
    }

    /// Opens the visits of a hub in this folder.
    pub(crate) fn visits(&self) -> anyhow::Result<Visits> {
        Visits::in_folder(&self.0.join("visits"))
            .with_context(|| format!("the visits in {} cannot be opened", self.0.display()))
    }

    /// Opens the object store of a hub in this folder.
    pub(crate) fn objects(&self) -> anyhow::Result<ObjectFiles> {
        ObjectFiles::in_folder(&self.0.join("objects"))
            .with_context(|| format!("the objects in {} cannot be opened", self.0.display()))
    }
}

/// Where the folder of the demonstration that ran last is noted, so that other commands find it.
fn note_path() -> Option<PathBuf> {
    let state = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from).or_else(|| {
        std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/state"))
    })?;
    Some(state.join("redress/demo-folder"))
}

/// Notes the folder of a demonstration; without a home there is nowhere to note it.
pub(crate) fn note(folder: &Folder) {
    let Some(path) = note_path() else { return };
    let Ok(full) = folder.path().canonicalize() else { return };
    if let Some(parent) = path.parent() {
        let _unnoted = fs::create_dir_all(parent);
    }
    let _unnoted = fs::write(path, full.as_os_str().as_encoded_bytes());
}

/// The folder that a command means: named, or the one of the demonstration that ran last.
pub(crate) fn meant(named: Option<&Path>) -> anyhow::Result<Folder> {
    if let Some(named) = named {
        return Ok(Folder::new(named));
    }
    let noted = note_path().and_then(|path| fs::read_to_string(path).ok());
    match noted.map(PathBuf::from).filter(|path| path.is_dir()) {
        Some(path) => Ok(Folder(path)),
        None => bail!("name the data folder with --data, or start `redress demo` first"),
    }
}
