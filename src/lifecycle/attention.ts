/** Whether a person is to be told of a key. Pure; of its own, so that the popup need not load what the answer was worked out from. */
import type { Lifecycle } from "./lifecycle.ts";

export function needsAttention({ urgency, isSnoozed }: Pick<Lifecycle, "urgency" | "isSnoozed">): boolean {
  return !isSnoozed && (urgency === "now" || urgency === "soon");
}
