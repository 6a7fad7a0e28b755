/** How a person is told what a key may do. Pure. */
import type { Tier } from "../domain.ts";
import { joinList, type MessageKey, type Text } from "./text.ts";

/** Each follows "It can". */
const CAN = {
  read: "can_read",
  trade: "can_trade",
  withdraw: "can_withdraw",
  manage: "can_manage",
} as const satisfies Record<Tier, MessageKey>;

const ORDER: readonly Tier[] = ["read", "trade", "withdraw", "manage"];

/** "trade and withdraw", weakest first. That such a key can also read goes without saying. */
export function sayTiers(tiers: readonly Tier[], text: Text): string {
  const known = ORDER.filter((tier) => tiers.includes(tier));
  const told = known.length > 1 ? known.filter((tier) => tier !== "read") : known;
  return joinList(
    told.map((tier) => text(CAN[tier])),
    text,
  );
}
