//! Documents with everything in them that programs write, and documents that are refused.

use clean::{Kind, Limit, NotCleaned, Removed, clean};
use lopdf::{
    Dictionary, Document, EncryptionState, EncryptionVersion, Object, Permissions, Stream,
    dictionary,
};

use crate::{
    document, sample,
    support::{cleaned_document, sings, told},
};

#[test]
fn nothing_that_a_program_writes_is_in_the_copy() {
    let full = document::full();
    assert!(sings(&full));
    let copy = cleaned_document("pdf", &full);
    assert_eq!(copy.kind, Kind::Pdf);
    told(
        &copy,
        &[
            Removed::Place,
            Removed::Time,
            Removed::Program,
            Removed::Author,
            Removed::History,
            Removed::Identifier,
            Removed::Thumbnail,
            Removed::Comment,
            Removed::Signature,
            Removed::ActiveContent,
            Removed::Attachment,
            Removed::Link,
            Removed::Annotation,
            Removed::Navigation,
            Removed::Structure,
            Removed::Surplus,
            Removed::Other,
        ],
    );
    // Metadata leaves no trace at all: not in the order of objects, not in their numbers.
    let plain = cleaned_document("pdf without metadata", &document::plain());
    assert!(copy.bytes == plain.bytes, "the copy tells that there was metadata");
}

#[test]
fn the_pages_are_read_as_they_were() {
    for (name, file) in sample::pdfs() {
        let copy = cleaned_document(name, &file);
        let (before, after) =
            (Document::load_mem(&file).unwrap(), Document::load_mem(&copy.bytes).unwrap());
        assert_eq!(before.get_pages().len(), after.get_pages().len(), "{name}");
        for (before_page, after_page) in before.page_iter().zip(after.page_iter()) {
            let content = before.get_page_content(before_page);
            assert!(!content.is_empty(), "{name}");
            assert!(content == after.get_page_content(after_page), "{name}");
        }
        let keys: Vec<_> = after.trailer.iter().map(|(key, _)| key.as_slice()).collect();
        assert_eq!(keys, [b"Root".as_slice(), b"Size"], "{name}");
        assert_eq!(after.catalog().unwrap().len(), 2, "{name}");
    }
}

#[test]
fn an_earlier_version_vanishes() {
    let file = document::corrected();
    assert!(sings(&file));
    let copy = cleaned_document("corrected pdf", &file);
    assert!(copy.removed.contains(&Removed::History));
    assert!(copy.bytes == cleaned_document("pdf", &document::plain()).bytes);
}

#[test]
fn what_no_page_shows_vanishes() {
    let plain = document::plain();
    // The first page alone no longer draws its photograph, which stays among its resources.
    let file = document::with(|document| {
        let page = document.get_pages()[&1];
        let content = document.get_page_contents(page)[0];
        let content = document.objects.get_mut(&content).unwrap().as_stream_mut().unwrap();
        content.set_content(b"q 40 0 0 40 30 30 cm /Palet#74e Do Q".to_vec());
    });
    let start = b"\xFF\xD8\xFF\xE0".as_slice();
    let copy = cleaned_document("pdf with an unused picture", &file);
    assert!(copy.removed.contains(&Removed::FurtherPictures));
    assert!(memchr::memmem::find(&file, start).is_some());
    assert!(memchr::memmem::find(&copy.bytes, start).is_none());
    assert!(memchr::memmem::find(&copy.bytes, b"Indexed").is_some());
    let copy = cleaned_document("pdf", &plain);
    assert!(memchr::memmem::find(&copy.bytes, start).is_some());
}

#[test]
fn a_form_may_draw_with_the_resources_of_its_page() {
    let file = document::with(|document| {
        let form = document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
        let form = form.into_iter().find(|stream| stream.dict.has(b"BBox")).unwrap();
        form.dict.remove(b"Resources");
        form.set_plain_content(b"/Only gs".to_vec());
        let page = document.get_pages()[&1];
        let tree = document.get_dictionary(page).unwrap().get(b"Parent").unwrap();
        let tree = tree.as_reference().unwrap();
        let resources = document.get_dictionary_mut(tree).unwrap().get_mut(b"Resources").unwrap();
        let states = resources.as_dict_mut().unwrap().get_mut(b"ExtGState").unwrap();
        states.as_dict_mut().unwrap().set("Only", dictionary! { "ca" => 0.25 });
    });
    let copy = cleaned_document("pdf with a form without resources", &file);
    assert!(memchr::memmem::find(&copy.bytes, b"/Only").is_some());
}

#[test]
fn a_locked_document_is_refused() {
    for password in ["", "word"] {
        let mut document = Document::load_mem(&document::plain()).unwrap();
        document.trailer.set("ID", vec![Object::string_literal("1"), Object::string_literal("1")]);
        let version = EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: password,
            key_length: 128,
            permissions: Permissions::all(),
        };
        let state = EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        assert_eq!(clean(&document::written(document)), Err(NotCleaned::Encrypted), "{password}");
    }
}

#[test]
fn a_document_that_hides_layers_is_refused() {
    let group = |usage: Dictionary| dictionary! { "Type" => "OCG", "Usage" => usage };
    let seen = || group(Dictionary::new());
    let hidden = || group(dictionary! { "View" => dictionary! { "ViewState" => "OFF" } });
    let cases = [
        (seen(), dictionary! { "OFF" => vec![(1, 0).into()] }),
        (seen(), dictionary! { "BaseState" => "OFF" }),
        (hidden(), Dictionary::new()),
    ];
    for (group, shown) in cases {
        let file = document::with_catalog(|catalog| {
            let layers = dictionary! { "OCGs" => vec![group.into()], "D" => shown };
            catalog.set("OCProperties", layers);
        });
        assert_eq!(clean(&file), Err(NotCleaned::HiddenLayers));
    }
    let all_shown = document::with_catalog(|catalog| {
        let layers = dictionary! { "OCGs" => vec![seen().into()], "D" => Dictionary::new() };
        catalog.set("OCProperties", layers);
    });
    assert!(cleaned_document("layers", &all_shown).removed.contains(&Removed::Other));
}

