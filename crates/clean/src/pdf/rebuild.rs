//! Builds the copy's objects from what the allow-list names, from the pages on.
//!
//! Every reference becomes a number of the copy and waits in a queue, so that nothing here goes as
//! deep as a document may tie its parts together. The same object in the same role is written
//! once. What no kept part refers to is never looked at, and so earlier versions of a document,
//! which lie in it unreferenced, vanish.

use std::collections::{BTreeMap, VecDeque};

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};

use super::{
    layers,
    schema::{self, Body, Role, Shape},
    source::Source,
    stream, told,
    used::Used,
};
use crate::{
    Limit, NotCleaned, Removals, Removed, icc,
    limit::{
        NESTING_LEVELS_MAX, OBJECTS_MAX, OUTPUT_BYTES_MAX, PICTURE_PIXELS_MAX, PROFILE_BYTES_MAX,
    },
    unpack::{Unpacker, pack},
};

/// Longest registry or order of a character collection, in bytes; the usual ones are short.
const TEXT_BYTES_MAX: usize = 64;

/// The copy while it grows.
pub(super) struct Rebuild<'a, 'b> {
    source: Source<'a>,
    removed: &'b mut Removals,
    has_layers: bool,
    unpacker: Unpacker,
    numbers: BTreeMap<(ObjectId, Shape), u32>,
    waiting: VecDeque<(u32, ObjectId, Shape)>,
    /// Profiles that readers do not use either, with the space that they use then.
    unusable: BTreeMap<ObjectId, &'static str>,
    objects: BTreeMap<ObjectId, Object>,
    last: u32,
    stream_bytes: usize,
    /// Names that pages have for their resources, which pages may share and the copy's do not.
    named: usize,
}

impl<'a, 'b> Rebuild<'a, 'b> {
    /// Nothing yet.
    pub(super) fn new(source: Source<'a>, has_layers: bool, removed: &'b mut Removals) -> Self {
        Self {
            source,
            removed,
            has_layers,
            unpacker: Unpacker::new(),
            numbers: BTreeMap::new(),
            waiting: VecDeque::new(),
            unusable: BTreeMap::new(),
            objects: BTreeMap::new(),
            last: 0,
            stream_bytes: 0,
            named: 0,
        }
    }

