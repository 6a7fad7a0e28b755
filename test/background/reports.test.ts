import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { type JudgedSecret, type Reports, reports } from "../../src/background/reports.ts";
import type { Credential, Destination } from "../../src/domain.ts";
import { DAY } from "../../src/lifecycle/lifecycle.ts";
import { openReports } from "../../src/registry/reports.ts";
import type { ReportEvent } from "../../src/reports/event.ts";
import { policiesOf } from "../support/policies.ts";
import { eventsIn, parseOtlp } from "../support/otlp.ts";
import "fake-indexeddb/auto";

const ORIGIN = "https://collector.example.com";
const ENDPOINT = `${ORIGIN}/v1/logs`;
const ON = { collector: { enabled: true, endpoint: ENDPOINT } };
const FINGERPRINT = "0123456789abcdef".repeat(4);

const destination: Destination = { host: "dpaste.com", kind: "public" };
const exposure = { id: "request-1", at: 1_000, action: "hold", choice: "pending" } as const;
const secret = (change: Partial<JudgedSecret> = {}): JudgedSecret => ({
  secret: { rule: "github-classic-token", severity: "high", fingerprint: FINGERPRINT },
  provider: "github",
  confidence: "verified",
  action: "hold",
  ...change,
});

let time: number;
let asked: number;
let sent: { endpoint: string; body: string }[];
let alarms: number[];
let credentials: Credential[];

/** A worker that was just started. */
function start(managed: object = ON, { origin = ORIGIN, isBrowserStart = false, own = {} } = {}): Reports {
  const policies = policiesOf({ ...managed }, own);
  const counted = { settings: () => ((asked += 1), policies.settings()) };
  return reports(
    counted,
    { credentials: () => Promise.resolve(credentials) },
    {
      ...{ queue: openReports(), origin, version: "1.2.3", now: () => time, chance: () => 0.5 },
      post: (endpoint, body) => Promise.resolve((sent.push({ endpoint, body }), { status: 200, body: "{}" })),
      wakeAt: (at) => Promise.resolve(void alarms.push(at)),
      isBrowserStart: () => Promise.resolve(isBrowserStart),
    },
  );
}

/** Everything that left the browser, as a collector reads it. */
const arrived = () => sent.flatMap(({ body }) => eventsIn(parseOtlp(body)));

/** Sends all that waits, and says what arrived. */
async function sendAll(reporting: Reports) {
  sent = [];
  time += DAY / 24;
  await reporting.run();
  return arrived();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  [time, asked, sent, alarms, credentials] = [Date.UTC(2026, 10, 20, 9), 0, [], [], []];
});

