/**
 * Watches, while a warning is open and only then, that it stays what the person sees. Approvals are armed once it has been so, without moving,
 * for a while; whatever disturbs it starts that while anew. A page that goes on disturbing it loses the question: it moves to the popup.
 */
import { pastNames } from "../past-names.ts";
import { isAround, isSound, topLayer } from "./trust.ts";

/** A click or key that was on its way when the dialog appeared, or moved, approves nothing. */
const ARMING_MS = 600;
const LOOK_EVERY_MS = 80;
/** The dialog's own entrance moves it a little. */
const ENTRANCE_MS = 200;
/** How often the dialog is shown anew, above what was laid over it. Toasts come singly; a page that has the last word does not stop. */
const MOST_RETURNS = 4;
/** By then an honest page's warning has been armed many times over. */
const PATIENCE_MS = 5_000;

export interface Watched {
  host: HTMLElement;
  dialog: HTMLDialogElement;
  button: () => Element | null;
  /** Where the text was going. */
  field: Element | null;
  /** Puts the dialog on top of the top layer. */
  show: () => void;
}

export interface VigilEvents {
  onArmed(isArmed: boolean): void;
  /** The warning cannot be trusted here. */
  onLost(): void;
}

export interface Vigil {
  /** Looks once more, in this very moment: may what happens now be an approval? */
  approves(): boolean;
  end(): void;
}

export function keepVigil({ host, dialog, button, field, show }: Watched, { onArmed, onLost }: VigilEvents): Vigil {
  let isArmed = false;
  /** Since when everything has been sound; in the future while nothing has been painted. */
  let since = Infinity;
  let middle = "";
  let below = new Set<Element>();
  let returns = 0;
  let unarmedFor = 0;

  // One that was below ours is above it once it was closed and opened again.
  const reopened = new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof Element) below.delete(target);
  });
  const seen = seesItself(dialog);
  const isBlind = seen.isVisible() === undefined;
  const appear = () => {
    since = Infinity;
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    below = topLayer(host, isBlind);
    reopened.disconnect();
    for (const element of below) reopened.observe(element, { attributes: true, attributeFilter: ["open"] });
    show();
    seen.forget();
    // From the first painted frame: in a hidden tab nothing is painted, so nothing is armed.
    requestAnimationFrame(() => (since = performance.now()));
  };
  const arm = (value: boolean) => {
    if (value !== isArmed) onArmed((isArmed = value));
  };
  const isFine = (deep: boolean): boolean => {
    const pressed = button();
    if (!pressed || !isSound(host, dialog, pressed) || seen.isVisible() === false) return false;
    if (!deep) return true;
    return [...topLayer(host, isBlind)].every(isBelow);
  };
  // Nothing tells whether a popover was closed and opened again, so where the browser sees no covers none is trusted, but for one around the field.
  const isBelow = (element: Element): boolean => below.has(element) && (!isBlind || !pastNames(element).matches(":popover-open") || isAround(element, field));
  const hasMoved = (): boolean => {
    const { left, top, width, height } = dialog.getBoundingClientRect();
    // The middle, because the dialog may grow around it (a reason is asked for) without moving.
    const now = [left + width / 2, top + height / 2, width].map(Math.round).join();
    const moved = now !== middle;
    middle = now;
    return moved;
  };

  const disturbed = (): void => {
    arm(false);
    if (++returns > MOST_RETURNS) return lose();
    appear();
  };
  const lose = () => {
    end();
    onLost();
  };

  const look = () => {
    if (document.visibilityState !== "visible" || since === Infinity) return;
    unarmedFor = isArmed ? 0 : unarmedFor + LOOK_EVERY_MS;
    if (unarmedFor > PATIENCE_MS) return lose();
    // One that has only just appeared may not have been seen by the browser's own observer yet.
    if (!isFine(!isArmed)) return performance.now() - since > ENTRANCE_MS ? disturbed() : undefined;
    if (hasMoved() && performance.now() - since > ENTRANCE_MS) {
      arm(false);
      since = performance.now();
    } else if (!isArmed && seen.isVisible() !== null && performance.now() - since >= ARMING_MS) arm(true);
  };

  const timer = setInterval(look, LOOK_EVERY_MS);
  // Removed, moved elsewhere, or taken out of the top layer by being moved and put back within one script.
  const guard = new MutationObserver(() => {
    if (host.parentNode === document.documentElement && dialog.matches(":modal")) return;
    disturbed();
  });
  guard.observe(document, { childList: true });
  guard.observe(document.documentElement, { childList: true });

  function end(): void {
    clearInterval(timer);
    guard.disconnect();
    reopened.disconnect();
    seen.end();
  }

  appear();
  return {
    approves: () => {
      if (!isArmed) return false;
      if (isFine(true) && !hasMoved()) return true;
      disturbed();
      return false;
    },
    end,
  };
}

/** As much as TypeScript's library does not know yet of the browser's own answer to "is this really visible?". */
interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/**
 * Chromium tells whether anything covers, fades or transforms an element, all the way up through the frames around it. Firefox does not:
 * there the answer is `undefined`. `null`: not known yet.
 */
function seesItself(dialog: Element): { isVisible(): boolean | null | undefined; forget(): void; end(): void } {
  if (!("isVisible" in IntersectionObserverEntry.prototype)) return { isVisible: () => undefined, forget: () => undefined, end: () => undefined };
  let visible: boolean | null = null;
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => (visible = entries.at(-1)?.isVisible ?? null), options);
  observer.observe(dialog);
  return {
    isVisible: () => visible,
    // A shown-again dialog is judged anew: what was said of the covered one is old.
    forget: () => {
      visible = null;
      observer.unobserve(dialog);
      observer.observe(dialog);
    },
    end: () => observer.disconnect(),
  };
}
