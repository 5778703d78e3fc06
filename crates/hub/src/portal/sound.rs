//! Questions read aloud, where a channel has files for it. None is shipped.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{Path, State as AppState},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use domain::id::{ChannelId, QuestionId};
use locale::Language;
use questions::{Questions, file::sound_type};

use crate::Hub;

/// Most bytes of one file: about four minutes of speech.
pub const SOUND_BYTES_MAX: usize = 1024 * 1024;
/// Most bytes of all files, which lie in memory.
const SOUNDS_BYTES_MAX: usize = 64 * 1024 * 1024;

/// Its route.
pub(super) const ROUTES: &[&str] = &["GET /sound/{name}"];

/// The files of a channel, by the names that its questions have for them.
pub type SoundFiles = BTreeMap<String, Vec<u8>>;

/// Files of sound that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSounds {
    /// Questions name a file that was not given.
    #[error("{channel}: the file of sound {file} is missing")]
    Missing {
        /// Whose questions.
        channel: ChannelId,
        /// The file.
        file: String,
    },
    /// A language that the portal does not speak.
    #[error("{channel}: sounds.{language}: the portal does not speak this language")]
    Language {
        /// Whose questions.
        channel: ChannelId,
        /// Its code.
        language: String,
    },
    /// Too large.
    #[error("{0}: more than {SOUND_BYTES_MAX} bytes")]
    TooLarge(String),
    /// Too large together.
    #[error("all files of sound: more than {SOUNDS_BYTES_MAX} bytes")]
    TooManyBytes,
}

/// Which question is read aloud by which file, and the files, by names that are their digests.
#[derive(Debug, Default)]
pub(crate) struct Sounds {
    of: BTreeMap<(ChannelId, Language, QuestionId), String>,
    files: BTreeMap<String, (&'static str, Bytes)>,
}

impl Sounds {
    /// Finds the files that the questions of channels name.
    pub(crate) fn new(
        channels: &BTreeMap<ChannelId, Questions>,
        given: &BTreeMap<ChannelId, SoundFiles>,
    ) -> Result<Self, NotSounds> {
        let mut sounds = Self::default();
        for (channel, questions) in channels {
            for (code, files) in &questions.sounds {
                let language = Language::of_code(code).ok_or_else(|| NotSounds::Language {
                    channel: channel.clone(),
                    language: code.clone(),
                })?;
                for (question, file) in files {
                    let found = given.get(channel).and_then(|files| files.get(file));
                    let bytes = found.ok_or_else(|| NotSounds::Missing {
                        channel: channel.clone(),
                        file: file.clone(),
                    })?;
                    let path = sounds.add(file, bytes)?;
                    sounds.of.insert((channel.clone(), language, question.clone()), path);
                }
            }
        }
        let all = sounds.files.values().map(|(_, bytes)| bytes.len()).sum::<usize>();
        if all > SOUNDS_BYTES_MAX { Err(NotSounds::TooManyBytes) } else { Ok(sounds) }
    }

    fn add(&mut self, file: &str, bytes: &[u8]) -> Result<String, NotSounds> {
        if bytes.len() > SOUND_BYTES_MAX {
            return Err(NotSounds::TooLarge(file.to_owned()));
        }
        let name = seal::digest(bytes).to_string().replace(['+', '/', '='], "-");
        let kind = sound_type(file).unwrap_or("application/octet-stream");
        let path = format!("/sound/{name}");
        self.files.insert(name, (kind, Bytes::copy_from_slice(bytes)));
        Ok(path)
    }

    /// Where a question is read aloud in a language.
    pub(super) fn path(
        &self,
        channel: &ChannelId,
        language: Language,
        question: &QuestionId,
    ) -> Option<&str> {
        self.of.get(&(channel.clone(), language, question.clone())).map(String::as_str)
    }
}

/// A file of sound. Its name is its digest, so that it can be cached for ever and says nothing.
pub(super) async fn file(AppState(hub): AppState<Arc<Hub>>, Path(name): Path<String>) -> Response {
    let Some((kind, bytes)) = hub.sounds.files.get(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    (headers, bytes.clone()).into_response()
}

#[cfg(test)]
mod tests {
    use questions::file::{SHIPPED, parse};

    use super::*;

    fn sounds(language: &str, given: &[(&str, usize)]) -> Result<Sounds, NotSounds> {
        let channel: ChannelId = "open-door".parse().unwrap();
        let text = format!("{SHIPPED}\n[sounds.{language}]\naccount = \"account.mp3\"\n");
        let questions = BTreeMap::from([(channel.clone(), parse(&text).unwrap())]);
        let files = given.iter().map(|(name, bytes)| ((*name).to_owned(), vec![1; *bytes]));
        Sounds::new(&questions, &BTreeMap::from([(channel, files.collect())]))
    }

    #[test]
    fn a_question_is_read_aloud_in_the_languages_that_have_a_file() {
        let sounds = sounds("fr", &[("account.mp3", 8)]).unwrap();
        let (channel, account) = ("open-door".parse().unwrap(), "account".parse().unwrap());
        let path = sounds.path(&channel, Language::French, &account).unwrap();
        let name = path.strip_prefix("/sound/").unwrap();
        assert_eq!(sounds.files[name], ("audio/mpeg", Bytes::from_static(&[1; 8])));
        assert_eq!(sounds.path(&channel, Language::English, &account), None);
    }

    #[test]
    fn files_that_are_missing_too_large_or_in_no_language_are_named() {
        assert!(matches!(sounds("fr", &[]), Err(NotSounds::Missing { .. })));
        assert!(matches!(sounds("xx", &[("account.mp3", 8)]), Err(NotSounds::Language { .. })));
        let large = [("account.mp3", SOUND_BYTES_MAX + 1)];
        assert!(matches!(sounds("fr", &large), Err(NotSounds::TooLarge(_))));
    }
}
