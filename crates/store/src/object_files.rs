//! The object store: large sealed objects, durable before they are acknowledged.

use std::{
    fs::File,
    io::{BufRead, BufReader, Cursor},
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::{id::ObjectId, limit};
use object_store::{
    GetResultPayload, MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload,
    local::LocalFileSystem,
};

use crate::{
    arriving::{Arriving, blocking},
    error::{Error, Result},
};

/// Where large sealed objects lie.
#[derive(Debug, Clone)]
pub struct ObjectFiles {
    store: Arc<dyn ObjectStore>,
    folder: PathBuf,
    arriving: Arriving,
}

/// The folder of what arrives in parts, within that of the objects.
const ARRIVING: &str = "arriving";

/// Bytes that are gathered before they are written: sealed files come in pieces of 64 KiB.
const PART_BYTES: usize = 1024 * 1024;

fn path(object: ObjectId) -> object_store::path::Path {
    object_store::path::Path::from(format!("{object}.age"))
}

impl ObjectFiles {
    /// A folder; every write reaches the disk before it is acknowledged.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used.
    pub fn in_folder(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        sweep_unfinished(folder)?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Self::of(folder, store)
    }

    /// The same folder, to read it while another process writes.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used.
    pub fn read_folder(folder: &Path) -> Result<Self> {
        Self::of(folder, LocalFileSystem::new_with_prefix(folder)?)
    }

    fn of(folder: &Path, store: LocalFileSystem) -> Result<Self> {
        let arriving = Arriving::in_folder(&folder.join(ARRIVING))?;
        Ok(Self { store: Arc::new(store), folder: folder.to_owned(), arriving })
    }

    /// What arrives in parts.
    #[must_use]
    pub fn arriving(&self) -> &Arriving {
        &self.arriving
    }

    /// Takes over an object that has arrived in parts and is whole and durable. Doing it again
    /// changes nothing.
    ///
    /// # Errors
    ///
    /// When it is neither there nor taken over already.
    pub async fn settle(&self, object: ObjectId) -> Result<()> {
        let (part, whole) = (self.arriving.path(object), self.file(object));
        let folder = self.folder.clone();
        blocking(move || {
            match std::fs::rename(&part, &whole) {
                Err(_) if whole.exists() => {}
                renamed => renamed?,
            }
            Ok(File::open(folder)?.sync_all()?)
        })
        .await
    }

    fn file(&self, object: ObjectId) -> PathBuf {
        self.folder.join(path(object).as_ref())
    }

    /// Begins to write an object that arrives piece by piece.
    ///
    /// # Errors
    ///
    /// When the store refuses.
    pub async fn begin(&self, object: ObjectId) -> Result<ObjectUpload> {
        let upload = self.store.put_multipart(&path(object)).await?;
        Ok(ObjectUpload { upload, waiting: Vec::with_capacity(PART_BYTES), written: 0 })
    }

    /// An object, to read from its beginning; it is never in memory as a whole.
    ///
    /// # Errors
    ///
    /// When it is not there or larger than any object may be.
    pub async fn read(&self, object: ObjectId) -> Result<Box<dyn BufRead + Send>> {
        let found = self.store.get(&path(object)).await?;
        if found.meta.size > limit::SEALED_FILE_BYTES_MAX {
            let row = object.to_string();
            return Err(Error::Corrupt { table: "objects", column: "content", row });
        }
        match found.payload {
            GetResultPayload::File(file, _) => Ok(Box::new(BufReader::new(file))),
            GetResultPayload::Stream(_) => Ok(Box::new(Cursor::new(found.bytes().await?))),
        }
    }

    /// Whether an object is there.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn holds(&self, object: ObjectId) -> Result<bool> {
        match self.store.head(&path(object)).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Deletes an object; one that is not there is as good as deleted.
    ///
    /// # Errors
    ///
    /// When the store refuses.
    pub async fn delete(&self, object: ObjectId) -> Result<()> {
        match self.store.delete(&path(object)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// Files that an upload left when its process died: they end in `#` and a number, and no row names
/// them.
fn sweep_unfinished(folder: &Path) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().contains('#') {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// An object on its way in. Dropped before [`ObjectUpload::finish`], it leaves nothing.
#[derive(Debug)]
pub struct ObjectUpload {
    upload: Box<dyn MultipartUpload>,
    waiting: Vec<u8>,
    written: u64,
}

impl ObjectUpload {
    /// Takes sealed bytes.
    ///
    /// # Errors
    ///
    /// When the store refuses, for example because the disk is full.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<()> {
        self.written += bytes.len() as u64;
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= PART_BYTES {
            self.flush().await?;
        }
        Ok(())
    }

    async fn flush(&mut self) -> Result<()> {
        let part = std::mem::replace(&mut self.waiting, Vec::with_capacity(PART_BYTES));
        self.upload.put_part(PutPayload::from(part)).await?;
        Ok(())
    }

    /// Makes the object durable and visible; says how many bytes it has.
    ///
    /// # Errors
    ///
    /// When the store refuses; then there is no object.
    pub async fn finish(mut self) -> Result<u64> {
        if !self.waiting.is_empty() {
            self.flush().await?;
        }
        self.upload.complete().await?;
        Ok(self.written)
    }

    /// Gives the object up.
    ///
    /// # Errors
    ///
    /// When the store refuses.
    pub async fn abandon(mut self) -> Result<()> {
        Ok(self.upload.abort().await?)
    }
}
