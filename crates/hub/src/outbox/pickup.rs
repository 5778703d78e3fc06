//! Places in which sealed files are left for an organisation that fetches them.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use object_store::{ObjectStore, ObjectStoreExt, local::LocalFileSystem, path};
use store::deliveries::Fault;

use super::{address_book::NotAnAddressBook, bucket::Bucket};

/// A folder of this machine, or a bucket elsewhere. What lies in it is ciphertext: whoever serves
/// it learns that an organisation was written to, when, and how much.
#[derive(Clone)]
pub(crate) struct Pickup {
    store: Arc<dyn ObjectStore>,
    /// Where the store writes under a name of its own first, if it is a folder.
    folder: Option<PathBuf>,
}

impl Pickup {
    pub(crate) fn folder(folder: &Path) -> Result<Self, NotAnAddressBook> {
        let not = |_| NotAnAddressBook::Field {
            field: "organisation.folder",
            must: "an existing folder of this machine",
        };
        // A file that was acknowledged is on the disk.
        let store = LocalFileSystem::new_with_prefix(folder).map_err(not)?.with_fsync(true);
        Ok(Self { store: Arc::new(store), folder: Some(folder.to_owned()) })
    }

    pub(crate) fn bucket(bucket: Bucket) -> Self {
        Self { store: Arc::new(bucket), folder: None }
    }

    /// Leaves a file, whole or not at all: it is written beside its place, brought to the disk, and
    /// renamed. The same name again replaces it by the same bytes. What is no age file stays here.
    pub(crate) async fn put(&self, name: &str, sealed: Vec<u8>) -> Result<(), Fault> {
        seal::age_file::plaintext_bytes(&sealed).map_err(|_| Fault::Refused)?;
        self.clear(name).await;
        let place = path::Path::from(name);
        self.store.put(&place, sealed.into()).await.map(|_| ()).map_err(|error| fault(&error))
    }

    /// Takes away what earlier attempts had half written when the power went: files with the name
    /// to come and a number, which the store counts up from 1.
    async fn clear(&self, name: &str) {
        let Some(folder) = &self.folder else { return };
        for number in 1_u64.. {
            if tokio::fs::remove_file(folder.join(format!("{name}#{number}"))).await.is_err() {
                break;
            }
        }
    }
}

/// The class of a failure. What the other side said of it stays unread: it may repeat a request.
fn fault(error: &object_store::Error) -> Fault {
    use object_store::Error;
    match error {
        Error::PermissionDenied { .. }
        | Error::Unauthenticated { .. }
        | Error::NotFound { .. }
        | Error::Precondition { .. }
        | Error::AlreadyExists { .. } => Fault::Refused,
        _ => Fault::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use seal::secret::SecretKey;

    use super::*;

    fn sealed(text: &[u8]) -> Vec<u8> {
        seal::age_file::seal(text, &[&SecretKey::generate().recipient()]).unwrap()
    }

    fn names(folder: &Path) -> Vec<String> {
        let files = std::fs::read_dir(folder).unwrap();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[tokio::test]
    async fn a_file_is_left_once_under_its_name_however_often_it_is_put() {
        let folder = tempfile::tempdir().unwrap();
        let pickup = Pickup::folder(folder.path()).unwrap();
        let file = sealed(b"letter");
        for _ in 0..3 {
            pickup.put("a.age", file.clone()).await.unwrap();
        }
        assert_eq!(names(folder.path()), ["a.age"]);
        assert_eq!(std::fs::read(folder.path().join("a.age")).unwrap(), file);
    }

    #[tokio::test]
    async fn what_was_half_written_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        for half in ["a.age#1", "a.age#2"] {
            std::fs::write(folder.path().join(half), b"age-enc").unwrap();
        }
        let pickup = Pickup::folder(folder.path()).unwrap();
        pickup.put("a.age", sealed(b"letter")).await.unwrap();
        assert_eq!(names(folder.path()), ["a.age"]);
    }

    #[tokio::test]
    async fn what_is_not_sealed_is_never_left() {
        let folder = tempfile::tempdir().unwrap();
        let pickup = Pickup::folder(folder.path()).unwrap();
        for open in [b"%PDF-1.7".to_vec(), Vec::new(), b"age-encryption.org/v1\n".to_vec()] {
            assert_eq!(pickup.put("a.age", open).await, Err(Fault::Refused));
        }
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }

    #[tokio::test]
    async fn a_folder_that_is_gone_or_takes_nothing_is_a_failed_attempt() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("drop");
        assert!(Pickup::folder(&place).is_err());
        std::fs::create_dir(&place).unwrap();
        let pickup = Pickup::folder(&place).unwrap();
        // A folder lies where the file would.
        std::fs::create_dir(place.join("a.age")).unwrap();
        std::fs::write(place.join("a.age/x"), b"x").unwrap();
        assert_eq!(pickup.put("a.age", sealed(b"letter")).await, Err(Fault::Unreachable));
        assert_eq!(names(&place), ["a.age"], "nothing half written is left behind");
    }
}
