import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/limits.ts";
import { digestSchema, pageRequestSchema, uiRequestSchema } from "../../src/messages.ts";

const types = (schema: typeof pageRequestSchema | typeof uiRequestSchema) => schema.options.map((option) => option.entries.type.literal);

describe("the contract", () => {
  test("lets a page ask for judgement and for what its checklist needs, and nothing that the extension's pages may ask", () => {
    expect(types(pageRequestSchema)).toEqual([
      ...["judge", "choose", "wait"],
      ...["checklist", "checklist-offered", "checklist-dismiss", "checklist-view", "checklist-copied", "checklist-look-alike", "register-key"],
    ]);
    expect(types(uiRequestSchema).filter((type) => type === "judge" || type === "choose" || type === "wait")).toEqual([]);
  });

  test("knows a digest by its form", () => {
    for (const text of ["", "0".repeat(63), "0".repeat(65), "G".repeat(64), "A".repeat(64), ` ${"0".repeat(63)}`]) {
      expect(v.is(digestSchema, text)).toBe(false);
    }
    expect(v.is(digestSchema, "0123456789abcdef".repeat(4))).toBe(true);
  });

  test("leaves no field in which the text of a long secret could travel from a page", () => {
    const long = "s".repeat(LIMITS.text + 1);
    const question = {
      type: "judge",
      request: "6f1b7a52-30c8-4d0e-9a52-0d1b1a3f5c10",
      road: "paste",
      passed: false,
      findings: [{ rule: "r", confidence: "verified", part: "key", severity: "high", mask: "m", digest: "0".repeat(64), credential: 0 }],
      matches: [{ digest: "0".repeat(64), mask: "m" }],
    };
    expect(v.is(pageRequestSchema, question)).toBe(true);
    const [finding] = question.findings;
    for (const field of Object.keys(finding ?? {})) {
      expect(v.is(pageRequestSchema, { ...question, findings: [{ ...finding, [field]: long }] }), field).toBe(false);
    }
    for (const field of ["text", "secret", "url", "destination"]) {
      expect(v.is(pageRequestSchema, { ...question, [field]: "s" }), field).toBe(false);
      expect(v.is(pageRequestSchema, { ...question, findings: [{ ...finding, [field]: "s" }] }), field).toBe(false);
    }
  });

  test("trims a label and refuses one of nothing", () => {
    const part = { part: "key", digest: "0".repeat(64), mask: "m", length: 20, gate: 1 };
    const addition = { type: "add-credential", provider: "binance", label: "  bot ", tiers: ["read"], ipAllowlist: [], createdAt: 0, parts: [part] };
    expect(v.parse(uiRequestSchema, addition)).toMatchObject({ label: "bot" });
    for (const wrong of [{ label: " " }, { tiers: [] }, { tiers: ["root"] }, { parts: [] }, { parts: Array(4).fill(part) }, { createdAt: 1.5 }, { rotateEveryDays: 0 }]) {
      expect(v.is(uiRequestSchema, { ...addition, ...wrong }), JSON.stringify(wrong)).toBe(false);
    }
  });
});
