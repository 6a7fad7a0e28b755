import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/policy/policy.ts";

test("a key that can move funds or manage others is rotated after 30 days, any other after 90", () => {
  expect(defaultPolicy.rotateEveryDays).toEqual({ read: 90, trade: 90, withdraw: 30, manage: 30 });
});

test("no destination is treated more mildly for a costlier secret", () => {
  const strictness = ["allow", "notify", "hold", "block"];
  const rows = [defaultPolicy.matrix.low, defaultPolicy.matrix.medium, defaultPolicy.matrix.high, defaultPolicy.matrix.critical];
  for (const [i, row] of rows.slice(1).entries()) {
    for (const [kind, action] of Object.entries(row)) {
      const milder = Object.entries(rows[i] ?? {}).find(([other]) => other === kind)?.[1] ?? "block";
      expect(strictness.indexOf(action), kind).toBeGreaterThanOrEqual(strictness.indexOf(milder));
    }
  }
});
