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

/** Seals bytes to one recipient: no set of recipients, so that kinds of keys never mix. */
export async function seal(plaintext: Uint8Array, recipient: string): Promise<Uint8Array> {
  if (!RECIPIENT.test(recipient)) {
    throw new Error("a recipient of a kind that is not sealed to here");
  }
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plaintext);
}

/** Opens a sealed object; nothing is given back if a byte of it was changed. */
export async function open(sealed: Uint8Array, secret: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  return decrypter.decrypt(sealed);
}
