//! Running the two programs, together or apart.

use std::{
    collections::BTreeMap, net::SocketAddr, num::NonZeroU32, path::PathBuf, process::ExitCode,
    sync::Arc, time::Duration,
};

use anyhow::Context;
use axum::Router;
use axum_server::{Handle, tls_rustls::RustlsConfig};
use clap::{Args, Subcommand};
use domain::{Clock, id::ChannelId};
use hub::{
    AddressBook, Hub, Keys, LocalHelp, Onion, REPORTS_PER_MINUTE, Settings, SoundFiles, courier,
    watch,
};
use ledger::checkpoint::LedgerKey;
use letters::LetterPress;
use questions::Questions;
use seal::secret::SigningKey;
use store::Program;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use wire::{HubClient, types::Openings};

use crate::{
    clean::OwnProcess,
    folder::{DeskFile, Folder, HubFile},
    machine::{Elapsed, SystemClock, SystemRandom, say},
    outbox::{Deliveries, read_addresses},
    questions::{ChannelQuestions, of_channels, read_local_help, sounds_of},
};

/// An everyday page without a search field.
const LEAVE_TO: &str = "https://www.bbc.com/weather";

/// Bytes of a megabyte, as people who run services count them.
const MEGABYTE: u64 = 1024 * 1024;
/// Megabytes of unsent files unless an operator decides otherwise.
pub(crate) const UNSENT_FILES_MEGABYTES: u64 = domain::limit::UNSENT_FILES_BYTES_MAX / MEGABYTE;

/// How long a stop waits for requests under way.
const STOP_SECONDS: u64 = 5;

/// A certificate and its key.
#[derive(Debug, Args)]
struct Tls {
    /// Certificate chain in PEM; without it the program speaks plain HTTP, for loopback and onion.
    #[arg(long, requires = "tls_key", value_name = "FILE")]
    tls_certificate: Option<PathBuf>,
    /// Private key in PEM.
    #[arg(long, requires = "tls_certificate", value_name = "FILE")]
    tls_key: Option<PathBuf>,
}

impl Tls {
    async fn config(&self) -> anyhow::Result<Option<RustlsConfig>> {
        let (Some(certificate), Some(key)) = (&self.tls_certificate, &self.tls_key) else {
            return Ok(None);
        };
        let config = RustlsConfig::from_pem_file(certificate, key)
            .await
            .with_context(|| format!("{} cannot be used", certificate.display()))?;
        Ok(Some(config))
    }
}

/// `redress hub`
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct HubCommand {
    #[command(subcommand)]
    action: Option<HubAction>,
    #[command(flatten)]
    serve: ServeHub,
}

#[derive(Debug, Subcommand)]
enum HubAction {
    /// Shows what waits in the outbox and what was given up; fails if anything was.
    Deliveries(Deliveries),
}

#[derive(Debug, Args)]
struct ServeHub {
    /// The data folder; its `hub` part is used.
    #[arg(long, required = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where to listen.
    #[arg(long, default_value = "127.0.0.1:8470", value_name = "ADDR")]
    listen: SocketAddr,
    /// Where the exit leads: an everyday page without a search field.
    #[arg(long, default_value = LEAVE_TO, value_name = "URL")]
    leave_to: String,
    /// Most megabytes of sealed files that no report has named yet.
    #[arg(long, default_value_t = UNSENT_FILES_MEGABYTES, value_name = "MB")]
    unsent_files_mb: u64,
    /// Reports that each channel takes in a minute of a flood; the others wait for their turn.
    #[arg(long, default_value_t = REPORTS_PER_MINUTE, value_name = "COUNT")]
    reports_per_minute: NonZeroU32,
    /// Lets everybody fetch the ledger's openings, not only accredited auditors.
    #[arg(long)]
    public_openings: bool,
    /// What a channel asks, where it is not what is shipped.
    #[arg(long, value_name = "CHANNEL=FILE")]
    questions: Vec<ChannelQuestions>,
    /// Whom to call near here, for who needs help without reporting.
    #[arg(long, value_name = "FILE")]
    local_help: Option<PathBuf>,
    /// The onion address of this hub, told to who came without Tor.
    #[arg(long, value_name = "URL")]
    onion: Option<Onion>,
    /// Whom to tell by e-mail and webhook that something waits at their desk.
    #[arg(long, value_name = "FILE")]
    addresses: Option<PathBuf>,
    #[command(flatten)]
    tls: Tls,
}

