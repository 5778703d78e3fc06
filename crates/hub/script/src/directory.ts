//! The directory from its signed events: a chain without a gap, each link signed by the authority
//! that the first one names, and that the page named.

import { fromBase64 } from "./bytes.ts";
import { digestOf, isSignedBy, NOTHING, read, type Holder } from "./event.ts";

/** An entrance of the portal. */
export type Channel = { id: string; framework: unknown; intake: string[]; escrow: string };

/** What this script needs of the directory. */
export type Directory = {
  authority: string;
  hub: Uint8Array;
  ledger: string;
  /** Recipients of the officers in service. */
  officers: Map<string, string>;
  channels: Map<string, Channel>;
};

type Change =
  | { change: "founded"; authority: string; hub: string; ledger: string }
  | { change: "organisation-registered" }
  | { change: "officer-registered"; officer: { id: string; recipient: string } }
  | { change: "officer-removed"; officer: string }
  | { change: "channel-opened"; channel: Channel };

/** Reads a directory; an error if anything in it is not as it must be. */
export function readDirectory(envelopes: Uint8Array[], trusted: string): Directory {
  const directory: Directory = {
    authority: trusted,
    hub: new Uint8Array(),
    ledger: "",
    officers: new Map(),
    channels: new Map(),
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
      directory.officers.set(change.officer.id, change.officer.recipient);
      break;
    case "officer-removed":
      directory.officers.delete(change.officer);
      break;
    case "channel-opened":
      directory.channels.set(change.channel.id, change.channel);
      break;
    default:
      throw new Error("the directory says something that this script does not know");
  }
}

/** The officers of a channel with their recipients, and its escrow. */
export function officersAndEscrow(
  directory: Directory,
  channel: Channel,
): { to: Holder; recipient: string }[] {
  const officers = channel.intake.flatMap((officer) => {
    const recipient = directory.officers.get(officer);
    return recipient === undefined ? [] : [{ to: { officer }, recipient }];
  });
  return [...officers, { to: "escrow", recipient: channel.escrow }];
}
