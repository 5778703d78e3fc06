//! The OpenAPI document of a hub: what programs may ask, and what they get.

use utoipa::OpenApi;

use crate::{deliveries, notified, problem::Problem, types};

/// The document.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Redress hub",
        description = "What desks and auditors ask of a hub. Requests of officers carry an HTTP \
            message signature (RFC 9421, Ed25519) over @method, @path, @query and content-digest; \
            the keyid is the officer's number in the directory."
    ),
    components(schemas(
        Problem,
        types::HubFacts,
        types::StreamEvents,
        types::CaseList,
        types::QueuePage,
        deliveries::DeliveryList,
        notified::NotifiedList,
        notified::NotifiedCase,
        types::Append,
        types::Appended,
        types::CaseAppend,
        types::LinkAppend,
        types::FiguresAppend,
        types::NoticeList,
        types::OpeningList,
        types::CheckpointList,
        types::CaseDuties,
    )),
    paths(
        paths::hub,
        paths::directory,
        paths::framework,
        paths::cases,
        paths::queue,
        paths::events,
        paths::append,
        paths::append_link,
        paths::object,
        paths::figures,
        paths::append_figures,
        paths::figures_file,
        paths::notified_list,
        paths::notified_case,
        paths::deliveries,
        paths::notices,
        paths::read_notice,
        paths::checkpoint,
        paths::checkpoints,
        paths::tile,
        paths::openings,
        paths::duties,
    )
)]
struct Document;

/// The document as JSON.
///
/// # Errors
///
/// Never in practice.
pub fn document() -> Result<String, serde_json::Error> {
    Document::openapi().to_pretty_json()
}

/// The operations, described; the hub's router implements them and a test compares the two.
#[expect(dead_code, reason = "read by the macro that writes the document")]
mod paths {
    use crate::{
        deliveries::DeliveryList,
        notified::{NotifiedCase, NotifiedList},
        problem::Problem,
        types::{
            Append, Appended, CaseDuties, CaseList, CheckpointList, FiguresAppend, HubFacts,
            LinkAppend, NoticeList, OpeningList, QueuePage, StreamEvents,
        },
    };

