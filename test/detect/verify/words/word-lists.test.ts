import { expect, test } from "vitest";
import { LANGUAGES, stemOf, wordList, type Script } from "../../../../src/detect/verify/words/word-lists.ts";

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
