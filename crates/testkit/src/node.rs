//! Node, running the script of the portal outside of a browser, for tests.

use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use serde_json::Value;

/// Where the script's sources and tests lie.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../hub/script")
}

/// Whether Node is installed.
#[must_use]
pub fn installed() -> bool {
    Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// A running driver: one step in, one outcome out.
pub struct Driver {
    child: Child,
    steps: ChildStdin,
    outcomes: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a driver; `hub` is an address and the authority of its directory.
    ///
    /// # Panics
    ///
    /// When Node does not start.
    #[must_use]
    pub fn start(hub: &[&str]) -> Self {
        #[expect(clippy::expect_used, reason = "a test cannot go on without Node")]
        let mut child = Command::new("node")
            .arg(folder().join("drive/drive.mjs"))
            .args(hub)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node");
        match (child.stdin.take(), child.stdout.take()) {
            (Some(steps), Some(outcomes)) => {
                Self { child, steps, outcomes: BufReader::new(outcomes) }
            }
            _ => panic!("node has no standard input and output"),
        }
    }

    /// Takes a step and gives its outcome, which may be an error.
    ///
    /// # Panics
    ///
    /// When Node has ended.
    #[track_caller]
    pub fn try_step(&mut self, step: &Value) -> Value {
        let mut outcome = String::new();
        let taken = writeln!(self.steps, "{step}")
            .and_then(|()| self.outcomes.read_line(&mut outcome))
            .is_ok_and(|bytes| bytes > 0);
        assert!(taken, "node ended at {step}");
        match serde_json::from_str(&outcome) {
            Ok(outcome) => outcome,
            Err(error) => panic!("{error} in {outcome}"),
        }
    }

    /// Takes a step that must succeed.
    ///
    /// # Panics
    ///
    /// When it does not.
    #[track_caller]
    pub fn step(&mut self, step: &Value) -> Value {
        let outcome = self.try_step(step);
        assert!(outcome.get("error").is_none(), "{step}: {outcome}");
        outcome
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _killed = self.child.kill();
        let _reaped = self.child.wait();
    }
}
