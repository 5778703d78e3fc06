//! What the holder of an inbox decides: sealed and signed here.

import { attach, listed, remade } from "./attached.ts";
import { fromBase64, text } from "./bytes.ts";
import { officersAndEscrow, readDirectory } from "./directory.ts";
import {
  digestOf, EVENT_VERSION, isSignedBy, read, sign, type Body, type CompartmentSeal, type Envelope,
  type Grant, type RenewedKey,
} from "./event.ts";
import { Refused, type Hub } from "./hub.ts";
import type { ReceiptKeys } from "./receipt.ts";
import { openRing } from "./ring.ts";
import { open, type Key } from "./seal.ts";
import { Sealer } from "./sealer.ts";
import type { Progress } from "./upload.ts";
import { fresh } from "./uuid.ts";

/** Where a case stands, as the page of its inbox says. */
export type Standing = {
  case: string;
  sequence: number;
  previous: string;
  at: string;
  first: string | null;
  /** Once a key was renewed: the events since by which keys were given and renewed. */
  keys: string[];
  recipients: Record<string, string>;
  unshared: Grant[];
  /** What the reporter added to what she kept for herself. */
  added: { object: string; said: string }[];
  authority: string;
};

/** A message as it lies in an inbox. */
export type Message = { text: string; letter?: string };

/** A consent question as it is answered in an open inbox. */
export type Answered = { purpose: string; answer: "given" | "withdrawn"; sha256: string };

/** Only a copy is wanted of something of which none can be made. */
export class NoCopy extends Error {}

/** Makes the events of one decision, given where the case stands. */
export type Decision = (act: Act) => Promise<Body[]>;

/**
 * The keys of compartments. The reporter believes what she signed herself. From there on a key is
 * given by who holds it, and renewed by who holds the one before it.
 */
async function recipientsOf(
  hub: Hub,
  standing: Standing,
  keys: ReceiptKeys,
): Promise<Record<string, string>> {
  if (standing.first === null) {
    return standing.recipients;
  }
  const first = read(fromBase64(standing.first));
  if (!isSignedBy(first, keys.signer.name, keys.signer.verifyingKey)) {
    throw new Error("the case does not begin with what its reporter signed");
  }
  const compartments = first.event.body["compartments"] as CompartmentSeal[];
  const newest = Object.fromEntries(compartments.map((seal) => [seal.compartment, seal.recipient]));
  if (standing.keys.length === 0) {
    return newest;
  }
  const { ever } = readDirectory((await hub.facts()).directory, standing.authority);
  const held = new Set<string>();
  const give = (grants: unknown): void =>
    (grants as Grant[]).forEach(({ compartments, to }) =>
      compartments.forEach((part) => held.add(`${part} officer/${(to as { officer?: string }).officer}`)),
    );
  give(first.event.body["grants"]);
  let { sequence } = first.event;
  for (const envelope of standing.keys.map((bytes) => read(fromBase64(bytes)))) {
    const { actor, body, ...event } = envelope.event;
    const renewed = (body["keys"] ?? []) as RenewedKey[];
    const parts = [...renewed, ...(body["grants"] as Grant[])].flatMap((given) =>
      "to" in given ? given.compartments : given.compartment);
    const own = actor === keys.signer.name;
    const key = own ? keys.signer.verifyingKey : fromBase64(ever.get(actor)?.verifying_key ?? "");
    const follows = event.stream === first.event.stream && event.sequence > sequence &&
      renewed.every(({ compartment, previous }) => newest[compartment] === previous);
    const may = own || parts.every((part) => held.has(`${part} ${actor}`));
    if (!follows || !may || !isSignedBy(envelope, actor, key)) {
      throw new Error(`keys were given or renewed by nobody who may, or one is missing: ${event.id}`);
    }
    for (const { compartment, recipient } of renewed) {
      newest[compartment] = recipient;
      held.forEach((name) => name.startsWith(compartment) && held.delete(name));
    }
    give(body["grants"]);
    sequence = event.sequence;
  }
  return newest;
}

/** One decision being sealed. */
export class Act {
  readonly sealer = new Sealer();

  private constructor(
    private readonly hub: Hub,
    private readonly keys: ReceiptKeys,
    private readonly standing: Standing,
    private readonly recipients: Record<string, string>,
  ) {}

  static async begin(hub: Hub, keys: ReceiptKeys, standing: Standing): Promise<Act> {
    return new Act(hub, keys, standing, await recipientsOf(hub, standing, keys));
  }

  /** Seals a value to a compartment. */
  async seal(value: unknown, compartment: string): Promise<unknown> {
    return this.sealer.json(value, this.recipient(compartment));
  }

  private recipient(compartment: string): string {
    const recipient = this.recipients[compartment];
    if (recipient === undefined) {
      throw new Error(`there is no compartment ${compartment}`);
    }
    return recipient;
  }

