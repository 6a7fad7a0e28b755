import { expect, test } from "vitest";
import { isSmall } from "../../src/background/size.ts";
import { LIMITS } from "../../src/limits.ts";

test("the largest honest message is small enough", () => {
  const finding = { rule: "r".repeat(80), confidence: "contextual", why: "checksum", part: "passphrase", severity: "critical", mask: "m".repeat(40), digest: "0".repeat(64), credential: 199 };
  const match = { digest: "0".repeat(64), mask: "m".repeat(40) };
  expect(isSmall({ type: "judge", findings: Array(LIMITS.findings).fill(finding), matches: Array(LIMITS.matches).fill(match) })).toBe(true);
});

test.each<[string, unknown]>([
  ["one long string", { reason: "x".repeat(1_000_000) }],
  ["many long strings", Array(100).fill("x".repeat(10_000))],
  ["a long array", Array(1_000_000).fill(0)],
  ["many keys", Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, 0]))],
  ["long keys", { ["k".repeat(200_000)]: 0 }],
  ["bytes", { bytes: new Uint8Array(8) }],
  ["a deep one", JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`)],
])("%s is not", (_title, message) => {
  expect(isSmall(message)).toBe(false);
});

test("one that holds itself is not walked for ever", () => {
  const round: Record<string, unknown> = {};
  round["self"] = round;
  expect(isSmall(round)).toBe(false);
});
