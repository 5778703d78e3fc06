//! What developers run: `cargo run --release -p xtask -- bench`.
//!
//! Figures are ratios against a baseline measured in the same run; `docs/PERFORMANCE.md` keeps the
//! last ones.
#![expect(clippy::print_stdout, reason = "a developer's tool prints what it found")]

mod bench;

use std::process::ExitCode;

use anyhow::bail;
use bench::report::PROGRAM;

fn main() -> anyhow::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["bench", "engine"] => bench::engine::run()?,
        ["bench", "queue"] => bench::queue::run()?,
        ["bench", "figures"] => bench::figures::run()?,
        ["bench", "report"] => bench::report::run()?,
        ["bench", "acknowledge"] => bench::acknowledge::run(PROGRAM, 100)?,
        ["bench", "acknowledge", program, count] => {
            bench::acknowledge::run(program, count.parse()?)?;
        }
        ["bench", "flood"] => bench::flood::run(PROGRAM, 600)?,
        ["bench", "flood", program, junk] => bench::flood::run(program, junk.parse()?)?,
        ["bench", "slow"] => bench::slow::run()?,
        ["bench", "upload"] => bench::upload::run(PROGRAM, 1024)?,
        ["bench", "upload", program, mebibytes] => {
            bench::upload::run(program, mebibytes.parse()?)?;
        }
        _ => bail!(
            "usage: xtask bench acknowledge [PROGRAM COUNT] | engine | figures | flood [PROGRAM JUNK] \
             | queue | report | slow | upload [PROGRAM MEBIBYTES]"
        ),
    }
    Ok(ExitCode::SUCCESS)
}
