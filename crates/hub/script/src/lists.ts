//! The word lists of receipts: fetched once when they are needed, checked by their digest.

/** Words of the standard lists differ within their first four letters. */
const LETTERS_ENOUGH = 4;
/** No list has a word of more letters; longer input is cut before it is compared. */
const LETTERS_MAX = 16;
/** A word that differs by more is not what was meant. */
const DISTANCE_MAX = 2;

/** Compatibility forms without accents. */
export const unaccented = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "");

const beginning = (word: string): string => [...word].slice(0, LETTERS_ENOUGH).join("");

/** A word list as people type it: without accents, by whole word and by first letters. */
export class List {
  readonly plain: string[];
  private readonly places = new Map<string, number>();

  constructor(readonly language: string, readonly words: string[]) {
    this.plain = words.map(unaccented);
    this.plain.forEach((word, place) => {
      const begin = beginning(word);
      if (!this.places.has(begin)) {
        this.places.set(begin, place);
      }
    });
    // A whole word goes before the beginning of another.
    this.plain.forEach((word, place) => this.places.set(word, place));
  }

  /** The place of a word typed whole, or by its first four letters or more. */
  find(token: string): number | undefined {
    const whole = this.places.get(token);
    if (whole !== undefined) {
      return whole;
    }
    const place = this.places.get(beginning(token));
    return place !== undefined && this.plain[place]?.startsWith(token) ? place : undefined;
  }

  /** The place of a whole word. */
  findWhole(token: string): number | undefined {
    const place = this.places.get(token);
    return place !== undefined && this.plain[place] === token ? place : undefined;
  }

  /** The word that looks most like this one. */
  suggest(token: string): string | undefined {
    const cut = [...token].slice(0, LETTERS_MAX).join("");
    let nearest: { place: number; distance: number } | undefined;
    this.plain.forEach((word, place) => {
      const distance = editDistance(word, cut);
      if (distance < (nearest?.distance ?? Infinity)) {
        nearest = { place, distance };
      }
    });
    return nearest && nearest.distance <= DISTANCE_MAX ? this.words[nearest.place] : undefined;
  }
}

/** How many letters are to be added, left out, changed or swapped (Damerau-Levenshtein). */
function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const most = a.length + b.length;
  const last = new Map<string, number>();
  // Row and column 0 stand before the beginning of both words.
  const table = Array.from({ length: a.length + 2 }, () => new Array<number>(b.length + 2).fill(0));
  const at = (row: number, column: number): number => table[row]?.[column] ?? most;
  const put = (row: number, column: number, value: number): void => {
    (table[row] as number[])[column] = value;
  };
  put(0, 0, most);
  for (let row = 0; row <= a.length; row++) {
    put(row + 1, 0, most);
    put(row + 1, 1, row);
  }
  for (let column = 0; column <= b.length; column++) {
    put(0, column + 1, most);
    put(1, column + 1, column);
  }
  for (let row = 1; row <= a.length; row++) {
    let matched = 0;
    for (let column = 1; column <= b.length; column++) {
      const lastRow = last.get(b[column - 1] as string) ?? 0;
      const lastColumn = matched;
      const equal = a[row - 1] === b[column - 1];
      if (equal) {
        matched = column;
      }
      put(row + 1, column + 1, Math.min(
        at(row, column) + (equal ? 0 : 1),
        at(row + 1, column) + 1,
        at(row, column + 1) + 1,
        at(lastRow, lastColumn) + (row - lastRow - 1) + 1 + (column - lastColumn - 1),
      ));
    }
    last.set(a[row - 1] as string, row);
  }
  return at(a.length + 1, b.length + 1);
}
