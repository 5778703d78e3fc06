//! Keys of the desk: an element that carries `data-key` is pressed or focused by that key, or by two
//! keys one after the other; several ways are parted by `|`. Nothing happens here that a link, button or field does not do alone.
//! Switched off by `data-keys="off"` (WCAG 2.1.4): then this file does nothing at all.

const PAIR_MILLISECONDS = 1500;
const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select";

let first = null;

const waysOf = (element) => element.dataset.key.split("|");

const rows = () => [...document.querySelectorAll("[data-row]")];

/** Moves along the rows from the one that has the focus, or to the first of them. */
function move(step) {
  const all = rows();
  const here = all.indexOf(document.activeElement);
  const there = here < 0 ? 0 : here + step;
  all[Math.min(Math.max(there, 0), all.length - 1)]?.focus();
}

/** Presses a link or a button; goes into a field, and unfolds what it lies in. */
function reach(element) {
  const folded = element.closest("details");
  if (folded) folded.open = true;
  if (element.matches(TYPING)) element.focus();
  else element.click();
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest(TYPING)) return;
  const now = performance.now();
  const pair = first && now < first.until ? `${first.key} ${event.key}` : event.key;
  first = null;
  if (pair === "j" || pair === "k") {
    move(pair === "j" ? 1 : -1);
    event.preventDefault();
    return;
  }
  const keyed = [...document.querySelectorAll("[data-key]")];
  const found = keyed.find((element) => waysOf(element).includes(pair));
  if (found) {
    reach(found);
    event.preventDefault();
  } else if (keyed.some((element) => waysOf(element).some((way) => way.startsWith(`${event.key} `)))) {
    first = { key: event.key, until: now + PAIR_MILLISECONDS };
  }
}

if (document.body.dataset.keys === "on") document.addEventListener("keydown", pressed);
