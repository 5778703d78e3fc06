//! PDF: the pages stay, with what they draw and what they draw it with.
//!
//! The crate lopdf reads and writes the format; here it is decided what is kept. The copy is built
//! anew from an allow-list that begins at the pages, so that what nobody listed is not in it:
//! information, metadata of every part, identifiers, scripts, attached files, links, earlier
//! versions. Four decisions show in the copy:
//!
//! - Annotations are dropped, all of them: notes, stamps and filled-in fields can act, name their
//!   author and hide more than they show. What they drew over a page is missing in the copy, which
//!   is told as [`Removed::Annotation`].
//! - Bookmarks and the tags for assistive technology are dropped with their hidden words.
//! - Layers are dropped where all are shown; a document that hides one is refused.
//! - What draws a page is kept operator by operator, with its comments and marks, and so are the
//!   programs of fonts and the bytes of facsimile and JBIG2 pictures.
//!
//! A document that lopdf cannot read whole, by its strict rules, is refused, not repaired. lopdf
//! bounds what each stream unpacks to, but neither the sum nor the work that a hostile table of
//! objects can ask for, and follows some references as deep as they go: whoever hands it files of
//! strangers does so in a process of its own, with bounds on memory and time.

mod layers;
mod pages;
mod rebuild;
mod schema;
mod source;
mod stream;
mod told;
mod used;

use lopdf::{DecompressError, Dictionary, Document, Error, LoadOptions, Object, xref::XrefType};
use rebuild::Rebuild;
use source::Source;

use crate::{
    Limit, NotCleaned, Removals, Removed,
    limit::{OBJECTS_MAX, OUTPUT_BYTES_MAX, STRUCTURE_BYTES_MAX},
};

/// Cleans a document.
pub(crate) fn clean(bytes: &[u8], removed: &mut Removals) -> Result<Vec<u8>, NotCleaned> {
    let document = read(bytes)?;
    let source = Source(&document);
    let catalog = document.catalog().map_err(|_| NotCleaned::NotUnderstood)?;
    check_active(source, catalog)?;
    let has_layers = layers::check(source, catalog)?;
    let pages = pages::all(source, catalog)?;
    tell(bytes, &document, catalog, has_layers, removed);

    let mut rebuild = Rebuild::new(source, has_layers, removed);
    let (root, tree) = (rebuild.next()?, rebuild.next()?);
    let numbers = pages.iter().map(|_| rebuild.next()).collect::<Result<Vec<_>, _>>()?;
    for (page, number) in pages.iter().zip(&numbers) {
        let page = page.build(tree, &mut rebuild)?;
        rebuild.put(*number, page);
    }
    let mut catalog = Dictionary::new();
    catalog.set("Type", "Catalog");
    catalog.set("Pages", tree);
    rebuild.put(root, catalog);
    let mut nodes = Dictionary::new();
    nodes.set("Type", "Pages");
    nodes.set("Count", i64::try_from(numbers.len()).unwrap_or(i64::MAX));
    nodes.set("Kids", numbers.into_iter().map(Object::Reference).collect::<Vec<_>>());
    rebuild.put(tree, nodes);

    let mut copy = Document::with_version("1.7");
    copy.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    copy.objects = rebuild.finish()?;
    copy.max_id = copy.objects.keys().next_back().map_or(0, |(number, _)| *number);
    copy.trailer.set("Root", root);
    let mut written = Vec::new();
    // Writing to memory does not fail; were it to, there is no copy.
    copy.save_to(&mut written).map_err(|_| NotCleaned::NotUnderstood)?;
    if written.len() > OUTPUT_BYTES_MAX {
        return Err(NotCleaned::TooLarge(Limit::OutputBytes));
    }
    Ok(written)
}

/// Reads a document that is not encrypted.
fn read(bytes: &[u8]) -> Result<Document, NotCleaned> {
    let options = LoadOptions {
        strict: true,
        max_decompressed_size: Some(STRUCTURE_BYTES_MAX),
        ..LoadOptions::default()
    };
    let document =
        Document::load_mem_with_options(bytes, options).map_err(|error| match error {
            Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) => {
                NotCleaned::TooLarge(Limit::StructureBytes)
            }
            Error::Decryption(_)
            | Error::InvalidPassword
            | Error::UnsupportedSecurityHandler(_) => NotCleaned::Encrypted,
            _ => NotCleaned::NotUnderstood,
        })?;
    if document.was_encrypted() || document.trailer.has(b"Encrypt") {
        return Err(NotCleaned::Encrypted);
    }
    if document.objects.len() > OBJECTS_MAX {
        return Err(NotCleaned::TooLarge(Limit::Objects));
    }
    Ok(document)
}

/// Refuses a document whose pages only say that another program should be used: a form that draws
/// itself, a collection of files.
fn check_active<'a>(source: Source<'a>, catalog: &'a Dictionary) -> Result<(), NotCleaned> {
    let draws_itself = source.get(catalog, b"NeedsRendering")?.as_bool().unwrap_or(false);
    if draws_itself || catalog.has(b"Collection") {
        return Err(NotCleaned::ActiveContent);
    }
    Ok(())
}

/// Notes what the file as a whole held.
fn tell(
    bytes: &[u8],
    document: &Document,
    catalog: &Dictionary,
    has_layers: bool,
    removed: &mut Removals,
) {
    let source = Source(document);
    for (key, value) in document.trailer.iter().chain(catalog) {
        told::key(source, key, value, removed);
    }
    if has_layers {
        removed.insert(Removed::Other);
    }
    if let Some(form) = catalog.get(b"AcroForm").ok().and_then(|form| source.dictionary(form)) {
        if form.has(b"SigFlags") {
            removed.insert(Removed::Signature);
        }
        if form.has(b"XFA") {
            removed.insert(Removed::ActiveContent);
        }
    }
    if document.revision_count() > 1 {
        removed.insert(Removed::History);
    }
    let end = memchr::memmem::rfind(bytes, b"%%EOF").map_or(bytes.len(), |end| end + 5);
    let behind = bytes.iter().skip(end).any(|byte| !byte.is_ascii_whitespace() && *byte != 0);
    if behind || !bytes.starts_with(b"%PDF-") {
        removed.insert(Removed::Surplus);
    }
}
