//! Coming back, in the page: the receipt is read here, messages are opened here, and what is decided
//! is sealed and signed here. The page itself is the server's.

import {
  decide, NoCopy, openKept, openMessage, type Act, type Decision, type Standing,
} from "./act.ts";
import { digest, fromBase64, utf8 } from "./bytes.ts";
import { appearsIn, hasLetters, parse, said, type EntryWords } from "./entry.ts";
import type { Body } from "./event.ts";
import { Hub, Refused } from "./hub.ts";
import {
  answerWith, begin, everyList, factsOf, fault, lists, main, parsePage, save, sending, show,
  shown, type Pressed,
} from "./page.ts";
import { keysOf, type ReceiptKeys } from "./receipt.ts";
import { fresh } from "./uuid.ts";

/** Words and bounds of the page of an inbox. */
type Facts = Standing & {
  bounds: { message: number; line: number; file: number };
  words: {
    too_long: string;
    empty: string;
    receipt: string;
    sure: string;
    nothing: string;
    no_copy: string;
    large: string;
  };
};

/** Opens an inbox with what was typed; says on the page what is wrong with it. */
export async function openInbox(typed: string, language: string): Promise<Inbox | undefined> {
  const { words } = factsOf(document) as { words: EntryWords & { unknown: string } };
  let found = parse(typed, hasLetters(typed) ? await lists() : []);
  if ("mistyped" in found && found.mistyped.kind !== "count" && hasLetters(typed)) {
    found = parse(typed, await everyList());
  }
  if ("mistyped" in found) {
    fault(said(found.mistyped, words));
    return undefined;
  }
  const keys = await keysOf(found.entropy);
  const hub = new Hub(language);
  try {
    return new Inbox(hub, keys, await hub.inbox(keys));
  } catch (error) {
    if (error instanceof Refused && error.status === 404) {
      fault(words.unknown);
      return undefined;
    }
    throw error;
  }
}

export class Inbox {
  /** `page` is the page of the inbox as it was when it was opened. */
  constructor(private hub: Hub, private readonly keys: ReceiptKeys, private page: string) {}

  /** Shows the page as it was last. */
  again(): Promise<void> {
    return this.show(this.page);
  }

  private get facts(): Facts {
    return factsOf(document) as Facts;
  }

  /** Shows the page of the inbox and opens its messages. */
  async show(html: string): Promise<void> {
    this.page = html;
    show(parsePage(html));
    answerWith((pressed) => this.answer(pressed));
    begin();
    const places = [...main().querySelectorAll<HTMLElement>("[data-sealed]")];
    await Promise.all(places.map((place) => this.open(place)));
  }

  private async open(place: HTMLElement): Promise<void> {
    const object = place.dataset["sealed"] ?? "";
    const { text, letter } = await openMessage(this.hub, this.keys, object);
    place.textContent = text;
    const button = place.parentElement?.querySelector<HTMLElement>("form");
    if (letter !== undefined && button) {
      button.hidden = false;
    }
  }

  private answer({ form, name, value, fields }: Pressed): Promise<void> | undefined {
    if (!main().contains(form)) {
      return undefined;
    }
    switch (name) {
      case "letter":
        return this.download(value);
      case "hide":
        return this.hub.hide(this.keys, value).then((html) => this.show(html));
      case "language":
        this.hub = new Hub(value);
        return this.hub.inbox(this.keys).then((html) => this.show(html));
      default:
        break;
    }
    switch (value) {
      case "show":
        return this.showKept();
      case "close":
        return this.end();
      default:
        return this.decide(form, name, value, fields);
    }
  }

  private async decide(
    form: HTMLFormElement,
    name: string,
    value: string,
    fields: FormData,
  ): Promise<void> {
    const wrong = await this.wrong(name, value, fields);
    if (wrong !== undefined) {
      return fault(wrong);
    }
    const again = async (): Promise<Standing> =>
      factsOf(parsePage(await this.hub.inbox(this.keys))) as Facts;
    const once = String(fields.get("once") ?? fresh());
    const decision = this.decision(form, name, value, fields);
    try {
      await this.show(await decide(this.hub, this.keys, this.facts, again, once, decision));
    } catch (error) {
      if (!(error instanceof NoCopy)) {
        throw error;
      }
      fault(this.facts.words.no_copy);
    }
  }