    /// The document that is read.
    pub(super) fn source(&self) -> Source<'a> {
        self.source
    }

    /// The next free number.
    pub(super) fn next(&mut self) -> Result<ObjectId, NotCleaned> {
        self.last += 1;
        if usize::try_from(self.last).is_ok_and(|last| last <= OBJECTS_MAX) {
            Ok((self.last, 0))
        } else {
            Err(NotCleaned::TooLarge(Limit::Objects))
        }
    }

    /// Puts an object under its number.
    pub(super) fn put(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.objects.insert(id, object.into());
    }

    /// Everything that was built, with all that it refers to.
    pub(super) fn finish(mut self) -> Result<BTreeMap<ObjectId, Object>, NotCleaned> {
        while let Some((number, id, shape)) = self.waiting.pop_front() {
            let Some((_, object)) = self.source.resolve(id)? else { continue };
            let built = match (shape, object) {
                (Shape::Part(role) | Shape::Parts(role), Object::Stream(stream)) => {
                    Some(self.stream(stream, role)?.into())
                }
                (Shape::Bytes, Object::Stream(stream)) => {
                    Some(self.stream(stream, Role::Data)?.into())
                }
                _ => self.value(object, shape, 0)?,
            };
            self.put((number, 0), built.unwrap_or(Object::Null));
        }
        Ok(self.objects)
    }

    /// The reference to an object in a role; it waits to be built if it is new.
    fn number(&mut self, id: ObjectId, shape: Shape) -> Result<Object, NotCleaned> {
        if let Some(number) = self.numbers.get(&(id, shape)) {
            return Ok(Object::Reference((*number, 0)));
        }
        let (number, generation) = self.next()?;
        self.numbers.insert((id, shape), number);
        self.waiting.push_back((number, id, shape));
        Ok(Object::Reference((number, generation)))
    }

    /// Follows a reference to a part; none where it leads to nothing that is kept.
    fn reference(&mut self, id: ObjectId, shape: Shape) -> Result<Option<Object>, NotCleaned> {
        let Some((id, object)) = self.source.resolve(id)? else { return Ok(None) };
        let shape = match (shape, object) {
            (Shape::Part(Role::External), Object::Stream(stream)) => {
                match self.source.get(&stream.dict, b"Subtype")?.as_name() {
                    Ok(b"Image") => Shape::Part(Role::Image),
                    Ok(b"Form") => Shape::Part(Role::Form),
                    // Programs for printers; screens show nothing of them.
                    Ok(b"PS") => {
                        self.removed.insert(Removed::ActiveContent);
                        return Ok(None);
                    }
                    _ => return Err(NotCleaned::NotUnderstood),
                }
            }
            // An array is shared as what it is, one part as one part.
            (Shape::Parts(role), Object::Stream(_) | Object::Dictionary(_)) => Shape::Part(role),
            (Shape::Part(Role::Profile), Object::Stream(stream)) => {
                return self.profile(id, stream);
            }
            _ => shape,
        };
        self.number(id, shape).map(Some)
    }

    /// The resources that a page asks for.
    pub(super) fn resources(
        &mut self,
        page: &'a Dictionary,
        resources: &'a Dictionary,
    ) -> Result<Dictionary, NotCleaned> {
        let used = Used::by(self.source, page, resources, &mut self.unpacker)?;
        let mut built = Dictionary::new();
        for (kind, shape) in Role::Resources.keys() {
            let (Shape::Named(role), Object::Dictionary(parts)) =
                (*shape, self.source.get(resources, kind)?)
            else {
                continue;
            };
            let mut kept = Dictionary::new();
            for (name, part) in parts {
                if !used.has(role, name) {
                    let is_picture = role == Role::External;
                    self.removed.insert(if is_picture {
                        Removed::FurtherPictures
                    } else {
                        Removed::Other
                    });
                } else if let Some(part) = self.value(part, Shape::Part(role), 0)? {
                    kept.set(name.clone(), part);
                    self.named += 1;
                }
            }
            if self.named > OBJECTS_MAX {
                return Err(NotCleaned::TooLarge(Limit::Objects));
            }
            if !kept.is_empty() {
                built.set(*kind, kept);
            }
        }
        for (key, value) in resources {
            if Role::Resources.keys().iter().all(|(kind, _)| kind != key) {
                told::key(self.source, key, value, self.removed);
            }
        }
        Ok(built)
    }

    /// The value as it is written; none if there is nothing to write.
    pub(super) fn value(
        &mut self,
        value: &'a Object,
        shape: Shape,
        level: usize,
    ) -> Result<Option<Object>, NotCleaned> {
        if level > NESTING_LEVELS_MAX {
            return Err(NotCleaned::TooLarge(Limit::NestingLevels));
        }
        let level = level + 1;
        match (value, shape) {
            (Object::Null, _) => Ok(None),
            (Object::Reference(id), _) => self.reference(*id, shape),
            (Object::Real(number), _) if !number.is_finite() => Err(NotCleaned::NotUnderstood),
            (
                Object::Boolean(_) | Object::Integer(_) | Object::Real(_) | Object::Name(_),
                Shape::Plain | Shape::Parts(_),
            )
            | (Object::Name(_), Shape::Part(_)) => Ok(Some(value.clone())),
            (Object::Array(values), Shape::Plain | Shape::Parts(_)) => {
                let mut built = Vec::with_capacity(values.len());
                for value in values {
                    let value = match shape {
                        Shape::Parts(role) if !is_plain(value) => {
                            self.value(value, Shape::Part(role), level)?
                        }
                        _ => self.value(value, Shape::Plain, level)?,
                    };
                    built.push(value.unwrap_or(Object::Null));
                }
                Ok(Some(built.into()))
            }
            (Object::Array(values), Shape::Part(Role::ColourSpace)) => {
                self.colour_space(values, level).map(Some)
            }
            (Object::String(text, _), Shape::Text) if text.len() <= TEXT_BYTES_MAX => {
                Ok(Some(string(text)))
            }
            (Object::String(bytes, _), Shape::Bytes) => Ok(Some(string(bytes))),
            (Object::Dictionary(part), Shape::Part(role) | Shape::Parts(role)) => {
                self.part(part, role, level).map(Some)
            }
            (Object::Dictionary(parts), Shape::Named(role)) => {
                let mut built = Dictionary::new();
                for (name, part) in parts {
                    if let Some(part) = self.value(part, Shape::Part(role), level)? {
                        built.set(name.clone(), part);
                    }
                }
                Ok(Some(built.into()))
            }
            _ => Err(NotCleaned::NotUnderstood),
        }
    }

    /// A part that is a dictionary.
    fn part(
        &mut self,
        part: &'a Dictionary,
        role: Role,
        level: usize,
    ) -> Result<Object, NotCleaned> {
        if role == Role::Property {
            self.condition(Some(part))?;
            return Ok(Dictionary::new().into());
        }
        if role.body() == Body::Stream || role == Role::ColourSpace || role == Role::External {
            return Err(NotCleaned::NotUnderstood);
        }
        let mut built = Dictionary::new();
        if let Some(name) = role.type_name(false) {
            built.set("Type", name);
        }
        self.fill(&mut built, part, role, level)?;
        Ok(built.into())
    }

    /// Copies the keys of a part that are kept, and notes the others.
    pub(super) fn fill(
        &mut self,
        built: &mut Dictionary,
        part: &'a Dictionary,
        role: Role,
        level: usize,
    ) -> Result<(), NotCleaned> {
        for (key, shape) in role.keys() {
            let Ok(value) = part.get(key) else { continue };
            if let Some(value) = self.value(value, *shape, level)? {
                built.set(*key, value);
            }
        }
        for (key, value) in part {
            if role.keys().iter().any(|(kept, _)| kept == key) {
                continue;
            }
            if key == b"OC" {
                self.condition(self.source.dictionary(value))?;
            }
            told::key(self.source, key, value, self.removed);
        }
        Ok(())
    }

    /// Refuses a condition that may hide something, in a document with layers.
    fn condition(&self, condition: Option<&Dictionary>) -> Result<(), NotCleaned> {
        match condition {
            Some(condition) if self.has_layers => layers::check_condition(self.source, condition),
            _ => Ok(()),
        }
    }

    /// A part that is a stream.
    fn stream(&mut self, stream: &'a Stream, role: Role) -> Result<Stream, NotCleaned> {
        if role.body() == Body::Dictionary {
            return Err(NotCleaned::NotUnderstood);
        }
        if role == Role::Image {
            self.check_pixels(&stream.dict)?;
        }
        let mut built = Dictionary::new();
        if let Some(name) = role.type_name(true) {
            built.set("Type", name);
        }
        self.fill(&mut built, &stream.dict, role, 0)?;
        let payload = stream::payload(self.source, stream, &mut self.unpacker, self.removed)?;
        if let Some(filter) = payload.filter {
            built.set("Filter", filter);
        }
        let mut parameters = Dictionary::new();
        for key in payload.parameters {
            let Some(value) = payload.source.and_then(|source| source.get(key).ok()) else {
                continue;
            };
            let shape =
                if *key == b"JBIG2Globals" { Shape::Part(Role::Data) } else { Shape::Plain };
            if let Some(value) = self.value(value, shape, 0)? {
                parameters.set(*key, value);
            }
        }
        if !parameters.is_empty() {
            built.set("DecodeParms", parameters);
        }
        self.count(payload.bytes.len())?;
        Ok(Stream::new(built, payload.bytes.into_owned()))
    }

    /// Counts bytes of streams, of which the copy mostly consists.
    fn count(&mut self, bytes: usize) -> Result<(), NotCleaned> {
        self.stream_bytes = self.stream_bytes.saturating_add(bytes);
        if self.stream_bytes > OUTPUT_BYTES_MAX {
            return Err(NotCleaned::TooLarge(Limit::OutputBytes));
        }
        Ok(())
    }

    fn check_pixels(&self, image: &'a Dictionary) -> Result<(), NotCleaned> {
        let side = |key| {
            let side =
                self.source.get(image, key)?.as_i64().map_err(|_| NotCleaned::NotUnderstood)?;
            u64::try_from(side).map_err(|_| NotCleaned::NotUnderstood)
        };
        if side(b"Width")?.saturating_mul(side(b"Height")?) > PICTURE_PIXELS_MAX {
            return Err(NotCleaned::TooLarge(Limit::Pixels));
        }
        Ok(())
    }

    /// A colour space that is more than a name.
    fn colour_space(&mut self, values: &'a [Object], level: usize) -> Result<Object, NotCleaned> {
        let (family, values) = values.split_first().ok_or(NotCleaned::NotUnderstood)?;
        let family =
            self.source.follow(family)?.as_name().map_err(|_| NotCleaned::NotUnderstood)?;
        let shapes = schema::colour_space(family).ok_or(NotCleaned::NotUnderstood)?;
        if family == b"ICCBased"
            && let Some(Object::Reference(id)) = values.first()
            && let Some((id, Object::Stream(stream))) = self.source.resolve(*id)?
        {
            self.profile(id, stream)?;
            if let Some(space) = self.unusable.get(&id) {
                return Ok((*space).into());
            }
        }
        let mut built = vec![Object::Name(family.to_vec())];
        for (value, shape) in values.iter().zip(shapes) {
            built.push(self.value(value, *shape, level)?.ok_or(NotCleaned::NotUnderstood)?);
        }
        let complete =
            built.len() == shapes.len() + 1 || (family == b"Pattern" && built.len() == 1);
        if complete { Ok(built.into()) } else { Err(NotCleaned::NotUnderstood) }
    }

    /// Cleans a colour profile; none where readers do not use it either.
    fn profile(&mut self, id: ObjectId, stream: &'a Stream) -> Result<Option<Object>, NotCleaned> {
        let key = (id, Shape::Part(Role::Profile));
        if let Some(number) = self.numbers.get(&key) {
            return Ok(Some(Object::Reference((*number, 0))));
        }
        if self.unusable.contains_key(&id) {
            return Ok(None);
        }
        let plain = stream::plain(self.source, stream, PROFILE_BYTES_MAX, &mut self.unpacker);
        let plain = plain.map_err(|error| match error {
            NotCleaned::TooLarge(Limit::HeldBytes) => NotCleaned::TooLarge(Limit::ProfileBytes),
            error => error,
        })?;
        let Some(cleaned) = icc::clean(&plain, self.removed) else {
            let space = match self.source.get(&stream.dict, b"N")?.as_i64() {
                Ok(1) => "DeviceGray",
                Ok(3) => "DeviceRGB",
                Ok(4) => "DeviceCMYK",
                _ => return Err(NotCleaned::NotUnderstood),
            };
            self.unusable.insert(id, space);
            return Ok(None);
        };
        let (number, generation) = self.next()?;
        self.numbers.insert(key, number);
        let mut built = Dictionary::new();
        self.fill(&mut built, &stream.dict, Role::Profile, 0)?;
        built.set("Filter", "FlateDecode");
        let packed = pack(&cleaned)?;
        self.count(packed.len())?;
        self.put((number, generation), Stream::new(built, packed));
        Ok(Some(Object::Reference((number, generation))))
    }
}

/// Whether a value is one that stands between parts.
fn is_plain(value: &Object) -> bool {
    matches!(value, Object::Integer(_) | Object::Real(_) | Object::Boolean(_) | Object::Name(_))
}

/// A text as digits: how it was written before tells nothing, and reading it back is certain.
fn string(bytes: &[u8]) -> Object {
    Object::String(bytes.to_vec(), StringFormat::Hexadecimal)
}
