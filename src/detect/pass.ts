/**
 * The one pass over the text. It decides nothing: it only notes where a closer look is worth its time.
 *
 * The text is copied into bytes first, as reading bytes is more than twice as fast as asking a string for its characters (`encodeInto`
 * copies ASCII at memory speed; pieces with other characters are folded unit by unit, so that offsets stay UTF-16). Then
 *
 * - the last three bytes are looked up in one bitmap: they may begin a closer look at an anchor (see `anchor-index.ts`), or be such as
 *   random letters and digits make and words do not (`7dK`, `x0q`, `vkz`). There the run of letters and digits is measured;
 * - every 56th byte is asked whether it stands among plain words in a row, as seed phrases are.
 *
 * Following runs byte by byte instead, or stopping at every digit, costs twice to three times as much: branches at every word's end and
 * every number, which no processor foresees.
 */
import { MASK } from "./anchor-index.ts";
import { isCommonPair } from "./quiet/words.ts";

/** What the pass noted, as flat lists of numbers so that noting is cheap. */
export interface Notes {
  /** Pairs: offset of the last of three characters of some anchor, and their hash. */
  anchors: number[];
  /** Pairs: start and end of runs of letters and digits that may be (a part of) a secret, or have a length of interest. Ascending. */
  runs: number[];
  /** Pairs: start and end of stretches of words. Ascending. */
  stretches: number[];
  /** There are characters beyond ASCII. */
  beyondAscii: boolean;
}

const DIGIT = 1;
const LOWER = 2;
const UPPER = 4;
const OTHER = 8; // beyond ASCII, folded to what are control characters in ASCII
const IN_RUN = 15;
const SOFT = 16; // may stand between words of a phrase
const DOT = 32; // may stand behind a list number
const LETTER = 64; // LOWER or UPPER

const KIND = new Uint8Array(256).fill(OTHER, 14, 32);
KIND.fill(DIGIT, 48, 58).fill(LOWER | LETTER, 97, 123).fill(UPPER | LETTER, 65, 91);
for (const c of " \t\n\r,;\"'`[]-_|/") KIND[c.charCodeAt(0)] = SOFT;
for (const c of ".):") KIND[c.charCodeAt(0)] = DOT;

// White space and punctuation beyond ASCII, which the pass takes for a space. Zero-width characters stay in the run they stand in.
const SPACES = new Set([0xa0, 0x2002, 0x2003, 0x2009, 0x202f, 0x3000, 0x3001, 0xff0c, 0xff1a, 0xff1d, 0x2018, 0x2019, 0x201c, 0x201d]);

const PIECE = 1 << 12;
const KEPT = 1 << 20;
const LEAST_MIXED = 8; // a run with letters and digits
const LEAST_PLAIN = 10; // a run of letters only, or of digits only
const LEAST_GROUP = 5; // a run that a dash or an underscore joins to another
const LEAST_WORDS = 11;
const WORDS_STEP = 56; // eleven words of three to ten letters and what is between them; shorter ones than 56 are one in some thousands
const DENSE_WORDS_STEP = 11; // ideographs stand alone: eleven of them and their spaces are 21; odd, so as not to meet only the spaces
const GLANCE = 2; // words to one side
const LONGEST_WORD = 10;
const LONGEST_COMPOSED_WORD = 14; // accents may follow their letters as characters of their own
const LONGEST_GAP = 64; // white space in a table; a bound here keeps long runs of anything from being read over and over

let kept: Uint8Array | undefined;
let encoder: TextEncoder | undefined;

/** Copies the text behind one zero; another follows it, so that measuring stops at both ends. Tells whether all was ASCII. */
function load(text: string, into: Uint8Array): boolean {
  encoder ??= new TextEncoder();
  let ascii = true;
  into[0] = 0;
  for (let from = 0; from < text.length; from += PIECE) {
    const to = Math.min(text.length, from + PIECE);
    const { read, written } = encoder.encodeInto(text.slice(from, to), into.subarray(from + 1, to + 1));
    if (read === to - from && written === read) continue;
    ascii = false;
    // From the whole text: a slice answers more slowly.
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      into[i + 1] = c < 128 ? c : SPACES.has(c) ? 32 : 14 + (c % 18);
    }
  }
  into[text.length + 1] = 0;
  return ascii;
}

