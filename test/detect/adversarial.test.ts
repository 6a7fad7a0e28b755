import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scan } from "../../src/detect/scan.ts";
import { SIZE, adversarial } from "./adversarial.ts";

/** The least of several times, in nanoseconds a character: what the machine does besides only adds. */
function costOf(text: string, rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    scan(text);
    least = Math.min(least, performance.now() - start);
  }
  return (least * 1e6) / text.length;
}

describe("time", () => {
  it("grows in step with the text, whatever is in it", () => {
    const growth = Object.entries(adversarial)
      .map(([name, text]) => {
        scan(text);
        return { name, by: costOf(text, 3) / Math.max(costOf(text.slice(0, SIZE / 8), 5), 20) };
      })
      .filter(({ by }) => by > 3);
    expect(growth).toEqual([]);
  });

  it("has no outlier: no character costs much more than in other nasty texts", () => {
    for (const text of Object.values(adversarial)) scan(text);
    const costs = Object.entries(adversarial).map(([name, text]) => ({ name, cost: costOf(text, 3) }));
    const sorted = costs.map(({ cost }) => cost).sort((a, b) => a - b);
    const median = sorted[sorted.length >> 1] ?? 0;
    expect(costs.filter(({ cost }) => cost > Math.max(3 * median, 1000)).map(({ name, cost }) => `${name}: ${cost.toFixed(0)} of ${median.toFixed(0)} ns`)).toEqual([]);
  });
});

describe("fuzzing", () => {
  const pieces = Object.values(adversarial).map((text) => text.slice(0, 40));
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 }), fc.string({ unit: "binary", maxLength: 6 }), fc.constantFrom("=", ":", '"', "\n", " ", "\\", "%", "&#", "-----", "://", "@", "\ud800"));

  it("finds no text that throws", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (some) => {
        scan(some.join(""));
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 5000) },
    );
  });
});
