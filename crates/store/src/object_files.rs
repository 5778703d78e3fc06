//! The object store: large sealed objects, durable before they are acknowledged.

use std::{
    fs::File,
    io::{BufRead, BufReader, Cursor},
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::{id::ObjectId, limit};
use object_store::{GetResultPayload, ObjectStore, ObjectStoreExt, local::LocalFileSystem};

use crate::{
    arriving::{Appending, Arriving, blocking},
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
        let files = Self::of(folder)?;
        files.arriving.sweep_new()?;
        Ok(files)
    }

    /// The same folder, to read it while another process writes.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used.
    pub fn read_folder(folder: &Path) -> Result<Self> {
        Self::of(folder)
    }

    fn of(folder: &Path) -> Result<Self> {
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
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
        self.place(object, self.arriving.path(object)).await
    }

    /// Puts a durable file where its object is looked for, if it is not there already.
    async fn place(&self, object: ObjectId, part: PathBuf) -> Result<()> {
        let (whole, folder) = (self.file(object), self.folder.clone());
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
        let unfinished = Unfinished(self.arriving.path_of_new(object));
        let appending = Appending::new(unfinished.0.clone()).await?;
        Ok(ObjectUpload { files: self.clone(), object, appending, unfinished })
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

/// A file that is deleted unless it was moved away.
#[derive(Debug)]
struct Unfinished(PathBuf);

impl Drop for Unfinished {
    fn drop(&mut self) {
        // What cannot be deleted now is swept when the program begins again.
        let _swept_later = std::fs::remove_file(&self.0);
    }
}

/// An object on its way in. Dropped before [`ObjectUpload::finish`], it leaves nothing.
#[derive(Debug)]
pub struct ObjectUpload {
    files: ObjectFiles,
    object: ObjectId,
    appending: Appending,
    unfinished: Unfinished,
}

impl ObjectUpload {
    /// Takes sealed bytes.
    ///
    /// # Errors
    ///
    /// When the disk refuses these or earlier ones, for example because it is full.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<()> {
        self.appending.push(bytes).await
    }

    /// Makes the object durable and visible; says how many bytes it has.
    ///
    /// # Errors
    ///
    /// When the disk refuses; then there is no object.
    pub async fn finish(self) -> Result<u64> {
        let written = self.appending.finish().await?;
        self.files.place(self.object, self.unfinished.0.clone()).await?;
        Ok(written)
    }
}
