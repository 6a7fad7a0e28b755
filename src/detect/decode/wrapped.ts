/** Keys interrupted by line breaks or set in groups: put together again, if what comes out is surely a key. */
import type { Span } from "../../domain.ts";
import { wordiness } from "../quiet/words.ts";

const LONGEST = 320;
function pastBlanks(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST && (text.charAt(at) === " " || text.charAt(at) === "\t")) at++;
  return at;
}

const isQuote = (c: string): boolean => c === '"' || c === "'";

/**
 * Length of the gap at `at`: a line break, with a backslash, quotes and a plus sign, or a mail's quotation mark around it; or a blank or
 * two. By hand, as a pattern for it tries blanks on both sides of everything optional.
 */
function gapAt(text: string, at: number): number {
  const blanks = pastBlanks(text, at);
  let i = blanks;
  if (isQuote(text.charAt(i))) {
    i = pastBlanks(text, i + 1);
    if (text.charAt(i) === "+") i++;
  } else if (text.charAt(i) === "\\" || text.charAt(i) === "=") i++;
  i = pastBlanks(text, i);
  if (text.charAt(i) === "\r") i++;
  if (text.charAt(i) !== "\n") return Math.min(blanks - at, 2);
  i = pastBlanks(text, i + 1);
  if (/[>|#*]/.test(text.charAt(i)) && pastBlanks(text, i + 1) > i + 1) i = pastBlanks(text, i + 1);
  const quote = pastBlanks(text, text.charAt(i) === "+" ? i + 1 : i);
  return (isQuote(text.charAt(quote)) ? quote + 1 : i) - at;
}

export interface Joined {
  text: string;
  /** Where each unit of the joined text stands. */
  places: readonly number[];
  /** Lengths of the groups, gap by gap. */
  groups: readonly number[];
  breaks: boolean;
}

/** The text from `at` without its gaps. */
export function joinFrom(text: string, at: number): Joined {
  const places: number[] = [];
  const groups: number[] = [];
  let joined = "";
  let since = 0;
  let breaks = false;
  const most = Math.min(text.length, at + LONGEST);
  for (let i = at; i < most; ) {
    const c = text.charCodeAt(i);
    if (c === 32 || c === 10 || c === 13 || c === 9 || c === 92 || c === 34 || c === 39 || c === 61) {
      const gap = gapAt(text, i);
      if (gap > 0) {
        breaks ||= text.slice(i, i + gap).includes("\n");
        groups.push(since);
        since = 0;
        i += gap;
        continue;
      }
    }
    places.push(i);
    joined += text.charAt(i);
    since++;
    i++;
  }
  return { text: joined, places, groups, breaks };
}

/** Spans of the first `length` units of a joined text: one for each group. */
export function spansOf(joined: Joined, length: number): Span[] {
  const spans: Span[] = [];
  for (const place of joined.places.slice(0, length)) {
    const last = spans[spans.length - 1];
    if (last?.end === place) last.end = place + 1;
    else spans.push({ start: place, end: place + 1 });
  }
  return spans;
}

/** Joined text reads like words as often as not: it is a key only if the groups are even and nothing in it looks like words. */
export function isEvenlyBroken(spans: readonly Span[], secret: string, face: number, breaks: boolean): boolean {
  if (spans.length < 2 || spans.length > 40) return false;
  const lengths = spans.map((span) => span.end - span.start);
  const body = lengths.slice(0, -1);
  const first = body[0] ?? 0;
  // Lines of one width, groups of one width, or one break far into the key.
  const even = body.every((length) => length === first) || body.slice(1).every((length) => length === body[1] && Math.abs(length - first) <= 8);
  const last = lengths[lengths.length - 1] ?? 0;
  // Between words there are spaces too: only many groups, or lines, are a key set apart.
  if (breaks ? last < 4 : spans.length < 4 || first > 10) return false;
  if (!even || last > Math.max(...body) || (body.length === 1 && first < 12)) return false;
  const { share, pairs } = wordiness(secret.slice(face));
  return /\d/.test(secret.slice(face)) && (pairs < 6 || share < 0.55);
}