impl HubCommand {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        match self.action {
            Some(HubAction::Deliveries(deliveries)) => deliveries.run().await,
            None => self.serve.run().await,
        }
    }
}

impl ServeHub {
    async fn run(self) -> anyhow::Result<ExitCode> {
        let tls = self.tls.config().await?;
        let folder = Folder::new(&self.data.context("name the data folder with --data")?).hub();
        let openings = if self.public_openings { Openings::Public } else { Openings::Accredited };
        let choices = HubChoices {
            leave_to: self.leave_to,
            openings,
            questions: of_channels(&self.questions)?,
            sounds: sounds_of(&self.questions)?,
            local_help: read_local_help(self.local_help.as_deref())?,
            onion: self.onion,
            secure: tls.is_some(),
            unsent_files_mb: self.unsent_files_mb,
            reports_per_minute: self.reports_per_minute,
            address_book: read_addresses(self.addresses.as_deref())?,
        };
        let hub = open_hub(&folder, SystemClock::default(), choices).await?;
        let listener = bind(self.listen, "--listen")?;
        say(format!("hub: {}", listener.local_addr()?))?;
        let mut running = Running::new()?;
        running.watch(Arc::clone(&hub));
        running.serve(listener, hub::router(hub), tls)?;
        running.until_stopped().await
    }
}

/// `redress desk`
#[derive(Debug, Args)]
pub(crate) struct DeskCommand {
    /// The data folder; its `desk` part is used.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The hub.
    #[arg(long, value_name = "URL")]
    hub: String,
    /// Where to listen for officers' browsers.
    #[arg(long, default_value = "127.0.0.1:8471", value_name = "ADDR")]
    listen: SocketAddr,
    #[command(flatten)]
    tls: Tls,
}

impl DeskCommand {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let tls = self.tls.config().await?;
        let folder = Folder::new(&self.data).desk();
        let clock = SystemClock::default();
        let desk = open_desk(&folder, &self.hub, clock, tls.is_some()).await?;
        let listener = bind(self.listen, "--listen")?;
        say(format!("desk: {}", listener.local_addr()?))?;
        let mut running = Running::new()?;
        running.serve(listener, desk::router(desk), tls)?;
        running.until_stopped().await
    }
}

/// What differs from hub to hub.
pub(crate) struct HubChoices {
    pub(crate) leave_to: String,
    pub(crate) openings: Openings,
    pub(crate) questions: BTreeMap<ChannelId, Questions>,
    pub(crate) sounds: BTreeMap<ChannelId, SoundFiles>,
    pub(crate) local_help: LocalHelp,
    pub(crate) onion: Option<Onion>,
    pub(crate) secure: bool,
    pub(crate) unsent_files_mb: u64,
    pub(crate) reports_per_minute: NonZeroU32,
    pub(crate) address_book: AddressBook,
}

impl HubChoices {
    /// On loopback, with openings for everybody: for trying.
    pub(crate) fn for_demonstration() -> Self {
        Self {
            leave_to: LEAVE_TO.to_owned(),
            openings: Openings::Public,
            questions: BTreeMap::new(),
            sounds: BTreeMap::new(),
            local_help: LocalHelp::default(),
            onion: None,
            secure: false,
            unsent_files_mb: UNSENT_FILES_MEGABYTES,
            reports_per_minute: REPORTS_PER_MINUTE,
            address_book: AddressBook::default(),
        }
    }
}

/// Opens the hub of a folder.
pub(crate) async fn open_hub(
    folder: &Folder,
    clock: SystemClock,
    choices: HubChoices,
) -> anyhow::Result<Arc<Hub>> {
    let file: HubFile = folder.read_json("hub.json")?;
    let ledger = LedgerKey::from_seed(&file.origin, &*folder.read_seed("ledger.key")?)
        .context("the ledger's key cannot be used")?;
    let signing = SigningKey::from_seed(&*folder.read_seed("hub.key")?);
    let settings = Settings {
        channel: file.channel.parse().context("hub.json names no channel")?,
        questions: choices.questions,
        sounds: choices.sounds,
        local_help: choices.local_help,
        onion: choices.onion,
        openings: choices.openings,
        leave_to: choices.leave_to,
        secure_cookies: choices.secure,
        unsent_files_bytes_max: choices.unsent_files_mb.saturating_mul(MEGABYTE),
        reports_per_minute: choices.reports_per_minute,
        address_book: choices.address_book,
    };
    let database = folder.database(Program::Hub).await?;
    let clock: Arc<dyn Clock> = Arc::new(clock);
    Hub::open(
        (database, folder.objects()?, folder.visits()?),
        (clock, Arc::new(SystemRandom)),
        Arc::new(OwnProcess),
        Keys { ledger, signing },
        settings,
    )
    .await
    .context("the hub cannot be opened")
}

