//! Pages that are the same for everybody until the directory changes: written and packed once.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use domain::directory::Directory;
use locale::Language;
use site::padded::Packed;

/// A page as it was written under a directory.
pub(crate) struct Written {
    directory: Arc<Directory>,
    pub(crate) html: String,
    pub(crate) packed: Arc<Packed>,
}

/// One page in the languages in which it was asked for.
#[derive(Default)]
pub(crate) struct LastingPage(RwLock<BTreeMap<Language, Arc<Written>>>);

impl LastingPage {
    /// The page; it is written if it was not yet under this directory.
    pub(crate) fn get(
        &self,
        language: Language,
        directory: &Arc<Directory>,
        write: impl FnOnce() -> String,
    ) -> Arc<Written> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&language).cloned();
        if let Some(known) = known.filter(|known| Arc::ptr_eq(&known.directory, directory)) {
            return known;
        }
        let written = Arc::new(Written {
            directory: Arc::clone(directory),
            html: write(),
            packed: Arc::default(),
        });
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        pages.insert(language, Arc::clone(&written));
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_written_once_in_a_language_and_again_when_the_directory_is_another() {
        let page = LastingPage::default();
        let (first, second) = (Arc::new(Directory::default()), Arc::new(Directory::default()));
        let get = |language, directory, text: &str| {
            page.get(language, directory, || text.to_owned()).html.clone()
        };
        assert_eq!(get(Language::English, &first, "one"), "one");
        assert_eq!(get(Language::English, &first, "two"), "one");
        assert_eq!(get(Language::Arabic, &first, "three"), "three");
        assert_eq!(get(Language::English, &second, "four"), "four");
        assert_eq!(get(Language::English, &second, "five"), "four");
    }
}
