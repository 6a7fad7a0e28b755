/** Text inside base64 and hex: decoded if it turns out to be text (or gzip of text), with the way back. */
import { inflate } from "./inflate.ts";
import type { View } from "./unescape.ts";

const LEAST = 24;
// A stretch of base64 that is text has a run of letters and digits of this length; hardly a name in source code has.
const LEAST_RUN = 16;
const MOST = 1 << 16;
// Text shrinks to a tenth; what shrinks more is filled with one thing over and over, and only its beginning is looked at.
const MOST_INFLATED = 1 << 17;
const INFLATED_AT_LEAST = 1 << 12;
const INFLATED_TIMES = 16;
const PEEK = 24; // characters: eighteen bytes of base64, twelve of hex

const DIGITS = new Int8Array(128).fill(-1);
for (const [value, c] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) DIGITS[c.charCodeAt(0)] = value;
DIGITS[45] = 62;
DIGITS[95] = 63;

function digitAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return c < 128 ? (DIGITS[c] ?? -1) : -1;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32) || byte > 126) odd++;
  }
  return odd * 10 <= bytes.length;
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Decodes base64 digits that stand at the given places of a text. */
function fromBase64(text: string, places: readonly number[]): Uint8Array {
  const bytes = new Uint8Array((places.length * 3) >> 2);
  let hold = 0;
  let held = 0;
  let size = 0;
  for (const place of places) {
    hold = ((hold << 6) | digitAt(text, place)) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[size++] = (hold >> held) & 255;
    }
  }
  return bytes;
}

/** The places of base64 digits from `from` on; line breaks (with indentation) are stepped over. */
function base64Places(text: string, from: number): number[] {
  const places: number[] = [];
  for (let at = from; at < text.length && places.length < MOST; at++) {
    if (digitAt(text, at) >= 0) {
      places.push(at);
      continue;
    }
    // Wrapped lines: only after a full line, and only if another follows.
    if (places.length < 60 || !/[\r\n\\]/.test(text.charAt(at))) break;
    const gap = /^(?:\r?\n|\\r?\\n|\\n)[ \t"+>]{0,20}(?=[\w+/-]{4})/.exec(text.slice(at, at + 32))?.[0].length;
    if (gap === undefined) break;
    at += gap - 1;
  }
  return places;
}

/** The first digit of four holds the upper bits of a byte: for ASCII text it is one of a third of the digits. `H4sI` is gzip. */
function mayBeText(text: string, from: number): boolean {
  if (text.startsWith("H4sI", from)) return true;
  for (let at = from; at < from + PEEK; at += 4) {
    const digit = digitAt(text, at);
    if ((digit < 8 || digit > 31) && digit !== 2) return false; // 2: tabs and line breaks
  }
  return true;
}

/** What is written in the base64 or hex around a run of letters and digits; nothing if it is no text. `end` is where it ends. */
export function decodeBlob(text: string, start: number, end: number, spend: (length: number) => boolean): { view?: View; end: number } {
  if (end - start < LEAST_RUN) return { end };
  const hex = hexView(text, start, end, spend);
  if (hex) return { view: hex, end };
  // A peek first: nearly everything fails here.
  let from = start;
  while (from > 0 && digitAt(text, from - 1) >= 0) from--;
  let to = end;
  while (digitAt(text, to) >= 0) to++;
  if (to - from < LEAST || !mayBeText(text, from)) return { end: to };
  const head = fromBase64(text, Array.from({ length: Math.min(PEEK, to - from) }, (_, i) => from + i));
  if (!(isText(head) || isPacked(head))) return { end: to };
  const places = base64Places(text, from);
  const last = (places[places.length - 1] ?? end) + 1;
  if (!spend(places.length)) return { end: last };
  const bytes = fromBase64(text, places);
  const packed = isPacked(bytes);
  const most = Math.min(MOST_INFLATED, INFLATED_AT_LEAST + INFLATED_TIMES * bytes.length);
  if (packed && !spend(most)) return { end: last };
  const content = packed ? inflate(bytes, most) : bytes;
  if (!content || !isText(content)) return { end: last };
  return {
    end: last,
    view: {
      text: latin1(content),
      origin: packed
        ? () => ({ start: from, end: last })
        : (span) => ({ start: places[Math.floor((span.start * 4) / 3)] ?? from, end: (places[Math.ceil((span.end * 4) / 3) - 1] ?? last - 1) + 1 }),
      changed: () => true,
    },
  };
}

function hexView(text: string, start: number, end: number, spend: (length: number) => boolean): View | undefined {
  const from = text.startsWith("0x", start) ? start + 2 : start;
  const length = Math.min(end - from, MOST);
  if (length < 40 || length % 2 !== 0) return undefined;
  for (let at = from; at < from + PEEK; at += 2) if (!"0234567".includes(text.charAt(at))) return undefined;
  const head = fromHex(text, from, PEEK);
  if (!head || !isText(head) || !spend(length)) return undefined;
  const bytes = fromHex(text, from, length);
  if (!bytes || !isText(bytes)) return undefined;
  return {
    text: latin1(bytes),
    origin: (span) => ({ start: from + 2 * span.start, end: from + 2 * span.end }),
    changed: () => true,
  };
}

function fromHex(text: string, from: number, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length >> 1);
  for (let i = 0; i < bytes.length; i++) {
    const byte = hexDigit(text.charCodeAt(from + 2 * i)) * 16 + hexDigit(text.charCodeAt(from + 2 * i + 1));
    if (!(byte >= 0)) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

function hexDigit(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  const lower = c | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : NaN;
}

/** Bytes as UTF-16 units one to one, so that offsets stay those of the bytes. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
