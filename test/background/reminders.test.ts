import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { type Reminder, type ReminderEdge, reminders } from "../../src/background/reminders.ts";
import { digestOfText } from "../../src/detect/digest.ts";
import { gateOf } from "../../src/filter.ts";
import { connect } from "../../src/registry/connection.ts";
import { openRegistry, type Registry } from "../../src/registry/registry.ts";
import { policiesOf } from "../support/policies.ts";
import "fake-indexeddb/auto";

const DAY = 86_400_000;
const HOUR = 3_600_000;

let time: number;
let registry: Registry;
let shown: Reminder[];
let alarms: Map<string, number>;
let kept: readonly string[];
let serial: number;

const edge: ReminderEdge = {
  hasAlarm: (name) => Promise.resolve(alarms.has(name)),
  createAlarm: (name, minutes) => Promise.resolve(void alarms.set(name, minutes)),
  keep: (ids) => Promise.resolve(void (kept = ids)),
  kept: () => Promise.resolve([...kept]),
  show: (reminder) => Promise.resolve(void shown.push(reminder)),
};
/** A worker that was just started: nothing of the one before is in its variables. */
const started = (managed = {}) => reminders({ registry: openRegistry(connect(), () => time), policies: policiesOf(managed), now: () => time }, edge);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  time = Date.UTC(2026, 10, 20, 9);
  registry = openRegistry(connect(), () => time);
  [shown, alarms, kept, serial] = [[], new Map(), [], 0];
});

function add(label: string, ageInDays: number): Promise<string> {
  const secret = `${label}-${"kB7".repeat(10)}${serial++}`;
  const part = { part: "secret" as const, digest: digestOfText(secret), mask: "k••••z", length: secret.length, gate: gateOf(secret) };
  return registry.add({ provider: "nobody", label, tiers: ["read"], ipAllowlist: ["192.0.2.1"], createdAt: time - ageInDays * DAY, parts: [part] });
}

describe("a reminder", () => {
  test("says nothing while all is quiet", async () => {
    await add("new", 1);
    await started().remind();
    expect(shown).toEqual([]);
  });

  test("is one for all keys that are due, the most urgent first, with what to do", async () => {
    await add("due", 80);
    await add("overdue", 100);
    await add("fine", 1);
    await started().remind();
    expect(shown).toEqual([{ label: "overdue", step: "rotate-now", count: 2, labels: ["overdue", "due"] }]);
  });

  test("is said once a day for each key, over any number of restarts", async () => {
    await add("due", 80);
    for (let hour = 0; hour < 24; hour++) {
      await started().remind();
      time += HOUR;
    }
    expect(shown).toHaveLength(1);
    await started().remind();
    expect(shown).toHaveLength(2);
  });

  test("of another key on the same day is of that one only", async () => {
    await add("first", 80);
    await started().remind();
    await add("second", 80);
    time += HOUR;
    await started().remind();
    expect(shown.map(({ labels }) => labels)).toEqual([["first"], ["second"]]);
  });

  test("comes after sleep, however long", async () => {
    await add("asleep", 1);
    await started().remind();
    time += 200 * DAY;
    await started().remind();
    expect(shown).toHaveLength(1);
  });

  test("is neither repeated nor silenced for years by a clock that was wrong", async () => {
    await add("due", 80);
    time += 3000 * DAY;
    await started().remind();
    time -= 3000 * DAY;
    await started().remind();
    time -= HOUR;
    await started().remind();
    expect(shown).toHaveLength(2);
  });

  test("of a snoozed key is left out until its snooze is over", async () => {
    await add("due", 80);
    await started().remind();
    await started().snooze();
    time += 2 * DAY;
    await started().remind();
    expect(shown).toHaveLength(1);
    time += DAY;
    await started().remind();
    expect(shown).toHaveLength(2);
  });

  test("is written down before it is shown, so that a worker that is stopped in between does not repeat it", async () => {
    await add("due", 80);
    const stopped = reminders({ registry, policies: policiesOf(), now: () => time }, { ...edge, show: () => Promise.reject(new Error("stopped")) });
    await expect(stopped.remind()).rejects.toThrow("stopped");
    await started().remind();
    expect(shown).toEqual([]);
  });

  test("is not shown where the organisation has switched reminders off", async () => {
    await add("due", 80);
    await started({ features: { reminders: false } }).remind();
    expect(shown).toEqual([]);
  });
});

test("the alarm is set where the browser has forgotten it, and left alone where not", async () => {
  await started().ensureAlarm();
  expect([...alarms.values()]).toEqual([60]);
  alarms.set("keybrake-hourly", 7);
  await started().ensureAlarm();
  expect([...alarms.values()]).toEqual([7]);
});
