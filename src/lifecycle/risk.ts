/** How much would be lost with a key, and why. Pure. */
import { highestTier, severityOfRecord, tierIsAbove } from "../judge/cost.ts";
import type { Provider } from "../providers/provider.ts";
import type { Lived, Rotation } from "./lifecycle.ts";

/** Each has a sentence in `_locales`; the gravest first. */
export type RiskReason =
  | "exposed"
  | "can-manage"
  | "can-withdraw"
  | "can-trade"
  | "any-address"
  | "any-withdrawal-address"
  | "no-two-factor"
  | "old-still-works"
  | "overdue";

export interface Risk {
  level: "none" | "low" | "medium" | "high";
  reasons: RiskReason[];
}

export function riskOf(credential: Lived, rotation: Pick<Rotation, "status">, facts: Provider): Risk {
  if (credential.state === "revoked") return { level: "none", reasons: [] };
  const tier = highestTier(credential.tiers);
  const canRestrict = facts.allowlist?.value !== false;
  const canWithdraw = tierIsAbove(tier, "trade");
  const reasons: RiskReason[] = [
    ...when(credential.state === "exposed", "exposed"),
    ...when(tier === "manage", "can-manage"),
    ...when(tier === "withdraw", "can-withdraw"),
    ...when(tier === "trade", "can-trade"),
    ...when(credential.ipAllowlist.length === 0 && canRestrict, "any-address"),
    ...when(canWithdraw && credential.withdrawalAllowlist === false, "any-withdrawal-address"),
    ...when(credential.twoFactor === false, "no-two-factor"),
    ...when(credential.state === "rotated", "old-still-works"),
    ...when(credential.state !== "rotated" && rotation.status === "overdue", "overdue"),
  ];
  const cost = severityOfRecord(credential);
  const isRaised = credential.state === "exposed" || credential.twoFactor === false || rotation.status === "overdue";
  if (credential.state === "exposed" || cost === "high" || cost === "critical") return { level: "high", reasons };
  if (cost === "medium") return { level: isRaised ? "high" : "medium", reasons };
  return { level: isRaised ? "medium" : "low", reasons };
}

function when(applies: boolean, reason: RiskReason): RiskReason[] {
  return applies ? [reason] : [];
}
