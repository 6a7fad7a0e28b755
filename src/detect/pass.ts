/**
 * The one pass over the text. It decides nothing: it only notes where a closer look is worth its time.
 *
 * Every three characters are looked up as a gram (`anchor-index.ts`): they may represent an anchor, or be such as random letters and digits
 * make and words do not (`7dK`, `x0q`, `vkz`). There the run of letters and digits is measured. Text is read by pairs of bytes: two pairs
 * hold two grams, and one bit of a table of 2^20 says whether any of the two is of interest; of ordinary text, that is one pair in ten.
 *
 * Following runs byte by byte instead, or stopping at every digit, costs many times more: branches at every word's end and every number,
 * which no processor foresees.
 */
import { type AnchorIndex, CLASS, GRAMS, formAt } from "./anchor-index.ts";
import { DIGIT, IN_RUN, KIND, LETTER, OTHER } from "./kinds.ts";
import { HEAD, type Loaded } from "./loaded.ts";
import { isCommonPair } from "./quiet/words.ts";

/** What the pass noted, as flat lists of numbers so that noting is cheap. */
export interface Notes {
  /** Pairs: place of the last of three bytes that represent an anchor, and where the index has them. Ascending. */
  anchors: number[];
  /** Pairs: start and end of runs of letters and digits that may be (a part of) a secret, or have a length of interest. Ascending. */
  runs: number[];
}

const LEAST_MIXED = 8; // a run with letters and digits
const LEAST_PLAIN = 10; // a run of letters only, or of digits only
const LEAST_GROUP = 5; // a run that a dash or an underscore joins to another

const RANDOM = 1 << 8; // the bits below are forms of anchors
const DIGITS = 26; // the class of digits
const LAST_HEX = 5; // the class of `f`

/** Grams of letters and digits that random text is full of, and words and numbers are not. */
function looksRandom(a: number, b: number, c: number): boolean {
  const digits = Number(a === DIGITS) + Number(b === DIGITS) + Number(c === DIGITS);
  if (digits === 3) return true;
  const uncommon = (first: number, second: number): boolean => isCommonPair(first + 97, second + 97) === 0;
  if (digits === 0) return uncommon(a, b) && uncommon(b, c);
  // `a7b`, `7b9`; of hex also `77b` and `b77`, which elsewhere are units and versions; of the others those with odd letters.
  if ((a === DIGITS) === (c === DIGITS)) return true;
  if (digits === 2) return b === DIGITS && (a === DIGITS ? c : a) <= LAST_HEX;
  return a === DIGITS ? uncommon(b, c) : uncommon(a, b);
}

/** What the pass looks up. */
export interface Marks {
  /** What each gram may be: forms of anchors, RANDOM. */
  grams: Uint16Array;
  /** Two bytes, as memory holds them, to their two classes. */
  classes: Uint16Array;
  /** A bit for each two pairs, by their four classes. */
  bits: Uint32Array;
  index: Pick<AnchorIndex<unknown>, "slotAt">;
  /** 1 where runs of so many letters and digits are of interest whatever is in them. */
  lengths: Uint8Array;
}

export function marksOf(index: AnchorIndex<unknown>, lengths: Uint8Array): Marks {
  const grams = Uint16Array.from(index.grams);
  for (let a = 0; a <= DIGITS; a++) {
    for (let b = 0; b <= DIGITS; b++) for (let c = 0; c <= DIGITS; c++) if (looksRandom(a, b, c)) grams[(a << 10) | (b << 5) | c] = (grams[(a << 10) | (b << 5) | c] as number) | RANDOM;
  }
  // Of four classes, the first three are a word's number, and the last three end in a bit's.
  const ending = new Uint32Array(GRAMS >> 5);
  for (let gram = 0; gram < GRAMS; gram++) if (grams[gram]) ending[gram >> 5] = (ending[gram >> 5] as number) | (1 << gram);
  const bits = Uint32Array.from({ length: GRAMS }, (_, gram) => (grams[gram] ? -1 : (ending[gram & (ending.length - 1)] as number)));
  const classes = new Uint16Array(1 << 16);
  const two = new Uint8Array(2);
  const pair = new Uint16Array(two.buffer); // in this machine's order of bytes
  for (two[0] = 127; ; two[0]--) {
    for (two[1] = 127; ; two[1]--) {
      classes[pair[0] as number] = ((CLASS[two[0]] as number) << 5) | (CLASS[two[1]] as number);
      if (two[1] === 0) break;
    }
    if (two[0] === 0) break;
  }
  return { grams, classes, bits, index, lengths };
}

