//! Vectors that this crate and the script of the portal share: both must make the same of the same
//! receipt, or a receipt that a browser showed would not open on a desk or without scripts.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what the tests share is part of the tests"
)]

use domain::{
    event::{Actor, EVENT_VERSION, Event, EventBody, Stream},
    id::{CaseId, EventId},
    key::Digest,
};
use seal::{
    envelope::Envelope,
    pad,
    receipt::{LISTS, Mistyped, Receipt},
};
use serde_json::{Value, json};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/browser.json");

fn receipts() -> Vec<Receipt> {
    let mut mixed = [0; 16];
    for (place, byte) in (0_u8..).zip(&mut mixed) {
        *byte = place.wrapping_mul(151).wrapping_add(29);
    }
    [[0; 16], [0x7f; 16], [0xff; 16], [1; 16], mixed].map(Receipt::from_entropy).into()
}

fn receipt(receipt: &Receipt) -> Value {
    let keys = receipt.keys().unwrap();
    let words: serde_json::Map<String, Value> =
        LISTS.iter().map(|list| (list.code.to_owned(), json!(receipt.words(list.code)))).collect();
    json!({
        "entropy": hex::encode(receipt.entropy()),
        "numbers": receipt.numbers(),
        "words": words,
        "public": keys.public(),
        "secret": *keys.secret.to_text(),
    })
}

/// What people type, and what is made of it.
fn entries() -> Vec<Value> {
    let receipt = &receipts()[1];
    let (words, french) = (receipt.words("en").join(" "), receipt.words("fr").join(" "));
    let numbers = receipt.numbers();
    let in_digits = |zero: u32| -> String {
        let digit = |c: char| c.to_digit(10).and_then(|d| char::from_u32(zero + d)).unwrap_or(c);
        numbers.join(" ").chars().map(digit).collect()
    };
    let typings = [
        words.clone(),
        words.to_uppercase(),
        words.replace(' ', "-"),
        "lega winn than year wave saus wort usef lega winn than yell".to_owned(),
        french.clone(),
        french.to_uppercase(),
        numbers.concat(),
        numbers.join(" "),
        numbers.iter().map(|number| number.trim_start_matches('0')).collect::<Vec<_>>().join(" "),
        in_digits(0x660),
        in_digits(0x6f0),
        in_digits(0x966),
        words.replace("sausage", "sausgae"),
        words.replace("sausage", "sasuage"),
        words.replace("sausage", "qqqqqqqqqqqqqqqqqqqqqqqqqq"),
        words.replacen("legal winner", "winner legal", 1),
        french.replacen(' ', " x", 1),
        receipt.words("es").join(" "),
        receipt.words("pt").join(" ").to_uppercase(),
        receipt.words("pt").join(" ").replacen("imitador vinheta", "vinheta imitador", 1),
        "legal winner".to_owned(),
        String::new(),
        "12345678".to_owned(),
        "0001 2049 0001 0001 0001 0001 0001 0001 0001 0001 0001 0001".to_owned(),
        "0000 0001 0001 0001 0001 0001 0001 0001 0001 0001 0001 0001".to_owned(),
    ];
    typings.into_iter().map(|typed| json!({ "read": entry(&typed), "typed": typed })).collect()
}

fn entry(typed: &str) -> Value {
    match Receipt::parse(typed) {
        Ok(receipt) => json!({ "entropy": hex::encode(receipt.entropy()) }),
        Err(Mistyped::Count { found }) => json!({ "kind": "count", "found": found }),
        Err(Mistyped::Unknown { position, meant }) => {
            json!({ "kind": "unknown", "position": position, "meant": meant })
        }
        Err(Mistyped::Checksum) => json!({ "kind": "checksum" }),
    }
}

/// Texts in which a receipt stands or does not.
fn texts() -> Vec<Value> {
    let receipt = &receipts()[1];
    let words = receipt.words("en").join(" ");
    let eleven = words.rsplit_once(' ').unwrap().0.to_owned();
    [
        format!("my code is {words} keep it"),
        format!("call\n{}\ntomorrow", receipt.numbers().join(" ")),
        format!("({})", receipt.words("fr").join(" ")),
        eleven,
        "They came at night, after the market had closed.".to_owned(),
        String::new(),
    ]
    .into_iter()
    .map(|text| json!({ "holds": Receipt::appears_in(&text), "text": text }))
    .collect()
}

fn signed() -> Value {
    let keys = receipts()[1].keys().unwrap();
    let actor = Actor::Inbox(keys.inbox);
    let event = Event {
        version: EVENT_VERSION,
        id: EventId::from_random([1; 16]),
        stream: Stream::Case(CaseId::from_random([2; 16])),
        sequence: 1,
        previous: Digest::ZERO,
        at: "2026-11-23T20:00:00Z".parse().unwrap(),
        actor,
        body: EventBody::BecameUnrestricted {},
    };
    let envelope = Envelope::sign(event.clone(), &[(actor, &keys.signing)]);
    let written = String::from_utf8(envelope.bytes().to_vec()).unwrap();
    json!({
        "seed": hex::encode(*keys.signing.seed()),
        "event": event,
        "envelope": written,
        "digest": envelope.digest(),
    })
}

fn vectors() -> Value {
    let lists: serde_json::Map<String, Value> =
        LISTS.iter().map(|list| (list.code.to_owned(), json!(list.words().join(" ")))).collect();
    let padded = |bytes: usize| json!([bytes, pad::text(vec![b'1'; bytes]).len()]);
    let texts_of = [7, 1024, 1025, 70_000, 1_048_576, 1_048_577, 3_000_000];
    let files = [0_u64, 1, 2, 3, 9, 1000, 65_537, 1_000_000, 123_456_789, 1 << 30];
    json!({
        "lists": lists,
        "receipts": receipts().iter().map(receipt).collect::<Vec<_>>(),
        "entries": entries(),
        "texts": texts(),
        "padded_texts": texts_of.map(padded).to_vec(),
        "padded_files": files.map(|bytes| json!([bytes, pad::padme(bytes)])).to_vec(),
        "signed": signed(),
        "identifier": [hex::encode([0xff; 16]), CaseId::from_random([0xff; 16])],
    })
}

#[test]
fn what_this_crate_makes_is_what_the_browser_makes() {
    if std::env::var_os("REDRESS_WRITE_VECTORS").is_some() {
        let text = serde_json::to_string_pretty(&vectors()).unwrap();
        std::fs::write(FILE, format!("{text}\n")).unwrap();
    }
    let kept: Value = serde_json::from_slice(&std::fs::read(FILE).unwrap()).unwrap();
    let made = vectors();
    for (subject, kept) in kept.as_object().unwrap() {
        assert_eq!(&made[subject], kept, "{subject}");
    }
    assert_eq!(made.as_object().unwrap().len(), kept.as_object().unwrap().len());
}