    #[utoipa::path(get, path = "/api/v1/hub", responses(
        (status = 200, description = "What the hub says of itself", body = HubFacts),
    ))]
    fn hub() {}

    #[utoipa::path(get, path = "/api/v1/directory", responses(
        (status = 200, description = "The events of the directory", body = StreamEvents),
    ))]
    fn directory() {}

    #[utoipa::path(get, path = "/api/v1/frameworks/{digest}",
        params(("digest" = String, Path, description = "SHA-256 of the text, 64 hexadecimal digits")),
        responses(
            (status = 200, description = "The text", body = String, content_type = "application/toml"),
            (status = 404, description = "None", body = Problem, content_type = "application/problem+json"),
        ))]
    fn framework() {}

    #[utoipa::path(get, path = "/api/v1/cases",
        params(("first" = Option<u64>, Query, description = "How many to skip")),
        responses(
            (status = 200, description = "Cases that the officer sees", body = CaseList),
            (status = 400, description = "Bad query", body = Problem, content_type = "application/problem+json"),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
        ))]
    fn cases() {}

    #[utoipa::path(get, path = "/api/v1/queue",
        params(
            ("show" = Option<String>, Query, description = "Which cases: active (if not said), late, unread, marked, news, unassigned, mine, asked, aside, closed or kept"),
            ("first" = Option<u64>, Query, description = "How many to skip"),
            ("count" = Option<u64>, Query, description = "How many at most, up to 200"),
        ),
        responses(
            (status = 200, description = "A page of the officer's queue, with counts", body = QueuePage),
            (status = 400, description = "Bad query", body = Problem, content_type = "application/problem+json"),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
        ))]
    fn queue() {}

    #[utoipa::path(get, path = "/api/v1/cases/{case}/events",
        params(("case" = String, Path, description = "The case", format = Uuid)),
        responses(
            (status = 200, description = "The events of a case", body = StreamEvents),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
            (status = 404, description = "No such case for this officer", body = Problem, content_type = "application/problem+json"),
        ))]
    fn events() {}

    #[utoipa::path(post, path = "/api/v1/cases/{case}/events",
        params(("case" = String, Path, description = "The case", format = Uuid)),
        request_body = Append,
        responses(
            (status = 200, description = "All were appended", body = Appended),
            (status = 400, description = "Not such a request", body = Problem, content_type = "application/problem+json"),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
            (status = 404, description = "No such case for this officer", body = Problem, content_type = "application/problem+json"),
            (status = 409, description = "Somebody else was first", body = Problem, content_type = "application/problem+json"),
            (status = 413, description = "Too large", body = Problem, content_type = "application/problem+json"),
            (status = 422, description = "A rule forbids it", body = Problem, content_type = "application/problem+json"),
        ))]
    fn append() {}

    #[utoipa::path(post, path = "/api/v1/links",
        request_body = LinkAppend,
        responses(
            (status = 200, description = "Both parts were appended; the length is of the first", body = Appended),
            (status = 400, description = "Not such a request", body = Problem, content_type = "application/problem+json"),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
            (status = 404, description = "No such case for this officer", body = Problem, content_type = "application/problem+json"),
            (status = 409, description = "Somebody else was first", body = Problem, content_type = "application/problem+json"),
            (status = 422, description = "A rule forbids it", body = Problem, content_type = "application/problem+json"),
        ))]
    fn append_link() {}

    #[utoipa::path(get, path = "/api/v1/objects/{object}",
        params(("object" = String, Path, description = "The object", format = Uuid)),
        responses(
            (status = 200, description = "A plain age file", body = Vec<u8>, content_type = "application/octet-stream"),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
            (status = 404, description = "No such object for this officer", body = Problem, content_type = "application/problem+json"),
        ))]
    fn object() {}

    #[utoipa::path(get, path = "/api/v1/figures", responses(
        (status = 200, description = "The events of the published figures", body = StreamEvents),
    ))]
    fn figures() {}

    #[utoipa::path(post, path = "/api/v1/figures",
        request_body = FiguresAppend,
        responses(
            (status = 200, description = "It was appended", body = Appended),
            (status = 400, description = "Not such a request", body = Problem, content_type = "application/problem+json"),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
            (status = 409, description = "Somebody else was first", body = Problem, content_type = "application/problem+json"),
            (status = 422, description = "A rule forbids it, or a proof does not hold", body = Problem, content_type = "application/problem+json"),
        ))]
    fn append_figures() {}

    #[utoipa::path(get, path = "/api/v1/figures/{draft}/{name}",
        params(
            ("draft" = String, Path, description = "The event that drafted the release", format = Uuid),
            ("name" = String, Path, description = "The name of the file"),
        ),
        responses(
            (status = 200, description = "The file, packed", body = Vec<u8>, content_type = "application/gzip"),
            (status = 401, description = "Not signed by an auditor", body = Problem, content_type = "application/problem+json"),
            (status = 404, description = "No such file", body = Problem, content_type = "application/problem+json"),
        ))]
    fn figures_file() {}

    #[utoipa::path(get, path = "/api/v1/notified",
        params(("first" = Option<u64>, Query, description = "How many to skip")),
        responses(
            (status = 200, description = "Cases of which the officer's State was notified", body = NotifiedList),
            (status = 400, description = "Bad query", body = Problem, content_type = "application/problem+json"),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
        ))]
    fn notified_list() {}

    #[utoipa::path(get, path = "/api/v1/notified/{case}",
        params(("case" = String, Path, description = "The case", format = Uuid)),
        responses(
            (status = 200, description = "What the officer's State owes, was given and did", body = NotifiedCase),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
            (status = 404, description = "No such case for this officer", body = Problem, content_type = "application/problem+json"),
        ))]
    fn notified_case() {}

    #[utoipa::path(get, path = "/api/v1/deliveries", responses(
        (status = 200, description = "What goes out beside the desk and is not over", body = DeliveryList),
        (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "Not for this officer", body = Problem, content_type = "application/problem+json"),
    ))]
    fn deliveries() {}

    #[utoipa::path(get, path = "/api/v1/notices", responses(
        (status = 200, description = "What the officer's organisation must be told", body = NoticeList),
        (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
    ))]
    fn notices() {}

    #[utoipa::path(post, path = "/api/v1/notices/{notice}/read",
        params(("notice" = String, Path, description = "The notice")),
        responses(
            (status = 200, description = "Noted"),
            (status = 401, description = "Not signed", body = Problem, content_type = "application/problem+json"),
        ))]
    fn read_notice() {}

    #[utoipa::path(get, path = "/ledger/checkpoint", responses(
        (status = 200, description = "C2SP tlog-checkpoint", body = String, content_type = "text/plain"),
        (status = 404, description = "The ledger is empty", body = Problem, content_type = "application/problem+json"),
    ))]
    fn checkpoint() {}

    #[utoipa::path(get, path = "/ledger/checkpoints",
        params(("after" = Option<u64>, Query, description = "Only over more leaves than this")),
        responses(
            (status = 200, description = "Checkpoints, smallest first", body = CheckpointList),
            (status = 400, description = "Bad query", body = Problem, content_type = "application/problem+json"),
        ))]
    fn checkpoints() {}

    #[utoipa::path(get, path = "/ledger/tile/{path}",
        params(("path" = String, Path, description = "C2SP tlog-tiles path")),
        responses(
            (status = 200, description = "Hashes or entries", body = Vec<u8>, content_type = "application/octet-stream"),
            (status = 404, description = "No such tile", body = Problem, content_type = "application/problem+json"),
        ))]
    fn tile() {}

    #[utoipa::path(get, path = "/ledger/openings",
        params(("first" = Option<u64>, Query, description = "The first leaf")),
        responses(
            (status = 200, description = "What explains the leaves", body = OpeningList),
            (status = 400, description = "Bad query", body = Problem, content_type = "application/problem+json"),
            (status = 401, description = "For accredited auditors", body = Problem, content_type = "application/problem+json"),
        ))]
    fn openings() {}

    #[utoipa::path(get, path = "/ledger/duties/{case}",
        params(("case" = String, Path, description = "The case", format = Uuid)),
        responses(
            (status = 200, description = "The duties of a case, as the hub computes them", body = CaseDuties),
            (status = 401, description = "For accredited auditors", body = Problem, content_type = "application/problem+json"),
            (status = 404, description = "No such case", body = Problem, content_type = "application/problem+json"),
        ))]
    fn duties() {}
}
