import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Credential, Tier } from "../../src/domain.ts";
import { DAY, lifecycle } from "../../src/lifecycle/lifecycle.ts";

type Lived = Parameters<typeof lifecycle>[0];

const BORN = Date.UTC(2026, 0, 10, 12);
const key: Lived = { tiers: ["read"], ipAllowlist: ["192.0.2.1"], createdAt: BORN, state: "active" };
const after = (days: number, change: Partial<Credential> = {}) => lifecycle({ ...key, ...change }, BORN + days * DAY);

describe("rotation", () => {
  test.each<[number, string, number]>([
    [0, "ok", 90],
    [75, "ok", 15],
    [75.5, "ok", 15],
    [76, "due", 14],
    [89.5, "due", 1],
    [90, "overdue", 0],
    [100, "overdue", -10],
  ])("%d days after a reading key was made it is %s, with %d days left", (days, status, daysLeft) => {
    expect(after(days).rotation).toEqual({ status, daysLeft, dueAt: BORN + 90 * DAY, everyDays: 90 });
  });

  test.each<[Tier[], number]>([
    [["read"], 90],
    [["read", "trade"], 90],
    [["read", "withdraw"], 30],
    [["manage"], 30],
  ])("a key that can %s is rotated every %d days", (tiers, everyDays) => {
    expect(after(0, { tiers }).rotation.everyDays).toBe(everyDays);
  });

  test("the person's own period counts before the default", () => {
    expect(after(0, { rotateEveryDays: 365 }).rotation).toMatchObject({ everyDays: 365, daysLeft: 365 });
  });

  test("it counts from the last rotation", () => {
    expect(after(100, { rotatedAt: BORN + 95 * DAY }).rotation).toMatchObject({ status: "ok", daysLeft: 85 });
  });

  test("a short period is not due from its first day", () => {
    expect(after(0, { rotateEveryDays: 7 }).rotation.status).toBe("ok");
    expect(after(4, { rotateEveryDays: 7 }).rotation.status).toBe("due");
  });

  test("a clock set back to before the key was made gives no more than one full period", () => {
    expect(after(-400).rotation).toMatchObject({ status: "ok", daysLeft: 90 });
    expect(after(10, { rotatedAt: BORN + 5000 * DAY }).rotation.daysLeft).toBe(90);
  });

  test("the night on which summer time begins is no shorter", () => {
    const before = Date.UTC(2026, 2, 29, 0, 30);
    const later = Date.UTC(2026, 2, 29, 1, 30);
    const left = (now: number) => lifecycle({ ...key, createdAt: Date.UTC(2026, 2, 1) }, now).rotation.daysLeft;
    expect(left(before)).toBe(left(later));
  });
});

describe("the next step", () => {
  const open: Partial<Credential> = { ipAllowlist: [], tiers: ["trade"] };

  test.each<[string, number, Partial<Credential>, string]>([
    ["a key that was exposed", 0, { state: "exposed" }, "rotate-exposed"],
    ["a key that was exposed and is overdue", 100, { state: "exposed" }, "rotate-exposed"],
    ["a revoked key, however old", 1000, { state: "revoked", ...open }, "none"],
    ["an overdue key", 90, open, "rotate-now"],
    ["a trading key without an address list", 0, open, "restrict-addresses"],
    ["one that is also due soon", 80, open, "restrict-addresses"],
    ["a reading key without an address list", 0, { ipAllowlist: [] }, "none"],
    ["a key that is due soon", 80, {}, "rotate-soon"],
    ["a key in order", 0, {}, "none"],
  ])("of %s", (_title, days, change, step) => {
    expect(after(days, change).nextStep).toBe(step);
  });
});

test("time only ever brings a rotation nearer", () => {
  const time = fc.integer({ min: 0, max: 4e12 });
  const period = fc.option(fc.integer({ min: 1, max: 3650 }), { nil: undefined });
  fc.assert(
    fc.property(time, time, time, period, fc.constantFrom<Tier>("read", "trade", "withdraw", "manage"), (createdAt, a, b, rotateEveryDays, tier) => {
      const one = { ...key, createdAt, tiers: [tier], ...(rotateEveryDays !== undefined && { rotateEveryDays }) };
      const [early, late] = [lifecycle(one, Math.min(a, b)).rotation, lifecycle(one, Math.max(a, b)).rotation];
      const order = ["ok", "due", "overdue"];
      expect(late.daysLeft).toBeLessThanOrEqual(early.daysLeft);
      expect(order.indexOf(late.status)).toBeGreaterThanOrEqual(order.indexOf(early.status));
      expect(late.status === "overdue").toBe(late.daysLeft <= 0);
    }),
  );
});
