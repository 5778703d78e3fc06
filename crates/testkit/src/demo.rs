//! The real program, started as a newcomer starts it, on free ports, and stopped or killed.

use std::{
    io::Read,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use serde::Deserialize;

use crate::browser::Browser;

/// What the ready file says.
#[derive(Debug, Clone, Deserialize)]
pub struct Ready {
    /// The portal's address.
    pub portal: String,
    /// The desk's address.
    pub desk: String,
    /// The address of the desk of a State.
    pub state_desk: String,
    /// The hub's address.
    pub hub_api: String,
    /// The officers.
    pub officers: Vec<ReadyOfficer>,
    /// The escrow's key.
    pub escrow: String,
}

/// An officer in the ready file.
#[derive(Debug, Clone, Deserialize)]
pub struct ReadyOfficer {
    /// Name.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// Roles.
    pub roles: Vec<String>,
    /// Passphrase.
    pub passphrase: String,
}

/// A running demonstration.
#[derive(Debug)]
pub struct Demo {
    process: Child,
    /// What it said when it was ready.
    pub ready: Ready,
    data: PathBuf,
}

/// How to start one.
#[derive(Debug, Clone)]
pub struct Start<'a> {
    /// The program.
    pub program: &'a str,
    /// The data folder.
    pub data: &'a Path,
    /// The time at which it starts.
    pub now: Option<&'a str>,
    /// The point at which it kills itself.
    pub crash_at: Option<&'a str>,
    /// Words before the program, to run it under a limit.
    pub under: Vec<String>,
    /// The ports of portal and desk; free ones if 0.
    pub ports: (u16, u16),
    /// Where the exit leads.
    pub leave_to: Option<&'a str>,
    /// How much it logs.
    pub log: &'a str,
    /// Further arguments.
    pub arguments: Vec<String>,
}

impl<'a> Start<'a> {
    /// An ordinary start.
    #[must_use]
    pub fn new(program: &'a str, data: &'a Path) -> Self {
        Self {
            program,
            data,
            now: None,
            crash_at: None,
            under: Vec::new(),
            ports: (0, 0),
            leave_to: None,
            log: "info",
            arguments: Vec::new(),
        }
    }

    /// Starts at another time.
    #[must_use]
    pub fn at(mut self, now: &'a str) -> Self {
        self.now = Some(now);
        self
    }

    /// Kills itself at a named point.
    #[must_use]
    pub fn crashing_at(mut self, point: &'a str) -> Self {
        self.crash_at = Some(point);
        self
    }