describe("where not both policy and package say so", () => {
  test.each<[string, object, string, string]>([
    ["no policy", {}, ORIGIN, "off"],
    ["a policy that says no", { collector: { enabled: false, endpoint: ENDPOINT } }, ORIGIN, "off"],
    ["a policy without an address", { collector: { enabled: true } }, ORIGIN, "other-origin"],
    ["the store's package", ON, "", "no-build"],
    ["a package for another collector", ON, "https://other.example.com", "other-origin"],
    ["a package for another port", ON, `${ORIGIN}:4318`, "other-origin"],
  ])("%s: nothing is kept and nothing sent", async (_name, managed, origin, status) => {
    const reporting = start(managed, { origin });
    await reporting.start();
    await reporting.judged(exposure, [secret()], destination);
    await reporting.overridden(exposure.id, "pasted");
    await reporting.run();
    expect(await reporting.sendNow()).toBe("off");
    expect(await reporting.page("waiting", undefined, 10)).toEqual({ status });
    expect(sent).toEqual([]);
    expect(alarms).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test("what waited while reports were on is not sent once they are off", async () => {
    await start().judged(exposure, [secret()], destination);
    const off = start({});
    await off.start();
    expect(await sendAll(off)).toEqual([]);
    expect(await sendAll(start())).toHaveLength(1);
  });
});

describe("an event", () => {
  test.each<[string, Partial<typeof exposure> | { action: "block" | "notify" | "hold"; choice: "pending" | "passed" }]>([
    ["held", {}],
    ["blocked", { action: "block", choice: "pending" }],
    ["exposed", { action: "notify", choice: "passed" }],
    ["exposed", { action: "hold", choice: "passed" }],
  ])("is called %s for %j", async (kind, change) => {
    const reporting = start();
    await reporting.judged({ ...exposure, ...change }, [secret()], destination);
    expect((await sendAll(reporting)).map(({ name }) => name)).toEqual([`keybrake.${kind}`]);
  });

  test("says what was found and where it was going, one for each secret, to the address of the policy", async () => {
    const reporting = start();
    await reporting.judged(exposure, [secret(), secret({ provider: "binance", action: "notify" })], destination);
    expect((await sendAll(reporting)).map(({ attributes }) => attributes)).toEqual([
      {
        ...{ "keybrake.rule": "github-classic-token", "keybrake.provider": "github", "keybrake.severity": "high", "keybrake.confidence": "verified" },
        ...{ "destination.address": "dpaste.com", "keybrake.destination.kind": "public", "keybrake.verdict": "hold", "keybrake.choice": "pending" },
      },
      expect.objectContaining({ "keybrake.provider": "binance", "keybrake.verdict": "notify" }),
    ]);
    expect(sent.map(({ endpoint }) => endpoint)).toEqual([ENDPOINT]);
  });

  test("carries a fingerprint only where the policy says so, and then its beginning", async () => {
    const reporting = start({ collector: { ...ON.collector, correlate: true } });
    await reporting.judged(exposure, [secret()], destination);
    const [event] = await sendAll(reporting);
    expect(event?.attributes["keybrake.fingerprint"]).toBe(FINGERPRINT.slice(0, 12));
    expect(sent[0]?.body).not.toContain(FINGERPRINT.slice(0, 13));
  });

  test("that is told again, by the same worker or the next, is one event", async () => {
    await start().judged(exposure, [secret()], destination);
    const next = start();
    await next.judged(exposure, [secret()], destination);
    expect(await sendAll(next)).toHaveLength(1);
    await next.judged(exposure, [secret()], destination);
    expect(await sendAll(next)).toEqual([]);
  });
});

describe("an override", () => {
  test.each(["pasted", "pasted-with-reason", "allowed-here-with-reason"] as const)("(%s) is told of what was held, before it was sent and after", async (choice) => {
    const reporting = start();
    await reporting.judged(exposure, [secret(), secret({ action: "block" })], destination);
    await reporting.overridden(exposure.id, choice);
    const first = await sendAll(reporting);
    expect(first.map(({ name }) => name)).toEqual(["keybrake.held", "keybrake.held", "keybrake.overridden", "keybrake.overridden"]);
    expect(first.at(-1)?.attributes).toMatchObject({ "keybrake.choice": choice, "keybrake.verdict": "block", "destination.address": "dpaste.com" });
    expect(first.at(-1)?.time).toBeGreaterThan(first[0]?.time ?? Infinity);

    await reporting.judged({ ...exposure, id: "request-2" }, [secret()], destination);
    expect(await sendAll(reporting)).toHaveLength(1);
    await start().overridden("request-2", choice);
    expect((await sendAll(start())).map(({ name }) => name)).toEqual(["keybrake.overridden"]);
  });

  test("of what was never held is no event", async () => {
    const reporting = start();
    await reporting.judged({ ...exposure, choice: "passed" }, [secret()], destination);
    await reporting.overridden(exposure.id, "pasted");
    await reporting.overridden("a request that nobody knows", "pasted");
    expect((await sendAll(reporting)).map(({ name }) => name)).toEqual(["keybrake.exposed"]);
  });
});

describe("what is wrong for as long as it is", () => {
  const broken = { ...ON, mode: "strict", overrides: "with-reasons" };

  test("is told of the organisation's policy once a day: the key and the reason, never the value", async () => {
    const reporting = start(broken);
    await reporting.start();
    const first = await sendAll(reporting);
    expect(first.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual([
      { name: "keybrake.policy_problem", "keybrake.policy.key": "mode", "keybrake.policy.problem": "not-a-choice" },
      { name: "keybrake.policy_problem", "keybrake.policy.key": "overrides", "keybrake.policy.problem": "not-a-choice" },
    ]);
    expect(sent[0]?.body).not.toContain("strict");
    const again = start(broken);
    await again.start();
    expect(await sendAll(again)).toEqual([]);
    time += DAY;
    await again.start();
    expect(await sendAll(again)).toHaveLength(2);
  });

  test("says nothing of what a person has set for themselves", async () => {
    const reporting = start(ON, { own: { rulesOff: ["my-own-rule"], reviewEveryDays: "never", features: { mine: true } } });
    await reporting.start();
    expect(await sendAll(reporting)).toEqual([]);
  });

  test("is told of each overdue rotation once, and of no key that is gone", async () => {
    const key = (change: Partial<Credential>): Credential => ({
      ...{ id: "one", provider: "binance", label: "my grid bot", tiers: ["trade"], ipAllowlist: [], createdAt: time - 400 * DAY, state: "active", changedAt: time },
      ...{ parts: [{ part: "key", fingerprint: FINGERPRINT, mask: "vm••8A", length: 64 }] },
      ...change,
    });
    credentials = [key({}), key({ id: "two", createdAt: time }), key({ id: "three", state: "revoked" })];
    const reporting = start({ collector: { ...ON.collector, correlate: true } });
    await reporting.start();
    await start().start();
    const overdue = await sendAll(reporting);
    expect(overdue.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual([{ name: "keybrake.rotation_overdue", "keybrake.provider": "binance", "keybrake.fingerprint": FINGERPRINT.slice(0, 12) }]);
    expect(sent[0]?.body).not.toContain("grid bot");
    time += 2 * DAY;
    await reporting.start();
    expect(await sendAll(reporting)).toEqual([]);
  });
});

describe("a start", () => {
  test("of the browser with events that wait is spread; one of the worker is not put off", async () => {
    await start().judged(exposure, [secret()], destination);
    const due = alarms.at(-1) ?? 0;
    time = due;
    await start(ON, { isBrowserStart: true }).start();
    expect(alarms.at(-1)).toBe(time + 30_000 + 150_000);
    await start().start();
    expect(alarms.at(-1)).toBe(time + 30_000 + 150_000);
  });

  test("asks for the settings once", async () => {
    await start({ ...ON, mode: "strict" }).start();
    expect(asked).toBe(1);
  });
});

describe("when the person erases everything", () => {
  const erased = async (managed: object) => {
    const reporting = start({ ...ON, mode: "strict" });
    await reporting.start();
    await reporting.judged(exposure, [secret()], destination);
    await sendAll(reporting);
    await reporting.judged({ ...exposure, id: "request-2" }, [secret()], destination);
    const next = start(managed);
    await next.forget();
    return next;
  };

  test("what waits goes to the organisation all the same, what was sent is forgotten, and nothing is sent again", async () => {
    const reporting = await erased({ ...ON, mode: "strict" });
    expect((await reporting.page("done", undefined, 10)).kept?.rows.map(({ event }) => event.kind)).toEqual(["policy-problem"]);
    await reporting.start();
    expect((await sendAll(reporting)).map(({ name }) => name)).toEqual(["keybrake.held"]);
  });

  test("nothing is left where reports are off", async () => {
    const reporting = await erased({});
    expect(await reporting.stored()).toBe(0);
    expect(await indexedDB.databases()).toEqual([]);
  });
});

test("all events can be shown as they are stored: those that wait, then those that were sent, page by page", async () => {
  const reporting = start();
  for (let i = 0; i < 3; i++) await reporting.judged({ ...exposure, id: `request ${String(i)}`, at: i + 1 }, [secret()], destination);
  await sendAll(reporting);
  for (let i = 3; i < 5; i++) await reporting.judged({ ...exposure, id: `request ${String(i)}`, at: i + 1 }, [secret()], destination);
  expect(await reporting.stored()).toBe(5);
  const seen: unknown[] = [];
  for (let after: string | undefined, page = 0; page < 9; page++) {
    const { rows, next } = await reporting.rows(after, 2);
    seen.push(...rows);
    if (next === undefined) break;
    after = next;
  }
  expect(seen.map((row) => (row as { event: ReportEvent }).event.at)).toEqual([5, 4, 3, 2, 1]);
});

describe("what the person sees", () => {
  test("is every event, newest first, page by page, waiting and sent, with what the collector knows of the install", async () => {
    const reporting = start();
    for (let i = 0; i < 5; i++) await reporting.judged({ ...exposure, id: `request ${String(i)}`, at: i + 1 }, [secret()], destination);
    const first = await reporting.page("waiting", undefined, 3);
    expect(first.kept?.rows.map(({ event }) => event.at)).toEqual([5, 4, 3]);
    const rest = await reporting.page("waiting", first.kept?.next, 3);
    expect(rest.kept?.rows.map(({ event }) => event.at)).toEqual([2, 1]);
    expect(rest.kept?.next).toBeUndefined();
    expect(JSON.stringify(first)).not.toContain("request ");

    const events = await sendAll(reporting);
    const done = await reporting.page("done", undefined, 10);
    expect(done.kept).toMatchObject({ endpoint: ENDPOINT, install: events[0]?.browser, waiting: 0, counts: { sent: 5 } });
    expect(done.kept?.rows.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid).toReversed());
  });
});
