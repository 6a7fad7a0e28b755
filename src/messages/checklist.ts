/**
 * What the checklist on a key page says to the worker. Claims of a page's renderer, like all that a content script says: which provider it
 * is about comes from the browser's `sender`, the date from the worker's clock, and a secret is never in it.
 */
import * as v from "valibot";
import type { Tier } from "../domain.ts";
import { LIMITS } from "../limits.ts";
import type { Provider } from "../providers/provider.ts";
import { label, registeredPart, registeredParts, text, tier } from "./fields.ts";

/** Where the checklist is shown: as a panel on the page, or in the toolbar popup. */
export type ChecklistView = "panel" | "popup";

const view = v.picklist(["panel", "popup"]);

/** What a key is for; each has a sentence in `_locales`. */
export const KEY_PURPOSES = ["tracker", "tax", "bot", "research", "own-script", "institutional"] as const;
export type KeyPurpose = (typeof KEY_PURPOSES)[number];

/** The new key that stands on the page, after the person said in the panel that it shall be registered. */
const registerKey = v.strictObject({
  type: v.literal("register-key"),
  label,
  purpose: v.exactOptional(v.picklist(KEY_PURPOSES)),
  tiers: v.pipe(v.array(tier), v.minLength(1), v.maxLength(4)),
  ipAllowlist: v.pipe(v.array(text(60)), v.maxLength(LIMITS.addresses)),
  twoFactor: v.exactOptional(v.boolean()),
  parts: registeredParts,
});
export type RegisterKey = v.InferOutput<typeof registerKey>;

/** From a content script. */
export const checklistPageRequests = [
  /** The page looks like one where keys are made: what is known of its provider, and does the person want the checklist here? */
  v.strictObject({ type: v.literal("checklist") }),
  /** It was offered, or no longer is: the toolbar button of this tab says so. */
  v.strictObject({ type: v.literal("checklist-offered"), offered: v.boolean() }),
  /** Do not offer it on this site any more, or again. */
  v.strictObject({ type: v.literal("checklist-dismiss"), dismissed: v.boolean() }),
  v.strictObject({ type: v.literal("checklist-view"), view }),
  /** A part of a key was copied from the page. */
  v.strictObject({ type: v.literal("checklist-copied"), copied: v.omit(registeredPart, ["mask"]) }),
  /** A page for keys under an address that looks like an exchange's: is it to be told? Not `seen`: the page is another one by now. */
  v.strictObject({ type: v.literal("checklist-look-alike"), seen: v.boolean() }),
  registerKey,
] as const;

/** From the extension's own pages. */
export const checklistUiRequests = [
  v.strictObject({ type: v.literal("set-checklist-view"), view }),
  /** Sites on which it was dismissed. */
  v.strictObject({ type: v.literal("dismissed-checklists") }),
  v.strictObject({ type: v.literal("offer-checklist"), host: text(253) }),
] as const;

/** What the panel needs to know, and no more. */
export interface ChecklistFacts {
  /** Absent on a site that no list names. */
  provider?: Provider & { id: string };
  view: ChecklistView;
  dismissed: boolean;
  /** Nothing of a private window is written down, so nothing can be registered from it. */
  isPrivate: boolean;
  /** Days until a key of each tier is to be replaced, by policy. */
  rotateEveryDays: Readonly<Record<Tier, number>>;
}