    /// Logs only what is wrong, as in use.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.log = "warn";
        self
    }

    /// Listens on these ports, so that a browser finds the program again after a restart.
    #[must_use]
    pub fn on(mut self, ports: (u16, u16)) -> Self {
        self.ports = ports;
        self
    }

    /// Adds arguments.
    #[must_use]
    pub fn with(mut self, arguments: &[&str]) -> Self {
        self.arguments.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        self
    }

    /// Leads its exit to a page of the test.
    #[must_use]
    pub fn leaving_to(mut self, address: &'a str) -> Self {
        self.leave_to = Some(address);
        self
    }

    /// Runs under other words, such as `sh -c`.
    #[must_use]
    pub fn under(mut self, words: Vec<String>) -> Self {
        self.under = words;
        self
    }

    fn command(&self, ready: &Path) -> Command {
        let mut words = self.under.clone();
        words.push(self.program.to_owned());
        let mut words = words.into_iter();
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words);
        command.arg("demo").arg("--data").arg(self.data).arg("--ready").arg(ready);
        let (portal, desk) = self.ports;
        command.args(["--portal", &format!("127.0.0.1:{portal}")]);
        command.args(["--desk", &format!("127.0.0.1:{desk}")]);
        command.args(["--state-desk", "127.0.0.1:0"]);
        command.args(&self.arguments);
        if let Some(now) = self.now {
            command.args(["--now", now]);
        }
        if let Some(address) = self.leave_to {
            command.args(["--leave-to", address]);
        }
        command.env("REDRESS_LOG", self.log);
        // The state folder of whoever runs the tests is not touched.
        command.env("XDG_STATE_HOME", self.data.join("state"));
        match self.crash_at {
            Some(point) => command.env("REDRESS_CRASH_AT", point),
            None => command.env_remove("REDRESS_CRASH_AT"),
        };
        command
    }

    /// Starts the program and waits until it is ready.
    ///
    /// # Panics
    ///
    /// When it does not get ready within a minute.
    #[must_use]
    #[track_caller]
    pub fn run(&self) -> Demo {
        match self.try_run() {
            Ok(demo) => demo,
            Err(why) => panic!("the demonstration did not start: {why}"),
        }
    }

    /// Starts the program, or says why it ended.
    ///
    /// # Errors
    ///
    /// What it wrote before it ended.
    pub fn try_run(&self) -> Result<Demo, String> {
        std::fs::create_dir_all(self.data).map_err(|error| error.to_string())?;
        let ready_path = self.data.join("ready.json");
        let _absent = std::fs::remove_file(&ready_path);
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.data.join("log.txt"))
            .map_err(|error| error.to_string())?;
        let mut process = self
            .command(&ready_path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .map_err(|error| error.to_string())?;
        #[expect(clippy::disallowed_methods, reason = "waiting for another process")]
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_mins(1) {
            if let Ok(text) = std::fs::read(&ready_path) {
                let ready = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
                return Ok(Demo { process, ready, data: self.data.to_owned() });
            }
            if let Ok(Some(status)) = process.try_wait() {
                return Err(format!("{status}: {}", log_of(self.data)));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        let _killed = process.kill();
        Err(format!("not ready within a minute: {}", log_of(self.data)))
    }
}

/// What the program logged in a data folder, over all its starts.
#[must_use]
pub fn log_of(data: &Path) -> String {
    let mut log = String::new();
    if let Ok(mut file) = std::fs::File::open(data.join("log.txt")) {
        let _read = file.read_to_string(&mut log);
    }
    log
}

impl Demo {
    /// A browser at the portal, without a visit.
    #[must_use]
    pub fn portal(&self) -> Browser {
        Browser::new(self.ready.portal.trim_end_matches('/'))
    }

    /// A browser at the officer's desk, with this officer unlocked.
    ///
    /// # Panics
    ///
    /// When the officer is not known or cannot be unlocked.
    #[must_use]
    #[track_caller]
    pub fn desk(&self, name: &str) -> Browser {
        let officer = self.officer(name);
        let of_state = officer.roles.iter().any(|role| role == "state-authority");
        let desk = if of_state { &self.ready.state_desk } else { &self.ready.desk };
        let mut browser = Browser::new(desk.trim_end_matches('/'));
        browser
            .open("/")
            .choose(&format!("{} ({})", officer.name, officer.organisation))
            .fill("Passphrase", &officer.passphrase)
            .press("Unlock");
        assert_eq!(browser.page.status, 200, "{}", browser.page.text());
        browser
    }

    /// An officer of the ready file.
    ///
    /// # Panics
    ///
    /// When there is none of that name.
    #[must_use]
    #[track_caller]
    pub fn officer(&self, name: &str) -> &ReadyOfficer {
        match self.ready.officers.iter().find(|officer| officer.name == name) {
            Some(officer) => officer,
            None => panic!("no officer {name}"),
        }
    }

    /// The ports of portal and desk.
    #[must_use]
    pub fn ports(&self) -> (u16, u16) {
        let port = |address: &str| {
            let address = address.trim_end_matches('/');
            address.rsplit(':').next().and_then(|port| port.parse().ok()).unwrap_or(0)
        };
        (port(&self.ready.portal), port(&self.ready.desk))
    }

    /// The process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Kills it as a power cut would: no handler runs.
    pub fn kill(mut self) {
        let _killed = self.process.kill();
        let _reaped = self.process.wait();
    }

    /// Waits until it has ended by itself.
    ///
    /// # Panics
    ///
    /// When it does not end within half a minute.
    pub fn wait_for_end(&mut self) {
        for _ in 0..6000 {
            if let Ok(Some(_)) = self.process.try_wait() {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("it did not end: {}", log_of(&self.data));
    }

    /// Stops it as Ctrl-C does, and says whether it ended well.
    #[must_use]
    pub fn stop(mut self) -> bool {
        let id = self.process.id().to_string();
        let _sent = Command::new("kill").args(["-INT", &id]).status();
        self.process.wait().is_ok_and(|status| status.success())
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _killed = self.process.kill();
        let _reaped = self.process.wait();
    }
}
