/**
 * Which places of a text deserve a closer look: every anchor of every rule, in one table. Knows no rule, only literals.
 *
 * An anchor is represented by its rarest three characters. Characters are put into 32 classes (a letter in either case, a digit, `-_`,
 * ...), so three of them are one of 32,768 grams. The pass (`pass.ts`) reads windows of four characters, at every second place: each
 * gram stands in one of them, with the character before it or behind it, and a bit for each window says whether an anchor has such. There
 * its three characters are looked up exactly, then what is around them, and then the text is compared.
 *
 * Example: `github_pat_` may be told by `git`, `ith`, `thu`, ... `_pa`, `pat`, `at_`. In source text `git` and `pat` are common, `b_p` is
 * not: it is the one that goes into the table, with its distance from the anchor's beginning.
 *
 * Measured on source text against alternatives: one bit for each three exact characters (2^21) takes twice the time, as it comes
 * from slower memory; shift tables (Wu-Manber) gain nothing, as anchors of three characters allow no long jump; one `indexOf` for each
 * anchor costs ten times as much at 400 anchors; one big alternation, a hundred times.
 */
import { HEAD, fold } from "./loaded.ts";

/** One literal and whom to tell when it is met. */
export interface Anchor<Target> {
  literal: string;
  /** Give it in lower case. */
  ignoreCase: boolean;
  target: Target;
}

// Written out: only so the build puts the number itself where it is used, and reading a variable in the hottest loops costs a fifth of them.
const GRAMS = 0x8000;
const LAST_GRAM = 0x7fff;
/** In how many ways one gram may be written. */
export const FORMS = 8;
const DIGITS = 26;
const REST = 31;

/** Class of a byte: 0 to 25 a letter in either case, 26 a digit. Of the marks those that anchors have and text seldom has are apart. */
export const CLASS = new Uint8Array(256).fill(REST);
CLASS.fill(29, 14, 32).fill(DIGITS, 48, 58);
for (let letter = 0; letter < 26; letter++) CLASS[65 + letter] = CLASS[97 + letter] = letter;
for (const c of "_-/") CLASS[c.charCodeAt(0)] = 27;
for (const c of ":=") CLASS[c.charCodeAt(0)] = 28;
for (const c of "\\[$+%&@") CLASS[c.charCodeAt(0)] = 30;

/** The class does not tell upper from lower case, nor some marks from others: one bit of each of three bytes does, nearly. */
function formAt(bytes: Uint8Array, end: number): number {
  return 1 << ((((bytes[end - 2] as number) >> 3) & 4) | (((bytes[end - 1] as number) >> 4) & 2) | (((bytes[end] as number) >> 5) & 1));
}

/** The gram of the three bytes that end at `end`. */
export function gramAt(bytes: Uint8Array, end: number): number {
  return ((CLASS[bytes[end - 2] as number] as number) << 10) | ((CLASS[bytes[end - 1] as number] as number) << 5) | (CLASS[bytes[end] as number] as number);
}

// Grams that source text and prose have most of, from the most to the least, counted over 19 MB of it, as far as anchors have them (0 is a
// digit, - is one of -_/, = is = or :, / another mark that is apart, ~ is beyond ASCII, and a blank any other).
const FREQUENT =
  "   00000  = ion 0 =  0 0 cotio reon  thconentodeonstheer inged atede typype nost es nodhe  innstd  ternt turretame deresle ts aticti~~~parintortmense for st tostaessstr pacomnamporaraectexp ifis prond ext exrea prtorpreperileunc seclantere getnderatfunen ind a ersnctontokekentokkeyapi";
const NAMES = "abcdefghijklmnopqrstuvwxyz0-=~/ ";
/** How much rarer a gram is than the most frequent, at least, if it is in the list; one that is not is rarer than all that are. */
let ranks: Float64Array | undefined;

function ranksOf(): Float64Array {
  const made = new Float64Array(GRAMS);
  // By its classes: letters as in words, marks and digits rarer in between.
  const COMMON = "etaoinsrlcdumphgfbyvkwxjqz";
  const rarity = Float64Array.from(NAMES, (c) => (c === " " ? 1 : c === "-" ? 4 : c === "=" || c === "~" || c === "/" ? 5 : c === "0" ? 6 : 1 + COMMON.indexOf(c) / 6));
  for (let gram = 0; gram < GRAMS; gram++) made[gram] = 400 + (rarity[gram >> 10] as number) + (rarity[(gram >> 5) & 31] as number) + (rarity[gram & 31] as number);
  for (const [rank, name] of (FREQUENT.match(/.../g) ?? []).entries()) made[(NAMES.indexOf(name.charAt(0)) << 10) | (NAMES.indexOf(name.charAt(1)) << 5) | NAMES.indexOf(name.charAt(2))] = rank;
  return made;
}

