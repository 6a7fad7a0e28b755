/** Where a paste was going: the focused element through every shadow root, and its selection. Taken at the hold, restored before the put-back. */

import { pastNames } from "../past-names.ts";

/** Firefox gives extensions `openOrClosedShadowRoot` on the element, Chromium on `chrome.dom`. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element instanceof HTMLFormElement) return null; // has none, and may have a field of that name
  const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  try {
    return (element instanceof HTMLElement && globalThis.chrome?.dom?.openOrClosedShadowRoot(element)) || element.shadowRoot;
  } catch {
    return element.shadowRoot; // an orphaned content script has no `chrome.dom`
  }
}

export function deepActiveElement(): Element | null {
  let active: Element | null = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined = active && shadowRootOf(active)?.activeElement;
    if (!inner) return active;
    active = inner;
  }
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

export const isTextField = (element: Element | null): element is TextField =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

interface Range {
  anchor: Node;
  anchorOffset: number;
  focus: Node;
  focusOffset: number;
}

export interface Place {
  element: Element | null;
  field?: { start: number; end: number; direction: "forward" | "backward" | "none" };
  range?: Range;
}

interface SelectionRoot {
  getSelection?: () => Selection | null;
}

const selectionIn = (element: Element | null): Selection | null => {
  const root = (pastNames(element)?.getRootNode() ?? document) as SelectionRoot;
  return root.getSelection?.() ?? document.getSelection();
};

export function takePlace(): Place {
  const element = deepActiveElement();
  // `selectionStart` is null on types without a text selection (email, number): the browser keeps it by itself there.
  if (isTextField(element) && element.selectionStart !== null && element.selectionEnd !== null) {
    const { selectionStart: start, selectionEnd: end, selectionDirection } = element;
    return { element, field: { start, end, direction: selectionDirection ?? "none" } };
  }
  const selection = selectionIn(element);
  if (!selection?.anchorNode || !selection.focusNode) return { element };
  return {
    element,
    range: {
      anchor: selection.anchorNode,
      anchorOffset: selection.anchorOffset,
      focus: selection.focusNode,
      focusOffset: selection.focusOffset,
    },
  };
}

/** What a `beforeinput` says of where its text goes: editors ask for it. */
export function selectedRanges(): StaticRange[] {
  const selection = selectionIn(deepActiveElement());
  return selection && selection.rangeCount > 0 ? [new StaticRange(selection.getRangeAt(0))] : [];
}

/**
 * The element of a place as it is in the document now: frameworks make a field anew when they draw a page anew, with the same `id` or `name`.
 * Null where it is gone, or there never was one.
 */
function elementNow({ element }: Place): Element | null {
  if (element === null || pastNames(element).isConnected) return element;
  for (const attribute of ["id", "name"]) {
    const value = pastNames(element).getAttribute(attribute) ?? "";
    const same = value === "" ? [] : document.querySelectorAll(`${CSS.escape(pastNames(element).localName)}[${attribute}="${CSS.escape(value)}"]`);
    if (same.length === 1) return same[0] ?? null;
  }
  return null;
}

/** Is there no field any more that the text could go to? */
export const isGone = (place: Place): boolean => place.element !== null && elementNow(place) === null;

/** Puts focus and selection back, touching only what has changed where an editor might listen. Returns whether the place still has the focus. */
export function restorePlace(place: Place): boolean {
  const { field, range } = place;
  const element = elementNow(place);
  if (element === null) return place.element === null;
  if (deepActiveElement() !== element && element instanceof HTMLElement) pastNames(element).focus({ preventScroll: true });
  if (field && isTextField(element)) {
    // Also where the offsets are unchanged: the document's own selection may still be in the closed dialog's field, and a paste goes there.
    element.setSelectionRange(field.start, field.end, field.direction);
  } else if (range) {
    const selection = selectionIn(element);
    const moved =
      selection?.anchorNode !== range.anchor ||
      selection.anchorOffset !== range.anchorOffset ||
      selection.focusNode !== range.focus ||
      selection.focusOffset !== range.focusOffset;
    if (moved && range.anchor.isConnected && range.focus.isConnected)
      selection?.setBaseAndExtent(range.anchor, range.anchorOffset, range.focus, range.focusOffset);
  }
  return deepActiveElement() === element;
}

/** Would a paste change anything here? */
export function isEditable(element: Element | null): boolean {
  if (isTextField(element)) return !element.readOnly && !element.disabled;
  return document.designMode === "on" || (element instanceof HTMLElement && pastNames(element).isContentEditable);
}

/** The element under a point, through every shadow root. */
export function deepElementAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = element && shadowRootOf(element)?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}

/** What is edited as one: the field itself, or the outermost editable element around it. Null where nothing is edited. */
export function editableAround(element: Element | null): Element | null {
  if (isTextField(element)) return element;
  if (document.designMode === "on") return document.body;
  let host: HTMLElement | null = null;
  for (let around = element; around instanceof HTMLElement && pastNames(around).isContentEditable; around = pastNames(around).parentElement) host = around;
  return host;
}

interface CaretPosition {
  offsetNode: Node;
  offset: number;
}

type CaretFromPoint = (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => CaretPosition | null;

/** Where text that is dropped at this point goes. Null where there is nothing to be edited. */
export function placeAt(x: number, y: number): Place | null {
  const element = editableAround(deepElementAt(x, y));
  if (!element) return null;
  const root = pastNames(element).getRootNode();
  const at: { caretPositionFromPoint?: CaretFromPoint } = document;
  const caret = at.caretPositionFromPoint?.call(document, x, y, { shadowRoots: root instanceof ShadowRoot ? [root] : [] });
  if (!caret) return { element };
  // No offset can be set in a type without a text selection (email, number): what is dropped goes where its caret is.
  if (isTextField(element) && element.selectionStart === null) return { element };
  if (isTextField(element)) return { element, field: { start: caret.offset, end: caret.offset, direction: "none" } };
  const { offsetNode, offset } = caret;
  return { element, range: { anchor: offsetNode, anchorOffset: offset, focus: offsetNode, focusOffset: offset } };
}
