//! The list of evidence: items taken in, custody recorded, digests checked when an item is open.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufReader, Read},
};

use domain::{
    consent::Purpose,
    custody::{
        CustodyRecorded, CustodyStep, CustodyWords, ItemFile, ItemKind, ItemRecord, ItemRegistered,
    },
    event::EventBody,
    file::PlainFile,
    id::{CaseId, OfficerId},
    key::Digest,
    limit::{ITEM_FILE_BYTES_MAX, LINE_CHARACTERS_MAX, NOTE_CHARACTERS_MAX},
    report::{Compartment, Message},
};
use seal::{RunningDigest, age_file::open_reader, pad, secret::SecretKey};
use wire::Asked;
use workflow::history::Item;
use zeroize::Zeroizing;

use crate::{
    case_file::{CaseFile, fetch_file},
    error::{Error, Result},
    program::Desk,
    session::Session,
    use_case::{
        acting::{Act, bounded, needed},
        files::manifests,
    },
};

/// Pieces in which an item is checked, in bytes.
const PIECE_BYTES: usize = 64 * 1024;

/// Something that an officer takes in.
pub(crate) struct NewItem<'a> {
    pub(crate) what: &'a str,
    pub(crate) kept: &'a str,
    /// Its file: name and bytes.
    pub(crate) file: Option<(&'a str, &'a [u8])>,
}

/// Takes something into the list of evidence. Its description is for who reads the report and for who
/// keeps evidence; its file is an original, for the latter alone.
pub(crate) async fn register(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    item: NewItem<'_>,
) -> Result<()> {
    let what = needed("what", item.what, NOTE_CHARACTERS_MAX)?;
    let kept = needed("kept", item.kept, LINE_CHARACTERS_MAX)?;
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    let statement = act.recipient(Compartment::Statement)?;
    let evidence = act.recipient(Compartment::Evidence)?;
    let (mut described, mut sealed) = (None, None);
    if let Some((name, bytes)) = item.file {
        let (limit, found) = (ITEM_FILE_BYTES_MAX, bytes.len());
        if found > limit {
            return Err(Error::TooLarge { field: "item-file", limit, found });
        }
        let size_bytes = found as u64;
        let mut padded = Zeroizing::new(bytes.to_vec());
        padded.resize(usize::try_from(pad::padme(size_bytes)).unwrap_or(found), 0);
        let reference = act.seal(&padded, &[&evidence])?;
        let sha256 = seal::digest(bytes);
        let plain = PlainFile { object: reference.object, size_bytes, sha256 };
        let name = bounded("name", name, LINE_CHARACTERS_MAX)?;
        described = Some(ItemFile { name, plain });
        sealed = Some(reference);
    }
    let record = ItemRecord { what, kept, file: described };
    let record = act.seal_json(&record, &[&statement, &evidence])?;
    act.event(EventBody::ItemRegistered(ItemRegistered { record, file: sealed }))?;
    act.send().await
}

/// What an officer did with an item.
pub(crate) struct Done<'a> {
    pub(crate) item: u32,
    pub(crate) step: CustodyStep,
    /// The officer it was handed over to; `None` outside.
    pub(crate) to: Option<OfficerId>,
    pub(crate) reason: &'a str,
    /// The person or institution outside.
    pub(crate) who: &'a str,
}

/// Records a step of custody.
pub(crate) async fn record(
    desk: &Desk,
    session: &Session,
    case: CaseId,
    done: Done<'_>,
) -> Result<()> {
    let reason = needed("custody-reason", done.reason, NOTE_CHARACTERS_MAX)?;
    let outside = match done.step {
        CustodyStep::HandedOver => done.to.is_none(),
        step => step == CustodyStep::Copied,
    };
    let who = bounded("who", done.who, LINE_CHARACTERS_MAX)?;
    if outside && who.is_empty() {
        return Err(Error::Invalid { field: "who", reason: "error-empty" });
    }
    let mut file = CaseFile::fetch(desk, session, case).await?;
    let mut act = Act::on(desk, session, &mut file);
    let statement = act.recipient(Compartment::Statement)?;
    let evidence = act.recipient(Compartment::Evidence)?;
    let words = act.seal_json(&CustodyWords { reason, who }, &[&statement, &evidence])?;
    let (item, step, to) = (done.item, done.step, done.to);
    act.event(EventBody::CustodyRecorded(CustodyRecorded { item, step, to, words }))?;
    act.send().await
}

/// What was written of items and of custody, as far as it is open to the officer.
#[derive(Default)]
pub(crate) struct Written {
    /// What registered items are, by item.
    pub(crate) records: BTreeMap<u32, ItemRecord>,
    /// What was said of a step, by its event.
    pub(crate) words: BTreeMap<u32, CustodyWords>,
    /// Files whose names and true digests are known, by their sealed object.
    pub(crate) files: BTreeMap<domain::id::ObjectId, (String, PlainFile)>,
}

