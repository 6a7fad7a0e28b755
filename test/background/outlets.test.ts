import { expect, test } from "vitest";
import { outlets } from "../../src/background/outlets.ts";
import type { PageState } from "../../src/messages.ts";
import { storageArea } from "../support/storage-area.ts";

const GONE = 99;

function browser() {
  const [local, session] = [storageArea(), storageArea()];
  const writes: unknown[] = [];
  const texts: string[] = [];
  const tabs = new Map<number, string>();
  return {
    tabs,
    writes,
    texts,
    local,
    session,
    storage: {
      session,
      local: {
        ...local,
        set: (values: Record<string, unknown>) => {
          writes.push(values);
          return local.set(values);
        },
      },
    },
    alarms: { create: () => undefined },
    action: {
      setBadgeText: ({ text, tabId }: { text: string; tabId?: number }) => {
        if (tabId === undefined) texts.push(text);
        else if (tabId === GONE) return Promise.reject(new Error("No tab with this id"));
        else tabs.set(tabId, text);
        return Promise.resolve();
      },
      getBadgeText: ({ tabId = -1 }: { tabId?: number }) => Promise.resolve(tabs.get(tabId) || (texts.at(-1) ?? "")),
    },
  };
}

const state = (tags: number[]): PageState => ({ version: 1, filter: { lengths: [64], gates: [7], tags } });

test("the page state is written when it has changed, and only then", async () => {
  const edge = browser();
  const { publish } = outlets(edge);
  await publish(state([1]));
  await publish(state([1]));
  await publish(state([1, 2]));
  expect(edge.writes).toEqual([{ "page-state": state([1]) }, { "page-state": state([1, 2]) }]);
});

test("the badge shows nothing for none, a number, and no more than fits", async () => {
  const edge = browser();
  const { badge } = outlets(edge);
  for (const count of [0, 1, 99, 100]) await badge(count);
  expect(edge.texts).toEqual(["", "1", "99", "99+"]);
});

test("a tab's own mark comes and goes, never hides a number, and minds no tab that is gone", async () => {
  const edge = browser();
  const { badge, tabMark } = outlets(edge);
  await tabMark(1, true);
  expect(edge.tabs.get(1)).toBe("+");
  await tabMark(1, false);
  expect(edge.tabs.get(1)).toBe("");
  await badge(2);
  await tabMark(1, true);
  expect(edge.tabs.get(1)).toBe("");
  await expect(tabMark(GONE, true)).resolves.toBeUndefined();
});

test("small settings are kept under their key", async () => {
  const { keep, kept } = outlets(browser());
  expect(await kept("checklist")).toBeUndefined();
  await keep("checklist", { view: "popup" });
  expect(await kept("checklist")).toEqual({ view: "popup" });
});

test("everything that is kept can be shown, and erased but for the organisation's policy", async () => {
  const edge = browser();
  const { keep, keptRows, forget } = outlets(edge);
  await keep("checklist", { view: "popup" });
  await keep("managed-policy", { mode: "enforce" });
  await edge.session.set({ pauses: [1] });
  // What pages know of the company's rules and lists: without it a guard would be gone until the next start.
  const theirs = { "custom-rules": [1], "company-taken": { packaged: "1" }, "company-filters": ["a"], "company-filter:a": "AA" };
  await edge.local.set(theirs);
  expect(await keptRows()).toEqual([
    { name: "checklist", value: { view: "popup" } },
    { name: "managed-policy", value: { mode: "enforce" } },
    ...Object.entries(theirs).map(([name, value]) => ({ name, value })),
  ]);
  await forget();
  expect(edge.local.values).toEqual({ "managed-policy": { mode: "enforce" }, ...theirs });
  expect(edge.session.values).toEqual({});
});
