/** Is the dialog really what the person sees? If in doubt, no: then nothing is approved and the hold stays. */
import { shadowRootOf } from "../hold/place.ts";
import { pastNames } from "../past-names.ts";

/** Properties of our own host that a page's stylesheet could use to hide or move the dialog, with the only values that are sound. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  opacity: ["1"],
  visibility: ["visible"],
  filter: ["none"],
  transform: ["none"],
  translate: ["none"],
  rotate: ["none"],
  scale: ["none"],
  clipPath: ["none"],
  maskImage: ["none"],
  mixBlendMode: ["normal"],
  pointerEvents: ["auto"],
  contentVisibility: ["visible"],
};

/** The least a readable warning measures; a page can shrink what it cannot restyle (`zoom`). */
const LEAST_WIDTH = 150;
const LEAST_BUTTON = { width: 40, height: 16 };

/** The host in its place and untouched, the dialog modal, large enough, in the window, and ours at every point that is tried. */
export function isSound(host: HTMLElement, dialog: HTMLDialogElement, button: Element): boolean {
  if (host.parentNode !== document.documentElement || !dialog.matches(":modal") || document.visibilityState !== "visible") return false;
  const style = getComputedStyle(host) as unknown as Record<string, string>;
  if (!Object.entries(SOUND).every(([property, values]) => values.includes(style[property] ?? values[0] ?? ""))) return false;
  const { left, top, right, width } = dialog.getBoundingClientRect();
  const pressed = button.getBoundingClientRect();
  if (width < LEAST_WIDTH || pressed.width < LEAST_BUTTON.width || pressed.height < LEAST_BUTTON.height) return false;
  const points: [number, number][] = [
    [pressed.left + pressed.width / 2, pressed.top + pressed.height / 2],
    [left + width / 2, top + 12],
    [left + 12, top + 40],
    [right - 12, top + 40],
  ];
  return points.every(([x, y]) => document.elementFromPoint(x, y) === host);
}

const TOP_LAYER = ":modal, :popover-open, :fullscreen";

/** Is `element` around `inner`, through every shadow root? */
export function isAround(element: Element, inner: Element | null): boolean {
  for (let node: Node | null = inner; node; node = pastNames(node).parentNode ?? (node instanceof ShadowRoot ? node.host : null)) if (node === element) return true;
  return false;
}

/**
 * What the page has in the top layer. A cover that lets clicks through is not found by any hit test, and a backdrop of one covers the whole window.
 *
 * @param everywhere also in shadow roots, which takes a walk through the document.
 */
export function topLayer(host: Element, everywhere: boolean): Set<Element> {
  const found = new Set<Element>();
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll(TOP_LAYER)) found.add(element);
    if (!everywhere) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inner = node !== host && node instanceof Element && shadowRootOf(node);
      if (inner) look(inner);
    }
  };
  look(document);
  return found;
}
