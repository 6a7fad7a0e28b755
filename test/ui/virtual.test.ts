import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scrollTo, windowOf } from "../../src/ui/virtual.ts";

const measures = { count: fc.nat(100_000), top: fc.integer({ min: -100, max: 6_000_000 }), height: fc.nat(3000), rowHeight: fc.integer({ min: 20, max: 200 }) };

describe("the rows of a long list", () => {
  it("that are seen are drawn, and never many more", () => {
    fc.assert(
      fc.property(fc.record(measures), ({ count, top, height, rowHeight }) => {
        const { from, to } = windowOf(count, top, height, rowHeight);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(count);
        for (const seen of [top, top + height - 1].map((at) => Math.floor(at / rowHeight)))
          if (seen >= 0 && seen < count) expect(seen >= from && seen < to).toBe(true);
        expect(to - from).toBeLessThanOrEqual(2 * (Math.ceil(height / rowHeight) + 1) + 16);
      }),
    );
  });

  it("move just as far as a row that is to be seen asks for", () => {
    expect(scrollTo(5, 0, 100, 10)).toBe(0);
    expect(scrollTo(10, 0, 100, 10)).toBe(10);
    expect(scrollTo(3, 50, 100, 10)).toBe(30);
  });
});
