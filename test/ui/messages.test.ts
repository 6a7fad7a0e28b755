import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries } from "./english.ts";

const root = new URL("../../", import.meta.url);
const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(new URL(`src/${path}`, root), "utf8"))
  .join("\n");
const manifest = readFileSync(new URL("manifest.json", root), "utf8");

const asked = new Set([
  ...[...sources.matchAll(/\b(?:text|message|getMessage)\(\s*"(\w+)"/g)].map(([, key]) => key ?? ""),
  ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ""),
]);
/** Families of keys that are put together: `kind_${kind}`. */
const families = [...sources.matchAll(/`(\w+_)\$\{/g)].map(([, beginning]) => beginning ?? "");
const quoted = new Set([...sources.matchAll(/"(\w+)"/g)].map(([, key]) => key ?? ""));

describe("messages.json", () => {
  it("has every sentence that is asked for by name", () => {
    expect(asked.size).toBeGreaterThan(50);
    expect([...asked].filter((key) => !entries.has(key))).toEqual([]);
  });

  it("has no sentence that nothing asks for", () => {
    expect([...entries.keys()].filter((key) => !quoted.has(key) && !asked.has(key) && !families.some((family) => key.startsWith(family)))).toEqual([]);
  });

  it("describes each sentence and gives an example for each placeholder", () => {
    const bare = [...entries].filter(
      ([, { description, placeholders }]) => !description || Object.values(placeholders ?? {}).some(({ example }) => !example),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it("declares exactly the placeholders that a sentence uses, numbered from $1", () => {
    const wrong = [...entries].filter(([, { message, placeholders = {} }]) => {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? "").toLowerCase());
      const declared = Object.keys(placeholders);
      const numbers = Object.values(placeholders).map(({ content }) => content);
      const expected = declared.map((_, index) => `$${index + 1}`);
      return used.toSorted().join() !== declared.toSorted().join() || numbers.toSorted().join() !== expected.join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it("is calm: no sentence has an exclamation mark", () => {
    expect([...entries].filter(([, { message }]) => message.includes("!")).map(([key]) => key)).toEqual([]);
  });
});

it("no sentence stands there twice: the last would silently win", () => {
  const names = [...readFileSync("public/_locales/en/messages.json", "utf8").matchAll(/^ {2}"(\w+)": \{/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(300);
  expect(new Set(names).size).toBe(names.length);
});
