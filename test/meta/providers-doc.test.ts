import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { providersText } from "../../scripts/providers-text.ts";

it("docs/providers.md tells of the providers as they are: npm run docs:providers writes it", () => {
  // Compared as a claim, as a difference of many hundred lines helps nobody.
  expect(readFileSync("docs/providers.md", "utf8") === providersText()).toBe(true);
});
