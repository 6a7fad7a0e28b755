import { expect, test } from "vitest";
import { labelsBeyond } from "../../src/providers/labels.ts";

test("what a key can do beyond its purpose is told in the provider's own words, strongest first", () => {
  expect(labelsBeyond("binance", ["read", "withdraw"], "read")).toEqual(["Enable Withdrawals"]);
  expect(labelsBeyond("binance", ["read", "trade", "withdraw"], "trade")).toEqual(["Enable Withdrawals"]);
  expect(labelsBeyond("kraken", ["read", "trade", "withdraw"], "read")[0]).toBe("Withdraw Funds");
  expect(labelsBeyond("bitfinex", ["withdraw"], "read")).toEqual(["Withdrawals: Write", "Withdraw: Write"]);
});

test("what only others report is not told", () => {
  expect(labelsBeyond("gemini", ["withdraw"], "read")).toEqual([]);
  expect(labelsBeyond("other", ["withdraw"], "read")).toEqual([]);
});
