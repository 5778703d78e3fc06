//! Names what a document held and the copy does not.
//!
//! Nothing here decides what stays.

use lopdf::{Dictionary, Object};

use super::source::Source;
use crate::{Removals, Removed, notes};

/// Most bytes of a packet of metadata that are looked at.
const PACKET_BYTES_MAX: usize = 1024 * 1024;
/// Most annotations of one page that are looked at.
const ANNOTATIONS_MAX: usize = 4096;

/// Notes a key that is not kept.
pub(super) fn key(source: Source<'_>, key: &[u8], value: &Object, removed: &mut Removals) {
    let meaning = match key {
        // How the file is written, or what no reader needs any more.
        b"Type" | b"Length" | b"DL" | b"Filter" | b"DecodeParms" | b"DP" | b"ProcSet" | b"Name"
        | b"Parent" | b"Kids" | b"Count" | b"Tabs" | b"Version" | b"Extensions" | b"Pages"
        | b"MediaBox" | b"CropBox" | b"BleedBox" | b"TrimBox" | b"ArtBox" | b"Rotate"
        | b"UserUnit" | b"Resources" | b"FormType" | b"HT" | b"HTP" | b"CharSet" | b"CIDSet"
        | b"FontFamily" | b"Style" | b"Lang" | b"OC" | b"Size" | b"Root" | b"Prev" | b"W"
        | b"Index" | b"XRefStm" | b"SMaskInData" | b"BoxColorInfo" | b"OCProperties" => return,
        b"Metadata" => {
            match source.plain(value, PACKET_BYTES_MAX) {
                Some(packet) => notes::xmp(&packet, removed),
                None => drop(removed.insert(Removed::Other)),
            }
            return;
        }
        b"Info" => return information(source, value, removed),
        b"Annots" => return annotations(source, value, removed),
        b"Names" => return names(source, value, removed),
        b"OpenAction" => open_action(source, value),
        b"ID" => Removed::Identifier,
        b"LastModified" => Removed::Time,
        b"PieceInfo" => Removed::Program,
        b"Thumb" => Removed::Thumbnail,
        b"Alternates" => Removed::FurtherPictures,
        b"AA" | b"JavaScript" | b"A" | b"PS" => Removed::ActiveContent,
        b"AF" | b"EmbeddedFiles" => Removed::Attachment,
        b"URI" | b"Ref" => Removed::Link,
        b"Perms" | b"DSS" | b"Legal" => Removed::Signature,
        b"VP" | b"Measure" | b"PtData" | b"LGIDict" => Removed::Place,
        b"AcroForm" => Removed::Annotation,
        b"StructTreeRoot" | b"MarkInfo" | b"StructParents" | b"StructParent" | b"RoleMap" => {
            Removed::Structure
        }
        b"Outlines" | b"PageLabels" | b"Dests" | b"Threads" | b"B" | b"PageMode"
        | b"PageLayout" | b"ViewerPreferences" | b"Trans" | b"Dur" | b"PZ" => Removed::Navigation,
        _ => Removed::Other,
    };
    removed.insert(meaning);
}

/// Notes the values of the document's information dictionary.
fn information(source: Source<'_>, value: &Object, removed: &mut Removals) {
    let values = source.dictionary(value);
    removed
        .extend(values.into_iter().flat_map(Dictionary::iter).map(|(key, _)| notes::keyword(key)));
}

/// Notes what lies under the document's name tree.
fn names(source: Source<'_>, value: &Object, removed: &mut Removals) {
    for (name, tree) in source.dictionary(value).into_iter().flat_map(Dictionary::iter) {
        key(source, if name == b"Names" { b"Other" } else { name }, tree, removed);
    }
}

/// What happens when a document is opened: most only say where to begin.
fn open_action(source: Source<'_>, value: &Object) -> Removed {
    let kind = source.dictionary(value).and_then(|action| action.get(b"S").ok());
    match kind.map(|kind| source.name(kind)) {
        None | Some(Some(b"GoTo")) => Removed::Navigation,
        Some(_) => Removed::ActiveContent,
    }
}

/// Notes what lies over a page.
fn annotations(source: Source<'_>, value: &Object, removed: &mut Removals) {
    for annotation in source.array(value).iter().take(ANNOTATIONS_MAX) {
        let Some(annotation) = source.dictionary(annotation) else { continue };
        let name = |key| annotation.get(key).ok().and_then(|value| source.name(value));
        removed.insert(match name(b"Subtype") {
            Some(b"Link") => Removed::Link,
            Some(b"FileAttachment" | b"Sound" | b"Movie" | b"Screen" | b"RichMedia" | b"3D") => {
                Removed::Attachment
            }
            Some(b"Widget") if name(b"FT") == Some(b"Sig") => Removed::Signature,
            _ => Removed::Annotation,
        });
        if annotation.has(b"AA") {
            removed.insert(Removed::ActiveContent);
        }
    }
}
