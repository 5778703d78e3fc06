//! The allow-list: which keys of which parts of a PDF show something, and what their values are.
//!
//! Names of keys are those of ISO 32000-2. A key that is not here does not come into the copy.

/// What a value must be to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// Numbers, names and booleans, alone or in arrays; never text.
    Plain,
    /// A short text: the registry and the order of a character collection.
    Text,
    /// Bytes in a string or a stream: the colours of a palette.
    Bytes,
    /// A part, or the name of one that readers have built in.
    Part(Role),
    /// A part, or an array of parts with plain values between them.
    Parts(Role),
    /// Parts by the names under which a page's content asks for them.
    Named(Role),
}

/// What a part of a document is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Page,
    Resources,
    /// The operators that draw a page, a glyph.
    Content,
    /// A stream of which only the bytes count.
    Data,
    Font,
    FontDescriptor,
    FontFile,
    /// An encoding, or the stream that maps codes to characters.
    Encoding,
    Collection,
    GraphicsState,
    SoftMask,
    Function,
    ColourSpace,
    Calibration,
    Profile,
    Pattern,
    Shading,
    /// A picture or a form; becomes one of the next two.
    External,
    Image,
    Form,
    Group,
    /// What marked content refers to; only its place is kept.
    Property,
}

/// Whether a part is a dictionary or a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Body {
    Dictionary,
    Stream,
    Either,
}

type Keys = &'static [(&'static [u8], Shape)];

const PAGE: Keys =
    &[(b"Contents", Shape::Parts(Role::Content)), (b"Group", Shape::Part(Role::Group))];

const RESOURCES: Keys = &[
    (b"ColorSpace", Shape::Named(Role::ColourSpace)),
    (b"ExtGState", Shape::Named(Role::GraphicsState)),
    (b"Font", Shape::Named(Role::Font)),
    (b"Pattern", Shape::Named(Role::Pattern)),
    (b"Properties", Shape::Named(Role::Property)),
    (b"Shading", Shape::Named(Role::Shading)),
    (b"XObject", Shape::Named(Role::External)),
];

const FONT: Keys = &[
    (b"Subtype", Shape::Plain),
    (b"BaseFont", Shape::Plain),
    (b"CIDSystemInfo", Shape::Part(Role::Collection)),
    (b"CIDToGIDMap", Shape::Part(Role::Data)),
    (b"CharProcs", Shape::Named(Role::Content)),
    (b"DW", Shape::Plain),
    (b"DW2", Shape::Plain),
    (b"DescendantFonts", Shape::Parts(Role::Font)),
    (b"Encoding", Shape::Part(Role::Encoding)),
    (b"FirstChar", Shape::Plain),
    (b"FontBBox", Shape::Plain),
    (b"FontDescriptor", Shape::Part(Role::FontDescriptor)),
    (b"FontMatrix", Shape::Plain),
    (b"LastChar", Shape::Plain),
    (b"Resources", Shape::Part(Role::Resources)),
    (b"ToUnicode", Shape::Part(Role::Encoding)),
    (b"W", Shape::Plain),
    (b"W2", Shape::Plain),
    (b"Widths", Shape::Plain),
];

const FONT_DESCRIPTOR: Keys = &[
    (b"Ascent", Shape::Plain),
    (b"AvgWidth", Shape::Plain),
    (b"CapHeight", Shape::Plain),
    (b"Descent", Shape::Plain),
    (b"Flags", Shape::Plain),
    (b"FontBBox", Shape::Plain),
    (b"FontFile", Shape::Part(Role::FontFile)),
    (b"FontFile2", Shape::Part(Role::FontFile)),
    (b"FontFile3", Shape::Part(Role::FontFile)),
    (b"FontName", Shape::Plain),
    (b"FontStretch", Shape::Plain),
    (b"FontWeight", Shape::Plain),
    (b"ItalicAngle", Shape::Plain),
    (b"Leading", Shape::Plain),
    (b"MaxWidth", Shape::Plain),
    (b"MissingWidth", Shape::Plain),
    (b"StemH", Shape::Plain),
    (b"StemV", Shape::Plain),
    (b"XHeight", Shape::Plain),
];

const FONT_FILE: Keys = &[
    (b"Length1", Shape::Plain),
    (b"Length2", Shape::Plain),
    (b"Length3", Shape::Plain),
    (b"Subtype", Shape::Plain),
];

