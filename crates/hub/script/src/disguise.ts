//! A disguised voice: a channel vocoder. What is kept of a voice is how loud each of a few bands is,
//! some times a second; that shapes a sound of one fixed pitch. The voice itself is in no sample.
//!
//! Sources: Dudley, "The Vocoder" (1939); Shannon et al., "Speech Recognition with Primarily Temporal
//! Cues" (1995): four bands and 16 Hz are enough to understand words. What it does not hide is in
//! docs/adr/0020-voice.md.

import { random } from "./bytes.ts";
import { wav } from "./wav.ts";

/** Samples a second: as a telephone. */
const RATE = 8000;
/** Where the bands begin and end, in Hz. None is so narrow that it follows one tone of a voice. */
const EDGES = [100, 300, 500, 720, 980, 1280, 1630, 2050, 2540, 3100, 3800];
/** The pitch of every disguised voice, in Hz. */
const PITCH = 100;
/** From here on the sound is noise, as in s and f, in Hz. */
const NOISE_FROM = 2000;
/** How fast loudness may change, in Hz: faster than words, slower than any voice's pitch. */
const ENVELOPE = 16;
/** A low pass that never swings below zero, in decibels. */
const DAMPED = -6;
/** Beside a tone of many parts, noise is loud. */
const NOISE_LOUDNESS = 0.2;
/** How steep a band is; two filters follow each other. */
const STEEPNESS = 0.8;
/** Bands move up or down by this part, so that the size of a throat does not show. */
const [MOVED_LEAST, MOVED_MOST] = [0.06, 0.14];

/** A recording under disguise. */
export type Disguised = { bytes: Uint8Array; sound: AudioBuffer };

/** Disguises a recording; an error if the browser cannot read it. */
export async function disguise(recording: Uint8Array): Promise<Disguised> {
  // Reading brings it to the rate of the context that reads.
  const reader = new OfflineAudioContext(1, 1, RATE);
  const voice = await reader.decodeAudioData(recording.slice().buffer);
  const context = new OfflineAudioContext(1, voice.length, RATE);
  const heard = context.createBufferSource();
  heard.buffer = voice;
  const mono = context.createGain();
  mono.channelCount = 1;
  mono.channelCountMode = "explicit";
  heard.connect(mono);
  const [tone, noise] = [fixedTone(context), hiss(context)];
  const moved = movement();
  EDGES.slice(1).forEach((to, place) => {
    const from = EDGES[place] as number;
    const centre = Math.sqrt(from * to);
    const quality = (STEEPNESS * centre) / (to - from);
    const carrier = from < NOISE_FROM ? tone : noise;
    const loudness = envelope(band(mono, centre, quality));
    const shaped = context.createGain();
    shaped.gain.value = 0;
    loudness.connect(shaped.gain);
    band(carrier, centre * moved, quality).connect(shaped).connect(context.destination);
  });
  heard.start();
  const sound = await context.startRendering();
  return { bytes: wav(sound.getChannelData(0), RATE), sound };
}

/** How far bands move: drawn anew for each recording and kept nowhere. */
function movement(): number {
  const [drawn = 0, side = 0] = random(2);
  const by = MOVED_LEAST + ((MOVED_MOST - MOVED_LEAST) * drawn) / 255;
  return side % 2 === 0 ? 1 + by : 1 - by;
}

/** What of a sound lies in a band. */
function band(sound: AudioNode, centre: number, quality: number): AudioNode {
  const once = filter(sound, "bandpass", centre, quality);
  return filter(once, "bandpass", centre, quality);
}

/** How loud a sound is from moment to moment. */
function envelope(sound: AudioNode): AudioNode {
  const size = sound.context.createWaveShaper();
  size.curve = Float32Array.of(1, 0, 1);
  sound.connect(size);
  return filter(filter(size, "lowpass", ENVELOPE, DAMPED), "lowpass", ENVELOPE, DAMPED);
}

function filter(sound: AudioNode, type: BiquadFilterType, at: number, quality: number): AudioNode {
  const node = sound.context.createBiquadFilter();
  node.type = type;
  node.frequency.value = at;
  node.Q.value = quality;
  sound.connect(node);
  return node;
}

/** One pitch with all its overtones, equally loud. */
function fixedTone(context: BaseAudioContext): AudioNode {
  const count = Math.floor(RATE / 2 / PITCH);
  const [real, imaginary] = [new Float32Array(count), new Float32Array(count)];
  for (let part = 1; part < count; part++) {
    // Phases after Schroeder (1970), so that no moment is much louder than another.
    const phase = (Math.PI * part * part) / count;
    real[part] = Math.cos(phase);
    imaginary[part] = Math.sin(phase);
  }
  const tone = context.createOscillator();
  tone.setPeriodicWave(context.createPeriodicWave(real, imaginary));
  tone.frequency.value = PITCH;
  tone.start();
  return tone;
}

/** Noise, a second of it again and again. */
function hiss(context: BaseAudioContext): AudioNode {
  const noise = context.createBufferSource();
  noise.buffer = context.createBuffer(1, RATE, RATE);
  noise.buffer.getChannelData(0).forEach((_, place, samples) => {
    samples[place] = NOISE_LOUDNESS * (2 * Math.random() - 1);
  });
  noise.loop = true;
  noise.start();
  return noise;
}