function bytesFor(length: number): Uint8Array {
  if (kept && kept.length >= length) return kept;
  const bytes = new Uint8Array(Math.max(length, 1 << 14));
  if (length <= KEPT) kept = bytes;
  return bytes;
}

/**
 * Sets the bits of three letters and digits that random text is full of, and words and numbers are not. Runs before the first text is
 * scanned, a quarter of a million times: numbers only.
 */
function addRandomLooking(bitmap: Uint32Array): void {
  const codes = Uint8Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", (c) => c.charCodeAt(0));
  const uncommon = new Uint8Array(1 << 14);
  // Digits stay digits.
  for (const a of codes) for (const b of codes) uncommon[(a << 7) | b] = 1 - isCommonPair(a | 32, b | 32);
  for (const a of codes) {
    for (const b of codes) {
      for (const c of codes) {
        const hash = (((a << 7) | b) << 7) | c;
        if (looksRandom(a, b, c, uncommon)) bitmap[hash >> 5] = (bitmap[hash >> 5] as number) | (1 << hash);
      }
    }
  }
}

const NINE = 57;

function looksRandom(a: number, b: number, c: number, uncommon: Uint8Array): boolean {
  const digits = Number(a <= NINE) + Number(b <= NINE) + Number(c <= NINE);
  if (digits === 3) return true;
  const ab = uncommon[(a << 7) | b] === 1;
  const bc = uncommon[(b << 7) | c] === 1;
  if (digits === 0) return ab && bc;
  // `a7b`, `7b9`; of hex also `77b` and `b77`, which elsewhere are units and versions; of the others those with odd letters.
  if (a <= NINE === c <= NINE) return true;
  if (digits === 2) return b <= NINE && ((a <= NINE ? c : a) | 32) <= 102;
  return a <= NINE ? bc : ab;
}

/** What the pass looks up: anchors and what looks random, in one bitmap, and the latter alone. */
export interface Marks {
  either: Uint32Array;
  random: Uint32Array;
}

/** Adds what looks random to the anchors' bitmap. */
export function marksOf(anchors: Uint32Array): Marks {
  const random = new Uint32Array(anchors.length);
  addRandomLooking(random);
  return { either: random.map((word, at) => word | (anchors[at] as number)), random };
}

/** Walks over the text once. `lengths[n]` is 1 where runs of n letters and digits are of interest whatever is in them. */
export function walk(text: string, marks: Marks, anchorBits: Uint32Array, lengths: Uint8Array): Notes {
  const size = text.length;
  const bytes = bytesFor(size + 2);
  const ascii = load(text, bytes);
  const anchors: number[] = [];
  const runs: number[] = [];
  readAll(bytes, size, marks, anchorBits, lengths, anchors, runs);
  const stretches = wordStretches(bytes, size, WORDS_STEP, mayStandInPhrase);
  if (!ascii) stretches.push(...wordStretches(bytes, size, DENSE_WORDS_STEP, mayBeBeyondAscii));
  return { anchors, runs, stretches, beyondAscii: !ascii };
}

// No closure in the loops, and every variable local: what a closure shares lives on the heap, which costs a factor of five here. Two loops,
// as a loop that does nothing but look up is compiled to half the time of one that also acts on what it finds.
function readAll(bytes: Uint8Array, size: number, marks: Marks, anchorBits: Uint32Array, lengths: Uint8Array, anchors: number[], runs: number[]): void {
  places ??= new Int32Array(BLOCK + 1);
  let runEnd = 0;
  for (let from = 1; from <= size; from += BLOCK) {
    const count = placesOf(bytes, from, Math.min(size, from + BLOCK - 1), marks.either, places);
    runEnd = actOn(bytes, places, count, marks.random, anchorBits, lengths, anchors, runs, runEnd);
  }
}

const BLOCK = 1 << 13;
let places: Int32Array | undefined;

