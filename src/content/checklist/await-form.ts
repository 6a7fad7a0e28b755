/** Waits for something on the page that a page for keys has. Until then nobody is asked anything: most pages whose address could be one end here. */
import { treesIn } from "./nodes.ts";
import { mayBeKeyForm } from "./reading.ts";

const LOOK_AFTER_MS = 120;
/** A page that never rests is looked at for a tenth of the time at most. */
const REST = 9;

/** Calls `found` once, never before it has returned how to stop waiting. */
export function awaitForm(found: () => void): () => void {
  const watched = new Set<Node>();
  let pauseMs = LOOK_AFTER_MS;
  const look = (): void => {
    due = undefined;
    const started = performance.now();
    const trees = treesIn(document);
    if (mayBeKeyForm(trees)) {
      stop();
      return found();
    }
    for (const tree of trees) {
      if (watched.has(tree)) continue;
      watched.add(tree);
      observer.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["role", "type", "aria-checked", "aria-pressed"] });
    }
    pauseMs = Math.max(LOOK_AFTER_MS, REST * (performance.now() - started));
  };
  // Not while the page is still busy with itself.
  let due: ReturnType<typeof setTimeout> | undefined;
  const idle = requestIdleCallback(look, { timeout: 500 });
  const observer = new MutationObserver(() => {
    due ??= setTimeout(look, pauseMs);
  });
  const stop = (): void => {
    cancelIdleCallback(idle);
    clearTimeout(due);
    observer.disconnect();
  };
  return stop;
}
