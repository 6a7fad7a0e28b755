/**
 * Puts a held paste back so that it is the person's own paste: every type, same place, one undo step.
 *
 * Which road is faithful differs by browser. Firefox's `execCommand("paste")` is a trusted paste that the page sees as any other. In Chromium it
 * fires no `beforeinput`, so editors that build their model from it break, and a page handler that itself calls
 * `execCommand` is refused; there the page first gets the events it would have got, untrusted, and the native paste runs, unseen, only if
 * nobody took them. The best road, the person's own second Ctrl+V, needs none of this (see `pass.ts`).
 */
import { pastNames } from "../past-names.ts";
import { withGate } from "./gate.ts";
import { type Held, isSameContent, plainText, takeHeld, toTransfer } from "./held.ts";
import { deepActiveElement, isEditable, type Place, restorePlace, selectedRanges } from "./place.ts";

/** Firefox alone knows its own prefixed property; no user agent string is asked. */
export const isExecPasteFaithful = (): boolean => CSS.supports("-moz-appearance", "none");

/** How the text went back, or `failed`: nothing reached the page and the text is still ours. */
export type PutBack = "taken-by-page" | "native" | "failed";

export function putBack(held: Held, place: Place): PutBack {
  // A page that will not have the focus back (it made something else fullscreen) would be pasted nowhere.
  if (!restorePlace(place) && isEditable(place.element) && !isEditable(deepActiveElement())) return "failed";
  return isExecPasteFaithful() ? pasteWithEvents(held) : pasteHybrid(held);
}

/** Firefox: one trusted paste. */
function pasteWithEvents(held: Held): PutBack {
  return pasteNatively(held, () => undefined);
}

/** Chromium: the events first, the native paste if they were not taken. */
function pasteHybrid(held: Held): PutBack {
  const target = deepActiveElement() ?? document.body;
  const paste = new ClipboardEvent("paste", {
    clipboardData: toTransfer(held),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!withGate(() => true, () => pastNames(target).dispatchEvent(paste))) return "taken-by-page";
  const field = deepActiveElement() ?? target;
  const isPlain = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  const beforeInput = new InputEvent("beforeinput", {
    inputType: "insertFromPaste",
    ...(isPlain ? { data: plainText(held) } : { dataTransfer: toTransfer(held), targetRanges: selectedRanges() }),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!pastNames(field).dispatchEvent(beforeInput)) return "taken-by-page";
  return pasteNatively(held, (event) => event.stopImmediatePropagation());
}

/**
 * The browser's own paste with `held` as its content. If the clipboard has something else by now, it is swapped for the moment,
 * unless it has files or images, which could not be put back.
 */
export function pasteNatively(held: Held, onOwn: (event: ClipboardEvent) => void): PutBack {
  const first = execPaste(held, onOwn);
  if (first.done) return "native";
  const isOther = first.seen === null || !isSameContent(first.seen, held);
  if (isOther && held.files.length === 0 && (first.seen === null || first.seen.files.length === 0)) {
    if (writeClipboard(held.strings)) {
      const second = execPaste(held, onOwn);
      if (first.seen) writeClipboard(first.seen.strings);
      if (second.done) return "native";
    }
  }
  return insertText(held);
}

/** Where the clipboard cannot be had, the plain text still is one undo step, without its formatting. */
function insertText(held: Held): PutBack {
  const text = plainText(held);
  return text !== "" && document.execCommand("insertText", false, text) ? "native" : "failed";
}

interface Attempt {
  /**
   * A paste event with our content came by, and somebody took it: the page (it, or the `beforeinput` after it), or the browser, which then fires `input`. `execCommand`'s own
   * answer says nothing (Firefox: false when the page took it; Chromium: true when nothing happened).
   */
  done: boolean;
  /** What the clipboard really held, if an event came by. */
  seen: Held | null;
}

function execPaste(held: Held, onOwn: (event: ClipboardEvent) => void): Attempt {
  const attempt: Attempt = { done: false, seen: null };
  let own: ClipboardEvent | null = null;
  let isInput = false;
  let before: Event | null = null;
  const onInput = () => {
    isInput = true;
  };
  const onBefore = (event: Event) => {
    before = event;
  };
  window.addEventListener("input", onInput, true);
  window.addEventListener("beforeinput", onBefore, true);
  withGate(
    (event) => {
      if (!event.isTrusted || !event.clipboardData) return true;
      attempt.seen = takeHeld(event.clipboardData);
      if (isSameContent(attempt.seen, held)) {
        own = event;
        onOwn(event);
      } else {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      return true;
    },
    () => document.execCommand("paste"),
  );
  window.removeEventListener("input", onInput, true);
  window.removeEventListener("beforeinput", onBefore, true);
  const isTaken = [own, before].some((event: Event | null) => event?.defaultPrevented);
  attempt.done = own !== null && (isInput || isTaken || !isEditable(deepActiveElement()));
  return attempt;
}

/** Writes strings to the clipboard, also on `http:` pages, where `navigator.clipboard` is missing. The page sees no event. */
function writeClipboard(strings: Readonly<Record<string, string>>): boolean {
  let isWritten = false;
  const quiet = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const write = (event: ClipboardEvent) => {
    quiet(event);
    if (!event.isTrusted || !event.clipboardData) return;
    for (const [type, value] of Object.entries(strings)) event.clipboardData.setData(type, value);
    isWritten = true;
  };
  window.addEventListener("beforecopy", quiet, true);
  window.addEventListener("copy", write, true);
  document.execCommand("copy");
  window.removeEventListener("copy", write, true);
  window.removeEventListener("beforecopy", quiet, true);
  return isWritten;
}