#[test]
fn a_part_with_a_condition_is_refused() {
    let file = document::with(|document| {
        let condition = dictionary! { "Type" => "OCMD", "P" => "AllOff", "OCGs" => vec![] };
        let condition = document.add_object(condition);
        for object in document.objects.values_mut() {
            if let Object::Stream(stream) = object
                && stream.dict.has(b"BBox")
            {
                stream.dict.set("OC", condition);
            }
        }
        document.catalog_mut().unwrap().set("OCProperties", dictionary! { "OCGs" => vec![] });
    });
    assert_eq!(clean(&file), Err(NotCleaned::HiddenLayers));
}

#[test]
fn what_shows_nothing_by_itself_is_refused() {
    let files = [
        document::with_catalog(|catalog| catalog.set("NeedsRendering", true)),
        document::with_catalog(|catalog| catalog.set("Collection", Dictionary::new())),
    ];
    for file in files {
        assert_eq!(clean(&file), Err(NotCleaned::ActiveContent));
    }
}

/// The plain document whose first stream with this key is another one.
fn with_stream(key: &[u8], change: impl Fn(&mut Stream)) -> Vec<u8> {
    document::with(|document| {
        let streams =
            document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
        change(streams.into_iter().find(|stream| stream.dict.has(key)).unwrap());
    })
}

#[test]
fn what_is_not_understood_is_refused() {
    let plain = document::plain();
    let files = [
        // Cut, or with a table that points elsewhere.
        plain[..plain.len() - 200].to_vec(),
        [b"%PDF-1.7\n", plain.as_slice()].concat(),
        // A page that is its own ancestor, and no page.
        document::with(|document| {
            let root = document.catalog().unwrap().get(b"Pages").unwrap().clone();
            let id = root.as_reference().unwrap();
            document.get_dictionary_mut(id).unwrap().set("Kids", vec![root]);
        }),
        document::with(|document| {
            let id = document.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
            document.get_dictionary_mut(id).unwrap().set("Kids", vec![]);
        }),
        // JPEG 2000, a packing that nobody knows, a picture in another file, a broken end.
        with_stream(b"SMask", |stream| stream.dict.set("Filter", "JPXDecode")),
        with_stream(b"SMask", |stream| stream.dict.set("Filter", "OwnDecode")),
        with_stream(b"SMask", |stream| stream.dict.set("F", Object::string_literal("a.bin"))),
        with_stream(b"SMask", |stream| {
            let mut content = stream.content.clone();
            content.truncate(content.len() - 3);
            stream.set_content(content);
        }),
        with_stream(b"SMask", |stream| stream.dict.set("Decode", Object::string_literal("x"))),
    ];
    for (number, file) in files.iter().enumerate() {
        assert_eq!(clean(file), Err(NotCleaned::NotUnderstood), "file {number}");
    }
}

#[test]
fn an_object_that_is_listed_and_missing_is_refused() {
    let plain = document::plain();
    // The number in front of the form's object becomes another one.
    let place = memchr::memmem::find(&plain, b"/BBox").unwrap();
    let start = memchr::memmem::rfind(&plain[..place], b" 0 obj").unwrap();
    let mut file = plain;
    file[start - 1] = b'9';
    assert_eq!(clean(&file), Err(NotCleaned::NotUnderstood));
}

#[test]
fn bombs_are_refused() {
    let pixels = with_stream(b"SMask", |stream| {
        stream.dict.set("Width", 1 << 20);
        stream.dict.set("Height", 1 << 20);
    });
    assert_eq!(clean(&pixels), Err(NotCleaned::TooLarge(Limit::Pixels)));

    let runs = with_stream(b"SMask", |stream| {
        stream.dict.set("Filter", "RunLengthDecode");
        stream.set_content([129, 0].repeat((129 << 20) / 128));
    });
    assert_eq!(clean(&runs), Err(NotCleaned::TooLarge(Limit::HeldBytes)));

    // The crate that writes would leave packed objects out: they get their name afterwards.
    let mut structure = document::with(|document| {
        let objects = document::packed(&vec![b' '; 33 << 20]);
        let keys =
            dictionary! { "Type" => "XbjStm", "N" => 0, "First" => 0, "Filter" => "FlateDecode" };
        document.add_object(Stream::new(keys, objects));
    });
    let place = memchr::memmem::find(&structure, b"XbjStm").unwrap();
    structure[place] = b'O';
    assert_eq!(clean(&structure), Err(NotCleaned::TooLarge(Limit::StructureBytes)));
}

#[test]
fn one_part_may_not_lie_too_deep_in_itself() {
    let file = document::with(|document| {
        let mut space: Object = "DeviceRGB".into();
        for _ in 0..80 {
            space = vec!["Pattern".into(), space].into();
        }
        let resources = dictionary! { "ColorSpace" => dictionary! { "Profile" => space } };
        let page = document.get_pages()[&1];
        document.get_dictionary_mut(page).unwrap().set("Resources", resources);
    });
    assert_eq!(clean(&file), Err(NotCleaned::TooLarge(Limit::NestingLevels)));
}