/// Opens the desk of a folder.
pub(crate) async fn open_desk(
    folder: &Folder,
    hub: &str,
    clock: SystemClock,
    secure: bool,
) -> anyhow::Result<Arc<desk::Desk>> {
    let file: DeskFile = folder.read_json("desk.json")?;
    let database = folder.database(Program::Desk).await?;
    let press = LetterPress::new().context("letters cannot be typeset")?;
    let clock: Arc<dyn Clock> = Arc::new(clock);
    let settings = desk::Settings { authority: file.authority, secure_cookies: secure };
    Ok(desk::Desk::new(
        database,
        HubClient::new(hub)?,
        (clock, Arc::new(SystemRandom)),
        Arc::new(press),
        settings,
    ))
}

/// Listens on an address, or says which one is taken and how to choose another.
pub(crate) fn bind(address: SocketAddr, flag: &str) -> anyhow::Result<std::net::TcpListener> {
    let listener = std::net::TcpListener::bind(address).with_context(|| {
        format!("cannot listen on {address} (another program may use it; choose one with {flag})")
    })?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// What is held of one connection's input at most, in bytes: a piece of a file, or everything before
/// the body of a request.
const CONNECTION_BYTES_MAX: usize = 64 * 1024;

/// What runs until it is told to stop.
pub(crate) struct Running {
    tasks: TaskTracker,
    stop: CancellationToken,
    handles: Vec<Handle<SocketAddr>>,
    interrupted: Signal,
    terminated: Signal,
}

impl Running {
    /// Listens for signals from now on, before anything is said to be ready.
    pub(crate) fn new() -> anyhow::Result<Self> {
        Ok(Self {
            tasks: TaskTracker::new(),
            stop: CancellationToken::new(),
            handles: Vec::new(),
            interrupted: signal(SignalKind::interrupt())?,
            terminated: signal(SignalKind::terminate())?,
        })
    }

    /// Keeps the clocks of a hub, and delivers what its outbox holds.
    pub(crate) fn watch(&self, hub: Arc<Hub>) {
        self.tasks.spawn(courier(Arc::clone(&hub), self.stop.clone()));
        self.tasks.spawn(watch(hub, Arc::new(Elapsed), self.stop.clone()));
    }

    /// Serves a program on a listener.
    pub(crate) fn serve(
        &mut self,
        listener: std::net::TcpListener,
        router: Router,
        tls: Option<RustlsConfig>,
    ) -> anyhow::Result<()> {
        let handle = Handle::new();
        self.handles.push(handle.clone());
        let service = router.into_make_service();
        match tls {
            None => {
                let mut server = axum_server::from_tcp(listener)?.handle(handle);
                server.http_builder().http1().max_buf_size(CONNECTION_BYTES_MAX);
                self.tasks.spawn(async move { log_end(server.serve(service).await) });
            }
            Some(tls) => {
                let mut server = axum_server::from_tcp_rustls(listener, tls)?.handle(handle);
                server.http_builder().http1().max_buf_size(CONNECTION_BYTES_MAX);
                self.tasks.spawn(async move { log_end(server.serve(service).await) });
            }
        }
        Ok(())
    }

    /// Runs until Ctrl-C or a termination signal, then ends what is under way.
    pub(crate) async fn until_stopped(mut self) -> anyhow::Result<ExitCode> {
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.terminated.recv() => {}
        }
        self.stop.cancel();
        for handle in &self.handles {
            handle.graceful_shutdown(Some(Duration::from_secs(STOP_SECONDS)));
        }
        self.tasks.close();
        self.tasks.wait().await;
        Ok(ExitCode::SUCCESS)
    }
}

fn log_end(ended: std::io::Result<()>) {
    if let Err(error) = ended {
        tracing::error!(error = %error, "a server ended");
    }
}
