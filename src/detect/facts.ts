/** What is known of a rule besides matching: for the worker, the dashboard and the documents. Kept out of the page side. */
import { catalog } from "./catalog.ts";
import type { Facts } from "./catalog.ts";
import { GENERIC } from "./contextual/generic.ts";

/** Facts of one rule, or nothing if there is no such rule (any more). */
export function ruleFacts(id: string): Facts | undefined {
  return catalog().facts.get(id) ?? Object.values(GENERIC).find((facts) => facts.id === id);
}
