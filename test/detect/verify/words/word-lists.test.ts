import { expect, test } from "vitest";
import { FOREIGN, LANGUAGES, stemOf, wordList, type Script } from "../../../../src/detect/verify/words/word-lists.ts";
import { isListedShortWord } from "../../../../src/detect/verify/words/short-words.ts";

const languages = (["latin", "kana", "hangul", "han"] as const satisfies readonly Script[]).flatMap((script) =>
  LANGUAGES[script].map((language, at) => ({ script, language, at })),
);

test.each(languages)("the packed $language list is that of @scure/bip39", async ({ script, language, at }) => {
  const { wordlist }: { wordlist: readonly string[] } = await import(`@scure/bip39/wordlists/${language}.js`);
  const list = wordList(script, at);
  expect([...list.keys()]).toEqual(wordlist.map((word) => stemOf(word, script)));
  expect(list.size).toBe(2048);
});

test("there are ten of them", () => {
  expect(languages).toHaveLength(10);
});

const plain = (word: string): string => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

async function latinLists(): Promise<string[][]> {
  return Promise.all(
    LANGUAGES.latin.map(async (language) => {
      const { wordlist }: { wordlist: readonly string[] } = await import(`@scure/bip39/wordlists/${language}.js`);
      return wordlist.map(plain);
    }),
  );
}

test("no word of a Latin list is taken for one that the list cannot have", async () => {
  const lists = await latinLists();
  expect(FOREIGN).toHaveLength(lists.length);
  for (const [place, list] of lists.entries()) {
    const [not, shortest] = FOREIGN[place] ?? [/^/, 0];
    expect(list.filter((word) => not?.test(word) === true || word.length < shortest)).toEqual([]);
  }
});

test("words of three letters are known as such if they are in a Latin list, and no others", async () => {
  const short = new Set((await latinLists()).flat().filter((word) => word.length === 3));
  const letters = Array.from({ length: 26 }, (_, i) => 97 + i);
  const known = letters.flatMap((a) => letters.flatMap((b) => letters.filter((c) => isListedShortWord(a, b, c)).map((c) => String.fromCharCode(a, b, c))));
  expect(known).toEqual([...short].sort());
});
