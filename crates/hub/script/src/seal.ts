//! Sealing and opening: plain age v1 files, by the package `age-encryption`.

import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { bech32 } from "@scure/base";

/** A secret key with what is sealed to it. */
export type Key = { secret: string; recipient: string };

/** A key from the browser's randomness. */
export const newKey = async (): Promise<Key> => withRecipient(await generateX25519Identity());

/** The key that a secret seed makes. */
export const keyOfSeed = (seed: Uint8Array): Promise<Key> =>
  withRecipient(bech32.encodeFromBytes("AGE-SECRET-KEY-", seed).toUpperCase());

/** A key as age programs write it. */
export const withRecipient = async (secret: string): Promise<Key> => ({
  secret,
  recipient: await identityToRecipient(secret),
});

/** Recipients on X25519, alone or beside ML-KEM-768: those that the other side opens too. */
const RECIPIENT = /^age1(?!tag1|tagpq1)/;

/** Seals to one recipient: no set of recipients, so that kinds of keys never mix. */
function encrypterTo(recipient: string): Encrypter {
  if (!RECIPIENT.test(recipient)) {
    throw new Error("a recipient of a kind that is not sealed to here");
  }
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter;
}

/** Seals bytes. */
export const seal = async (plaintext: Uint8Array, recipient: string): Promise<Uint8Array> =>
  encrypterTo(recipient).encrypt(plaintext);

/** Seals a stream of so many bytes, and says how many it makes. */
export async function sealStream(
  plaintext: ReadableStream<Uint8Array>,
  bytes: number,
  recipient: string,
): Promise<{ stream: ReadableStream<Uint8Array>; bytes: number }> {
  const stream = await encrypterTo(recipient).encrypt(plaintext);
  return { stream, bytes: stream.size(bytes) };
}

/** Opens a sealed object; nothing is given back if a byte of it was changed. */
export async function open(sealed: Uint8Array, secret: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  return decrypter.decrypt(sealed);
}
