/** What a person presses: found through shadow roots and slots, and also where it is no button by name. */
import { deepActiveElement, deepElementAt, editableAround, shadowRootOf } from "../hold/place.ts";
import { pastNames } from "../past-names.ts";

const BY_NAME =
  "button, [role=button], [role=menuitem], input[type=submit], input[type=image], input[type=button], a:not([href]), a[href^='#'], a[href^='javascript:']";
/** What does something of its own when it is pressed, whatever hand the pointer shows. */
const OTHER = "a, label, input, textarea, select, option, summary, [contenteditable]";
/** No button says more. */
const LONGEST_WORDS = 30;

/** The button that was pressed. A press by key has no position. */
export function buttonOf(event: Event): HTMLElement | null {
  const [outer] = event.composedPath();
  if (!(outer instanceof Element)) return null;
  const at = pointOf(event);
  const inner = shadowRootOf(outer) && (at ? deepElementAt(...at) : deepActiveElement());
  return buttonAround(inner ?? outer);
}

function pointOf(event: Event): [number, number] | null {
  if (event instanceof MouseEvent) return event.type === "click" && event.detail === 0 ? null : [event.clientX, event.clientY];
  const [touch] = "TouchEvent" in window && event instanceof TouchEvent ? event.changedTouches : [];
  return touch ? [touch.clientX, touch.clientY] : null;
}

export function buttonAround(target: Element): HTMLElement | null {
  for (let node: Node | null = target; node; node = shownIn(node)) if (isButton(node)) return node;
  return unnamedAround(target);
}

export const isButton = (node: Node | null): node is HTMLElement => node instanceof HTMLElement && !(node instanceof HTMLFormElement) && node.matches(BY_NAME);

/** A `<span>` or `<div>` that shows a hand, and says what it does in a word, or in none. */
function unnamedAround(target: Element): HTMLElement | null {
  if (editableAround(target)) return null;
  let found: HTMLElement | null = null;
  for (let node: Node | null = target; node instanceof Element; node = shownIn(node)) {
    if (node.matches(OTHER) || getComputedStyle(node).cursor !== "pointer") break;
    if (textOf(node).length > LONGEST_WORDS || node.querySelector(OTHER) !== null) break;
    if (node instanceof HTMLElement) found = node;
  }
  return found;
}

/** What a node is shown in: the slot that it was given to, or what is around it. */
function shownIn(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const { parentNode } = pastNames(node);
  const root = parentNode instanceof Element ? shadowRootOf(parentNode) : null;
  const slots = root ? [...root.querySelectorAll("slot")] : [];
  return slots.find((slot) => slot.assignedNodes().includes(node as Element)) ?? parentNode;
}

/** The text of an element with what its slots were given. */
export function textOf(element: Element): string {
  const slotted = [...element.querySelectorAll("slot")].flatMap((slot) => slot.assignedNodes({ flatten: true }));
  return [element, ...slotted].map((node) => node.textContent ?? "").join(" ").trim();
}
