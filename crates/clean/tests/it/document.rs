//! A document made on the spot, without metadata and with the canary in every place for it.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::{camera, sample, support::CANARY};

fn text() -> Object {
    Object::string_literal(CANARY)
}

/// A dictionary whose every value is the canary.
fn secret(keys: &[&str]) -> Dictionary {
    let mut secret = Dictionary::new();
    for key in keys {
        secret.set(*key, text());
    }
    secret
}

fn deflated(mut dictionary: Dictionary, bytes: &[u8]) -> Stream {
    dictionary.set("Filter", "FlateDecode");
    Stream::new(dictionary, packed(bytes))
}

/// A zlib stream.
pub(crate) fn packed(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn hex(bytes: &[u8]) -> Vec<u8> {
    let digits = bytes.iter().flat_map(|byte| format!("{byte:02x}").into_bytes());
    digits.chain(*b">").collect()
}

/// Words, a JPEG picture, a picture with a predictor, a palette, a form, a shading, a soft mask.
const DRAWN: &[u8] = b"q /Shade sh Q BT /F1 18 Tf 20 150 Td (Words on a page) Tj ET\n\
    q 60 0 0 44 20 60 cm /Photo Do Q q 50 0 0 50 100 60 cm /Rows Do Q\n\
    q /Faint gs 40 0 0 40 30 30 cm /Palette Do Q q /Form Do Q\n\
    /Profile cs 0.2 0.7 0.3 sc 160 20 20 20 re f\n";

fn image(width: i64, height: i64, space: impl Into<Object>) -> Dictionary {
    dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => width, "Height" => height,
        "BitsPerComponent" => 8, "ColorSpace" => space,
    }
}

/// The named things that the page draws with.
fn resources(document: &mut Document, photo: Vec<u8>) -> Dictionary {
    let mut photo_dictionary = image(83, 61, "DeviceRGB");
    photo_dictionary.set("Filter", "DCTDecode");
    let photo = document.add_object(Stream::new(photo_dictionary, photo));
    // Rows of the second picture: a byte that names the filter, then differences.
    let rows: Vec<u8> = (0..8_u8).flat_map(|row| [1, row * 20, 5, 9, 30, 1, 1]).collect();
    let mut rows_dictionary = image(2, 8, "DeviceRGB");
    rows_dictionary
        .set("DecodeParms", dictionary! { "Predictor" => 15, "Colors" => 3, "Columns" => 2 });
    let mask = document.add_object(deflated(image(2, 2, "DeviceGray"), &[255, 128, 64, 255]));
    rows_dictionary.set("SMask", mask);
    let rows = document.add_object(deflated(rows_dictionary, &rows));
    let palette = vec![
        "Indexed".into(),
        "DeviceRGB".into(),
        1.into(),
        Object::string_literal(vec![200, 40, 40, 10, 10, 220]),
    ];
    let mut palette = image(2, 2, palette);
    palette.set("Filter", "ASCIIHexDecode");
    let palette = document.add_object(Stream::new(palette, hex(&[0, 1, 1, 0])));
    let form = dictionary! {
        "Type" => "XObject", "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), 200.into(), 200.into()],
        "Resources" => dictionary! {},
    };
    let form = document.add_object(deflated(form, b"0.9 0.1 0.1 rg 120 120 40 20 re f"));
    let profile = document.add_object(deflated(dictionary! { "N" => 3 }, &camera::profile()));
    let fade = dictionary! {
        "FunctionType" => 2, "N" => 1, "Domain" => vec![0.into(), 1.into()],
        "C0" => vec![1.into(), 1.into(), 0.9.into()], "C1" => vec![0.8.into(), 0.9.into(), 1.into()],
    };
    let fade = document.add_object(fade);
    let shading = dictionary! {
        "ShadingType" => 2, "ColorSpace" => "DeviceRGB", "Function" => fade,
        "Coords" => vec![0.into(), 0.into(), 200.into(), 200.into()],
    };
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
    let font = document.add_object(font);
    dictionary! {
        "ColorSpace" => dictionary! { "Profile" => vec!["ICCBased".into(), profile.into()] },
        "ExtGState" => dictionary! { "Faint" => dictionary! { "ca" => 0.5, "BM" => "Multiply" } },
        "Font" => dictionary! { "F1" => font },
        "Shading" => dictionary! { "Shade" => shading },
        "XObject" => dictionary! {
            "Form" => form, "Palette" => palette, "Photo" => photo, "Rows" => rows,
        },
    }
}

