/**
 * Which places of a text deserve a closer look: every anchor of every rule, in one table. Knows no rule, only literals.
 *
 * An anchor is represented by its rarest three characters. While the pass walks over the text it keeps the last three characters in 21
 * bits (`hash = ((hash << 7) | c) & mask`), and asks a bitmap of 2^21 bits (of which ordinary text touches a few dozen kB) whether any
 * anchor is represented by them. The answer is "no" at more than 99 % of ordinary text, whatever the number of rules; only then is a map asked
 * which anchors it may be, and the text compared with them.
 *
 * Example: `github_pat_` may be told by `git`, `ith`, `thu`, ... `_pa`, `pat`, `at_`. In source text `git` and `pat` are common, `b_p` is
 * not: it is the one that goes into the bitmap, with its distance from the anchor's beginning.
 *
 * Measured on source text against alternatives: shift tables (Wu-Manber) gain nothing, as anchors of three characters allow no long
 * jump; one `indexOf` for each anchor costs ten times as much at 400 anchors; one big alternation, a hundred times.
 */

import { isCommonPair } from "./quiet/words.ts";

const BITS = 21;
export const MASK = (1 << BITS) - 1;

/** The rolling hash after one more character, which must be folded. */
export function roll(hash: number, c: number): number {
  return ((hash << 7) | c) & MASK;
}

/** One literal and whom to tell when it is met. */
export interface Anchor<Target> {
  literal: string;
  ignoreCase: boolean;
  target: Target;
}

interface Entry<Target> extends Anchor<Target> {
  /** Where in the literal the three representing characters begin. */
  offset: number;
  /** The three are all there is, and their hash tells them exactly: nothing to compare. */
  whole: boolean;
}

// Letters from the most to the least common in source text and prose; digits, capitals and marks are rarer than all of them.
const COMMON = "etaoinsrlcdumphgfbyvkwxjqz";

function rarity(c: string): number {
  const at = COMMON.indexOf(c);
  if (at >= 0) return 1 + at / 6;
  if (c === " ") return 1;
  if (c === "-" || c === "/" || c === "." || c === "0") return 4;
  if (c === "_" || c === "=" || c === ":" || c === '"') return 5;
  return /[A-Z]/.test(c) ? 6 : 7;
}

// Three characters each that source text has most of, counted over 15 MB of it: not one of these, if there is any other.
const FREQUENT =
  "iontioodeentonsypeconnstateturingretnodteramementheessaraatirestypctiortintgetporuncperparratextnctpreecttorilerenssintestrule" +
  "reaopefunclasioramforokearelarindtrionttedtatineexpementsstaertncekenerseclnderopluevalrinasecomigncrebleoureraprorceulttexche" +
  "fietraandalllinalihisurcnamptirroverromifiaintesassactdefctoeatticbermbeablntiagetruxpoerethimpostiendfiniernalcesencestrayite" +
  "ithtemostferjecusertybolmbometlagargvoirecsouengeckitihecetetarnumngtcalredcodgraumbequtpsbascoppats =ss e pt i by";
const FREQUENT_COSTS = 6;

let rarities: Float64Array | undefined;
let frequent: ReadonlySet<string> | undefined;

