import { describe, expect, it } from "vitest";
import { heatOf, historyOf, monthOf, monthsOf, WEEKS } from "../../src/dashboard/history.ts";
import type { Credential, Exposure } from "../../src/domain.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 21, 12).getTime();
const key: Credential = { id: "a", provider: "nobody", label: "bot", parts: [], tiers: ["read", "trade"], ipAllowlist: [], createdAt: NOW - 10 * DAY, state: "active" };
const exposure: Exposure = { id: "e", at: NOW - 2 * DAY, road: "paste", host: "dpaste.com", kind: "public", action: "hold", choice: "pasted", secrets: [] };

describe("what happened", () => {
  it("is told newest first, and a replacement not as a new key as well", () => {
    const events = historyOf([exposure], [{ ...key, rotatedAt: NOW - DAY, createdAt: NOW - DAY }, { ...key, id: "b", state: "revoked", revokedAt: NOW - 3 * DAY }]);
    expect(events.map(({ kind }) => kind)).toEqual(["rotated", "exposure", "revoked", "registered"]);
  });

  it("is counted in twelve months of the person's own calendar, the present one last", () => {
    const months = monthsOf(historyOf([exposure, { ...exposure, at: monthOf(NOW, -11) - 1 }], [{ ...key, rotatedAt: NOW }]), NOW);
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toEqual({ begins: monthOf(NOW), exposures: 1, rotations: 1 });
    expect(months.reduce((sum, month) => sum + month.exposures, 0)).toBe(1);
  });
});

describe("the heat map", () => {
  const at = (credential: Credential) => heatOf([credential], NOW, defaultPolicy).flatMap(({ tier, weeks }) => weeks.flatMap((week, index) => (week.credentials.length > 0 ? `${tier} ${String(index)}` : [])));

  it.each<[string, string[], Partial<Credential>]>([
    ["in the twelfth week, 80 days from now, by its highest tier", ["trade 12"], {}],
    ["as overdue", ["trade 0"], { createdAt: NOW - 100 * DAY }],
    ["in the first week when it is due in 3 days", ["trade 1"], { createdAt: NOW - 87 * DAY }],
    ["nowhere once it is beyond the last week", [], { rotateEveryDays: 400 }],
    ["nowhere when it is revoked", [], { state: "revoked" }],
  ])("shows a key %s", (_says, cells, change) => {
    expect(at({ ...key, ...change })).toEqual(cells);
  });

  it("has a column for what is overdue and one for each week", () => {
    expect(heatOf([], NOW, defaultPolicy).map(({ weeks }) => weeks.length)).toEqual(Array.from({ length: 4 }, () => WEEKS + 1));
  });
});
