//! Where the script begins on a page: it answers the buttons that lead into the two ways which need
//! no server to read along, and keeps what lies in memory while the browser goes back and forward.

import { Flow } from "./flow.ts";
import { Hub } from "./hub.ts";
import { Inbox, openInbox } from "./inbox.ts";
import { LEAVE, watchForLeaving } from "./leave.ts";
import { answerWith, begin, listen, parsePage, plainly, show, type Pressed } from "./page.ts";

/** An entry of the browser's history. All have the same address. */
type Entry = { step?: string; inbox?: true; returning?: string; href?: string } | null;

let flow: Flow | undefined;
let inbox: Inbox | undefined;

/** Buttons of the server's own pages. */
function answer(pressed: Pressed): Promise<void> | undefined {
  const { name, value, fields } = pressed;
  // A visit that was begun without scripts goes on as it began; but a receipt is read here.
  if (name !== "go" || (fields.has("form") && value !== "open")) {
    return undefined;
  }
  const language = String(fields.get("language") ?? document.documentElement.lang);
  switch (value) {
    case "begin":
      return tell(language).catch(() => plainly(pressed));
    case "return":
      return comeBack(language)
        .then(() => history.pushState({ returning: language }, ""))
        .catch(() => plainly(pressed));
    case "open":
      return open(String(fields.get("words") ?? ""), language, fields.has("form"));
    default:
      return undefined;
  }
}

/** Begins to tell, or goes on where it was left. */
async function tell(language: string): Promise<void> {
  flow ??= await Flow.begin(language);
  flow.resume();
}

/** Asks for a receipt, in a page that the server remembers nothing of. */
async function comeBack(language: string): Promise<void> {
  const page = parsePage(await new Hub(language).returning());
  show(page);
  answerWith(answer);
  begin();
}

/** Opens an inbox; a visit in which the server asked for the receipt is over then. */
async function open(typed: string, language: string, visiting: boolean): Promise<void> {
  const opened = await openInbox(typed, language);
  if (opened !== undefined) {
    if (visiting) {
      await fetch(LEAVE, { cache: "no-store" });
    }
    inbox = opened;
    history.pushState({ inbox: true }, "");
    await inbox.again();
  }
}

/** Shows another page of the server in this one, so that nothing in memory is lost. */
async function visit(href: string): Promise<void> {
  const answered = await fetch(href, { credentials: "omit", cache: "no-store" });
  show(parsePage(await answered.text()));
  answerWith(answer);
}

/** A link to another page of the server, while something lies in memory. */
function followed(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.("a");
  const href = link?.getAttribute("href") ?? "";
  const elsewhere = !href.startsWith("/") || href === LEAVE || event.ctrlKey || event.metaKey;
  if (elsewhere || (flow === undefined && inbox === undefined)) {
    return;
  }
  event.preventDefault();
  flow?.keep();
  history.pushState({ href }, "");
  // If the server cannot be reached, the page stays as it is.
  visit(href).catch(() => history.back());
}

export function start(): void {
  watchForLeaving();
  listen();
  answerWith(answer);
  const first = document.cloneNode(true) as Document;
  document.addEventListener("click", followed);
  window.addEventListener("popstate", (event) => {
    const entry = event.state as Entry;
    flow?.keep();
    if (entry?.step !== undefined && flow !== undefined) {
      flow.revisit(entry.step);
    } else if (entry?.inbox && inbox !== undefined) {
      void inbox.again();
    } else if (entry?.returning !== undefined) {
      void comeBack(entry.returning);
    } else if (entry?.href !== undefined) {
      void visit(entry.href);
    } else {
      // Before it began. Forward leads back into it.
      show(first);
      answerWith(answer);
    }
  });
}
