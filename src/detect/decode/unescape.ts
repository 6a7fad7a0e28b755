/** Undoes escapes in place: percent, JSON and JavaScript, HTML, quoted-printable; zero-width characters and look-alikes of ASCII. */
import type { Span } from "../../domain.ts";
import { hexByte } from "./hex.ts";
import { HEAD, type Loaded, isDisguise } from "../loaded.ts";
import type { BoundedLook } from "../look.ts";

/** A stretch of text in another form, with the way back. */
export interface View {
  text: string;
  /** Where a stretch of the view stands in the text it was made from. */
  origin(span: Span): Span;
  /** True if making the view changed anything in that stretch; what did not change has been seen already. */
  changed(span: Span): boolean;
}

/** Escapes that begin with a backslash, `&` or `=`. `%3d`, and characters that only look like ASCII, are told without a pattern. */
const ESCAPE = /\\u\{?[0-9A-Fa-f]{4}\}?|\\x[0-9A-Fa-f]{2}|\\\/|&#(?:\d{2,4}|[xX][0-9A-Fa-f]{2,4});|&(?:amp|quot|apos|lowbar|equals|hyphen|colon|sol|plus);|=3D|=\r?\n/y;
const MAY_BEGIN = new Uint8Array(128);
for (const c of "\\&=") MAY_BEGIN[c.charCodeAt(0)] = 1;
const PERCENT = 37;
const AMPERSAND = 38;
const HASH = 35;
const SLASH = 47;
const THREE = 51;
const EQUALS = 61;
const BACKSLASH = 92;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&", quot: '"', apos: "'", lowbar: "_", equals: "=", hyphen: "-", colon: ":", sol: "/", plus: "+",
}; // prettier-ignore

// Letters of Greek and Cyrillic that look like ASCII ones, and dashes that a word processor puts for a hyphen.
const LOOK_ALIKES = new Map(
  [..."ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo αa νv ρp АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX аa еe оo рp сc уy хx ѕs іi јj һh ԁd ‐- ‑- ‒- –- —- ―- −-".split(" ")].map(
    (pair) => [pair.charCodeAt(0), pair.charCodeAt(1)],
  ),
);

/** What an escape stands for: a unit, or one of these. */
const NOTHING = -1;
const ITSELF = -2;

/** What a character beyond ASCII is taken for. */
function asciiFor(c: number): number {
  if (c >= 0xff01 && c <= 0xff5e) return c - 0xfee0;
  return c < 0x370 || (c >= 0x2000 && c <= 0x200f) || c === 0x2060 || c === 0xfeff ? NOTHING : (LOOK_ALIKES.get(c) ?? ITSELF);
}

/** The length of the escape that begins there, other than `%3d`; 0 if none does. */
function escapeAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c >= 128) return Number(isDisguise(c));
  if (MAY_BEGIN[c] !== 1) return 0;
  ESCAPE.lastIndex = at;
  return ESCAPE.test(text) ? ESCAPE.lastIndex - at : 0;
}

function meantBy(text: string, at: number, length: number): number {
  const c = text.charCodeAt(at);
  if (c === BACKSLASH) return length === 2 ? SLASH : parseInt(text.slice(at + 2, at + length).replace(/[{}]/g, ""), 16);
  if (c === EQUALS) return text.charCodeAt(at + 1) === THREE ? EQUALS : NOTHING;
  if (c !== AMPERSAND) return asciiFor(c);
  const inside = text.slice(at + 1, at + length - 1);
  if (inside.charCodeAt(0) === HASH) return /^#x/i.test(inside) ? parseInt(inside.slice(2), 16) : parseInt(inside.slice(1), 10);
  return NAMED[inside]?.charCodeAt(0) ?? ITSELF;
}

/** Escapes side by side: of each where it begins, its length, what it stands for. Not an object each: there may be one at every second place. */
class Escapes {
  #numbers = new Int32Array(16 * ESCAPE_SIZE);
  size = 0;

