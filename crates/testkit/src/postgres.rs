//! A PostgreSQL server for one test run, from `initdb`, thrown away afterwards.

use std::{
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;

/// A running server that listens on a socket in its own folder and nowhere else.
#[derive(Debug)]
pub struct Postgres {
    process: Child,
    programs: PathBuf,
    folder: TempDir,
    databases: std::cell::Cell<u32>,
}

/// Where PostgreSQL's programs are, if it is installed.
#[must_use]
pub fn installed() -> Option<PathBuf> {
    let debian = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    debian
        .chain(std::env::split_paths(&path))
        .find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
}

/// PostgreSQL refuses to run as root; then it runs as the least of users.
const NOBODY: u32 = 65_534;

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}

fn command(program: &Path) -> Command {
    let mut command = Command::new(program);
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

impl Postgres {
    /// Starts a server, or says why not.
    ///
    /// # Errors
    ///
    /// When PostgreSQL is not installed or does not start.
    pub fn start() -> Result<Self, String> {
        let programs = installed().ok_or("PostgreSQL is not installed (initdb was not found)")?;
        let folder = TempDir::new().map_err(|error| error.to_string())?;
        if is_root() {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).map_err(|error| error.to_string())?;
        }
        let data = folder.path().join("data");
        let made = command(&programs.join("initdb"))
            .args(["--auth=trust", "--username=redress", "--encoding=UTF8", "--no-sync", "-D"])
            .arg(&data)
            .status()
            .map_err(|error| error.to_string())?;
        if !made.success() {
            return Err("initdb failed".to_owned());
        }
        let process = command(&programs.join("postgres"))
            .arg("-D")
            .arg(&data)
            .args(["-c", "listen_addresses=", "-c", "fsync=off", "-c"])
            .arg(format!("unix_socket_directories={}", folder.path().display()))
            .spawn()
            .map_err(|error| error.to_string())?;
        let server = Self { process, programs, folder, databases: std::cell::Cell::new(0) };
        server.wait()?;
        Ok(server)
    }

    fn wait(&self) -> Result<(), String> {
        for _ in 0..200 {
            if self.run("template1", "SELECT 1") {
                return Ok(());
            }
            // The server says nowhere that it listens; asking again is the only way to know.
            std::thread::sleep(Duration::from_millis(50));
        }
        Err("the server did not start within ten seconds".to_owned())
    }

    fn run(&self, database: &str, statement: &str) -> bool {
        command(&self.programs.join("psql"))
            .arg("-h")
            .arg(self.folder.path())
            .args(["-U", "redress", "-d", database, "-qc", statement])
            .status()
            .is_ok_and(|status| status.success())
    }

    /// The address of a new, empty database.
    ///
    /// # Errors
    ///
    /// When it cannot be made.
    pub fn new_database(&self) -> Result<String, String> {
        let number = self.databases.get() + 1;
        self.databases.set(number);
        if !self.run("template1", &format!("CREATE DATABASE test_{number}")) {
            return Err("the database could not be made".to_owned());
        }
        let folder = self.folder.path().display();
        Ok(format!("postgres://redress@localhost/test_{number}?host={folder}"))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ended = self.process.kill();
        let _reaped = self.process.wait();
    }
}
