//! The receipt: what it opens and signs with. The same labels as `seal::receipt`.

import { sha256 } from "@noble/hashes/sha2.js";

import { derive, random, toBase64 } from "./bytes.ts";
import { placesOf } from "./entry.ts";
import { signerOf, type Signer } from "./event.ts";
import type { List } from "./lists.ts";
import { keyOfSeed, type Key } from "./seal.ts";
import { ofRandom } from "./uuid.ts";

/** The public half of a receipt, as events write it. */
export type InboxKeys = {
  inbox: string;
  authenticator: string;
  verifying_key: string;
  recipient: string;
};

/** What a receipt opens and signs with. */
export type ReceiptKeys = {
  inbox: string;
  /** What proves to the hub that the holder may open the inbox. */
  authenticator: Uint8Array;
  key: Key;
  signer: Signer;
  public: InboxKeys;
};

/** The bits of a new receipt. */
export const newEntropy = (): Uint8Array => random(16);

/** The same receipt as twelve numbers from 0001 to 2048. */
export const numbersOf = (entropy: Uint8Array): string[] =>
  placesOf(entropy).map((place) => String(place + 1).padStart(4, "0"));

/** The receipt as twelve words of a list. */
export const wordsOf = (entropy: Uint8Array, list: List): string[] =>
  placesOf(entropy).map((place) => list.words[place] ?? "");

export async function keysOf(entropy: Uint8Array): Promise<ReceiptKeys> {
  const of = (label: string): Uint8Array => derive(entropy, `redress/receipt/v1/${label}`);
  const inbox = ofRandom(of("inbox"));
  const authenticator = of("authenticator");
  const key = await keyOfSeed(of("identity"));
  const signer = signerOf(`inbox/${inbox}`, of("signature"));
  return {
    inbox,
    authenticator,
    key,
    signer,
    public: {
      inbox,
      authenticator: toBase64(sha256(authenticator)),
      verifying_key: toBase64(signer.verifyingKey),
      recipient: key.recipient,
    },
  };
}
