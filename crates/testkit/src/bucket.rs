//! A service on loopback that takes files as Amazon S3 does: it checks the signature of every
//! request by itself, keeps what is put, and fails when it is told to.

use std::{
    collections::{BTreeMap, VecDeque},
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// With what the service's own headers begin; each of them is signed.
const HEADERS: &str = "x-amz-";

/// How the next request fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The service says that it is busy (503).
    Busy,
    /// It sends the client elsewhere (307).
    Elsewhere,
    /// The connection is cut in the middle of the body.
    CutBefore,
    /// The file is kept, and the connection cut instead of an answer.
    CutAfter,
}

#[derive(Debug, Default)]
struct State {
    kept: BTreeMap<String, Vec<u8>>,
    troubles: VecDeque<Trouble>,
    requests: usize,
}

#[derive(Debug)]
struct Shared {
    keys: Keys,
    state: Mutex<State>,
}

/// What both sides know.
#[derive(Debug, Clone)]
struct Keys {
    access: String,
    secret: String,
}

/// A service with one pair of keys, on a port of its own. It has every bucket.
#[derive(Debug)]
pub struct Bucket {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Bucket {
    /// Begins to serve.
    ///
    /// # Panics
    ///
    /// When loopback has no free port.
    #[must_use]
    pub fn new(access: &str, secret: &str) -> Self {
        #[expect(clippy::expect_used, reason = "a test cannot go on without a port")]
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        #[expect(clippy::expect_used, reason = "a bound listener has an address")]
        let address = listener.local_addr().expect("a bound listener has an address");
        let keys = Keys { access: access.to_owned(), secret: secret.to_owned() };
        let shared = Arc::new(Shared { keys, state: Mutex::default() });
        let serving = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let shared = Arc::clone(&serving);
                // Whoever hangs up in the middle has put nothing.
                std::thread::spawn(move || serve(stream, &shared));
            }
        });
        Self { address, shared }
    }

    /// Where it is.
    #[must_use]
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Lets a request to come fail, after those that were to fail already.
    pub fn next(&self, trouble: Trouble) {
        self.shared.state().troubles.push_back(trouble);
    }

    /// What was put: by path, bucket first.
    #[must_use]
    pub fn kept(&self) -> BTreeMap<String, Vec<u8>> {
        self.shared.state().kept.clone()
    }

    /// How many requests came, whatever became of them.
    #[must_use]
    pub fn requests(&self) -> usize {
        self.shared.state().requests
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request: its headers by small letters.
#[derive(Debug, Default)]
struct Request {
    method: String,
    path: String,
    query: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Request {
    /// Reads line and headers (RFC 9112).
    fn read(lines: &mut impl BufRead) -> std::io::Result<Self> {
        let mut line = String::new();
        lines.read_line(&mut line)?;
        let mut words = line.split_whitespace();
        let (method, target) = (words.next(), words.next().unwrap_or_default());
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut request = Self {
            method: method.unwrap_or_default().to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            ..Self::default()
        };
        loop {
            let mut line = String::new();
            lines.read_line(&mut line)?;
            let Some((name, value)) = line.split_once(':') else { return Ok(request) };
            request.headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The signature that this request must have: AWS Signature Version 4, "Authenticating
    /// Requests: Using the Authorization Header", in one piece.
    fn signature(&self, signed_headers: &str, (scope, secret): (&str, &str)) -> Option<String> {
        let headers: Vec<String> = signed_headers
            .split(';')
            .map(|name| format!("{name}:{}\n", self.header(name)))
            .collect();
        let headers = headers.concat();
        let mut query: Vec<String> = self
            .query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| if pair.contains('=') { pair.to_owned() } else { format!("{pair}=") })
            .collect();
        query.sort();
        let canonical = format!(
            "{}\n{}\n{}\n{headers}\n{signed_headers}\n{}",
            self.method,
            self.path,
            query.join("&"),
            self.header("x-amz-content-sha256")
        );
        let text = format!(
            "AWS4-HMAC-SHA256\n{}\n{scope}\n{}",
            self.header("x-amz-date"),
            hex::encode(Sha256::digest(canonical))
        );
        let mut key = format!("AWS4{secret}").into_bytes();
        for part in scope.split('/').chain([text.as_str()]) {
            let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
            mac.update(part.as_bytes());
            key = mac.finalize().into_bytes().to_vec();
        }
        Some(hex::encode(key))
    }

    /// Whether the holder of the keys signed exactly this, whatever the day.
    fn is_signed_by(&self, keys: &Keys) -> bool {
        let authorization = self.header("authorization");
        let Some(parts) = authorization.strip_prefix("AWS4-HMAC-SHA256 ") else { return false };
        let part = |name: &str| {
            let mut parts = parts.split(',').map(str::trim);
            parts.find_map(|part| part.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default()
        };
        let (credential, signed_headers) = (part("Credential"), part("SignedHeaders"));
        let Some((access, scope)) = credential.split_once('/') else { return false };
        let day = self.header("x-amz-date").get(..8).unwrap_or_default();
        let must_be_signed = |name: &str| name == "host" || name.starts_with(HEADERS);
        let covers_all = self
            .headers
            .keys()
            .filter(|name| must_be_signed(name))
            .all(|name| signed_headers.split(';').any(|signed| signed == name));
        access == keys.access
            && scope.split('/').next() == Some(day)
            && scope.ends_with("/s3/aws4_request")
            && covers_all
            && self.header("x-amz-content-sha256") == hex::encode(Sha256::digest(&self.body))
            && self.signature(signed_headers, (scope, &keys.secret)).as_deref()
                == Some(part("Signature"))
    }
}

fn serve(mut stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut request = Request::read(&mut lines)?;
    let trouble = {
        let mut state = shared.state();
        state.requests += 1;
        state.troubles.pop_front()
    };
    let length = request.header("content-length").parse().unwrap_or(0);
    if trouble == Some(Trouble::CutBefore) {
        lines.take(length / 2).read_to_end(&mut request.body)?;
        return Ok(());
    }
    lines.take(length).read_to_end(&mut request.body)?;
    let answer = match trouble {
        Some(Trouble::Busy) => "503 Slow Down",
        Some(Trouble::Elsewhere) => "307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/",
        _ if !request.is_signed_by(&shared.keys) => "403 Forbidden",
        _ if request.method != "PUT" => "405 Method Not Allowed",
        _ => {
            shared.state().kept.insert(request.path, request.body);
            "200 OK\r\nETag: \"kept\""
        }
    };
    if trouble == Some(Trouble::CutAfter) {
        return Ok(());
    }
    stream.write_all(
        format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The two examples with bodies and headers of Amazon's documentation of Signature Version 4.
    #[test]
    fn signatures_are_those_of_the_published_examples() {
        let keys = Keys {
            access: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".to_owned(),
        };
        let get = "GET /test.txt HTTP/1.1\r\n\
            Host: examplebucket.s3.amazonaws.com\r\n\
            Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41\r\n\
            Range: bytes=0-9\r\n\
            x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\r\n\
            x-amz-date: 20130524T000000Z\r\n\r\n";
        let put = "PUT /test%24file.text HTTP/1.1\r\n\
            Host: examplebucket.s3.amazonaws.com\r\n\
            Date: Fri, 24 May 2013 00:00:00 GMT\r\n\
            Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class, Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd\r\n\
            x-amz-date: 20130524T000000Z\r\n\
            x-amz-storage-class: REDUCED_REDUNDANCY\r\n\
            x-amz-content-sha256: 44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072\r\n\r\n";
        let list = "GET /?max-keys=2&prefix=J HTTP/1.1\r\n\
            Host: examplebucket.s3.amazonaws.com\r\n\
            Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7\r\n\
            x-amz-date: 20130524T000000Z\r\n\
            x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\r\n\r\n";
        for (text, body) in [(get, ""), (put, "Welcome to Amazon S3."), (list, "")] {
            let mut request = Request::read(&mut text.as_bytes()).unwrap();
            request.body = body.into();
            assert!(request.is_signed_by(&keys), "{text}");
            request.body.push(b'.');
            assert!(!request.is_signed_by(&keys), "another body: {text}");
            request.body.pop();
            request.path.push('.');
            assert!(!request.is_signed_by(&keys), "another path: {text}");
        }
    }
}
