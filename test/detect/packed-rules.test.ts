import { describe, expect, it } from "vitest";
import { isPackable, packRules, unpackRules } from "../../src/detect/packed-rules.ts";
import type { Rule, RuleFile } from "../../src/detect/rule.ts";
import { ruleFiles } from "../../src/detect/rule-files.ts";

const files: Record<string, RuleFile> = {};
for (const [path, make] of Object.entries(ruleFiles)) {
  const file = make();
  if (isPackable(file)) files[path.replace(/^.*\/(.*)\.ts$/, "$1")] = file;
}

/** What of a rule decides what it matches and how it is reported. */
const matching = ({ id, kind, part, severity, pattern, ...rule }: Rule) => ({
  ...{ id, kind, part, severity, pattern: String(pattern) },
  ...("words" in rule
    ? { words: rule.words, roles: rule.roles, within: rule.within }
    : { anchor: [rule.anchor].flat(), confidence: rule.confidence }),
});

describe("packed rules", () => {
  it("match exactly what the files match", () => {
    const unpacked = unpackRules(packRules(files));
    expect(Object.keys(files).length).toBeGreaterThan(200);
    expect(Object.keys(unpacked)).toEqual(Object.keys(files));
    for (const [provider, file] of Object.entries(files))
      expect(unpacked[provider]?.rules.map(matching), provider).toEqual(file.rules.map(matching));
  });

  it("refuse a rule with a field that would be lost", () => {
    const rule = { ...Object.values(files)[0]?.rules[0], colour: "red" } as unknown as Rule;
    expect(() => packRules({ strange: { name: "Strange", revoke: "", rules: [rule] } })).toThrow('"colour" cannot be packed');
  });
});
