//! Sealed bytes that are still arriving: a file each, appended to, durable piece by piece.
//!
//! An object store takes an object whole; a cut connection has to be resumed at any byte. So what
//! arrives in parts lies in a folder of this machine until it is whole.

use std::{
    fs::{self, File},
    io::{ErrorKind, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use domain::id::ObjectId;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::error::{Error, Result};

/// Bytes that are gathered before they are written. Twice this is what one upload takes of memory:
/// while one piece is written, the next is gathered.
const PIECE_BYTES: usize = 256 * 1024;
/// After so many bytes the disk is asked to keep what it has, so that little is left to wait for at
/// the end of a large file.
const SYNC_BYTES: u64 = 32 * 1024 * 1024;

/// The ending of files that nothing goes on with once their program has died.
const NEW: &str = "new";
/// How many of these this program has begun.
static BEGUN: AtomicU64 = AtomicU64::new(0);

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

    /// A file for an object that arrives over one connection: nothing goes on with it later. Whoever
    /// sends the same object at the same time has a file of their own.
    pub(crate) fn path_of_new(&self, object: ObjectId) -> PathBuf {
        let number = BEGUN.fetch_add(1, Ordering::Relaxed);
        self.0.join(format!("{object}.{number}.{NEW}"))
    }

    /// Deletes what a program that died left of objects that nothing goes on with.
    pub(crate) fn sweep_new(&self) -> Result<()> {
        for entry in fs::read_dir(&*self.0)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == NEW) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
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
        Ok(Appending::to(file, at))
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
    joined(spawn_blocking(act)).await
}

async fn joined<T>(act: JoinHandle<Result<T>>) -> Result<T> {
    act.await.map_err(|error| Error::Folder(std::io::Error::other(error)))?
}

/// An object that is being appended to.
#[derive(Debug)]
pub struct Appending {
    file: Arc<File>,
    waiting: Vec<u8>,
    /// The piece before it, on its way to the disk; gives its memory back.
    written: Option<JoinHandle<Result<Vec<u8>>>>,
    /// What was written some pieces ago, on its way to be durable.
    synced: Option<JoinHandle<Result<()>>>,
    unsynced: u64,
    begun: u64,
    size: u64,
}

impl Appending {
    /// Begins a file that is not there yet.
    pub(crate) async fn new(path: PathBuf) -> Result<Self> {
        let file = blocking(move || Ok(File::create_new(path)?)).await?;
        Ok(Self::to(file, 0))
    }

    fn to(file: File, at: u64) -> Self {
        Self {
            file: Arc::new(file),
            waiting: Vec::new(),
            written: None,
            synced: None,
            unsynced: 0,
            begun: at,
            size: at,
        }
    }

    /// How many bytes there are, those that still wait to be written included.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes bytes.
    ///
    /// # Errors
    ///
    /// When the disk refuses these or earlier ones, for example because it is full.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<()> {
        self.waiting.extend_from_slice(bytes);
        self.size += bytes.len() as u64;
        if self.waiting.len() >= PIECE_BYTES { self.write().await } else { Ok(()) }
    }

    /// Begins to write what waits, once the piece before it is written.
    async fn write(&mut self) -> Result<()> {
        let spare = self.settled().await?;
        let (file, mut piece) =
            (Arc::clone(&self.file), std::mem::replace(&mut self.waiting, spare));
        self.unsynced += piece.len() as u64;
        self.written = Some(spawn_blocking(move || {
            (&*file).write_all(&piece)?;
            piece.clear();
            Ok(piece)
        }));
        if self.unsynced >= SYNC_BYTES {
            self.sync().await?;
        }
        Ok(())
    }

    /// Waits for the piece that is being written.
    async fn settled(&mut self) -> Result<Vec<u8>> {
        match self.written.take() {
            Some(written) => joined(written).await,
            None => Ok(Vec::new()),
        }
    }

    /// Begins to make durable what was written, once what was before it is.
    async fn sync(&mut self) -> Result<()> {
        if let Some(synced) = self.synced.take() {
            joined(synced).await?;
        }
        let file = Arc::clone(&self.file);
        self.unsynced = 0;
        self.synced = Some(spawn_blocking(move || Ok(file.sync_data()?)));
        Ok(())
    }

    /// Makes everything durable; says how many bytes there are now.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub async fn finish(mut self) -> Result<u64> {
        self.write().await?;
        self.settled().await?;
        self.sync().await?;
        if let Some(synced) = self.synced.take() {
            joined(synced).await?;
        }
        Ok(self.size)
    }

    /// Takes back what was appended since.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub async fn take_back(mut self) -> Result<()> {
        // What could not be written is taken back as well.
        let _refused = self.settled().await;
        let (file, begun) = (self.file, self.begun);
        blocking(move || Ok(file.set_len(begun)?)).await
    }
}
