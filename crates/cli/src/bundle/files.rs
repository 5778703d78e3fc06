//! Files of a bundle: the original for the evidence role, and a copy without metadata.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clean::clean;
use domain::{
    Random,
    event::ObjectReference,
    file::{CleanCopy, FileManifest, PlainFile},
    id::ObjectId,
    key::Recipient,
    limit::{BUNDLED_FILES_BYTES_MAX, LINE_CHARACTERS_MAX, REPORT_FILES_MAX},
    report::Compartment,
};
use intake::{AttachedFile, Keys};
use seal::{age_file, pad::padme};
use wire::types::{Base64, ObjectUpload};

/// Seals files to the keys of a report.
pub(super) fn seal(
    paths: &[PathBuf],
    keys: &Keys,
    random: &dyn Random,
) -> anyhow::Result<(Vec<AttachedFile>, Vec<ObjectUpload>)> {
    if paths.len() > REPORT_FILES_MAX {
        bail!("--file: {} files, at most {REPORT_FILES_MAX}", paths.len());
    }
    let key = |compartment| keys.get(&compartment).context("a compartment has no key");
    let originals = key(Compartment::Evidence)?.recipient();
    let copies = key(Compartment::Statement)?.recipient();
    let (mut files, mut uploads, mut total) = (Vec::new(), Vec::new(), 0);
    for path in paths {
        let bytes =
            std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
        total += bytes.len() as u64;
        if total > BUNDLED_FILES_BYTES_MAX {
            bail!("--file: {total} bytes together, at most {BUNDLED_FILES_BYTES_MAX}");
        }
        let (original, sealed) = sealed(&bytes, &originals, random, &mut uploads)?;
        let (copy, sealed_copy) = match clean(&bytes) {
            Err(why) => (CleanCopy::NotMade { why: why.as_str().to_owned() }, None),
            Ok(cleaned) => {
                let (file, reference) =
                    self::sealed(&cleaned.bytes, &copies, random, &mut uploads)?;
                let removed = cleaned.removed.iter().map(|what| what.as_str().to_owned()).collect();
                let media_type = cleaned.kind.media_type().to_owned();
                (CleanCopy::Made { file, media_type, removed }, Some(reference))
            }
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.chars().take(LINE_CHARACTERS_MAX).collect();
        let manifest =
            FileManifest { name, media_type: String::new(), original: Some(original), copy };
        files.push(AttachedFile { manifest, original: Some(sealed), copy: sealed_copy });
    }
    Ok((files, uploads))
}

fn sealed(
    bytes: &[u8],
    to: &Recipient,
    random: &dyn Random,
    uploads: &mut Vec<ObjectUpload>,
) -> anyhow::Result<(PlainFile, ObjectReference)> {
    let mut padded = bytes.to_vec();
    padded.resize(usize::try_from(padme(bytes.len() as u64))?, 0);
    let sealed = age_file::seal(&padded, &[to])?;
    let object = ObjectId::from_random(random.array());
    let plain = PlainFile { object, size_bytes: bytes.len() as u64, sha256: seal::digest(bytes) };
    let reference =
        ObjectReference { object, sha256: seal::digest(&sealed), size_bytes: sealed.len() as u64 };
    uploads.push(ObjectUpload { object, content: Base64(sealed) });
    Ok((plain, reference))
}
