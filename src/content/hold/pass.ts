/** A one-time pass for the person's own second Ctrl+V: the most faithful road back, as the browser pastes and we only step aside. */
import type { Digest } from "../../domain.ts";
import { type Held, isEmpty, isSameContent } from "./held.ts";
import { deepActiveElement, isEditable, type Place } from "./place.ts";

/** The paste follows its keydown at once; a pass that was not used by then is void. */
const VALID_MS = 1_000;
/** Time to find another field for what was approved. */
const LASTING_MS = 60_000;

interface Pass {
  held: Held;
  digests: ReadonlySet<Digest>;
  place: Place;
  /** Nothing came of it: no paste followed, or it went where nothing can be pasted. The pass is void. */
  onLost: () => void;
  timer: ReturnType<typeof setTimeout>;
}

let pass: Pass | null = null;

export function issuePass(held: Held, digests: Iterable<Digest>, place: Place, onLost: () => void): void {
  voidPass();
  const timer = setTimeout(() => {
    voidPass();
    onLost();
  }, VALID_MS);
  pass = { held, digests: new Set(digests), place, onLost, timer };
}

/** For what was approved when its field was gone: it may be pasted once more, wherever the person likes. */
export function issueLastingPass(held: Held, digests: Iterable<Digest>, onEmptied: () => void): void {
  voidPass();
  pass = { held, digests: new Set(digests), place: { element: null }, onLost: onEmptied, timer: setTimeout(voidPass, LASTING_MS) };
}

function voidPass(): Pass | null {
  const taken = pass;
  pass = null;
  if (taken) clearTimeout(taken.timer);
  return taken;
}

export interface Approval {
  /** It is the very paste that was approved. */
  isSame: boolean;
  /** The clipboard was emptied meanwhile, as password managers do: what was approved goes in once this event is over. */
  isEmptied: boolean;
  approves(digest: Digest): boolean;
}

/** What the pass says of this paste, which uses it up, whatever it says: one pass, one paste. */
export function takePass(held: Held, event: ClipboardEvent): Approval | null {
  const taken = voidPass();
  if (!taken) return null;
  const isSame = isSameContent(taken.held, held);
  const isEmptied = !isSame && isEmpty(held);
  if (isSame) seeItLand(event, taken);
  if (isEmptied) setTimeout(taken.onLost);
  return { isSame, isEmptied, approves: (digest) => taken.digests.has(digest) };
}

/** A page may take the focus away between the keys and their paste: then the browser pastes nothing, and nobody is told. */
function seeItLand(event: ClipboardEvent, { place, onLost }: Pass): void {
  if (!isEditable(place.element)) return;
  let isTaken = false;
  const onInput = (): void => {
    isTaken = true;
  };
  const signs = ["beforeinput", "input"] as const;
  for (const sign of signs) window.addEventListener(sign, onInput, true);
  setTimeout(() => {
    for (const sign of signs) window.removeEventListener(sign, onInput, true);
    if (!isTaken && !event.defaultPrevented && !isEditable(deepActiveElement())) onLost();
  });
}
