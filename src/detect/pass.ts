/**
 * The one pass over the text. It decides nothing: it only notes where a closer look is worth its time.
 *
 * Text is read by pairs of bytes, two at a time: a window of four characters, at every second place. One bit of a table of 2^20 says whether
 * a window is of interest: it may hold what represents an anchor (`anchor-index.ts`), or three letters and digits such as random text makes
 * and words do not (`7dK`, `x0q`, `vkz`). There the run of letters and digits is measured. Of ordinary text, one window in forty is looked at.
 *
 * Beside that, it notes blocks of 28 characters that hold nothing but what phrases hold (`stretches.ts`): the classes that are looked up
 * anyway say so, too.
 *
 * Following runs byte by byte instead, or stopping at every digit, costs many times more: branches at every word's end and every number,
 * which no processor foresees.
 */
import { type AnchorIndex, CLASS, FORMS } from "./anchor-index.ts";
import { FLAGS, HAS_DIGIT, HAS_DOT, HAS_HARD, HAS_LOWER, HAS_MARK, HAS_OTHER, HAS_SOFT, HAS_UPPER, LETTERS, OF_INTEREST, DIGIT, DOT, HARD, IN_RUN, KIND, LETTER, LOWER, OTHER, SOFT, UPPER } from "./kinds.ts";
import { HEAD, type Loaded } from "./loaded.ts";
import { commonPairs, isCommonPair } from "./quiet/words.ts";

/** What the pass noted, as flat lists of numbers so that noting is cheap. */
export interface Notes {
  /** Pairs: start and end of runs of letters and digits that may be (a part of) a secret, or have a length of interest. Ascending. */
  runs: number[];
  /** Pairs: start and end of runs that are but names of things (`getSymbolOfDeclaration`). Ascending. */
  names: number[];
  /** First bytes of blocks of {@link BLOCK} that words may fill, or that hold characters beyond ASCII. Ascending. */
  blocks: number[];
}

/** Bytes of a block: a phrase of eleven words of three letters, at 56 the shortest but for one in thousands, fills one of these altogether. */
export const BLOCK = 28;

const LEAST_MIXED = 8; // a run with letters and digits
const LEAST_PLAIN = 10; // a run of letters only, or of digits only
const LEAST_GROUP = 5; // a run that a dash or an underscore joins to another

/** With so many pairs of letters, of which such a share is common in words, a run is a name. */
export const NAME_PAIRS = 8;
export const NAME_SHARE = 0.62;

// Characters that join a run to what is no name.
const GOES_ON = new Uint8Array(256);
for (const c of "-_+/~=") GOES_ON[c.charCodeAt(0)] = 1;

const RANDOM = 1 << FORMS; // the bits below are forms of anchors
const PAIR = 0x3ff; // two classes
const DIGITS = 26; // the class of digits
const LAST_HEX = 5; // the class of `f`

const gramOf = (a: number, b: number, c: number): number => (a << 10) | (b << 5) | c;

// Of those that random text has too, these make up six of ten in words and names of source code; counted over code and documentation.
const IN_WORDS = "bje voi byt ymb eof rks tps aft ywo eyw ixe nks rfc ugg ejs oft msg tml nkn oje tjs rfl oks two yof swo gnm axi rkc joi ofd kdf eje tby ofp jsx axl dfl dju oku";
let inWords: ReadonlySet<number> | undefined;

/** Grams of letters and digits that random text is full of, and words and numbers are not. */
function looksRandom(a: number, b: number, c: number): boolean {
  const digits = Number(a === DIGITS) + Number(b === DIGITS) + Number(c === DIGITS);
  if (digits === 3) return true;
  const uncommon = (first: number, second: number): boolean => isCommonPair(first + 97, second + 97) === 0;
  inWords ??= new Set(IN_WORDS.split(" ").map((word) => gramOf(word.charCodeAt(0) - 97, word.charCodeAt(1) - 97, word.charCodeAt(2) - 97)));
  if (digits === 0) return uncommon(a, b) && uncommon(b, c) && !inWords.has(gramOf(a, b, c));
  // `a7b`, `7b9`; of hex also `77b` and `b77`, which elsewhere are units and versions; of the others those with odd letters.
  if ((a === DIGITS) === (c === DIGITS)) return true;
  if (digits === 2) return b === DIGITS && (a === DIGITS ? c : a) <= LAST_HEX;
  return a === DIGITS ? uncommon(b, c) : uncommon(a, b);
}

