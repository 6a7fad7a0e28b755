/** Which rows of a long list are worth drawing. Pure. All rows are of one height, so that no row is ever measured. */

export interface Window {
  /** First row that is drawn. */
  from: number;
  /** The row after the last one that is drawn. */
  to: number;
}

/** Rows drawn beyond what is seen, at either end: a flick of the wheel then meets no blank. */
const BEYOND = 8;

/** @param height of what is seen, in the same unit as `rowHeight` and `top`. */
export function windowOf(count: number, top: number, height: number, rowHeight: number): Window {
  const first = Math.floor(Math.max(0, top) / rowHeight);
  const seen = Math.ceil(height / rowHeight) + 1;
  const from = Math.max(0, Math.min(first, count - seen) - BEYOND);
  return { from, to: Math.min(count, Math.min(first, count) + seen + BEYOND) };
}

/** Where the list must be scrolled to so that a row is wholly seen; where it is already, nothing moves. */
export function scrollTo(row: number, top: number, height: number, rowHeight: number): number {
  const start = row * rowHeight;
  if (start < top) return start;
  return start + rowHeight > top + height ? start + rowHeight - height : top;
}
