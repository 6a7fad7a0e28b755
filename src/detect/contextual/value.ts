/** A value without a face: how far it reaches, and whether it looks as if drawn at random. */

const VALUE = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/.~");
const TAIL = new Set("=");
export const LONGEST_VALUE = 2048;

export interface Value {
  start: number;
  end: number;
}

/** The value around a run: to both sides as far as characters of keys go, and `=` as padding at its end. */
export function valueAround(text: string, start: number, end: number): Value {
  let from = start;
  const least = Math.max(0, start - LONGEST_VALUE);
  while (from > least && VALUE.has(text.charAt(from - 1))) from--;
  // An escape's letter (`\n`) is not the value's.
  if (from > 0 && text.charAt(from - 1) === "\\" && from < start) from++;
  let to = end;
  const most = Math.min(text.length, end + LONGEST_VALUE);
  while (to < most && VALUE.has(text.charAt(to))) to++;
  while (to < most && to - end < 3 && TAIL.has(text.charAt(to))) to++;
  while (to > end && ".~-/".includes(text.charAt(to - 1))) to--;
  while (from < start && "./~-+".includes(text.charAt(from))) from++;
  return { start: from, end: to };
}

/** Bits for each character in Shannon's sense, over the text's own characters. */
export function entropyOf(text: string): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i++) counts.set(text.charCodeAt(i), (counts.get(text.charCodeAt(i)) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}
