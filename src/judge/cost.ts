/** What losing a registered credential costs: its tiers and its restrictions. Pure. */
import type { Severity, Tier } from "../domain.ts";
import type { JudgedRecord } from "./judge.ts";

const TIERS: readonly Tier[] = ["read", "trade", "withdraw", "manage"];

/** Weakest to strongest; a record without a tier is treated as able to do everything. */
export function highestTier(tiers: readonly Tier[]): Tier {
  return TIERS.findLast((tier) => tiers.includes(tier)) ?? "manage";
}

export function tierIsAbove(tier: Tier, limit: Tier): boolean {
  return TIERS.indexOf(tier) > TIERS.indexOf(limit);
}

/**
 * Read is low, trade medium, withdraw high, manage above that; an IP allowlist takes one step off, a missing one adds one.
 * It ends at `high`: `critical` is for what cannot be revoked, and every registered key can be. So an allowlist makes a trading
 * key low and a withdrawing key medium, but a managing key, which could lift its own restriction, stays high.
 */
export function severityOfRecord(record: Pick<JudgedRecord, "tiers" | "ipAllowlist">): Severity {
  const step = TIERS.indexOf(highestTier(record.tiers)) + (record.ipAllowlist.length > 0 ? -1 : 1);
  if (step <= 0) return "low";
  return step === 1 ? "medium" : "high";
}
