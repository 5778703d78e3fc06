//! Files: sealed while they are read and sent in parts, in constant memory, over connections that are
//! cut. The protocol is tus 1.0.0 (<https://tus.io/protocols/resumable-upload>).

import { sha256 } from "@noble/hashes/sha2.js";

import { concat, toBase64 } from "./bytes.ts";
import type { ObjectReference } from "./event.ts";
import { Refused, type Hub } from "./hub.ts";
import { padme } from "./pad.ts";
import { sealStream } from "./seal.ts";

/** What is sealed and sent: a file, or bytes in memory. */
export type Source = {
  name: string;
  type: string;
  size: number;
  stream(): ReadableStream<Uint8Array>;
};

/** Is told how much of something is sent, of 1. */
export type Progress = (part: number) => void;

/** Bytes in memory, under a name. A browser may put a `File` on its disk, and puts no array there. */
export function inMemory(name: string, type: string, bytes: Uint8Array): Source {
  const stream = (): ReadableStream<Uint8Array> => {
    let read = 0;
    return new ReadableStream({
      pull(out) {
        if (read >= bytes.length) {
          return out.close();
        }
        // A copy: whoever reads may take the memory of what it was given.
        out.enqueue(bytes.slice(read, (read += PADDING_BYTES)));
      },
    });
  };
  return { name, type, size: bytes.length, stream };
}

/** A file that is sealed and waits for its report. */
export type SealedFile = {
  name: string;
  mediaType: string;
  /** What it was. */
  plain: { object: string; size_bytes: number; sha256: string };
  /** What is stored. */
  reference: ObjectReference;
};

const PIECE_BYTES = 1024 * 1024;
/** Bytes in memory are read, and zeros written to pad a file, in pieces of this size. */
const PADDING_BYTES = 64 * 1024;
const ATTEMPTS = 6;
const PAUSE_MILLISECONDS = 2000;
const VERSION = { "tus-resumable": "1.0.0" };

/** Seals a file and sends it; it is durable when this ends. */
export async function sendFile(
  hub: Hub,
  file: Source,
  { recipient }: { recipient: string },
  sent: Progress = () => undefined,
): Promise<SealedFile> {
  const [plain, sealed] = [sha256.create(), sha256.create()];
  const read = padded(file, (piece) => plain.update(piece));
  const { stream, bytes } = await sealStream(read, padme(file.size), recipient);
  const location = await create(hub, bytes);
  const object = location.replace(/^.*\//, "");
  let offset = 0;
  for await (const piece of pieces(stream)) {
    sealed.update(piece);
    await append(hub, location, offset, piece);
    offset += piece.length;
    sent(offset / bytes);
  }
  return {
    name: file.name,
    mediaType: file.type,
    plain: { object, size_bytes: file.size, sha256: toBase64(plain.digest()) },
    reference: { object, sha256: toBase64(sealed.digest()), size_bytes: bytes },
  };
}

/** The bytes of a file, then zeros, so that its size says little. */
function padded(file: Source, take: (piece: Uint8Array) => void): ReadableStream<Uint8Array> {
  const reader = file.stream().getReader();
  let missing = padme(file.size) - file.size;
  return new ReadableStream({
    async pull(out) {
      const { done, value } = await reader.read();
      if (!done) {
        take(value);
        out.enqueue(value);
      } else if (missing > 0) {
        const zeros = Math.min(missing, PADDING_BYTES);
        missing -= zeros;
        out.enqueue(new Uint8Array(zeros));
      } else {
        out.close();
      }
    },
  });
}

/** A stream in pieces of one size; the last is what is left. */
async function* pieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let kept: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (value !== undefined) {
      kept.push(value);
      bytes += value.length;
    }
    if (bytes >= PIECE_BYTES || (done && bytes > 0)) {
      yield concat(...kept);
      [kept, bytes] = [[], 0];
    }
    if (done) {
      return;
    }
  }
}

async function create(hub: Hub, bytes: number): Promise<string> {
  const headers = { ...VERSION, "upload-length": String(bytes) };
  const answer = await hub.request("/objects", { method: "POST", headers });
  return answer.headers.get("location") ?? "";
}

/** Appends a piece; after a cut, what of it is missing. */
async function append(hub: Hub, location: string, begin: number, piece: Uint8Array): Promise<void> {
  let offset = begin;
  for (let attempt = 1; ; attempt++) {
    try {
      const headers = {
        ...VERSION,
        "upload-offset": String(offset),
        "content-type": "application/offset+octet-stream",
      };
      const body = piece.slice(offset - begin);
      await hub.request(location, { method: "PATCH", headers, body });
      return;
    } catch (error) {
      const moved = error instanceof Refused && error.status === 409;
      if ((error instanceof Refused && !moved) || attempt === ATTEMPTS) {
        throw error;
      }
      await new Promise((over) => setTimeout(over, PAUSE_MILLISECONDS * attempt));
      const there = await hub.request(location, { method: "HEAD", headers: VERSION }).catch(() => undefined);
      offset = Number(there?.headers.get("upload-offset") ?? offset);
      if (offset === begin + piece.length) {
        return;
      }
    }
  }
}
