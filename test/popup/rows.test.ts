import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/background/overview.ts";
import type { Credential, Exposure } from "../../src/domain.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import { type Lifecycle, lifecycle, type NextStep } from "../../src/lifecycle/lifecycle.ts";
import { popupRows } from "../../src/popup/rows.ts";
import { today } from "../../src/ui/days.ts";
import type { Overview, ShownProvider } from "../../src/messages.ts";
import { factsOf } from "../../src/ui/key-facts.ts";
import { english } from "../ui/english.ts";

const DAY = 86_400_000;
/** Noon of the person's own calendar, wherever the tests run. */
const NOW = new Date(2026, 10, 21, 12).getTime();

const keyPage = { value: "https://binance.example/keys", source: "https://binance.example", checkedOn: "2026-11-20", certainty: "official" } as const;
const known: Record<string, ShownProvider> = { binance: { name: "Binance", keyPage } };
const context = { text: english, now: NOW, providerOf: (id: string): ShownProvider => known[id] ?? { name: id } };

const key: Credential = {
  id: "a",
  provider: "binance",
  label: "grid-bot",
  parts: [{ part: "secret", fingerprint: "f", mask: "Nh••••0j", length: 64 }],
  tiers: ["read"],
  ipAllowlist: ["203.0.113.7"],
  createdAt: NOW - 10 * DAY,
  state: "active",
};
const exposure: Exposure = {
  id: "e",
  at: NOW - DAY,
  road: "paste",
  host: "dpaste.com",
  kind: "public",
  action: "hold",
  choice: "pasted",
  secrets: [{ rule: "r", label: "Binance API secret", mask: "Nh••••0j", fingerprint: "f", severity: "high", credentialId: "a" }],
};
const found: Exposure = {
  ...exposure,
  secrets: [{ rule: "r", label: "GitHub personal access token", mask: "ghp_••••x2Lq", fingerprint: "g", severity: "high" }],
};

const rowsOf = ({ credentials = [], exposures = [], ...overview }: Partial<Overview>) =>
  popupRows(
    { ...standingOf(credentials, exposures, NOW, defaultPolicy, 200), providers: {}, exposures, overrides: [], pauses: [], may: { pause: true, checklist: true }, ...overview },
    context,
  );
const overdue = { ...key, id: "b", label: "old-bot", createdAt: NOW - 93 * DAY };
const due = { ...key, id: "c", label: "copy-trade", createdAt: NOW - 84 * DAY };

describe("the headline:", () => {
  it.each<[string, string, Partial<Overview>]>([
    ["Ready", "Pastes are watched. No key is registered yet.", {}],
    ["All quiet", "1 key, and it is fine.", { credentials: [key] }],
    ["All quiet", "2 keys, all of them fine.", { credentials: [key, { ...key, id: "d" }] }],
    ["1 key needs you", "1 more is fine.", { credentials: [key, overdue] }],
    ["2 keys need you", "What to do is below.", { credentials: [due, overdue] }],
    ["1 key needs you", "What to do is below.", { exposures: [found] }],
    ["1 key needs you", "1 more is fine.", { credentials: [key], exposures: [found] }],
  ])("%s (%s)", (headline, detail, overview) => {
    expect(rowsOf(overview)).toMatchObject({ headline, detail });
  });

  it("a trading key that works from any address is advised on, but needs nobody", () => {
    const rows = rowsOf({ credentials: [{ ...key, tiers: ["trade"], reviewedAt: NOW, ipAllowlist: [] }] });
    expect(rows.headline).toBe("All quiet");
    expect(rows.keys[0]?.advice).toContain("any address");
  });
});

