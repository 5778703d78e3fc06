//! Sealed bytes that are still arriving: a file each, appended to, durable piece by piece.
//!
//! An object store takes an object whole; a cut connection has to be resumed at any byte. So what
//! arrives in parts lies in a folder of this machine until it is whole.

use std::{
    fs::{self, File},
    io::{ErrorKind, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::id::ObjectId;
use tokio::task::spawn_blocking;

use crate::error::{Error, Result};

/// Bytes that are gathered before they are written.
const PIECE_BYTES: usize = 1024 * 1024;

/// The folder of what is arriving.
#[derive(Debug, Clone)]
pub struct Arriving(Arc<PathBuf>);

impl Arriving {
    pub(crate) fn in_folder(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder)?;
        Ok(Self(Arc::new(folder.to_owned())))
    }

    pub(crate) fn path(&self, object: ObjectId) -> PathBuf {
        self.0.join(format!("{object}.part"))
    }

    /// How many bytes of an object are there and durable; `None` before the first.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used.
    pub async fn size(&self, object: ObjectId) -> Result<Option<u64>> {
        let path = self.path(object);
        blocking(move || match File::open(path) {
            Ok(file) => {
                // What a killed program wrote may not have reached the disk yet.
                file.sync_data()?;
                Ok(Some(file.metadata()?.len()))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        })
        .await
    }

    /// Goes on writing an object after its first `at` bytes.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used.
    pub async fn append(&self, object: ObjectId, at: u64) -> Result<Appending> {
        let (path, folder) = (self.path(object), Arc::clone(&self.0));
        let file = blocking(move || {
            let new = !path.exists();
            let mut file = File::options().create(true).truncate(false).write(true).open(path)?;
            if new {
                File::open(&*folder)?.sync_all()?;
            }
            file.seek(SeekFrom::Start(at))?;
            Ok(file)
        })
        .await?;
        Ok(Appending { file: Arc::new(file), waiting: Vec::new(), begun: at, size: at })
    }

    /// The bytes that are there, to read.
    ///
    /// # Errors
    ///
    /// When there are none.
    pub fn read(&self, object: ObjectId) -> Result<File> {
        Ok(File::open(self.path(object))?)
    }

    /// Forgets what is there of an object.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used.
    pub fn delete(&self, object: ObjectId) -> Result<()> {
        match fs::remove_file(self.path(object)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

/// Runs something that waits for the disk where it keeps nobody else waiting.
pub(crate) async fn blocking<T: Send + 'static>(
    act: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    spawn_blocking(act).await.map_err(|error| Error::Folder(std::io::Error::other(error)))?
}

/// An object that is being appended to.
#[derive(Debug)]
pub struct Appending {
    file: Arc<File>,
    waiting: Vec<u8>,
    begun: u64,
    size: u64,
}

impl Appending {
    /// How many bytes there are, those that still wait to be written included.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes bytes.
    ///
    /// # Errors
    ///
    /// When the disk refuses, for example because it is full.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<()> {
        self.waiting.extend_from_slice(bytes);
        self.size += bytes.len() as u64;
        if self.waiting.len() >= PIECE_BYTES { self.write().await } else { Ok(()) }
    }

    async fn write(&mut self) -> Result<()> {
        let (file, piece) = (Arc::clone(&self.file), std::mem::take(&mut self.waiting));
        self.waiting = blocking(move || {
            (&*file).write_all(&piece)?;
            let mut piece = piece;
            piece.clear();
            Ok(piece)
        })
        .await?;
        Ok(())
    }

    /// Makes everything durable; says how many bytes there are now.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub async fn finish(mut self) -> Result<u64> {
        self.write().await?;
        let file = Arc::clone(&self.file);
        blocking(move || Ok(file.sync_data()?)).await?;
        Ok(self.size)
    }

    /// Takes back what was appended since.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub async fn take_back(self) -> Result<()> {
        let (file, begun) = (self.file, self.begun);
        blocking(move || Ok(file.set_len(begun)?)).await
    }
}
