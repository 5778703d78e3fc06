//! What the machine says of a process and of itself.

use std::{
    io::Write,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::Context;

/// Ticks of a processor in a second, as Linux counts them for programs.
const TICKS_PER_SECOND: f64 = 100.0;

/// Processor time that a process has used, in milliseconds.
pub(crate) fn cpu_ms(process: u32) -> anyhow::Result<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let after_name = stat.rsplit(')').next().context("no name in stat")?;
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    let ticks = |place: usize| -> anyhow::Result<f64> {
        Ok(fields.get(place).context("a short stat")?.parse::<f64>()?)
    };
    // The 14th and 15th fields of the line; the name and the two before it are gone.
    Ok((ticks(11)? + ticks(12)?) * 1000.0 / TICKS_PER_SECOND)
}

/// Resident memory of a process, in megabytes.
pub(crate) fn resident_mb(process: u32) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("no VmRSS")?;
    let kilobytes: f64 = line.split_whitespace().nth(1).context("no number")?.parse()?;
    Ok(kilobytes / 1024.0)
}

/// The most memory that a process had resident since its peak was forgotten, in megabytes.
pub(crate) fn peak_mb(process: u32) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).context("no VmHWM")?;
    let kilobytes: f64 = line.split_whitespace().nth(1).context("no number")?.parse()?;
    Ok(kilobytes / 1024.0)
}

/// Forgets the peak of a process's resident memory (proc(5), `clear_refs`).
pub(crate) fn forget_peak(process: u32) -> anyhow::Result<()> {
    Ok(std::fs::write(format!("/proc/{process}/clear_refs"), "5")?)
}

/// Runs something and says how long it took.
pub(crate) fn timed(act: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<Duration> {
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    let begun = Instant::now();
    act()?;
    Ok(begun.elapsed())
}

/// The median of some durations, in milliseconds.
pub(crate) fn median_ms(durations: &mut [Duration]) -> f64 {
    percentile_ms(durations, 50)
}

/// A percentile of some durations, in milliseconds.
pub(crate) fn percentile_ms(durations: &mut [Duration], percent: usize) -> f64 {
    durations.sort_unstable();
    let place = durations.len().saturating_sub(1) * percent / 100;
    durations.get(place).map_or(0.0, |duration| duration.as_secs_f64() * 1000.0)
}

/// What one page written and brought to the disk costs in a folder: the least that any durable
/// acknowledgement can cost here.
pub(crate) fn fsync_ms(folder: &Path) -> anyhow::Result<f64> {
    let mut file = std::fs::File::create(folder.join("fsync"))?;
    let page = [7_u8; 4096];
    let mut durations = Vec::new();
    for _ in 0..200 {
        durations.push(timed(|| {
            file.write_all(&page)?;
            Ok(file.sync_data()?)
        })?);
    }
    Ok(median_ms(&mut durations))
}
