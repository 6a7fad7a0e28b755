/** A value without a face: how far it reaches. */
import { wordiness } from "../quiet/words.ts";

/** Where a value stands, and the label that is glued to it (`apikey-3f9a...`), if one is. */
export interface Value {
  start: number;
  end: number;
  /** Where the glued label begins; equal to `start` if there is none. */
  labelStart: number;
}

const IN_VALUE = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/.~");
const IN_QUOTES = new Set("=:%!@#$^&*|?,;");
const LONGEST = 4096;
const GLUED_LABEL = /^[a-z\d_.-]*(?:key|token|secret|private|access|passw(?:or)?d|pwd|pass|pat)(?:yo)?[-_:.]+(?=[\w-])/i;

/** The value around a run: to both sides as far as characters of keys go, between quotes as far as the quotes. */
export function valueAround(text: string, start: number, end: number): Value {
  let from = start;
  const least = Math.max(0, start - LONGEST);
  while (from > least && IN_VALUE.has(text.charAt(from - 1))) from--;
  // An escape's letter (`\n`) is not the value's.
  if (from > 0 && text.charAt(from - 1) === "\\" && from < start) from++;
  let to = end;
  const most = Math.min(text.length, end + LONGEST);
  while (to < most && IN_VALUE.has(text.charAt(to))) to++;
  const quoted = betweenQuotes(text, from, to);
  if (quoted) return { ...quoted, labelStart: quoted.start };
  for (let padding = 0; padding < 2 && text.charAt(to) === "="; padding++) to++;
  // Base64 may begin and end with a plus or a slash, which are else a sign or a part of a path: its length and its other signs tell.
  const isBase64 = (to - from) % 4 === 0 && to - from >= 40 && /[+=]/.test(text.slice(from, to));
  while (to > end && (isBase64 ? ".~-" : ".~-/").includes(text.charAt(to - 1))) to--;
  while (from < start && (isBase64 ? "~-" : "./~-+").includes(text.charAt(from))) from++;
  const glued = from < start ? GLUED_LABEL.exec(text.slice(from, start + 1))?.[0].length : undefined;
  if (glued !== undefined && from + glued <= start) return { start: from + glued, end: to, labelStart: from };
  return { start: from, end: to, labelStart: from };
}

/** Both quotes near, no white space between, and characters that only a quoted value may have. */
function betweenQuotes(text: string, from: number, to: number): { start: number; end: number } | undefined {
  let start = from;
  while (start > 0 && from - start < 80 && (IN_QUOTES.has(text.charAt(start - 1)) || IN_VALUE.has(text.charAt(start - 1)))) start--;
  const quote = text.charAt(start - 1);
  if (quote !== '"' && quote !== "'" && quote !== "`") return undefined;
  let end = to;
  while (end < text.length && end - to < 160 && (IN_QUOTES.has(text.charAt(end)) || IN_VALUE.has(text.charAt(end)))) end++;
  if (text.charAt(end) !== quote && !(text.charAt(end) === "\\" && text.charAt(end + 1) === quote)) return undefined;
  if (start === from && end === to) return { start, end };
  const inside = text.slice(start, end);
  // A query, a header or an assignment in quotes is not one value.
  if (/:\/\/|[?&]\w*=|[,;]|^[#@$%]/.test(inside)) return undefined;
  const name = /^([a-z_][\w.-]{2,})[=:](?!=*$)/i.exec(inside)?.[1];
  if (name !== undefined && ((!/\d/.test(name) && wordiness(name).share > 0.6) || /key|token|secret|pass/i.test(name))) return undefined;
  return { start, end };
}

/** Bits for each character in Shannon's sense, over the text's own characters. */
export function entropyOf(text: string): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i++) counts.set(text.charCodeAt(i), (counts.get(text.charCodeAt(i)) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}
