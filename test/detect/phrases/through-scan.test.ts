import { expect, test } from "vitest";
import { scan } from "../../../src/detect/scan.ts";
import { drawnPhrase } from "./drawn.ts";

/** Enough that a way of writing in which one phrase in fifty is missed shows up. */
const PHRASES = 60;

const listed = (phrase: string, write: (word: string, number: number) => string, between: string): string =>
  phrase.split(" ").map((word, i) => write(word, i + 1)).join(between);

const FORMS: readonly (readonly [name: string, write: (phrase: string) => string])[] = [
  ["plain", (phrase) => phrase],
  ["numbered lines", (phrase) => listed(phrase, (word, n) => `${n}. ${word}`, "\n")],
  ["numbers in brackets", (phrase) => listed(phrase, (word, n) => `${n}) ${word}`, " ")],
  ["bare numbers", (phrase) => listed(phrase, (word, n) => `${n} ${word}`, "\n")],
  ["a JSON array", (phrase) => JSON.stringify(phrase.split(" "))],
  ["a pretty JSON array", (phrase) => JSON.stringify(phrase.split(" "), null, 4)],
  ["commas", (phrase) => phrase.replaceAll(" ", ", ")],
  ["upper case", (phrase) => phrase.toUpperCase()],
  ["ideographic spaces", (phrase) => phrase.replaceAll(" ", "\u3000")],
  ["prose around it", (phrase) => `Hello you. This is my phrase: ${phrase}. Please keep it.`],
  ["tags around it", (phrase) => `<p>${phrase}</p>`],
  ["a word in each line", (phrase) => phrase.replaceAll(" ", "\n")],
  ["decomposed accents", (phrase) => phrase.normalize("NFKD")],
];

test.each(["english", "french", "spanish", "japanese", "korean", "simplified-chinese", "traditional-chinese"])(
  "every phrase in %s is found, however it is written",
  async (language) => {
    const { wordlist }: { wordlist: string[] } = await import(`@scure/bip39/wordlists/${language}.js`);
    const missed: string[] = [];
    for (const [name, write] of FORMS) {
      for (let i = 0; i < PHRASES; i++) {
        const phrase = drawnPhrase(i % 2 ? 12 : 24, i, wordlist);
        // One phrase in thirty thousand is by chance a phrase of another wallet's too, and is named as that.
        const found = scan(write(phrase)).some(({ rule, confidence }) => /^wallet-phrase-(?:bip39|electrum)$/.test(rule) && confidence === "verified");
        if (!found) missed.push(name);
      }
    }
    expect(missed).toEqual([]);
  },
);

test("a phrase whose line breaks are escaped is found wherever it stands among many such lines", async () => {
  const { wordlist }: { wordlist: string[] } = await import("@scure/bip39/wordlists/english.js");
  const missed: number[] = [];
  for (let before = 0; before <= 60; before++) {
    const phrase = drawnPhrase(before % 2 ? 12 : 24, before, wordlist).split(" ");
    // No list has a word that begins so.
    const lines = [...Array<string>(before).fill("qoph"), ...phrase, ...Array<string>(50).fill("qoph")];
    const found = scan(JSON.stringify(lines.join("\n"))).some(({ rule, confidence }) => /^wallet-phrase-(?:bip39|electrum)$/.test(rule) && confidence === "verified");
    if (!found) missed.push(before);
  }
  expect(missed).toEqual([]);
});

// Text is looked at in blocks of 28: a phrase of ideographs, which is shorter, may lie across two.
test.each(["english", "spanish", "portuguese", "italian", "french", "czech", "japanese", "korean", "simplified-chinese", "traditional-chinese"])(
  "a phrase in %s is found at whichever place of the text it begins, behind whatever stands there",
  async (language) => {
    const { wordlist }: { wordlist: string[] } = await import(`@scure/bip39/wordlists/${language}.js`);
    const missed: string[] = [];
    for (let place = 0; place < 60; place++) {
      const phrase = drawnPhrase(12, place, wordlist);
      for (const before of [`${"k".repeat(place)}: `, `${". ".repeat(place)}: `, `${"词".repeat(place)}：`, `${"a b, ".repeat(place)}\n`]) {
        const found = scan(`${before}${phrase}\n`).some(({ rule, confidence }) => /^wallet-phrase-(?:bip39|electrum)$/.test(rule) && confidence === "verified");
        if (!found) missed.push(before);
      }
    }
    expect(missed).toEqual([]);
  },
);
