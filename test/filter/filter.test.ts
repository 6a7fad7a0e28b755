import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOfText } from "../../src/detect/digest.ts";
import { buildFilter, findRegistered, gateOf, tagOf } from "../../src/filter.ts";

const filterOf = (...secrets: string[]) => buildFilter(secrets.map((secret) => ({ length: secret.length, gate: gateOf(secret), tag: tagOf(digestOfText(secret)) })));
const found = (text: string, ...secrets: string[]) => findRegistered(text, filterOf(...secrets), digestOfText).map(({ span }) => text.slice(span.start, span.end));

const SECRET = "kB7".repeat(8);

describe("a registered secret is found", () => {
  test.each([SECRET, `secret=${SECRET}`, `"${SECRET}"`, `https://x.test/?k=${SECRET}&v=1`, `-${SECRET}-`, `a ${SECRET} b`, `x\n${SECRET}\n`, `é${SECRET}é`])("in %j", (text) => {
    expect(found(text, SECRET)).toEqual([SECRET]);
  });

  test("as often as it is there, and beside others; shorter ones first", () => {
    expect(found(`${SECRET},${SECRET} p@ss-word!`, SECRET, "p@ss-word!")).toEqual(["p@ss-word!", SECRET, SECRET]);
  });

  test("with the digest that the worker knows it by", () => {
    expect(findRegistered(`x ${SECRET}`, filterOf(SECRET), digestOfText)).toEqual([{ span: { start: 2, end: 2 + SECRET.length }, digest: digestOfText(SECRET) }]);
  });
});

describe("nothing is found", () => {
  test.each([`a${SECRET}`, `${SECRET}9`, SECRET.slice(1), SECRET.toLowerCase(), ""])("in %j", (text) => {
    expect(found(text, SECRET)).toEqual([]);
  });

  test("where nothing is registered, and no digest is made", () => {
    expect(findRegistered(SECRET, buildFilter([]), () => expect.unreachable())).toEqual([]);
  });
});

test("a filter says each length, gate and tag once, in ascending order", () => {
  const part = { length: 64, gate: 7, tag: 4_000_000_000 };
  expect(buildFilter([part, { length: 9, gate: 900, tag: 3 }, part])).toEqual({ lengths: [9, 64], gates: [7, 900], tags: [3, 4_000_000_000] });
});

test("no more than 64 hits are looked for", () => {
  expect(found(`${SECRET} `.repeat(200), SECRET)).toHaveLength(64);
});

test("a secret without letters or digits at its edges is found in any text between spaces", () => {
  const secret = fc.string({ minLength: 11, maxLength: 80, unit: "grapheme-ascii" });
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (one, before, after) => {
      const text = `${before} ${one} ${after}`;
      const at = findRegistered(text, filterOf(one), digestOfText);
      expect(at.some(({ digest }) => digest === digestOfText(one))).toBe(true);
    }),
  );
});

test("an ordinary text makes almost no digests, whatever is registered", () => {
  const words = Array.from({ length: 4_000 }, (_, i) => `word${(i * 7919) % 1009} of the text`).join(" ");
  let digests = 0;
  findRegistered(words, filterOf(SECRET), (text) => {
    digests++;
    return digestOfText(text);
  });
  expect(digests).toBeLessThan(words.length / 100);
});
