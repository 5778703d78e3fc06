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
/// One file of the largest size, in pieces.
const ONE_PIECES: usize = 16 * 1024;
/// Each of several at once, in pieces: 256 MiB.
const EACH_PIECES: usize = 4 * 1024;
const AT_ONCE: usize = 8;

pub(crate) fn run(program: &str) -> anyhow::Result<()> {
    anyhow::ensure!(Path::new(program).exists(), "first: cargo build --release");
    let folder = tempfile::tempdir()?;
    let demo = Start::new(program, folder.path()).quiet().run();
    // The first upload makes what every later one uses again.
    upload(&demo, 1)?;
    let idle = resident_mb(demo.id())?;
    let alone = rate(ONE_PIECES, timed(|| sealed(ONE_PIECES, &mut std::io::sink()))?);
    let mut file = File::create(folder.path().join("alone.age"))?;
    let on_disk = rate(
        ONE_PIECES,
        timed(|| {
            sealed(ONE_PIECES, &mut file)?;
            Ok(file.sync_all()?)
        })?,
    );
    std::fs::remove_file(folder.path().join("alone.age"))?;
    forget_peak(demo.id())?;
    let one = rate(ONE_PIECES, upload(&demo, ONE_PIECES)?);
    let one_grown = peak_mb(demo.id())? - idle;
    forget_peak(demo.id())?;
    let several = timed(|| several(&demo))?;
    let several = rate(EACH_PIECES * AT_ONCE, several);
    let several_grown = peak_mb(demo.id())? - idle;
    println!("| figure | value | beside |");
    println!("|---|---|---|");
    println!("| sealing alone, in memory, with both digests | {alone:.0} MB/s | |");
    println!("| the same, written and brought to the disk | {on_disk:.0} MB/s | |");
    println!(
        "| a file of 1 GiB uploaded, sealed, durable | {one:.0} MB/s | {:.2} × sealing alone, {:.2} × sealing to the disk |",
        one / alone,
        one / on_disk
    );
    println!(
        "| {AT_ONCE} files of 256 MiB at once | {several:.0} MB/s | {:.2} × sealing to the disk |",
        several / on_disk
    );
    println!(
        "| resident memory: idle, more for 1 GiB, more for {AT_ONCE} at once | {idle:.0}, {one_grown:.0}, {several_grown:.0} MB | |"
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

fn several(demo: &Demo) -> anyhow::Result<()> {
    std::thread::scope(|scope| {
        let uploads: Vec<_> =
            (0..AT_ONCE).map(|_| scope.spawn(|| upload(demo, EACH_PIECES))).collect();
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
