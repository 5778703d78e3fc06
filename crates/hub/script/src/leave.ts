//! Leaving fast: the link, and Shift three times. Both end the visit at the server and put another
//! page in the place of this one; neither can delete the browser's history, and the pages say so.
//!
//! The timing is that of GOV.UK's "Exit this page" component.

import { words } from "./page.ts";

/** The way out. */
export const LEAVE = "/leave";
const PRESSES = 3;
const PRESS_MILLISECONDS = 5000;

/** Shows nothing at once, then goes. */
function leave(): void {
  document.body.hidden = true;
  location.replace(LEAVE);
}

/** What has to be pressed still, for people who hear pages. */
function tell(said: string): void {
  let status = document.getElementById("leaving");
  if (status === null) {
    status = document.createElement("p");
    status.id = "leaving";
    status.setAttribute("role", "status");
    document.querySelector("header")?.append(status);
  }
  status.textContent = said;
}

export function watchForLeaving(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest?.(`a[href="${LEAVE}"]`);
    if (link) {
      event.preventDefault();
      leave();
    }
  });
  let [presses, asModifier] = [0, false];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    presses = 0;
    document.getElementById("leaving")?.remove();
  };
  document.addEventListener(
    "keyup",
    (event) => {
      if (event.key !== "Shift") {
        // Shift let go after another key was a capital letter, not a wish to leave.
        asModifier = event.shiftKey;
        forget();
        return;
      }
      if (asModifier) {
        asModifier = false;
        return;
      }
      presses += 1;
      clearTimeout(timer);
      if (presses === PRESSES) {
        leave();
        return;
      }
      tell(words().shift[presses - 1] ?? "");
      timer = setTimeout(forget, PRESS_MILLISECONDS);
    },
    true,
  );
  // A page that comes back from the browser's memory shows nothing of what was in it.
  window.addEventListener("pagehide", () => document.querySelector("main")?.replaceChildren());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
}
