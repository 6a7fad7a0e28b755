/** A one-time pass for the person's own second Ctrl+V: the most faithful road back, as the browser pastes and we only step aside. */
import type { Digest } from "../../domain.ts";
import { type Held, isSameContent } from "./held.ts";
import { deepActiveElement, isEditable, type Place } from "./place.ts";

/** The paste follows its keydown at once; a pass that was not used by then is void. */
const VALID_MS = 1_000;

interface Pass {
  held: Held;
  digests: ReadonlySet<Digest>;
  place: Place;
  until: number;
}

let pass: Pass | null = null;

export function issuePass(held: Held, digests: Iterable<Digest>, place: Place): void {
  pass = { held, digests: new Set(digests), place, until: performance.now() + VALID_MS };
}

interface TakenPass {
  isSame: boolean;
  approves(digest: Digest): boolean;
  /** Where it is to go. */
  place: Place;
  /** Between the keys and their paste the page took the focus to where nothing can be pasted. */
  isAstray: boolean;
}

/** What the pass says of this paste. Using it up is the caller's next step, whatever it says: one pass, one paste. */
export function takePass(held: Held): TakenPass | null {
  const taken = pass;
  pass = null;
  if (!taken || performance.now() > taken.until) return null;
  return {
    isSame: isSameContent(taken.held, held),
    approves: (digest) => taken.digests.has(digest),
    place: taken.place,
    isAstray: isEditable(taken.place.element) && !isEditable(deepActiveElement()),
  };
}