const BLOCK = 1 << 12;
let places: Int32Array | undefined;

/**
 * Walks over the text once. No closure in the loops, and every variable local: what a closure shares lives on the heap, which costs a
 * factor of five here. Two loops, as a loop that does nothing but look up is compiled to half the time of one that also acts.
 */
export function walk(text: Loaded, marks: Marks): Notes {
  places ??= new Int32Array(BLOCK);
  const notes: Notes = { anchors: [], runs: [] };
  const pairs = (HEAD + text.size + 1) >> 1;
  let runEnd = 0;
  for (let from = 1; from < pairs; from += BLOCK) {
    const count = placesOf(text.pairs, from, Math.min(pairs, from + BLOCK), marks.classes, marks.bits, places);
    runEnd = actOn(text.bytes, places, count, marks, notes, runEnd);
  }
  return notes;
}

/** Pairs that end a gram of interest. */
function placesOf(pairs: Uint16Array, from: number, to: number, classes: Uint16Array, bits: Uint32Array, into: Int32Array): number {
  let four = classes[pairs[from - 1] as number] as number;
  let count = 0;
  // Written always, kept if the bit is set: no branch, so nothing for the processor to foresee wrongly. A third faster than asking.
  for (let i = from; i < to; i++) {
    four = ((four << 10) | (classes[pairs[i] as number] as number)) & 0xfffff;
    into[count] = i;
    count += ((bits[four >> 5] as number) >>> four) & 1;
  }
  return count;
}

/** Notes anchors, and measures the runs that look random. Returns where the last of them ends. */
function actOn(bytes: Uint8Array, at: Int32Array, count: number, marks: Marks, notes: Notes, ended: number): number {
  const { grams, index } = marks;
  const classes = CLASS;
  let runEnd = ended;
  for (let n = 0; n < count; n++) {
    const first = 2 * (at[n] as number);
    const gram = ((classes[bytes[first - 2] as number] as number) << 10) | ((classes[bytes[first - 1] as number] as number) << 5) | (classes[bytes[first] as number] as number);
    const next = ((gram << 5) | (classes[bytes[first + 1] as number] as number)) & (GRAMS - 1);
    for (let end = first, marked = grams[gram] as number; end <= first + 1; end++, marked = grams[next] as number) {
      if (marked & formAt(bytes, end)) {
        const slot = index.slotAt(bytes, end);
        if (slot >= 0) notes.anchors.push(end, slot);
      }
      if (marked & RANDOM && end >= runEnd) runEnd = measure(bytes, end, marks.lengths, notes.runs);
    }
  }
  return runEnd;
}

/** Notes the run around a byte if it may be of interest; returns where it ends. */
function measure(bytes: Uint8Array, at: number, lengths: Uint8Array, runs: number[]): number {
  const kinds = KIND;
  let flags = 0;
  let start = at;
  let kind = 0;
  while ((kind = kinds[bytes[start - 1] as number] as number) & IN_RUN) {
    flags |= kind;
    start--;
  }
  let end = at;
  while ((kind = kinds[bytes[end] as number] as number) & IN_RUN) {
    flags |= kind;
    end++;
  }
  const length = end - start;
  const mixed = (flags & DIGIT) !== 0 && (flags & LETTER) !== 0;
  const before = bytes[start - 1] as number;
  const after = bytes[end] as number;
  const joined = before === 45 || before === 95 || after === 45 || after === 95;
  const least = mixed ? (joined ? LEAST_GROUP : LEAST_MIXED) : LEAST_PLAIN;
  if (length >= least || (flags & OTHER && mixed) || lengths[length] === 1) runs.push(start - HEAD, end - HEAD);
  return end;
}
