import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Credential, Tier } from "../../src/domain.ts";
import { DAY, lifecycle, type Lived } from "../../src/lifecycle/lifecycle.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import { checked } from "../../src/providers/fact.ts";
import type { Lapse, Provider } from "../../src/providers/provider.ts";

const BORN = Date.UTC(2026, 0, 10, 12);
const key: Lived = { provider: "nobody", tiers: ["read"], ipAllowlist: ["192.0.2.1"], createdAt: BORN, state: "active" };
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

describe("a policy", () => {
  const under = (days: number, change: Partial<Credential> = {}) =>
    lifecycle({ ...key, ...change }, BORN, { ...defaultPolicy, rotateEveryDays: { read: days, trade: days, withdraw: days, manage: days } }).rotation.everyDays;

  test("shortens the default and does not lengthen it", () => {
    expect(under(10)).toBe(10);
    expect(under(400)).toBe(90);
    expect(under(60, { tiers: ["manage"] })).toBe(30);
  });

  test("that is fixed is the most, whatever the person has said of a key", () => {
    const fixed = (own: number, change: Partial<Credential> = {}) =>
      lifecycle({ ...key, rotateEveryDays: own, ...change }, BORN, { ...defaultPolicy, rotateEveryDays: { ...defaultPolicy.rotateEveryDays, read: 45 }, rotationBy: { read: "organisation" } }).rotation.everyDays;
    expect(fixed(365)).toBe(45);
    expect(fixed(20)).toBe(20);
    expect(fixed(365, { tiers: ["trade"] })).toBe(365);
  });

  test("is the person's own, and longer than the default, where the person has set it", () => {
    const own = { ...defaultPolicy, rotateEveryDays: { ...defaultPolicy.rotateEveryDays, read: 200 } };
    expect(lifecycle(key, BORN, { ...own, rotationBy: { read: "person" } }).rotation.everyDays).toBe(200);
    expect(lifecycle(key, BORN, own).rotation.everyDays).toBe(90);
  });

  test("that may be changed does not count before the person's own period for a key", () => {
    expect(under(10, { rotateEveryDays: 200 })).toBe(200);
    expect(under(10, { rotateEveryDays: 5 })).toBe(5);
  });

  test("sets how often a log is looked at", () => {
    expect(lifecycle({ ...key, tiers: ["trade"] }, BORN, { ...defaultPolicy, reviewEveryDays: 2 }).review?.daysLeft).toBe(2);
  });
});

describe("the look at the log", () => {
  test("is weekly for what can trade or more, and for no reading key", () => {
    expect(after(0)).not.toHaveProperty("review");
    for (const tier of ["trade", "withdraw", "manage"] as const) expect(after(0, { tiers: [tier] }).review).toMatchObject({ status: "ok", daysLeft: 7 });
  });

  test.each<[number, string, number]>([
    [6.5, "ok", 1],
    [7, "due", 0],
    [9, "due", -2],
  ])("%d days after the key was made is %s", (days, status, daysLeft) => {
    expect(after(days, { tiers: ["trade"] }).review).toMatchObject({ status, daysLeft });
  });

  test("counts from the last one, which cannot lie in the future", () => {
    expect(after(20, { tiers: ["trade"], reviewedAt: BORN + 19 * DAY }).review?.daysLeft).toBe(6);
    expect(after(20, { tiers: ["trade"], reviewedAt: BORN + 900 * DAY }).review?.daysLeft).toBe(7);
  });
});

const { official } = checked("2026-11-20");
const lapsing = (lapse: Partial<Lapse> = {}): Provider => ({
  name: "Exchange",
  kind: "exchange",
  domains: [],
  lapses: [official({ days: 30, since: "creation", withoutAllowlist: true, loses: "everything", ...lapse }, "https://exchange.example/help")],
});

