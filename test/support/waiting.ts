/** For workers under test that nobody's warning is a matter of. */
import type { WaitingHolds } from "../../src/background/waiting.ts";

export const nobodyWaits: WaitingHolds = {
  add: () => Promise.resolve(),
  settle: () => Promise.resolve(),
  list: () => Promise.resolve([]),
  answer: () => Promise.resolve("gone"),
};
