//! Folders in which sealed files are left for an organisation that fetches them.

use std::{path::Path, sync::Arc};

use object_store::{ObjectStore, ObjectStoreExt, local::LocalFileSystem, path};
use store::deliveries::Fault;

use super::address_book::NotAnAddressBook;

/// A folder of this machine. What lies in it is ciphertext: whoever serves it, over SFTP or as a
/// share, learns that an organisation was written to, when, and how much.
#[derive(Clone)]
pub(crate) struct Folder(Arc<dyn ObjectStore>);

impl Folder {
    pub(crate) fn new(folder: &Path) -> Result<Self, NotAnAddressBook> {
        let not = |_| NotAnAddressBook::Field {
            field: "organisation.folder",
            must: "an existing folder of this machine",
        };
        // A file that was acknowledged is on the disk.
        let store = LocalFileSystem::new_with_prefix(folder).map_err(not)?.with_fsync(true);
        Ok(Self(Arc::new(store)))
    }

    /// Leaves a file, whole or not at all; the same name again replaces it by the same bytes.
    pub(crate) async fn put(&self, name: &str, sealed: Vec<u8>) -> Result<(), Fault> {
        let place = path::Path::from(name);
        self.0.put(&place, sealed.into()).await.map(|_| ()).map_err(|_| Fault::Unreachable)
    }
}