const ENCODING: Keys = &[
    (b"BaseEncoding", Shape::Plain),
    (b"CIDSystemInfo", Shape::Part(Role::Collection)),
    (b"CMapName", Shape::Plain),
    (b"Differences", Shape::Plain),
    (b"UseCMap", Shape::Part(Role::Encoding)),
    (b"WMode", Shape::Plain),
];

const COLLECTION: Keys =
    &[(b"Ordering", Shape::Text), (b"Registry", Shape::Text), (b"Supplement", Shape::Plain)];

const GRAPHICS_STATE: Keys = &[
    (b"AIS", Shape::Plain),
    (b"BG", Shape::Parts(Role::Function)),
    (b"BG2", Shape::Parts(Role::Function)),
    (b"BM", Shape::Plain),
    (b"CA", Shape::Plain),
    (b"D", Shape::Plain),
    (b"FL", Shape::Plain),
    (b"Font", Shape::Parts(Role::Font)),
    (b"LC", Shape::Plain),
    (b"LJ", Shape::Plain),
    (b"LW", Shape::Plain),
    (b"ML", Shape::Plain),
    (b"OP", Shape::Plain),
    (b"OPM", Shape::Plain),
    (b"RI", Shape::Plain),
    (b"SA", Shape::Plain),
    (b"SM", Shape::Plain),
    (b"SMask", Shape::Part(Role::SoftMask)),
    (b"TK", Shape::Plain),
    (b"TR", Shape::Parts(Role::Function)),
    (b"TR2", Shape::Parts(Role::Function)),
    (b"UCR", Shape::Parts(Role::Function)),
    (b"UCR2", Shape::Parts(Role::Function)),
    (b"UseBlackPtComp", Shape::Plain),
    (b"ca", Shape::Plain),
    (b"op", Shape::Plain),
];

const SOFT_MASK: Keys = &[
    (b"S", Shape::Plain),
    (b"BC", Shape::Plain),
    (b"G", Shape::Part(Role::Form)),
    (b"TR", Shape::Parts(Role::Function)),
];

const FUNCTION: Keys = &[
    (b"BitsPerSample", Shape::Plain),
    (b"Bounds", Shape::Plain),
    (b"C0", Shape::Plain),
    (b"C1", Shape::Plain),
    (b"Decode", Shape::Plain),
    (b"Domain", Shape::Plain),
    (b"Encode", Shape::Plain),
    (b"FunctionType", Shape::Plain),
    (b"Functions", Shape::Parts(Role::Function)),
    (b"N", Shape::Plain),
    (b"Order", Shape::Plain),
    (b"Range", Shape::Plain),
    (b"Size", Shape::Plain),
];

const CALIBRATION: Keys = &[
    (b"BlackPoint", Shape::Plain),
    (b"Gamma", Shape::Plain),
    (b"Matrix", Shape::Plain),
    (b"Range", Shape::Plain),
    (b"WhitePoint", Shape::Plain),
];

const PROFILE: Keys = &[
    (b"Alternate", Shape::Part(Role::ColourSpace)),
    (b"N", Shape::Plain),
    (b"Range", Shape::Plain),
];

const PATTERN: Keys = &[
    (b"BBox", Shape::Plain),
    (b"ExtGState", Shape::Part(Role::GraphicsState)),
    (b"Matrix", Shape::Plain),
    (b"PaintType", Shape::Plain),
    (b"PatternType", Shape::Plain),
    (b"Resources", Shape::Part(Role::Resources)),
    (b"Shading", Shape::Part(Role::Shading)),
    (b"TilingType", Shape::Plain),
    (b"XStep", Shape::Plain),
    (b"YStep", Shape::Plain),
];

const SHADING: Keys = &[
    (b"AntiAlias", Shape::Plain),
    (b"BBox", Shape::Plain),
    (b"Background", Shape::Plain),
    (b"BitsPerComponent", Shape::Plain),
    (b"BitsPerCoordinate", Shape::Plain),
    (b"BitsPerFlag", Shape::Plain),
    (b"ColorSpace", Shape::Part(Role::ColourSpace)),
    (b"Coords", Shape::Plain),
    (b"Decode", Shape::Plain),
    (b"Domain", Shape::Plain),
    (b"Extend", Shape::Plain),
    (b"Function", Shape::Parts(Role::Function)),
    (b"Matrix", Shape::Plain),
    (b"ShadingType", Shape::Plain),
    (b"VerticesPerRow", Shape::Plain),
];