function rarestOffset(literal: string): number {
  rarities ??= Float64Array.from({ length: 128 }, (_, c) => rarity(String.fromCharCode(c)));
  frequent ??= new Set(FREQUENT.match(/.../g));
  let best = 0;
  let bestScore = -Infinity;
  for (let at = 0; at + 3 <= literal.length; at++) {
    const a = literal.charCodeAt(at);
    const b = literal.charCodeAt(at + 1);
    const c = literal.charCodeAt(at + 2);
    // Three equal characters are a rule or a border (`---`, `===`): common, whatever the character.
    const known = frequent.has(literal.slice(at, at + 3).toLowerCase()) ? FREQUENT_COSTS : 0;
    const score = -known + (a === b && b === c ? 0 : (rarities[a] ?? 7) + (rarities[b] ?? 7) + (rarities[c] ?? 7) - 2 * (isCommonPair(a, b) + isCommonPair(b, c)));
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

/** How the pass sees a UTF-16 unit: ASCII as it is, everything else as one of the control characters that text has no use for. */
export function fold(c: number): number {
  return c < 128 ? c : 14 + (c % 18);
}

function hashOf(gram: string): number {
  let hash = 0;
  for (let i = 0; i < gram.length; i++) hash = roll(hash, fold(gram.charCodeAt(i)));
  return hash;
}

// Either case means `key`, `KEY` and `Key`: nobody writes `kEy`, and every further form is one more place to look at in vain.
function hashesOf(gram: string, ignoreCase: boolean): Iterable<number> {
  if (!ignoreCase) return [hashOf(gram)];
  return new Set([gram.toLowerCase(), gram.toUpperCase(), gram.charAt(0).toUpperCase() + gram.slice(1).toLowerCase()].map(hashOf));
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

export class AnchorIndex<Target> {
  /** One bit for each hash; the pass reads it directly. */
  readonly bitmap = new Uint32Array(1 << (BITS - 5));
  /** Open addressing, as a `Map` takes most of the time of a look: hashes and, beside them, numbers of lists of entries. */
  readonly #hashes: Int32Array;
  readonly #lists: readonly (readonly Entry<Target>[])[];

  constructor(anchors: Iterable<Anchor<Target>>) {
    const lists = new Map<number, Entry<Target>[]>();
    for (const anchor of anchors) {
      const offset = rarestOffset(anchor.literal);
      const entry = { ...anchor, offset, whole: /^[\x20-\x7e]{3}$/.test(anchor.literal) };
      for (const hash of hashesOf(anchor.literal.slice(offset, offset + 3), anchor.ignoreCase)) {
        this.bitmap[hash >> 5] = (this.bitmap[hash >> 5] ?? 0) | (1 << hash);
        const list = lists.get(hash);
        if (list) list.push(entry);
        else lists.set(hash, [entry]);
      }
    }
    const size = 4 << (32 - Math.clz32(lists.size));
    this.#hashes = new Int32Array(size).fill(-1);
    const placed = new Array<readonly Entry<Target>[]>(size).fill([]);
    for (const [hash, list] of lists) {
      let slot = slotOf(hash, size);
      while (this.#hashes[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.#hashes[slot] = hash;
      placed[slot] = list;
    }
    this.#lists = placed;
  }

  /** Hashes of all representatives. */
  hashes(): Iterable<number> {
    return this.#hashes.filter((hash) => hash !== -1);
  }

  /** Tells every anchor of which the three characters that end at `end` (inclusive), with that hash, are the representatives. */
  at(text: string, end: number, hash: number, tell: (target: Target, at: number) => void): void {
    const hashes = this.#hashes;
    let slot = slotOf(hash, hashes.length);
    while (hashes[slot] !== hash) {
      if (hashes[slot] === -1) return;
      slot = (slot + 1) & (hashes.length - 1);
    }
    const list = this.#lists[slot] as readonly Entry<Target>[];
    for (let n = 0; n < list.length; n++) {
      const entry = list[n] as Entry<Target>;
      const at = end - 2 - entry.offset;
      if (at >= 0 && (entry.whole || (entry.ignoreCase ? isAt(text, at, entry.literal) : isExactlyAt(text, at, entry.literal)))) tell(entry.target, at);
    }
  }
}

function slotOf(hash: number, size: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 11) & (size - 1);
}

/** `startsWith`, for literals so short that calling it takes longer than comparing. */
function isExactlyAt(text: string, at: number, literal: string): boolean {
  for (let i = 0; i < literal.length; i++) if (text.charCodeAt(at + i) !== literal.charCodeAt(i)) return false;
  return true;
}
