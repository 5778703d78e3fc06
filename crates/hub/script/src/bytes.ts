//! Bytes and texts.

import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64 } from "@scure/base";

export { concatBytes as concat, randomBytes as random } from "@noble/hashes/utils.js";

/** UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of UTF-8 bytes; an error if they are not. */
export const text = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes);
export const fromBase64 = (written: string): Uint8Array => base64.decode(written);

/** SHA-256, as events write digests. */
export const digest = (bytes: Uint8Array): string => toBase64(sha256(bytes));

/** A 32-byte secret derived from another; each label gives an unrelated one. */
export const derive = (secret: Uint8Array, label: string): Uint8Array =>
  hkdf(sha256, secret, undefined, utf8(label), 32);

/** Whether two sequences of bytes are the same. */
export const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);

/** JSON in UTF-8. */
export const json = (value: unknown): Uint8Array => utf8(JSON.stringify(value));