describe("what the provider will do", () => {
  const trading: Partial<Credential> = { tiers: ["trade"], ipAllowlist: [] };
  const at = (days: number, change: Partial<Credential>, facts: Provider) => lifecycle({ ...key, ...change }, BORN + days * DAY, defaultPolicy, facts);

  test("is known with its day and its source for a key without an address list", () => {
    const [first, ...others] = at(10, trading, lapsing()).prospects;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ cause: "no-allowlist", loses: "everything", at: BORN + 30 * DAY, daysLeft: 20 });
    expect(first?.fact).toMatchObject({ source: "https://exchange.example/help", checkedOn: "2026-11-20", certainty: "official" });
  });

  test.each<[string, Partial<Credential>, Partial<Lapse>]>([
    ["a key with an address list", { tiers: ["trade"] }, {}],
    ["a reading key that has no trading to lose", { ipAllowlist: [] }, { loses: "trading" }],
    ["a key no stronger than the rule is for", trading, { above: "trade" }],
    ["a revoked key", { ...trading, state: "revoked" }, {}],
  ])("is nothing for %s", (_title, change, lapse) => {
    expect(at(0, change, lapsing(lapse)).prospects).toEqual([]);
  });

  test("after days without use has no day, because only the provider knows the last use", () => {
    expect(at(100, trading, lapsing({ since: "last-use" })).prospects).toEqual([expect.objectContaining({ cause: "inactivity" })]);
    expect(at(100, trading, lapsing({ since: "last-use" })).prospects[0]).not.toHaveProperty("at");
    expect(at(100, trading, lapsing({ since: "last-use" })).nextStep).not.toBe("replace-ended");
  });

  test("on the day that the person has entered counts before the rule for all keys", () => {
    expect(at(0, { ...trading, expiresAt: BORN + 200 * DAY }, lapsing()).prospects).toEqual([
      { cause: "expiry", loses: "everything", at: BORN + 200 * DAY, daysLeft: 200 },
    ]);
  });

  test("comes in the order of its days", () => {
    const facts = { ...lapsing({ since: "last-use" }), lapses: [...(lapsing({ since: "last-use" }).lapses ?? []), ...(lapsing({ days: 30, loses: "trading" }).lapses ?? [])] };
    expect(at(0, { ...trading, expiresAt: BORN + 20 * DAY }, facts).prospects.map(({ cause }) => cause)).toEqual(["expiry", "no-allowlist", "inactivity"]);
  });

  test.each<[string, number, Partial<Credential>, Partial<Lapse>, string]>([
    ["lists addresses before a key without a list is ended", 20, trading, {}, "keep-from-lapsing"],
    ["is not hurried long before", 10, { ...trading, reviewedAt: BORN + 9 * DAY }, {}, "restrict-addresses"],
    ["replaces a key that was ended", 30, trading, {}, "replace-ended"],
    ["replaces a key that ends whatever its list says", 20, { tiers: ["read"] }, { withoutAllowlist: false }, "replace-ending"],
    ["is not told to replace a key that only lost its trading", 40, { ...trading, reviewedAt: BORN + 39 * DAY }, { loses: "trading" }, "restrict-addresses"],
  ])("and the person %s", (_title, days, change, lapse, step) => {
    expect(at(days, change, lapsing(lapse)).nextStep).toBe(step);
  });
});

describe("risk", () => {
  const risk = (change: Partial<Credential>, days = 0) => after(days, change).risk;

  test.each<[string, Partial<Credential>, number, string, string[]]>([
    ["a reading key with an address list", {}, 0, "low", []],
    ["a reading key from any address", { ipAllowlist: [] }, 0, "medium", ["any-address"]],
    ["a trading key with a list", { tiers: ["trade"] }, 0, "low", ["can-trade"]],
    ["a trading key that is overdue", { tiers: ["trade"] }, 90, "medium", ["can-trade", "overdue"]],
    ["a trading key from any address", { tiers: ["trade"], ipAllowlist: [] }, 0, "high", ["can-trade", "any-address"]],
    ["a withdrawing key to any address", { tiers: ["withdraw"], withdrawalAllowlist: false }, 0, "medium", ["can-withdraw", "any-withdrawal-address"]],
    ["a withdrawing key without two-factor", { tiers: ["withdraw"], twoFactor: false }, 0, "high", ["can-withdraw", "no-two-factor"]],
    ["a managing key", { tiers: ["manage"] }, 0, "high", ["can-manage"]],
    ["an exposed reading key", { state: "exposed" }, 0, "high", ["exposed"]],
    ["a replaced key that still works", { tiers: ["trade"], state: "rotated" }, 100, "medium", ["can-trade", "old-still-works"]],
    ["a revoked key", { tiers: ["manage"], state: "revoked" }, 999, "none", []],
  ])("of %s", (_title, change, days, level, reasons) => {
    expect(risk(change, days)).toEqual({ level, reasons });
  });

  test("does not ask for an address list where the provider has none", () => {
    const facts: Provider = { name: "Exchange", kind: "exchange", domains: [], allowlist: official(false, "https://exchange.example/help") };
    expect(lifecycle({ ...key, ipAllowlist: [] }, BORN, defaultPolicy, facts).risk.reasons).toEqual([]);
  });
});

describe("attention", () => {
  const wants = (change: Partial<Credential>, days = 0) => after(days, change).needsAttention;

  test.each<[string, Partial<Credential>, number, boolean]>([
    ["in order", {}, 0, false],
    ["that could be restricted", { tiers: ["trade"], ipAllowlist: [] }, 0, false],
    ["that is due", {}, 80, true],
    ["that is due and snoozed", { snoozedUntil: BORN + 81 * DAY }, 80, false],
    ["whose snooze is over", { snoozedUntil: BORN + 80 * DAY }, 80, true],
    ["that was exposed, snoozed or not", { state: "exposed", snoozedUntil: BORN + 9 * DAY }, 0, true],
    ["that was replaced and still works", { state: "rotated" }, 0, true],
    ["that is revoked", { state: "revoked" }, 500, false],
  ])("for a key %s", (_title, change, days, wanted) => {
    expect(wants(change, days)).toBe(wanted);
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
    ["one that is also due soon", 80, open, "rotate-soon"],
    ["one that nobody has looked at for a week", 7, open, "review"],
    ["a reading key without an address list", 0, { ipAllowlist: [] }, "none"],
    ["a key that is due soon", 80, {}, "rotate-soon"],
    ["a key in order", 0, {}, "none"],
    ["a key that was replaced", 0, { state: "rotated" }, "revoke-old"],
    ["a key whose replacement was begun", 100, { rotation: { startedAt: BORN, done: [], updated: [] } }, "finish-rotation"],
    ["an exposed key whose replacement was begun", 0, { state: "exposed", rotation: { startedAt: BORN, done: [], updated: [] } }, "rotate-exposed"],
    ["a key made without two-factor", 0, { twoFactor: false }, "two-factor"],
    ["a trading key that nobody looked at for a week", 7, { tiers: ["trade"] }, "review"],
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