/** What the pass looks up. */
export interface Marks {
  /** What each gram may be: forms of anchors, RANDOM. */
  grams: Uint16Array;
  /** Two bytes, as memory holds them, to their two classes, and above them what tells of blocks. */
  classes: Int32Array;
  /** A bit for each window, by its four classes. */
  bits: Int32Array;
  index: Pick<AnchorIndex<unknown>, "note">;
  /** 1 where runs of so many letters and digits are of interest whatever is in them. */
  lengths: Uint8Array;
}

function blockFlags(first: number, second: number): number {
  const [a, b] = [KIND[first] as number, KIND[second] as number];
  let flags = 0;
  if ((a | b) & OTHER) flags |= HAS_OTHER;
  if ((a | b) & DIGIT) flags |= HAS_DIGIT;
  if ((a | b) & DOT) flags |= HAS_DOT;
  const soft = LETTER | DIGIT | SOFT | DOT | OTHER;
  // Source code is full of names like `fooBar`.
  if (!(a & soft) || !(b & soft) || (a & LOWER && b & UPPER)) flags |= HAS_HARD;
  return flags;
}

/** What {@link glanceAt} asks of a block that is of interest. */
function letterFlags(first: number, second: number): number {
  const [a, b] = [KIND[first] as number, KIND[second] as number];
  let flags = (a & LETTER ? 1 : 0) | (b & LETTER ? 2 : 0);
  if ((a | b) & LOWER) flags |= HAS_LOWER;
  if ((a | b) & UPPER) flags |= HAS_UPPER;
  if ((a | b) & SOFT) flags |= HAS_SOFT;
  if ((a | b) & HARD) flags |= HAS_MARK;
  return flags;
}

export function marksOf(index: AnchorIndex<unknown>, lengths: Uint8Array): Marks {
  const grams = Uint16Array.from(index.grams);
  const bits = Int32Array.from(index.windows);
  for (let a = 0; a <= DIGITS; a++) {
    for (let b = 0; b <= DIGITS; b++) {
      for (let c = 0; c <= DIGITS; c++) {
        if (!looksRandom(a, b, c)) continue;
        const gram = gramOf(a, b, c);
        grams[gram] = (grams[gram] as number) | RANDOM;
        // The first three of a window, which share a word of the table, or the last three.
        bits[gram] = -1;
        for (let before = 0; before < 32; before++) bits[(before << 10) | (gram >> 5)] = (bits[(before << 10) | (gram >> 5)] as number) | (1 << gram);
      }
    }
  }
  const classes = new Int32Array(1 << 16);
  const two = new Uint8Array(2);
  const pair = new Uint16Array(two.buffer); // in this machine's order of bytes
  for (let a = 0; a < 128; a++) {
    for (let b = 0; b < 128; b++) {
      two[0] = a;
      two[1] = b;
      classes[pair[0] as number] = ((CLASS[a] as number) << 5) | (CLASS[b] as number) | (blockFlags(a, b) << FLAGS) | (letterFlags(a, b) << LETTERS);
    }
  }
  return { grams, classes, bits, index, lengths };
}

/** Blocks that are gone through before what was found in them is acted on. */
const BATCH = 292;
const QUADS = BLOCK / 4;

/** What the steps of the walk hand to each other; kept, as making it anew for each text would cost more than the steps. */
interface Desk {
  places: Int32Array;
  blocks: Int32Array;
  anchors: Int32Array;
  random: Int32Array;
  noted: number[];
}

/**
 * Told of anchors that are there, a batch at a time: `count` numbers, in pairs, where one begins in the bytes and which it is. In the order of
 * their representatives. May walk over no other text meanwhile, as the desk is one.
 */
type AnchorsMet = (noted: readonly number[], count: number) => void;

let desk: Desk | undefined;

/**
 * Walks over the text once, by batches, each in three loops: one that does nothing but look up is compiled to half the time of one that also
 * acts. No closure in the loops, and every variable local: what a closure shares lives on the heap, which costs a factor of five here.
 */
export function walk(text: Loaded, marks: Marks, met: AnchorsMet): Notes {
  desk ??= {
    places: new Int32Array(BATCH * QUADS + 1),
    blocks: new Int32Array(BATCH + 1),
    // Each place has four ends.
    anchors: new Int32Array(BATCH * BLOCK + 2),
    random: new Int32Array(BATCH * BLOCK + 2),
    noted: [],
  };
  const { places, blocks, anchors, random, noted } = desk;
  const notes: Notes = { runs: [], names: [], blocks: [] };
  const last = (HEAD + text.size + 3) >> 2;
  let runEnd = 0;
  for (let from = HEAD >> 2; from < last; from += BATCH * QUADS) {
    const batch = Math.min(BATCH, Math.ceil((last - from) / QUADS));
    const count = placesOf(text.quads, from, batch, marks.classes, marks.bits, places, blocks);
    for (let n = 1; n <= (blocks[0] as number); n++) notes.blocks.push(blocks[n] as number);
    endsAt(text.quads, places, count, marks.classes, marks.grams, anchors, random);
    runEnd = noteRuns(text.bytes, random, marks, notes, runEnd);
    met(noted, noteAnchors(text.bytes, anchors, marks, noted));
  }
  return notes;
}

