import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { copiedList } from "../../src/background/copied.ts";
import { worker } from "../../src/background/handlers.ts";
import type { RuleKnowledge } from "../../src/background/judging.ts";
import { pauses } from "../../src/background/pauses.ts";
import { rateLimit } from "../../src/background/rate-limit.ts";
import { reports } from "../../src/background/reports.ts";
import { type Router, router } from "../../src/background/router.ts";
import type { Sender } from "../../src/background/sender.ts";
import { digestOfText } from "../../src/detect/digest.ts";
import { connect } from "../../src/registry/connection.ts";
import { openRegistry } from "../../src/registry/registry.ts";
import { type KeptReports, openReports } from "../../src/registry/reports.ts";
import { noCompany } from "../support/company.ts";
import { policiesOf } from "../support/policies.ts";
import { storageArea } from "../support/storage-area.ts";
import { nobodyWaits } from "../support/waiting.ts";
import "fake-indexeddb/auto";

const ORIGIN = "https://collector.example.com";
const ON = { collector: { enabled: true, endpoint: `${ORIGIN}/v1/logs` } };
const REQUEST = "6f1b7a52-30c8-4d0e-9a52-0d1b1a3f5c10";
const REASON = "Anna from support asked for it";
const self = { id: "keybrake-id", base: "chrome-extension://keybrake-id/" };
const github: RuleKnowledge = { label: "GitHub personal access token", kind: "access-token", provider: "github", providerName: "GitHub", grants: "act for you", revoke: "https://github.com" };

let route: Router;
let queue: KeptReports;

function start(managed: object = ON): void {
  queue = openReports();
  const registry = openRegistry(connect());
  const policies = policiesOf({ ...managed });
  const reporting = reports(policies, registry, {
    ...{ queue, origin: ORIGIN, version: "1.0", now: Date.now, chance: Math.random },
    post: () => Promise.resolve({ status: 0 }),
    wakeAt: () => Promise.resolve(),
    isBrowserStart: () => Promise.resolve(false),
  });
  const made = worker(
    {
      ...{ registry, policies, reports: reporting, company: noCompany, now: Date.now },
      ...{ copied: copiedList(storageArea(), Date.now), pauses: pauses(storageArea(), Date.now) },
      ruleFacts: (id) => (id === "github-classic-token" ? github : undefined),
    },
    {
      ...{ publish: () => Promise.resolve(), badge: () => Promise.resolve(), tabMark: () => Promise.resolve(), tabAlarm: () => Promise.resolve(), keep: () => Promise.resolve() },
      ...{ kept: () => Promise.resolve(undefined), showGlance: () => Promise.resolve(), forgetCopiedLater: () => Promise.resolve(), keptRows: () => Promise.resolve([]), forget: () => Promise.resolve() },
    },
    nobodyWaits,
  );
  route = router(made, self, rateLimit());
}

const page = (isPrivate = false): Sender => {
  const url = "https://dpaste.com/new?draft=my-private-draft";
  return { id: self.id, url, origin: "https://dpaste.com", frameId: 0, tab: { id: 7, url, incognito: isPrivate } };
};
const question = {
  ...{ type: "judge", request: REQUEST, road: "paste", passed: false, matches: [] },
  findings: [{ rule: "github-classic-token", confidence: "verified", part: "key", severity: "high", mask: "ghp_…9zQ1", digest: digestOfText("token"), credential: 0 }],
};
const waiting = async () => (await queue.page("waiting", undefined, 10)).toReversed();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  start();
});

test("a hold is an event before it is answered, told twice it is one, and a decision to go on is another", async () => {
  expect(await route(question, page())).toMatchObject({ ok: true, value: { action: "hold" } });
  expect((await waiting()).map(({ event }) => event.kind)).toEqual(["held"]);
  await route(question, page());
  await route({ type: "choose", request: REQUEST, choice: "pasted", reason: REASON }, page());
  await route({ type: "choose", request: REQUEST, choice: "pasted", reason: REASON }, page());
  expect((await waiting()).map(({ event: { kind, choice } }) => `${kind} ${String(choice)}`)).toEqual(["held pending", "overridden pasted-with-reason"]);
});

test.each(["dropped", "redacted"] as const)("a text that was %s is no override", async (choice) => {
  await route(question, page());
  await route({ type: "choose", request: REQUEST, choice }, page());
  expect((await waiting()).map(({ event }) => event.kind)).toEqual(["held"]);
});

test("what is already in the page is exposed; what the matrix blocks is blocked", async () => {
  await route({ ...question, passed: true }, page());
  start({ ...ON, matrix: { high: { public: "block" } } });
  await route({ ...question, request: REQUEST.replace("6f", "7f") }, page());
  expect((await waiting()).map(({ event: { kind, verdict } }) => `${kind} ${String(verdict)}`)).toEqual(["exposed hold", "blocked block"]);
});

test("in every event is the host and no more of the address, no mask, no digest, no reason", async () => {
  await route(question, page());
  await route({ type: "choose", request: REQUEST, choice: "allowed-here", reason: REASON }, page());
  const events = JSON.stringify((await waiting()).map(({ event }) => event));
  expect(events).toContain("dpaste.com");
  for (const private_ of ["private-draft", "/new", "ghp_", "9zQ1", "Anna", digestOfText("token").slice(0, 8)]) expect(events).not.toContain(private_);
});

describe("of a private window", () => {
  test("nothing is an event: not the hold, not the decision, not what passed", async () => {
    await route(question, page(true));
    await route({ type: "choose", request: REQUEST, choice: "pasted", reason: REASON }, page(true));
    await route({ ...question, request: REQUEST.replace("6f", "7f"), passed: true }, page(true));
    expect(await waiting()).toEqual([]);
  });
});

test("a queue that cannot be written stands in nobody's way", async () => {
  queue.add = () => Promise.reject(new DOMException("The disk is full", "QuotaExceededError"));
  queue.ofRequest = () => Promise.reject(new DOMException("The disk is full", "QuotaExceededError"));
  expect(await route(question, page())).toMatchObject({ ok: true, value: { action: "hold" } });
  expect(await route({ type: "choose", request: REQUEST, choice: "pasted" }, page())).toEqual({ ok: true, value: { recorded: true } });
});