/** Where the bitmap has the last three bytes. */
function placesOf(bytes: Uint8Array, from: number, to: number, bitmap: Uint32Array, into: Int32Array): number {
  let hash = from < 3 ? 0 : ((bytes[from - 2] as number) << 7) | (bytes[from - 1] as number);
  let count = 0;
  // Written always, kept if the bit is set: no branch, so nothing for the processor to foresee wrongly. A third faster than asking.
  for (let i = from; i <= to; i++) {
    hash = ((hash << 7) | (bytes[i] as number)) & MASK;
    into[count] = i;
    count += ((bitmap[hash >> 5] as number) >>> hash) & 1;
  }
  return count;
}

/** Notes anchors, and measures the runs that look random. Returns where the last of them ends. */
function actOn(
  bytes: Uint8Array,
  at: Int32Array,
  count: number,
  random: Uint32Array,
  anchorBits: Uint32Array,
  lengths: Uint8Array,
  anchors: number[],
  runs: number[],
  ended: number,
): number {
  const kinds = KIND;
  let runEnd = ended;
  for (let n = 0; n < count; n++) {
    const i = at[n] as number;
    const hash = ((((i > 2 ? (bytes[i - 2] as number) : 0) << 7) | (bytes[i - 1] as number)) << 7) | (bytes[i] as number);
    if ((anchorBits[hash >> 5] as number) & (1 << hash)) anchors.push(i - 1, hash);
    if (i < runEnd || ((random[hash >> 5] as number) & (1 << hash)) === 0) continue;
    let flags = 0;
    let start = i;
    let kind = 0;
    while ((kind = kinds[bytes[start - 1] as number] as number) & IN_RUN) {
      flags |= kind;
      start--;
    }
    runEnd = i;
    while ((kind = kinds[bytes[runEnd] as number] as number) & IN_RUN) {
      flags |= kind;
      runEnd++;
    }
    const length = runEnd - start;
    const mixed = (flags & DIGIT) !== 0 && (flags & (LOWER | UPPER)) !== 0;
    const before = bytes[start - 1] as number;
    const after = bytes[runEnd] as number;
    const joined = before === 45 || before === 95 || after === 45 || after === 95;
    const least = mixed ? (joined ? LEAST_GROUP : LEAST_MIXED) : LEAST_PLAIN;
    if (length >= least || (flags & OTHER && mixed) || lengths[length] === 1) runs.push(start - 1, runEnd - 1);
  }
  return runEnd;
}

/** Eleven plain words or more in a row: three to ten letters each (ideographs may stand alone), nothing hard between them. */
function wordStretches(bytes: Uint8Array, size: number, step: number, isStart: (bytes: Uint8Array, at: number) => boolean): number[] {
  const stretches: number[] = [];
  for (let at = step; at <= size; at += step) {
    if (!isStart(bytes, at)) continue;
    // From the word this byte stands in, or the one before, to both sides.
    const start = pastRun(bytes, at, -1);
    if (at - start > LONGEST_COMPOSED_WORD) continue;
    const after = readWords(bytes, start + 1, size, 1);
    const before = readWords(bytes, start, size, -1);
    if (before.words + after.words >= LEAST_WORDS) stretches.push((before.words > 0 ? before.end : start + 1) - 1, after.end - 1);
    // What was read needs no second look.
    while (at + step < after.end) at += step;
  }
  return stretches;
}

// A phrase that is long enough to be met has this much of it on one side of the byte that met it.
const WINDOW = 28;
// Places of the window of which both neighbours, or all three, are in it.
const INNER = (1 << 27) - 2;
const INNER_OF_TWO = (1 << 26) - 2;

/** Such letters, and such gaps between them, as eleven words in a row have; from this byte on, or up to it. Nearly all text fails here. */
function mayStandInPhrase(bytes: Uint8Array, at: number): boolean {
  return isWordy(bytes, at, 1) || isWordy(bytes, at, -1);
}

