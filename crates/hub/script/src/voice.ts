//! Telling with one's voice: recorded into this page's memory, heard again, disguised or deleted.
//! Nothing is sent before the page is left for the next, and nothing is kept in the browser.

import { attach, type Attached } from "./attached.ts";
import { concat } from "./bytes.ts";
import { disguise, type Disguised } from "./disguise.ts";
import type { Hub } from "./hub.ts";
import { done, sending } from "./page.ts";
import type { Key } from "./seal.ts";
import { inMemory } from "./upload.ts";

/** What is said of a recording, with marked places for values. */
export type VoiceWords = {
  seconds_max: number;
  recording: string;
  recorded: string;
  full: string;
  no_microphone: string;
  no_copy: string;
  line: string;
};

/** What was recorded. */
type Held = {
  original: Uint8Array;
  type: string;
  seconds: number;
  copy?: Disguised | undefined;
  /** As it was sealed last. */
  sealed?: { copyOnly: boolean; file: Attached };
};

const SECOND = 1000;
/** How files of these types are named; the name says nothing else. */
const ENDINGS = [["audio/mp4", "m4a"], ["audio/ogg", "ogg"], ["audio/webm", "webm"]] as const;

/** Minutes and seconds. */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

export class Voice {
  private recorder: MediaRecorder | undefined;
  private stopped: Promise<void> | undefined;
  private held: Held | undefined;
  private player: AudioContext | undefined;
  private copyOnly = false;

  /** `place` is where a recording is told of, if it is shown now. */
  constructor(
    private readonly words: () => VoiceWords,
    private readonly place: () => HTMLElement | null,
  ) {}

  /** Does what a button says; gives what went wrong, in words. */
  async act(value: string): Promise<string | undefined> {
    const wrong = await this.press(value);
    // The button that was pressed is hidden now.
    this.place()?.querySelector<HTMLButtonElement>("button:not([hidden])")?.focus();
    return wrong;
  }

  private async press(value: string): Promise<string | undefined> {
    this.silence();
    switch (value) {
      case "quiet":
        return undefined;
      case "record":
        return this.record();
      case "stop":
        return this.stop();
      case "listen":
        return this.listen();
      default:
        return this.delete();
    }
  }

  /** Takes over what was ticked. */
  take(fields: FormData): void {
    this.copyOnly = fields.has("copy-only");
  }

  /** Shows it in a page that has just come. */
  restore(): void {
    const ticked = this.place()?.querySelector<HTMLInputElement>("input");
    if (ticked) {
      ticked.checked = this.copyOnly;
    }
    this.show();
  }

  /** Shows what can be done now. */
  private show(): void {
    const place = this.place();
    const [runs, held] = [this.recorder !== undefined, this.held !== undefined];
    const [heard, plays] = [this.held?.copy !== undefined, this.player !== undefined];
    const shown: Record<string, boolean> = {
      record: !runs && !held, stop: runs, listen: heard && !plays, quiet: plays, delete: held,
    };
    for (const button of place?.querySelectorAll<HTMLButtonElement>("button") ?? []) {
      button.hidden = !shown[button.value];
    }
    if (!runs) {
      this.tell(this.held === undefined ? "" : this.said(this.words().recorded, this.held.seconds));
    }
  }

  /** What was recorded, as the page before sending shows it. */
  get lines(): string[] {
    return this.held === undefined ? [] : [this.said(this.words().line, this.held.seconds)];
  }

  /** What was recorded, sealed and sent; a recording that still runs is stopped first. */
  async attached(hub: Hub, keys: Map<string, Key>): Promise<Attached[]> {
    await this.stop();
    this.silence();
    const { held, copyOnly } = this;
    if (held === undefined) {
      return [];
    }
    if (held.sealed?.copyOnly !== copyOnly) {
      const ending = ENDINGS.find(([type]) => held.type.startsWith(type))?.[1] ?? "bin";
      const original = inMemory(`recording.${ending}`, held.type, held.original);
      const copy = held.copy && {
        how: "disguised" as const,
        content: inMemory("recording.wav", "audio/wav", held.copy.bytes),
      };
      held.sealed = { copyOnly, file: await attach(hub, keys, original, copy, copyOnly, sending) };
    }
    return [held.sealed.file];
  }

  /** What is wrong with it, in words: only the copy is to be kept, and there is none. */
  get wrong(): string | undefined {
    const missing = this.copyOnly && this.held !== undefined && this.held.copy === undefined;
    return missing ? this.words().no_copy : undefined;
  }

  private async record(): Promise<string | undefined> {
    let microphone: MediaStream;
    let recorder: MediaRecorder;
    try {
      microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
      recorder = new MediaRecorder(microphone);
    } catch {
      return this.words().no_microphone;
    }
    const pieces: Promise<ArrayBuffer>[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data.arrayBuffer());
    const begun = Date.now();
    const elapsed = (): number => (Date.now() - begun) / SECOND;
    const { seconds_max } = this.words();
    const ticks = setInterval(() => {
      this.tell(this.said(this.words().recording, Math.min(elapsed(), seconds_max)));
      if (elapsed() >= seconds_max) {
        void this.stop();
      }
    }, SECOND);
    this.stopped = new Promise<void>((over) => (recorder.onstop = () => over())).then(async () => {
      const seconds = Math.min(elapsed(), seconds_max);
      clearInterval(ticks);
      microphone.getTracks().forEach((track) => track.stop());
      const original = concat(...(await Promise.all(pieces)).map((piece) => new Uint8Array(piece)));
      this.recorder = undefined;
      if (original.length > 0) {
        const copy = await disguise(original).catch(() => undefined);
        this.held = { original, type: recorder.mimeType, seconds, copy };
      }
      this.show();
      if (seconds >= seconds_max && this.place() !== null) {
        done(this.words().full);
      }
      if (this.held !== undefined && this.held.copy === undefined) {
        this.tell(this.words().no_copy);
      }
    });
    this.recorder = recorder;
    // In pieces, so that a browser holds none for long.
    recorder.start(SECOND);
    this.show();
    this.tell(this.said(this.words().recording, 0));
    return undefined;
  }

  /** Stops a recording, and waits until it is disguised. */
  async stop(): Promise<undefined> {
    if (this.recorder?.state === "recording") {
      this.recorder.stop();
    }
    await this.stopped;
  }

  private async listen(): Promise<undefined> {
    const sound = this.held?.copy?.sound;
    if (sound !== undefined) {
      this.player = new AudioContext();
      const source = this.player.createBufferSource();
      source.buffer = sound;
      source.connect(this.player.destination);
      source.onended = () => this.silence();
      source.start();
      this.show();
    }
  }

  /** Stops what is heard. */
  private silence(): void {
    if (this.player !== undefined) {
      void this.player.close();
      this.player = undefined;
      this.show();
    }
  }

  /** Forgets what was recorded; what was sent of it is named by nothing and swept. */
  delete(): undefined {
    this.silence();
    this.held?.original.fill(0);
    this.held?.copy?.bytes.fill(0);
    this.held = undefined;
    this.show();
  }

  private said(text: string, seconds: number): string {
    return text.replace("%time%", clock(seconds)).replace("%most%", clock(this.words().seconds_max));
  }

  private tell(text: string): void {
    const told = this.place()?.querySelector("[data-told]");
    if (told) {
      told.textContent = text;
    }
  }
}
