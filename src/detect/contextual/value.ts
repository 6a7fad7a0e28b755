/** A value without a face: how far it reaches. */
import { isQuote } from "../kinds.ts";
import { HEAD } from "../loaded.ts";
import type { BoundedLook } from "../look.ts";
import { traitsOf } from "../quiet/words.ts";

/** Where a value stands, and the label that is glued to it (`apikey-3f9a...`), if one is. */
export interface Value {
  start: number;
  end: number;
  /** Where the glued label begins; equal to `start` if there is none. */
  labelStart: number;
}

/** For each byte: may it stand in a value; may it stand in one between quotes. */
const IN_VALUE = 1;
const IN_QUOTES = 2;
const MAY_STAND = new Uint8Array(128);
for (const c of "=:%!@#$^&*|?,;") MAY_STAND[c.charCodeAt(0)] = IN_QUOTES;
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/.~") MAY_STAND[c.charCodeAt(0)] = IN_VALUE | IN_QUOTES;

const LONGEST = 4096;
const GLUED_LABEL = /^[a-z\d_.-]*(?:key|token|secret|private|access|passw(?:or)?d|pwd|pass|pat)(?:yo)?[-_:.]+(?=[\w-])/i;
// `pat-`
const SHORTEST_GLUED = 4;

const [DOT, DASH, SLASH, TILDE, PLUS, EQUALS, BACKSLASH] = [46, 45, 47, 126, 43, 61, 92];
/** `TOKEN=a-3=9f...`: an equals sign near a value's beginning is one of its characters. What reads as a name (`md5=`) is none. */
const BROKEN_HEAD = /[=:"'`]\s{0,3}((?:(?![A-Za-z]{3,}(?:[-_][A-Za-z]+)*\d*=)[\w-]{1,8}=){1,3})$/;
const LONGEST_HEAD = 32;
const LEAST_BROKEN = 8;

/** The value around a run: to both sides as far as characters of keys go, between quotes as far as the quotes. Called for every run: cheap. */
export function valueAround({ text, loaded: { bytes } }: Pick<BoundedLook, "text" | "loaded">, runStart: number, runEnd: number): Value {
  const table = MAY_STAND;
  const start = HEAD + runStart;
  const end = HEAD + runEnd;
  let from = start;
  const least = start - LONGEST;
  while (from > least && (table[bytes[from - 1] as number] as number) & IN_VALUE) from--;
  // An escape's letter (`\n`) is not the value's.
  if (bytes[from - 1] === BACKSLASH && from < start) from++;
  let to = end;
  const most = end + LONGEST;
  while (to < most && (table[bytes[to] as number] as number) & IN_VALUE) to++;
  const before = bytes[from - 1] as number;
  if (isQuote(before) && bytes[to] === before) return { start: from - HEAD, end: to - HEAD, labelStart: from - HEAD };
  const quoted = ((table[before] as number) | (table[bytes[to] as number] as number)) & IN_QUOTES ? betweenQuotes(text, bytes, from, to) : undefined;
  if (quoted) return { ...quoted, labelStart: quoted.start };
  for (let padding = 0; padding < 2 && bytes[to] === EQUALS; padding++) to++;
  // Base64 may begin and end with a plus or a slash, which are else a sign or a part of a path: its length and its other signs tell.
  const isBase64 = (to - from) % 4 === 0 && to - from >= 40 && /[+=]/.test(text.slice(from - HEAD, to - HEAD));
  for (; to > end; to--) {
    const c = bytes[to - 1];
    if (c !== DOT && c !== TILDE && c !== DASH && (isBase64 || c !== SLASH)) break;
  }
  for (; from < start; from++) {
    const c = bytes[from];
    if (c !== DASH && c !== TILDE && (isBase64 || (c !== DOT && c !== SLASH && c !== PLUS))) break;
  }
  const glued = start - from >= SHORTEST_GLUED ? GLUED_LABEL.exec(text.slice(from - HEAD, runStart + 1))?.[0].length : undefined;
  if (glued !== undefined && from + glued <= start) return { start: from - HEAD + glued, end: to - HEAD, labelStart: from - HEAD };
  if (bytes[from - 1] === EQUALS && to - from >= LEAST_BROKEN) from -= BROKEN_HEAD.exec(text.slice(Math.max(0, from - HEAD - LONGEST_HEAD), from - HEAD))?.[1]?.length ?? 0;
  return { start: from - HEAD, end: to - HEAD, labelStart: from - HEAD };
}

/** Both quotes near, no white space between, and characters that only a quoted value may have. */
function betweenQuotes(text: string, bytes: Uint8Array, from: number, to: number): { start: number; end: number } | undefined {
  const table = MAY_STAND;
  let start = from;
  while (from - start < 80 && (table[bytes[start - 1] as number] as number) & IN_QUOTES) start--;
  const quote = bytes[start - 1] as number;
  if (!isQuote(quote)) return undefined;
  let end = to;
  while (end - to < 160 && (table[bytes[end] as number] as number) & IN_QUOTES) end++;
  if (bytes[end] !== quote && !(bytes[end] === BACKSLASH && bytes[end + 1] === quote)) return undefined;
  const inside = { start: start - HEAD, end: end - HEAD };
  return (start === from && end === to) || isOneValue(text.slice(inside.start, inside.end)) ? inside : undefined;
}

/** A query, a header or an assignment in quotes is not one value. */
function isOneValue(inside: string): boolean {
  if (/:\/\/|[?&]\w*=|[,;]|^[#@$%]/.test(inside)) return false;
  const name = /^([a-z_][\w.-]{2,})[=:](?!=*$)/i.exec(inside)?.[1];
  return name === undefined || !((!/\d/.test(name) && traitsOf(name).share > 0.6) || /key|token|secret|pass/i.test(name));
}

const counts = new Uint16Array(256);
/** By how much `n * log2(n)` grows with one more. */
let steps: Float64Array | undefined;
const weight = (n: number): number => (n === 0 ? 0 : n * Math.log2(n));

/** Bits for each character in Shannon's sense, over the text's own characters. */
export function entropyOf(text: string): number {
  steps ??= Float64Array.from({ length: 256 }, (_, n) => weight(n + 1) - weight(n));
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i) & 255;
    const n = counts[c] as number;
    sum += steps[n] ?? weight(n + 1) - weight(n);
    counts[c] = n + 1;
  }
  for (let i = 0; i < text.length; i++) counts[text.charCodeAt(i) & 255] = 0; // and all are as they were
  return text.length === 0 ? 0 : Math.log2(text.length) - sum / text.length;
}
