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

const CHUNK = 1 << 13;
const PIECE = 1 << 9;
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
  const { bytes, quads } = memoryFor(HEAD + size + TAIL, depth);
  const end = HEAD + size;
  let disguises: number[] | undefined;
  for (let from = 0; from < size; from += CHUNK) {
    const to = Math.min(size, from + CHUNK);
    const { read, written } = encoder.encodeInto(size <= CHUNK ? text : text.slice(from, to), bytes.subarray(HEAD + from, HEAD + to));
    // As many bytes as units, and all of them read: each unit was one byte.
    if (read === to - from && written === read) continue;
    foldInto(text, from, to, bytes, (disguises ??= []));
  }
  bytes.fill(0, 0, HEAD);
  bytes.fill(0, end, end + TAIL);
  return { bytes, quads, size, ascii: disguises === undefined, disguises: disguises ?? NONE };
}

/** Soft hyphen; Greek and Cyrillic letters; zero-width marks; dashes; full-width forms. What is for which, `unescape.ts` says. */
function isDisguise(c: number): boolean {
  if (c < 0x2000) return c === 0xad || (c >= 0x391 && c <= 0x458) || c === 0x4bb || c === 0x501;
  return (c >= 0x200b && c <= 0x2015) || c === 0x2060 || c === 0x2212 || c === 0xfeff || (c >= 0xff01 && c <= 0xff5e);
}

const NONE: readonly number[] = [];

/** Folds a chunk that is not all ASCII, and notes where there are disguises. */
function foldInto(text: string, start: number, end: number, bytes: Uint8Array, disguises: number[]): void {
  for (let from = start; from < end; from += PIECE) {
    const to = Math.min(end, from + PIECE);
    const { read, written } = (encoder as TextEncoder).encodeInto(text.slice(from, to), bytes.subarray(HEAD + from, HEAD + to));
    if (read === to - from && written === read) continue;
    // From the whole text: a slice answers more slowly.
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      if (c < 128) bytes[HEAD + i] = c;
      else {
        if (isDisguise(c)) disguises.push(i);
        bytes[HEAD + i] = SPACES.has(c) ? 32 : 14 + (c % 18);
      }
    }
  }
}
