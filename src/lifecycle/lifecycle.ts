/** (credential, provider facts, policy, now) -> how it stands and what to do next. Pure; the clock is an argument. */
import type { Credential, Tier } from "../domain.ts";
import { highestTier, tierIsAbove } from "../judge/cost.ts";
import { defaultPolicy, type Policy } from "../policy/policy.ts";
import { provider } from "../providers/catalog.ts";
import type { Provider } from "../providers/provider.ts";
import { type Prospect, prospects } from "./prospect.ts";
import { type Risk, riskOf } from "./risk.ts";
import { DAY, daysUntil } from "./time.ts";

export { DAY } from "./time.ts";

export interface Rotation {
  status: "ok" | "due" | "overdue";
  /** Milliseconds since 1970. */
  dueAt: number;
  /** Whole days until then, rounded up; zero or less when it is overdue. */
  daysLeft: number;
  everyDays: number;
}

/** The look at its usage log that is next; only keys that can do more than read have one. */
export interface Review {
  status: "ok" | "due";
  dueAt: number;
  daysLeft: number;
}

/** The one thing to do about a credential; each has a sentence in `_locales`. The first that applies counts. */
export type NextStep =
  | "rotate-exposed"
  | "finish-rotation"
  | "revoke-old"
  | "replace-ended"
  | "rotate-now"
  | "keep-from-lapsing" // an address list, before the provider ends a key that has none
  | "replace-ending"
  | "rotate-soon"
  | "review"
  | "two-factor"
  | "restrict-addresses"
  | "none";

/** `now`: it is past the day or in the wrong hands; `soon`: there is a day by which; `advice`: better, but nothing presses. */
export type Urgency = "now" | "soon" | "advice" | "none";

export interface Lifecycle {
  /** The highest of its tiers. */
  tier: Tier;
  rotation: Rotation;
  /** What the provider will do by itself, the next first; those without a known day last. */
  prospects: Prospect[];
  review?: Review;
  risk: Risk;
  nextStep: NextStep;
  urgency: Urgency;
  /** Whether a person is to be told of it. */
  needsAttention: boolean;
  /** The person wants to hear nothing of it for now. What was exposed is not silenced. */
  isSnoozed: boolean;
}

export type Lived = Pick<
  Credential,
  | "provider"
  | "tiers"
  | "ipAllowlist"
  | "withdrawalAllowlist"
  | "expiresAt"
  | "twoFactor"
  | "createdAt"
  | "rotatedAt"
  | "rotateEveryDays"
  | "reviewedAt"
  | "state"
  | "rotation"
  | "snoozedUntil"
>;

export function lifecycle(credential: Lived, now: number, policy: Policy = defaultPolicy, facts: Provider = provider(credential.provider)): Lifecycle {
  const rotation = rotationOf(credential, now, policy);
  const ahead = prospects(credential, facts, now);
  const review = reviewOf(credential, now, policy);
  const nextStep = nextStepOf(credential, rotation, ahead, review, policy);
  const urgency = URGENCIES[nextStep];
  const isSnoozed = nextStep !== "rotate-exposed" && (credential.snoozedUntil ?? 0) > now;
  return {
    tier: highestTier(credential.tiers),
    rotation,
    prospects: ahead,
    ...(review && { review }),
    risk: riskOf(credential, rotation, facts),
    nextStep,
    urgency,
    needsAttention: !isSnoozed && (urgency === "now" || urgency === "soon"),
    isSnoozed,
  };
}

const URGENCIES: Readonly<Record<NextStep, Urgency>> = {
  "rotate-exposed": "now",
  "finish-rotation": "soon",
  "revoke-old": "now",
  "replace-ended": "now",
  "rotate-now": "now",
  "keep-from-lapsing": "soon",
  "replace-ending": "soon",
  "rotate-soon": "soon",
  review: "soon",
  "two-factor": "advice",
  "restrict-addresses": "advice",
  none: "none",
};

/**
 * An organisation can shorten the default and never lengthens it; a person can do both, for all keys or for one. What the organisation has
 * fixed is the most that a period can be.
 */
function periodOf({ tiers, rotateEveryDays: own }: Lived, policy: Policy): number {
  const tier = highestTier(tiers);
  const by = policy.rotationBy[tier];
  const general = by === "person" ? policy.rotateEveryDays[tier] : Math.min(policy.rotateEveryDays[tier], defaultPolicy.rotateEveryDays[tier]);
  return by === "organisation" ? Math.min(own ?? general, general) : (own ?? general);
}

function rotationOf(credential: Lived, now: number, policy: Policy): Rotation {
  const everyDays = periodOf(credential, policy);
  // A clock that was wrong once can leave a date in the future. It must not buy time: the period then runs from now at the latest.
  const since = Math.min(Math.max(credential.createdAt, credential.rotatedAt ?? 0), now);
  const dueAt = since + everyDays * DAY;
  const daysLeft = daysUntil(dueAt, now);
  const status = dueAt <= now ? "overdue" : daysLeft <= noticeDays(everyDays, policy) ? "due" : "ok";
  return { status, dueAt, daysLeft, everyDays };
}

/** A period hardly longer than the notice would be "due" from its first day. */
function noticeDays(everyDays: number, policy: Policy): number {
  return Math.min(policy.rotationNoticeDays, Math.floor(everyDays / 2));
}

function reviewOf(credential: Lived, now: number, policy: Policy): Review | undefined {
  if (credential.state === "revoked" || !tierIsAbove(highestTier(credential.tiers), "read")) return undefined;
  const since = Math.min(Math.max(credential.createdAt, credential.reviewedAt ?? 0), now);
  const dueAt = since + policy.reviewEveryDays * DAY;
  return { status: dueAt <= now ? "due" : "ok", dueAt, daysLeft: daysUntil(dueAt, now) };
}

function nextStepOf(credential: Lived, rotation: Rotation, ahead: readonly Prospect[], review: Review | undefined, policy: Policy): NextStep {
  if (credential.state === "revoked") return "none";
  if (credential.state === "rotated") return "revoke-old";
  if (credential.state === "exposed") return "rotate-exposed";
  if (credential.rotation !== undefined) return "finish-rotation";
  const ends = ahead.filter(({ loses, at }) => loses === "everything" && at !== undefined);
  if (ends.some(({ daysLeft }) => daysLeft !== undefined && daysLeft <= 0)) return "replace-ended";
  if (rotation.status === "overdue") return "rotate-now";
  const near = ahead.find(({ daysLeft }) => daysLeft !== undefined && daysLeft > 0 && daysLeft <= policy.rotationNoticeDays);
  if (near) return near.cause === "no-allowlist" ? "keep-from-lapsing" : "replace-ending";
  if (rotation.status === "due") return "rotate-soon";
  if (review?.status === "due") return "review";
  // What would be better comes after what has a day: whoever has no fixed address would hear nothing else.
  if (credential.twoFactor === false) return "two-factor";
  return credential.ipAllowlist.length === 0 && tierIsAbove(highestTier(credential.tiers), "read") ? "restrict-addresses" : "none";
}
