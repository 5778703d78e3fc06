//! Adding to a report that is in: words and files, sealed as they were with the report itself.

use bytes::Bytes;
use domain::{
    event::{EventBody, ObjectReference},
    file::EvidenceContent,
    id::{ChannelId, EventId},
    key::Recipient,
    limit::{ADDITIONS_MAX, CASE_FILES_BYTES_MAX, MESSAGE_CHARACTERS_MAX},
    report::{Addition, Compartment},
};
use futures_util::Stream;
use intake::AttachedFile;
use workflow::history::{History, Holder};

use crate::{
    case::Case,
    error::{Error, Result},
    program::Hub,
    use_case::{
        answering::{bounded, refuse_receipt},
        inbox::{Act, recipient},
        upload::{FileHead, Folder, attach},
        visit::Reading,
    },
};

/// What is being added to a report.
pub(crate) struct Adding<'a> {
    reading: &'a Reading,
    channel: ChannelId,
    originals: Recipient,
    copies: Recipient,
    files: Vec<AttachedFile>,
    /// Bytes of the case's sealed files.
    known_bytes: u64,
}

impl<'a> Adding<'a> {
    /// Begins to add, if there is room, and the text that is known so far may stand.
    pub(crate) async fn begin(hub: &Hub, reading: &'a Reading, text: &str) -> Result<Self> {
        checked(text)?;
        let case = Case::load(hub, reading.case).await?;
        let history = &case.history;
        let holder = &history.inbox(reading.inbox).ok_or(Error::Absent)?.holder;
        if *holder != Holder::Reporter {
            return Err(workflow::permit::Rejection::WrongInbox.into());
        }
        let (limit, found) = (ADDITIONS_MAX as u64, history.added().len() as u64 + 1);
        if found > limit {
            return Err(Error::TooLarge { field: "additions", limit, found });
        }
        Ok(Self {
            reading,
            channel: history.received().channel.clone(),
            originals: recipient(history, Compartment::Evidence)?,
            copies: recipient(history, Compartment::Statement)?,
            files: Vec::new(),
            known_bytes: file_bytes(history),
        })
    }

    /// Seals a file while it arrives; it is durable, and named by nothing yet.
    pub(crate) async fn attach<S, E>(&mut self, hub: &Hub, head: FileHead, content: S) -> Result<()>
    where
        S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
    {
        let mut folder = Folder {
            channel: &self.channel,
            originals: self.originals.clone(),
            copies: self.copies.clone(),
            files: &mut self.files,
        };
        attach(hub, &mut folder, head, content).await
    }

    /// Makes it an event of the case, all or nothing. `once` is its number, so that a form that is
    /// sent twice adds once; what came with it the second time is swept.
    pub(crate) async fn finish(self, hub: &Hub, once: EventId, text: &str) -> Result<()> {
        let text = checked(text)?;
        let Self { reading, originals, copies, files, known_bytes, .. } = self;
        if text.is_empty() && files.is_empty() {
            return Err(Error::Invalid { field: "added", reason: "error-empty" });
        }
        let stored: Vec<ObjectReference> = files.iter().flat_map(AttachedFile::objects).collect();
        let found = stored.iter().fold(known_bytes, |sum, file| sum + file.size_bytes);
        if found > CASE_FILES_BYTES_MAX {
            let limit = CASE_FILES_BYTES_MAX;
            return Err(Error::TooLarge { field: "all-files", limit, found });
        }
        let mut act = Act::new(hub, reading);
        let manifests: Vec<_> = files.iter().map(|file| file.manifest.clone()).collect();
        let kept = manifests.iter().filter(|file| file.original.is_some());
        let evidence = EvidenceContent { files: kept.cloned().collect() };
        let body = EventBody::ReportAdded {
            content: act.seal_json(&Addition { text, files: manifests }, &copies)?,
            evidence: act.seal_json(&evidence, &originals)?,
            files: files.iter().filter_map(|file| file.copy).collect(),
            originals: files.iter().filter_map(|file| file.original).collect(),
        };
        act.adopt(stored);
        act.append(once, vec![body]).await
    }
}

fn checked(text: &str) -> Result<String> {
    let text = bounded("added", text, MESSAGE_CHARACTERS_MAX)?;
    refuse_receipt(&text)?;
    Ok(text)
}

/// Bytes of all sealed files of a case.
fn file_bytes(history: &History) -> u64 {
    let all = history.files().chain(history.originals());
    all.fold(0, |sum, file| sum.saturating_add(file.size_bytes))
}
