//! The script that is served makes the same of a receipt as the Rust crate `seal`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  List, appearsIn, fromBase64, isSignedBy, keysOf, numbersOf, ofRandom, open, padText, padme, parse,
  read, seal,
  sign, signerOf, toBase64, wordsOf, digest,
} from "../../assets/script.js";

const file = new URL("../../../seal/tests/vectors/browser.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8"));
const unhex = (text) => Uint8Array.from(Buffer.from(text, "hex"));
const hex = (bytes) => Buffer.from(bytes).toString("hex");
const lists = ["en", "fr", "es", "pt"].map((code) => new List(code, vectors.lists[code].split(" ")));

test("a receipt has the same words, numbers and keys", async () => {
  for (const known of vectors.receipts) {
    const entropy = unhex(known.entropy);
    assert.deepEqual(numbersOf(entropy), known.numbers);
    for (const list of lists) {
      assert.deepEqual(wordsOf(entropy, list), known.words[list.language]);
    }
    const keys = await keysOf(entropy);
    assert.deepEqual(keys.public, known.public);
    assert.equal(keys.key.secret, known.secret);
  }
});

test("what people type is read the same", () => {
  for (const { typed, read } of vectors.entries) {
    const found = parse(typed, lists);
    const made = "entropy" in found ? { entropy: hex(found.entropy) } : found.mistyped;
    if (made.kind === "unknown") {
      made.meant ??= null;
    }
    assert.deepEqual(made, read, typed);
  }
});

test("a receipt is found inside a text and a text is not taken for one", () => {
  for (const { text, holds } of vectors.texts) {
    assert.equal(appearsIn(text, lists), holds, text);
  }
});

test("sizes are the same", () => {
  for (const [bytes, padded] of vectors.padded_texts) {
    assert.equal(padText(new Uint8Array(bytes)).length, padded);
  }
  for (const [bytes, padded] of vectors.padded_files) {
    assert.equal(padme(bytes), padded);
  }
  assert.deepEqual([...padText(Uint8Array.of(0x31)).subarray(0, 3)], [0x31, 0x20, 0x20]);
});

test("an event is signed the same, and a changed one is not signed", () => {
  const { seed, event, envelope, digest: known } = vectors.signed;
  const signer = signerOf(event.actor, unhex(seed));
  const bytes = new TextEncoder().encode(envelope);
  assert.equal(digest(bytes), known);
  const kept = read(bytes);
  assert.deepEqual(kept.event, event);
  assert.ok(isSignedBy(kept, event.actor, signer.verifyingKey));
  assert.ok(!isSignedBy(kept, "hub", signer.verifyingKey));
  assert.equal(Buffer.compare(sign(kept.event, signer).bytes, bytes), 0);
  const changed = { ...kept, payload: kept.payload.map((byte, place) => byte ^ (place === 9)) };
  assert.ok(!isSignedBy(changed, event.actor, signer.verifyingKey));
});

test("identifiers and base64 are written the same", () => {
  const [bytes, written] = vectors.identifier;
  assert.equal(ofRandom(unhex(bytes)), written);
  assert.equal(toBase64(fromBase64("AAEC/w==")), "AAEC/w==");
});

test("nothing is sealed to a recipient of a kind that is left out", async () => {
  for (const recipient of ["age1tag1qqq", "age1tagpq1qqq", "nobody", ""]) {
    await assert.rejects(seal(new Uint8Array(1), recipient), recipient);
  }
});

test("a post-quantum recipient is sealed to and opened", async () => {
  const { generateHybridIdentity, identityToRecipient } = await import("age-encryption").catch(() => ({}));
  if (generateHybridIdentity === undefined) {
    return;
  }
  const secret = await generateHybridIdentity();
  const sealed = await seal(Uint8Array.of(7), await identityToRecipient(secret));
  assert.deepEqual([...(await open(sealed, secret))], [7]);
});