/**
 * Words of memory, by where they begin, that end a window of interest; and blocks of interest, the first of `soft` being their number.
 * A block is written out: as a loop it takes twice the time. So is the last gram (0x7fff), as no bundler does it, and a variable costs a fiftieth of all.
 */
function placesOf(quads: Uint32Array, from: number, batch: number, classes: Int32Array, bits: Int32Array, into: Int32Array, soft: Int32Array): number {
  // Of a word of memory the lower half holds what stands first: so it is on every machine that a browser runs on.
  let before = classes[(quads[from - 1] as number) >>> 16] as number;
  let count = 0;
  let softCount = 1;
  for (let block = from, end = from + batch * (BLOCK >> 2); block < end; block += BLOCK >> 2) {
    const place = block << 2;
    const q0 = quads[block] as number;
    const q1 = quads[block + 1] as number;
    const q2 = quads[block + 2] as number;
    const q3 = quads[block + 3] as number;
    const q4 = quads[block + 4] as number;
    const q5 = quads[block + 5] as number;
    const q6 = quads[block + 6] as number;
    const a0 = classes[q0 & 0xffff] as number;
    const b0 = classes[q0 >>> 16] as number;
    const a1 = classes[q1 & 0xffff] as number;
    const b1 = classes[q1 >>> 16] as number;
    const a2 = classes[q2 & 0xffff] as number;
    const b2 = classes[q2 >>> 16] as number;
    const a3 = classes[q3 & 0xffff] as number;
    const b3 = classes[q3 >>> 16] as number;
    const a4 = classes[q4 & 0xffff] as number;
    const b4 = classes[q4 >>> 16] as number;
    const a5 = classes[q5 & 0xffff] as number;
    const b5 = classes[q5 >>> 16] as number;
    const a6 = classes[q6 & 0xffff] as number;
    const b6 = classes[q6 >>> 16] as number;
    // Written always, kept if a bit is set: no branch, so nothing for the processor to foresee wrongly. A third faster than asking.
    let one = (before << 10) | a0;
    let two = (a0 << 10) | b0;
    into[count] = place;
    count += (((bits[(one >>> 5) & 0x7fff] as number) >>> one) | ((bits[(two >>> 5) & 0x7fff] as number) >>> two)) & 1;
    one = (b0 << 10) | a1;
    two = (a1 << 10) | b1;
    into[count] = place + 4;
    count += (((bits[(one >>> 5) & 0x7fff] as number) >>> one) | ((bits[(two >>> 5) & 0x7fff] as number) >>> two)) & 1;
    one = (b1 << 10) | a2;
    two = (a2 << 10) | b2;
    into[count] = place + 8;
    count += (((bits[(one >>> 5) & 0x7fff] as number) >>> one) | ((bits[(two >>> 5) & 0x7fff] as number) >>> two)) & 1;
    one = (b2 << 10) | a3;
    two = (a3 << 10) | b3;
    into[count] = place + 12;
    count += (((bits[(one >>> 5) & 0x7fff] as number) >>> one) | ((bits[(two >>> 5) & 0x7fff] as number) >>> two)) & 1;
    one = (b3 << 10) | a4;
    two = (a4 << 10) | b4;
    into[count] = place + 16;
    count += (((bits[(one >>> 5) & 0x7fff] as number) >>> one) | ((bits[(two >>> 5) & 0x7fff] as number) >>> two)) & 1;
    one = (b4 << 10) | a5;
    two = (a5 << 10) | b5;
    into[count] = place + 20;
    count += (((bits[(one >>> 5) & 0x7fff] as number) >>> one) | ((bits[(two >>> 5) & 0x7fff] as number) >>> two)) & 1;
    one = (b5 << 10) | a6;
    two = (a6 << 10) | b6;
    into[count] = place + 24;
    count += (((bits[(one >>> 5) & 0x7fff] as number) >>> one) | ((bits[(two >>> 5) & 0x7fff] as number) >>> two)) & 1;
    before = b6;
    const flags = a0 | b0 | a1 | b1 | a2 | b2 | a3 | b3 | a4 | b4 | a5 | b5 | a6 | b6;
    soft[softCount] = place;
    softCount += (OF_INTEREST >>> (flags >>> FLAGS)) & 1;
  }
  soft[0] = softCount - 1;
  return count;
}

