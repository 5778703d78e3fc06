//! Headers that every answer carries, and the one line that every request leaves in the log.

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// No script, nothing from elsewhere, nothing framed. `form-action` allows a redirect to ourselves
/// only; an exit that leads elsewhere has to be a link.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The same for pages that carry a script of our own: it may ask this server, and make no page out
/// of text but through its one policy.
pub const WITH_SCRIPT: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; \
    style-src 'self'; img-src 'self' data:; media-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types redress";

/// The same for pages whose script presses what is on the page, and asks and makes nothing.
pub const WITH_KEYS: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// What a file that somebody attached may do when it is opened: nothing.
pub const SANDBOX: &str = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 11] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    (header::REFERRER_POLICY, "same-origin"),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
    (HeaderName::from_static("x-dns-prefetch-control"), "off"),
    (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
];

const PERMISSIONS_POLICY: &str = "accelerometer=(), bluetooth=(), camera=(), display-capture=(), \
    geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    serial=(), usb=()";

/// The same for the one page in which a reporter tells with scripts on: it may ask her for the
/// microphone, and nothing that it shows from elsewhere may.
pub const WITH_MICROPHONE: &str = "accelerometer=(), bluetooth=(), camera=(), display-capture=(), \
    geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(self), midi=(), \
    payment=(), serial=(), usb=()";

/// What a redirect carries of it: no page is shown, so nothing in it can be framed, run or asked
/// for, and on a poor network every hundred bytes before the next page are a delay of their own.
const OF_A_REDIRECT: [HeaderName; 5] = [
    header::CONTENT_SECURITY_POLICY,
    header::X_CONTENT_TYPE_OPTIONS,
    header::REFERRER_POLICY,
    header::CACHE_CONTROL,
    HeaderName::from_static("cross-origin-opener-policy"),
];
/// Nothing at all.
const NOTHING: &str = "default-src 'none'";

/// Adds the headers, and logs the route's template, the status and nothing of the visitor.
pub async fn common(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route =
        request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let mut response = next.run(request).await;
    let redirected = response.status().is_redirection();
    if redirected {
        let nothing = HeaderValue::from_static(NOTHING);
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, nothing);
    }
    let carried = |name: &HeaderName| !redirected || OF_A_REDIRECT.contains(name);
    for (name, value) in HEADERS.into_iter().filter(|(name, _)| carried(name)) {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    tracing::info!(%method, route, status = response.status().as_u16(), "request");
    response
}