/// The document before it is written; two pages that inherit their resources and boxes.
fn drawn(photo: Vec<u8>) -> Document {
    let mut document = Document::with_version("1.7");
    let tree = document.new_object_id();
    let resources = resources(&mut document, photo);
    let content = document.add_object(Stream::new(Dictionary::new(), DRAWN.to_vec()));
    let turned = deflated(Dictionary::new(), b"BT /F1 12 Tf 20 20 Td (Second page) Tj ET");
    let turned = document.add_object(turned);
    let first = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => tree, "Contents" => vec![content.into()],
        "CropBox" => vec![0.into(), 0.into(), 200.into(), 190.into()],
    });
    let second = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => tree, "Contents" => turned, "Rotate" => 90,
    });
    document.objects.insert(
        tree,
        dictionary! {
            "Type" => "Pages", "Count" => 2, "Kids" => vec![first.into(), second.into()],
            "MediaBox" => vec![0.into(), 0.into(), 200.into(), 200.into()],
            "Resources" => resources,
        }
        .into(),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    document
}

pub(crate) fn written(mut document: Document) -> Vec<u8> {
    let mut file = Vec::new();
    document.save_to(&mut file).unwrap();
    file
}

/// The document without metadata.
pub(crate) fn plain() -> Vec<u8> {
    written(drawn(sample::jpegs().swap_remove(0).1))
}

/// The identifier of the first page, and of the catalog.
fn ids(document: &Document) -> (ObjectId, ObjectId) {
    let catalog = document.trailer.get(b"Root").unwrap().as_reference().unwrap();
    (document.get_pages()[&1], catalog)
}

fn dictionary_of(document: &mut Document, id: ObjectId) -> &mut Dictionary {
    document.get_object_mut(id).unwrap().as_dict_mut().unwrap()
}

/// What lies over the first page.
fn annotations(document: &mut Document) -> Vec<Object> {
    ["Link", "Text", "FreeText", "Stamp", "FileAttachment", "Screen"]
        .map(|subtype| {
            let mut annotation = secret(&["Contents", "T", "NM", "M", "Subj", "RC"]);
            annotation.set("Type", "Annot");
            annotation.set("Subtype", subtype);
            annotation.set("Rect", vec![0.into(), 0.into(), 0.into(), 0.into()]);
            annotation.set(
                "AA",
                dictionary! { "E" => dictionary! { "S" => "JavaScript", "JS" => text() } },
            );
            annotation.set("A", dictionary! { "S" => "URI", "URI" => text() });
            document.add_object(annotation).into()
        })
        .into()
}

