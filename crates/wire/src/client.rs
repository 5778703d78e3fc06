//! The client: what a desk and an auditor ask of a hub.

use bytes::Bytes;
use domain::{
    Clock,
    id::{CaseId, EventId, ObjectId, OfficerId},
    key::Digest,
    queue::Show,
};
use http::{Method, Request, header};
use seal::secret::SigningKey;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    deliveries::DeliveryList,
    notified::{NotifiedCase, NotifiedList},
    problem::Problem,
    signature::sign,
    types::{
        Append, Appended, CaseDuties, CaseList, CheckpointList, FiguresAppend, HubFacts,
        LinkAppend, NoticeList, OpeningList, QueuePage, ReportProof, SealedReport, StreamEvents,
    },
};

/// Why a question got no answer.
#[derive(Debug, thiserror::Error)]
pub enum Asked {
    /// The hub said why.
    #[error("the hub refused: {}", .0.detail.as_deref().unwrap_or(&.0.title))]
    Refused(Box<Problem>),
    /// The hub could not be reached.
    #[error("the hub cannot be reached")]
    Unreachable(#[source] reqwest::Error),
    /// The answer is not one.
    #[error("the hub's answer cannot be read")]
    Unreadable,
    /// The question could not be put.
    #[error("the request could not be made")]
    Unasked,
}

/// The largest answer that is read into memory; files are read piece by piece.
const ANSWER_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// A hub, as seen from outside.
#[derive(Debug, Clone)]
pub struct HubClient {
    address: String,
    http: reqwest::Client,
}

/// An officer's keys for signing requests.
#[derive(Clone, Copy)]
pub struct As<'a> {
    /// Who asks.
    pub officer: OfficerId,
    /// With which key.
    pub key: &'a SigningKey,
    /// At what time.
    pub clock: &'a dyn Clock,
}

impl HubClient {
    /// A client of the hub at `address` (`https://host`, without a path).
    ///
    /// # Errors
    ///
    /// When the HTTP client cannot be made.
    pub fn new(address: &str) -> Result<Self, Asked> {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .user_agent("redress")
            .build()
            .map_err(Asked::Unreachable)?;
        Ok(Self { address: address.trim_end_matches('/').to_owned(), http })
    }

