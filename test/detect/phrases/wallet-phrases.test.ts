import { entropyToMnemonic } from "@scure/bip39";
import { expect, test } from "vitest";
import type { Look, Match } from "../../../src/detect/finder.ts";
import makeFile from "../../../src/detect/phrases/wallet-phrases.ts";
import { crc32Utf8 } from "../../../src/detect/verify/crc32.ts";
import { isElectrumSeed, isTonSeed } from "../../../src/detect/verify/phrases.ts";
import { drawnPhrase, entropy } from "./drawn.ts";

const LANGUAGES = [
  "english",
  "spanish",
  "portuguese",
  "italian",
  "french",
  "czech",
  "japanese",
  "korean",
  "simplified-chinese",
  "traditional-chinese",
];

async function listOf(language: string): Promise<readonly string[]> {
  const { wordlist }: { wordlist: readonly string[] } = await import(`@scure/bip39/wordlists/${language}.js`);
  return wordlist;
}

const english = await listOf("english");

function phrase(words = 12, seed = 1, list = english): string {
  return drawnPhrase(words, seed, list);
}

/** The finder's answer for the stretch between two marks, or for the whole text. */
function find(text: string, phraseIn = text): Match[] {
  const look: Look = { text, next: (needle, from) => text.indexOf(needle, from), spend: () => true };
  // As the scanner does: from the first letter to the last.
  const inner = /\p{L}.*\p{L}\p{M}*/su.exec(phraseIn)?.[0] ?? "";
  const start = text.indexOf(inner);
  const [finder] = makeFile().finders;
  if (!finder || !("trigger" in finder)) throw new Error("no finder for words");
  return [...finder.find(look, start, start + inner.length)];
}

function kinds(text: string, phraseIn = text): string[] {
  return find(text, phraseIn).map((match) => `${match.rule} ${match.confidence}`);
}

const VERIFIED = ["wallet-phrase-bip39 verified"];

test.each(LANGUAGES)("a valid phrase in %s is verified", async (language) => {
  for (const words of [12, 15, 18, 21, 24]) expect(kinds(phrase(words, words, await listOf(language)))).toEqual(VERIFIED);
});

test.each([
  ["upper case", (p: string) => p.toUpperCase()],
  ["commas", (p: string) => p.replaceAll(" ", ", ")],
  ["lines", (p: string) => p.replaceAll(" ", "\n")],
  ["wrapped lines", (p: string) => p.replace(/((?:\S+ ){4})/g, "$1\n  ")],
  ["numbers", (p: string) => p.split(" ").map((word, i) => `${i + 1}. ${word}`).join("\n")],
  ["numbers in brackets", (p: string) => p.split(" ").map((word, i) => `${i + 1}) ${word}`).join(" ")],
  ["ideographic spaces", (p: string) => p.replaceAll(" ", "\u3000")],
  ["a JSON array", (p: string) => JSON.stringify(p.split(" "))],
  ["four letters each, as on steel plates", (p: string) => p.split(" ").map((word) => word.slice(0, 4)).join(" ")],
])("a phrase written with %s is verified, with one and the same secret", (_, write) => {
  const [found] = find(write(phrase()));
  expect(found?.confidence).toBe("verified");
  if (!_.startsWith("four")) expect(found?.secret).toBe(phrase());
});

test("two columns that were copied row by row are put in order by their numbers", () => {
  const words = phrase().split(" ");
  const rows = Array.from({ length: 6 }, (_, i) => `${i + 1}. ${words[i] ?? ""}\t${i + 7}. ${words[i + 6] ?? ""}`);
  expect(find(rows.join("\n"))[0]?.secret).toBe(phrase());
});

test("accents may be missing or composed in either way", async () => {
  for (const language of ["spanish", "french"]) {
    const accented = Array.from({ length: 50 }, (_, i) => i).map(async (seed) => phrase(12, seed, await listOf(language)));
    const sample = (await Promise.all(accented)).find((text) => /[^ -~]/.test(text)) ?? "";
    expect(sample).not.toBe("");
    for (const written of [sample.normalize("NFC"), sample.normalize("NFKD"), sample.normalize("NFKD").replace(/[^a-z ]/g, "")]) {
      expect(kinds(written)).toEqual(VERIFIED);
    }
  }
});

