import { expect, test } from "vitest";
import { outlets } from "../../src/background/outlets.ts";
import type { PageState } from "../../src/messages.ts";

function browser() {
  const stored: Record<string, unknown> = {};
  const writes: unknown[] = [];
  const texts: string[] = [];
  return {
    writes,
    texts,
    storage: {
      local: {
        get: (key: string) => Promise.resolve(key in stored ? { [key]: structuredClone(stored[key]) } : {}),
        set: (values: Record<string, unknown>) => {
          writes.push(values);
          Object.assign(stored, structuredClone(values));
          return Promise.resolve();
        },
      },
    },
    action: { setBadgeText: ({ text }: { text: string }) => Promise.resolve(void texts.push(text)) },
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
