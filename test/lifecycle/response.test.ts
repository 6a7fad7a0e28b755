import { describe, expect, test } from "vitest";
import type { Exposure, ResponseStep, Severity } from "../../src/domain.ts";
import { isOpen, nextResponseStep, responseSteps } from "../../src/lifecycle/response.ts";

const secret = (severity: Severity) => ({ rule: "r", label: "l", mask: "m", fingerprint: "f", severity });
const about = (...severities: Severity[]): Pick<Exposure, "secrets" | "steps"> => ({ secrets: severities.map(secret) });

describe("the guide after an exposure", () => {
  test("of a key: end it, replace it, look what was done with it", () => {
    expect(responseSteps(about("high"))).toEqual(["revoke", "replace", "update", "review-log", "keep-evidence"]);
  });

  test("of wallet material: move the funds, and nothing is revoked", () => {
    expect(responseSteps(about("critical"))).toEqual(["move-funds", "keep-evidence"]);
  });

  test("of both: the funds first", () => {
    expect(responseSteps(about("low", "critical"))[0]).toBe("move-funds");
    expect(responseSteps(about("low", "critical"))).toContain("revoke");
  });

  test("goes on with the first step that is not ticked, whatever the order they were done in", () => {
    const done = (...steps: ResponseStep[]) => nextResponseStep({ ...about("high"), steps: steps.map((step) => ({ step, at: 1 })) });
    expect(done()).toBe("revoke");
    expect(done("replace", "revoke")).toBe("update");
    expect(done("revoke", "replace", "update", "review-log", "keep-evidence")).toBeUndefined();
  });
});

test.each<[string, Partial<Exposure>, boolean]>([
  ["pasted", { choice: "pasted" }, true],
  ["passed", { choice: "passed" }, true],
  ["dropped", { choice: "dropped" }, false],
  ["allowed here", { choice: "allowed-here" }, false],
  ["only noted", { choice: "passed", action: "notify" }, false],
  ["settled", { choice: "pasted", settledAt: 1 }, false],
])("what was %s leaves something to do, or not", (_title, change, open) => {
  expect(isOpen({ choice: "pending", action: "hold", ...change })).toBe(open);
});
