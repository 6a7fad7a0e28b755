/**
 * The page side once it is needed in a frame. May use the page's DOM and one message channel to the worker; may not store, send or log
 * a secret. Nothing of detection is built before the first text is scanned.
 */
import { onPaste } from "./intercept/paste.ts";
import { followPageState } from "./page-state.ts";
import { shieldSees } from "./warn/shield.ts";

/** Hears every event of `heard.ts`, ours first: the shield while a warning is open, else the roads in. */
export function hear(event: Event): void {
  if (event.type === "paste") onPaste(event);
  else shieldSees(event);
}

export interface Late {
  hear(event: Event): void;
}

void followPageState();
