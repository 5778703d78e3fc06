//! The machine: its clock, its randomness, its log, its memory. Everything else takes them as
//! arguments.

use std::{
    fmt::Display,
    fs::File,
    future::Future,
    io::{Read, Write},
    path::Path,
    process::ExitCode,
    time::{Duration, SystemTime},
};

use anyhow::{Context, bail};
use domain::{Clock, Random};
use jiff::{SignedDuration, Timestamp};
use rustix::{
    process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit},
    time::{ClockId, clock_gettime},
};
use tracing_subscriber::fmt::{format::Writer, time::FormatTime};

/// The text of a file, as long as it is not longer than anything that is read.
pub(crate) fn read_text(path: &Path, bytes_max: usize) -> anyhow::Result<String> {
    let name = path.display();
    let file = File::open(path).with_context(|| format!("{name} cannot be opened"))?;
    read_from(file, &name, bytes_max)
}

/// The text of a file without the mark of its encoding that some programs put before it.
pub(crate) fn read_unmarked(path: &Path, bytes_max: usize) -> anyhow::Result<String> {
    Ok(without_mark(read_text(path, bytes_max)?))
}

/// A text without the mark of its encoding.
pub(crate) fn without_mark(text: String) -> String {
    text.strip_prefix('\u{feff}').map(ToOwned::to_owned).unwrap_or(text)
}

/// The bytes of a file, under the same bound.
pub(crate) fn read_bytes(path: &Path, bytes_max: usize) -> anyhow::Result<Vec<u8>> {
    let name = path.display();
    let file = File::open(path).with_context(|| format!("{name} cannot be opened"))?;
    let (mut bytes, limit) = (Vec::new(), bytes_max as u64);
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("{name} cannot be read"))?;
    if bytes.len() > bytes_max {
        bail!("{name} is longer than {limit} bytes");
    }
    Ok(bytes)
}

/// The text of anything that is read, under the same bound; the name is for what went wrong.
pub(crate) fn read_from(
    source: impl Read,
    name: &dyn Display,
    bytes_max: usize,
) -> anyhow::Result<String> {
    let mut text = String::new();
    let limit = bytes_max as u64;
    source
        .take(limit + 1)
        .read_to_string(&mut text)
        .with_context(|| format!("{name} cannot be read as text in UTF-8"))?;
    if text.len() > bytes_max {
        bail!("{name} is longer than {limit} bytes");
    }
    Ok(text)
}

/// The system's clock, shifted: a demonstration may begin at another time.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SystemClock {
    shift: SignedDuration,
}

fn system_now() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::UNIX_EPOCH)
}

impl SystemClock {
    /// A clock that shows `now` now and goes on from there.
    pub(crate) fn starting_at(now: Option<Timestamp>) -> Self {
        Self { shift: now.map_or(SignedDuration::ZERO, |now| now.duration_since(system_now())) }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        system_now().checked_add(self.shift).unwrap_or(Timestamp::MAX)
    }
}

/// The operating system's randomness.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(clippy::disallowed_methods, reason = "the one place that draws randomness")]
        #[expect(
            clippy::expect_used,
            reason = "without randomness nothing may be sealed or signed"
        )]
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// Elapsed time, which never jumps and goes on while the machine sleeps.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Elapsed;

impl hub::Watch for Elapsed {
    fn elapsed(&self) -> Duration {
        // The one place that reads elapsed time. The standard library's stands still in sleep, and
        // then days of sleep look like a clock that jumped.
        let since_boot = clock_gettime(ClockId::Boottime);
        let seconds = u64::try_from(since_boot.tv_sec).unwrap_or_default();
        let nanoseconds = u32::try_from(since_boot.tv_nsec).unwrap_or_default();
        Duration::new(seconds, nanoseconds)
    }
}

/// No core dump, no reading of our memory by other processes of the same user. Where the system
/// refuses, the program runs all the same: it is a second wall, not the first.
pub(crate) fn harden() {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _refused = setrlimit(Resource::Core, none);
    let _refused = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Leaves this process little memory and little time, for work on what strangers sent.
pub(crate) fn confine(memory_bytes: u64, seconds: u64) {
    let most = |limit| Rlimit { current: Some(limit), maximum: Some(limit) };
    let _refused = setrlimit(Resource::As, most(memory_bytes));
    let _refused = setrlimit(Resource::Cpu, most(seconds));
}

/// The one provider of TLS primitives, for everything in this process.
pub(crate) fn choose_tls() {
    // A second call would be refused; there is one.
    let _chosen = rustls::crypto::aws_lc_rs::default_provider().install_default();
}

/// The day and hour, no finer: a log must not be a second clock beside the ledger.
struct ToTheHour;

impl FormatTime for ToTheHour {
    fn format_time(&self, writer: &mut Writer<'_>) -> std::fmt::Result {
        write!(writer, "{}", domain::source::hour_of(system_now()))
    }
}

/// Logs to standard error: routes, statuses, faults, and nothing of any person.
pub(crate) fn log() {
    let level = match std::env::var("REDRESS_LOG").as_deref() {
        Ok("debug") => tracing::Level::DEBUG,
        Ok("info") => tracing::Level::INFO,
        _ => tracing::Level::WARN,
    };
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_timer(ToTheHour)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .init();
}

/// Runs a command to its end.
pub(crate) fn run(
    command: impl Future<Output = anyhow::Result<ExitCode>>,
) -> anyhow::Result<ExitCode> {
    // One processor is left to the database's own threads: handing work between more threads than
    // processors costs more than it brings (docs/PERFORMANCE.md).
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(processors.saturating_sub(1).max(1))
        .enable_all()
        .build()
        .context("the program could not start its threads")?;
    runtime.block_on(command)
}

/// Prints a line of result.
pub(crate) fn say(line: impl std::fmt::Display) -> anyhow::Result<()> {
    writeln!(std::io::stdout(), "{line}").context("standard output is closed")
}

/// Prints an error with its causes.
pub(crate) fn complain(error: &anyhow::Error) {
    let _closed = writeln!(std::io::stderr(), "error: {error:#}");
}
