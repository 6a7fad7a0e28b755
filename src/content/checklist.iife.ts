/**
 * The checklist's own content script, on the sites of the providers only (`manifest.json`), or where the person opens it from the popup. Until
 * the address looks like a page for keys it is a list of listeners. May not click, fill or change anything on the page.
 */
import { mayBeKeyPage } from "./checklist/key-page.ts";
import { copiedIn } from "./checklist/copied.ts";
import { awaitForm } from "./checklist/await-form.ts";
import { Session } from "./checklist/session.ts";
import { ask, isAlive } from "../platform/page.ts";
import { onRequest } from "./checklist/requests.ts";

/** Ours first, and only as long as there is something to hear; `copy` and `click` are how a new key is told. */
const HEARD = ["click", "input", "change", "copy", "keydown", "keyup", "keypress", "mousedown", "mouseup", "pointerdown", "pointerup", "dblclick", "auxclick", "contextmenu", "touchstart", "touchend"] as const;
/** Of these the page gets none on our host, and nothing is read after them. */
const ONLY_ON_HOST: ReadonlySet<string> = new Set(["mousedown", "mouseup", "pointerdown", "pointerup", "dblclick", "auxclick", "contextmenu", "touchstart", "touchend", "keyup", "keypress"]);

/** In the isolated world, which no page sees: the popup may run this script where the manifest has. */
declare global {
  var keybrakeChecklist: true | undefined;
}

let session: Session | undefined;
let address = "";
let isStarting = false;
/** Folded away by Escape, or dismissed: not again before the page is left. */
let isUnwanted = false;
/** While there is nothing yet on the page that a page for keys has; ends that. */
let waiting: (() => void) | undefined;

async function start(isAsked: boolean): Promise<void> {
  stopWaiting();
  if (session || isStarting) return;
  isStarting = true;
  const answer = await ask({ type: "checklist" });
  isStarting = false;
  // Without the worker nothing could be registered, and no provider's words are known. The page may have gone elsewhere meanwhile.
  if (!answer.ok || (!isAsked && !mayBeKeyPage(location))) return;
  const facts = answer.value;
  if (facts.dismissed && !isAsked) return;
  if (facts.dismissed) void ask({ type: "checklist-dismiss", dismissed: false });
  session = new Session(facts, isAsked);
}

function stopWaiting(): void {
  waiting?.();
  waiting = undefined;
}

function visit(): void {
  if (location.href === address) return;
  address = location.href;
  if (session?.isOver) session = undefined;
  if (!mayBeKeyPage(location)) {
    stopWaiting();
    session?.end();
    session = undefined;
    isUnwanted = false;
  } else if (!session && !waiting && !isUnwanted) {
    waiting = awaitForm(() => void start(false));
  }
}

function hear(event: Event): void {
  if (session?.isOver) session = undefined;
  if (session) {
    if (event.type === "keydown" && (event as KeyboardEvent).key === "Escape" && event.isTrusted) escape(event);
    else if (event.target === session.host || !ONLY_ON_HOST.has(event.type)) session.hear(event);
  } else if (!waiting && mayBeKeyPage(location)) copiedIn(event, null);
  // A single-page application goes elsewhere at a click or an Enter, and then tells nobody.
  if (event.type === "click" || event.type === "keyup") setTimeout(visit);
}

/** Gone with Escape; in the panel it is meant for the panel alone. */
function escape(event: Event): void {
  if (event.target === session?.host) event.stopImmediatePropagation();
  if (session?.fold() === true) return;
  if (event.target === session?.host) {
    isUnwanted = true;
    session?.end();
  }
}

function begin(): void {
  for (const type of HEARD) window.addEventListener(type, hear, { capture: true, passive: type.startsWith("touch") });
  for (const type of ["popstate", "hashchange", "pageshow"]) window.addEventListener(type, visit, { capture: true });
  // Where a page may navigate without any of these; both browsers have it by now, and older ones have the clicks.
  if ("navigation" in window) (window.navigation as EventTarget).addEventListener("navigatesuccess", visit);
  onRequest({
    model: () => (session && !session.isOver ? session.model() : undefined),
    registration: () => session?.registration(),
    act: (act) => session?.act(act),
    open,
    view: () => session?.view ?? "panel",
    site: () => session?.site ?? location.hostname,
  });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", visit, { once: true });
  else visit();
}

function open(): void {
  address = location.href;
  isUnwanted = false;
  if (session && !session.isOver) session.open();
  else {
    session = undefined;
    void start(true);
  }
}

if (globalThis.keybrakeChecklist === undefined || !isAlive()) {
  globalThis.keybrakeChecklist = true;
  begin();
}
