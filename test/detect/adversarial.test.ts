import { describe, expect, it } from "vitest";
import { engineBundle } from "../../scripts/engine-bundle.ts";
import type { scan as Scan } from "../../src/detect/scan.ts";
import { SIZE, adversarial } from "./adversarial.ts";
import { seeded } from "./shapes.ts";

// As it ships: run module by module it takes three times as long, and not of everything alike.
const { scan } = (await import(await engineBundle("timed"))) as { scan: typeof Scan };

const used = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/**
 * The least of several times, in nanoseconds of this process a character: what the machine does besides only adds. A short text is scanned so often
 * that as much is read as of a long one: the system counts a process's time in steps, and a single short scan may fall between two of them.
 */
function costOf(text: string, rounds: number): number {
  const times = Math.ceil(SIZE / Math.max(text.length, 1));
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = used();
    for (let time = 0; time < times; time++) scan(text);
    least = Math.min(least, used() - start);
  }
  return (least * 1e3) / (text.length * times);
}

/** The texts that are too slow each time they are measured: other work on the machine makes one measurement worth little. */
function alwaysSlow(isSlow: (text: string) => boolean): string[] {
  let names = Object.keys(adversarial);
  for (let round = 0; round < 4; round++) names = names.filter((name) => isSlow(adversarial[name] ?? ""));
  return names;
}

describe("time", () => {
  for (const text of Object.values(adversarial)) scan(text);

  it("grows in step with the text, whatever is in it", () => {
    expect(alwaysSlow((text) => costOf(text, 2) > 3 * Math.max(costOf(text.slice(0, SIZE / 8), 2), 20))).toEqual([]);
  });

  // Half the texts cost some 20 to 35 ns a character. Those that hold nothing but floods of near misses, heads and encodings may cost three times as
  // much (measured: 2.6 to 2.9); where there is another secret in every line, each is really looked at, weighed and reported: eight and a half times,
  // which makes 64 kB the matter of a blink (12 ms). The limits leave room for other processors. A ratio, measured in one go: a machine that is busy
  // with other things slows both sides.
  it("has no outlier: no character costs much more than in other nasty texts", () => {
    const limits = new Map(Object.entries(adversarial).map(([name, text]) => [name, scan(text).length > 0 ? 10 : 3.5]));
    let slow = Object.keys(adversarial);
    for (let round = 0; round < 4 && slow.length > 0; round++) {
      const costs = new Map(Object.entries(adversarial).map(([name, text]) => [name, costOf(text, 3)]));
      const median = [...costs.values()].sort((x, y) => x - y)[costs.size >> 1] ?? 0;
      slow = slow.filter((name) => (costs.get(name) ?? 0) > (limits.get(name) ?? 0) * median);
    }
    expect(slow).toEqual([]);
  });
});

describe("fuzzing", () => {
  const random = seeded(20_061);
  const below = (most: number): number => Math.floor(random() * most);
  const heads = Object.values(adversarial).map((text) => text.slice(0, 40));
  const marks = ["=", ":", '"', "'", "\n", " ", "\\", "%", "&#", "-----", "://", "@", "\ud800", "\0", "\u200b", "密", "{", "}", ","];

  /** Heads of nasty texts, cut anywhere, between random characters: short, as a million of them must fit into a test. */
  function nasty(): string {
    let text = "";
    for (let pieces = 1 + below(4); pieces > 0; pieces--) {
      const kind = below(4);
      if (kind < 2) {
        const head = heads[below(heads.length)] ?? "";
        const from = below(head.length);
        text += head.slice(from, from + 1 + below(24));
      } else if (kind === 2) text += marks[below(marks.length)] ?? "";
      else for (let units = below(6); units > 0; units--) text += String.fromCharCode(below(9) === 0 ? below(0x10000) : 32 + below(95));
    }
    return text;
  }

  const RUNS = Number(process.env["FUZZ_RUNS"] ?? 1_000_000);
  // A hundred times what such a text takes. What the machine does besides may take that long once, but not three times for one text.
  const SLOW_MS = 5;

  it("finds no text that throws, and none that is slow", { timeout: 300_000 }, () => {
    const slow: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      const text = nasty();
      const start = performance.now();
      scan(text);
      if (performance.now() - start > SLOW_MS && (costOf(text, 3) * text.length) / 1e6 > SLOW_MS) slow.push(text);
    }
    expect(slow).toEqual([]);
  });
});
