//! Does what the page does, for tests in Rust: `node drive.mjs [ADDRESS AUTHORITY]`. Each line of
//! standard input is a step as JSON, each line of standard output its outcome.
import { File } from "node:buffer";
import { createInterface } from "node:readline";

import {
  Hub, attach, decide, digest, fromBase64, handIn, keysOf, newKey, newKeys, numbersOf, ofRandom, open, openMessage,
  openRing, prepare, seal, sealRing, toBase64,
} from "../../assets/script.js";

const [address, authority] = process.argv.slice(2);
const sent = [];
const hub = new Hub("en", (path, options) => {
  sent.push(`${path} ${options.body ?? ""}`);
  return fetch(`${address}${path}`, options);
});
const random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const shown = digest(new TextEncoder().encode("what was shown"));
let entropy, keys, sealed;

function standing(html) {
  const [, facts] = html.match(/data-facts="([^"]*)"/);
  const named = { quot: '"', amp: "&", lt: "<", gt: ">" };
  return JSON.parse(facts.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (_, dec, hex, name) =>
    name ? named[name] : String.fromCodePoint(dec ? Number(dec) : parseInt(hex, 16))));
}

const renews = (envelope) => eventOf(envelope).body.kind === "keys-renewed";
const eventOf = (envelope) => {
  const { payload } = JSON.parse(Buffer.from(envelope, "base64").toString());
  return JSON.parse(Buffer.from(payload, "base64").toString());
};

/** What a hub could make of the events by which keys were given and renewed. */
function tampered(standing, tampering) {
  const place = standing.keys.findIndex(renews);
  if (tampering === "leave-out") {
    standing.keys.splice(place, 1);
  } else if (tampering === "leave-out-grants") {
    standing.keys = standing.keys.filter(renews);
  } else if (tampering === "reorder") {
    standing.keys.push(...standing.keys.splice(0, 1));
  } else if (tampering === "forge") {
    const event = eventOf(standing.keys[place]);
    event.body.keys[0].recipient = event.body.keys[0].previous;
    const envelope = JSON.parse(Buffer.from(standing.keys[place], "base64").toString());
    envelope.payload = Buffer.from(JSON.stringify(event)).toString("base64");
    standing.keys[place] = Buffer.from(JSON.stringify(envelope)).toString("base64");
  }
  return standing;
}

const steps = {
  async newKey() {
    return newKey();
  },
  async seal({ content, recipient }) {
    return { sealed: toBase64(await seal(fromBase64(content), recipient)) };
  },
  async open({ sealed, secret }) {
    return { content: toBase64(await open(fromBase64(sealed), secret)) };
  },
  async sealRing({ keys, recipient }) {
    return { sealed: toBase64(await sealRing(keys, recipient)) };
  },
  async openRing({ sealed, secret }) {
    return { keys: await openRing(fromBase64(sealed), secret) };
  },
  async file({ statement, identity, channel, option, read, files, twice }) {
    entropy = random(16);
    const consents = ["keep", "contact", "statistics", ...(read ? ["read"] : [])].map((purpose) => ({
      purpose, answer: "given", sha256: shown,
    }));
    const keys = await newKeys();
    const attached = [];
    for (const { name, content } of files ?? []) {
      const file = new File([fromBase64(content)], name);
      attached.push(await attach(hub, keys, file, undefined, false));
    }
    const filing = {
      case: ofRandom(random(16)), entropy, language: "en", channel, option, consents, statement,
      identity, keys, files: attached, suspect: false,
    };
    sealed = await prepare(hub, filing, authority);
    const proof = await handIn(hub, sealed, null);
    if (twice) {
      await handIn(hub, sealed, null);
    }
    return { numbers: numbersOf(entropy), proof };
  },
  async look() {
    keys = await keysOf(entropy);
    const page = await hub.inbox(keys);
    const objects = [...page.matchAll(/data-sealed="([^"]+)"/g)].map(([, object]) => object);
    const messages = await Promise.all(objects.map((object) => openMessage(hub, keys, object)));
    return { messages, standing: standing(page) };
  },
  async act({ reply, give, withdraw, once, tampering }) {
    const again = async () => tampered(standing(await hub.inbox(keys)), tampering);
    const decision = async (act) => {
      if (reply !== undefined) {
        return [await act.reply(reply)];
      }
      const answer = give === undefined ? "withdrawn" : "given";
      return [await act.consent("en", [{ purpose: give ?? withdraw, answer, sha256: shown }])];
    };
    const id = once ?? ofRandom(random(16));
    const page = await decide(hub, keys, await again(), again, id, decision);
    return { length: standing(page).sequence };
  },
  async bodies() {
    const plain = sent.flatMap((body) =>
      [body, ...[...body.matchAll(/[A-Za-z0-9+/=]{40,}/g)].map(([text]) => {
        const bytes = Buffer.from(fromBase64(text)).toString("latin1");
        const inner = bytes.match(/"payload":"([^"]+)"/);
        return bytes + (inner ? Buffer.from(inner[1], "base64").toString("latin1") : "");
      })]);
    return { plain };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { step, ...given } = JSON.parse(line);
  const outcome = await steps[step](given).catch((error) => ({ error: `${error.stack}` }));
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
