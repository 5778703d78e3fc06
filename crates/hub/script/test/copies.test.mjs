//! Copies that the script makes, as far as no browser is needed: sound as a WAV file, bytes in memory,
//! and what of a file is sealed to whom.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Hub, attach, digest, inMemory, newKeys, open, wav } from "../../assets/script.js";

test("a sound is a WAV file of one channel, as loud as it can be", () => {
  const bytes = wav(Float32Array.of(0, 0.25, -0.5), 8000);
  const view = new DataView(bytes.buffer);
  const name = (at) => String.fromCharCode(...bytes.slice(at, at + 4));
  assert.deepEqual([name(0), name(8), name(12), name(36)], ["RIFF", "WAVE", "fmt ", "data"]);
  assert.equal(view.getUint32(4, true), bytes.length - 8);
  assert.deepEqual([view.getUint16(20, true), view.getUint16(22, true)], [1, 1]);
  assert.deepEqual([view.getUint32(24, true), view.getUint32(28, true)], [8000, 16000]);
  assert.deepEqual([view.getUint16(32, true), view.getUint16(34, true)], [2, 16]);
  assert.equal(view.getUint32(40, true), 6);
  const samples = [44, 46, 48].map((at) => view.getInt16(at, true));
  assert.deepEqual(samples, [0, 14745, -29490]);
});

test("silence stays silence", () => {
  assert.deepEqual([...wav(new Float32Array(2), 8000).slice(44)], [0, 0, 0, 0]);
});

test("bytes in memory are read in pieces and stay as they were", async () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, place) => place % 251);
  const known = digest(bytes);
  const read = [];
  for await (const piece of inMemory("a", "", bytes).stream()) {
    read.push(...piece);
    piece.fill(0);
  }
  assert.equal(digest(Uint8Array.from(read)), known);
  assert.equal(digest(bytes), known);
});

/** A hub that takes uploads; gives what it holds. */
function hub() {
  const held = new Map();
  const send = async (path, { method, body, headers }) => {
    if (method === "POST") {
      held.set(`/objects/${held.size}`, []);
      return new Response(null, { status: 201, headers: { location: `/objects/${held.size - 1}` } });
    }
    assert.equal(Number(headers["upload-offset"]), held.get(path).length);
    held.get(path).push(...body);
    return new Response(null, { status: 204 });
  };
  return { hub: new Hub("en", send), held };
}

test("the copy is sealed to the statement, the original to the evidence, or not at all", async () => {
  const keys = await newKeys();
  const file = inMemory("recording.webm", "audio/webm", Uint8Array.of(1, 2, 3));
  const copy = { how: "disguised", content: inMemory("recording.wav", "audio/wav", Uint8Array.of(9)) };
  const opened = async (held, sealed, compartment) => {
    const bytes = Uint8Array.from(held.get(`/objects/${sealed.reference.object}`));
    return [...await open(bytes, keys.get(compartment).secret)].slice(0, sealed.plain.size_bytes);
  };
  for (const copyOnly of [false, true]) {
    const { hub: to, held } = hub();
    const parts = [];
    const attached = await attach(to, keys, file, copy, copyOnly, (part) => parts.push(part));
    assert.deepEqual(parts, copyOnly ? [1] : [0.25, 1], "how much was sent, of 1");
    assert.equal(held.size, copyOnly ? 1 : 2);
    assert.deepEqual(await opened(held, attached.copy.sealed, "statement"), [9]);
    await assert.rejects(opened(held, attached.copy.sealed, "evidence"));
    if (copyOnly) {
      assert.equal(attached.original, undefined);
    } else {
      assert.deepEqual(await opened(held, attached.original, "evidence"), [1, 2, 3]);
      await assert.rejects(opened(held, attached.original, "statement"));
    }
  }
});