const folded = (literal: string): Uint8Array => Uint8Array.from({ length: literal.length }, (_, i) => fold(literal.charCodeAt(i)));

/**
 * Where the three characters begin that shall represent a literal. They are met in a window of four, with the character before them or the
 * one behind: what matters is how rare the rarer part of each of the two windows is.
 */
function rarestOffset(literal: Uint8Array): number {
  ranks ??= ranksOf();
  const rank = Float64Array.from(literal, (_, end) => (end < 2 ? 0 : ((ranks as Float64Array)[gramAt(literal, end)] as number)));
  let best = 2;
  let most = -1;
  for (let end = 2; end < literal.length; end++) {
    const own = rank[end] as number;
    const rarity = Math.min(Math.max(own, rank[end - 1] as number), Math.max(own, rank[end + 1] ?? 0));
    if (rarity <= most) continue;
    most = rarity;
    best = end;
  }
  return best - 2;
}

const exactly = (bytes: Uint8Array, end: number): number => ((bytes[end - 2] as number) << 14) | ((bytes[end - 1] as number) << 7) | (bytes[end] as number);

// Either case means `key`, `KEY` and `Key`: nobody writes `kEy`, and every further form is one more place to look at in vain.
function formsOf(gram: string, ignoreCase: boolean): Iterable<Uint8Array> {
  if (!ignoreCase) return [folded(gram)];
  return [...new Set([gram.toLowerCase(), gram.toUpperCase(), gram.charAt(0).toUpperCase() + gram.slice(1).toLowerCase()])].map(folded);
}

/** Whether a lower-case literal stands there in either case, without making new strings of the text. */
function isAt(text: string, at: number, literal: string): boolean {
  for (let i = 0; i < literal.length; i++) {
    const wanted = literal.charCodeAt(i);
    const c = text.charCodeAt(at + i);
    if (c === wanted || (c < 128 && (c | 32) === wanted && wanted >= 97)) continue;
    if (wanted < 128 || text.charAt(at + i).toLowerCase() !== literal.charAt(i)) return false;
  }
  return true;
}

interface Entry<Target> extends Anchor<Target> {
  bytes: Uint8Array;
  /** Where in the literal the three representing characters begin. */
  offset: number;
  /** There are characters beyond ASCII, whose bytes do not tell them exactly. */
  beyond: boolean;
}

/** Classes of what stands before and behind three bytes: of most anchors one of the two is known, and most places fail there. */
const around = (before: number, behind: number): number => ((CLASS[before] as number) << 5) | (CLASS[behind] as number);
const BEFORE = 31 << 5;
const BEHIND = 31;
// A row: which of the classes around matter, what they must be, whose they are; where in the literal its representatives begin, where the literal
// itself stands, its length, and how to compare: 0 exactly, 1 in either case, or in the text.
const ROW = 7;
const BEYOND = 2;

export class AnchorIndex<Target> {
  /** The forms of each gram in which it represents an anchor. */
  readonly grams = new Uint8Array(GRAMS);
  /** A bit for each gram that represents one in any form: so small that it stays in the fastest memory. */
  readonly #bits = new Uint32Array(GRAMS >> 5);
  /** A bit for each window of four characters, by their classes, that has such a gram in it and what stands beside it in the anchor. */
  readonly windows = new Uint32Array(GRAMS);
  /** Open addressing, as a `Map` takes most of the time of a look: exact hashes of three characters. */
  readonly #hashes: Int32Array;
  /** For each place in that table, where its rows begin: numbers side by side, as going from object to object through cold memory is dear. */
  readonly #starts: Int32Array;
  readonly #rows: Int32Array;
  readonly #entries: readonly Entry<Target>[];
  /** The literals of all rows, one behind the other. */
  readonly #literals: Uint8Array;

