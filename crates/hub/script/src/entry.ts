//! Reading a receipt as people write it: the same rules as `seal::receipt::entry`.

import { sha256 } from "@noble/hashes/sha2.js";

import { unaccented, type List } from "./lists.ts";

/** How many words. */
export const WORDS = 12;
/** Words in every list; each carries 11 bits. */
const LIST_WORDS = 2048;
const WORD_BITS = 11;
const ENTROPY_BYTES = 16;
const CHECK_BITS = 4;

/** What is wrong with a receipt as typed. */
export type Mistyped =
  | { kind: "count"; found: number }
  | { kind: "unknown"; position: number; meant?: string | undefined }
  | { kind: "checksum" };

/** What is said of it on a page, with marked places for values. */
export type EntryWords = { count: string; word: string; meant: string; together: string };

/** What is wrong with a receipt as typed, in the words of the page. */
export function said(wrong: Mistyped, words: EntryWords): string {
  const filled = (text: string, values: Record<string, string | number>): string =>
    text.replace(/%(\w+)%/g, (_, name: string) => String(values[name] ?? ""));
  switch (wrong.kind) {
    case "count":
      return filled(words.count, wrong);
    case "checksum":
      return words.together;
    case "unknown": {
      const { position, meant } = wrong;
      return meant === undefined
        ? filled(words.word, { position })
        : filled(words.meant, { position, meant });
    }
  }
}

/** The bits of a receipt, or what is wrong. */
export type Read = { entropy: Uint8Array } | { mistyped: Mistyped };

/** The zeros of the decimal digits of other scripts. Unicode lays each script's ten in a row. */
const ZEROS = [..."٠۰०০੦๐၀０"];

function latinDigit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  for (const zero of ZEROS) {
    const value = code - (zero.codePointAt(0) ?? 0);
    if (value >= 0 && value < 10) {
      return String(value);
    }
  }
  return letter;
}

/** Letters and digits, without accents, in lower case, in Latin digits; all else separates. */
function tokens(typed: string): string[] {
  const plain = [...unaccented(typed)].map((letter) => latinDigit(letter.toLowerCase())).join("");
  return plain.split(/[^\p{Alphabetic}\p{N}]+/u).filter((token) => token !== "");
}

const isDigits = (token: string): boolean => /^[0-9]+$/.test(token);

/** Reads what a person typed: words in any of the lists, by first letters, or numbers. */
export function parse(typed: string, lists: List[]): Read {
  const found = tokens(typed);
  if (found.length === 0 || !found.every(isDigits)) {
    return words(found, lists);
  }
  const places = numbers(found);
  return Array.isArray(places) ? ofPlaces(places) : { mistyped: places };
}

/** Whether lists are needed to read this. */
export const hasLetters = (typed: string): boolean => !tokens(typed).every(isDigits);

/** Twelve numbers, however grouped. */
function numbers(found: string[]): number[] | Mistyped {
  let groups = found;
  if (found.length !== WORDS || found.some((group) => group.length > 4)) {
    const all = found.join("");
    if (all.length !== WORDS * 4) {
      return { kind: "count", found: Math.ceil(all.length / 4) };
    }
    groups = all.match(/.{4}/g) ?? [];
  }
  const places = groups.map((group) => Number(group) - 1);
  const unknown = places.findIndex((place) => place < 0 || place >= LIST_WORDS);
  return unknown < 0 ? places : { kind: "unknown", position: unknown + 1 };
}

/** Words of one list. First letters may stand for words of several: the checksum tells which. */
function words(found: string[], lists: List[]): Read {
  if (found.length !== WORDS) {
    return { mistyped: { kind: "count", found: found.length } };
  }
  let best: { known: number; mistyped: Mistyped } | undefined;
  for (const list of lists) {
    const places = found.map((token) => list.find(token));
    const known = places.filter((place) => place !== undefined).length;
    const unknown = places.indexOf(undefined);
    if (unknown < 0) {
      const read = ofPlaces(places as number[]);
      if ("entropy" in read) {
        return read;
      }
      best = { known, mistyped: read.mistyped };
      continue;
    }
    if (known > (best?.known ?? -1)) {
      const meant = list.suggest(found[unknown] ?? "");
      best = { known, mistyped: { kind: "unknown", position: unknown + 1, meant } };
    }
  }
  return { mistyped: best?.mistyped ?? { kind: "count", found: 0 } };
}

function ofPlaces(places: number[]): Read {
  const bits = places.map((place) => place.toString(2).padStart(WORD_BITS, "0")).join("");
  const entropy = new Uint8Array(ENTROPY_BYTES);
  entropy.forEach((_, byte) => {
    entropy[byte] = parseInt(bits.slice(byte * 8, byte * 8 + 8), 2);
  });
  const checked = placesOf(entropy).every((place, position) => place === places[position]);
  return checked ? { entropy } : { mistyped: { kind: "checksum" } };
}

/** The twelve places in a list, counted from 0: 128 bits and 4 of their SHA-256 (BIP 39). */
export function placesOf(entropy: Uint8Array): number[] {
  const all = [...entropy, (sha256(entropy)[0] ?? 0) >> (8 - CHECK_BITS)];
  const bits = all
    .map((byte, place) => byte.toString(2).padStart(place < ENTROPY_BYTES ? 8 : CHECK_BITS, "0"))
    .join("");
  return (bits.match(/.{11}/g) ?? []).map((word) => parseInt(word, 2));
}

/** Whether twelve words or numbers of a receipt stand in a row somewhere in a text. */
export function appearsIn(text: string, lists: List[]): boolean {
  const found = tokens(text);
  const number = (token: string): number | undefined => {
    const place = /^[0-9]{4}$/.test(token) ? Number(token) - 1 : -1;
    return place >= 0 && place < LIST_WORDS ? place : undefined;
  };
  const stands = (find: (token: string) => number | undefined): boolean => {
    const places = found.map(find);
    return places.some((_, begin) => {
      const row = places.slice(begin, begin + WORDS);
      const whole = row.length === WORDS && row.every((place) => place !== undefined);
      return whole && "entropy" in ofPlaces(row as number[]);
    });
  };
  return stands(number) || lists.some((list) => stands((token) => list.findWhole(token)));
}
