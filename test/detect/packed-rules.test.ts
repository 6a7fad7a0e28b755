import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainPattern, shortPattern } from "../../src/detect/packed-patterns.ts";
import { packRules, readRules, unpackRules } from "../../src/detect/packed-rules.ts";
import type { Rule, RuleFile } from "../../src/detect/rule.ts";
import { ruleFiles } from "../../src/detect/rule-files.ts";

const files: Record<string, RuleFile> = {};
for (const [path, make] of Object.entries(ruleFiles())) files[path.replace(/^.*\/(.*)\.ts$/, "$1")] = make();

/** What of a rule decides what it matches and how it is reported; patterns in the one spelling that packing gives them. */
const matching = ({ id, kind, part, severity, pattern, ...rule }: Rule) => ({
  ...{ id, kind, part, severity, pattern: String(plainPattern(shortPattern(pattern))) },
  ...("words" in rule
    ? { words: rule.words, roles: rule.roles, within: rule.within }
    : { anchor: [rule.anchor].flat(), opensRun: rule.opensRun, confidence: rule.confidence }),
});

describe("packed rules", () => {
  it("match exactly what the files match", () => {
    const packed = packRules(files);
    const unpacked = readRules(packed);
    expect(Object.keys(files).length).toBeGreaterThan(200);
    expect(Object.keys(unpacked).sort()).toEqual(Object.keys(files).sort());
    for (const [provider, file] of Object.entries(files))
      expect(unpacked[provider]?.rules.map(matching), provider).toEqual(file.rules.map(matching));
    expect(gzipSync(packed).length).toBeLessThan(28_000);
  });

  it("come back in the order of their files", () => {
    expect(Object.keys(unpackRules(packRules(files), []))).toEqual(Object.keys(ruleFiles()));
  });

  it("get their proofs back", () => {
    const proving = Object.values(files).filter((file) => file.rules.some((rule) => rule.verify));
    const proofs = proving.map((file) => () => file);
    const unpacked = unpackRules(packRules(files), proofs);
    const verified = (all: RuleFile[]) => all.flatMap((file) => file.rules.flatMap(({ id, verify }) => (verify ? [[id, verify] as const] : [])));
    expect(verified(Object.values(unpacked).map((make) => make()))).toEqual(verified(Object.values(files)));
    expect(proving.length).toBeGreaterThan(10);
  });

  it("refuse a rule with a field that would be lost", () => {
    const rule = { ...Object.values(files)[0]?.rules[0], colour: "red" } as unknown as Rule;
    expect(() => packRules({ strange: { name: "Strange", revoke: "", rules: [rule] } })).toThrow('"colour" cannot be packed');
  });
});

describe("patterns in short", () => {
  const patterns = [...new Set(Object.values(files).flatMap((file) => file.rules.map(({ pattern }) => pattern)))];
  /** A class on its own, so that every character can be asked. */
  const classes = [...new Set(patterns.flatMap(({ source }) => source.match(/\[(?:[^\]\\]|\\.)*\]|\\[dw]/g) ?? []))];

  it.each(classes)("%s is the same set of characters", (one) => {
    const long = new RegExp(one);
    const short = plainPattern(shortPattern(long));
    for (let code = 0; code < 0x180; code++) expect(short.test(String.fromCharCode(code)), String(code)).toBe(long.test(String.fromCharCode(code)));
  });

  it("match whatever the long ones draw, and the same of it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...patterns).chain((pattern) => fc.tuple(fc.constant(pattern), fc.stringMatching(new RegExp(pattern.source)))),
        ([pattern, drawn]) => {
          expect(plainPattern(shortPattern(pattern)).exec(drawn)?.[0]).toBe(pattern.exec(drawn)?.[0]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("refuse what they could not give back", () => {
    expect(() => shortPattern(/ä/)).toThrow("cannot be packed");
    expect(() => shortPattern(/a/u)).toThrow("cannot be packed");
  });
});
