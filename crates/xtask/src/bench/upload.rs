//! How fast a file comes in and is sealed, beside sealing alone, and how much memory that takes.

use std::{
    fs::File,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    time::Duration,
};

use anyhow::Context;
use seal::{RunningDigest, age_file::Sealer, secret::SecretKey};
use testkit::{
    browser::Browser,
    demo::{Demo, Start},
};

use super::machine::{forget_peak, peak_mb, resident_mb, timed};

const PIECE: &[u8] = &[7; 64 * 1024];
/// Pieces of a mebibyte.
const PIECES: usize = 16;
const AT_ONCE: usize = 8;
/// How fast a file comes in at least, beside its sealing alone.
const RATE_MIN: f64 = 0.7;
/// Memory that any upload may take beside what the program has, in megabytes.
const GROWN_MB_MAX: f64 = 16.0;

/// `mebibytes` is the size of the one file; each of the eight at once has a quarter of it.
pub(crate) fn run(program: &str, mebibytes: usize) -> anyhow::Result<()> {
    let (one_pieces, each_pieces) = (mebibytes * PIECES, mebibytes.div_ceil(4) * PIECES);
    anyhow::ensure!(Path::new(program).exists(), "first: cargo build --release");
    let folder = tempfile::tempdir()?;
    let demo = Start::new(program, folder.path()).quiet().run();
    // The first upload makes what every later one uses again.
    upload(&demo, 1)?;
    let idle = resident_mb(demo.id())?;
    let alone = rate(one_pieces, timed(|| sealed(one_pieces, &mut std::io::sink()))?);
    let mut file = File::create(folder.path().join("alone.age"))?;
    let on_disk = rate(
        one_pieces,
        timed(|| {
            sealed(one_pieces, &mut file)?;
            Ok(file.sync_all()?)
        })?,
    );
    std::fs::remove_file(folder.path().join("alone.age"))?;
    forget_peak(demo.id())?;
    let one = rate(one_pieces, upload(&demo, one_pieces)?);
    let one_grown = peak_mb(demo.id())? - idle;
    forget_peak(demo.id())?;
    let several = timed(|| several(&demo, each_pieces))?;
    let several = rate(each_pieces * AT_ONCE, several);
    let several_grown = peak_mb(demo.id())? - idle;
    println!("| figure | value | beside | aim |");
    println!("|---|---|---|---|");
    println!("| sealing alone, in memory, with both digests | {alone:.0} MB/s | | |");
    println!("| the same, written and brought to the disk | {on_disk:.0} MB/s | | |");
    println!(
        "| a file of {mebibytes} MiB uploaded, sealed, durable | {one:.0} MB/s | {:.2} × sealing alone, {:.2} × sealing to the disk | {RATE_MIN} × |",
        one / alone,
        one / on_disk
    );
    println!(
        "| {AT_ONCE} files of {} MiB at once | {several:.0} MB/s | {:.2} × sealing alone, {:.2} × sealing to the disk | |",
        each_pieces / PIECES,
        several / alone,
        several / on_disk
    );
    println!("| resident memory idle | {idle:.0} MB | | |");
    println!("| more for one | {one_grown:.0} MB | | {GROWN_MB_MAX} MB |");
    println!("| more for {AT_ONCE} at once | {several_grown:.0} MB | | {GROWN_MB_MAX} MB |");
    let grown = one_grown.max(several_grown);
    anyhow::ensure!(
        one / alone >= RATE_MIN && grown <= GROWN_MB_MAX,
        "{:.2} × sealing alone and {grown:.0} MB more; the aims are {RATE_MIN} × and {GROWN_MB_MAX} MB",
        one / alone
    );
    Ok(())
}

fn rate(pieces: usize, took: Duration) -> f64 {
    let megabytes = u32::try_from(pieces).map_or(0.0, |pieces| f64::from(pieces) / 16.0);
    megabytes / took.as_secs_f64()
}

/// What cannot be left out of an upload: the seal, and the digests of what was and of what is piece.
fn sealed(pieces: usize, out: &mut impl Write) -> anyhow::Result<()> {
    let mut sealer = Sealer::new(&[&SecretKey::generate().recipient()])?;
    let (mut plain, mut digest) = (RunningDigest::default(), RunningDigest::default());
    for _ in 0..pieces {
        plain.update(PIECE);
        let piece = sealer.push(PIECE)?;
        digest.update(&piece);
        out.write_all(&piece)?;
    }
    Ok(out.write_all(&sealer.finish()?)?)
}

fn several(demo: &Demo, pieces: usize) -> anyhow::Result<()> {
    std::thread::scope(|scope| {
        let uploads: Vec<_> =
            (0..AT_ONCE).map(|_| scope.spawn(move || upload(demo, pieces))).collect();
        for upload in uploads {
            upload.join().map_err(|_| anyhow::anyhow!("an upload failed"))??;
        }
        Ok(())
    })
}

/// Uploads a file by a form, as browsers do, from a visit of its own.
fn upload(demo: &Demo, pieces: usize) -> anyhow::Result<Duration> {
    let mut survivor = demo.portal();
    survivor.open("/").press("Begin").press("Continue").choose(super::report::OPTION);
    survivor.press("Continue");
    while !survivor.page.text().contains("Choose a file") {
        survivor.press("Skip this question");
    }
    timed(|| send(demo, &survivor, pieces))
}

fn send(demo: &Demo, survivor: &Browser, pieces: usize) -> anyhow::Result<()> {
    let address = demo.ready.hub_api.trim_start_matches("http://");
    let token = survivor.page.attributes("input[name=form]", "value");
    let token = token.first().context("no token")?;
    let before = format!(
        "--x\r\ncontent-disposition: form-data; name=form\r\n\r\n{token}\r\n\
         --x\r\ncontent-disposition: form-data; name=file; filename=film.mp4\r\n\r\n"
    );
    let after = "\r\n--x--\r\n";
    let length = before.len() + pieces * PIECE.len() + after.len();
    let mut stream = TcpStream::connect(address)?;
    write!(
        stream,
        "POST / HTTP/1.1\r\nhost: {address}\r\ncookie: {}\r\nconnection: close\r\n\
         content-type: multipart/form-data; boundary=x\r\ncontent-length: {length}\r\n\r\n{before}",
        survivor.cookies(),
    )?;
    for _ in 0..pieces {
        stream.write_all(PIECE)?;
    }
    stream.write_all(after.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    anyhow::ensure!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    Ok(())
}
