/**
 * Whether a page may stand before our listeners: one that has opened its document anew, and listens on its window in the same script, does in
 * Chromium. Whether it listens nobody tells, so the warning says what may be. Firefox lets us in between (`main.iife.ts`).
 */
import { isExecPasteFaithful } from "./put-back.ts";

let isRewritten = false;

export function noteRewriting(): void {
  isRewritten = true;
}

/** Frames without an address of their own are written by the page around them, as editors do: said of each of those, it would be said in vain. */
export const mayBeOvertaken = (): boolean => isRewritten && !isExecPasteFaithful() && /^https?:$/.test(location.protocol);
