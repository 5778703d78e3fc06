//! Random identifiers: version 4 UUIDs, as text.
//!
//! `crypto.randomUUID` exists only where there is TLS; an onion address has none.

import { bytesToHex } from "@noble/hashes/utils.js";

import { random } from "./bytes.ts";

/** The identifier that these 16 random bytes make. */
export function ofRandom(bytes: Uint8Array): string {
  const marked = Uint8Array.from(bytes.subarray(0, 16));
  marked[6] = ((marked[6] ?? 0) & 0x0f) | 0x40;
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80;
  const digits = bytesToHex(marked);
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts.slice(1).map((end, place) => digits.slice(cuts[place], end)).join("-");
}

/** A new identifier. */
export const fresh = (): string => ofRandom(random(16));
