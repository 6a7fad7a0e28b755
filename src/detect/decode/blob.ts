/** Text inside base64 and hex: decoded if it turns out to be text (or gzip of text), with the way back. */
import { hexByte } from "./hex.ts";
import { inflate } from "./inflate.ts";
import { HEAD, type Loaded } from "../loaded.ts";
import type { BoundedLook } from "../look.ts";
import type { View } from "./unescape.ts";

const LEAST = 24;
// A stretch of base64 that is text has a run of letters and digits of this length; hardly a name in source code has.
const LEAST_RUN = 16;
const MOST = 1 << 16;
// Text shrinks to a tenth; what shrinks more is filled with one thing over and over, and only its beginning is looked at.
const MOST_INFLATED = 1 << 17;
const INFLATED_AT_LEAST = 1 << 10;
const INFLATED_TIMES = 12;
// Unpacking a byte, asking whether it is text, and making a string of it.
const INFLATED_COST = 5;
const PEEK = 24; // characters: eighteen bytes of base64, twelve of hex

const DIGITS = new Int8Array(128).fill(-1);
for (const [value, c] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) DIGITS[c.charCodeAt(0)] = value;
DIGITS[45] = 62;
DIGITS[95] = 63;

const digitAt = ({ bytes }: Loaded, at: number): number => DIGITS[bytes[HEAD + at] as number] as number;

type Looked = Pick<BoundedLook, "text" | "loaded" | "spend">;

/** How odd a byte is in text: 1 for what one in ten may be, and for a zero more than any text can bear. */
const ODD = new Int32Array(256).fill(1, 1, 9).fill(1, 14, 32).fill(1, 127);
ODD[0] = MOST_INFLATED;

function isText(bytes: Uint8Array): boolean {
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) odd += ODD[bytes[i] as number] as number;
  return bytes.length > 0 && odd * 10 <= bytes.length;
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Base64 digits one behind another, with line breaks stepped over: where each line's stand, and how many stand before it. */
interface Digits {
  lines: { start: number; end: number; before: number }[];
  count: number;
}

/** Decodes base64 digits. */
function fromBase64({ bytes: from }: Loaded, { lines, count }: Digits): Uint8Array {
  const bytes = new Uint8Array((count * 3) >> 2);
  let hold = 0;
  let held = 0;
  let size = 0;
  for (const { start, end } of lines) {
    for (let at = HEAD + start; at < HEAD + end; at++) {
      hold = ((hold << 6) | (DIGITS[from[at] as number] as number)) & 0xffffff;
      held += 6;
      if (held >= 8) {
        held -= 8;
        bytes[size++] = hold >> held;
      }
    }
  }
  return bytes;
}

/** The base64 digits from `from` on; line breaks (with indentation) are stepped over. */
function digitsFrom({ text, loaded }: Looked, from: number, most = MOST): Digits {
  const lines: Digits["lines"] = [];
  let count = 0;
  for (let at = from; at < text.length && count < most; ) {
    const start = at;
    const end = Math.min(text.length, start + most - count);
    while (at < end && digitAt(loaded, at) >= 0) at++;
    if (at > start) lines.push({ start, end: at, before: count });
    count += at - start;
    // Wrapped lines: only after a full line, and only if another follows.
    if (at === end || count < 60 || !/[\r\n\\]/.test(text.charAt(at))) break;
    const gap = /^(?:\r?\n|\\r?\\n|\\n)[ \t"+>]{0,20}(?=[\w+/-]{4})/.exec(text.slice(at, at + 32))?.[0].length;
    if (gap === undefined) break;
    at += gap;
  }
  return { lines, count };
}

/** Where a digit stands in the text, by its number. */
function placeOf({ lines }: Digits, number: number): number | undefined {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line && line.before + line.end - line.start > number) high = middle;
    else low = middle + 1;
  }
  const line = lines[low];
  return line && line.start + number - line.before;
}

/** The first digit of four holds the upper bits of a byte: for ASCII text it is one of a third of the digits. `H4sI` is gzip. */
function mayBeText({ text, loaded }: Looked, from: number): boolean {
  if (text.startsWith("H4sI", from)) return true;
  for (let at = from; at < from + PEEK; at += 4) {
    const digit = digitAt(loaded, at);
    if ((digit < 8 || digit > 31) && digit !== 2) return false; // 2: tabs and line breaks
  }
  return true;
}

/** What is written in the base64 or hex around a run of letters and digits; nothing if it is no text. `end` is where it ends. */
export function decodeBlob(look: Looked, start: number, end: number): { view?: View; end: number } {
  const { text, loaded } = look;
  const spend = (length: number): boolean => look.spend(length);
  if (end - start < LEAST_RUN) return { end };
  const hex = hexView(text, start, end, spend);
  if (hex) return { view: hex, end };
  // A peek first: nearly everything fails here.
  let from = start;
  while (from > 0 && digitAt(loaded, from - 1) >= 0) from--;
  let to = end;
  while (digitAt(loaded, to) >= 0) to++;
  if (to - from < LEAST || !mayBeText(look, from)) return { end: to };
  const head = fromBase64(loaded, digitsFrom(look, from, Math.min(PEEK, to - from)));
  if (!(isText(head) || isPacked(head))) return { end: to };
  const digits = digitsFrom(look, from);
  const last = digits.lines[digits.lines.length - 1]?.end ?? end;
  if (!spend(digits.count)) return { end: last };
  const bytes = fromBase64(loaded, digits);
  const packed = isPacked(bytes);
  const most = Math.min(MOST_INFLATED, INFLATED_AT_LEAST + INFLATED_TIMES * bytes.length);
  if (packed && !spend(INFLATED_COST * most)) return { end: last };
  const content = packed ? inflate(bytes, most) : bytes;
  if (!content || !isText(content)) return { end: last };
  return {
    end: last,
    view: {
      text: latin1(content),
      origin: packed
        ? () => ({ start: from, end: last })
        : (span) => ({ start: placeOf(digits, Math.floor((span.start * 4) / 3)) ?? from, end: (placeOf(digits, Math.ceil((span.end * 4) / 3) - 1) ?? last - 1) + 1 }),
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
    const byte = hexByte(text, from + 2 * i);
    if (!(byte >= 0)) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

let decoder: TextDecoder | undefined;

/** Bytes as UTF-16 units one to one, so that offsets stay those of the bytes. */
function latin1(bytes: Uint8Array): string {
  decoder ??= new TextDecoder();
  let all = 0;
  for (let i = 0; i < bytes.length; i++) all |= bytes[i] as number;
  if (all < 128) return decoder.decode(bytes);
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
