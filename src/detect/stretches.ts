/**
 * Where words stand in a row, as seed phrases are: blocks that the pass noted are asked whether plain words stand in them. Of the
 * word lists it knows the shortest words only: in ordinary text every eighth word is "the", "and" or "for".
 */
import { DIGIT, DOT, FLAGS, HAS_DIGIT, HAS_DOT, HAS_LOWER, HAS_MARK, HAS_OTHER, HAS_SOFT, HAS_UPPER, IN_RUN, KIND, LETTERS, LOWER, OTHER, SOFT, UPPER } from "./kinds.ts";
import { HEAD, type Loaded } from "./loaded.ts";
import { BLOCK } from "./pass.ts";
import { LEAST_WORDS } from "./phrase-length.ts";
import { isListedShortWord } from "./verify/words/short-words.ts";

const DENSE_WORDS_STEP = 11; // ideographs stand alone: eleven of them and their spaces are 21; odd, so as not to meet only the spaces
const ALL = (1 << BLOCK) - 1;
const WORDY = 1;
const BEYOND_ASCII = 2;
const GLANCE = 2; // words to one side
const LONGEST_WORD = 10;
const LONGEST_COMPOSED_WORD = 14; // accents may follow their letters as characters of their own
const LONGEST_GAP = 64; // white space in a table; a bound here keeps long runs of anything from being read over and over

/**
 * Eleven plain words or more in a row: three to ten letters each (ideographs may stand alone), nothing hard between them. Pairs: start and
 * end of such stretches, ascending, around blocks that the pass noted.
 */
export function stretchesIn({ bytes, quads, size }: Loaded, blocks: readonly number[], classes: Int32Array): number[] {
  const stretches: number[] = [];
  const end = HEAD + size;
  let done = 0;
  for (let n = 0; n < blocks.length; n++) {
    const block = blocks[n] as number;
    if (block < done) continue;
    const look = glanceAt(bytes, quads, classes, block);
    if (look & WORDY) done = addStretch(bytes, block, end, stretches);
    // It may begin with what is no word, and words stand behind it.
    if ((look & BEYOND_ASCII) === 0) continue;
    for (let at = block; at < block + BLOCK; at += DENSE_WORDS_STEP) {
      if (at >= done && mayBeBeyondAscii(bytes, at)) done = addStretch(bytes, at, end, stretches);
    }
  }
  return stretches;
}

/** From the word a byte stands in, or the one before, to both sides. What was read, up to the place returned, needs no second look. */
function addStretch(bytes: Uint8Array, at: number, end: number, stretches: number[]): number {
  const start = pastRun(bytes, at, -1);
  if (at - start > LONGEST_COMPOSED_WORD) return 0;
  const after = readWords(bytes, start + 1, end, 1);
  const before = readWords(bytes, start, end, -1);
  if (before.words + after.words >= LEAST_WORDS) stretches.push((before.words > 0 ? before.end : start + 1) - HEAD, after.end - HEAD);
  return after.end;
}

/**
 * Whether such words stand in a block as eleven in a row are, or else something beyond ASCII. Asked of every sixth block of ordinary text, so without a branch: a bit for each letter, and
 * where words are too short or too long, bits side by side tell. Of each pair of bytes the pass's table knows what is asked here.
 */
function glanceAt(bytes: Uint8Array, quads: Uint32Array, classes: Int32Array, block: number): number {
  let said = 0;
  let letters = 0;
  const first = block >> 2;
  for (let i = first; i < first + BLOCK / 4; i++) {
    const quad = quads[i] as number;
    const a = classes[quad & 0xffff] as number;
    const b = classes[quad >>> 16] as number;
    said |= a | b;
    letters = (letters >>> 4) | (((a >>> LETTERS) & 3) << (BLOCK - 4)) | (((b >>> LETTERS) & 3) << (BLOCK - 2));
  }
  const flags = said >>> FLAGS;
  const more = said >>> LETTERS;
  // One run all through, longer than any word.
  if ((more & HAS_SOFT) === 0) return 0;
  if (flags & HAS_OTHER) return (more & HAS_MARK) === 0 && mayBeWords(bytes, block, 1) ? WORDY | BEYOND_ASCII : BEYOND_ASCII;
  const gaps = ~letters & ALL;
  // Of words that begin and end in the block: one letter between gaps, two, three.
  const begins = letters & (gaps << 1);
  const two = letters & (letters >> 1);
  const four = two & (two >> 2);
  const eight = four & (four >> 4);
  // Most have a word too short, or one too long.
  if (((begins & ((gaps >> 1) | (gaps >> 2))) | (eight & (eight >> 3))) !== 0) return 0;
  // A dot stands behind a list number only.
  if (letters === 0 || (flags & (HAS_DOT | HAS_DIGIT)) === HAS_DOT) return 0;
  for (let three = begins & (gaps >> 3); three !== 0; three &= three - 1) {
    const at = block + 31 - Math.clz32(three & -three);
    if (!isListedShortWord(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number)) return 0;
  }
  return (more & (HAS_LOWER | HAS_UPPER)) !== (HAS_LOWER | HAS_UPPER) || mayBeWords(bytes, block, 1) ? WORDY : 0;
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
function readWords(bytes: Uint8Array, from: number, limit: number, direction: 1 | -1): { words: number; end: number } {
  let words = 0;
  let end = from;
  let at = from;
  let number = false;
  let dots = false;
  let gap = 0;
  while (at >= HEAD && at < limit) {
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
    const last = direction === 1 ? at : first + 1;
    if (length === 3 && (flags & OTHER) === 0 && !isListedShortWord(bytes[last - 3] as number, bytes[last - 2] as number, bytes[last - 1] as number)) break;
    if (dots || flags & DIGIT || length > (flags & OTHER ? LONGEST_COMPOSED_WORD : LONGEST_WORD) || (length < 3 && !(flags & OTHER))) break;
    number = false;
    words++;
    end = direction === 1 ? at : at + 1;
  }
  return { words, end };
}
