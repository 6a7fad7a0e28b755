import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { adminText, profileAround, samplesOf } from "../../scripts/admin-text.ts";
import { readPolicyFile } from "../../src/cli/policy/read.ts";
import { KEYS } from "../../src/policy/keys.ts";
import { parsePolicy } from "../../src/policy/parse.ts";

it("docs/admin/policy.md tells of the keys as they are: npm run docs:admin writes it", () => {
  expect(readFileSync("docs/admin/policy.md", "utf8") === adminText()).toBe(true);
});

describe("the samples of the documents, read as keybrake policy check reads them", () => {
  test.each(Object.entries(KEYS))("%s: every platform's says the same", (name, { sample }) => {
    const { linux, firefox, registry, profile, console } = samplesOf(name, sample);
    const wanted = parsePolicy({ [name]: sample }).policy;
    for (const [form, text] of Object.entries({ linux, firefox, profile: profileAround(profile), console, registry })) {
      const { policy, problems } = parsePolicy(readPolicyFile(text).values);
      expect(problems, form).toEqual([]);
      expect(policy, form).toEqual(wanted);
    }
  });
});
