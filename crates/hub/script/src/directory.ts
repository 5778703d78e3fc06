//! The directory from its signed events: a chain without a gap, each link signed by the authority
//! that the first one names, and that the page named.

import { fromBase64 } from "./bytes.ts";
import { digestOf, isSignedBy, NOTHING, read, type Holder } from "./event.ts";

/** An entrance of the portal. */
export type Channel = {
  id: string;
  organisation: string;
  intake: string[];
  escrow: string;
};

/** That a channel takes its reports under a framework from some moment on. */
type Adoption = { channel: string; framework: unknown; from: string };

/** An officer, without a name. */
type Officer = {
  id: string;
  organisation: string;
  roles: string[];
  recipient: string;
  verifying_key: string;
};

/** Every compartment of a report, in order. */
export const COMPARTMENTS = ["statement", "identity", "evidence"];

/** Who is given keys, and to which compartments. */
export type KeyHolder = { to: Holder; recipient: string; compartments: string[] };

/** What this script needs of the directory. */
export type Directory = {
  authority: string;
  hub: Uint8Array;
  ledger: string;
  /** The officers in service. */
  officers: Map<string, Officer>;
  /** Officers in service or gone, by the name under which they sign. */
  ever: Map<string, Officer>;
  channels: Map<string, Channel>;
  /** What channels adopted, in the order in which it was signed. */
  adoptions: Adoption[];
};

type Change =
  | { change: "founded"; authority: string; hub: string; ledger: string }
  | { change: "organisation-registered" }
  | { change: "officer-registered"; officer: Officer }
  | { change: "officer-removed"; officer: string }
  | { change: "channel-opened"; channel: Channel }
  | { change: "framework-adopted"; adoption: Adoption };

/** Reads a directory; an error if anything in it is not as it must be. */
export function readDirectory(envelopes: Uint8Array[], trusted: string): Directory {
  const directory: Directory = {
    authority: trusted,
    hub: new Uint8Array(),
    ledger: "",
    officers: new Map(),
    ever: new Map(),
    channels: new Map(),
    adoptions: [],
  };
  let last = NOTHING;
  envelopes.forEach((bytes, place) => {
    const envelope = read(bytes);
    const { stream, sequence, previous, actor, body } = envelope.event;
    const follows = stream === "directory" && sequence === place && previous === last;
    const change = body as unknown as Change;
    const founds = change.change === "founded";
    if (!follows || body.kind !== "directory-changed" || founds !== (place === 0)) {
      throw new Error(`the directory's chain is broken at number ${place}`);
    }
    if (!isSignedBy(envelope, actor, fromBase64(trusted))) {
      throw new Error(`number ${place} of the directory is not signed by its authority`);
    }
    apply(directory, change);
    last = digestOf(envelope);
  });
  if (envelopes.length === 0) {
    throw new Error("there is no directory");
  }
  return directory;
}

function apply(directory: Directory, change: Change): void {
  switch (change.change) {
    case "founded":
      if (change.authority !== directory.authority) {
        throw new Error("the directory is of another authority than the page");
      }
      directory.hub = fromBase64(change.hub);
      directory.ledger = change.ledger;
      break;
    case "organisation-registered":
      break;
    case "officer-registered":
      directory.officers.set(change.officer.id, change.officer);
      directory.ever.set(`officer/${change.officer.id}`, change.officer);
      break;
    case "officer-removed":
      directory.officers.delete(change.officer);
      break;
    case "channel-opened":
      directory.channels.set(change.channel.id, change.channel);
      break;
    case "framework-adopted":
      directory.adoptions.push(change.adoption);
      break;
    default:
      throw new Error("the directory says something that this script does not know");
  }
}

/** The framework under which a channel takes the reports of a moment. */
export function frameworkAt(directory: Directory, channel: string, at: string): unknown {
  let last: Adoption | undefined;
  for (const one of directory.adoptions) {
    const begins = Date.parse(one.from);
    const later = last === undefined || begins >= Date.parse(last.from);
    if (one.channel === channel && begins <= Date.parse(at) && later) {
      last = one;
    }
  }
  if (last === undefined) {
    throw new Error("the channel has adopted no framework");
  }
  return last.framework;
}

/** Whether a compartment of a new report of this channel is sealed to an officer. */
function holds(officer: Officer, channel: Channel, compartment: string): boolean {
  if (compartment === "evidence") {
    const ours = officer.organisation === channel.organisation;
    return ours && officer.roles.includes("evidence-custodian");
  }
  return channel.intake.includes(officer.id);
}

/** The officers of a channel with what each is given, and its escrow. */
export function officersAndEscrow(directory: Directory, channel: Channel): KeyHolder[] {
  const officers = [...directory.officers.values()].map((officer) => ({
    to: { officer: officer.id },
    recipient: officer.recipient,
    compartments: COMPARTMENTS.filter((part) => holds(officer, channel, part)),
  }));
  const escrow: KeyHolder = {
    to: "escrow",
    recipient: channel.escrow,
    compartments: COMPARTMENTS,
  };
  return [...officers.filter(({ compartments }) => compartments.length > 0), escrow];
}