  add(at: number, length: number, meant: number): void {
    if (this.size === this.#numbers.length) {
      const longer = new Int32Array(2 * this.size);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    const numbers = this.#numbers;
    numbers[this.size] = at;
    numbers[this.size + 1] = length;
    numbers[this.size + 2] = meant;
    this.size += ESCAPE_SIZE;
  }

  get all(): Int32Array {
    return this.#numbers.subarray(0, this.size);
  }
}
const ESCAPE_SIZE = 3;

const HEX = [..."0123456789abcdef"];
/** What shows that there are escapes: literals that the pass meets. Give them in lower case. Around them, other kinds are looked for too. */
export const ESCAPE_MARKS: readonly string[] = [
  ...["%2", "%3", "%4", "%5"].flatMap((half) => HEX.map((digit) => half + digit)),
  ...["\\u00", ":\\/\\/", "&#x", "&quot;", "&amp;", "&lowbar;", "=3d"],
  ...["2", "3", "4", "5", "6", "7"].map((digit) => `\\x${digit}`),
  ...HEX.slice(0, 10).map((digit) => `&#${digit}`),
];

// A view reaches this far to both sides of an escape, so that the label and the rest of a secret are in it.
const AROUND = 160;
const TOKEN = /[\w\-+/=.%\\&]/;

/** An escape that stands for an ASCII character needs a token on one side; one that only looks like ASCII does so too. */
function isInToken(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (text.charCodeAt(start) >= 0xff01) return TOKEN.test(after) || after >= "\uff01";
  if (text.charCodeAt(start) >= 128) return /\w/.test(before) || /\w/.test(after);
  return TOKEN.test(after) && (TOKEN.test(before) || /["'\s>]/.test(before) || before === "");
}

/** Where escapes may stand: around the marks that the pass met, and the disguises. */
function stretchesToRead(text: string, marks: readonly number[]): Span[] {
  const stretches: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const mark of marks) {
    const end = Math.min(text.length, mark + AROUND);
    if (last && mark - AROUND <= last.end) last.end = end;
    else stretches.push((last = { start: Math.max(0, mark - AROUND), end }));
  }
  return stretches;
}

/** Every escape, as far as there are marks and disguises. */
function escapesIn(text: string, marks: readonly number[], disguises: readonly number[]): Int32Array {
  const found = new Escapes();
  if (marks.length === 0) for (let n = 0; n < disguises.length; n++) found.add(disguises[n] as number, 1, asciiFor(text.charCodeAt(disguises[n] as number)));
  else {
    for (const { start, end } of stretchesToRead(text, disguises.length === 0 ? marks : [...marks, ...disguises].sort((a, b) => a - b))) {
      for (let at = start; at < end; ) {
        const byte = text.charCodeAt(at) === PERCENT ? hexByte(text, at + 1) : -1;
        const length = byte >= 0 ? 3 : escapeAt(text, at);
        if (length > 0) found.add(at, length, byte >= 0 ? byte : meantBy(text, at, length));
        at += length || 1;
      }
    }
  }
  return found.all;
}

/** Views of the stretches around escapes that stand inside or beside a token; nothing if there are none. */
export function unescapedViews(text: string, marks: readonly number[], disguises: readonly number[], spend: (length: number) => boolean): View[] {
  const views: View[] = [];
  if (marks.length === 0 && disguises.length === 0) return views;
  const all = escapesIn(text, marks, disguises);
  for (let n = 0; n < all.length; ) {
    const first = all[n] as number;
    if (all[n + 2] === ITSELF || !isInToken(text, first, first + (all[n + 1] as number))) {
      n += ESCAPE_SIZE;
      continue;
    }
    const from = n;
    let end = first + AROUND;
    // One beside no token counts, too, as far as the view reaches.
    for (; n < all.length; n += ESCAPE_SIZE) {
      const at = all[n] as number;
      const length = all[n + 1] as number;
      if (at > end && !isInToken(text, at, at + length)) all[n + 2] = ITSELF;
      if (all[n + 2] === ITSELF) continue;
      if (at - AROUND > end) break;
      end = at + length + AROUND;
    }
    const region = { start: Math.max(0, first - AROUND), end: Math.min(text.length, end) };
    if (spend(2 * (region.end - region.start))) views.push(viewOf(text, region, all.subarray(from, n)));
  }
  return views;
}

// An escape this shortly before a secret may have hidden its label.
const LABEL_REACH = 12;

// Groups of one width and a shorter last one, and nothing else on the line: how people set a long key to read it out.
const GROUPED = /^[ \t]*(?:[\w-]{3,8} ){4,}[\w-]{1,8}[ \t]*$/gm;
const SHORT = 1024;

/** Some line begins with four groups of one width: a glance that nearly every line fails at once. */
function mayBeGrouped({ bytes }: Loaded, text: string): boolean {
  for (let line = 0; ; ) {
    let start = HEAD + line;
    while (bytes[start] === 32 || bytes[start] === 9) start++;
    let end = start;
    while (end - start < 9 && (bytes[end] as number) > 32) end++;
    const step = end - start + 1;
    if (step >= 4 && step <= 9 && bytes[end] === 32 && bytes[end + step] === 32 && bytes[end + 2 * step] === 32 && bytes[end + 3 * step] === 32) return true;
    line = text.indexOf("\n", line) + 1;
    if (line === 0) return false;
  }
}

/** Views of lines that are set in groups, without the spaces. Only of short texts: such a line is copied alone. */
export function groupedViews({ text, loaded }: Pick<BoundedLook, "text" | "loaded">): View[] {
  if (text.length > SHORT || !mayBeGrouped(loaded, text)) return [];
  return [...text.matchAll(GROUPED)].flatMap((match) => {
    const widths = match[0].trim().split(" ").map((group) => group.length);
    if (!widths.slice(0, -1).every((width) => width === widths[0]) || !/\d/.test(match[0])) return [];
    const region = { start: match.index, end: match.index + match[0].length };
    const blanks = new Escapes();
    for (let at = text.indexOf(" ", region.start); at >= 0 && at < region.end; at = text.indexOf(" ", at + 1)) blanks.add(at, 1, NOTHING);
    return [viewOf(text, region, blanks.all)];
  });
}

/** Pieces of the view are copied from the text, or put for an escape. Of each: where it ends in the view, where it begins in the text, and (uneven) that it is an escape's. */
const PIECE = 2;

function viewOf(text: string, { start: first, end: last }: Span, escapes: Int32Array): View {
  const pieces = new Int32Array(PIECE * (2 * (escapes.length / ESCAPE_SIZE) + 2));
  let count = 0;
  let made = "";
  let at = first;
  const add = (piece: string, end: number, escape: 0 | 1): void => {
    made += piece;
    pieces[count] = made.length;
    pieces[count + 1] = 2 * at + escape;
    count += PIECE;
    at = end;
  };
  for (let n = 0; n < escapes.length; n += ESCAPE_SIZE) {
    const from = escapes[n] as number;
    const length = escapes[n + 1] as number;
    const unit = escapes[n + 2] as number;
    if (unit === ITSELF) continue;
    if (from > at) add(text.slice(at, from), from, 0);
    add(unit === NOTHING ? "" : String.fromCharCode(unit), from + length, 1);
  }
  add(text.slice(at, last), last, 0);
  pieces[count + 1] = 2 * last;
  // Pieces are in order: the first that ends behind the offset is the one.
  const pieceAt = (offset: number): number => {
    let [low, high] = [0, count / PIECE];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[PIECE * middle] as number) > offset) high = middle;
      else low = middle + 1;
    }
    return PIECE * low;
  };
  const begins = (piece: number): number => (piece === 0 ? 0 : (pieces[piece - PIECE] as number));
  const isEscape = (piece: number): boolean => ((pieces[piece + 1] as number) & 1) === 1;
  const place = (piece: number): number => (pieces[piece + 1] as number) >> 1;
  return {
    text: made,
    origin({ start, end }) {
      const [from, to] = [pieceAt(start), pieceAt(end - 1)];
      return {
        start: from >= count ? first : place(from) + (isEscape(from) ? 0 : start - begins(from)),
        end: to >= count ? last : isEscape(to) ? place(to + PIECE) : place(to) + end - begins(to),
      };
    },
    changed({ start, end }) {
      for (let piece = pieceAt(start - LABEL_REACH); piece < count && begins(piece) < end; piece += PIECE) if (isEscape(piece)) return true;
      return false;
    },
  };
}
