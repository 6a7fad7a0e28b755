/**
 * The one pass over the text. It decides nothing: it only notes where a closer look is worth its time.
 *
 * The text is copied by pieces into bytes, as reading bytes is more than twice as fast as asking a string for its characters
 * (`encodeInto` copies ASCII at memory speed; pieces with other characters are folded unit by unit, so that offsets stay UTF-16).
 * Then one loop does three things with each byte: asks the anchors' bitmap (see `anchor-index.ts`), follows runs of letters and
 * digits, and counts plain words in a row.
 */
import { MASK } from "./anchor-index.ts";

/** What the pass noted, as flat lists of numbers so that noting is cheap. */
export interface Notes {
  /** Pairs: offset of the last of three characters of some anchor, and their hash. */
  anchors: number[];
  /** Pairs: start and end of runs of letters and digits that may be (a part of) a secret, or have a length of interest. */
  runs: number[];
  /** Pairs: start and end of stretches of words. */
  stretches: number[];
  /** Bits of {@link Seen}. */
  seen: number;
}

/** What stood anywhere in the text, so that decoders need not look for it. */
export const Seen = { percent: 1, backslash: 2, ampersand: 4, beyondAscii: 8, equals: 16 } as const;

const DIGIT = 1;
const LOWER = 2;
const UPPER = 4;
const OTHER = 8; // letters beyond ASCII
const IN_RUN = 15;
const SOFT = 16; // may stand between words of a phrase
const DOT = 32; // may stand behind a list number
const NOTED = 64; // marks that decoders want to know of

const KIND = new Uint8Array(256).fill(OTHER, 14, 32);
KIND.fill(DIGIT, 48, 58).fill(LOWER, 97, 123).fill(UPPER, 65, 91);
for (const c of " \t\n\r,;\"'`[]-_|/") KIND[c.charCodeAt(0)] = SOFT;
for (const c of ".):") KIND[c.charCodeAt(0)] = DOT;
for (const c of "%\\&=") KIND[c.charCodeAt(0)] = NOTED;

const SEEN_BY_MARK = new Uint8Array(128);
SEEN_BY_MARK[37] = Seen.percent;
SEEN_BY_MARK[38] = Seen.ampersand;
SEEN_BY_MARK[61] = Seen.equals;
SEEN_BY_MARK[92] = Seen.backslash;

// White space and commas beyond ASCII; the pass takes them for a space. Zero-width characters are left in the run they stand in.
const SPACES = new Set([0xa0, 0x2002, 0x2003, 0x2009, 0x202f, 0x3000, 0x3001, 0xff0c, 0xff1a, 0xff1d, 0x2018, 0x2019, 0x201c, 0x201d]);

const PIECE = 1 << 12;
const LEAST_MIXED = 8; // a run with letters and digits
const LEAST_PLAIN = 16; // a run of letters only, or of digits only
const LEAST_WORDS = 11;

let bytes: Uint8Array | undefined;
let encoder: TextEncoder | undefined;

function load(text: string, from: number, into: Uint8Array): number {
  const piece = text.slice(from, from + PIECE);
  encoder ??= new TextEncoder();
  const { read, written } = encoder.encodeInto(piece, into);
  if (read === piece.length && written === read) return written;
  // From the whole text: a slice answers more slowly.
  for (let i = 0; i < piece.length; i++) {
    const c = text.charCodeAt(from + i);
    into[i] = c < 128 ? c : SPACES.has(c) ? 32 : 14 + (c % 18);
  }
  return piece.length;
}

/**
 * Walks over the text once. `lengths[n]` is 1 where runs of n letters and digits are of interest whatever is in them.
 * No closure and no call in the loop but `push`: variables that a closure shares live on the heap, which costs a factor of five here.
 */
export function walk(text: string, bitmap: Uint32Array, lengths: Uint8Array): Notes {
  bytes ??= new Uint8Array(PIECE * 3);
  const buffer = bytes;
  const kinds = KIND;
  const mask = MASK;
  const anchors: number[] = [];
  const runs: number[] = [];
  const stretches: number[] = [];
  let seen = 0;
  let hash = 0;
  let runStart = 0;
  let flags = 0;
  let words = 0;
  let wordsStart = 0;
  let wordsEnd = 0;
  let afterNumber = false;

  // One step beyond the end, onto a mark that closes whatever is open.
  for (let from = 0; from <= text.length; from += PIECE) {
    let count = load(text, from, buffer);
    if (count < PIECE) buffer[count++] = 0;
    for (let i = 0; i < count; i++) {
      const c = buffer[i] as number;
      hash = ((hash << 7) | c) & mask;
      if ((bitmap[hash >> 5] as number) & (1 << hash)) anchors.push(from + i, hash);
      const kind = kinds[c] as number;
      if (kind & IN_RUN) {
        flags |= kind;
        continue;
      }
      const at = from + i;
      const length = at - runStart;
      if (length > 0) {
        // Words of a phrase: three to ten letters. Shorter ones part prose ("of", "to", "a"), but ideographs stand alone.
        if ((flags & DIGIT) === 0 && length <= 10 && (length >= 3 || flags & OTHER)) {
          if (words++ === 0) wordsStart = runStart;
          wordsEnd = at;
          afterNumber = false;
        } else if (flags === DIGIT && length <= 2) {
          afterNumber = true;
        } else {
          if (words >= LEAST_WORDS) stretches.push(wordsStart, wordsEnd);
          words = 0;
          if (length >= LEAST_MIXED || flags & OTHER) {
            const mixed = (flags & DIGIT) !== 0 && (flags & (LOWER | UPPER)) !== 0;
            if (length >= (mixed ? LEAST_MIXED : LEAST_PLAIN) || lengths[length] === 1 || (flags & OTHER && mixed)) runs.push(runStart, at);
          }
        }
        if (flags & OTHER) seen |= Seen.beyondAscii;
        flags = 0;
      }
      runStart = at + 1;
      if ((kind & SOFT) === 0) {
        if (kind & NOTED) seen |= SEEN_BY_MARK[c] ?? 0;
        if (words !== 0 && !(kind & DOT && afterNumber)) {
          if (words >= LEAST_WORDS) stretches.push(wordsStart, wordsEnd);
          words = 0;
        }
      }
    }
  }
  return { anchors, runs, stretches, seen };
}
