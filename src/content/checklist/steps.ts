/** (what was read, purpose, ticks) -> the seven steps. Pure: no page, no clock. */
import type { Tier } from "../../domain.ts";
import type { KeyPurpose } from "../../messages.ts";
import type { Provider } from "../../providers/provider.ts";
import type { Permission } from "./permissions.ts";
import type { Reading } from "./reading.ts";

export const STEPS = ["two-factor", "label", "purpose", "permissions", "addresses", "confirm", "store"] as const;
export type StepId = (typeof STEPS)[number];

/** `seen`: the page says so; `ticked`: the person does; `wrong`: the page says otherwise; `open`: nobody has said. */
export type StepState = "seen" | "ticked" | "wrong" | "open";

export interface Step {
  id: StepId;
  state: StepState;
}

/** The most that a key for each purpose ever needs. Trackers and tax tools read; bots trade; nobody but the person's own treasury withdraws. */
export const MOST: Readonly<Record<KeyPurpose, Tier>> = {
  ...{ tracker: "read", tax: "read", research: "read" },
  ...{ bot: "trade", "own-script": "trade" },
  institutional: "withdraw",
};

const ORDER: readonly Tier[] = ["read", "trade", "withdraw", "manage"];
export const isAbove = (tier: Tier, limit: Tier): boolean => ORDER.indexOf(tier) > ORDER.indexOf(limit);

export interface Progress {
  reading: Reading;
  purpose?: KeyPurpose | undefined;
  ticked: ReadonlySet<StepId>;
  isRegistered: boolean;
}

/** Permissions that are on and that the purpose does not need, the gravest first. */
export function excessOf({ reading, purpose }: Progress): Permission[] {
  if (!purpose) return [];
  const most = MOST[purpose];
  return (reading.permissions ?? []).filter(({ isOn, tier }) => isOn && isAbove(tier, most)).sort((a, b) => ORDER.indexOf(b.tier) - ORDER.indexOf(a.tier));
}

/**
 * Tiers that are on, weakest first; a key of which nothing is on can still read. Where the page does not tell, what its purpose needs is what
 * the person was told to turn on.
 */
export function tiersOf({ reading: { permissions }, purpose }: Pick<Progress, "reading" | "purpose">): Tier[] {
  if (!permissions && purpose) return ORDER.slice(0, ORDER.indexOf(MOST[purpose]) + 1);
  const on = new Set((permissions ?? []).filter(({ isOn }) => isOn).map(({ tier }) => tier));
  const tiers = ORDER.filter((tier) => on.has(tier));
  return tiers.length > 0 ? tiers : ["read"];
}

export function stepsOf(progress: Progress, provider: Pick<Provider, "allowlistRequiredFor"> | undefined): Step[] {
  const { reading, purpose, ticked, isRegistered } = progress;
  const orTicked = (id: StepId, seen: StepState | undefined): Step => ({ id, state: seen ?? (ticked.has(id) ? "ticked" : "open") });
  const { isOn } = reading.twoFactor;
  return [
    orTicked("two-factor", isOn === undefined ? undefined : isOn ? "seen" : "wrong"),
    orTicked("label", reading.label === undefined ? undefined : reading.label === "" ? "open" : "seen"),
    { id: "purpose", state: purpose ? "ticked" : "open" },
    orTicked("permissions", permissionState(progress)),
    orTicked("addresses", addressState(progress, provider)),
    orTicked("confirm", reading.confirmed ? "seen" : undefined),
    { id: "store", state: isRegistered ? "seen" : "open" },
  ];
}

function permissionState(progress: Progress): StepState | undefined {
  const { permissions } = progress.reading;
  if (!permissions) return undefined;
  if (!progress.purpose) return "open";
  if (excessOf(progress).length > 0) return "wrong";
  return permissions.some(({ isOn }) => isOn) ? "seen" : "open";
}

function addressState(progress: Progress, provider: Pick<Provider, "allowlistRequiredFor"> | undefined): StepState | undefined {
  const { reading: { addresses }, ticked } = progress; // prettier-ignore
  if (!addresses) return undefined;
  if (addresses.addresses.length > 0) return "seen";
  if (addresses.state === "restricted") return "open";
  const highest = tiersOf(progress).at(-1) ?? "read";
  const required = provider?.allowlistRequiredFor?.value;
  const isRequired = required === "any" || (required !== undefined && !isAbove(required, highest));
  // A key that moves or trades from anywhere is what thieves look for; for one that reads it is the person's decision.
  if (isRequired || isAbove(highest, "trade")) return "wrong";
  return ticked.has("addresses") ? "ticked" : highest === "trade" ? "wrong" : "open";
}
