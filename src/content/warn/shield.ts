/**
 * While a warning is open, keeps what happens in it from the page.
 *
 * The page may not see keys, clicks or input meant for the dialog. `blur` and `focusout` are kept from it too, because some inline editors tear
 * themselves down on them; `focus` and `focusin` go through, because others poll the focus. Defaults are left alone: Tab, Enter on a
 * button and typing in a field are the browser's. The listeners are the interceptor's, on the window since `document_start`, so that none of
 * the page's stands before them.
 */
import { KEPT_EVERYWHERE } from "../intercept/heard.ts";
import { goesDown, isHeardUp } from "../intercept/keys.ts";

export interface Shield {
  /** The element that holds the dialog; events in a closed shadow root show the page no other target. */
  host: Element;
  onKeyDown(event: KeyboardEvent): void;
  /** A trusted click on the dialog, or input into its field, which the page did not get. */
  onInner(event: Event): void;
}

let raised: Shield | null = null;

/** Raises a shield in this frame, or lowers it with null. */
export function setShield(shield: Shield | null): void {
  raised = shield;
}

/** Sees every event before the page does. @returns whether it is the dialog's, and so nobody else's. */
export function shieldSees(event: Event): boolean {
  if (!raised) return false;
  if (event.target !== raised.host && !KEPT_EVERYWHERE.includes(event.type)) return false;
  if (event.type === "keyup" && event.isTrusted && isHeardUp(event as KeyboardEvent, false)) return true;
  event.stopImmediatePropagation();
  if (!event.isTrusted) return true;
  if (event.type === "keydown") {
    goesDown(event as KeyboardEvent, false);
    raised.onKeyDown(event as KeyboardEvent);
  }
  if (event.type === "click" || event.type === "input") raised.onInner(event);
  if (event.type === "drop") event.preventDefault();
  return true;
}
