/**
 * When reports are sent. Everything is drawn from a window, so that a thousand browsers that start at nine, or find the collector back
 * after an outage, do not come at once. `npm run simulate` shows what comes of it. Every function takes a number from 0 to 1 for the chance.
 */

/** Chromium wakes a worker no sooner; a shorter wait would only gather them at this one. */
export const LEAST_WAIT_MS = 30_000;
/** How long an event waits for others to go with it, above the least. */
const GATHER_MS = 60_000;
/** A start of the browser, and whatever reaches a whole fleet at the same moment. */
const START_MS = 5 * 60_000;
const BACK_OFF_FIRST_MS = 60_000;
const BACK_OFF_MOST_MS = 15 * 60_000;

export function gatherWait(chance: number): number {
  return LEAST_WAIT_MS + Math.round(chance * GATHER_MS);
}

export function startWait(chance: number): number {
  return LEAST_WAIT_MS + Math.round(chance * START_MS);
}

/** Full jitter: anything from the least to a window that doubles with each failure. @param failures in a row, 1 or more */
export function backOffWait(failures: number, chance: number): number {
  return LEAST_WAIT_MS + Math.round(chance * Math.min(BACK_OFF_MOST_MS, BACK_OFF_FIRST_MS * 2 ** Math.min(failures - 1, 10)));
}

/** After "come back in N seconds": never sooner, and not all in that second. */
export function askedWait(waitMs: number, failures: number, chance: number): number {
  return waitMs + backOffWait(failures, chance);
}
