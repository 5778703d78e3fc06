//! Files of a report: the original for who keeps evidence, a copy made here for everybody else.

import { disguise } from "./disguise.ts";
import type { Hub } from "./hub.ts";
import { redraw } from "./redraw.ts";
import { inMemory, sendFile, type Progress, type SealedFile, type Source } from "./upload.ts";

/** How a copy was made on this device. */
type Remaking = "redrawn" | "disguised";

/** A copy that was made on this device. */
export type Copy = { how: Remaking; content: Source };

/** A file as it is sealed and waits for its report: at least one of the two. */
export type Attached = {
  name: string;
  mediaType: string;
  original?: SealedFile | undefined;
  copy?: { how: Remaking; sealed: SealedFile } | undefined;
};

/** Single-line values, such as names of files, are cut to what is kept of them. */
const LINE_CHARACTERS_MAX = 200;
const line = (text: string): string => [...text].slice(0, LINE_CHARACTERS_MAX).join("");

/** Larger files of sound are not opened here: a telephone has little memory. In bytes. */
const SOUND_BYTES_MAX = 10 * 1024 * 1024;

/** A copy of a picture, drawn anew, or of sound, in a disguised voice; nothing of other files. */
export async function remade(file: File): Promise<Copy | undefined> {
  if (file.type.startsWith("audio/")) {
    return file.size <= SOUND_BYTES_MAX ? spoken(file) : undefined;
  }
  const drawn = await redraw(file);
  return (
    drawn && {
      how: "redrawn",
      content: inMemory(file.name, drawn.type, new Uint8Array(await drawn.arrayBuffer())),
    }
  );
}

/** Sound in a disguised voice; nothing if this browser cannot read it. */
async function spoken(file: File): Promise<Copy | undefined> {
  try {
    const { bytes } = await disguise(new Uint8Array(await file.arrayBuffer()));
    return { how: "disguised", content: inMemory("recording.wav", "audio/wav", bytes) };
  } catch {
    return undefined;
  }
}

/** Seals and sends a file with its copy, or the copy alone. */
export async function attach(
  hub: Hub,
  keys: ReadonlyMap<string, { recipient: string }>,
  file: Source,
  copy: Copy | undefined,
  copyOnly: boolean,
  sent: Progress = () => undefined,
): Promise<Attached> {
  const all = (copy?.content.size ?? 0) + (copyOnly ? 0 : file.size);
  let before = 0;
  const send = async (content: Source, compartment: string): Promise<SealedFile> => {
    const key = keys.get(compartment) as { recipient: string };
    const sealed = await sendFile(hub, content, key, (part) =>
      sent((before + part * content.size) / all),
    );
    before += content.size;
    return sealed;
  };
  const sealed = copy && { how: copy.how, sealed: await send(copy.content, "statement") };
  const original = copyOnly ? undefined : await send(file, "evidence");
  return { name: file.name, mediaType: file.type, original, copy: sealed };
}

type Reference = SealedFile["reference"];

/** What an event and its sealed texts say of files: `kept` are those whose originals are kept. */
export function listed(files: Attached[]): {
  copies: Reference[];
  originals: Reference[];
  all: unknown[];
  kept: unknown[];
} {
  return {
    copies: files.flatMap(({ copy }) => (copy ? [copy.sealed.reference] : [])),
    originals: files.flatMap(({ original }) => (original ? [original.reference] : [])),
    all: files.map(manifest),
    kept: files.filter(({ original }) => original !== undefined).map(manifest),
  };
}

/** What is said of a file inside the seal; its form is that of `domain::file::FileManifest`. */
const manifest = ({ name, mediaType, original, copy }: Attached): unknown => ({
  name: line(name),
  media_type: line(mediaType),
  original: original?.plain ?? null,
  copy:
    copy === undefined
      ? { outcome: "not-made", why: "sealed-on-device" }
      : { outcome: "remade", how: copy.how, file: copy.sealed.plain, media_type: copy.sealed.mediaType },
});

/** What is said of a file on the page. */
export type FileWords = {
  redrawn: string;
  disguised: string;
  not_made: string;
  only_copy: string;
  no_copy: string;
};

/** What became of a file, in the words of the page. */
export function told({ original, copy }: Attached, words: FileWords): string {
  const made = copy === undefined ? words.not_made : words[copy.how];
  return original === undefined ? `${made} ${words.only_copy}` : made;
}
