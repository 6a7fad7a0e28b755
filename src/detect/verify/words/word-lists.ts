/**
 * The ten BIP-39 word lists, as far as they are needed: the first letters of each word, which are unique in a list, in its order.
 * Four letters in every language, five (as conjoining jamo) in Korean, one ideograph in Chinese; accents removed from Latin letters.
 *
 * Lists that share a script share a stream, so that what is learned from one helps the next, and a Japanese phrase never costs the
 * decoding of English. `codeList` walks a stream in either direction; the words are packed by `scripts/encode-word-lists.ts`.
 */
import { base64Bytes } from "../base64.ts";
import { BitReader, RangeModel, context } from "../../range-model.ts";
import { PACKED } from "./packed.ts";

export type Script = "latin" | "kana" | "hangul" | "han";

/** Languages of each script, in the order of their stream. */
export const LANGUAGES: Readonly<Record<Script, readonly string[]>> = {
  latin: ["english", "spanish", "portuguese", "italian", "french", "czech"],
  kana: ["japanese"],
  hangul: ["korean"],
  han: ["simplified-chinese", "traditional-chinese"],
};

/**
 * What no word of a Latin list after the first has in it, and its shortest word: nearly every row of English words shows by it that none of
 * these lists need be unpacked. Plain letters only; accents tell nothing.
 */
export const FOREIGN: readonly (readonly [not: RegExp | undefined, shortest: number])[] = [
  [undefined, 3],
  [/[tsgpw]h|ck|oo|ss|tt|pp|ff|mm|w|(?:ng|ly|st|nt|[td]s)$/, 3],
  [/[tsgpw]h|ck|tt|pp|ff|mm|[kwy]|(?:ng|ed|ion|st|nt|[td]s|[dtkpb])$/, 4],
  [/[tspw]h|ck|oo|ee|[jkwxy]|(?:ng|ed|ion|nt|[td]s|es|al)$/, 4],
  [/[sgw]h|(?:ng|ed|ly|st|[td]s)$/, 5],
  [/[tgpw]h|oo|ee|ss|tt|pp|ff|mm|[qw]|(?:ng|ly|ion|[td]s|te)$/, 4],
];

const WORDS = 2048;
/** Sets of weights the model keeps: for what is shared, and for each letter by where it stands. */
export const MIXERS = 18;

/** First letter of the script, bits per letter, and how many letters tell the words of a list apart. */
const LETTERS: Readonly<Record<Script, readonly [base: number, bits: number, kept: number]>> = {
  latin: [0x60, 5, 4],
  kana: [0x3040, 7, 4],
  hangul: [0x10ff, 8, 5],
  han: [0x4e00, 15, 1],
};

/** The letters of a lower-case word by which it is found in a list of that script. */
export function stemOf(word: string, script: Script): string {
  if (script === "han") return word;
  if (/^[a-z]+$/.test(word)) return word.slice(0, LETTERS[script][2]);
  const plain = word.normalize(script === "kana" ? "NFKC" : "NFKD");
  return (script === "latin" ? plain.replace(/[\u0300-\u036f]/g, "") : plain).slice(0, LETTERS[script][2]);
}

/** Codes the stems of one list: gives them back when decoding, writes `words` when encoding. `before` are the lists before it in the stream. */
export function codeList(script: Script, model: RangeModel, before: readonly string[][], words?: readonly string[]): string[] {
  return script === "han" ? codeIdeographs(model, before[0], words) : codeWords(script, model, before.length, words);
}

