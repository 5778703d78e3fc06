//! Key rings: the keys that one holder was given, as one age file, a line each.

import { text, utf8 } from "./bytes.ts";
import { open, seal, withRecipient, type Key } from "./seal.ts";

/** No holder is given more keys at once. */
const KEYS_MAX = 16;

/** Seals keys to their holder. */
export const sealRing = (keys: Key[], to: string): Promise<Uint8Array> =>
  seal(utf8(keys.map((key) => `${key.secret}\n`).join("")), to);

/** Opens a ring. */
export async function openRing(sealed: Uint8Array, secret: string): Promise<Key[]> {
  const lines = text(await open(sealed, secret)).split("\n").filter((line) => line !== "");
  if (lines.length > KEYS_MAX) {
    throw new Error("too many keys in a ring");
  }
  return Promise.all(lines.map(withRecipient));
}