    /// The hub's address.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    async fn ask(&self, request: Request<Bytes>) -> Result<reqwest::Response, Asked> {
        let request = reqwest::Request::try_from(request).map_err(|_| Asked::Unasked)?;
        self.http.execute(request).await.map_err(Asked::Unreachable)
    }

    async fn send(&self, request: Request<Bytes>) -> Result<Bytes, Asked> {
        Self::whole(self.ask(request).await?).await
    }

    async fn whole(mut response: reqwest::Response) -> Result<Bytes, Asked> {
        let status = response.status();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(Asked::Unreachable)? {
            if (body.len() + chunk.len()) as u64 > ANSWER_BYTES_MAX {
                return Err(Asked::Unreadable);
            }
            body.extend_from_slice(&chunk);
        }
        if status.is_success() {
            return Ok(body.into());
        }
        match serde_json::from_slice(&body) {
            Ok(problem) => Err(Asked::Refused(Box::new(problem))),
            Err(_) => Err(Asked::Unreadable),
        }
    }

    fn request(&self, method: Method, path: &str, body: Bytes) -> Result<Request<Bytes>, Asked> {
        Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.address))
            .header(header::CONTENT_TYPE, "application/json")
            .body(body)
            .map_err(|_| Asked::Unasked)
    }

    async fn get<T: DeserializeOwned>(&self, path: &str, who: Option<As<'_>>) -> Result<T, Asked> {
        let body = self.fetch(path, who).await?;
        serde_json::from_slice(&body).map_err(|_| Asked::Unreadable)
    }

    async fn fetch(&self, path: &str, who: Option<As<'_>>) -> Result<Bytes, Asked> {
        let request = self.request(Method::GET, path, Bytes::new())?;
        let request = match who {
            None => request,
            Some(who) => signed(request, who).await?,
        };
        self.send(request).await
    }

    async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
        who: As<'_>,
    ) -> Result<T, Asked> {
        let body = serde_json::to_vec(body).map_err(|_| Asked::Unasked)?;
        let request = self.request(Method::POST, path, body.into())?;
        let body = self.send(signed(request, who).await?).await?;
        serde_json::from_slice(&body).map_err(|_| Asked::Unreadable)
    }

    /// What the hub says of itself.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn facts(&self) -> Result<HubFacts, Asked> {
        self.get("/api/v1/hub", None).await
    }

    /// The events of the directory.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn directory(&self) -> Result<StreamEvents, Asked> {
        self.get("/api/v1/directory", None).await
    }

    /// The text of a framework; the caller checks its digest.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn framework(&self, digest: Digest) -> Result<Bytes, Asked> {
        self.fetch(&format!("/api/v1/frameworks/{}", hexadecimal(digest)), None).await
    }

    /// Cases that the officer sees, the next date first.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn cases(&self, first: u64, who: As<'_>) -> Result<CaseList, Asked> {
        self.get(&format!("/api/v1/cases?first={first}"), Some(who)).await
    }

    /// A page of the officer's queue, from the `first` case of those that `show` chooses.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn queue(
        &self,
        show: Show,
        (first, count): (u64, u64),
        who: As<'_>,
    ) -> Result<QueuePage, Asked> {
        let path = format!("/api/v1/queue?show={show}&first={first}&count={count}");
        self.get(&path, Some(who)).await
    }

    /// The events of a case.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn events(&self, case: CaseId, who: As<'_>) -> Result<StreamEvents, Asked> {
        self.get(&format!("/api/v1/cases/{case}/events"), Some(who)).await
    }

    /// Cases of which the officer's State was notified, the next date first.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn notified(&self, first: u64, who: As<'_>) -> Result<NotifiedList, Asked> {
        self.get(&format!("/api/v1/notified?first={first}"), Some(who)).await
    }

    /// A case as the officer's State is shown it.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn notified_case(&self, case: CaseId, who: As<'_>) -> Result<NotifiedCase, Asked> {
        self.get(&format!("/api/v1/notified/{case}"), Some(who)).await
    }

    /// The duties of a case, as the hub computes them.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn duties(&self, case: CaseId, who: Option<As<'_>>) -> Result<CaseDuties, Asked> {
        self.get(&format!("/ledger/duties/{case}"), who).await
    }

    /// Appends events to a case, all or none.
    ///
    /// # Errors
    ///
    /// When the hub refuses or there is no answer; then the caller has to look whether it happened.
    pub async fn append(
        &self,
        case: CaseId,
        append: &Append,
        who: As<'_>,
    ) -> Result<Appended, Asked> {
        self.post(&format!("/api/v1/cases/{case}/events"), append, who).await
    }

    /// Links two cases, or takes a link back: in both or in neither.
    ///
    /// # Errors
    ///
    /// As for [`HubClient::append`].
    pub async fn append_link(&self, link: &LinkAppend, who: As<'_>) -> Result<Appended, Asked> {
        self.post("/api/v1/links", link, who).await
    }

    /// The bytes of a sealed object.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn object(&self, object: ObjectId, who: As<'_>) -> Result<Bytes, Asked> {
        self.fetch(&format!("/api/v1/objects/{object}"), Some(who)).await
    }

    /// The bytes of a sealed file, as they come.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn object_pieces(&self, object: ObjectId, who: As<'_>) -> Result<Pieces, Asked> {
        let path = format!("/api/v1/objects/{object}");
        let request = self.request(Method::GET, &path, Bytes::new())?;
        let response = self.ask(signed(request, who).await?).await?;
        if response.status().is_success() {
            return Ok(Pieces(response));
        }
        Self::whole(response).await?;
        Err(Asked::Unreadable)
    }

    /// The events of the published figures.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn figures(&self) -> Result<StreamEvents, Asked> {
        self.get("/api/v1/figures", None).await
    }

    /// Drafts or approves a release of figures.
    ///
    /// # Errors
    ///
    /// When the hub refuses or there is no answer.
    pub async fn append_figures(
        &self,
        append: &FiguresAppend,
        who: As<'_>,
    ) -> Result<Appended, Asked> {
        self.post("/api/v1/figures", append, who).await
    }

    /// A file of a release of figures, packed (RFC 1952).
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn figures_file(
        &self,
        draft: EventId,
        name: &str,
        who: As<'_>,
    ) -> Result<Bytes, Asked> {
        self.fetch(&format!("/api/v1/figures/{draft}/{name}"), Some(who)).await
    }

    /// What goes out beside the desk and is not over, as far as the officer may see it.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn deliveries(&self, who: As<'_>) -> Result<DeliveryList, Asked> {
        self.get("/api/v1/deliveries", Some(who)).await
    }

    /// What the officer's organisation must be told.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn notices(&self, who: As<'_>) -> Result<NoticeList, Asked> {
        self.get("/api/v1/notices", Some(who)).await
    }

    /// Says that the officer's organisation has read a notice.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn read_notice(&self, notice: &str, who: As<'_>) -> Result<(), Asked> {
        let path = format!("/api/v1/notices/{notice}/read");
        self.post::<serde_json::Value>(&path, &(), who).await.map(|_| ())
    }

    /// Hands in a report that was sealed away from the hub. The same report again gives its proof
    /// again.
    ///
    /// # Errors
    ///
    /// When there is no answer, or it is a refusal.
    pub async fn report(&self, report: &SealedReport) -> Result<ReportProof, Asked> {
        let body = serde_json::to_vec(report).map_err(|_| Asked::Unasked)?;
        let body = self.send(self.request(Method::POST, "/sealed/report", body.into())?).await?;
        serde_json::from_slice(&body).map_err(|_| Asked::Unreadable)
    }

    /// The ledger's checkpoint.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn checkpoint(&self) -> Result<String, Asked> {
        let body = self.fetch("/ledger/checkpoint", None).await?;
        String::from_utf8(body.to_vec()).map_err(|_| Asked::Unreadable)
    }

    /// Checkpoints over more than `after` leaves.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn checkpoints(&self, after: u64) -> Result<CheckpointList, Asked> {
        self.get(&format!("/ledger/checkpoints?after={after}"), None).await
    }

    /// A tile, by its path.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn tile(&self, path: &str) -> Result<Bytes, Asked> {
        self.fetch(&format!("/ledger/tile/{path}"), None).await
    }

    /// Openings of leaves from `first`.
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn openings(&self, first: u64, who: Option<As<'_>>) -> Result<OpeningList, Asked> {
        self.get(&format!("/ledger/openings?first={first}"), who).await
    }
}

/// An answer that is read piece by piece.
#[derive(Debug)]
pub struct Pieces(reqwest::Response);

impl Pieces {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    ///
    /// When the answer is cut.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Asked> {
        self.0.chunk().await.map_err(Asked::Unreachable)
    }
}

async fn signed(request: Request<Bytes>, who: As<'_>) -> Result<Request<Bytes>, Asked> {
    sign(request, who.officer, who.key, who.clock.now()).await.map_err(|_| Asked::Unasked)
}

/// A digest as it stands in paths.
#[must_use]
pub fn hexadecimal(digest: Digest) -> String {
    hex::encode(digest.0)
}

/// A digest read from a path.
#[must_use]
pub fn from_hexadecimal(text: &str) -> Option<Digest> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(text, &mut bytes).ok().map(|()| Digest(bytes))
}
