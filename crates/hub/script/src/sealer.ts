//! Seals values and remembers the sealed bytes until they are handed in.

import { digest, json } from "./bytes.ts";
import type { Grant, Holder, ObjectReference } from "./event.ts";
import type { Objects } from "./hub.ts";
import * as pad from "./pad.ts";
import { sealRing } from "./ring.ts";
import { seal, type Key } from "./seal.ts";
import { fresh } from "./uuid.ts";

export class Sealer {
  readonly objects: Objects = new Map();

  /** Seals a value as padded JSON. */
  async json(value: unknown, to: string): Promise<ObjectReference> {
    return this.keep(await seal(pad.text(json(value)), to));
  }

  /** The keys of compartments for one holder. */
  async grant(
    compartments: string[],
    keys: Key[],
    to: Holder,
    recipient: string,
  ): Promise<Grant> {
    return { compartments, to, keys: this.keep(await sealRing(keys, recipient)) };
  }

  private keep(sealed: Uint8Array): ObjectReference {
    const object = fresh();
    this.objects.set(object, sealed);
    return { object, sha256: digest(sealed), size_bytes: sealed.length };
  }
}
