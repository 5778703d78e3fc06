//! Which of its resources a page asks for.
//!
//! Programs that take a page out of a document often leave it the resources of all pages: pictures
//! that nobody sees any more. Here every name is collected that stands anywhere in what draws the
//! page, in texts and pictures too; that may be too many, never too few.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::{schema::Role, source::Source, stream};
use crate::{NotCleaned, limit::HELD_BYTES_MAX, unpack::Unpacker};

/// Names that a page's content asks for.
pub(super) struct Used {
    /// None where something draws with the page's resources that was not read through.
    names: Option<BTreeSet<Vec<u8>>>,
}

impl Used {
    /// Reads through what draws a page: its content, and forms that have no resources of their own.
    pub(super) fn by<'a>(
        source: Source<'a>,
        page: &'a Dictionary,
        resources: &'a Dictionary,
        unpacker: &mut Unpacker,
    ) -> Result<Self, NotCleaned> {
        let mut names = Names::default();
        let mut read = |object: &'a Object, names: &mut Names| match object {
            Object::Stream(content) => {
                names.collect(&stream::plain(source, content, HELD_BYTES_MAX, unpacker)?);
                Ok(())
            }
            Object::Null => Ok(()),
            _ => Err(NotCleaned::NotUnderstood),
        };
        match source.get(page, b"Contents")? {
            Object::Array(contents) => {
                for content in contents {
                    read(source.follow(content)?, &mut names)?;
                }
            }
            content => read(content, &mut names)?,
        }
        let mut forms = [BTreeMap::new(), BTreeMap::new()];
        for (kind, forms) in [b"XObject".as_slice(), b"Pattern"].into_iter().zip(&mut forms) {
            let Object::Dictionary(parts) = source.get(resources, kind)? else { continue };
            for (name, part) in parts {
                let part = source.follow(part)?;
                if let Object::Stream(form) = part
                    && form.dict.has(b"BBox")
                    && !form.dict.has(b"Resources")
                {
                    forms.insert(name, part);
                }
            }
        }
        while let Some(name) = names.new.pop() {
            for forms in &mut forms {
                if let Some(form) = forms.remove(&name) {
                    read(form, &mut names)?;
                }
            }
        }
        let drawn = match source.get(resources, b"Font")? {
            Object::Dictionary(fonts) => fonts.iter().any(|(_, font)| {
                let font = source.dictionary(font);
                font.is_some_and(|font| font.has(b"CharProcs") && !font.has(b"Resources"))
            }),
            _ => false,
        };
        Ok(Self { names: if drawn { None } else { Some(names.all) } })
    }

    /// Whether a resource of this name and role may be asked for.
    pub(super) fn has(&self, role: Role, name: &[u8]) -> bool {
        // These colour spaces stand for others without being named.
        (role == Role::ColourSpace && name.starts_with(b"Default"))
            || self.names.as_ref().is_none_or(|names| names.contains(name))
    }
}

/// Names that were found.
#[derive(Default)]
struct Names {
    all: BTreeSet<Vec<u8>>,
    /// Those that were not looked up yet.
    new: Vec<Vec<u8>>,
}

impl Names {
    /// Collects every name, as it stands and with its escapes undone.
    fn collect(&mut self, content: &[u8]) {
        let is_regular = |byte: &u8| !byte.is_ascii_whitespace() && !b"\0()<>[]{}/%".contains(byte);
        for start in memchr::memchr_iter(b'/', content) {
            let rest = content.get(start + 1..).unwrap_or_default();
            let end = rest.iter().position(|byte| !is_regular(byte)).unwrap_or(rest.len());
            let name = rest.get(..end).unwrap_or_default();
            if name.contains(&b'#') {
                self.add(&unescaped(name));
            }
            self.add(name);
        }
    }

    fn add(&mut self, name: &[u8]) {
        if !self.all.contains(name) {
            self.all.insert(name.to_vec());
            self.new.push(name.to_vec());
        }
    }
}

/// A name whose bytes may be written as a number sign and two digits.
fn unescaped(name: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some((first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|digits| str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let escaped = byte.filter(|_| *first == b'#');
        bytes.push(escaped.unwrap_or(*first));
        rest = tail.get(if escaped.is_some() { 2 } else { 0 }..).unwrap_or_default();
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_wherever_they_stand() {
        let mut names = Names::default();
        names.collect(b"/F1 12 Tf[/a/b](/c) Tj /Im#201 Do<</d 1>>/e%\n/");
        let expected = ["", "F1", "Im 1", "Im#201", "a", "b", "c", "d", "e"];
        assert_eq!(names.all, expected.map(|name| name.as_bytes().to_vec()).into());
        assert_eq!(unescaped(b"a#4"), b"a#4");
        assert_eq!(unescaped(b"#41#zz"), b"A#zz");
    }
}
