/** Small labels. Each says its meaning in a word; colour and sign only repeat it. */
import type { ComponentChildren, JSX } from "preact";
import type { Tier } from "../domain.ts";
import { EyeIcon, GearIcon, LockIcon, OutIcon, SwapIcon, UnlockIcon } from "./icons.tsx";
import { type MessageKey, sayCount, type Text } from "./text.ts";

export type Tone = "ok" | "due" | "bad" | "read" | "manage" | "neutral";

export function Chip({ tone = "neutral", children }: { tone?: Tone; children: ComponentChildren }): JSX.Element {
  return <span class={`chip ${tone}`}>{children}</span>;
}

const TIERS = {
  read: { tone: "read", Icon: EyeIcon, word: "tier_read" },
  trade: { tone: "due", Icon: SwapIcon, word: "tier_trade" },
  withdraw: { tone: "bad", Icon: OutIcon, word: "tier_withdraw" },
  manage: { tone: "manage", Icon: GearIcon, word: "tier_manage" },
} as const satisfies Record<Tier, { tone: Tone; Icon: () => JSX.Element; word: MessageKey }>;

export function TierChip({ tier, text }: { tier: Tier; text: Text }): JSX.Element {
  const { tone, Icon, word } = TIERS[tier];
  return (
    <Chip tone={tone}>
      <Icon />
      {text(word)}
    </Chip>
  );
}

/** @param addresses how many addresses or ranges the key is restricted to; none means any. */
export function IpChip({ addresses, text }: { addresses: number; text: Text }): JSX.Element {
  return (
    <Chip>
      {addresses === 0 ? <UnlockIcon /> : <LockIcon />}
      {addresses === 0 ? text("ip_any") : sayCount(addresses, "ip_locked_one", "ip_locked_other", text)}
    </Chip>
  );
}