describe("what to do next:", () => {
  it("an exposed key is replaced first, and its paste can be settled", () => {
    const rows = rowsOf({ credentials: [overdue, { ...key, state: "exposed", tiers: ["read", "trade", "withdraw"] }], exposures: [exposure] });
    expect(rows.todos.map(({ title }) => title)).toEqual(["Replace “grid-bot”", "Replace “old-bot”"]);
    expect(rows.todos[0]).toMatchObject({
      isGrave: true,
      detail: "It went to dpaste.com, yesterday. It can trade and withdraw.",
      page: { href: "https://binance.example/keys", label: "Open Binance key page" },
      settles: ["e"],
    });
  });

  it("an overdue key is replaced", () => {
    expect(rowsOf({ credentials: [overdue] }).todos).toMatchObject([
      { title: "Replace “old-bot”", detail: "It should have been replaced 3 days ago. It can read.", isGrave: false, settles: [] },
    ]);
  });

  it("a key that is due is announced, with or without an allowlist", () => {
    const open = { ...due, id: "o", tiers: ["trade" as const], ipAllowlist: [] };
    expect(rowsOf({ credentials: [due, open] }).todos).toMatchObject([
      { title: "“copy-trade” is due for a change", detail: "Replace it within 6 days." },
      { title: "“copy-trade” is due for a change", detail: "Replace it within 6 days." },
    ]);
  });

  const lapsing = { value: { days: 30, since: "creation", withoutAllowlist: true, loses: "everything" }, source: "https://binance.example", checkedOn: "2026-11-20", certainty: "official" } as const;
  it.each<[NextStep, string, string, object]>([
    ["finish-rotation", "Finish replacing “grid-bot”", "A replacement was begun; the old key still works.", { opens: { hash: "#/keys/a/rotate" } }],
    ["revoke-old", "Revoke the old “grid-bot”", "It was replaced, and still works at its provider.", { done: { request: { type: "revoke-credential", id: "a" } } }],
    ["replace-ended", "Replace “grid-bot”", "Binance has ended it by now.", {}],
    ["keep-from-lapsing", "Restrict “grid-bot” to your addresses", "Otherwise Binance ends it in 6 days.", {}],
    ["replace-ending", "Replace “grid-bot”", "It ends in 6 days.", {}],
    ["review", "Look at the usage log of “grid-bot”", "Nobody has looked at it since the key was registered.", { done: { request: { type: "mark-reviewed", id: "a" } } }],
  ])("%s: %s, and it can be put off", (nextStep, title, detail, more) => {
    const at = NOW + 6 * DAY;
    const life: Lifecycle = { ...lifecycle(key, NOW), nextStep, urgency: "soon", needsAttention: true, prospects: [{ cause: "no-allowlist", loses: "everything", at, daysLeft: 6, fact: lapsing }] };
    const [todo] = rowsOf({ credentials: [key], lives: [life] }).todos;
    expect(todo).toMatchObject({ title, detail, isGrave: false, snoozes: { id: "a", label: "grid-bot" }, ...more });
  });

  it("what is put off is not told", () => {
    expect(rowsOf({ credentials: [{ ...overdue, snoozedUntil: NOW + DAY }] })).toMatchObject({ headline: "All quiet", todos: [] });
  });

  it("a secret that is not registered is revoked where it was found", () => {
    expect(rowsOf({ exposures: [found] }).todos).toMatchObject([
      { title: "Revoke and replace: GitHub personal access token", detail: "It went to dpaste.com, yesterday.", settles: ["e"] },
    ]);
  });

  it("for a wallet the funds are moved", () => {
    const seed = { ...found, secrets: [{ ...found.secrets[0]!, label: "Seed phrase", severity: "critical" as const }] };
    expect(rowsOf({ exposures: [seed] }).todos[0]?.title).toBe("Move the funds to a new wallet");
  });

  it.each<[string, Partial<Exposure>]>([
    ["it was not pasted", { choice: "dropped" }],
    ["it was pasted without the secret", { choice: "redacted" }],
    ["it is allowed there", { choice: "allowed-here" }],
    ["it is done", { settledAt: NOW }],
    ["it was only noted", { action: "notify", choice: "passed" }],
  ])("nothing, when %s", (_name, change) => {
    expect(rowsOf({ exposures: [{ ...found, ...change }] }).todos).toEqual([]);
  });

  it("a revoked key asks for nothing", () => {
    const rows = rowsOf({ credentials: [{ ...overdue, state: "revoked" }] });
    expect(rows.todos).toEqual([]);
    expect(rows.keys[0]?.rotation).toBeUndefined();
  });

  it("a paste of a registered key is told once, under the key", () => {
    expect(rowsOf({ credentials: [{ ...key, state: "exposed" }], exposures: [exposure] }).todos).toHaveLength(1);
  });

  it("a paste of a key that was removed since is still told", () => {
    expect(rowsOf({ exposures: [exposure] }).todos[0]?.title).toBe("Revoke and replace: Binance API secret");
  });
});