/// The same document as telephones, offices and programs for layout would leave it.
pub(crate) fn full() -> Vec<u8> {
    let (_, photo) = sample::jpegs().swap_remove(0);
    let comment = [b"\xFF\xFE\0\x08".as_slice(), CANARY.as_bytes()].concat();
    let mut document = drawn([&photo[..2], &comment, &photo[2..], CANARY.as_bytes()].concat());
    let (page, catalog) = ids(&document);
    let packet =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, camera::xmp());
    let packet = document.add_object(packet);
    let info =
        secret(&["Title", "Author", "Creator", "Producer", "CreationDate", "Company", "Own"]);
    let info = document.add_object(info);
    document.trailer.set("Info", info);
    document.trailer.set("ID", vec![text(), text()]);

    let private = dictionary! { "Tool" => secret(&["LastModified", "Private"]) };
    let attached = document.add_object(Stream::new(Dictionary::new(), CANARY.into()));
    let attachment = dictionary! { "F" => text(), "EF" => dictionary! { "F" => attached } };
    let attachment = document.add_object(attachment);
    let script = dictionary! { "S" => "JavaScript", "JS" => text() };
    let layer = document.add_object(dictionary! { "Type" => "OCG", "Name" => text() });
    let tags = dictionary! { "S" => "Figure", "Alt" => text(), "ActualText" => text() };
    let tags = document.add_object(tags);
    let thumbnail = document.add_object(Stream::new(image(1, 1, "DeviceGray"), b"C".to_vec()));
    let annotations = annotations(&mut document);

    // Every object that was drawn with gets metadata of its own.
    let drawn: Vec<ObjectId> = document.objects.keys().copied().collect();
    for id in drawn {
        let part = match document.get_object_mut(id).unwrap() {
            Object::Stream(stream) => &mut stream.dict,
            Object::Dictionary(part) => part,
            _ => continue,
        };
        if part.has(b"Tool") || id == page || id == catalog || id == info {
            continue;
        }
        part.set("Metadata", packet);
        part.set("PieceInfo", private.clone());
        part.set("LastModified", text());
        part.set("Measure", secret(&["GCS"]));
        part.set("OC", layer);
        part.set("StructParent", 3);
        part.set("Private", text());
    }
    let first = dictionary_of(&mut document, page);
    first.set("Metadata", packet);
    first.set("PieceInfo", private);
    first.set("LastModified", text());
    first.set("Thumb", thumbnail);
    first.set("Annots", annotations);
    first.set("AA", dictionary! { "O" => script.clone() });
    first.set("VP", vec![secret(&["Name"]).into()]);
    let whole = dictionary_of(&mut document, catalog);
    whole.set("Metadata", packet);
    whole.set("OpenAction", script.clone());
    whole.set("Lang", text());
    whole.set("PageLabels", dictionary! { "Nums" => vec![0.into(), secret(&["P"]).into()] });
    whole.set("StructTreeRoot", dictionary! { "Type" => "StructTreeRoot", "K" => tags });
    whole.set("AcroForm", dictionary! { "SigFlags" => 3, "XFA" => text(), "Fields" => vec![] });
    whole.set(
        "Names",
        dictionary! {
            "JavaScript" => dictionary! { "Names" => vec![text(), script.into()] },
            "EmbeddedFiles" => dictionary! { "Names" => vec![text(), attachment.into()] },
        },
    );
    let shown = dictionary! { "Name" => text(), "ON" => vec![layer.into()] };
    whole.set("OCProperties", dictionary! { "OCGs" => vec![layer.into()], "D" => shown });
    [b"CANARY\n".as_slice(), &written(document), CANARY.as_bytes()].concat()
}

/// The plain document with something changed in its catalog.
pub(crate) fn with_catalog(change: impl FnOnce(&mut Dictionary)) -> Vec<u8> {
    with(|document| {
        let (_, catalog) = ids(document);
        change(dictionary_of(document, catalog));
    })
}

/// The plain document with something changed.
pub(crate) fn with(change: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut document = drawn(sample::jpegs().swap_remove(0).1);
    change(&mut document);
    written(document)
}

/// The plain document of which an earlier version, still inside, said more.
pub(crate) fn corrected() -> Vec<u8> {
    let mut earlier = drawn(sample::jpegs().swap_remove(0).1);
    let second = earlier.get_pages()[&2];
    let content = earlier.get_page_contents(second)[0];
    let now = earlier.objects.get(&content).unwrap().clone();
    let said = Stream::new(Dictionary::new(), CANARY.into());
    earlier.objects.insert(content, said.into());
    let before = written(earlier);
    let read = Document::load_mem(&before).unwrap();
    let mut update = lopdf::IncrementalDocument::create_from(before, read);
    update.new_document.objects.insert(content, now);
    let mut file = Vec::new();
    update.save_to(&mut file).unwrap();
    file
}
