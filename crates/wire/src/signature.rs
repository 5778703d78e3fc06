//! Signed requests: HTTP Message Signatures (RFC 9421) with an officer's Ed25519 key.
//!
//! The signature covers the method, the path, the query and the digest of the body, so that no
//! shared secret lies on a hub and nothing of a request can be changed on its way.

use bytes::Bytes;
use domain::{id::OfficerId, key::VerifyingKey, limit::CLOCK_SKEW_SECONDS_MAX};
use http::Request;
use http_body_util::{BodyExt, Full};
use httpsig_hyper::{
    ContentDigestType, MessageSignature, MessageSignatureReq, RequestContentDigest,
    prelude::{
        AlgorithmName, HttpSigError, HttpSigResult, HttpSignatureParams, SigningKey as HttpSigner,
        VerifyingKey as HttpVerifier, message_component::HttpMessageComponentId,
    },
};
use jiff::Timestamp;
use seal::secret::{SigningKey, verify};

/// What a signature has to cover.
const COVERED: [&str; 4] = ["@method", "@path", "@query", "content-digest"];

/// A request that is not signed as it must be; one word for every cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the request is not signed by an officer of this directory")]
pub struct Unsigned;

struct Signer<'a> {
    officer: String,
    key: &'a SigningKey,
}

impl HttpSigner for Signer<'_> {
    fn sign(&self, data: &[u8]) -> HttpSigResult<Vec<u8>> {
        Ok(self.key.sign(data).to_vec())
    }

    fn key_id(&self) -> String {
        self.officer.clone()
    }

    fn alg(&self) -> AlgorithmName {
        AlgorithmName::Ed25519
    }
}

struct Checker {
    officer: String,
    key: VerifyingKey,
}

impl HttpVerifier for Checker {
    fn verify(&self, data: &[u8], signature: &[u8]) -> HttpSigResult<()> {
        let invalid = || HttpSigError::InvalidSignature("not of this key".to_owned());
        let signature = signature.try_into().map_err(|_| invalid())?;
        if verify(self.key, data, signature) { Ok(()) } else { Err(invalid()) }
    }

    fn key_id(&self) -> String {
        self.officer.clone()
    }

    fn alg(&self) -> AlgorithmName {
        AlgorithmName::Ed25519
    }
}

fn covered() -> Result<Vec<HttpMessageComponentId>, Unsigned> {
    COVERED
        .iter()
        .map(|component| HttpMessageComponentId::try_from(*component))
        .collect::<Result<_, _>>()
        .map_err(|_| Unsigned)
}

/// Signs a request for an officer.
///
/// # Errors
///
/// When the request cannot be signed; requests made by [`crate::HubClient`] always can.
pub async fn sign(
    request: Request<Bytes>,
    officer: OfficerId,
    key: &SigningKey,
    now: Timestamp,
) -> Result<Request<Bytes>, Unsigned> {
    let mut request = request
        .map(Full::new)
        .set_content_digest(&ContentDigestType::Sha256)
        .await
        .map_err(|_| Unsigned)?;
    let mut parameters = HttpSignatureParams::try_new(&covered()?).map_err(|_| Unsigned)?;
    let signer = Signer { officer: officer.to_string(), key };
    parameters.set_created(u64::try_from(now.as_second()).map_err(|_| Unsigned)?);
    parameters.set_keyid(&signer.officer);
    parameters.set_alg(&AlgorithmName::Ed25519);
    request
        .set_message_signature(&parameters, &signer, Some("redress"))
        .await
        .map_err(|_| Unsigned)?;
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(|_| Unsigned)?.to_bytes();
    Ok(Request::from_parts(parts, body))
}

/// Which officer a request says it is from; nothing is checked yet.
///
/// # Errors
///
/// When it says nothing of the kind.
pub fn claimed_officer(request: &Request<Bytes>) -> Result<OfficerId, Unsigned> {
    let request = as_full(request);
    let ids = request.get_alg_key_ids().map_err(|_| Unsigned)?;
    let mut ids = ids.values();
    match (ids.next(), ids.next()) {
        (Some((_, Some(officer))), None) => officer.parse().map_err(|_| Unsigned),
        _ => Err(Unsigned),
    }
}