/// Opens what was written. Descriptions are open to who opened the report in this session, and to who
/// keeps evidence: it is the list of what they keep. Originals stay closed until each is opened.
pub(crate) async fn written(desk: &Desk, session: &Session, file: &CaseFile) -> Result<Written> {
    let mut written = Written::default();
    let Some(key) = reading_key(desk, session, file).await? else { return Ok(written) };
    for item in file.history.evidence().items() {
        if let Some(record) = item.record {
            let record: ItemRecord = file.read(desk, session, &key, record).await?;
            if let Some(known) = &record.file {
                written.files.insert(known.plain.object, (known.name.clone(), known.plain));
            }
            written.records.insert(item.number, record);
        }
    }
    for event in &file.events {
        let words = match &event.body {
            EventBody::CustodyRecorded(recorded) => {
                file.read(desk, session, &key, recorded.words).await?
            }
            EventBody::OriginalOpened { reason, .. } => {
                let Message { text, .. } = file.read_message(desk, session, &key, *reason).await?;
                CustodyWords { reason: text, who: String::new() }
            }
            _ => continue,
        };
        written.words.insert(event.sequence, words);
    }
    for compartment in [Compartment::Statement, Compartment::Evidence] {
        if !is_open(session, file, compartment) {
            continue;
        }
        let key = file.key(desk, session, compartment).await?;
        for known in manifests(desk, session, file, &key, compartment).await? {
            for plain in known.stored() {
                written.files.insert(plain.object, (known.name.clone(), *plain));
            }
        }
    }
    Ok(written)
}

fn is_open(session: &Session, file: &CaseFile, compartment: Compartment) -> bool {
    let case = file.history.case();
    let logged = match compartment {
        Compartment::Evidence => session.originals.iter().any(|(of, _)| *of == case),
        _ => session.opened.contains(&(case, compartment)),
    };
    logged && file.holds_key(session, compartment)
}

async fn reading_key(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
) -> Result<Option<Vec<SecretKey>>> {
    if is_open(session, file, Compartment::Statement) {
        return Ok(Some(file.key(desk, session, Compartment::Statement).await?));
    }
    let keeps = file.holds_key(session, Compartment::Evidence)
        && file.history.consents().covers(Purpose::Read);
    if keeps { file.key(desk, session, Compartment::Evidence).await.map(Some) } else { Ok(None) }
}

/// Whether an item's bytes are the ones that were signed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Check {
    /// It is not open to this officer now.
    Closed,
    /// Sealed and opened they are; of what they are opened, this is the digest.
    Right(Digest),
    /// The sealed bytes did not come whole: a hub that finds them damaged stops, and so does a
    /// network that breaks.
    Cut,
    /// The sealed bytes have another digest than the ledger's.
    WrongSealed,
    /// The opened bytes have another digest than what was written inside the seal, or do not open.
    WrongOpened,
}

/// Fetches an item and checks both digests, in constant memory.
pub(crate) async fn check(
    desk: &Desk,
    session: &Session,
    file: &CaseFile,
    item: &Item,
    written: &Written,
) -> Result<Check> {
    let case = file.history.case();
    let opened = session.originals.contains(&(case, item.object.object))
        && file.holds_key(session, Compartment::Evidence);
    let key = if item.is_original() && !opened {
        None
    } else if item.is_original() {
        Some(file.key(desk, session, Compartment::Evidence).await?)
    } else if item.kind == ItemKind::Registered {
        reading_key(desk, session, file).await?
    } else if is_open(session, file, Compartment::Statement) {
        Some(file.key(desk, session, Compartment::Statement).await?)
    } else {
        None
    };
    let Some(key) = key else { return Ok(Check::Closed) };
    let sealed = match fetch_file(desk, session, item.object).await {
        Ok(sealed) => sealed,
        Err(Error::Untrusted(_)) => return Ok(Check::WrongSealed),
        Err(Error::Hub(Asked::Unreachable(_))) => return Ok(Check::Cut),
        Err(error) => return Err(error),
    };
    let plain = written.files.get(&item.object.object).map(|(_, plain)| *plain);
    let size_bytes = plain.map(|plain| plain.size_bytes);
    let digest = tokio::task::spawn_blocking(move || digest_of(sealed, &key, size_bytes)).await;
    let digest = digest.map_err(|error| Error::Fault(Box::new(error)))?;
    Ok(match (digest, plain) {
        (Some(digest), Some(plain)) if digest != plain.sha256 => Check::WrongOpened,
        (Some(digest), _) => Check::Right(digest),
        (None, _) => Check::WrongOpened,
    })
}

/// The digest of what is sealed, without the padding where its true size is known; `None` where it
/// does not open.
fn digest_of(sealed: File, key: &[SecretKey], size_bytes: Option<u64>) -> Option<Digest> {
    let opened = open_reader(BufReader::new(sealed), key).ok()?;
    let mut bytes = opened.take(size_bytes.unwrap_or(u64::MAX));
    let mut digest = RunningDigest::default();
    let mut piece = Zeroizing::new(vec![0; PIECE_BYTES]);
    loop {
        let length = bytes.read(&mut piece).ok()?;
        match piece.get(..length).filter(|read| !read.is_empty()) {
            Some(read) => digest.update(read),
            None => return Some(digest.finish()),
        }
    }
}
