/**
 * The page side as every frame pays for it, since `document_start`: one set of listeners and nothing else. May not decide anything.
 *
 * Everything else (detection, dialog, judge) is in `late.ts`, which the build puts into this same classic script as the body of a
 * function: an idle frame never runs it, and its source is parsed once per process. It runs at the first event that may need it, in the
 * same tick, so that nothing is asynchronous where a paste must be stopped at once.
 */
import { HEARD, WAKING } from "./intercept/heard.ts";
import type { Late } from "./late.ts";

/** Replaced by the build with a function that runs `late.ts` and returns its exports. */
declare const __KEYBRAKE_LATE__: () => Late;

let late: Late | undefined;

const hear = (event: Event): void => {
  if (WAKING.has(event.type) && event.isTrusted) late ??= __KEYBRAKE_LATE__();
  late?.hear(event);
};

/** On the window, capture phase: no page script stands before it. Adding a listener that is still there does nothing. */
const arm = (): void => {
  // Touch listeners that might call `preventDefault` would make the page's scrolling wait for us.
  for (const type of HEARD) window.addEventListener(type, hear, { capture: true, passive: type.startsWith("touch") });
};

arm();
// `document.open()` wipes the listeners of a document's window, and replaces the document's children.
new MutationObserver(arm).observe(document, { childList: true });
