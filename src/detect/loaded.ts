/**
 * A text as bytes, one for each UTF-16 unit: reading bytes is more than twice as fast as asking a string for its characters (`encodeInto`
 * copies ASCII at memory speed; pieces with other characters are folded unit by unit, so that offsets stay UTF-16).
 */

/** Zeros before the text, so that reading backwards stops, and reading by four bytes is aligned. */
export const HEAD = 4;
/** Zeros behind it: the pass reads whole blocks. */
const TAIL = 32;

export interface Loaded {
  /** The unit at `i` is the byte at `HEAD + i`; zeros stand on both sides. Beyond them may be anything. */
  bytes: Uint8Array;
  /** The same memory, four bytes at a time. */
  quads: Uint32Array;
  size: number;
  ascii: boolean;
  /** Where there are invisible characters, or such as only look like ASCII ones. Ascending. */
  disguises: readonly number[];
}

/** How a UTF-16 unit becomes a byte: ASCII as it is, everything else as one of the control characters that text has no use for. */
export function fold(c: number): number {
  return c < 128 ? c : 14 + (c % 18);
}

// White space and punctuation beyond ASCII, taken for a space. Zero-width characters stay in the run they stand in.
const SPACES = new Set([0xa0, 0x2002, 0x2003, 0x2009, 0x202f, 0x3000, 0x3001, 0xff0c, 0xff1a, 0xff1d, 0x2018, 0x2019, 0x201c, 0x201d]);

const CHUNK = 1 << 11;
/** The most bytes that UTF-8 takes for one unit. */
const WIDEST = 3;
const LEAST = 1 << 14;
const KEPT = 1 << 20;

interface Memory {
  bytes: Uint8Array;
  quads: Uint32Array;
}

/** One for each depth of decoding: what is being scanned must not be written over by what was decoded from it. */
const kept: Memory[] = [];
let encoder: TextEncoder | undefined;

function memoryFor(length: number, depth: number): Memory {
  const known = kept[depth];
  if (known && known.bytes.length >= length) return known;
  const bytes = new Uint8Array((Math.max(length, LEAST) + 3) & ~3);
  const memory = { bytes, quads: new Uint32Array(bytes.buffer) };
  if (length <= KEPT) kept[depth] = memory;
  return memory;
}

/** Copies a text. What is returned holds until the next text of this depth is loaded. */
export function load(text: string, depth: number): Loaded {
  encoder ??= new TextEncoder();
  const size = text.length;
  const { bytes, quads } = memoryFor(HEAD + size + Math.max(TAIL, (WIDEST - 1) * Math.min(size, CHUNK)), depth);
  const end = HEAD + size;
  let disguises: number[] | undefined;
  for (let from = 0; from < size; from += CHUNK) {
    const to = Math.min(size, from + CHUNK);
    const { written } = encoder.encodeInto(size <= CHUNK ? text : text.slice(from, to), bytes.subarray(HEAD + from, HEAD + from + WIDEST * (to - from)));
    // As many bytes as units: each unit was one byte.
    if (written > to - from) foldIn(text, from, HEAD + from + written, bytes, quads, (disguises ??= []));
  }
  bytes.fill(0, 0, HEAD);
  bytes.fill(0, end, end + TAIL);
  return { bytes, quads, size, ascii: disguises === undefined, disguises: disguises ?? NONE };
}

/** Soft hyphen; Greek and Cyrillic letters; zero-width marks; dashes; full-width forms. What is for which, `unescape.ts` says. */
export function isDisguise(c: number): boolean {
  if (c < 0x2000) return c === 0xad || (c >= 0x391 && c <= 0x458) || c === 0x4bb || c === 0x501;
  return (c >= 0x200b && c <= 0x2015) || c === 0x2060 || c === 0x2212 || c === 0xfeff || (c >= 0xff01 && c <= 0xff5e);
}

const NONE: readonly number[] = [];

const DISGUISE = 128;
const REPLACED = 0xfffd;
/** So many bytes are moved one by one in the time of a call. */
const FEW = 24;

/** What {@link foldIn} makes of each unit, and whether that is a disguise: made when a text is first met that is not all ASCII. */
let folded: Uint8Array | undefined;

const foldedUnits = (): Uint8Array => Uint8Array.from({ length: 1 << 16 }, (_, c) => (SPACES.has(c) ? 32 : fold(c)) | (isDisguise(c) ? DISGUISE : 0));

/** Folds a chunk that was read as UTF-8, in place: as there, each unit takes a byte or more. Notes where there are disguises. */
function foldIn(text: string, start: number, end: number, bytes: Uint8Array, quads: Uint32Array, disguises: number[]): void {
  const table = (folded ??= foldedUnits());
  let at = HEAD + start;
  let i = start;
  while (at < end) {
    const lead = bytes[at] as number;
    if (lead < 128) {
      if ((bytes[at + 1] as number) >= 128) {
        bytes[HEAD + i++] = lead;
        at++;
        continue;
      }
      const stop = pastAscii(bytes, quads, at, end);
      if (stop - at > FEW) {
        bytes.copyWithin(HEAD + i, at, stop);
        i += stop - at;
        at = stop;
      } else while (at < stop) bytes[HEAD + i++] = bytes[at++] as number;
      continue;
    }
    let c = 0;
    if (lead < 0xe0) {
      c = ((lead & 31) << 6) | ((bytes[at + 1] as number) & 63);
      at += 2;
    } else if (lead < 0xf0) {
      c = ((lead & 15) << 12) | (((bytes[at + 1] as number) & 63) << 6) | ((bytes[at + 2] as number) & 63);
      // Half a character was read as this.
      if (c === REPLACED) c = text.charCodeAt(i);
      at += 3;
    } else {
      bytes[HEAD + i] = (table[text.charCodeAt(i++)] as number) & ~DISGUISE;
      c = text.charCodeAt(i);
      at += 4;
    }
    const unit = table[c] as number;
    if (unit & DISGUISE) disguises.push(i);
    bytes[HEAD + i++] = unit & ~DISGUISE;
  }
}

/** Where the first byte stands, from `at` on, that is not ASCII, or `end`. */
function pastAscii(bytes: Uint8Array, quads: Uint32Array, at: number, end: number): number {
  let i = at;
  while (i < end && (bytes[i] as number) < 128) {
    i++;
    if ((i & 3) === 0) while (i + 4 <= end && ((quads[i >> 2] as number) & 0x80808080) === 0) i += 4;
  }
  return i;
}
