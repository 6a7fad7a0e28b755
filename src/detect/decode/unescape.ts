/** Undoes escapes in place: percent, JSON and JavaScript, HTML, quoted-printable; zero-width characters and look-alikes of ASCII. */
import type { Span } from "../../domain.ts";
import { hexByte } from "./hex.ts";
import { HEAD, type Loaded } from "../loaded.ts";
import type { BoundedLook } from "../look.ts";

/** A stretch of text in another form, with the way back. */
export interface View {
  text: string;
  /** Where a stretch of the view stands in the text it was made from. */
  origin(span: Span): Span;
  /** True if making the view changed anything in that stretch; what did not change has been seen already. */
  changed(span: Span): boolean;
}

const ESCAPE =
  /%[0-9A-Fa-f]{2}|\\u\{?[0-9A-Fa-f]{4}\}?|\\x[0-9A-Fa-f]{2}|\\\/|&#(?:\d{2,4}|[xX][0-9A-Fa-f]{2,4});|&(?:amp|quot|apos|lowbar|equals|hyphen|colon|sol|plus);|=3D|=\r?\n|[\u00ad\u200b-\u200f\u2060\ufeff\uff01-\uff5e\u0391-\u0458\u04bb\u0501\u2010-\u2015\u2212]/g;
const LONGEST_ESCAPE = 8;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&", quot: '"', apos: "'", lowbar: "_", equals: "=", hyphen: "-", colon: ":", sol: "/", plus: "+",
}; // prettier-ignore

// Letters of Greek and Cyrillic that look like ASCII ones, and dashes that a word processor puts for a hyphen.
const LOOK_ALIKES = new Map(
  [..."ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo αa νv ρp АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX аa еe оo рp сc уy хx ѕs іi јj һh ԁd ‐- ‑- ‒- –- —- ―- −-".split(" ")].map(
    (pair) => [pair.charCodeAt(0), pair.charAt(1)],
  ),
);

/** What a character beyond ASCII is taken for; nothing for others. */
function asciiFor(c: number): string | undefined {
  if (c >= 0xff01 && c <= 0xff5e) return String.fromCharCode(c - 0xfee0);
  return c < 0x370 || (c >= 0x2000 && c <= 0x200f) || c === 0x2060 || c === 0xfeff ? "" : LOOK_ALIKES.get(c);
}

/** What an escape stands for; nothing if for itself. */
function plain(escape: string): string | undefined {
  const first = escape.charAt(0);
  if (first === "%") return String.fromCharCode(hexByte(escape, 1));
  if (first === "\\") return escape === "\\/" ? escape.charAt(1) : String.fromCharCode(parseInt(escape.replace(/[^0-9A-Fa-f]/g, ""), 16));
  if (escape.startsWith("&#")) {
    const digits = escape.slice(2, -1);
    return String.fromCharCode(/^x/i.test(digits) ? parseInt(digits.slice(1), 16) : parseInt(digits, 10));
  }
  if (first === "&") return NAMED[escape.slice(1, -1)];
  if (first === "=") return escape === "=3D" ? "=" : "";
  return asciiFor(escape.charCodeAt(0));
}

interface Region extends Span {
  escapes: { at: number; length: number; plain: string }[];
}

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

/** Views of the stretches around escapes that stand inside or beside a token; nothing if there are none. */
export function unescapedViews(text: string, escapes: readonly number[], disguises: readonly number[], spend: (length: number) => boolean): View[] {
  const views: View[] = [];
  let region: Region | undefined;
  const close = (): void => {
    if (region && spend(2 * (region.end - region.start))) views.push(viewOf(text, region));
    region = undefined;
  };
  const add = (at: number, length: number, meant: string | undefined): void => {
    if (meant === undefined || (!(region && at <= region.end) && !isInToken(text, at, at + length))) return;
    if (region && at - AROUND > region.end) close();
    region ??= { start: Math.max(0, at - AROUND), end: 0, escapes: [] };
    region.escapes.push({ at, length, plain: meant });
    region.end = Math.min(text.length, at + length + AROUND);
  };
  if (escapes.length === 0) for (const at of disguises) add(at, 1, asciiFor(text.charCodeAt(at)));
  else {
    const marks = disguises.length === 0 ? escapes : [...escapes, ...disguises].sort((a, b) => a - b);
    for (const { start, end } of stretchesToRead(text, marks)) {
      // A piece of the text, as the search for one more escape would go on to the end of all of it.
      for (const match of text.slice(start, end + LONGEST_ESCAPE).matchAll(ESCAPE)) if (match.index < end - start) add(start + match.index, match[0].length, plain(match[0]));
    }
  }
  close();
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
    const region: Region = { start: match.index, end: match.index + match[0].length, escapes: [] };
    for (let at = text.indexOf(" ", region.start); at >= 0 && at < region.end; at = text.indexOf(" ", at + 1)) {
      region.escapes.push({ at, length: 1, plain: "" });
    }
    return [viewOf(text, region)];
  });
}

/** Pieces of the view are copied from the text, or put for an escape. Of each: where it ends in the view, where it begins in the text, and (uneven) that it is an escape's. */
const PIECE = 2;

function viewOf(text: string, { start: first, end: last, escapes }: Region): View {
  const pieces = new Int32Array(PIECE * (2 * escapes.length + 2));
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
  for (const escape of escapes) {
    if (escape.at > at) add(text.slice(at, escape.at), escape.at, 0);
    add(escape.plain, escape.at + escape.length, 1);
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