  /**
   * Words and files that are added to the report, or of files the copies alone. A file is sent before
   * it is named.
   */
  async add(text: string, files: File[], copyOnly: boolean, sent: Progress): Promise<Body> {
    const parts = Object.entries(this.recipients);
    const keys = new Map(parts.map(([part, recipient]) => [part, { recipient }]));
    const attached = [];
    for (const file of files) {
      sent(0);
      const copy = await remade(file);
      if (copyOnly && copy === undefined) {
        throw new NoCopy(`there is no copy of ${file.type}`);
      }
      attached.push(await attach(this.hub, keys, file, copy, copyOnly, sent));
    }
    const { copies, originals, all, kept } = listed(attached);
    return {
      kind: "report-added",
      content: await this.seal({ text, files: all }, "statement"),
      evidence: await this.seal({ files: kept }, "evidence"),
      files: copies,
      originals,
    };
  }

  /** A reply. */
  async reply(message: string): Promise<Body> {
    const sealed = await this.seal({ text: message }, "statement");
    return { kind: "message-received", inbox: this.keys.inbox, message: sealed };
  }

  /** Consents given or withdrawn, with the texts that were shown. */
  async consent(language: string, answered: Answered[]): Promise<Body> {
    const texts = answered.map(({ purpose, sha256 }) => ({ purpose, sha256 }));
    const record = await this.seal({ language, texts }, "statement");
    const answers = answered.map(({ purpose, answer }) => ({ purpose, answer }));
    const reads = answers.some(({ purpose, answer }) => purpose === "read" && answer === "given");
    const grants = reads ? await this.letRead() : [];
    return { kind: "consent-recorded", answers, record, grants };
  }

  /** A report that only its reporter could open is given to the officers of its channel. */
  private async letRead(): Promise<Grant[]> {
    const { unshared, first, authority } = this.standing;
    if (unshared.length === 0 || first === null) {
      return [];
    }
    const facts = await this.hub.facts();
    const directory = readDirectory(facts.directory, authority);
    const channel = directory.channels.get(String(read(fromBase64(first)).event.body["channel"]));
    if (channel === undefined) {
      throw new Error("the channel is not in the directory");
    }
    const grants = [];
    for (const own of unshared) {
      const sealed = await this.hub.object(this.keys, own.keys.object);
      const ring = await openRing(sealed, this.keys.key.secret);
      for (const { to, recipient, compartments } of officersAndEscrow(directory, channel)) {
        const parts = compartments.filter((part) => own.compartments.includes(part));
        const keyOf = (part: string): Key =>
          ring.find((key) => key.recipient === this.recipients[part]) as Key;
        grants.push(await this.sealer.grant(parts, parts.map(keyOf), to, recipient));
      }
    }
    return grants;
  }

  /** Signs the events, one after the other. `once` is the number of the first. */
  sign(once: string, bodies: Body[]): Envelope[] {
    let [{ sequence, previous }, id] = [this.standing, once];
    return bodies.map((body) => {
      const event = {
        version: EVENT_VERSION,
        id,
        stream: `case/${this.standing.case}`,
        sequence,
        previous,
        at: this.standing.at,
        actor: this.keys.signer.name,
        body,
      };
      const envelope = sign(event, this.keys.signer);
      [sequence, previous, id] = [sequence + 1, digestOf(envelope), fresh()];
      return envelope;
    });
  }
}

/** Decides; if the case moved on meanwhile, once more from where it stands. Gives the page after. */
export async function decide(
  hub: Hub,
  keys: ReceiptKeys,
  standing: Standing,
  again: () => Promise<Standing>,
  once: string,
  decision: Decision,
): Promise<string> {
  const attempt = async (standing: Standing): Promise<string> => {
    const act = await Act.begin(hub, keys, standing);
    const bodies = await decision(act);
    return hub.act(keys, act.sign(once, bodies), act.sealer.objects);
  };
  try {
    return await attempt(standing);
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 409) {
      throw error;
    }
    return attempt(await again());
  }
}

/** Opens a message. */
export async function openMessage(
  hub: Hub,
  keys: ReceiptKeys,
  object: string,
): Promise<Message> {
  return JSON.parse(text(await open(await hub.object(keys, object), keys.key.secret))) as Message;
}

/** What the reporter kept for herself: opened with the keys that only her receipt opens. */
export async function openKept(
  hub: Hub,
  keys: ReceiptKeys,
  standing: Standing,
): Promise<{ asked: string; answer: string }[]> {
  const [own] = standing.unshared;
  if (own === undefined || standing.first === null) {
    return [];
  }
  const ring = await openRing(await hub.object(keys, own.keys.object), keys.key.secret);
  const first = read(fromBase64(standing.first));
  const answers = [];
  const compartments = first.event.body["compartments"] as CompartmentSeal[];
  for (const seal of compartments.filter(({ compartment }) => compartment !== "evidence")) {
    const key = ring.find(({ recipient }) => recipient === seal.recipient);
    const sealed = await hub.object(keys, seal.content.object);
    answers.push(...JSON.parse(text(await open(sealed, key?.secret ?? ""))).answers);
  }
  const { recipient } = compartments.find(({ compartment }) => compartment === "statement") ?? {};
  const key = ring.find((key) => key.recipient === recipient);
  for (const { object, said } of standing.added) {
    const sealed = await hub.object(keys, object);
    answers.push({ asked: said, answer: JSON.parse(text(await open(sealed, key?.secret ?? ""))).text });
  }
  return answers;
}