  /** What the server would say of a text that it does not see. */
  private async wrong(name: string, value: string, fields: FormData): Promise<string | undefined> {
    const { bounds, words } = this.facts;
    const text = (field: string): string => String(fields.get(field) ?? "").trim();
    const texts = ["message", "note", "added"].map(text);
    const long = texts.some((text) => [...text].length > bounds.message);
    const lines = ["contact-name", "contact-relation", "contact-reach"];
    if (long || lines.some((line) => [...text(line)].length > bounds.line)) {
      return words.too_long;
    }
    const needed = { reply: "message", contact: "contact-name" }[value];
    if (name === "go" && needed !== undefined && text(needed) === "") {
      return words.empty;
    }
    if (value === "unrestricted" && fields.get("sure") !== "yes") {
      return words.sure;
    }
    if (value === "add" && text("added") === "" && filesOf(fields).length === 0) {
      return words.nothing;
    }
    if (filesOf(fields).some((file) => file.size > bounds.file)) {
      return words.large;
    }
    const free = text("message") + text("added");
    return free !== "" && appearsIn(free, await lists()) ? words.receipt : undefined;
  }

  private decision(
    form: HTMLFormElement,
    name: string,
    value: string,
    fields: FormData,
  ): Decision {
    const text = (field: string): string =>
      String(fields.get(field) ?? "").replace(/\r\n/g, "\n").trim();
    const { language } = this.hub;
    const sha256 = (node: Element | null): string => digest(utf8(shown(node)));
    if (name === "give" || name === "withdraw") {
      const answer = name === "give" ? "given" : "withdrawn";
      const asked = { purpose: value, answer, sha256: sha256(form.querySelector("h3")) } as const;
      return async (act) => [await act.consent(language, [asked])];
    }
    if (name === "record") {
      return async (act) => [await record(act, value, fields.get("outcome"), text("note"))];
    }
    switch (value) {
      case "reply":
        return async (act) => [await act.reply(text("message"))];
      case "add":
        return async (act) => [
          await act.add(text("added"), filesOf(fields), fields.has("copy-only"), sending),
        ];
      case "unrestricted":
        return async () => [{ kind: "became-unrestricted" }];
      case "reading":
        return async () => [{ kind: "reading-asked" }];
      case "object":
        return async () => [{ kind: "closure-objected" }];
      case "contact": {
        const agreed = fields.get("contact-progress") === "yes";
        const label = sha256(form.querySelector('label[for="contact-progress"]'));
        return async (act) => nameContact(act, language, text, agreed ? label : undefined);
      }
      default:
        throw new Error(`nothing is decided by ${name} ${value}`);
    }
  }

  private async download(object: string): Promise<void> {
    const { letter } = await openMessage(this.hub, this.keys, object);
    save("letter.pdf", "application/pdf", fromBase64(letter ?? "") as BlobPart);
  }

  /** What the reporter kept for herself and nobody else can open. */
  private async showKept(): Promise<void> {
    const list = main().querySelector("dl");
    for (const { asked, answer } of await openKept(this.hub, this.keys, this.facts)) {
      const [question, text] = [document.createElement("dt"), document.createElement("dd")];
      question.textContent = asked;
      text.textContent = answer;
      text.dir = "auto";
      list?.append(question, text);
    }
    main().querySelector("button[value=show]")?.remove();
  }

  private async end(): Promise<void> {
    location.replace("/");
  }
}

/** The files that were chosen; a browser sends an empty one where none was. */
const filesOf = (fields: FormData): File[] =>
  fields.getAll("file").filter((file): file is File => file instanceof File && file.size > 0);

async function record(
  act: Act,
  milestone: string,
  outcome: FormDataEntryValue | null,
  text: string,
): Promise<Body> {
  const note = text === "" ? null : await act.seal({ text }, "statement");
  return { kind: "milestone-met", milestone, outcome, note };
}

/** Names a family contact, and consents to what this person may be told, in one decision. */
async function nameContact(
  act: Act,
  language: string,
  text: (field: string) => string,
  agreed: string | undefined,
): Promise<Body[]> {
  const contact = fresh();
  const person = {
    contact,
    name: text("contact-name"),
    relation: text("contact-relation"),
    reach: text("contact-reach"),
    language: text("contact-language"),
  };
  const record = await act.seal(person, "identity");
  const named = { kind: "family-contact-named", contact, record };
  if (agreed === undefined) {
    return [named];
  }
  const purpose = `share:family/${contact}:progress`;
  return [named, await act.consent(language, [{ purpose, answer: "given", sha256: agreed }])];
}