/// Checks that this officer signed the request, body included, within the last minutes.
///
/// # Errors
///
/// When anything of that is not so.
pub async fn check(
    request: &Request<Bytes>,
    officer: OfficerId,
    key: VerifyingKey,
    now: Timestamp,
) -> Result<(), Unsigned> {
    let full = as_full(request);
    let checker = Checker { officer: officer.to_string(), key };
    let name = full
        .verify_message_signature(&checker, Some(&checker.officer))
        .await
        .map_err(|_| Unsigned)?;
    let parameters = full.get_signature_params().map_err(|_| Unsigned)?;
    let parameters = parameters.get(&name).ok_or(Unsigned)?;
    let wanted = covered()?;
    if !wanted.iter().all(|component| parameters.covered_components.contains(component)) {
        return Err(Unsigned);
    }
    let created = parameters.created.and_then(|created| i64::try_from(created).ok());
    let age = created.map(|created| (now.as_second() - created).abs());
    if age.is_none_or(|age| age > CLOCK_SKEW_SECONDS_MAX) {
        return Err(Unsigned);
    }
    full.verify_content_digest().await.map(|_| ()).map_err(|_| Unsigned)
}

fn as_full(request: &Request<Bytes>) -> Request<Full<Bytes>> {
    let mut full = Request::new(Full::new(request.body().clone()));
    *full.method_mut() = request.method().clone();
    *full.uri_mut() = request.uri().clone();
    *full.headers_mut() = request.headers().clone();
    full
}

#[cfg(test)]
mod tests {
    use super::*;

    fn officer() -> OfficerId {
        OfficerId::from_random([1; 16])
    }

    fn key() -> SigningKey {
        SigningKey::from_seed(&[2; 32])
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    const NOW: &str = "2026-11-23T20:00:00Z";

    async fn signed() -> Request<Bytes> {
        let request = Request::post("http://hub.example/api/v1/cases?first=1")
            .body(Bytes::from_static(b"{}"))
            .unwrap();
        sign(request, officer(), &key(), at(NOW)).await.unwrap()
    }

    async fn passes(request: &Request<Bytes>, now: &str) -> bool {
        check(request, officer(), key().verifying_key(), at(now)).await.is_ok()
    }

    #[tokio::test]
    async fn a_signed_request_is_its_officers_for_five_minutes() {
        let request = signed().await;
        assert_eq!(claimed_officer(&request), Ok(officer()));
        assert!(passes(&request, NOW).await);
        assert!(passes(&request, "2026-11-23T20:04:59Z").await);
        assert!(!passes(&request, "2026-11-23T20:05:01Z").await);
        let other = SigningKey::from_seed(&[3; 32]).verifying_key();
        assert!(check(&request, officer(), other, at(NOW)).await.is_err());
    }

    #[tokio::test]
    async fn nothing_of_a_signed_request_can_be_changed() {
        let mut changed = signed().await;
        *changed.body_mut() = Bytes::from_static(b"{ }");
        assert!(!passes(&changed, NOW).await);
        let mut changed = signed().await;
        *changed.method_mut() = http::Method::DELETE;
        assert!(!passes(&changed, NOW).await);
        for uri in ["/api/v1/cases?first=2", "/api/v1/notices?first=1"] {
            let mut changed = signed().await;
            *changed.uri_mut() = uri.parse().unwrap();
            assert!(!passes(&changed, NOW).await);
        }
        let mut bare = signed().await;
        bare.headers_mut().remove("signature");
        assert!(!passes(&bare, NOW).await);
        assert_eq!(claimed_officer(&bare), Err(Unsigned));
    }

    #[tokio::test]
    async fn a_signature_that_covers_less_is_refused() {
        let mut request = Request::post("http://hub.example/api/v1/cases")
            .body(Full::new(Bytes::from_static(b"{}")))
            .unwrap()
            .set_content_digest(&ContentDigestType::Sha256)
            .await
            .unwrap();
        let only_method = [HttpMessageComponentId::try_from("@method").unwrap()];
        let mut parameters = HttpSignatureParams::try_new(&only_method).unwrap();
        parameters.set_created(u64::try_from(at(NOW).as_second()).unwrap());
        let key = key();
        let signer = Signer { officer: officer().to_string(), key: &key };
        parameters.set_keyid(&signer.officer);
        request.set_message_signature(&parameters, &signer, None).await.unwrap();
        let (parts, body) = request.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        assert!(!passes(&Request::from_parts(parts, body), NOW).await);
    }
}