test("the span is from the first word to the last", () => {
  const text = `my wallet: ${phrase()}\nthanks`;
  const [found] = find(text, phrase());
  expect(text.slice(found?.spans[0]?.start, found?.spans[0]?.end)).toBe(phrase());
});

test("several phrases, a line each, are several findings", () => {
  const lines = Array.from({ length: 6 }, (_, i) => phrase(12, i + 1));
  expect(find(lines.join("\n")).map((match) => match.secret)).toEqual(lines);
});

/** A phrase with one word exchanged so that the checksum of BIP-39 fails, and Electrum's with it. */
function brokenPhrase(words = 12): string {
  const good = phrase(words).split(" ");
  for (const word of english) {
    const broken = [word, ...good.slice(1)].join(" ");
    if (!kinds(broken).some((kind) => kind.endsWith("verified"))) return broken;
  }
  return "";
}

test("a wrong checksum is said, softly", () => {
  expect(kinds(brokenPhrase())).toEqual(["wallet-phrase-unproved possible"]);
  expect(find(brokenPhrase())[0]?.why).toBe("invalid-checksum");
});

test("a missing or misspelt word is said, softly", () => {
  expect(kinds(phrase().split(" ").slice(1).join(" "))).toEqual(["wallet-phrase-incomplete possible"]);
  expect(kinds(phrase().replace(/^\S+/, "xylofon"))).toEqual(["wallet-phrase-incomplete possible"]);
});

test("eleven words of the list in a sentence are no phrase", () => {
  const eleven = phrase().split(" ").slice(1).join(" ");
  expect(kinds(`they said ${eleven} again yesterday`, eleven)).toEqual([]);
});

test("a list of quoted words is a phrase only if it is as long as one: in a longer one some window has a checksum by chance", () => {
  const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(",\n  ");
  const own = phrase(12, 5).split(" ");
  expect(kinds(quoted(own))).toEqual(VERIFIED);
  expect(kinds(quoted([...phrase(12, 6).split(" ").slice(0, 9), ...own, ...phrase(12, 7).split(" ").slice(0, 10)]))).toEqual([]);
});

test("a word list is no phrase, nor is one word many times", () => {
  expect(find(english.slice(0, 400).join("\n"))).toEqual([]);
  expect(find(english.slice(100, 112).join(" "))).toEqual([]);
  expect(find(entropyToMnemonic(new Uint8Array(16), [...english]))).toEqual([]);
});

/** The first of many phrases that are not valid BIP-39 and pass a test. */
function search(words: number, passes: (text: string) => boolean): string {
  for (let seed = 1; seed < 20000; seed++) {
    const numbers = entropy(words * 2, seed);
    const picked = Array.from({ length: words }, (_, i) => english[((numbers[2 * i] ?? 0) * 256 + (numbers[2 * i + 1] ?? 0)) % 2048]);
    const text = picked.join(" ");
    if (passes(text) && !kinds(text).includes("wallet-phrase-bip39 verified")) return text;
  }
  throw new Error("none found");
}

test("an Electrum seed is verified by its own version hash", () => {
  expect(kinds(search(12, isElectrumSeed))).toEqual(["wallet-phrase-electrum verified"]);
});

test("a TON seed is verified by its own hash", () => {
  expect(kinds(search(24, isTonSeed))).toEqual(["wallet-phrase-ton verified"]);
});

test.each([13, 25])("a Monero seed of %i words is verified by the word that is repeated", (length) => {
  // Any distinct words do: the checksum is over three letters of each. BIP-39's serve, with those that share three letters left out.
  const distinct = [...new Map(english.filter((word) => word.length > 5).map((word) => [word.slice(0, 3), word])).values()];
  const body = Array.from({ length: length - 1 }, (_, i) => distinct[(i * 37 + 11) % distinct.length] ?? "");
  const pointed = body[crc32Utf8(body.map((word) => word.slice(0, 3)).join("")) % body.length] ?? "";
  expect(kinds([...body, pointed].join(" "))).toEqual(["wallet-phrase-monero verified"]);
  const other = body[0] === pointed ? body[1] : body[0];
  expect(kinds([...body, other].join(" "))).not.toContain("wallet-phrase-monero verified");
});
