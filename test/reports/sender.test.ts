import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reportsEdge } from "../../src/background/reports-edge.ts";
import { type KeptReports, openReports } from "../../src/registry/reports.ts";
import type { NewReport, ReportEvent } from "../../src/reports/event.ts";
import { BATCH, MOST_WAITING, REFUSALS } from "../../src/reports/queue.ts";
import { type ReportSender, reportSender } from "../../src/reports/sender.ts";
import { Collector, type Mood } from "../support/collector.ts";
import { storageArea } from "../support/storage-area.ts";
import "fake-indexeddb/auto";

const HOUR = 3_600_000;
const event: ReportEvent = { kind: "held", at: 1_000, version: "1.0", rule: "github-classic-token", host: "dpaste.com" };

let collector: Collector;
let queue: KeptReports;
let sender: ReportSender;
let time: number;
let alarm: number | undefined;
let posts: number;
let made: string[];

/** A worker that was just started; the one before is gone, wherever it was. */
function startWorker(): void {
  const manifest = { version: "1.0", content_security_policy: { extension_pages: `connect-src ${collector.origin}` } };
  const alarms = { create: () => Promise.resolve() };
  queue = openReports();
  const browser = { runtime: { getManifest: () => manifest }, storage: { session: storageArea() }, alarms };
  const edgeWithin = (ms: number) => reportsEdge(browser as unknown as Parameters<typeof reportsEdge>[0], queue, ms);
  sender = reportSender({
    queue,
    post: (body) => {
      posts += 1;
      // Only of a slow collector is it known that nothing will come.
      return edgeWithin(collector.mood === "slow" ? 250 : 20_000).post(collector.endpoint, body);
    },
    wakeAt: (at) => Promise.resolve(void (alarm = at)),
    now: () => time,
    chance: Math.random,
  });
}

async function add(count: number): Promise<void> {
  const reports = Array.from({ length: count }, (): NewReport => {
    const key = `event ${String(made.length)}`;
    made.push(key);
    // The rule tells the collector's copy of an event.
    return { key, event: { ...event, at: time, rule: key } };
  });
  await sender.add(reports);
}

/** Sleeps to the alarm, as often as is said, or until there is none. */
async function pass(alarms = 10_000): Promise<void> {
  for (; alarms > 0 && alarm !== undefined; alarms--) {
    time = Math.max(time, alarm);
    alarm = undefined;
    await sender.run();
  }
}

const arrivals = (): string[] => collector.taken.map(({ attributes }) => attributes["keybrake.rule"] ?? "");

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  [time, alarm, posts, made] = [Date.UTC(2026, 10, 20, 9), undefined, 0, []];
  collector = new Collector();
  await collector.start();
  startWorker();
});
afterEach(async () => {
  expect(collector.problems).toEqual([]);
  await collector.stop();
  await queue.close();
});

describe("what waits", () => {
  test("goes together, in its order, once", async () => {
    await add(3);
    await add(2);
    expect(posts).toBe(0);
    await pass();
    expect(arrivals()).toEqual(made);
    expect(posts).toBe(1);
    await sender.start(true);
    await pass();
    expect(posts).toBe(1);
  });

  test("is not put off by what comes later", async () => {
    await add(1);
    const first = alarm;
    await add(1);
    expect(alarm).toBe(first);
  });

  test("and was told twice is one event, also after it was sent", async () => {
    await sender.add([{ key: "k", event }, { key: "k", event }]);
    await pass();
    await sender.add([{ key: "k", event }]);
    await pass();
    expect(collector.taken).toHaveLength(1);
  });

  test("goes at once when a person asks, but not before the collector wants it", async () => {
    await add(1);
    expect(await sender.sendNow()).toBe("sent");
    collector.mood = "too-many";
    await add(1);
    expect(await sender.sendNow()).toBe("failed");
    expect((await queue.state()).dueAt).toBeGreaterThanOrEqual(time + 120_000);
    expect(await sender.sendNow()).toBe("waits");
    expect(posts).toBe(2);
  });

  test("stays over days without a network, and over restarts of browser and worker", async () => {
    await collector.stop();
    await add(150);
    for (let day = 0; day < 3; day++) {
      startWorker();
      await sender.start(true);
      await pass(20);
      time += 24 * HOUR;
    }
    await collector.start();
    startWorker();
    await sender.start(true);
    await pass();
    expect(arrivals()).toEqual(made);
  });

  test("is bounded: the oldest goes, and is counted", async () => {
    await add(MOST_WAITING + 7);
    expect(await queue.waiting()).toBe(MOST_WAITING);
    expect((await queue.state()).counts.dropped).toBe(7);
    expect((await queue.first(1))[0]?.key).toBe("event 7");
  });

  test("is tried again seldom while the collector fails: some four times an hour", async () => {
    collector.mood = "unavailable";
    await add(1);
    const from = time;
    while (time < from + 48 * HOUR) await pass(1);
    expect(posts / 48).toBeGreaterThan(4);
    expect(posts / 48).toBeLessThan(14);
  });
});

describe("a single event that the collector refuses", () => {
  test("is found, given up after some tries, and stands in nobody's way", async () => {
    await add(5);
    collector.mood = "refuses";
    while ((await queue.state()).counts.refused === 0) await pass(1);
    expect(posts).toBeGreaterThan(REFUSALS);
    collector.mood = "takes";
    await pass();
    expect(arrivals()).toEqual(made.slice(1));
    const done = await queue.page("done", undefined, 10);
    expect(done.filter(({ isRefused }) => isRefused).map(({ key }) => key)).toEqual(["event 0"]);
  });
});

test("what the collector took and did not want is counted and not sent again", async () => {
  collector.mood = "takes-some";
  await add(2);
  await pass();
  expect(posts).toBe(1);
  expect((await queue.state()).counts).toMatchObject({ sent: 2, rejected: 1 });
});

const MOODS: readonly Mood[] = ["takes", "takes", "takes-some", "loses-answer", "slow", "too-many", "unavailable", "broken", "nonsense", "login-page"];

test.each([1, 2])("whatever the collector does, each event comes once, or again only where its acknowledgement was lost, in order (run %i)", async (run) => {
  let seed = run * 7919;
  const next = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
  for (let step = 0; step < 45; step++) {
    collector.mood = MOODS[next(MOODS.length)] ?? "takes";
    if (next(8) === 0) await collector.stop();
    await add(next(BATCH / 2));
    await pass(1);
    if (next(5) === 0) {
      startWorker();
      await sender.start(next(2) === 0);
    }
    await collector.stop();
    await collector.start();
  }
  collector.mood = "takes";
  await pass();

  const uidsOf = new Map<string, string[]>();
  const lost = new Set<string>();
  const known = new Set<string>();
  for (const { mood, events } of collector.requests) {
    for (const { uid } of events) {
      expect(known.has(uid), "sent again although it was acknowledged").toBe(false);
      if (mood === "loses-answer" || mood === "slow") lost.add(uid);
      uidsOf.set(uid, [...(uidsOf.get(uid) ?? []), mood]);
    }
    if (mood === "takes" || mood === "takes-some") for (const { uid } of events) known.add(uid);
  }
  const all = arrivals();
  expect([...new Set(all)]).toEqual(made);
  expect(all.length).toBeGreaterThanOrEqual(made.length);
  const taken = collector.taken.map(({ uid }) => uid);
  for (const uid of taken) if (taken.filter((one) => one === uid).length > 1) expect(lost.has(uid)).toBe(true);
  expect((await queue.state()).counts).toMatchObject({ sent: made.length, dropped: 0, refused: 0 });
});
