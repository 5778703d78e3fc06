//! The pages in their order, with what the nodes of the page tree hand down to them.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::{rebuild::Rebuild, schema::Role, source::Source};
use crate::{Limit, NotCleaned, limit::OBJECTS_MAX, limit::PAGES_MAX};

/// Boxes of a page; the first two are handed down.
const BOXES: [&[u8]; 5] = [b"MediaBox", b"CropBox", b"BleedBox", b"TrimBox", b"ArtBox"];

/// A page, and where what it shows is found: the page itself or a node above it.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) dictionary: &'a Dictionary,
    boxes: [Option<&'a Dictionary>; 2],
    rotation: Option<&'a Dictionary>,
    resources: Option<&'a Dictionary>,
}

impl<'a> Page<'a> {
    /// What a node and the nodes above it say.
    fn under(self, node: &'a Dictionary) -> Self {
        let [media, crop] = self.boxes;
        let own = |key: &[u8]| node.has(key).then_some(node);
        Self {
            dictionary: node,
            boxes: [own(b"MediaBox").or(media), own(b"CropBox").or(crop)],
            rotation: own(b"Rotate").or(self.rotation),
            resources: own(b"Resources").or(self.resources),
        }
    }

    /// The page as it is written.
    pub(super) fn build(
        self,
        tree: ObjectId,
        rebuild: &mut Rebuild<'a, '_>,
    ) -> Result<Dictionary, NotCleaned> {
        let source = rebuild.source();
        let mut page = Dictionary::new();
        page.set("Type", "Page");
        page.set("Parent", tree);
        let [media, crop] = self.boxes;
        let owners =
            [media, crop, Some(self.dictionary), Some(self.dictionary), Some(self.dictionary)];
        for (key, owner) in BOXES.into_iter().zip(owners) {
            let Some(owner) = owner else { continue };
            if let Some(rectangle) = rectangle(source, source.get(owner, key)?)? {
                page.set(key, rectangle);
            }
        }
        for (key, owner) in
            [(b"Rotate".as_slice(), self.rotation), (b"UserUnit", Some(self.dictionary))]
        {
            let Some(owner) = owner else { continue };
            match source.get(owner, key)? {
                Object::Null => {}
                number => page.set(key, finite(number)?),
            }
        }
        if let Some(node) = self.resources
            && let Object::Dictionary(resources) = source.get(node, b"Resources")?
        {
            let resources = rebuild.resources(self.dictionary, resources)?;
            page.set("Resources", resources);
        }
        rebuild.fill(&mut page, self.dictionary, Role::Page, 0)?;
        Ok(page)
    }
}

/// The pages under the root of the page tree.
pub(super) fn all<'a>(
    source: Source<'a>,
    catalog: &'a Dictionary,
) -> Result<Vec<Page<'a>>, NotCleaned> {
    let root = catalog.get(b"Pages").and_then(Object::as_reference);
    let root = root.map_err(|_| NotCleaned::NotUnderstood)?;
    let nothing = Page { dictionary: catalog, boxes: [None; 2], rotation: None, resources: None };
    let mut pages = Vec::new();
    let mut seen = BTreeSet::new();
    // The next node is the last here.
    let mut waiting = vec![(root, nothing)];
    while let Some((id, above)) = waiting.pop() {
        let Some((id, Object::Dictionary(node))) = source.resolve(id)? else {
            return Err(NotCleaned::NotUnderstood);
        };
        // A node that is met twice would be its own ancestor, or its pages would be shown twice.
        if !seen.insert(id) {
            return Err(NotCleaned::NotUnderstood);
        }
        let page = above.under(node);
        match source.get(node, b"Kids")? {
            Object::Array(kids) => {
                for kid in kids.iter().rev() {
                    let kid = kid.as_reference().map_err(|_| NotCleaned::NotUnderstood)?;
                    waiting.push((kid, page));
                }
            }
            Object::Null if id != root => pages.push(page),
            _ => return Err(NotCleaned::NotUnderstood),
        }
        if pages.len() > PAGES_MAX {
            return Err(NotCleaned::TooLarge(Limit::Pages));
        }
        if waiting.len() > OBJECTS_MAX {
            return Err(NotCleaned::TooLarge(Limit::Objects));
        }
    }
    if pages.is_empty() { Err(NotCleaned::NotUnderstood) } else { Ok(pages) }
}

/// Four numbers.
fn rectangle<'a>(source: Source<'a>, value: &'a Object) -> Result<Option<Object>, NotCleaned> {
    let corners = match value {
        Object::Null => return Ok(None),
        Object::Array(corners) if corners.len() == 4 => corners,
        _ => return Err(NotCleaned::NotUnderstood),
    };
    let corners: Result<Vec<_>, _> =
        corners.iter().map(|corner| source.follow(corner).and_then(finite)).collect();
    corners.map(|corners| Some(Object::Array(corners)))
}

/// A number that can be written.
fn finite(value: &Object) -> Result<Object, NotCleaned> {
    match value {
        Object::Integer(_) => Ok(value.clone()),
        Object::Real(number) if number.is_finite() => Ok(value.clone()),
        _ => Err(NotCleaned::NotUnderstood),
    }
}
