//! Pictures without metadata, made on the spot.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// A picture with edges, gradients and a little noise.
pub(crate) fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let noise = u8::try_from((x * 7919 + y * 104_729) % 31).unwrap();
        let red = u8::try_from(x * 255 / width).unwrap();
        let green = if (x / 8 + y / 8) % 2 == 0 { 200 } else { 20 };
        Rgb([red, green, noise * 8])
    })
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}

/// JPEG files: sequential, with restart markers, progressive, grey, of four colours.
pub(crate) fn jpegs() -> Vec<(&'static str, Vec<u8>)> {
    let picture = picture(83, 61);
    let encode =
        |progressive: bool, restart: u16, colours: jpeg_encoder::ColorType, data: &[u8]| {
            let mut file = Vec::new();
            let mut encoder = jpeg_encoder::Encoder::new(&mut file, 85);
            encoder.set_progressive(progressive);
            encoder.set_restart_interval(restart);
            encoder.set_optimized_huffman_tables(progressive && restart == 0);
            encoder.encode(data, 83, 61, colours).unwrap();
            file
        };
    let grey = DynamicImage::ImageRgb8(picture.clone()).into_luma8();
    let four: Vec<u8> =
        picture.pixels().flat_map(|pixel| [pixel[0], pixel[1], pixel[2], 9]).collect();
    let rgb = jpeg_encoder::ColorType::Rgb;
    vec![
        ("jpeg sequential", encode(false, 0, rgb, picture.as_raw())),
        ("jpeg with restarts", encode(false, 3, rgb, picture.as_raw())),
        ("jpeg progressive", encode(true, 0, rgb, picture.as_raw())),
        ("jpeg progressive with restarts", encode(true, 5, rgb, picture.as_raw())),
        ("jpeg grey", encode(false, 0, jpeg_encoder::ColorType::Luma, grey.as_raw())),
        ("jpeg of four colours", encode(false, 0, jpeg_encoder::ColorType::Cmyk, &four)),
    ]
}

/// PNG files of the usual colour types.
pub(crate) fn pngs() -> Vec<(&'static str, Vec<u8>)> {
    let picture = DynamicImage::ImageRgb8(picture(64, 47));
    let png = |picture: DynamicImage| encoded(&picture, ImageFormat::Png);
    vec![
        ("png grey", png(picture.to_luma8().into())),
        ("png grey, transparent", png(picture.to_luma_alpha8().into())),
        ("png colour", png(picture.clone())),
        ("png colour, transparent", png(picture.to_rgba8().into())),
        ("png deep", png(picture.to_rgb16().into())),
    ]
}

/// WebP files: lossy, lossy with transparency, animated of both kinds, lossless.
pub(crate) fn webps() -> Vec<(&'static str, Vec<u8>)> {
    let lossless = encoded(&DynamicImage::ImageRgb8(picture(40, 30)), ImageFormat::WebP);
    vec![
        ("webp lossy", hex(LOSSY)),
        ("webp lossy, transparent", hex(LOSSY_TRANSPARENT)),
        ("webp animated", hex(ANIMATED)),
        ("webp lossless", lossless),
    ]
}

/// GIF files: still and animated.
pub(crate) fn gifs() -> Vec<(&'static str, Vec<u8>)> {
    let picture = DynamicImage::ImageRgb8(picture(50, 40)).into_rgba8();
    let encode = |count: u32| {
        let mut file = Vec::new();
        let mut encoder = image::codecs::gif::GifEncoder::new(&mut file);
        if count > 1 {
            encoder.set_repeat(image::codecs::gif::Repeat::Finite(3)).unwrap();
        }
        for number in 0..count {
            let delay = image::Delay::from_numer_denom_ms(100 * (number + 1), 1);
            let frame = image::Frame::from_parts(picture.clone(), 0, 0, delay);
            encoder.encode_frame(frame).unwrap();
        }
        drop(encoder);
        file
    };
    vec![("gif still", encode(1)), ("gif animated", encode(3))]
}

/// Documents: one made on the spot and three that other programs made.
pub(crate) fn pdfs() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("pdf made here", crate::document::plain()),
        ("pdf of typst", include_bytes!("../samples/letter.pdf").to_vec()),
        ("pdf of a browser", include_bytes!("../samples/page.pdf").to_vec()),
        ("pdf of ghostscript", include_bytes!("../samples/drawing.pdf").to_vec()),
    ]
}

/// Every picture.
pub(crate) fn all() -> Vec<(&'static str, Vec<u8>)> {
    [jpegs(), pngs(), webps(), gifs()].concat()
}

/// Every picture, with its name, without and with metadata.
pub(crate) fn all_full() -> Vec<(&'static str, Vec<u8>, Vec<u8>)> {
    let full = |plain: &[u8]| match plain[0] {
        0xFF => crate::jpeg::full(plain),
        0x89 => crate::png::full(plain),
        b'R' => crate::webp::full(plain),
        _ => crate::gif::full(plain),
    };
    all().into_iter().map(|(name, plain)| (name, plain.clone(), full(&plain))).collect()
}

fn hex(digits: &str) -> Vec<u8> {
    let digits = digits.as_bytes().chunks(2);
    digits.map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

// No encoder in Rust writes lossy WebP; these are gradients of sixteen by sixteen pixels.
const LOSSY: &str = "5249464640000000574542505650382034000000d001009d012a100010000fc05a25b002746b80\
    fd00036000feefe3afe6a6ff0a5b3723fe63078358ffe715ebff043e0d9c000000";
const LOSSY_TRANSPARENT: &str = "524946466400000057454250565038580a000000100000000f00000f0000414c50\
    480a000000110750c088084444ff035650382034000000d001009d012a100010000fc05a25b002746b80fd00036000\
    feefe3afe6a6ff0a5b3723fe63078358ffe715ebff043e0d9c000000";
const ANIMATED: &str = "52494646d400000057454250565038580a000000120000000f00000f0000414e494d0600000\
    0ffffffff0200414e4d464a0000000000000000000f00000f00006400000256503820320000009001009d012a10001\
    0000fc06825b002746b80035000feeedb3fcf687c00c507477fc1a70d0543ffe4acd7fa2a263e860000414e4d46560\
    000000000000000000f00000f0000640000025650384c3e0000002f0fc003107f001084ff710b13f1f7ff014c96015\
    564db504105155450410515545041051554504105157c6d8788fee7e771396c169341a7512964129100";
