/** Keys interrupted by line breaks or set in groups: put together again, if what comes out is surely a key. */
import type { Span } from "../../domain.ts";
import { DIGIT, KIND, LETTER } from "../kinds.ts";
import { traitsOf } from "../quiet/words.ts";

const LONGEST = 320;
function pastBlanks(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST && (text.charAt(at) === " " || text.charAt(at) === "\t")) at++;
  return at;
}

const isQuote = (c: string): boolean => c === '"' || c === "'";

/** A single blank or line break with a letter or digit behind it, as nearly all are. */
function isPlainGap(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c === 10 || c === 32) && ((KIND[text.charCodeAt(at + 1)] ?? 0) & (DIGIT | LETTER)) !== 0;
}

/**
 * Length of the gap at `at`: a line break, with a backslash, quotes and a plus sign, or a mail's quotation mark around it; or a blank or
 * two. By hand, as a pattern for it tries blanks on both sides of everything optional.
 */
function gapAt(text: string, at: number): number {
  if (isPlainGap(text, at)) return 1;
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
  /** Where its groups stand, one behind the other. */
  groups: readonly Span[];
  /** There are lines in what was read, or behind it. */
  breaks: boolean;
}

/** Characters that a gap may begin with: white space, a backslash, a quote, an equals sign. */
const OPENS_GAP = new Uint8Array(128);
for (const c of " \n\r\t\\\"'=") OPENS_GAP[c.charCodeAt(0)] = 1;

/** The text from `at` without its gaps: no more than `longest` units of it. */
export function joinFrom(text: string, at: number, longest: number): Joined {
  const groups: Span[] = [];
  let joined = "";
  let start = at;
  const most = Math.min(text.length, at + LONGEST);
  let i = at;
  while (i < most && joined.length + i - start < longest) {
    const gap = OPENS_GAP[text.charCodeAt(i)] === 1 ? gapAt(text, i) : 0;
    if (gap === 0) {
      i++;
      continue;
    }
    if (i > start) {
      groups.push({ start, end: i });
      joined += text.slice(start, i);
    }
    i += gap;
    start = i;
  }
  if (i > start) {
    groups.push({ start, end: i });
    joined += text.slice(start, i);
  }
  return { text: joined, groups, breaks: text.slice(at, most).includes("\n") };
}

/** Spans of the first `length` units of a joined text: one for each group. */
export function spansOf(joined: Joined, length: number): Span[] {
  const spans: Span[] = [];
  let left = length;
  for (const { start, end } of joined.groups) {
    if (left <= 0) break;
    spans.push({ start, end: Math.min(end, start + left) });
    left -= end - start;
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
  const { share, pairs } = traitsOf(secret.slice(face));
  return /\d/.test(secret.slice(face)) && (pairs < 6 || share < 0.55);
}
