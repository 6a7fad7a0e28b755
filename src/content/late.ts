/**
 * The page side once it is needed in a frame. May use the page's DOM and one message channel to the worker; may not store, send or log
 * a secret. Nothing of detection is built before the first text is scanned.
 */
import { scan } from "../detect/scan.ts";
import { keepTables, NoTables, readTablesFrom } from "../detect/tables.ts";
import type { PageState } from "../messages.ts";
import { tableText } from "../platform/page.ts";
import { onDrag, onDrop } from "./intercept/drop.ts";
import { onChosen } from "./intercept/files.ts";
import { onPaste, onPasteFault, onPasteKeys } from "./intercept/paste.ts";
import { goesDown, isHeardUp } from "./intercept/keys.ts";
import { afterEnter, onKey, onPressOf, onSubmit } from "./intercept/send.ts";
import { onInput, onLeave } from "./intercept/typed.ts";
import { noteRewriting } from "./hold/overtaken.ts";
import { noticeSees, watchAddress } from "./look-alike/watch.ts";
import { followPageState } from "./page-state.ts";
import { shieldSees } from "./warn/shield.ts";

/** What the build makes of this file's exports. */
export interface Late {
  begin(state: PageState | undefined): void;
  hear(event: Event): void;
  watchAddress(): void;
  /** The page has replaced its whole document, by which it may have come to stand before us. */
  noteRewriting(): void;
}

export { noteRewriting, watchAddress };

/** Called once, before anything is heard. `state`: what the worker has published, if it is known already. */
export function begin(state: PageState | undefined): void {
  followPageState(state);
  readTablesFrom(tableText);
  // The tables of detection are read and built while nobody waits for them; they are there then also after an update.
  if ("requestIdleCallback" in window) window.requestIdleCallback(warmUp, { timeout: 2_000 });
  watchAddress();
}

function warmUp(): void {
  try {
    keepTables();
    scan(" ");
  } catch (fault) {
    // The extension is gone: what is pasted will be held unchecked.
    if (!(fault instanceof NoTables)) throw fault;
  }
}

/** Hears every event of `heard.ts`. A fault of ours lets nothing through: a paste is held unchecked, the rest is stopped in `main.iife.ts`. */
export function hear(event: Event): void {
  try {
    take(event);
  } catch (fault) {
    if (!(event instanceof ClipboardEvent) || event.type !== "paste" || !event.isTrusted) throw fault;
    onPasteFault(event);
  }
}

/** Ours first: the shield while a warning is open, then a notice, then the roads in. */
function take(event: Event): void {
  if (event.type !== "paste" && (shieldSees(event) || noticeSees(event))) return;
  switch (event.type) {
    case "paste":
      return onPaste(event);
    case "drop":
      return onDrop(event);
    case "dragstart":
    case "dragend":
      return onDrag(event);
    case "keydown":
      onPasteKeys(event as KeyboardEvent);
      return goesDown(event as KeyboardEvent, !onKey(event as KeyboardEvent));
    case "keyup":
      return onKeyUp(event as KeyboardEvent);
    case "input":
      afterEnter(event);
      onInput(event);
      return onChosen(event);
    case "change":
      return onChosen(event);
    case "focusout":
      return onLeave();
    case "submit":
      return onSubmit(event);
    case "pointerdown":
    case "mousedown":
    case "pointerup":
    case "mouseup":
    case "touchstart":
    case "touchend":
    case "click":
    case "dblclick":
      return onPressOf(event);
  }
}

function onKeyUp(event: KeyboardEvent): void {
  if (event.isTrusted && !isHeardUp(event, true)) event.stopImmediatePropagation();
}
