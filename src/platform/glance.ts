/** What the popup draws before the worker has answered, or has even started: the worker writes it, the popup reads it. In memory only, gone with the browser. */
import type { GLANCE_KEY, Overview } from "../messages.ts";
import { browser } from "./own-page.ts";

/** The value of `GLANCE_KEY`, repeated here so that the popup does not carry the contract's parsers. The worker takes it away with each change, and writes it again a moment later (`background/glance.ts`). */
export const GLANCE: typeof GLANCE_KEY = "glance";

/** Without one of these nothing can be drawn: then the person waits for the worker. */
const PARTS = ["credentials", "lives", "providers", "exposures", "strange", "overrides", "pauses", "may"] as const satisfies (keyof Overview)[];

/** Never rejects. Only the worker of this very version writes it (an update empties `storage.session`), so once it looks like one it is believed. */
export async function readGlance(): Promise<Overview | undefined> {
  try {
    const { [GLANCE]: kept } = await browser.storage.session.get(GLANCE);
    return isGlance(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isGlance(kept: unknown): kept is Overview {
  return typeof kept === "object" && kept !== null && PARTS.every((part) => part in kept);
}
