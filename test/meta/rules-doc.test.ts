import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rulesText } from "../../scripts/rules-text.ts";

it("docs/rules.md tells of the rules as they are: npm run docs:rules writes it", () => {
  // Compared as a claim, as a difference of many hundred lines helps nobody.
  expect(readFileSync("docs/rules.md", "utf8") === rulesText()).toBe(true);
});
