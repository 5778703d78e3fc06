//! The page as the script changes it: parts made by the server are put in place, nothing else.

import { List } from "./lists.ts";

/** Words that every page brings for the script. */
export type Words = {
  fault: string;
  failed: string;
  sending: string;
  shift: [string, string];
};

const own = (): HTMLScriptElement =>
  document.querySelector<HTMLScriptElement>("script[data-lists]") as HTMLScriptElement;

/** The words of the page. */
export const words = (): Words => JSON.parse(own().dataset["words"] ?? "{}") as Words;

/** The only way in which text of the server becomes a page. */
const policy = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: unknown): Policy } }
).trustedTypes?.createPolicy("redress", { createHTML: (html: string) => html });
type Policy = { createHTML(html: string): unknown };

/** Reads a page of the server. Nothing in it runs. */
export function parsePage(html: string): Document {
  const trusted = (policy?.createHTML(html) ?? html) as string;
  return new DOMParser().parseFromString(trusted, "text/html");
}

/** Shows another page in this one, under the same address. */
export function show(page: Document): void {
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  document.title = page.title;
  document.body.replaceChildren(document.importNode(content(page.body), true));
  const brought = page.querySelector<HTMLScriptElement>("script[data-lists]");
  own().dataset["words"] = brought?.dataset["words"] ?? "{}";
}

function content(body: HTMLElement): DocumentFragment {
  const fragment = body.ownerDocument.createDocumentFragment();
  fragment.append(...[...body.childNodes].map((node) => node.cloneNode(true)));
  return fragment;
}

/** The part of the page that changes. */
export const main = (): HTMLElement => document.querySelector("main") as HTMLElement;

/** What the server says beside the words of a page. */
export const factsOf = (page: ParentNode): unknown =>
  JSON.parse(page.querySelector<HTMLElement>("main")?.dataset["facts"] ?? "{}");

/** Moves people who hear pages to the beginning of a new one. */
export function begin(): void {
  window.scrollTo(0, 0);
  const heading = main().querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}

/** Says what went wrong, above everything else, as the server's pages do. */
export function fault(said: string): void {
  const heading = document.createElement("h2");
  heading.textContent = words().fault;
  tell("fault", "alert", said).prepend(heading);
}

/** Says what was done. */
export const done = (said: string): void => void tell("done", "status", said);

/** Says that something is being sent, and how much of it is there, of 1. */
export function sending(part: number): void {
  let bar = main().querySelector<HTMLProgressElement>("#told progress");
  if (bar === null) {
    bar = document.createElement("progress");
    bar.setAttribute("aria-label", words().sending);
    tell("done", "status", words().sending).append(bar);
  }
  bar.value = part;
}

function tell(kind: string, role: string, said: string): HTMLElement {
  main().querySelector("#told")?.remove();
  const [box, text] = [document.createElement("div"), document.createElement("p")];
  box.className = kind;
  box.id = "told";
  box.tabIndex = -1;
  box.setAttribute("role", role);
  text.textContent = said;
  box.append(text);
  main().prepend(box);
  box.focus();
  return box;
}

/** Gives a file to keep or print; its name says nothing. */
export function save(name: string, type: string, content: BlobPart): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Text as it was shown: without the spaces of the page's source. */
export const shown = (node: Element | null | undefined): string => (node?.textContent ?? "").trim();

type Described = { language: string; path: string; integrity: string };
const described = (): Described[] => JSON.parse(own().dataset["lists"] ?? "[]") as Described[];
const loaded = new Map<string, Promise<List>>();

/** A word list, fetched once and checked by its digest. */
function list({ language, path, integrity }: Described): Promise<List> {
  const known = loaded.get(path);
  if (known !== undefined) {
    return known;
  }
  const fetched = fetch(path, { integrity, credentials: "omit" })
    .then((answer) => answer.text())
    .then((words) => new List(language, words.split(" ")));
  loaded.set(path, fetched);
  fetched.catch(() => loaded.delete(path));
  return fetched;
}

/** The word list of the page's language; where there is none, the first. */
export function lists(): Promise<List[]> {
  const all = described();
  const known = all.find(({ language }) => language === document.documentElement.lang) ?? all[0];
  return Promise.all(known === undefined ? [] : [list(known)]);
}

/** Every word list, for words that are none of the page's language. */
export const everyList = (): Promise<List[]> => Promise.all(described().map(list));

/** A button that was pressed, and its form. */
export type Pressed = { form: HTMLFormElement; name: string; value: string; fields: FormData };

/** Who answers presses of buttons now; it says whether it did. */
type Answer = (pressed: Pressed) => Promise<void> | undefined;
let answering: Answer = () => undefined;
let busy = false;

/** Lets something answer presses from now on. */
export const answerWith = (answer: Answer): void => {
  answering = answer;
};

/** Listens to every form. What nobody here answers goes to the server, as without scripts. */
export function listen(): void {
  document.addEventListener("submit", (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    const form = event.target as HTMLFormElement;
    if (button === null || form.dataset["plain"] !== undefined) {
      return;
    }
    if (busy) {
      event.preventDefault();
      return;
    }
    const { name, value } = button;
    const answered = answering({ form, name, value, fields: new FormData(form) });
    if (answered === undefined) {
      return;
    }
    event.preventDefault();
    busy = true;
    main().setAttribute("aria-busy", "true");
    answered
      .catch((error: unknown) => fault(sayable(error)))
      .finally(() => {
        busy = false;
        main().removeAttribute("aria-busy");
      });
  });
}

/** An error in the words of the page: the hub's own where it gave some. */
const sayable = (error: unknown): string =>
  (error as { kind?: string; message: string }).kind === undefined
    ? words().failed
    : (error as Error).message || words().failed;

/** Sends a form to the server after all, as without scripts. */
export function plainly({ form, name, value }: Pressed): void {
  form.dataset["plain"] = "";
  const button = [...form.querySelectorAll<HTMLButtonElement>("button")].find(
    (button) => button.name === name && button.value === value,
  );
  form.requestSubmit(button);
}

