//! The document as it was read: references followed, under bounds.

use std::borrow::Cow;

use lopdf::{Dictionary, Document, Object, ObjectId, xref::XrefEntry};

use super::stream;
use crate::{NotCleaned, unpack::Unpacker};

/// Most references that are followed to come to a value; one is usual.
const HOPS_MAX: usize = 8;

/// A document from outside.
#[derive(Clone, Copy)]
pub(super) struct Source<'a>(pub(super) &'a Document);

impl<'a> Source<'a> {
    /// The object that a reference leads to in the end; none if that is free or null, as the
    /// format allows. An object that the file lists and that was not read is refused.
    pub(super) fn resolve(
        self,
        id: ObjectId,
    ) -> Result<Option<(ObjectId, &'a Object)>, NotCleaned> {
        let mut id = id;
        for _ in 0..HOPS_MAX {
            match self.0.objects.get(&id) {
                Some(Object::Reference(next)) => id = *next,
                Some(Object::Null) => return Ok(None),
                Some(object) => return Ok(Some((id, object))),
                None => {
                    let listed = match self.0.reference_table.get(id.0) {
                        Some(XrefEntry::Normal { generation, .. }) => *generation == id.1,
                        Some(XrefEntry::Compressed { .. }) => id.1 == 0,
                        _ => false,
                    };
                    return if listed { Err(NotCleaned::NotUnderstood) } else { Ok(None) };
                }
            }
        }
        Err(NotCleaned::NotUnderstood)
    }

    /// The value itself, or what it refers to; null if that is nothing.
    pub(super) fn follow(self, value: &'a Object) -> Result<&'a Object, NotCleaned> {
        match value {
            Object::Reference(id) => {
                Ok(self.resolve(*id)?.map_or(&Object::Null, |(_, object)| object))
            }
            value => Ok(value),
        }
    }

    /// The value of a key, followed.
    pub(super) fn get(
        self,
        dictionary: &'a Dictionary,
        key: &[u8],
    ) -> Result<&'a Object, NotCleaned> {
        dictionary.get(key).map_or(Ok(&Object::Null), |value| self.follow(value))
    }

    /// The dictionary behind a value, or that of a stream.
    pub(super) fn dictionary<'b>(self, value: &'b Object) -> Option<&'b Dictionary>
    where
        'a: 'b,
    {
        match self.borrowed(value)? {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    /// The elements of the array behind a value.
    pub(super) fn array<'b>(self, value: &'b Object) -> &'b [Object]
    where
        'a: 'b,
    {
        let array = self.borrowed(value).and_then(|value| value.as_array().ok());
        array.map(Vec::as_slice).unwrap_or_default()
    }

    /// The name behind a value.
    pub(super) fn name<'b>(self, value: &'b Object) -> Option<&'b [u8]>
    where
        'a: 'b,
    {
        self.borrowed(value)?.as_name().ok()
    }

    fn borrowed<'b>(self, value: &'b Object) -> Option<&'b Object>
    where
        'a: 'b,
    {
        match value {
            Object::Reference(id) => self.resolve(*id).ok()?.map(|(_, object)| object),
            value => Some(value),
        }
    }

    /// What the stream behind a value unpacks to, if that is known and not longer than `most`.
    pub(super) fn plain(self, value: &Object, most: usize) -> Option<Vec<u8>> {
        let stream = self.borrowed(value)?.as_stream().ok()?;
        stream::plain(self, stream, most, &mut Unpacker::new()).ok().map(Cow::into_owned)
    }
}
