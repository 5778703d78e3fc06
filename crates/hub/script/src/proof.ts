//! The ledger's proof that a report is in it: C2SP `tlog-proof`, checked before a receipt is shown.

import { sha256 } from "@noble/hashes/sha2.js";

import { concat, fromBase64, same, utf8 } from "./bytes.ts";
import { verify } from "./event.ts";

const HEADING = "c2sp.org/tlog-proof@v1";
/** What keeps our commitments apart from any other hash of the same bytes. */
const COMMITMENT_DOMAIN = utf8("redress/leaf/v1\n");
/** Ed25519, in the numbering of signed notes. */
const ALGORITHM = 1;
/** No tree has more levels. */
const HASHES_MAX = 64;

/** The entry of an envelope. */
const commitment = (salt: Uint8Array, envelope: Uint8Array): Uint8Array =>
  sha256(concat(COMMITMENT_DOMAIN, salt, envelope));

const leafHash = (entry: Uint8Array): Uint8Array => sha256(concat(Uint8Array.of(0), entry));
const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(concat(Uint8Array.of(1), left, right));

/** Whether the proof shows this envelope in the tree that `verifier` (`name+hash+key`) signed. */
export function isProved(
  proof: string,
  envelope: Uint8Array,
  salt: Uint8Array,
  verifier: string,
): boolean {
  try {
    const [head, checkpoint] = cut(proof, "\n\n");
    const [heading, ...lines] = head.split("\n");
    if (heading !== HEADING) {
      return false;
    }
    const [first, ...rest] = lines[0]?.startsWith("extra ") ? lines.slice(1) : lines;
    const index = number(first?.match(/^index (0|[1-9][0-9]*)$/)?.[1]);
    const hashes = rest.map(fromBase64);
    const { size, root } = readCheckpoint(checkpoint, verifier);
    const computed = rootOf(leafHash(commitment(salt, envelope)), index, size, hashes);
    return computed !== undefined && same(computed, root);
  } catch {
    return false;
  }
}

/** A text in two, at the first place where `between` stands. */
function cut(text: string, between: string): [string, string] {
  const place = text.indexOf(between);
  if (place < 0) {
    throw new Error("a part is missing");
  }
  return [text.slice(0, place), text.slice(place + between.length)];
}

function number(text: string | undefined): number {
  const value = Number(text ?? NaN);
  if (!Number.isSafeInteger(value)) {
    throw new Error("not a number");
  }
  return value;
}

/** A signed checkpoint (C2SP `signed-note`, `tlog-checkpoint`). */
function readCheckpoint(note: string, verifier: string): { size: number; root: Uint8Array } {
  const [name, id, key] = verifier.match(/^([^+]+)\+([0-9a-f]{8})\+(.+)$/)?.slice(1) ?? [];
  const tagged = fromBase64(key ?? "");
  if (tagged[0] !== ALGORITHM) {
    throw new Error("a key of another kind");
  }
  const [body, signatures] = cut(note, "\n\n");
  const signed = utf8(`${body}\n`);
  const wanted = Number.parseInt(id ?? "", 16);
  const verified = signatures.split("\n").some((line) => {
    const [signer, written] = line.match(/^\u2014 (\S+) (\S+)$/)?.slice(1) ?? [];
    if (signer !== name || written === undefined) {
      return false;
    }
    const bytes = fromBase64(written);
    const known = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === wanted;
    return known && verify(tagged.subarray(1), signed, bytes.subarray(4));
  });
  const [origin, size, root] = body.split("\n");
  if (!verified || origin !== name) {
    throw new Error("the checkpoint is not signed by this ledger");
  }
  return { size: number(size), root: fromBase64(root ?? "") };
}

/** The root that an inclusion proof leads to (RFC 9162, 2.1.3.2). */
function rootOf(
  leaf: Uint8Array,
  index: number,
  size: number,
  hashes: Uint8Array[],
): Uint8Array | undefined {
  if (index >= size || hashes.length > HASHES_MAX) {
    return undefined;
  }
  // Numbers beyond 32 bits: halves are taken by division.
  const half = (value: number): number => Math.floor(value / 2);
  let [place, last, computed] = [index, size - 1, leaf];
  for (const hash of hashes) {
    if (last === 0) {
      return undefined;
    }
    if (place % 2 === 1 || place === last) {
      computed = nodeHash(hash, computed);
      while (place % 2 === 0 && place !== 0) {
        [place, last] = [half(place), half(last)];
      }
    } else {
      computed = nodeHash(computed, hash);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? computed : undefined;
}
