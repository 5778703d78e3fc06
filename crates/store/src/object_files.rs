//! The object store: large sealed objects, durable before they are acknowledged.

use std::{path::Path, sync::Arc};

use domain::{id::ObjectId, limit};
use object_store::{
    MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload, local::LocalFileSystem,
};

use crate::error::{Error, Result};

/// Where large sealed objects lie.
#[derive(Debug, Clone)]
pub struct ObjectFiles(Arc<dyn ObjectStore>);

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
        Ok(Self(Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_fsync(true))))
    }

    /// The same folder, to read it while another process writes.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used.
    pub fn read_folder(folder: &Path) -> Result<Self> {
        Ok(Self(Arc::new(LocalFileSystem::new_with_prefix(folder)?)))
    }

    /// Begins to write an object that arrives piece by piece.
    ///
    /// # Errors
    ///
    /// When the store refuses.
    pub async fn begin(&self, object: ObjectId) -> Result<ObjectUpload> {
        let upload = self.0.put_multipart(&path(object)).await?;
        Ok(ObjectUpload { upload, waiting: Vec::with_capacity(PART_BYTES), written: 0 })
    }

    /// The whole of an object.
    ///
    /// # Errors
    ///
    /// When it is not there or larger than any object may be.
    pub async fn get(&self, object: ObjectId) -> Result<Vec<u8>> {
        let found = self.0.get(&path(object)).await?;
        // Padding and seal add an eighth at most.
        if found.meta.size > limit::FILE_BYTES_MAX + limit::FILE_BYTES_MAX / 8 + 4096 {
            let row = object.to_string();
            return Err(Error::Corrupt { table: "objects", column: "content", row });
        }
        Ok(found.bytes().await?.to_vec())
    }

    /// Deletes an object; one that is not there is as good as deleted.
    ///
    /// # Errors
    ///
    /// When the store refuses.
    pub async fn delete(&self, object: ObjectId) -> Result<()> {
        match self.0.delete(&path(object)).await {
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
