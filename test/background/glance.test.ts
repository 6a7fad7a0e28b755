/** What the popup draws first is what is, or it is not there. */
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { copiedList } from "../../src/background/copied.ts";
import { glance } from "../../src/background/glance.ts";
import type { Bench } from "../../src/background/judging.ts";
import { pauses } from "../../src/background/pauses.ts";
import { digestOfText } from "../../src/detect/digest.ts";
import { gateOf } from "../../src/filter.ts";
import type { Overview } from "../../src/messages.ts";
import { connect } from "../../src/registry/connection.ts";
import { openRegistry } from "../../src/registry/registry.ts";
import { noCompany } from "../support/company.ts";
import { policiesOf } from "../support/policies.ts";
import { noReports } from "../support/reports.ts";
import { storageArea } from "../support/storage-area.ts";
import "fake-indexeddb/auto";

const NOW = Date.UTC(2026, 10, 20);
const session = storageArea();

let shown: (Overview | undefined)[];
let bench: Bench;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  shown = [];
  bench = {
    registry: openRegistry(connect(), () => NOW),
    ...{ company: noCompany, reports: noReports, policies: policiesOf({}), ruleFacts: () => undefined, now: () => NOW },
    ...{ copied: copiedList(session, () => NOW), pauses: pauses(session, () => NOW) },
  };
});

const outlet = { showGlance: (of: Overview | undefined) => Promise.resolve(void shown.push(of)) };
const add = (secret: string) =>
  bench.registry.add({
    ...{ provider: "binance", label: `key ${secret.slice(0, 2)}`, tiers: ["trade"], ipAllowlist: [], createdAt: NOW },
    parts: [{ part: "secret", digest: digestOfText(secret), mask: "kB••••", length: secret.length, gate: gateOf(secret) }],
  });

test("it is taken away with a change and written again, with what is there then and without fingerprints", async () => {
  const kept = glance(bench, outlet);
  kept.follow();
  expect(shown).toEqual([]);
  await add("kB7".repeat(21) + "z");
  kept.follow();
  expect(shown).toEqual([undefined]);
  await vi.waitFor(() => expect(shown[1]).toMatchObject({ total: 1, credentials: [{ label: "key kB", parts: [{ mask: "kB••••", fingerprint: "" }] }], lives: [{ tier: "trade" }] }));
  kept.follow();
  expect(shown).toHaveLength(2);
});

test("changes one after another are written down once", async () => {
  const kept = glance(bench, outlet);
  await add("kB7".repeat(21) + "z");
  kept.follow();
  await add("qX4".repeat(21) + "w");
  kept.follow();
  await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ total: 2 }));
  expect(shown.filter((one) => one !== undefined)).toHaveLength(1);
});

test("it holds as much as a popup is high, and counts all", async () => {
  const kept = glance(bench, outlet);
  for (let n = 10; n < 30; n++) await add(`${String(n)}kB7`.repeat(13));
  kept.renew();
  await vi.waitFor(() => expect(shown.at(-1)?.total).toBe(20));
  expect(shown.at(-1)?.credentials.length).toBeLessThan(15);
});

test("a registry that cannot be read has none", async () => {
  vi.spyOn(bench.registry, "credentials").mockRejectedValue(new Error("gone"));
  glance(bench, outlet).renew();
  await vi.waitFor(() => expect(shown).toEqual([undefined]));
});
