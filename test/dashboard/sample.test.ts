import { describe, expect, it } from "vitest";
import { allRules, look } from "../../src/dashboard/look.ts";
import { drawBytes, makeSample } from "../../src/dashboard/sample.ts";

describe("the harmless sample", () => {
  it("is found as key and secret, and is never the same", () => {
    const sample = makeSample(drawBytes);
    const found = look(sample);
    expect(found.map(({ provider }) => provider)).toEqual(["Binance", "Binance"]);
    expect(makeSample(drawBytes)).not.toBe(sample);
  });

  it("leaves nothing of itself in what is found", () => {
    const sample = makeSample(drawBytes);
    const told = JSON.stringify(look(sample));
    for (const secret of sample.match(/[A-Za-z0-9]{64}/g) ?? []) for (let at = 0; at + 12 <= secret.length; at++) expect(told).not.toContain(secret.slice(at, at + 12));
  });
});

describe("the list of formats", () => {
  it("has each rule once, under its provider", () => {
    const rules = allRules();
    expect(rules.length).toBeGreaterThan(500);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
