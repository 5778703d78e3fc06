//! Sound as a WAV file: 16 bits a sample, one channel.

const HEADER_BYTES = 44;
const FORMAT_BYTES = 16;
const PCM = 1;
const SAMPLE_BYTES = 2;
const LOUDEST = 32767;
/** How loud the loudest sample becomes, of 1. */
const PEAK = 0.9;

/** The samples, made as loud as they can be, at so many a second. */
export function wav(samples: Float32Array, rate: number): Uint8Array {
  const data = samples.length * SAMPLE_BYTES;
  const bytes = new Uint8Array(HEADER_BYTES + data);
  const view = new DataView(bytes.buffer);
  const name = (at: number, text: string): void =>
    [...text].forEach((letter, place) => view.setUint8(at + place, letter.charCodeAt(0)));
  name(0, "RIFF");
  view.setUint32(4, HEADER_BYTES - 8 + data, true);
  name(8, "WAVEfmt ");
  view.setUint32(16, FORMAT_BYTES, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * SAMPLE_BYTES, true);
  view.setUint16(32, SAMPLE_BYTES, true);
  view.setUint16(34, SAMPLE_BYTES * 8, true);
  name(36, "data");
  view.setUint32(40, data, true);
  let peak = 0;
  for (const sample of samples) {
    peak = Math.max(peak, Math.abs(sample));
  }
  const scale = peak === 0 ? 0 : (PEAK * LOUDEST) / peak;
  samples.forEach((sample, place) =>
    view.setInt16(HEADER_BYTES + place * SAMPLE_BYTES, Math.round(sample * scale), true),
  );
  return bytes;
}