/** Of the places, where grams end that represent an anchor, or look random. The first of each list is their number. */
function endsAt(quads: Uint32Array, places: Int32Array, count: number, classes: Int32Array, grams: Uint16Array, anchors: Int32Array, random: Int32Array): void {
  let anchorCount = 1;
  let randomCount = 1;
  for (let n = 0; n < count; n++) {
    const place = places[n] as number;
    const last = quads[(place >> 2) - 1] as number;
    const quad = quads[place >> 2] as number;
    const before = classes[last >>> 16] as number;
    const a = classes[quad & 0xffff] as number;
    const b = classes[quad >>> 16] as number;
    // Of each byte the bit that tells upper from lower case.
    let form = ((last >>> 19) & 4) | ((last >>> 28) & 2) | ((quad >>> 5) & 1);
    // Written always, as above: a branch for each would be foreseen wrongly every other time.
    let marked = grams[((before << 5) | ((a >>> 5) & 31)) & 0x7fff] as number;
    anchors[anchorCount] = random[randomCount] = place;
    anchorCount += (marked >> form) & 1;
    randomCount += marked >> FORMS;
    marked = grams[((before << 10) | (a & PAIR)) & 0x7fff] as number;
    form = ((form << 1) & 6) | ((quad >>> 13) & 1);
    anchors[anchorCount] = random[randomCount] = place + 1;
    anchorCount += (marked >> form) & 1;
    randomCount += marked >> FORMS;
    marked = grams[((a << 5) | ((b >>> 5) & 31)) & 0x7fff] as number;
    form = ((form << 1) & 6) | ((quad >>> 21) & 1);
    anchors[anchorCount] = random[randomCount] = place + 2;
    anchorCount += (marked >> form) & 1;
    randomCount += marked >> FORMS;
    marked = grams[((a << 10) | (b & PAIR)) & 0x7fff] as number;
    form = ((form << 1) & 6) | (quad >>> 29) & 1;
    anchors[anchorCount] = random[randomCount] = place + 3;
    anchorCount += (marked >> form) & 1;
    randomCount += marked >> FORMS;
  }
  anchors[0] = anchorCount - 1;
  random[0] = randomCount - 1;
}

/** Measures the runs that look random. Returns where the last of them ends. */
function noteRuns(bytes: Uint8Array, random: Int32Array, marks: Marks, notes: Notes, ended: number): number {
  let runEnd = ended;
  for (let n = 1; n <= (random[0] as number); n++) {
    const end = random[n] as number;
    if (end >= runEnd) runEnd = measure(bytes, end, marks.lengths, notes);
  }
  return runEnd;
}

/** In `AAAA...` an anchor of many A's begins at every letter: the first and the last of them must do. */
function isInFlood(bytes: Uint8Array, end: number): boolean {
  const c = bytes[end] as number;
  return c === bytes[end - 1] && c === bytes[end - 2] && c === bytes[end - 3] && c === bytes[end + 1];
}

/** Notes the anchors that are there where three bytes represent one; returns how many numbers that took. */
function noteAnchors(bytes: Uint8Array, ends: Int32Array, { index }: Marks, noted: number[]): number {
  let count = 0;
  for (let n = 1; n <= (ends[0] as number); n++) {
    const end = ends[n] as number;
    if (!isInFlood(bytes, end)) count = index.note(bytes, end, noted, count);
  }
  return count;
}

/** Notes the run around a byte if it may be of interest; returns where it ends. */
function measure(bytes: Uint8Array, at: number, lengths: Uint8Array, { runs, names }: Notes): number {
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
  const before = bytes[start - 1] as number;
  const after = bytes[end] as number;
  if ((flags & (DIGIT | OTHER)) === 0) {
    if (length >= LEAST_PLAIN || lengths[length] === 1) (isName(bytes, start, end) && !GOES_ON[before] && !GOES_ON[after] ? names : runs).push(start - HEAD, end - HEAD);
    return end;
  }
  const mixed = (flags & DIGIT) !== 0 && (flags & LETTER) !== 0;
  const joined = before === 45 || before === 95 || after === 45 || after === 95;
  const least = mixed ? (joined ? LEAST_GROUP : LEAST_MIXED) : LEAST_PLAIN;
  if (length >= least || (flags & OTHER && mixed) || lengths[length] === 1) runs.push(start - HEAD, end - HEAD);
  return end;
}

/** Of letters such as words have: nearly every run that is measured is a name. Of sixteen letters drawn at random, one in three hundred is so speakable. */
function isName(bytes: Uint8Array, start: number, end: number): boolean {
  const pairs = end - start - 1;
  return pairs >= NAME_PAIRS && commonPairs(bytes, start, end) > NAME_SHARE * pairs;
}
