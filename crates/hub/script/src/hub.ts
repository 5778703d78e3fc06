//! What is asked of the hub. No request holds words or a receipt: only what is sealed and signed.

import { fromBase64, toBase64 } from "./bytes.ts";
import type { Envelope } from "./event.ts";
import type { ReceiptKeys } from "./receipt.ts";

/** Sealed objects by their numbers. */
export type Objects = Map<string, Uint8Array>;

/** What the hub refused, in words for people. */
export class Refused extends Error {
  constructor(readonly status: number, readonly kind: string, message: string) {
    super(message);
  }
}

/** When a report was begun, as only the hub can read it. */
export type Place = string | null;

/** The header in which the hub gives it. */
const PLACE = "redress-place";

/** How a request is sent; tests give their own. */
export type Send = (path: string, options: RequestInit) => Promise<Response>;

/** The hub, asked in the language of the page. */
export class Hub {
  constructor(
    readonly language: string,
    private readonly send: Send = (path, options) => fetch(path, options),
  ) {}

  /** Sends a request; an answer that is no success is an error. */
  async request(path: string, options: RequestInit): Promise<Response> {
    const answer = await this.send(path, {
      ...options,
      headers: { "accept-language": this.language, ...options.headers },
      // Nothing is remembered, nothing follows elsewhere, and no cookie tells who asks.
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
    });
    if (!answer.ok) {
      const problem = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
      const kind = String(problem["type"] ?? "").replace("about:redress/", "");
      throw new Refused(answer.status, kind, String(problem["detail"] ?? ""));
    }
    return answer;
  }

  private ask(path: string, body?: unknown): Promise<Response> {
    return body === undefined
      ? this.request(path, { method: "GET" })
      : this.request(path, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        });
  }

  /** The hour and the signed directory. */
  async facts(): Promise<{ hour: string; directory: Uint8Array[] }> {
    const facts = await (await this.ask("/sealed/facts")).json();
    return { ...facts, directory: facts.directory.map(fromBase64) };
  }

  /** The same envelope with the hub's signature beside the reporter's. */
  async begin(envelope: Uint8Array): Promise<Uint8Array> {
    const answer = await this.ask("/sealed/begin", { envelope: toBase64(envelope) });
    return fromBase64((await answer.json()).envelope);
  }

  /** Hands a report in; gives the proof that it is in the ledger. */
  async report(
    envelopes: Envelope[],
    objects: Objects,
    suspect: boolean,
    place: Place,
  ): Promise<{ proof: string; salt: Uint8Array }> {
    const report = { append: append(envelopes, objects), suspect, place };
    const answer = await this.ask("/sealed/report", report);
    const received = await answer.json();
    return { proof: received.proof, salt: fromBase64(received.salt) };
  }

  /** The page of an inbox, its messages sealed. */
  async inbox(keys: ReceiptKeys): Promise<string> {
    return (await this.ask("/sealed/inbox", asking(keys))).text();
  }

  /** Hands in what the holder of an inbox decided; gives the page after it. */
  async act(keys: ReceiptKeys, envelopes: Envelope[], objects: Objects): Promise<string> {
    const act = { asking: asking(keys), append: append(envelopes, objects) };
    return (await this.ask("/sealed/act", act)).text();
  }

  /** A sealed object of an inbox. */
  async object(keys: ReceiptKeys, object: string): Promise<Uint8Array> {
    const answer = await this.ask("/sealed/object", { asking: asking(keys), object });
    return new Uint8Array(await answer.arrayBuffer());
  }

  /** Takes a message out of the holder's view; gives the page after it. */
  async hide(keys: ReceiptKeys, object: string): Promise<string> {
    return (await this.ask("/sealed/hide", { asking: asking(keys), object })).text();
  }

  /** The page that asks for a receipt. */
  async returning(): Promise<string> {
    return (await this.ask(`/sealed/return?language=${this.language}`)).text();
  }

  /** Every question on one page, and the place of a report that begins now. */
  async questions(): Promise<{ page: string; place: Place }> {
    const answer = await this.ask(`/sealed/questions?language=${this.language}`);
    return { page: await answer.text(), place: answer.headers.get(PLACE) };
  }
}

const asking = (keys: ReceiptKeys): unknown => ({
  inbox: keys.inbox,
  authenticator: toBase64(keys.authenticator),
});

const append = (envelopes: Envelope[], objects: Objects): unknown => ({
  envelopes: envelopes.map(({ bytes }) => toBase64(bytes)),
  objects: [...objects].map(([object, content]) => ({ object, content: toBase64(content) })),
});
