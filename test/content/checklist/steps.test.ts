/** (what was read, purpose, ticks) -> the seven steps. */
import { describe, expect, it } from "vitest";
import { nothingRead, type Reading } from "../../../src/content/checklist/reading.ts";
import { excessOf, type Progress, type StepId, stepsOf, tiersOf } from "../../../src/content/checklist/steps.ts";
import type { Tier } from "../../../src/domain.ts";
import type { KeyPurpose } from "../../../src/messages.ts";

const on = (...tiers: Tier[]): NonNullable<Reading["permissions"]> => (["read", "trade", "withdraw", "manage"] as const).map((tier) => ({ label: tier, tier, isOn: tiers.includes(tier) }));
const progress = (reading: Partial<Reading>, purpose?: KeyPurpose, ...ticked: StepId[]): Progress => ({
  ...{ reading: { ...nothingRead, ...reading }, purpose, ticked: new Set(ticked), isRegistered: false },
});
const state = (id: StepId, of: Progress, provider?: Parameters<typeof stepsOf>[1]) => stepsOf(of, provider).find((step) => step.id === id)?.state;
const evidence = { source: "https://exchange.example", checkedOn: "2026-11-20", certainty: "official" as const };

describe("permissions and purpose", () => {
  it.each<[KeyPurpose, Tier[], Tier[]]>([
    ["tracker", ["read"], []],
    ["tax", ["read", "trade", "withdraw"], ["withdraw", "trade"]],
    ["research", ["trade"], ["trade"]],
    ["bot", ["read", "trade"], []],
    ["bot", ["read", "trade", "withdraw"], ["withdraw"]],
    ["own-script", ["read", "trade", "manage"], ["manage"]],
    ["institutional", ["read", "trade", "withdraw"], []],
    ["institutional", ["withdraw", "manage"], ["manage"]],
  ])("a %s with %j has %j too much", (purpose, tiers, excess) => {
    const made = progress({ permissions: on(...tiers) }, purpose);
    expect(excessOf(made).map(({ tier }) => tier)).toEqual(excess);
    expect(state("permissions", made)).toBe(excess.length > 0 ? "wrong" : "seen");
  });

  it("are not judged before there is a purpose, or while nothing is on; where nothing is read, the person ticks", () => {
    expect(state("permissions", progress({ permissions: on("withdraw") }))).toBe("open");
    expect(state("permissions", progress({ permissions: on() }, "tax"))).toBe("open");
    expect(state("permissions", progress({}, "tax"))).toBe("open");
    expect(state("permissions", progress({}, "tax", "permissions"))).toBe("ticked");
    expect(state("permissions", progress({ permissions: on("withdraw") }, "tax", "permissions"))).toBe("wrong");
  });

  it("register as what is on; a key of which nothing is known to be on can read", () => {
    expect(tiersOf(progress({ permissions: on("withdraw", "read") }, "tax"))).toEqual(["read", "withdraw"]);
    expect(tiersOf(progress({ permissions: on() }, "bot"))).toEqual(["read"]);
    expect(tiersOf(progress({}))).toEqual(["read"]);
  });

  it("register as what the purpose needs where the page does not tell", () => {
    expect(tiersOf(progress({}, "tax"))).toEqual(["read"]);
    expect(tiersOf(progress({}, "bot"))).toEqual(["read", "trade"]);
    expect(tiersOf(progress({}, "institutional"))).toEqual(["read", "trade", "withdraw"]);
  });
});

describe("addresses", () => {
  const open = { state: "open" as const, addresses: [] };
  it.each<[string, Progress, string]>([
    ["are in place", progress({ addresses: { state: "restricted", addresses: ["203.0.113.7"] } }), "seen"],
    ["were chosen but not entered", progress({ addresses: { state: "restricted", addresses: [] } }), "open"],
    ["are missing on a key that can withdraw", progress({ permissions: on("withdraw"), addresses: open }), "wrong"],
    ["are missing on a key that can withdraw, whatever is ticked", progress({ permissions: on("withdraw"), addresses: open }, "institutional", "addresses"), "wrong"],
    ["are missing on a key that can trade", progress({ permissions: on("trade"), addresses: open }), "wrong"],
    ["cannot be known to a bot at home, as its owner says", progress({ permissions: on("trade"), addresses: open }, "bot", "addresses"), "ticked"],
    ["are missing on a key that reads", progress({ permissions: on("read"), addresses: open }), "open"],
    ["do not stand on the page", progress({}), "open"],
  ])("that %s", (_what, of, expected) => {
    expect(state("addresses", of)).toBe(expected);
  });

  it("are wrong to leave out where the provider demands them", () => {
    const any = { allowlistRequiredFor: { ...evidence, value: "any" as const } };
    const forWithdrawals = { allowlistRequiredFor: { ...evidence, value: "withdraw" as const } };
    const reads = progress({ permissions: on("read"), addresses: open });
    expect(state("addresses", reads, any)).toBe("wrong");
    expect(state("addresses", reads, forWithdrawals)).toBe("open");
  });
});

describe("what the page says goes before what is ticked", () => {
  it("for two-factor, the name and the code", () => {
    expect(state("two-factor", progress({ twoFactor: { isOn: false, asked: false, filled: false } }, undefined, "two-factor"))).toBe("wrong");
    expect(state("two-factor", progress({}, undefined, "two-factor"))).toBe("ticked");
    expect(state("label", progress({ label: "" }, undefined, "label"))).toBe("open");
    expect(state("label", progress({ label: "koinly" }))).toBe("seen");
    expect(state("confirm", progress({ confirmed: true }))).toBe("seen");
    expect(state("confirm", progress({}))).toBe("open");
  });
});