describe("a key in the list", () => {
  it("is told by provider and label, with its highest tier", () => {
    const [row] = rowsOf({ credentials: [{ ...key, tiers: ["withdraw", "read"] }] }).keys;
    expect(row).toMatchObject({ title: "Binance · grid-bot", tier: "withdraw", masks: ["Nh••••0j"] });
    expect(row && factsOf(row.credential, row.life, context)).toContainEqual({ name: "Created", value: "November 11, 2026" });
  });

  it("of a provider without a page has no link", () => {
    const [row] = rowsOf({ credentials: [{ ...key, provider: "Own exchange" }] }).keys;
    expect(row?.title).toBe("Own exchange · grid-bot");
    expect(row?.page).toBeUndefined();
  });

  it("stands before those that can wait longer; exposed first, revoked last", () => {
    const revoked = { ...overdue, id: "r", state: "revoked" as const };
    const exposed = { ...key, id: "x", state: "exposed" as const };
    expect(rowsOf({ credentials: [revoked, key, due, overdue, exposed] }).keys.map(({ id }) => id)).toEqual(["x", "b", "c", "a", "r"]);
  });

  it.each<[string, number]>([
    ["Replace it within 80 days.", 10],
    ["Replace it within 1 day.", 89],
    ["Replace it today.", 90],
    ["It should have been replaced 1 day ago.", 91],
  ])("%s (after %i days)", (says, age) => {
    expect(rowsOf({ credentials: [{ ...key, createdAt: NOW - age * DAY }] }).keys[0]?.rotation?.says).toBe(says);
  });
});

describe("what happened", () => {
  it.each<[string, "neutral" | "ok" | "bad", Exposure["choice"]]>([
    ["Not answered", "neutral", "pending"],
    ["Not pasted", "ok", "dropped"],
    ["Pasted without it", "ok", "redacted"],
    ["Pasted", "bad", "pasted"],
    ["Allowed here", "bad", "allowed-here"],
    ["Noted", "bad", "passed"],
  ])("%s", (outcome, tone, choice) => {
    expect(rowsOf({ exposures: [{ ...found, choice }] }).exposures[0]).toMatchObject({ outcome, tone });
  });

  it("of several secrets only the number is told", () => {
    const two = { ...found, secrets: [...found.secrets, ...found.secrets] };
    expect(rowsOf({ exposures: [two] }).exposures[0]).toMatchObject({ what: "2 secrets", mask: "" });
  });

  it("is never in the future, even if the clock was set back", () => {
    expect(rowsOf({ exposures: [{ ...found, at: NOW + DAY }] }).exposures[0]?.when).toBe("now");
  });
});

describe("the page in front", () => {
  it("is told by its name and what it is", () => {
    const here = { kind: "purpose", host: "app.cointracker.io", name: "CoinTracker" } as const;
    expect(rowsOf({ here }).here).toMatchObject({ name: "CoinTracker", says: "Works with keys like yours, if they can do no more than it needs." });
  });

  it("speaks of a checklist on its provider's site, unless that was switched off", () => {
    const here = { kind: "issuer", host: "www.binance.example", provider: "binance" } as const;
    expect(rowsOf({ here }).here?.hasChecklist).toBe(true);
    expect(rowsOf({ here, may: { pause: true, checklist: false } }).here?.hasChecklist).toBe(false);
  });

  it("is told to be a look-alike where its address is one", () => {
    const here = { kind: "unknown", host: "binance-login.example", resembles: { providers: ["binance"], domain: "binance.com", by: "spelling" } } as const;
    expect(rowsOf({ here }).here?.says).toBe("The address only looks like binance.com. Do not sign in or make a key here.");
    expect(rowsOf({ here: { ...here, resembles: { ...here.resembles, by: "path" } } }).here?.says).toBe("Not known to Keybrake: secrets that cost much are held here.");
  });

  it("is left out where there is none", () => {
    expect(rowsOf({}).here).toBeUndefined();
  });
});

it("today is the day of the person's own calendar", () => {
  const now = new Date(2026, 2, 1, 0, 30).getTime();
  expect(today(now)).toBe("2026-03-01");
});
