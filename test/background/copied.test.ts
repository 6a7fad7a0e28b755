/** What the worker remembers of a key that was copied on its provider's page, with the real registry. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { COPIED_MS, copiedList } from "../../src/background/copied.ts";
import { worker } from "../../src/background/handlers.ts";
import { pauses } from "../../src/background/pauses.ts";
import { rateLimit } from "../../src/background/rate-limit.ts";
import { type Router, router } from "../../src/background/router.ts";
import type { Self, Sender } from "../../src/background/sender.ts";
import { ruleFacts } from "../../src/detect/facts.ts";
import type { Part } from "../../src/domain.ts";
import type { JudgeAnswer, PageState } from "../../src/messages.ts";
import { connect } from "../../src/registry/connection.ts";
import { openRegistry } from "../../src/registry/registry.ts";
import { noCompany } from "../support/company.ts";
import { noReports } from "../support/reports.ts";
import { policiesOf } from "../support/policies.ts";
import { nobodyWaits } from "../support/waiting.ts";
import { storageArea } from "../support/storage-area.ts";

const self: Self = { id: "keybrake-id", base: "chrome-extension://keybrake-id/" };
const KEY_PAGE = "https://www.binance.com/en/my/settings/api-management";
const START = 1_780_000_000_000;
const DIGEST = "c".repeat(64);

let route: Router;
let session: ReturnType<typeof storageArea>;
let published: PageState[];
let alarms: number;
let now: number;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  [session, published, alarms, now] = [storageArea(), [], 0, START];
  const nothing = () => Promise.resolve(undefined);
  const bench = {
    ...{ registry: openRegistry(connect(), () => now), policies: policiesOf(), company: noCompany, reports: noReports, pauses: pauses(session, () => now) },
    ...{ copied: copiedList(session, () => now), ruleFacts, now: () => now },
  };
  const outlets = {
    ...{ badge: nothing, tabMark: nothing, tabAlarm: nothing, kept: nothing, keep: nothing, keptRows: () => Promise.resolve([]), forget: nothing },
    showGlance: () => Promise.resolve(), forgetCopiedLater: () => Promise.resolve(void alarms++),
    publish: (state: PageState) => Promise.resolve(void published.push(state)),
  };
  route = router(worker(bench, outlets, nobodyWaits), self, rateLimit(() => now));
});

const on = (url: string, incognito = false): Sender => ({ id: self.id, url, origin: new URL(url).origin, frameId: 0, tab: { id: 3, url, incognito } });
const copy = (part: Part = "secret", from = on(KEY_PAGE)) => route({ type: "checklist-copied", copied: { part, digest: DIGEST, length: 64, gate: 5 } }, from);

async function judged(url: string, digest = DIGEST, findings: unknown[] = []): Promise<JudgeAnswer> {
  const request = { type: "judge", request: crypto.randomUUID(), road: "paste", passed: false, findings, matches: findings.length > 0 ? [] : [{ digest, mask: "ab••••yz" }] };
  return ((await route(request, on(url))) as { value: JudgeAnswer }).value;
}

describe("a secret that was copied on its provider's key page", () => {
  it("is told by it elsewhere, and at home it is at home", async () => {
    expect(await copy()).toEqual({ ok: true, value: { noted: true } });
    expect(await judged("https://pad.example/")).toMatchObject({ action: "hold", findings: [{ why: "copied", format: { label: "Binance API secret", providerName: "Binance" } }] });
    expect((await judged("https://www.binance.com/en/trade")).action).toBe("allow");
    expect((await judged("https://pad.example/", "d".repeat(64))).findings).toEqual([]);
  });

  it("is held as critical at a site that only looks like its issuer's", async () => {
    await copy();
    expect(await judged("https://binance-login.example/")).toMatchObject({ action: "hold", findings: [{ verdict: { reason: "look-alike", severity: "critical" } }] });
  });

  it("says more than the words beside it, and less than a format of its own", async () => {
    await copy();
    const finding = { rule: "generic-key", confidence: "possible", why: "entropy", part: "key", severity: "low", mask: "ab••••yz", digest: DIGEST, credential: 0 };
    expect(await judged("https://pad.example/", DIGEST, [finding])).toMatchObject({ action: "hold", findings: [{ why: "copied", format: { label: "Binance API secret" } }] });
    const told = { ...finding, rule: "github-classic-token", confidence: "verified", why: "checksum", severity: "high" };
    expect((await judged("https://pad.example/", DIGEST, [told])).findings[0]).not.toHaveProperty("why");
  });

  it("is named after its provider where no rule of its own is there", async () => {
    await copy("secret", on("https://studio.glassnode.com/settings/api"));
    expect((await judged("https://pad.example/")).findings[0]?.format).toMatchObject({ label: "Glassnode Secret", providerName: "Glassnode" });
  });

  it("is forgotten after ten minutes, and until then is in the session's memory as a keyed fingerprint", async () => {
    await copy();
    expect(published.at(-1)?.copied).toEqual({ lengths: [64], gates: [5], until: START + COPIED_MS });
    expect(JSON.stringify(published)).not.toContain("binance");
    expect(JSON.stringify(session.values)).toContain("binance");
    expect(JSON.stringify([session.values, published])).not.toContain(DIGEST);
    expect(alarms).toBe(1);
    now = START + COPIED_MS;
    expect((await judged("https://pad.example/")).findings).toEqual([]);
  });

  it("is not noted from a private window, nor from a page that is no provider's", async () => {
    expect(await copy("secret", on(KEY_PAGE, true))).toEqual({ ok: false, failure: "forbidden" });
    expect(await copy("secret", on("https://binance.com.evil.example/my/settings/api-management"))).toEqual({ ok: false, failure: "forbidden" });
    expect(session.values).toEqual({});
  });
});
