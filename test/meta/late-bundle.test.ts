import { describe, expect, it } from "vitest";
import { saidBy } from "../../scripts/late-bundle.ts";
import { entries } from "../ui/english.ts";

describe("the sentences that travel with the page side", () => {
  const isSaid = saidBy("src/content/late.ts");

  it("are those of the warning, families of them too", () => {
    const families = [...entries.keys()].filter((key) => /^(title|why|cost|act|place|kind|evidence)_|^choose_(drop|paste)/.test(key));
    expect(families.length).toBeGreaterThan(40);
    expect(families.filter((key) => !isSaid(key))).toEqual([]);
  });

  it("are not those of the popup and the dashboard", () => {
    expect(["headline_quiet", "add_promise", "failure_too_weak"].filter(isSaid)).toEqual([]);
  });
});
