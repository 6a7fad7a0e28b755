/**
 * The page side as every frame pays for it, since `document_start`: one set of listeners and nothing else. May not decide anything.
 *
 * Everything else (detection, dialog, judge) is in `late.ts`, which the build puts into this same classic script as the body of a
 * function: an idle frame never runs it, and its source is parsed once per process. It runs at the first event that may need it, in the
 * same tick, so that nothing is asynchronous where a paste must be stopped at once.
 */
import { mayBeKeyPage } from "./checklist/key-page.ts";
import { BY_PERSON, HEARD, ROADS_IN, WAKING } from "./intercept/heard.ts";
import type { PageState } from "../messages.ts";
import { onPageState, readPageState } from "../platform/page.ts";
import type { Late } from "./late.ts";
import { NOTHING_PUBLISHED } from "./page-state.ts";

/** Replaced by the build with a function that runs `late.ts` and returns its exports. */
declare const __KEYBRAKE_LATE__: () => Late;

/** What `late.ts` exports, from the first moment somebody needed it. */
let read: Late | undefined;
/** The same, once it hears. */
let late: Late | undefined;
let state: PageState | undefined;
/** The page has replaced its whole document. */
let isRewritten = false;

const readLate = (): Late => (read ??= __KEYBRAKE_LATE__());

const wake = (): Late => {
  const woken = readLate();
  woken.begin(state);
  if (isRewritten) woken.noteRewriting();
  return woken;
};

/**
 * A script can cause a trusted `focusin` or `input` as well. To wake takes some milliseconds, in which a page that nobody has touched could tell
 * that there is somebody to be woken.
 */
const isByPerson = ({ type }: Event): boolean => BY_PERSON.has(type) || navigator.userActivation.hasBeenActive;

const hear = (event: Event): void => {
  try {
    if (WAKING.has(event.type) && event.isTrusted && isByPerson(event)) late ??= wake();
    late?.hear(event);
  } catch (fault) {
    if (event.isTrusted && ROADS_IN.has(event.type)) stop(event);
    throw fault;
  }
};

/** What cannot be looked at goes nowhere. The text is still where it came from. */
const stop = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** On the window, capture phase: no page script stands before it. Adding a listener that is still there does nothing. */
const arm = (): void => {
  // Touch listeners that might call `preventDefault` would make the page's scrolling wait for us.
  for (const type of HEARD) window.addEventListener(type, hear, { capture: true, passive: type.startsWith("touch") });
};

arm();
// `document.open()` wipes the listeners of a document's window, and replaces the document's children.
new MutationObserver((changes) => {
  arm();
  if (!changes.some(({ removedNodes }) => [...removedNodes].some((node) => node instanceof Element))) return;
  isRewritten = true;
  late?.noteRewriting();
}).observe(document, { childList: true });
// In Firefox it also makes a new entry of the history, in between, so that a page which listens anew in the same script comes after us. Chromium says
// nothing before that script ends.
window.navigation?.addEventListener("currententrychange", arm);

// Firefox ends our scripts with the version that they belong to, leaves what they drew, and runs those of the next version in open pages.
for (const host of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>("html > div, dialog > div")) {
  if (host.openOrClosedShadowRoot?.querySelector(".kb")) host.remove();
}

// The page that a person looks at may get a paste before anything else happens in it; frames inside it ask when they are woken.
if (window === window.top) {
  // It may lie open for days, untouched, while keys are registered elsewhere.
  onPageState((changed) => (state = changed));
  void readPageState().then((published) => (state ??= published ?? NOTHING_PUBLISHED));
  // An address that speaks of keys may be a look-alike of an exchange's page for them: that has to be told before anything is touched there.
  if (mayBeKeyPage(location)) addEventListener("DOMContentLoaded", () => setTimeout(() => readLate().watchAddress()), { once: true });
}