/** Each word as the number of letters it shares with the one before, and then its own letters; 0 ends a short one. */
function codeWords(script: Script, model: RangeModel, place: number, words?: readonly string[]): string[] {
  const [base, bits, kept] = LETTERS[script];
  const coded: string[] = [];
  let before = "";
  let sharedBefore = 0;
  // Words in a row that share two letters or more.
  let since = 0;
  for (let n = 0; n < WORDS; n++) {
    const given = words?.[n] ?? "";
    let shared = 0;
    while (shared < given.length && given.charAt(shared) === before.charAt(shared)) shared++;
    const [first, second, third] = [before.charCodeAt(0) || 0, before.charCodeAt(1) || 0, before.charCodeAt(2) || 0];
    const last = before.charCodeAt(3) || 0;
    shared = model.symbol(shared, 3, 0, [
      ...[1, context(2, sharedBefore), context(3, second, third), context(4, sharedBefore, third, last)],
      ...[context(5, sharedBefore, first), context(6, sharedBefore, before.length, since)],
    ]);
    sharedBefore = shared;
    since = shared > 1 ? Math.min(since + 1, 6) : 0;
    let word = before.slice(0, shared);
    for (let i = shared; i < kept; i++) {
      const [one, two, three] = [word.charCodeAt(i - 1) || 0, word.charCodeAt(i - 2) || 0, word.charCodeAt(i - 3) || 0];
      const above = before.charCodeAt(i) || 0;
      const contexts =
        i === shared
          ? [context(12, i), context(13, i, above), context(15, i, above, one), context(18, above, one, two), context(11, one), context(16, one, two)]
          : [context(10, i, place), context(11, one), context(19, i, one, place), context(16, one, two), context(17, one, two, three), context(20, place, one, two)];
      const letter = model.symbol(given ? Math.max(0, (given.charCodeAt(i) || 0) - base) : 0, bits, 1 + Math.min(i - shared, 3) * 4 + i, contexts);
      if (letter === 0) break;
      word += String.fromCharCode(base + letter);
    }
    coded.push(word);
    before = word;
  }
  return coded;
}

/**
 * The everyday ideographs of a legacy encoding, in its order: what the lists are drawn from, at three bits less each than by Unicode's
 * order. `rows` are its first bytes, `cells` its second ones; `rare` are those of the list that it keeps elsewhere.
 */
function everydayIdeographs(encoding: string, [firstRow, lastRow]: readonly [number, number], cells: readonly (readonly [number, number])[], rare: string): string[] {
  const decoder = new TextDecoder(encoding);
  const table = [...rare];
  for (let row = firstRow; row <= lastRow; row++) {
    for (const [from, to] of cells) for (let cell = from; cell <= to; cell++) table.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return table;
}

/** Each ideograph by its place among those that are left; in the second list, first whether it is the same as in the list before. */
function codeIdeographs(model: RangeModel, simplified?: readonly string[], words?: readonly string[]): string[] {
  const left = simplified
    ? everydayIdeographs("big5", [0xa4, 0xc6], [[0x40, 0x7e], [0xa1, 0xfe]], "\u70f4\u927a")
    : everydayIdeographs("gb2312", [0xb0, 0xd7], [[0xa1, 0xfe]], "\u916f\u94d2\u5f99");
  return Array.from({ length: WORDS }, (_, n) => {
    const given = words?.[n] ?? "";
    const other = simplified?.[n];
    if (other !== undefined && model.symbol(given === other ? 1 : 0, 1, 0, [40]) === 1) return other;
    return left.splice(model.uniform(left.indexOf(given), left.length), 1)[0] ?? "";
  });
}

/** Stem to number, for one language. */
export type WordList = ReadonlyMap<string, number>;

interface Stream {
  model: RangeModel;
  stems: string[][];
  lists: WordList[];
}

const streams = new Map<Script, Stream>();

/**
 * A list by its place in {@link LANGUAGES}, an empty one beyond the last. Unpacked on first use, with those before it in the stream;
 * about six milliseconds each, so English, which most phrases are in, is first.
 */
export function wordList(script: Script, place: number): WordList {
  let stream = streams.get(script);
  if (!stream) {
    const bytes = base64Bytes(PACKED[script]) ?? new Uint8Array();
    stream = { model: new RangeModel(new BitReader(bytes), MIXERS), stems: [], lists: [] };
    streams.set(script, stream);
  }
  const wanted = Math.min(place + 1, LANGUAGES[script].length);
  while (stream.lists.length < wanted) {
    const stems = codeList(script, stream.model, stream.stems);
    stream.stems.push(stems);
    stream.lists.push(new Map(stems.map((stem, index) => [stem, index])));
  }
  return stream.lists[place] ?? new Map();
}
