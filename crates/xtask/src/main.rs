//! What developers run: `cargo run --release -p xtask -- bench`.
//!
//! Figures are ratios against a baseline measured in the same run; `docs/PERFORMANCE.md` keeps the
//! last ones.
#![expect(clippy::print_stdout, reason = "a developer's tool prints what it found")]

mod bench;

use std::process::ExitCode;

use anyhow::bail;

fn main() -> anyhow::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["bench", "engine"] => bench::engine::run()?,
        ["bench", "queue"] => bench::queue::run()?,
        ["bench", "figures"] => bench::figures::run()?,
        ["bench", "report"] => bench::report::run()?,
        ["bench", "flood"] => bench::flood::run()?,
        ["bench", "slow"] => bench::slow::run()?,
        ["bench", "upload"] => bench::upload::run(bench::report::PROGRAM)?,
        ["bench", "upload", program] => bench::upload::run(program)?,
        _ => bail!(
            "usage: xtask bench engine | figures | flood | queue | report | slow | upload [PROGRAM]"
        ),
    }
    Ok(ExitCode::SUCCESS)
}
