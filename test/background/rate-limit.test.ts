import { expect, test } from "vitest";
import { rateLimit } from "../../src/background/rate-limit.ts";

function clocked() {
  const clock = { now: 1_000 };
  return { clock, mayAsk: rateLimit(() => clock.now) };
}

const granted = (times: number, ask: (i: number) => boolean) => Array.from({ length: times }, (_, i) => ask(i)).filter(Boolean).length;

test("a frame may ask thirty times at once, then twice a second", () => {
  const { clock, mayAsk } = clocked();
  expect(granted(100, () => mayAsk("judge", 1, 0))).toBe(30);
  clock.now += 1_000;
  expect(granted(100, () => mayAsk("judge", 1, 0))).toBe(2);
});

test("a tab that makes frame after frame may ask sixty times at once", () => {
  const { mayAsk } = clocked();
  expect(granted(500, (frame) => mayAsk("judge", 1, frame))).toBe(60);
  expect(mayAsk("judge", 2, 0)).toBe(true);
});

test("decisions have a limit of their own", () => {
  const { mayAsk } = clocked();
  granted(100, () => mayAsk("judge", 1, 0));
  expect(mayAsk("choose", 1, 0)).toBe(true);
});

test("a clock that is set back neither locks out nor refills", () => {
  const { clock, mayAsk } = clocked();
  granted(29, () => mayAsk("judge", 1, 0));
  clock.now -= 10_000_000;
  expect(granted(10, () => mayAsk("judge", 1, 0))).toBe(1);
  clock.now += 1_000;
  expect(mayAsk("judge", 1, 0)).toBe(true);
});

test("a flood of tabs empties nobody's bucket and forgets no empty one", () => {
  const { mayAsk } = clocked();
  granted(30, () => mayAsk("judge", 1, 0));
  for (let tab = 2; tab < 2_000; tab++) mayAsk("judge", tab, 0);
  expect(mayAsk("judge", 1, 0)).toBe(false);
});