const IMAGE: Keys = &[
    (b"Subtype", Shape::Plain),
    (b"BitsPerComponent", Shape::Plain),
    (b"ColorSpace", Shape::Part(Role::ColourSpace)),
    (b"Decode", Shape::Plain),
    (b"Height", Shape::Plain),
    (b"ImageMask", Shape::Plain),
    (b"Intent", Shape::Plain),
    (b"Interpolate", Shape::Plain),
    (b"Mask", Shape::Parts(Role::Image)),
    (b"Matte", Shape::Plain),
    (b"SMask", Shape::Part(Role::Image)),
    (b"Width", Shape::Plain),
];

const FORM: Keys = &[
    (b"Subtype", Shape::Plain),
    (b"BBox", Shape::Plain),
    (b"Group", Shape::Part(Role::Group)),
    (b"Matrix", Shape::Plain),
    (b"Resources", Shape::Part(Role::Resources)),
];

const GROUP: Keys = &[
    (b"S", Shape::Plain),
    (b"CS", Shape::Part(Role::ColourSpace)),
    (b"I", Shape::Plain),
    (b"K", Shape::Plain),
];

impl Role {
    /// The keys that are kept, in the order in which they are written.
    pub(super) fn keys(self) -> Keys {
        match self {
            Self::Page => PAGE,
            Self::Resources => RESOURCES,
            Self::Font => FONT,
            Self::FontDescriptor => FONT_DESCRIPTOR,
            Self::FontFile => FONT_FILE,
            Self::Encoding => ENCODING,
            Self::Collection => COLLECTION,
            Self::GraphicsState => GRAPHICS_STATE,
            Self::SoftMask => SOFT_MASK,
            Self::Function => FUNCTION,
            Self::Calibration => CALIBRATION,
            Self::Profile => PROFILE,
            Self::Pattern => PATTERN,
            Self::Shading => SHADING,
            Self::Image => IMAGE,
            Self::Form => FORM,
            Self::Group => GROUP,
            Self::Content | Self::Data | Self::ColourSpace | Self::External | Self::Property => &[],
        }
    }

    /// Whether it is a dictionary or a stream.
    pub(super) fn body(self) -> Body {
        match self {
            Self::Content
            | Self::Data
            | Self::FontFile
            | Self::Profile
            | Self::Image
            | Self::Form => Body::Stream,
            Self::Encoding | Self::Function | Self::Pattern | Self::Shading => Body::Either,
            _ => Body::Dictionary,
        }
    }

    /// The type that the part must be marked with, where readers ask for it. It is never copied:
    /// a false one would make the part vanish.
    pub(super) fn type_name(self, is_stream: bool) -> Option<&'static str> {
        match self {
            Self::Font => Some("Font"),
            Self::FontDescriptor => Some("FontDescriptor"),
            Self::Encoding if is_stream => Some("CMap"),
            Self::Image | Self::Form => Some("XObject"),
            _ => None,
        }
    }
}

/// What the elements of a colour space's array are, after the name of its family.
pub(super) fn colour_space(family: &[u8]) -> Option<&'static [Shape]> {
    match family {
        b"DeviceGray" | b"DeviceRGB" | b"DeviceCMYK" | b"G" | b"RGB" | b"CMYK" => Some(&[]),
        b"Pattern" => Some(&[Shape::Part(Role::ColourSpace)]),
        b"CalGray" | b"CalRGB" | b"Lab" => Some(&[Shape::Part(Role::Calibration)]),
        b"ICCBased" => Some(&[Shape::Part(Role::Profile)]),
        b"Indexed" | b"I" => Some(&[Shape::Part(Role::ColourSpace), Shape::Plain, Shape::Bytes]),
        // What follows the function of the second describes inks.
        b"Separation" | b"DeviceN" => {
            Some(&[Shape::Plain, Shape::Part(Role::ColourSpace), Shape::Part(Role::Function)])
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_is_listed_twice_and_no_type_is_copied() {
        for role in [
            Role::Page,
            Role::Resources,
            Role::Font,
            Role::FontDescriptor,
            Role::Encoding,
            Role::GraphicsState,
            Role::Function,
            Role::Pattern,
            Role::Shading,
            Role::Image,
            Role::Form,
        ] {
            let keys: std::collections::BTreeSet<_> =
                role.keys().iter().map(|(key, _)| key).collect();
            assert_eq!(keys.len(), role.keys().len(), "{role:?}");
            assert!(!keys.contains(&b"Type".as_slice()), "{role:?}");
        }
    }
}