/** A bit for each letter of the window; then all words are asked at once whether one is too short or too long. */
function isWordy(bytes: Uint8Array, at: number, direction: 1 | -1): boolean {
  const kinds = KIND;
  let flags = 0;
  let letters = 0;
  const end = at + WINDOW * direction;
  for (let i = at; i !== end; i += direction) {
    const kind = kinds[bytes[i] as number] as number;
    if (kind === 0) return false;
    flags |= kind;
    letters = (letters << 1) | (kind >> 6);
  }
  if (flags & OTHER) return mayBeWords(bytes, at, direction);
  // A dot stands behind a list number only.
  if (letters === 0 || (flags & SOFT) === 0 || (flags & (DOT | DIGIT)) === DOT) return false;
  const alone = letters & ~(letters << 1) & ~(letters >> 1) & INNER;
  const two = letters & (letters >> 1) & ~(letters << 1) & ~(letters >> 2) & INNER_OF_TWO;
  let eleven = letters & (letters >> 1);
  eleven &= eleven >> 2;
  eleven &= eleven >> 4;
  eleven &= eleven >> 3;
  if ((alone | two | eleven) !== 0) return false;
  return (flags & (LOWER | UPPER)) !== (LOWER | UPPER) || mayBeWords(bytes, at, direction);
}

/** The byte, or one of the two behind it, is beyond ASCII (a comma and a space may part ideographs), and words stand around it. */
function mayBeBeyondAscii(bytes: Uint8Array, at: number): boolean {
  const behind = (KIND[bytes[at + 1] ?? 0] as number) | (KIND[bytes[at + 2] ?? 0] as number);
  if ((((KIND[bytes[at] as number] as number) | behind) & OTHER) === 0) return false;
  return mayBeWords(bytes, at, 1) || mayBeWords(bytes, at, -1);
}

/**
 * A glance at the next words, or the last ones: nearly everything that is no phrase fails here. Both sides are asked, as the only
 * look at a short phrase may fall on its last word.
 */
function mayBeWords(bytes: Uint8Array, at: number, direction: 1 | -1): boolean {
  let i = pastRun(bytes, at, direction);
  if ((i - at) * direction > LONGEST_COMPOSED_WORD) return false;
  for (let word = 0; word < GLANCE; word++) {
    const gap = i;
    while ((KIND[bytes[i] as number] as number) & (SOFT | DOT) && (i - gap) * direction <= LONGEST_GAP) i += direction;
    const start = i;
    i = pastRun(bytes, start, direction);
    const length = (i - start) * direction;
    let flags = 0;
    for (let k = start; k !== i; k += direction) flags |= KIND[bytes[k] as number] as number;
    if (flags & DIGIT) return length <= 2;
    if (flags & OTHER) return true;
    // Source code is full of names like `fooBar`.
    if ((flags & (LOWER | UPPER)) === (LOWER | UPPER) && ((KIND[bytes[start + direction] as number] as number) & LOWER) === 0) return false;
    if (length < 3 || length > LONGEST_WORD) return false;
  }
  return true;
}

/** The first byte that is neither letter nor digit, or one that shows the run to be too long for a word. */
function pastRun(bytes: Uint8Array, at: number, direction: 1 | -1): number {
  let i = at;
  while ((KIND[bytes[i] as number] as number) & IN_RUN && (i - at) * direction <= LONGEST_COMPOSED_WORD) i += direction;
  return i;
}

/** Reads words in one direction until something is no word; tells how many there were and where the last ends. */
function readWords(bytes: Uint8Array, from: number, size: number, direction: 1 | -1): { words: number; end: number } {
  let words = 0;
  let end = from;
  let at = from;
  let number = false;
  let dots = false;
  let gap = 0;
  while (at >= 1 && at <= size) {
    const kind = KIND[bytes[at] as number] as number;
    if ((kind & IN_RUN) === 0) {
      // A dot belongs to a list number: the one just read, or (backwards) the one still to be read.
      if (kind === DOT && direction === -1) dots = true;
      else if (kind === DOT ? !number : kind !== SOFT) break;
      if (++gap > LONGEST_GAP) break;
      at += direction;
      continue;
    }
    gap = 0;
    let flags = 0;
    const first = at;
    for (let k = kind; k & IN_RUN && (at - first) * direction <= LONGEST_COMPOSED_WORD; k = KIND[bytes[at] as number] as number) {
      flags |= k;
      at += direction;
    }
    const length = (at - first) * direction;
    if (flags === DIGIT && length <= 2 && !number) {
      number = true;
      dots = false;
      continue;
    }
    if (dots || flags & DIGIT || length > (flags & OTHER ? LONGEST_COMPOSED_WORD : LONGEST_WORD) || (length < 3 && !(flags & OTHER))) break;
    number = false;
    words++;
    end = direction === 1 ? at : at + 1;
  }
  return { words, end };
}
