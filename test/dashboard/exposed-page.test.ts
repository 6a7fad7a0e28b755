import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/dashboard/exposed-page.tsx";
import { faceless } from "../support/samples.ts";

describe("where a person says that a key went", () => {
  it.each([
    ["https://dpaste.com/abc?x=1", "dpaste.com"],
    ["  the team chat ", "the team chat"],
    ["github.com/someone/a-long-repository-name", "github.com/someone/a-long-repository-name"],
    ["", ""],
  ])("%s is kept as %s", (said, kept) => {
    expect(placeOf(said)).toBe(kept);
  });

  it("a key that was put there by mistake is not kept", () => {
    expect(placeOf(`in chat: ${faceless()}`)).toBeUndefined();
  });
});
