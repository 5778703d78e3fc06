//! Padding, so that sizes say little: the same sizes as `seal::pad`.

const TEXT_BYTES = [1024, 4 * 1024, 16 * 1024, 64 * 1024, 256 * 1024, 1024 * 1024];
const SPACE = 0x20;

/** Pads a JSON text with spaces to the next fixed size; beyond the largest, by Padmé. */
export function text(json: Uint8Array): Uint8Array {
  const size = TEXT_BYTES.find((size) => json.length <= size) ?? padme(json.length);
  const padded = new Uint8Array(size).fill(SPACE);
  padded.set(json);
  return padded;
}

/**
 * The padded size of a file of this many bytes, after Nikitin et al., "Reducing Metadata Leakage
 * from Encrypted Files and Communication with PURBs" (2019), section 4.
 */
export function padme(bytes: number): number {
  if (bytes < 2) {
    return bytes;
  }
  const exponent = Math.floor(Math.log2(bytes));
  const mantissaBits = Math.floor(Math.log2(Math.max(exponent, 1))) + 1;
  const step = 2 ** Math.max(exponent - mantissaBits, 0);
  return Math.ceil(bytes / step) * step;
}
