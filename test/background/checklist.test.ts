/** What a content script may do about the checklist, with the real registry: its word counts for little. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { worker } from "../../src/background/handlers.ts";
import { copiedList } from "../../src/background/copied.ts";
import { pauses } from "../../src/background/pauses.ts";
import { rateLimit } from "../../src/background/rate-limit.ts";
import { type Router, router } from "../../src/background/router.ts";
import type { Self, Sender } from "../../src/background/sender.ts";
import type { PageState } from "../../src/messages.ts";
import { connect } from "../../src/registry/connection.ts";
import { openRegistry } from "../../src/registry/registry.ts";
import { noCompany } from "../support/company.ts";
import { noReports } from "../support/reports.ts";
import { policiesOf } from "../support/policies.ts";
import { nobodyWaits } from "../support/waiting.ts";
import { storageArea } from "../support/storage-area.ts";

const self: Self = { id: "keybrake-id", base: "chrome-extension://keybrake-id/" };
const KEY_PAGE = "https://www.binance.com/en/my/settings/api-management";
const NOW = 1_780_000_000_000;

let route: Router;
let makeRoute: (managed?: Record<string, unknown>) => Router;
let stored: Map<string, unknown>;
let marks: [number, boolean][];
let alarms: [number, boolean][];
let published: PageState[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  [stored, marks, alarms, published] = [new Map(), [], [], []];
  makeRoute = (managed) => router(worker(
    { registry: openRegistry(connect(), () => NOW), policies: policiesOf(managed), company: noCompany, reports: noReports, copied: copiedList(storageArea(), () => NOW), pauses: pauses(storageArea(), () => NOW), ruleFacts: () => undefined, now: () => NOW },
    {
      publish: (state) => Promise.resolve(void published.push(state)),
      badge: () => Promise.resolve(),
      tabMark: (tab, isOn) => Promise.resolve(void marks.push([tab, isOn])),
      tabAlarm: (tab, isOn) => Promise.resolve(void alarms.push([tab, isOn])),
      kept: (key) => Promise.resolve(structuredClone(stored.get(key))),
      keep: (key, value) => Promise.resolve(void stored.set(key, structuredClone(value))),
      showGlance: () => Promise.resolve(), forgetCopiedLater: () => Promise.resolve(),
      keptRows: () => Promise.resolve([]),
      forget: () => Promise.resolve(),
    },
    nobodyWaits,
  ), self, rateLimit());
  route = makeRoute();
});

const on = (url: string, change: Partial<Sender> = {}): Sender => ({
  ...{ id: self.id, url, origin: new URL(url).origin, frameId: 0, tab: { id: 3, url, incognito: false } },
  ...change,
});
const part = (digest: string, name: "key" | "secret" = "secret") => ({ part: name, digest: digest.repeat(64), mask: "ab••••yz", length: 64, gate: 5 });
const registration = { type: "register-key", label: "koinly 2026", purpose: "tax", tiers: ["read"], ipAllowlist: [], parts: [part("a", "key"), part("b")] };

describe("registering from a page", () => {
  it("takes provider and date from the browser and the clock, not from the page", async () => {
    expect(await route(registration, on(KEY_PAGE))).toMatchObject({ ok: true });
    const answer = await route({ type: "overview" }, { id: self.id, url: `${self.base}popup.html` });
    expect(answer).toMatchObject({ value: { credentials: [{ provider: "binance", label: "koinly 2026", purpose: "tax", tiers: ["read"], createdAt: NOW }] } });
    expect(published.at(-1)?.filter.lengths).toEqual([64]);
  });

  it.each<[string, object, Sender]>([
    ["any other site", {}, on("https://dpaste.com/")],
    ["a look-alike", {}, on("https://www.fu-binance.com/en/my/settings/api-management")],
    ["a frame, even of the provider", {}, on(KEY_PAGE, { frameId: 4 })],
    ["a private window", {}, on(KEY_PAGE, { tab: { id: 3, url: KEY_PAGE, incognito: true } })],
  ])("is refused to %s", async (_who, change, sender) => {
    expect(await route({ ...registration, ...change }, sender)).toEqual({ ok: false, failure: "forbidden" });
  });

  it.each([
    ["a provider of its own choice", { provider: "kraken" }],
    ["a date of its own choice", { createdAt: 1 }],
    ["a purpose that is none", { purpose: "fun" }],
    ["no part", { parts: [] }],
  ])("is malformed with %s", async (_what, change) => {
    expect(await route({ ...registration, ...change }, on(KEY_PAGE))).toEqual({ ok: false, failure: "malformed" });
  });

  it("says of a secret that is there already that it is, and adds nothing", async () => {
    await route(registration, on(KEY_PAGE));
    expect(await route({ ...registration, label: "twice" }, on(KEY_PAGE))).toMatchObject({ ok: false, failure: "duplicate" });
  });

  it("ends after twenty keys of one provider in a day, whatever the rate", async () => {
    for (let n = 0; n < 20; n++) {
      const digest = n.toString(16).padStart(64, "0");
      const answer = await route({ ...registration, parts: [{ ...part("c"), digest }] }, on(KEY_PAGE, { tab: { id: n, url: KEY_PAGE, incognito: false } }));
      expect(answer).toMatchObject({ ok: true });
    }
    expect(await route(registration, on(KEY_PAGE))).toEqual({ ok: false, failure: "too-many" });
  });
});

describe("what the checklist is told", () => {
  it("is the provider of the site, how long keys last by policy, and what the person prefers", async () => {
    expect(await route({ type: "checklist" }, on(KEY_PAGE))).toMatchObject({
      value: { provider: { id: "binance", name: "Binance" }, view: "panel", dismissed: false, isPrivate: false, rotateEveryDays: { read: expect.any(Number) as number } },
    });
    const unknown = await route({ type: "checklist" }, on("https://exchange.example/api"));
    expect(unknown.ok && unknown.value).not.toHaveProperty("provider");
  });

  it("is told nothing where the organisation has switched the checklist off", async () => {
    route = makeRoute({ features: { checklist: false } });
    expect(await route({ type: "checklist" }, on(KEY_PAGE))).toEqual({ ok: false, failure: "forbidden" });
  });

  it("remembers that it was dismissed, for that site and no other, and that it is wanted again", async () => {
    await route({ type: "checklist-dismiss", dismissed: true }, on(KEY_PAGE));
    expect(await route({ type: "checklist" }, on(KEY_PAGE))).toMatchObject({ value: { dismissed: true } });
    expect(await route({ type: "checklist" }, on("https://www.okx.com/account/my-api"))).toMatchObject({ value: { dismissed: false } });
    await route({ type: "checklist-dismiss", dismissed: false }, on(KEY_PAGE));
    expect(await route({ type: "checklist" }, on(KEY_PAGE))).toMatchObject({ value: { dismissed: false } });
  });

  it("writes nothing down from a private window", async () => {
    const hidden = on(KEY_PAGE, { tab: { id: 3, url: KEY_PAGE, incognito: true } });
    await route({ type: "checklist-dismiss", dismissed: true }, hidden);
    await route({ type: "checklist-view", view: "popup" }, hidden);
    expect([...stored.keys()]).toEqual([]);
  });

  it("keeps where the person wants it, said on the page or in the popup, and survives nonsense in the store", async () => {
    await route({ type: "checklist-view", view: "popup" }, on(KEY_PAGE));
    expect(await route({ type: "checklist" }, on(KEY_PAGE))).toMatchObject({ value: { view: "popup" } });
    await route({ type: "set-checklist-view", view: "panel" }, { id: self.id, url: `${self.base}popup.html` });
    expect(await route({ type: "checklist" }, on(KEY_PAGE))).toMatchObject({ value: { view: "panel" } });
    expect(await route({ type: "set-checklist-view", view: "popup" }, on(KEY_PAGE))).toEqual({ ok: false, failure: "forbidden" });
    stored.set("checklist", { view: 7 });
    expect(await route({ type: "checklist" }, on(KEY_PAGE))).toMatchObject({ value: { view: "panel", dismissed: false } });
  });

  it("marks the toolbar button of its tab, and from a frame nothing", async () => {
    await route({ type: "checklist-offered", offered: true }, on(KEY_PAGE));
    await route({ type: "checklist-offered", offered: true }, on(KEY_PAGE, { frameId: 2 }));
    await route({ type: "checklist-offered", offered: false }, on(KEY_PAGE));
    expect(marks).toEqual([[3, true], [3, false]]);
  });
});

describe("a page for keys at a look-alike of an exchange", () => {
  const seen = { type: "checklist-look-alike", seen: true };
  const CLONE = "https://binance-login.example/api";

  it("is told by the browser's word for its address, and marks the button of its tab", async () => {
    expect(await route(seen, on(CLONE))).toEqual({ ok: true, value: { told: true } });
    await route({ ...seen, seen: false }, on(CLONE));
    expect(alarms).toEqual([[3, true], [3, false]]);
  });

  it.each([KEY_PAGE, "https://exchange.example/api", "https://gemini-api.example/keys", "https://evil.example/www.binance.com/api", "https://github.com/binance"])("%s is none", async (url) => {
    expect(await route(seen, on(url))).toEqual({ ok: true, value: { told: false } });
  });

  it("is not told where the organisation only looks on", async () => {
    route = makeRoute({ mode: "observe" });
    expect(await route(seen, on(CLONE))).toEqual({ ok: true, value: { told: false } });
  });

  it("is not told of from a frame, or where the person has put it away", async () => {
    expect(await route(seen, on(CLONE, { frameId: 2 }))).toEqual({ ok: false, failure: "forbidden" });
    await route({ type: "checklist-dismiss", dismissed: true }, on(CLONE));
    expect(await route(seen, on(CLONE))).toEqual({ ok: true, value: { told: false } });
    expect(await route(seen, on("https://bybit-login.example/api"))).toEqual({ ok: true, value: { told: true } });
  });
});
