/** What may not keep the first picture waiting. */

/** A browser that draws nothing for so long may not keep the holds that wait from being shown. */
const NO_PAINT_MS = 250;

/** Runs it when what was drawn is on the screen, or after a while without; gives the way to call that off. */
export function afterPaint(run: () => void): () => void {
  let isOver = false;
  const once = (): void => {
    if (!isOver) run();
    isOver = true;
  };
  // Not the frame in which it is drawn: a popup is sized after it, and only then painted.
  requestAnimationFrame(() => new PerformanceObserver(once).observe({ type: "paint", buffered: true }));
  setTimeout(once, NO_PAINT_MS);
  return () => void (isOver = true);
}
