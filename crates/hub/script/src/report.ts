//! A report: sealed here, signed by its receipt, vouched for by the hub, proved by its ledger.

import { listed, type Attached } from "./attached.ts";
import { toBase64 } from "./bytes.ts";
import {
  COMPARTMENTS, frameworkAt, officersAndEscrow, readDirectory, type Directory, type KeyHolder,
} from "./directory.ts";
import {
  digestOf, EVENT_VERSION, isSignedBy, NOTHING, read, sign, type Body, type Envelope, type Event,
  type Grant,
} from "./event.ts";
import { Refused, type Hub, type Objects, type Place } from "./hub.ts";
import { isProved } from "./proof.ts";
import { keysOf, type ReceiptKeys } from "./receipt.ts";
import { newKey, type Key } from "./seal.ts";
import { Sealer } from "./sealer.ts";
import { fresh } from "./uuid.ts";

/** One consent question as it was answered, with the digest of the text that was shown. */
export type Consent = { purpose: string; answer: "given" | "refused"; sha256: string };

/** The keys of the compartments, by their names. */
export type CompartmentKeys = Map<string, Key>;

/** New keys for every compartment. */
export async function newKeys(): Promise<CompartmentKeys> {
  const keys: CompartmentKeys = new Map();
  for (const compartment of COMPARTMENTS) {
    keys.set(compartment, await newKey());
  }
  return keys;
}

/** Everything that is sent, as it lies in the page's memory. */
export type Filing = {
  /** The number of the case that it will be, so that sending twice makes one. */
  case: string;
  entropy: Uint8Array;
  language: string;
  /** The channel that receives it. */
  channel: string;
  option: string;
  consents: Consent[];
  statement: Record<string, unknown>;
  identity: Record<string, unknown>;
  /** The keys of its compartments; files were sealed to them already. */
  keys: CompartmentKeys;
  files: Attached[];
  /** Whether a field that no person sees was filled in. */
  suspect: boolean;
};

/** A report under its seal. Handing in the same bytes again changes nothing. */
export type Sealed = {
  envelopes: Envelope[];
  objects: Objects;
  ledger: string;
  suspect: boolean;
};

/** The hub said something that it could not prove. */
export class Unproved extends Error {}

/** The hour may end while a report is sealed: then it is sealed again. */
const ATTEMPTS = 3;

/** Whether the hub refused an hour that has passed. */
export const isLate = (error: unknown): boolean =>
  error instanceof Refused && error.kind === "rejection-wrong-time";

/** Seals a report and has the hub vouch for its hour. */
export async function prepare(hub: Hub, filing: Filing, authority: string): Promise<Sealed> {
  const keys = await keysOf(filing.entropy);
  for (let attempt = 1; ; attempt++) {
    try {
      const { hour, directory: chain } = await hub.facts();
      const directory = readDirectory(chain, authority);
      const sealed = await sealReport(filing, keys, directory, hour);
      const first = await vouched(hub, sealed.first, directory);
      const second = sign(sealed.second(digestOf(first)), keys.signer);
      const { objects } = sealed;
      const [{ ledger }, { suspect }] = [directory, filing];
      return { envelopes: [first, second], objects, ledger, suspect };
    } catch (error) {
      if (!isLate(error) || attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}

/** Hands a sealed report in; gives its proof only after it was checked here. */
export async function handIn(hub: Hub, sealed: Sealed, place: Place): Promise<string> {
  const { envelopes, objects, suspect } = sealed;
  const { proof, salt } = await hub.report(envelopes, objects, suspect, place);
  const [first] = sealed.envelopes;
  if (first === undefined || !isProved(proof, first.bytes, salt, sealed.ledger)) {
    throw new Unproved("the hub did not prove that the report is in its ledger");
  }
  return proof;
}

/** The first event with the hub's signature, if nothing else of it was changed. */
async function vouched(hub: Hub, first: Envelope, directory: Directory): Promise<Envelope> {
  const answer = read(await hub.begin(first.bytes));
  const same = toBase64(answer.payload) === toBase64(first.payload);
  if (!same || !isSignedBy(answer, "hub", directory.hub)) {
    throw new Unproved("the hub did not vouch for what was signed");
  }
  return answer;
}

async function sealReport(
  filing: Filing,
  keys: ReceiptKeys,
  directory: Directory,
  at: string,
): Promise<{ first: Envelope; second: (previous: string) => Event; objects: Objects }> {
  const channel = directory.channels.get(filing.channel);
  if (channel === undefined) {
    throw new Error("the channel is not in the directory");
  }
  const sealer = new Sealer();
  const keyOf = (part: string): Key => filing.keys.get(part) as Key;
  const { copies, originals, all, kept } = listed(filing.files);
  const contents: Record<string, unknown> = {
    statement: { ...filing.statement, files: all },
    identity: filing.identity,
    evidence: { files: kept },
  };
  const compartments = [];
  for (const compartment of COMPARTMENTS) {
    const { recipient } = keyOf(compartment);
    const content = await sealer.json(contents[compartment], recipient);
    compartments.push({ compartment, recipient, content });
  }
  const texts = filing.consents.map(({ purpose, sha256 }) => ({ purpose, sha256 }));
  const shown = { language: filing.language, texts };
  const record = await sealer.json(shown, keyOf("statement").recipient);
  const readable = filing.consents.some(
    ({ purpose, answer }) => purpose === "read" && answer === "given",
  );
  const holders: KeyHolder[] = readable
    ? officersAndEscrow(directory, channel)
    : [{ to: "reporter", recipient: keys.key.recipient, compartments: COMPARTMENTS }];
  const grants: Grant[] = [];
  for (const { to, recipient, compartments: parts } of holders) {
    grants.push(await sealer.grant(parts, parts.map(keyOf), to, recipient));
  }
  const event = (sequence: number, previous: string, actor: string, body: Body): Event => ({
    version: EVENT_VERSION,
    id: fresh(),
    stream: `case/${filing.case}`,
    sequence,
    previous,
    at,
    actor,
    body,
  });
  const received = event(0, NOTHING, "hub", {
    kind: "report-received",
    channel: channel.id,
    framework: frameworkAt(directory, channel.id, at),
    option: filing.option,
    sealed_by: "browser",
    inbox: keys.public,
    compartments,
    files: copies,
    originals,
    grants,
  });
  const answers = filing.consents.map(({ purpose, answer }) => ({ purpose, answer }));
  const consented = { kind: "consent-recorded", answers, record, grants: [] };
  return {
    first: sign(received, keys.signer),
    second: (previous) => event(1, previous, keys.signer.name, consented),
    objects: sealer.objects,
  };
}
