import { beforeEach, describe, expect, test } from "vitest";
import { waitingHolds, type WaitingEdge, type WaitingHolds } from "../../src/background/waiting.ts";
import type { FrameMessage, WaitingHold } from "../../src/messages.ts";

const id = (number: number): string => `6f1b7a52-30c8-4d0e-9a52-${String(number).padStart(12, "0")}`;

const hold = (number: number): WaitingHold => ({
  request: id(number),
  at: number,
  road: "paste",
  destination: { kind: "public", host: "dpaste.com" },
  secrets: [{ label: "GitHub personal access token", mask: "ghp_…x2Lq" }],
  pasteAnyway: "offered",
  allowHere: true,
});

/** Session memory, frames that hold something, and what is shown. */
let kept: unknown;
let frames: Map<string, Set<string>>;
let sent: FrameMessage[];
let shown: [tab: number, count: number, newest: string | undefined][];
let takes: boolean;
let waiting: WaitingHolds;

const edge: WaitingEdge = {
  load: () => Promise.resolve(structuredClone(kept)),
  save: (entries) => Promise.resolve(void (kept = structuredClone(entries))),
  send: (tab, frame, message) => {
    sent.push(message);
    const held = frames.get(`${tab} ${frame}`);
    if (!held) return Promise.reject(new Error("Could not establish connection"));
    if (message.type === "still-held") return Promise.resolve(held.has(message.request));
    return Promise.resolve(takes && held.delete(message.request));
  },
  show: (tab, count, newest) => Promise.resolve(void shown.push([tab, count, newest?.request])),
};

async function begin(number: number, tab = 1, frame = 0): Promise<void> {
  const place = `${tab} ${frame}`;
  frames.set(place, (frames.get(place) ?? new Set()).add(id(number)));
  // As the worker gives it: the sender knows more than is wanted here.
  await waiting.add(hold(number), Object.assign({ tab, frame }, { at: { url: "https://dpaste.com/" }, isPrivate: false }));
}

const listed = async (): Promise<string[]> => (await waiting.list()).map(({ request }) => request);

beforeEach(() => {
  kept = undefined;
  frames = new Map();
  sent = [];
  shown = [];
  takes = true;
  waiting = waitingHolds(edge);
});

describe("a hold that waits", () => {
  test("is shown on its tab and listed, without saying where it is", async () => {
    await begin(1);
    expect(shown).toEqual([[1, 1, id(1)]]);
    expect(await waiting.list()).toEqual([hold(1)]);
  });

  test("is listed once, however often it is told", async () => {
    await begin(1);
    await begin(1);
    expect(await listed()).toEqual([id(1)]);
    expect(shown.at(-1)).toEqual([1, 1, id(1)]);
  });

  test("is answered in its own frame, and is gone from the badge", async () => {
    await begin(1, 1, 0);
    await begin(2, 1, 7);
    expect(await waiting.answer(id(2), "redacted")).toBe("done");
    expect(sent.filter(({ type }) => type === "answer")).toEqual([{ type: "answer", request: id(2), choice: "redacted" }]);
    expect(shown.at(-1)).toEqual([1, 1, undefined]);
    expect(await listed()).toEqual([id(1)]);
    expect(await waiting.answer(id(2), "pasted")).toBe("gone");
  });

  test("outlives the worker", async () => {
    await begin(1);
    waiting = waitingHolds(edge);
    expect(await listed()).toEqual([id(1)]);
    expect(await waiting.answer(id(1), "pasted", "for a test")).toBe("done");
    expect(sent.at(-1)).toEqual({ type: "answer", request: id(1), choice: "pasted", reason: "for a test" });
  });

  test("that the page would not take goes on waiting", async () => {
    await begin(1);
    takes = false;
    expect(await waiting.answer(id(1), "pasted")).toBe("failed");
    expect(await listed()).toEqual([id(1)]);
  });

  test("is forgotten once its frame has gone, with its badge", async () => {
    await begin(1);
    await begin(2, 2);
    frames.delete("1 0");
    expect(await listed()).toEqual([id(2)]);
    expect(shown.at(-1)).toEqual([1, 0, undefined]);
    expect(await waiting.answer(id(1), "pasted")).toBe("gone");
  });

  test("is forgotten when its answer finds nobody", async () => {
    await begin(1);
    frames.get("1 0")?.clear();
    expect(await waiting.answer(id(1), "pasted")).toBe("gone");
    expect(shown.at(-1)).toEqual([1, 0, undefined]);
  });

  test("and is settled on its page is gone from the list", async () => {
    await begin(1);
    await waiting.settle(id(1));
    await waiting.settle(id(9));
    expect(await listed()).toEqual([]);
    expect(shown).toEqual([
      [1, 1, id(1)],
      [1, 0, undefined],
    ]);
  });
});

test("two that begin at once are both listed", async () => {
  await Promise.all([begin(1), begin(2)]);
  expect(await listed()).toEqual([id(1), id(2)]);
});

test("a page that makes holds without end has the newest fifty", async () => {
  for (let number = 0; number < 60; number++) await begin(number);
  const left = await listed();
  expect(left).toHaveLength(50);
  expect(left.at(-1)).toBe(id(59));
});
