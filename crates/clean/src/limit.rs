//! Every bound of this crate, in one place, with its unit in its name.
//!
//! A file over a bound is refused with an error that names the bound. No number that a file
//! declares about itself is believed before it is compared with one of these or with the bytes
//! that are really there. What the library that reads PDF does before it gives a document back is
//! bounded by the size of the file and by [`STRUCTURE_BYTES_MAX`] alone.

/// Largest file, in bytes: the largest that a reporter may attach.
pub const INPUT_BYTES_MAX: usize = 64 * 1024 * 1024;
/// Largest copy, in bytes. A copy is rarely larger than its file, but a small PDF can describe a
/// large one.
pub const OUTPUT_BYTES_MAX: usize = 128 * 1024 * 1024;
/// Most pixels of one picture or of one frame: above the largest sensors of telephones.
pub const PICTURE_PIXELS_MAX: u64 = 1 << 28;
/// Most frames of one moving picture: at a usual speed, a quarter of an hour.
pub const FRAMES_MAX: usize = 10_000;
/// Most scans of one JPEG picture. Programs write about ten; each makes a reader walk over the
/// whole picture.
pub const SCANS_MAX: usize = 200;
/// Most bytes that all compressed parts of one file may unpack to. They are counted, not held.
pub const UNPACKED_BYTES_MAX: u64 = 2 * 1024 * 1024 * 1024;
/// Most unpacked bytes of one stream of a PDF that has to be packed anew, and so is held in
/// memory: a page in colour at 600 dots per inch.
pub const HELD_BYTES_MAX: usize = 128 * 1024 * 1024;
/// Most bytes that one stream of a PDF's own structure may unpack to: a table of objects, or
/// objects packed together.
pub const STRUCTURE_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Largest colour profile, in bytes.
pub const PROFILE_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Most objects of one PDF, and of its copy.
pub const OBJECTS_MAX: usize = 1 << 20;
/// Most pages of one PDF.
pub const PAGES_MAX: usize = 1 << 14;
/// How deep the values of a PDF may lie in each other, in levels.
pub const NESTING_LEVELS_MAX: usize = 64;
/// Most filters of one PDF stream.
pub const FILTERS_MAX: usize = 4;