  constructor(anchors: Iterable<Anchor<Target>>) {
    const lists = new Map<number, number[]>();
    const entries: Entry<Target>[] = [];
    for (const anchor of anchors) {
      const bytes = folded(anchor.literal);
      const offset = rarestOffset(bytes);
      this.#addWindows(bytes, offset);
      for (const form of formsOf(anchor.literal.slice(offset, offset + 3), anchor.ignoreCase)) {
        this.grams[gramAt(form, 2)] = (this.grams[gramAt(form, 2)] as number) | formAt(form, 2);
        const gram = gramAt(form, 2);
        this.#bits[gram >> 5] = (this.#bits[gram >> 5] as number) | (1 << gram);
        const hash = exactly(form, 2);
        const list = lists.get(hash);
        if (list) list.push(entries.length);
        else lists.set(hash, [entries.length]);
      }
      entries.push({ ...anchor, bytes, offset, beyond: /[^\0-\x7f]/.test(anchor.literal) });
    }
    const size = 4 << (32 - Math.clz32(lists.size));
    this.#hashes = new Int32Array(size).fill(-1);
    const placed = new Array<readonly number[]>(size).fill([]);
    for (const [hash, list] of lists) {
      let slot = slotOf(hash, size);
      while (this.#hashes[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.#hashes[slot] = hash;
      placed[slot] = list;
    }
    const rows: number[] = [];
    const literals: number[] = [];
    this.#starts = Int32Array.from({ length: size + 1 }, (_, slot) => {
      const start = rows.length;
      for (const n of placed[slot] ?? []) {
        const entry = entries[n] as Entry<Target>;
        rows.push(...rowOf(entry), n, entry.offset, literals.length, entry.bytes.length, entry.beyond ? BEYOND : Number(entry.ignoreCase));
        literals.push(...entry.bytes);
      }
      return start;
    });
    this.#rows = Int32Array.from(rows);
    this.#literals = Uint8Array.from(literals);
    this.#entries = entries;
  }

  #addWindows(literal: Uint8Array, offset: number): void {
    const { windows } = this;
    const gram = gramAt(literal, offset + 2);
    const behind = literal[offset + 3];
    windows[gram] = (windows[gram] as number) | (behind === undefined ? -1 : 1 << (CLASS[behind] as number));
    const before = literal[offset - 1];
    for (let c = 0; c < 32; c++) {
      if (before !== undefined && c !== CLASS[before]) continue;
      const word = (c << 10) | (gram >> 5);
      windows[word] = (windows[word] as number) | (1 << gram);
    }
  }

  /** The place in the table of the three bytes that end at `end`; -1 if they represent no anchor. */
  slotAt(bytes: Uint8Array, end: number): number {
    const hashes = this.#hashes;
    const hash = exactly(bytes, end);
    let slot = slotOf(hash, hashes.length);
    for (let found = hashes[slot]; found !== hash; found = hashes[slot]) {
      if (found === -1) return -1;
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  /**
   * Notes every anchor of which the three bytes that end at `end` are the representatives: where it begins in the bytes, and its number, behind
   * the `count` numbers that `noted` holds already. Returns how many those are now.
   */
  note(bytes: Uint8Array, end: number, noted: number[], count: number): number {
    const slot = this.slotAt(bytes, end);
    if (slot < 0) return count;
    let n = count;
    const rows = this.#rows;
    const found = around(bytes[end - 3] as number, bytes[end + 1] as number);
    for (let row = this.#starts[slot] as number; row < (this.#starts[slot + 1] as number); row += ROW) {
      const at = this.#beginsAt(bytes, end, found, row);
      if (at < 0) continue;
      noted[n++] = at;
      noted[n++] = rows[row + 2] as number;
    }
    return n;
  }

  /** Whose anchor it is that was noted; nobody's if the text has something else there, which bytes do not always tell. */
  noted(text: string, at: number, number: number): Target | undefined {
    const entry = this.#entries[number] as Entry<Target>;
    return !entry.beyond || isInText(text, at, entry) ? entry.target : undefined;
  }

  /** Tells every anchor of which the three bytes that end at `end` (inclusive), found at `slot`, are the representatives. */
  at(text: string, bytes: Uint8Array, end: number, slot: number, tell: (target: Target, at: number) => void): void {
    const rows = this.#rows;
    const found = around(bytes[end - 3] as number, bytes[end + 1] as number);
    for (let row = this.#starts[slot] as number; row < (this.#starts[slot + 1] as number); row += ROW) {
      const at = this.#beginsAt(bytes, end, found, row);
      const target = at < 0 ? undefined : this.noted(text, at, rows[row + 2] as number);
      if (target !== undefined) tell(target, at - HEAD);
    }
  }

  /** Where a row's anchor begins in the bytes, its representatives ending at `end` with `found` around them; negative if it is not there. */
  #beginsAt(bytes: Uint8Array, end: number, found: number, row: number): number {
    const rows = this.#rows;
    if ((found & (rows[row] as number)) !== rows[row + 1]) return -1;
    const at = end - 2 - (rows[row + 3] as number);
    return at >= HEAD && this.#isThere(bytes, at, row) ? at : -1;
  }

  /** From its end: many anchors begin alike (`password`, `password("`). */
  #isThere(bytes: Uint8Array, at: number, row: number): boolean {
    const literals = this.#literals;
    const rows = this.#rows;
    const first = rows[row + 4] as number;
    const length = rows[row + 5] as number;
    if (rows[row + 6] === 0) {
      for (let i = length - 1; i >= 0; i--) if (bytes[at + i] !== literals[first + i]) return false;
      return true;
    }
    if (rows[row + 6] === BEYOND) return true;
    for (let i = length - 1; i >= 0; i--) {
      const c = bytes[at + i] as number;
      const want = literals[first + i] as number;
      if (c !== want && !(want >= 97 && (c | 32) === want)) return false;
    }
    return true;
  }

  /**
   * Looks for any of the anchors in a stretch of a loaded text, ends given as in its bytes. Reads backwards, as what matters stands nearest, and
   * not beyond so many line breaks. Returns -1 if there is one, else the place down to which there is none.
   */
  readBack(text: string, bytes: Uint8Array, from: number, to: number, breaks: number): number {
    const bits = this.#bits;
    const classes = CLASS;
    let gram = 0;
    let left = breaks;
    for (let first = to - 1; first >= from; first--) {
      const c = bytes[first] as number;
      if (c === 10 && --left === 0) return first + 1;
      gram = (gram >> 5) | ((classes[c] as number) << 10);
      if ((((bits[gram >> 5] as number) >>> gram) & 1) === 0 || first > to - 3) continue;
      const slot = this.slotAt(bytes, first + 2);
      if (slot >= 0 && this.#isOneIn(text, bytes, from, to, first + 2, slot)) return -1;
    }
    return from;
  }

  /** Tells every anchor in a stretch of bytes, in the order of their representatives. */
  allIn(text: string, bytes: Uint8Array, from: number, to: number, tell: (target: Target, at: number) => void): void {
    const bits = this.#bits;
    const classes = CLASS;
    let gram = 0;
    for (let end = from; end < to; end++) {
      gram = ((gram << 5) | (classes[bytes[end] as number] as number)) & LAST_GRAM;
      if ((((bits[gram >> 5] as number) >>> gram) & 1) === 0 || end < from + 2) continue;
      const slot = this.slotAt(bytes, end);
      if (slot >= 0) this.at(text, bytes, end, slot, tell);
    }
  }

  #isOneIn(text: string, bytes: Uint8Array, from: number, to: number, end: number, slot: number): boolean {
    const found = around(bytes[end - 3] as number, bytes[end + 1] as number);
    for (let row = this.#starts[slot] as number; row < (this.#starts[slot + 1] as number); row += ROW) {
      const at = this.#beginsAt(bytes, end, found, row);
      if (at < from || at + (this.#rows[row + 5] as number) > to) continue;
      const entry = this.#entries[this.#rows[row + 2] as number] as Entry<Target>;
      if (!entry.beyond || isInText(text, at, entry)) return true;
    }
    return false;
  }
}

/** What must stand around the representing characters of an anchor: which classes matter, and what they are. */
function rowOf<Target>({ bytes, offset }: Entry<Target>): [number, number] {
  const before = bytes[offset - 1];
  const behind = bytes[offset + 3];
  const mask = (before === undefined ? 0 : BEFORE) | (behind === undefined ? 0 : BEHIND);
  return [mask, around(before ?? 0, behind ?? 0) & mask];
}

function slotOf(hash: number, size: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 11) & (size - 1);
}

/** For literals with characters that bytes do not tell. */
function isInText<Target>(text: string, at: number, { ignoreCase, literal }: Entry<Target>): boolean {
  return ignoreCase ? isAt(text, at - HEAD, literal) : text.startsWith(literal, at - HEAD);
}
