/** Words in a row, and in which lists they are. Knows how wallets' words are written, not what makes a phrase of them. */
import type { Span } from "../../../domain.ts";
import { LEAST_WORDS } from "../../phrase-length.ts";
import { FOREIGN, stemOf, wordList, type Script } from "./word-lists.ts";

export interface Word {
  text: string;
  /** What it is found by in a list. */
  stem: string;
  start: number;
  end: number;
  script: Script;
  /** The list number before it ("3. zebra"), 0 if there is none. */
  listed: number;
}

/** Words of one language in a row, with their numbers in its list. */
export interface Run {
  words: readonly Word[];
  numbers: readonly number[];
}

/** No list has a longer word; prose does. */
const LONGEST_LATIN_WORD = 9;
/** How many words there are in a phrase of which the list does not tell (Monero's), or may not tell one (a misspelt one). */
const ASKED_APART = new Set([12, 13, 24, 25]);

function scriptOf(word: string): Script | undefined {
  const c = word.charCodeAt(0);
  if (c < 0x250) return word.length <= LONGEST_LATIN_WORD || word.normalize("NFC").length <= LONGEST_LATIN_WORD ? "latin" : undefined;
  if (c >= 0x3041 && c <= 0x309f) return "kana";
  if ((c >= 0xac00 && c <= 0xd7a3) || (c >= 0x1100 && c <= 0x11ff)) return "hangul";
  return c >= 0x4e00 && c <= 0x9fff && word.length === 1 ? "han" : undefined;
}

/** So many words in a row are such. Of each so many one is asked first: in other text than phrases it is hardly ever one. */
function hasRow(count: number, isSuch: (n: number) => boolean): boolean {
  for (let probe = LEAST_WORDS - 1; probe < count; probe += LEAST_WORDS) {
    if (!isSuch(probe)) continue;
    let from = probe;
    while (from > 0 && probe - from < LEAST_WORDS - 1 && isSuch(from - 1)) from--;
    let to = probe + 1;
    while (to < count && to - from < LEAST_WORDS && isSuch(to)) to++;
    if (to - from >= LEAST_WORDS) return true;
  }
  return false;
}

/** Of words of plain letters, none too long for a list, some may be a phrase: so many in a row are in one list. Most rows of other text fail here. */
function mayBePhrase(text: string, words: readonly Span[]): boolean {
  if (words.length < LEAST_WORDS) return false;
  if (ASKED_APART.has(words.length) && standAlone(text, words)) return true;
  const word = (n: number): string => text.slice(words[n]?.start, words[n]?.end).toLowerCase();
  return FOREIGN.some((_, place) => (place === 0 || hasRow(words.length, (n) => mayBeIn(word(n), place))) && hasRow(words.length, (n) => isIn(word(n), place)));
}

/** Whether some row of a stretch may be a phrase; of what is beyond ASCII it is not known here. */
function mayHoldPhrase(text: string, start: number, end: number): boolean {
  let row: Span[] = [];
  let length = 0;
  for (let i = start; i <= end; i++) {
    const c = text.charCodeAt(i) | 32;
    if (c >= 97 && c <= 122 && i < end) length++;
    else if (c >= 128) return true;
    else if (length > 0) {
      if (length <= LONGEST_LATIN_WORD) row.push({ start: i - length, end: i });
      else if (mayBePhrase(text, row)) return true;
      else row = [];
      length = 0;
    }
  }
  return mayBePhrase(text, row);
}

/** The words of a stretch; those that can be in no list part it into several. */
export function wordGroups(text: string, start: number, end: number): Word[][] {
  if (!mayHoldPhrase(text, start, end)) return [];
  const groups: Word[][] = [[]];
  let before = start;
  for (const found of text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu)) {
    const script = scriptOf(found[0]);
    const from = start + found.index;
    // One character cannot hold a number and what parts it from the words.
    const listed = from - before < 2 ? 0 : Number(/\d{1,2}/.exec(text.slice(before, from))?.[0] ?? 0);
    before = from + found[0].length;
    const lower = found[0].toLowerCase();
    if (script) groups.at(-1)?.push({ text: lower, stem: stemOf(lower, script), start: from, end: before, script, listed });
    else groups.push([]);
  }
  // Of the first word's number the stretch knows nothing.
  const first = groups[0]?.[0];
  if (first) first.listed = Number(/(\d{1,2})[.):]?\s*$/.exec(text.slice(Math.max(0, start - 8), start))?.[1] ?? 0);
  return groups.filter((group) => group.length >= LEAST_WORDS);
}

const isIn = (word: string, place: number): boolean => wordList("latin", place).has(stemOf(word, "latin"));

/** It has nothing that no word of the list has. */
function mayBeIn(word: string, place: number): boolean {
  const [not, shortest] = FOREIGN[place] ?? [undefined, 0];
  return word.length >= shortest && not?.test(word) !== true;
}

/** Runs of at least eleven words that are all in one list. */
export function runsIn(words: readonly Word[], script: Script, place: number): Run[] {
  if (script === "latin" && !hasRow(words.length, (n) => mayBeIn(words[n]?.text ?? "", place))) return [];
  const list = wordList(script, place);
  const numberOf = (word: Word | undefined): number | undefined => (word?.script === script ? list.get(word.stem) : undefined);
  const runs: Run[] = [];
  // Of eleven words in a row one is asked first: in other text than phrases it is hardly ever in the list.
  for (let probe = LEAST_WORDS - 1; probe < words.length; probe += LEAST_WORDS) {
    if (numberOf(words[probe]) === undefined) continue;
    let from = probe;
    while (from > 0 && numberOf(words[from - 1]) !== undefined) from--;
    let to = probe + 1;
    while (to < words.length && numberOf(words[to]) !== undefined) to++;
    if (to - from >= LEAST_WORDS) runs.push({ words: words.slice(from, to), numbers: words.slice(from, to).map((word) => numberOf(word) ?? 0) });
    while (probe + LEAST_WORDS < to) probe += LEAST_WORDS;
  }
  return runs;
}

export function part(run: Run, from: number, length: number): Run {
  return { words: run.words.slice(from, from + length), numbers: run.numbers.slice(from, from + length) };
}

/** Nothing but the words stands in their lines: quotes, brackets, labels and list numbers do not count. */
export function standAlone(text: string, words: readonly Span[]): boolean {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  return (
    /(?:^|[\n:="'`([{<>|：])[\s\d.)\-"'`[(]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^[\s\d.,;"'`)\]}|-]*(?:$|[\n"'`)\]}<|\\;])/.test(text.slice(end, end + 12))
  );
}

