//! Signed events: DSSE envelopes over exact bytes, Ed25519.
//!
//! Source: secure-systems-lab DSSE v1.0.2, "protocol.md" and "envelope.md".

import { ed25519 } from "@noble/curves/ed25519.js";

import { concat, digest, fromBase64, json, text, toBase64, utf8 } from "./bytes.ts";

/** What the payload of our envelopes is. */
export const EVENT_TYPE = "application/vnd.redress.event+json";
/** The form of event that this script writes. */
export const EVENT_VERSION = 1;
/** What stands before the first event of a stream. */
export const NOTHING = toBase64(new Uint8Array(32));

/** A sealed object, as events name it. */
export type ObjectReference = { object: string; sha256: string; size_bytes: number };

/** Who holds a key. */
export type Holder = { officer: string } | "escrow" | "reporter";

/** Keys of compartments, sealed to one holder. */
export type Grant = { compartments: string[]; to: Holder; keys: ObjectReference };

/** A compartment of a report. */
export type CompartmentSeal = { compartment: string; recipient: string; content: ObjectReference };

/** The next key of a compartment. */
export type RenewedKey = { compartment: string; previous: string; recipient: string };

/** What happened; its form is that of `domain::event::EventBody`. */
export type Body = { kind: string } & Record<string, unknown>;

/** One event, as signed. */
export type Event = {
  version: number;
  id: string;
  stream: string;
  sequence: number;
  previous: string;
  at: string;
  actor: string;
  body: Body;
};

/** A signing key with the name under which it signs. */
export type Signer = { name: string; seed: Uint8Array; verifyingKey: Uint8Array };

/** A signed event: the bytes that are sent and hashed. */
export type Envelope = {
  bytes: Uint8Array;
  payload: Uint8Array;
  signatures: { keyid: string; sig: string }[];
  event: Event;
};

export const signerOf = (name: string, seed: Uint8Array): Signer => ({
  name,
  seed,
  verifyingKey: ed25519.getPublicKey(seed),
});

/** The bytes that are signed: DSSE's pre-authentication encoding. */
export const signedBytes = (kind: string, payload: Uint8Array): Uint8Array =>
  concat(utf8(`DSSEv1 ${utf8(kind).length} ${kind} ${payload.length} `), payload);

/** Signs an event. */
export function sign(event: Event, signer: Signer): Envelope {
  const payload = json(event);
  const sig = toBase64(ed25519.sign(signedBytes(EVENT_TYPE, payload), signer.seed));
  const signatures = [{ keyid: signer.name, sig }];
  const bytes = json({ payloadType: EVENT_TYPE, payload: toBase64(payload), signatures });
  return { bytes, payload, signatures, event };
}

/** Reads an envelope. Its signatures are not checked yet. */
export function read(bytes: Uint8Array): Envelope {
  const written = JSON.parse(text(bytes)) as {
    payloadType: string;
    payload: string;
    signatures: { keyid: string; sig: string }[];
  };
  if (written.payloadType !== EVENT_TYPE) {
    throw new Error("not an envelope of an event");
  }
  const payload = fromBase64(written.payload);
  const event = JSON.parse(text(payload)) as Event;
  return { bytes, payload, signatures: written.signatures, event };
}

/** Whether `key` made this signature over these bytes; no lenient form passes. */
export function verify(key: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, bytes, key, { zip215: false });
  } catch {
    return false;
  }
}

/** Whether `actor` signed exactly this content with this key. */
export function isSignedBy(envelope: Envelope, actor: string, key: Uint8Array): boolean {
  const signed = signedBytes(EVENT_TYPE, envelope.payload);
  return envelope.signatures
    .filter(({ keyid }) => keyid === actor)
    .some(({ sig }) => verify(key, signed, fromBase64(sig)));
}

/** What the next event of the stream names as its predecessor. */
export const digestOf = (envelope: Envelope): string => digest(envelope.bytes);
